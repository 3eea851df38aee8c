using Entente.Corpora;
using Entente.Relations;

namespace Entente.Dates;

/// <summary>Dates relations by the expressions of time around them.</summary>
public static class RelationDates
{
    /// <summary>Each relation with the date of its clause, else of its sentence, else of its document.</summary>
    /// <remarks>
    /// Of several expressions in a clause the nearest to the words that signal the relation is taken; one that says only when something else was ("before the war of 1999")
    /// or has no days of its own ("recently", "for years") gives way to one that has. The others are kept in <see cref="DatedRelation.Others"/>.
    /// </remarks>
    /// <param name="relations">The relations.</param>
    /// <param name="dates">The expressions of time of the same corpus, from <see cref="CorpusDates.FindDates"/>.</param>
    /// <returns>One dated relation a relation, in their order.</returns>
    public static DatedRelations DatedBy(this Relations.Relations relations, DateMentions dates)
    {
        var bySentence = dates
            .Where(date => date.IsResolved && date.Kind is DateKind.Date or DateKind.Interval && date.Granularity != DateGranularity.Unknown)
            .ToLookup(date => (date.Sentence.Document.Id, date.Sentence.Span));
        return new([.. relations.Select(relation => Dated(relation, [.. bySentence[(relation.Document.Id, relation.Sentence.Span)]]))]);
    }

    private static DatedRelation Dated(Relation relation, IReadOnlyList<DateMention> dates)
    {
        if (dates.Count == 0) return new(relation, relation.Document.Date is null ? DateBasis.None : DateBasis.Document, null, []);
        var clauses = new SentenceClauses(relation.Sentence);
        var own = clauses.At(relation.SignalSpan.Start);
        var ranked = dates
            .OrderByDescending(date => clauses.At(date.Span.Start) == own)
            .ThenBy(date => date.Modifier is DateModifier.Before or DateModifier.After)
            .ThenBy(date => Distance(date.Span, relation.SignalSpan))
            .ThenBy(date => date.Span.Start)
            .ToList();
        return new(relation, clauses.At(ranked[0].Span.Start) == own ? DateBasis.Clause : DateBasis.Sentence, ranked[0], ranked[1..]);
    }

    private static int Distance(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));
}
