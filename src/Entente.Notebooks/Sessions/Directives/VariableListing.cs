using System.Net;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Entente.Notebooks.Sessions;

/// <summary>Lists the variables of a session: <c>#!who</c> their names, <c>#!whos</c> their types and values too.</summary>
internal static class VariableListing
{
    private const int LongestValue = 200;

    public static void Show(OutputCollector outputs, IEnumerable<(FieldInfo Field, object? Value)> variables, bool inFull)
    {
        var all = variables.ToList();
        if (!inFull)
        {
            outputs.Write("stdout", $"{(all.Count > 0 ? string.Join('\n', all.Select(one => one.Field.Name)) : "There are no variables yet.")}\n");
            return;
        }
        var rows = all.Select(one => (string[])[one.Field.Name, TypeName(one.Field.FieldType), Text(one.Value)]).ToList();
        outputs.Display(null, new MimeBundle(
            KeyValuePair.Create("text/plain", string.Join('\n', rows.Select(row => $"{row[0]}\t{row[1]}\t{row[2]}"))),
            KeyValuePair.Create("text/html", $"<table><thead><tr><th>variable</th><th>type</th><th>value</th></tr></thead><tbody>{string.Concat(rows.Select(Row))}</tbody></table>")), isResult: false);
    }

    private static string Row(string[] cells) => $"<tr>{string.Concat(cells.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>";

    private static string Text(object? value)
    {
        var text = value is null ? "null" : value.ToDisplayString("text/plain").ReplaceLineEndings(" ");
        return text.Length <= LongestValue ? text : text[..(LongestValue - 1)] + "…";
    }

    private static string TypeName(Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var bare = type.Name.Split('`')[0];
        return $"{bare}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>";
    }
}
