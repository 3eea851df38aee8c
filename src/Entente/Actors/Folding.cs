using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Letters without their diacritics, one for one, so that offsets stay: Vučić is found as Vucic and the other way round.</summary>
/// <remarks>By a table of our own (<c>data/words/diacritics.txt</c>): the platform's normalisation is missing where globalisation is switched off.</remarks>
internal static class Folding
{
    private static readonly FrozenDictionary<char, char> Table = WordList.Lines("diacritics.txt")
        .SelectMany(line => line[2..].Select(letter => (letter, plain: line[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.plain);

    /// <summary>The letter to compare by; case is kept, dashes, apostrophes and white space are each one sign.</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => char.IsWhiteSpace(letter) ? ' ' : letter,
        >= '\u2010' and <= '\u2015' => '-',
        '\u2018' or '\u2019' => '\'',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => Table.GetValueOrDefault(letter, letter),
    };

    /// <summary>Marks that are no letters of their own: combining accents, soft hyphens, zero-width signs.</summary>
    public static bool IsInvisible(char letter) => letter is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\uFEFF';
}
