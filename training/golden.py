"""Writes what the tests of `src/inference` hold it against (needs the packages of training/requirements.txt):

  python training/golden.py

test/inference/pieces.json: random Unicode texts with the ids that Hugging Face's own tokenizer gives them.
test/inference/products.onnx: x (1, 64) times a matrix of ones (64, 16), in integers. For ones, the largest bytes there are
meet the largest weights: sums of two products pass 16 bits, where some processors' quickest instructions stop.
"""
import json
import pathlib
import random
import unicodedata

import torch
from attributor.export import Graph, value
from onnx import TensorProto
from tokenizers import Tokenizer

HERE = pathlib.Path(__file__).resolve().parent
tokenizer = Tokenizer.from_file(str(HERE / "../models/attribution/tokenizer.json"))
rng = random.Random(7)
RANGES = [(0x20, 0x7E)] * 8 + [(0xA1, 0x24F)] * 3 + [(0x300, 0x36F), (0x370, 0x52F), (0x590, 0x6FF), (0x900, 0x97F),
          (0x2010, 0x2027), (0x3040, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0x1D400, 0x1D7FF), (0x20000, 0x20FFF)]


def character():
    """Any letter, mark, digit or punctuation. Symbols are left out: BERT glues those beyond ASCII to their neighbours."""
    while True:
        low, high = rng.choice(RANGES)
        c = chr(rng.randint(low, high))
        if unicodedata.category(c)[0] in "LMNPZ" or (c.isascii() and c.isprintable()):
            return c


words = ["Ministers", "said", "counter-proposals", "naïve", "Übergang", "don't", "U.S.", "3,400", "“wait”", "ﬁnal", "İstanbul", "STRASSE", "x" * 150]
texts = []
for i in range(400):
    parts = []
    for _ in range(rng.randint(1, 12)):
        parts.append(rng.choice(words) if rng.random() < 0.4 else "".join(character() for _ in range(rng.randint(1, 7))))
    text = " ".join(parts)
    texts.append(dict(text=text, ids=tokenizer.encode(text, add_special_tokens=False).ids))
(HERE / "../test/inference/pieces.json").write_text("[\n" + ",\n".join(json.dumps(t, ensure_ascii=True) for t in texts) + "\n]\n", "utf8")

g, ones = Graph(), torch.nn.Linear(64, 16)
torch.nn.init.ones_(ones.weight)
torch.nn.init.zeros_(ones.bias)
g.integer(g.quantize("x"), ones)
g.nodes[-1].output[0] = "y"
g.save(HERE / "../test/inference/products.onnx", [value("x", [1, 64], TensorProto.FLOAT)], [value("y", [1, 16], TensorProto.FLOAT)], "products")
