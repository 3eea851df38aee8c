namespace Entente.Actors;

/// <summary>Takes capitals and states for the American towns of their names where the document is local news that speaks of nothing else of theirs: Paris in Texas, Lebanon in Pennsylvania.</summary>
internal static class Namesakes
{
    /// <summary>How many things of local news a document speaks of at least, and how many where a state would be taken for a town.</summary>
    private const int Kinds = 2, KindsForState = 3;

    /// <summary>One of so many words at least is such a thing.</summary>
    private const int Sparsest = 120;

    /// <summary>A longer document, in words, is no local news.</summary>
    private const int Longest = 3000;

    private const string American = "USA";

    public static void Settle(Reading reading, List<Found> found)
    {
        if (reading.Words.Count > Longest || !found.Exists(IsNamesake)) return;
        var (kinds, all) = Cues(reading);
        if (kinds < Kinds || all * Sparsest < reading.Words.Count) return;
        var others = found.Where(one => !IsNamesake(one) && one.Acts && one.Represents.Id != American).ToList();
        found.RemoveAll(one => IsNamesake(one) && (IsState(one) ? kinds >= KindsForState && others.Count == 0 : !others.Exists(other => other.Represents == one.Represents)));
    }

    private static bool IsNamesake(Found one) => one is { Form.IsNamesake: true };

    private static bool IsState(Found one) => one.Kind == MentionKind.Name;

    /// <summary>How many different things of local news the document speaks of, a state of the Union or province counted as one, and how often.</summary>
    private static (int Kinds, int All) Cues(Reading reading)
    {
        var kinds = new HashSet<int>();
        var (all, province) = (0, 0);
        for (var sentence = 0; sentence < reading.Document.Sentences.Count; sentence++)
        {
            var (start, end) = reading.Text.Range(sentence);
            for (var at = start; at < end; at++)
            {
                if (reading.Terms.LocalCues.StartsAt(reading.Words, at, end)) kinds.Add(reading.Words[at].Id);
                else if (reading.Terms.Provinces.StartsAt(reading.Words, at, end)) province = 1;
                else continue;
                all++;
            }
        }
        return (kinds.Count + province, all);
    }
}
