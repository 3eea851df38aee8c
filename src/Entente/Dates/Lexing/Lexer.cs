using Entente.Actors;

namespace Entente.Dates;

/// <summary>Cuts a stretch of text into runs of tokens that may hold expressions of time; everything else is passed over in one look.</summary>
internal sealed class Lexer
{
    /// <summary>Longer figures are no date.</summary>
    private const int MostDigits = 8;

    /// <summary>The first letter after Latin: Greek, Cyrillic and Armenian follow.</summary>
    private const char FirstOtherAlphabet = 'Ͱ';

    private static readonly Lexicon Words = Lexicon.Default;

    private readonly string text;
    private readonly int start;
    private readonly int end;
    private int at;
    private bool afterWord;

    /// <summary>A lexer at the first of these places of a text.</summary>
    public Lexer(string text, int start, int end) => (this.text, this.start, this.end, at) = (text, start, end, start);

    /// <summary>Reads on to the end of the next run that has an anchor.</summary>
    public bool Read(TokenRun run)
    {
        run.Begin(afterWord);
        while (at < end)
        {
            var letter = text[at];
            var spaced = at == start || char.IsWhiteSpace(text[at - 1]);
            if (char.IsWhiteSpace(letter))
            {
                at++;
                continue;
            }
            var before = at;
            var token = Lexicon.Letter(letter) != '\0' ? Word(spaced) : char.IsAsciiDigit(letter) ? Figures(spaced) : Sign(letter, spaced);
            if (token is { } known)
            {
                run.Add(known);
                afterWord = false;
                if (run.Count < TokenRun.Longest) continue;
            }
            var isWord = token is null && char.IsLetterOrDigit(letter);
            run.End(isWord, isWord && char.IsLower(letter), !spaced);
            afterWord = isWord;
            if (run.IsWorthReading) return true;
            run.Begin(afterWord);
        }
        run.End(false, false, false);
        return run.IsWorthReading;
    }

    private Token? Word(bool spaced)
    {
        var (first, hash, letters) = (at, Lexicon.Start, 0);
        while (at < end)
        {
            var letter = text[at];
            var plain = Lexicon.Letter(letter);
            if (plain != '\0') hash = Lexicon.Step(hash, plain);
            else if (!Folding.IsInvisible(letter)) break;
            letters |= letter;
            at++;
        }
        var last = at;
        var form = (spaced ? TokenForm.Spaced : TokenForm.None) | (char.IsUpper(text[first]) ? TokenForm.Capital : TokenForm.None);
        var lexeme = last - first <= Lexicon.LongestForm ? Words.Find(hash, text.AsSpan(first, last - first)) : null;
        if (at < end && char.IsAsciiDigit(text[at]) && (lexeme is null || (lexeme.Roles & (Role.Month | Role.QuarterLetter)) == 0 || EndOfWord(at) is var whole && whole > EndOfDigits(at)))
        {
            at = EndOfWord(at);
            return null;
        }
        if (lexeme is not null && Phrase(lexeme, first) is { } phrase) return new(first, at, phrase.Roles, phrase, 0, 0, form);
        if (lexeme is null && letters >= FirstOtherAlphabet && IsMixed(text.AsSpan(first, last - first))) return new(first, last, Role.Mixed, Lexeme.None, 0, 0, form);
        if (text[last - 1] is 's') form |= TokenForm.Many;
        form |= Ending();
        return lexeme is null || lexeme.Roles == Role.None ? null : new(first, last, lexeme.Roles, lexeme, 0, 0, form);
    }

