using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Notebooks.Jupyter;

/// <summary>What a front end has to know to start the kernel: the <c>kernel.json</c> of Jupyter.</summary>
/// <param name="Name">The name that notebooks note: <c>entente</c>.</param>
/// <param name="DisplayName">The name that people choose: <c>C# (Entente)</c>.</param>
/// <param name="Command">The program and its arguments, before those of the kernel.</param>
public sealed record KernelSpec(string Name, string DisplayName, IReadOnlyList<string> Command)
{
    /// <summary>The name under which the kernel is installed unless another is given.</summary>
    public const string DefaultName = "entente";

    /// <summary>The name that notebooks made with .NET Interactive and Polyglot Notebooks note.</summary>
    public const string DotNetInteractiveName = ".net-csharp";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A specification that starts the program that runs now, however it was installed.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="KernelSpecException">The name has other characters.</exception>
    public static KernelSpec OfThisProgram(string name = DefaultName)
    {
        if (name is "" or "." or ".." || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')) throw KernelSpecException.BadName(name);
        var display = name switch { DefaultName => "C# (Entente)", DotNetInteractiveName => ".NET (C#, Entente)", _ => $"C# ({name})" };
        return new KernelSpec(name, display, ThisProgram());
    }

    /// <summary>The text of <c>kernel.json</c>.</summary>
    public string ToJson()
    {
        var root = new JsonObject
        {
            ["argv"] = new JsonArray([.. Command.Concat(["kernel", "--connection-file", "{connection_file}"]).Select(word => (JsonNode)word)]),
            ["display_name"] = DisplayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            // A front end that was not started from a shell may not know where .NET is.
            ["env"] = new JsonObject { ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")) },
            ["metadata"] = new JsonObject { ["entente"] = typeof(KernelSpec).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "" },
        };
        return root.ToJsonString(Form).ReplaceLineEndings("\n") + "\n";
    }

    private static IReadOnlyList<string> ThisProgram()
    {
        var process = Environment.ProcessPath!;
        // A tool's own folder is named after its version; what stands beside the folder stays the same when the tool is updated.
        var store = process.IndexOf($"{Path.DirectorySeparatorChar}.store{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        if (store >= 0 && Path.Combine(process[..store], OperatingSystem.IsWindows() ? "entente.exe" : "entente") is var tool && File.Exists(tool)) return [tool];
        return Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [process, "exec", Assembly.GetEntryAssembly()!.Location]
            : [process];
    }
}
