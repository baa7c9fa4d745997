"""Second questions on tools: an earlier call stands in the history, and is either enough or has to be made again."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.apptools import (
    ALL_EXPERTS,
    APP_TOOLS,
    CALCULATOR,
    CLOCK,
    ENGINE_STATS,
    Moment,
    Stats,
    calculate,
    draw_moment,
    draw_stats,
)
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolapp import ERRORS, draw_expression, error_expression
from tools.demo_model.corpus.toolclock import time_question
from tools.demo_model.corpus.toolengine import STATS_CALL, Topic, answered, ask, figures_of, topic_named
from tools.demo_model.corpus.toolfieldsagain import field_again_example
from tools.demo_model.corpus.toolsequel import sequel_example
from tools.demo_model.corpus.wording import as_typed, expand


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_AGAIN = _expanded(
    "[and|and what about|what about|how about] now?",
    "[check|look|measure|read it|ask|try] again[| please]",
    "[once more|again|refresh|update][?|| please]",
    "[has it|did it|did that] change[d|]?",
    "[is it still|still] [the same|so|that]?",
    "[and|what is it|how is it|how much is it] [now|this time|by now]?",
    "[same question|ask it] again[|, please]",
    "[what does it say|what is it] now?",
)
_AGAIN_THOUGHTS = (
    "Live figures move: engine_stats again.", "The earlier figures are old. engine_stats once more.",
    "Now is not then. Call engine_stats again.", "It may have changed: engine_stats.",
)  # fmt: skip
_WAS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("hits", "hit rate", _expanded("what was the hit rate [again|then|back then]?", "[and the|the] hit rate [was|back then] [what|what again]?",
     "which hit rate did [you say|it show]?", "[what did it say about|remind me of] the hit rate?")),
    ("speed", "speed", _expanded("what was the speed [again|then|back then]?", "[and the|the] speed [was|back then] [what|what again]?",
     "which speed did [you say|it show]?", "remind me of the speed", "how fast did you say you were?")),
    ("process", "process memory", _expanded("what was the process memory [again|then]?", "how much memory did [you say|it say] the process used?",
     "which process memory did [you say|it show]?", "remind me of the process memory")),
    ("read", "read from disk", _expanded("how much was read from disk [then|back then|when you looked]?", "how much did [you say|it say] was read from disk?",
     "which amount read from disk did [you say|it show]?", "remind me how much came from disk")),
    ("evicted", "evicted", _expanded("how many were evicted [then|back then|when you looked]?", "what was the evicted count [again|then]?",
     "how many evicted did [you say|it show]?", "remind me how many were evicted")),
    ("experts", "experts in memory", _expanded("how many experts was that[| again]?", "how many experts did you say?",
     "[say|tell me] the number of experts again", "how many experts were [in memory|loaded] [then|just then]?")),
    ("wait", "read wait", _expanded("what was the read wait [again|then|back then]?", "what did you say the read wait was?",
     "remind me of the read wait", "which read wait did it show?")),
)  # fmt: skip
_WAS_THOUGHTS = (
    "That stands in the figures above: {row}: {x}.", "No new call. In the figures above: {row}: {x}.",
    "No new call: above it says {row}: {x}.",
)  # fmt: skip
_WAS_ANSWERS = (
    "It was **{x}**.", "**{x}**.", "**{x}**, when I looked.", "The figures above say {row}: **{x}**.",
    "{row}: **{x}**, at that moment.",
)  # fmt: skip
_REST = _expanded(
    "[and how many|how many|so how many] [are not|aren't|are on the ssd|wait on disk|are missing|are left on disk]?",
    "[what about|and] the rest[|, how many is that]?",
    "how many [experts |]is the rest?",
    "so how many experts are on disk[| then]?",
)
_THEN = _expanded(
    "[and|now|then] {w} {n}[?|]", "[take|use] [that|the result|it] {w} {n}", "what is [that|the result] {w} {n}?",
    "[that|the result] {w} {n}[| please]", "[and if you take it|now the same] {w} {n}?",
)  # fmt: skip
_RESULT_WAS = _expanded(
    "what was [the result|that|it] again?", "[say|tell me] the result again", "[repeat|say] that number",
    "which number did [you get|the calculator give]?", "what did the calculator say?",
)  # fmt: skip
_WENT_WRONG = _expanded(
    "what [went wrong|happened|was the error|was the problem|is the matter|did it say][| there| exactly]?", "why [not|did it fail|did that fail|is there no result|no number|the error]?", "explain [that error|the error][| please]", "what does [that error|the error|it] mean?",
    "what did the [calculator|tool] [say|answer|complain about]?", "so [no result|it failed|it didn't work][, why|]?", "did [it|that] [work|fail]?", "which error [was it|did you get]?", "i don't get it, [why|what's wrong]?", "[and|so] what is [wrong with it|the trouble]?",
)  # fmt: skip
_WRONG_ANSWERS = (
    "It failed: the calculator said **{e}**. {w}", "The calculator's error was **{e}**. {w}", "It said **{e}**. {w}",
)  # fmt: skip
_MEANS = {
    "division by zero": "Nothing can be divided by 0.",
    "not an expression": "It takes numbers, + - * / and brackets, and nothing else.",
    "the result has more than 40 digits": "That is more than it writes.",
}
_OPERATORS = (("*", "times"), ("+", "plus"), ("-", "minus"), ("/", "divided by"))
_CLOCK_WAS = _expanded(
    "[and |]what [day|weekday] [is it|is that|was that]?", "[and |]the [day|weekday]?", "[and |]which weekday is that?",
)  # fmt: skip


def follow_up_example(draw: Draw) -> Example:
    """An earlier turn with a call in it, and a question that builds on it."""
    kind = draw.rng.choices((_engine_again, _figure_was, _rest, _calculate_on, _result_was, _weekday_was, _went_wrong, sequel_example, field_again_example),
                            (3, 4, 2, 3, 2, 1, 1, 13, 6))[0]  # fmt: skip
    return kind(draw)


def _tools(draw: Draw, needed: Tool) -> tuple[Tool, ...]:
    """The conversation's tools, and the one that the history has called."""
    if draw.offers(needed.name):
        return draw.tools
    if draw.tools:
        return (*draw.tools, needed)
    return APP_TOOLS if draw.rng.random() < 0.7 else (needed,)


