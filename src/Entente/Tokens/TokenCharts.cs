using Entente.Charts;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Charts of words.</summary>
public static class TokenCharts
{
    /// <summary>Diverging bars of the terms most typical of the reference (left) and of the target (right), the most typical of the target on top.</summary>
    /// <param name="keyness">Keyness by a signed measure.</param>
    /// <param name="terms">How many terms on each side at most; 12 by default.</param>
    /// <param name="targetName">What the target is called; the document's id if it is one, else "the target".</param>
    /// <param name="referenceName">What the reference is called; the document's id if it is one, else "the others".</param>
    /// <param name="evidence">Tokens of the same documents, for the passages behind each bar, at most ten of its side; none by default.</param>
    public static Chart Plot(this Keyness keyness, int terms = 12, string? targetName = null, string? referenceName = null, Tokens? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(keyness);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        var (target, reference) = (targetName ?? Name(keyness.Target, "the target"), referenceName ?? Name(keyness.Reference, "the others"));
        // An odds ratio has no sign, its logarithm has.
        var value = keyness.Options.Measure == KeynessMeasure.FisherExact ? (Func<KeyTerm, double>)(term => term.Effect) : term => term.Statistic;
        var finite = keyness.Where(term => double.IsFinite(value(term)));
        List<KeyTerm> shown = [.. finite.Where(term => value(term) > 0).Take(terms), .. finite.Where(term => value(term) < 0).TakeLast(terms)];
        return Chart.DivergingBars(
            new DataFrame(
                Column.Strings("term", shown.Select(term => term.Term)),
                Column.Reals("reference", shown.Select(term => Math.Max(0, Math.Round(-value(term), 1)))),
                Column.Reals("target", shown.Select(term => Math.Max(0, Math.Round(value(term), 1))))),
            new DivergingBarOptions
            {
                Category = "term",
                Negative = "reference",
                Positive = "target",
                NegativeName = reference,
                PositiveName = target,
                ShowValues = false,
                Title = $"Words typical of {target} and of {reference}",
                XTitle = Measure(keyness.Options.Measure),
                Unit = "words",
                Observations = (long)(keyness.Sum(term => term.TargetCount) + keyness.Sum(term => term.ReferenceCount)),
                Source = SourceOf(keyness.Target.Concat(keyness.Reference)),
                Note = FormattableString.Invariant($"At most {terms} terms on each side; {shown.Count(term => term.FalseDiscoveryRate < 0.05)} of the {shown.Count} have a false discovery rate below 0.05."),
                Evidence = evidence is null ? null : Passages(shown, evidence, [.. keyness.Target.Select(document => document.Id)], [.. keyness.Reference.Select(document => document.Id)]),
            });
    }

    /// <summary>A lexical dispersion plot: how often the key words stand in each part of each document, beginning to end.</summary>
    /// <param name="concordance">The places.</param>
    /// <param name="parts">Into how many parts of equally many tokens each document is cut, from 2; 20 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    /// <returns>A heat map, one row a document that has the key word.</returns>
    public static Chart Plot(this Concordance concordance, int parts = 20, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(concordance);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 2);
        var lengths = concordance.Tokens.ToDictionary(document => document.Document.Id, document => document.Count, StringComparer.Ordinal);
        var cells = concordance.GroupBy(line => line.Document.Id).SelectMany(document => Enumerable.Range(0, parts)
            .Select(part => (Document: document.Key, Part: part, Lines: document.Where(line => (int)((line.From - 1L) * parts / lengths[document.Key]) == part).ToList()))).ToList();
        var patterns = concordance.Select(line => line.Pattern).Distinct().ToList();
        return Chart.HeatMap(
            new DataFrame(
                Column.Strings("document", cells.Select(cell => cell.Document)),
                Column.Strings("part", cells.Select(cell => FormattableString.Invariant($"{(cell.Part + 1) * 100 / parts}%"))),
                Column.Wholes("count", cells.Select(cell => cell.Lines.Count))),
            new HeatMapOptions
            {
                Row = "document",
                Column = "part",
                Value = "count",
                ShowValues = false,
                Title = title ?? $"Where each document has {string.Join(" or ", patterns.Take(5).Select(pattern => $"'{pattern}'"))}",
                XTitle = "up to this part of the document",
                Unit = "places",
                Observations = concordance.Count,
                Source = SourceOf(concordance.Select(line => DocumentVariables.Of(line.Document))),
                Evidence = new DataFrame(
                    Column.Wholes("row", cells.Index().SelectMany(cell => cell.Item.Lines.Select(_ => cell.Index))),
                    Column.Strings("document", cells.SelectMany(cell => cell.Lines.Select(line => line.Document.Id))),
                    Column.Strings("text", cells.SelectMany(cell => cell.Lines.Select(line => line.ToString())))),
            });
    }

    private static DataFrame Passages(List<KeyTerm> shown, Tokens tokens, HashSet<string> target, HashSet<string> reference)
    {
        var rows = shown.Index().SelectMany(bar =>
        {
            var (side, own) = bar.Item.Effect > 0 ? ("target", target) : ("reference", reference);
            // The documents of a group are not told apart here, so a group's bar shows passages of any document.
            var lines = tokens.Concordance(8, TermPattern.Fixed(bar.Item.Term, ignoreCase: false));
            var ofSide = lines.Where(line => own.Contains(line.Document.Id));
            return (ofSide.Count > 0 ? ofSide : lines).Take(10).Select(line => (Row: bar.Index, Side: side, Line: line));
        }).ToList();
        return new(
            Column.Wholes("row", rows.Select(row => row.Row)),
            Column.Strings("column", rows.Select(row => row.Side)),
            Column.Strings("document", rows.Select(row => row.Line.Document.Id)),
            Column.Strings("text", rows.Select(row => row.Line.ToString())));
    }

    private static string Measure(KeynessMeasure measure) => measure switch
    {
        KeynessMeasure.ChiSquared => "chi-squared",
        KeynessMeasure.LogLikelihood => "G²",
        KeynessMeasure.PointwiseMutualInformation => "pointwise mutual information",
        KeynessMeasure.FisherExact => "log₂ of the odds ratio",
        _ => "z of the log-odds",
    };

    private static string Name(IReadOnlyList<DocumentVariables> documents, string otherwise) => documents is [var only] ? only.Id : otherwise;

    /// <summary>Such as <c>5 documents, 2021–2025</c>.</summary>
    internal static string SourceOf(IEnumerable<DocumentVariables> documents)
    {
        var all = documents.DistinctBy(document => document.Id).ToList();
        var years = all.Select(document => document.Date?.Year).OfType<int>().Distinct().Order().ToList();
        var count = FormattableString.Invariant($"{all.Count} {(all.Count == 1 ? "document" : "documents")}");
        return years switch
        {
            [] => count,
            [var year] => FormattableString.Invariant($"{count}, {year}"),
            _ => FormattableString.Invariant($"{count}, {years[0]}–{years[^1]}"),
        };
    }
}
