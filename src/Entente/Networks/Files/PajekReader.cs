using System.Globalization;

namespace Entente.Networks;

/// <summary>Reads Pajek's .net: vertices with or without names, edges and arcs, as pairs or as lists.</summary>
internal static class PajekReader
{
    public static void Read(string path, NetworkBuilder builder)
    {
        var (section, line, count) = ("", 0, -1);
        var names = new SortedDictionary<int, string>();
        var ids = Array.Empty<string>();
        foreach (var text in File.ReadLines(path))
        {
            line++;
            var words = Words(text, builder.File, line);
            if (words.Count == 0 || words[0].StartsWith('%')) continue;
            if (words[0].StartsWith('*'))
            {
                section = words[0].ToLowerInvariant();
                if (section == "*vertices") count = Number(words.ElementAtOrDefault(1), 0, 50_000_000);
                else if (section is "*edges" or "*arcs" or "*edgeslist" or "*arcslist") Name();
                else if (section != "*network") throw Errors.FileSection(builder.File, line, words[0]);
            }
            else if (section == "*vertices")
            {
                if (words.Count > 1) names[Number(words[0], 1, count)] = words[1];
            }
            else if (section is "*edges" or "*arcs")
            {
                builder.AddEdge(Id(words[0]), Id(words.ElementAtOrDefault(1)), section == "*arcs", line);
                if (words.Count > 2) builder.SetWeight(words[2], line);
            }
            else if (section is "*edgeslist" or "*arcslist")
            {
                foreach (var other in words.Skip(1)) builder.AddEdge(Id(words[0]), Id(other), section == "*arcslist", line);
            }
            else
            {
                throw Errors.FileSection(builder.File, line, words[0]);
            }
        }
        if (count < 0) throw Errors.FileSection(builder.File, 1, "");
        Name();

        // Nodes are called by their names where each has one of its own, and by their numbers otherwise.
        void Name()
        {
            if (ids.Length == count || count < 0) return;
            var byName = names.Count == count && names.Values.Distinct(StringComparer.Ordinal).Count() == count && names.Values.All(name => name.Length > 0);
            ids = [.. Enumerable.Range(1, count).Select(number => byName ? names[number] : number.ToString(CultureInfo.InvariantCulture))];
            foreach (var (index, id) in ids.Index()) builder.AddNode(id, byName ? null : names.GetValueOrDefault(index + 1), line);
        }

        string Id(string? word) => ids[Number(word, 1, ids.Length) - 1];

        int Number(string? word, int least, int most) =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : throw Errors.FileNumber(builder.File, line, word, least, most);
    }

    private static List<string> Words(string text, string file, int line)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var quoted = text[at] == '"';
            var start = quoted ? at + 1 : at;
            var end = quoted ? text.IndexOf('"', start) : start;
            if (end < 0) throw Errors.FileQuote(file, line);
            while (!quoted && end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            words.Add(text[start..end]);
            at = quoted ? end + 1 : end;
        }
        return words;
    }
}
