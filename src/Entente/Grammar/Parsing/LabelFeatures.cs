namespace Entente.Grammar;

/// <summary>What tells the label of an arc before the tree is known: head, dependent, and the words beside them.</summary>
internal static class LabelFeatures
{
    public const int Most = 60;

    private static readonly ulong[] T = [.. Enumerable.Range(8000, Most).Select(FeatureKey.Of)];
    private static readonly ulong[] Distances = [.. Enumerable.Range(8100, 24).Select(FeatureKey.Of)];

    /// <summary>Fills the features of an arc.</summary>
    /// <returns>How many there are.</returns>
    public static int Fill(Span<uint> into, ParserInput input, int head, int dependent)
    {
        const int Offset = ParserInput.Offset;
        var (words, tags, parts) = (input.Words, input.Tags, input.Parts);
        var (h, d) = (head + Offset, dependent + Offset);
        var side = head < dependent ? 1UL : 0UL;
        var distance = Distances[MoveFeatures.Bucket(Math.Abs(head - dependent)) + (head < dependent ? 12 : 0)];
        var (hw, hp, hc, dw, dp, dc) = (words[h], tags[h], parts[h], words[d], tags[d], parts[d]);
        var (low, high) = (Math.Min(h, d), Math.Max(h, d));
        var commas = Math.Min(2, input.Commas[high] - input.Commas[low + 1]);
        var conjunctions = Math.Min(1, input.Conjunctions[high] - input.Conjunctions[low + 1]);
        var verbs = Math.Min(2, input.Verbs[high] - input.Verbs[low + 1]);
        var between = Distances[22] * (ulong)(1 + commas + 4 * conjunctions + 8 * verbs) ^ side;
        var k = 0;
        into[k++] = FeatureKey.Join(T[0], side);
        into[k++] = FeatureKey.Join(T[1], hp, dp, distance);
        into[k++] = FeatureKey.Join(T[2], hp, dp, side);
        into[k++] = FeatureKey.Join(T[3], hc, dc, distance);
        into[k++] = FeatureKey.Join(T[4], hw, dp, side);
        into[k++] = FeatureKey.Join(T[5], hp, dw, side);
        into[k++] = FeatureKey.Join(T[6], hw, dw, side);
        into[k++] = FeatureKey.Join(T[7], dw, side);
        into[k++] = FeatureKey.Join(T[8], dw, dp, hc, side);
        into[k++] = FeatureKey.Join(T[9], hw, hp, dc, side);
        into[k++] = FeatureKey.Join(T[10], hp, dp, tags[d - 1], side);
        into[k++] = FeatureKey.Join(T[11], hp, dp, tags[d + 1], side);
        into[k++] = FeatureKey.Join(T[12], hp, dp, tags[h - 1], side);
        into[k++] = FeatureKey.Join(T[13], hp, dp, tags[h + 1], side);
        into[k++] = FeatureKey.Join(T[14], dp, tags[d - 1], tags[d + 1], side);
        into[k++] = FeatureKey.Join(T[15], hc, dp, words[d - 1], side);
        into[k++] = FeatureKey.Join(T[16], hc, dp, words[d - 2], side);
        into[k++] = FeatureKey.Join(T[17], hc, dp, words[d + 1], side);
        into[k++] = FeatureKey.Join(T[18], hc, dc, words[h - 1], side);
        into[k++] = FeatureKey.Join(T[19], hc, dc, words[h + 1], side);
        into[k++] = FeatureKey.Join(T[20], hp, dp, between);
        into[k++] = FeatureKey.Join(T[21], hc, dc, between, distance);
        into[k++] = FeatureKey.Join(T[22], input.Endings[d], hc, side);
        into[k++] = FeatureKey.Join(T[23], input.Endings[h], dp, side);
        into[k++] = FeatureKey.Join(T[24], input.Endings[h], input.Endings[d], side);
        into[k++] = FeatureKey.Join(T[25], hc, dp, tags[d - 1], tags[d - 2] ^ side);
        into[k++] = FeatureKey.Join(T[26], hc, dp, tags[d + 1], tags[d + 2] ^ side);
        into[k++] = FeatureKey.Join(T[27], hw, dp, words[d - 1], side);
        into[k++] = FeatureKey.Join(T[28], hp, words[h - 1], dp, side);
        into[k++] = FeatureKey.Join(T[29], dw, words[d + 1], side);
        into[k++] = FeatureKey.Join(T[30], dw, words[d - 1], side);
        into[k++] = FeatureKey.Join(T[31], dc, hc, parts[h - 1], parts[h - 2] ^ side);
        into[k++] = FeatureKey.Join(T[32], dc, hp, parts[d - 1], parts[d + 1] ^ side);
        into[k++] = FeatureKey.Join(T[33], dp, hp, words[d - 1], distance);
        var (hf, df) = (input.Clusters[h], input.Clusters[d]);
        into[k++] = FeatureKey.Join(T[36], hf, df, side);
        into[k++] = FeatureKey.Join(T[37], hf, dp, side);
        into[k++] = FeatureKey.Join(T[38], hp, df, side);
        into[k++] = FeatureKey.Join(T[39], df, side);
        into[k++] = FeatureKey.Join(T[40], df, hc, words[d - 1], side);
        into[k++] = FeatureKey.Join(T[41], hw, df, side);
        into[k++] = FeatureKey.Join(T[42], hf, dp, words[d - 1], side);
        into[k++] = FeatureKey.Join(T[43], df, input.Clusters[d + 1], side);
        into[k++] = FeatureKey.Join(T[44], input.Clusters[d - 1], df, hc, side);
        into[k++] = FeatureKey.Join(T[45], hf, dw, side);
        return k;
    }
}
