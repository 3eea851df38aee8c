using Entente.Frames;

namespace Entente.Tests.Frames;

public sealed class ErrorTests
{
    private sealed record Pair(string Who, int N);

    private static readonly DataFrame Frame = new(Column.Strings("who", ["SRB", null]), Column.Wholes("n", [1, 2]));

    /// <summary>What was asked, what was found, what is allowed, what to try: as a reader of the library sees it.</summary>
    [Fact]
    public void Messages()
    {
        Action[] slips =
        [
            () => _ = Frame["Who"],
            () => _ = Frame["where"],
            () => Frame.Column<double>("who"),
            () => Frame.Rename("who", "n"),
            () => Frame.Rename("who", " "),
            () => Frame.With(Column.Wholes("x", [1])),
            () => _ = Frame["n"][2],
            () => DataFrame.Concat(Frame, Frame.Drop("n")),
            () => Frame.Join(Frame, (IReadOnlyList<string>)[]),
            () => Frame.Join(new(Column.Reals("n", [1.0])), "n"),
            () => Frame.GroupBy().Aggregate(Aggregate.Mean("who")),
            () => new DataFrame(Column.Wholes("n", [long.MinValue, -1])).GroupBy().Aggregate(Aggregate.Sum("n")),
            () => Frame.Pivot(new() { Rows = ["who"], Columns = "n", Cells = Aggregate.Count(), Fill = "none" }),
            () => Frame.ToLatex(new() { Label = "a b" }),
            () => new DataFrame().ToLatex(),
            () => DataFrame.ParseCsv(""),
            () => DataFrame.ParseCsv("a,\n"),
            () => DataFrame.ParseCsv("a,a\n"),
            () => DataFrame.ParseCsv("a,b\n1\n"),
            () => DataFrame.ParseCsv("a\nsay \"so\"\n"),
            () => DataFrame.ParseCsv("a\nx\n", new() { Types = new Dictionary<string, ColumnType> { ["a"] = ColumnType.Date } }),
            () => DataFrame.ParseCsv("a\nx\n", new() { Types = new Dictionary<string, ColumnType> { ["b"] = ColumnType.Date } }),
            () => DataFrame.ParseCsv("a", new() { Delimiter = '\n' }),
            () => DataFrame.FromRecords<Pair>([null!]),
            () => DataFrame.FromRecords<object>([]),
            () => DataFrame.FromRecords([new { Link = new Uri("https://example.org") }]),
            () => DataFrame.FromRecords([new { Large = ulong.MaxValue }]),
            () => DataFrame.FromRecords([new { Seen = new DateTime(2024, 5, 31, 12, 30, 0) }]),
            () => Frame.ToRecords<Pair>(),
            () => Frame.Drop("n").ToRecords<Pair>(),
            () => Frame.With(Column.Wholes("N", [1, 2])).Drop("n").With(Column.Wholes("_n", [1, 2])).Rename("N", "n_").ToRecords<Pair>(),
            () => Frame.Head(1).With(Column.Reals("n", [0.5])).ToRecords<Pair>(),
            () => Frame.Head(1).With(Column.Wholes("n", [3_000_000_000])).ToRecords<Pair>(),
            () => Frame.Head(1).With(Column.Strings("day", ["Caturday"])).ToRecords<Dated>(),
            () => Frame.ToRecords<Uri>(),
            () => Frame.CreateDataReader().GetName(7),
            () => Frame.CreateDataReader().GetValue(0),
        ];
        Snapshot.Match(string.Join("\n", slips.Select(slip => Record.Exception(slip)).Select(error => $"{error!.GetType().Name}: {error.Message}")));
    }

    private sealed record Dated(DayOfWeek Day);
}
