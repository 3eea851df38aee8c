using System.Globalization;
using System.Text;

namespace Entente.Charts;

/// <summary>A line in the order in which its letters stand on paper, for writers that place glyphs themselves.</summary>
/// <remarks>
/// The Unicode Bidirectional Algorithm (UAX #9) as far as a label needs it: words of Hebrew run from right to left, numbers and other words
/// from left to right, and what is between two words goes with both, or with the line where they differ. Embeddings are not read.
/// </remarks>
internal static class VisualOrder
{
    private enum Way { Left, Right, Number, Between }

    /// <summary>The letters, each with its marks, from left to right; as they come where none runs from right to left.</summary>
    public static string Of(string text)
    {
        if (!PlainText.HasRightToLeft(text)) return text;
        var letters = Letters(text);
        var ways = Resolved([.. letters.Select(Direction)], PlainText.RightToLeft(text));
        var line = PlainText.RightToLeft(text) ? 1 : 0;
        var levels = Array.ConvertAll(ways, way => way switch { Way.Right => 1, Way.Number => line == 1 ? 2 : 0, _ => line == 1 ? 2 : 0 });
        for (var level = 2; level > 0; level--)
            for (var start = 0; start < letters.Length; start++)
            {
                if (levels[start] < level) continue;
                var end = start;
                while (end < letters.Length && levels[end] >= level) end++;
                Array.Reverse(letters, start, end - start);
                Array.Reverse(levels, start, end - start);
                start = end;
            }
        return string.Concat(letters.Select((letter, i) => levels[i] == 1 ? Mirrored(letter) : letter));
    }

    private static string[] Letters(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return [.. starts.Select((start, i) => text[start..(i + 1 < starts.Length ? starts[i + 1] : text.Length)])];
    }

    private static Way Direction(string letter)
    {
        var rune = Rune.GetRuneAt(letter, 0);
        return PlainText.HasRightToLeft(letter) ? Way.Right : Rune.IsDigit(rune) ? Way.Number : Rune.IsLetter(rune) ? Way.Left : Way.Between;
    }

    /// <summary>What is between two words of one direction takes it; numbers count as words of the line's other direction only to themselves.</summary>
    private static Way[] Resolved(Way[] ways, bool rightToLeft)
    {
        var line = rightToLeft ? Way.Right : Way.Left;
        for (var start = 0; start < ways.Length; start++)
        {
            if (ways[start] != Way.Between) continue;
            var end = start;
            while (end < ways.Length && ways[end] == Way.Between) end++;
            var (before, after) = (start == 0 ? line : ways[start - 1], end == ways.Length ? line : ways[end]);
            Array.Fill(ways, before == after ? before : line, start, end - start);
            start = end - 1;
        }
        return ways;
    }

    private static string Mirrored(string letter) => letter switch
    {
        "(" => ")", ")" => "(", "[" => "]", "]" => "[", "{" => "}", "}" => "{", "<" => ">", ">" => "<", "«" => "»", "»" => "«", _ => letter,
    };
}
