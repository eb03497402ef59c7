using Youjie.Law;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Rules;

/// <summary>Whether a rule binds the lender of this case, by licence, membership and product. Does not depend on the single act.</summary>
internal sealed record Bound(Tri Answer, string? Missing, TraceStep? Why)
{
    public static Bound Decide(CompiledRule compiled, CaseFacts facts, Lawbook book)
    {
        var lender = compiled.BindsEveryone ? new Bound(Tri.Yes, null, null) : ByLender(compiled.Rule, facts.Lender, book);
        if (lender.Answer == Tri.No) return lender;
        var product = ByProduct(compiled.Rule, facts.Loan, book);
        return product.Answer == Tri.Yes || lender.Answer == Tri.Unknown && product.Answer != Tri.No ? lender : product;
    }

    private static Bound ByLender(Rule rule, Lender? lender, Lawbook book)
    {
        if (lender?.Type is not { Length: > 0 } id || book.LenderType(id) is not { } type) return new(Tri.Unknown, "lender.type", null);
        if (!rule.Binds.Contains(id, StringComparer.Ordinal))
            return type.NeedsFunder ? new(Tri.Unknown, "lender.funder", null) : new(Tri.No, null, new("not-bound-type", type.Says));
        return rule.MembersOf is { } association ? ByMembership(rule, lender, association) : new(Tri.Yes, null, null);
    }

    private static Bound ByMembership(Rule rule, Lender lender, string association)
    {
        if (lender.MemberOf is { } stated && stated.TryGetValue(association, out var member))
            return member ? new(Tri.Yes, null, new("member-stated")) : new(Tri.No, null, new("not-member"));
        return rule.MembersByType.Contains(lender.Type!, StringComparer.Ordinal)
            ? new(Tri.Yes, null, new("member-by-type"))
            : new(Tri.Unknown, $"lender.member.{association}", null);
    }

    private static Bound ByProduct(Rule rule, Loan? loan, Lawbook book)
    {
        if (rule.Products.Count == 0) return new(Tri.Yes, null, null);
        if (loan?.Product is not { Length: > 0 } id || book.Product(id) is not { } product) return new(Tri.Unknown, "loan.product", null);
        return rule.Products.Contains(id, StringComparer.Ordinal) ? new(Tri.Yes, null, null) : new(Tri.No, null, new("not-bound-product", product.Says));
    }
}
