using System.Globalization;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Writes parsed sentences in CoNLL-U.</summary>
internal static class ConlluWriter
{
    /// <summary>A sentence that was read from CoNLL-U, with the words' columns told anew; comments, multiword tokens and the last column stay, empty nodes and enhanced dependencies, which this model does not tell, go.</summary>
    public static void Write(TextWriter to, TreebankSentence sentence, SentenceParser parser, GrammarWeights weights)
    {
        var found = parser.Parse([.. sentence.Words.Select(word => word.Text)]);
        var at = 0;
        foreach (var line in sentence.Lines)
        {
            if (line[0] == '#')
            {
                Line(to, line);
                continue;
            }
            var fields = line.Split('\t');
            if (fields[0].Contains('.')) continue;
            if (!fields[0].Contains('-'))
            {
                var tag = found.Tags[at];
                fields[2] = parser.Lemma(found.Forms[at], tag);
                fields[3] = weights.Tags.Parts[tag].Upos();
                fields[4] = weights.Tags.Xpos[tag];
                fields[5] = "_";
                fields[6] = Number(found.Heads[at] == sentence.Words.Count ? 0 : found.Heads[at] + 1);
                fields[7] = weights.Labels[found.Labels[at]];
                at++;
            }
            fields[8] = "_";
            Line(to, string.Join('\t', fields));
        }
        Line(to, "");
    }

    /// <summary>A sentence of a document; words that are written without a blank after them say so in the last column.</summary>
    public static void Write(TextWriter to, ParsedSentence sentence)
    {
        if (sentence.Count == 0) return;
        if (sentence.Sentence.Index == 0) Line(to, $"# newdoc id = {Sentence.OnOneLine(sentence.Document.Id)}");
        Line(to, $"# sent_id = {Sentence.OnOneLine(sentence.Document.Id)}-{Number(sentence.Sentence.Index + 1)}");
        Line(to, $"# text = {sentence.Sentence.Text}");
        foreach (var word in sentence)
        {
            var joined = word.Index + 1 < sentence.Count && sentence[word.Index + 1].Span.Start == word.Span.End;
            Line(to, string.Join('\t', Number(word.Index + 1), Field(word.Text), Field(word.Lemma), word.PartOfSpeech.Upos(), word.Tag, "_", Number(word.Head + 1), word.Relation, "_", joined ? "SpaceAfter=No" : "_"));
        }
        Line(to, "");
    }

    private static string Field(string text) => text.Length == 0 ? "_" : text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter to, string line)
    {
        to.Write(line);
        to.Write('\n');
    }
}
