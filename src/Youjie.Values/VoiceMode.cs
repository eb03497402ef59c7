using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>How a voice contact works (the national standard counts the two apart).</summary>
[JsonConverter(typeof(KebabEnum<VoiceMode>))]
public enum VoiceMode
{
    /// <summary>交互式: the two sides talk.</summary>
    Interactive,

    /// <summary>告知式: a one-way notice.</summary>
    Informative,
}
