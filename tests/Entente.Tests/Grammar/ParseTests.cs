using Entente.Grammar;

namespace Entente.Tests.Grammar;

/// <summary>Sentences whose analysis is beyond doubt.</summary>
public class ParseTests
{
    [Theory]
    [InlineData("Armenia accuses Azerbaijan, and Baku denies it.", "Armenia<nsubj accuses<root Azerbaijan<obj ,<punct and<cc Baku<nsubj denies<conj it<obj .<punct")]
    [InlineData("Azerbaijan's attack on Armenia was condemned by France.", "Azerbaijan<nmod:poss 's<case attack<nsubj:pass on<case Armenia<nmod was<aux:pass condemned<root by<case France<obl:agent .<punct")]
    [InlineData("\"We will not leave,\" the minister said.", "\"<punct We<nsubj will<aux not<advmod leave<ccomp ,<punct \"<punct the<det minister<nsubj said<root .<punct")]
    [InlineData("The envoy failed to persuade Ankara.", "The<det envoy<nsubj failed<root to<mark persuade<xcomp Ankara<obj .<punct")]
    [InlineData("The agreement was signed by Serbia and Hungary.", "The<det agreement<nsubj:pass was<aux:pass signed<root by<case Serbia<obl:agent and<cc Hungary<conj .<punct")]
    [InlineData("The president, who met Orbán, left Budapest.", "The<det president<nsubj ,<punct who<nsubj met<acl:relcl Orbán<obj ,<punct left<root Budapest<obj .<punct")]
    [InlineData("Russia did not support the resolution.", "Russia<nsubj did<aux not<advmod support<root the<det resolution<obj .<punct")]
    [InlineData("The minister said that Turkey would help Azerbaijan.", "The<det minister<nsubj said<root that<mark Turkey<nsubj would<aux help<ccomp Azerbaijan<obj .<punct")]
    [InlineData("Serbia's position on Kosovo is clear.", "Serbia<nmod:poss 's<case position<nsubj on<case Kosovo<nmod is<cop clear<root .<punct")]
    [InlineData("They want to join the EU.", "They<nsubj want<root to<mark join<xcomp the<det EU<obj .<punct")]
    public void Relations_are_those_that_a_grammarian_gives(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', GrammarModel.Default.Parse(text).Single().Select(word => $"{word.Text}<{word.Relation}")));

    [Fact]
    public void Heads_lemmas_and_tags_of_a_passive()
    {
        var sentence = GrammarModel.Default.Parse("Two agreements were signed in Belgrade by the ministers.").Single();
        Assert.Equal(["two NUM CD agreements", "agreement NOUN NNS signed", "be AUX VBD signed", "sign VERB VBN -", "in ADP IN Belgrade", "Belgrade PROPN NNP signed", "by ADP IN ministers", "the DET DT ministers", "minister NOUN NNS signed", ". PUNCT . signed"],
            sentence.Select(word => $"{word.Lemma} {word.PartOfSpeech.Upos()} {word.Tag} {sentence.Head(word.Index)?.Text ?? "-"}"));
        Assert.Equal("signed", sentence.Root!.Text);
        Assert.Equal("agreements", sentence.Child(sentence.Root.Index, Deprel.Nsubj)!.Text);
        Assert.Equal("by the ministers", sentence.SubtreeSpan(8).In(sentence.Document.Text));
        Assert.Equal(["by", "the", "ministers"], sentence.Subtree(8).Select(word => word.Text));
        Assert.Equal(["agreements", "were", "Belgrade", "ministers", "."], sentence.Children(3).Select(word => word.Text));
    }

    [Fact]
    public void A_relation_includes_its_subtypes()
    {
        var word = new Word(0, "treaty", "treaty", PartOfSpeech.Noun, "NN", 1, Deprel.NsubjPass, new(0, 6));
        Assert.True(word.Is("nsubj") && word.Is("nsubj:pass"));
        Assert.False(word.Is("nsubj:outer") || word.Is("nsub") || word.Is("nsubj:passive") || word.Is("subj"));
    }

    [Theory]
    [InlineData("They withdrew.", "withdraw")]
    [InlineData("The spokeswomen spoke.", "spokeswoman speak")]
    [InlineData("He forbade it.", "forbid it")]
    [InlineData("It banned the children's studies.", "ban the child 's study")]
    public void Irregular_forms_and_doubled_letters_have_their_lemmas(string text, string expected) =>
        Assert.EndsWith($" {expected} .", " " + string.Join(' ', GrammarModel.Default.Parse(text).Single().Select(word => word.Lemma)));

    [Fact]
    public void Spans_lead_to_the_original_text()
    {
        const string Text = "“We don't know,”\n Serbia’s envoy said.";
        Assert.Equal(["“", "We", "do", "n't", "know", ",", "”", "Serbia", "’s", "envoy", "said", "."], GrammarModel.Default.Parse(Text).SelectMany(sentence => sentence).Select(word => word.Span.In(Text)));
    }

    [Fact]
    public void A_frame_has_one_row_a_word()
    {
        var frame = GrammarModel.Default.Parse("Baku protested. Belgrade did not.").ToFrame();
        Assert.Equal(["document", "sentence", "word", "text", "lemma", "upos", "xpos", "head", "deprel", "start", "end"], frame.Columns.Select(column => column.Name));
        Assert.Equal(7, frame.RowCount);
        Assert.Equal("text,1,2,protested,protest,VERB,VBD,0,root,5,14", frame.ToCsv().Split('\n')[2]);
    }
}
