using System.Text.Json.Serialization;

namespace Youjie.Law.Rules;

/// <summary>What a rule tests. A closed set: one record here, one evaluator in Youjie.Conduct.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HoursTest), "hours")]
[JsonDerivedType(typeof(CountTest), "count")]
[JsonDerivedType(typeof(RecipientTest), "recipient")]
[JsonDerivedType(typeof(RefusalTest), "refusal")]
[JsonDerivedType(typeof(WordsTest), "words")]
[JsonDerivedType(typeof(VisitTest), "visit")]
[JsonDerivedType(typeof(PatternTest), "pattern")]
[JsonDerivedType(typeof(FactsTest), "facts")]
[JsonDerivedType(typeof(DeadlineTest), "deadline")]
[JsonDerivedType(typeof(NoteTest), "note")]
public abstract record RuleTest;
