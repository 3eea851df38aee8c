namespace Entente.Networks;

/// <summary>The eigenvalues of a symmetric matrix, by Householder's reduction to three diagonals and implicit QL (Wilkinson and Reinsch 1971, Handbook for Automatic Computation, II/2 and II/3).</summary>
internal static class SymmetricEigenvalues
{
    public const int MostRows = 2_000;

    /// <param name="a">A symmetric matrix, row by row; it is overwritten.</param>
    /// <returns>Its eigenvalues in rising order.</returns>
    public static double[] Of(double[][] a)
    {
        var (diagonal, beside) = (new double[a.Length], new double[a.Length]);
        Reduce(a, diagonal, beside);
        Solve(diagonal, beside);
        Array.Sort(diagonal);
        return diagonal;
    }

    private static void Reduce(double[][] a, double[] diagonal, double[] beside)
    {
        for (var i = a.Length - 1; i > 0; i--)
        {
            var (row, h) = (a[i], 0.0);
            for (var k = 0; k < i - 1; k++) h += row[k] * row[k];
            if (h == 0)
            {
                beside[i] = row[i - 1];
                continue;
            }
            var f = row[i - 1];
            h += f * f;
            var g = f >= 0 ? -Math.Sqrt(h) : Math.Sqrt(h);
            beside[i] = g;
            h -= f * g;
            row[i - 1] = f - g;
            f = 0;
            for (var j = 0; j < i; j++)
            {
                g = 0;
                for (var k = 0; k <= j; k++) g += a[j][k] * row[k];
                for (var k = j + 1; k < i; k++) g += a[k][j] * row[k];
                beside[j] = g / h;
                f += beside[j] * row[j];
            }
            var half = f / (h + h);
            for (var j = 0; j < i; j++)
            {
                f = row[j];
                beside[j] = g = beside[j] - half * f;
                for (var k = 0; k <= j; k++) a[j][k] -= f * beside[k] + g * row[k];
            }
        }
        for (var i = 0; i < a.Length; i++) diagonal[i] = a[i][i];
    }

    private static void Solve(double[] d, double[] e)
    {
        var n = d.Length;
        for (var i = 1; i < n; i++) e[i - 1] = e[i];
        if (n > 0) e[n - 1] = 0;
        for (var l = 0; l < n; l++)
        {
            while (true)
            {
                var m = l;
                while (m < n - 1 && Math.Abs(e[m]) > 1e-16 * (Math.Abs(d[m]) + Math.Abs(d[m + 1]))) m++;
                if (m == l) break;
                Sweep(d, e, l, m);
            }
        }
    }

    private static void Sweep(double[] d, double[] e, int l, int m)
    {
        var g = (d[l + 1] - d[l]) / (2 * e[l]);
        var r = Math.Sqrt(g * g + 1);
        g = d[m] - d[l] + e[l] / (g + (g >= 0 ? r : -r));
        var (s, c, p) = (1.0, 1.0, 0.0);
        for (var i = m - 1; i >= l; i--)
        {
            var (f, b) = (s * e[i], c * e[i]);
            e[i + 1] = r = Math.Sqrt(f * f + g * g);
            if (r == 0)
            {
                d[i + 1] -= p;
                e[m] = 0;
                return;
            }
            (s, c) = (f / r, g / r);
            g = d[i + 1] - p;
            r = (d[i] - g) * s + 2 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
        }
        d[l] -= p;
        e[l] = g;
        e[m] = 0;
    }
}
