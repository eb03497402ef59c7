using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>What a number is by its shape alone. Who uses it never follows from this.</summary>
[JsonConverter(typeof(KebabEnum<PhoneKind>))]
public enum PhoneKind
{
    /// <summary>None of the shapes below: a name, a local number without area code, a code of another kind. Never guessed.</summary>
    Other,

    /// <summary>Mainland mobile number, eleven digits from 13 to 19; numbers of virtual operators (170, 171 …) are mobile numbers too.</summary>
    Mobile,

    /// <summary>Mainland landline with its area code.</summary>
    Landline,

    /// <summary>Service number: 95xxx, 96xxx, 100xx, 11xxx, 12xxx, or a three-digit one such as 110.</summary>
    ServiceShort,

    /// <summary>Port number for text messages in bulk (106…, mostly 1069…).</summary>
    Port106,

    /// <summary>400 number: caller and owner share the cost; it receives calls and normally cannot place any.</summary>
    Toll400,

    /// <summary>800 number: the owner pays.</summary>
    Toll800,

    /// <summary>Number of another country or region, written with + or 00.</summary>
    International,

    /// <summary>No number was shown or recorded.</summary>
    Withheld,
}
