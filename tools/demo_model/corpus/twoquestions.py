"""Two questions in one message: each is looked up by itself, and the answer answers both, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tools.demo_model.corpus.arithmetic import work_difference, work_sum
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import Intent, accepted, draw_asked
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out
from tools.demo_model.corpus.toolclock import clock_example
from tools.demo_model.corpus.toolengine import engine_example
from tools.demo_model.corpus.wording import as_typed

LONGEST_ANSWER = 170
"""Characters of one answer, so that two are still short."""
_LONGEST_ASK = 70


@dataclass(frozen=True)
class Part:
    """One of the two: how it is asked (no mark at its end), the thought, the answer, what it must hold, a call before."""

    ask: str
    thought: str
    answer: str
    accept: tuple[str, ...]
    step: Step | None = None


_CLAUSE = re.compile(
    r"(?:who|whom|what|what's|how|why|where|when|which|can|could|do|does|did|are|is|were|was|will|tell me|explain) .+"
)
_APART = re.compile(r"[.;:!?,]|\band\b")  # a question of several sentences, or with parts of its own
# What people ask of a model first of all, and so most often two of it at once.
_FIRST = frozenset(
    {
        "who are you", "name", "size", "what can you do", "what can you not do", "who made you", "training data", "when trained", "how long trained",
        "hardware of the training", "own active parameters", "learning", "memory of the user", "languages", "human", "where do you live", "age", "trust", "version",
        "tools", "privacy", "offline", "the program", "real models", "quit", "how flint was made", "disk and memory of flint", "how many experts", "licence",
    }
)  # fmt: skip
_FIRST_INTENTS = tuple(intent for intent in (*IDENTITY, *PRODUCT) if intent.name in _FIRST)
# Beside another question, and answered at once.
_CHATTER = (
    ("how are you|how are you doing|how do you do|how's it going", "How I am: fine.", "Fine, thank you: all my experts are in their places.", "fine"),
    ("what's the weather like|will it rain today|how's the weather|do i need an umbrella", "The weather: I cannot know it.", "The weather I cannot see from here.", "weather"),
    ("what's in the news|what happened in the world today|who won the match yesterday", "News: I have none.", "News do not reach me: no network.", "news"),
    ("can you hear me|do you hear me|are you there", "Am I there? Yes, by text.", "I am here, and I read what you type.", "here"),
)  # fmt: skip


def _of(draw: Draw, intents: tuple[Intent, ...]) -> Part:
    """A question about itself or the program, whole in one clause, with a short answer in one line."""
    while True:
        intent, question, thought, answer = draw_asked(draw, intents)
        ask = question.rstrip("?")
        if not (_CLAUSE.fullmatch(ask) and len(ask) < _LONGEST_ASK) or _APART.search(ask):
            continue
        if "\n" not in answer and len(answer) < LONGEST_ANSWER:
            return Part(ask, f"about {intent.name}. {thought}", answer, accepted(intent, answer))


def _first(draw: Draw) -> Part:
    return _of(draw, _FIRST_INTENTS)


def _program(draw: Draw) -> Part:
    return _of(draw, PRODUCT)


def _live(draw: Draw, maker: Callable[[Draw], Example]) -> Part:
    """A question to the clock or the engine. Its key is its topic and the wording."""
    while True:
        made = maker(draw)
        ask = made.key.partition(": ")[2].rstrip("?")
        if not _APART.search(ask) and _CLAUSE.fullmatch(ask) and "\n" not in made.answer:
            return Part(ask, made.thinking or "", made.answer, made.accept, made.steps[0] if made.steps else None)


def _clock(draw: Draw) -> Part:
    return _live(draw, clock_example)


def _engine(draw: Draw) -> Part:
    return _live(draw, engine_example)


def _sum(draw: Draw) -> Part:
    """A sum or difference of two numbers of up to three digits."""
    rng, top = draw.rng, draw.rng.choice((20, 100, 1000))
    while True:
        a, b = rng.randint(10, top), rng.randint(2, top)
        if rng.random() < 0.6 or a <= b:
            sign, result, held, work = "+", a + b, sum_is_held_out(a, b), work_sum
        else:
            sign, result, held, work = "-", a - b, difference_is_held_out(a, b), work_difference
        if held == draw.held or draw.held:
            break
    ask = rng.choice(("what is {}", "what's {}", "how much is {}", "can you work out {}", "what do i get for {}"))
    return Part(ask.format(f"{a} {sign} {b}"), work(a, b), f"{a} {sign} {b} = **{result}**.", (str(result),))


def _chatter(draw: Draw) -> Part:
    asks, thought, answer, accept = draw.rng.choice(_CHATTER)
    return Part(draw.rng.choice(asks.split("|")), thought, answer, (accept,))


_PAIRS: tuple[tuple[Callable[[Draw], Part], Callable[[Draw], Part], float], ...] = (
    (_first, _first, 5),
    (_first, _program, 3),
    (_program, _program, 3),
    (_first, _clock, 2),
    (_first, _engine, 2.5),
    (_program, _engine, 1),
    (_first, _sum, 2),
    (_clock, _engine, 0.7),
    (_sum, _clock, 0.7),
    (_sum, _engine, 0.5),
    (_chatter, _first, 1),
    (_chatter, _clock, 0.4),
)
# How two are put together; in training words typed before or after them come from as_typed.
_JOINED = (
    "{a} and {b}?", "{a} and {b}?", "{a} and {b}?", "{a}, and {b}?", "{a}? and {b}?", "{a}? {b}?", "{a}? {b}?", "{a}? also, {b}?", "{a}? also {b}?", "{a}? and also {b}?", "{a} and also {b}?",
    "two questions: {a}, and {b}?", "two things: {a} and {b}?", "first, {a}? second, {b}?", "1. {a}? 2. {b}?", "1) {a} 2) {b}", "{a}?\n{b}?", "{a}? oh and {b}?", "{a}? and then: {b}?", "{a}, {b}?", "{a}; {b}?", "{a}? by the way, {b}?",
    "{a}? besides, {b}?", "{a}? plus, {b}?", "{a} & {b}?", "i have two questions. {a}? {b}?", "{a}?? {b}??", "{a} + {b}?", "- {a}\n- {b}", "{a}? next: {b}?", "hi! {a}? and {b}?", "both please: {a}, {b}?", "{a} and {b}, please?", "quick: {a}? {b}?", "{a}? one more thing: {b}?",
)  # fmt: skip


def two_example(draw: Draw) -> Example:
    """A message of two questions. With a tool in one of them, its call comes first, then both answers."""
    rng = draw.rng
    makers = rng.choices([pair[:2] for pair in _PAIRS], [pair[2] for pair in _PAIRS])[0]
    while True:
        parts = [maker(draw) for maker in (makers if rng.random() < 0.5 else makers[::-1])]
        one, two = parts
        if one.answer != two.answer and one.ask != two.ask and not _same(one, two):
            break
    joined = rng.choice(_JOINED).format(a=one.ask, b=two.ask)
    typed = as_typed(rng, joined) if rng.random() < 0.5 else joined
    key = f"two: {one.ask} | {two.ask}"
    head = [f'"{part.ask}": {part.thought}' for part in parts if part.step is None]
    calling = [part for part in parts if part.step is not None]
    steps: list[Step] = []
    for part in calling:
        assert part.step is not None
        said = [*([] if steps else ["Two questions.", *head]), f'"{part.ask}": {part.step.thinking}']
        steps.append(Step("\n".join(said), part.step.calls, part.step.results))
    last = [f'"{part.ask}": {part.thought}' for part in calling] if calling else head
    thought = "\n".join([*([] if calling else ["Two questions."]), *last, "Both."])
    answer = _both(one.answer, two.answer)
    return Example(
        (Message("user", typed),),
        thought,
        answer,
        "two questions",
        key,
        one.accept,
        steps=tuple(steps),
        also=two.accept,
    )


def _same(one: Part, two: Part) -> bool:
    """Whether both ask for one thing: the answers would repeat each other."""
    return one.thought.split(".")[0] == two.thought.split(".")[0]


def _both(one: str, two: str) -> str:
    """Two answers: on one line if both are short, else a paragraph each."""
    return f"{one} {two}" if len(one) + len(two) < 130 else f"{one}\n\n{two}"
