namespace Entente.Charts;

/// <summary>Bends edges around the nodes that they would run through, and so seem to tie.</summary>
internal static class EdgeBends
{
    private const double Beside = 2, Step = 7;

    /// <summary>With more nodes than this a drawing is a cloud that no bend makes readable.</summary>
    private const int MostNodes = 200;

    /// <summary>The curve with the least bend, left before right, that passes no third node; where every bend passes one, the one that passes fewest.</summary>
    /// <param name="bent">The curve with a bend, in points.</param>
    /// <param name="bend">What it is bent already.</param>
    /// <param name="length">From end to end.</param>
    /// <param name="edge">Which edge.</param>
    /// <param name="discs">The nodes.</param>
    public static Curve Clear(Func<double, Curve> bent, double bend, double length, NetworkEdge edge, IReadOnlyList<Disc> discs)
    {
        var (best, fewest) = (bent(bend), int.MaxValue);
        if (discs.Count > MostNodes) return best;
        for (var step = 0; step * Step <= Math.Min(length * 0.5, 70); step++)
            foreach (var side in step == 0 ? new[] { 0d } : [1, -1])
            {
                var curve = bent(bend + side * step * Step);
                var passed = Passed(curve, edge, discs);
                if (passed < fewest) (best, fewest) = (curve, passed);
                if (fewest == 0) return best;
            }
        return best;
    }

    private static int Passed(Curve curve, NetworkEdge edge, IReadOnlyList<Disc> discs)
    {
        var along = Enumerable.Range(0, 41).Select(i => curve.At(i / 40d)).ToArray();
        var passed = 0;
        for (var node = 0; node < discs.Count; node++)
        {
            if (node == edge.From || node == edge.To) continue;
            var (centre, reach) = (discs[node].Centre, discs[node].Radius + curve.Stroke.Width / 2 + Beside);
            if (along.Any(point => (point.X - centre.X) * (point.X - centre.X) + (point.Y - centre.Y) * (point.Y - centre.Y) < reach * reach)) passed++;
        }
        return passed;
    }
}
