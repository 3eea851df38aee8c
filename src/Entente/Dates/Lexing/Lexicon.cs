using Entente.Actors;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>The forms of <c>data/dates</c>, by a hash that the lexer computes while it reads.</summary>
internal sealed class Lexicon
{
    /// <summary>No form is longer.</summary>
    public const int LongestForm = 24;

    /// <summary>Small, folded letters by ASCII letter; 0 for what is no letter.</summary>
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => char.IsAsciiLetter((char)code) ? (byte)(code | 0x20) : (byte)0)];

    private static readonly string[] Languages = ["en", "sr", "az", "tr", "ru", "hu", "hy", "sq", "de", "fr", "es"];

    private readonly (string? Form, Lexeme Lexeme)[] slots;

    private Lexicon(Dictionary<string, Lexeme> forms)
    {
        slots = new (string?, Lexeme)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)forms.Count * 4)];
        foreach (var (form, lexeme) in forms.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var at = Hash(form) & (uint)(slots.Length - 1);
            while (slots[at].Form is not null) at = (at + 1) & (uint)(slots.Length - 1);
            slots[at] = (form, lexeme);
        }
    }

    public static Lexicon Default { get; } = Load();

    /// <summary>The small letter without its diacritic; '\0' for what is no letter.</summary>
    public static char Letter(char letter) => letter < 128 ? (char)Ascii[letter] : Wide(letter);

    public static uint Start => 2166136261;

    public static uint Step(uint hash, char letter) => (hash ^ letter) * 16777619;

    public Lexeme? Find(uint hash, ReadOnlySpan<char> word)
    {
        for (var at = hash & (uint)(slots.Length - 1); slots[at].Form is { } form; at = (at + 1) & (uint)(slots.Length - 1))
            if (Equal(form, word)) return slots[at].Lexeme;
        return null;
    }

    /// <summary>How far a form of several words reaches from here, or -1. White space of any kind is one space.</summary>
    public static int Reach(string form, ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var letter in form)
        {
            if (at >= text.Length) return -1;
            if (letter == ' ')
            {
                if (!char.IsWhiteSpace(text[at])) return -1;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            }
            else if (Plain(text[at++]) != letter) return -1;
        }
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? -1 : at;
    }

    private static char Wide(char letter) => char.IsLetter(letter) ? char.ToLowerInvariant(Folding.Fold(letter)) : '\0';

    private static char Plain(char letter) => Letter(letter) is var plain and not '\0' ? plain : Folding.Fold(letter);

    private static bool Equal(string form, ReadOnlySpan<char> word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            if (Folding.IsInvisible(letter)) continue;
            if (at == form.Length || form[at++] != Letter(letter)) return false;
        }
        return at == form.Length;
    }

    private static uint Hash(string form) => form.Aggregate(Start, Step);

    private static Lexicon Load()
    {
        var forms = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        foreach (var language in Languages)
            foreach (var (role, doubtful, value, form) in LexiconFile.Words($"{language}.txt"))
                Entry(forms, form).Add(role, value, doubtful, english: language == "en");
        foreach (var (holiday, name) in LexiconFile.Holidays("holidays.txt")) Entry(forms, name.TrimStart('^')).Add(holiday, needsCapital: name[0] == '^');
        foreach (var lexeme in forms.Values) lexeme.Phrases.Sort((left, right) => right.Form.Length.CompareTo(left.Form.Length));
        return new(forms);
    }

    /// <summary>The lexeme of a form; a form of several words is kept under its first.</summary>
    private static Lexeme Entry(Dictionary<string, Lexeme> forms, string form)
    {
        var folded = string.Concat(form.Select(Plain));
        var end = folded.AsSpan().IndexOfAny(" '-./");
        var head = end < 0 ? folded : folded[..end];
        if (!forms.TryGetValue(head, out var lexeme)) forms[head] = lexeme = new();
        if (end < 0) return lexeme;
        var phrase = lexeme.Phrases.Find(known => known.Form == folded).Lexeme;
        if (phrase is null) lexeme.Phrases.Add((folded, phrase = new()));
        return phrase;
    }
}
