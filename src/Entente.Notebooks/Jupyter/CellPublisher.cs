using System.Text;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Tells front ends what one cell puts out, in order, also after the cell has ended; what can be joined is joined.</summary>
internal sealed class CellPublisher(Broadcast broadcast, OutputPump pump, JupyterMessage request, int number)
{
    private const int EnoughCharacters = 256 * 1024;

    private readonly Lock gate = new();
    private readonly List<Pending> pending = [];
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private int characters;

    /// <summary>Takes an output; called on the thread that made it.</summary>
    public void Publish(Output output)
    {
        lock (gate)
        {
            switch (output)
            {
                case StreamOutput stream: Join(stream); break;
                case ValueOutput { DisplayId: { } id, IsResult: false } update when !shown.Add(id): Replace(id, update); break;
                default:
                    Send();
                    Send(output);
                    break;
            }
        }
    }

    /// <summary>Sends what is pending.</summary>
    public void Flush()
    {
        lock (gate) Send();
    }

    private void Join(StreamOutput stream)
    {
        if (pending is [.., { Stream: { } name } last] && name == stream.Name) last.Text.Append(stream.Text);
        else Add(new Pending(stream.Name, null) { Text = { Capacity = stream.Text.Length } }).Text.Append(stream.Text);
        characters += stream.Text.Length;
        if (characters >= EnoughCharacters) Send();
    }

    private void Replace(string id, ValueOutput update)
    {
        if (pending.Find(one => one.DisplayId == id) is { } waiting) waiting.Update = update;
        else Add(new Pending(null, id) { Update = update });
    }

    private Pending Add(Pending one)
    {
        if (pending.Count == 0) pump.Add(this);
        pending.Add(one);
        return one;
    }

    private void Send()
    {
        foreach (var one in pending)
        {
            if (one.Stream is { } stream) broadcast.Publish("stream", request.RawHeader, new StreamText(stream, one.Text.ToString()), WireJson.Plain.StreamText);
            else broadcast.Publish("update_display_data", request.RawHeader, Shown(one.Update!), WireJson.Plain.DisplayData);
        }
        pending.Clear();
        characters = 0;
    }

    private void Send(Output output)
    {
        switch (output)
        {
            case ValueOutput { IsResult: true } value:
                broadcast.Publish("execute_result", request.RawHeader, new ExecuteResult(number, value.Data), WireJson.Plain.ExecuteResult);
                break;
            case ValueOutput value:
                broadcast.Publish("display_data", request.RawHeader, Shown(value), WireJson.Plain.DisplayData);
                break;
            case ErrorOutput error:
                broadcast.Publish("error", request.RawHeader, new ErrorContent(error.Name, error.Message, error.Traceback), WireJson.Plain.ErrorContent);
                break;
            case ClearedOutput cleared:
                broadcast.Publish("clear_output", request.RawHeader, new ClearOutput(cleared.Waits), WireJson.Plain.ClearOutput);
                break;
        }
    }

    // A display's own number is its cell's alone.
    private DisplayData Shown(ValueOutput value) => new(value.Data, new Transient($"{request.Header.MsgId}.{value.DisplayId}"));

    private sealed record Pending(string? Stream, string? DisplayId)
    {
        public StringBuilder Text { get; } = new();

        public ValueOutput? Update { get; set; }
    }
}
