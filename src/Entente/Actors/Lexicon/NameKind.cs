namespace Entente.Actors;

/// <summary>In which way a name names its actor.</summary>
public enum NameKind
{
    /// <summary>The common name: Serbia.</summary>
    Name,

    /// <summary>The official name: Republic of Serbia.</summary>
    Official,

    /// <summary>An abbreviation: NATO.</summary>
    Abbreviation,

    /// <summary>A people or an adjective: Serbs, Serbian.</summary>
    Demonym,

    /// <summary>A capital or seat that stands for its government: Belgrade, the Kremlin.</summary>
    Metonym,

    /// <summary>A person's name: Aleksandar Vučić.</summary>
    Person,
}
