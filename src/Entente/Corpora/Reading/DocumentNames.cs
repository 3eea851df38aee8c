using System.Globalization;

namespace Entente.Corpora;

/// <summary>Gives every document of a corpus a name of its own.</summary>
internal sealed class DocumentNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>What the file calls the article, or the file's own name with the article's number; where that is taken, with <c>~2</c>, <c>~3</c>, … after it.</summary>
    public string Of(Article article, string fileId, string file, Action<Finding> report)
    {
        var wanted = string.IsNullOrWhiteSpace(article.Id)
            ? article.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{fileId}/{number}") : fileId
            : article.Id.Trim();
        if (taken.Add(wanted)) return wanted;
        var name = Enumerable.Range(2, int.MaxValue - 2).Select(copy => string.Create(CultureInfo.InvariantCulture, $"{wanted}~{copy}")).First(taken.Add);
        report(new(file, name, "id", name, "numbered", $"another document is called '{wanted}' too"));
        return name;
    }
}
