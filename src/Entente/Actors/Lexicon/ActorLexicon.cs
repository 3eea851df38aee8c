using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>Political actors and the names by which texts name them.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class ActorLexicon : ITabular
{
    private readonly Dictionary<string, Actor> byId;

    internal ActorLexicon(IReadOnlyList<Actor> actors, IReadOnlyList<ActorName> names, LexiconGuides guides)
    {
        (Actors, Names, Guides) = (actors, names, guides);
        byId = actors.ToDictionary(actor => actor.Id ?? "", StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            if (string.IsNullOrWhiteSpace(actor.Id)) throw Errors.BlankId(actor.Name);
            if (actor.Terms.Count > 0) CheckTerms(actor);
        }
        Matcher = new LexiconMatcher(this, guides);
    }

    /// <summary>The lexicon that comes with the library (<c>data/lexicon</c>).</summary>
    public static ActorLexicon Default => Embedded.Value;

    private static readonly Lazy<ActorLexicon> Embedded = new(() => LexiconTables.Read(file => WordList.Open("lexicon/" + file), file => false));

    /// <summary>The actors, in the order of the table.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Their names, in the order of the table.</summary>
    public IReadOnlyList<ActorName> Names { get; }

    /// <summary>The actor of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public Actor this[string id] => byId.TryGetValue(id, out var actor) ? actor : throw Errors.NoActor(id, Actors);

    internal LexiconMatcher Matcher { get; }

    internal LexiconGuides Guides { get; }

    /// <summary>The actor of that id, or <see langword="null"/>.</summary>
    internal Actor? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Reads a folder with <c>actors.csv</c> and <c>names.csv</c>, laid out as <c>data/lexicon</c> is; the library's <c>context.csv</c> and <c>roles.csv</c> count where it has none of its own.</summary>
    /// <exception cref="LexiconException">A table is missing, or a row of it cannot be used; the message names file and line.</exception>
    public static ActorLexicon Read(string folder) => LexiconTables.Read(file =>
        File.Exists(Path.Combine(folder, file)) ? File.OpenRead(Path.Combine(folder, file)) : file is LexiconTables.Context or LexiconTables.Roles ? WordList.Open("lexicon/" + file) : throw Errors.NoTable(folder, file),
        file => File.Exists(Path.Combine(folder, file)));

    /// <summary>This lexicon with one more actor, or, where the id is taken, with more names for that actor.</summary>
    /// <param name="actor">The actor; it replaces one of the same id.</param>
    /// <param name="names">Its further names; <see cref="Actor.Name"/> itself need not be among them.</param>
    /// <exception cref="LexiconException">A name is blank or belongs to another actor, or the actor stands for one that is not in the lexicon, or for itself.</exception>
    public ActorLexicon With(Actor actor, params IEnumerable<string> names) => With([(actor, names)]);

    /// <summary>This lexicon with more actors, as <see cref="With(Actor, IEnumerable{string})"/> does for one; much faster than one by one.</summary>
    /// <param name="actors">The actors and their further names; of two with one id the last counts, and the names of both.</param>
    /// <exception cref="LexiconException">An id or name is blank, a name belongs to another actor, a term ends before it starts, or an actor stands for one that is not in the lexicon, or for itself.</exception>
    public ActorLexicon With(IEnumerable<(Actor Actor, IEnumerable<string> Names)> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var added = actors.ToList();
        var last = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var (actor, names) in added)
        {
            ArgumentNullException.ThrowIfNull(actor, nameof(actors));
            ArgumentNullException.ThrowIfNull(names, nameof(actors));
            last[actor.Id ?? ""] = actor;
        }
        return new(
            [.. Actors.Select(old => last.GetValueOrDefault(old.Id, old)), .. last.Where(one => !byId.ContainsKey(one.Key)).Select(one => one.Value)],
            [.. Names, .. added.SelectMany(one => one.Names.Prepend(one.Actor.Name).Select(name =>
                new ActorName(one.Actor.Id, name, one.Actor.Kind == ActorKind.Person ? NameKind.Person : NameKind.Name)))],
            Guides);
    }

    /// <summary>This lexicon with more names of its actors, of any kind: <c>With(new ActorName("USA", "Ohioans", NameKind.Demonym))</c>.</summary>
    /// <param name="names">The names.</param>
    /// <exception cref="KeyNotFoundException">A name is given to an actor that the lexicon lacks; the message names the nearest.</exception>
    /// <exception cref="LexiconException">A name is blank or belongs to another actor.</exception>
    public ActorLexicon With(params IEnumerable<ActorName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var added = names.ToList();
        foreach (var name in added) _ = this[name.Actor];
        return new(Actors, [.. Names, .. added], Guides);
    }

    /// <summary>
    /// For whom an actor stands on a day: a person in office for the state or organisation, a part of an organisation for the whole; everyone else, and a person
    /// out of office, for themselves. Where the day is not known, the last term counts.
    /// </summary>
    public Actor Represented(Actor actor, DateOnly? day)
    {
        var term = day is { } known ? actor.Terms.LastOrDefault(term => term.Covers(known)) : actor.Terms.LastOrDefault();
        return term is null ? actor : Represented(this[term.Of], day);
    }

    /// <summary>Terms lead to actors of the lexicon and never back, so that whom an actor represents can always be said.</summary>
    private void CheckTerms(Actor actor)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<Actor>([actor]);
        while (next.TryPop(out var at))
            foreach (var term in at.Terms)
            {
                if (term.Since > term.Until) throw Errors.Backwards(at.Id, term);
                if (term.Of == actor.Id) throw Errors.Cycle(actor.Id);
                if (!byId.TryGetValue(term.Of, out var of)) throw Errors.NoSuchPrincipal(at.Id, term.Of);
                if (reached.Add(of.Id)) next.Push(of);
            }
    }

    /// <summary>One row a name: <c>actor</c> (id), <c>label</c> (the actor's name), <c>kind</c>, <c>name</c>, <c>as</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("actor", Names.Select(name => name.Actor)),
        Column.Strings("label", Names.Select(name => this[name.Actor].Name)),
        Column.Strings("kind", Names.Select(name => this[name.Actor].Kind.ToString().ToLowerInvariant())),
        Column.Strings("name", Names.Select(name => name.Text)),
        Column.Strings("as", Names.Select(name => name.Kind.ToString().ToLowerInvariant())));
}
