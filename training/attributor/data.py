"""Prepared articles → windows of tensors.

An article is what training/prepare.js wrote: the set's own fields plus `paragraphs`, each with parallel lists `words`
([start, end) in code points), `pieces` (ids of the word's pieces) and `features` (shape, quote, place, glue).
"""
import bisect
import json
import random
from dataclasses import dataclass, field

import numpy as np

WINDOW = 256  # pieces, with [CLS] and [SEP]; the length that is served is the length that is trained
CLS, SEP, PAD = 101, 102, 0
IGNORE = -100

# Cue labels. Outer and nested cues are told apart because PolNeAR marks the outer ones alone.
O, B_OUT, I_OUT, B_NEST, I_NEST = range(5)
# Role labels of a word towards one cue.
ROLES = ("source", "content", "addressee")
ROLE_LABELS = 1 + 2 * len(ROLES)
# What a statement does and in whose name, in the order of src/record/schema.ts (data/world marks both, PolNeAR neither).
ACTS = ("state", "confirm", "concede", "deny", "predict", "accuse", "criticise", "praise", "regret", "demand", "request",
        "question", "propose", "promise", "accept", "reject", "threaten", "warn", "decline-comment", "believe", "want", "intend")
CAPACITIES = ("own", "official", "spokesperson", "collective", "anonymous", "document")


@dataclass
class Statement:
    cue: tuple  # (first word, last word) of the article
    roles: dict  # role -> list of (first word, last word)
    nested: bool
    act: int = IGNORE  # index into ACTS
    capacity: int = IGNORE  # index into CAPACITIES


@dataclass
class Article:
    id: str
    full: bool  # nested cues and addressees are marked as well
    text: str
    words: list  # (start, end)
    pieces: list
    features: list
    starts: list  # first word of each paragraph, then the number of words
    statements: list = field(default_factory=list)
    unsure: set = field(default_factory=set)  # words whose marks can't be trusted


def load(path, full, nested=None, acts=None, last_round=None):
    """`nested`: a file of nested.js, with statements inside contents for a set that does not mark them. `acts`: a file of
    training/labels, with act and capacity of some statements of a set that marks neither. `last_round`: labels of our own
    from later rounds are left out."""
    in_time = lambda o: last_round is None or o.get("round", 0) <= last_round
    more, doing = {}, {}
    if acts:
        with open(acts, encoding="utf8") as labels:
            doing = {(s["article"], s["statement"]): s for s in map(json.loads, labels) if in_time(s)}
    if nested:
        with open(nested, encoding="utf8") as lines:
            more = {o["id"]: o["nested"] for o in map(json.loads, lines)}
    with open(path, encoding="utf8") as lines:
        rows = [row for row in map(json.loads, lines) if in_time(row)]
    for raw in rows:
        for i, s in enumerate(raw["statements"]):
            label = doing.get((raw["id"], i))
            if label:
                s.update(act=label["act"], capacity=label["capacity"])
    return [a for a in (article(raw, full, more.get(raw["id"], [])) for raw in rows) if a]


def article(raw, full, nested=()):
    # One article of PolNeAR train was never annotated: its whole text is one "discuss" mark.
    if raw["id"].startswith("breitbart_2016-06-29_donald-trump-denies-mike-tyson"):
        return None
    a = Article(raw["id"], full, raw["text"], [], [], [], [])
    for p in raw["paragraphs"]:
        a.starts.append(len(a.words))
        a.words += [tuple(w) for w in p["words"]]
        a.pieces += p["pieces"]
        a.features += p["features"]
    a.starts.append(len(a.words))
    begins = [w[0] for w in a.words]
    ends = [w[1] for w in a.words]

    def runs(spans):
        """Spans in code points → runs (first word, last word)."""
        found = []
        for b, e in spans:
            first, last = bisect.bisect_right(ends, b), bisect.bisect_left(begins, e) - 1
            if first <= last:
                found.append((first, last))
        return found

    for s in [*raw["statements"], *(dict(n, parent=True) for n in nested)]:
        cue = runs(s["cue"])
        if not cue:
            continue
        cue = max(cue, key=lambda r: r[1] - r[0])
        roles = {r: runs(s.get(r) or []) for r in ROLES}
        known = lambda names, value: names.index(value) if value else IGNORE
        a.statements.append(Statement(cue, roles, s.get("parent") is not None,
                                      known(ACTS, s.get("act")), known(CAPACITIES, s.get("capacity"))))
    for mark in raw.get("discuss", []):
        for b, e in runs(mark):
            a.unsure.update(range(b, e + 1))
    for b, e in runs(raw.get("unlinked", [])):
        a.unsure.update(range(max(0, b - 12), min(len(a.words), e + 40)))
    return a