    /// <summary>Whether a word has letters both of Latin and of an alphabet after it, such as the Cyrillic а in a Latin word.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, other) = (false, false);
        foreach (var letter in word)
        {
            latin |= letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'À' and < 'Ͱ');
            other |= letter is >= 'Ͱ' and <= '֏';
        }
        return latin && other;
    }

    /// <summary>The longest form of several words that begins here; moves to its end.</summary>
    private Lexeme? Phrase(Lexeme head, int first)
    {
        foreach (var (form, lexeme) in head.Phrases)
        {
            var reach = Lexicon.Reach(form, text.AsSpan(first, Math.Min(end - first, form.Length + 16)));
            if (reach < 0) continue;
            at = first + reach;
            return lexeme;
        }
        return null;
    }

    private Token? Figures(bool spaced)
    {
        var first = at;
        var last = EndOfDigits(first);
        at = last;
        if (last - first > MostDigits && last < end && text[last] == ' ') return new(first, last, Role.Number, Lexeme.None, int.MaxValue, byte.MaxValue, spaced ? TokenForm.Spaced : TokenForm.None);
        if (last - first > MostDigits || IsAmount(first, last))
        {
            while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '.' or ',' or ':' && at + 1 < end && char.IsAsciiDigit(text[at + 1])))) at++;
            return null;
        }
        var number = 0;
        for (var i = first; i < last; i++) number = number * 10 + (text[i] - '0');
        var form = (spaced ? TokenForm.Spaced : TokenForm.None) | (first > start && text[first - 1] is '\'' or '’' or '‘' ? TokenForm.Apostrophe : TokenForm.None);
        if (at < end && Lexicon.Letter(text[at]) != '\0')
        {
            if (Glued(number, last) is not { } more) return null;
            form |= more;
        }
        else
        {
            form |= Ending();
            if ((form & TokenForm.Possessive) != 0 && number % 10 == 0) form |= TokenForm.Plural;
        }
        return new(first, (form & (TokenForm.Ordinal | TokenForm.Plural)) != 0 && (form & TokenForm.Ending) == 0 ? at : last, Role.Number, Lexeme.None, number, (byte)(last - first), form);
    }

    /// <summary>What letters directly after figures say of them; null where together they are a word of their own, which is then passed over.</summary>
    private TokenForm? Glued(int number, int last)
    {
        var stop = last;
        while (stop < end && Lexicon.Letter(text[stop]) != '\0') stop++;
        var letters = text.AsSpan(last, stop - last);
        if (stop < end && char.IsAsciiDigit(text[stop]))
        {
            if (letters is "T" or "t") return TokenForm.None;
            if (letters.Length == 1 && Find(letters) is { } half && (half.Roles & Role.QuarterLetter) != 0) return TokenForm.None;
        }
        else
        {
            if (letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
            {
                at = stop;
                return TokenForm.Ordinal;
            }
            if (letters is "d" && number % 10 is 2 or 3)
            {
                at = stop;
                return TokenForm.Ordinal;
            }
            if (letters is "s" or "S" && number % 10 == 0)
            {
                at = stop;
                return TokenForm.Plural;
            }
            if (Find(letters) is { } word && (word.Roles & (Role.Month | Role.Unit)) != 0) return TokenForm.None;
            if (Endings.Contains(letters))
            {
                at = stop;
                return TokenForm.Ending;
            }
        }
        at = EndOfWord(last);
        return null;
    }

    /// <summary>Passes over an apostrophe or hyphen with an ending, such as 's, 'te, -ci.</summary>
    private TokenForm Ending()
    {
        if (at + 1 >= end || Lexicon.Letter(text[at + 1]) == '\0') return TokenForm.None;
        var stop = at + 1;
        while (stop < end && stop - at < 8 && Lexicon.Letter(text[stop]) != '\0') stop++;
        if (text[at] is '\'' or '’')
        {
            var possessive = stop == at + 2 && Lexicon.Letter(text[at + 1]) == 's';
            at = stop;
            return possessive ? TokenForm.Possessive : TokenForm.Ending;
        }
        if (text[at] is not ('-' or '‑') || !char.IsAsciiDigit(text[at - 1]) || !IsEnding(text.AsSpan(at + 1, stop - at - 1))) return TokenForm.None;
        at = stop;
        return TokenForm.Ending;
    }

    private Token? Sign(char sign, bool spaced)
    {
        at++;
        var plain = sign switch
        {
            '-' or '‐' or '‑' or '–' or '—' or '−' => '-',
            '.' or ',' or '/' => sign,
            '\'' or '’' or '‘' when at < end && char.IsAsciiDigit(text[at]) => '\'',
            _ => '\0',
        };
        return plain == '\0' ? null : new(at - 1, at, Role.Sign, Lexeme.None, plain, 0, spaced ? TokenForm.Spaced : TokenForm.None);
    }

    /// <summary>Whether figures are an amount of money, a share, a time of day or a grouped number, and so no part of a date.</summary>
    private bool IsAmount(int first, int last)
    {
        var before = first > start ? text[first - 1] : ' ';
        if (before is '$' or '€' or '£' or '#' or '№' or '_' or '&' or '+') return true;
        if (last >= end) return false;
        var next = text[last];
        if (next is '%' or '€' or '_') return true;
        if (last + 1 >= end || !char.IsAsciiDigit(text[last + 1])) return false;
        if (next == ':') return true;
        return next is ',' or '.' && last - first <= 3 && EndOfDigits(last + 1) - last == 4 && text[first] != '0';
    }

    /// <summary>An ending that is no month: "ján" is one in Hungarian, "Jan" is January.</summary>
    private static bool IsEnding(ReadOnlySpan<char> letters) => Endings.Contains(letters) && !(Find(letters) is { } word && (word.Roles & Role.Month) != 0);

    private static Lexeme? Find(ReadOnlySpan<char> letters)
    {
        var hash = Lexicon.Start;
        foreach (var letter in letters) hash = Lexicon.Step(hash, Lexicon.Letter(letter));
        return Words.Find(hash, letters);
    }

    private int EndOfDigits(int from)
    {
        while (from < end && char.IsAsciiDigit(text[from])) from++;
        return from;
    }

    private int EndOfWord(int from)
    {
        while (from < end && char.IsLetterOrDigit(text[from])) from++;
        return from;
    }
}
