using System.Globalization;

namespace Youjie.Cases.Batch;

/// <summary>Times that can belong to a loan of our days. A year far off is a slip of the pen, and no calendar sum may run out of its range on it.</summary>
internal static class Times
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    public static void Check(string field, DateTimeOffset time) => Check(field, time.Year);

    public static void Check(string field, DateOnly day) => Check(field, day.Year);

    private static void Check(string field, int year)
    {
        if (year is < FirstYear or > LastYear)
            throw new CaseRefused("refused.year", field, year.ToString("0000", CultureInfo.InvariantCulture), FirstYear, LastYear);
    }
}
