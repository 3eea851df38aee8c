using System.Text;

namespace Entente.Frames;

/// <summary>Text made safe for HTML, as content or within quotes.</summary>
internal static class Markup
{
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        // Reading by runes puts U+FFFD in the place of half a character.
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                _ when Rune.IsControl(rune) && rune.Value is not ('\t' or '\n') => safe.Append('\uFFFD'),
                _ => safe.Append(rune.ToString()),
            };
        return safe.ToString();
    }
}
