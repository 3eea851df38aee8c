using Entente.Relations;

namespace Entente.Tests.Relations;

/// <summary>What modifiers make of signals, by hand.</summary>
public sealed class MeaningTests
{
    private static readonly RelationClassifier Classifier = new(Codebook.Default);

    [Theory]
    [InlineData("[Norland] met {Sudland}.", "CONSULT", Modality.Asserted, false)]
    [InlineData("[Norland] will meet {Sudland}.", "AGREE", Modality.Intended, false)]
    [InlineData("[Norland] refused to meet {Sudland}.", "REJECT", Modality.Refused, false)]
    [InlineData("[Norland] did not meet {Sudland}.", "REJECT", Modality.Asserted, false)]
    [InlineData("[Norland] agreed to lift sanctions on {Sudland}.", "AGREE", Modality.Intended, false)]
    [InlineData("[Norland] will not lift sanctions on {Sudland}.", "REJECT", Modality.Refused, false)]
    [InlineData("[Norland] attacked {Sudland}.", "ASSAULT", Modality.Asserted, false)]
    [InlineData("[Norland] will attack {Sudland}.", "THREATEN", Modality.Intended, false)]
    [InlineData("[Norland] might attack {Sudland}.", "THREATEN", Modality.Hypothetical, false)]
    [InlineData("[Norland] did not attack {Sudland}.", "ASSAULT", Modality.Asserted, true)]
    [InlineData("[Norland] stopped shelling {Sudland}.", "RETREAT", Modality.Asserted, false)]
    [InlineData("[Norland] suspended cooperation with {Sudland}.", "SANCTION", Modality.Asserted, false)]
    [InlineData("[Norland] pledged to suspend aid to {Sudland}.", "THREATEN", Modality.Intended, false)]
    public void Modifiers_change_what_a_signal_means(string sentence, string category, Modality modality, bool negated)
    {
        var reading = Classifier.Classify(SentenceTests.Parse(sentence))!;
        Assert.Equal((category, modality, negated), (reading.Category.Name, reading.Modality, reading.Negated));
    }

    [Fact]
    public void The_rule_names_every_entry_that_fired_from_the_outside_in()
    {
        var reading = Classifier.Classify(SentenceTests.Parse("[Norland] refused to release {the sailors}."))!;
        Assert.StartsWith("refusal: refuse to (verb) → RETREAT: release", reading.Rule);
        Assert.Equal("release the sailors", reading.SignalSpan.In("Norland refused to release the sailors."));
    }

    [Fact]
    public void An_entry_s_own_intensity_counts_unless_a_modifier_made_it_something_else()
    {
        Assert.Equal(-10, Classifier.Classify(SentenceTests.Parse("[Norland] invaded {Sudland}."))!.Intensity);
        Assert.Equal(Codebook.Default.Category("THREATEN").Intensity, Classifier.Classify(SentenceTests.Parse("[Norland] will invade {Sudland}."))!.Intensity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("The lake is blue and the sky is high.")]
    public void What_signals_nothing_has_no_answer(string text) => Assert.Null(Classifier.Classify(new("a", text)));

    [Fact]
    public void A_sentence_without_spans_is_read_from_its_beginning() => Assert.Equal("ASSAULT", Classifier.Classify(new("a", "Norland bombed Sudland."))?.Category.Name);

    [Fact]
    public void A_sentence_of_ten_thousand_words_is_read() =>
        Assert.Equal("ASSAULT", Classifier.Classify(new("a", string.Join(' ', Enumerable.Repeat("stone \"(", 10_000)) + " bombed"))?.Category.Name);
}
