namespace Entente.Topics;

/// <summary>The parameters of the Dirichlet prior of each document's topic shares.</summary>
internal abstract class DocumentPrior
{
    /// <summary>The parameters for the document at a place: one a topic, padded.</summary>
    public abstract ref float First(int place);

    /// <summary>Their sum.</summary>
    public abstract double Sum(int place);

    /// <summary>Fits them to the topics' expected counts in each document.</summary>
    public abstract void Learn(Rows topics, TopicCorpus corpus, Crew crew);
}
