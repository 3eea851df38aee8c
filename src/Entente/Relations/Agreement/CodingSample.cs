using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Draws the units of a coding sheet.</summary>
internal static class CodingSample
{
    /// <summary>The stratum of units in which the rules found nothing.</summary>
    public const string Uncoded = "(uncoded)";

    private const string Others = "(others)";

    /// <summary>A unit that can be drawn.</summary>
    private sealed record Candidate(Sentence Sentence, Actor Source, Actor Target, Relation? Relation);

    public static (IReadOnlyList<CodingUnit> Units, IReadOnlyDictionary<string, int> Strata, IReadOnlyDictionary<string, int> Predicted) Draw(Relations relations, Mentions mentions, CodingSheetOptions options)
    {
        var coded = relations.DistinctBy(relation => (relation.Document.Id, relation.Sentence.Index, relation.PairIds))
            .Select(relation => new Candidate(relation.Sentence, relation.Source, relation.Target, relation)).ToList();
        var uncoded = Silent(mentions, coded);
        var wanted = Math.Min((int)Math.Round(options.Size * options.UncodedShare, MidpointRounding.AwayFromZero), uncoded.Count);
        var strata = Strata(coded, options).ToList();
        if (wanted > 0) strata.Add((Uncoded, uncoded));

        var random = new SplitMix((uint)options.Seed);
        var units = new List<(Candidate Candidate, string Stratum, double Weight)>();
        var shares = Allocate([.. strata.Where(stratum => stratum.Name != Uncoded).Select(stratum => stratum.Units.Count)], options.Size - wanted);
        foreach (var (index, (name, members)) in strata.Index())
        {
            var count = name == Uncoded ? wanted : shares[index];
            units.AddRange(Shuffle(members, ref random).Take(count).Select(member => (member, name, (double)members.Count / count)));
        }
        var digits = Math.Max(3, FormattableString.Invariant($"{units.Count}").Length);
        var drawn = Shuffle(units, ref random).Index().Select(unit => new CodingUnit(
            "u" + (unit.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits, '0'),
            unit.Item.Candidate.Sentence, unit.Item.Candidate.Source, unit.Item.Candidate.Target, unit.Item.Candidate.Relation, unit.Item.Stratum, unit.Item.Weight)).ToList();
        var predicted = coded.Select(Label).Concat(wanted > 0 ? uncoded.Select(Label) : []).GroupBy(label => label, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return (drawn, strata.ToDictionary(stratum => stratum.Name, stratum => stratum.Units.Count, StringComparer.Ordinal), predicted);
    }

    private static string Label(Candidate candidate) => candidate.Relation is { Negated: false } relation ? relation.Category.Name : CodingSheet.None;

    /// <summary>Pairs of actors in a sentence between which the rules found nothing, in the order of the text.</summary>
    private static List<Candidate> Silent(Mentions mentions, List<Candidate> coded)
    {
        var known = coded.Select(candidate => (candidate.Sentence.Document.Id, candidate.Sentence.Index, candidate.Relation!.PairIds)).ToHashSet();
        return [.. mentions.Where(mention => mention.IsActor)
            .GroupBy(mention => (mention.Sentence.Document.Id, mention.Sentence.Index))
            .SelectMany(group =>
            {
                var actors = group.Select(mention => mention.Represents).Distinct().ToList();
                return actors.SelectMany((one, index) => actors.Skip(index + 1).Select(other => new Candidate(group.First().Sentence, one, other, null)));
            })
            .Where(candidate => !known.Contains((candidate.Sentence.Document.Id, candidate.Sentence.Index, Ids(candidate))))];
    }

    private static (string, string) Ids(Candidate pair) =>
        string.CompareOrdinal(pair.Source.Id, pair.Target.Id) <= 0 ? (pair.Source.Id, pair.Target.Id) : (pair.Target.Id, pair.Source.Id);

    /// <summary>The coded units by stratum, in ordinal order; the smallest strata are taken together until each can give two units.</summary>
    private static IEnumerable<(string Name, List<Candidate> Units)> Strata(List<Candidate> coded, CodingSheetOptions options)
    {
        var groups = coded.GroupBy(candidate => options.Strata switch
        {
            CodingStrata.Category => Label(candidate),
            CodingStrata.Pair => candidate.Relation!.Pair,
            _ => candidate.Sentence.Document.Outlet ?? candidate.Sentence.Document.Author ?? candidate.Sentence.Document.Id,
        }, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var kept = groups.Count <= Math.Max(1, options.Size / 2) ? groups.Count : Math.Max(1, options.Size / 2) - 1;
        var strata = groups.Take(kept).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.ToList()));
        return kept == groups.Count ? strata : strata.Append((Others, [.. groups.Skip(kept).SelectMany(group => group)]));
    }

    /// <summary>Equally many from every stratum; what a small one cannot give, the others do.</summary>
    private static int[] Allocate(int[] sizes, int total)
    {
        var given = new int[sizes.Length];
        for (var left = Math.Min(total, sizes.Sum()); left > 0;)
            for (var i = 0; i < sizes.Length && left > 0; i++)
                if (given[i] < sizes[i]) (given[i], left) = (given[i] + 1, left - 1);
        return given;
    }

    /// <summary>In an order drawn by Fisher and Yates's shuffle.</summary>
    private static List<T> Shuffle<T>(IEnumerable<T> values, ref SplitMix random)
    {
        var shuffled = values.ToList();
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }
        return shuffled;
    }
}
