namespace Entente.Actors;

/// <summary>In which way a text names an actor.</summary>
public enum MentionKind
{
    /// <summary>By a name, official name or abbreviation.</summary>
    Name,

    /// <summary>By its people or an adjective.</summary>
    Demonym,

    /// <summary>By the seat of its government.</summary>
    Metonym,

    /// <summary>By a person's name, in full or by surname.</summary>
    Person,

    /// <summary>By a role: "the Serbian president", "the two countries".</summary>
    Role,

    /// <summary>By a pronoun that can mean nobody else.</summary>
    Pronoun,

    /// <summary>As a quality of somebody else, not as an actor: "pro-Russian", "non-NATO".</summary>
    Attribute,

    /// <summary>Not as an actor: a capital as a place ("the meeting in Baku").</summary>
    Place,
}
