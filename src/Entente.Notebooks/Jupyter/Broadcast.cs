using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Entente.Notebooks.Jupyter;

/// <summary>The iopub channel: what every front end is told.</summary>
internal sealed class Broadcast(Func<PublisherSocket> socket, MessageCodec codec)
{
    /// <summary>Tells every front end something.</summary>
    /// <param name="type">The message's type.</param>
    /// <param name="parent">The header of the request that caused it; null for none.</param>
    /// <param name="content">What is told.</param>
    /// <param name="form">How it is written.</param>
    public void Publish<T>(string type, byte[]? parent, T content, JsonTypeInfo<T> form) =>
        socket().Publish([Encoding.ASCII.GetBytes($"entente.{type}"), .. codec.Encode(type, parent, content, form)]);

    public void State(string state, byte[]? parent) => Publish("status", parent, new Status(state), WireJson.Plain.Status);

    /// <summary>Tells one new subscriber that it is one.</summary>
    public void Greet(Peer subscriber, byte[] topic) =>
        subscriber.Send([topic, .. codec.Encode("iopub_welcome", null, new Welcome(Encoding.UTF8.GetString(topic)), WireJson.Plain.Welcome)]);
}
