"""A stock that changes, told in people's verbs: `i have 5 apples, eat 2, buy 7`. The direction is judged from each verb.

The thought quotes the clauses one at a time with what each does (`eat 2: less`), as stories_chain has it. The stock may begin
in packs, in two parts or as one's share, and what is left may be shared, packed, sold or held against a wish.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from random import Random
from typing import NamedTuple

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.stories_implied import worked_out
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, WOMEN
from tools.demo_model.corpus.stories_scenes import picked
from tools.demo_model.corpus.stories_steps import Step, solved
from tools.demo_model.corpus.stories_verbs import DOMAINS, Domain, Verb


class _Owner(NamedTuple):
    """Whose stock it is: as it stands before a verb and when told again, its forms, and how others speak of it."""

    name: str
    again: str
    third: bool
    me: str
    mine: str
    am: str


_I, _WE, _YOU = _Owner("i", "i", False, "me", "mine", "am"), _Owner("we", "we", False, "us", "ours", "are"), _Owner("you", "you", False, "you", "yours", "are")  # fmt: skip
_IT = _Owner("it", "it", True, "it", "its", "is")
_RELATED = (("my sister", "she"), ("my brother", "he"), ("a boy", "he"), ("a girl", "she"), ("my mum", "she"), ("my dad", "he"), ("grandma", "she"), ("my uncle", "he"), ("the teacher", "she"), ("my friend", "he"), ("my son", "he"), ("my daughter", "she"), ("a farmer", "he"), ("our cook", "she"), ("my roommate", "he"))  # fmt: skip
_OTHERS = ("my sister", "my brother", "a friend", "my mum", "my dad", "my boss", "somebody", "someone", "my neighbour", "my cousin", "grandma", "my aunt", "a kid", "the teacher", "my mate", "a stranger")  # fmt: skip
_SHE = dict(me="her", mine="hers", am="is")
_HE = dict(me="him", mine="his", am="is")


def named(name: str) -> _Owner:
    """Somebody with a name."""
    return _third(name, "she" if name in WOMEN else "he")


def _third(name: str, again: str) -> _Owner:
    return _Owner(name, again, True, **(_SHE if again == "she" else _HE))


def owner_of(rng: Random, domain: Domain) -> _Owner:
    """Who has these things."""
    if domain.doer:
        return _I if domain.doer == "i" else _IT
    roll = rng.random()
    if roll < 0.5:
        return _I
    if roll < 0.58:
        return _WE
    if roll < 0.63:
        return _YOU
    return named(rng.choice(PEOPLE)) if roll < 0.87 else _third(*rng.choice(_RELATED))


_NOW, _PAST, _DONE, _GOING = "now", "past", "done", "going"
_LINKS = (", ", ", ", ", ", ", then ", ", and then ", ". then ", " and ", " and ", ", after that ", "; ", ". later ", ". ", " then ", "\n")  # fmt: skip
_DAYS = ("on monday", "on tuesday", "today", "this morning", "later", "at noon", "in the evening", "yesterday", "at home", "the next day")  # fmt: skip


class _Teller:
    """How one story is told: its owner, tense, and whether its small numbers are words."""

    def __init__(self, rng: Random, domain: Domain) -> None:
        self.rng = rng
        self.domain = domain
        self.owner = owner_of(rng, domain)
        self.tense = rng.choices((_NOW, _PAST, _DONE, _GOING), (40, 45, 5, 4))[0]
        self.words = rng.random() < 0.22
        self.thing = rng.choice(domain.things)
        self.sign = ""
        if self.thing == "money":
            self.thing = rng.choice(MONEY)
            self.sign = rng.choice(("", "", "$", "$", "€", "£"))
        self.other = rng.choice([name for name in PEOPLE if name != self.owner.name])
        self.shares = False  # whether the stock is the owner's share, so that what is left is only theirs
        self.bare = rng.random() < 0.35  # verbs without their `i` or `she`

    @property
    def unit(self) -> str:
        return "" if self.sign else self.thing

    def said(self, n: int, dozen: bool = False) -> str:
        """A number as it is typed."""
        if self.sign:
            return f"{self.sign}{n}"
        if n in (6, 12, 24) and dozen and self.thing not in MONEY and self.rng.random() < 0.25:
            return {6: "half a dozen", 12: "a dozen", 24: "two dozen"}[n]
        return in_words(n) if self.words and n < 13 and self.rng.random() < 0.85 else str(n)

    def clause(self, more: bool, n: int, first: bool) -> tuple[str, str]:
        """One change as it is told, and as the thought quotes it: without its `i`, and with its number in figures."""
        rng, domain = self.rng, self.domain
        ways: list[tuple[str, float]] = [("own", 10 if (domain.more if more else domain.less) else 0)]
        ways.append(("alone", (4 if domain.more else 10) if n > 1 and (domain.come if more else domain.go) else 0))
        ways.append(("other", 3 if (domain.given if more else domain.taken) else 0))
        way = rng.choices([way for way, _ in ways], [weight for _, weight in ways])[0]
        if way == "alone":
            told = self._alone(more)
            before = ""
        elif way == "other":
            told, before = self._by_another(rng.choice(domain.given if more else domain.taken)), ""
        else:
            verb = rng.choice(domain.more if more else domain.less)
            if verb.passive and n > 1 and not self.shares and rng.random() < 0.3:
                told, before = self._passive(verb), ""
            else:
                told, before = self._own(verb, first)
            if told.endswith("{n}") and not self.sign and rng.random() < 0.3:
                told += rng.choice((" more", " more", " {t}")) if more else rng.choice((" of them", " {t}"))
        if rng.random() < 0.07 and told.endswith(("{n}", "{n} more")):
            told += f" {rng.choice(_DAYS)}"
        values = {"other": self.other, "me": self.owner.me, "mine": self.owner.mine, "t": self.thing}
        told = picked(rng, told).format(n="{n}", **values)
        if n == 1:
            told = told.replace(f"{{n}} {self.thing}", "{n}").replace("{n} new ones", "{n} new one")
        quoted = told.format(n=f"{self.sign}{n}")
        return before + told.format(n=self.said(n)), quoted

    def _form(self, verb: Verb, third: bool) -> str:
        if self.tense == _PAST:
            return verb.past
        if self.tense == _DONE:
            return verb.participle
        return verb.third if third and self.tense == _NOW else verb.base

    def _own(self, verb: Verb, first: bool) -> tuple[str, str]:
        """Told of the owner: the clause, and its subject, which the thought leaves out."""
        owner, form = self.owner, self._form(verb, self.owner.third)
        if form.startswith(("am ", "was ")) and owner.am == "are":
            form = form.replace("am ", "are ", 1).replace("was ", "were ", 1)
        if self.tense == _GOING:
            form = form.replace("am ", "be ", 1) if form.startswith("am ") else form
        helper = {_DONE: " has" if owner.third else " have", _GOING: f" {owner.am} going to"}.get(self.tense, "")
        if self.bare and not helper:
            return f"{form} {verb.tail}", ""
        subject = (
            f"{owner.name if first and self.rng.random() < 0.1 and owner.name in PEOPLE else owner.again}{helper} "
        )
        subject = subject.replace("i have ", "i've ") if self.rng.random() < 0.5 else subject
        return f"{form} {verb.tail}", subject

    def _by_another(self, verb: Verb) -> str:
        who = self.other if self.rng.random() < 0.4 or self.owner not in (_I, _WE) else self.rng.choice(_OTHERS)
        helper = {_DONE: "has ", _GOING: "will "}.get(self.tense, "")
        told = f"{who} {helper}{self._form(verb, True)} {verb.tail}"
        return told.replace(" {other}", " a friend")

    def _helped(self) -> str:
        return {_DONE: "have ", _GOING: "will "}.get(self.tense, "")

    def _alone(self, more: bool) -> str:
        now, past, done = self.rng.choice(self.domain.come if more else self.domain.go)
        form = {_PAST: past, _DONE: done}.get(self.tense, now)
        if self.tense == _GOING:
            form = f"be {form[4:]}" if form.startswith("are ") else form
        said = f"{self._helped()}{form}"
        if self.sign:
            return f"{{n}} {said}"
        kinds = ("another {n} ", "{n} more ", "{n} ", "{n} ") if more else ("{n} ", "{n} ", "{n} of them ")
        head = self.rng.choice(kinds)
        return f"{head}{said}"

    def _passive(self, verb: Verb) -> str:
        be = {_PAST: ("were", "got", "were"), _DONE: ("have been",), _GOING: ("will be",)}.get(
            self.tense, ("are", "get")
        )
        return f"{{n}} {self.rng.choice(be)} {verb.participle}"


_HAVE = ("{s} {have} {a} {t}", "{s} {have} {a} {t}", "{s} {have} {a} {t}", "{s} {start} with {a} {t}", "{a} {t}", "{a} {t}", "say {s} {have} {a} {t}", "if {s} {have} {a} {t}", "got {a} {t}", "suppose {s} {have} {a} {t}")  # fmt: skip
_PACKED = ("{s} {have} {g} {p} of {k} {t}", "{s} {have} {g} {p} with {k} {t} each", "{g} {p} of {k} {t}", "{s} {buy} {g} {p} of {k} {t}", "{g} {p}, {k} {t} in each", "{s} {buy} {g} {p} with {k} {t} in each", "{g} {p} with {k} {t} each")  # fmt: skip
_STOCKED = (
    "a shop has {g} {p} of {k} {t}",
    "a shop gets {g} {p} of {k} {t}",
    "{g} {p} of {k} {t}",
    "{g} {p} with {k} {t} each",
)
_TWO_PARTS = ("{s} {have} {a} red {t} and {b} green ones", "{s} {have} {a} {t} here and {b} at home", "{s} {have} {a} big {t} and {b} small {t}", "{a} {t} in my {q} and {b} in another")  # fmt: skip
_SHARED = ("{n} {t} are shared equally among {k} kids. i am among them", "{k} of us share {n} {t} equally", "we are {k} and split {n} {t} evenly", "{k} friends share {n} {t} equally, i am among them")  # fmt: skip


def _named(rng: Random, owner: _Owner, patterns: tuple[str, ...]) -> str:
    """One of the beginnings; who is spoken of as `she` later is named in it."""
    return rng.choice([pattern for pattern in patterns if not owner.third or "{s}" in pattern])


def _beginning(teller: _Teller, small: bool) -> tuple[str, list[Step], int]:
    """How it starts, what must be worked out first, and how many there are then."""
    rng, domain = teller.rng, teller.domain
    owner, t = teller.owner, teller.thing
    past = teller.tense == _PAST and rng.random() < 0.8
    have = "had" if past else rng.choice(("have", "have", "'ve got")) if not owner.third else "has"
    forms = {"have": have, "start": "started" if past else "starts" if owner.third else "start", "buy": "bought" if past else "buys" if owner.third else "buy"}  # fmt: skip
    forms |= {"s": owner.name, "are": "were" if past else "are", "t": "" if teller.sign else t}
    kind = rng.random()
    if domain.packs and kind < 0.16:
        g, k, packs = rng.randint(2, 9), rng.randint(2, 12), rng.choice(domain.packs)
        start = rng.choice(_STOCKED) if domain.doer else _named(rng, owner, _PACKED)
        return _put(start, forms, g=teller.said(g), k=teller.said(k, True), p=packs), [(f"all in the {packs}", "×", g, k)], g * k  # fmt: skip
    if domain.packs and not domain.doer and kind < 0.22:
        a, b = rng.randint(2, 20), rng.randint(2, 20)
        start = _put(
            _named(rng, owner, _TWO_PARTS),
            forms,
            a=teller.said(a),
            b=teller.said(b),
            q=rng.choice(("bag", "box", "room")),
        )
        return start, [("both together", "+", a, b)], a + b
    if domain.packs and owner in (_I, _WE) and kind < 0.26:
        k, each = rng.randint(2, 6), rng.randint(2, 12)
        teller.owner, teller.bare, teller.shares = _I, False, True
        teller.domain = replace(domain, come=(), go=(), taken=())
        return (
            _put(rng.choice(_SHARED), forms, n=teller.said(k * each), k=teller.said(k)),
            [("each gets", "/", k * each, k)],
            each,
        )
    a = rng.choice((12, 6, 10, 20, 24)) if rng.random() < 0.15 else rng.randint(2, 15) if small else rng.randint(5, rng.choice((30, 60, 60, 250)))  # fmt: skip
    if domain.more and not domain.doer and kind > 0.9:  # `i picked 12 apples`
        verb = rng.choice([verb for verb in domain.more if verb.tail == "{n}" and not verb.base.startswith("am")])
        return f"{owner.name} {verb.past} {teller.said(a, True)} {forms['t']}".strip(), [], a
    mine = domain.starts and (domain.doer or rng.random() < 0.22) and (domain.doer or owner is _I)
    start = picked(rng, *domain.starts) if mine else _named(rng, owner, _HAVE)
    if mine or (owner.third and rng.random() < 0.15 and not domain.doer):
        start = start if mine else "{s}: {a} {t}"
    return _put(start, forms, a=teller.said(a, True)), [], a


def _put(start: str, forms: dict[str, str], **numbers: str) -> str:
    told = start.format(**forms, **numbers).replace(" 've", "'ve")
    if told.startswith("there are one "):
        told = told.replace("there are one", "there is one")
    return " ".join(told.split(" ")).strip()


_COUNTS = (
    "how many {t} [do {s} have now|are left|are there now|does that make|do {s} have|do {s} end up with|do {s} have left|is that|now]", "how many [now|left|in the end|are there|do {s} have now|do {s} have left|do {s} end up with|remain|does that leave {me} with|are left over|in total]",
    "[total|left|now|result|how many|what's left|what do {s} have now|what's the total now|and now|so how many|count|how many then|what remains|how many in the end]", "[what is|what's] the [new number|total|number of {t}] [now|]", "how many {t}", "{t} [left|now|in total]",
)  # fmt: skip
_NOBODYS = (
    "how many {t} [are left|are there now|are there|is that|now|remain|does that make|are still there|are on it]", "how many [now|left|in the end|are there|are left|remain|in total]", "[total|left|now|how many|what's left|and now|so how many|how many then|how many in the end]", "{t} [left|now]",
)  # fmt: skip
_SUMS = (
    "how much [do {s} have now|is left|do {s} have|do {s} have left|do {s} end up with|money is that|now|left|in the end|does that leave {me}|remains]", "[left|total|now|balance|how much|what's left|what do {s} have now|what's the balance|and now|what's {my} balance now|what remains]", "how much money [do {s} have now|is left]",
)  # fmt: skip
_MY = {"i": "my", "we": "our", "you": "my", "she": "her", "he": "his", "it": "the"}


def _question(teller: _Teller) -> str:
    """How the rest is asked for; empty where nothing is asked."""
    rng, owner, domain = teller.rng, teller.owner, teller.domain
    if rng.random() < 0.1:
        return ""
    if teller.shares:
        return picked(rng, "how many {t} do i have [now|left|in the end]", "what do i have now").format(t=teller.thing)
    ask = picked(rng, *(_SUMS if "money" in domain.things else _NOBODYS if domain.doer else _COUNTS))
    # `are on it` fits a bus alone
    if "are on it" in ask and "passengers" not in domain.things:
        ask = "how many are there"
    if owner.third and not domain.doer:
        ask = ask.replace("do {s}", "does {s}")
    name = owner.again if rng.random() < 0.5 else owner.name
    return ask.format(t=teller.thing, s=name, me=owner.me, my=_MY[owner.again]).strip()


def _in_a_row(rng: Random, start: str, clauses: list[str], steps: list[Step], ask: str) -> str:
    """Start, changes and question; the question stands before them now and then."""
    link, first = rng.choice(_LINKS), rng.choice((". ", ", ", ", ", " and ", ". ", "; ", ", then "))
    body, mixed, before = start, rng.random() < 0.35, "+"
    supposed = start.startswith(("if ", "say ", "suppose "))
    if supposed:
        first = rng.choice((", ", " and "))
        start = start.removeprefix("if ") if not ask else start
        body = start
    for index, (clause, (_, sign, _, _)) in enumerate(zip(clauses, steps[-len(clauses) :], strict=True)):
        joint = rng.choice(_LINKS) if mixed else link
        if index == 0:
            joint = first
        elif joint == " and " and index + 1 < len(clauses):
            joint = ", "
        if sign != before and rng.random() < 0.12:
            joint = rng.choice((" but ", ", but ", " but then "))
        before = sign
        body += joint + clause
    if not ask:
        return body
    roll = rng.random()
    if roll < 0.08 and ask.startswith(("how ", "what")) and not start.startswith(("if ", "say ", "suppose ")):
        return f"{ask} if {body}?"
    if roll < 0.14:
        return f"{ask}? {body}"
    if roll < 0.18:
        return f"{ask}: {body}"
    return body + rng.choice((". ", ", ", ". ", ". so ", "\n", " - ", " " if ask.startswith(("how", "what")) else ". ")) + ask + rng.choice(("?", "?", ""))  # fmt: skip


def _directions(rng: Random, count: int) -> list[bool]:
    """Gains (True) and losses in any order; mostly both are there."""
    signs = [rng.random() < 0.5 for _ in range(count)]
    if count > 1 and len(set(signs)) == 1 and rng.random() < 0.75:
        at = rng.randrange(count)
        signs[at] = not signs[at]
    return signs


_HALVES = ("half [of them|of those|] {gone}", "then half of them {gone}", "half the {t} {gone}")


def _changed(teller: _Teller, running: int, count: int) -> tuple[list[str], list[Step], int]:
    """So many changes: as they are told, their steps, and how many there are then."""
    rng = teller.rng
    clauses: list[str] = []
    steps: list[Step] = []
    past = teller.tense in (_PAST, _DONE)
    for index, more in enumerate(_directions(rng, count)):
        if (
            index
            and running % 2 == 0
            and running > 3
            and not teller.sign
            and teller.domain.less
            and rng.random() < 0.05
        ):
            gone = rng.choice(("were given away", "got lost", "were sold") if past else ("are given away", "get lost", "are sold"))  # fmt: skip
            clauses.append(picked(rng, *_HALVES).format(gone=gone, t=teller.thing))
            steps.append(("half go, half stay", "/", running, 2))
            running //= 2
            continue
        more = more or running < 2
        most = max(4, min(running, 30)) if more else min(running - (rng.random() < 0.9), max(6, running * 2 // 3))
        n = rng.randint(1 if most < 4 or rng.random() < 0.1 else 2, max(2, most)) if more or most > 1 else 1
        if not (teller.domain.more and teller.domain.less):
            n = max(2, n)  # what happens by itself is told of several
        told, quoted = teller.clause(more, n, index == 0)
        clauses.append(told)
        steps.append((f"{quoted}: {'more' if more else 'less'}", "+" if more else "-", running, n))
        running += n if more else -n
    return clauses, steps, running


def _told(draw: Draw) -> tuple[_Teller, str, list[str], list[Step], int]:
    rng = draw.rng
    teller = _Teller(rng, rng.choices(DOMAINS, cum_weights=_CUM_WEIGHTS)[0])
    start, steps, running = _beginning(teller, rng.random() < 0.55)
    count = rng.choice((1, 2, 2, 2, 2, 3, 3, 3, 4)) if not steps else rng.choice((1, 1, 2, 2, 3))
    clauses, more, running = _changed(teller, running, count)
    return teller, start, clauses, steps + more, running


_CUM_WEIGHTS = list(accumulate(domain.weight for domain in DOMAINS))


def changes_example(draw: Draw) -> Example:
    """A stock and one to four changes. Raises LookupError where a step is kept from training."""
    teller, start, clauses, steps, _ = _told(draw)
    return finished(
        draw, _in_a_row(draw.rng, start, clauses, steps, _question(teller)), steps, teller.unit, teller.sign
    )


def finished(draw: Draw, story: str, steps: list[Step], unit: str, sign: str = "") -> Example:
    """The steps of a story, or its only one; the result with its sign of money."""
    if len(steps) == 1:
        ((why, what, a, b),) = steps
        if draw.held:
            raise LookupError("no content is held out here")
        made = worked_out(draw, story, f"{why}: {'add' if what == '+' else 'subtract'}", what, a, b, unit)
    else:
        made = solved(draw, story, steps, unit)
    if not sign:
        return made
    accept = tuple(text.replace("= ", f"= {sign}") for text in made.accept)
    return replace(made, answer=made.answer.replace("**", f"**{sign}", 1), accept=accept)


_SHARE_REST = ("[share|split|divide] {rest} [between|among] {k} [kids|friends|people]. how many each", "{rest} {go} to {k} friends, the same for each. how many does each get", "{k} friends share {rest} [equally|]. how many each", "how many does each of {k} friends get from {rest}", "put {rest} into {k} bags, the same in each. how many per bag", "if {k} people share {rest}, how many each")  # fmt: skip
_SELL_REST = ("{rest} {is} sold for {k} {m} each. how much money is that", "{rest} {is} sold at {k} {m} each. how much money", "each of the {t} left sells for {k} {m}. [total|how much is that]", "how much do you get for {rest} at {k} {m} each", "one costs {k} {m}. what {is} {rest} worth")  # fmt: skip
_WISH_REST = ("how many more do i need [for|to have|to get to] {k}", "i want {k}. how many more do i need", "i need {k} in the end. how many are missing", "how many are missing to {k}", "the goal is {k}. how many are missing", "how many to go until {k}")  # fmt: skip
_REST = ("the rest", "what's left", "what is left", "the remaining {t}", "the rest of the {t}")


def further_example(draw: Draw) -> Example:
    """The same, and what is there in the end is shared, sold or held against a wish."""
    rng = draw.rng
    teller, start, clauses, steps, running = _told(draw)
    if teller.domain.doer or teller.sign or not teller.domain.packs or not 2 <= running <= 120:
        raise LookupError("nothing to share")
    money, thing, unit = rng.choice(MONEY[:5]), teller.thing, teller.thing
    kind = rng.random()
    asks: tuple[str, ...]
    divisors = [k for k in range(2, 11) if running % k == 0 and running // k <= 12]
    if kind < 0.45 and divisors:
        k, asks = rng.choice(divisors), _SHARE_REST
        steps.append(("shared", "/", running, k))
    elif kind < 0.75:
        k, asks, unit = rng.randint(2, 12), _SELL_REST, money
        steps.append(("sold, so much for each", "×", running, k))
    else:
        k, asks = running + rng.randint(1, 40), _WISH_REST if teller.owner is _I else _WISH_REST[3:]
        steps.append(("missing to the whole", "-", k, running))
    rest = rng.choice(_REST).format(t=thing)
    several = rest.endswith(thing)
    verbs = {"is": "are" if several else "is", "go": "go" if several else "goes"}
    ask = picked(rng, *asks).format(k=teller.said(k), rest=rest, m=money, t=thing, **verbs)
    body = _in_a_row(rng, start, clauses, steps[:-1], "")
    return finished(draw, f"{body}{rng.choice(('. ', ', ', '. ', '. then '))}{ask}?", steps, unit)
