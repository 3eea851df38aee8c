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
}
