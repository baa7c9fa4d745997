"""Stories of two who have so many each: something passes from one to the other, or each has a change of their own.

What one gives the other gets: the same clause makes less for the one and more for the other, and together it stays as it was.
"""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.stories_changes import finished
from tools.demo_model.corpus.stories_nouns import PEOPLE, thing_of
from tools.demo_model.corpus.stories_scenes import in_a_row, picked
from tools.demo_model.corpus.stories_steps import Step

# {x} is who has fewer then, {y} who has more; {n} is how many pass.
_PASSED = (
    "{x} [gives|gave|hands|handed|sends|sent|lends|lent|passes|sold] {y} {n}", "{x} [gives|gave|hands|handed|sends|sent|lends|lent|sells|sold] {n} to {y}", "{x} [gives|gave|gives away|gave away] {n} of [them|those] to {y}", "{y} [gets|got|receives|received|borrows|borrowed|buys|bought] {n} from {x}", "{y} [takes|took|steals|stole|nicks|nicked] {n} from {x}", "{y} [wins|won] {n} off {x}", "{x} [loses|lost] {n} to {y}", "{n} go from {x} to {y}", "{n} of {x}'s go to {y}", "{y} is given {n} by {x}",
)  # fmt: skip
_PASSED_MINE = (  # {y} is somebody else, i have fewer then
    "i [give|gave|hand|handed|lend|lent|send|sent|sell|sold] {y} {n}", "i [give|gave|sell|sold|lend|lent|pass|passed|hand over] {n} to {y}", "{y} [takes|took|borrows|borrowed|steals|stole|buys|bought|gets|got] {n} from me", "{y} [wins|won] {n} off me", "i [lose|lost] {n} to {y}", "{y} gets {n} of mine",
)  # fmt: skip
_PASSED_TO_ME = (
    "{x} [gives|gave|hands|handed|lends|lent|sends|sent|sells|sold] me {n}", "i [get|got|borrow|borrowed|buy|bought|take|took] {n} from {x}", "i [win|won] {n} off {x}", "{x} [loses|lost] {n} to me", "i [am|was] given {n} by {x}", "{x} gives {n} to me",
)  # fmt: skip
_BOTH_HAVE = ("{p} {has} {a} {t}, {q} {has2} {b}", "{p} {has} {a} {t} and {q} {has2} {b}", "{p} {has} {a} {t}. {q} {has2} {b} {t}", "{p} {has} {a} {t}, {q} {b}")  # fmt: skip
_OF_ONE = ("how many {t} {does} {p} have now", "how many {does} {p} have [now|left|in the end|after that|then]", "how many {has} {p} got now", "what {does} {p} have now", "how many {t} for {p} now")  # fmt: skip
_OF_BOTH = (
    "how many do they have together",
    "how many [together|in all|altogether|in total]",
    "the total of both",
    "how many {t} between them now",
)
_OF_US = (
    "how many do we have together",
    "how many [together|in all|altogether|in total]",
    "the total of both",
    "how many {t} do we have in all",
)
_APART = (
    "how many more does {p} have than {q} now",
    "how many more has {p} than {q} now",
    "by how many is {p} ahead now",
)


def _said(rng: Random, n: int, words: bool) -> str:
    return in_words(n) if words and n < 13 and rng.random() < 0.8 else str(n)


def _two(rng: Random) -> tuple[str, str]:
    """Two who own something; the first may be the one who writes."""
    x, y = rng.sample(PEOPLE, 2)
    if rng.random() < 0.4:
        return "i", rng.choice((y, "my sister", "my brother", "my friend", "my cousin", "my mate"))
    return x, y


def _forms(who: str) -> dict[str, str]:
    return {"has": "have", "does": "do"} if who == "i" else {"has": "has", "does": "does"}


