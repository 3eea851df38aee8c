using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Reads GraphML.</summary>
internal static class GraphMlReader
{
    private sealed record Key(string Name, ColumnType Type)
    {
        public string? Default { get; set; }
    }

    public static void Read(string path, NetworkBuilder builder)
    {
        var keys = new Dictionary<string, (string For, Key Key)>(StringComparer.Ordinal);
        var (directed, of, last, given) = (false, "", default(Key), new HashSet<string>(StringComparer.Ordinal));
        XmlNetworkFile.Read(path, "graphml", (xml, line) =>
        {
            switch (xml.LocalName)
            {
                case "key":
                    last = new(xml.GetAttribute("attr.name") ?? xml.GetAttribute("id") ?? "", XmlNetworkFile.Type(xml.GetAttribute("attr.type")));
                    var target = xml.GetAttribute("for") ?? "all";
                    keys[xml.GetAttribute("id") ?? ""] = (target, last);
                    // Keys without a name are of programs that draw.
                    if (target is "node" or "edge" && xml.GetAttribute("attr.name") is not null) builder.Define(target == "node", last.Name, last.Type);
                    break;
                case "default" when last is not null:
                    last.Default = xml.ReadElementContentAsString();
                    break;
                case "graph":
                    Close();
                    directed = xml.GetAttribute("edgedefault") == "directed";
                    of = "graph";
                    break;
                case "node":
                    Close();
                    builder.AddNode(xml.GetAttribute("id"), null, line);
                    of = "node";
                    break;
                case "edge":
                    Close();
                    builder.AddEdge(xml.GetAttribute("source"), xml.GetAttribute("target"), xml.GetAttribute("directed") is { } own ? own == "true" : directed, line);
                    of = "edge";
                    break;
                case "hyperedge":
                    throw Errors.FileHyperedge(builder.File, line);
                case "data":
                    var id = xml.GetAttribute("key") ?? "";
                    if (!keys.TryGetValue(id, out var key)) throw Errors.FileKey(builder.File, line, id);
                    given.Add(id);
                    // Programs draw into data of their own: shapes, colours. What is no text is passed over.
                    var text = xml.IsEmptyElement ? "" : Content(xml);
                    if (text is not null) Set(key.Key, text, line);
                    break;
            }

            void Close()
            {
                foreach (var (name, (kind, defined)) in keys)
                    if (defined.Default is { } text && (kind == of || (kind == "all" && of is "node" or "edge")) && !given.Contains(name)) Set(defined, text, line);
                given.Clear();
                last = null;
            }
        });
        foreach (var (name, (target, defined)) in keys)
            if (defined.Default is { } text && target == of && !given.Contains(name)) Set(defined, text, 0);

        void Set(Key key, string text, int line)
        {
            if (of == "node") builder.SetNode(key.Name, key.Type, text, line);
            else if (of == "edge") builder.SetEdge(key.Name, key.Type, text, line);
        }
    }

    /// <summary>The text of an element; nothing where it holds elements.</summary>
    private static string? Content(XmlReader xml)
    {
        using var inside = xml.ReadSubtree();
        var (text, isText) = (new System.Text.StringBuilder(), true);
        inside.Read();
        while (inside.Read())
        {
            if (inside.NodeType == XmlNodeType.Element) isText = false;
            else if (inside.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(inside.Value);
        }
        return isText ? text.ToString() : null;
    }
}
