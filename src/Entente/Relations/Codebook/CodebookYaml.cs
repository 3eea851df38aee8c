using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Reads a codebook, and the files that it includes, from YAML laid out as <c>data/codebook/plover.yaml</c> is.</summary>
internal sealed class CodebookYaml
{
    private static readonly string[] Quadrants = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];
    private static readonly (string Key, SignalKind Kind, bool Weak)[] Lists =
    [
        ("verbs", SignalKind.Verb, false), ("nouns", SignalKind.Noun, false), ("adjectives", SignalKind.Adjective, false),
        ("weak verbs", SignalKind.Verb, true), ("weak nouns", SignalKind.Noun, true), ("weak adjectives", SignalKind.Adjective, true),
    ];

    private readonly CodebookFiles files;
    private readonly WordClasses classes = new();
    private readonly CueLists cues = new();
    private readonly CodebookParts parts;
    private readonly Dictionary<(string Text, SignalKind Kind), (string Owner, string File, long Line)> entries = [];
    private readonly List<(string File, YamlMappingNode Node)> modifiers = [];
    private readonly List<(string Text, string File, long Line)> patterns = [];

    private CodebookYaml(CodebookFiles files, string name) => (this.files, parts) = (files, new(name));

    public static Codebook Read(CodebookFiles files, string file)
    {
        var root = files.Load(file, file, 1);
        var reader = new CodebookYaml(files, root.Scalar("name", file));
        reader.Include(root, file, []);
        if (reader.parts.Categories.Count == 0) throw Errors.Entry(file, root.Start.Line, "no category. A codebook has at least one under 'categories'.");
        var resolved = reader.classes.Resolve();
        foreach (var (text, from, line) in reader.patterns)
            if (SignalPattern.UnknownClass(text, resolved) is { } unknown) throw Errors.Entry(from, line, $"'{text}' names class <{unknown}>, which is not under 'classes'. There are: {string.Join(", ", resolved.Keys.Order(StringComparer.Ordinal))}.");
        foreach (var (from, node) in reader.modifiers) reader.AddModifier(node, from);
        return new(reader.parts with { Classes = resolved, Cues = reader.cues.Resolve() });
    }

    private void Include(YamlMappingNode root, string file, List<string> open)
    {
        open.Add(file);
        foreach (var node in root.Entries("include", file))
        {
            var other = node.Word("include", file);
            if (open.Contains(other)) throw Errors.Entry(file, node.Start.Line, $"'{other}' includes itself: {string.Join(" → ", [.. open, other])}. Break the circle.");
            Include(files.Load(other, file, node.Start.Line), other, open);
        }
        if (root.Mapping("classes", file) is { } named)
            foreach (var (name, list) in named.Children) classes.Add(file, name, [.. named.Words(((YamlScalarNode)name).Value!, file)]);
        cues.Add(root, file);
        foreach (var entry in root.Entries("categories", file)) AddCategory(entry.Mapping("category", file), file);
        foreach (var entry in root.Entries("modifiers", file)) modifiers.Add((file, entry.Mapping("modifier", file)));
        open.RemoveAt(open.Count - 1);
    }

    /// <summary>A category that is known already and has no quadrant here gets more signals: so a file extends one that it includes.</summary>
    private void AddCategory(YamlMappingNode node, string file)
    {
        var name = node.Scalar("category", file);
        var category = parts.Categories.Find(known => known.Name == name);
        if (category is null)
        {
            category = new(name, node.Scalar("quadrant", file), node.Scalar("definition", file)) 
            {
                Intensity = node.Number("intensity", file),
                OtherNames = [.. node.Words("also", file).Select(other => other.ToUpperInvariant())],
            };
            if (!Quadrants.Contains(category.Quadrant)) throw Errors.Entry(file, node.Start.Line, $"'{category.Quadrant}' is no quadrant of category '{name}'. Allowed: {string.Join(", ", Quadrants)}.");
            parts.Categories.Add(category);
        }
        else if (node.Has("quadrant"))
        {
            throw Errors.Entry(file, node.Start.Line, $"category '{name}' stands twice. Merge the two, or leave out the quadrant to add signals to it.");
        }
        foreach (var (key, kind, weak) in Lists)
            foreach (var (text, intensity, line) in node.Weighted(key, file))
            {
                Claim(text, kind, name, file, line);
                parts.Signals.Add(new(category, text, kind) { IsWeak = weak, Intensity = intensity ?? category.Intensity });
            }
    }

    private void AddModifier(YamlMappingNode node, string file)
    {
        var modifier = new Modifier(node.Scalar("modifier", file))
        {
            VerbalCooperation = Named("verbal cooperation") ?? Named("cooperation"),
            MaterialCooperation = Named("material cooperation") ?? Named("cooperation"),
            VerbalConflict = Named("verbal conflict") ?? Named("conflict"),
            MaterialConflict = Named("material conflict") ?? Named("conflict"),
            Alone = Named("alone"),
            Denies = node.Has("denies") && node.Scalar("denies", file) == "true",
            Modality = node.Has("modality") ? ModalityOf(node.Scalar("modality", file)) : Modality.Asserted,
        };
        foreach (var (key, kind, _) in Lists[..3])
            foreach (var (text, _, line) in node.Weighted(key, file))
            {
                Claim(text, kind, modifier.Name, file, line);
                parts.Modifiers.Add(new(modifier, text, kind));
            }

        Category? Named(string key) => !node.Has(key) ? null : parts.Categories.Find(category => category.Name == node.Scalar(key, file))
            ?? throw Errors.Entry(file, node.Start.Line, $"'{node.Scalar(key, file)}' is no category. There are: {string.Join(", ", parts.Categories.Select(category => category.Name))}.");

        Modality ModalityOf(string name) => Enum.GetValues<Modality>().Cast<Modality?>().FirstOrDefault(value => value!.Value.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Errors.Entry(file, node.Start.Line, $"'{name}' is no modality. Allowed: {string.Join(", ", Enum.GetNames<Modality>()).ToLowerInvariant()}.");
    }

    private void Claim(string text, SignalKind kind, string owner, string file, long line)
    {
        if (!entries.TryAdd((text, kind), (owner, file, line)))
        {
            var other = entries[(text, kind)];
            throw Errors.Entry(file, line, $"'{text}' stands under '{owner}' here and under '{other.Owner}' in {other.File}, line {other.Line}. Keep one.");
        }
        patterns.Add((text, file, line));
    }
}
