namespace Entente.Grammar;

/// <summary>What the tagger looks at.</summary>
internal static class TagFeatures
{
    public const int Most = 92;

    /// <summary>How far a verb is looked for.</summary>
    private const int Reach = 30;

    private const ulong Outside = 0x51ED270B0A1F39C1UL;
    private static readonly ulong[] T = [.. Enumerable.Range(0, Most).Select(FeatureKey.Of)];

    /// <summary>Fills the features of a word.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="at">The word.</param>
    /// <param name="tags">The tags so far; in a second pass those of all words, as the first pass had them, replaced up to here.</param>
    /// <param name="set">The tags that there are.</param>
    /// <param name="second">Whether the words after have tags too.</param>
    /// <returns>How many there are.</returns>
    public static int Fill(Span<uint> into, ReadOnlySpan<WordForm> words, int at, ReadOnlySpan<int> tags, TagSet set, bool second)
    {
        var (w, hashes) = (words[at], set.Hashes);
        var before = at > 0 ? words[at - 1] : null;
        var before2 = at > 1 ? words[at - 2] : null;
        var after = at + 1 < words.Length ? words[at + 1] : null;
        var after2 = at + 2 < words.Length ? words[at + 2] : null;
        var (f, b, b2, a, a2) = (w.Folded, before?.Folded ?? Outside, before2?.Folded ?? Outside, after?.Folded ?? Outside, after2?.Folded ?? Outside);
        var t1 = at > 0 ? hashes[tags[at - 1]] : Outside;
        var t2 = at > 1 ? hashes[tags[at - 2]] : Outside;
        var n = 0;
        into[n++] = FeatureKey.Join(T[0], 0);
        into[n++] = FeatureKey.Join(T[1], f);
        into[n++] = FeatureKey.Join(T[2], w.Exact);
        into[n++] = FeatureKey.Join(T[3], b);
        into[n++] = FeatureKey.Join(T[4], a);
        into[n++] = FeatureKey.Join(T[5], b2);
        into[n++] = FeatureKey.Join(T[6], a2);
        into[n++] = FeatureKey.Join(T[7], f, b);
        into[n++] = FeatureKey.Join(T[8], f, a);
        into[n++] = FeatureKey.Join(T[9], b, a);
        into[n++] = FeatureKey.Join(T[10], f, a, a2);
        into[n++] = FeatureKey.Join(T[11], t1);
        into[n++] = FeatureKey.Join(T[12], t1, t2);
        into[n++] = FeatureKey.Join(T[13], t1, f);
        into[n++] = FeatureKey.Join(T[14], t1, a);
        into[n++] = FeatureKey.Join(T[15], t1, f, a);
        into[n++] = FeatureKey.Join(T[16], t2, f);
        into[n++] = FeatureKey.Join(T[17], t1, t2, f);
        for (var i = 0; i < w.Suffixes.Length && w.Suffixes[i] != 0; i++) into[n++] = FeatureKey.Join(T[20 + i], w.Suffixes[i]);
        for (var i = 0; i < w.Prefixes.Length && w.Prefixes[i] != 0; i++) into[n++] = FeatureKey.Join(T[26 + i], w.Prefixes[i]);
        into[n++] = FeatureKey.Join(T[30], w.Shape);
        into[n++] = FeatureKey.Join(T[31], w.ShortShape);
        into[n++] = FeatureKey.Join(T[32], w.ShortShape, before?.ShortShape ?? Outside);
        into[n++] = FeatureKey.Join(T[33], w.ShortShape, after?.ShortShape ?? Outside);
        into[n++] = FeatureKey.Join(T[34], w.ShortShape, t1);
        if (w.Suffixes[2] != 0)
        {
            into[n++] = FeatureKey.Join(T[35], w.Suffixes[2], t1);
            into[n++] = FeatureKey.Join(T[36], w.Suffixes[2], a);
            into[n++] = FeatureKey.Join(T[37], w.Suffixes[2], w.ShortShape, at == 0 ? 1UL : 0);
        }
        if (w.Suffixes[1] != 0)
        {
            into[n++] = FeatureKey.Join(T[38], w.Suffixes[1], t1, t2);
        }
        if (after is not null && after.Suffixes[2] != 0) into[n++] = FeatureKey.Join(T[39], after.Suffixes[2], t1);
        if (after is not null && after.Suffixes[1] != 0) into[n++] = FeatureKey.Join(T[40], after.Suffixes[1], w.Suffixes[1]);
        if (before is not null && before.Suffixes[2] != 0) into[n++] = FeatureKey.Join(T[41], before.Suffixes[2]);
        if (w.IsCapital) into[n++] = FeatureKey.Join(T[42], at == 0 ? 1UL : 0, w.IsAllCapitals ? 1UL : 0);
        if (w.HasHyphen) into[n++] = FeatureKey.Join(T[43], w.Suffixes[2]);
        var (c, cb, ca, cb2, ca2) = (w.Cluster, before?.Cluster ?? Outside, after?.Cluster ?? Outside, before2?.Cluster ?? Outside, after2?.Cluster ?? Outside);
        into[n++] = FeatureKey.Join(T[64], c);
        into[n++] = FeatureKey.Join(T[65], cb);
        into[n++] = FeatureKey.Join(T[66], ca);
        into[n++] = FeatureKey.Join(T[67], cb2);
        into[n++] = FeatureKey.Join(T[68], ca2);
        into[n++] = FeatureKey.Join(T[69], c, cb);
        into[n++] = FeatureKey.Join(T[70], c, ca);
        into[n++] = FeatureKey.Join(T[71], cb, ca);
        into[n++] = FeatureKey.Join(T[72], c, t1);
        into[n++] = FeatureKey.Join(T[73], ca, t1);
        into[n++] = FeatureKey.Join(T[74], ca, f);
        into[n++] = FeatureKey.Join(T[75], c, w.ShortShape, at == 0 ? 1UL : 0);
        var (verb, form, comma) = VerbBefore(words, at, tags, set);
        into[n++] = FeatureKey.Join(T[44], verb, comma, w.Suffixes[1]);
        into[n++] = FeatureKey.Join(T[45], verb, form, t1);
        into[n++] = FeatureKey.Join(T[46], verb, form, comma, f);
        into[n++] = FeatureKey.Join(T[47], verb, form, comma, c);
        if (!second) return n;

        var n1 = at + 1 < words.Length ? hashes[tags[at + 1]] : Outside;
        var n2 = at + 2 < words.Length ? hashes[tags[at + 2]] : Outside;
        into[n++] = FeatureKey.Join(T[50], n1);
        into[n++] = FeatureKey.Join(T[51], n1, n2);
        into[n++] = FeatureKey.Join(T[52], n1, f);
        into[n++] = FeatureKey.Join(T[53], n1, t1);
        into[n++] = FeatureKey.Join(T[54], n1, t1, f);
        into[n++] = FeatureKey.Join(T[55], hashes[tags[at]]);
        into[n++] = FeatureKey.Join(T[56], hashes[tags[at]], f);
        into[n++] = FeatureKey.Join(T[57], hashes[tags[at]], t1, n1);
        into[n++] = FeatureKey.Join(T[58], n1, w.Suffixes[2]);
        into[n++] = FeatureKey.Join(T[59], n1, n2, f);
        into[n++] = FeatureKey.Join(T[60], t1, t2, n1);
        var finite = OtherFiniteVerbs(words.Length, at, tags, set);
        into[n++] = FeatureKey.Join(T[61], finite, hashes[tags[at]], verb);
        into[n++] = FeatureKey.Join(T[62], finite, f);
        into[n++] = FeatureKey.Join(T[63], finite, verb, form, comma);
        into[n++] = FeatureKey.Join(T[48], finite, c, t1);
        return n;
    }

    /// <summary>The tag of the verb before a word, which form it has if it is an auxiliary, and whether a comma stands between: what tells a past from a participle.</summary>
    private static (ulong Tag, ulong Form, ulong Comma) VerbBefore(ReadOnlySpan<WordForm> words, int at, ReadOnlySpan<int> tags, TagSet set)
    {
        var comma = 0UL;
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (set.IsVerbal[tags[i]]) return (set.Hashes[tags[i]], set.Parts[tags[i]] == PartOfSpeech.Aux ? words[i].Folded : 0, comma);
            if (words[i].Text == ",") comma = 1;
        }
        return (Outside, 0, comma);
    }

    /// <summary>How many verbs near a word are finite, before and after it: a sentence has one.</summary>
    private static ulong OtherFiniteVerbs(int length, int at, ReadOnlySpan<int> tags, TagSet set)
    {
        var (before, after) = (0UL, 0UL);
        for (var i = Math.Max(0, at - Reach); i < at; i++)
            if (set.IsFinite[tags[i]]) before++;
        for (var i = at + 1; i < Math.Min(length, at + Reach); i++)
            if (set.IsFinite[tags[i]]) after++;
        return Math.Min(before, 2) + 3 * Math.Min(after, 2);
    }
}
