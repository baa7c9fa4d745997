"""Live figures asked for when there was a look already: the same one by its name, another one, two at once, the last answer's.

A figure is read anew whenever it is asked for, unless the question says that the earlier one is meant (toolfollow).
"""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.apptools import APP_TOOLS, ENGINE_STATS, Stats, draw_stats
from tools.demo_model.corpus.arithmetic import difference_example, sum_example
from tools.demo_model.corpus.example import Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.smalltalk import opens_only, smalltalk_example
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.toolengine import (
    STATS_CALL,
    TOPICS,
    Topic,
    answered,
    ask,
    engine_example,
    figures_of,
    question_of,
    topic_named,
)
from tools.demo_model.corpus.wording import as_typed, expand


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


# What each figure is called in short.
_SHORT: dict[str, tuple[str, ...]] = {
    "hit rate": ("hit rate", "cache hit rate", "hits", "cache hits", "hit ratio", "hitrate"),
    "speed": ("speed", "tokens per second", "tok/s", "writing speed", "pace", "tokens a second"),
    "read wait": ("read wait", "wait for the disk", "wait on reads", "time lost on reads"),
    "disk reads": ("disk reads", "bytes read", "reads from disk", "amount read", "ssd reads", "data from disk"),
    "evictions": ("evictions", "evicted experts", "number evicted", "evicted count", "evicted ones"),
    "process memory": ("process memory", "memory of the process", "ram of the app", "ram use", "memory use"),
    "cache": ("cache", "cache size", "cache in mb", "size of the cache", "expert cache"),
    "share in memory": ("experts in memory", "share in memory", "experts loaded", "loaded share", "resident experts"),
    "number of experts on disk": ("experts on disk", "experts on the ssd", "number on disk", "experts not in memory"),
}  # fmt: skip
_AND = _expanded(
    "and [your|the] {x}[?| now?| please|]", "[what|how] about [your|the] {x}[?| now?|]", "and {x}[?|]", "{x} [too|as well|also][, please|?|]", "now [your|the] {x}[?| please|]", "also [your|the] {x}", "[ok|good|fine|nice|thanks], and [your|the] {x}?", "and what is [your|the] {x}[ now|]?", "and [what's|tell me|give me] [your|the] {x}", "{x}?", "same for [your|the] {x}",
    "then [your|the] {x}[?|]", "[your|the] {x} [next|now|then]", "what [would be|is] [your|the] {x} then?", "and how is [your|the] {x}?", "i also [want|need] [your|the] {x}", "let's see [your|the] {x}[ too|]",
)  # fmt: skip
_BOTH = _expanded(
    "[what are|tell me|give me|show me|read me] [your|the] {x} and [|the |your ]{y}[?|]", "[your|the|] {x} and [the |] {y}[?|, please|]", "{x}, {y}?", "both [your|the] {x} and [the|your] {y}[, please|]", "how are [your|the] {x} and [the|your] {y}?", "i need two figures: {x} and {y}", "{x}? and {y}?", "what is [your|the] {x}, and [your|the] {y}?",
)  # fmt: skip
_LAST: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("evicted", _expanded("how many [experts |]were [evicted|thrown out|dropped] [in|during|for] {l}?", "[evictions|evicted experts|number of evictions] [in|during|of|for] {l}[?|]", "how many experts had to go [in|for|during] {l}?", "did {l} evict any experts, how many?", "how many did you evict [in|during|for] {l}?", "what did {l} evict?"), "evicted"),
    ("hits", _expanded("[what was|tell me|give me] the hit rate [in|of|for|during] {l}[?|]", "[hit rate|cache hits|hits] [in|of|for|during] {l}[?|]", "how many picks hit the cache [in|during] {l}?", "how good was the cache [in|for] {l}?"), "hit rate"),
    ("speed", _expanded("how fast [was|were you in] {l}?", "[what was the|tell me the|] speed of {l}[?|]", "how many tokens [per|a] second [in|did you make in] {l}?", "tok/s [in|of] {l}[?|]", "how quickly did you write {l}?"), "speed"),
    ("read", _expanded("how much [was read|did you read|came] from [disk|the ssd] [in|for|during] {l}?", "[disk reads|reads from disk|bytes read] [in|of|for] {l}[?|]", "how many mb did {l} [read|stream|cost]?", "what did {l} read from the ssd?"), "read from disk"),
    ("wait", _expanded("how long did you wait for the [disk|ssd] [in|during] {l}?", "[read wait|the wait for reads] [in|of|for|during] {l}[?|]", "how much of {l} was waiting for reads?"), "read wait"),
)  # fmt: skip
_LAST_NAMES = ("the last answer", "your last answer", "that answer", "this answer", "the last reply", "your last message", "the answer before", "that last one", "the answer just now", "your previous answer")  # fmt: skip
_LAST_ANSWERS = (
    "**{v}** ({row}): engine_stats counts the answer under way, none before it.", "{row}: **{v}**, for the answer under way; that is the one engine_stats counts.", "**{v}**. That is {row} of the answer under way: older ones are not kept for me.",
)  # fmt: skip
_STALE = (
    "Asked: {name}. The figures above are old: engine_stats again.", "{name}, now. It moves with every answer, so a new look: engine_stats.", "{name} was read before; now may differ. Call engine_stats.",
)  # fmt: skip
_OTHER = ("Asked now: {name}, not {old}. engine_stats.", "Now {name}. A live figure: engine_stats again.", "This time {name}, before it was {old}. Call engine_stats.")  # fmt: skip


