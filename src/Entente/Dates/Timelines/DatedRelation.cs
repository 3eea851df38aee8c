using Entente.Relations;

namespace Entente.Dates;

/// <summary>A relation with the time at which, according to the text, it was.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Basis">From where the date is.</param>
/// <param name="Date">The expression of time it is dated by; <see langword="null"/> where the document's date serves, or none.</param>
/// <param name="Others">The other resolved expressions of time in the sentence, the nearest first.</param>
public sealed record DatedRelation(Relation Relation, DateBasis Basis, DateMention? Date, IReadOnlyList<DateMention> Others)
{
    /// <summary>The first day; <see langword="null"/> where it is not known or open.</summary>
    public DateOnly? FirstDay => Basis == DateBasis.Document ? Relation.Document.Date : Date?.FirstDay;

    /// <summary>The last day, included; <see langword="null"/> where it is not known or open.</summary>
    public DateOnly? LastDay => Basis == DateBasis.Document ? Relation.Document.Date : Date?.LastDay;

    /// <summary>How fine the date is.</summary>
    public DateGranularity Granularity => Basis == DateBasis.Document ? DateGranularity.Day : Date?.Granularity ?? DateGranularity.Unknown;

    /// <summary>Whether its days stand for a time that is not told exactly: a decade or century, "about 2010", "early 2024", "a few years ago", or a stretch with one end open.</summary>
    public bool IsApproximate => Date is { } date && Basis != DateBasis.Document
        && (date.Granularity >= DateGranularity.Decade || date.Modifier is not (DateModifier.None or DateModifier.Reference or DateModifier.Since) || FirstDay is null || LastDay is null);

    /// <summary>The day by which it is counted: the middle of its days, or the one end that is known.</summary>
    public DateOnly? Middle => (FirstDay, LastDay) switch
    {
        ({ } first, { } last) => DateOnly.FromDayNumber((int)(((long)first.DayNumber + last.DayNumber) / 2)),
        ({ } first, null) => first,
        (null, { } last) => last,
        _ => null,
    };
}
