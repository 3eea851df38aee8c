using Entente.Frames;
using Entente.Networks;

namespace Entente.Tests.Networks;

/// <summary>Zachary's karate club, and what others computed on it; data/SOURCES.md says where the figures come from.</summary>
internal static class KarateClub
{
    private static readonly CsvOptions Texts = new() { Types = new Dictionary<string, ColumnType> { ["source"] = ColumnType.String, ["target"] = ColumnType.String } };

    /// <summary>34 members, 78 ties with weights, and the club each joined.</summary>
    public static Network Network { get; } = new(
        DataFrame.ReadCsv(Data("karate_nodes.csv"), new() { Types = new Dictionary<string, ColumnType> { ["id"] = ColumnType.String } }),
        DataFrame.ReadCsv(Data("karate_edges.csv"), Texts));

    public static DataFrame Measures { get; } = DataFrame.ReadCsv(Data("karate_measures.csv"));

    public static DataFrame Disparity { get; } = DataFrame.ReadCsv(Data("karate_disparity.csv"), Texts);

    public static string Data(string file) => Path.Combine(Repository.Root, "tests", "Entente.Tests", "Networks", "data", file);
}
