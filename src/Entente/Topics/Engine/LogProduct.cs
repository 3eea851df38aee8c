namespace Entente.Topics;

/// <summary>The logarithm of a long product, with few logarithms taken.</summary>
internal struct LogProduct()
{
    private double product = 1;
    private double log = 0;

    public readonly double Log => log + PortableMath.Log(product);

    /// <summary>Times <paramref name="factor"/> to the power of <paramref name="count"/>.</summary>
    public void Multiply(float factor, float count)
    {
        if (count == 1)
        {
            product *= factor;
            if (product is > 1e-200 and < 1e200) return;
            log += PortableMath.Log(product);
            product = 1;
        }
        else
        {
            log += count * PortableMath.Log(factor);
        }
    }
}
