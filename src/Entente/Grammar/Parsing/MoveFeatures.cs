namespace Entente.Grammar;

/// <summary>What the parser looks at before a move: the words around the seam of stack and text, what depends on them, and what label an arc between them would have.</summary>
/// <remarks>
/// After Zhang and Nivre (2011), aclanthology.org/P11-2033, with the labels of the two possible arcs, classes of words, and counts of commas, verbs and conjunctions between them.
/// The features stand in groups by what they depend on, so that what two hypotheses share is scored once.
/// </remarks>
internal static partial class MoveFeatures
{
    public const int Most = 132;

    private const int Offset = ParserInput.Offset;
    private const ulong NoHead = 0x11, NoHeadTag = 0x22, NoHeadAbove = 0x33;

    private static readonly ulong[] T = [.. Enumerable.Range(5000, Most).Select(FeatureKey.Of)];
    private static readonly ulong[] Labels = [.. Enumerable.Range(6000, 70).Select(FeatureKey.Of)];
    private static readonly ulong[] Numbers = [.. Enumerable.Range(7000, 64).Select(FeatureKey.Of)];

    /// <summary>What stands where there is no word.</summary>
    public static StackItem Empty => None[0];

    private static readonly StackItem[] None = [new(-1, -1, -1, Dependents.None, Dependents.None)];

