namespace Entente.Topics;

internal static partial class Errors
{
    public static TopicException NoTab(string path, int line) => new(
        $"{path}, line {Number(line)}: no id and tab. A file of tokens has one document a line: its id, a tab, and its tokens separated by spaces.");

    public static TopicException IdTwice(string path, int line, string id) => new(
        $"{path}, line {Number(line)}: the id '{id}' came before. Every document has an id of its own: rename one of them.");

    public static TopicException NotUtf8(string path, Exception cause) => new(
        $"{path}: not UTF-8. A file of tokens is text in UTF-8: save it so.", cause);

    public static TopicException OtherFormat(string path, string format) => new(
        $"{path}: a file of the format '{format}', where '{SavedModel.CurrentFormat}' was expected. Read it with the version that wrote it, or fit the model anew.");

    public static TopicException BrokenModel(string path, Exception? cause) => new(
        $"{path}: no topic model, or a part of one{(cause is null ? "" : $" ({cause.Message})")}. A model is a file that Save wrote, whole. Save it again.", cause);
}
