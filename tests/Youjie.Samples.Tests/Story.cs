namespace Youjie.Samples.Tests;

/// <summary>The communications of the story that tests speak of, by name. Times are Beijing time in 2026.</summary>
internal static class Story
{
    private const string MyMessages = "sms-20260505213000.xml";
    private const string MyCalls = "calls-20260505213200.xml";
    private const string MothersMessages = "sms-20260505220500.xml";
    private const string MothersBill = "语音详单-202603-202605.csv";
    private const string OfficeMessages = "sms-20260414180000.xml";

    private static readonly Dictionary<string, (string File, string At)> Places = new()
    {
        // The debtor: night.
        ["rings 22:14"] = (MyCalls, "03-21 22:14:05"),
        ["rings 07:59"] = (MyCalls, "03-28 07:59:30"),
        ["talks 23:05"] = (MyCalls, "04-06 23:05:18"),
        ["text 22:31"] = (MyMessages, "04-17 22:31:08"),
        ["rings 22:00 sharp"] = (MyCalls, "04-18 22:00:00"),
        ["runs past ten"] = (MyCalls, "03-26 21:58:00"),
        ["night ring of nobody knows"] = (MyCalls, "04-27 22:40:10"),

        // The debtor: numbers.
        ["24 March, first"] = (MyCalls, "03-24 09:05:00"),
        ["24 March, second"] = (MyCalls, "03-24 11:30:00"),
        ["24 March, third"] = (MyCalls, "03-24 15:10:00"),
        ["24 March, fourth"] = (MyCalls, "03-24 20:20:00"),
        ["2 April, 1"] = (MyCalls, "04-02 08:30:00"),
        ["2 April, 2"] = (MyCalls, "04-02 09:45:00"),
        ["2 April, 3"] = (MyCalls, "04-02 11:20:00"),
        ["2 April, 4"] = (MyCalls, "04-02 13:05:00"),
        ["2 April, 5"] = (MyCalls, "04-02 15:50:00"),
        ["2 April, 6"] = (MyCalls, "04-02 18:15:00"),
        ["2 April, 7"] = (MyCalls, "04-02 20:40:00"),

        // The debtor: words.
        ["will call your contacts"] = (MyMessages, "04-08 16:40:00"),
        ["insult"] = (MyMessages, "04-09 20:05:44"),
        ["false court"] = (MyMessages, "04-14 09:30:15"),
        ["false police"] = (MyMessages, "04-22 15:45:00"),

        // The mother.
        ["mother, 29 March"] = (MothersBill, "03-29 10:12:00"),
        ["mother, 3 April"] = (MothersBill, "04-03 16:30:00"),
        ["mother asked to pay"] = (MothersMessages, "04-04 10:20:00"),
        ["mother, 7 April"] = (MothersBill, "04-07 10:00:00"),
        ["mother, 40 seconds before she refused"] = (MothersBill, "04-10 11:59:20"),
        ["mother, 11 April"] = (MothersBill, "04-11 09:30:00"),
        ["mother, 15 April"] = (MothersBill, "04-15 20:10:00"),
        ["mother, 16 April"] = (MothersBill, "04-16 12:00:00"),
        ["mother asked to pass on"] = (MothersMessages, "04-25 10:00:00"),
        ["mother refuses"] = (MothersMessages, "04-10 12:00:00"),
        ["neighbour's wallet"] = (MothersMessages, "05-02 09:10:00"),
        ["weather"] = (MothersMessages, "03-06 08:30:00"),

        // The office.
        ["office told"] = (OfficeMessages, "04-12 09:20:00"),
        ["office asked again"] = (OfficeMessages, "04-13 10:00:00"),
        ["water bill of the office"] = (OfficeMessages, "03-30 15:10:00"),
        ["applicant"] = (OfficeMessages, "04-14 09:00:00"),

        // Look-alikes on the debtor's phone.
        ["reminder before the day"] = (MyMessages, "03-05 10:02:11"),
        ["reminder on the day"] = (MyMessages, "03-10 10:00:02"),
        ["reminder, day 1"] = (MyMessages, "03-11 10:05:20"),
        ["reminder with credit record"] = (MyMessages, "03-13 10:00:04"),
        ["agency says who it is"] = (MyMessages, "03-18 11:15:30"),
        ["will not tell your family"] = (MyMessages, "03-18 14:00:00"),
        ["will sue"] = (MyMessages, "04-24 10:00:00"),
        ["bill as a picture"] = (MyMessages, "04-16 11:40:00"),
        ["bank advert"] = (MyMessages, "03-12 15:20:00"),
        ["parcel"] = (MyMessages, "03-06 12:31:00"),
        ["police warns of impostors"] = (MyMessages, "03-15 09:00:00"),
        ["court calls a witness"] = (MyMessages, "03-25 09:30:00"),
        ["phone credit low"] = (MyMessages, "04-01 08:05:00"),
        ["friend's joke at 23:00"] = (MyMessages, "03-22 23:00:00"),
        ["ends before ten"] = (MyCalls, "03-17 21:59:40"),
        ["eight sharp"] = (MyCalls, "03-28 08:00:00"),
        ["19 March, first"] = (MyCalls, "03-19 09:10:05"),
        ["19 March, second"] = (MyCalls, "03-19 13:25:40"),
        ["19 March, unanswered"] = (MyCalls, "03-19 17:00:20"),
        ["19 March, third"] = (MyCalls, "03-19 19:50:11"),
        ["19 March, six seconds"] = (MyCalls, "03-19 20:10:30"),
        ["30 March, 1"] = (MyCalls, "03-30 09:01:00"),
        ["30 March, 6"] = (MyCalls, "03-30 19:55:00"),
        ["daytime call of nobody knows"] = (MyCalls, "04-28 11:15:00"),
        ["she calls the lender"] = (MyCalls, "04-24 16:05:00"),
    };

    /// <summary>Where a communication lies: the original and the time in it.</summary>
    public static (string File, string At) Place(string name) => Places[name] with { At = "2026-" + Places[name].At };
}
