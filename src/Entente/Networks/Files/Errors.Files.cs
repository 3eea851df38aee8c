using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>The errors of files.</summary>
internal static partial class Errors
{
    private const string Simplify = "read it with NetworkReadOptions.Simplify, which adds up what joins the same two nodes";

    public static ArgumentException Ending(string path, string endings) =>
        new($"'{path}' is to hold a network, and its ending '{Path.GetExtension(path)}' is of no format that can. Allowed: {endings}. Give the file one of these.");

    public static FileNotFoundException NoFile(string path) => new($"No file '{path}' to read a network from. Relative paths start at the current folder, in a notebook the notebook's own: correct the path.", path);

    public static NetworkFileException TooLong(string path, long length, long most) =>
        new($"{path}: {Text(length)} bytes. NetworkReadOptions.MaximumBytes allows {Text(most)}: raise it if you trust the file.");

    public static NetworkFileException FileXml(string file, XmlException problem) => new(
        $"{file}, line {Text(Math.Max(1, problem.LineNumber))}: not XML: {problem.Message} A network of this ending is XML throughout: open it in the program that wrote it and save it again.", problem);

    public static NetworkFileException FileDtd(string file, int line, XmlException problem) => new(
        $"{file}, line {Text(Math.Max(1, line))}: a document type, by which XML asks for other files and defines entities. Networks need none and it is not followed: delete it, from <!DOCTYPE to its >.", problem);

    public static NetworkFileException FileRoot(string file, int line, string wanted, string found) =>
        new($"{file}, line {Text(line)}: the outermost element is <{found}>. In a file of this ending it is <{wanted}>: give the file the ending of its format.");

    public static NetworkFileException FileNode(string file, int line) => new($"{file}, line {Text(line)}: a node without an id. Every node has one that is its own: fill it in.");

    public static NetworkFileException FileNodeTwice(string file, int line, string id) => new($"{file}, line {Text(line)}: the node '{id}' is there already. Every node has an id of its own: give this one another, or delete it.");

    public static NetworkFileException FileEnd(string file, int line, string which, string? id) =>
        new($"{file}, line {Text(line)}: the {which} of a tie is {(id is null ? "missing" : $"'{id}', which is no node above")}. A tie joins two nodes of the file: correct the id, or add the node.");

    public static NetworkFileException FileDirected(string file, int line) => new($"{file}, line {Text(line)}: a directed tie. Networks here are undirected: {Simplify} whatever the direction, or write the file anew without directions.");

    public static NetworkFileException FileLoop(string file, int line, string id) => new($"{file}, line {Text(line)}: '{id}' is tied to itself. Ties join two nodes: delete the tie, or {Simplify} and leaves out such ties.");

    public static NetworkFileException FileEdgeTwice(string file, int line, string one, string other, int first) =>
        new($"{file}, line {Text(line)}: '{one}' and '{other}' are tied already, on line {Text(first)}. Two nodes have one tie: delete one, or {Simplify}.");

    public static NetworkFileException FileWeight(string file, int line, string text) =>
        new($"{file}, line {Text(line)}: the weight '{text}'. A weight is a number other than 0, such as 2 or 0.5 (below 0 for a negative tie): correct it, or delete the tie.");

    public static NetworkFileException Value(string file, int line, string name, ColumnType type, string text) =>
        new($"{file}, line {Text(line)}: '{text}' for '{name}', which the file says is {Kind(type)}. Correct the value, or declare another type.");

    public static NetworkFileException FileKey(string file, int line, string id) => new($"{file}, line {Text(line)}: a value of the attribute '{id}', which the file does not declare. Declare it above the nodes, or delete the value.");

    public static NetworkFileException FileHyperedge(string file, int line) => new($"{file}, line {Text(line)}: a hyperedge. Ties join two nodes: write it as ties between every two of its nodes.");

    public static NetworkFileException FileTime(string file, int line, string format) =>
        new($"{file}, line {Text(line)}: time is given as '{format}'. Periods are read from days, timeformat=\"date\": change it, or read the network without time with NetworkFiles.Read.");

    public static NetworkFileException FileSection(string file, int line, string word) =>
        new($"{file}, line {Text(line)}: {(word.Length == 0 ? "no *Vertices in the file" : $"'{word}' where a section is expected")}. Pajek networks have *Vertices and then *Edges, *Arcs, *Edgeslist or *Arcslist: write the file anew in that form.");

    public static NetworkFileException FileNumber(string file, int line, string? word, int least, int most) =>
        new($"{file}, line {Text(line)}: {(word is null ? "a number is missing" : $"'{word}'")} where a whole number from {Text(least)} to {Text(most)} is expected. Nodes are called by their numbers: correct it.");

    public static NetworkFileException FileQuote(string file, int line) => new($"{file}, line {Text(line)}: a quotation mark that is not closed. Names with spaces stand between two on one line: close it.");

    public static NetworkFileException FileColumns(string file, DataFrame table) =>
        new($"{file}, line 1: the columns {Some([.. table.Columns.Select(column => $"'{column.Name}'")])}. A table of ties has 'source' and 'target', or 'from' and 'to': rename two of them.");

    public static NetworkFileException FileTable(FormatException problem) => new(problem.Message, problem);

    public static ArgumentException XmlText(string text, char sign) =>
        new($"'{text}' holds the sign U+{(int)sign:X4}, which XML cannot. Take it out, or write .csv.");

    public static ArgumentException PajekId(string id) => new($"The id '{id}' holds a quotation mark or a line's end, which Pajek cannot. Give the node another id, or write .gexf or .graphml.");

    public static ArgumentException PajekSign(string one, string other) => new($"The tie of '{one}' and '{other}' has the sign 0, which Pajek cannot: its signs are those of weights. Leave such ties out, or write .gexf or .graphml.");

    public static ArgumentException Period(NetworkPeriod period) =>
        new($"The period '{period.Key}' runs from {period.First:yyyy-MM-dd} to {period.Last:yyyy-MM-dd}, which ends before it starts or comes twice. Every period of a series has days of its own: correct them.");

    private static string Kind(ColumnType type) => type switch
    {
        ColumnType.Whole => "a whole number",
        ColumnType.Real => "a number",
        ColumnType.Boolean => "true or false",
        ColumnType.Date => "a day like 2024-05-31",
        _ => "text",
    };
}
