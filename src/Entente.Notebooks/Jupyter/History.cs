using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Jupyter;

/// <summary>What has been run since the kernel started. It is kept in memory alone: code is not written to a disk behind anybody's back.</summary>
internal sealed class History : IRequestHandler
{
    private const int SessionNumber = 1;
    private const int Maximum = 10_000;

    private readonly List<Entry> entries = [];

    /// <summary>Keeps a cell with the text of its value; null where it has none.</summary>
    public void Add(int number, string code, string? value)
    {
        if (entries.Count == Maximum) entries.RemoveAt(0);
        entries.Add(new Entry(number, code, value));
    }

    public bool Answer(JupyterMessage request, ReplyChannel channel)
    {
        if (request.Type != "history_request") return false;
        var withOutput = IsTrue("output");
        channel.Reply(request, new HistoryReply([.. Select(request.Content, IsTrue("unique")).Select(entry => entry.ToJson(withOutput))]), WireJson.Plain.HistoryReply);
        return true;

        bool IsTrue(string name) => request.Content.Property(name).ValueKind == JsonValueKind.True;
    }

    private IEnumerable<Entry> Select(JsonElement content, bool unique)
    {
        var most = content.Property("n").Whole() is >= 0 and var n ? n : Maximum;
        return content.Property("hist_access_type").Text() switch
        {
            "range" => Range(content.Property("session").Whole() ?? 0, content.Property("start").Whole() ?? 0, content.Property("stop").Whole() ?? int.MaxValue),
            "search" => Search(content.Property("pattern").Text() ?? "*", unique).TakeLast(most),
            _ => entries.TakeLast(most),
        };
    }

    // 0 is the session that runs, and a negative number one before it, of which nothing is known.
    private IEnumerable<Entry> Range(int session, int start, int stop) =>
        session is 0 or SessionNumber ? entries.Where(entry => entry.Number >= start && entry.Number < stop) : [];

    private IEnumerable<Entry> Search(string pattern, bool unique)
    {
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), entry.Code, ignoreCase: false));
        return unique ? found.Reverse().DistinctBy(entry => entry.Code).Reverse() : found;
    }

    private sealed record Entry(int Number, string Code, string? Value)
    {
        public JsonArray ToJson(bool withOutput) => withOutput ? [SessionNumber, Number, new JsonArray(Code, Value)] : [SessionNumber, Number, Code];
    }
}
