using Entente.Actors;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Lists of three actors or more with "and" before the last, read off the words: "Russia, Serbia, and Azerbaijan" is one, whatever the parser makes of it.</summary>
internal sealed class ActorLists
{
    private const int Least = 3;

    private readonly Dictionary<int, List<Actor>> lists = [];

    /// <param name="sentence">The sentence.</param>
    /// <param name="named">The actors that each word names; <see langword="null"/> for the others.</param>
    public ActorLists(ParsedSentence sentence, IReadOnlyList<List<Actor>?> named)
    {
        List<int> items = [];
        var closed = false;
        for (var at = 0; at <= sentence.Count; at++)
        {
            if (at < sentence.Count && named[at] is not null) items.Add(at);
            else if (at < sentence.Count && items.Count > 0 && sentence[at].Text is "," && !closed) continue;
            else if (at < sentence.Count && items.Count > 0 && sentence[at].Text is "and" or "or" && !closed) closed = true;
            else
            {
                Close(items, closed, named);
                (items, closed) = ([], false);
            }
        }
    }

    /// <summary>The actors of the list that a word stands in; <see langword="null"/> where it stands in none.</summary>
    public List<Actor>? Of(int word) => lists.GetValueOrDefault(word);

    private void Close(List<int> items, bool closed, IReadOnlyList<List<Actor>?> named)
    {
        if (!closed || items.Count < Least) return;
        var actors = items.SelectMany(item => named[item]!).Distinct().ToList();
        if (actors.Count < Least) return;
        foreach (var item in items) lists[item] = actors;
    }
}
