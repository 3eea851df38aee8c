namespace Entente.Frames;

/// <summary>A result that turns into a table: how every result of the library is shown in a notebook, and how it leaves for other tools.</summary>
public interface ITabular
{
    /// <summary>The result in long form; the result's own documentation says what a row is and which columns there are.</summary>
    DataFrame ToFrame();
}
