"""What the attributor is trained on: cue labels, and role labels towards gold and spurious cues."""
import torch
import torch.nn.functional as F

from .data import B_NEST, B_OUT, I_NEST, IGNORE, O

SPURIOUS = 4  # cues of the model's own that are none, per window: it must learn to give them no roles
CUE_SMOOTHING = 0.0


def cue_loss(logits, gold, free):
    """Mean cross-entropy over words. A free word (PolNeAR inside a content) may be O or nested, but not outer."""
    logp = logits.log_softmax(-1)
    known = (gold != IGNORE) & ~free
    exact = -logp.gather(-1, gold.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    either = -torch.logsumexp(logp[..., [O, B_NEST, I_NEST]], -1)
    n = (gold != IGNORE).sum().clamp(min=1)
    return ((exact * known).sum() + (either * (free & (gold != IGNORE))).sum()) / n


def spurious(logits, gold, free, words):
    """Words that the model takes for cues and that are none: [(window, first, last)]."""
    p = logits.detach().softmax(-1)
    begin = p[..., [B_OUT, B_NEST]].sum(-1)
    out = []
    for i, n in enumerate(words):
        score = begin[i, :n].masked_fill((gold[i, :n] != O) | free[i, :n], 0)
        for w in score.topk(min(SPURIOUS, int(n))).indices.tolist():
            if score[w] > 0.05:
                out.append((i, w, w))
    return out


def role_loss(logits, gold, full, valid):
    """Summed cross-entropy over (cue, word). PolNeAR does not mark addressees: there O may also be one."""
    logp = logits.log_softmax(-1)
    exact = -logp.gather(-1, gold.unsqueeze(-1)).squeeze(-1)
    either = -torch.logsumexp(logp[..., [0, 5, 6]], -1)
    loss = torch.where((gold == 0) & ~full[:, None], either, exact)
    return (loss * valid).sum()


def batch_loss(model, batch, raw):
    """`batch` collated tensors, `raw` the windows themselves → (loss, cue part, role part)."""
    h = model.encode(batch["ids"], batch["features"], batch["has"], batch["first"])
    logits = model.cue(h)
    W = h.shape[1]
    lc = cue_loss(logits, batch["cue"], batch["free"])
    where, b, e, gold, full = [], [], [], [], []
    for i, x in enumerate(raw):
        for first, last, role in x["statements"]:
            where.append(i), b.append(first), e.append(last), full.append(x["full"])
            gold.append(F.pad(torch.from_numpy(role), (0, W - len(role))))
    for i, first, last in spurious(logits, batch["cue"], batch["free"], batch["words"]):
        where.append(i), b.append(first), e.append(last), full.append(raw[i]["full"])
        gold.append(torch.zeros(W, dtype=torch.long))
    if not where:
        return lc, lc.detach(), lc.detach() * 0
    where, b, e = torch.tensor(where), torch.tensor(b), torch.tensor(e)
    r = model.roles(h, batch["paragraph"], batch["sentence"], where, b, e)
    valid = torch.arange(W) < batch["words"][where][:, None]
    lr = role_loss(r, torch.stack(gold), torch.tensor(full), valid) / batch["words"].sum()
    return lc + 0.5 * lr, lc.detach(), lr.detach()
