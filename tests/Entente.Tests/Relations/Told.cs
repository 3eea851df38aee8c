using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations;

/// <summary>Relations made by hand, for tests of what is done with them.</summary>
internal static class Told
{
    /// <summary>One relation a line: voice, source, target, category, and optionally the sentence.</summary>
    public static Entente.Relations.Relations By(params string[] lines) => new([.. lines.Select((line, index) => Relation(line.Split(' ', 5), index))]);

    private static Relation Relation(string[] parts, int index)
    {
        var text = parts.Length > 4 ? parts[4] : $"{parts[1]} and {parts[2]}.";
        var document = new Document($"d{index}", text) { Outlet = parts[0] == "-" ? null : parts[0], Author = $"author of d{index}", Date = new(2020 + index % 3, 6, 1) };
        var negated = parts[3].StartsWith('!');
        var category = Codebook.Default.Category(parts[3].TrimStart('!'));
        return new(ActorLexicon.Default[parts[1]], ActorLexicon.Default[parts[2]], category, document.Sentences[0], new(0, 1), "rule; pattern", negated) { Speaker = parts[0] == "-" ? null : "speaker " + parts[0] };
    }
}
