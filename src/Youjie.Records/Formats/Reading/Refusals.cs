using Youjie.Values;

namespace Youjie.Records.Formats.Reading;

/// <summary>Why a file is not imported as it is, and what helps.</summary>
internal static class Refusals
{
    private const string AskZh = "请用“SMS Backup & Restore”导出短信和通话（XML），或另存为 CSV。";
    private const string AskEn = "Export messages and calls with \"SMS Backup & Restore\" (XML), or save as CSV.";

    public static ImportRefused Empty() => new("empty", new(
        "文件是空的。请重新导出，确认文件大小不是 0。",
        "The file is empty. Export it again and check that its size is not 0."));

    public static ImportRefused Zip() => new("zip", new("这是压缩包。请先解压，再选择里面的文件。", "This is an archive. Unpack it first and choose the file inside."));

    public static ImportRefused Excel() => new("excel", new(
        "这是 Excel 表格。请在表格软件里打开，另存为 CSV（UTF-8）后再导入。",
        "This is an Excel workbook. Open it in a spreadsheet and save it as CSV (UTF-8), then import that."));

    public static ImportRefused Html() => new("html", new(
        "这是网页，不是表格文件（有些 .xls 详单其实是网页）。请用表格软件打开，另存为 CSV 后再导入。",
        "This is a web page, not a table (some .xls bills are). Open it in a spreadsheet and save it as CSV, then import that."));

    public static ImportRefused Json() => new("json", new("这是 JSON 文件，目前不能导入。" + AskZh, "This is JSON, which cannot be imported yet. " + AskEn));

    public static ImportRefused Xml() => new("xml", new(
        "这个 XML 文件开头没有短信或通话记录。" + AskZh,
        "This XML holds no messages or calls near its beginning. " + AskEn));

    public static ImportRefused Encrypted() => new("encrypted", new(
        "这份导出设了密码。请不设密码重新导出一份。",
        "This export is protected by a password. Export it again without one."));

    public static ImportRefused PhoneBackup() => new("phone-backup", new(
        "这是手机整机备份，不能直接导入。" + AskZh,
        "This is a backup of the whole phone and cannot be imported directly. " + AskEn));

    public static ImportRefused Pdf() => new("pdf", new(
        "这是 PDF。请向运营商索取 Excel 或 CSV 格式的详单，或把表格另存为 CSV。",
        "This is a PDF. Ask the carrier for the bill as Excel or CSV, or save the table as CSV."));

    public static ImportRefused Database() => new("database", new(
        "这是数据库文件，目前不能导入。" + AskZh,
        "This is a database file, which cannot be imported yet. " + AskEn));

    public static ImportRefused NotText() => new("not-text", new("这个文件不是文字。" + AskZh, "This file is not text. " + AskEn));

    public static ImportRefused Unknown() => new("unknown-format", new("不认识这种格式。" + AskZh, "This format is not known. " + AskEn));

    public static ImportRefused Doctype(long at) => new("doctype", new(
        $"文件第 {at} 字节处有 DOCTYPE 声明，短信备份里不会有，为安全起见没有导入。请从手机重新导出。",
        $"The file declares a DOCTYPE at byte {at}, which no message backup does; for safety it was not imported. Export it again from the phone."));

    public static ImportRefused Deep(long at) => new("too-deep", new(
        $"文件第 {at} 字节处标签层数过多，不像短信备份，没有导入。请从手机重新导出。",
        $"Too many levels of elements at byte {at}; this does not look like a message backup and was not imported. Export it again from the phone."));

    public static ImportRefused Changed(Digest expected, Digest found) => new("changed", new(
        $"读取时文件变了（原来 {expected.Short}…，现在 {found.Short}…）。请关闭正在写它的程序，再导入一次。",
        $"The file changed while it was read (was {expected.Short}…, now {found.Short}…). Close the program that writes it and import again."));

    public static ImportRefused Zone() => new("zone-needed", new(
        "文件里的时间没有写时区，不能替您猜。请说明时区：命令行加 --zone Asia/Shanghai，网页里选“北京时间”。",
        "The times in this file carry no zone and it will not be guessed. State it: --zone Asia/Shanghai on the command line, or choose Beijing time on the page."));

    public static ImportRefused Column(string field, string zh, string headers) => new("column-needed", new(
        $"找不到“{zh}”（{field}）这一列。请指出它在哪个表头下面；文件里的表头有：{headers}。",
        $"No column for \"{field}\" was found. Say under which header it stands; the file has: {headers}."));

    public static ImportRefused Header(string first) => new("header-needed", new(
        $"前 50 行里没有认得的表头（第一行是：{first}）。请指出时间和号码两列的表头。",
        $"No known header in the first 50 rows (the first row is: {first}). Say under which headers the time and the number stand."));

    public static ImportRefused Channel(string headers) => new("channel-needed", new(
        $"看不出这些行是通话还是短信（表头有：{headers}）。请说明是哪一种。",
        $"It cannot be told whether these rows are calls or messages (the file has: {headers}). Say which."));
}
