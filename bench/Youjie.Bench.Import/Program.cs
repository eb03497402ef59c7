using Youjie.Bench.Import;

// Without arguments: generate, measure everything three times, write bench/results/import.md. With two: one measurement, for a child process.
if (args is [var reader, var file] && reader is "ours" or "xmlreader")
{
    Console.WriteLine((args[0] == "ours" ? await Readers.OursAsync(args[1]) : Readers.XmlReaderOnly(args[1])).Line());
    return 0;
}

var megabytes = args is [var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 1024;
return await Comparison.RunAsync(megabytes);
