namespace Entente.Actors;

/// <summary>Decides who is meant by a surname alone.</summary>
internal sealed class SurnameResolver(Reading reading)
{
    private readonly HashSet<string> inFull = new(StringComparer.Ordinal);
    private readonly HashSet<string> actors = new(StringComparer.Ordinal);
    private readonly HashSet<int> others = [];

    /// <summary>Who will hold an office is in the news before, but not for long.</summary>
    private const int YearsBeforeOffice = 3;

    /// <summary>Takes note of who stands in full in the document, and of which states it speaks.</summary>
    public void Know(List<Found> found)
    {
        foreach (var one in found)
        {
            if (one.Kind == MentionKind.Person) inFull.Add(one.Actor.Id);
            else actors.Add(one.Represents.Id);
        }
    }

    public Found? Resolve(int sentence, NameMatch match)
    {
        var (start, end) = reading.Text.Range(sentence);
        var words = reading.Words;
        if (match.Last + 1 < end && words[match.Last + 1] is { Gap: Gap.Space } next
            && (reading.Terms.Juniors.Contains(next.Id) || (next.IsCapital && reading.Terms.Institutions.Contains(next.Id)))) return null;
        foreach (var rule in match.Form.Rules)
            if (rule.Meaning == ContextMeaning.Nobody && rule.Fits(reading.Text, sentence, match.First, match.Last)) return null;
        var titled = match.First > start && words[match.First].Gap is Gap.Space or Gap.Stop && reading.Terms.OfficeTitles.Contains(words[match.First - 1].Id);
        var incumbent = match.Last + 1 < end && words[match.Last + 1].Gap == Gap.Space && reading.Terms.OfficeNouns.Contains(words[match.Last + 1].Id);
        // A king has no surname that only others have: King Arthur.
        if (titled && IsRoyal(words[match.First - 1].Id) && !match.Form.Actors.Exists(actor => HasTitle(actor, words[match.First - 1]))) return null;
        if (!titled && !incumbent && IsAnother(sentence, start, match))
        {
            others.Add(words[match.Last].Id);
            return null;
        }
        if (IsFollowedByName(sentence, match, end) || (!incumbent && IsGivenName(sentence, match, end))) return null;
        var surname = words[match.Last].Id;
        if (Named(match.Form.Actors) is var (named, several) && (named is not null || several))
            return named is not null && !several && !others.Contains(surname) ? Find(sentence, match, named, $"surname; '{named.Name}' stands in full in the document") : null;
        if (match.Form.Name is not null && !others.Contains(surname)) return Listed(match.Form.Actors) is { } listed ? Find(sentence, match, listed, match.Form.Reason) : null;
        return Only(match.Form.Actors) is { } only ? ByOffice(sentence, match, only, titled, incumbent) : null;
    }

    /// <summary>The one who stands in full in the document; of several the one in office.</summary>
    private (Actor? Person, bool Several) Named(List<Actor> persons)
    {
        Actor? named = null;
        var count = 0;
        foreach (var person in persons)
        {
            if (!inFull.Contains(person.Id)) continue;
            if (named is null || reading.IsInOffice(person) || !reading.IsInOffice(named))
            {
                count = named is not null && reading.IsInOffice(named) == reading.IsInOffice(person) ? count + 1 : 1;
                named = person;
            }
        }
        return (named, count > 1);
    }

    /// <summary>Whom a surname of the lexicon's own means on the document's day: the one it is listed for, but where another who has it is in office and that one not; nobody long before the first office.</summary>
    private Actor? Listed(List<Actor> persons)
    {
        var listed = persons[0];
        if (reading.Document.Date is not { } day || reading.IsInOffice(listed)) return listed;
        if (Only([.. persons.Skip(1).Where(reading.IsInOffice)]) is { } incumbent) return incumbent;
        return listed.Terms.Count == 0 || listed.Terms.Any(term => term.Since is null || term.Since <= day.AddYears(YearsBeforeOffice)) ? listed : null;
    }

    /// <summary>The only one who has the surname; where the day is known and several have it, the only one in office.</summary>
    private Actor? Only(List<Actor> persons)
    {
        if (persons.Count == 1) return persons[0];
        if (reading.Document.Date is null) return null;
        Actor? only = null;
        foreach (var person in persons)
        {
            if (!reading.IsInOffice(person)) continue;
            if (only is not null) return null;
            only = person;
        }
        return only;
    }

