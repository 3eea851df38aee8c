using System.Globalization;
using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Reads GEXF of versions 1.1 to 1.3, whatever their namespace.</summary>
internal static class GexfReader
{
    /// <summary>When a node or tie is there, and with which weight; <paramref name="Weight"/> is missing for a spell.</summary>
    public readonly record struct Time(DateOnly First, DateOnly Last, string? Weight);

    private sealed record Attribute(string Title, ColumnType Type, bool IsDynamic)
    {
        public string? Default { get; set; }
    }

    /// <param name="path">The file.</param>
    /// <param name="builder">Takes the network; of values that change over time only the weight of the tie as a whole.</param>
    /// <param name="time">Told of each spell and dated weight, with the ends of the tie (the node twice).</param>
    public static void Read(string path, NetworkBuilder builder, Action<(string One, string Other), Time>? time = null)
    {
        var attributes = new Dictionary<(string Class, string Id), Attribute>();
        var (of, dynamic, mixed, last, given) = ("", false, "undirected", default(Attribute), new HashSet<string>(StringComparer.Ordinal));
        var ends = ("", "");
        XmlNetworkFile.Read(path, "gexf", (xml, line) =>
        {
            switch (xml.LocalName)
            {
                case "graph":
                    mixed = xml.GetAttribute("defaultedgetype") ?? "undirected";
                    if (time is not null && xml.GetAttribute("timeformat") is { } format and not "date") throw Errors.FileTime(builder.File, line, format);
                    break;
                case "attributes":
                    (of, dynamic) = (xml.GetAttribute("class") ?? "node", xml.GetAttribute("mode") == "dynamic");
                    break;
                case "attribute":
                    last = new(xml.GetAttribute("title") ?? xml.GetAttribute("id") ?? "", XmlNetworkFile.Type(xml.GetAttribute("type")), dynamic);
                    attributes[(of, xml.GetAttribute("id") ?? "")] = last;
                    if (!dynamic) builder.Define(of == "node", last.Title, last.Type);
                    break;
                case "default" when last is not null:
                    last.Default = xml.ReadElementContentAsString();
                    break;
                case "node":
                    Defaults(line);
                    builder.AddNode(xml.GetAttribute("id"), xml.GetAttribute("label"), line);
                    (of, ends) = ("node", (xml.GetAttribute("id")!, xml.GetAttribute("id")!));
                    Spell(xml, null, line, isSpell: false);
                    break;
                case "edge":
                    Defaults(line);
                    builder.AddEdge(xml.GetAttribute("source"), xml.GetAttribute("target"), (xml.GetAttribute("type") ?? xml.GetAttribute("defaultedgetype") ?? mixed) == "directed", line);
                    (of, ends) = ("edge", (xml.GetAttribute("source")!, xml.GetAttribute("target")!));
                    if (xml.GetAttribute("weight") is { } weight) builder.SetWeight(weight, line);
                    Spell(xml, null, line, isSpell: false);
                    break;
                case "spell" or "slice":
                    Spell(xml, null, line, isSpell: true);
                    break;
                case "attvalue":
                    Value(xml, line);
                    break;
            }
        });
        Defaults(0);

        void Value(XmlReader xml, int line)
        {
            // Version 1.1 says id where later ones say for.
            var (id, text) = (xml.GetAttribute("for") ?? xml.GetAttribute("id") ?? "", xml.GetAttribute("value"));
            if (!attributes.TryGetValue((of, id), out var attribute)) throw Errors.FileKey(builder.File, line, id);
            given.Add(id);
            if (text is null) return;
            if (attribute.IsDynamic)
            {
                if (of == "edge" && attribute.Title.Equals("weight", StringComparison.OrdinalIgnoreCase)) Spell(xml, text, line, isSpell: true);
            }
            else
            {
                Set(attribute, text, line);
            }
        }

        void Spell(XmlReader xml, string? weight, int line, bool isSpell)
        {
            if (time is null) return;
            var (start, end) = (xml.GetAttribute("start"), xml.GetAttribute("end"));
            if (start is null && end is null && !isSpell) return;
            time(ends, new(Day(start, DateOnly.MinValue, line), Day(end, DateOnly.MaxValue, line), weight));
        }

        DateOnly Day(string? text, DateOnly none, int line) => text is null ? none
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Errors.Value(builder.File, line, "start or end", ColumnType.Date, text);

        void Set(Attribute attribute, string text, int line)
        {
            if (of == "node") builder.SetNode(attribute.Title, attribute.Type, text, line);
            else if (of == "edge") builder.SetEdge(attribute.Title, attribute.Type, text, line);
        }

        void Defaults(int line)
        {
            // Only once there is a node or tie to say it of.
            if (ends.Item1.Length > 0)
                foreach (var ((target, id), attribute) in attributes)
                    if (attribute.Default is { } text && target == of && !attribute.IsDynamic && !given.Contains(id)) Set(attribute, text, line);
            given.Clear();
            last = null;
        }
    }
}
