namespace Entente.Charts;

/// <summary>Boxes found by where they are, so that asking whether a place is free does not look at all of them.</summary>
internal sealed class BoxIndex
{
    private const double Side = 32;

    private readonly Dictionary<(int, int), List<Box>> tiles = [];

    public void Add(Box box)
    {
        foreach (var tile in Tiles(box))
        {
            if (!tiles.TryGetValue(tile, out var boxes)) tiles[tile] = boxes = [];
            boxes.Add(box);
        }
    }

    /// <summary>Whether no box shares area with this place.</summary>
    public bool Free(Box place) => !Tiles(place).Any(tile => tiles.TryGetValue(tile, out var boxes) && boxes.Exists(box => box.Overlaps(place)));

    /// <summary>How many boxes share area with this place, those on several tiles once a tile.</summary>
    public int Count(Box place) => Tiles(place).Sum(tile => tiles.TryGetValue(tile, out var boxes) ? boxes.Count(box => box.Overlaps(place)) : 0);

    private static IEnumerable<(int, int)> Tiles(Box box)
    {
        for (var x = (int)Math.Floor(box.Left / Side); x <= (int)Math.Floor(box.Right / Side); x++)
            for (var y = (int)Math.Floor(box.Top / Side); y <= (int)Math.Floor(box.Bottom / Side); y++)
                yield return (x, y);
    }
}
