namespace Entente.Topics;

/// <summary>Ordinary least squares on one design, whose coefficients can be drawn from their sampling distribution.</summary>
internal sealed class LeastSquares
{
    // Covariates may say the same twice (an outlet has one perspective): this much tells such columns apart, and nobody else notices.
    private const double Ridge = 1e-8;

    private readonly Design design;
    private readonly double[,] root;

    public LeastSquares(Design design)
    {
        this.design = design;
        root = new double[design.Width, design.Width];
        for (var document = 0; document < design.Count; document++)
            for (var i = 0; i < design.Width; i++)
                for (var j = 0; j <= i; j++) root[i, j] += design[document][i] * design[document][j];
        Factor();
    }

    /// <param name="values">Document by document, one number a topic.</param>
    /// <param name="topic">Which of them is explained.</param>
    /// <param name="stride">How many there are a document.</param>
    /// <param name="random">Where the draw comes from.</param>
    public double[] Draw(double[] values, int topic, int stride, ref RandomStream random)
    {
        var right = new double[design.Width];
        for (var document = 0; document < design.Count; document++)
            for (var column = 0; column < right.Length; column++) right[column] += design[document][column] * values[document * stride + topic];
        var coefficients = Back(Forward(right));
        var squares = 0.0;
        for (var document = 0; document < design.Count; document++)
        {
            var rest = values[document * stride + topic];
            for (var column = 0; column < right.Length; column++) rest -= design[document][column] * coefficients[column];
            squares += rest * rest;
        }
        var deviation = Math.Sqrt(squares / Math.Max(1, design.Count - design.Width));
        var noise = new double[right.Length];
        for (var column = 0; column < noise.Length; column++) noise[column] = random.NextNormal() * deviation;
        // With LLᵀ = XᵀX, the solution of Lᵀe = noise has the covariance σ²(XᵀX)⁻¹.
        noise = Back(noise);
        for (var column = 0; column < noise.Length; column++) coefficients[column] += noise[column];
        return coefficients;
    }

    /// <summary>Cholesky's factor, in place.</summary>
    private void Factor()
    {
        for (var i = 0; i < design.Width; i++)
        {
            root[i, i] += Ridge * Math.Max(1, root[i, i]);
            for (var j = 0; j <= i; j++)
            {
                var sum = root[i, j];
                for (var k = 0; k < j; k++) sum -= root[i, k] * root[j, k];
                root[i, j] = i == j ? Math.Sqrt(Math.Max(sum, Ridge)) : sum / root[j, j];
            }
        }
    }

    private double[] Forward(double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var k = 0; k < i; k++) right[i] -= root[i, k] * right[k];
            right[i] /= root[i, i];
        }
        return right;
    }

    private double[] Back(double[] right)
    {
        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++) right[i] -= root[k, i] * right[k];
            right[i] /= root[i, i];
        }
        return right;
    }
}
