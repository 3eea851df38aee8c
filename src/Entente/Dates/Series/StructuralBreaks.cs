using System.Collections;
using Entente.Frames;

namespace Entente.Dates;

/// <summary>Where the level of a series changes, by least squares: the best places for none, one, two … breaks, and which number of them is worth it.</summary>
/// <remarks>
/// Over all cuts into stretches of a least length, found by dynamic programming, the one with the smallest sum of squares; the number by the criterion of Schwarz.
/// J. Bai and P. Perron (1998), Econometrica 66, 47–78, doi:10.2307/2998540, and (2003), Journal of Applied Econometrics 18, 1–22, doi:10.1002/jae.659; G. Schwarz (1978), Annals of
/// Statistics 6, 461–464, doi:10.1214/aos/1176344136. Degrees of freedom are counted as R's strucchange counts them: a level and a place for each stretch, and the variance.
/// </remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class StructuralBreaks : IReadOnlyList<BreakModel>, ITabular
{
    private const int Longest = 10_000;

    private readonly IReadOnlyList<BreakModel> models;

    private StructuralBreaks(IReadOnlyList<BreakModel> models, IReadOnlyList<double?> f) => (this.models, F) = (models, f);

    /// <inheritdoc/>
    public int Count => models.Count;

    /// <summary>The best cut with that many breaks.</summary>
    public BreakModel this[int index] => models[index];

    /// <summary>The model of the smallest criterion; of two that tie, the one with fewer breaks.</summary>
    public BreakModel Best => models.MinBy(model => model.Bic)!;

    /// <summary>
    /// For one break after each number of values from 0 to n − 1 the F statistic of two levels against one (G. C. Chow 1960, doi:10.2307/1910133);
    /// <see langword="null"/> where a side would be shorter than the least stretch.
    /// </summary>
    public IReadOnlyList<double?> F { get; }

    /// <summary>The largest of <see cref="F"/> (D. W. K. Andrews 1993, doi:10.2307/2951764); <see langword="null"/> where the series is too short for a break.</summary>
    public double? MaximumF => F.Max();

    /// <summary>Fits all numbers of breaks up to the most that is asked for and has room.</summary>
    /// <param name="values">From 3 to 10,000 finite numbers, in order of time.</param>
    /// <param name="options">How short a stretch may be and how many breaks; <see cref="BreakOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">There are fewer or more values, one is not finite, or an option is outside its range.</exception>
    public static StructuralBreaks Fit(IReadOnlyList<double> values, BreakOptions? options = null)
    {
        options = (options ?? new()).Checked();
        var n = SeriesValues.Checked(values, "A break", 3, Longest).Count;
        var least = Math.Max(2, (int)Math.Floor(options.MinimumShare * n));
        var squares = new SegmentSquares(values);
        var most = Math.Min(options.MaximumBreaks, n / least - 1);
        var cuts = new SegmentCuts(squares, n, least, Math.Max(0, most));
        var models = Enumerable.Range(0, Math.Max(0, most) + 1).Select(count => Model(squares, cuts.Best(count), n)).ToList();
        var whole = squares.Rss(0, n);
        return new(models, [.. Enumerable.Range(0, n).Select(at => at < least || n - at < least ? (double?)null : Statistic(whole, squares.Rss(0, at) + squares.Rss(at, n), n))]);
    }

    /// <summary>One row a number of breaks: <c>breaks</c>, <c>rss</c>, <c>bic</c>, <c>best</c> (whether its criterion is the smallest), <c>after</c> (how many values lie before each break), <c>means</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("breaks", models.Select(model => model.Breaks.Count)),
        Column.Reals("rss", models.Select(model => model.Rss)),
        Column.Reals("bic", models.Select(model => model.Bic)),
        Column.Booleans("best", models.Select(model => model == Best)),
        Column.Strings("after", models.Select(model => string.Join(' ', model.Breaks.Select(at => FormattableString.Invariant($"{at}"))))),
        Column.Strings("means", models.Select(model => string.Join(' ', model.Means.Select(mean => FormattableString.Invariant($"{mean:R}"))))));

    /// <inheritdoc/>
    public IEnumerator<BreakModel> GetEnumerator() => models.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static BreakModel Model(SegmentSquares squares, IReadOnlyList<int> breaks, int n)
    {
        int[] ends = [0, .. breaks, n];
        var stretches = ends.Zip(ends.Skip(1)).ToList();
        var rss = stretches.Sum(stretch => squares.Rss(stretch.First, stretch.Second));
        var bic = rss > 0 ? n * (Math.Log(2 * Math.PI * rss / n) + 1) + 2 * (breaks.Count + 1) * Math.Log(n) : double.NegativeInfinity;
        return new(breaks, [.. stretches.Select(stretch => squares.Mean(stretch.First, stretch.Second))], rss, bic);
    }

    private static double? Statistic(double whole, double parts, int n) => parts > 0 ? (whole - parts) / (parts / (n - 2)) : null;
}
