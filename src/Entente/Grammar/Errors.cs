using System.Globalization;

namespace Entente.Grammar;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static GrammarException TruncatedModel(string name, long length) => new(
        $"{name}: the model ends after {Number(length)} bytes, in the middle of its weights. Copy the file again, or train it anew with 'entente grammar train'.");

    public static GrammarException DamagedModel(string name, long place) => new(
        $"{name}: byte {Number(place)} holds a number that no model has. Copy the file again, or train it anew with 'entente grammar train'.");

    public static GrammarException NotAModel(string name) => new(
        $"{name}: not a grammar model of this version. Name a file that 'entente grammar train' wrote (english.grammar), or train it anew.");

    public static GrammarException NoModel(string path) => new(
        $"No model '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}'. Name a file that 'entente grammar train' wrote (english.grammar), or use GrammarModel.Default.");

    public static ArgumentException NoLemma() => new("A pattern without a lemma. Say which word is looked for: new() { Lemma = \"accuse\", Role = \"nsubj\" }.");

    public static ArgumentException NoRole(string role) => new(
        $"The role '{role}', which is no relation of Universal Dependencies for English. Roles are such as nsubj, obj, obl, obl:agent, nmod:poss; Deprel.All lists them.");

    public static GrammarException TooFewSentences(int count) => new(
        $"A grammar from {Number(count)} sentences. Training holds a part of the sentences out in turn, so it needs two at least, and thousands for a model of any use: name more treebanks.");

    public static GrammarException NoTreebank(string path) => new(
        $"No file '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}'. Name a treebank in CoNLL-U (.conllu), such as those of universaldependencies.org.");

    public static GrammarException TreebankLine(string path, int line, string problem) => new(
        $"{path}, line {Number(line)}: {problem}. Give a treebank in CoNLL-U: one word a line in ten columns, sentences parted by blank lines (universaldependencies.org/format.html).");

    public static GrammarException TreebankNotUtf8(string path, int line, Exception cause) => new(
        $"{path}, line {Number(line)}: bytes that are not UTF-8. CoNLL-U is UTF-8: convert the file, or fetch it again.", cause);

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
