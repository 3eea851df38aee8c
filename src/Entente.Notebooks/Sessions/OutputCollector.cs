using System.Globalization;
using System.Text;

namespace Entente.Notebooks.Sessions;

/// <summary>Gathers the outputs of one cell, from any thread, within limits.</summary>
internal sealed class OutputCollector(OutputLimits limits, Action<Output>? published)
{
    private readonly Lock gate = new();
    private readonly List<Output> outputs = [];
    private readonly StringBuilder open = new();
    private string? openStream;
    private int kept;
    private long droppedCharacters;
    private long droppedOutputs;
    private int displays;
    private bool clearsFirst;
    private bool told;

    public void Write(string stream, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            ClearFirst();
            var room = limits.StreamCharacters - kept;
            if (text.Length > room)
            {
                droppedCharacters += text.Length - room;
                text = text[..room];
            }
            if (text.IsEmpty)
            {
                TellOnce();
                return;
            }
            if (openStream != stream && !Open(stream)) return;
            kept += text.Length;
            open.Append(text);
            published?.Invoke(new StreamOutput(stream, text.ToString()));
        }
    }

    public string Display(object? value, MimeBundle data, bool isResult)
    {
        lock (gate)
        {
            var id = (++displays).ToString(CultureInfo.InvariantCulture);
            Add(new ValueOutput(Bounded(data), isResult) { Value = value, DisplayId = id });
            return id;
        }
    }

    public void Update(string id, object? value, MimeBundle data)
    {
        lock (gate)
        {
            var at = outputs.FindIndex(output => output is ValueOutput shown && shown.DisplayId == id);
            if (at < 0) return;
            outputs[at] = (ValueOutput)outputs[at] with { Data = Bounded(data), Value = value };
            published?.Invoke(outputs[at]);
        }
    }

    /// <summary>Takes away what was put out so far; or, where it waits, does so when the next output comes.</summary>
    public void Clear(bool waits)
    {
        lock (gate)
        {
            clearsFirst = true;
            if (!waits) ClearFirst();
            published?.Invoke(new ClearedOutput(waits));
        }
    }

    public void Fail(ErrorOutput error)
    {
        lock (gate)
        {
            Close();
            outputs.Add(error);
            published?.Invoke(error);
        }
    }

    public void Unhandled(Exception exception)
    {
        if (exception is not (CellInterruptedException or ThreadInterruptedException))
            Write("stderr", string.Join('\n', Traceback.Of(exception).Traceback) + "\n");
    }

    public IReadOnlyList<Output> Snapshot()
    {
        lock (gate)
        {
            List<Output> all = [.. outputs];
            var end = all.FindIndex(output => output is ErrorOutput);
            if (end < 0) end = all.Count;
            if (Note() is { } note) all.Insert(end, note);
            if (openStream is not null && open.Length > 0) all.Insert(end, new StreamOutput(openStream, open.ToString()));
            return all;
        }
    }

    private void Add(Output output)
    {
        ClearFirst();
        Close();
        if (outputs.Count >= limits.Outputs)
        {
            droppedOutputs++;
            TellOnce();
            return;
        }
        outputs.Add(output);
        published?.Invoke(output);
    }

    private bool Open(string stream)
    {
        Close();
        if (outputs.Count >= limits.Outputs)
        {
            droppedOutputs++;
            TellOnce();
            return false;
        }
        openStream = stream;
        return true;
    }

    private void Close()
    {
        if (openStream is not null && open.Length > 0) outputs.Add(new StreamOutput(openStream, open.ToString()));
        openStream = null;
        open.Clear();
    }

    private void ClearFirst()
    {
        if (!clearsFirst) return;
        outputs.Clear();
        open.Clear();
        openStream = null;
        (clearsFirst, told) = (false, false);
        (kept, droppedCharacters, droppedOutputs) = (0, 0, 0);
    }

    // Whoever follows the cell learns at once what a file says at its end.
    private void TellOnce()
    {
        if (told) return;
        told = true;
        published?.Invoke(new StreamOutput("stderr", string.Create(CultureInfo.InvariantCulture,
            $"\n[What follows is not shown: a cell keeps {limits.StreamCharacters:N0} characters of text and {limits.Outputs:N0} outputs. Stop the cell, or write long results to a file.]\n")));
    }

    private StreamOutput? Note()
    {
        if (droppedCharacters == 0 && droppedOutputs == 0) return null;
        var characters = droppedCharacters == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{droppedCharacters:N0} more characters");
        var others = droppedOutputs == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{droppedOutputs:N0} more outputs");
        var what = string.Join(" and ", new[] { characters, others }.OfType<string>());
        return new StreamOutput("stderr", string.Create(CultureInfo.InvariantCulture,
            $"\n[{what} are not shown: a cell keeps {limits.StreamCharacters:N0} characters of text and {limits.Outputs:N0} outputs. Write long results to a file.]\n"));
    }

    private MimeBundle Bounded(MimeBundle data)
    {
        if (data.All(representation => representation.Value.Length <= limits.DisplayCharacters)) return data;
        var fits = data.Where(representation => representation.Value.Length <= limits.DisplayCharacters).ToList();
        if (fits.All(representation => representation.Key != "text/plain"))
            fits.Add(KeyValuePair.Create("text/plain", string.Create(CultureInfo.InvariantCulture,
                $"[Not shown: longer than {limits.DisplayCharacters:N0} characters. Show less of it, such as its first rows.]")));
        return new MimeBundle(fits);
    }
}
