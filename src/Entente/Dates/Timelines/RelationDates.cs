using System.Collections.Frozen;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Dates;

/// <summary>Dates relations by the expressions of time around them.</summary>
public static class RelationDates
{
    /// <summary>How near a date that names a thing has to be to the signal, in UTF-16 units: about three words.</summary>
    private const int Beside = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners =
        new[] { "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "of", "for" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Each relation with the date of its clause, else of its sentence, else of its document.</summary>
    /// <remarks>
    /// Of several expressions in a clause the nearest to the words that signal the relation is taken; one that says only when something else was ("before the war of 1999")
    /// or has no days of its own ("recently", "for years") gives way to one that has. A date that names a thing ("the 2020 agreement", "a plan for 2025") gives way too, and counts only
    /// where it stands beside the signal. "Two days later" in a text that named no day before it (<see cref="DateAmbiguity.Antecedent"/>) dates nothing. The others are kept in <see cref="DatedRelation.Others"/>.
    /// </remarks>
    /// <param name="relations">The relations.</param>
    /// <param name="dates">The expressions of time of the same corpus, from <see cref="CorpusDates.FindDates"/>.</param>
    /// <returns>One dated relation a relation, in their order.</returns>
    public static DatedRelations DatedBy(this Relations.Relations relations, DateMentions dates)
    {
        var bySentence = dates
            .Where(date => date.IsResolved && date.Kind is DateKind.Date or DateKind.Interval && date.Granularity != DateGranularity.Unknown && (date.Ambiguity & DateAmbiguity.Antecedent) == 0)
            .ToLookup(date => (date.Sentence.Document.Id, date.Sentence.Span));
        return new([.. relations.Select(relation => Dated(relation, [.. bySentence[(relation.Document.Id, relation.Sentence.Span)]]))]);
    }

    private static DatedRelation Dated(Relation relation, IReadOnlyList<DateMention> dates)
    {
        var usable = dates.Where(date => !NamesThing(date) || Distance(date.Span, relation.SignalSpan) <= Beside).ToList();
        if (usable.Count == 0) return new(relation, relation.Document.Date is null ? DateBasis.None : DateBasis.Document, null, dates);
        var clauses = new SentenceClauses(relation.Sentence);
        var own = clauses.At(relation.SignalSpan.Start);
        var ranked = usable
            .OrderByDescending(date => clauses.At(date.Span.Start) == own)
            .ThenBy(NamesThing)
            .ThenBy(date => date.Modifier is DateModifier.Before or DateModifier.After)
            .ThenBy(date => Distance(date.Span, relation.SignalSpan))
            .ThenBy(date => date.Span.Start)
            .ToList();
        return new(relation, clauses.At(ranked[0].Span.Start) == own ? DateBasis.Clause : DateBasis.Sentence, ranked[0], [.. ranked.Skip(1), .. dates.Except(usable)]);
    }

    /// <summary>Whether the words before a date make it a part of a name: "the 2020 agreement", "the accord of 2020", "a plan for 2025".</summary>
    private static bool NamesThing(DateMention date)
    {
        var before = date.Sentence.Document.Text.AsSpan(date.Sentence.Span.Start, date.Span.Start - date.Sentence.Span.Start).TrimEnd();
        var word = before[(before.LastIndexOfAny(" \u00A0\t\r\n(") + 1)..];
        return Determiners.Contains(word) && !(word is "the" && date.Granularity == DateGranularity.Day);
    }

    private static int Distance(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));
}
