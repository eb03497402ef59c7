using CsCheck;
using Youjie.Records;
using Youjie.Values;

namespace Youjie.Conduct.Tests.Rules;

/// <summary>What must hold of the judge whatever the records are.</summary>
public sealed class JudgeProperties
{
    private static readonly Gen<Communication[]> Logs =
        Gen.Select(Gen.Int[0, 60 * 86_400], Gen.Int[0, 3], Gen.Int[0, 200], Gen.Bool, (second, who, talk, sms) => (second, who, talk, sms))
            .Array[0, 60].Select(rows => rows.Select((r, i) => Row(i, r.second, r.who, r.talk, r.sms)).ToArray());

    private static Communication Row(int index, int second, int who, int talk, bool sms)
    {
        var call = Cast.Call($"c{index}", Cast.At("2026-03-01 00:00:00").AddSeconds(second), who == 0 ? "mother" : "me", talk > 100 ? talk : 0);
        return call with
        {
            Party = who == 1 ? null : who == 2 ? Party.Agency : Party.Lender,
            Number = who == 1 ? "13900000000" : null,
            Channel = sms ? Channel.Sms : Channel.Call,
            Connected = sms ? null : call.Connected,
            Seconds = sms ? null : call.Seconds,
            Text = sms ? "再不还钱就把你的事告诉你通讯录里所有人" : null,
        };
    }

    [Fact]
    public void Order_OfTheRecords_ChangesNothing() => Logs.Sample(
        log =>
        {
            var forward = Cast.Ids(Cast.Judge.Hear(Cast.Case(log))).ToList();
            var backward = Cast.Ids(Cast.Judge.Hear(Cast.Case([.. log.OrderBy(c => c.At).Reverse()]))).ToList();
            return log.Select(c => c.At).Distinct().Count() < log.Length || forward.SequenceEqual(backward);
        },
        iter: 60);

    [Fact]
    public void Zone_InWhichATimeIsWritten_ChangesNothing() => Logs.Sample(
        log => Cast.Ids(Cast.Judge.Hear(Cast.Case(log))).SequenceEqual(
            Cast.Ids(Cast.Judge.Hear(Cast.Case([.. log.Select(c => c with { At = c.At.ToUniversalTime() })])))),
        iter: 60);

    [Fact]
    public void EveryEnabledRule_SaysSomethingOrIsANote() => Logs.Sample(
        log =>
        {
            var said = Cast.Judge.Hear(Cast.Case(log)).Findings.Select(f => f.Rule).ToHashSet();
            return Cast.Book.Data.Rules.Where(r => r.Enabled && r.Versions[0].Verdict is not null).All(r => said.Contains(r.Id));
        },
        iter: 30);

    [Fact]
    public void Findings_AreNamedOnce_AndRestOnRecordsOfTheCase() => Logs.Sample(
        log =>
        {
            var findings = Cast.Judge.Hear(Cast.Case(log)).Findings;
            var known = log.Select(c => c.Id).ToHashSet();
            return findings.Select(f => f.Id).Distinct().Count() == findings.Count && findings.All(f => f.Communications.All(known.Contains));
        },
        iter: 60);

    [Fact]
    public void NeedsFacts_NamesAtLeastOneFactWithItsQuestion() => Logs.Sample(
        log => Cast.Judge.Hear(Cast.Case(log) with { Lender = null, People = [] }).Findings
            .Where(f => f.Verdict == Verdict.NeedsFacts)
            .All(f => f.Missing.Count > 0 && f.Missing.All(m => Cast.Book.Fact(m) is not null)),
        iter: 60);

    [Fact]
    public void UnverifiedRules_NeverCarryAFirmVerdict() => Logs.Sample(
        log => Cast.Judge.Hear(Cast.Case(log)).Findings.All(f => f.Verified != Law.Verified.Unverified || f.Verdict != Verdict.Breach),
        iter: 30);
}
