namespace Entente.Grammar;

/// <summary>The seventeen universal parts of speech (UPOS), by the names that Universal Dependencies gives them.</summary>
/// <remarks>De Marneffe, Manning, Nivre and Zeman (2021), doi 10.1162/coli_a_00402.</remarks>
public enum PartOfSpeech
{
    /// <summary>Adjective: <i>strategic</i>, <i>Serbian</i>.</summary>
    Adj,

    /// <summary>Preposition: <i>of</i>, <i>with</i>, and the particle of a phrasal verb.</summary>
    Adp,

    /// <summary>Adverb: <i>openly</i>, <i>again</i>.</summary>
    Adv,

    /// <summary>Auxiliary and copula: <i>has</i> signed, <i>will</i>, <i>is</i>.</summary>
    Aux,

    /// <summary>Coordinating conjunction: <i>and</i>, <i>but</i>.</summary>
    Cconj,

    /// <summary>Determiner: <i>the</i>, <i>both</i>, <i>no</i>.</summary>
    Det,

    /// <summary>Interjection: <i>yes</i>, <i>please</i>.</summary>
    Intj,

    /// <summary>Common noun: <i>agreement</i>.</summary>
    Noun,

    /// <summary>Number: <i>two</i>, <i>1999</i>.</summary>
    Num,

    /// <summary>Particle: <i>to</i> sign, <i>not</i>, the possessive <i>'s</i>.</summary>
    Part,

    /// <summary>Pronoun: <i>they</i>, <i>their</i>, <i>who</i>.</summary>
    Pron,

    /// <summary>Proper noun: <i>Belgrade</i>.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction: <i>that</i>, <i>because</i>.</summary>
    Sconj,

    /// <summary>Symbol: <i>%</i>, <i>$</i>.</summary>
    Sym,

    /// <summary>Main verb: <i>accuse</i>.</summary>
    Verb,

    /// <summary>Anything else: foreign words, fragments.</summary>
    X,
}
