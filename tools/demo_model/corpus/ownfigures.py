"""Figures of Flint and of the larger models that are taken for one another: in one layer, in all, for one token.

All are asked in the same frames, so that only the words of the quantity tell them apart. The thought copies these words
first (`Asked: experts, in one of your layers.`) and decides what they mean then. The figures are those of `shape` and
`engine.sizes`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from engine.sizes import KNOWN
from tools.demo_model import shape
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.ownfigures_said import (
    ACTIVE,
    ALL_LAYERS,
    BY_NAME,
    CLAIMS,
    CLAIMS_OF,
    EXPERTS,
    IN_ALL,
    IN_ALL_STORED,
    IN_CACHE,
    IN_EXPERT,
    IN_LAYER,
    LAYERS,
    NEXT,
    OF_OTHERS,
    OF_TOKEN,
    OVER_LAYERS,
    OWN,
    PARAMETERS,
    SIZED,
    SIZES,
    TWO,
)
from tools.demo_model.corpus.ownfigures_turned import BY_NUMBER, NAMED, OF_WHOLE, TURNED
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed


@dataclass(frozen=True)
class Model:
    """Whose figures they are. said: how it is called in a question; params, active: its weights in words."""

    short: str
    said: tuple[str, ...]
    layers: int
    experts: int
    picked: int
    params: str
    active: str

    @property
    def all_experts(self) -> int:
        """Those of every layer."""
        return self.layers * self.experts

    @property
    def whose(self) -> str:
        """Before a noun of its own."""
        return "my" if self is FLINT else f"the {self.short}'s"


_TOTAL, _ACTIVE = (round(count / 1e6) for count in shape.parameters())
FLINT = Model(
    shape.NAME, ("you",), shape.LAYERS, shape.EXPERTS, shape.TOP_K, f"{_TOTAL} million", f"about {_ACTIVE} million"
)


def _published(name: str) -> Model:
    config = KNOWN[f"Qwen3.5-{name}"]
    total, active = name.split("B-A")
    said = (f"the {total}b", f"the {total}b", f"{total}b", f"the {total}b model", f"qwen {total}b")
    figures = config.num_hidden_layers, config.num_experts, config.num_experts_per_tok
    return Model(f"{total}B", said, *figures, f"{total} billion", f"about {active.rstrip('B')} billion")


OTHERS = tuple(map(_published, ("35B-A3B", "122B-A10B", "397B-A17B")))


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure that is asked by a thing and its reach. name: as a thought says it; value: what stands in bold;
    answer: with {n} for the value and {w} for whose, and the other figures; verbs: what may stand between both."""

    name: str
    things: tuple[str, ...]
    reaches: tuple[str, ...]
    verbs: tuple[str, ...]
    value: Callable[[Model], str]
    answers: tuple[str, ...]
    weight: float = 1.0
    of_others: bool = True


_HAVE = ("are there", "are there", "do you have", "have you got", "does flint have", "exist", "would i count", "")
_WORK = ("work", "are used", "are active", "are picked", "do you use", "compute", "are busy", "are at work", "does the router pick", "does the router choose", "does it take", "")  # fmt: skip
FIGURES = (
    Figure("experts of one layer", EXPERTS, IN_LAYER, _HAVE, lambda m: f"{m.experts:,}", ("**{n}** in each layer.", "**{n}**: every one of {w} {layers} layers has so many."), 4),
    Figure("experts of all layers", EXPERTS, (*IN_ALL, *ALL_LAYERS), _HAVE, lambda m: f"{m.all_experts:,}", ("**{n}** in all: {layers} layers of {experts}.", "**{n}** altogether, {experts} in each of {w} {layers} layers."), 3),
    Figure("experts of one layer for one token", EXPERTS, OF_TOKEN, _WORK, lambda m: f"{m.picked}", ("**{n}** of {experts} in each layer.", "**{n}** a layer: the router picks them anew for every token."), 4),
    Figure("picks of all layers for one token", EXPERTS, OVER_LAYERS, _WORK, lambda m: f"{m.picked * m.layers}", ("**{n}** picks: {picked} in each of {layers} layers.",)),
    Figure("experts in the cache", EXPERTS, IN_CACHE, ("are there", "are", "fit", "sit", "have room", "lie", ""), lambda m: f"{round(m.all_experts * shape.DEFAULT_CACHE_SHARE)}", (f"**{{n}}** at the start, {shape.DEFAULT_CACHE_SHARE:.0%} of all {{all}}. F4 steps it.",), 1.5, of_others=False),
    Figure("layers", LAYERS, ("", "", *IN_ALL), _HAVE, lambda m: f"{m.layers}", ("**{n}** layers, with {experts} experts in each.", "**{n}** layers, one above the other."), 2.5),
    Figure("layers with attention", LAYERS, ("with attention", "with full attention", "with a kv cache", "of full attention"), ("are there", "do you have", ""), lambda m: f"{m.layers // shape.FULL_ATTENTION_EVERY}", ("**{n}** of {layers}, every fourth. The others have the delta net.",), 0.7),
    Figure("layers with the delta net", LAYERS, ("with the delta net", "with a delta net", "with linear attention", "without full attention"), ("are there", "do you have", ""), lambda m: f"{m.layers - m.layers // shape.FULL_ATTENTION_EVERY}", ("**{n}** of {layers}. Every fourth has full attention.",), 0.7),
    Figure("parameters in all", PARAMETERS, IN_ALL, _HAVE, lambda m: m.params, ("**{n}** in all, of which {active} work on a token.", "**{n}**, all counted."), 2),
    Figure("active parameters", PARAMETERS, ACTIVE, _WORK[:3], lambda m: m.active, ("**{n}** for one token, of {params} in all.", "**{n}**: the others rest while a token is computed."), 2),
    Figure("parameters of one expert", PARAMETERS, IN_EXPERT, ("are there", "do you have", ""), lambda m: f"{3 * shape.HIDDEN * shape.EXPERT_WIDTH:,}", (f"**{{n}}**: three matrices of {shape.HIDDEN} × {shape.EXPERT_WIDTH}.",), 1, of_others=False),
)  # fmt: skip
_TALLIES = FIGURES[:4]  # experts, by their reach
ONE_LAYER, ALL, PICKED, PICKED_IN_ALL = _TALLIES


