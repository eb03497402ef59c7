using Youjie.Values;

namespace Youjie.Law;

/// <summary>What a person is to the debt.</summary>
public sealed record Relation
{
    /// <summary>Id, such as <c>relative</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name on screen.</summary>
    public required LocalText Says { get; init; }

    /// <summary>Groups it belongs to, such as <c>third-party</c> or <c>liable</c>. Rules name groups or ids.</summary>
    public IReadOnlyList<string> Groups { get; init => field = value ?? []; } = [];
}

/// <summary>Under which licence someone lends.</summary>
public sealed record LenderType
{
    /// <summary>Id, such as <c>consumer-finance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name on screen.</summary>
    public required LocalText Says { get; init; }

    /// <summary>True if the type does not say which rules bind (a platform): the funder named in the contract must be asked for.</summary>
    public bool NeedsFunder { get; init; }

    /// <summary>Who supervises, in words.</summary>
    public LocalText? Supervisor { get; init; }
}

/// <summary>A loan product.</summary>
public sealed record Product
{
    /// <summary>Id, such as <c>online-loan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name on screen.</summary>
    public required LocalText Says { get; init; }
}

/// <summary>Something a user can state.</summary>
public sealed record StatementKind
{
    /// <summary>Id, such as <c>refused-contact</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In words.</summary>
    public required LocalText Says { get; init; }

    /// <summary>True if it is about one person.</summary>
    public bool AboutPerson { get; init; }

    /// <summary>True if it needs a date.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>What <c>value</c> holds, if anything.</summary>
    public LocalText? Value { get; init; }
}

/// <summary>A fact that can be missing, with the one question that would settle it.</summary>
public sealed record Fact
{
    /// <summary>Id, such as <c>lender.type</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is missing.</summary>
    public required LocalText Says { get; init; }

    /// <summary>The question to the user.</summary>
    public required LocalText Question { get; init; }

    /// <summary>Kind of statement that answers it, if a statement does.</summary>
    public string? Statement { get; init; }
}

/// <summary>A condition an exception can rest on. The engine knows how to look each one up; the words are here.</summary>
public sealed record Condition
{
    /// <summary>Id, such as <c>debtor-unreachable</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of statement that says so, if any.</summary>
    public string? Statement { get; init; }

    /// <summary>Kind of statement that says the opposite, if any.</summary>
    public string? Contrary { get; init; }

    /// <summary>True if the statement must be about the person contacted.</summary>
    public bool OfRecipient { get; init; }

    /// <summary>Fact asked for when unknown.</summary>
    public required string Fact { get; init; }
}
