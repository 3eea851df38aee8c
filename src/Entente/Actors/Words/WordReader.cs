namespace Entente.Actors;

/// <summary>Reads the words of a stretch of text: one pass, no strings.</summary>
internal static class WordReader
{
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="spellings">The words that have ids.</param>
    /// <param name="words">Takes the words.</param>
    public static void Read(string text, int start, int end, Spellings spellings, List<TextWord> words)
    {
        var last = -1;
        for (var at = start; at < end;)
        {
            var letter = text[at];
            if (letter < 128 ? Folding.OfAscii(letter) == 0 : Folding.Beyond(letter) is not { Length: > 0 })
            {
                at++;
                continue;
            }
            var gap = last < 0 ? Gap.Break : Between(text, last, at);
            var (hash, stop, shape) = Word(text, at, end, WordHash.Start);
            var id = spellings.Find(WordHash.Finish(hash));
            if (gap == Gap.Hyphen && at - last > 1 && shape == Shape.Lower && words.Count > 0)
                Rejoin(text, words, ref at, ref gap, ref id, ref shape, spellings, end);
            words.Add(new(at, stop, id, gap, shape));
            (at, last) = (stop, stop);
        }
    }

    private static (ulong Hash, int End, Shape Shape) Word(string text, int at, int end, ulong hash)
    {
        var (first, upper, lower, stop, letters) = (false, 0, 0, at, 0);
        for (; at < end; at++)
        {
            var letter = text[at];
            if (letter < 128)
            {
                var plain = Folding.OfAscii(letter);
                if (plain == 0) break;
                hash = WordHash.Add(hash, (char)plain);
                if (plain != letter)
                {
                    if (letters == 0) first = true;
                    upper++;
                }
                else if (plain > '9') lower++;
            }
            else
            {
                if (Folding.Beyond(letter) is not { } folded) break;
                if (folded.Length == 0)
                {
                    if (Folding.IsAccent(letter)) stop = at + 1;
                    continue;
                }
                foreach (var one in folded) hash = WordHash.Add(hash, one);
                if (char.IsUpper(letter))
                {
                    if (letters == 0) first = true;
                    upper++;
                }
                else if (char.IsLower(letter)) lower++;
            }
            letters++;
            stop = at + 1;
        }
        var shape = upper == 0 ? lower == 0 ? Shape.None : Shape.Lower : lower == 0 ? Shape.Upper : first && upper == 1 ? Shape.Capital : Shape.Mixed;
        return (hash, stop, shape);
    }

    /// <summary>"Azer-" at a line's end and "baijan" on the next are one word if the lexicon has it.</summary>
    private static void Rejoin(string text, List<TextWord> words, ref int at, ref Gap gap, ref int id, ref Shape shape, Spellings spellings, int end)
    {
        var before = words[^1];
        var (hash, stop, first) = Word(text, before.Start, before.End, WordHash.Start);
        if (stop != before.End || spellings.Find(WordHash.Finish(Word(text, at, end, hash).Hash)) is not (not 0 and var whole)) return;
        words.RemoveAt(words.Count - 1);
        (at, gap, id, shape) = (before.Start, before.Gap, whole, first == Shape.Upper && before.End - before.Start == 1 ? Shape.Capital : first);
    }

    /// <summary>What may have a space before it: an ampersand, and in texts that were cut into tokens a comma and the 's of a possessive.</summary>
    private static bool StandsApart(Gap sign, string text, int after, int word) =>
        sign is Gap.Ampersand or Gap.Comma || (sign == Gap.Apostrophe && after == word && text[word] is 's' or 'S' && (word + 1 == text.Length || !char.IsLetterOrDigit(text[word + 1])));

    private static Gap Between(string text, int start, int end)
    {
        if (end == start + 1 && text[start] == ' ') return Gap.Space;
        var (gap, space) = (Gap.Break, false);
        for (var at = start; at < end; at++)
        {
            var letter = text[at];
            if (Folding.IsInvisible(letter)) continue;
            if (char.IsWhiteSpace(letter))
            {
                // A hyphen goes on over a line's end, but not over a space.
                if (gap == Gap.Hyphen && letter is ' ' or '\t' && !space) return Gap.Break;
                space = true;
                continue;
            }
            var sign = letter switch
            {
                '-' or (>= '\u2010' and <= '\u2015') => Gap.Hyphen,
                '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u0060' or '\u00B4' => Gap.Apostrophe,
                '.' => Gap.Stop,
                ',' => Gap.Comma,
                '&' => Gap.Ampersand,
                _ => Gap.Break,
            };
            if (sign == Gap.Break || gap != Gap.Break || (space && !StandsApart(sign, text, at + 1, end))) return Gap.Break;
            (gap, space) = (sign, space && sign != Gap.Apostrophe);
        }
        return gap == Gap.Break ? Gap.Space : gap == Gap.Apostrophe && space ? Gap.Break : gap;
    }
}
