using System.Text.Json;
using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>The parameters of notebooks: the variables of the cell tagged <c>parameters</c>, which a later cell may give other values, as papermill does it.</summary>
public static class NotebookParameters
{
    private const string Injected = "injected-parameters";
    private const string Declaring = "parameters";
    private static readonly JsonElement InjectedMetadata = JsonDocument.Parse($$"""{"tags":["{{Injected}}"]}""").RootElement.Clone();

    /// <summary>The parameters a notebook declares, in their order; none where no cell is tagged <c>parameters</c>.</summary>
    /// <param name="notebook">The notebook; none of its cells is run.</param>
    /// <param name="folder">The folder it is in, for <c>#r</c>.</param>
    public static IReadOnlyList<DeclaredVariable> Declared(Notebook notebook, string folder)
    {
        var at = CellTagged(notebook, Declaring);
        if (at < 0) return [];
        var session = new Session(new SessionOptions { Folder = folder });
        var names = session.Declared(notebook.Cells[at].Source).Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        // Earlier cells may hold the `using`s and types that the declarations need.
        var code = string.Join('\n', notebook.Cells.Take(at + 1).Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source));
        return [.. session.Declared(code).Where(variable => names.Contains(variable.Name)).GroupBy(variable => variable.Name).Select(same => same.Last())];
    }

    /// <summary>The notebook with a cell tagged <c>injected-parameters</c> after the one tagged <c>parameters</c>, which replaces one that is there.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">What errors call the notebook.</param>
    /// <param name="declared">Its parameters (<see cref="Declared"/>).</param>
    /// <param name="values">Values by name, as text; those that the notebook does not declare are passed over. With none, the notebook stays as it is.</param>
    /// <exception cref="ParameterException">A value is none of the declared type.</exception>
    public static Notebook Inject(Notebook notebook, string name, IReadOnlyList<DeclaredVariable> declared, IReadOnlyDictionary<string, string> values)
    {
        var assignments = declared.Where(parameter => values.ContainsKey(parameter.Name))
            .Select(parameter => $"{parameter.Name} = {ParameterLiteral.Write(name, parameter, values[parameter.Name])};").ToList();
        if (assignments.Count == 0) return notebook;

        var source = string.Join('\n', assignments.Prepend("// Parameters"));
        var old = CellTagged(notebook, Injected);
        var cells = notebook.Cells.ToList();
        if (old >= 0) cells[old] = cells[old] with { Source = source };
        else cells.Insert(CellTagged(notebook, Declaring) + 1, new Cell(CellKind.Code, Injected, source) { Metadata = InjectedMetadata });
        return notebook.With(CellIds.Complete(cells));
    }

    /// <summary>Reads <c>NAME=VALUE</c> arguments, in their order.</summary>
    /// <exception cref="ParameterException">An argument has no <c>=</c> or no name, or a name comes twice.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Parse(IEnumerable<string> arguments)
    {
        List<KeyValuePair<string, string>> parsed = [];
        foreach (var argument in arguments)
        {
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1) throw Errors.Malformed(argument);
            var name = argument[..equals].Trim();
            if (parsed.Any(earlier => earlier.Key == name)) throw Errors.Twice(name);
            parsed.Add(KeyValuePair.Create(name, argument[(equals + 1)..]));
        }
        return parsed;
    }

    private static int CellTagged(Notebook notebook, string tag)
    {
        for (var i = 0; i < notebook.Cells.Count; i++)
            if (notebook.Cells[i].Kind == CellKind.Code && notebook.Cells[i].Tags.Contains(tag))
                return i;
        return -1;
    }
}
