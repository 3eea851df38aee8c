namespace Entente.Corpora;

/// <summary>How <see cref="Corpus.Read(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/> reads: limits, and what is otherwise guessed.</summary>
public sealed record ReadOptions
{
    /// <summary>The largest file that is read in one piece (all but .csv, .tsv and .jsonl, which are read row by row), in bytes; 100,000,000 by default.</summary>
    public long MaximumBytes { get; init; } = 100_000_000;

    /// <summary>The longest line that is read, in UTF-16 units; 1,000,000 by default. A longer one is no prose.</summary>
    public int MaximumLineLength { get; init; } = 1_000_000;

    /// <summary>The longest field of a table, and the longest line of a .jsonl, in UTF-16 units; 10,000,000 by default. The row of a longer one is left out.</summary>
    public int MaximumFieldLength { get; init; } = 10_000_000;

    /// <summary>How many bytes all the files of one .zip may hold together, unpacked; 4,000,000,000 by default. They are read one by one, so this bounds time, not memory.</summary>
    public long MaximumArchiveBytes { get; init; } = 4_000_000_000;

    /// <summary>The encoding of all files, such as <c>windows-1250</c>; by default each file's is found from its bytes.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether UTF-8 that was once read as a Windows code page (<c>VuÄiÄ‡</c>) is put right; by default it is only reported. Offsets then lead to the repaired text.</summary>
    public bool RepairMojibake { get; init; }

    /// <summary>The column of a table, or the key of a JSON object, that holds the text; guessed by default.</summary>
    public string? TextColumn { get; init; }

    /// <summary>The column of the document's id; guessed by default.</summary>
    public string? IdColumn { get; init; }

    /// <summary>The column of the title; guessed by default.</summary>
    public string? TitleColumn { get; init; }

    /// <summary>The column of the day of publication; guessed by default.</summary>
    public string? DateColumn { get; init; }

    /// <summary>The column of the outlet; guessed by default.</summary>
    public string? OutletColumn { get; init; }

    /// <summary>The column of the author; guessed by default.</summary>
    public string? AuthorColumn { get; init; }

    /// <summary>The column of the source's address; guessed by default.</summary>
    public string? UrlColumn { get; init; }

    /// <summary>How dates are written, as a .NET format such as <c>MM/dd/yyyy</c>; by default the notations that can mean only one day are known.</summary>
    public string? DateFormat { get; init; }

    /// <summary>What stands between the fields of a .csv or .tsv; by default the one of <c>, ; | tab</c> that the first line holds most of.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Is told every row of the report as it is found: the report of <see cref="Corpus.Stream(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/>. Nobody by default.</summary>
    public IProgress<Finding>? Findings { get; init; }

    internal ReadOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumLineLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumFieldLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumArchiveBytes);
        if (Encoding is not null && TextDecoder.Named(Encoding) is null) throw Errors.NoEncoding(Encoding);
        if (Delimiter is '"' or '\n' or '\r') throw Errors.Delimiter(Delimiter.Value);
        return this;
    }
}
