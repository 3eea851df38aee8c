using Entente.Tokens;

namespace Entente.Topics;

/// <summary>The documents' covariates as a matrix: a column of ones, then each covariate's columns; every number lies from 0 to 1.</summary>
internal sealed class Design
{
    private readonly double[][] rows;
    private readonly int[] starts;

    public Design(IReadOnlyList<string> names, IReadOnlyList<DocumentVariables> documents)
    {
        Covariates = [.. names.Select(name => Covariate.Of(name, documents))];
        starts = new int[Covariates.Count];
        Width = 1;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = Width;
            Width += Covariates[i].Width;
        }
        rows = [.. Enumerable.Range(0, documents.Count).Select(Row)];
        Mean = new double[Width];
        foreach (var row in rows)
            for (var column = 0; column < Width; column++) Mean[column] += row[column] / rows.Length;
    }

    public IReadOnlyList<Covariate> Covariates { get; }

    public int Width { get; }

    public int Count => rows.Length;

    public double[] Mean { get; }

    public ReadOnlySpan<double> this[int document] => rows[document];

    /// <summary>The mean document, but with one covariate at one of its levels.</summary>
    public double[] At(int covariate, int level)
    {
        double[] row = [.. Mean];
        Covariates[covariate].WriteLevel(level, row.AsSpan(starts[covariate], Covariates[covariate].Width));
        return row;
    }

    private double[] Row(int document)
    {
        var row = new double[Width];
        row[0] = 1;
        foreach (var (index, covariate) in Covariates.Index()) covariate.Write(document, row.AsSpan(starts[index], covariate.Width));
        return row;
    }
}
