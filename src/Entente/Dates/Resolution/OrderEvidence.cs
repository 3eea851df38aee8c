using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Judges whether a document puts the day or the month first.</summary>
internal static class OrderEvidence
{
    private static readonly FrozenDictionary<string, DayMonthOrder> Outlets = LexiconFile.Names("outlets.txt")
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Head == "day" ? DayMonthOrder.DayFirst : DayMonthOrder.MonthFirst, StringComparer.OrdinalIgnoreCase);

    /// <summary>The order and how it is known; month first without a reason where nothing tells.</summary>
    public static (DayMonthOrder Order, string? Reason) Of(Document document, IReadOnlyList<Reading> readings, DayMonthOrder asked)
    {
        if (asked != DayMonthOrder.Auto) return (asked, "the order that was asked for");
        var (day, month) = Count(readings, Evidence);
        if (day > 0 != month > 0) return day > 0 ? (DayMonthOrder.DayFirst, "other figures in the document put the day first") : (DayMonthOrder.MonthFirst, "other figures in the document put the month first");
        if (document.Outlet is { } outlet && Outlets.TryGetValue(outlet.Trim(), out var usage)) return (usage, $"{outlet.Trim()} puts the {(usage == DayMonthOrder.DayFirst ? "day" : "month")} first");
        if (day == 0 && readings.Any(reading => reading.NamesForeignMonth)) return (DayMonthOrder.DayFirst, "the document names months in a language that puts the day first");
        (day, month) = Count(readings, reading => reading.Node is DayExpression { Month: { Number: not null, Year.Number: not null } } ? Prose(document.Text[reading.Span.Start]) : null);
        return day > 0 != month > 0 ? (day > 0 ? DayMonthOrder.DayFirst : DayMonthOrder.MonthFirst, $"the document writes the {(day > 0 ? "day" : "month")} first in words") : (DayMonthOrder.MonthFirst, null);
    }

    private static DayMonthOrder? Evidence(Reading reading) => reading.Node switch
    {
        FiguresExpression figures => figures.Evidence,
        RangeExpression { First: FiguresExpression first, Last: FiguresExpression last } => first.Evidence ?? last.Evidence,
        _ => null,
    };

    private static DayMonthOrder? Prose(char first) => char.IsAsciiDigit(first) ? DayMonthOrder.DayFirst : char.IsUpper(first) ? DayMonthOrder.MonthFirst : null;

    private static (int Day, int Month) Count(IReadOnlyList<Reading> readings, Func<Reading, DayMonthOrder?> evidence)
    {
        var (day, month) = (0, 0);
        foreach (var reading in readings)
        {
            if (evidence(reading) is not { } order) continue;
            if (order == DayMonthOrder.DayFirst) day++;
            else month++;
        }
        return (day, month);
    }
}
