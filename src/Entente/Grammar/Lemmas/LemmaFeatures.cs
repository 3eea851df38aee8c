namespace Entente.Grammar;

/// <summary>What tells how a form's lemma is made: its tag, its letters and its capitals.</summary>
internal static class LemmaFeatures
{
    public const int Most = 24;

    private static readonly ulong[] T = [.. Enumerable.Range(10_000, Most).Select(FeatureKey.Of)];

    public static int Fill(Span<uint> into, WordForm form, ulong tag)
    {
        var n = 0;
        into[n++] = FeatureKey.Join(T[0], tag);
        for (var i = 0; i < form.Suffixes.Length && form.Suffixes[i] != 0; i++) into[n++] = FeatureKey.Join(T[1 + i], form.Suffixes[i], tag);
        for (var i = 1; i < form.Prefixes.Length && form.Prefixes[i] != 0; i++) into[n++] = FeatureKey.Join(T[8 + i], form.Prefixes[i], tag);
        into[n++] = FeatureKey.Join(T[14], form.ShortShape, tag);
        into[n++] = FeatureKey.Join(T[15], form.ShortShape, tag, form.Suffixes[0]);
        into[n++] = FeatureKey.Join(T[16], form.Folded, tag);
        into[n++] = FeatureKey.Join(T[17], (ulong)Math.Min(form.Text.Length, 6), tag, form.Suffixes[1]);
        into[n++] = FeatureKey.Join(T[18], (ulong)Vowels(form.Lower), tag, form.Suffixes[2]);
        return n;
    }

    /// <summary>Groups of vowels, which tell "stopped" from "visited"; at most 4.</summary>
    private static int Vowels(string lower)
    {
        var (groups, inside) = (0, false);
        foreach (var letter in lower)
        {
            var vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (vowel && !inside) groups++;
            inside = vowel;
        }
        return Math.Min(groups, 4);
    }
}
