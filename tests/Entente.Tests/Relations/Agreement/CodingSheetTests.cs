using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;
using Entente.Tests.Corpora;

namespace Entente.Tests.Relations.Agreement;

public sealed class CodingSheetTests : IDisposable
{
    private static readonly Corpus Corpus = new(Enumerable.Range(0, 30).Select(i => new Document($"d{i}", string.Join(' ',
        "Serbia condemned Russia.", i % 2 == 0 ? "Hungary supported Serbia." : "Turkey attacked Syria.", "Armenia and Georgia are near.", i % 10 == 0 ? "China sanctioned Japan." : "Nobody came.")) { Outlet = $"outlet {i % 3}" }));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static CodingSheet Draw(CodingSheetOptions? options = null) =>
        CodingSheet.Draw(Corpus.FindRelations(ActorLexicon.Default, Codebook.Default), Corpus.FindMentions(ActorLexicon.Default), Codebook.Default, options ?? new() { Size = 40 });

    /// <summary>The sheet as a coder fills it.</summary>
    private string Fill(CodingSheet sheet, string name, Func<CodingUnit, string> category) => folder.Write(name, string.Concat(
        new[] { "unit,text,category\n" }.Concat(sheet.Units.Select(unit => $"{unit.Name},\"{unit.Sentence.Text}\",{category(unit)}\n"))));

    [Fact]
    public void A_sheet_is_blind_and_the_same_for_the_same_seed()
    {
        var sheet = Draw();
        Assert.Equal(["unit", "source", "target", "text", "category", "comment"], sheet.ToFrame().Columns.Select(column => column.Name));
        Assert.Equal(sheet.ToFrame().RowCount, sheet.ToFrame()["category"].MissingCount);
        Assert.Equal(sheet.ToKeyFrame().ToCsv(), Draw().ToKeyFrame().ToCsv());
        Assert.NotEqual(sheet.ToKeyFrame().ToCsv(), Draw(new() { Size = 40, Seed = 2 }).ToKeyFrame().ToCsv());
    }

    [Fact]
    public void Rare_categories_are_drawn_as_often_as_they_can_be_and_weights_add_up_to_the_corpus()
    {
        var sheet = Draw();
        Assert.Equal(40, sheet.Units.Count);
        Assert.Equal(3, sheet.Units.Count(unit => unit.Predicted == "COERCE"));
        Assert.Equal(10, sheet.Units.Count(unit => unit.Relation is null));
        Assert.All(sheet.Units.Where(unit => unit.Relation is null), unit => Assert.Equal("Armenia and Georgia are near.", unit.Sentence.Text));
        foreach (var (stratum, size) in sheet.StratumSizes) Assert.Equal(size, sheet.Units.Where(unit => unit.Stratum == stratum).Sum(unit => unit.Weight), 9);
        Assert.Equal(93, sheet.PredictedCounts.Values.Sum());
    }

    [Theory]
    [InlineData(CodingStrata.Pair, "Russia–Serbia")]
    [InlineData(CodingStrata.Outlet, "outlet 1")]
    public void Sentences_are_drawn_by_pair_or_outlet_too(CodingStrata strata, string expected) => Assert.Contains(Draw(new() { Size = 20, Strata = strata }).Units, unit => unit.Stratum == expected);

