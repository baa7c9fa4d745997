"""What becomes of a thing when something is done or happens: "do i lose my draft if i quit?" It is kept, gone, the same
or another one, whichever way round it is asked.

The things of one act have different fates, and one thing has different fates under different acts: the thought names
both, then the fate, then the verdict.
"""

from __future__ import annotations

import re
from functools import cache

from tools.demo_model.corpus.effects_scraps import scrap_asked
from tools.demo_model.corpus.effects_told import EVENTS, Event, Fate
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import bare, forms, tidy
from tools.demo_model.corpus.wording import as_typed

# `@` the thing, `^` the clause ("i quit", "the power fails"), `#` the act ("quit"), `~` the same as a noun ("quitting").
_LOSE = forms(
    "do i lose @ [if|when|once] ^?", "will i lose @ [if|when] ^?", "{is} @ [gone|lost] [if|when|after|once] ^?", "[if|when] ^, {is} @ [gone|lost]?", "[if|when] ^, do i lose @?", "{does} @ [disappear|vanish|get lost] [if|when] ^?", "does ~ [delete|throw away|destroy|lose|remove] @?", "i'm afraid to lose @ [if|when] ^", "will ~ cost me @?", "^ and @ {is} lost, right?", "@ {is} gone then, [if|when] ^?", "[so|ok,|wait,] [if|when] ^ i lose @?", "does it [delete|throw away|lose] @ [if|when] ^?",
)  # fmt: skip
_KEEP = forms(
    "{is} @ [kept|safe|still there] [if|when|after|once] ^?", "{does} @ [stay|survive|remain] [if|when] ^?", "[if|when] ^, {is} @ [kept|still there|safe]?", "can i # without losing @?", "can i # and keep @?", "do i keep @ [if|when] ^?", "do i still have @ [after|once] ^?", "{is} @ there again [after|once] ^?", "will @ be [there|kept] [if|when|after] ^?", "does ~ leave @ alone?", "i want to # but keep @, [does that work|possible|ok]?",
)  # fmt: skip
_CHANGE = forms(
    "{does} @ change [if|when|once] ^?", "does ~ change @?", "{is} @ different [if|when] ^?", "[if|when] ^, {does} @ change?", "will @ be [different|affected] [if|when] ^?", "does it [change|affect|touch] @ [if|when] ^?", "can ~ change @?", "does ~ have an [effect|influence] on @?", "[so|and] @ {does} change [if|when] ^?", "do i notice it in @ [if|when] ^?",
)  # fmt: skip
_SAME = forms(
    "{is} @ the same [if|when|after] ^?", "{does} @ stay the same [if|when|after] ^?", "[if|when] ^, {is} @ the same?", "will @ be [the same|unchanged] [if|when] ^?", "does ~ leave @ [as it is|unchanged]?", "can i # without changing @?", "[if|when] ^ @ {does} not change, right?",
)  # fmt: skip
_OPEN = forms(
    "what [happens to|happens with|becomes of] @ [if|when|once|after] ^?", "[if|when] ^, what [happens to|about|becomes of] @?", "what does ~ do to @?", "and @ [if|when] ^?", "@ [if|when] ^?", "what about @ [if|when|once] ^?", "^, [and|what about|what happens to] @?", "[tell me|i'd like to know|explain] what happens to @ [if|when] ^", "suppose ^, what about @?", "@: what happens [if|when] ^?", "how {is} @ [if|when] ^?", "i want to #. what [happens to|about] @?", "~: what about @?",
)  # fmt: skip
_ASKED: dict[Fate, tuple[tuple[tuple[str, ...], str], ...]] = {
    "kept": ((_LOSE, "No"), (_KEEP, "Yes"), (_OPEN, "")),
    "gone": ((_LOSE, "Yes"), (_KEEP, "No"), (_OPEN, "")),
    "same": ((_CHANGE, "No"), (_SAME, "Yes"), (_OPEN, "")),
    "changed": ((_CHANGE, "Yes"), (_SAME, "No"), (_OPEN, "")),
}
_SCRAP_SHARE = 0.25
_DOUBLED = {"stop", "cut", "quit", "run", "get", "shut", "hit", "let", "put", "begin", "cap"}


def many(thing: str) -> bool:
    """Whether a thing takes `are` and `do`."""
    head = re.split(r" (?:of|that|in|on|i|you|with|after|as|beside) ", f"{thing} ")[0].rstrip()
    return not thing.startswith(("what ", "how ")) and head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _doing(act: str) -> str:
    """`stop you half way` -> `stopping you half way`."""
    verb, space, rest = act.partition(" ")
    stem = (
        verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e") if verb.endswith("e") and verb != "be" else verb
    )
    return f"{stem}ing{space}{rest}"


def _filled(frame: str, thing: str, clause: str, act: str) -> str:
    verbs = {"is": "are", "does": "do"} if many(thing) else {"is": "is", "does": "does"}
    text = frame.format(**verbs).replace("^", clause)
    if act:
        text = text.replace("#", act).replace("~", _doing(act))
    return tidy(text.replace("@", thing))


@cache
def _rows() -> tuple[tuple[Event, tuple[str, ...], Fate, str], ...]:
    return tuple((event, listed(things), fate, told) for event in EVENTS for things, fate, told in event.effects)


def _example(draw: Draw, act: str, thing: str, fate: Fate, told: str, question: str, verdict: str) -> Example:
    thought = f"About {act}: {thing}. {fate[0].upper()}{fate[1:]}."
    answer = f"{told[0].upper()}{told[1:]}."
    if verdict:
        thought, answer = f"{thought} So {verdict.lower()}.", f"{verdict}: {told}."
    mark = told.split("**")[1]
    message = Message("user", as_typed(draw.rng, question))
    also = (verdict,) if verdict else ()
    return Example((message,), thought, answer, "program", f"effect {act}: {question}", (mark,), also=also)


def _scrap_example(draw: Draw, taken: frozenset[str]) -> Example:
    while True:
        scrap, thing, question, verdict = scrap_asked(draw)
        if wording_is_held_out(question) == draw.held and bare(question) not in taken:
            return _example(draw, scrap.name, thing, scrap.fate, scrap.told, question, verdict)


def effect_example(draw: Draw, taken: frozenset[str]) -> Example:
    """One thing and one act or mishap, and what becomes of the thing. taken: bare questions that a fact has."""
    rng = draw.rng
    if rng.random() < _SCRAP_SHARE:
        return _scrap_example(draw, taken)
    while True:
        event, things, fate, told = rng.choice(_rows())
        frames, verdict = rng.choice(_ASKED[fate])
        thing, frame = rng.choice(things), rng.choice(frames)
        acts = listed(event.acts) if event.acts else ()
        mishaps = listed(event.befalls) if event.befalls else ()
        clause = rng.choice((*acts, *mishaps))
        act = clause if clause in acts else ""
        if not act and ("#" in frame or "~" in frame):
            continue
        question = _filled(frame, thing, f"i {act}" if act else clause, act)
        if wording_is_held_out(question) == draw.held and bare(question) not in taken:
            break
    return _example(draw, event.name, thing, fate, told, question, verdict)
