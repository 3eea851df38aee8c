using System.Globalization;

namespace Entente.Networks;

/// <summary>Writes Pajek's .net: numbered nodes with their ids in quotation marks, and undirected ties with weights.</summary>
internal static class PajekWriter
{
    public static void Write(Network network, TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"*Vertices {network.NodeCount}\n"));
        for (var node = 0; node < network.NodeCount; node++)
        {
            var id = network.Ids[node];
            if (id.AsSpan().IndexOfAny('"', '\n', '\r') >= 0) throw Errors.PajekId(id);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{node + 1} \"{id}\"\n"));
        }
        writer.Write("*Edges\n");
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var sign = network.Signs?[edge] ?? 1;
            if (sign == 0) throw Errors.PajekSign(network.Ids[network.Graph.From[edge]], network.Ids[network.Graph.To[edge]]);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{network.Graph.From[edge] + 1} {network.Graph.To[edge] + 1} {sign * network.Graph.EdgeWeights[edge]:R}\n"));
        }
    }
}
