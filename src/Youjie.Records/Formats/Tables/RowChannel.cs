using Youjie.Records.Formats.Reading;
using Youjie.Values;

namespace Youjie.Records.Formats.Tables;

/// <summary>Calls or messages: what the row says, what the user says, or what the columns can only mean.</summary>
internal sealed class RowChannel(Header header, ImportSettings settings)
{
    private readonly Channel? _all = settings.Channel ?? ByColumns(header);

    /// <summary>The row's channel.</summary>
    /// <exception cref="ImportRefused">Nothing says what the rows are.</exception>
    public Channel Of(string[] row) =>
        RowWords.ChannelOf(header.Get(row, "channel")) ?? RowWords.ChannelOf(header.Get(row, "message")) ?? _all ?? throw Refusals.Channel(header.List());

    // Talk time is of calls, a type of message is of messages. Words alone could be chat, mail or SMS: not guessed.
    private static Channel? ByColumns(Header header) => (header.Has("duration"), header.Has("message")) switch
    {
        (true, false) => Channel.Call,
        (false, true) => Channel.Sms,
        _ => null,
    };
}
