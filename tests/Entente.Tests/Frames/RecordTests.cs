using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class RecordTests
{
    public enum Stance { Neutral, Cooperation, Conflict }

    public sealed record Everything(
        string Text, string? Maybe, sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H, float I, double J, decimal K,
        bool Truth, DateOnly Day, DateTime Midnight, Stance Stance, int? N, double? R, bool? T, DateOnly? Date, Stance? S);

    public sealed class Settable
    {
        public required string PairName { get; init; }
        public long Count { get; set; } = 7;
        public string? Note { get; set; }
        public int Computed => 1;
    }

    public struct Point { public int X { get; set; } public int Y { get; set; } }

    public record Parent(string First);

    public sealed record Child(string First, int Second) : Parent(First);

    private sealed record WithTime(DateTime Seen);

    private sealed record WithObject(Uri Link);

    private sealed record WithLarge(ulong Number);

    private static readonly Everything Sample = new(
        "t", null, -1, 2, -3, 4, -5, 6, -7, 8, 0.5f, 0.1, 0.1m, true, new(2024, 5, 31), new(2023, 1, 2), Stance.Conflict, null, 2.5, null, new(1, 1, 1), Stance.Neutral);

    [Fact]
    public void Columns_come_in_the_order_of_declaration_with_their_types()
    {
        var frame = DataFrame.FromRecords([Sample]);
        Assert.Equal(typeof(Everything).GetConstructors()[0].GetParameters().Select(parameter => parameter.Name), frame.Columns.Select(column => column.Name));
        Assert.Equal("SSWWWWWWWWRRRBDDSWRBDS", string.Concat(frame.Columns.Select(column => column.Type.ToString()[0])));
        Assert.Equal("Conflict", frame["Stance"][0]);
        Assert.Equal(new DateOnly(2023, 1, 2), frame["Midnight"][0]);
        Assert.True(frame["N"].IsMissing(0));
    }

    [Fact]
    public void Records_come_back_as_they_went() =>
        Assert.Equal([Sample, Sample with { Maybe = "m", N = 3, S = null }], DataFrame.FromRecords([Sample, Sample with { Maybe = "m", N = 3, S = null }]).ToRecords<Everything>());

    [Fact]
    public void Inherited_properties_come_first()
    {
        var frame = DataFrame.FromRecords([new Child("a", 1)]);
        Assert.Equal(["First", "Second"], frame.Columns.Select(column => column.Name));
        Assert.Equal([new Child("a", 1)], frame.ToRecords<Child>());
    }

    [Fact]
    public void Anonymous_types_and_structures_go_both_ways()
    {
        var records = new[] { new { Who = "SRB", N = (int?)1 }, new { Who = "AZE", N = (int?)null } };
        var back = Same(records, DataFrame.FromRecords(records));
        Assert.Equal(records, back);
        Assert.Equal([new Point { X = 1, Y = 2 }], DataFrame.FromRecords([new Point { X = 1, Y = 2 }]).ToRecords<Point>());

        static IReadOnlyList<T> Same<T>(T[] _, DataFrame frame) => frame.ToRecords<T>();
    }

    [Fact]
    public void No_records_still_give_columns() => Assert.Equal(22, DataFrame.FromRecords<Everything>([]).Columns.Count);

    [Fact]
    public void Names_match_without_letter_case_and_underscores_and_absent_ones_keep_their_default()
    {
        var record = new DataFrame(Column.Strings("pair_name", ["SRB–AZE"]), Column.Strings("other", ["x"])).ToRecords<Settable>().Single();
        Assert.Equal(("SRB–AZE", 7L, null), (record.PairName, record.Count, record.Note));
        Assert.Equal("exact", new DataFrame(Column.Strings("pair_name", ["near"]), Column.Strings("PairName", ["exact"])).ToRecords<Settable>()[0].PairName);
    }

    [Fact]
    public void A_required_member_without_a_column_and_two_columns_for_one_are_refused()
    {
        Assert.Contains("No column for 'PairName' of Settable", Assert.Throws<ArgumentException>(() => new DataFrame(Column.Wholes("count", [1])).ToRecords<Settable>()).Message);
        Assert.Contains("could be any of the columns pair_name, pairname", Assert.Throws<ArgumentException>(
            () => new DataFrame(Column.Strings("pair_name", [""]), Column.Strings("pairname", [""])).ToRecords<Settable>()).Message);
        Assert.Throws<ArgumentException>(() => new DataFrame(Column.Strings("first", ["a"])).ToRecords<Child>());
    }

    [Fact]
    public void Missing_into_what_takes_no_null_names_row_and_column()
    {
        var text = new DataFrame(Column.Strings("first", ["a", null]), Column.Wholes("second", [1, 2]));
        Assert.Contains("Row 1 of column 'first' is missing", Assert.Throws<FormatException>(() => text.ToRecords<Child>()).Message);
        var number = new DataFrame(Column.Strings("first", ["a"]), Column.Wholes("second", new long?[] { null }));
        Assert.Contains("Row 0 of column 'second' is missing", Assert.Throws<FormatException>(() => number.ToRecords<Child>()).Message);
        Assert.Throws<FormatException>(() => new DataFrame(Column.Wholes("x", new long?[] { null })).ToRecords<Point>());
    }

    [Fact]
    public void A_type_or_value_that_does_not_fit_is_refused()
    {
        Assert.Contains("holds Real values", Assert.Throws<ArgumentException>(
            () => new DataFrame(Column.Strings("first", []), Column.Reals("second", Array.Empty<double>())).ToRecords<Child>()).Message);
        Assert.Contains("is 3000000000, which no Int32", Assert.Throws<FormatException>(
            () => new DataFrame(Column.Strings("first", ["a"]), Column.Wholes("second", [3_000_000_000])).ToRecords<Child>()).Message);
        Assert.Contains("Neutral, Cooperation, Conflict", Assert.Throws<FormatException>(
            () => DataFrame.FromRecords([Sample]).With(Column.Strings("Stance", ["War"])).ToRecords<Everything>()).Message);
        Assert.Throws<FormatException>(() => DataFrame.FromRecords([Sample]).With(Column.Reals("I", [1e300])).ToRecords<Everything>());
        Assert.Throws<FormatException>(() => DataFrame.FromRecords([Sample]).With(Column.Reals("K", [double.NaN])).ToRecords<Everything>());
    }

    [Fact]
    public void Records_that_are_no_rows_are_refused()
    {
        Assert.Contains("time of day", Assert.Throws<ArgumentException>(() => DataFrame.FromRecords([new WithTime(new(2024, 1, 1, 12, 0, 0))])).Message);
        Assert.Contains("Property 'Link' is a Uri", Assert.Throws<ArgumentException>(() => DataFrame.FromRecords<WithObject>([])).Message);
        Assert.Contains("is 9223372036854775808", Assert.Throws<ArgumentException>(() => DataFrame.FromRecords([new WithLarge(9223372036854775808)])).Message);
        Assert.Contains("Record 1", Assert.Throws<ArgumentException>(() => DataFrame.FromRecords<Parent>([new("a"), null!])).Message);
        Assert.Throws<ArgumentException>(() => DataFrame.FromRecords([(1, 2)]));
    }

    public sealed record Row(string? S, long? W, double? R, bool? B, DateOnly? D);

    [Fact]
    public void Law_records_come_back_as_they_went() => Prop.ForAll(
        (from s in ArbMap.Default.GeneratorFor<string?>()
         from w in ArbMap.Default.GeneratorFor<long?>()
         from r in ArbMap.Default.GeneratorFor<double?>()
         from b in ArbMap.Default.GeneratorFor<bool?>()
         from d in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
         select new Row(s, w, r, b, d % 5 == 0 ? null : DateOnly.FromDayNumber(d))).ArrayOf().ToArbitrary(),
        rows => DataFrame.FromRecords(rows).ToRecords<Row>().SequenceEqual(rows)).QuickCheckThrowOnFailure();
}
