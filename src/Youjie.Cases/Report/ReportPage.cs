using Youjie.Values;

namespace Youjie.Cases.Report;

/// <summary>An assessment put into words in one language: the terminal, the HTML file and the browser show the same page.</summary>
/// <param name="Language">Language of the words.</param>
/// <param name="Title">Title.</param>
/// <param name="Lead">What stands under the title.</param>
/// <param name="Sections">Sections, in order.</param>
public sealed record ReportPage(Language Language, string Title, string Lead, IReadOnlyList<ReportSection> Sections);

/// <summary>A section.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Blocks">Content.</param>
public sealed record ReportSection(string Id, string Heading, IReadOnlyList<ReportBlock> Blocks);

/// <summary>A part of a section. A closed set: each host draws every one.</summary>
public abstract record ReportBlock;

/// <summary>A smaller heading.</summary>
/// <param name="Text">Heading.</param>
public sealed record SubHeading(string Text) : ReportBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Words.</param>
/// <param name="Quiet">True for what may be read last.</param>
public sealed record Passage(string Text, bool Quiet = false) : ReportBlock;

/// <summary>A list.</summary>
/// <param name="Items">Items.</param>
/// <param name="Numbered">True when the order matters.</param>
public sealed record Bullets(IReadOnlyList<BulletItem> Items, bool Numbered = false) : ReportBlock;

/// <summary>One item.</summary>
/// <param name="Text">Words.</param>
/// <param name="Under">Smaller words under it.</param>
public sealed record BulletItem(string Text, IReadOnlyList<string> Under);

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Head">Names of the columns.</param>
/// <param name="Rows">Rows, as wide as the head.</param>
/// <param name="FirstNumber">First column that holds figures, to be set to the right.</param>
public sealed record Sheet(string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, int FirstNumber) : ReportBlock;

/// <summary>A rule and what was found under it with one verdict.</summary>
/// <param name="Anchor">Anchor.</param>
/// <param name="Title">What the rule says.</param>
/// <param name="Badge">The verdict in words.</param>
/// <param name="Tone">The verdict as a class: <c>breach</c>, <c>likely</c>, <c>advisory</c>, <c>needs-facts</c>.</param>
/// <param name="Times">What the record shows: one line per finding, with its anchor.</param>
/// <param name="More">The words for what a short list leaves out, with {0} for the number.</param>
/// <param name="Facts">Strength, provision, reason …: label and lines.</param>
public sealed record RuleCard(string Anchor, string Title, string Badge, string Tone, IReadOnlyList<CardTime> Times, string More, IReadOnlyList<CardFact> Facts) : ReportBlock;

/// <summary>One line of a card.</summary>
/// <param name="Anchor">Anchor of the finding.</param>
/// <param name="Text">Words.</param>
/// <param name="Tone">The finding's own verdict as a class: it may be lesser than the card's.</param>
public sealed record CardTime(string Anchor, string Text, string Tone);

/// <summary>A label and what belongs to it.</summary>
/// <param name="Label">Label.</param>
/// <param name="Lines">Lines.</param>
public sealed record CardFact(string Label, IReadOnlyList<string> Lines);
