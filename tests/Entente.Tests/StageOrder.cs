namespace Entente.Tests;

/// <summary>The order of the stages, and who may know whom.</summary>
internal static class StageOrder
{
    public const string Root = "Entente.";

    public static readonly string[] Stages =
        ["Frames", "Corpora", "Tokens", "Grammar", "Actors", "Networks", "Relations", "Dates", "Topics", "Charts"];

    /// <summary>A stage knows itself and the stages above it. Charts knows only Frames, and all but Frames may know Charts, to draw themselves.</summary>
    public static bool MayKnow(string stage, string other)
    {
        if (stage == other) return true;
        if (stage == "Charts") return other == "Frames";
        if (other == "Charts") return stage != "Frames";
        return Array.IndexOf(Stages, other) < Array.IndexOf(Stages, stage);
    }

    /// <summary>One line a reference that breaks the order, sorted.</summary>
    /// <param name="references">Full names of two types and their namespaces.</param>
    public static IReadOnlyList<string> Violations(IEnumerable<(string Type, string Namespace, string KnownType, string KnownNamespace)> references) =>
    [
        .. references
            .Where(reference => IsStage(reference.Namespace) && IsStage(reference.KnownNamespace) && !MayKnow(Stage(reference.Namespace), Stage(reference.KnownNamespace)))
            .Select(reference => $"{reference.Type} knows {reference.KnownType}")
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Namespaces of the library that are no stage.</summary>
    public static IReadOnlyList<string> Strangers(IEnumerable<string> namespaces) =>
        [.. namespaces.Where(name => (name + ".").StartsWith(Root, StringComparison.Ordinal) && !IsStage(name)).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsStage(string name) => name.StartsWith(Root, StringComparison.Ordinal) && Stages.Contains(Stage(name));

    private static string Stage(string name) => name[Root.Length..];
}
