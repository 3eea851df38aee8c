using Entente.Actors;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>A sample of sentences for people to code without seeing what the rules said, so that the rules can be measured against them.</summary>
/// <remarks>
/// The sheet is blind: it shows neither category nor rule nor outlet, and its units stand in random order. What the rules said is kept here (<see cref="ToKeyFrame"/>);
/// the same relations, mentions and options draw the same sheet again at any time.
/// </remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CodingSheet : ITabular
{
    /// <summary>What a coder writes where a sentence tells of no relation between the two: <c>NONE</c>.</summary>
    public const string None = "NONE";

    private CodingSheet(CodingSheetOptions options, Codebook codebook, IReadOnlyList<CodingUnit> units, IReadOnlyDictionary<string, int> strata, IReadOnlyDictionary<string, int> predicted) =>
        (Options, Codebook, Units, StratumSizes, PredictedCounts) = (options, codebook, units, strata, predicted);

    /// <summary>The options it was drawn with.</summary>
    public CodingSheetOptions Options { get; }

    /// <summary>The codebook whose categories coders choose from.</summary>
    public Codebook Codebook { get; }

    /// <summary>The units, in the order of the sheet.</summary>
    public IReadOnlyList<CodingUnit> Units { get; }

    /// <summary>How many units of the corpus each stratum has.</summary>
    public IReadOnlyDictionary<string, int> StratumSizes { get; }

    /// <summary>How many units of the corpus the rules gave each category, <see cref="None"/> included.</summary>
    public IReadOnlyDictionary<string, int> PredictedCounts { get; }

    /// <summary>Draws a sheet.</summary>
    /// <param name="relations">What the rules found. One unit is a sentence and a pair; where the rules found several relations between the two, the first counts.</param>
    /// <param name="mentions">The mentions of the same corpus: they tell which sentences name two actors without a relation.</param>
    /// <param name="codebook">The codebook that the coders use.</param>
    /// <param name="options">How many, by which strata, which seed; <see cref="CodingSheetOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or there is nothing to draw from.</exception>
    /// <example><code>
    /// var sheet = CodingSheet.Draw(relations, mentions, Codebook.Default, new CodingSheetOptions { Size = 100, Seed = 7 });
    /// sheet.WriteCsv("sheet.csv");
    /// var comparison = sheet.Compare(sheet.Read("sheet-ana.csv"), sheet.Read("sheet-ben.csv"));
    /// </code></example>
    public static CodingSheet Draw(Relations relations, Mentions mentions, Codebook codebook, CodingSheetOptions? options = null)
    {
        var given = (options ?? new()).Checked();
        var (units, strata, predicted) = CodingSample.Draw(relations, mentions, given);
        return units.Count > 0 ? new(given, codebook, units, strata, predicted) : throw Errors.NothingToCode();
    }

    /// <summary>Writes the blind sheet. Coders fill the column <c>category</c> with a category of the codebook or <c>NONE</c>; a cell left empty is a unit left out.</summary>
    /// <remarks>Text that a spreadsheet could run as a formula gets an apostrophe in front.</remarks>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteCsv(string path) => ToFrame().WriteCsv(path, forSpreadsheets: true);

    /// <summary>Reads back a sheet that a person has filled; commas, semicolons or tabs between the fields, whatever the spreadsheet made of them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="coder">Who coded it; by default the file's name without its ending.</param>
    /// <exception cref="CodingException">A column is missing, a unit is not of this sheet or stands twice, or a cell is no category: all such lines are named, and nothing is kept.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public CodedSheet Read(string path, string? coder = null) => CodedSheetReader.Read(this, path, coder ?? Path.GetFileNameWithoutExtension(path));

    /// <summary>Compares coders with each other and with the rules.</summary>
    /// <param name="coded">Sheets read by <see cref="Read"/>; coders' names are unique.</param>
    /// <exception cref="ArgumentException">There is no coder, or two share a name.</exception>
    public CodingComparison Compare(params IEnumerable<CodedSheet> coded) => new(this, [.. coded]);

    /// <summary>The blind sheet, one row a unit: <c>unit</c>, <c>source</c>, <c>target</c> (names), <c>text</c> (the sentence), <c>category</c> (to be filled; missing here), <c>comment</c> (free; missing here).</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("unit", Units.Select(unit => unit.Name)),
        Column.Strings("source", Units.Select(unit => unit.Source.Name)),
        Column.Strings("target", Units.Select(unit => unit.Target.Name)),
        Column.Strings("text", Units.Select(unit => unit.Sentence.Text)),
        Column.Strings("category", Units.Select(_ => (string?)null)),
        Column.Strings("comment", Units.Select(_ => (string?)null)));

    /// <summary>
    /// What the coders do not see, one row a unit: <c>unit</c>, <c>document</c>, <c>outlet</c>, <c>source</c>, <c>target</c> (ids), <c>predicted</c> (the rules' category or NONE),
    /// <c>rule</c> (missing where they found nothing), <c>stratum</c>, <c>weight</c> (how many units of the corpus it stands for), <c>text</c>.
    /// </summary>
    public DataFrame ToKeyFrame() => new(
        Column.Strings("unit", Units.Select(unit => unit.Name)),
        Column.Strings("document", Units.Select(unit => unit.Sentence.Document.Id)),
        Column.Strings("outlet", Units.Select(unit => unit.Sentence.Document.Outlet)),
        Column.Strings("source", Units.Select(unit => unit.Source.Id)),
        Column.Strings("target", Units.Select(unit => unit.Target.Id)),
        Column.Strings("predicted", Units.Select(unit => unit.Predicted)),
        Column.Strings("rule", Units.Select(unit => unit.Relation?.Rule)),
        Column.Strings("stratum", Units.Select(unit => unit.Stratum)),
        Column.Reals("weight", Units.Select(unit => unit.Weight)),
        Column.Strings("text", Units.Select(unit => unit.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Units.Count} units to code, from {StratumSizes.Count} strata");
}
