namespace Entente.Grammar;

/// <summary>All that a model has learned, and the file that holds it.</summary>
/// <param name="Tags">The tags.</param>
/// <param name="Clusters">Classes of words.</param>
/// <param name="Tagger">Tells tags.</param>
/// <param name="Lemmatizer">Tells lemmas.</param>
/// <param name="Labels">The relations, most frequent first.</param>
/// <param name="ArcLabels">Tells the relation of an arc by itself.</param>
/// <param name="Moves">Tells the parser's moves.</param>
/// <param name="TreeLabels">Tells the relations of a whole tree.</param>
internal sealed record GrammarWeights(TagSet Tags, WordClusters Clusters, Tagger Tagger, Lemmatizer Lemmatizer, string[] Labels, LinearModel ArcLabels, MoveModel Moves, LinearModel TreeLabels)
{
    public const string FileName = "english.grammar";

    /// <summary>So many labels fit the sets of labels that features are made of.</summary>
    public const int MostLabels = 64;

    private const string Signature = "entente grammar 3";

    public int RootLabel { get; } = Array.IndexOf(Labels, Deprel.Root);

    public byte[] ToBytes()
    {
        var writer = new ModelWriter();
        writer.Number(Tags.Count);
        foreach (var (upos, xpos) in Tags.Tags)
        {
            writer.Text(upos);
            writer.Text(xpos);
        }
        writer.Number(Labels.Length);
        foreach (var label in Labels) writer.Text(label);
        Clusters.Write(writer);
        Tagger.Write(writer);
        Lemmatizer.Write(writer);
        ArcLabels.Write(writer);
        Moves.Write(writer);
        TreeLabels.Write(writer);
        var file = new ModelWriter();
        file.Text(Signature);
        ModelPacking.Write(file, writer.ToArray());
        return file.ToArray();
    }

    public static GrammarWeights Read(byte[] bytes, string name)
    {
        var file = new ModelReader(bytes, name);
        if (bytes.Length == 0 || bytes[0] != Signature.Length || file.Text() != Signature) throw Errors.NotAModel(name);
        var reader = ModelPacking.Read(file, name);
        var tags = new (string, string)[reader.Count(255)];
        for (var i = 0; i < tags.Length; i++) tags[i] = (reader.Text(), reader.Text());
        var labels = new string[reader.Count(MostLabels)];
        for (var i = 0; i < labels.Length; i++) labels[i] = string.Intern(reader.Text());
        reader.Check(tags.Length > 0 && Array.IndexOf(labels, Deprel.Root) >= 0 && tags.Distinct().Count() == tags.Length);
        var set = new TagSet(tags);
        var clusters = WordClusters.Read(reader);
        var tagger = Tagger.Read(reader, set.Count);
        var lemmatizer = Lemmatizer.Read(reader, set.Count);
        var (arcs, moves, trees) = (LinearModel.Read(reader), MoveModel.Read(reader), LinearModel.Read(reader));
        reader.Check(arcs.ClassCount == labels.Length && trees.ClassCount == labels.Length && reader.IsAtEnd);
        return new(set, clusters, tagger, lemmatizer, labels, arcs, moves, trees);
    }
}
