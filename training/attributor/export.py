"""attributor.pt → encoder.onnx and roles.onnx (int8), manifest and card figures.

  python -m attributor.export --run training/work/run --out models/attribution

The graphs are written node by node with ONNX Runtime's fused operators (MultiHeadAttention, BiasGelu), so
that nothing depends on a tracer's or an optimiser's patterns. fp32 twins of encoder and acts go beside the run
for comparison; roles is written in integers at once.

  encoder  ids, extra (1, T) int32; first (1, W) int32  →  words (1, W, hidden), cues (1, W, 5), tokens (1, W, 2 role)
           extra is the index into the summed feature table: ((shape * 7 + quote) * 3 + place) * 2 + glue, 294 for none
  roles    tokens (W, 2 role), ends (K, 2 hidden); word, cue, place (P) and beside (P, 3) int32  →  kinds (P, 4)
           P pairs of a cue and a word near it. ends: the hidden states of each cue's first and last word; place is
           (distance * 7 + paragraph) * 9 + sentence; beside: the pairs of the word before, itself and the one after, P for none;
           kinds: log-probabilities of nothing, source, content, addressee
  acts     words (W, hidden), ends (K, 2 hidden), source and content (K, W)  →  acts (K, 22 + 6)
           source and content: the share of each word in their means
"""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from .data import ACTS, CAPACITIES
from .model import FEATURES, MINILM, SMALL, THIN, Attributor

MS = "com.microsoft"
SIZES = dict(base=MINILM, thin=THIN, small=SMALL)


class Graph:
    def __init__(self):
        self.nodes, self.weights, self.n = [], [], 0

    def add(self, op, inputs, domain="", outputs=1, **attributes):
        self.n += 1
        names = [f"{op}_{self.n}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=f"{op}_{self.n}", domain=domain, **attributes))
        return names[0]

    def const(self, array, name=None):
        self.n += 1
        name = name or f"c_{self.n}"
        array = array.detach().float().numpy() if isinstance(array, torch.Tensor) else np.asarray(array)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def linear(self, x, layer, part=slice(None)):
        y = self.add("MatMul", [x, self.const(layer.weight[part].T)])
        return self.add("Add", [y, self.const(layer.bias[part])])

    def gelu(self, x, layer):
        y = self.add("MatMul", [x, self.const(layer.weight.T)])
        return self.add("BiasGelu", [y, self.const(layer.bias)], domain=MS)

    def quantize(self, x):
        """Unsigned bytes, their scale and their zero, by the range of the whole tensor."""
        self.n += 1
        names = [f"{part}_{self.n}" for part in ("rows", "scale", "zero")]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], names, name=f"quantize_{self.n}"))
        return names

    def integer(self, quantized, layer):
        """A linear layer in int8, a scale for each output, as `quantize_dynamic` makes it; the bias costs no pass of its own."""
        x, scale, zero = quantized
        weight = layer.weight.detach().numpy().T
        scales = np.abs(weight).max(0) / 127
        whole = np.round(weight / scales).clip(-127, 127).astype(np.int8)
        return self.add("MatMulIntegerToFloat", [
            x, self.const(whole), scale, self.const(scales), zero, self.const(np.zeros(len(scales), np.int8)),
            self.const(layer.bias)], domain=MS)

    def save(self, path, inputs, outputs, name):
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])
        model.ir_version = 8
        model.producer_name = "readout"
        onnx.save(model, path)


def value(name, shape, kind=TensorProto.INT32):
    return helper.make_tensor_value_info(name, kind, shape)