def windows(a, rng=None):
    """Ranges of paragraphs [p, q) of at most WINDOW pieces; with `rng` the first is shortened at random."""
    sizes = [sum(len(p) for p in a.pieces[b:e]) for b, e in zip(a.starts, a.starts[1:])]
    room = WINDOW - 2
    limit = rng.randint(room // 4, room) if rng else room
    out, p, size = [], 0, 0
    for q, n in enumerate(sizes):
        if q > p and size + n > limit:
            out.append((p, q))
            p, size, limit = q, 0, room
        size += n
    if p < len(sizes):
        out.append((p, len(sizes)))
    return out


MARKS = {"“": 1523, "”": 1524, '"': 1000, "‘": 1520, "’": 1521, "'": 1005}


def restyle(pieces, features, style):
    """Other quotation marks for the doubles of a window: straight, curly, or single (British)."""
    for i, (ids, f) in enumerate(zip(pieces, features)):
        if f[1] in (1, 2, 3) and style in ("single", "single-straight"):
            features[i] = [f[0], f[1] + 3, f[2], f[3]]
        if f[1] not in (1, 3) or len(ids) != 1:
            continue
        opening = f[1] == 1
        mark = {"straight": '""', "curly": "“”", "single": "‘’", "single-straight": "''"}[style][0 if opening else 1]
        pieces[i] = [MARKS[mark]]


def recase(features, starts, rng):
    """The shapes of words in capitals (a short paragraph, as headlines are set) or in small letters (everything)."""
    shout = lambda f: [3 if f[0] in (1, 2, 4) else f[0], *f[1:]]
    if rng.random() < 0.02:
        features[:] = [[1 if f[0] in (2, 3, 4, 6) else f[0], *f[1:]] for f in features]
    for b, e in zip(starts, starts[1:]):
        if e - b < 18 and rng.random() < 0.05:
            features[b:e] = [shout(f) for f in features[b:e]]


def window(a, p, q, rng=None):
    """One window as a dict of numpy arrays and lists; word indices are relative to the window."""
    lo, hi = a.starts[p], a.starts[q]
    pieces, feats = list(a.pieces[lo:hi]), list(a.features[lo:hi])
    if rng and rng.random() < 0.25:
        restyle(pieces, feats, rng.choice(["straight", "curly", "single", "single-straight"]))
    if rng:
        recase(feats, [s - lo for s in a.starts[p : q + 1]], rng)
    ids, of, first = [CLS], [-1], []
    for w, group in enumerate(pieces):
        first.append(len(ids))
        ids += group
        of += [w] * len(group)
    ids, of = ids[: WINDOW - 1] + [SEP], of[: WINDOW - 1] + [-1]
    n = sum(f < WINDOW - 1 for f in first)
    paragraph = np.zeros(n, np.int64)
    sentence = np.zeros(n, np.int64)
    for s in a.starts[p + 1 : q]:
        if s - lo < n:
            paragraph[s - lo :] += 1
    for w in range(n):
        sentence[w] = (sentence[w - 1] if w else 0) + (feats[w][2] < 2 and w > 0)

    cue = np.zeros(n, np.int64)
    free = np.zeros(n, bool)  # not outer, but perhaps nested: PolNeAR inside contents
    statements = []
    for s in a.statements:
        inside = lambda r: r[0] >= lo and r[1] < lo + n
        if not s.nested:
            for b, e in s.roles["content"]:
                if not a.full:
                    free[max(0, b - lo) : max(0, e + 1 - lo)] = True
    for s in a.statements:
        if not inside(s.cue):
            continue
        b, e = s.cue[0] - lo, s.cue[1] - lo
        cue[b : e + 1] = I_NEST if s.nested else I_OUT
        cue[b] = B_NEST if s.nested else B_OUT
        free[b : e + 1] = False
        role = np.zeros(n, np.int64)
        for k, name in enumerate(ROLES):
            for x, y in s.roles[name]:
                x, y = max(0, x - lo), min(n - 1, y - lo)
                if x <= y:
                    role[x : y + 1] = 2 + 2 * k
                    role[x] = 1 + 2 * k
        statements.append((b, e, role, s.act, s.capacity))
    for w in a.unsure:
        if lo <= w < lo + n and cue[w - lo] == O:
            cue[w - lo] = IGNORE
    return {
        "ids": np.array(ids), "of": np.array(of), "first": np.array(first[:n]), "features": np.array(feats[:n]),
        "paragraph": paragraph, "sentence": sentence, "cue": cue, "free": free, "statements": statements,
        "full": a.full, "article": a.id, "offset": lo,
    }


def epoch(articles, seed):
    """All windows of all articles, in random order, cut at random places."""
    rng = random.Random(seed)
    out = [window(a, p, q, rng) for a in articles for p, q in windows(a, rng)]
    rng.shuffle(out)
    return out


def batches(items, size, seed):
    """Batches of windows of like length, so that little is padded; their order is random."""
    rng = random.Random(seed)
    out = []
    for i in range(0, len(items), 8 * size):
        near = sorted(items[i : i + 8 * size], key=lambda x: len(x["ids"]))
        out += [near[k : k + size] for k in range(0, len(near), size)]
    out = [b for b in out if len(b) == size]
    rng.shuffle(out)
    return out


def collate(batch):
    """Windows → padded arrays: pieces (B, T), words (B, W)."""
    T, W = max(len(x["ids"]) for x in batch), max(len(x["first"]) for x in batch)
    B = len(batch)
    ids = np.full((B, T), PAD)
    feats = np.zeros((B, T, 4), np.int64)
    first = np.zeros((B, W), np.int64)
    cue = np.full((B, W), IGNORE)
    free = np.zeros((B, W), bool)
    paragraph, sentence = np.zeros((B, W), np.int64), np.zeros((B, W), np.int64)
    has = np.zeros((B, T), np.float32)
    for i, x in enumerate(batch):
        t, w = len(x["ids"]), len(x["first"])
        ids[i, :t] = x["ids"]
        inside = x["of"] >= 0
        feats[i, :t][inside] = x["features"][np.minimum(x["of"][inside], w - 1)]
        has[i, :t] = inside
        first[i, :w], cue[i, :w], free[i, :w] = x["first"], x["cue"], x["free"]
        paragraph[i, :w], sentence[i, :w] = x["paragraph"], x["sentence"]
    return dict(ids=ids, features=feats, has=has, first=first, cue=cue, free=free, paragraph=paragraph, sentence=sentence,
                words=np.array([len(x["first"]) for x in batch]))
