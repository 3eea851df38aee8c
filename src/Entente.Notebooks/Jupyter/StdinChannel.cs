using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Passes a cell's questions to the front end that sent the cell, and its answers back.</summary>
internal sealed class StdinChannel(Func<RouterSocket> socket, MessageCodec codec)
{
    private readonly Lock asking = new();
    private readonly object gate = new();
    private JupyterMessage? asked;
    private string? answer;
    private bool answered;

    /// <summary>Asks, and waits for the answer; an interrupt of the cell ends the wait.</summary>
    /// <exception cref="InvalidOperationException">Nobody listens.</exception>
    public string? Ask(JupyterMessage cell, Question question)
    {
        lock (asking)
        {
            lock (gate) (asked, answer, answered) = (cell, null, false);
            try
            {
                byte[][] frames = [.. cell.Route, .. codec.Encode("input_request", cell.RawHeader, new InputRequest(question.Prompt, question.IsPassword), WireJson.Plain.InputRequest)];
                if (!socket().SendTo(cell.From.Identity, frames)) throw Errors.NobodyToAnswer();
                lock (gate)
                {
                    while (!answered) Monitor.Wait(gate);
                    return answer;
                }
            }
            finally
            {
                lock (gate) asked = null;
            }
        }
    }

    /// <summary>Takes an answer; one that nobody waits for is dropped.</summary>
    public void Receive(JupyterMessage reply)
    {
        if (reply.Type != "input_reply") return;
        lock (gate)
        {
            if (asked is null || !reply.From.Identity.AsSpan().SequenceEqual(asked.From.Identity)) return;
            (answer, answered) = (reply.Content.Property("value").Text() ?? "", true);
            Monitor.PulseAll(gate);
        }
    }
}
