using Entente.Corpora;
using Entente.Grammar;
using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Relations.Coding;

/// <summary>What is mended in trees that are given, not parsed, so that no change of the parser hides a fault.</summary>
public class TreeRepairTests
{
    private static readonly string[] Vocabulary =
        ["Norland_NNP", "Neither_CC", "cent_NN", "support_NN", "._.", "Sudland_NNP", "ally_NN", "as_IN", "with_IN", "for_IN", ",_,", "and_CC", "both_DT", "which_WDT", "they_PRP", "themselves_PRP", "year_NN", "armed_VBN", "forces_NNS", "signed_VBD", "refusing_VBG", "united_VBN", "to_TO", "meet_VB", "has_VBZ", "had_VBD", "jailed_VBN", "old_JJ", "only_RB", ":_:"];

    private static readonly string[] Relations =
        [Deprel.Nsubj, Deprel.Obj, Deprel.Obl, Deprel.Nmod, Deprel.NmodPoss, Deprel.Conj, Deprel.Cc, Deprel.Case, Deprel.Mark, Deprel.Appos, Deprel.Acl, Deprel.AclRelcl, Deprel.Advcl, Deprel.Xcomp, Deprel.Ccomp, Deprel.Parataxis, Deprel.Amod, Deprel.Compound, Deprel.Flat, Deprel.Punct, Deprel.Advmod, Deprel.Aux, Deprel.Det];

