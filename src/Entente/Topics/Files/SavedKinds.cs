namespace Entente.Topics;

/// <summary>What the file of an <see cref="LdaModel"/> holds beside its shares.</summary>
internal sealed record SavedLda(LdaOptions Options, float[] Alpha, double Beta, FitStep[] Course);

/// <summary>What the file of a <see cref="SeededLda"/> holds beside its shares.</summary>
internal sealed record SavedSeededLda(SeededLdaOptions Options, SavedLda Lda);

/// <summary>What the file of a <see cref="CovariateLda"/> holds beside its shares; the covariates are the documents' own.</summary>
internal sealed record SavedCovariateLda(CovariateLdaOptions Options, float[] Alpha, FitStep[] Course, double[] PosteriorTotals);

/// <summary>What the file of an <see cref="Nmf"/> holds beside its shares.</summary>
internal sealed record SavedNmf(NmfOptions Options, int Iterations, double Error);
