using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entente.Notebooks.Documents;

/// <summary>Writes JSON letter for letter as Jupyter does: an indent of one, keys sorted, characters beyond ASCII as they are.</summary>
internal sealed class JupyterJsonWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public static string Write(object? value)
    {
        var writer = new JupyterJsonWriter();
        writer.Value(value);
        return writer.text.Append('\n').ToString();
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case bool truth: text.Append(truth ? "true" : "false"); break;
            case string words: Quote(words); break;
            case IFormattable number and (int or long or double): text.Append(number.ToString(null, CultureInfo.InvariantCulture)); break;
            case JsonElement element: Element(element); break;
            case IEnumerable<KeyValuePair<string, object?>> members: Block('{', '}', members.OrderBy(member => member.Key, CodePoints), Member); break;
            case IEnumerable<string> lines: Block('[', ']', lines, Quote); break;
            case IEnumerable<object?> items: Block('[', ']', items, Value); break;
            default: throw new ArgumentException($"A {value.GetType().Name} has no form in JSON here.", nameof(value));
        }
    }

    private void Element(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Undefined: text.Append("{}"); break;
            case JsonValueKind.Object: Value(element.EnumerateObject().GroupBy(member => member.Name).Select(same => KeyValuePair.Create(same.Key, (object?)same.Last().Value))); break;
            case JsonValueKind.Array: Value(element.EnumerateArray().Select(item => (object?)item)); break;
            case JsonValueKind.String: Quote(element.GetString()!); break;
            default: text.Append(element.GetRawText()); break;
        }
    }

    private void Member(KeyValuePair<string, object?> member)
    {
        Quote(member.Key);
        text.Append(": ");
        Value(member.Value);
    }

    private void Block<T>(char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        depth++;
        var first = true;
        foreach (var item in items)
        {
            if (!first) text.Append(',');
            first = false;
            text.Append('\n').Append(' ', depth);
            write(item);
        }
        depth--;
        if (!first) text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private void Quote(string words)
    {
        text.Append('"');
        for (var i = 0; i < words.Length; i++)
            text.Append(words[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' or (>= '\uD800' and <= '\uDFFF') when !IsPaired(words, i) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)words[i]:x4}"),
                var letter => letter.ToString(),
            });
        text.Append('"');
    }

    // Half of a pair has no UTF-8; escaped, it comes back as it was.
    private static bool IsPaired(string words, int i) =>
        (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])) || (char.IsLowSurrogate(words[i]) && i > 0 && char.IsHighSurrogate(words[i - 1]));

    /// <summary>By code point, as Python sorts; UTF-16 would put a few letters elsewhere.</summary>
    private static readonly Comparer<string> CodePoints = Comparer<string>.Create((left, right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right)));
}