def with_engine(draw: Draw) -> tuple[Tool, ...]:
    """The conversation's tools, and engine_stats among them."""
    if draw.offers(ENGINE_STATS.name):
        return draw.tools
    if draw.tools:
        return (*draw.tools, ENGINE_STATS)
    return APP_TOOLS if draw.rng.random() < 0.7 else (ENGINE_STATS,)


def _looked(draw: Draw, topic: Topic, question: str) -> list[Message]:
    """An earlier look at the figures, as history."""
    rng = draw.rng
    stats = draw_stats(rng, answered=True)
    _, answer, _ = answered(rng, topic, stats)
    asked = Message("user", as_typed(rng, question))
    return [asked, Message("assistant", "", (STATS_CALL,)), Message("tool", stats.text), Message("assistant", answer)]


def _between(draw: Draw) -> list[Message]:
    """Turns on something else."""
    makers: tuple[Callable[[Draw], Example], ...] = (sum_example, difference_example, smalltalk_example, smalltalk_example)  # fmt: skip
    messages: list[Message] = []
    for _ in range(draw.rng.choice((0, 0, 1, 1, 2, 3))):
        made = draw.rng.choice(makers)(Draw(draw.rng, False, draw.thinking))
        if not opens_only(made):
            messages += made.as_history()
    return messages


def _example(messages: list[Message], thought: str, stats: Stats, read: str, answer: str, key: str, accept: tuple[str, ...], tools: tuple[Tool, ...]) -> Example:  # fmt: skip
    step = Step(thought[:1].upper() + thought[1:], (STATS_CALL,), (stats.text,))
    return Example(tuple(messages), read, answer, "engine", key, accept, tools, (step,))


def _named_again(draw: Draw) -> Example:
    """Asked by its name again, perhaps some turns later: looked up again."""
    rng = draw.rng
    topic, question = ask(draw)
    earlier = topic if rng.random() < 0.6 else rng.choice(TOPICS)
    first = question_of(rng, earlier, False)
    messages = [*_looked(draw, earlier, first), *_between(draw), Message("user", as_typed(rng, question))]
    stats = draw_stats(rng, answered=True)
    read, answer, accept = answered(rng, topic, stats)
    thought = rng.choice(_STALE).format(name=topic.name)
    return _example(messages, thought, stats, read, answer, f"engine {topic.name}: {question}", accept, with_engine(draw))  # fmt: skip


