namespace Entente.Corpora;

/// <summary>Locality-sensitive hashing: signatures cut into bands, and sets that agree in a whole band are candidates.</summary>
/// <remarks>Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3.4.</remarks>
internal static class Lsh
{
    /// <summary>The probability that two sets of similarity s become candidates: 1 − (1 − sʳ)ᵇ, with r hashes in each of b bands.</summary>
    public static double Probability(double similarity, int hashes, int bands) => 1 - Math.Pow(1 - Math.Pow(similarity, hashes / bands), bands);

    /// <summary>The similarity at which the curve is steepest, about: (1/b)^(1/r).</summary>
    public static double Threshold(int hashes, int bands) => Math.Pow(1.0 / bands, bands / (double)hashes);

    /// <summary>The groups of sets that agree in a band, two or more each, in ascending order; band after band.</summary>
    /// <param name="signatures">The signatures; one that is <see langword="null"/> belongs to no set and to no group.</param>
    /// <param name="bands">How many bands.</param>
    public static IEnumerable<ArraySegment<int>> Buckets(uint[]?[] signatures, int bands)
    {
        var present = Enumerable.Range(0, signatures.Length).Where(set => signatures[set] is not null).ToArray();
        for (var band = 0; band < bands; band++)
        {
            var keys = Array.ConvertAll(present, set => Key(signatures[set]!, band, bands));
            var sets = present.ToArray();
            Array.Sort(keys, sets);
            for (var start = 0; start < keys.Length;)
            {
                var end = start + 1;
                while (end < keys.Length && keys[end] == keys[start]) end++;
                if (end - start > 1)
                {
                    Array.Sort(sets, start, end - start);
                    yield return new(sets, start, end - start);
                }
                start = end;
            }
        }
    }

    private static ulong Key(uint[] signature, int band, int bands)
    {
        var rows = signature.Length / bands;
        var key = (ulong)band;
        foreach (var value in signature.AsSpan(band * rows, rows)) key = SplitMix.Mix(key * 0x9E3779B97F4A7C15 + value);
        return key;
    }
}
