using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

/// <summary>Frames to state laws about: few different values, so that keys meet, and among them all that is known to hurt.</summary>
internal static class AnyFrame
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "a", "b", "007", "12", "-0", "1e5", "1.0", "NaN", "Infinity", "true", "FALSE", "2024-02-29", "2024-02-30", "say \"so\"", "\"", "\"\"",
        "two\nlines", "two\r\nlines", "\r", "\n", "a,b", "a;b", "a\tb", " edge ", "Çavuşoğlu", "Србија", "🤝", "e\u0301", "\uFEFFmark", "\0", "'", "=1+1", "NA", "#", "–", "\\",
    ];

    private static readonly long?[] Wholes = [null, 0, 1, 2, -1, 10, long.MinValue, long.MaxValue, 9007199254740993];

    private static readonly double?[] Reals =
    [
        null, 0, -0.0, 1, 2, -1.5, 0.1, 1.0 / 3, 1e300, double.Epsilon, double.MaxValue, double.MinValue, 1e15, 1e16, 123456789012345678,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    private static readonly bool?[] Booleans = [null, true, false];

    private static readonly DateOnly?[] Dates = [null, DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29), new(1999, 12, 31)];

    private static readonly string[] Names = ["a", "b", "A", "with space", " edge", "quo\"te", "com,ma", "new\nline", "Število", "1", "true", "\uFEFFm", "#c", "=d"];

    public static Arbitrary<DataFrame> Arbitrary { get; } = Of(minimumColumns: 0);

    public static Arbitrary<DataFrame> WithColumns { get; } = Of(minimumColumns: 1);

    /// <summary>Two frames with keys <c>k</c> (whole) and <c>t</c> (text), and values of their own.</summary>
    public static Arbitrary<(DataFrame Left, DataFrame Right)> Pairs { get; } =
        (from left in Keyed("v") from right in Keyed("w") select (left, right)).ToArbitrary();

    private static Arbitrary<DataFrame> Of(int minimumColumns) =>
        (from rows in Gen.Choose(0, 12)
         from names in Gen.Shuffle(Names)
         from count in Gen.Choose(minimumColumns, 5)
         from columns in Gen.CollectToArray(names.Take(count), name => Column(name, rows))
         select new DataFrame(columns)).ToArbitrary();

    private static Gen<Column> Column(string name, int rows) => Gen.OneOf(
        Gen.Elements(Texts).ArrayOf(rows).Select(Column (values) => Entente.Frames.Column.Strings(name, values)),
        Gen.Elements(Wholes).ArrayOf(rows).Select(Column (values) => Entente.Frames.Column.Wholes(name, values)),
        Gen.Elements(Reals).ArrayOf(rows).Select(Column (values) => Entente.Frames.Column.Reals(name, values)),
        Gen.Elements(Booleans).ArrayOf(rows).Select(Column (values) => Entente.Frames.Column.Booleans(name, values)),
        Gen.Elements(Dates).ArrayOf(rows).Select(Column (values) => Entente.Frames.Column.Dates(name, values)));

    private static Gen<DataFrame> Keyed(string value) =>
        from rows in Gen.Choose(0, 8)
        from keys in Gen.Elements<long?>(null, 1, 2, 3).ArrayOf(rows)
        from texts in Gen.Elements(null, "x", "y").ArrayOf(rows)
        from values in Gen.Choose(0, 99).ArrayOf(rows)
        select new DataFrame(
            Entente.Frames.Column.Wholes("k", keys), Entente.Frames.Column.Strings("t", texts),
            Entente.Frames.Column.Wholes(value, values), Entente.Frames.Column.Wholes("both", values));
}
