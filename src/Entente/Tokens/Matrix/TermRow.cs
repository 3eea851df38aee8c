namespace Entente.Tokens;

/// <summary>One row of a <see cref="DocumentTermMatrix"/>: the terms whose value is not zero, with their values.</summary>
public readonly struct TermRow
{
    private readonly int[] terms;
    private readonly double[] values;

    internal TermRow(int[] terms, double[] values) => (this.terms, this.values) = (terms, values);

    /// <summary>How many terms there are.</summary>
    public int Count => terms.Length;

    /// <summary>The terms by their numbers in the matrix's vocabulary, ascending.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>The values, one a term; whole numbers where the matrix holds counts.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The value of a term; 0 where the row lacks it.</summary>
    /// <param name="term">A number in the matrix's vocabulary.</param>
    public double this[int term] => Array.BinarySearch(terms, term) is >= 0 and var at ? values[at] : 0;

    /// <summary>The sum of the values.</summary>
    public double Sum
    {
        get
        {
            double sum = 0;
            foreach (var value in values) sum += value;
            return sum;
        }
    }
}