    [Theory]
    // "With", a name and a participle after a comma are a clause.
    [InlineData("Ties_NNS_2_nsubj worsened_VBD_0_root ,_,_5_punct with_IN_5_case Norland_NNP_2_obl refusing_VBG_5_acl talks_NNS_6_obj", "with>refusing:mark Norland>refusing:nsubj refusing>worsened:advcl")]
    [InlineData("They_PRP_2_nsubj built_VBD_0_root ties_NNS_2_obj ,_,_7_punct with_IN_7_case both_CC_7_cc:preconj Norland_NNP_3_appos and_CC_9_cc Sudland_NNP_7_conj receiving_VBG_3_conj aid_NN_10_obj", "with>receiving:mark Norland>receiving:nsubj receiving>built:advcl")]
    // Without the comma the participle may say which.
    [InlineData("It_PRP_2_nsubj deals_VBZ_0_root with_IN_4_case Norland_NNP_2_obl seeking_VBG_4_acl peace_NN_5_obj", "")]
    // A participle at the beginning is joined to no finite verb; the list before that verb is its subject.
    [InlineData("United_VBN_0_root by_IN_4_case their_PRP$_4_nmod:poss past_NN_1_obl ,_,_6_punct Norland_NNP_4_appos and_CC_9_cc Sudland_NNP_9_nsubj built_VBD_1_conj ties_NNS_9_obj", "United>built:advcl Norland>built:nsubj and>Sudland:cc Sudland>Norland:conj built>:root")]
    [InlineData("United_VBN_0_root by_IN_3_case fear_NN_1_obl ,_,_6_punct they_PRP_6_nsubj signed_VBD_1_conj", "United>signed:advcl signed>:root")]
    // "Both", "themselves" and a time are no subjects beside the noun.
    [InlineData("Norland_NNP_5_nsubj and_CC_3_cc Sudland_NNP_1_conj both_DT_5_nsubj signed_VBD_0_root", "both>Norland:det")]
    [InlineData("Norland_NNP_2_compound officials_NNS_4_obl themselves_PRP_4_nsubj admitted_VBD_0_root it_PRP_4_obj", "officials>admitted:nsubj themselves>admitted:obl:unmarked")]
    [InlineData("Norland_NNP_6_obl and_CC_3_cc Sudland_NNP_1_conj this_DT_5_det year_NN_6_nsubj signed_VBD_0_root", "Norland>signed:nsubj year>signed:obl:unmarked")]
    [InlineData("In_IN_2_case Norland_NNP_5_obl this_DT_4_det year_NN_5_nsubj began_VBD_0_root", "")]
    // "As" without an "and" joins nothing.
    [InlineData("They_PRP_2_nsubj took_VBD_0_root the_DT_4_det punishment_NN_2_obj of_IN_6_case Norland_NNP_4_nmod as_IN_9_case a_DT_9_det licence_NN_4_conj", "licence>took:obl")]
    [InlineData("They_PRP_2_nsubj served_VBD_0_root as_IN_4_case guards_NNS_2_obl and_CC_7_cc as_IN_7_case cooks_NNS_4_conj", "")]
    // A finite verb after "as" is no relative clause.
    [InlineData("Ties_NNS_2_nsubj grow_VBP_0_root as_IN_4_case Norland_NNP_2_obl seeks_VBZ_2_conj peace_NN_5_obj", "as>seeks:mark Norland>seeks:nsubj seeks>grow:advcl")]
    // A second verb after a clause with "which" is the main one.
    [InlineData("Norland_NNP_4_nsubj ,_,_4_punct which_WDT_4_nsubj signed_VBD_0_root ,_,_6_punct accused_VBD_4_parataxis Sudland_NNP_6_obj", "Norland>accused:nsubj signed>Norland:acl:relcl accused>:root")]
    // "Norland's rival Sudland": the name is who is meant.
    [InlineData("Norland_NNP_3_nmod:poss 's_POS_1_case rival_NN_5_nsubj Sudland_NNP_3_appos agreed_VBD_0_root", "rival>Sudland:nmod:desc Sudland>agreed:nsubj")]
    // A past form with an object is no participle in a sentence without another verb.
    [InlineData("Navy_NN_0_root ,_,_3_punct criticised_VBN_1_acl for_IN_5_case delay_NN_3_obl ,_,_7_punct rescued_VBN_3_conj forty_NNS_7_obj", "Navy>rescued:nsubj rescued>:root")]
    [InlineData("Norland_NNP_0_root ,_,_4_punct with_IN_4_case help_NN_1_appos ,_,_7_punct attacked_VBN_7_amod Sudland_NNP_4_appos", "Norland>attacked:nsubj attacked>:root Sudland>attacked:obj")]
    [InlineData("Navy_NN_0_root criticised_VBN_1_acl by_IN_4_case Norland_NNP_2_obl:agent", "")]
    [InlineData("Talks_NNS_0_root between_IN_3_case Norland_NNP_1_nmod and_CC_5_cc Sudland_NNP_3_conj collapsed_VBD_3_conj", "Talks>collapsed:nsubj collapsed>:root")]
    [InlineData("They_PRP_2_nsubj occupied_VBD_0_root 20_CD_2_obj per_IN_3_cc cent_NN_2_obl:unmarked of_IN_7_case Norland_NNP_5_nmod", "20>cent:nummod cent>occupied:obj")]
    [InlineData("They_PRP_2_nsubj warn_VBP_0_root in_IN_4_case advance_NN_2_obl of_IN_6_case harm_NN_4_nmod", "harm>warn:obl")]
    // What stands between two is the subject.
    [InlineData("They_PRP_2_nsubj meet_VBP_0_root but_CC_4_cc ties_NNS_2_obl between_IN_6_case Norland_NNP_4_nmod and_CC_9_cc Sudland_NNP_9_nsubj remain_VBP_6_conj", "ties>remain:nsubj and>Sudland:cc Sudland>Norland:conj remain>meet:conj")]
    // "Neither" is no subject.
    [InlineData("Neither_CC_5_nsubj Norland_NNP_5_nsubj nor_CC_4_cc Sudland_NNP_2_conj supports_VBZ_0_root it_PRP_5_obj", "Neither>supports:cc:preconj")]
    // What stands between several and a name is a verb where there is no other.
    [InlineData("Norland_NNP_0_root and_CC_3_cc Sudland_NNP_1_conj support_NN_1_appos Westland_NNP_1_appos ._._1_punct", "Norland>support:nsubj support>:root Westland>support:obj .>support:punct")]
    [InlineData("Norland_NNP_2_compound support_NN_0_root for_IN_4_case Westland_NNP_2_nmod ._._2_punct", "")]
    // Nothing stands before the first word, no colon either.
    [InlineData("Both_DT_3_det speaker_NN_4_nsubj Norland_NNP_2_appos says_VBZ_0_root", "")]
    // A perfect in what is said.
    [InlineData("They_PRP_2_nsubj said_VBD_0_root Norland_NNP_4_nsubj had_VBD_2_ccomp jailed_VBN_6_amod reporters_NNS_4_obj", "Norland>jailed:nsubj had>jailed:aux jailed>said:ccomp reporters>jailed:obj")]
    // What is said may stand before who says it, and "as quoted by" belongs to the whole.
    [InlineData("Norland_NNP_2_nsubj attacked_VBD_6_advcl Sudland_NNP_2_obj ,_,_2_punct Westland_NNP_6_nsubj say_VBD_0_root", "attacked>say:ccomp")]
    [InlineData("Norland_NNP_2_nsubj supports_VBZ_0_root Sudland_NNP_2_obj ,_,_6_punct as_IN_6_mark quoted_VBN_3_acl by_IN_8_case Eastman_NNP_6_obl:agent", "quoted>supports:advcl")]
    [InlineData("The_DT_2_det treaty_NN_0_root signed_VBN_2_acl by_IN_5_case Norland_NNP_3_obl:agent ,_,_9_punct which_WDT_9_obj he_PRP_9_nsubj praised_VBD_3_conj", "praised>treaty:acl:relcl")]
    // Forces withdraw from a place, nobody demands from it.
    [InlineData("They_PRP_2_nsubj demanded_VBD_0_root the_DT_4_det withdrawal_NN_2_obj of_IN_6_case forces_NNS_4_nmod from_IN_8_case Norland_NNP_2_obl", "Norland>forces:nmod")]
    public void A_tree_that_the_words_contradict_is_mended(string tree, string expected)
    {
        var parsed = Tree(tree.Split(' '));
        var changed = TreeRepair.Mend(parsed).Where(word => word != parsed[word.Index] && (word.Head, word.Relation) != (parsed[word.Index].Head, parsed[word.Index].Relation));
        Assert.Equal(expected, string.Join(' ', changed.Select(word => $"{word.Text}>{(word.Head < 0 ? "" : parsed[word.Head].Text)}:{word.Relation}")));
    }