def _told(template: str, figure: Figure, model: Model) -> str:
    return template.format(
        n=figure.value(model), w=model.whose, layers=model.layers, experts=model.experts, picked=model.picked, all=model.all_experts, params=model.params, active=model.active,
    )  # fmt: skip


@cache
def _weights() -> tuple[float, ...]:
    return tuple(figure.weight for figure in FIGURES)


def _asked_of(thing: str, reach: str) -> str:
    return ", ".join(filter(None, (thing, reach)))


def tidy(text: str) -> str:
    """Without the gaps that an empty part leaves."""
    text = " ".join(text.split())
    for sign in "?,:":
        text = text.replace(f" {sign}", sign)
    return text.strip(" ,")


def _of_another(reach: str) -> str:
    """The reach as it is said of another model than Flint."""
    for mine, its in (("your", "its"), ("do you have", "does it have"), ("in you", "in it")):
        reach = reach.replace(mine, its)
    return re.sub(r"you (write|say|type|start)", r"it \1s", reach)


def _plain(figure: Figure) -> tuple[str, ...]:
    """Its reaches that stand well beside others."""
    return tuple(reach for reach in figure.reaches if not reach.startswith(("not ", "if ", "when "))) or figure.reaches


def _asks(draw: Draw, figure: Figure, model: Model) -> tuple[str, str]:
    """A question for a figure, before typing noise, and the words of the quantity in it."""
    rng = draw.rng
    thing, reach = rng.choice(figure.things), rng.choice(figure.reaches)
    if model is FLINT:
        frame, verb = rng.choice(OWN), rng.choice(figure.verbs)
    else:
        frame, verb, reach = rng.choice(OF_OTHERS), "", _of_another(reach)
    text = frame.replace("{o}", rng.choice(model.said)).replace("{t}", thing).replace("{v}", verb)
    return tidy(text.replace("{s}", reach)), _asked_of(thing, reach)


def _figure(draw: Draw) -> Figure:
    return draw.rng.choices(FIGURES, _weights())[0]


def _whose(draw: Draw, figure: Figure) -> Model:
    return draw.rng.choice(OTHERS) if figure.of_others and draw.rng.random() < 0.25 else FLINT


def _about(model: Model) -> str:
    return f"About {model.whose} figures."


def _example(question: str, draw: Draw, thought: str, answer: str, key: str, accept: str) -> Example:
    message = Message("user", as_typed(draw.rng, question))
    return Example((message,), thought, answer, "program", f"figure {key}: {question}", (accept.lower(),))


def _alone(draw: Draw) -> Example:
    figure = _figure(draw)
    model = _whose(draw, figure)
    question, asked = _asks(draw, figure, model)
    value = figure.value(model)
    thought = f"{_about(model)} Asked: {asked}. That is {figure.name}: {value}."
    return _example(
        question, draw, thought, _told(draw.rng.choice(figure.answers), figure, model), figure.name, f"**{value}**"
    )


def _after(draw: Draw) -> Example:
    """Only the reach is said, after another figure of the same things."""
    rng = draw.rng
    first, second = rng.sample(_TALLIES, 2) if rng.random() < 0.7 else rng.sample(FIGURES[8:10], 2)
    model = _whose(draw, first)
    question, _ = _asks(replace(draw, held=False), first, model)
    said = Message("user", as_typed(rng, question)), Message("assistant", _told(first.answers[0], first, model))
    stored = first in (PICKED, PICKED_IN_ALL) and second is ALL
    reach = rng.choice(IN_ALL_STORED if stored else second.reaches)
    reach = reach if model is FLINT else _of_another(reach)
    text = tidy(rng.choice(NEXT).replace("{s}", reach))
    value = second.value(model)
    thought = f"Before: {first.name}. {_about(model)} Asked: {reach}. That is {second.name}: {value}."
    made = _example(
        text,
        draw,
        thought,
        _told(rng.choice(second.answers), second, model),
        f"after {first.name} {model.short} {second.name}",
        f"**{value}**",
    )
    return replace(made, messages=(*said, *made.messages))


