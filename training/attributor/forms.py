"""Writes reports in the forms that PolNeAR lacks, out of the statements of the training sets.

  python -m attributor.forms SHARED_DATA OUT.jsonl

Headlines with a dash or a colon, transcripts, quotations signed after a dash, posts, statements introduced by "From X:",
block quotations without marks. The words are the sets' own, so that nothing is learned about how such people speak; only
the form is new. Each report also gets paragraphs that look alike and are none (lists, scores, credits). Seeded.
"""
import gzip
import json
import random
import re
import sys

REPORTS = 420
NOISE = (
    "What we know so far: one road is closed and two bridges are damaged.", "Date: Monday", "Location: the old town hall",
    "Score: 3 - 1", "Three things to watch:", "Kick-off: 19:45", "Subject: Re: Thursday", "Related: More from the capital",
    "Photo: the harbour at dawn", "Read more - all our reports", "The trial opened in 1999 - its records are sealed.",
    "The result: a draw.", "Here is the list of winners:", "The tour goes on: Leeds, York, Hull.", "Updated: 10:15 a.m.",
    "He had one aim - the title.", "Price: 4.50", "Phone: 555-0142", "There is one problem: money.", "Doors open at 7:30.",
)
TITLES = ("MR.", "MS.", "SEN.", "GOV.", "DR.", "THE PRESIDENT", "SECRETARY", "MODERATOR", "ANCHOR", "QUESTION", "Q", "A", "REPORTER", "INTERVIEWER")
PLACES = ("The Kremlin", "White House", "Pentagon", "Downing Street", "the ministry", "Police", "UN", "EU", "Mayor", "Union", "Report", "Study", "Minister", "Lawyer")


class Text:
    """A report being written, and what is marked in it."""

    def __init__(self):
        self.text, self.statements = "", []

    def put(self, piece):
        b = len(self.text)
        self.text += piece
        return [b, len(self.text)]

    def end(self):
        self.text += "\n\n"

    def mark(self, source, cue, content):
        self.statements.append(dict(source=[source] if source else [], cue=[cue], content=content, addressee=[], parent=None))


def load(path):
    with gzip.open(path, "rt", encoding="utf8") as f:
        return [json.loads(line) for line in f]


def harvest(articles):
    """→ (names, whole quotations, short indirect contents, plain paragraphs) of the given articles."""
    names, quotations, contents, plain = set(), [], [], []
    for a in articles:
        t = a["text"]
        for s in a["statements"]:
            if len(s["source"]) == 1:
                n = t[slice(*s["source"][0])]
                if re.fullmatch(r"(?:[A-Z][\w.'’-]+ ){1,2}[A-Z][\w'’-]+", n):
                    names.add(n)
            if s.get("parent") is not None or not s["content"]:
                continue
            c = t[slice(*s["content"][0])].strip()
            inner = re.fullmatch(r"[\"“](.+?)[,.!?]?[\"”]", c, re.S)
            if inner and 5 <= len(inner[1].split()) <= 70 and not re.search(r"[\"“”\n]", inner[1]):
                quotations.append(inner[1][0].upper() + inner[1][1:] + random_stop(inner[1]))
            elif len(s["content"]) == 1 and 4 <= len(c.split()) <= 13 and not re.search(r"[\"“”‘\n]", c) and c[-1:].isalnum():
                contents.append(re.sub(r"^(?:that|to) ", "", c))
        taken = sorted(tuple(x) for s in a["statements"] for k in ("source", "cue", "content") for x in s[k])
        at = 0
        for p in t.split("\n"):
            if p.strip() and not any(b < at + len(p) and e > at for b, e in taken) and 40 < len(p) < 400:
                plain.append(p.strip())
            at += len(p) + 1
    return sorted(names), quotations, contents, plain


def random_stop(s):
    return "" if s[-1] in ".!?…" else "."