def _passed(draw: Draw) -> Example:
    """Some pass from one to the other: what the one has, the other, both, or how far apart they are then."""
    rng = draw.rng
    p, q = _two(rng)
    words, thing = rng.random() < 0.2, thing_of(rng)
    top = rng.choice((12, 20, 40, 90))
    has = {p: rng.randint(3, top), q: rng.randint(3, top)}
    x, y = (p, q) if rng.random() < 0.5 else (q, p)
    n = rng.randint(2, has[x])
    patterns = _PASSED_MINE if x == "i" else _PASSED_TO_ME if y == "i" else _PASSED
    clause = picked(rng, *patterns)
    told = clause.format(x=x, y=y, n=_said(rng, n, words))
    quoted = clause.format(x=x, y=y, n=n)
    facts = _facts(rng, p, q, has, thing, words)
    less: Step = (f"{quoted}, so {_name(x)} less", "-", has[x], n)
    more: Step = (f"{quoted}, so {_name(y)} more", "+", has[y], n)
    kind = rng.random()
    if kind < 0.75:
        who = rng.choice((x, y))
        ask = picked(rng, *_OF_ONE).format(p=who, t=thing, **_forms(who))
        steps = [less if who == x else more]
    elif kind < 0.88:
        ask = picked(rng, *(_OF_US if p == "i" else _OF_BOTH)).format(t=thing)
        steps = [("only between them, so together as before", "+", has[p], has[q])]
    else:
        ahead, behind = (x, y) if has[x] - n > has[y] + n else (y, x)
        if has[x] - n == has[y] + n or "i" in (x, y):
            raise LookupError("not apart")
        ask = picked(rng, *_APART).format(p=ahead, q=behind)
        now = {x: has[x] - n, y: has[y] + n}
        steps = [less, more, (f"{ahead} against {behind}", "-", now[ahead], now[behind])]
    return finished(draw, in_a_row(rng, [*facts, told], ask), steps, thing)


def _name(who: str) -> str:
    return "you have" if who == "i" else f"{who} has"


def _facts(rng: Random, p: str, q: str, has: dict[str, int], thing: str, words: bool) -> list[str]:
    pattern = rng.choice(_BOTH_HAVE)
    values = {"p": p, "q": q, "t": thing, "has": _forms(p)["has"], "has2": _forms(q)["has"]}
    return [pattern.format(a=_said(rng, has[p], words), b=_said(rng, has[q], words), **values)]


_GAINS = (
    "[finds|found]",
    "[buys|bought]",
    "[gets|got]",
    "[wins|won]",
    "[is given|was given]",
    "[picks up|picked up]",
    "[receives|received]",
)
_LOSSES = ("[loses|lost]", "[sells|sold]", "[gives away|gave away]", "[uses|used]", "[breaks|broke]", "[throws out|threw out]", "[hands out|handed out]")  # fmt: skip
_MY_GAINS = ("[find|found]", "[buy|bought]", "[get|got]", "[win|won]", "[am given|was given]", "[pick up|picked up]")
_MY_LOSSES = ("[lose|lost]", "[sell|sold]", "[give away|gave away]", "[use|used]", "[break|broke]", "[throw out|threw out]", "[hand out|handed out]")  # fmt: skip


def _each_changed(draw: Draw) -> Example:
    """Each has a change of their own: one of them is asked for, or both together."""
    rng = draw.rng
    p, q = _two(rng)
    words, thing = rng.random() < 0.2, thing_of(rng)
    top = rng.choice((12, 20, 60))
    has = {p: rng.randint(3, top), q: rng.randint(3, top)}
    now, told, steps = dict(has), [], []
    for who in (p, q):
        more = rng.random() < 0.5
        n = rng.randint(2, top) if more else rng.randint(2, has[who])
        stock = (_MY_GAINS if more else _MY_LOSSES) if who == "i" else (_GAINS if more else _LOSSES)
        verb = picked(rng, *stock)
        told.append(f"{who} {verb} {_said(rng, n, words)}")
        steps.append((f"{who} {verb} {n}: {'more' if more else 'less'}", "+" if more else "-", has[who], n))
        now[who] += n if more else -n
    facts = _facts(rng, p, q, has, thing, words)
    if rng.random() < 0.6:
        who = rng.choice((p, q))
        ask = picked(rng, *_OF_ONE).format(p=who, t=thing, **_forms(who))
        steps = [step for step in steps if step[0].startswith(f"{who} ")]
    else:
        ask = picked(rng, *(_OF_US if p == "i" else _OF_BOTH)).format(t=thing)
        steps.append(("both together", "+", now[p], now[q]))
    return finished(draw, in_a_row(rng, [*facts, *told], ask), steps, thing)


_KINDS: tuple[tuple[int, Maker], ...] = ((3, _passed), (2, _each_changed))
_STORIES = Kinds(_KINDS, ())


def owners_example(draw: Draw) -> Example:
    """A story of two, of whom the question takes one or both."""
    return _STORIES.example(draw)
