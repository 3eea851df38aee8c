using System.Text;

namespace Entente.Notebooks.Publishing;

/// <summary>Turns a title into a part of a file's name that every system takes: lower-case ASCII letters, digits and hyphens.</summary>
internal static class Slug
{
    private const int Longest = 48;

    public static string Of(string title, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        if (slug.Length > Longest) slug.Length = Math.Max(slug.ToString(0, Longest + 1).LastIndexOf('-'), Longest / 2);
        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? otherwise : text;
    }
}
