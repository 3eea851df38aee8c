namespace Entente.Tokens;

/// <summary>How the entries of a dictionary are to be read.</summary>
public enum PatternKind
{
    /// <summary>Words with wildcards, as <see cref="TermPattern.Glob"/> reads them.</summary>
    Glob,

    /// <summary>Regular expressions, as <see cref="TermPattern.Regex"/> reads them.</summary>
    Regex,

    /// <summary>Words as they stand, as <see cref="TermPattern.Fixed"/> reads them.</summary>
    Fixed,
}
