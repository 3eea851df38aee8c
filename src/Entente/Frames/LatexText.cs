using System.Text;

namespace Entente.Frames;

/// <summary>Text made safe for LaTeX.</summary>
internal static class LatexText
{
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
            _ = rune.Value switch
            {
                '\\' => safe.Append(@"\textbackslash{}"),
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => safe.Append('\\').Append((char)rune.Value),
                '^' => safe.Append(@"\textasciicircum{}"),
                '~' => safe.Append(@"\textasciitilde{}"),
                '<' => safe.Append(@"\textless{}"),
                '>' => safe.Append(@"\textgreater{}"),
                '|' => safe.Append(@"\textbar{}"),
                '`' => safe.Append(@"\textasciigrave{}"),
                // babel gives the quotation mark a meaning in several languages.
                '"' => safe.Append(@"\char34{}"),
                '…' => safe.Append(@"\dots{}"),
                '×' => safe.Append(@"$\times$"),
                '·' => safe.Append(@"$\cdot$"),
                // After \\ a star or a bracket on the next line would be an argument of the line break.
                '*' or '[' => safe.Append('{').Append((char)rune.Value).Append('}'),
                // Two of these in a row would become one other character.
                '-' or '\'' or ',' when safe.Length > 0 && safe[^1] == rune.Value => safe.Append('{').Append((char)rune.Value).Append('}'),
                _ when Rune.IsControl(rune) => safe.Append(' '),
                _ => safe.Append(rune.ToString()),
            };
        return safe.ToString();
    }

    /// <summary>A number with a minus sign in place of the hyphen.</summary>
    public static string Number(string number) => number.Replace("-", "$-$", StringComparison.Ordinal).Replace("∞", @"$\infty$", StringComparison.Ordinal);
}
