"""Writes the yardstick of the speed bench: a token classifier of BERT-base's size (12 layers, hidden 768) in int8.

  python -m attributor.reference FOLDER      → bert-base.plain.onnx, bert-base.fused.onnx

Random weights: only its speed counts. `plain` is what a framework's exporter and quantize_dynamic give, `fused` what ONNX
Runtime's own BERT optimiser makes of it.
"""
import os
import sys
import tempfile

import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from .export import encoder
from .model import Attributor

if __name__ == "__main__":
    torch.manual_seed(0)
    model = Attributor(dict(hidden=768, heads=12, inner=3072, layers=12, vocabulary=30522, role=192)).eval()
    for style in ("plain", "fused"):
        out = f"{sys.argv[1]}/bert-base.{style}.onnx"
        with tempfile.TemporaryDirectory() as folder:
            encoder(model, f"{folder}/fp32.onnx", style)
            quantize_dynamic(f"{folder}/fp32.onnx", out, weight_type=QuantType.QInt8, per_channel=True,
                             op_types_to_quantize=["MatMul", "Attention", "Gather"],
                             extra_options=dict(DefaultTensorType=TensorProto.FLOAT))
        print(out, os.path.getsize(out), "bytes")