    /// <summary>Nobody has stood in full: a title, or the office on that day, says who is meant; of a surname that several have, or that is a given name, only beside the state's name; of one that is common or a word only there and where the person speaks.</summary>
    private Found? ByOffice(int sentence, NameMatch match, Actor person, bool titled, bool incumbent)
    {
        var words = reading.Words;
        var common = reading.Terms.CommonSurnames.Contains(words[match.Last].Id) || reading.Terms.WordSurnames.Contains(words[match.Last].Id);
        var stateNamed = reading.IsInOffice(person) && actors.Contains(reading.Represented(person).Id);
        var another = others.Contains(words[match.Last].Id);
        if (incumbent && match.Form.Actors.Count == 1) return Find(sentence, match, person, $"surname of an administration; only '{person.Name}' has it");
        // Mr Negroponte, where a Nicholas Negroponte has been named, is that one.
        if (titled && !another && (!reading.Terms.Politeness.Contains(words[match.First - 1].Id) || (stateNamed && !common)))
            return Find(sentence, match, person, $"surname after a title; only '{person.Name}' has it{(match.Form.Actors.Count > 1 ? " in office on that day" : "")}");
        var isAbbreviation = words[match.Last].Shape == Shape.Upper && !reading.IsInCapitals(sentence);
        // Without a date everybody would be in office who was the last to be.
        if (reading.Document.Date is null || isAbbreviation || another || (common && !Speaks(match))) return null;
        if (stateNamed) return Find(sentence, match, person, $"surname; '{person.Name}' is in office on that day, and the document names {reading.Represented(person).Name}");
        return reading.IsInOffice(person) && !common && !reading.Terms.GivenNames.Contains(words[match.Last].Id) && !reading.Terms.SharedSurnames.Contains(words[match.Last].Id) && !IsElse(sentence, match)
            ? Find(sentence, match, person, $"surname; of those who have it, only '{person.Name}' is in office on that day")
            : null;
    }

    /// <summary>Whether the word stands where a place does, in a longer name, after a title that says nothing of an office, or in a list of names: in Valencia, Justin Trudeau-Jones, Lord Ashcroft, "Lauren, Toure, Cole".</summary>
    private bool IsElse(int sentence, NameMatch match)
    {
        var (start, end) = reading.Text.Range(sentence);
        var (words, next) = (reading.Words, match.Last + 1);
        if (next < end && words[next] is { IsCapital: true, Gap: Gap.Space or Gap.Hyphen } && !reading.IsHeadline(sentence)) return true;
        if (match.First == start) return false;
        var before = words[match.First - 1];
        return reading.Terms.Places.Contains(before.Id) || reading.Terms.PersonalTitles.Contains(before.Id) || words[match.First].Gap is Gap.Hyphen or Gap.Apostrophe
            || (before.IsCapital && words[match.First].Gap == Gap.Comma && (next == end || words[next] is { IsCapital: true, Gap: Gap.Comma }));
    }

    /// <summary>Whether a verb of speaking follows: May told, but neither Brown bread nor Bush fires.</summary>
    private bool Speaks(NameMatch match) =>
        match.Last + 1 < reading.Words.Count && reading.Words[match.Last + 1] is { Gap: Gap.Space, IsCapital: false } next && reading.Terms.Speaking.Contains(next.Id);

    private bool IsRoyal(int title) => reading.Terms.RoyalTitles.Contains(title);

    private bool HasTitle(Actor actor, TextWord title) =>
        actor.Terms.Any(term => term.Office?.Contains(reading.Document.Text[title.Start..title.End], StringComparison.OrdinalIgnoreCase) == true);

    private Found Find(int sentence, NameMatch match, Actor person, string reason) => reading.Find(sentence, match.First, match.Last, person, MentionKind.Person, reason);

    /// <summary>Whether a capitalised word before the surname makes it somebody else's: Igor Brnabić.</summary>
    private bool IsAnother(int sentence, int start, NameMatch match)
    {
        if (match.First == start || reading.Words[match.First].Gap is not (Gap.Space or Gap.Hyphen)) return false;
        var before = reading.Words[match.First - 1];
        if (!before.IsCapital || before.Shape == Shape.None) return false;
        // UKRAINE'S ZELENSKY: the S is a possessive's.
        if (before.Gap == Gap.Apostrophe && before.End - before.Start == 1) return false;
        // Jean-Philippe, Tien-tsin; but Bush-Cheney and US-Putin.
        if (reading.Words[match.First].Gap == Gap.Hyphen) return before.Id == 0 || reading.Terms.GivenNames.Contains(before.Id);
        return reading.Terms.GivenNames.Contains(before.Id) || reading.Lexicon.Matcher.FirstNames.Contains(before.Id) || reading.Terms.CommonSurnames.Contains(before.Id) || (before.Id == 0 && !reading.IsHeadline(sentence));
    }

    /// <summary>Whether the surname is a given name and somebody's here: Richard Strauss.</summary>
    private bool IsGivenName(int sentence, NameMatch match, int end) =>
        match.First == match.Last && match.Last + 1 < end && reading.Words[match.Last + 1] is { Gap: Gap.Space, IsCapital: true }
        && (reading.Terms.GivenNames.Contains(reading.Words[match.Last].Id) || reading.Terms.CommonSurnames.Contains(reading.Words[match.Last + 1].Id)) && !reading.Terms.Calendar.Contains(reading.Words[match.Last + 1].Id) && !reading.IsHeadline(sentence);

    /// <summary>Whether the surname is the given or first name of a longer one: Erdogan Toprak, Trump Tower.</summary>
    private bool IsFollowedByName(int sentence, NameMatch match, int end)
    {
        if (match.Last + 1 >= end) return false;
        var next = reading.Words[match.Last + 1];
        return next is { Gap: Gap.Space, Shape: Shape.Capital, Id: 0 } && !reading.IsHeadline(sentence);
    }
}
