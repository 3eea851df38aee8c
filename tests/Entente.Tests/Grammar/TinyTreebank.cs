using System.Text;

namespace Entente.Tests.Grammar;

/// <summary>A few sentences in CoNLL-U, made up for these tests.</summary>
internal static class TinyTreebank
{
    /// <summary>Twenty sentences of two patterns, in four documents.</summary>
    public static string Text
    {
        get
        {
            string[] states = ["Serbia", "Hungary", "Armenia", "Georgia", "Albania"];
            string[] verbs = ["praised praise", "accused accuse", "met meet", "joined join"];
            var text = new StringBuilder();
            for (var i = 0; i < 20; i++)
            {
                var (verb, one, other) = (verbs[i % 4].Split(' '), states[i % 5], states[(i + 2) % 5]);
                if (i % 5 == 0) text.Append($"# newdoc id = d{i / 5}\n");
                text.Append($"# sent_id = {i}\n");
                if (i % 3 == 0)
                    text.Append(Word(1, one, one, "PROPN", "NNP", 3, "nsubj:pass")).Append(Word(2, "was", "be", "AUX", "VBD", 3, "aux:pass")).Append(Word(3, verb[0], verb[1], "VERB", "VBN", 0, "root"))
                        .Append(Word(4, "by", "by", "ADP", "IN", 5, "case")).Append(Word(5, other, other, "PROPN", "NNP", 3, "obl:agent")).Append(Word(6, ".", ".", "PUNCT", ".", 3, "punct"));
                else
                    text.Append(Word(1, one, one, "PROPN", "NNP", 2, "nsubj")).Append(Word(2, verb[0], verb[1], "VERB", "VBD", 0, "root")).Append(Word(3, other, other, "PROPN", "NNP", 2, "obj")).Append(Word(4, ".", ".", "PUNCT", ".", 2, "punct"));
                text.Append('\n');
            }
            return text.ToString();
        }
    }

    public static string Word(int id, string form, string lemma, string upos, string xpos, int head, string relation) => $"{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{relation}\t_\t_\n";
}
