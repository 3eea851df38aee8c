namespace Entente.Grammar;

/// <summary>A tagged sentence as the parser's features see it: hashes, with room on both sides so that no feature asks whether a word is there.</summary>
internal sealed class ParserInput
{
    /// <summary>Where a word of number -1 stands; the artificial root and what follows it stand after the last word.</summary>
    public const int Offset = 4;

    private const ulong Outside = 0x6A09E667F3BCC909UL, Root = 0xBB67AE8584CAA73BUL;

    public int Length { get; private set; }

    /// <summary>The words' lemmas.</summary>
    public ulong[] Words { get; private set; } = [];

    /// <summary>The words' tags.</summary>
    public ulong[] Tags { get; private set; } = [];

    /// <summary>The words' parts of speech.</summary>
    public ulong[] Parts { get; private set; } = [];

    /// <summary>The words' last three letters.</summary>
    public ulong[] Endings { get; private set; } = [];

    /// <summary>The words' classes.</summary>
    public ulong[] Clusters { get; private set; } = [];

    /// <summary>How many commas and the like, and how many verbs, stand before each word.</summary>
    public int[] Commas { get; private set; } = [];

    /// <inheritdoc cref="Commas"/>
    public int[] Verbs { get; private set; } = [];

    /// <inheritdoc cref="Commas"/>
    public int[] Conjunctions { get; private set; } = [];

    /// <summary>Takes a sentence that is tagged.</summary>
    public void Set(SentenceDraft draft, TagSet set) => Set(draft.Forms.AsSpan(0, draft.Length), draft.Tags, draft.Lemmas, set);

    /// <summary>Takes a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="lemmas">The hashes of their lemmas.</param>
    /// <param name="set">The tags that there are.</param>
    public void Set(ReadOnlySpan<WordForm> words, ReadOnlySpan<int> tags, ReadOnlySpan<ulong> lemmas, TagSet set)
    {
        Length = words.Length;
        var size = words.Length + 2 * Offset;
        if (Words.Length < size || Words.Length > Math.Max(4096, size * 4))
        {
            var room = Math.Max(256, size + size / 2);
            (Words, Tags, Parts, Endings, Clusters) = (new ulong[room], new ulong[room], new ulong[room], new ulong[room], new ulong[room]);
            (Commas, Verbs, Conjunctions) = (new int[room], new int[room], new int[room]);
        }
        var (commas, verbs, conjunctions) = (0, 0, 0);
        for (var i = -Offset; i < words.Length + Offset; i++)
        {
            var at = i + Offset;
            (Commas[at], Verbs[at], Conjunctions[at]) = (commas, verbs, conjunctions);
            if (i < 0 || i >= words.Length)
            {
                Words[at] = Tags[at] = Parts[at] = Endings[at] = Clusters[at] = i == words.Length ? Root : Outside;
                continue;
            }
            var (word, tag) = (words[i], tags[i]);
            (Words[at], Tags[at], Parts[at], Endings[at]) = (lemmas[i], set.Hashes[tag], set.PartHashes[tag], word.Suffixes[2] != 0 ? word.Suffixes[2] : word.Folded);
            Clusters[at] = word.Cluster;
            if (word.Text is "," or ";" or ":" or "–" or "—" or "-" or "(" or ")" or "\"" or "“" or "”") commas++;
            if (set.Parts[tag] == PartOfSpeech.Verb) verbs++;
            if (set.Parts[tag] == PartOfSpeech.Cconj) conjunctions++;
        }
    }
}
