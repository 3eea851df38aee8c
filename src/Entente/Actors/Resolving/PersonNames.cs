namespace Entente.Actors;

/// <summary>Tells a place's name from the same word in a person's name: Michael Jordan, Mrs Holland, Chad Smith.</summary>
internal sealed class PersonNames(Reading reading)
{
    private readonly HashSet<int> strangers = [];

    /// <summary>Whether the word is a part of a person's name. What is found so is remembered.</summary>
    public bool IsPersonal(int sentence, int at, NameForm form)
    {
        if (form.Shapes is not [Shape.Capital]) return false;
        var (start, end) = reading.Text.Range(sentence);
        if (IsSurname(sentence, start, at))
        {
            strangers.Add(reading.Words[at].Id);
            return true;
        }
        if (!IsGivenName(sentence, at, end)) return false;
        strangers.Add(reading.Words[at].Id);
        return true;
    }

    /// <summary>Whether the word, where it stands alone, is part of the name of somebody named in full elsewhere in the document.</summary>
    public bool IsStranger(int sentence, int at)
    {
        if (strangers.Count == 0 || !strangers.Contains(reading.Words[at].Id)) return false;
        return at == reading.Text.Range(sentence).Start || !reading.Terms.Prepositions.Contains(reading.Words[at - 1].Id);
    }

    private bool IsSurname(int sentence, int start, int at)
    {
        if (at == start) return false;
        var (words, before) = (reading.Words, reading.Words[at - 1]);
        if (!before.IsCapital || words[at].Gap is not (Gap.Space or Gap.Stop)) return false;
        if (reading.Terms.PersonalTitles.Contains(before.Id)) return true;
        // Sen. Frank Jordan, Spc. Chad Holland.
        if (words[at].Gap == Gap.Space && before.Shape == Shape.Capital && at - 2 >= start && before.Gap is Gap.Space or Gap.Stop && reading.Terms.PersonalTitles.Contains(words[at - 2].Id) && words[at - 2].IsCapital) return true;
        if (words[at].Gap == Gap.Stop || (before.End - before.Start == 1 && before.Shape == Shape.Upper))
            return before.End - before.Start == 1 && at - 2 >= start && words[at - 1].Gap is Gap.Space && words[at - 2].IsCapital && reading.Terms.GivenNames.Contains(words[at - 2].Id);
        // A given name that is itself a place's (Jordan, Chad) beside another place is a list without commas.
        return reading.Terms.GivenNames.Contains(before.Id) && before.Shape == Shape.Capital && (!reading.Terms.GivenPlaces.Contains(before.Id) || strangers.Contains(before.Id));
    }

    /// <summary>A name that is also a given one, before a capitalised word that is nothing the lexicon knows.</summary>
    private bool IsGivenName(int sentence, int at, int end)
    {
        var words = reading.Words;
        if (at + 1 >= end) return false;
        var next = words[at + 1];
        if (reading.Terms.GivenStates.Contains(words[at].Id))
            return next is { Gap: Gap.Space, Shape: Shape.Capital } && (reading.Terms.CommonSurnames.Contains(next.Id) || reading.Terms.SharedSurnames.Contains(next.Id)) && !reading.Terms.WordSurnames.Contains(next.Id)
                && !reading.Terms.Calendar.Contains(next.Id) && !reading.Terms.Starters.Contains(next.Id) && (at == reading.Text.Range(sentence).Start || !reading.Terms.Prepositions.Contains(words[at - 1].Id)) && !reading.IsHeadline(sentence);
        if (!reading.Terms.GivenPlaces.Contains(words[at].Id)) return false;
        return next is { Gap: Gap.Space, Shape: Shape.Capital or Shape.Mixed } && (next.Id == 0 || reading.Terms.GivenNames.Contains(next.Id) || reading.Terms.CommonSurnames.Contains(next.Id)) && !reading.Terms.Calendar.Contains(next.Id) && !reading.IsHeadline(sentence);
    }
}
