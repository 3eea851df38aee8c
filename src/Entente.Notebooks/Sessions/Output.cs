namespace Entente.Notebooks.Sessions;

/// <summary>One thing a cell put out; a cell's outputs are kept in the order in which they came.</summary>
public abstract record Output
{
    private protected Output() { }
}
