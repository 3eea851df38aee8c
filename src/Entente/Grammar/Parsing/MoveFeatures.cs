namespace Entente.Grammar;

/// <summary>What the parser looks at before a move: the words around the seam of stack and text, what depends on them, and what label an arc between them would have.</summary>
/// <remarks>After Zhang and Nivre (2011), aclanthology.org/P11-2033, with the labels of the two possible arcs and counts of commas, verbs and conjunctions between them.</remarks>
internal static class MoveFeatures
{
    public const int Most = 112;

    private static readonly ulong[] T = [.. Enumerable.Range(5000, Most).Select(FeatureKey.Of)];
    private static readonly ulong[] Labels = [.. Enumerable.Range(6000, 70).Select(FeatureKey.Of)];
    private static readonly ulong[] Numbers = [.. Enumerable.Range(7000, 64).Select(FeatureKey.Of)];

    /// <summary>Fills the features of a hypothesis.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="state">The hypothesis.</param>
    /// <param name="items">The items of all stacks.</param>
    /// <param name="leftLabel">The label if the word on the stack depended on the next; -1 where that cannot be.</param>
    /// <param name="rightLabel">The label if the next word depended on the one on the stack; -1 where that cannot be.</param>
    /// <returns>How many there are.</returns>
    public static int Fill(Span<uint> into, ParserInput input, in Hypothesis state, ReadOnlySpan<StackItem> items, int leftLabel, int rightLabel)
    {
        const int Offset = ParserInput.Offset;
        var (words, tags, parts) = (input.Words, input.Tags, input.Parts);
        var none = new StackItem(-1, -1, -1, Dependents.None, Dependents.None);
        var s0 = state.Top >= 0 ? items[state.Top] : none;
        var s1 = s0.Below >= 0 ? items[s0.Below] : none;
        var s2 = s1.Below >= 0 ? items[s1.Below] : none;
        var (s, n, nl) = (s0.Word + Offset, state.Next + Offset, state.NextLeft);
        var (sw, sp, sc, nw, np, nc) = (words[s], tags[s], parts[s], words[n], tags[n], parts[n]);
        var (n1w, n1p, n1c) = (words[n + 1], tags[n + 1], parts[n + 1]);
        var (n2w, n2p) = (words[n + 2], tags[n + 2]);
        var headed = s0.Label >= 0;
        var (hw, hp) = headed ? (words[s1.Word + Offset], tags[s1.Word + Offset]) : (0x11UL, 0x22UL);
        var h2p = headed && s1.Label >= 0 ? tags[s2.Word + Offset] : 0x33UL;
        var (s1w, s1p, s1c) = (words[s1.Word + Offset], tags[s1.Word + Offset], parts[s1.Word + Offset]);
        var (s2p, s2c) = (tags[s2.Word + Offset], parts[s2.Word + Offset]);
        var distance = s0.Word < 0 ? 15 : Bucket(state.Next - s0.Word);
        var d = Numbers[distance];
        var own = Labels[s0.Label + 1];
        var (la, ra) = (Labels[leftLabel + 1], Labels[rightLabel + 1]);
        var (sl1, sl2, sr1, sr2) = (s0.Left.Outer + Offset, s0.Left.Second + Offset, s0.Right.Outer + Offset, s0.Right.Second + Offset);
        var (nl1, nl2) = (nl.Outer + Offset, nl.Second + Offset);
        var (sl1l, sr1l, nl1l) = (Labels[s0.Left.OuterLabel + 1], Labels[s0.Right.OuterLabel + 1], Labels[nl.OuterLabel + 1]);
        var (sl2l, sr2l, nl2l) = (Labels[s0.Left.SecondLabel + 1], Labels[s0.Right.SecondLabel + 1], Labels[nl.SecondLabel + 1]);
        var (slv, srv, nlv) = (Numbers[20 + s0.Left.Count], Numbers[26 + s0.Right.Count], Numbers[32 + nl.Count]);
        var commas = Math.Min(3, input.Commas[n] - input.Commas[Math.Min(s + 1, n)]);
        var verbs = Math.Min(2, input.Verbs[n] - input.Verbs[Math.Min(s + 1, n)]);
        var conjunctions = Math.Min(2, input.Conjunctions[n] - input.Conjunctions[Math.Min(s + 1, n)]);
        var between = Numbers[40 + (s0.Word < 0 ? 0 : commas)] ^ Numbers[44 + (s0.Word < 0 ? 0 : verbs)] * 3 ^ Numbers[48 + (s0.Word < 0 ? 0 : conjunctions)] * 5;
        var last = state.Next == input.Length ? Numbers[56] : state.Next == input.Length - 1 ? Numbers[57] : Numbers[58];
        var flag = own ^ last;

        var k = 0;
        into[k++] = FeatureKey.Join(T[0], flag);
        into[k++] = FeatureKey.Join(T[1], sw, sp, own);
        into[k++] = FeatureKey.Join(T[2], sw, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[3], sp, own);
        into[k++] = FeatureKey.Join(T[4], nw, np);
        into[k++] = FeatureKey.Join(T[5], nw, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[6], np, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[7], n1w, n1p);
        into[k++] = FeatureKey.Join(T[8], n1w);
        into[k++] = FeatureKey.Join(T[9], n1p);
        into[k++] = FeatureKey.Join(T[10], n2w, n2p);
        into[k++] = FeatureKey.Join(T[11], n2w);
        into[k++] = FeatureKey.Join(T[12], n2p);

        into[k++] = FeatureKey.Join(T[13], sw, sp, nw, np);
        into[k++] = FeatureKey.Join(T[14], sw, sp, nw);
        into[k++] = FeatureKey.Join(T[15], sw, nw, np);
        into[k++] = FeatureKey.Join(T[16], sw, sp, np, own);
        into[k++] = FeatureKey.Join(T[17], sp, nw, np, own);
        into[k++] = FeatureKey.Join(T[18], sw, nw);
        into[k++] = FeatureKey.Join(T[19], sp, np, own);
        into[k++] = FeatureKey.Join(T[20], np, n1p);
        into[k++] = FeatureKey.Join(T[21], np, n1p, n2p);
        into[k++] = FeatureKey.Join(T[22], sp, np, n1p, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[23], hp, sp, np);
        into[k++] = FeatureKey.Join(T[24], sp, tags[sl1], np);
        into[k++] = FeatureKey.Join(T[25], sp, tags[sr1], np);
        into[k++] = FeatureKey.Join(T[26], sp, np, tags[nl1]);

        into[k++] = FeatureKey.Join(T[27], sw, d);
        into[k++] = FeatureKey.Join(T[28], sp, d);
        into[k++] = FeatureKey.Join(T[29], nw, d);
        into[k++] = FeatureKey.Join(T[30], np, d);
        into[k++] = FeatureKey.Join(T[31], sw, nw, d);
        into[k++] = FeatureKey.Join(T[32], sp, np, d);
        into[k++] = FeatureKey.Join(T[33], sw, srv);
        into[k++] = FeatureKey.Join(T[34], sp, srv);
        into[k++] = FeatureKey.Join(T[35], sw, slv);
        into[k++] = FeatureKey.Join(T[36], sp, slv);
        into[k++] = FeatureKey.Join(T[37], nw, nlv);
        into[k++] = FeatureKey.Join(T[38], np, nlv);

        into[k++] = FeatureKey.Join(T[39], hw, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[40], hp, own);
        into[k++] = FeatureKey.Join(T[41], words[sl1]);
        into[k++] = FeatureKey.Join(T[42], tags[sl1], sl1l);
        into[k++] = FeatureKey.Join(T[43], words[sr1]);
        into[k++] = FeatureKey.Join(T[44], tags[sr1], sr1l);
        into[k++] = FeatureKey.Join(T[45], words[nl1]);
        into[k++] = FeatureKey.Join(T[46], tags[nl1], nl1l);
        into[k++] = FeatureKey.Join(T[47], h2p, hp, sp);
        into[k++] = FeatureKey.Join(T[48], words[sl2]);
        into[k++] = FeatureKey.Join(T[49], tags[sl2], sl2l);
        into[k++] = FeatureKey.Join(T[50], words[sr2]);
        into[k++] = FeatureKey.Join(T[51], tags[sr2], sr2l);
        into[k++] = FeatureKey.Join(T[52], words[nl2]);
        into[k++] = FeatureKey.Join(T[53], tags[nl2], nl2l);
        into[k++] = FeatureKey.Join(T[54], sp, tags[sl1], tags[sl2]);
        into[k++] = FeatureKey.Join(T[55], sp, tags[sr1], tags[sr2]);
        into[k++] = FeatureKey.Join(T[56], np, tags[nl1], tags[nl2]);
        into[k++] = FeatureKey.Join(T[57], sw, s0.Right.Labels);
        into[k++] = FeatureKey.Join(T[58], sp, s0.Right.Labels);
        into[k++] = FeatureKey.Join(T[59], sw, s0.Left.Labels);
        into[k++] = FeatureKey.Join(T[60], sp, s0.Left.Labels);
        into[k++] = FeatureKey.Join(T[61], nw, nl.Labels);
        into[k++] = FeatureKey.Join(T[62], np, nl.Labels);

        into[k++] = FeatureKey.Join(T[63], la, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[64], ra, own);
        into[k++] = FeatureKey.Join(T[65], la, ra);
        into[k++] = FeatureKey.Join(T[66], la, sp, np);
        into[k++] = FeatureKey.Join(T[67], ra, sp, np);
        into[k++] = FeatureKey.Join(T[68], ra, s0.Right.Labels, sc);
        into[k++] = FeatureKey.Join(T[69], la, nl.Labels, nc);
        into[k++] = FeatureKey.Join(T[70], ra, sr1l, sc);
        into[k++] = FeatureKey.Join(T[71], ra, d);
        into[k++] = FeatureKey.Join(T[72], la, d);
        into[k++] = FeatureKey.Join(T[73], ra, sw);
        into[k++] = FeatureKey.Join(T[74], la, nw);
        into[k++] = FeatureKey.Join(T[75], ra, s0.Left.Labels, sc);

        into[k++] = FeatureKey.Join(T[76], s1p, sp, np);
        into[k++] = FeatureKey.Join(T[77], s1w, sp, np);
        into[k++] = FeatureKey.Join(T[78], s1c, s2c, sc, nc);
        into[k++] = FeatureKey.Join(T[79], s1w, nw);
        into[k++] = FeatureKey.Join(T[80], s1p, np, n1p);
        into[k++] = FeatureKey.Join(T[81], sc, nc, between, own);
        into[k++] = FeatureKey.Join(T[82], sp, np, between);
        into[k++] = FeatureKey.Join(T[83], sc, nc, n1c, parts[n + 2]);
        into[k++] = FeatureKey.Join(T[84], tags[s + 1], sp, np, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[85], tags[n - 1], np, n1p);
        into[k++] = FeatureKey.Join(T[86], tags[s - 1 < 0 ? 0 : s - 1], sp, np);
        into[k++] = FeatureKey.Join(T[87], sw, n1w, np);
        into[k++] = FeatureKey.Join(T[88], hw, sw, np);
        into[k++] = FeatureKey.Join(T[89], hw, nw, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[90], hp, np, own, d);
        into[k++] = FeatureKey.Join(T[91], input.Endings[s], np, own);
        into[k++] = FeatureKey.Join(T[92], input.Endings[n], sp, own);
        into[k++] = FeatureKey.Join(T[93], sc, nc, nl.Labels, s0.Right.Labels);
        into[k++] = FeatureKey.Join(T[94], sr1l, sc, nc, words[sr1]);
        into[k++] = FeatureKey.Join(T[95], tags[n + 3], n2p, n1p);
        into[k++] = FeatureKey.Join(T[96], s1p, s2p, sp);
        into[k++] = FeatureKey.Join(T[97], sw, np, n1p, own);
        into[k++] = FeatureKey.Join(T[98], s1w, s1p, nw, headed ? 1UL : 0);
        into[k++] = FeatureKey.Join(T[99], words[nl1], nw, sp);
        into[k++] = FeatureKey.Join(T[100], words[nl1], sw, np);
        return k;
    }

    /// <summary>1 to 5 as they are, then 6–7, 8–10, 11–15, above.</summary>
    public static int Bucket(int distance) => distance switch { <= 5 => distance, <= 7 => 6, <= 10 => 7, <= 15 => 8, _ => 9 };
}
