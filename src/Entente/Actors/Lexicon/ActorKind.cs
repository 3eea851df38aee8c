namespace Entente.Actors;

/// <summary>What sort of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A state, recognised by all others or not.</summary>
    State,

    /// <summary>A territory, contested or autonomous.</summary>
    Territory,

    /// <summary>An international organisation or alliance, or a part of one.</summary>
    Organisation,

    /// <summary>A person who holds or held an office.</summary>
    Person,

    /// <summary>A people that is not simply a state's citizens.</summary>
    People,

    /// <summary>A group that fights or fought under arms and is no state's regular army: Hezbollah, the PKK.</summary>
    ArmedGroup,

    /// <summary>A company, state-owned or private, or a pipeline run by one: Gazprom, TANAP.</summary>
    Company,
}
