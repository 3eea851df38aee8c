namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>kernel_info_request</c>: who we are and what we speak.</summary>
internal sealed record KernelInfoReply(string ImplementationVersion, string Banner, IReadOnlyList<HelpLink> HelpLinks)
{
    public string Status => "ok";

    public string ProtocolVersion => MessageHeader.ProtocolVersion;

    public string Implementation => "entente";

    public LanguageInfo LanguageInfo { get; } = new();

    public bool Debugger => false;

    public IReadOnlyList<string> SupportedFeatures => [];
}
