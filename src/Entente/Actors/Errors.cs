using System.Globalization;

namespace Entente.Actors;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static LexiconException NoTable(string folder, string file) => new(
        $"No '{file}' in lexicon folder '{folder}'. A lexicon is two tables, actors.csv and names.csv: copy data/lexicon and edit it.");

    public static LexiconException Row(string file, int line, string problem) => new(
        $"{file}, line {line.ToString(CultureInfo.InvariantCulture)}: {problem}");

    public static LexiconException TwoActors(string name, string first, string second) => new(
        $"'{name}' names both {first} and {second}. A name belongs to one actor: remove one of the two rows, or write a longer name.");

    public static LexiconException Cycle(string id) => new(
        $"'{id}' stands for itself, directly or through others. Whom an actor stands for must end somewhere: correct its terms (column 'of').", id);

    public static LexiconException NoSuchPrincipal(string id, string of) => new(
        $"'{id}' stands for '{of}', which the lexicon lacks. Add '{of}' first, or correct the term (column 'of').");

    public static LexiconException BlankName(string id) => new(
        $"A name of '{id}' is blank. A name has at least one letter or digit: fill it in, or leave it out.");

    public static LexiconException BlankId(string name) => new(
        $"The id of '{name}' is blank. An id is what tables and results call the actor, such as SRB or ALIYEV-ILHAM: fill it in.");

    public static LexiconException Backwards(string id, Term term) => new(
        $"A term of '{id}' for '{term.Of}' ends on {term.Until:yyyy-MM-dd}, before it starts on {term.Since:yyyy-MM-dd}. Exchange or correct the dates.", id);

    public static string OtherActor(string id, Actor first, Actor second) =>
        $"'{id}' is '{second.Name}' ({second.Kind.ToString().ToLowerInvariant()}) here and '{first.Name}' ({first.Kind.ToString().ToLowerInvariant()}) in a row before. Rows of one id are the terms of one actor: give both one name and kind, or another id.";

    public static ArgumentException Threads(int found) => new(
        $"Threads is {found.ToString(CultureInfo.InvariantCulture)}. It is a number from 1 to 512, or 0 for one a processor: leave it out.",
        nameof(MentionOptions.Threads));

    public static KeyNotFoundException NoActor(string id, IReadOnlyList<Actor> actors) => new(
        $"No actor '{id}' in the lexicon ({actors.Count.ToString(CultureInfo.InvariantCulture)} actors). Nearest: {string.Join(", ", Nearest(id, actors))}. Add one with ActorLexicon.With.");

    private static IEnumerable<string> Nearest(string id, IReadOnlyList<Actor> actors) => actors
        .OrderBy(actor => Math.Min(Distance(id, actor.Id), Distance(id, actor.Name)))
        .ThenBy(actor => actor.Id, StringComparer.Ordinal)
        .Take(3)
        .Select(actor => $"'{actor.Name}' ({actor.Id})");

    /// <summary>Levenshtein's edit distance, case aside.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
