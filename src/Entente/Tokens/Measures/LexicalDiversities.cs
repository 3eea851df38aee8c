using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How varied the words of documents are.</summary>
public static class LexicalDiversities
{
    /// <summary>Indices of lexical diversity of each document. Tokens are taken as they are: drop punctuation and numbers, and lower-case, beforehand.</summary>
    /// <remarks>
    /// V types, N tokens, Vᵢ types that stand i times: TTR = V/N; Guiraud's R = V/√N; Carroll's CTTR = V/√2N; Herdan's C = log V / log N; Dugast's U = (log N)² / (log N − log V);
    /// Summer's S = log log V / log log N; Maas' a² = (log N − log V) / (log N)², given as a; Yule's K = 10⁴ (Σ i² Vᵢ − N) / N²; Yule's I = V² / (Σ i² Vᵢ − V), 0 where all types
    /// stand once; Simpson's D = Σ Vᵢ i (i − 1) / (N (N − 1)); Herdan's Vm = √(Σ Vᵢ (i/N)² − 1/V); logarithms to base 10. MATTR is the mean TTR of all windows, MSTTR of all whole segments.
    /// Source: Tweedie and Baayen 1998, https://doi.org/10.1023/A:1001749303137; Covington and McFall 2010 for MATTR, https://doi.org/10.1080/09296171003643098.
    /// </remarks>
    /// <param name="tokens">The tokens; empty places are passed over.</param>
    /// <param name="window">Of MATTR, in tokens, from 1; 100 by default.</param>
    /// <param name="segment">Of MSTTR, in tokens, from 1; 100 by default.</param>
    /// <returns>
    /// One row a document, in their order: <c>document</c>, <c>tokens</c>, <c>types</c>, <c>TTR</c>, <c>R</c>, <c>CTTR</c>, <c>C</c>, <c>U</c>, <c>S</c>, <c>Maas</c>, <c>K</c>, <c>I</c>, <c>D</c>,
    /// <c>Vm</c>, <c>MATTR</c>, <c>MSTTR</c>. An index that is not defined for so short a document is missing.
    /// </returns>
    public static DataFrame LexicalDiversity(this Tokens tokens, int window = 100, int segment = 100)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(segment, 1);
        var texts = tokens.Select(document => document.IdArray.Where(id => id >= 0).ToArray()).ToList();
        var spectra = texts.ConvertAll(text => new FrequencySpectrum([.. text.CountBy(id => id).Select(type => type.Value)]));
        return new(
            Column.Strings("document", tokens.Select(document => document.Document.Id)),
            Column.Wholes("tokens", spectra.Select(s => s.Tokens)),
            Column.Wholes("types", spectra.Select(s => s.Types)),
            Reals("TTR", spectra.Select(s => s.TypeTokenRatio)),
            Reals("R", spectra.Select(s => s.Types / Math.Sqrt(s.Tokens))),
            Reals("CTTR", spectra.Select(s => s.Types / Math.Sqrt(2.0 * s.Tokens))),
            Reals("C", spectra.Select(s => s.LogTypes / s.LogTokens)),
            Reals("U", spectra.Select(s => s.LogTokens * s.LogTokens / (s.LogTokens - s.LogTypes))),
            Reals("S", spectra.Select(s => Math.Log10(s.LogTypes) / Math.Log10(s.LogTokens))),
            Reals("Maas", spectra.Select(s => Math.Sqrt((s.LogTokens - s.LogTypes) / (s.LogTokens * s.LogTokens)))),
            Reals("K", spectra.Select(s => s.YuleK)),
            Reals("I", spectra.Select(s => s.YuleI)),
            Reals("D", spectra.Select(s => s.SimpsonD)),
            Reals("Vm", spectra.Select(s => s.HerdanVm)),
            Reals("MATTR", texts.Select(text => MovingAverage(text, window))),
            Reals("MSTTR", texts.Select(text => SegmentAverage(text, segment))));
    }

    private static Column Reals(string name, IEnumerable<double> values) => Column.Reals(name, values.Select(value => double.IsFinite(value) ? value : (double?)null));

    private static double SegmentAverage(int[] text, int segment) => text.Length < segment
        ? double.NaN
        : text.Chunk(segment).Where(part => part.Length == segment).Average(part => part.Distinct().Count() / (double)segment);

    private static double MovingAverage(int[] text, int window)
    {
        if (text.Length < window) return double.NaN;
        var (counts, types) = (new Dictionary<int, int>(), 0L);
        for (var at = 0; at < text.Length; at++)
        {
            counts[text[at]] = counts.GetValueOrDefault(text[at]) + 1;
            if (at >= window && --counts[text[at - window]] == 0) counts.Remove(text[at - window]);
            if (at >= window - 1) types += counts.Count;
        }
        return types / (double)window / (text.Length - window + 1);
    }
}
