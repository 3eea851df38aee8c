using System.Globalization;
using Entente.Frames;
using Entente.Notebooks.Running;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Publishing;

/// <summary>The figures and tables of a notebook that was run, in the order in which they are shown.</summary>
internal sealed class Exhibits
{
    private readonly Dictionary<ValueOutput, Exhibit> byOutput = new(ReferenceEqualityComparer.Instance);

    public Exhibits(NotebookOutcome outcome)
    {
        var name = outcome.Source.FlatName;
        foreach (var output in (outcome.Run?.Notebook.Cells ?? []).SelectMany(cell => cell.Outputs).OfType<ValueOutput>())
        {
            if (output.Data.TryRead("image/svg+xml", out var svg))
            {
                var number = Figures.Count + 1;
                var title = (output.Value as Charts.Chart)?.Options.Title.ReplaceLineEndings(" ") ?? string.Create(CultureInfo.InvariantCulture, $"Figure {number}");
                var path = string.Create(CultureInfo.InvariantCulture, $"figures/{name}.{number}.{Slug.Of(title, "figure")}.svg");
                Add(Figures, new FigureExhibit(output, string.Create(CultureInfo.InvariantCulture, $"figure-{number}"), title, svg, path, number));
            }
            else if ((output.Value as DataFrame ?? (output.Value as ITabular)?.ToFrame()) is { } frame)
            {
                var anchor = string.Create(CultureInfo.InvariantCulture, $"table-{Tables.Count + 1}");
                var title = string.Create(CultureInfo.InvariantCulture, $"Table {Tables.Count + 1}");
                Add(Tables, new TableExhibit(output, anchor, title, frame, $"tables/{name}.{anchor}.csv"));
            }
        }
    }

    public List<FigureExhibit> Figures { get; } = [];

    public List<TableExhibit> Tables { get; } = [];

    public Exhibit? Of(ValueOutput output) => byOutput.GetValueOrDefault(output);

    private void Add<T>(List<T> list, T exhibit) where T : Exhibit
    {
        list.Add(exhibit);
        byOutput[exhibit.Output] = exhibit;
    }
}
