using System.Text;
using Youjie.Records.Formats;
using Youjie.Values;

namespace Youjie.Records.Tests;

/// <summary>Damaged files: whatever happens to the bytes, the importer refuses or reports, and every record is accounted for.</summary>
public class DamageTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("标题\n起始时间,通信方式,对方号码,通信时长\n2026-01-05 10:00:00,主叫,13800138000,67\n2026-01-05 10:01:00,被叫,\"010-8888\"\"6666\",1分7秒\n合计,,,\n");

    [Fact]
    public Task Messages() => Damage(Fixtures.Everything, 6000, 20260301);

    [Fact]
    public Task Tables() => Damage(Table, 3000, 42);

    private static async Task Damage(byte[] original, int rounds, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var bytes = original.ToList();
            for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--) Change(bytes, random);
            await Import([.. bytes], $"round {round}");
        }
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(5))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 40))); break;
            case 3: bytes.InsertRange(at, Enumerable.Range(0, random.Next(1, 9)).Select(_ => (byte)random.Next(256))); break;
            default: bytes.Insert(at, (byte)"<>\"'&;!-=/\0\n,"[random.Next(13)]); break;
        }
    }

    private static async Task Import(byte[] bytes, string round)
    {
        try
        {
            var (report, rows) = await Reading.With(bytes, Reading.Settings(bytes) with { Zone = Beijing.Offset });
            report.Found.ShouldBe(report.Imported + report.Duplicates + report.Drafts + report.Unreadable, round);
            rows.Count.ShouldBe((int)report.Imported, round);
            report.Problems.ShouldAllBe(p => p.Count > 0 && p.Says.Zh.Length > 0);
        }
        catch (ImportRefused refused)
        {
            refused.Says.Zh.ShouldNotBeEmpty(round);
        }
    }
}
