"""Times topic models of gensim and scikit-learn on a folder's train.txt and scores them on its test.txt.

usage: topic_models.py FOLDER TOPICS
Perplexity is by document completion, as HeldOut.Perplexity has it: in ordinal order of a document's terms every other token tells its topics (100 steps of
expectation-maximisation with a symmetric prior of 0.1), and the rest is scored.
"""
import sys
import time

import numpy as np
import scipy.sparse as sp
from gensim.models import LdaModel
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import TfidfTransformer

folder, topics = sys.argv[1], int(sys.argv[2])
vocabulary = {}


def read(name, grow):
    documents = []
    for line in open(f"{folder}/{name}", encoding="utf-8"):
        words = line.rstrip("\n").split("\t")[1].split()
        if grow:
            for word in words:
                vocabulary.setdefault(word, len(vocabulary))
        documents.append([vocabulary[word] for word in sorted(words) if word in vocabulary])
    return documents


train, test = read("train.txt", True), read("test.txt", False)
rows = np.repeat(np.arange(len(train)), [len(document) for document in train])
counts = sp.csr_matrix((np.ones(len(rows)), (rows, np.concatenate(train))), shape=(len(train), len(vocabulary)))
counts.sum_duplicates()
bags = [list(zip(counts[i].indices.tolist(), counts[i].data.tolist())) for i in range(len(train))]
weights = TfidfTransformer().fit_transform(counts)


def perplexity(phi, alpha=0.1):
    phi = phi / phi.sum(axis=1, keepdims=True)
    log, scored = 0.0, 0
    for document in (document for document in test if len(document) > 1):
        terms, seen = np.unique(document[0::2], return_counts=True)
        theta, part = np.full(topics, 1 / topics), phi[:, terms]
        for _ in range(100):
            share = part * theta[:, None]
            theta = (alpha + (share / share.sum(axis=0)) @ seen) / (seen.sum() + topics * alpha)
        log += np.log(np.maximum(theta @ phi[:, document[1::2]], 1e-12)).sum()
        scored += len(document[1::2])
    return np.exp(-log / scored)


def report(name, fit):
    best, busy, phi = float("inf"), float("inf"), None
    for _ in range(2):
        wall, processor = time.perf_counter(), time.process_time()
        phi = fit()
        best, busy = min(best, time.perf_counter() - wall), min(busy, time.process_time() - processor)
    print(f"K={topics:<4} {name:<36} {best:8.2f} s {busy:8.2f} s of the processor, {'':19} perplexity {perplexity(phi):7.1f}", flush=True)


report("gensim LdaModel, 10 passes", lambda: LdaModel(bags, topics, id2word={i: w for w, i in vocabulary.items()}, passes=10, alpha="auto", random_state=1, eval_every=None).get_topics())
report("scikit-learn LDA, online, 10 passes", lambda: LatentDirichletAllocation(topics, learning_method="online", max_iter=10, random_state=1).fit(counts).components_)
report("scikit-learn NMF, coordinate descent", lambda: NMF(topics, random_state=1).fit(weights).components_)
