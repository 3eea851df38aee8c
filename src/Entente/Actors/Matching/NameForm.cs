namespace Entente.Actors;

/// <summary>What a path of the name trie stands for: a name as it is written, or a surname and the persons who have it.</summary>
internal sealed class NameForm
{
    /// <summary>The name; <see langword="null"/> for a surname, which no row of the lexicon has.</summary>
    public ActorName? Name { get; init; }

    /// <summary>The name or surname as it is written.</summary>
    public required string Text { get; init; }

    /// <summary>In which way it names.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>The capitals of its words.</summary>
    public required Shape[] Shapes { get; init; }

    /// <summary>Those who have the surname; of a name, its actor alone.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>Whether a plus sign ends it: OPEC+ is not OPEC.</summary>
    public bool Plus => Text.EndsWith('+');

    /// <summary>Whether American towns have the name too.</summary>
    public bool IsNamesake { get; set; }

    /// <summary>What the context can make of it, in the order of the rules; the first that fits decides.</summary>
    public ContextRule[] Rules
    {
        get;
        set
        {
            field = value;
            HasParts = Array.Exists(value, rule => rule.Meaning == ContextMeaning.Parts);
        }
    } = [];

    /// <summary>Whether a rule can take it for several names.</summary>
    public bool HasParts { get; private set; }

    /// <summary>Whether it is one word of a person's name, which others may have too.</summary>
    public bool IsSurname => Kind == NameKind.Person && (Name is null || Shapes.Length == 1);

    /// <summary>Why a mention by this name is one, where nothing else decided.</summary>
    public string Reason => field ??= $"{Kind.ToString().ToLowerInvariant()} in the lexicon";

    /// <summary>Whether the capitals of the words at <paramref name="first"/> are those of the name: as they stand, or all of them where the text is in capitals.</summary>
    public bool Fits(string text, List<TextWord> words, int first)
    {
        if (Plus && (words[first + Shapes.Length - 1].End is var end && (end >= text.Length || text[end] != '+'))) return false;
        if (Shapes is [Shape.Upper]) return FitsAbbreviation(words[first].Shape, words[first].End - words[first].Start);
        for (var i = 0; i < Shapes.Length; i++)
            if (!Fits(Shapes[i], words[first + i].Shape)) return false;
        return true;
    }

    /// <summary>Whether the capitals of the words are just those of the name: Greco- is not GRECO.</summary>
    public bool IsExact(List<TextWord> words, int first)
    {
        if (Plus) return true;
        for (var i = 0; i < Shapes.Length; i++)
            if (Shapes[i] != words[first + i].Shape) return false;
        return true;
    }

    /// <summary>A long abbreviation may stand as a word: Nato, Unesco.</summary>
    private bool FitsAbbreviation(Shape shape, int length) => shape == Shape.Upper || (shape == Shape.Capital && length >= 4 && Kind == NameKind.Abbreviation);

    private static bool Fits(Shape name, Shape text) => name switch
    {
        Shape.None or Shape.Lower => true,
        Shape.Capital => text is Shape.Capital or Shape.Upper or Shape.None,
        Shape.Upper => text == Shape.Upper,
        _ => text is Shape.Mixed or Shape.Upper,
    };
}