def encoder(m, path, style="ours"):
    """The encoder's graph. `ours` takes one window a pass, which needs no mask, and is a third faster than `fused`: as
    ONNX Runtime's own tools fuse a BERT; `plain`: operator by operator, as a framework's exporter writes it."""
    g, c = Graph(), m.config
    table = sum(
        f.weight[index]
        for f, index in zip(m.features, torch.cartesian_prod(*[torch.arange(n) for n in FEATURES]).T)
    )
    table = torch.cat([table, torch.zeros(1, c["hidden"])])
    words = g.add("Gather", [g.const(m.word.weight, "word_embeddings"), "ids"])
    if "embedding" in c:
        words = g.linear(words, m.widen)
    extra = g.add("Gather", [g.const(table, "feature_embeddings"), "extra"])
    length = g.add("Slice", [g.add("Shape", ["ids"]), g.const(np.array([1])), g.const(np.array([2]))])
    first = lambda rows: g.add("Slice", [rows, g.const(np.array([0])), length, g.const(np.array([0]))])
    positions = g.const(m.position.weight, "position_embeddings")
    # A small model's are looked up, as words are, and so kept in bytes: a sixteenth of its size otherwise.
    position = g.add("Gather", [positions, first(g.const(np.arange(len(m.position.weight))))]) if "embedding" in c else first(positions)
    x = g.add("Add", [g.add("Add", [words, extra]), position])
    x = g.add("LayerNormalization", [x, g.const(m.norm.weight), g.const(m.norm.bias)], axis=-1, epsilon=1e-12)

    def close(y, bias, x, norm):
        """Bias, residual and normalisation after a block's last product."""
        if style == "fused":
            return g.add("SkipLayerNormalization", [y, x, g.const(norm.weight), g.const(norm.bias), g.const(bias)], domain=MS, epsilon=1e-12)
        # As a Sum, which the runtime leaves alone: Adds it would fuse into SkipLayerNormalization, whose CPU kernel is slower.
        y = g.add("Sum", [y, g.const(bias), x])
        return g.add("LayerNormalization", [y, g.const(norm.weight), g.const(norm.bias)], axis=-1, epsilon=1e-12)

    for l in m.layers:
        if style == "fused":
            a = g.add("Attention", [x, g.const(l.qkv.weight.T), g.const(l.qkv.bias), "mask"], domain=MS, num_heads=c["heads"])
        else:
            q, k, v = (g.linear(x, l.qkv, part=slice(i * l.width, (i + 1) * l.width)) for i in range(3))
            if style == "ours":
                a = g.add("MultiHeadAttention", [q, k, v], domain=MS, num_heads=c["heads"])
            else:
                a = unfused(g, q, k, v, c)
        x = close(g.add("MatMul", [a, g.const(l.out.weight.T)]), l.out.bias, x, l.norm1)
        up = g.add("Relu", [g.linear(x, l.up)]) if c.get("activation") == "relu" else g.gelu(x, l.up)
        x = close(g.add("MatMul", [up, g.const(l.down.weight.T)]), l.down.bias, x, l.norm2)
    index = g.add("Unsqueeze", [g.add("Cast", ["first"], to=TensorProto.INT64), g.const(np.array([2]))])
    g.nodes.append(helper.make_node("GatherND", [x, index], ["words"], batch_dims=1))
    cues = g.linear(g.gelu("words", m.cue[0]), m.cue[2])
    g.nodes.append(helper.make_node("Identity", [cues], ["cues"]))
    g.nodes.append(helper.make_node("Identity", [g.linear("words", m.token)], ["tokens"]))
    masked = [value("mask", ["B", "T"])] if style != "ours" else []
    g.save(path, [value("ids", ["B", "T"]), value("extra", ["B", "T"]), *masked, value("first", ["B", "W"])],
           [value("words", ["B", "W", c["hidden"]], TensorProto.FLOAT), value("cues", ["B", "W", 5], TensorProto.FLOAT),
            value("tokens", ["B", "W", 2 * c["role"]], TensorProto.FLOAT)], "encoder")


