using System.Globalization;
using System.Text;

namespace Entente.Actors;

/// <summary>Letters without their diacritics, one for one, so that offsets stay: Vučić is found as Vucic and the other way round.</summary>
internal static class Folding
{
    private static readonly char[] Table = Build();

    /// <summary>The letter to compare by; case is kept, dashes and white space are each one sign.</summary>
    public static char Fold(char letter) => letter < Table.Length ? Table[letter] : letter switch
    {
        >= '\u2010' and <= '\u2015' => '-',
        '\u2018' or '\u2019' => '\'',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };

    /// <summary>Marks that are no letters of their own: combining accents, soft hyphens, zero-width signs.</summary>
    public static bool IsInvisible(char letter) => letter is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\uFEFF';

    private static char[] Build()
    {
        var table = new char[0x250];
        for (var code = 0; code < table.Length; code++)
        {
            var letter = (char)code;
            table[code] = letter switch
            {
                'đ' => 'd',
                'Đ' => 'D',
                'ð' => 'd',
                'ı' => 'i',
                'ø' => 'o',
                'Ø' => 'O',
                'ł' => 'l',
                'Ł' => 'L',
                'ə' => 'e',
                'Ə' => 'E',
                _ when char.IsWhiteSpace(letter) => ' ',
                _ when char.IsLetter(letter) && letter.ToString().Normalize(NormalizationForm.FormD) is [var first, var mark, ..]
                    && CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark => first,
                _ => letter,
            };
        }
        return table;
    }
}
