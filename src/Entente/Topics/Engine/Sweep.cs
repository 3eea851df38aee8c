using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Topics;

/// <summary>The inner loops of the estimation.</summary>
internal static class Sweep
{
    /// <summary>Shares out every entry of a cell among the topics, and adds what documents and terms get.</summary>
    /// <param name="cell">The entries.</param>
    /// <param name="mixtures">Each document's topic weights, one row a document of the block.</param>
    /// <param name="weights">Each term's topic weights.</param>
    /// <param name="documentSums">To be multiplied by the mixtures: what each document of the block gets.</param>
    /// <param name="termSums">To be multiplied by the weights: what each term gets.</param>
    /// <param name="measure">Whether the likelihood is wanted.</param>
    /// <returns>The sum of the logarithms of the tokens' weights; 0 where it is not wanted.</returns>
    /// <remarks>Compiled in full at once: a fit is over before the runtime would find out that it is worth it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Visit(Cell cell, Rows mixtures, Rows weights, Rows documentSums, Rows termSums, bool measure)
    {
        var (entry, length, likelihood) = (0, weights.Stride, new LogProduct());
        ref var terms = ref MemoryMarshal.GetArrayDataReference(cell.Terms);
        ref var counts = ref MemoryMarshal.GetArrayDataReference(cell.Counts);
        for (var i = 0; i < cell.Documents.Length; i++)
        {
            ref var mixture = ref mixtures.First(cell.Documents[i]);
            ref var documentSum = ref documentSums.First(cell.Documents[i]);
            for (var end = cell.Ends[i]; entry < end; entry++)
            {
                var term = Unsafe.Add(ref terms, entry);
                var count = Unsafe.Add(ref counts, entry);
                ref var weight = ref weights.First(term);
                var total = Lanes.Dot(ref mixture, ref weight, length);
                Lanes.AddScaled(ref documentSum, ref weight, count / total, length);
                Lanes.AddScaled(ref termSums.First(term), ref mixture, count / total, length);
                if (measure) likelihood.Multiply(total, count);
            }
        }
        return measure ? likelihood.Log : 0;
    }

    /// <summary>mixture = (counts + prior) · scale: what a document's topics weigh, each topic's sum over the terms taken into account.</summary>
    public static void Mix(ref float mixture, ref float counts, ref float prior, ref float scale, int length)
    {
        Lanes.Add(ref mixture, ref counts, ref prior, length);
        Lanes.Multiply(ref mixture, ref mixture, ref scale, length);
    }
}