    [Fact]
    public void More_strata_than_units_are_taken_together()
    {
        var sheet = Draw(new() { Size = 4, Strata = CodingStrata.Pair, UncodedShare = 0 });
        Assert.Equal(["(others)", "Russia–Serbia"], sheet.StratumSizes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(4, sheet.Units.Count);
    }

    [Fact]
    public void Coders_are_compared_with_each_other_and_with_the_rules()
    {
        var sheet = Draw();
        var ana = sheet.Read(Fill(sheet, "ana.csv", unit => unit.Predicted));
        var ben = sheet.Read(Fill(sheet, "ben.csv", unit => unit.Predicted == "ASSAULT" ? "protest" : unit.Relation is null ? "" : unit.Predicted), "Ben");
        Assert.Equal(("ana", "Ben", 40, 30), (ana.Coder, ben.Coder, ana.Labels.Count, ben.Labels.Count));
        var comparison = sheet.Compare(ana, ben);
        var table = comparison.Agreement();
        Assert.Equal(["ana, Ben", "ana, rules", "Ben, rules"], table.Rows.Select(row => row.String("coders")));
        Assert.Equal([30, 40, 30], table.Rows.Select(row => (int)row.Whole("units")!.Value));
        Assert.Equal(1, table.Rows.ElementAt(1).Real("kappa")!.Value, 12);
        Assert.True(table.Rows.First().Real("kappa") < 1);
        Assert.Equal(1, comparison.Against("ana").Accuracy!.Value, 12);
        Assert.Equal(0, comparison.Against("Ben").Recall("PROTEST"));
        Assert.Equal(1, comparison.Against("Ben", CodingLevel.Sign).Accuracy!.Value, 12);
        Assert.Equal(sheet.Units.Count(unit => unit.Predicted == "ASSAULT"), comparison.Disagreements().RowCount);
        var shares = comparison.CorrectedShares("ana", CodingLevel.Sign);
        Assert.Equal(1, shares.Sum(share => share.Share), 9);
        Assert.All(shares, share => Assert.Equal(share.Predicted!.Value, share.Share, 9));
        Assert.Contains("none of them was coded", Assert.Throws<ArgumentException>(() => comparison.CorrectedShares("Ben")).Message);
    }

    [Fact]
    public void What_a_spreadsheet_makes_of_the_sheet_is_still_read()
    {
        var sheet = Draw();
        var path = folder.Write("semicolons.csv", "\uFEFFunit;category;comment\r\n" + string.Concat(sheet.Units.Select(unit => $"{unit.Name};{unit.Predicted.ToLowerInvariant()};\"a; b\"\r\n")));
        Assert.Equal(40, sheet.Read(path).Labels.Count);
    }

    [Theory]
    [InlineData("unit,category\nu001,AGREE\nu002,AGREEMENT\nu001,NONE\nx9,NONE\n", "Line 3: 'AGREEMENT'", "Line 4: unit 'u001' stands twice", "Line 5: unit 'x9'")]
    [InlineData("unit,label\nu001,AGREE\n", "no column 'category'", "unit, label", "fill")]
    [InlineData("unit,category,text\nu001,AGREE,Quite another sentence.\n", "Line 2: the text is not that of unit 'u001'", "seed", "nothing of it was kept")]
    [InlineData("unit,category\nu001\n", "is no table", "line 2", "CSV")]
    public void A_bad_sheet_is_refused_whole_and_every_bad_line_named(string text, params string[] expected)
    {
        var message = Assert.Throws<CodingException>(() => Draw().Read(folder.Write("bad.csv", text))).Message;
        Assert.All(expected, part => Assert.Contains(part, message));
    }

    [Fact]
    public void Impossible_sheets_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(new() { Size = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(new() { UncodedShare = double.NaN }));
        var empty = new Corpus(new Document("a", "Nothing here."));
        Assert.Contains("no sentence names two", Assert.Throws<ArgumentException>(() => CodingSheet.Draw(empty.FindRelations(ActorLexicon.Default, Codebook.Default), empty.FindMentions(ActorLexicon.Default), Codebook.Default)).Message);
        Assert.Throws<ArgumentException>(() => Draw().Compare());
        Assert.Throws<FileNotFoundException>(() => Draw().Read("none.csv"));
    }

    [Fact]
    public void A_sheet_written_and_filled_in_is_read_back()
    {
        var sheet = Draw();
        var path = folder.Write("sheet.csv", "");
        sheet.WriteCsv(path);
        Assert.Empty(sheet.Read(path).Labels);
    }
}