    /// <summary>Fills the features of a pair of words and the head of the first, whatever else the tree is.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="pair">The pair.</param>
    /// <returns>How many there are.</returns>
    public static int FillPair(Span<uint> into, ParserInput input, in WordPair pair)
    {
        var (words, tags, parts, clusters) = (input.Words, input.Tags, input.Parts, input.Clusters);
        var (s, n) = (pair.First + Offset, pair.Next + Offset);
        var (sw, sp, sc, nw, np, nc) = (words[s], tags[s], parts[s], words[n], tags[n], parts[n]);
        var (n1w, n1p, n1c) = (words[n + 1], tags[n + 1], parts[n + 1]);
        var (n2w, n2p) = (words[n + 2], tags[n + 2]);
        var isHeaded = pair.Label >= 0;
        var headed = isHeaded ? 1UL : 0;
        var (hw, hp, hf) = isHeaded ? (words[pair.Head + Offset], tags[pair.Head + Offset], clusters[pair.Head + Offset]) : (NoHead, NoHeadTag, NoHead);
        var (sf, nf, n1f) = (clusters[s], clusters[n], clusters[n + 1]);
        var d = Numbers[pair.First < 0 ? 15 : Bucket(pair.Next - pair.First)];
        var own = Labels[pair.Label + 1];
        var (la, ra) = (Labels[pair.LeftLabel + 1], Labels[pair.RightLabel + 1]);
        var between = Between(input, pair.First, pair.Next);
        var last = pair.Next == input.Length ? Numbers[56] : pair.Next == input.Length - 1 ? Numbers[57] : Numbers[58];
        var k = 0;
        into[k++] = FeatureKey.Join(T[0], own ^ last);
        into[k++] = FeatureKey.Join(T[1], sw, sp, own);
        into[k++] = FeatureKey.Join(T[2], sw, headed);
        into[k++] = FeatureKey.Join(T[3], sp, own);
        into[k++] = FeatureKey.Join(T[4], nw, np);
        into[k++] = FeatureKey.Join(T[5], nw, headed);
        into[k++] = FeatureKey.Join(T[6], np, headed);
        into[k++] = FeatureKey.Join(T[7], n1w, n1p);
        into[k++] = FeatureKey.Join(T[8], n1w);
        into[k++] = FeatureKey.Join(T[9], n1p);
        into[k++] = FeatureKey.Join(T[10], n2w, n2p);
        into[k++] = FeatureKey.Join(T[11], n2w);
        into[k++] = FeatureKey.Join(T[12], n2p);
        into[k++] = FeatureKey.Join(T[16], sw, sp, np, own);
        into[k++] = FeatureKey.Join(T[17], sp, nw, np, own);
        into[k++] = FeatureKey.Join(T[18], sw, nw);
        into[k++] = FeatureKey.Join(T[19], sp, np, own);
        into[k++] = FeatureKey.Join(T[20], np, n1p);
        into[k++] = FeatureKey.Join(T[21], np, n1p, n2p);
        into[k++] = FeatureKey.Join(T[22], sp, np, n1p, headed);
        into[k++] = FeatureKey.Join(T[23], hp, sp, np);
        into[k++] = FeatureKey.Join(T[27], sw, d);
        into[k++] = FeatureKey.Join(T[28], sp, d);
        into[k++] = FeatureKey.Join(T[29], nw, d);
        into[k++] = FeatureKey.Join(T[30], np, d);
        into[k++] = FeatureKey.Join(T[32], sp, np, d);
        into[k++] = FeatureKey.Join(T[39], hw, headed);
        into[k++] = FeatureKey.Join(T[40], hp, own);
        into[k++] = FeatureKey.Join(T[63], la, headed);
        into[k++] = FeatureKey.Join(T[64], ra, own);
        into[k++] = FeatureKey.Join(T[65], la, ra);
        into[k++] = FeatureKey.Join(T[66], la, sp, np);
        into[k++] = FeatureKey.Join(T[67], ra, sp, np);
        into[k++] = FeatureKey.Join(T[71], ra, d);
        into[k++] = FeatureKey.Join(T[72], la, d);
        into[k++] = FeatureKey.Join(T[73], ra, sw);
        into[k++] = FeatureKey.Join(T[74], la, nw);
        into[k++] = FeatureKey.Join(T[81], sc, nc, between, own);
        into[k++] = FeatureKey.Join(T[82], sp, np, between);
        into[k++] = FeatureKey.Join(T[83], sc, nc, n1c, parts[n + 2]);
        into[k++] = FeatureKey.Join(T[84], tags[s + 1], sp, np, headed);
        into[k++] = FeatureKey.Join(T[85], tags[n - 1], np, n1p);
        into[k++] = FeatureKey.Join(T[86], tags[s - 1 < 0 ? 0 : s - 1], sp, np);
        into[k++] = FeatureKey.Join(T[88], hw, sw, np);
        into[k++] = FeatureKey.Join(T[89], hw, nw, headed);
        into[k++] = FeatureKey.Join(T[90], hp, np, own, d);
        into[k++] = FeatureKey.Join(T[91], input.Endings[s], np, own);
        into[k++] = FeatureKey.Join(T[92], input.Endings[n], sp, own);
        into[k++] = FeatureKey.Join(T[95], tags[n + 3], n2p, n1p);
        into[k++] = FeatureKey.Join(T[97], sw, np, n1p, own);
        into[k++] = FeatureKey.Join(T[112], sf, own);
        into[k++] = FeatureKey.Join(T[113], nf, headed);
        into[k++] = FeatureKey.Join(T[114], sf, nf, own);
        into[k++] = FeatureKey.Join(T[115], sf, np, own);
        into[k++] = FeatureKey.Join(T[116], sp, nf, own);
        into[k++] = FeatureKey.Join(T[117], sf, nf, d);
        into[k++] = FeatureKey.Join(T[118], n1f, np);
        into[k++] = FeatureKey.Join(T[119], sw, nf);
        into[k++] = FeatureKey.Join(T[120], sf, nw);
        into[k++] = FeatureKey.Join(T[121], hf, sf, np);
        into[k++] = FeatureKey.Join(T[122], hf, sp, nf);
        into[k++] = FeatureKey.Join(T[126], sf, np, n1p, own);
        into[k++] = FeatureKey.Join(T[128], sp, nf, n1f, headed);
        return k;
    }

    /// <summary>1 to 5 as they are, then 6–7, 8–10, 11–15, above.</summary>
    public static int Bucket(int distance) => distance switch { <= 5 => distance, <= 7 => 6, <= 10 => 7, <= 15 => 8, _ => 9 };

    private static ulong Between(ParserInput input, int first, int next)
    {
        if (first < 0) return Numbers[40] ^ Numbers[44] * 3 ^ Numbers[48] * 5;
        var (from, to) = (Math.Min(first + 1, next) + Offset, next + Offset);
        var commas = Math.Min(3, input.Commas[to] - input.Commas[from]);
        var verbs = Math.Min(2, input.Verbs[to] - input.Verbs[from]);
        var conjunctions = Math.Min(2, input.Conjunctions[to] - input.Conjunctions[from]);
        return Numbers[40 + commas] ^ Numbers[44 + verbs] * 3 ^ Numbers[48 + conjunctions] * 5;
    }
}
