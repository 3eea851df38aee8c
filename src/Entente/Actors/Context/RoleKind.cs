namespace Entente.Actors;

/// <summary>How a role noun refers.</summary>
internal enum RoleKind
{
    /// <summary>To the person in an office: president.</summary>
    Office,

    /// <summary>To the persons in several such offices: presidents.</summary>
    Offices,

    /// <summary>To a state by one of its institutions: government, army.</summary>
    Institution,

    /// <summary>To the two actors last named together: the two countries.</summary>
    Pair,

    /// <summary>To the two persons last named together, or whom they stand for: the two presidents.</summary>
    PairOfPersons,

    /// <summary>To the last named of the organisations that are one: the Commission, the alliance. The offices are their ids, or those with the noun in their names.</summary>
    Short,

    /// <summary>To certain actors, whose ids are the offices: the two Koreas.</summary>
    Together,

    /// <summary>To somebody who is not in the office: deputy prime minister.</summary>
    Other,
}