def report(rng, names, quotations, contents, plain):
    w = Text()
    name, quotation = lambda: rng.choice(names), lambda: rng.choice(quotations)

    def headline():
        c = rng.choice(contents)
        c = c[0].upper() + c[1:]
        s = rng.choice([name().split()[-1], rng.choice(PLACES), name()])
        if rng.random() < 0.15:
            c, s = c.upper(), s.upper()
        if rng.random() < 0.6:
            content = w.put(c)
            if rng.random() < 0.5:
                w.put(" ")
                cue = w.put(rng.choice("-–—"))
            else:
                cue = w.put(":")
            w.put(" ")
            w.mark(w.put(s), cue, [content])
        else:
            source = w.put(s)
            cue = w.put(":")
            w.put(" ")
            w.mark(source, cue, [w.put(c)])
        w.end()

    def transcript():
        cast = [rng.choice([n.upper(), n.split()[-1].upper(), n, n.split()[-1], f"{rng.choice(TITLES)} {n.split()[-1].upper()}"])
                for n in (name() for _ in range(rng.randint(1, 3)))]
        cast += rng.sample(TITLES[5:], 1) if rng.random() < 0.7 else []
        mark = rng.choice([":", ":", ":", ":", " —"])
        for _ in range(rng.randint(2, 7)):
            source = w.put(rng.choice(cast))
            if rng.random() < 0.1:
                w.put(" (via interpreter)" if rng.random() < 0.6 else " (laughs)")
            w.put(mark[:-1])
            cue = w.put(mark[-1])
            w.put(" ")
            content = [w.put(" ".join(quotation() for _ in range(rng.randint(1, 2))))]
            w.end()
            while rng.random() < 0.2:
                content.append(w.put(quotation()))
                w.end()
            w.mark(source, cue, content)

    def signed():
        o, c = rng.choice(['""', "“”", "“”", "‘’", "«»", ("", "")])
        content = w.put(o + quotation() + c)
        w.put(rng.choice([" ", " ", "\n", "\n\n"]))
        cue = w.put(rng.choice("–—-―"))
        w.put(rng.choice(["", " "]))
        w.mark(w.put(name()), cue, [content])
        if rng.random() < 0.5:
            w.put(rng.choice([", chief executive", ", head of research", f" (@{name().split()[-1]}) January 5, 2016", ", mayor", ", Leeds"]))
        w.end()

    def introduced():
        o, c = rng.choice(['""', "“”", ("", "")])
        lead = rng.random()
        if lead < 0.35:
            w.put(rng.choice(["And ", ""]))
            cue = w.put("from" if w.text.endswith("And ") else "From")
            w.put(" ")
            source = w.put(name())
            w.put(rng.choice([":", ":", " on the vote:", ", the mayor:"]))
        elif lead < 0.7:
            source = w.put(name())
            w.put(" ")
            cue = w.put(rng.choice(["said in a statement", "wrote on Twitter", "said", "wrote", "tweeted", "posted", "added"]))
            w.put(":")
        else:
            source = w.put(name())
            cue = w.put(":")
        w.put(rng.choice([" ", "\n\n"]))
        content = [w.put(o + quotation())]
        while rng.random() < 0.3:
            w.end()
            content.append(w.put(o + quotation()))
        if c:
            w.text += c
            content[-1][1] += 1
        w.mark(source, cue, content)
        w.end()

    kinds = rng.sample([headline, transcript, signed, introduced], rng.randint(1, 3))
    if headline in kinds:
        headline()
    for kind in [k for k in kinds if k is not headline]:
        for _ in range(1 if kind is transcript else rng.randint(1, 4)):
            while rng.random() < 0.4:
                w.put(rng.choice(NOISE) if rng.random() < 0.4 else rng.choice(plain))
                w.end()
            kind()
    while rng.random() < 0.5:
        w.put(rng.choice(NOISE) if rng.random() < 0.5 else rng.choice(plain))
        w.end()
    return w


if __name__ == "__main__":
    data, out = sys.argv[1:]
    rng = random.Random(7)
    world = sorted(load(f"{data}/world/train.jsonl.gz"), key=lambda a: a["id"])[:-30]
    parts = harvest(load(f"{data}/polnear/train.jsonl.gz") + world)
    print("names, quotations, contents, plain paragraphs:", *map(len, parts))
    with open(out, "w", encoding="utf8") as f:
        for i in range(REPORTS):
            w = report(rng, *parts)
            f.write(json.dumps(dict(id=f"form-{i:03}", text=w.text, statements=w.statements), ensure_ascii=False) + "\n")
