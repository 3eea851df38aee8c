namespace Entente.Relations;

/// <summary>Words that lead from a signal to its actors and to those who are reported as saying it; verbs in their basic form, in lower case.</summary>
public sealed record Cues
{
    /// <summary>Words that deny what they are said of: "an alliance is <i>unlikely</i>".</summary>
    public required IReadOnlySet<string> Denial { get; init; }

    /// <summary>Verbs whose subject is the speaker of their clause: "say", "tell".</summary>
    public required IReadOnlySet<string> Saying { get; init; }

    /// <summary>Words before a speaker that hang from what is said: "according to", "quoted by".</summary>
    public required IReadOnlySet<string> Sources { get; init; }

    /// <summary>Verbs by which a source that tells a deed of the target accuses it: "claim", "report".</summary>
    public required IReadOnlySet<string> Telling { get; init; }

    /// <summary>Verbs whose complement is an allegation and no fact: "accuse" of attacking.</summary>
    public required IReadOnlySet<string> Alleging { get; init; }

    /// <summary>Verbs that say what one is to the other: "call" somebody a partner.</summary>
    public required IReadOnlySet<string> Calling { get; init; }

    /// <summary>Verbs that lend a noun their subject: "launch" an attack.</summary>
    public required IReadOnlySet<string> Light { get; init; }

    /// <summary>Verbs whose subject is on the receiving end of the noun: "receive" support.</summary>
    public required IReadOnlySet<string> Receiving { get; init; }

    /// <summary>Words of things that two have with each other: "treaty", "ties".</summary>
    public required IReadOnlySet<string> Mutual { get; init; }

    /// <summary>Verbs by which what one gives is given something back: friendship that "is answered" by hostility.</summary>
    public required IReadOnlySet<string> Answering { get; init; }

    /// <summary>Verbs whose subject owns up to a deed: who "admits" that arms were delivered delivered them.</summary>
    public required IReadOnlySet<string> Admitting { get; init; }

    /// <summary>Verbs and nouns of cooperation that go one way: two who "invest" or are "invited" do not do so with each other.</summary>
    public required IReadOnlySet<string> OneWay { get; init; }

    /// <summary>Nouns that tell of what follows them: who welcomes the "news" of a town's liberation does not welcome the town.</summary>
    public required IReadOnlySet<string> Matters { get; init; }

    /// <summary>Nouns of those who can be met, asked and answered, beside the nouns that end as persons do: "government", "troops".</summary>
    public required IReadOnlySet<string> Bodies { get; init; }

    /// <summary>Verbs whose infinitive is what somebody should do: "ask" somebody to withdraw.</summary>
    public required IReadOnlySet<string> Asking { get; init; }
}
