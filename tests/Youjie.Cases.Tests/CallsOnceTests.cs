using CsCheck;
using Youjie.Cases.AddRecords;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Cases.Tests;

/// <summary>A call that the phone's log and the carrier's bill both show is one call; two calls are never made one.</summary>
public sealed class CallsOnceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, Beijing.Offset);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void TheSameCallInLogAndBill_CountsOnce_WithinNinetySeconds(int seconds, int setAside) =>
        CallsOnce.Keep([Call("log", 1, Noon), Call("bill", 1, Noon.AddSeconds(seconds))]).SetAside.ShouldBe(setAside);

    [Fact]
    public void TwoCallsInOneRecord_StayTwo() =>
        CallsOnce.Keep([Call("log", 1, Noon), Call("log", 2, Noon.AddSeconds(5)), Call("bill", 1, Noon)]).Kept.Select(c => c.Id).ShouldBe(["log#1", "log#2"]);

    [Fact]
    public void AnAnsweredAndAnUnansweredCall_StayTwo() =>
        CallsOnce.Keep([Call("log", 1, Noon, connected: false), Call("bill", 1, Noon, connected: true)]).SetAside.ShouldBe(0);

    [Fact]
    public void ANumberWrittenInTwoWays_IsOneNumber() =>
        CallsOnce.Keep([Call("log", 1, Noon, number: "+86 164 0000 0201"), Call("bill", 1, Noon)]).SetAside.ShouldBe(1);

    [Fact]
    public void TwoPhones_AreTwoCalls() =>
        CallsOnce.Keep([Call("log", 1, Noon), Call("bill", 1, Noon, person: "mother")]).SetAside.ShouldBe(0);

    [Fact]
    public void NeverMoreAreSetAside_ThanTheSmallerRecordHolds() =>
        Gen.Select(Gen.Int[0, 600].Array[0, 30], Gen.Int[0, 600].Array[0, 30]).Sample((log, bill) =>
        {
            Communication[] all = [.. log.Select((s, i) => Call("log", i, Noon.AddSeconds(s))), .. bill.Select((s, i) => Call("bill", i, Noon.AddSeconds(s)))];
            var (kept, aside) = CallsOnce.Keep(all);
            return kept.Count + aside == all.Length && aside <= Math.Min(log.Length, bill.Length) && kept.Count(c => c.Source!.File == "log") == log.Length;
        });

    private static Communication Call(string file, int record, DateTimeOffset at, bool connected = true, string number = "16400000201", string person = "me") => new()
    {
        Id = $"{file}#{record}",
        At = at,
        Channel = Channel.Call,
        Direction = Direction.ToPerson,
        Person = person,
        Number = number,
        Connected = connected,
        Source = new() { File = file, Record = record },
    };
}
