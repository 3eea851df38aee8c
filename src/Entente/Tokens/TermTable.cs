namespace Entente.Tokens;

/// <summary>Gives each new term the next whole number: a vocabulary while it is being made.</summary>
/// <remarks>Most words are found by their packed letters, without a look at any string. Numbers of terms depend on the order in which they come and on nothing else.</remarks>
/// <param name="beneath">A table whose terms this one has as well, by the same numbers, and which nobody changes meanwhile.</param>
internal sealed class TermTable(TermTable? beneath = null)
{
    private readonly int first = beneath?.Count ?? 0;
    private string[] terms = new string[1024];
    // A power of two, at least twice the number of terms. An identifier is stored plus one, so that zero is an empty place.
    private (PackedTerm Key, int IdPlusOne)[] places = new (PackedTerm, int)[4096];
    private int shift = 64 - 12;

    // Of its own terms.
    private int count;

    public int Count => first + count;

    public string this[int id] => id < first ? beneath![id] : terms[id - first];

    public int Intern(ReadOnlySpan<char> term) => Intern(term, PackedTerm.Of(term), null);

    /// <param name="packed">No hash.</param>
    public int Intern(PackedTerm packed)
    {
        var place = Place(packed);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == packed) return first + found - 1;
        return Missed(packed, [], place, null);
    }

    public int IdOf(ReadOnlySpan<char> term) => IdOf(PackedTerm.Of(term), term);

    /// <summary>The identifiers in this table of the terms that a table above it has of its own.</summary>
    public TermMap Merge(TermTable above)
    {
        var own = new int[above.count];
        for (var i = 0; i < own.Length; i++) own[i] = Intern(above.terms[i], PackedTerm.Of(above.terms[i]), above.terms[i]);
        return new(above.first, own);
    }

    private int IdOf(PackedTerm key, ReadOnlySpan<char> term)
    {
        for (var place = Place(key); places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == key && (!key.IsHash || term.SequenceEqual(terms[found - 1]))) return first + found - 1;
        return beneath?.IdOf(key, term) ?? -1;
    }

    private int Intern(ReadOnlySpan<char> term, PackedTerm key, string? known)
    {
        var place = Place(key);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == key && (!key.IsHash || term.SequenceEqual(terms[found - 1]))) return first + found - 1;
        return Missed(key, term, place, known);
    }

    /// <summary>What is not among its own terms is looked for beneath, or is new.</summary>
    private int Missed(PackedTerm key, ReadOnlySpan<char> term, int place, string? known) =>
        beneath?.IdOf(key, term) is >= 0 and var id ? id : Add(key, known ?? (key.IsHash ? term.ToString() : key.ToString()), place);

    private int Add(PackedTerm key, string term, int place)
    {
        if (count == terms.Length) Array.Resize(ref terms, count * 2);
        terms[count] = term;
        places[place] = (key, ++count);
        if (count * 2 > places.Length) Spread();
        return Count - 1;
    }

    private void Spread()
    {
        var old = places;
        places = new (PackedTerm, int)[old.Length * 4];
        shift -= 2;
        foreach (var entry in old)
        {
            if (entry.IdPlusOne == 0) continue;
            var place = Place(entry.Key);
            while (places[place].IdPlusOne != 0) place = (place + 1) & (places.Length - 1);
            places[place] = entry;
        }
    }

    private int Place(PackedTerm key) => (int)(((key.Low ^ key.High * 0xD6E8FEB86659FD93UL) * 0x9E3779B97F4A7C15UL) >> shift);
}
