namespace Entente.Grammar;

/// <summary>What tells the label of an arc once the tree is known: the arc itself, what depends on either end, what stands beside and above it, and the labels these were given first.</summary>
/// <param name="names">The labels that there are.</param>
internal sealed class TreeLabelFeatures(IReadOnlyList<string> names)
{
    public const int Most = LabelFeatures.Most + 60;

    /// <summary>How many words on either side are asked; hardly ever do more depend on one head.</summary>
    private const int Reach = 50;

    private const ulong None = 0x3C6EF372FE94F82BUL;
    private static readonly ulong[] T = [.. Enumerable.Range(9000, 60).Select(FeatureKey.Of)];
    private static readonly ulong[] LabelHashes = [.. Enumerable.Range(9100, 70).Select(FeatureKey.Of)];
    private static readonly ulong[] Numbers = [.. Enumerable.Range(9200, 16).Select(FeatureKey.Of)];

    /// <summary>The labels of words that say in what part a phrase or clause is meant.</summary>
    private readonly ulong markers = names.Index().Where(name => name.Item is Deprel.Case or Deprel.Mark or Deprel.Cop or Deprel.Cc).Aggregate(0UL, (set, name) => set | 1UL << name.Index);

    private int[] firstChild = [];
    private int[] lastChild = [];
    private int[] previous = [];
    private int[] next = [];
    private ulong[] below = [];
    private ulong[] marker = [];

    private ParserInput input = new();
    private int[] heads = [];
    private int[] labels = [];

    /// <summary>Looks at a tree.</summary>
    /// <param name="sentence">The words.</param>
    /// <param name="headOf">The head of each word; the number of words for the root.</param>
    /// <param name="firstLabels">The labels given first.</param>
    public void Set(ParserInput sentence, int[] headOf, int[] firstLabels)
    {
        (input, heads, labels) = (sentence, headOf, firstLabels);
        var length = sentence.Length;
        if (firstChild.Length <= length)
            (firstChild, lastChild, previous, next, below, marker) = (new int[2 * length + 64], new int[2 * length + 64], new int[2 * length + 64], new int[2 * length + 64], new ulong[2 * length + 64], new ulong[2 * length + 64]);
        firstChild.AsSpan(0, length + 1).Fill(-1);
        lastChild.AsSpan(0, length + 1).Fill(-1);
        below.AsSpan(0, length + 1).Clear();
        marker.AsSpan(0, length + 1).Fill(None);
        for (var word = 0; word < length; word++)
        {
            var head = heads[word];
            (previous[word], next[word]) = (lastChild[head], -1);
            if (lastChild[head] >= 0) next[lastChild[head]] = word;
            else firstChild[head] = word;
            lastChild[head] = word;
            below[head] |= 1UL << (labels[word] & 63);
            if ((markers >> labels[word] & 1) != 0 && marker[head] == None) marker[head] = input.Words[word + ParserInput.Offset];
        }
    }

    /// <summary>Puts the label that the tree tells in the place of the first, for the words that come after to see.</summary>
    public void Relabel(int word, int label)
    {
        var (old, head) = (labels[word], heads[word]);
        if (old == label) return;
        labels[word] = label;
        if (!IsBeside(word, old)) below[head] &= ~(1UL << (old & 63));
        below[head] |= 1UL << (label & 63);
    }

    /// <summary>Whether another word near it that depends on the same head has a label.</summary>
    private bool IsBeside(int word, int label)
    {
        var (before, after) = (previous[word], next[word]);
        for (var left = Reach; left > 0 && (before >= 0 || after >= 0); left--)
        {
            if (before >= 0 && labels[before] == label || after >= 0 && labels[after] == label) return true;
            (before, after) = (before >= 0 ? previous[before] : -1, after >= 0 ? next[after] : -1);
        }
        return false;
    }