def unfused(g, q, k, v, c):
    """Attention by single operators, with the mask of a padded batch."""
    size = c["hidden"] // c["heads"]
    split = lambda x, perm: g.add("Transpose", [g.add("Reshape", [x, g.const(np.array([0, 0, c["heads"], size]))])], perm=perm)
    scores = g.add("Mul", [g.add("MatMul", [split(q, [0, 2, 1, 3]), split(k, [0, 2, 3, 1])]), g.const(np.array(size**-0.5, np.float32))])
    shown = g.add("Cast", [g.add("Unsqueeze", ["mask", g.const(np.array([1, 2]))])], to=TensorProto.FLOAT)
    hidden = g.add("Mul", [g.add("Sub", [shown, g.const(np.array(1, np.float32))]), g.const(np.array(1e4, np.float32))])
    a = g.add("MatMul", [g.add("Softmax", [g.add("Add", [scores, hidden])], axis=-1), split(v, [0, 2, 1, 3])])
    return g.add("Reshape", [g.add("Transpose", [a], perm=[0, 2, 1, 3]), g.const(np.array([0, 0, c["hidden"]]))])


def roles(m, path):
    """Every pair of cue and word is a row, so that one run reads all cues of a window, each with its own range of words."""
    g, d = Graph(), m.config["role"]
    halves = lambda x: [g.add("Slice", [x, g.const(np.array([i * d])), g.const(np.array([(i + 1) * d])), g.const(np.array([-1]))]) for i in (0, 1)]
    pick = lambda rows, index: g.add("Gather", [rows, index])
    # The runtime sums the three tables of places to one as it loads them; `place` is an index into it.
    table = lambda t, shape: g.const(t.weight.reshape(*shape, d))
    places = g.add("Add", [g.add("Add", [table(m.distance, (-1, 1, 1)), table(m.paragraphs, (1, -1, 1))]), table(m.sentences, (1, 1, -1))])
    places = g.add("Reshape", [places, g.const(np.array([-1, d]))])
    u, v = halves("tokens")
    c, gate = halves(g.integer(g.quantize("ends"), m.anchor))
    x = g.add("Mul", [pick(v, "word"), pick(gate, "cue")])
    for part in (pick(u, "word"), pick(c, "cue"), pick(places, "place")):
        x = g.add("Sum", [x, part])  # for the same reason as in the encoder
    x = g.add("LayerNormalization", [x, g.const(m.norm_role.weight), g.const(m.norm_role.bias)], axis=-1, epsilon=1e-5)
    x = g.add("Gelu", [x], domain=MS)
    # Neighbours are put side by side as integers: a quarter of the bytes, each quantised once. Behind the last row, zeros.
    rows, scale, zero = g.quantize(x)
    blank = g.add("Expand", [g.add("Reshape", [zero, g.const(np.array([1, 1]))]), g.const(np.array([1, d]))])
    three = g.add("Reshape", [pick(g.add("Concat", [rows, blank], axis=0), "beside"), g.const(np.array([-1, 3 * d]))])
    x = g.add("Add", [x, g.add("Gelu", [g.integer((three, scale, zero), m.mix)], domain=MS)])
    # Begin and continue of a role count as one: where a run begins is uncertain far more often than whether there is one.
    joined = np.zeros((7, 4), np.float32)
    joined[range(7), [0, 1, 1, 2, 2, 3, 3]] = 1
    odds = g.add("MatMul", [g.add("Exp", [g.integer(g.quantize(x), m.role)]), g.const(joined)])
    odds = g.add("Max", [odds, g.const(np.array(1e-30, np.float32))])
    total = g.add("ReduceSum", [odds, g.const(np.array([1]))], keepdims=1)
    g.nodes.append(helper.make_node("Log", [g.add("Div", [odds, total])], ["kinds"]))
    g.save(path, [value("tokens", ["W", 2 * d], TensorProto.FLOAT), value("ends", ["K", 2 * m.config["hidden"]], TensorProto.FLOAT),
                  value("word", ["P"]), value("cue", ["P"]), value("place", ["P"]), value("beside", ["P", 3])],
           [value("kinds", ["P", 4], TensorProto.FLOAT)], "roles")


