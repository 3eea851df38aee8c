using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers what front ends ask while somebody writes: completion, inspection, whether a cell is whole.</summary>
internal sealed class EditingHandler(Session session) : IRequestHandler
{
    public bool Answer(JupyterMessage request, ReplyChannel channel)
    {
        switch (request.Type)
        {
            case "complete_request":
                channel.Reply(request, Complete(CodeOf(request), PositionOf(request)), WireJson.Plain.CompleteReply);
                return true;
            case "inspect_request":
                var data = session.Inspect(CodeOf(request), PositionOf(request));
                channel.Reply(request, new InspectReply(data is not null, data ?? new MimeBundle()), WireJson.Plain.InspectReply);
                return true;
            case "is_complete_request":
                channel.Reply(request, IsComplete(CodeOf(request)), WireJson.Plain.IsCompleteReply);
                return true;
            default:
                return false;
        }
    }

    private CompleteReply Complete(string code, int position)
    {
        var list = session.Complete(code, position);
        var (start, end) = (CodePoints.Count(code, list.Start), CodePoints.Count(code, list.End));
        return new CompleteReply([.. list.Items.Select(item => item.Text)], start, end,
            new CompletionMetadata([.. list.Items.Select(item => new CompletionType(start, end, item.Text, item.Kind, item.Signature))]));
    }

    private IsCompleteReply IsComplete(string code) => session.IsComplete(code) switch
    {
        Completeness.Complete => new IsCompleteReply("complete"),
        Completeness.Invalid => new IsCompleteReply("invalid"),
        _ => new IsCompleteReply("incomplete") { Indent = new string(' ', 4 * Math.Max(0, code.Count(letter => letter == '{') - code.Count(letter => letter == '}'))) },
    };

    private static string CodeOf(JupyterMessage request) => request.Content.Property("code").Text() ?? throw new WireException($"A {request.Type} has no code.");

    private static int PositionOf(JupyterMessage request) =>
        request.Content.Property("cursor_pos").Whole() is { } position ? CodePoints.Index(CodeOf(request), position) : CodeOf(request).Length;
}
