using System.Text;

namespace Entente.Charts;

/// <summary>Text that stays text in XML, wherever it is from.</summary>
internal static class XmlText
{
    /// <summary>Escapes for content and attributes; what XML 1.0 forbids, lone surrogates too, becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            switch (rune.Value)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                case '\n' or '\t': escaped.Append((char)rune.Value); break;
                case < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF: escaped.Append('\uFFFD'); break;
                default: escaped.Append(rune.ToString()); break;
            }
        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;()-–—−…“”·#%+/");
}
