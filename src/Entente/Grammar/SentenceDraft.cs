using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>What is known of a sentence while it is parsed. A draft is used for one sentence after another, so that only results take new memory.</summary>
internal sealed class SentenceDraft
{
    /// <summary>What a sentence of ten thousand words needed is not kept for those of twenty.</summary>
    private const int KeptRoom = 1 << 12;

    public List<TextSpan> Spans { get; } = [];

    public int Length { get; private set; }

    public WordForm[] Forms { get; private set; } = [];

    public int[] Tags { get; private set; } = [];

    /// <summary>Hashes of the lemmas.</summary>
    public ulong[] Lemmas { get; private set; } = [];

    /// <summary>The head of each word; the number of words for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The labels that the arcs have by themselves.</summary>
    public int[] FirstLabels { get; private set; } = [];

    /// <summary>Which of them are beyond doubt.</summary>
    public bool[] Certain { get; private set; } = [];

    /// <summary>The labels that they have in the tree.</summary>
    public int[] Labels { get; private set; } = [];

    /// <summary>Makes room for the words of another sentence.</summary>
    public void Begin(int length)
    {
        Length = length;
        if (Forms.Length >= length && Forms.Length <= Math.Max(KeptRoom, length)) return;
        var room = Math.Max(64, length + length / 2);
        (Forms, Tags, Lemmas, Heads, FirstLabels, Certain, Labels) =
            (new WordForm[room], new int[room], new ulong[room], new int[room], new int[room], new bool[room], new int[room]);
    }
}
