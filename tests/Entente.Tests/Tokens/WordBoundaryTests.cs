using System.Globalization;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class WordBoundaryTests
{
    [Fact]
    public void Boundaries_are_those_of_the_Unicode_test_file()
    {
        var wrong = TestData.Lines("word-breaks.txt").Where(line => Expected(line) != Found(line)).ToList();
        Assert.True(TestData.Lines("word-breaks.txt").Count() == 1823 && wrong.Count == 0, string.Join('\n', wrong.Take(20).Select(line => $"{line}  found {Found(line)}")));
    }

    private static string Expected(string line) => string.Join(' ', line.Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.Replace(" × ", "+")));

    private static string Found(string line)
    {
        var points = line.Split([' ', '÷', '×'], StringSplitOptions.RemoveEmptyEntries).Select(hex => int.Parse(hex, NumberStyles.HexNumber)).ToList();
        var text = string.Concat(points.Select(char.ConvertFromUtf32));
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = WordBoundary.After(text, at);
            words.Add(string.Join('+', text[at..end].EnumerateRunes().Select(rune => rune.Value.ToString("X4"))));
            at = end;
        }
        return string.Join(' ', words);
    }
}
