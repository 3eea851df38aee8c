namespace Entente.Tokens;

/// <summary>Gives each new term the next whole number: a vocabulary while it is being made.</summary>
/// <remarks>Most words are found by their packed letters, without a look at any string. Numbers of terms depend on the order in which they come and on nothing else.</remarks>
internal sealed class TermTable
{
    private PackedTerm[] keys = new PackedTerm[1024];
    // Made when first asked for, where the key says it all.
    private string?[] terms = new string?[1024];
    // A power of two, at least twice the number of terms. An identifier is stored plus one, so that zero is an empty place.
    private (PackedTerm Key, int IdPlusOne)[] places = new (PackedTerm, int)[4096];
    private int shift = 64 - 12;

    public int Count { get; private set; }

    public string this[int id] => terms[id] ??= keys[id].ToString();

    public int Intern(ReadOnlySpan<char> term) => Intern(term, PackedTerm.Of(term), null);

    /// <param name="packed">No hash.</param>
    public int Intern(PackedTerm packed)
    {
        var place = Place(packed);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == packed) return found - 1;
        return Add(packed, null, place);
    }

    /// <summary>The identifier here of a term of another table.</summary>
    public int Intern(TermTable other, int id) => other.keys[id] is { IsHash: false } packed ? Intern(packed) : Intern(other.terms[id], other.keys[id], other.terms[id]);

    /// <summary>The identifier of a term; -1 if it has none.</summary>
    public int IdOf(ReadOnlySpan<char> term) => Find(term, PackedTerm.Of(term), out _);

    private int Intern(ReadOnlySpan<char> term, PackedTerm key, string? known) =>
        Find(term, key, out var place) is >= 0 and var id ? id : Add(key, key.IsHash ? known ?? term.ToString() : null, place);

    private int Find(ReadOnlySpan<char> term, PackedTerm key, out int place)
    {
        place = Place(key);
        for (; places[place].IdPlusOne is not 0 and var found; place = (place + 1) & (places.Length - 1))
            if (places[place].Key == key && (!key.IsHash || term.SequenceEqual(terms[found - 1]))) return found - 1;
        return -1;
    }

    private int Add(PackedTerm key, string? term, int place)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref terms, Count * 2);
        }
        (keys[Count], terms[Count]) = (key, term);
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
