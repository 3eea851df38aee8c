using Entente.Frames;

namespace Entente.Relations;

/// <summary>Relations as the sentences behind the rows of another table.</summary>
internal static class EvidenceTable
{
    public static DataFrame Of(IEnumerable<(int Row, Relation Relation)> evidence)
    {
        var rows = evidence.ToList();
        return new(
            Column.Wholes("row", rows.Select(r => r.Row)),
            Column.Strings("document", rows.Select(r => r.Relation.Document.Id)),
            Column.Wholes("sentence", rows.Select(r => r.Relation.Sentence.Index)),
            Column.Wholes("sign", rows.Select(r => r.Relation.Sign)),
            Column.Strings("category", rows.Select(r => r.Relation.Category.Name)),
            Column.Strings("rule", rows.Select(r => r.Relation.Rule)),
            Column.Strings("text", rows.Select(r => r.Relation.Sentence.Text)));
    }

    /// <summary>The same with <c>column</c>: on which side of a bar each sentence stands; one that is denied stands on neither.</summary>
    public static DataFrame Sided(DataFrame evidence) => evidence
        .With(Column.Strings("column", evidence.Rows.Select(row => row.Whole("sign") switch { > 0 => "cooperation", < 0 => "conflict", _ => "denied" })));
}
