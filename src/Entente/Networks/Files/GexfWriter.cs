using System.Globalization;
using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Writes GEXF 1.3 (https://gexf.net/1.3/).</summary>
internal static class GexfWriter
{
    private const string Space = "http://gexf.net/1.3";

    public static void Write(Network network, TextWriter writer) => Write(network, null, writer);

    /// <param name="network">The network, of all periods together where there are any.</param>
    /// <param name="series">The periods in which nodes and ties are there; none for a network without time.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Network network, NetworkSeries? series, TextWriter writer)
    {
        using var xml = XmlNetworkFile.Writer(writer);
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Space);
        xml.WriteElementString("creator", Space, "Entente");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("mode", series is null ? "static" : "dynamic");
        if (series is not null)
        {
            xml.WriteAttributeString("timeformat", "date");
            xml.WriteAttributeString("timerepresentation", "interval");
        }
        var nodes = network.Nodes.Columns.Where(column => column.Name is not ("id" or "label")).ToList();
        var edges = network.Edges.Columns.Where(column => column.Name is not ("source" or "target" or "weight")).ToList();
        Attributes(xml, "node", nodes);
        Attributes(xml, "edge", edges);
        if (series is not null) DynamicWeight(xml);
        var times = series?.Times();
        xml.WriteStartElement("nodes", Space);
        for (var node = 0; node < network.NodeCount; node++)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlNetworkFile.Checked(network.Ids[node]));
            xml.WriteAttributeString("label", XmlNetworkFile.Checked(network.Labels[node]));
            Values(xml, nodes, node, []);
            if (times is not null) Spells(xml, times.Nodes[network.Ids[node]]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var ends = (network.Ids[network.Graph.From[edge]], network.Ids[network.Graph.To[edge]]);
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("id", edge.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", ends.Item1);
            xml.WriteAttributeString("target", ends.Item2);
            xml.WriteAttributeString("weight", network.Graph.EdgeWeights[edge].ToString("R", CultureInfo.InvariantCulture));
            var when = times?.Edges[NetworkSeries.Pair(ends.Item1, ends.Item2)];
            Values(xml, edges, edge, when ?? []);
            if (when is not null) Spells(xml, when.Select(time => time.Period));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string of, List<Column> columns)
    {
        if (columns.Count == 0) return;
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (var (i, column) in columns.Index()) Attribute(xml, i.ToString(CultureInfo.InvariantCulture), column.Name, XmlNetworkFile.Type(column.Type));
        xml.WriteEndElement();
    }

    private static void DynamicWeight(XmlWriter xml)
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", "edge");
        xml.WriteAttributeString("mode", "dynamic");
        Attribute(xml, "weight", "weight", "double");
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string id, string title, string type)
    {
        xml.WriteStartElement("attribute", Space);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("title", XmlNetworkFile.Checked(title));
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, List<Column> columns, int row, IReadOnlyList<(NetworkPeriod Period, double Weight)> weights)
    {
        var values = columns.Index().Select(column => (column.Index, Text: XmlNetworkFile.Text(column.Item, row))).Where(value => value.Text is not null).ToList();
        if (values.Count + weights.Count == 0) return;
        xml.WriteStartElement("attvalues", Space);
        foreach (var (index, text) in values) Value(index.ToString(CultureInfo.InvariantCulture), text!, null);
        foreach (var (period, weight) in weights) Value("weight", weight.ToString("R", CultureInfo.InvariantCulture), period);
        xml.WriteEndElement();

        void Value(string key, string text, NetworkPeriod? period)
        {
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", key);
            xml.WriteAttributeString("value", text);
            if (period is not null) Time(xml, period);
            xml.WriteEndElement();
        }
    }

    private static void Spells(XmlWriter xml, IEnumerable<NetworkPeriod> periods)
    {
        xml.WriteStartElement("spells", Space);
        foreach (var period in periods)
        {
            xml.WriteStartElement("spell", Space);
            Time(xml, period);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Time(XmlWriter xml, NetworkPeriod period)
    {
        xml.WriteAttributeString("start", period.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("end", period.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
