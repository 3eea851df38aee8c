namespace Entente.Frames;

/// <summary>What a <see cref="Column"/> holds.</summary>
public enum ColumnType
{
    /// <summary>Text (<see cref="string"/>).</summary>
    String,

    /// <summary>Whole numbers (<see cref="long"/>).</summary>
    Whole,

    /// <summary>Real numbers (<see cref="double"/>); NaN is a value, not a missing one.</summary>
    Real,

    /// <summary>True or false (<see cref="bool"/>).</summary>
    Boolean,

    /// <summary>Days (<see cref="DateOnly"/>).</summary>
    Date,
}
