using System.Text.Json.Serialization;

namespace Youjie.Values;

/// <summary>The way a communication took.</summary>
[JsonConverter(typeof(KebabEnum<Channel>))]
public enum Channel
{
    /// <summary>A phone call; whether a person or a machine spoke is not recorded or it was a person.</summary>
    Call,

    /// <summary>A call known to be made by a machine (智能语音).</summary>
    RobotCall,

    /// <summary>A text message (SMS or MMS).</summary>
    Sms,

    /// <summary>A message in a chat program.</summary>
    Chat,

    /// <summary>An automatic notice inside the lender's app.</summary>
    AppNotice,

    /// <summary>A post that others can read: social media, a group, a public page.</summary>
    Post,

    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>A letter on paper.</summary>
    Letter,

    /// <summary>Someone came.</summary>
    Visit,

    /// <summary>A notice put up in a place where others read it.</summary>
    Poster,
}
