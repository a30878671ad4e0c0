"""What the attributor is trained on: cue labels, and role labels towards gold and spurious cues."""
import math

import torch
import torch.nn.functional as F

from .data import B_NEST, B_OUT, I_NEST, IGNORE, O

SPURIOUS = 4  # cues of the model's own that are none, per window: it must learn to give them no roles
ACT_WEIGHT = 0.03
TEACHER_WEIGHT = 0.5  # of what a teacher says of cues and roles, against what is marked
HIDDEN_WEIGHT = 0.2  # of the distance between a student's hidden states and its teacher's


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


def act_logits(model, h, statements):
    """Acts and capacities of statements (window, first, last, role, act, capacity): (K, acts), (K, capacities)."""
    W = h.shape[1]
    column = lambda k: torch.tensor([m[k] for m in statements])
    role = torch.stack([F.pad(torch.from_numpy(m[3]), (0, W - len(m[3]))) for m in statements])
    part = lambda k: ((role == 1 + 2 * k) | (role == 2 + 2 * k)).float()
    return model.acts(h, column(0), column(1), column(2), part(0), part(1))


def act_loss(model, h, raw, teachers=()):
    """Mean cross-entropy of act and capacity where they are marked and the whole cue stands in the window; of what
    `teachers`, pairs (model, its hidden words), say of every statement."""
    found = [(i, *s) for i, x in enumerate(raw) for s in x["statements"]]
    if not teachers:
        found = [m for m in found if m[4] != IGNORE]
    if not found:
        return h.sum() * 0
    act, capacity = act_logits(model, h, found)
    gold, office = (torch.tensor([m[k] for m in found]) for k in (4, 5))
    loss = F.cross_entropy(act, gold, ignore_index=IGNORE, label_smoothing=0.05) if (gold != IGNORE).any() else h.sum() * 0
    if (office != IGNORE).any():
        loss = loss + F.cross_entropy(capacity, office, ignore_index=IGNORE, label_smoothing=0.05)
    if teachers:
        with torch.no_grad():
            said = [act_logits(t, told, found) for t, told in teachers]
        everywhere = torch.ones(len(found))
        for mine, theirs in zip((act, capacity), zip(*said)):
            loss = loss + apart(mine, theirs, everywhere) / len(found)
    return loss


def apart(student, teachers, valid):
    """Summed divergence of a student's labels from what its teachers say on average, over valid words; logits
    (…, labels), valid (…)."""
    told = torch.stack([t.log_softmax(-1) for t in teachers]).logsumexp(0) - math.log(len(teachers))
    return (F.kl_div(student.log_softmax(-1), told, log_target=True, reduction="none").sum(-1) * valid).sum()


def batch_loss(model, batch, raw, act_weight=ACT_WEIGHT, teachers=()):
    """`batch` collated tensors, `raw` the windows themselves → (loss, cue part, role part, act part). What `teachers` say
    of cues, roles and acts is learnt beside what is marked, and the hidden states of those that have all of the student's
    hidden units."""
    pieces = batch["ids"], batch["features"], batch["has"], batch["first"]
    h = model.encode(*pieces)
    logits = model.cue(h)
    W = h.shape[1]
    lc = cue_loss(logits, batch["cue"], batch["free"])
    told = []
    if teachers:
        with torch.no_grad():
            told = [(t, t.encode(*pieces)) for t in teachers]
        inside = torch.arange(W) < batch["words"][:, None]
        n = batch["words"].sum()
        lc = (1 - TEACHER_WEIGHT) * lc + TEACHER_WEIGHT * apart(logits, [t.cue(hidden) for t, hidden in told], inside) / n
        for hidden in [x if x.shape == h.shape else x[..., model.kept] for _, x in told if x.shape[-1] == model.config.get("kept_of", h.shape[-1])]:
            lc = lc + HIDDEN_WEIGHT * (((h - hidden) ** 2).mean(-1) * inside).sum() / n
    la = act_loss(model, h, raw, told)
    where, b, e, gold, full = [], [], [], [], []
    for i, x in enumerate(raw):
        for first, last, role, _, _ in x["statements"]:
            where.append(i), b.append(first), e.append(last), full.append(x["full"])
            gold.append(F.pad(torch.from_numpy(role), (0, W - len(role))))
    for i, first, last in spurious(logits, batch["cue"], batch["free"], batch["words"]):
        where.append(i), b.append(first), e.append(last), full.append(raw[i]["full"])
        gold.append(torch.zeros(W, dtype=torch.long))
    if not where:
        return lc + act_weight * la, lc.detach(), lc.detach() * 0, la.detach()
    where, b, e = torch.tensor(where), torch.tensor(b), torch.tensor(e)
    r = model.roles(h, batch["paragraph"], batch["sentence"], where, b, e)
    valid = torch.arange(W) < batch["words"][where][:, None]
    lr = role_loss(r, torch.stack(gold), torch.tensor(full), valid) / batch["words"].sum()
    if teachers:
        with torch.no_grad():
            roles = [t.roles(hidden, batch["paragraph"], batch["sentence"], where, b, e) for t, hidden in told]
        lr = (1 - TEACHER_WEIGHT) * lr + TEACHER_WEIGHT * apart(r, roles, valid) / batch["words"].sum()
    return lc + 0.5 * lr + act_weight * la, lc.detach(), lr.detach(), la.detach()
