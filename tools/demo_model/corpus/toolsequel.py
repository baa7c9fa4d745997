"""What is said after a real tool has been called: the same with another value, a question on what came back, another try."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolafter import after_example
from tools.demo_model.corpus.toolasks import Given, again, call_of, filled, label
from tools.demo_model.corpus.toolbefore import before_example
from tools.demo_model.corpus.toolcatalog import Offer
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toolkinds import KINDS
from tools.demo_model.corpus.toolpairs import next_example
from tools.demo_model.corpus.toolreal import NO_TOOL, NONE_DOES, Found, beside, gives_back, offered, one_call, pick
from tools.demo_model.corpus.toolthoughts import asking_words, heading, takes_none
from tools.demo_model.corpus.wording import as_typed, expand


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


# {v} the new value, {l} the parameter in words.
_OTHER = _expanded(
    "[and|now|then|next|ok, now|and then] {v}[?| please|]", "[what|how] about {v}?", "[the same|same thing|same again|once more|again|do it again|do the same] [for|with|but with|but] {v}[| please]",
    "[and|now] [the {l} is|with {l}|{l}:|with the {l}] {v}", "[make|change] [it|the {l}] [to |]{v}", "[no, |sorry, |actually, |wait, |oh, |hm, ]{v}[| please| instead]", "{v} [instead|too|as well|also][| please]",
    "[now|and now] [one|another one|another] [for|with] {v}", "i meant {v}", "{v}?", "try {v}", "try it with {v}", "[one more|another]: {v}", "[repeat that|do that] [with|for] {v}[| as {l}]",
)  # fmt: skip
_OTHER_NAMED = _expanded(
    "[same|again|once more|do it again|the same], [but|only|just|this time] [with|the] {l} {v}", "[change|set|make] the {l} [to|] {v} [and do it again|, please|]", "[and|now] with {l} {v}", "[the same|once more] with {v} as [the|] {l}",
    "{l} {v} [this time|instead|now]", "[no|sorry|wait|oops], the {l} [is|should be|was] {v}", "i got the {l} wrong, it is {v}",
)  # fmt: skip
_WAS = _expanded(
    "what was [that|it|the answer|the result] again?", "[say|tell me] that [again|once more]", "[sorry|pardon], what [did it say|was it|did you say]?", "[what did|and what did] the tool [say|give back|answer]?",
    "[can you|could you|please] repeat [what it said|the answer|the result]?", "i missed that, [what was it|again please]", "i [forgot|didn't catch] [it|that], [what was it|say it again]",
)  # fmt: skip
_KEY_WAS = _expanded(
    "[what was|what is|and|tell me|which was|so what is|remind me of] the {k}[| again]?",
    "the {k}[| again|, please][?|]",
    "i need the {k} [again|once more]",
    "what {k} did [it say|you get|i get]?",
)
_FIRST = _expanded(
    "[which|what] [is|was|comes|came] first?",
    "[what is|tell me|read me|give me|just|only] the first[| one| of them]",
    "the first one[?| only| please]",
    "what is [at the top|number one][| of the list]?",
)
_LAST = _expanded(
    "[which|what] [is|was|comes|came] last?",
    "[what is|tell me|read me|give me|just|only] the last[| one| of them]",
    "the last one[?| only| please]",
    "what is at the [end|bottom][| of the list]?",
)
_MANY = _expanded(
    "how many [are there|are they|is that|did it find|were there|in all]?",
    "[count them|the number, please|how many?|that makes how many?]",
    "and how many [is that|are those][| in all]?",
)
_USED = _expanded(
    "[which|what] {l} [did you take|did you use|was that|did you send|did i say|was it]?",
    "[remind me,|wait,|sorry,] [which|what] {l} was it?",
    "what did i give as {l}?",
    "for [which|what] {l} was that?",
)
_RETRY = _expanded(
    "[try again|again|once more|try it again|one more time|give it another try|retry|and now?|does it work now?|try now][| please|, please]",
    "[please|can you] try [again|once more][?|]",
    "the network is back, try again",
    "maybe it works now",
)
_THANKS = _expanded(
    "[thanks|thank you|great, thanks|perfect|cheers|nice|ok thanks|good|wonderful, thank you|thx|ty][!|]",
    "that's [all|it|what i wanted|great]",
    "[super|excellent|lovely][!|, thanks]",
)
_CLEAR = tuple(
    KINDS[name] for name in ("date", "hour", "place", "room", "person", "mail", "language", "month", "minutes")
)
_WELCOME = ("You are welcome.", "You are welcome. Anything else?", "Glad that it worked.", "Gladly.", "Any time.")

_History = tuple[Offer, list[Given], Call, Found, tuple[Message, ...], tuple[Tool, ...]]


def _earlier(draw: Draw, failed: bool = False) -> _History:
    """A call that was made, as it stands in the history, and the tools beside it."""
    rng = draw.rng
    chosen, given, request, call, found = one_call(rng, draw.held)
    if failed:
        error = draw_error(rng)
        found = Found(
            as_error(rng, error), "", rng.choice((f"That failed: **{error}**.", f"An error: **{error}**.")), error
        )
    others = beside(rng, chosen, draw.held, rng.choice((0, 0, 1, 2)))
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    messages = (
        Message("user", request.text),
        Message("assistant", "", (call,)),
        Message("tool", found.result),
        Message("assistant", found.answer),
    )
    return chosen, given, call, found, messages, tools


def sequel_example(draw: Draw) -> Example:
    """A turn after a call of a real tool."""
    makers = (
        _with_another,
        _what_it_was,
        _which_value,
        _another_try,
        _thanked,
        _unserved,
        next_example,
        after_example,
        before_example,
    )
    return draw.rng.choices(makers, (6, 4, 2, 2, 1, 1, 3, 3, 4))[0](draw)


def _made(
    messages: Sequence[Message],
    question: str,
    thinking: str,
    answer: str,
    key: str,
    accept: tuple[str, ...],
    tools: tuple[Tool, ...],
    steps: tuple[Step, ...] = (),
) -> Example:
    return Example(
        (*messages, Message("user", question)), thinking, answer, "tool follow-up", f"tool {key}", accept, tools, steps
    )


def _typed(rng: Random, frame: str, value: str, name: str) -> str:
    text = as_typed(rng, frame.replace("{v}", "\ue000").replace("{l}", "\ue001"))
    if frame.endswith("{v}"):
        text = text[: text.index("\ue000") + 1]
    return text.replace("\ue000", value).replace("\ue001", name)


def _with_another(draw: Draw) -> Example:
    """One value is another now; all others stay."""
    rng = draw.rng
    chosen, given, _, _, messages, tools = _earlier(draw)
    free = [one for one in given if one.slot.kind and one.said]
    clear = [one for one in free if _is_clear(chosen, one, given[0])]
    named = rng.random() < 0.4 or not clear
    old = rng.choice(free if named else clear)
    new = again(rng, old)
    while any(new.value == one.value for one in given):
        new = again(rng, old)
    frame = rng.choice(_OTHER_NAMED if named else _OTHER)
    question = _typed(rng, frame, new.said, label(new.parameter))
    changed = [new if one is old else one for one in given]
    call, found = call_of(chosen, changed), gives_back(rng, chosen, changed, 0.04)
    lines = [f"Asked: {asking_words(question)}\nAgain -> {chosen.tool.name}"]
    lines += [
        f"{heading(parameter)}: {f'now {new.said}' if parameter == new.parameter else 'as before'} -> {value}"
        for parameter, value in filled(chosen, call)
    ]
    step = Step("\n".join(lines), (call,), (found.result,))
    return _made(
        messages,
        question,
        found.read,
        found.answer,
        f"{chosen.tool.name} again: {call.text}",
        (found.accept,),
        tools,
        (step,),
    )


def _is_clear(chosen: Offer, one: Given, first: Given) -> bool:
    """Whether a value alone says which parameter it is for: no other takes one of its kind, and it is the first or a date or such."""
    kind = one.slot.kind
    alike = sum(
        slot.kind is kind or (one.slot.type != "string" and slot.type == one.slot.type) for slot in chosen.slots
    )
    return alike == 1 and (one is first or kind in _CLEAR)


def _items(found: Found) -> list[str]:
    try:
        loaded = json.loads(found.result)
    except ValueError:
        return []
    lists = loaded.values() if isinstance(loaded, dict) else [loaded]
    return [str(item) for one in lists if isinstance(one, list) for item in one]


def _pairs(found: Found) -> dict[str, str]:
    try:
        loaded = json.loads(found.result)
    except ValueError:
        return {}
    if isinstance(loaded, dict):
        loaded = loaded.get("data", loaded)
    return (
        {str(key): str(value) for key, value in loaded.items() if isinstance(value, (str, int))}
        if isinstance(loaded, dict)
        else {}
    )


def _what_it_was(draw: Draw) -> Example:
    """A question that the result above answers: nothing is called."""
    rng = draw.rng
    chosen, _, _, found, messages, tools = _earlier(draw)
    items, pairs = _items(found), _pairs(found)
    if not items and chosen.spec.finds and chosen.spec.finds[0][1]:
        items = found.result.split("\n")
        if len(items) < 2:  # one, or too like a sentence to be counted
            return _what_it_was(draw)
    if len(items) > 1:
        frames, value, said = rng.choice((
            (_FIRST, items[0], f"the first is {items[0]}"), (_LAST, items[-1], f"the last is {items[-1]}"),
            (_MANY, str(len(items)), f"{'; '.join(items)}: {len(items)}"),
        ))  # fmt: skip
        question, row = rng.choice(frames), said
    elif pairs and rng.random() < 0.7:
        key, value = rng.choice(tuple(pairs.items()))
        question, row = rng.choice(_KEY_WAS).replace("{k}", key.replace("_", " ")), f"{key} is {value}"
    else:
        value, question, row = found.accept, rng.choice(_WAS), f"it was {found.accept}"
    question = as_typed(rng, question)
    answer = rng.choice(
        ("**{}**.", "It was **{}**.", "It says **{}**.", "**{}**, as the result above has it.", "As above: **{}**.")
    ).format(value)
    return _made(
        messages,
        question,
        f"Asked: {asking_words(question)}\nNo new call. In the result above: {row}.",
        answer,
        f"{chosen.tool.name} was: {found.result} {question}",
        (value,),
        tools,
    )


def _which_value(draw: Draw) -> Example:
    """With which value the tool was called."""
    rng = draw.rng
    chosen, given, call, _, messages, tools = _earlier(draw)
    one = rng.choice([one for one in given if one.slot.kind and one.slot.type != "array"] or given)
    question = as_typed(rng, rng.choice(_USED).replace("{l}", label(one.parameter)))
    answer = rng.choice(("**{}**.", "I took **{}**.", "The {l} was **{}**.", "{L}: **{}**.")).format(
        one.value, l=label(one.parameter), L=label(one.parameter).capitalize()
    )
    thinking = f"Asked: {asking_words(question)}\nNo new call. In the call above: {one.parameter.name} is {one.value}."
    return _made(
        messages, question, thinking, answer, f"{chosen.tool.name} used: {call.text} {question}", (one.value,), tools
    )


def _another_try(draw: Draw) -> Example:
    """It failed, and is tried once more as it was."""
    rng = draw.rng
    chosen, given, call, before, messages, tools = _earlier(draw, failed=True)
    found = gives_back(rng, chosen, given, 0.15)
    question = as_typed(rng, rng.choice(_RETRY))
    lines = [
        f"Asked: {asking_words(question)}\nIt failed: {before.accept}. Again -> {chosen.tool.name}",
        *(f"{heading(parameter)}: as before -> {value}" for parameter, value in filled(chosen, call)),
    ]
    step = Step("\n".join(lines), (call,), (found.result,))
    return _made(
        messages,
        question,
        found.read,
        found.answer,
        f"{chosen.tool.name} retry: {call.text}",
        (found.accept,),
        tools,
        (step,),
    )


def _thanked(draw: Draw) -> Example:
    """Thanks: nothing is to be called."""
    rng = draw.rng
    chosen, _, call, _, messages, tools = _earlier(draw)
    question, answer = as_typed(rng, rng.choice(_THANKS)), rng.choice(_WELCOME)
    return _made(
        messages,
        question,
        "Thanks, nothing is asked. No call.",
        answer,
        f"{chosen.tool.name} thanks: {call.text}",
        (answer.rstrip(".").lower(),),
        tools,
    )


def _unserved(draw: Draw) -> Example:
    """The next thing wanted is one that no tool here does."""
    rng = draw.rng
    chosen, _, call, _, messages, _ = _earlier(draw)
    absent = pick(rng, draw.held, avoid=frozenset({chosen.spec.group, "games", "measures", "texts", "time"}))
    frame = rng.choice(
        _expanded(
            "[and now|now|and|then|next,|can you also|please also] {w}[| please|?]",
            "[now i want you to|i also need you to|could you now] {w}[?|]",
        )
    )
    question = as_typed(rng, frame.replace("{w}", absent.spec.wants))
    thinking = takes_none(asking_words(question), (chosen.tool,))
    answer = rng.choice(NONE_DOES).format(o=f"`{chosen.tool.name}`")
    return _made(
        messages,
        question,
        thinking,
        answer,
        f"{chosen.tool.name} unserved: {call.text} {question}",
        NO_TOOL,
        (chosen.tool,),
    )
