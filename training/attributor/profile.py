"""Where the encoder's time goes: share of each kind of operator in its forward passes, one thread.

  python -m attributor.profile MODEL_FOLDER [PIECES]
"""
import collections
import json
import os
import sys
import tempfile

import numpy as np
import onnxruntime as ort

PASSES = 40
MATRIX = ("MatMulIntegerToFloat", "DynamicQuantizeMatMul", "MatMul", "MultiHeadAttention", "Attention", "FusedMatMul")


def main():
    folder, pieces = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 254
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.enable_profiling = True
    options.profile_file_prefix = os.path.join(tempfile.mkdtemp(), "encoder")
    session = ort.InferenceSession(f"{folder}/encoder.onnx", options)
    row = np.random.default_rng(0).integers(1000, 30000, (1, pieces)).astype(np.int32)
    feeds = dict(ids=row, extra=np.zeros_like(row), first=np.arange(0, pieces, 1, np.int32)[None])
    for _ in range(PASSES):
        session.run(None, feeds)
    spent = collections.Counter()
    with open(session.end_profiling(), encoding="utf8") as events:
        for e in json.load(events):
            if e.get("cat") == "Node" and e["name"].endswith("kernel_time"):
                spent[e["args"]["op_name"]] += e["dur"]
    all_ = sum(spent.values())
    for name, us in spent.most_common(10):
        print(f"{name:28} {us / PASSES / 1000:7.2f} ms {100 * us / all_:5.1f} %")
    print(f"matrix kernels together {100 * sum(spent[n] for n in MATRIX) / all_:.1f} % of {all_ / PASSES / 1000:.1f} ms for {pieces} pieces")


if __name__ == "__main__":
    main()
