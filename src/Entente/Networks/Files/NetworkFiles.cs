using Entente.Frames;

namespace Entente.Networks;

/// <summary>Networks in files that other programs read and write.</summary>
/// <remarks>
/// The name's ending says the format:
/// <list type="bullet">
/// <item><c>.gexf</c>: GEXF 1.3 (Gephi), all attributes; read from version 1.1 on. For networks over time see <see cref="NetworkSeries"/>.</item>
/// <item><c>.graphml</c>: GraphML (igraph, networkx, yEd), all attributes.</item>
/// <item><c>.net</c>: Pajek. It holds nodes, called by their ids, and weights, which are negative where the sign is; no attributes, and no quotation marks in ids.</item>
/// <item><c>.csv</c>: one row a tie with all its attributes (<c>source</c>, <c>target</c>, <c>weight</c>, …; <c>from</c> and <c>to</c> are read too). It holds no attributes of nodes, and no nodes without ties.</item>
/// </list>
/// A negative weight in a file is a weight with the sign −1. XML readers resolve nothing: a file that brings a document type along is refused.
/// </remarks>
public static class NetworkFiles
{
    private const string Endings = ".gexf, .graphml, .net and .csv";

    /// <summary>Writes a network; a file of that name is replaced, in one step and only if all went well.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">A file, in a folder that exists, ending in <c>.gexf</c>, <c>.graphml</c>, <c>.net</c> or <c>.csv</c>.</param>
    /// <exception cref="ArgumentException">The ending is another, or the format cannot hold an id or text of the network.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(this INetwork network, string path)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var of = network.ToNetwork();
        Action<TextWriter> write = Ending(path) switch
        {
            ".gexf" => writer => GexfWriter.Write(of, writer),
            ".graphml" => writer => GraphMlWriter.Write(of, writer),
            ".net" => writer => PajekWriter.Write(of, writer),
            ".csv" => writer => writer.Write(of.Edges.ToCsv()),
            _ => throw Errors.Ending(path, Endings),
        };
        AtomicFile.Write(path, write);
    }

    /// <summary>Reads a network.</summary>
    /// <param name="path">A file ending in <c>.gexf</c>, <c>.graphml</c>, <c>.net</c> or <c>.csv</c>.</param>
    /// <param name="options">What becomes of directions, parallel ties and loops, and which attribute is the weight; <see cref="NetworkReadOptions"/> says the defaults.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="NetworkFileException">The file is not such a network, is too long, or asks for something outside of it; the message names file and line.</exception>
    /// <exception cref="ArgumentException">The ending is another.</exception>
    public static Network Read(string path, NetworkReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var chosen = (options ?? new()).Checked();
        var ending = Ending(path);
        if (ending is not (".gexf" or ".graphml" or ".net" or ".csv")) throw Errors.Ending(path, Endings);
        Check(path, chosen);
        var builder = new NetworkBuilder(Path.GetFileName(path), chosen);
        switch (ending)
        {
            case ".gexf": GexfReader.Read(path, builder); break;
            case ".graphml": GraphMlReader.Read(path, builder); break;
            case ".net": PajekReader.Read(path, builder); break;
            default: EdgeListReader.Read(path, builder, chosen); break;
        }
        return builder.ToNetwork();
    }

    internal static void Check(string path, NetworkReadOptions options)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw Errors.NoFile(path);
        if (file.Length > options.MaximumBytes) throw Errors.TooLong(path, file.Length, options.MaximumBytes);
    }

    private static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}
