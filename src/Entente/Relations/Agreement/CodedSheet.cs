using Entente.Frames;

namespace Entente.Relations;

/// <summary>A coding sheet as one person filled it.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CodedSheet : ITabular
{
    internal CodedSheet(CodingSheet sheet, string coder, IReadOnlyDictionary<string, string> labels) => (Sheet, Coder, Labels) = (sheet, coder, labels);

    /// <summary>The sheet.</summary>
    public CodingSheet Sheet { get; }

    /// <summary>Who coded it.</summary>
    public string Coder { get; }

    /// <summary>For each coded unit its category, or <see cref="CodingSheet.None"/>; units left out are not in it.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    /// <summary>One row a unit of the sheet, in its order: <c>unit</c>, <c>source</c>, <c>target</c> (ids), <c>category</c> (missing where left out), <c>text</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("unit", Sheet.Units.Select(unit => unit.Name)),
        Column.Strings("source", Sheet.Units.Select(unit => unit.Source.Id)),
        Column.Strings("target", Sheet.Units.Select(unit => unit.Target.Id)),
        Column.Strings("category", Sheet.Units.Select(unit => Labels.GetValueOrDefault(unit.Name))),
        Column.Strings("text", Sheet.Units.Select(unit => unit.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Labels.Count} of {Sheet.Units.Count} units coded by {Coder}");
}
