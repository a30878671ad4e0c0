"""A quick look during training: cue, said, who_said and exact on whole articles (words as tokens; greedy decoding).

The figures that count come from the int8 model in Node, by the scorer that the sets bring.
"""
import numpy as np
import torch

from .data import collate, window, windows


def decode_cues(logits):
    """(W, 5) → [(first, last, nested)]: greedy, I without B opens a cue."""
    y = logits.argmax(-1).tolist()
    out = []
    for w, k in enumerate(y):
        if k == 0:
            continue
        begins = k in (1, 3) or w == 0 or y[w - 1] == 0
        if begins:
            out.append([w, w, k >= 3])
        else:
            out[-1][1] = w
    return out


@torch.no_grad()
def predict(model, a):
    """[(cue words, source words, content words, nested)] of an article, as sets of word indices."""
    out = []
    for p, q in windows(a):
        x = window(a, p, q)
        batch = {k: torch.from_numpy(np.asarray(v)) for k, v in collate([x]).items()}
        h = model.encode(batch["ids"], batch["features"], batch["has"], batch["first"])
        cues = decode_cues(model.cue(h)[0])
        if not cues:
            continue
        b, e = torch.tensor([c[0] for c in cues]), torch.tensor([c[1] for c in cues])
        r = model.roles(h, batch["paragraph"], batch["sentence"], torch.zeros_like(b), b, e).argmax(-1)
        for (f, l, nested), y in zip(cues, r.tolist()):
            part = lambda k: frozenset(w + x["offset"] for w, v in enumerate(y) if v in (1 + 2 * k, 2 + 2 * k))
            content = part(1)
            if content:
                out.append((frozenset(range(f + x["offset"], l + 1 + x["offset"])), part(0), content, nested))
    return out


def score(model, articles, nested=False):
    model.eval()
    hits = dict(cue=0, said=0, who_said=0, exact=0)
    n_pred = n_gold = 0
    for a in articles:
        whole = lambda rs: frozenset(w for b, e in rs for w in range(b, e + 1))
        gold = [(whole([s.cue]), whole(s.roles["source"]), whole(s.roles["content"])) for s in a.statements if s.nested == nested]
        pred = [p[:3] for p in predict(model, a) if p[3] == nested]
        n_pred += len(pred)
        n_gold += len(gold)
        jac = lambda x, y: len(x & y) / max(1, len(x | y))
        tests = dict(cue=lambda g, p: bool(g[0] & p[0]))
        tests["said"] = lambda g, p: tests["cue"](g, p) and jac(g[2], p[2]) >= 0.5
        tests["who_said"] = lambda g, p: tests["said"](g, p) and (bool(g[1] & p[1]) or not (g[1] or p[1]))
        tests["exact"] = lambda g, p: g == p
        for name, ok in tests.items():
            used = set()
            for g in gold:
                j = next((j for j, p in enumerate(pred) if j not in used and ok(g, p)), None)
                if j is not None:
                    used.add(j)
            hits[name] += len(used)
    model.train()
    return {k: round(200 * v / max(1, n_pred + n_gold), 1) for k, v in hits.items()} | dict(pred=n_pred, gold=n_gold)
