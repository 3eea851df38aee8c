using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>A folder with notebooks for one test.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-cli-test-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public Workplace Notebook(string name, params string[] cells) => Write(name, Json(cells.Select(source => Cell(source))));

    /// <summary>A notebook whose first cell is tagged <c>parameters</c>.</summary>
    public Workplace Parametrised(string name, string parameters, params string[] cells) =>
        Write(name, Json(cells.Select(source => Cell(source)).Prepend(Cell(parameters, "parameters"))));

    public Workplace Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this;
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public Result Run(params string[] arguments) => Command.Run(Folder, ["run", .. arguments]);

    /// <summary>Every file below a folder with its bytes, as text that can be compared.</summary>
    public SortedDictionary<string, string> Content(string folder) => new(Directory.GetFiles(this[folder], "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(this[folder], file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static object Cell(string source, params string[] tags) => new { cell_type = "code", execution_count = (int?)null, metadata = new { tags }, outputs = Array.Empty<object>(), source };

    private static string Json(IEnumerable<object> cells) =>
        $$$"""{"cells":{{{JsonSerializer.Serialize(cells)}}},"metadata":{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}},"nbformat":4,"nbformat_minor":4}""";
}
