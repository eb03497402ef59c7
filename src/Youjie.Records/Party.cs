using System.Text.Json.Serialization;
using Youjie.Values;

namespace Youjie.Records;

/// <summary>Who stands at the other end of a communication, as far as known.</summary>
[JsonConverter(typeof(KebabEnum<Party>))]
public enum Party
{
    /// <summary>The lender itself.</summary>
    Lender,

    /// <summary>A collection agency or law firm acting for the lender.</summary>
    Agency,

    /// <summary>Someone who has nothing to do with collecting: family, courier, a court, a bank's advertisement.</summary>
    Other,
}
