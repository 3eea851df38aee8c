using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>Reads the notebooks of a batch and puts their parameters in place, before any is run.</summary>
internal static class Preparation
{
    public static IReadOnlyList<PreparedNotebook> Of(BatchOptions options)
    {
        var read = NotebookSource.Find(options.Paths, options.OutputFolder).Select(Read).ToList();
        var known = read.SelectMany(one => one.Declared).Select(variable => variable.Name).Distinct(StringComparer.Ordinal).ToList();
        // Where a notebook cannot be read, the parameter may be one of its own: let the others run, and the error be that of the notebook.
        if (read.All(one => one.Prepared.Notebook is not null) && options.Parameters.FirstOrDefault(given => !known.Contains(given.Key)) is { Key: { } unknown })
            throw Errors.Unknown(unknown, known);
        return [.. read.Select(one => Complete(one.Prepared, one.Declared, options.Parameters))];
    }

    private static (PreparedNotebook Prepared, IReadOnlyList<DeclaredVariable> Declared) Read(NotebookSource source)
    {
        var hash = "";
        try
        {
            hash = Fingerprint.At(source.Path).Sha256;
            var notebook = Notebook.Read(source.Path);
            return (new PreparedNotebook(source, hash, notebook), NotebookParameters.Declared(notebook, source.Folder));
        }
        catch (NotebookFormatException exception)
        {
            return (new PreparedNotebook(source, hash, null) { Problem = exception.Message.Replace(source.Path, source.Name + ".ipynb", StringComparison.Ordinal) }, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (new PreparedNotebook(source, hash, null) { Problem = Errors.Unreadable(source.Name, exception) }, []);
        }
    }

    private static PreparedNotebook Complete(PreparedNotebook prepared, IReadOnlyList<DeclaredVariable> declared, IReadOnlyList<KeyValuePair<string, string>> given)
    {
        if (prepared.Notebook is null) return prepared;
        var folder = prepared.Source.Folder;
        List<ParameterValue> values = [];
        foreach (var parameter in declared)
        {
            var value = given.Where(one => one.Key == parameter.Name).Select(one => one.Value).FirstOrDefault();
            values.Add(new ParameterValue(parameter.Name, value, value is null ? parameter.Value : parameter.Type == "string" ? SeenFrom(folder, parameter.Value, value) : value));
        }
        var used = values.Where(value => value.Given is not null).ToDictionary(value => value.Name, value => value.Used!, StringComparer.Ordinal);
        return prepared with
        {
            Notebook = NotebookParameters.Inject(prepared.Notebook, prepared.Source.Name + ".ipynb", declared, used),
            Parameters = values,
            Inputs = [.. declared.Zip(values).Where(pair => pair.First.Type == "string").Select(pair => Input(folder, pair.Second)).OfType<RunInput>()],
        };
    }

    /// <summary>
    /// The notebook runs in its own folder, and the person who typed the path sits in another. A value is a path where the notebook's own value is one
    /// that exists, or where it looks like one and exists here.
    /// </summary>
    private static string SeenFrom(string folder, string? own, string value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal)) return value;
        var looksLikeOne = value is "." or ".." || value.AsSpan().ContainsAny('/', '\\');
        var isPath = (looksLikeOne && Path.Exists(value)) || (!string.IsNullOrWhiteSpace(own) && Path.Exists(Path.GetFullPath(own, folder)));
        return isPath ? Path.GetRelativePath(folder, Path.GetFullPath(value)).Replace('\\', '/') : value;
    }

    private static RunInput? Input(string folder, ParameterValue value)
    {
        if (string.IsNullOrWhiteSpace(value.Used) || value.Used.Contains('\0', StringComparison.Ordinal)) return null;
        var path = Path.GetFullPath(value.Used, folder);
        if (!Path.Exists(path)) return null;
        var (count, hash) = Fingerprint.At(path);
        return new RunInput(value.Name, value.Used, count, hash);
    }
}