def _claimed(draw: Draw) -> Example:
    """A figure that is said of a reach: its own, or that of another one."""
    rng = draw.rng
    right = rng.choice(_TALLIES)
    model = _whose(draw, right)
    said = right if rng.random() < 0.4 else rng.choice(_TALLIES)
    true, value = said.value(model) == right.value(model), said.value(model)
    thing, reach = rng.choice(right.things), rng.choice(_plain(right))
    if model is not FLINT:
        reach = _of_another(reach)
    owner = rng.choice(model.said)
    text = (
        rng.choice(CLAIMS if model is FLINT else CLAIMS_OF)
        .replace("{n}", value.replace(",", ""))
        .replace("{t}", thing)
        .replace("{s}", reach)
    )
    own = model is FLINT
    text = text.replace("{have}", "you have" if own else f"{owner} has")
    text = tidy(text.replace("{do}", "do you have" if own else f"does {owner} have"))
    thought = f"{_about(model)} Said: {value} {thing}, {reach}. That is {right.name}: {right.value(model)}. So {'yes' if true else 'no'}."
    told = _told(right.answers[0], right, model)
    if true:
        answer = f"Yes: {told}"
    else:
        answer = f"No: {told}" + ("" if f"{value} in all" in told else f" {value} is the number of {said.name}.")
    made = _example(text, draw, thought, answer, f"said {value}, {right.name}", f"**{right.value(model)}**")
    return replace(made, also=("yes" if true else "no",))


def _two(draw: Draw) -> Example:
    """Two reaches in one question."""
    rng = draw.rng
    one, two = rng.sample(_TALLIES[:3], 2)
    thing, first, second = rng.choice(EXPERTS), rng.choice(_plain(one)), rng.choice(_plain(two))
    text = tidy(rng.choice(TWO).replace("{t}", thing).replace("{s}", first).replace("{r}", second))
    a, b = one.value(FLINT), two.value(FLINT)
    thought = f"{_about(FLINT)} Asked: {thing}, {first}, and {second}. That is {one.name}: {a}; {two.name}: {b}."
    reach = {ONE_LAYER: "in each layer", ALL: "in all", PICKED: "for one token in each layer"}
    made = _example(text, draw, thought, f"**{a}** {reach[one]}, **{b}** {reach[two]}.", "two", f"**{a}**")
    return replace(made, also=(f"**{b}**",))


def _sized(draw: Draw) -> Example:
    """How large a part is, or how many of something that has one name."""
    rng = draw.rng
    if rng.random() < 0.5:
        size = rng.choice(SIZES)
        part = rng.choice(size.said)
        form = rng.choice(SIZED)
        plural = part.startswith(("all ", "your f", "the f", "your e", "128", "the e"))
        form = form.replace("{is}", "are" if plural else "is").replace("{does}", "do" if plural else "does")
        text = tidy(form.replace("{s}", part))
        asked = f"the size of {part}"
    else:
        size = rng.choice(BY_NAME)
        text = asked = rng.choice(size.said)
        asked = asked.rstrip("?")
    thought = f"{_about(FLINT)} Asked: {asked}. That is {size.name}: {size.value}."
    return _example(text, draw, thought, rng.choice(size.answers), size.name, f"**{size.value}**")


def _turned(draw: Draw) -> Example:
    """The part of a whole, or a figure by its name in a frame that all of them fit."""
    rng = draw.rng
    if rng.random() < 0.5:
        part_of = rng.choice(TURNED)
        whole, part = rng.choice(part_of.wholes), rng.choice(part_of.parts)
        text = rng.choice(OF_WHOLE).replace("#", whole).replace("@", part)
        name, value, answers, asked = part_of.name, part_of.value, part_of.answers, f"of {whole}, {part}"
    else:
        figure = rng.choice(BY_NUMBER)
        asked = rng.choice(figure.said)
        text = rng.choice(NAMED).replace("@", asked)
        name, value, answers = figure.name, figure.value, figure.answers
    thought = f"{_about(FLINT)} Asked: {asked}. That is {name}: {value}."
    return _example(tidy(text), draw, thought, rng.choice(answers).format(n=value), name, f"**{value}**")


def figure_example(draw: Draw) -> Example:
    """One figure in the words of its reach; some after another one, some said by the user and confirmed or denied."""
    makers = (_alone, _after, _claimed, _two, _sized, _turned)
    while True:
        made = draw.rng.choices(makers, (36, 10, 12, 6, 12, 24))[0](draw)
        if wording_is_held_out(made.key.partition(": ")[2]) == draw.held:
            return made
