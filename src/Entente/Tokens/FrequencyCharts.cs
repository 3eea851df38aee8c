using System.Globalization;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Charts of how often words are used, by whom and when.</summary>
public static class FrequencyCharts
{
    /// <summary>Bars of how often words stand in each group of documents, for every 10,000 words, with the passages behind each bar: word frequency by outlet.</summary>
    /// <param name="tokens">The tokens of all words.</param>
    /// <param name="by">outlet, author, perspective, source, or another field of the documents.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    public static Chart PlotFrequencies(this Tokens tokens, string by, params IEnumerable<TermPattern> patterns)
    {
        var all = patterns.ToList();
        var frame = Rounded(tokens.Frequencies(by, all));
        return Chart.Bars(frame, new BarOptions
        {
            Category = by,
            Value = "per_10000",
            Group = all.Count > 1 ? "pattern" : null,
            XTitle = "for every 10,000 words",
            Title = $"{Quoted(all)} by {by}",
            Unit = "places",
            Observations = frame.Column<long>("count").Present().Sum(),
            Source = TokenCharts.SourceOf(tokens.Select(document => DocumentVariables.Of(document.Document))),
            Evidence = Passages(tokens, by, frame, all),
        });
    }

    /// <summary>Lines of how often words stand in each year or month, for every 10,000 words, with the passages behind each point; a time without documents breaks the line.</summary>
    /// <param name="tokens">The tokens of all words; documents without a date are left out.</param>
    /// <param name="by">year or month.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    /// <exception cref="ArgumentException">No document has a date, or <paramref name="by"/> is another variable.</exception>
    public static Chart PlotOverTime(this Tokens tokens, string by, params IEnumerable<TermPattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (by is not ("year" or "month")) throw Errors.NoTime(by);
        var all = patterns.ToList();
        var dated = tokens.Where(document => document.Document.Date is not null);
        if (dated.DocumentCount == 0) throw Errors.NoDates(tokens.DocumentCount);
        var frame = Timed(Rounded(dated.Frequencies(by, all)), by, all);
        return Chart.Lines(frame, new LineOptions
        {
            X = by,
            Y = "per_10000",
            Group = all.Count > 1 ? "pattern" : null,
            YTitle = "for every 10,000 words",
            Title = $"{Quoted(all)} by {by}",
            Unit = "places",
            Observations = frame.Column<long>("count").Present().Sum(),
            Source = TokenCharts.SourceOf(dated.Select(document => DocumentVariables.Of(document.Document))),
            Note = dated.DocumentCount < tokens.DocumentCount ? FormattableString.Invariant($"{tokens.DocumentCount - dated.DocumentCount} documents without a date are left out.") : null,
            Evidence = Passages(dated, by, frame, all),
        });
    }

    /// <summary>The frame with numbers or days for its times, and rows without values for the times between them that no document has.</summary>
    private static DataFrame Timed(DataFrame frame, string by, List<TermPattern> patterns)
    {
        var rows = frame.Rows.ToDictionary(row => (row.String("pattern"), row.String(by)));
        var times = frame.Column<string>(by).Present().Select(Day).ToList();
        var between = new List<DateOnly>();
        for (var time = times.Min(); time <= times.Max(); time = by == "year" ? time.AddYears(1) : time.AddMonths(1)) between.Add(time);
        var all = patterns
            .SelectMany(pattern => between.Select(time => (Pattern: pattern.Text, Time: time, Row: rows.TryGetValue((pattern.Text, Named(time)), out var row) ? row : (Row?)null)))
            .ToList();
        return new(
            Column.Strings("pattern", all.Select(row => row.Pattern)),
            by == "year" ? Column.Wholes(by, all.Select(row => row.Time.Year)) : Column.Dates(by, all.Select(row => row.Time)),
            Column.Wholes("count", all.Select(row => row.Row?.Whole("count"))),
            Column.Wholes("words", all.Select(row => row.Row?.Whole("words"))),
            Column.Reals("per_10000", all.Select(row => row.Row?.Real("per_10000"))),
            Column.Wholes("documents", all.Select(row => row.Row?.Whole("documents"))));

        DateOnly Day(string time) => by == "year" ? new(int.Parse(time, CultureInfo.InvariantCulture), 1, 1) : DateOnly.ParseExact(time, "yyyy-MM", CultureInfo.InvariantCulture);

        string Named(DateOnly time) => time.ToString(by == "year" ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
    }

    private static DataFrame Passages(Tokens tokens, string by, DataFrame frame, List<TermPattern> patterns)
    {
        var rows = frame.Rows.ToDictionary(row => (row.String("pattern"), Text(row[by])), row => row.Index);
        var lines = patterns.SelectMany(pattern => tokens.Concordance(8, pattern)
            .Select(line => (Row: rows[(pattern.Text, DocumentVariables.Of(line.Document)[by] ?? MatrixGroups.Missing)], Line: line)))
            .OrderBy(line => line.Row).ToList();
        return new(
            Column.Wholes("row", lines.Select(line => line.Row)),
            Column.Strings("document", lines.Select(line => line.Line.Document.Id)),
            Column.Strings("text", lines.Select(line => line.Line.ToString())));

        static string Text(object? group) => group switch
        {
            DateOnly month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            long year => year.ToString("0000", CultureInfo.InvariantCulture),
            var name => name as string ?? MatrixGroups.Missing,
        };
    }

    private static DataFrame Rounded(DataFrame frame) =>
        frame.With(Column.Reals("per_10000", frame.Rows.Select(row => row.Real("per_10000") is { } rate ? Math.Round(rate, 1) : (double?)null)));

    private static string Quoted(List<TermPattern> patterns) => string.Join(", ", patterns.Select(pattern => $"'{pattern}'"));
}
