namespace Entente.Relations;

/// <summary>A signal's words, or a modifier's, ready to be found: one element a place.</summary>
internal sealed class SignalPattern
{
    private readonly PatternElement[] elements;

    public SignalPattern(string text, SignalKind kind, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        (Text, Kind) = (text, kind);
        var places = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = new List<PatternElement>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] == "*") continue;
            var star = i > 0 && places[i - 1] == "*";
            found.Add(new(Alternatives(places[i], classes).SelectMany(words => Forms(words, kind, found.Count == 0, i == places.Length - 1)), found.Count > 0 && kind == SignalKind.Verb, star));
        }
        elements = [.. found];
    }

    public string Text { get; }

    public SignalKind Kind { get; }

    /// <summary>How many places it has: of two patterns that fit, the longer says more.</summary>
    public int Length => elements.Length;

    /// <summary>How many words may stand in its places, all told: of two patterns of one length the narrower says more.</summary>
    public int Breadth => elements.Sum(element => element.Breadth);

    /// <summary>Whether any words may stand between two of its places: of two patterns that fit alike the one without says more.</summary>
    public bool HasStar => Array.Exists(elements, element => element.Star);

    public IEnumerable<string> Openers => elements[0].Openers;

    /// <summary>The words that fill the pattern, if it begins at this one; <see langword="null"/> if not.</summary>
    public List<int>? At(IReadOnlyList<Word> words, int first)
    {
        // Most patterns that are tried do not fit, so nothing is built before one does.
        Span<(int From, int To)> places = stackalloc (int, int)[elements.Length];
        var last = elements[0].At(words, first);
        if (last < 0) return null;
        places[0] = (first, last);
        for (var i = 1; i < elements.Length; i++)
        {
            var (from, to) = elements[i].After(words, last);
            if (from >= 0) last = to;
            else if (Kind == SignalKind.Verb && i == elements.Length - 1 && !elements[i].IsParticle && IsPassive(words, first)) (from, to) = elements[i].Before(words, first);
            if (from < 0) return null;
            places[i] = (from, to);
        }
        List<int> filled = [];
        foreach (var (from, to) in places)
            for (var at = from; at <= to; at++) filled.Add(at);
        return filled;
    }

    /// <summary>The first class that a pattern names and that does not exist; <see langword="null"/> where there is none.</summary>
    public static string? UnknownClass(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> classes) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(place => place is ['<', .., '>'] && !classes.ContainsKey(place[1..^1])).Select(place => place[1..^1]).FirstOrDefault();

    /// <summary>Whether a form of "be" stands shortly before: only then the object can stand before its verb.</summary>
    private static bool IsPassive(IReadOnlyList<Word> words, int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - 3); at--)
            if (words[at].Lower is "be" or "been" or "being" or "is" or "are" or "was" or "were") return true;
        return false;
    }

    private static IEnumerable<string> Alternatives(string place, IReadOnlyDictionary<string, IReadOnlyList<string>> classes) =>
        place is ['<', .., '>'] ? classes[place[1..^1]] : place.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Forms(string text, SignalKind kind, bool head, bool end)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind == SignalKind.Adjective || (!head && PatternElement.IsParticleWord(text))) return [words];
        if (kind == SignalKind.Verb && head) return Inflection.Verb(words[0]).Select(verb => (string[])[verb, .. words[1..]]);
        return kind == SignalKind.Verb || end ? Inflection.Noun(words[^1]).Select(noun => (string[])[.. words[..^1], noun]) : [words];
    }
}
