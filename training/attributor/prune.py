"""Smaller attributors that begin as parts of a trained one: its most needed layers, attention heads, inner and hidden units.

What is needed is measured: a layer by how much worse the loss is without it, heads and units by the change that their
absence would make to first order (gradient times value: Michel et al., 2019; Molchanov et al., 2017).
"""
import numpy as np
import torch

from .data import collate
from .loss import batch_loss
from .model import Attributor


def tensors(raw):
    return {n: torch.from_numpy(np.asarray(v)) for n, v in collate(raw).items()}


def needed_layers(model, batches, keep):
    """Indices of the `keep` layers of an attributor that it misses most; the others go one by one, the least missed first."""
    model.eval()
    every = model.layers
    kept = list(range(len(every)))
    while len(kept) > keep:
        losses = {}
        for out in kept[1:]:  # the first turns words into words in context: it stays
            model.layers = torch.nn.ModuleList(every[i] for i in kept if i != out)
            with torch.no_grad():
                losses[out] = sum(float(batch_loss(model, tensors(raw), raw)[0]) for raw in batches) / len(batches)
        least = min(losses, key=losses.get)
        print("without layer: loss", {k: round(v, 3) for k, v in losses.items()}, flush=True)
        kept.remove(least)
    model.layers = every
    return kept


def needs(model, batches):
    """How much each attention head and inner unit of each layer is needed, each hidden unit, and each unit of the three heads
    above: pairs (heads), (inner), then a dict of `hidden`, (hidden), and `role`, `cue`, `act`, each (role)."""
    model.eval()
    masks, hooks = [], []

    def mask(module, n, width=1, after=False, m=None):
        if m is None:
            m = torch.ones(n, requires_grad=True)
            masks.append(m)
        if after:
            hooks.append(module.register_forward_hook(lambda _, x, y: y * m))
        else:
            hooks.append(module.register_forward_pre_hook(lambda _, x: (x[0] * m.repeat_interleave(width),)))

    for layer in model.layers:
        mask(layer.out, layer.heads, layer.width // layer.heads)
        mask(layer.down, layer.up.out_features)
    mask(model.norm_role, model.config["role"], after=True)
    for last in (model.cue[2], model.act[4]):
        mask(last, model.config["role"])
    # A hidden unit runs through all layers, and is masked wherever the stream comes out of a normalisation.
    stream = torch.ones(model.config["hidden"], requires_grad=True)
    masks.append(stream)
    for norm in (model.norm, *(n for layer in model.layers for n in (layer.norm1, layer.norm2))):
        mask(norm, 0, after=True, m=stream)
    sums = [torch.zeros_like(m) for m in masks]
    for raw in batches:
        grads = torch.autograd.grad(batch_loss(model, tensors(raw), raw)[0], masks, allow_unused=True)
        for total, g in zip(sums, grads):
            if g is not None:
                total += g.abs()
    for hook in hooks:
        hook.remove()
    return list(zip(sums[:-4:2], sums[1:-4:2])), dict(zip(("role", "cue", "act", "hidden"), sums[-4:]))


def best(needed, n):
    return needed.topk(n).indices.sort().values


def narrow_heads(base, needed, config):
    """The cue, role and act heads with the most needed of their units."""
    old = len(needed["role"])
    role, cue, act = (best(needed[k], config["role"]) for k in ("role", "cue", "act"))
    repeated = lambda n: torch.cat([role + i * old for i in range(n)])
    rows = {"cue.0": cue, "act.1": act, "token": repeated(2), "anchor": repeated(2), "norm_role": role, "mix": role}
    columns = {"cue.2": cue, "act.4": act, "distance": role, "paragraphs": role, "sentences": role, "mix": repeated(3), "role": role}
    state = {}
    for name, w in base.items():
        if name.startswith("layers."):
            continue
        part, kind = name.rsplit(".", 1)
        if part in rows:
            w = w[rows[part]]
        if part in columns and kind == "weight":
            w = w[:, columns[part]]
        state[name] = w
    return state


# Of each weight, the axis along which the hidden units lie: 0 as outputs, 1 as inputs; and how many times over.
STREAM = {"position": (1, 1), "widen": (0, 1), "norm": (0, 1), "cue.0": (1, 1), "token": (1, 1), "anchor": (1, 2), "act.1": (1, 4),
          "qkv": (1, 1), "out": (0, 1), "norm1": (0, 1), "norm2": (0, 1), "up": (1, 1), "down": (0, 1)}


def narrow_stream(state, kept, of):
    """A whole model's weights with the hidden units `kept` of `of`."""
    found = {"kept": kept}
    for name, w in state.items():
        part, kind = name.rsplit(".", 1)
        if part.startswith("layers."):
            part = part.split(".", 2)[2]
        axis, times = (1, 1) if part.startswith("features.") else STREAM.get(part, (None, 0))
        if kind == "bias" and axis == 1:
            axis = None
        if axis is not None:
            w = w.index_select(axis, torch.cat([kept + i * of for i in range(times)]))
        found[name] = w
    return found


def prune(model, config, batches):
    """An attributor of the size of `config`, nowhere larger than `model`, that begins as the parts of `model` which windows
    like those of `batches` need most."""
    size = model.layers[0].width // model.config["heads"]
    kept = needed_layers(model, batches, config["layers"])
    print("layers", kept, flush=True)
    in_layers, above = needs(model, batches)
    m = Attributor(config)
    base = model.state_dict()
    state = narrow_heads(base, above, config)
    state["position.weight"] = base["position.weight"][: len(m.position.weight)]
    if "embedding" in config:  # narrower embeddings: the main directions of the model's
        words = base["word.weight"]
        centred = words - words.mean(0)
        _, _, directions = torch.linalg.svd(centred.T @ centred)
        main = directions[: config["embedding"]]
        state |= {"word.weight": centred @ main.T, "widen.weight": main.T.contiguous(), "widen.bias": words.mean(0)}
    for i, k in enumerate(kept):
        heads, units = (best(needed, n) for needed, n in zip(in_layers[k], (config["heads"], config["inner"])))
        at = (heads[:, None] * size + torch.arange(size)).flatten()
        of_all = torch.cat([at + part * model.layers[k].width for part in range(3)])
        layer = {n.removeprefix(f"layers.{k}."): v for n, v in base.items() if n.startswith(f"layers.{k}.")}
        layer |= {"qkv.weight": layer["qkv.weight"][of_all], "qkv.bias": layer["qkv.bias"][of_all], "out.weight": layer["out.weight"][:, at],
                  "up.weight": layer["up.weight"][units], "up.bias": layer["up.bias"][units], "down.weight": layer["down.weight"][:, units]}
        state |= {f"layers.{i}.{n}": v for n, v in layer.items()}
    if "kept_of" in config:
        state = narrow_stream(state, best(above["hidden"], config["hidden"]), config["kept_of"])
    m.load_state_dict(state)
    return m
