namespace Entente.Grammar;

internal static partial class MoveFeatures
{
    /// <summary>Fills the features of the word on top of the stack and its dependents.</summary>
    /// <returns>How many there are.</returns>
    public static int FillTop(Span<uint> into, ParserInput input, in StackItem top)
    {
        var (words, tags) = (input.Words, input.Tags);
        var (sw, sp) = (words[top.Word + Offset], tags[top.Word + Offset]);
        var (sl1, sl2, sr1, sr2) = (top.Left.Outer + Offset, top.Left.Second + Offset, top.Right.Outer + Offset, top.Right.Second + Offset);
        var (sl1l, sl2l, sr1l, sr2l) = (Labels[top.Left.OuterLabel + 1], Labels[top.Left.SecondLabel + 1], Labels[top.Right.OuterLabel + 1], Labels[top.Right.SecondLabel + 1]);
        var (slv, srv) = (Numbers[20 + top.Left.Count], Numbers[26 + top.Right.Count]);
        var k = 0;
        into[k++] = FeatureKey.Join(T[33], sw, srv);
        into[k++] = FeatureKey.Join(T[34], sp, srv);
        into[k++] = FeatureKey.Join(T[35], sw, slv);
        into[k++] = FeatureKey.Join(T[36], sp, slv);
        into[k++] = FeatureKey.Join(T[41], words[sl1]);
        into[k++] = FeatureKey.Join(T[42], tags[sl1], sl1l);
        into[k++] = FeatureKey.Join(T[43], words[sr1]);
        into[k++] = FeatureKey.Join(T[44], tags[sr1], sr1l);
        into[k++] = FeatureKey.Join(T[48], words[sl2]);
        into[k++] = FeatureKey.Join(T[49], tags[sl2], sl2l);
        into[k++] = FeatureKey.Join(T[50], words[sr2]);
        into[k++] = FeatureKey.Join(T[51], tags[sr2], sr2l);
        into[k++] = FeatureKey.Join(T[54], sp, tags[sl1], tags[sl2]);
        into[k++] = FeatureKey.Join(T[55], sp, tags[sr1], tags[sr2]);
        into[k++] = FeatureKey.Join(T[57], sw, top.Right.Labels);
        into[k++] = FeatureKey.Join(T[58], sp, top.Right.Labels);
        into[k++] = FeatureKey.Join(T[59], sw, top.Left.Labels);
        into[k++] = FeatureKey.Join(T[60], sp, top.Left.Labels);
        return k;
    }

    /// <summary>Fills the features of the next word and its dependents.</summary>
    /// <returns>How many there are.</returns>
    public static int FillNext(Span<uint> into, ParserInput input, int next, in Dependents left)
    {
        var (words, tags) = (input.Words, input.Tags);
        var (nw, np) = (words[next + Offset], tags[next + Offset]);
        var (nl1, nl2) = (left.Outer + Offset, left.Second + Offset);
        var (nl1l, nl2l) = (Labels[left.OuterLabel + 1], Labels[left.SecondLabel + 1]);
        var nlv = Numbers[32 + left.Count];
        var k = 0;
        into[k++] = FeatureKey.Join(T[37], nw, nlv);
        into[k++] = FeatureKey.Join(T[38], np, nlv);
        into[k++] = FeatureKey.Join(T[45], words[nl1]);
        into[k++] = FeatureKey.Join(T[46], tags[nl1], nl1l);
        into[k++] = FeatureKey.Join(T[52], words[nl2]);
        into[k++] = FeatureKey.Join(T[53], tags[nl2], nl2l);
        into[k++] = FeatureKey.Join(T[56], np, tags[nl1], tags[nl2]);
        into[k++] = FeatureKey.Join(T[61], nw, left.Labels);
        into[k++] = FeatureKey.Join(T[62], np, left.Labels);
        return k;
    }

