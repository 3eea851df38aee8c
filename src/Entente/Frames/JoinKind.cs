namespace Entente.Frames;

/// <summary>Which rows without a partner a <see cref="DataFrame.Join(DataFrame, IReadOnlyList{string}, JoinKind)"/> keeps.</summary>
public enum JoinKind
{
    /// <summary>None: only rows that have a partner.</summary>
    Inner,

    /// <summary>Those of the left frame.</summary>
    Left,

    /// <summary>Those of the right frame.</summary>
    Right,

    /// <summary>Those of both.</summary>
    Full,
}
