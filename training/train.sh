#!/usr/bin/env bash
# Trains the attributor from nothing: `training/train.sh ../shared/data`. Needs Node 20, Python 3.11 and the labelled sets;
# about an hour and a half on two cores. Stopped, the same command goes on from its last checkpoint.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:?usage: training/train.sh SHARED_DATA}
work=training/work
[ -d node_modules ] || npm ci
npx tsc -p tsconfig.build.json
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r training/requirements.txt
[ -f "$work/data/polnear-train.jsonl" ] || node training/prepare.js "$data" "$work/data"
export PYTHONPATH=training
.venv/bin/python -m attributor.train --data "$work/data" --out "$work/run" --epochs 4
.venv/bin/python -m attributor.export --run "$work/run" --out models/attribution
