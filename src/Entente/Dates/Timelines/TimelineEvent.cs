namespace Entente.Dates;

/// <summary>Something that happened between two actors, or went on for a while, told once or by several.</summary>
/// <param name="FirstDay">Its first day; <see langword="null"/> where it has no known beginning.</param>
/// <param name="LastDay">Its last day, included; <see langword="null"/> where it has no known end.</param>
/// <param name="Granularity">How fine its date is.</param>
/// <param name="Tellings">The relations that tell it, in the order of the corpus; never empty.</param>
public sealed record TimelineEvent(DateOnly? FirstDay, DateOnly? LastDay, DateGranularity Granularity, IReadOnlyList<DatedRelation> Tellings)
{
    /// <summary>The two actors: <c>Armenia–Azerbaijan</c>.</summary>
    public string Pair => Tellings[0].Relation.Pair;

    /// <summary>Of which kind it is, by its first telling.</summary>
    public string Category => Tellings[0].Relation.Category.Name;

    /// <summary>+1 for cooperation, −1 for conflict, 0 where it is denied.</summary>
    public int Sign => Tellings[0].Relation.Sign;

    /// <summary>Whether its days are more than one, or open at an end.</summary>
    public bool IsPeriod => FirstDay != LastDay;

    /// <summary>Whether no telling dates it exactly: see <see cref="DatedRelation.IsApproximate"/>.</summary>
    public bool IsApproximate => Tellings.All(telling => telling.IsApproximate);

    /// <summary>How many documents tell it.</summary>
    public int DocumentCount => Tellings.Select(telling => telling.Relation.Document.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The sentence that tells it first.</summary>
    public string Text => Tellings[0].Relation.Sentence.Text;
}
