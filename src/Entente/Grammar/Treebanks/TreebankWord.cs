namespace Entente.Grammar;

/// <summary>A word as a treebank has it.</summary>
/// <param name="Text">The form.</param>
/// <param name="Lemma">The lemma; <c>_</c> where there is none.</param>
/// <param name="Upos">The universal part of speech; <c>_</c> where there is none.</param>
/// <param name="Xpos">The tag of the treebank's own; <c>_</c> where there is none.</param>
/// <param name="Head">Zero-based head; -1 for the root, -2 where there is none.</param>
/// <param name="Relation">The relation; <c>_</c> where there is none.</param>
/// <param name="Line">The line in its file, from 1.</param>
internal sealed record TreebankWord(string Text, string Lemma, string Upos, string Xpos, int Head, string Relation, int Line);
