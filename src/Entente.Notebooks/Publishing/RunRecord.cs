using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Frames;
using Entente.Notebooks.Documents;
using Entente.Notebooks.Running;
using Microsoft.CodeAnalysis;

namespace Entente.Notebooks.Publishing;

/// <summary>The <c>run.json</c> of a run: what was read, with which versions and parameters, and what was written. No times, no paths of this machine.</summary>
internal static class RunRecord
{
    public const string FileName = "run.json";

    private const string Kind = "entente run";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Version { get; } = typeof(DataFrame).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static string Write(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks, IEnumerable<OutputFile> files) => new JsonObject
    {
        ["kind"] = Kind,
        ["versions"] = new JsonObject
        {
            ["entente"] = Version,
            [".NET"] = Environment.Version.ToString(),
            ["C# compiler"] = typeof(Compilation).Assembly.GetName().Version!.ToString(),
        },
        ["resources"] = Resources(),
        ["notebooks"] = new JsonArray([.. notebooks.Select(one => Describe(one.Outcome, one.Exhibits))]),
        ["files"] = new JsonArray([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new JsonObject { ["path"] = file.Path, ["sha256"] = Fingerprint.Of(file.Content) })]),
    }.ToJsonString(Indented) + "\n";

    /// <summary>The files that the run that left this record wrote; null where the record is none of ours.</summary>
    public static IReadOnlyList<string>? FilesOf(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Property("kind").Text() != Kind ? null
                : [.. document.RootElement.Property("files").Items().Select(file => file.Property("path").Text()).OfType<string>()];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Describe(NotebookOutcome outcome, Exhibits exhibits)
    {
        var cells = outcome.Prepared.Notebook?.Cells.Count(cell => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source)) ?? 0;
        return new JsonObject
        {
            ["name"] = outcome.Source.Name,
            ["sha256"] = outcome.Prepared.Sha256,
            ["status"] = outcome.Status.ToString().ToLowerInvariant(),
            ["problem"] = outcome.Problem,
            ["codeCells"] = cells,
            ["cellsRun"] = outcome.Run?.CellsRun ?? 0,
            ["parameters"] = new JsonObject(outcome.Prepared.Parameters.Select(parameter =>
                KeyValuePair.Create(parameter.Name, (JsonNode?)new JsonObject { ["given"] = parameter.Given, ["used"] = parameter.Used }))),
            ["seeds"] = new JsonObject(outcome.Prepared.Parameters.Where(parameter => parameter.Name.StartsWith("seed", StringComparison.OrdinalIgnoreCase))
                .Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)parameter.Used))),
            ["inputs"] = new JsonArray([.. outcome.Prepared.Inputs.Select(input => new JsonObject
            {
                ["parameter"] = input.Parameter, ["path"] = input.Path, ["files"] = input.FileCount, ["sha256"] = input.Sha256,
            })]),
            ["figures"] = new JsonArray([.. exhibits.Figures.Select(figure => new JsonObject { ["path"] = figure.Path, ["title"] = figure.Title })]),
            ["tables"] = new JsonArray([.. exhibits.Figures.SelectMany(figure => figure.Tables).Select(table => (table.Path, table.Frame))
                .Concat(exhibits.Tables.Select(table => (table.Path, table.Frame)))
                .Select(table => new JsonObject { ["path"] = table.Path, ["rows"] = table.Frame.RowCount })]),
        };
    }

    /// <summary>The lexicon, the codebook and whatever else travels inside the library.</summary>
    private static JsonArray Resources()
    {
        var library = typeof(DataFrame).Assembly;
        return new JsonArray([.. library.GetManifestResourceNames().Where(name => name.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = library.GetManifestResourceStream(name)!;
            return new JsonObject { ["name"] = name.Replace('\\', '/'), ["sha256"] = Fingerprint.Of(stream) };
        })]);
    }
}
