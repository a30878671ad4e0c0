"""The mean of two trained models' weights, of which one began as the other: steadier than either.

  python -m attributor.average training/work/third training/work/fourth --out training/work/final
"""
import argparse
import os

import torch


def main():
    o = argparse.ArgumentParser()
    o.add_argument("runs", nargs=2)
    o.add_argument("--out", required=True)
    args = o.parse_args()
    a, b = (torch.load(f"{run}/attributor.pt", weights_only=True) for run in args.runs)
    if a["config"] != b["config"]:
        raise SystemExit(f"{args.runs[0]} and {args.runs[1]} are not of one size")
    os.makedirs(args.out, exist_ok=True)
    model = {name: (w + b["model"][name]) / 2 for name, w in a["model"].items()}
    torch.save(dict(config=a["config"], model=model), f"{args.out}/attributor.pt")


if __name__ == "__main__":
    main()
