using System.Text.Json;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Tests;

/// <summary>Small notebooks, written down as a front end would.</summary>
internal static class Notebooks
{
    public const string Metadata = """{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}}""";

    public static string Json(params object[] cells) => $$"""{"cells":{{JsonSerializer.Serialize(cells)}},"metadata":{{Metadata}},"nbformat":4,"nbformat_minor":5}""";

    public static Notebook Of(params object[] cells) => Notebook.Parse(Json(cells));

    public static Notebook OfCode(params string[] sources) => Of([.. sources.Select(source => Code(source))]);

    public static object Code(string source, params string[] tags) =>
        new { cell_type = "code", execution_count = (int?)null, metadata = new { tags }, outputs = Array.Empty<object>(), source };

    public static object Markdown(string source) => new { cell_type = "markdown", metadata = new { }, source };
}
