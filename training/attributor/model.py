"""The attributor: a BERT encoder (or MPNet's, for trying out) with four added feature embeddings, a cue tagger, a role
tagger conditioned on a cue, and what a statement does.

  encoder   pieces → hidden states of words (the first piece of each)
  cues      word → O, B/I of an outer cue, B/I of a nested cue
  roles     (cue, word) → O or B/I of source, content, addressee *of that cue*
  acts      (cue, its source and content) → act and capacity

Source and content are thus read off together with their link: there is no separate linking step that could go wrong,
a source may serve several cues, and a content may hold other attributions.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from .data import ACTS, CAPACITIES, ROLE_LABELS

FEATURES = (7, 7, 3, 2)
DISTANCES = 33  # signed, logarithmic: see bucket()
PARAGRAPHS = 7  # -3 … 3
SENTENCES = 9  # -4 … 4
CUE_LABELS = 5
ACTIVATIONS = dict(gelu=F.gelu, relu=F.relu)


def bucket(d):
    """Signed distance in words → 0 … 32: exact up to 8, then logarithmic up to 256."""
    a = d.abs()
    far = (8 + (torch.log2(a.clamp(min=8).float() / 8) * 1.6).floor()).clamp(max=16).long()
    m = torch.where(a <= 8, a, far)
    return torch.where(d < 0, 16 - m, 16 + m)


def relative_bucket(d, buckets=32, farthest=128):
    """Signed distance in pieces → bucket of MPNet's (and T5's) relative attention bias."""
    half = buckets // 2
    exact = half // 2
    a = d.abs()
    far = exact + (torch.log(a.clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return torch.where(d > 0, half, 0) + torch.where(a < exact, a, far.clamp(max=half - 1))


class Dropout(nn.Module):
    """Dropout whose masks are cut at random from one long row: drawing them anew takes a tenth of the time on a CPU."""

    SIZE = 1 << 24
    rows = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or not self.p:
            return x
        if self.p not in Dropout.rows:
            Dropout.rows[self.p] = (torch.rand(Dropout.SIZE) >= self.p).float() / (1 - self.p)
        row, n = Dropout.rows[self.p], x.numel()
        if n >= Dropout.SIZE:
            return F.dropout(x, self.p)
        at = int(torch.randint(Dropout.SIZE - n, ()))
        return x * row[at : at + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self, hidden, heads, width, inner, dropout, activation="gelu", eps=1e-12):
        super().__init__()
        self.heads, self.width = heads, width
        self.qkv = nn.Linear(hidden, 3 * width)
        self.out = nn.Linear(width, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=eps)
        self.up = nn.Linear(hidden, inner)
        self.activation = ACTIVATIONS[activation]
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=eps)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        B, T, _ = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, self.heads, self.width // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(a.transpose(1, 2).reshape(B, T, self.width))))
        return self.norm2(x + self.drop(self.down(self.activation(self.up(x)))))


class Attributor(nn.Module):
    def __init__(self, config, dropout=0.1):
        super().__init__()
        self.config = config
        h, d = config["hidden"], config["role"]
        # A small model's vocabulary is its largest part: its embeddings are narrower than its layers.
        narrow = config.get("embedding", h)
        self.word = nn.Embedding(config["vocabulary"], narrow)
        self.widen = nn.Linear(narrow, h) if narrow != h else nn.Identity()
        self.position = nn.Embedding(config.get("positions", 512), h)
        self.features = nn.ModuleList(nn.Embedding(n, h) for n in FEATURES)
        eps = config.get("eps", 1e-12)
        self.norm = nn.LayerNorm(h, eps=eps)
        self.drop = Dropout(dropout)
        # The lowest layers of a large encoder may stay as they came: the features then enter above them.
        self.frozen = config.get("frozen", 0)
        self.layers = nn.ModuleList(
            Layer(h, config["heads"], config.get("width", h), config["inner"], dropout if i >= self.frozen else 0.0, config.get("activation", "gelu"), eps)
            for i in range(config["layers"]))
        if "kept_of" in config:  # which of the hidden units of the model that it was pruned from are its own
            self.register_buffer("kept", torch.arange(h))
        self.relative = nn.Embedding(32, config["heads"]) if config.get("relative") else None
        self.cue = nn.Sequential(nn.Linear(h, d), nn.GELU(), nn.Linear(d, CUE_LABELS))
        self.token = nn.Linear(h, 2 * d)
        self.anchor = nn.Linear(2 * h, 2 * d)
        self.distance = nn.Embedding(DISTANCES, d)
        self.paragraphs = nn.Embedding(PARAGRAPHS, d)
        self.sentences = nn.Embedding(SENTENCES, d)
        self.norm_role = nn.LayerNorm(d)
        self.mix = nn.Linear(3 * d, d)
        self.role = nn.Linear(d, ROLE_LABELS)
        self.act = nn.Sequential(Dropout(dropout), nn.Linear(4 * h, d), nn.GELU(), Dropout(dropout),
                                 nn.Linear(d, len(ACTS) + len(CAPACITIES)))
        for f in self.features:
            nn.init.zeros_(f.weight)
        for e in (self.distance, self.paragraphs, self.sentences):
            nn.init.normal_(e.weight, std=0.02)

    def encode(self, ids, features, has, first):
        """ids (B, T), features (B, T, 4), has (B, T): 1 where a piece belongs to a word, first (B, W) → (B, W, hidden)."""
        extra = sum(f(features[..., i]) for i, f in enumerate(self.features)) * has.unsqueeze(-1)
        mask = (ids != 0)[:, None, None, :]
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            x = self.widen(self.word(ids)) + self.position.weight[: ids.shape[1]]
            x = self.norm(x) if self.frozen else self.drop(self.norm(x + extra))
            if self.relative is not None:
                at = torch.arange(ids.shape[1])
                bias = self.relative(relative_bucket(at[None] - at[:, None])).permute(2, 0, 1)[None]
                mask = bias.masked_fill(~mask, float("-inf"))
            for layer in self.layers[: self.frozen]:
                x = layer(x, mask)
        if self.frozen:
            x = self.drop(x + extra)
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        return x.gather(1, first.unsqueeze(-1).expand(-1, -1, x.shape[-1]))

    def roles(self, h, paragraph, sentence, where, b, e):
        """Hidden words h (B, W, H); cues k = 0 … K-1 in window where[k], words b[k] … e[k] → (K, W, ROLE_LABELS)."""
        u, v = self.token(h).chunk(2, -1)
        c, g = self.anchor(torch.cat([h[where, b], h[where, e]], -1)).chunk(2, -1)
        w = torch.arange(h.shape[1])
        # Words inside the cue are at distance 0, the others count from its nearer end.
        distance = torch.where(w < b[:, None], w - b[:, None], torch.where(w > e[:, None], w - e[:, None], 0))
        p = (paragraph[where] - paragraph[where, b][:, None]).clamp(-3, 3) + 3
        s = (sentence[where] - sentence[where, b][:, None]).clamp(-4, 4) + 4
        x = u[where] + c[:, None] + v[where] * g[:, None] + self.distance(bucket(distance)) + self.paragraphs(p) + self.sentences(s)
        x = self.drop(F.gelu(self.norm_role(x)))
        left, right = F.pad(x, (0, 0, 1, 0))[:, :-1], F.pad(x, (0, 0, 0, 1))[:, 1:]
        return self.role(self.drop(x + F.gelu(self.mix(torch.cat([left, x, right], -1)))))

    def acts(self, h, where, b, e, source, content):
        """Cues k as for `roles`, with masks (K, W) of their source and content → logits (K, acts), (K, capacities)."""
        mean = lambda m: (m.unsqueeze(1) @ h[where]).squeeze(1) / m.sum(-1, keepdim=True).clamp(min=1)
        x = torch.cat([h[where, b], h[where, e], mean(source), mean(content)], -1)
        return self.act(x).split([len(ACTS), len(CAPACITIES)], -1)


MINILM = dict(hidden=384, heads=12, inner=1536, layers=6, vocabulary=30522, role=192)
THIN = dict(MINILM, heads=6, width=192, inner=704, layers=5)
SMALL = dict(MINILM, hidden=256, kept_of=384, heads=2, width=64, inner=320, layers=2, embedding=64, positions=256, role=64,
             context=0)
MPNET = dict(hidden=768, heads=12, inner=3072, layers=12, vocabulary=30522, role=192, eps=1e-5, relative=True, frozen=6)


def from_mpnet(state):
    """An attributor whose encoder is MPNet-base's (Hugging Face names). Its vocabulary is BERT's behind four entries of
    its own, so that the pieces prepared for BERT serve it as they are."""
    m = Attributor(MPNET)
    words = state["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        m.word.weight.copy_(words[4 : 4 + MPNET["vocabulary"]])
        for bert, own in ((100, 3), (101, 0), (102, 2)):  # unknown, begin, end
            m.word.weight[bert] = words[own]
        m.position.weight.copy_(state["embeddings.position_embeddings.weight"][2:])
        m.relative.weight.copy_(state["encoder.relative_attention_bias.weight"])
        m.norm.load_state_dict({k: state[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
        for i, layer in enumerate(m.layers):
            n = f"encoder.layer.{i}."
            for k in ("weight", "bias"):
                getattr(layer.qkv, k).copy_(torch.cat([state[f"{n}attention.attn.{r}.{k}"] for r in "qkv"]))
                for part, name in (("out", "attention.attn.o"), ("norm1", "attention.LayerNorm"), ("up", "intermediate.dense"),
                                   ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(getattr(layer, part), k).copy_(state[f"{n}{name}.{k}"])
    return m


def from_bert(state, config):
    """An attributor whose encoder is a BERT checkpoint's (Hugging Face names)."""
    m = Attributor(config)
    take = lambda name: state[name]
    with torch.no_grad():
        m.word.weight.copy_(take("embeddings.word_embeddings.weight"))
        m.position.weight.copy_(take("embeddings.position_embeddings.weight"))
        m.position.weight += take("embeddings.token_type_embeddings.weight")[0]
        m.norm.load_state_dict({k: take(f"embeddings.LayerNorm.{k}") for k in ("weight", "bias")})
        for i, layer in enumerate(m.layers):
            n = f"encoder.layer.{i}."
            for k in ("weight", "bias"):
                getattr(layer.qkv, k).copy_(torch.cat([take(f"{n}attention.self.{r}.{k}") for r in ("query", "key", "value")]))
                for part, name in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                   ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(getattr(layer, part), k).copy_(take(f"{n}{name}.{k}"))
    return m
