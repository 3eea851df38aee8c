using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>The encoding that a page says it has.</summary>
internal static partial class HtmlCharset
{
    public static string? Declared(byte[] head) => Charset().Match(Encoding.Latin1.GetString(head)) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]{3,20})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
