namespace Entente.Tokens;

/// <summary>Gives each new term the next whole number: a vocabulary while it is being made.</summary>
/// <remarks>Most words are found by their packed letters, without a look at any string. Numbers of terms depend on the order in which they come and on nothing else.</remarks>
internal sealed class TermTable
{
    private string[] terms = new string[1024];
    // A power of two, at least twice the number of terms. An identifier is stored plus one, so that zero is an empty place.
    private (PackedTerm Key, int IdPlusOne)[] places = new (PackedTerm, int)[4096];
    private int shift = 64 - 12;

    public int Count { get; private set; }

    public string this[int id] => terms[id];

    public int Intern(ReadOnlySpan<char> term) => Intern(term, PackedTerm.Of(term), null);

    /// <param name="packed">No hash.</param>
    public int Intern(PackedTerm packed)
    {
        var place = Place(packed);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == packed) return found - 1;
        return Add(packed, packed.ToString(), place);
    }

    public int IdOf(ReadOnlySpan<char> term)
    {
        var key = PackedTerm.Of(term);
        for (var place = Place(key); places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == key && (!key.IsHash || term.SequenceEqual(terms[found - 1]))) return found - 1;
        return -1;
    }

    /// <summary>The identifiers that terms of another table have in this one, by their identifiers there.</summary>
    public int[] Merge(TermTable other)
    {
        var map = new int[other.Count];
        for (var id = 0; id < map.Length; id++) map[id] = Intern(other.terms[id], PackedTerm.Of(other.terms[id]), other.terms[id]);
        return map;
    }

    private int Intern(ReadOnlySpan<char> term, PackedTerm key, string? known)
    {
        var place = Place(key);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == key && (!key.IsHash || term.SequenceEqual(terms[found - 1]))) return found - 1;
        return Add(key, known ?? term.ToString(), place);
    }

    private int Add(PackedTerm key, string term, int place)
    {
        if (Count == terms.Length) Array.Resize(ref terms, Count * 2);
        terms[Count] = term;
        places[place] = (key, ++Count);
        if (Count * 2 > places.Length) Spread();
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