def _typed(rng: Random, question: str) -> Message:
    return Message("user", as_typed(rng, question))


def _earlier_stats(draw: Draw) -> tuple[Topic, Stats, tuple[Message, ...]]:
    rng = draw.rng
    topic, question = ask(draw)
    stats = draw_stats(rng, answered=True)
    _, answer, _ = answered(rng, topic, stats)
    history = (
        _typed(rng, question),
        Message("assistant", "", (STATS_CALL,)),
        Message("tool", stats.text),
        Message("assistant", answer),
    )
    return topic, stats, history


def _engine_again(draw: Draw) -> Example:
    rng = draw.rng
    topic, _, history = _earlier_stats(draw)
    stats = draw_stats(rng, answered=True)
    read, answer, accept = answered(rng, topic, stats)
    question = rng.choice(_AGAIN)
    step = Step(rng.choice(_AGAIN_THOUGHTS), (STATS_CALL,), (stats.text,))
    messages = (*history, _typed(rng, question))
    key = f"again {topic.name}: {question}"
    return Example(messages, read, answer, "tool follow-up", key, accept, _tools(draw, ENGINE_STATS), (step,))


def _figure_was(draw: Draw) -> Example:
    rng = draw.rng
    _, stats, history = _earlier_stats(draw)
    name, row, questions = rng.choice(_WAS)
    value = figures_of(stats)[name]
    question = rng.choice(questions)
    shown = f"{value} of {ALL_EXPERTS}" if name == "experts" else value
    thought = rng.choice(_WAS_THOUGHTS).format(row=row, x=shown)
    answer = rng.choice(_WAS_ANSWERS).format(row=row, x=shown)
    messages = (*history, _typed(rng, question))
    key = f"was {row}: {question} {stats.text}"
    return Example(messages, thought, answer, "tool follow-up", key, (value,), _tools(draw, ENGINE_STATS))


def _rest(draw: Draw) -> Example:
    """How many experts are not in memory, from figures that stand above."""
    rng = draw.rng
    stats = draw_stats(rng, answered=True)
    memory = topic_named("share in memory")
    question = rng.choice(
        ("how many experts are loaded?", "experts in memory?", "how many of your experts are in memory?")
    )
    _, answer, _ = answered(rng, memory, stats)
    history = (_typed(rng, question), Message("assistant", "", (STATS_CALL,)), Message("tool", stats.text))
    asked = rng.choice(_REST)
    thought = f"In memory: {stats.experts} of {ALL_EXPERTS}.\n{ALL_EXPERTS} - {stats.experts} = {stats.waiting}."
    said = rng.choice((
        f"**{stats.waiting}**: {ALL_EXPERTS} - {stats.experts}.",
        f"**{stats.waiting}** experts wait on the SSD.",
        f"{ALL_EXPERTS} - {stats.experts} = **{stats.waiting}**.",
    ))  # fmt: skip
    messages = (*history, Message("assistant", answer), _typed(rng, asked))
    key, accept = f"rest {stats.experts}: {asked}", (str(stats.waiting),)
    return Example(messages, thought, said, "tool follow-up", key, accept, _tools(draw, ENGINE_STATS))


