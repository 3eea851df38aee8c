using System.Text;

namespace Entente.Corpora;

/// <summary>The passage in which two documents agree best, aligned word by word: what one has copied from the other, with its edits.</summary>
/// <remarks>
/// The local alignment of highest score, where a word that agrees (case aside) counts 2 and one that is changed, left out or put in counts −1; of equal ones the
/// first. Smith and Waterman, Identification of common molecular subsequences, Journal of Molecular Biology 147 (1981), 195–197, https://doi.org/10.1016/0022-2836(81)90087-5.
/// </remarks>
/// <param name="Score">The score; 0 where no word is shared.</param>
/// <param name="Left">Where the passage stands in the original text of the first document.</param>
/// <param name="Right">Where it stands in that of the second.</param>
/// <param name="LeftEdits">The first document's words of it in lower case; for a word that only the other has, as many <c>#</c> as it has letters.</param>
/// <param name="RightEdits">The same of the second.</param>
public sealed record SharedPassage(int Score, TextSpan Left, TextSpan Right, string LeftEdits, string RightEdits)
{
    private const int Match = 2;
    private const int Mismatch = -1;
    private const int Gap = -1;

    /// <summary>How many pairs of words are compared at most: some 10,000 words with 10,000.</summary>
    private const long MostPairs = 100_000_000;

    /// <summary>Aligns two documents' bodies.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="ArgumentException">Their numbers of words multiply to more than 100,000,000.</exception>
    public static SharedPassage Of(Document left, Document right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        List<TextSpan> leftSpans = [.. DocumentWords.Of(left)], rightSpans = [.. DocumentWords.Of(right)];
        if ((long)leftSpans.Count * rightSpans.Count > MostPairs) throw Errors.TooLongToAlign(left.Id, leftSpans.Count, right.Id, rightSpans.Count);
        var (leftWords, rightWords) = (leftSpans.ConvertAll(span => Word(left, span)), rightSpans.ConvertAll(span => Word(right, span)));

        var moves = new Move[leftWords.Count + 1, rightWords.Count + 1];
        var (score, endLeft, endRight) = Fill(leftWords, rightWords, moves);
        if (score == 0) return new(0, default, default, "", "");
        var (startLeft, startRight, pairs) = Trace(moves, endLeft, endRight);
        return new(score, new(leftSpans[startLeft].Start, leftSpans[endLeft - 1].End), new(rightSpans[startRight].Start, rightSpans[endRight - 1].End),
            Edits(pairs.Select(pair => (pair.Left, pair.Right)), leftWords, rightWords), Edits(pairs.Select(pair => (pair.Right, pair.Left)), rightWords, leftWords));
    }

    private enum Move : byte
    {
        Stop,
        Both,
        Left,
        Right,
    }

    private static (int Score, int Left, int Right) Fill(List<string> left, List<string> right, Move[,] moves)
    {
        var best = (Score: 0, Left: 0, Right: 0);
        var (above, row) = (new int[right.Count + 1], new int[right.Count + 1]);
        for (var l = 1; l <= left.Count; l++)
        {
            for (var r = 1; r <= right.Count; r++)
            {
                var both = above[r - 1] + (left[l - 1] == right[r - 1] ? Match : Mismatch);
                var (score, move) = both > 0 ? (both, Move.Both) : (0, Move.Stop);
                if (above[r] + Gap > score) (score, move) = (above[r] + Gap, Move.Left);
                if (row[r - 1] + Gap > score) (score, move) = (row[r - 1] + Gap, Move.Right);
                (row[r], moves[l, r]) = (score, move);
                if (score > best.Score) best = (score, l, r);
            }
            (above, row) = (row, above);
        }
        return best;
    }

    /// <summary>The way back from the best end; a pair names the words of one step, −1 for none.</summary>
    private static (int Left, int Right, List<(int Left, int Right)> Pairs) Trace(Move[,] moves, int left, int right)
    {
        var pairs = new List<(int, int)>();
        for (; moves[left, right] != Move.Stop;)
            pairs.Add(moves[left, right] switch
            {
                Move.Both => (--left, --right),
                Move.Left => (--left, -1),
                _ => (-1, --right),
            });
        pairs.Reverse();
        return (left, right, pairs);
    }

    private static string Edits(IEnumerable<(int Own, int Other)> pairs, List<string> own, List<string> other)
    {
        var edits = new StringBuilder();
        foreach (var pair in pairs)
        {
            if (edits.Length > 0) edits.Append(' ');
            edits.Append(pair.Own >= 0 ? own[pair.Own] : new string('#', other[pair.Other].Length));
            // A word that was changed is one left out and one put in.
            if (pair is { Own: >= 0, Other: >= 0 } && own[pair.Own] != other[pair.Other]) edits.Append(' ').Append('#', other[pair.Other].Length);
        }
        return edits.ToString();
    }

    private static string Word(Document document, TextSpan span) => string.Concat(span.In(document.Text).Where(letter => letter != '\u00AD').Select(DocumentWords.Folded));
}
