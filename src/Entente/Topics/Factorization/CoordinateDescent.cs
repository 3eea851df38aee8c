using System.Runtime.CompilerServices;

namespace Entente.Topics;

/// <summary>Half a round of coordinate descent: one factor is improved while the other stays.</summary>
/// <remarks>Cichocki and Phan 2009, Fast local algorithms for large scale nonnegative matrix and tensor factorizations, doi:10.1587/transfun.E92.A.708; Hsieh and Dhillon 2011, doi:10.1145/2020408.2020577.</remarks>
internal static class CoordinateDescent
{
    private const int Batch = 256;

    /// <param name="table">The matrix, by the rows of the factor that is improved.</param>
    /// <param name="factor">The one that is improved.</param>
    /// <param name="other">The one that stays.</param>
    /// <param name="crew">Who does it.</param>
    /// <returns>The sum of the projected gradients' sizes: how far from a minimum it was.</returns>
    public static double Improve(WeightTable table, Rows factor, Rows other, Crew crew)
    {
        var gram = Gram(other, crew);
        var batches = (factor.Count + Batch - 1) / Batch;
        var violations = new double[batches];
        crew.Do(batches, batch =>
        {
            var gradient = new Rows(1, factor.Width);
            for (var row = batch * Batch; row < Math.Min(factor.Count, (batch + 1) * Batch); row++)
            {
                gradient.Clear();
                for (var entry = table.Start(row); entry < table.Ends[row]; entry++)
                    Lanes.AddScaled(ref gradient.First(0), ref other.First(table.Columns[entry]), -table.Values[entry], gradient.Stride);
                violations[batch] += Row(ref factor.First(row), ref gradient.First(0), gram);
            }
        });
        var violation = 0.0;
        foreach (var part in violations) violation += part;
        return violation;
    }

    /// <summary>AᵀA.</summary>
    public static Rows Gram(Rows factor, Crew crew)
    {
        var parts = new Rows[(factor.Count + Batch * 8 - 1) / (Batch * 8)];
        crew.Do(parts.Length, part =>
        {
            var sums = parts[part] = new(factor.Width, factor.Width);
            for (var row = part * Batch * 8; row < Math.Min(factor.Count, (part + 1) * Batch * 8); row++)
                for (var topic = 0; topic < factor.Width; topic++)
                    if (factor[row][topic] is not 0 and var value) Lanes.AddScaled(ref sums.First(topic), ref factor.First(row), value, factor.Stride);
        });
        for (var part = 1; part < parts.Length; part++)
            for (var topic = 0; topic < factor.Width; topic++) Lanes.Add(ref parts[0].First(topic), ref parts[0].First(topic), ref parts[part].First(topic), factor.Stride);
        return parts[0];
    }

    /// <param name="row">What is improved.</param>
    /// <param name="gradient">Of the squared error in the row's place; minus the target at first, that is for a row of zeros.</param>
    /// <param name="gram">The products of the other factor's columns: how the gradient changes with the row. Most places are zero and stay so, and cost nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Row(ref float row, ref float gradient, Rows gram)
    {
        for (var topic = 0; topic < gram.Width; topic++)
            if (Unsafe.Add(ref row, topic) is not 0 and var value) Lanes.AddScaled(ref gradient, ref gram.First(topic), value, gram.Stride);
        var violation = 0.0;
        for (var topic = 0; topic < gram.Width; topic++)
        {
            ref var value = ref Unsafe.Add(ref row, topic);
            var slope = Unsafe.Add(ref gradient, topic);
            if (value == 0 && slope >= 0) continue;
            violation += Math.Abs(slope);
            var curvature = Unsafe.Add(ref gram.First(topic), topic);
            if (!(curvature > 0)) continue;
            var change = Math.Max(0, value - slope / curvature) - value;
            value += change;
            Lanes.AddScaled(ref gradient, ref gram.First(topic), change, gram.Stride);
        }
        return violation;
    }
}
