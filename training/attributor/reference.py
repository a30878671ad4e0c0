"""Writes the yardsticks of the speed bench: a token classifier of BERT-base's size (12 layers, hidden 768) in int8, and
large int8 products alone, which show what this machine can do at most.

  python -m attributor.reference FOLDER      → bert-base.plain.onnx, bert-base.fused.onnx, products.onnx

Random weights: only their speed counts. `plain` is what a framework's exporter and quantize_dynamic give, `fused` what
ONNX Runtime's own BERT optimiser makes of it. `products`: x (256, 2048) times four matrices (2048, 2048), one after another.
"""
import os
import sys
import tempfile

import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from .export import Graph, encoder, value
from .model import Attributor



def products(path):
    g, x = Graph(), "x"
    for _ in range(4):
        x = g.add("MatMul", [x, g.const(torch.randn(2048, 2048) / 2048**0.5)])
    g.nodes[-1].output[0] = "y"
    shape = lambda name: value(name, [256, 2048], TensorProto.FLOAT)
    g.save(path, [shape("x")], [shape("y")], "products")


def quantised(write, out):
    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/fp32.onnx")
        quantize_dynamic(f"{folder}/fp32.onnx", out, weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul", "Attention", "Gather"],
                         extra_options=dict(DefaultTensorType=TensorProto.FLOAT))
    print(out, os.path.getsize(out), "bytes")


if __name__ == "__main__":
    torch.manual_seed(0)
    model = Attributor(dict(hidden=768, heads=12, inner=3072, layers=12, vocabulary=30522, role=192)).eval()
    for style in ("plain", "fused"):
        quantised(lambda path: encoder(model, path, style), f"{sys.argv[1]}/bert-base.{style}.onnx")
    quantised(products, f"{sys.argv[1]}/products.onnx")
