"""Several things of a kind, as many as were asked for: seven animals, ten fruits as bullets, three birds and two fish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kindlists_members import KINDS, Kind
from tools.demo_model.corpus.listforms import formed
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.smalltalk_slots import frames
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

FAMILY = "kind list"
MOST = 12  # as many as are counted off reliably
SHORT = 5  # so many stand on one line, more with a number each

# "①" is how many, "②" of what.
_ASKS = (
    "[name|tell me|give me|list|say|write|type|show me|find|think of|pick|choose|write down|name me|print|suggest|come up with|i need|i want|gimme|list me|quote|state|provide|enumerate|recite|generate|make up] ① ②",
    "① ②[| please| now|, go|, quick|, thanks|, any]", "[can|could|would|will] you [name|list|give me|tell me|write|say|think of|find] ① ②?", "do you know ① ②?", "a list of ① ②", "[make|write|give me|create|i need|show me] a [|short |quick |little ]list [of|with] ① ②", "[what are|which are|what would be] ① ②?", "i'm looking for ① ②", "i [need|want|would like|must have|have to find] ① ② [for a quiz|for a game|for my daughter|for homework|for a test|for a crossword|for school|for a story]", "[for a quiz|for a game|for my class|for homework|we play a game], [name|give me|list|i need] ① ②",
    "[name|list|give me|tell me|think of|write] ① [different|random|common|simple|well known|distinct|nice] ②", "① [different|random|common|distinct] ②[| please]", "[please|pls|kindly] [name|list|give me] ① ②", "[hey|hi|hello|ok|so][,| flint,] [give me|name|list] ① ②", "i bet you can't name ① ②", "test: name ① ②", "my teacher wants ① ②", "help me think of ① ②", "i can't think of ① ②, can you?", "[name|list|give me] ① ②, [no repeats|each only once|all different|no doubles|none twice]", "[any|just] ① ②", "[how about|what about|let's have|let me hear|let me see|tell us] ① ②", "① examples of ②", "[give|name|list] ① examples of ②", "example ②, ① of them", "②, ① of them[| please]", "② - ① [please|of them]", "②: ①", "[name|list|give me|tell me] some ②, ① [of them|in all|will do|is enough]",
    "are you able to [name|list] ① ②?", "which ① ② [do you know|come to mind|can you name]?", "it would help to have ① ②", "we need ① ②, fast", "[fill|complete] this: ① ②", "try naming ① ②", "count off ① ②", "[say|name] ① ② in a row",
)  # fmt: skip
_FORMS = {
    "bullets": "[as bullets|as bullet points|in bullet points|as a bullet list|with bullets|bulleted|in a bulleted list|with dashes|as a list with dashes|one bullet each]",
    "numbers": "[as a numbered list|numbered|with numbers|with numbers in front|in a numbered list|1. 2. 3.|as an ordered list|number them|each with a number]",
    "commas": "[separated by commas|comma separated|with commas|on one line|in one line|as a comma list|with commas between them|in a single line|comma-separated]",
    "lines": "[one per line|each on its own line|one a line|line by line|on separate lines|under each other]",
    "sorted": "[in alphabetical order|alphabetically|sorted|sorted from a to z|a to z|sorted by alphabet]",
}  # fmt: skip
_NUMBERS = {2: ("a couple of", "two"), 3: ("a few", "some"), 4: ("several",), 5: ("a handful of",), 6: ("half a dozen",), 12: ("a dozen", "twelve")}  # fmt: skip
_ALL = (
    "[name|list|give me|tell me|write|show me|say] [all|all the|every one of the|all of the] ②", "all [|the |of the ]②[?| please|]", "what are [the|all the|all] ②?", "[can you|could you] [name|list] [all|all the|the] ②?", "which ② are there?", "the ②[, all of them|, please]", "[list|name] the ②", "a list of [all |all the |the ]②",
)  # fmt: skip
_UNNUMBERED = ("[name|list|give me|tell me|show me|write|say|i need] [|random |some random ]②", "[a|make a|write a|give me a] list of ②", "②[, please| please|?]", "[can you|could you] [name|list|tell me] ②?", "examples of ②", "[what|which] ② do you know?", "do you know any ②?")  # fmt: skip
_TWO = (
    "[name|list|give me|tell me|i need|write|say|think of|find] {a} and {b}", "{a} and {b}[| please]", "{a}, {b}[| please]", "[can|could] you [name|list|give me] {a} and {b}?", "[first|start with] {a}, then {b}", "{a} and then {b}", "[name|list] {a}. then {b}", "{a} plus {b}", "i [want|need] {a} and also {b}",
)  # fmt: skip


@dataclass(frozen=True)
class Named:
    """What was named: which of the kind, from which place of its round on, and in what form it was written."""

    kind: Kind
    start: int
    items: tuple[str, ...]
    form: str


@cache
def _side(patterns: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(text for pattern in patterns for text in frames((pattern,)) if wording_is_held_out(text) == held)


@cache
def _forms(name: str) -> tuple[str, ...]:
    return frames((_FORMS[name],))


def _frame(rng: Random, patterns: tuple[str, ...], held: bool) -> str:
    if held:
        return rng.choice(_side(patterns, held=True) or frames(patterns))
    while wording_is_held_out(frame := one(rng, patterns)):
        pass
    return frame


def number_said(rng: Random, count: int, plain: bool = False) -> str:
    """How many, in figures or in words; where it is not plain, now and then as `a few`."""
    if not plain and count in _NUMBERS and rng.random() < 0.3:
        return rng.choice(_NUMBERS[count])
    return in_words(count) if count < 100 and rng.random() < 0.4 else str(count)


def counted(items: Sequence[str]) -> str:
    """`1 fox, 2 owl: 2`, the thought that tells how many there are."""
    return f"{', '.join(f'{index} {item}' for index, item in enumerate(items, 1))}: {len(items)}"


def written(items: Sequence[str], form: str) -> str:
    """A list as an answer has it: in the form asked for, else on one line where it is short."""
    form = form or ("commas" if len(items) <= SHORT else "numbers")
    return f"**{', '.join(items)}**" if form == "commas" else formed(form, list(items))


def _count(rng: Random) -> int:
    return rng.choices(range(2, MOST + 1), (6, 12, 9, 12, 7, 8, 6, 4, 8, 3, 5))[0]


def draw_named(rng: Random, most: int = MOST, kind: Kind | None = None) -> Named:
    """Several of a kind, or of this one, and no form asked for."""
    kind = kind or rng.choice(KINDS)
    count = min(_count(rng), len(kind.members), most)
    start = 0 if kind.closed else rng.randrange(len(kind.members))
    return Named(kind, start, kind.after(start, count), "")


def asked_for(rng: Random, named: Named, held: bool = False) -> tuple[str, str]:
    """The question for these, before typing noise and as it is typed."""
    frame = _frame(rng, _ASKS, held)
    said = rng.choice(named.kind.manies)
    text = frame.replace("①", number_said(rng, len(named.items), "① ②" not in frame)).replace("②", said)
    if named.form:
        form = rng.choice(_forms(named.form))
        text = f"{text.rstrip('?')}{rng.choice((' ', ' ', ', '))}{form}" if rng.random() < 0.85 else f"{form}: {text}"
    return frame, as_typed(rng, text)


def thought_of(named: Named) -> str:
    """Asked how many of what; counted off."""
    return f"Asked: {len(named.items)} {named.kind.name}.\n{counted(named.items)}"


def _example(typed: str, frame: str, thought: str, answer: str, *accept: str) -> Example:
    return Example((Message("user", typed),), thought, answer, FAMILY, f"kind list: {frame}", tuple(text.lower() for text in accept))  # fmt: skip


def _sorted(rng: Random, named: Named, held: bool) -> Example:
    frame, typed = asked_for(rng, Named(named.kind, named.start, named.items, "sorted"), held)
    ordered = sorted(named.items, key=str.lower)
    thought = f"{thought_of(named)}\nSorted:\n{sorting_thought(named.items, False)}"
    return _example(typed, frame, thought, written(ordered, ""), written(ordered, ""))


def _two(rng: Random, held: bool) -> Example:
    """So many of one kind and so many of another."""
    frame = _frame(rng, _TWO, held)
    while True:
        first, second = draw_named(rng, 6), draw_named(rng, 6)
        if not set(first.items) & set(second.items) and first.kind.name != second.kind.name:
            break
    asks = [f"{number_said(rng, len(part.items))} {rng.choice(part.kind.manies)}" for part in (first, second)]
    thought = f"{thought_of(first)}\n{thought_of(second)}"
    answer = "\n".join(f"{part.kind.name[:1].upper()}{part.kind.name[1:]}: **{', '.join(part.items)}**" + "  " * (part is first) for part in (first, second))  # fmt: skip
    return _example(as_typed(rng, frame.format(a=asks[0], b=asks[1])), frame, thought, answer, *(f"**{', '.join(part.items)}**" for part in (first, second)))  # fmt: skip


def _too_many(rng: Random, held: bool) -> Example:
    """More than there are, or than are counted off reliably."""
    kind = rng.choice(KINDS)
    most = min(MOST, len(kind.members))
    asked = rng.choice((most + 1, most + 2, most + 3, 15, 20, 20, 25, 30, 50, 100, 100, 200, 1000))
    frame = _frame(rng, _ASKS, held)
    typed = as_typed(rng, frame.replace("①", number_said(rng, asked)).replace("②", rng.choice(kind.manies)))
    items = kind.after(0 if kind.closed else rng.randrange(len(kind.members)), most)
    why = f"There are only {most}" if kind.closed else f"I stop at {most}"
    opening = f"There are only **{most}**:" if kind.closed else f"I stop at **{most}**, or I lose count:"
    thought = f"Asked: {asked} {kind.name}. {why}.\n{counted(items)}"
    return _example(typed, frame, thought, f"{opening}\n\n{formed('numbers', list(items))}", f"**{most}**")


def kind_list_example(draw: Draw) -> Example:
    """Several of a kind, in the form asked for."""
    rng, held = draw.rng, draw.held
    roll = rng.random()
    if roll < 0.1:
        return _two(rng, held)
    if roll < 0.16:
        return _too_many(rng, held)
    named = draw_named(rng)
    if roll < 0.2:
        kind = named.kind
        patterns = _ALL if kind.closed else _UNNUMBERED
        frame = _frame(rng, patterns, held)
        items = kind.members if kind.closed else kind.after(named.start, 5)
        typed = as_typed(rng, frame.replace("②", rng.choice(kind.manies)))
        thought = f"Asked: {kind.name}, {'all' if kind.closed else 'no number, so 5'}.\n{counted(items)}"
        return _example(typed, frame, thought, written(items, ""), written(items, ""))
    if roll < 0.26 and len(named.items) <= 8 and named.kind.free and not named.items[0].isdigit():
        return _sorted(rng, named, held)
    form = rng.choice(("bullets", "bullets", "numbers", "numbers", "commas", "lines")) if roll > 0.72 else ""
    named = Named(named.kind, named.start, named.items, form)
    frame, typed = asked_for(rng, named, held)
    answer = written(named.items, form)
    accept = "\n".join(named.items) if form == "lines" else answer
    return _example(typed, frame, thought_of(named), answer, accept)
