namespace Entente.Dates;

/// <summary>What the grammar read, before a clock is put to it.</summary>
internal abstract record Expression
{
    /// <summary>What it comes to.</summary>
    public abstract Resolved Resolve(Clock clock);

    /// <summary>Whether it lacks a year that a neighbour in a range can give.</summary>
    public virtual bool LacksYear => false;

    /// <summary>The year and month that it names itself.</summary>
    public virtual (int? Year, int? Month) Given => default;

    /// <summary>The same in a year.</summary>
    public virtual Expression InYear(int year) => this;

    /// <summary>Whether it is counted from what the text said before.</summary>
    public virtual bool IsAnaphoric => false;
}
