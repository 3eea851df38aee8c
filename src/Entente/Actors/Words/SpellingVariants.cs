using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Other spellings of a folded word of a name, where a rule makes them safe.</summary>
internal static class SpellingVariants
{
    private static readonly string[][] Endings = [.. WordList.Lines("spelling-endings.txt").Select(line => line.Split(' '))];

    private static readonly ILookup<string, string[]> Lists = WordList.Lines("spellings.txt")
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (word, words)))
        .ToLookup(pair => pair.word, pair => pair.words, StringComparer.Ordinal);

    /// <summary>How the same word is written where its letters with diacritics are replaced by two plain ones, or the other way round.</summary>
    /// <param name="word">The word as the lexicon has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static IEnumerable<string> OfLetters(string word, string folded)
    {
        if (word.Any(letter => letter is 'đ' or 'Đ' or 'ђ' or 'Ђ')) yield return folded.Replace("dj", "d", StringComparison.Ordinal);
        if (!word.Any(letter => letter is 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ø' or 'Ø' or 'å' or 'Å')) yield break;
        // What a scanner reads in an ü: Tiirkiye.
        if (word.Any(letter => letter is 'ü' or 'Ü')) yield return Folding.Fold(word.Replace("ü", "ii", StringComparison.Ordinal).Replace("Ü", "II", StringComparison.Ordinal));
        yield return Folding.Fold(string.Concat(word.Select(letter => char.ToLowerInvariant(letter) switch { 'ä' => "ae", 'ö' or 'ø' => "oe", 'ü' => "ue", 'å' => "aa", _ => letter.ToString() })));
    }

    /// <summary>How the same word of a person's name is transliterated otherwise.</summary>
    public static IEnumerable<string> OfPerson(string folded)
    {
        foreach (var list in Lists[folded])
            foreach (var other in list.Where(other => other != folded)) yield return other;
        foreach (var endings in Endings)
        {
            var ending = endings.FirstOrDefault(one => folded.Length > one.Length + 1 && folded.EndsWith(one, StringComparison.Ordinal));
            if (ending is null) continue;
            foreach (var other in endings.Where(other => other != ending)) yield return folded[..^ending.Length] + other;
            yield break;
        }
    }
}