def _another(draw: Draw) -> Example:
    """Another figure in a few words, right after one."""
    rng = draw.rng
    earlier = rng.choice(TOPICS[:-1])
    while True:
        name = rng.choice(tuple(_SHORT))
        question = rng.choice(_AND).format(x=rng.choice(_SHORT[name]))
        if name != earlier.name and wording_is_held_out(question) == draw.held:
            break
    topic = topic_named(name)
    first = question_of(rng, earlier, False)
    messages = [*_looked(draw, earlier, first), Message("user", as_typed(rng, question))]
    stats = draw_stats(rng, answered=True)
    read, answer, accept = answered(rng, topic, stats)
    thought = rng.choice(_OTHER).format(name=topic.name, old=earlier.name)
    return _example(messages, thought, stats, read, answer, f"engine {name}: {question}", accept, with_engine(draw))


def _two(draw: Draw) -> Example:
    """Two figures in one question: one call, both answered."""
    rng = draw.rng
    while True:
        one, two = rng.sample(tuple(_SHORT), 2)
        question = " ".join(rng.choice(_BOTH).format(x=rng.choice(_SHORT[one]), y=rng.choice(_SHORT[two])).split())
        if wording_is_held_out(question) == draw.held:
            break
    stats = draw_stats(rng, answered=True)
    named = figures_of(stats)
    named["experts"] = f"{stats.experts} of {named['total']}"
    a, b = (named[topic_named(name).accept.strip("{}")] for name in (one, two))
    thought = rng.choice(("Two figures: {a} and {b}. engine_stats has both.", "Asked: {a}, and {b}. One call of engine_stats.")).format(a=one, b=two)  # fmt: skip
    answer = rng.choice(("{x}: **{a}**. {y}: **{b}**.", "{x} **{a}**, {Y} **{b}**.", "- {x}: **{a}**\n- {y}: **{b}**")).format(x=_cap(one), y=_cap(two), Y=two, a=a, b=b)  # fmt: skip
    messages = [Message("user", as_typed(rng, question))]
    return _example(messages, thought, stats, f"{one}: {a}; {two}: {b}.", answer, f"engine two: {question}", (b.lower(),), with_engine(draw))  # fmt: skip


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of_the_last(draw: Draw) -> Example:
    """What an answer cost: a look, and which answer it is that is counted."""
    rng = draw.rng
    while True:
        name, questions, row = rng.choice(_LAST)
        question = rng.choice(questions).format(l=rng.choice(_LAST_NAMES))
        if wording_is_held_out(question) == draw.held:
            break
    stats = draw_stats(rng, answered=True)
    value = figures_of(stats)[name]
    messages = [*_between(draw), Message("user", as_typed(rng, question))]
    if rng.random() < 0.4:
        earlier = rng.choice(TOPICS)
        messages = [*_looked(draw, earlier, question_of(rng, earlier, False)), *messages]
    thought = f"Asked: {row} of an answer. A live figure: engine_stats."
    answer = _cap(rng.choice(_LAST_ANSWERS).format(v=value, row=row))
    return _example(messages, thought, stats, f"{row}: {value}, for the answer under way.", answer, f"engine last {row}: {question}", (value.lower(),), with_engine(draw))  # fmt: skip


def engine_again_example(draw: Draw) -> Example:
    """A live figure that is read anew."""
    makers: tuple[Callable[[Draw], Example], ...] = (_named_again, _another, _two, _of_the_last)
    return draw.rng.choices(makers, (5, 5, 2, 3))[0](draw)


def engine_turn_example(draw: Draw) -> Example:
    """A question about the engine as it is now, the first one or after a look."""
    return engine_again_example(draw) if draw.rng.random() < 0.3 else engine_example(draw)
