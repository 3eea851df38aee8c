namespace Entente.Dates;

/// <summary>Whose events a <see cref="Timeline"/> holds, and which relations tell the same one.</summary>
public sealed record EventOptions
{
    /// <summary>The id of an actor whose relations are wanted; everyone's by default.</summary>
    public string? Actor { get; init; }

    /// <summary>The id of the other actor of a pair; none by default. Set with <see cref="Actor"/>.</summary>
    public string? Other { get; init; }

    /// <summary>Whether relations that only their document dates are events too, on the day they were told; false by default.</summary>
    public bool IncludeDocumentDates { get; init; }

    /// <summary>Whether relations that their sentence denies are events too, with sign 0; false by default.</summary>
    public bool IncludeDenied { get; init; }

    /// <summary>How many days apart two tellings of the same event may put it; from 0 to 31, 1 by default.</summary>
    public int ToleranceDays { get; init; } = 1;

    /// <summary>
    /// How alike two sentences are at least that tell the same kind of thing of the same pair in the same coarse time, such as a year: the share of their words in common, from 0 to 1; 0.15 by default. Names and words of four letters or fewer are not compared.
    /// Where both name the day, the day is enough.
    /// </summary>
    public double MinimumOverlap { get; init; } = 0.15;

    internal EventOptions Checked(IReadOnlyList<DatedRelation> relations)
    {
        if (ToleranceDays is < 0 or > 31) throw Errors.Between(nameof(ToleranceDays), ToleranceDays, 0, 31);
        if (!(MinimumOverlap is >= 0 and <= 1)) throw Errors.Between(nameof(MinimumOverlap), MinimumOverlap, 0, 1);
        if (Other is not null && Actor is null) throw Errors.OtherAlone(Other);
        foreach (var actor in new[] { Actor, Other }.OfType<string>())
            if (!relations.Any(relation => relation.Relation.Involves(actor)))
                throw Errors.NoActor(actor, relations.SelectMany(r => new[] { r.Relation.Source.Id, r.Relation.Target.Id }).Distinct().Order(StringComparer.Ordinal));
        return this;
    }
}
