namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>connect_request</c>, which old front ends ask.</summary>
internal sealed record ConnectReply(int ShellPort, int IopubPort, int StdinPort, int HbPort, int ControlPort)
{
    public string Status => "ok";
}
