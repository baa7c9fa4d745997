"""Turns on real tools: one is called and what it gives back is told; none serves; or something that it needs was not said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolasks import Given, Request, again, ask, asked_label, call_of, give, label, thought
from tools.demo_model.corpus.toolcatalog import SHORT_DOMAINS, Offer, Spec, of_group, offer, siblings, sorts
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toolshapes import draw_code
from tools.demo_model.corpus.toolthoughts import asking_words, takes_none, tells_of
from tools.demo_model.corpus.wording import as_typed, expand

# What this model or its own tools could do as well, so that "no tool does that" would be beside the point.
_ANSWERED_ANYWAY = frozenset({"measures", "games", "texts", "timers", "web"})
# `Olaf paid 20`: where no tool takes it, it is a thing to remember.
TOLD_ANYWAY = _ANSWERED_ANYWAY | SHORT_DOMAINS
# Domains that no question of another family is about: their tools may stand beside any of them.
PLAIN_DOMAINS = (
    "lights",
    "heating",
    "git",
    "servers",
    "containers",
    "staff",
    "parcels",
    "bank",
    "blinds",
    "taxis",
    "hotels",
    "files",
    "locks",
    "restaurants",
    "trains",
    "tickets",
    "cars",
)


# Of a hundred tools: written one by one, asked for in few words, keeping records, minding the things of a place,
# and with values that are easy to misread.
_SORTS = (40, 16, 13, 13, 18)


@dataclass(frozen=True)
class Found:
    """What a call gives back, how it is read, told, and what the answer must hold."""

    result: str
    read: str
    answer: str
    accept: str


_TELLS = (
    "**{r}**.", "It is **{r}**.", "{K}: **{r}**.", "The {k} is **{r}**.", "The tool says **{r}**.", "**{r}**, says `{t}`.", "Here it is: **{r}**.", "**{r}** is the {k}.",
)  # fmt: skip
_DONE_ID = (
    "Done, the {k} is **{r}**.", "Done: {k} **{r}**.", "That worked. The {k} is **{r}**.", "All set, {k} **{r}**.", "It is done. {K}: **{r}**.",
)  # fmt: skip
_DONE = (
    "Done: **{r}**.",
    "That worked, it says **{r}**.",
    "Done. The tool says **{r}**.",
    "All set: **{r}**.",
    "It is done: **{r}**.",
)
_FAILED = (
    "That failed: **{r}**.", "The tool came back with an error: **{r}**.", "No luck: **{r}**.", "`{t}` reports an error, **{r}**. Shall I try with something else?",
    "It did not work: **{r}**.", "An error: **{r}**. I have nothing else to give you.", "I asked, and `{t}` answered with an error: **{r}**. So I do not know.", "The tool could not do it: **{r}**. I will not make something up.",
    "That went wrong: **{r}**, says the tool. Try again later, or name another one.", "Not done: the tool says **{r}**.",
)  # fmt: skip
_STATES = (
    "ok",
    "done",
    "success",
    "created",
    "completed",
    "accepted",
    "saved",
    "queued",
    "confirmed",
    "sent",
    "updated",
)
_EMPTY = (
    "Nothing was found: the list is **empty**.",
    "**Empty**: there is nothing.",
    "The tool found nothing, the list is **empty**.",
)
NONE_DOES = (
    "None of my tools does that. I have {o}.", "None of my tools does that. There is only {o}.", "I can't: none of my tools here does that. I have {o}.",
    "I have no tool for that here, only {o}.", "No tool here does that. What I have: {o}.", "That I can't do: I would need a tool for it, and none of my tools does it.",
    "Sorry, I can't. None of my tools is for that: I have {o}.", "I have {o}, but no tool for that.", "That is beyond me: no tool here does it, and I will not pretend.",
    "I can't, there is no tool for that here. I could use {o}.",
)  # fmt: skip
_WHICH_TOOLS = tuple(text for pattern in (
    "[which|what] [tools|functions] [do you have|have you got|are there|can you call|can you use|were you given] [here|in this chat|in this conversation|just now]?", "[list|show|name|tell me] [the tools you have|your tools|the functions you have] [here|in this chat|just now]",
    "[what|which] [tools|functions] are [offered|available|on offer] [here|in this chat|now]?", "what [other |]tools did [they|i] give you [here|in this chat]?", "what are the names of your tools [here|in this chat]?",
) for text in expand(pattern))  # fmt: skip
NO_TOOL = ("none of my tools", "no tool", "would need a tool")
ASK = (
    "Which {l}?", "Which {l} should I take?", "I need one more thing: which {l}?", "Gladly. Which {l}?", "Which {l} do you mean?", "I need to know which {l}. Which {l} is it?",
    "Tell me which {l}, please.", "Which {l} shall it be?",
)  # fmt: skip
_ASK_CHOICE = ("Which {l}: {c}?", "Which {l} shall it be, {c}?", "I need to know which {l}: {c}?")
_ASK_TWO = (
    "Which {l}, and which {m}?",
    "I need two things: which {l}, and which {m}?",
    "Gladly. Which {l} and which {m}?",
)
_REPLIES = (
    "{}", "{}", "{}", "{}", "{} please", "{}, thanks", "make it {}", "it's {}", "oh sorry, {}", "take {}", "use {}", "i meant {}", "ah right: {}", "{} of course", "hm, {}", "let's say {}",
    "the {l} is {}", "{l}: {}", "{l} {}",
)  # fmt: skip


def pick(rng: Random, held: bool, domain: str = "", avoid: frozenset[str] = frozenset()) -> Offer:
    """A tool of the catalogue, of one domain or of any but some groups."""
    while True:
        spec, names = rng.choice(siblings(domain, held) if domain else rng.choices(sorts(held), _SORTS)[0])
        if spec.group not in avoid:
            return offer(rng, spec, names)


# Groups whose tools are for different things, so that a request for one of them is best served by that one.
_SIDE_BY_SIDE = frozenset({"home", "kitchen", "health", "going_out", "bank", "ops", "school", "parcels"})


def beside(rng: Random, chosen: Offer, held: bool, count: int, lacking: bool = False) -> list[Offer]:
    """Other tools of the same program, or of other ones that no request confuses with it. lacking: it is not offered."""
    spec = chosen.spec
    if not lacking and spec.group in _SIDE_BY_SIDE and rng.random() < 0.3:
        group = [pair for pair in of_group(spec.group, held) if pair[0] is not spec]
        return [offer(rng, *pair) for pair in rng.sample(group, min(count, len(group)))]
    near = [pair for pair in siblings(spec.domain, held) if pair[0] is not spec]
    if rng.random() < 0.5:  # of the same thing, where the domain has several: only the verb tells them apart
        near = [pair for pair in near if pair[0].group == spec.group]
    found = [offer(rng, *pair) for pair in rng.sample(near, min(count, len(near)) if rng.random() < 0.6 else 0)]
    for _ in range(12):
        if len(found) >= count:
            break
        groups = frozenset({spec.group} if not found else {spec.group, *(other.spec.group for other in found)})
        found.append(pick(rng, held, avoid=groups))
    return found


def offered(draw: Draw, tools: Sequence[Tool]) -> tuple[Tool, ...]:
    """These among those of the conversation, in any order and no name twice."""
    rng = draw.rng
    others = draw.tools if rng.random() < 0.6 else ()
    if not draw.tools and rng.random() < 0.2:
        others = tuple(rng.sample(APP_TOOLS, rng.randint(1, 3)))
    together = list({tool.name: tool for tool in (*others, *reversed(tools))}.values())
    rng.shuffle(together)
    return tuple(together)


def values_for(rng: Random, chosen: Offer, without: frozenset[str] = frozenset()) -> list[Given]:
    """What the user gives: all that is needed, and some of the rest."""
    slots = [
        slot for slot in chosen.slots
        if chosen.parameter(slot).name not in without and (chosen.parameter(slot).required or rng.random() < 0.5)
    ]  # fmt: skip
    return give(rng, chosen, slots, rng.random() < 0.25)


def real_example(draw: Draw) -> Example:
    """One of real tools is asked for, or none of them, or less is said than it needs."""
    rng = draw.rng
    chosen = pick(rng, draw.held)
    others = beside(rng, chosen, draw.held, rng.choice((0, 1, 1, 2, 2, 3)))
    roll = rng.random()
    if roll < 0.15 and chosen.spec.domain not in TOLD_ANYWAY:
        return none_serves(draw, chosen, beside(rng, chosen, draw.held, rng.choice((1, 2, 2, 3)), lacking=True))
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    if roll > 0.975:
        return _which_tools(rng, chosen, tools)
    needed = [slot for slot in chosen.slots if chosen.parameter(slot).required and slot.type != "boolean"]
    if 0.15 <= roll < 0.25 and needed:
        return _missing(rng, chosen, tools)
    given = values_for(rng, chosen)
    if 0.25 <= roll < 0.31 and _may_be_two(chosen, given):
        return _twice(rng, chosen, given, tools)
    request = ask(rng, chosen, given)
    return called(rng, chosen, given, request, (Message("user", request.text),), tools)


def _which_tools(rng: Random, chosen: Offer, tools: tuple[Tool, ...]) -> Example:
    """What is offered here: it is told, and nothing is called."""
    question = as_typed(rng, rng.choice(_WHICH_TOOLS))
    names = names_of(tools, len(tools))
    answer = (
        rng.choice(
            (f"Here I have {names}.", f"{names}.", f"In this conversation: {names}.", f"My tools here are {names}.")
        )
        if len(tools) > 1
        else f"Here I have one: {names}."
    )
    thinking = tells_of(asking_words(question), tools)
    return _example(
        (Message("user", question),),
        thinking,
        answer,
        chosen,
        f"which tools: {question} {names}",
        (tools[-1].name,),
        tools,
    )


def _may_be_two(chosen: Offer, given: Sequence[Given]) -> bool:
    """Whether two values for the first parameter make two calls: `the light in the hall and the kitchen`."""
    if not given or len(given) > 2 or not given[0].said:
        return False
    kind, finds = given[0].slot.kind, chosen.spec.finds
    looked_up = bool(finds) and not finds[0][1]
    return kind is not None and kind.type == "string" and not kind.open and (looked_up or len(given) == 1)


def called(
    rng: Random, chosen: Offer, given: Sequence[Given], request: Request, messages: tuple[Message, ...], tools: tuple[Tool, ...],
) -> Example:  # fmt: skip
    """The tool is called for the request, and what it gives back is told."""
    call = call_of(chosen, given)
    found = gives_back(rng, chosen, given)
    step = Step(thought(chosen, given, request, tools), (call,), (found.result,))
    return _example(messages, found.read, found.answer, chosen, call.text, (found.accept,), tools, (step,))


def _example(
    messages: tuple[Message, ...], thinking: str, answer: str, chosen: Offer, what: str, accept: tuple[str, ...], tools: tuple[Tool, ...],
    steps: tuple[Step, ...] = (),
) -> Example:  # fmt: skip
    return Example(messages, thinking, answer, "tools", f"tool {chosen.tool.name}: {what}", accept, tools, steps)


def gives_back(rng: Random, chosen: Offer, given: Sequence[Given], fails: float = 0.08) -> Found:
    """A result for a call, and what is said of it."""
    spec, name = chosen.spec, chosen.tool.name
    if rng.random() < fails:
        error = draw_error(rng)
        return Found(as_error(rng, error), f"An error: {error}.", rng.choice(_FAILED).format(r=error, t=name), error)
    if not spec.finds:
        return _acted(rng, given)
    if spec.finds[0][1]:
        return _listed(rng, spec)
    pairs: list[tuple[str, str]] = []
    for key, _, kind in spec.finds:
        value, said = kind.draw(rng)
        pairs.append((key, said if kind.type in ("integer", "number") and rng.random() < 0.5 else value))
    key, value = pairs[0]
    if given and rng.random() < 0.4 and given[0].parameter.name != key:
        pairs.append((given[0].parameter.name, given[0].value))
    result = _shaped(rng, pairs, value)
    shown = rng.choice(_TELLS).format(r=value, k=key.replace("_", " "), K=key.replace("_", " ").capitalize(), t=name)
    return Found(result, f"It says {key}: {value}.", shown, value)


def _shaped(rng: Random, pairs: list[tuple[str, str]], alone: str) -> str:
    rng.shuffle(pairs)
    match rng.randrange(7):
        case 0 | 1 | 2:
            return json.dumps({key: _json(value) for key, value in pairs}, ensure_ascii=False)
        case 3:
            return "\n".join(f"{key}: {value}" for key, value in pairs)
        case 4:
            return ", ".join(f"{key}={value}" for key, value in pairs)
        case 5:
            return json.dumps({"status": "ok", "data": {key: _json(value) for key, value in pairs}}, ensure_ascii=False)
        case _:
            return alone


def _json(value: str) -> str | int:
    return int(value) if value.isdigit() and not value.startswith("0") and len(value) < 9 else value


def _acted(rng: Random, given: Sequence[Given]) -> Found:
    if rng.random() < 0.55:
        key, value = rng.choice(("id", "number", "reference", "id")), draw_code(rng)
        pairs = [("status", rng.choice(_STATES)), (key, value)]
        result = (
            f"{rng.choice(('ok', 'Created', 'Done', 'success'))}, {key} {value}"
            if rng.random() < 0.2
            else _shaped(rng, pairs, f"{key} {value}")
        )
        text = rng.choice(_DONE_ID).format(r=value, k=key, K=key.capitalize())
        return Found(result, f"It worked, {key} {value}.", text, value)
    state = rng.choice(_STATES)
    pairs = [("status", state)]
    if given and rng.random() < 0.3 and given[0].parameter.name != "status":
        pairs.append((given[0].parameter.name, given[0].value))
    result = rng.choice(
        (
            json.dumps(dict(pairs), ensure_ascii=False),
            state,
            state.capitalize(),
            f"status: {state}",
            json.dumps(dict(pairs), ensure_ascii=False),
        )
    )
    return Found(result, f"It worked: {state}.", rng.choice(_DONE).format(r=state), state)


def _listed(rng: Random, spec: Spec) -> Found:
    key, _, kind = spec.finds[0]
    items = list(dict.fromkeys(kind.draw(rng)[0] for _ in range(rng.choice((0, 1, 2, 2, 3, 3)))))
    style = rng.randrange(4)
    result = (
        json.dumps(items if style == 1 else {key: items}, ensure_ascii=False)
        if style < 2
        else "\n".join(items)
        if style == 2
        else ", ".join(items)
    )
    if not items:
        return Found(result or "[]", "It is empty.", rng.choice(_EMPTY), "empty")
    read = f"{len(items)}: {'; '.join(items)}."
    if len(items) == 1:
        return Found(
            result, read, rng.choice(("One: **{r}**.", "Only **{r}**.", "**{r}**.")).format(r=items[0]), items[0]
        )
    lines = "\n".join(f"- {item}" for item in items)
    return Found(
        result,
        read,
        rng.choice((f"{len(items)} {key.replace('_', ' ')}:\n{lines}", lines, f"Here they are:\n{lines}")),
        items[-1],
    )


def names_of(tools: Sequence[Tool], most: int = 4) -> str:
    names = [f"`{tool.name}`" for tool in tools[:most]]
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def none_serves(draw: Draw, absent: Offer, others: Sequence[Offer], request: Request | None = None) -> Example:
    """Nothing here does what is asked, however near the others are."""
    rng = draw.rng
    request = request or ask(rng, absent, values_for(rng, absent))
    tools = offered(draw, [other.tool for other in others])
    text = request.text.replace(absent.tool.name, absent.spec.noun)
    asked = request.asked.replace(absent.tool.name, absent.spec.noun)
    answer = rng.choice(NONE_DOES).format(o=names_of(tools))
    return _example(
        (Message("user", text),), takes_none(asked, tools), answer, absent, f"none serves: {text}", NO_TOOL, tools
    )


def _missing(rng: Random, chosen: Offer, tools: tuple[Tool, ...]) -> Example:
    """Something that the tool needs was not said: it is asked for, or has just been asked for and given."""
    needed = [slot for slot in chosen.slots if chosen.parameter(slot).required and slot.type != "boolean"]
    rng.shuffle(needed)
    goes_on = rng.random() < 0.4
    missing = needed[: 2 if len(needed) > 2 and not goes_on and rng.random() < 0.3 else 1]
    names = frozenset(chosen.parameter(slot).name for slot in missing)
    given = values_for(rng, chosen, names)
    request = ask(rng, chosen, given)
    words = {"l": asked_label(missing[0], chosen.parameter(missing[0]))}
    choices = chosen.parameter(missing[0]).choices
    if len(missing) > 1:
        answer = rng.choice(_ASK_TWO).format(m=asked_label(missing[1], chosen.parameter(missing[1])), **words)
    elif choices and rng.random() < 0.7:
        answer = rng.choice(_ASK_CHOICE).format(c=" or ".join((", ".join(choices[:-1]), choices[-1])), **words)
    else:
        answer = rng.choice(ASK).format(**words)
    question = Message("user", request.text)
    if not goes_on:
        named = " and ".join(name for name in (parameter.name for parameter in chosen.tool.parameters) if name in names)
        thinking = f"{thought(chosen, given, request, tools)}\nAsk for {named}."
        accept = (f"which {words['l']}",)
        return _example((question,), thinking, answer, chosen, f"missing {named}: {request.text}", accept, tools)
    (late,) = give(rng, chosen, missing, False)[:1]
    while any(late.value == one.value for one in given):
        late = again(rng, late)
    frame = rng.choice(_REPLIES).format("\x01", l=words["l"])
    reply = as_typed(rng, frame)
    if frame.endswith("\x01"):
        reply = reply[: reply.index("\x01") + 1]
    reply, words = reply.replace("\x01", late.said), request.words | {late.parameter.name: late.said}
    given = [*given, late]
    if rng.random() < 0.3 and (more := _more(rng, chosen, given)):
        said = f"{label(more.parameter)} {more.said}"
        reply = f"{reply.rstrip(' .!?')}{rng.choice((', ', ', ', ' and ', ', and ', ', with ', '. ', ', the '))}{said}"
        given, words[more.parameter.name] = [*given, more], said
    heard = Request(reply, words, request.asked)
    return called(rng, chosen, given, heard, (question, Message("assistant", answer), Message("user", reply)), tools)


def _more(rng: Random, chosen: Offer, given: Sequence[Given]) -> Given | None:
    """A value beside the one that was asked for, of which nothing was said yet."""
    names = {one.parameter.name for one in given}
    if any(one.slot.kind and one.slot.kind.open for one in given[-1:]):
        return None
    for slot in chosen.slots:
        if slot.kind and slot.type != "array" and chosen.parameter(slot).name not in names:
            (more,) = give(rng, chosen, [slot], False)[:1]
            return None if any(more.value == one.value for one in given) else more
    return None


def _twice(rng: Random, chosen: Offer, given: list[Given], tools: tuple[Tool, ...]) -> Example:
    """Two values for one parameter that takes one: two calls at once."""
    first = given[0]
    other = again(rng, first)
    request = ask(rng, chosen, given, other.said)
    calls = (call_of(chosen, given), call_of(chosen, [other, *given[1:]]))
    founds = [gives_back(rng, chosen, given, 0.0) for _ in calls]
    thinking = (
        f"{thought(chosen, given, request, tools)}\nTwice: {first.parameter.name} {first.value}, then {other.value}"
    )
    lines = [f"{one.value}: **{found.accept}**" for one, found in zip((first, other), founds, strict=True)]
    answer = rng.choice(("\n".join(f"- {line}" for line in lines), "; ".join(lines) + "."))
    read = ". ".join(f"{one.value}: {found.accept}" for one, found in zip((first, other), founds, strict=True)) + "."
    step = Step(thinking, calls, tuple(found.result for found in founds))
    return _example(
        (Message("user", request.text),),
        read,
        answer,
        chosen,
        "".join(call.text for call in calls),
        (founds[1].accept,),
        tools,
        (step,),
    )


def one_call(rng: Random, held: bool, domain: str = "") -> tuple[Offer, list[Given], Request, Call, Found]:
    """A request and its call that went well, for turns that come after it; of one domain or of any."""
    while True:
        chosen = pick(rng, held, domain)
        given = values_for(rng, chosen)
        if any(one.slot.kind and one.said for one in given):
            return chosen, given, ask(rng, chosen, given), call_of(chosen, given), gives_back(rng, chosen, given, 0.0)
