using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Finds runs of capitalised words that look like names and that the lexicon does not recognise.</summary>
internal static class NameRuns
{
    /// <summary>A run of words.</summary>
    /// <param name="Sentence">The sentence's index.</param>
    /// <param name="First">The index of the first word.</param>
    /// <param name="Last">The index of the last one.</param>
    public readonly record struct Run(int Sentence, int First, int Last);

    /// <summary>The runs of a document, in its order. Headlines, titles alone, months and weekdays, and single words at a sentence's head are left out.</summary>
    public static List<Run> Of(Reading reading)
    {
        var runs = new List<Run>();
        var matches = new List<NameMatch>();
        for (var sentence = 0; sentence < reading.Document.Sentences.Count; sentence++)
        {
            var (start, end) = reading.Text.Range(sentence);
            if (start == end || reading.IsHeadline(sentence)) continue;
            matches.Clear();
            reading.Lexicon.Matcher.Match(reading.Document.Text, reading.Words, start, end, matches);
            var match = 0;
            for (var at = start; at < end; at++)
            {
                while (match < matches.Count && matches[match].Last < at) match++;
                if (match < matches.Count && matches[match].First <= at)
                {
                    at = matches[match].Last;
                    continue;
                }
                if (!IsNamelike(reading, at)) continue;
                var stop = match < matches.Count ? Math.Min(matches[match].First, end) : end;
                var last = Last(reading, at, stop);
                if (Trim(reading, at, last, start) is { } run) runs.Add(run with { Sentence = sentence });
                at = last;
            }
        }
        return runs;
    }

    private static bool IsNamelike(Reading reading, int at) =>
        reading.Words[at] is { IsCapital: true } word && word.End - word.Start > 1 && !reading.Terms.Calendar.Contains(word.Id);

    /// <summary>A run goes on over capitalised words, and over "of", "the", "for", "de" between two of them.</summary>
    private static int Last(Reading reading, int first, int end)
    {
        var last = first;
        for (var at = first + 1; at < end && reading.Words[at].Gap is Gap.Space or Gap.Hyphen or Gap.Apostrophe or Gap.Stop or Gap.Ampersand; at++)
        {
            if (IsNamelike(reading, at) && (reading.Words[at].Gap != Gap.Stop || reading.Words[at - 1].End - reading.Words[at - 1].Start <= 2)) last = at;
            else if (reading.Words[at].Gap != Gap.Space || !reading.Terms.Particles.Contains(reading.Words[at].Id) || at - last > 1) break;
        }
        return last;
    }

    /// <summary>Without titles and words that only begin the sentence; <see langword="null"/> if nothing is left.</summary>
    private static Run? Trim(Reading reading, int first, int last, int start)
    {
        var head = first == start;
        while (first <= last && (IsTitle(reading, first) || (first == start && reading.Terms.Starters.Contains(reading.Words[first].Id)) || reading.Terms.Particles.Contains(reading.Words[first].Id))) first++;
        if (first > last || (head && first == start && first == last)) return null;
        return new(0, first, last);
    }

    private static bool IsTitle(Reading reading, int at) =>
        reading.Terms.OfficeTitles.Contains(reading.Words[at].Id) || reading.Terms.PersonalTitles.Contains(reading.Words[at].Id) || reading.Lexicon.Matcher.Roles.Begins(reading.Words[at].Id);
}
