using System.Globalization;
using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Writes GraphML 1.0.</summary>
internal static class GraphMlWriter
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(Network network, TextWriter writer)
    {
        using var xml = XmlNetworkFile.Writer(writer);
        xml.WriteStartElement("graphml", Space);
        var nodes = Keys(xml, "node", [.. network.Nodes.Columns.Where(column => column.Name != "id")]);
        var edges = Keys(xml, "edge", [.. network.Edges.Columns.Where(column => column.Name is not ("source" or "target"))]);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "undirected");
        for (var node = 0; node < network.NodeCount; node++)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlNetworkFile.Checked(network.Ids[node]));
            Data(xml, nodes, node);
            xml.WriteEndElement();
        }
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", network.Ids[network.Graph.From[edge]]);
            xml.WriteAttributeString("target", network.Ids[network.Graph.To[edge]]);
            Data(xml, edges, edge);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static List<(string Key, Column Column)> Keys(XmlWriter xml, string of, IReadOnlyList<Column> columns)
    {
        var keys = columns.Select((column, i) => (string.Create(CultureInfo.InvariantCulture, $"{of}{i}"), column)).ToList();
        foreach (var (key, column) in keys)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", key);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", XmlNetworkFile.Checked(column.Name));
            xml.WriteAttributeString("attr.type", XmlNetworkFile.Type(column.Type));
            xml.WriteEndElement();
        }
        return keys;
    }

    private static void Data(XmlWriter xml, List<(string Key, Column Column)> keys, int row)
    {
        foreach (var (key, column) in keys)
        {
            if (XmlNetworkFile.Text(column, row) is not { } text) continue;
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", key);
            xml.WriteString(text);
            xml.WriteEndElement();
        }
    }
}
