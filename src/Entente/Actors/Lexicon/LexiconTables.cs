using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Entente.Actors;

/// <summary>Reads <c>actors.csv</c> (id, name, kind, of, since, until, source: one row a term) and <c>names.csv</c> (actor, name, as).</summary>
internal static class LexiconTables
{
    public const string Context = "context.csv";
    public const string Roles = "roles.csv";

    private static readonly FrozenDictionary<string, string> Columns = new Dictionary<string, string>
    {
        ["actors.csv"] = "id,name,kind,of,since,until,source",
        ["names.csv"] = "actor,name,as",
        [Context] = "name,scope,words,means,why",
        [Roles] = "role,kind,offices",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="open">Opens a table by its name.</param>
    /// <param name="isOwn">Whether a table is the caller's own; the library's rules may speak of actors that a smaller lexicon lacks.</param>
    public static ActorLexicon Read(Func<string, Stream> open, Func<string, bool> isOwn)
    {
        var actors = Actors(open).ToList();
        var first = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var (line, actor) in actors)
            if (!first.TryAdd(actor.Id, actor) && first[actor.Id] is var before && (before.Name, before.Kind) != (actor.Name, actor.Kind))
                throw Errors.Row("actors.csv", line, Errors.OtherActor(actor.Id, before, actor));
        var known = first.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (line, actor) in actors)
            foreach (var term in actor.Terms.Where(term => !known.Contains(term.Of)))
                throw Errors.Row("actors.csv", line, $"'{actor.Id}' stands for '{term.Of}', which has no row. Add one, or correct the column 'of'.");
        var names = new List<ActorName>();
        var owners = new Dictionary<string, ActorName>(StringComparer.Ordinal);
        foreach (var (line, name) in Names(open))
        {
            if (!known.Contains(name.Actor)) throw Errors.Row("names.csv", line, $"no actor '{name.Actor}' in actors.csv for the name '{name.Text}'. Add one, or correct the column 'actor'.");
            if (!owners.TryAdd(Key(name.Text), name) && owners[Key(name.Text)] is var other && other.Actor != name.Actor) throw Errors.Row("names.csv", line, Errors.TwoActors(name.Text, other.Actor, name.Actor).Message);
            names.Add(name);
        }
        var context = ContextRows(open).ToList();
        foreach (var (line, row) in context)
            if (isOwn(Context) && row.Actor is { } id && !known.Contains(id)) throw Errors.Row(Context, line, $"'{id}' in column 'means' is no actor of actors.csv, and none of '=', '-', 'place', 'attribute', 'parts', 'elsewhere' and 'place' with an actor. Correct it.");
        try
        {
            return new([.. actors.GroupBy(row => row.Actor.Id).Select(rows => rows.First().Actor with { Terms = [.. rows.SelectMany(row => row.Actor.Terms)] })], names,
                new([.. context.Select(row => row.Value)], [.. RoleRows(open)]));
        }
        catch (LexiconException problem) when (problem.Actor is { } actor)
        {
            throw Errors.Row("actors.csv", actors.First(row => row.Actor.Id == actor).Line, problem.Message);
        }
    }

    private static IEnumerable<(int Line, Actor Actor)> Actors(Func<string, Stream> open) => Rows(open, "actors.csv", (csv, line) =>
    {
        var since = Day(csv, line, "since");
        var until = Day(csv, line, "until");
        if (since > until) throw Errors.Row("actors.csv", line, $"the term ends on {until:yyyy-MM-dd}, before it starts on {since:yyyy-MM-dd}. Exchange or correct the dates.");
        return new Actor(Required(csv, line, "actors.csv", "id"), Required(csv, line, "actors.csv", "name"), Parse<ActorKind>(csv, line, "actors.csv", "kind"))
        {
            Terms = csv.GetField("of") is { Length: > 0 } of ? [new(of, since, until) { Office = Office(csv) }] : [],
            Source = csv.GetField("source") is { Length: > 0 } source ? source : null,
        };
    });

    /// <summary>A source reads "the office; who has its dates".</summary>
    private static string? Office(CsvReader csv) =>
        csv.GetField("source") is { } source && source.IndexOf(';') is > 0 and var end && string.Equals(csv.GetField("kind"), "person", StringComparison.OrdinalIgnoreCase) ? source[..end].Trim() : null;

    private static IEnumerable<(int Line, ActorName Name)> Names(Func<string, Stream> open) => Rows(open, "names.csv", (csv, line) => new ActorName(
        Required(csv, line, "names.csv", "actor"), Required(csv, line, "names.csv", "name"), Parse<NameKind>(csv, line, "names.csv", "as")));

    /// <summary>Names that texts could not tell apart have one key.</summary>
    private static string Key(string name) => string.Join(' ', NamePart.Of(name).Select(part => $"{part.Folded}{(int)part.Shape}")) + (name.EndsWith('+') ? "+" : "");

    private static IEnumerable<(int Line, ContextRow Value)> ContextRows(Func<string, Stream> open) => Rows(open, Context, (csv, line) =>
    {
        var row = new ContextRow(Required(csv, line, Context, "name"), Parse<ContextScope>(csv, line, Context, "scope"), csv.GetField("words") ?? "", Required(csv, line, Context, "means"), Required(csv, line, Context, "why"));
        return row.Scope != ContextScope.Dated || Days.Parse(row.Words) is not null ? row : throw Errors.Row(Context, line, $"'{row.Words}' in column 'words' are no two days, the first before the last. Write them as 2003-02-04..2006-06-05.");
    });

    private static IEnumerable<RoleRow> RoleRows(Func<string, Stream> open) => Rows(open, Roles, (csv, line) => new RoleRow(
        Required(csv, line, Roles, "role"), Parse<RoleKind>(csv, line, Roles, "kind"), csv.GetField("offices") ?? "")).Select(row => row.Value);

    private static IEnumerable<(int Line, T Value)> Rows<T>(Func<string, Stream> open, string file, Func<CsvReader, int, T> read)
    {
        using var csv = new CsvReader(new StreamReader(open(file)), new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim, MissingFieldFound = null });
        if (!Checked(file, 1, csv.Read) || !Checked(file, 1, csv.ReadHeader)) throw Errors.Row(file, 1, "the table is empty. The first row names the columns.");
        var columns = Columns[file].Split(',');
        foreach (var column in columns.Except(csv.HeaderRecord!.Select(name => name.Trim())))
            throw Errors.Row(file, 1, $"there is no column '{column}'. The first row is {Columns[file]}: name the columns so.");
        for (var start = csv.Parser.RawRow + 1; Checked(file, start, csv.Read); start = csv.Parser.RawRow + 1)
        {
            var row = Checked(file, start, () => read(csv, csv.Parser.RawRow));
            if (csv.Parser.Count < csv.HeaderRecord!.Length) throw Errors.Row(file, start, $"the row has {csv.Parser.Count} fields, the first row {csv.HeaderRecord.Length}. Write a comma for each field that is empty.");
            yield return (csv.Parser.RawRow, row);
        }
    }

    /// <summary>A step over the table whose failure names file and line.</summary>
    private static T Checked<T>(string file, int line, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (CsvHelperException)
        {
            throw Errors.Row(file, line, "the row cannot be cut into columns. A quotation mark opens a field only together with one that closes it, and stands twice within such a field: remove it, or write \"\".");
        }
    }

    private static string Required(CsvReader csv, int line, string file, string column) =>
        csv.GetField(column) is { Length: > 0 } value ? value : throw Errors.Row(file, line, $"the column '{column}' is empty. Every row has one: fill it in, or delete the row.");

    private static T Parse<T>(CsvReader csv, int line, string file, string column) where T : struct, Enum =>
        Enum.TryParse<T>(csv.GetField(column), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Errors.Row(file, line, $"'{csv.GetField(column)}' is no {column}. Allowed: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    private static DateOnly? Day(CsvReader csv, int line, string column)
    {
        if (csv.GetField(column) is not { Length: > 0 } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Errors.Row("actors.csv", line, $"'{text}' in column '{column}' is no date. Write it as 2017-05-31, or leave it empty.");
    }
}
