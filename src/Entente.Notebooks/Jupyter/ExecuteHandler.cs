using System.Text.Json;
using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Runs cells.</summary>
internal sealed class ExecuteHandler(Session session, Broadcast broadcast, OutputPump pump, StdinChannel stdin, Interruption interruption, History history) : IRequestHandler
{
    private int executed;

    /// <summary>Takes back the cells that wait, because one before them failed, and gives what tells their senders.</summary>
    public Func<Action> Withdraw { get; set; } = () => () => { };

    public bool Answer(JupyterMessage message, ReplyChannel channel)
    {
        if (message.Type != "execute_request") return false;
        var request = Read(message.Content);
        var keeps = request.StoreHistory && !request.Silent && !string.IsNullOrWhiteSpace(request.Code);
        var number = executed + 1;
        if (keeps) executed++;

        var publisher = new CellPublisher(broadcast, pump, message, number);
        if (!request.Silent) broadcast.Publish("execute_input", message.RawHeader, new ExecuteInput(request.Code, number), WireJson.Plain.ExecuteInput);
        var evaluation = interruption.During(token => session.Evaluate(request.Code, number, new EvaluationOptions
        {
            Published = request.Silent ? null : publisher.Publish,
            Input = request.AllowStdin ? question => stdin.Ask(message, question) : _ => throw Errors.NobodyToAnswer(),
        }, token));
        pump.Flush();
        if (keeps) history.Add(number, request.Code, ResultOf(evaluation));

        if (evaluation.Status == EvaluationStatus.Succeeded)
        {
            channel.Reply(message, new ExecuteReply(number, Evaluate(request.UserExpressions, number)), WireJson.Plain.ExecuteReply);
            return true;
        }
        var error = evaluation.Error!;
        // First, for whoever has read the answer may send another cell at once, and that one is meant.
        var tell = request.StopOnError && !request.Silent ? Withdraw() : () => { };
        channel.Reply(message, new ErrorReply(error.Name, error.Message, error.Traceback) { ExecutionCount = number }, WireJson.Plain.ErrorReply);
        tell();
        return true;
    }

    private static ExecuteRequest Read(JsonElement content) => new(content.Property("code").Text() ?? throw new WireException("An execute_request has no code."))
    {
        Silent = content.Property("silent").ValueKind == JsonValueKind.True,
        StoreHistory = content.Property("store_history").ValueKind != JsonValueKind.False,
        AllowStdin = content.Property("allow_stdin").ValueKind == JsonValueKind.True,
        StopOnError = content.Property("stop_on_error").ValueKind != JsonValueKind.False,
        UserExpressions = content.Property("user_expressions").Properties().Where(one => one.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(one => one.Name, one => one.Value.GetString()!, StringComparer.Ordinal),
    };

    private Dictionary<string, ExpressionValue> Evaluate(IReadOnlyDictionary<string, string> expressions, int number) => expressions.ToDictionary(one => one.Key, one =>
    {
        var evaluation = interruption.During(token => session.Evaluate(one.Value, number, cancellationToken: token));
        if (evaluation.Error is { } error) return new ExpressionValue("error") { Ename = error.Name, Evalue = error.Message, Traceback = error.Traceback };
        var data = evaluation.Outputs.OfType<ValueOutput>().LastOrDefault(output => output.IsResult)?.Data ?? new MimeBundle();
        return new ExpressionValue("ok") { Data = data, Metadata = new Dictionary<string, string>() };
    }, StringComparer.Ordinal);

    private static string? ResultOf(Evaluation evaluation) =>
        evaluation.Outputs.OfType<ValueOutput>().LastOrDefault(output => output.IsResult)?.Data.TryRead("text/plain", out var text) == true ? text : null;
}
