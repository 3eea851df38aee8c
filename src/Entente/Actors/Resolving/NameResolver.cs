namespace Entente.Actors;

/// <summary>Decides for each name of a document whether it names an actor there, which one, and in which way.</summary>
internal sealed class NameResolver(Reading reading)
{
    private readonly PersonNames persons = new(reading);
    private readonly SurnameResolver surnames = new(reading);
    private readonly HashSet<NameForm> elsewhere = [];

    public List<Found> Resolve(List<(int Sentence, NameMatch Match)> matches)
    {
        var found = new List<Found>(matches.Count);
        var open = new List<int>();
        matches = Apart(matches);
        for (var i = 0; i < matches.Count; i++)
        {
            var (sentence, match) = matches[i];
            if (match.Form.Kind == NameKind.Person)
            {
                if (match.Form.IsSurname) open.Add(i);
                else if (Person(sentence, match) is { } person) found.Add(person);
            }
            else if ((match.First != match.Last || !persons.IsPersonal(sentence, match.First, match.Form)) && Name(sentence, match) is { } name)
            {
                found.Add(name);
            }
        }
        found.RemoveAll(one => one.First == one.Last && one.Kind != MentionKind.Person && persons.IsStranger(one.Sentence, one.First));
        if (elsewhere.Count > 0) found.RemoveAll(one => one.Form is { } form && elsewhere.Contains(form) && !one.Hinted && !IsBesideItsState(found, one));
        Namesakes.Settle(reading, found);
        CoordinatedCapitals.Settle(reading, found);
        if (open.Count == 0) return found;
        surnames.Know(found);
        foreach (var index in open)
            if (surnames.Resolve(matches[index].Sentence, matches[index].Match) is { } surname) found.Add(surname);
        found.Sort((left, right) => left.First.CompareTo(right.First));
        return found;
    }

    private Found? Person(int sentence, NameMatch match)
    {
        var (_, end) = reading.Text.Range(sentence);
        if (match.Last + 1 < end && reading.Terms.Juniors.Contains(reading.Words[match.Last + 1].Id)) return null;
        return Decide(sentence, match, MentionKind.Person);
    }

    private Found? Name(int sentence, NameMatch match)
    {
        var form = match.Form;
        // In a headline in capitals, US and us are one.
        if (form.Kind == NameKind.Abbreviation && match.First == match.Last && reading.Terms.Common.Contains(reading.Words[match.First].Id) && reading.IsInCapitals(sentence) && !IsNoun(sentence, match)) return null;
        return Decide(sentence, match, Kind(form.Kind));
    }

    private Found? Decide(int sentence, NameMatch match, MentionKind kind)
    {
        var form = match.Form;
        if (form.Kind == NameKind.Metonym && Dateline.Stands(reading, sentence, match))
            return Place(sentence, match, null, "a capital as a place: the report was sent from there");
        foreach (var rule in form.Rules)
        {
            if (!rule.Fits(reading.Text, sentence, match.First, match.Last)) continue;
            return rule.Meaning switch
            {
                ContextMeaning.Nobody => null,
                ContextMeaning.Elsewhere => Elsewhere(match.Form),
                ContextMeaning.Place => Place(sentence, match, rule.Actor, rule.Why) is { } place ? place with { Undecided = rule.Scope == ContextScope.Always && kind == MentionKind.Metonym, Hinted = rule.Scope == ContextScope.Apposition } : null,
                ContextMeaning.Attribute => Find(sentence, match, rule.Actor, MentionKind.Attribute, rule.Why),
                _ => Find(sentence, match, rule.Actor, kind, rule.Why) is { } one ? one with { Hinted = rule.IsOfTheWhole || rule.Scope == ContextScope.Apposition } : null,
            };
        }
        return Find(sentence, match, null, kind, form.Reason);
    }

    private Found? Place(int sentence, NameMatch match, Actor? actor, string why)
    {
        var other = match.Form.Rules.FirstOrDefault(rule => rule.Scope == ContextScope.Place);
        return Find(sentence, match, actor ?? other?.Actor, MentionKind.Place, why);
    }

    private Found? Find(int sentence, NameMatch match, Actor? actor, MentionKind kind, string why)
    {
        var who = actor ?? (match.Form.Actors.Count > 0 ? match.Form.Actors[0] : null);
        return who is null ? null : reading.Find(sentence, match.First, match.Last, who, kind, why) with { Stop = match.Form.Text.EndsWith('.'), Plus = match.Form.Plus, Form = match.Form };
    }

    private Found? Elsewhere(NameForm form)
    {
        elsewhere.Add(form);
        return null;
    }

    /// <summary>Montevideo, Uruguay: what is named after the comma says which one it is.</summary>
    private bool IsBesideItsState(List<Found> found, Found one) =>
        found.Exists(other => other.First == one.Last + 1 && reading.Words[other.First].Gap == Gap.Comma && other.Represents == one.Represents);

    /// <summary>The matches with those that are several names here in their parts.</summary>
    private List<(int Sentence, NameMatch Match)> Apart(List<(int Sentence, NameMatch Match)> matches)
    {
        if (!matches.Exists(IsApart)) return matches;
        var result = new List<(int, NameMatch)>(matches.Count + 1);
        var parts = new List<NameMatch>();
        foreach (var one in matches)
        {
            if (!IsApart(one))
            {
                result.Add(one);
                continue;
            }
            parts.Clear();
            // The whole is the longest name that begins here; a part ends before its last word.
            reading.Lexicon.Matcher.Match(reading.Document.Text, reading.Words, one.Match.First, one.Match.Last, parts);
            reading.Lexicon.Matcher.Match(reading.Document.Text, reading.Words, parts.Count == 0 ? one.Match.First + 1 : parts[^1].Last + 1, one.Match.Last + 1, parts);
            result.AddRange(parts.Select(part => (one.Sentence, part)));
        }
        return result;
    }

    /// <summary>Whether the first rule that fits a name takes it for several.</summary>
    private bool IsApart((int Sentence, NameMatch Match) one) =>
        one.Match.Form.HasParts && one.Match.Form.Rules.FirstOrDefault(rule => rule.Fits(reading.Text, one.Sentence, one.Match.First, one.Match.Last))?.Meaning == ContextMeaning.Parts;

    /// <summary>Whether a word in a headline in capitals can only be a name: it comes first, or after "the", or is joined to another by a hyphen.</summary>
    private bool IsNoun(int sentence, NameMatch match)
    {
        var (start, end) = reading.Text.Range(sentence);
        return match.First == start || reading.Text.IsArticle(match.First - 1) || reading.Words[match.First].Gap == Gap.Hyphen
            || (match.Last + 1 < end && reading.Words[match.Last + 1].Gap == Gap.Hyphen) || reading.Text.IsPossessive(match.Last, end);
    }

    private static MentionKind Kind(NameKind kind) => kind switch
    {
        NameKind.Demonym => MentionKind.Demonym,
        NameKind.Metonym => MentionKind.Metonym,
        NameKind.Person => MentionKind.Person,
        _ => MentionKind.Name,
    };
}
