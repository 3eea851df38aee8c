namespace Entente.Notebooks.Sessions;

/// <summary>Whether text that is being typed is a whole cell.</summary>
public enum Completeness
{
    /// <summary>It could be run.</summary>
    Complete,

    /// <summary>It goes on in the next line.</summary>
    Incomplete,

    /// <summary>Whatever follows, it is no C#.</summary>
    Invalid,
}
