namespace Entente.Notebooks.Sessions;

/// <summary>What could stand where the cursor is, best first.</summary>
/// <param name="Start">Where the text that an item replaces begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The items.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
