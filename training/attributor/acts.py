"""Trains the head for act and capacity on the finished encoder, which stays as it is.

  python -m attributor.acts --data training/work/data --run training/work/run [--folds]

What the head reads of a statement (the hidden states of its cue's ends, the means of its source and content) is computed
once; training takes seconds. `--folds` cross-validates by report instead and writes nothing.
"""
import argparse
import random

import numpy as np
import torch
import torch.nn.functional as F

from .data import ACTS, CAPACITIES, IGNORE, collate, load, window, windows
from .model import Attributor, Dropout
from .train import UNSEEN_REPORTS

FOLDS = 8
SMOOTHING = 0.1


def pooled(model, articles):
    """Marked statements of the articles → [(article id, parts (4 hidden), act, capacity)]."""
    out = []
    for a in articles:
        for p, q in windows(a):
            x = window(a, p, q)
            marked = [s for s in x["statements"] if s[3] != IGNORE]
            if not marked:
                continue
            batch = {n: torch.from_numpy(np.asarray(v)) for n, v in collate([x]).items()}
            h = model.encode(batch["ids"], batch["features"], batch["has"], batch["first"])[0]
            for b, e, role, act, capacity in marked:
                role = torch.from_numpy(role)
                mean = lambda k: h[(role == 1 + 2 * k) | (role == 2 + 2 * k)].sum(0) / max(1, int(((role == 1 + 2 * k) | (role == 2 + 2 * k)).sum()))
                out.append((a.id, torch.cat([h[b], h[e], mean(0), mean(1)]), act, capacity))
    return out


def fit(width, role, rows, epochs, seed):
    """A head for these rows: AdamW with a cosine schedule; capacity where it is marked."""
    torch.manual_seed(seed)
    head = torch.nn.Sequential(Dropout(0.3), torch.nn.Linear(width, role), torch.nn.GELU(), Dropout(0.3),
                               torch.nn.Linear(role, len(ACTS) + len(CAPACITIES)))
    x = torch.stack([r[1] for r in rows])
    act, capacity = (torch.tensor([r[k] for r in rows]) for k in (2, 3))
    optimizer = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=0.05)
    size = 64
    steps = epochs * (len(rows) // size + 1)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    head.train()
    for _ in range(epochs):
        for at in torch.randperm(len(rows)).split(size):
            a, c = head(x[at]).split([len(ACTS), len(CAPACITIES)], -1)
            loss = F.cross_entropy(a, act[at], label_smoothing=SMOOTHING)
            if (capacity[at] != IGNORE).any():
                loss = loss + F.cross_entropy(c, capacity[at], ignore_index=IGNORE, label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return head.eval()


def right(head, rows):
    """→ (acts right, acts, capacities right, capacities)"""
    with torch.no_grad():
        a, c = head(torch.stack([r[1] for r in rows])).split([len(ACTS), len(CAPACITIES)], -1)
    act, capacity = (torch.tensor([r[k] for r in rows]) for k in (2, 3))
    known = capacity != IGNORE
    return np.array([int((a.argmax(-1) == act).sum()), len(rows), int(((c.argmax(-1) == capacity) & known).sum()), int(known.sum())])


def main():
    o = argparse.ArgumentParser()
    o.add_argument("--data", required=True)
    o.add_argument("--run", required=True)
    o.add_argument("--labels", default="training/labels")
    o.add_argument("--epochs", type=int, default=12)
    o.add_argument("--folds", action="store_true")
    args = o.parse_args()
    torch.set_num_threads(2)
    saved = torch.load(f"{args.run}/attributor.pt", weights_only=True)
    model = Attributor(saved["config"]).eval()
    model.load_state_dict(saved["model"])
    polnear = load(f"{args.data}/polnear-train.jsonl", full=False, acts=f"{args.labels}/acts-polnear-train.jsonl")
    world = sorted(load(f"{args.data}/world-train.jsonl", full=True), key=lambda a: a.id)[:-UNSEEN_REPORTS]
    with torch.no_grad():
        sets = dict(polnear=pooled(model, polnear), world=pooled(model, world))
    print({name: len(rows) for name, rows in sets.items()}, flush=True)
    width, role = 4 * model.config["hidden"], model.config["role"]
    if args.folds:
        for train_on in (("world",), ("polnear", "world")):
            sums = {name: np.zeros(4, int) for name in sets}
            for k in range(FOLDS):
                part = lambda r: random.Random(r[0]).randrange(FOLDS) == k
                head = fit(width, role, [r for n in train_on for r in sets[n] if not part(r)], args.epochs, k)
                for name, rows in sets.items():
                    test = [r for r in rows if part(r)]
                    sums[name] += right(head, test) if test else 0
            print("trained on", *train_on, {n: f"act {s[0] / s[1]:.3f} capacity {s[2] / s[3]:.3f}" for n, s in sums.items()}, flush=True)
        return
    head = fit(width, role, sets["polnear"] + sets["world"], args.epochs, 1)
    model.act.load_state_dict(head.state_dict())
    torch.save(dict(config=model.config, model=model.state_dict()), f"{args.run}/attributor.pt")


if __name__ == "__main__":
    main()