def acts(m, path):
    g, h = Graph(), m.config["hidden"]
    means = [g.add("MatMul", [part, "words"]) for part in ("source", "content")]
    parts = g.add("Concat", ["ends", *means], axis=1)
    out = g.linear(g.gelu(parts, m.act[1]), m.act[4])
    g.nodes.append(helper.make_node("Identity", [out], ["acts"]))
    g.save(path, [value(name, shape, TensorProto.FLOAT)
                  for name, shape in (("words", ["W", h]), ("ends", ["K", 2 * h]), ("source", ["K", "W"]), ("content", ["K", "W"]))],
           [value("acts", ["K", len(ACTS) + len(CAPACITIES)], TensorProto.FLOAT)], "acts")


def fold_biases(path):
    """Hands each bias behind a quantised product to the product, which adds it in the same pass: the same output to the
    bit, 6 to 10 % sooner."""
    model = onnx.load(path)
    nodes = model.graph.node
    made = {name: node for node in nodes for name in node.output}
    for node in [n for n in nodes if (n.op_type, len(n.input)) in (("BiasGelu", 2), ("Sum", 3))]:
        y, bias, *rest = node.input
        scaled = made.get(y)
        if scaled is None or scaled.op_type != "Mul":
            continue
        cast, scales = (made[name] for name in scaled.input)
        product = made[cast.input[0]]
        a, b, a_zero, b_zero = product.input
        folded = helper.make_node("MatMulIntegerToFloat", [a, b, *scales.input, a_zero, b_zero, bias], [y], name=product.name, domain=MS)
        nodes.insert(list(nodes).index(product), folded)
        for old in (product, cast, scales, scaled):
            nodes.remove(old)
        if node.op_type == "BiasGelu":
            node.op_type = "Gelu"
        del node.input[:]
        node.input.extend([y, *rest])
    onnx.save(model, path)


def main():
    o = argparse.ArgumentParser()
    o.add_argument("--run", required=True)
    o.add_argument("--out", required=True)
    o.add_argument("--checkpoint", action="store_true", help="export the running training's last checkpoint")
    o.add_argument("--size", choices=SIZES, default="base", help="of a checkpoint, which does not say it")
    args = o.parse_args()
    if args.checkpoint:
        saved = dict(config=SIZES[args.size], model=torch.load(f"{args.run}/checkpoint.pt", weights_only=True)["average"])
    else:
        saved = torch.load(f"{args.run}/attributor.pt", weights_only=True)
    m = Attributor(saved["config"]).eval()
    m.load_state_dict(saved["model"])
    os.makedirs(args.out, exist_ok=True)
    manifest = dict(name=os.path.basename(os.path.normpath(args.out)), window=256, context=m.config.get("context", 64), hidden=m.config["hidden"], files={})
    roles(m, f"{args.out}/roles.onnx")
    for name, write in (("encoder", encoder), ("acts", acts)):
        fp32 = f"{args.run}/{name}.fp32.onnx"
        write(m, fp32)
        quantize_dynamic(fp32, f"{args.out}/{name}.onnx", weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul", "Gather"] if name == "encoder" else ["MatMul"],
                         extra_options=dict(DefaultTensorType=TensorProto.FLOAT))
        fold_biases(f"{args.out}/{name}.onnx")
    for name in ("encoder.onnx", "roles.onnx", "acts.onnx", "tokenizer.json"):
        path = f"{args.out}/{name}"
        if os.path.exists(path):
            manifest["files"][name] = dict(sha256=hashlib.sha256(open(path, "rb").read()).hexdigest(), bytes=os.path.getsize(path))
    with open(f"{args.out}/manifest.json", "w", encoding="utf8") as f:
        json.dump(manifest, f, indent=2)
        f.write("\n")
    print(json.dumps(manifest["files"], indent=2))


if __name__ == "__main__":
    main()
