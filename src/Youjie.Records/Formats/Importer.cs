using Youjie.Records.Formats.Reading;
using Youjie.Records.Formats.SmsBackupRestore;
using Youjie.Records.Formats.Tables;
using Youjie.Values;

namespace Youjie.Records.Formats;

/// <summary>Turns exported files into communications. Decides by the bytes, never by the name.</summary>
public static class Importer
{
    /// <summary>Reads a file once, from start to end, handing on each communication as soon as it is complete.</summary>
    /// <param name="source">The file; read asynchronously, not closed.</param>
    /// <param name="fileName">Its name, for the report only.</param>
    /// <param name="settings">What the file does not say itself.</param>
    /// <param name="sink">Receives communications in the order of the file.</param>
    /// <param name="seen">Records already known to the case; duplicates of them are counted and not handed on.</param>
    /// <param name="bytesRead">Told the number of bytes read so far.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="ImportRefused">The file cannot be imported as it is. Communications handed on before belong to no report.</exception>
    public static async Task<ImportReport> ImportAsync(Stream source, string fileName, ImportSettings settings, Action<Communication> sink,
        ImportMemory? seen = null, IProgress<long>? bytesRead = null, CancellationToken cancel = default)
    {
        var memory = seen ?? new();
        memory.Begin();
        try
        {
            using var file = new SourceFile(source, bytesRead);
            return await ReadAsync(file, fileName, new(settings, sink, memory), cancel);
        }
        catch
        {
            memory.ForgetLatest();
            throw;
        }
    }

    /// <summary>SHA-256 of a stream, read to its end.</summary>
    public static async Task<Digest> DigestAsync(Stream source, IProgress<long>? bytesRead = null, CancellationToken cancel = default)
    {
        using var file = new SourceFile(source, bytesRead);
        await file.DrainAsync(cancel);
        return file.Finish();
    }

    private static async Task<ImportReport> ReadAsync(SourceFile file, string fileName, ImportRun run, CancellationToken cancel)
    {
        var head = await file.HeadAsync(cancel);
        await ReadAsync(Sniffer.FormatOf(head.Span), file, run, cancel);
        await file.DrainAsync(cancel);
        var digest = file.Finish();
        if (digest != run.Settings.File) throw Refusals.Changed(run.Settings.File, digest);
        return run.Report(fileName, digest, file.Bytes);
    }

    private static Task ReadAsync(SniffedFormat format, SourceFile file, ImportRun run, CancellationToken cancel) => format switch
    {
        SniffedFormat.SmsBackup => SmsBackupImporter.ReadAsync(file, run, cancel),
        _ => TableImporter.ReadAsync(file, run, cancel),
    };
}
