namespace Entente.Actors;

/// <summary>Decides who is meant by a surname alone.</summary>
internal sealed class SurnameResolver(Reading reading)
{
    private readonly HashSet<string> inFull = new(StringComparer.Ordinal);
    private readonly HashSet<string> actors = new(StringComparer.Ordinal);
    private readonly HashSet<int> others = [];

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
        if (!titled && IsAnother(sentence, start, match))
        {
            others.Add(words[match.Last].Id);
            return null;
        }
        if (IsFollowedByName(sentence, match, end)) return null;
        var named = match.Form.Actors.Where(person => inFull.Contains(person.Id)).ToList();
        if (named.Count > 1) named = [.. named.Where(reading.IsInOffice)];
        if (named.Count == 1 && !others.Contains(words[match.Last].Id)) return Find(sentence, match, named[0], $"surname; '{named[0].Name}' stands in full in the document");
        if (named.Count > 0) return null;
        if (match.Form.Name is not null && !others.Contains(words[match.Last].Id)) return Find(sentence, match, match.Form.Actors[0], match.Form.Reason);
        var candidates = match.Form.Actors;
        if (candidates.Count > 1 && reading.Document.Date is not null) candidates = [.. candidates.Where(reading.IsInOffice)];
        if (candidates.Count != 1) return null;
        var common = reading.Terms.CommonSurnames.Contains(words[match.Last].Id);
        var stateNamed = actors.Contains(reading.Represented(candidates[0]).Id) && reading.IsInOffice(candidates[0]);
        if (titled && (!reading.Terms.Politeness.Contains(words[match.First - 1].Id) || (stateNamed && !common))) return Find(sentence, match, candidates[0], $"surname after a title; only '{candidates[0].Name}' has it{(match.Form.Actors.Count > 1 ? " in office on that day" : "")}");
        return stateNamed && !common && !others.Contains(words[match.Last].Id)
            ? Find(sentence, match, candidates[0], $"surname; '{candidates[0].Name}' is in office on that day, and the document names {reading.Represented(candidates[0]).Name}")
            : null;
    }

    private Found Find(int sentence, NameMatch match, Actor person, string reason) => reading.Find(sentence, match.First, match.Last, person, MentionKind.Person, reason);

    /// <summary>Whether a capitalised word before the surname makes it somebody else's: Igor Brnabić.</summary>
    private bool IsAnother(int sentence, int start, NameMatch match)
    {
        if (match.First == start || reading.Words[match.First].Gap != Gap.Space) return false;
        var before = reading.Words[match.First - 1];
        if (!before.IsCapital || before.Shape == Shape.None) return false;
        return reading.Terms.GivenNames.Contains(before.Id) || reading.Lexicon.Matcher.FirstNames.Contains(before.Id) || (before.Id == 0 && !reading.IsHeadline(sentence));
    }

    /// <summary>Whether the surname is the given or first name of a longer one: Erdogan Toprak, Trump Tower.</summary>
    private bool IsFollowedByName(int sentence, NameMatch match, int end)
    {
        if (match.Last + 1 >= end) return false;
        var next = reading.Words[match.Last + 1];
        return next is { Gap: Gap.Space, Shape: Shape.Capital, Id: 0 } && !reading.IsHeadline(sentence);
    }
}
