"""Writes the yardstick of the speed bench: a token classifier of BERT-base's size (12 layers, hidden 768) in int8.

  python -m attributor.reference OUT.onnx

Random weights: only its speed counts. The graph is fused and quantised as ONNX Runtime's own tools do it for a BERT.
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
    with tempfile.TemporaryDirectory() as folder:
        encoder(model, f"{folder}/fp32.onnx", plain=True)
        quantize_dynamic(f"{folder}/fp32.onnx", sys.argv[1], weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul", "Attention", "Gather"],
                         extra_options=dict(DefaultTensorType=TensorProto.FLOAT))
    print(sys.argv[1], os.path.getsize(sys.argv[1]), "bytes")
