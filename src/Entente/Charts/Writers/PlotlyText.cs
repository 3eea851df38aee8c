using System.Text;

namespace Entente.Charts;

/// <summary>Text that stays text in Plotly, which reads a subset of HTML, and TeX between dollar signs, out of every label.</summary>
internal static class PlotlyText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '$' => escaped.Append("&#36;"),
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }

    /// <summary>Lines of about <paramref name="letters"/> letters, broken for Plotly.</summary>
    public static string Wrapped(string text, int letters, int most = 8) =>
        string.Join("<br>", Lines(text, letters, most).Select(Escape));

    public static IReadOnlyList<string> Lines(string text, int letters, int most) => TextWrap.Wrap(text, new TextStyle(1, default), letters * 0.5, most).Lines;

    /// <summary>The lines a mark says, each wrapped; the first is set bold.</summary>
    public static string Hover(string title)
    {
        var lines = title.Split('\n');
        return string.Join("<br>", lines.Select((line, i) => i == 0 ? $"<b>{Wrapped(line, 80)}</b>" : Wrapped(line, 90)));
    }
}
