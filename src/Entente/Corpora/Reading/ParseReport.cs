using Entente.Frames;

namespace Entente.Corpora;

/// <summary>The report of what reading found.</summary>
public static class ParseReport
{
    /// <summary>One row a finding, in their order: <c>file</c>, <c>document</c>, <c>field</c>, <c>value</c>, <c>how</c>, <c>doubt</c>, as <see cref="Corpus.Report"/> has them.</summary>
    /// <param name="findings">What <see cref="ReadOptions.Findings"/> was told.</param>
    public static DataFrame ToFrame(this IEnumerable<Finding> findings)
    {
        var rows = findings.ToList();
        return new(
            Column.Strings("file", rows.Select(f => f.File)),
            Column.Strings("document", rows.Select(f => f.Document)),
            Column.Strings("field", rows.Select(f => f.Field)),
            Column.Strings("value", rows.Select(f => f.Value)),
            Column.Strings("how", rows.Select(f => f.How)),
            Column.Strings("doubt", rows.Select(f => f.Doubt)));
    }
}
