namespace Entente.Grammar;

/// <summary>Parts of speech as the treebanks write them.</summary>
public static class UposTags
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<PartOfSpeech>(), name => name.ToUpperInvariant());

    /// <summary>The tag as the treebanks write it: <c>NOUN</c>, <c>PROPN</c>.</summary>
    public static string Upos(this PartOfSpeech partOfSpeech) => Names[(int)partOfSpeech];

    /// <summary>The part of speech that a treebank writes so.</summary>
    /// <param name="name">One of the seventeen, in capitals.</param>
    /// <param name="partOfSpeech">The part of speech, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string name, out PartOfSpeech partOfSpeech)
    {
        var index = Array.IndexOf(Names, name);
        partOfSpeech = index < 0 ? PartOfSpeech.X : (PartOfSpeech)index;
        return index >= 0;
    }
}
