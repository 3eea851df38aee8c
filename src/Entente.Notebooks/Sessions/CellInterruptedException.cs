namespace Entente.Notebooks.Sessions;

/// <summary>Ends the code of a cell that was told to stop.</summary>
public sealed class CellInterruptedException : OperationCanceledException
{
    internal CellInterruptedException() : base("The cell was interrupted.") { }
}
