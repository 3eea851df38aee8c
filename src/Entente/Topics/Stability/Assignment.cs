namespace Entente.Topics;

/// <summary>The assignment of rows to columns, one to one, whose sum is greatest.</summary>
/// <remarks>Kuhn 1955, The Hungarian method for the assignment problem, doi:10.1002/nav.3800020109, with shortest augmenting paths: cubic in the size.</remarks>
internal static class Assignment
{
    /// <param name="gains">As many rows as columns.</param>
    /// <returns>The column of each row.</returns>
    public static int[] Greatest(double[,] gains)
    {
        var size = gains.GetLength(0);
        // Rows and columns count from 1; column 0 stands for none.
        var (rowPrice, columnPrice, rowOf, before) = (new double[size + 1], new double[size + 1], new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var (slack, seen) = (new double[size + 1], new bool[size + 1]);
            Array.Fill(slack, double.PositiveInfinity);
            do
            {
                seen[column] = true;
                var (from, least, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var other = 1; other <= size; other++)
                {
                    if (seen[other]) continue;
                    var cost = -gains[from - 1, other - 1] - rowPrice[from] - columnPrice[other];
                    if (cost < slack[other]) (slack[other], before[other]) = (cost, column);
                    if (slack[other] < least) (least, next) = (slack[other], other);
                }
                for (var other = 0; other <= size; other++)
                {
                    if (seen[other])
                    {
                        rowPrice[rowOf[other]] += least;
                        columnPrice[other] -= least;
                    }
                    else
                    {
                        slack[other] -= least;
                    }
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = before[column]) rowOf[column] = rowOf[before[column]];
        }
        var columns = new int[size];
        for (var column = 1; column <= size; column++) columns[rowOf[column] - 1] = column - 1;
        return columns;
    }
}
