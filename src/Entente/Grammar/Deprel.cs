namespace Entente.Grammar;

/// <summary>The relations of Universal Dependencies that English has, as <see cref="Word.Relation"/> holds them; each has a page under universaldependencies.org/en/dep/.</summary>
public static class Deprel
{
    /// <summary>A clause that modifies a noun: the agreement <i>signed</i> in Baku.</summary>
    public const string Acl = "acl";

    /// <summary>A relative clause: the state that <i>signed</i> it.</summary>
    public const string AclRelcl = "acl:relcl";

    /// <summary>An adverbial clause: they signed after they had <i>met</i>.</summary>
    public const string Advcl = "advcl";

    /// <summary>A relative clause of a clause: they signed, which <i>surprised</i> us.</summary>
    public const string AdvclRelcl = "advcl:relcl";

    /// <summary>An adverb, negation included: <i>not</i> signed.</summary>
    public const string Advmod = "advmod";

    /// <summary>An adjective of a noun: <i>strategic</i> partner.</summary>
    public const string Amod = "amod";

    /// <summary>An apposition: Vučić, the <i>president</i> of Serbia.</summary>
    public const string Appos = "appos";

    /// <summary>An auxiliary: <i>has</i> signed.</summary>
    public const string Aux = "aux";

    /// <summary>The auxiliary of the passive: <i>was</i> signed.</summary>
    public const string AuxPass = "aux:pass";

    /// <summary>A preposition or the possessive 's, below its noun: <i>with</i> Baku.</summary>
    public const string Case = "case";

    /// <summary>A coordinating conjunction, below the part that follows it: Serbia <i>and</i> Hungary.</summary>
    public const string Cc = "cc";

    /// <summary>The first half of a pair of conjunctions: <i>both</i> Serbia and Hungary.</summary>
    public const string CcPreconj = "cc:preconj";

    /// <summary>A clause as an object: they said that he <i>left</i>.</summary>
    public const string Ccomp = "ccomp";

    /// <summary>A noun before the noun it forms a name with: <i>peace</i> treaty.</summary>
    public const string Compound = "compound";

    /// <summary>The particle of a phrasal verb: broke <i>off</i>.</summary>
    public const string CompoundPrt = "compound:prt";

    /// <summary>A further part of a coordination, below the first: Serbia and <i>Hungary</i>.</summary>
    public const string Conj = "conj";

    /// <summary>The copula, below its predicate: <i>is</i> an ally.</summary>
    public const string Cop = "cop";

    /// <summary>A clause as a subject: that he <i>left</i> surprised us.</summary>
    public const string Csubj = "csubj";

    /// <summary>A clause as the subject of a predicate that is a clause.</summary>
    public const string CsubjOuter = "csubj:outer";

    /// <summary>A clause as the subject of a passive.</summary>
    public const string CsubjPass = "csubj:pass";

    /// <summary>A relation that has no name of its own.</summary>
    public const string Dep = "dep";

    /// <summary>A determiner: <i>the</i> treaty.</summary>
    public const string Det = "det";

    /// <summary>A determiner before the determiner: <i>all</i> the treaties.</summary>
    public const string DetPredet = "det:predet";

    /// <summary>A word that addresses or fills: <i>well</i>, yes.</summary>
    public const string Discourse = "discourse";

    /// <summary>A part that stands outside the clause it belongs to.</summary>
    public const string Dislocated = "dislocated";

    /// <summary>A subject that stands for nothing: <i>there</i> is.</summary>
    public const string Expl = "expl";

    /// <summary>A further word of a fixed phrase, below its first: because <i>of</i>.</summary>
    public const string Fixed = "fixed";

    /// <summary>A further word of a name, below its first: Aleksandar <i>Vučić</i>.</summary>
    public const string Flat = "flat";

    /// <summary>A part of a word that was written apart.</summary>
    public const string Goeswith = "goeswith";

    /// <summary>An indirect object: gave <i>Baku</i> arms.</summary>
    public const string Iobj = "iobj";

    /// <summary>A further item of a list.</summary>
    public const string List = "list";

    /// <summary>The word that begins a subordinate clause: <i>that</i>, <i>because</i>, <i>to</i> sign.</summary>
    public const string Mark = "mark";

    /// <summary>A noun that modifies a noun: the president of <i>Serbia</i>.</summary>
    public const string Nmod = "nmod";

    /// <summary>A title or description before or after a name: <i>President</i> Vučić.</summary>
    public const string NmodDesc = "nmod:desc";

    /// <summary>A possessive: <i>Serbia</i>'s position, <i>its</i> position.</summary>
    public const string NmodPoss = "nmod:poss";

    /// <summary>A noun without preposition that modifies a noun: page <i>3</i>.</summary>
    public const string NmodUnmarked = "nmod:unmarked";

    /// <summary>The subject of a verb in the active, or of a copula's predicate: <i>Baku</i> signed.</summary>
    public const string Nsubj = "nsubj";

    /// <summary>The subject of a predicate that is a clause: the <i>problem</i> is that …</summary>
    public const string NsubjOuter = "nsubj:outer";

    /// <summary>The subject of a passive: the <i>treaty</i> was signed.</summary>
    public const string NsubjPass = "nsubj:pass";

    /// <summary>A number: <i>two</i> states.</summary>
    public const string Nummod = "nummod";

    /// <summary>The object: signed the <i>treaty</i>.</summary>
    public const string Obj = "obj";

    /// <summary>A noun with a preposition that modifies a verb: signed in <i>Baku</i>, met with <i>Orbán</i>.</summary>
    public const string Obl = "obl";

    /// <summary>Who did it, of a passive: signed by <i>Baku</i>.</summary>
    public const string OblAgent = "obl:agent";

    /// <summary>A noun without preposition that modifies a verb: met last <i>year</i>.</summary>
    public const string OblUnmarked = "obl:unmarked";

    /// <summary>What is left of a clause without its verb.</summary>
    public const string Orphan = "orphan";

    /// <summary>A clause beside another: "It is over," he <i>said</i>.</summary>
    public const string Parataxis = "parataxis";

    /// <summary>Punctuation.</summary>
    public const string Punct = "punct";

    /// <summary>A word taken back by the speaker.</summary>
    public const string Reparandum = "reparandum";

    /// <summary>The root of the sentence.</summary>
    public const string Root = "root";

    /// <summary>The one addressed.</summary>
    public const string Vocative = "vocative";

    /// <summary>A clause without a subject of its own: began to <i>talk</i>.</summary>
    public const string Xcomp = "xcomp";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound, CompoundPrt, Conj, Cop, Csubj, CsubjOuter, CsubjPass, Dep,
        Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark,
        Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl, OblAgent, OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Root, Vocative, Xcomp,
    };

    /// <summary>The relations, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Order(StringComparer.Ordinal)];

    internal static bool IsKnown(string relation) => Known.Contains(relation);
}
