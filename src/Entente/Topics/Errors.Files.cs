using System.Text.Json;

namespace Entente.Topics;

internal static partial class Errors
{
    public static TopicException NoTab(string path, int line) => new(
        $"{path}, line {Number(line)}: no id and tab. A file of tokens has one document a line: its id, a tab, and its tokens separated by spaces.");

    public static TopicException NoTokenFile(string path) => new($"{path}: there is no such file. A file of tokens has one document a line: its id, a tab, and its tokens separated by spaces. Look at the path.");

    public static TopicException IdTwice(string path, int line, string id) => new(
        $"{path}, line {Number(line)}: the id '{id}' came before. Every document has an id of its own: rename one of them.");

    public static TopicException NotUtf8(string path, Exception cause) => new(
        $"{path}: not UTF-8. A file of tokens is text in UTF-8: save it so.", cause);

    public static TopicException NoModelFile(string path) => new($"{path}: there is no such file. A model is a file that Save wrote. Look at the path.");

    public static TopicException OtherKind(string path, string found, string asked) => new(
        $"{path}: a model of the kind '{found}', where '{asked}' was asked for. Load it with the class that saved it: LdaModel (lda), SeededLda (seeded lda), CovariateLda (covariate lda) or Nmf (nmf).");

    public static TopicException OtherFormat(string path, string format, string expected) => new(
        $"{path}: a file of the format '{format}', where '{expected}' was expected. Read it with the version that wrote it, or fit the model anew.");

    public static TopicException BrokenModel(string path, Exception? cause) => new(
        $"{path}: no topic model, or a part of one{(cause is JsonException { LineNumber: { } line } ? $" (line {Number(line + 1)} does not fit)" : "")}. A model is a file that Save wrote, whole. Save it again.", cause);
}
