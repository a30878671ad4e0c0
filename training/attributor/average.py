"""The mean of trained models' weights, of which all began as one of them: steadier than any.

  python -m attributor.average training/work/third training/work/fourth --out training/work/final
"""
import argparse
import os

import torch


def main():
    o = argparse.ArgumentParser()
    o.add_argument("runs", nargs="+")
    o.add_argument("--out", required=True)
    args = o.parse_args()
    first, *others = (torch.load(f"{run}/attributor.pt", weights_only=True) for run in args.runs)
    if any(other["config"] != first["config"] for other in others):
        raise SystemExit(f"{', '.join(args.runs)} are not of one size")
    os.makedirs(args.out, exist_ok=True)
    model = {name: sum((other["model"][name] for other in others), w) / len(args.runs) if w.is_floating_point() else w
             for name, w in first["model"].items()}
    torch.save(dict(config=first["config"], model=model), f"{args.out}/attributor.pt")


if __name__ == "__main__":
    main()