    [Fact]
    public void Whatever_the_words_and_their_tree_what_is_mended_is_a_tree() => Prop.ForAll(Trees().ToArbitrary(), words =>
    {
        var mended = TreeRepair.Mend(Tree(words));
        return mended.Count(word => word.Head < 0) == 1 && mended.All(word =>
        {
            var (at, steps) = (word.Index, 0);
            while (at >= 0 && steps++ <= mended.Count) at = mended[at].Head;
            return at < 0;
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000));

    /// <summary>Random words in a random tree: each but one hangs from one that was hung before it.</summary>
    private static Gen<string[]> Trees() =>
        from count in Gen.Choose(2, 14)
        from order in Gen.Shuffle([.. Enumerable.Range(0, count)])
        from words in Gen.ArrayOf(Gen.Elements(Vocabulary), count)
        from relations in Gen.ArrayOf(Gen.Elements(Relations), count)
        from heads in Gen.ArrayOf(Gen.Choose(0, 1 << 20), count)
        select (string[])[.. Enumerable.Range(0, count).Select(word => Array.IndexOf(order, word) is var place && place == 0 ? $"{words[word]}_0_root" : $"{words[word]}_{order[heads[word] % place] + 1}_{relations[word]}")];

    /// <summary>A sentence of words as "form_tag_head_relation"; heads from 1, 0 for the root.</summary>
    private static ParsedSentence Tree(string[] words)
    {
        var parts = Array.ConvertAll(words, word => word.Split('_'));
        var sentence = new Document("d", string.Join(' ', parts.Select(part => part[0]))).Sentences[0];
        var start = 0;
        return new(sentence, [.. parts.Select((part, index) =>
        {
            var span = new TextSpan(start, start + part[0].Length);
            start = span.End + 1;
            return new Entente.Grammar.Word(index, part[0], Lemma(part[0]), PartOf(part[1], part[3]), part[1], int.Parse(part[2]) - 1, part[3], span);
        })]);
    }

    private static string Lemma(string form) => form is "had" or "has" ? "have" : form.ToLowerInvariant();

    private static PartOfSpeech PartOf(string tag, string relation) => tag switch
    {
        "NNP" => PartOfSpeech.Propn,
        "NN" or "NNS" => PartOfSpeech.Noun,
        "PRP" or "WDT" or "PRP$" => PartOfSpeech.Pron,
        "IN" => relation == Deprel.Mark ? PartOfSpeech.Sconj : PartOfSpeech.Adp,
        "DT" => PartOfSpeech.Det,
        "CC" => PartOfSpeech.Cconj,
        "CD" => PartOfSpeech.Num,
        "JJ" => PartOfSpeech.Adj,
        "RB" => PartOfSpeech.Adv,
        "TO" or "POS" => PartOfSpeech.Part,
        "," or ":" or "." => PartOfSpeech.Punct,
        _ => relation == Deprel.Aux ? PartOfSpeech.Aux : PartOfSpeech.Verb,
    };
}
