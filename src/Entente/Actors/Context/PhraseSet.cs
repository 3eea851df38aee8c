using System.Collections.Frozen;

namespace Entente.Actors;

/// <summary>Words and phrases to look for. A capital in a phrase asks for one in the text, two capitals for both; an ellipsis stands for up to four words.</summary>
internal sealed class PhraseSet
{
    /// <summary>What stands for the ellipsis.</summary>
    public const int Ellipsis = -1;

    private const int Reach = 4;

    private readonly FrozenSet<int> words;
    private readonly FrozenSet<int> capitals;
    private readonly FrozenSet<int> allCapitals;
    private readonly (int Id, Shape Least)[][] phrases;
    private readonly FrozenDictionary<int, (int Id, Shape Least)[][]> byFirst;
    private readonly FrozenDictionary<int, (int Id, Shape Least)[][]> byLast;

    public PhraseSet(IEnumerable<(int Id, Shape Least)[]> all)
    {
        var list = all.ToList();
        words = list.Where(phrase => phrase is [{ Least: Shape.None }]).Select(phrase => phrase[0].Id).ToFrozenSet();
        capitals = list.Where(phrase => phrase is [{ Least: Shape.Capital }]).Select(phrase => phrase[0].Id).ToFrozenSet();
        allCapitals = list.Where(phrase => phrase is [{ Least: Shape.Upper }]).Select(phrase => phrase[0].Id).ToFrozenSet();
        phrases = [.. list.Where(phrase => phrase.Length > 1)];
        byFirst = phrases.GroupBy(phrase => phrase[0].Id).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        byLast = phrases.GroupBy(phrase => phrase[^1].Id).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Whether a phrase ends with the word at an index.</summary>
    public bool EndsAt(List<TextWord> text, int start, int last)
    {
        if (last < start || text[last].Id == 0) return false;
        if (IsSingle(text[last])) return true;
        if (!byLast.TryGetValue(text[last].Id, out var candidates)) return false;
        foreach (var phrase in candidates)
            if (Fits(phrase[^1], text[last]) && EndsWith(phrase, phrase.Length - 2, text, start, last - 1)) return true;
        return false;
    }

    /// <summary>Whether a phrase begins with the word at an index.</summary>
    public bool StartsAt(List<TextWord> text, int first, int end)
    {
        if (first >= end || text[first].Id == 0) return false;
        if (IsSingle(text[first])) return true;
        if (!byFirst.TryGetValue(text[first].Id, out var candidates)) return false;
        foreach (var phrase in candidates)
        {
            var at = 0;
            while (at < phrase.Length && first + at < end && Fits(phrase[at], text[first + at]) && (at == 0 || text[first + at].Gap is not (Gap.Break or Gap.Comma))) at++;
            if (at == phrase.Length) return true;
        }
        return false;
    }

    /// <summary>Whether a phrase stands between two indexes.</summary>
    public bool StandsIn(List<TextWord> text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (text[at].Id != 0 && StartsAt(text, at, end)) return true;
        return false;
    }

    /// <summary>Whether a phrase stands anywhere in a document.</summary>
    public bool StandsIn(DocumentWords text)
    {
        foreach (var word in words)
            if (text.Has(word)) return true;
        foreach (var word in capitals)
            if (text.Has(word) && text.HasCapital(word, Shape.Capital)) return true;
        foreach (var word in allCapitals)
            if (text.Has(word) && text.HasCapital(word, Shape.Upper)) return true;
        foreach (var phrase in phrases)
            if (text.Has(phrase[0].Id) && StandsIn(text.Words, 0, text.Words.Count)) return true;
        return false;
    }

    private bool IsSingle(TextWord word) => words.Contains(word.Id) || (word.IsCapital && (capitals.Contains(word.Id) || (word.Shape >= Shape.Upper && allCapitals.Contains(word.Id))));

    private static bool Fits((int Id, Shape Least) asked, TextWord word) => asked.Id == word.Id && word.Shape >= asked.Least;

    private static bool EndsWith((int Id, Shape Least)[] phrase, int at, List<TextWord> text, int start, int last)
    {
        if (at < 0) return true;
        if (last < start) return false;
        if (phrase[at].Id != Ellipsis) return Fits(phrase[at], text[last]) && EndsWith(phrase, at - 1, text, start, last - 1);
        for (var skipped = 0; skipped <= Reach && last - skipped >= start; skipped++)
            if (EndsWith(phrase, at - 1, text, start, last - skipped)) return true;
        return false;
    }
}
