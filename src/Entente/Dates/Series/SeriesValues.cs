namespace Entente.Dates;

/// <summary>What the tests of a series ask of its values.</summary>
internal static class SeriesValues
{
    public static IReadOnlyList<double> Checked(IReadOnlyList<double> values, string what, int least, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < least) throw Errors.TooShort(what, values.Count, least);
        if (values.Count > most) throw Errors.TooLong(what, values.Count, most);
        for (var i = 0; i < values.Count; i++)
            if (!double.IsFinite(values[i])) throw Errors.NotFinite(i);
        return values;
    }

    /// <summary>The rank of each value from 1; equal values share the mean of theirs.</summary>
    public static double[] Ranks(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (var start = 0; start < order.Length;)
        {
            var end = start;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            for (var i = start; i < end; i++) ranks[order[i]] = (start + 1 + end) / 2.0;
            start = end;
        }
        return ranks;
    }
}
