namespace Entente.Networks;

/// <summary>Anything that can be seen as a network of nodes and weighted ties: what measures, communities, files and pictures are made of.</summary>
public interface INetwork
{
    /// <summary>The nodes and ties, with what is known about each as columns.</summary>
    Network ToNetwork();
}
