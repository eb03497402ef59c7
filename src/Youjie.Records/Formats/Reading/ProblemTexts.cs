using Youjie.Values;

namespace Youjie.Records.Formats.Reading;

/// <summary>The words for each kind of problem. Codes are part of the report and do not change.</summary>
internal static class ProblemTexts
{
    public const string Duplicate = "duplicate", Draft = "draft", CutFragment = "cut-fragment", CutFile = "cut-file";
    public const string BrokenRecord = "broken-record", NoDate = "no-date", EarlyDate = "early-date", FutureDate = "future-date";
    public const string UnknownKind = "unknown-kind", CountDiffers = "count-differs", BadBase64 = "bad-base64", EmptyPart = "empty-part";
    public const string Control = "control-character", LoneSurrogate = "lone-surrogate", BadEntity = "bad-entity", BadUtf8 = "bad-utf8";
    public const string RawLess = "raw-less-than", TwiceNamed = "attribute-twice", StrayTag = "stray-element", LongValue = "value-too-long";
    public const string ManyAttributes = "too-many-attributes", ManyParts = "too-many-parts", Group = "group-message", NoNumber = "no-number";
    public const string BadDuration = "bad-duration", Transcoded = "utf-16", BadTime = "bad-time", NoYear = "no-year", ShortRow = "short-row";
    public const string LongRow = "long-row", TitleRow = "title-row", TotalRow = "total-row", BadDirection = "unknown-direction", BadText = "bad-encoding";
    public const string RepeatedHeader = "repeated-header";

    private static readonly Dictionary<string, LocalText> Texts = new()
    {
        [Duplicate] = new("与已导入的记录相同，只算一次。", "Same as a record already imported; counted once."),
        [Draft] = new("草稿没有发出，不算联络，未导入。", "Draft, never sent, so not a contact; not imported."),
        [CutFragment] = new("文件在一条记录中间断开，这一条不完整，未导入。", "The file breaks off inside this record; it is incomplete and was not imported."),
        [CutFile] = new("文件没有写完就断开了，断开之前的记录都已读出。请尽量换一份完整的备份。", "The file breaks off before its end; everything before the break was read. A complete backup would be better."),
        [BrokenRecord] = new("这条记录的写法损坏，读不出来，已跳到下一条。", "This record is damaged and could not be read; reading went on at the next one."),
        [NoDate] = new("没有可用的时间，未导入。", "No usable time; not imported."),
        [EarlyDate] = new("时间早于 2000 年，不可能是真的，未导入。", "Dated before 2000, which cannot be true; not imported."),
        [FutureDate] = new("时间在将来，不可能是真的，未导入。", "Dated in the future, which cannot be true; not imported."),
        [UnknownKind] = new("类型代码不认识，方向按“不清楚”记录。", "Unknown type code; the direction is recorded as unknown."),
        [CountDiffers] = new("文件自己写的条数与实际找到的不一样。", "The number of records the file declares differs from what was found."),
        [BadBase64] = new("附件内容损坏，无法解码；原文件里的位置已记下。", "Attachment data is damaged and cannot be decoded; its place in the original is kept."),
        [EmptyPart] = new("附件是空的。", "Attachment without content."),
        [Control] = new("文字里有不可见的控制字符，已写成 \\u 形式保留。", "Control characters in the text, kept in escaped form."),
        [LoneSurrogate] = new("文字里有半个表情符号，已写成 \\u 形式保留。", "Half of a surrogate pair in the text, kept in escaped form."),
        [BadEntity] = new("有认不出的 & 写法，已照原样保留。", "Unknown & reference, kept as written."),
        [BadUtf8] = new("有不合 UTF-8 的字节，已写成 \\x 形式保留。", "Bytes that are not UTF-8, kept in escaped form."),
        [RawLess] = new("内容里有未转义的“<”，已照原样保留。", "An unescaped '<' inside a value, kept as written."),
        [TwiceNamed] = new("同一条记录里属性重复，采用第一个。", "An attribute appears twice in a record; the first was used."),
        [StrayTag] = new("有不认识或位置不对的标签，其中没有可导入的记录。", "Unknown or misplaced element; it holds nothing that can be imported."),
        [LongValue] = new("某个值过长，只保留前 4 MB；完整内容在原文件里。", "A value is too long; its first 4 MB were kept, all of it is in the original."),
        [ManyAttributes] = new("一条记录的属性过多，多出的没有保留。", "Too many attributes in a record; the surplus was not kept."),
        [ManyParts] = new("一条彩信的附件过多，多出的没有保留。", "Too many parts in a message; the surplus was not kept."),
        [Group] = new("群发彩信，参与号码都保留在附加信息里。", "Group message; all its numbers are kept with the record."),
        [NoNumber] = new("没有显示对方号码，按“不清楚”记录。", "The other side's number was not shown; recorded as unknown."),
        [BadDuration] = new("通话时长读不出来，按“不清楚”记录。", "The duration could not be read; recorded as unknown."),
        [Transcoded] = new("文件是 UTF-16 编码，各条记录的字节位置无法给出。", "The file is UTF-16; byte positions of records cannot be given."),
        [BadTime] = new("时间读不出来，未导入。", "The time could not be read; not imported."),
        [NoYear] = new("时间没有年份，未导入。请指明账单是哪一年的。", "The time has no year; not imported. State the year of the bill."),
        [ShortRow] = new("这一行的列数比表头少。", "The row has fewer columns than the header."),
        [LongRow] = new("这一行的列数比表头多，多出的值已附在记录里。", "The row has more columns than the header; the surplus is kept with the record."),
        [TitleRow] = new("表头之前的说明行，已跳过。", "Title rows before the header, skipped."),
        [TotalRow] = new("合计行或说明行，不是记录，已跳过。", "Total or note rows, which are not records, skipped."),
        [BadDirection] = new("呼叫方向没有写明或不认识，按“不清楚”记录。", "The direction is absent or not known; recorded as unknown."),
        [BadText] = new("有无法按编码读出的字符，显示为 �。", "Characters that do not fit the encoding, shown as �."),
        [RepeatedHeader] = new("表头重复出现，已跳过。", "The header appears again; skipped."),
    };

    public static LocalText Of(string code) => Texts[code];
}
