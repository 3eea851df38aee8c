namespace Entente.Grammar;

/// <summary>Where words that are written as one are two.</summary>
internal static class Contraction
{
    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>Where the last of several words begins: do|n't, Serbia|'s, can|not, gon|na; 0 for a single word.</summary>
    public static int Seam(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        if (Is(word, "cannot")) return 3;
        if (Is(word, "gonna") || Is(word, "wanna") || Is(word, "gotta")) return 3;
        if (Is(word, "gimme") || Is(word, "lemme")) return 3;
        var apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0) return 0;
        var tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T" && word[apostrophe - 1] is 'n' or 'N' && apostrophe > 1) return apostrophe - 1;
        if (char.IsDigit(word[apostrophe - 1])) return 0;
        foreach (var clitic in Clitics)
            if (tail.Equals(clitic, StringComparison.OrdinalIgnoreCase)) return apostrophe;
        return 0;
    }

    /// <summary>The end of 's, 're and the like that stand apart from their word (after a quotation mark, say); the beginning where nothing of the kind stands here.</summary>
    public static int CliticEnd(string text, int start, int end)
    {
        if (text[start] is not ('\'' or '’')) return start;
        var at = start + 1;
        while (at < end && char.IsLetter(text[at])) at++;
        if (at < end && char.IsLetterOrDigit(text[at])) return start;
        var tail = text.AsSpan(start + 1, at - start - 1);
        foreach (var clitic in Clitics)
            if (tail.Equals(clitic, StringComparison.OrdinalIgnoreCase)) return at;
        return start;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