def _earlier_calculation(draw: Draw) -> tuple[str, str, tuple[Message, ...]]:
    expression = draw_expression(draw)
    while (result := calculate(expression)).startswith("error"):
        expression = draw_expression(draw)
    rng = draw.rng
    question = rng.choice(
        ("calculator: {e}", "use the calculator for {e}", "what is {e}? use the calculator", "calc {e}")
    )
    history = (
        Message("user", as_typed(rng, question.replace("{e}", "\x01")).replace("\x01", expression)),
        Message("assistant", "", (Call("calculator", (("expression", expression),)),)),
        Message("tool", result),
        Message("assistant", rng.choice((f"`{expression}` = **{result}**", f"**{result}**."))),
    )
    return expression, result, history


def _calculate_on(draw: Draw) -> Example:
    rng = draw.rng
    first, result, history = _earlier_calculation(draw)
    sign, word = rng.choice(_OPERATORS)
    number = rng.randint(2, 9999)
    expression = f"{result} {sign} {number}"
    total = calculate(expression)
    frame = rng.choice(_THEN).format(w=rng.choice((word, word, sign)), n=number)
    thought = rng.choice(
        (f"The result was {result}. Next: {expression}", f"That is {result}. calculator: {expression}")
    )
    step = Step(thought, (Call("calculator", (("expression", expression),)),), (total,))
    answer = rng.choice((f"`{expression}` = **{total}**", f"**{total}**.", f"That makes **{total}**."))
    messages = (*history, _typed(rng, frame))
    key = f"calculator {first} then {sign} {number}"
    return Example(messages, f"{total}.", answer, "tool follow-up", key, (total,), _tools(draw, CALCULATOR), (step,))


def _result_was(draw: Draw) -> Example:
    rng = draw.rng
    first, result, history = _earlier_calculation(draw)
    question = rng.choice(_RESULT_WAS)
    thought = rng.choice((f"It stands above: {result}.", f"No new call: the result was {result}."))
    answer = rng.choice((f"**{result}**.", f"It was **{result}**.", f"`{first}` = **{result}**"))
    messages = (*history, _typed(rng, question))
    key = f"calculator {first}: {question}"
    return Example(messages, thought, answer, "tool follow-up", key, (result,), _tools(draw, CALCULATOR))


def _went_wrong(draw: Draw) -> Example:
    """What the calculator refused a moment ago, told again in words."""
    rng = draw.rng
    while (result := calculate(expression := error_expression(rng))) not in ERRORS:
        pass
    error = result.removeprefix("error: ")
    history = (
        Message(
            "user",
            rng.choice(
                (
                    f"calculator: {expression}",
                    f"{expression} with the calculator",
                    f"use the calculator for {expression}",
                )
            ),
        ),
        Message("assistant", "", (Call("calculator", (("expression", expression),)),)),
        Message("tool", result),
        Message("assistant", rng.choice(ERRORS[result])),
    )
    question = rng.choice(_WENT_WRONG)
    answer = rng.choice(_WRONG_ANSWERS).format(e=error, w=_MEANS[error])
    messages = (*history, _typed(rng, question))
    key = f"calculator error {expression}: {question}"
    thought = f"It stands above: {result}."
    return Example(messages, thought, answer, "tool follow-up", key, (error,), _tools(draw, CALCULATOR))


def _weekday_was(draw: Draw) -> Example:
    """The weekday, from a clock that was read a moment ago; or the time again, which has gone on."""
    rng = draw.rng
    moment = draw_moment(rng)
    history = (
        _typed(rng, time_question(draw)),
        Message("assistant", "", (Call("clock"),)),
        Message("tool", moment.text),
        Message("assistant", f"It is **{moment.time}**."),
    )
    tools = _tools(draw, CLOCK)
    if rng.random() < 0.5:
        later = Moment(
            moment.weekday, moment.day, moment.month, moment.year, moment.hour, rng.randint(moment.minute, 59)
        )
        step = Step("Time goes on: clock again.", (Call("clock"),), (later.text,))
        messages = (*history, _typed(rng, rng.choice(_AGAIN)))
        answer = rng.choice((f"**{later.time}**.", f"Now it is **{later.time}**.", f"It is **{later.time}**."))
        key = f"clock again {later.text}"
        return Example(
            messages, f"{later.text}: {later.time}.", answer, "tool follow-up", key, (later.time,), tools, (step,)
        )
    question = rng.choice(_CLOCK_WAS)
    answer = rng.choice((f"**{moment.weekday_name}**.", f"It is **{moment.weekday_name}**, {moment.date}."))
    thought = f"Above: {moment.text}. The day: {moment.weekday_name}."
    messages = (*history, _typed(rng, question))
    key, accept = f"clock {moment.text}: {question}", (moment.weekday_name,)
    return Example(messages, thought, answer, "tool follow-up", key, accept, tools)