    /// <summary>Fills the features of the arc above a word.</summary>
    public int Fill(Span<uint> into, int word)
    {
        const int Offset = ParserInput.Offset;
        var head = heads[word];
        var k = LabelFeatures.Fill(into, input, head, word);
        var (words, tags, parts) = (input.Words, input.Tags, input.Parts);
        var (h, d) = (head + Offset, word + Offset);
        var side = head < word ? 1UL : 0UL;
        var (hw, hp, hc, dw, dp, dc) = (words[h], tags[h], parts[h], words[d], tags[d], parts[d]);
        var own = LabelHashes[labels[word] + 1];
        var above = head < input.Length ? LabelHashes[labels[head] + 1] : None;
        var grandparent = head < input.Length ? heads[head] : -1;
        var (gw, gp) = grandparent >= 0 ? (words[grandparent + Offset], tags[grandparent + Offset]) : (None, None);
        var (first, last) = (firstChild[word], lastChild[word]);
        var (fw, fp, fl) = Word(first);
        var (lw, lp, ll) = Word(last);
        var (pw, pp, pl) = Word(previous[word]);
        var (nw, np, nl) = Word(next[word]);
        var (hfw, _, hfl) = Word(firstChild[head]);
        var siblings = below[head] & ~(1UL << (labels[word] & 63));
        var marks = below[word];

        into[k++] = FeatureKey.Join(T[0], own, side);
        into[k++] = FeatureKey.Join(T[1], own, hp, dp);
        into[k++] = FeatureKey.Join(T[2], own, dw, side);
        into[k++] = FeatureKey.Join(T[3], own, hw, side);
        into[k++] = FeatureKey.Join(T[4], marks, dc, hc, side);
        into[k++] = FeatureKey.Join(T[5], marks, dp, hp, side);
        into[k++] = FeatureKey.Join(T[6], siblings, dc, hc, side);
        into[k++] = FeatureKey.Join(T[7], siblings, own, side);
        into[k++] = FeatureKey.Join(T[8], fw, dc, hc, side);
        into[k++] = FeatureKey.Join(T[9], fw, dp, hw, side);
        into[k++] = FeatureKey.Join(T[10], fp, fl, dp, hc ^ side);
        into[k++] = FeatureKey.Join(T[11], lw, dp, hc, side);
        into[k++] = FeatureKey.Join(T[12], lp, ll, dp, hc ^ side);
        into[k++] = FeatureKey.Join(T[13], fw, dw, side);
        into[k++] = FeatureKey.Join(T[14], fw, hw, side);
        into[k++] = FeatureKey.Join(T[15], pl, dp, hp, side);
        into[k++] = FeatureKey.Join(T[16], pp, pl, dp, hc ^ side);
        into[k++] = FeatureKey.Join(T[17], nl, dp, hp, side);
        into[k++] = FeatureKey.Join(T[18], np, nl, dp, hc ^ side);
        into[k++] = FeatureKey.Join(T[19], pw, pl, dp, side);
        into[k++] = FeatureKey.Join(T[20], nw, nl, dp, side);
        into[k++] = FeatureKey.Join(T[21], above, own, side);
        into[k++] = FeatureKey.Join(T[22], above, dp, hp, side);
        into[k++] = FeatureKey.Join(T[23], gp, hp, dp, side);
        into[k++] = FeatureKey.Join(T[24], gw, hc, dp, side);
        into[k++] = FeatureKey.Join(T[25], hfw, hfl, dp, hp ^ side);
        into[k++] = FeatureKey.Join(T[26], siblings, dw, side);
        into[k++] = FeatureKey.Join(T[27], siblings, hw, dp, side);
        into[k++] = FeatureKey.Join(T[28], marks, dw, side);
        into[k++] = FeatureKey.Join(T[29], marks, hw, dc, side);
        into[k++] = FeatureKey.Join(T[30], above, siblings, hc, dc);
        into[k++] = FeatureKey.Join(T[31], pl, nl, own, hc);
        into[k++] = FeatureKey.Join(T[32], first >= 0 && next[first] >= 0 ? words[next[first] + Offset] : None, fw, dc, hc);
        into[k++] = FeatureKey.Join(T[33], Numbers[first < 0 ? 0 : first < word ? 1 : 2], Numbers[last < 0 ? 0 : last < word ? 1 : 2], dp, hp);
        into[k++] = FeatureKey.Join(T[34], previous[word] < 0 ? 1UL : 0, next[word] < 0 ? 1UL : 0, dp, hp ^ side);
        into[k++] = FeatureKey.Join(T[35], own, input.Clusters[d], side);
        into[k++] = FeatureKey.Join(T[36], own, input.Clusters[h], side);
        into[k++] = FeatureKey.Join(T[37], fw, dc, input.Clusters[h], side);
        into[k++] = FeatureKey.Join(T[38], fw, input.Clusters[d], hc, side);
        into[k++] = FeatureKey.Join(T[39], fw, input.Clusters[d], input.Clusters[h], side);
        into[k++] = FeatureKey.Join(T[40], siblings, input.Clusters[d], side);
        into[k++] = FeatureKey.Join(T[41], siblings, input.Clusters[h], dp, side);
        into[k++] = FeatureKey.Join(T[42], marker[word], dp, hc ^ side);
        into[k++] = FeatureKey.Join(T[43], marker[word], hw, dc ^ side);
        into[k++] = FeatureKey.Join(T[44], marker[word], dw, hc ^ side);
        into[k++] = FeatureKey.Join(T[45], marker[word], own, hp ^ side);
        into[k++] = FeatureKey.Join(T[46], siblings, hw, own, side);
        into[k++] = FeatureKey.Join(T[47], siblings, hp, dp, side);
        into[k++] = FeatureKey.Join(T[48], pl, hw, dp, side);
        into[k++] = FeatureKey.Join(T[49], nl, hw, dp, side);
        into[k++] = FeatureKey.Join(T[50], pl, pp, hw, own);
        into[k++] = FeatureKey.Join(T[51], dw, hw, own);
        into[k++] = FeatureKey.Join(T[52], input.Clusters[d], input.Clusters[h], own);
        into[k++] = FeatureKey.Join(T[53], input.Endings[d], own, hc ^ side);
        into[k++] = FeatureKey.Join(T[54], tags[d - 1], tags[d + 1], own, hp);
        into[k++] = FeatureKey.Join(T[55], words[d - 1], own, hp);
        into[k++] = FeatureKey.Join(T[56], words[d + 1], own, hp);
        return k;
    }

    private (ulong Word, ulong Tag, ulong Label) Word(int word) => word < 0
        ? (None, None, None)
        : (input.Words[word + ParserInput.Offset], input.Tags[word + ParserInput.Offset], LabelHashes[labels[word] + 1]);
}
