namespace Entente.Grammar;

/// <summary>Addresses of pages and mailboxes, which are one word each.</summary>
internal static class Address
{
    private static readonly string[] Endings = [".com", ".org", ".net", ".gov", ".edu", ".int", ".eu", ".info", ".co.uk"];

    /// <summary>How long the address is that begins here; 0 where none does. Punctuation after it is no part of it.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiLetterOrDigit(text[0])) return 0;
        var end = text.IndexOfAny("\"“”‘’<>()[]{}|\\^`");
        var address = text[..(end < 0 ? text.Length : end)].TrimEnd(".,;:!?'*_");
        return IsAddress(address) ? address.Length : 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return text.Length > 8;
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return text.Length > 4;
        var at = text.IndexOf('@');
        if (at > 0) return text[at..].Contains('.') && text.LastIndexOf('@') == at;
        if (text.Contains('/') || text.Contains(',')) return false;
        foreach (var ending in Endings)
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
