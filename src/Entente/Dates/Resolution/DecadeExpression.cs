namespace Entente.Dates;

/// <summary>"the 1970s", or "the 70s", whose century is open.</summary>
/// <param name="Start">Its first year, or the last two figures of it.</param>
/// <param name="HasCentury">Which of the two.</param>
internal sealed record DecadeExpression(int Start, bool HasCentury) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        if (HasCentury) return Resolved.Period(Range($"{Timex.Year(Start)}", Timex.Year(Start + 10)), DateGranularity.Decade, Span(Start), "decade, as written");
        var timex = FormattableString.Invariant($"(XX{Start:00}-01-01,{(Start == 90 ? "XX00" : FormattableString.Invariant($"XX{Start + 10:00}"))}-01-01,P10Y)");
        var resolved = Resolved.Period(timex, DateGranularity.Decade, Span(1900 + Start), Span(2000 + Start), "decade; the century is not written, and the last one is taken") with { Ambiguity = DateAmbiguity.Century };
        return clock.Reference is { } now && 2000 + Start < now.Year ? resolved with { PastDays = resolved.FutureDays } : resolved with { FutureDays = resolved.PastDays };
    }

    private static string Range(string start, string end) => Timex.Range($"{start}-01-01", $"{end}-01-01", "P10Y");

    private static (DateOnly?, DateOnly?) Span(int start) => (Calendar.Day(start, 1, 1), Calendar.Day(start + 10, 1, 1));
}