    /// <summary>Fills the features that join words with dependents of others, or with what stands deeper in the stack.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="state">The hypothesis.</param>
    /// <param name="items">The items of all stacks.</param>
    /// <param name="pair">The words on both sides of the seam.</param>
    /// <returns>How many there are.</returns>
    public static int FillRest(Span<uint> into, ParserInput input, in Hypothesis state, ReadOnlySpan<StackItem> items, in WordPair pair)
    {
        var (words, tags, parts, clusters) = (input.Words, input.Tags, input.Parts, input.Clusters);
        ref readonly var s0 = ref state.Top >= 0 ? ref items[state.Top] : ref None[0];
        ref readonly var s1 = ref s0.Below >= 0 ? ref items[s0.Below] : ref None[0];
        ref readonly var s2 = ref s1.Below >= 0 ? ref items[s1.Below] : ref None[0];
        var (s, n) = (s0.Word + Offset, state.Next + Offset);
        var nl = state.NextLeft;
        var (sw, sp, sc, nw, np, nc, n1p) = (words[s], tags[s], parts[s], words[n], tags[n], parts[n], tags[n + 1]);
        var (s1w, s1p, s1c) = (words[s1.Word + Offset], tags[s1.Word + Offset], parts[s1.Word + Offset]);
        var (s2p, s2c) = (tags[s2.Word + Offset], parts[s2.Word + Offset]);
        var headed = s0.Label >= 0;
        var hp = headed ? s1p : NoHeadTag;
        var h2p = headed && s1.Label >= 0 ? s2p : NoHeadAbove;
        var (la, ra) = (Labels[pair.LeftLabel + 1], Labels[pair.RightLabel + 1]);
        var (sl1, sr1, nl1) = (s0.Left.Outer + Offset, s0.Right.Outer + Offset, nl.Outer + Offset);
        var sr1l = Labels[s0.Right.OuterLabel + 1];
        var (srv, nlv) = (Numbers[26 + s0.Right.Count], Numbers[32 + nl.Count]);
        var (sf, nf) = (clusters[s], clusters[n]);
        var k = 0;
        into[k++] = FeatureKey.Join(T[24], sp, tags[sl1], np);
        into[k++] = FeatureKey.Join(T[25], sp, tags[sr1], np);
        into[k++] = FeatureKey.Join(T[26], sp, np, tags[nl1]);
        into[k++] = FeatureKey.Join(T[47], h2p, hp, sp);
        into[k++] = FeatureKey.Join(T[68], ra, s0.Right.Labels, sc);
        into[k++] = FeatureKey.Join(T[69], la, nl.Labels, nc);
        into[k++] = FeatureKey.Join(T[70], ra, sr1l, sc);
        into[k++] = FeatureKey.Join(T[75], ra, s0.Left.Labels, sc);
        into[k++] = FeatureKey.Join(T[76], s1p, sp, np);
        into[k++] = FeatureKey.Join(T[77], s1w, sp, np);
        into[k++] = FeatureKey.Join(T[78], s1c, s2c, sc, nc);
        into[k++] = FeatureKey.Join(T[79], s1w, nw);
        into[k++] = FeatureKey.Join(T[80], s1p, np, n1p);
        into[k++] = FeatureKey.Join(T[93], sc, nc, nl.Labels, s0.Right.Labels);
        into[k++] = FeatureKey.Join(T[94], sr1l, sc, nc, words[sr1]);
        into[k++] = FeatureKey.Join(T[96], s1p, s2p, sp);
        into[k++] = FeatureKey.Join(T[99], words[nl1], nw, sp);
        into[k++] = FeatureKey.Join(T[100], words[nl1], sw, np);
        into[k++] = FeatureKey.Join(T[123], clusters[s1.Word + Offset], nf, sp);
        into[k++] = FeatureKey.Join(T[124], sf, clusters[sr1], np);
        into[k++] = FeatureKey.Join(T[125], clusters[nl1], nf, sp);
        into[k++] = FeatureKey.Join(T[127], sf, srv ^ nlv);
        return k;
    }
}
