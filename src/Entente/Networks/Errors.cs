using System.Globalization;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static KeyNotFoundException NoNode(string id, string what, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return new($"No {what} '{id}' among the {Text(all.Count)} there are: {Some(all)}. "
            + (what == "actor" ? "Ids are those of the lexicon, letter by letter; an actor that the corpus does not name is not in its network." : "They are compared letter by letter; take one of these."));
    }

    public static ArgumentOutOfRangeException Between(string name, double value, string allowed) =>
        new(name, $"{name} is {value.ToString(CultureInfo.InvariantCulture)}. It is {allowed}. Give another value.");

    public static ArgumentException NoColumn(string which, string name, DataFrame frame) => new(
        $"A network's {which} have a column '{name}', and this frame has {(frame.Columns.Count == 0 ? "no columns" : Some([.. frame.Columns.Select(column => $"'{column.Name}'")]))}. Rename one to '{name}' with Rename.");

    public static ArgumentException NoId(int row) => new($"Row {Text(row)} of the nodes has no id. Every node has one that is its own: fill it in, or leave the row out with Filter.");

    public static ArgumentException NodeTwice(string id, int first, int second) =>
        new($"The node '{id}' comes twice, in the rows {Text(first)} and {Text(second)}. A node has one row: leave one out, or make the ids different.");

    public static ArgumentException NoEnd(string column, int row, string? id, IEnumerable<string> ids) =>
        new($"Row {Text(row)} of the ties names {(id is null ? "nothing" : $"'{id}'")} as {column}, which is no node. There are: {Some([.. ids])}. Add the node, or leave the tie out with Filter.");

    public static ArgumentException Loop(int row, string id) =>
        new($"Row {Text(row)} of the ties joins '{id}' with itself. A network's ties join two nodes: leave such rows out with Filter; when reading a file, NetworkReadOptions.Simplify does so.");

    public static ArgumentException EdgeTwice(string source, string target, int first, int second) =>
        new($"'{source}' and '{target}' are tied twice, in the rows {Text(first)} and {Text(second)}. Two nodes have one tie, in whatever direction: add the weights up with GroupBy and Aggregate; when reading a file, NetworkReadOptions.Simplify does so.");

    public static ArgumentException Weight(int row, string? weight) =>
        new($"Row {Text(row)} of the ties has the weight {weight ?? "(missing)"}. A weight is a number above 0: leave ties without weight out with Filter, and put a sign into a column 'sign'.");

    public static ArgumentException Sign(int row, string? sign) =>
        new($"Row {Text(row)} of the ties has the sign {sign ?? "(missing)"}. A sign is the whole number 1, -1 or 0. Leave other ties out with Filter.");

    public static ArgumentException DocumentTwice(string id) =>
        new($"The document '{id}' is counted twice. Every document has an id of its own, and counts once: leave out the copy, or make the ids different before counting.");

    public static ArgumentException NothingToMerge() => new("There is no network to merge. Merge takes one or more: give those that CountCoMentions made.");

    public static ArgumentException OtherUnit(CoMentionUnit one, CoMentionUnit other) =>
        new($"One network is counted by {one}, another by {other}. Networks of one unit can be merged: count all documents by the same.");

    public static ArgumentException MergeOfPart() => new("Pairs have been left out of one of the networks. Whole networks can be merged: merge first, and call Trim, Where or Backbone on the result.");

    public static ArgumentException TooManyActors(int count, int most) =>
        new($"The network has {Text(count)} actors. Resamples follow every two of {Text(most)} at most: call Trim or Backbone first.");

    public static ArgumentException TooManyNodes(int count, int most) =>
        new($"The network has {Text(count)} nodes. Eigenvalues are computed of {Text(most)} at most, for the time rises with their cube: call Trim or Backbone first.");

    public static ArgumentException NoSigns() =>
        new("The network's ties have no signs. A signed network has a column 'sign' of 1, -1 and 0: add it with With, or take the network that relations.ToNetwork() gives.");

    public static InvalidOperationException NothingToCutBy(string key, int documents) => new(
        $"The network is to be cut by {key}, and none of its {Text(documents)} documents has {(key == "outlet" ? "an outlet" : "a date")}. Corpus.Report says what was found in the files; ReadOptions names the column that holds it.");

    public static InvalidOperationException NoTime(string key) => new($"The networks are cut by {key}. A series over time has periods: call ByPeriod instead.");

    private static string Some(IReadOnlyList<string> all) => all.Count == 0 ? "none" : string.Join(", ", all.Take(12)) + (all.Count > 12 ? ", …" : "");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
