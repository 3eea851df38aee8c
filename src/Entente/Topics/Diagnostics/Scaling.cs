namespace Entente.Topics;

/// <summary>Classical multidimensional scaling (Torgerson 1952, doi:10.1007/BF02288916).</summary>
internal static class Scaling
{
    private const int Sweeps = 60;

    /// <summary>Places on a plane whose distances come near those given; the greatest coordinate of each axis is above zero.</summary>
    public static IReadOnlyList<(double X, double Y)> Plane(double[,] distances)
    {
        var size = distances.GetLength(0);
        var products = Centred(distances);
        var vectors = Jacobi(products);
        var axes = Enumerable.Range(0, size).OrderByDescending(axis => products[axis, axis]).Take(2).Select(axis => Axis(axis, products[axis, axis], vectors)).ToList();
        return [.. Enumerable.Range(0, size).Select(i => (axes[0][i], axes.Count > 1 ? axes[1][i] : 0))];
    }

    private static double[] Axis(int axis, double value, double[,] vectors)
    {
        var coordinates = Enumerable.Range(0, vectors.GetLength(0)).Select(i => vectors[i, axis] * Math.Sqrt(Math.Max(0, value))).ToArray();
        return coordinates.MaxBy(Math.Abs) < 0 ? Array.ConvertAll(coordinates, coordinate => -coordinate) : coordinates;
    }

    private static double[,] Centred(double[,] distances)
    {
        var size = distances.GetLength(0);
        var (result, means, mean) = (new double[size, size], new double[size], 0.0);
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) means[i] += distances[i, j] * distances[i, j] / size;
        foreach (var row in means) mean += row / size;
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) result[i, j] = -(distances[i, j] * distances[i, j] - means[i] - means[j] + mean) / 2;
        return result;
    }

    /// <summary>Jacobi's rotations: makes the matrix diagonal in place, and gives the vectors as columns.</summary>
    private static double[,] Jacobi(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++) vectors[i, i] = 1;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var rest = 0.0;
            for (var p = 0; p < size; p++)
                for (var q = p + 1; q < size; q++)
                {
                    rest += matrix[p, q] * matrix[p, q];
                    if (Math.Abs(matrix[p, q]) > 1e-300) Rotate(matrix, vectors, p, q);
                }
            if (rest < 1e-28) break;
        }
        return vectors;
    }

    private static void Rotate(double[,] matrix, double[,] vectors, int p, int q)
    {
        var angle = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        var tangent = (angle >= 0 ? 1 : -1) / (Math.Abs(angle) + Math.Sqrt(angle * angle + 1));
        var cosine = 1 / Math.Sqrt(tangent * tangent + 1);
        var sine = tangent * cosine;
        for (var k = 0; k < matrix.GetLength(0); k++) (matrix[k, p], matrix[k, q]) = (cosine * matrix[k, p] - sine * matrix[k, q], sine * matrix[k, p] + cosine * matrix[k, q]);
        for (var k = 0; k < matrix.GetLength(0); k++) (matrix[p, k], matrix[q, k]) = (cosine * matrix[p, k] - sine * matrix[q, k], sine * matrix[p, k] + cosine * matrix[q, k]);
        for (var k = 0; k < matrix.GetLength(0); k++) (vectors[k, p], vectors[k, q]) = (cosine * vectors[k, p] - sine * vectors[k, q], sine * vectors[k, p] + cosine * vectors[k, q]);
    }
}
