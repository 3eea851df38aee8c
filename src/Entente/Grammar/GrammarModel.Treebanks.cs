using Entente.Corpora;
using Entente.Frames;

namespace Entente.Grammar;

public sealed partial class GrammarModel
{
    /// <summary>A model trained on treebanks. The same treebanks and texts give the same model, to the bit.</summary>
    /// <remarks>Takes some ten minutes on two processors for 180,000 words and texts of 2.4 million, and 6.5 GB of memory.</remarks>
    /// <param name="treebanks">Files in CoNLL-U in which every word has part of speech, lemma, head and relation.</param>
    /// <param name="options">Rounds and threads; <see cref="GrammarTrainingOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each round of some part.</param>
    /// <param name="cancellationToken">Stops between two rounds.</param>
    /// <exception cref="GrammarException">A file is missing or malformed; the message names file and line.</exception>
    /// <exception cref="CorpusException">One of the texts is missing or cannot be read.</exception>
    public static GrammarModel Train(IEnumerable<string> treebanks, GrammarTrainingOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(treebanks);
        var sentences = new List<TreebankSentence>();
        foreach (var path in treebanks)
            foreach (var sentence in ConlluReader.Read(path, annotated: true))
            {
                cancellationToken.ThrowIfCancellationRequested();
                sentences.Add(sentence);
            }
        if (sentences.Count < 2) throw Errors.TooFewSentences(sentences.Count);
        return new(new GrammarTrainer(sentences, (options ?? new()).Checked(), progress, cancellationToken).Train());
    }

    /// <summary>Writes the model to a file, which is replaced in one step if it exists.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public void Write(string path) => AtomicFile.WriteBytes(path, Weights.ToBytes());

    /// <summary>How well this model tells what treebanks say, given their words.</summary>
    /// <param name="treebanks">Files in CoNLL-U in which every word has part of speech, lemma, head and relation.</param>
    /// <param name="progress">Told after each hundred sentences.</param>
    /// <param name="cancellationToken">Stops between two sentences.</param>
    /// <exception cref="GrammarException">A file is missing or malformed; the message names file and line.</exception>
    public GrammarScores Evaluate(IEnumerable<string> treebanks, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(treebanks);
        var scorer = new TreebankScorer(Weights);
        long done = 0;
        foreach (var sentence in treebanks.SelectMany(path => ConlluReader.Read(path, annotated: true)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            scorer.Add(sentence);
            if (++done % 100 == 0) progress?.Report(new(done, null, "sentences"));
        }
        return scorer.Scores;
    }

    /// <summary>Parses the words of CoNLL-U files as they are cut there, and writes them with lemma, parts of speech, head and relation.</summary>
    /// <remarks>Comments, multiword tokens and the last column stay; what the other columns held is not looked at, and goes, as do empty nodes.</remarks>
    /// <param name="from">The files to read.</param>
    /// <param name="to">The file to write, in a folder that exists; it is replaced in one step.</param>
    /// <param name="progress">Told after each hundred sentences.</param>
    /// <param name="cancellationToken">Stops between two sentences; nothing is written then.</param>
    /// <returns>How many sentences there are.</returns>
    /// <exception cref="GrammarException">A file is missing or malformed; the message names file and line.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public int ParseConllu(IEnumerable<string> from, string to, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        var parser = NewParser();
        var done = 0;
        AtomicFile.Write(to, writer =>
        {
            foreach (var sentence in from.SelectMany(path => ConlluReader.Read(path, annotated: false)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ConlluWriter.Write(writer, sentence, parser, Weights);
                if (++done % 100 == 0) progress?.Report(new(done, null, "sentences"));
            }
        });
        return done;
    }
}
