namespace Entente.Notebooks.Running;

/// <summary>A cell is about to run.</summary>
/// <param name="Cell">Its number among the code cells, counted from 1.</param>
/// <param name="Cells">How many code cells the notebook has.</param>
public sealed record CellProgress(int Cell, int Cells);
