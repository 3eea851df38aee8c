namespace Entente.Actors;

/// <summary>A word of a name.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Folded">As it is compared.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Shape">Its capitals.</param>
internal sealed record NamePart(string Text, string Folded, Gap Gap, Shape Shape)
{
    private static readonly Spellings None = new(new Dictionary<string, int>());

    /// <summary>The words of a name.</summary>
    public static List<NamePart> Of(string name)
    {
        var words = new List<TextWord>();
        WordReader.Read(name, 0, name.Length, None, words);
        return [.. words.Select(word => new NamePart(name[word.Start..word.End], Folding.Fold(name.AsSpan(word.Start, word.End - word.Start)), word.Gap, word.Shape))];
    }

    /// <summary>Whether two names have the same words, case and diacritics aside.</summary>
    public static bool Same(string one, string other) => Of(one).Select(part => part.Folded).SequenceEqual(Of(other).Select(part => part.Folded));

    /// <summary>The words of a name with those on both sides of an apostrophe as one: Sana'a, Sanaa.</summary>
    public static List<NamePart> WithoutApostrophes(List<NamePart> parts)
    {
        var result = new List<NamePart>();
        foreach (var part in parts)
        {
            if (part.Gap == Gap.Apostrophe) result[^1] = result[^1] with { Text = result[^1].Text + part.Text, Folded = result[^1].Folded + part.Folded };
            else result.Add(part);
        }
        return result;
    }

    /// <summary>The words of a name with an ampersand for each "and".</summary>
    public static List<NamePart> WithAmpersands(List<NamePart> parts)
    {
        var result = new List<NamePart>();
        var gap = (Gap?)null;
        foreach (var part in parts)
        {
            if (part.Text == "and" && result.Count > 0) gap = Gap.Ampersand;
            else
            {
                result.Add(gap is { } joined ? part with { Gap = joined } : part);
                gap = null;
            }
        }
        return result;
    }
}
