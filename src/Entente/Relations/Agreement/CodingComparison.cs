using Entente.Frames;

namespace Entente.Relations;

/// <summary>How several people coded the same sheet, beside each other and beside the rules.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CodingComparison : ITabular
{
    /// <summary>What the rules are called among the coders: <c>rules</c>.</summary>
    public const string Rules = "rules";

    internal CodingComparison(CodingSheet sheet, IReadOnlyList<CodedSheet> coded)
    {
        if (coded.Count == 0) throw Errors.NoCoders();
        (Sheet, Coded) = (sheet, coded);
        Codings = new(
            [.. coded.Select(one => one.Coder), Rules],
            [.. coded.Select(one => (IReadOnlyList<string?>)[.. sheet.Units.Select(unit => one.Labels.GetValueOrDefault(unit.Name))]), [.. sheet.Units.Select(unit => (string?)unit.Predicted)]],
            [.. sheet.Units.Select(unit => unit.Name)]);
    }

    /// <summary>The sheet.</summary>
    public CodingSheet Sheet { get; }

    /// <summary>The filled sheets.</summary>
    public IReadOnlyList<CodedSheet> Coded { get; }

    /// <summary>The categories that the coders gave, and the rules as the last coder.</summary>
    public Codings Codings { get; }

    /// <summary>The codings by category, quadrant or sign.</summary>
    public Codings At(CodingLevel level)
    {
        if (!Enum.IsDefined(level)) throw Errors.Undefined(nameof(level), level);
        return level == CodingLevel.Category ? Codings : Codings.Relabel(label => Label(label, level));
    }

    /// <summary>
    /// Agreement pair by pair, and of all people together: one row a pair of coders, the rules among them, then one for all people where there are two or more:
    /// <c>coders</c>, <c>units</c> (coded by both, or by two at least), <c>observed</c> (share of agreement), <c>kappa</c> (Cohen), <c>kappa_low</c>, <c>kappa_high</c>, <c>alpha</c> (Krippendorff),
    /// <c>alpha_low</c>, <c>alpha_high</c> (bootstrap); missing where there is nothing to agree on.
    /// </summary>
    /// <param name="level">How finely; by category by default.</param>
    /// <param name="options">Samples, seed and confidence of the intervals; <see cref="BootstrapOptions"/> says the defaults.</param>
    public DataFrame Agreement(CodingLevel level = CodingLevel.Category, BootstrapOptions? options = null)
    {
        var (codings, given) = (At(level), (options ?? new()).Checked());
        var people = codings.Of([.. Coded.Select(one => one.Coder)]);
        var groups = codings.Coders.SelectMany((one, index) => codings.Coders.Skip(index + 1).Select(other => codings.Of(one, other))).ToList();
        if (people.Coders.Count > 2) groups.Add(people);
        var rows = groups.Select(group => (Group: group, Kappa: group.Coders.Count == 2 ? CohenKappa.Of(group, confidence: given.Confidence) : null, Shared: Shared(group))).ToList();
        var intervals = groups.ConvertAll(group => KrippendorffAlpha.Interval(group, options: given));
        return new(
            Column.Strings("coders", rows.Select(row => string.Join(", ", row.Group.Coders))),
            Column.Wholes("units", rows.Select(row => row.Shared)),
            Column.Reals("observed", rows.Select(row => row.Kappa?.Observed)),
            Column.Reals("kappa", rows.Select(row => row.Kappa?.Value)),
            Column.Reals("kappa_low", rows.Select(row => row.Kappa?.Interval.Low)),
            Column.Reals("kappa_high", rows.Select(row => row.Kappa?.Interval.High)),
            Column.Reals("alpha", rows.Select(row => KrippendorffAlpha.Of(row.Group))),
            Column.Reals("alpha_low", intervals.Select(interval => interval?.Low)),
            Column.Reals("alpha_high", intervals.Select(interval => interval?.High)));
    }

    /// <summary>The rules' labels against those of a person, who is taken to be right; units weigh as much as they stand for in the corpus, unless told otherwise.</summary>
    /// <param name="coder">Whose labels are true; the first coder's by default.</param>
    /// <param name="level">How finely; by category by default.</param>
    /// <param name="weighted">Whether units count by <see cref="CodingUnit.Weight"/>, so that recall is that of the corpus and not of the sheet; true by default.</param>
    /// <exception cref="ArgumentException">There is no such coder.</exception>
    public Confusion Against(string? coder = null, CodingLevel level = CodingLevel.Category, bool weighted = true)
    {
        var pairs = At(level).Of(coder ?? Coded[0].Coder, Rules).Rows.Index().Where(row => row.Item[0] is not null).ToList();
        return Confusion.Of([.. pairs.Select(pair => pair.Item[0]!)], [.. pairs.Select(pair => pair.Item[1]!)], weighted ? [.. pairs.Select(pair => Sheet.Units[pair.Index].Weight)] : null);
    }

    /// <summary>How large a share of the corpus's sentences and pairs each label has, corrected by a person's coding.</summary>
    /// <param name="coder">Whose labels are true; the first coder's by default.</param>
    /// <param name="level">How finely; by category by default.</param>
    /// <exception cref="ArgumentException">There is no such coder, or the coder left out all units of a stratum.</exception>
    public CorrectedShares CorrectedShares(string? coder = null, CodingLevel level = CodingLevel.Category)
    {
        var labels = At(level).Of(coder ?? Coded[0].Coder);
        var coded = labels.Rows.Index().Where(row => row.Item[0] is not null).Select(row => (Sheet.Units[row.Index].Stratum, row.Item[0]!)).ToList();
        var predicted = Sheet.PredictedCounts.GroupBy(count => Label(count.Key, level), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(count => count.Value), StringComparer.Ordinal);
        return Entente.Relations.CorrectedShares.Of(Sheet.StratumSizes, coded, predicted);
    }

    /// <summary>
    /// The units on which a person and the rules, or two people, do not agree, in the order of the sheet: <c>unit</c>, one column a coder (the rules last), <c>source</c>, <c>target</c> (ids),
    /// <c>rule</c> (missing where they found nothing), <c>document</c>, <c>text</c>.
    /// </summary>
    public DataFrame Disagreements()
    {
        var odd = Codings.Rows.Index().Where(row => row.Item.OfType<string>().Distinct().Count() > 1 && row.Item.Count(label => label is not null) > 1).ToList();
        return new([
            Column.Strings("unit", odd.Select(row => Codings.Units[row.Index])),
            .. Codings.Coders.Select((coder, place) => Column.Strings(coder, odd.Select(row => row.Item[place]))),
            Column.Strings("source", odd.Select(row => Sheet.Units[row.Index].Source.Id)),
            Column.Strings("target", odd.Select(row => Sheet.Units[row.Index].Target.Id)),
            Column.Strings("rule", odd.Select(row => Sheet.Units[row.Index].Relation?.Rule)),
            Column.Strings("document", odd.Select(row => Sheet.Units[row.Index].Sentence.Document.Id)),
            Column.Strings("text", odd.Select(row => Sheet.Units[row.Index].Sentence.Text)),
        ]);
    }

    /// <summary>The codings, one row a unit and coder (the rules among them): <c>unit</c>, <c>coder</c>, <c>label</c> (missing where left out).</summary>
    public DataFrame ToFrame() => Codings.ToFrame();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Sheet.Units.Count} units, coded by {string.Join(", ", Coded.Select(one => one.Coder))} and the rules");

    private static int Shared(Codings group) => group.Rows.Count(row => row.Count(label => label is not null) > 1);

    private string Label(string category, CodingLevel level) => category == CodingSheet.None || level == CodingLevel.Category ? category
        : Sheet.Codebook.Category(category) is var known && level == CodingLevel.Quadrant ? known.Quadrant : known.Sign > 0 ? "cooperation" : "conflict";
}
