using System.Globalization;
using Youjie.Records.Formats.Reading;

namespace Youjie.Records.Formats.SmsBackupRestore;

/// <summary>Attributes, parts and addresses.</summary>
internal sealed partial class SmsBackupReader
{
    /// <inheritdoc/>
    public bool Streams(ReadOnlySpan<byte> name)
    {
        if (_tag != Tag.Part || !name.SequenceEqual("data"u8)) return false;
        _dataReader.Begin(_tagAt);
        return true;
    }

    /// <inheritdoc/>
    public void Chunk(ReadOnlySpan<byte> piece) => _dataReader.Feed(piece);

    /// <inheritdoc/>
    public void ChunkEnd() => _data = _dataReader.End();

    /// <inheritdoc/>
    public void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool shortened)
    {
        if (_tag is Tag.None or Tag.Unknown or Tag.Container) return;
        var key = _pool.Name(name);
        if (shortened) Note(ProblemTexts.LongValue, 1);
        if (_bag.Has(key)) Note(ProblemTexts.TwiceNamed, 1);
        else if (!_bag.Add(key, TextOf(key, value))) Note(ProblemTexts.ManyAttributes, 1);
    }

    private string TextOf(string name, ReadOnlySpan<byte> raw)
    {
        if (_pool.Find(raw) is { } known) return known;
        var notes = default(TextNotes);
        var text = XmlText.Decode(raw, ref notes);
        if (notes.Any) Note(notes);
        else if (!ChangesAlways(name)) _pool.Keep(raw, text);
        return text;
    }

    // Moments and words rarely come twice: they would only push the others out of the pool.
    private static bool ChangesAlways(string name) => name is "date" or "date_sent" or "readable_date" or "body" or "text" or "m_id" or "tr_id" or "duration";

    private void Note(in TextNotes notes)
    {
        Note(ProblemTexts.Control, notes.Controls);
        Note(ProblemTexts.LoneSurrogate, notes.LoneSurrogates);
        Note(ProblemTexts.BadEntity, notes.BadEntities);
        Note(ProblemTexts.BadUtf8, notes.BadBytes);
    }

    private void Note(string code, int count)
    {
        if (count > 0) run.Problems.Add(code, Position(_tagAt), RecordOrNull, count);
    }

    private void Root(bool empty)
    {
        _rootClosed = empty;
        if (long.TryParse(_part.Get("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            run.Declared = Math.Min(long.MaxValue - count, run.Declared ?? 0) + count;
    }

    private void AddPart()
    {
        if (_record.Parts.Count >= MostParts)
        {
            Note(ProblemTexts.ManyParts, 1);
            return;
        }

        if (_data is { Size: null }) Note(ProblemTexts.BadBase64, 1);
        if (_data is { Written: 0 }) Note(ProblemTexts.EmptyPart, 1);
        _record.Parts.Add(new(_part.Get("ct"), _part.Get("name") ?? _part.Get("cl"), _part.Get("text"), _data, UnknownOf(_part)));
    }

    private static IReadOnlyList<(string Name, string Value)> UnknownOf(AttributeBag part) =>
        [.. part.Items.Where(item => !AttributeBag.IsMissing(item.Value) && !IsDocumented(item.Name))];

    // What the vendor describes and the message's meaning does not need: order, character set, transport names, SIM.
    private static bool IsDocumented(string name) =>
        name is "ct" or "name" or "text" or "seq" or "chset" or "cd" or "fn" or "cid" or "cl" or "ctt_s" or "ctt_t" or "sub_id";

    private void AddAddress()
    {
        if (_record.Addresses.Count >= MostParts) Note(ProblemTexts.ManyParts, 1);
        else if (_part.Get("address") is { } number) _record.Addresses.Add((_part.Get("type") ?? "", number));
    }
}
