using System.Globalization;
using System.Net;
using Entente.Corpora;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Surface;

/// <summary>A bar that shows beneath the cell how far long work has come, and renews itself in its place.</summary>
/// <remarks>
/// <c>Corpus.Read(folder, progress: ProgressBar.Show("Reading"))</c>. Many reports a second are no harm: front ends get a few of them, and
/// the last. What a saved notebook keeps is the last state alone, in which no time is told, so that it is the same each time.
/// </remarks>
public sealed class ProgressBar : IProgress<WorkProgress>
{
    private readonly string id;
    private readonly Lock gate = new();
    private readonly OutputCollector outputs;
    private readonly string title;
    private WorkProgress last;

    private ProgressBar(string title)
    {
        this.title = title;
        outputs = (CellScope.Current ?? throw Errors.NoCell()).Outputs;
        id = outputs.Display(this, Picture(new WorkProgress(0, null, "")), isResult: false);
    }

    /// <summary>Shows a bar beneath the cell that runs.</summary>
    /// <param name="title">What the work is: <c>Reading</c>.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static ProgressBar Show(string title = "Working")
    {
        ArgumentNullException.ThrowIfNull(title);
        return new ProgressBar(title);
    }

    /// <summary>Renews the bar. Reports may come from several threads, in any order: one that is behind what is shown is passed over.</summary>
    public void Report(WorkProgress value)
    {
        lock (gate)
        {
            if (value.What == last.What && value.Done < last.Done) return;
            last = value;
            outputs.Update(id, this, Picture(value));
        }
    }

    private MimeBundle Picture(WorkProgress work)
    {
        var text = work switch
        {
            { What: "" or null } => "",
            { Total: { } total } => string.Create(CultureInfo.InvariantCulture, $"{work.Done:N0} of {total:N0} {work.What}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{work.Done:N0} {work.What}"),
        };
        var bar = work.Total is > 0 and var most ? string.Create(CultureInfo.InvariantCulture, $"<progress value=\"{work.Done}\" max=\"{most}\"></progress>") : "<progress></progress>";
        return new MimeBundle(
            KeyValuePair.Create("text/html", $"<div role=\"status\">{WebUtility.HtmlEncode(title)} {bar} {WebUtility.HtmlEncode(text)}</div>"),
            KeyValuePair.Create("text/plain", text.Length > 0 ? $"{title}: {text}" : title));
    }
}
