using Entente.Frames;

namespace Entente.Grammar;

/// <summary>Parsed sentences as a table.</summary>
internal static class ParseTable
{
    public static DataFrame Of(IReadOnlyList<ParsedSentence> sentences)
    {
        var rows = sentences.SelectMany(sentence => sentence.Select(word => (sentence, word))).ToList();
        return new(
            Column.Strings("document", rows.Select(row => row.sentence.Document.Id)),
            Column.Wholes("sentence", rows.Select(row => row.sentence.Sentence.Index + 1)),
            Column.Wholes("word", rows.Select(row => row.word.Index + 1)),
            Column.Strings("text", rows.Select(row => row.word.Text)),
            Column.Strings("lemma", rows.Select(row => row.word.Lemma)),
            Column.Strings("upos", rows.Select(row => row.word.PartOfSpeech.Upos())),
            Column.Strings("xpos", rows.Select(row => row.word.Tag)),
            Column.Wholes("head", rows.Select(row => row.word.Head + 1)),
            Column.Strings("deprel", rows.Select(row => row.word.Relation)),
            Column.Wholes("start", rows.Select(row => row.word.Span.Start)),
            Column.Wholes("end", rows.Select(row => row.word.Span.End)));
    }
}
