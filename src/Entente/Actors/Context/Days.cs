using System.Globalization;

namespace Entente.Actors;

/// <summary>The days from one to another, both included.</summary>
internal sealed record Days(DateOnly Since, DateOnly Until)
{
    /// <summary>The days that a row of <c>context.csv</c> writes as 2003-02-04..2006-06-05; <see langword="null"/> if it does not.</summary>
    public static Days? Parse(string text) =>
        text.Split("..") is [var since, var until] && Day(since) is { } first && Day(until) is { } last && first <= last ? new(first, last) : null;

    /// <summary>Whether a day is among them; a day that is not known is not.</summary>
    public bool Have(DateOnly? day) => day >= Since && day <= Until;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
