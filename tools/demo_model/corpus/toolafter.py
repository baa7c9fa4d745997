"""What is said of a tool without wanting it called again: never mind, did it work, what did you do, for what is it."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.example import Call, Draw, Example, Message, Tool
from tools.demo_model.corpus.toolasks import ask, asked_label
from tools.demo_model.corpus.toolcatalog import Offer
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toolreal import ASK, Found, beside, offered, one_call, pick, values_for
from tools.demo_model.corpus.toolthoughts import asking_words, tells_of
from tools.demo_model.corpus.wording import as_typed, expand


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_NEVER_MIND = _expanded(
    "[oh |ah |ok |no, |hm, |well, |sorry, |]never mind[|, thanks|, leave it|, it's fine|, forget it|, not needed]", "[ah |oh |ok |no, |]forget it[|, thanks|, i'll do it myself|, it's not important]", "[ok |no, |hm, |]leave it[|, thanks|, please|, then|, i'll do it myself]", "[please |ok |no, |]don't[|, then|, leave it|, i changed my mind]", "[no, |wait, |sorry, |]i changed my mind[|, leave it|, don't do it|, forget it]", "[no, |ok |]not needed[ any more| anymore|][|, thanks]", "[wait|stop|no|hold on], [cancel that|don't do it|leave it|not now|forget it]", "cancel[ that| it|][|, please|, thanks]", "[i|then i]'ll do it [myself|later|another time][|, thanks]", "[no idea|i don't know][, leave it|, then leave it|, forget it|. never mind|. leave it then]", "not now[|, thanks|, later|, maybe later]", "let's leave [it|that][| then| for now]", "skip it[|, thanks]", "[actually|on second thought|hm], [no|leave it|don't|never mind|skip it]", "drop it", "it's [ok|fine|alright], [leave it|no need|not needed]", "nvm", "nm, forget it", "no need[ any more| anymore|][|, thanks]",
)  # fmt: skip
_LEFT = ("All right, I leave it.", "Fine, nothing is done.", "Then I leave it. Nothing was called.", "As you like: I did nothing.", "All right, not done.")  # fmt: skip
_DID_IT = _expanded(
    "[so |and |ok, |]did [it|that] work[?| out?| now?]", "[so |and |]did [it|that] go [through|well]?", "[so |and |]was it [done|successful|a success]?", "[so |and |]is [it|that] done[?| now?]", "[so |and |]did [everything|all] [work|go well]?", "[so |and |]all [good|ok|fine|well]?", "[so |and |]was there [an|any] error?", "any [error|errors|problem|problems]?", "did [the tool|the call] [work|fail|succeed]?", "did it fail?", "[so |and |]it worked?", "it went through, [right|yes]?", "[so |and |]what happened?", "did anything go wrong?",
)  # fmt: skip
_DONE_WHAT = _expanded(
    "what [exactly |]did you [just |]do[?| there?| now?| just now?]", "what did you [call|run|use|ask][?| there?| just now?]", "[which|what] tool [did you use|was that|did you call|did you take][?| there?| just now?]", "how did you [do that|find that out|get that|know that]?", "[show|tell] me [the call|what you called|what you did|what you ran]", "where [do|did] you [have|get] that from?", "[which|what] [function|tool] [gave|said] that?", "with [which|what] tool?", "[is that from|did you use] a tool?", "did you [call|use|run] [something|anything|a tool]?", "how do you know?", "what was the call?", "repeat what you did",
)  # fmt: skip
_FOR_WHAT = _expanded(
    "what is {t} for?", "[what|so what] is {t}?", "what does {t} do?", "what can [you|i] do with {t}?", "[explain|describe] {t}[| to me| please]", "{t}, what is that[?| for?]", "what is your tool {t} for?", "[you have|i see] {t}. what [is it for|does it do]?", "when do you use {t}?", "tell me [about|what] {t}[| does]",
)  # fmt: skip
_NEEDS = _expanded(
    "what does {t} need[?| to run?| from me?]", "[which|what] [arguments|parameters|values|inputs|fields] does {t} [take|have|need|want]?", "what [do i|must i|should i] [tell|give] you for {t}?", "how do i use {t}?", "the [parameters|arguments] of {t}[?|, please]", "what [must|do] i say so that you can [use|call|run] {t}?",
)  # fmt: skip
_MANY_TOOLS = _expanded("how many tools [do you have|are there|have you got|can you use][?| here?| now?]", "[count|number of] your tools[ please|]", "number of tools[?| here?]", "how many functions can you call[?| here?]")  # fmt: skip
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _history(rng: Random, call: Call, text: str, found: Found) -> tuple[Message, ...]:
    return (Message("user", text), Message("assistant", "", (call,)), Message("tool", found.result), Message("assistant", found.answer))  # fmt: skip


def never_mind(draw: Draw) -> Example:
    """Something was asked for that a tool needs, and it is not wanted any more."""
    rng = draw.rng
    while True:
        chosen = pick(rng, draw.held)
        needed = [slot for slot in chosen.slots if chosen.parameter(slot).required and slot.type != "boolean"]
        if needed:
            break
    lacking = rng.choice(needed)
    request = ask(rng, chosen, values_for(rng, chosen, frozenset({chosen.parameter(lacking).name})))
    tools = offered(draw, [chosen.tool, *(other.tool for other in beside(rng, chosen, draw.held, rng.choice((0, 0, 1, 2))))])  # fmt: skip
    question = as_typed(rng, rng.choice(_NEVER_MIND))
    answer = rng.choice(_LEFT)
    messages = (Message("user", request.text), Message("assistant", rng.choice(ASK).format(l=asked_label(lacking, chosen.parameter(lacking)))))  # fmt: skip
    thought = f"Asked: {asking_words(question)}\nTaken back. No call."
    return _made(messages, question, thought, answer, f"{chosen.tool.name} taken back: {request.text}", (answer.rstrip(".").lower(),), tools)  # fmt: skip


def _made(messages: tuple[Message, ...], question: str, thinking: str, answer: str, key: str, accept: tuple[str, ...], tools: tuple[Tool, ...]) -> Example:  # fmt: skip
    return Example((*messages, Message("user", question)), thinking, answer, "tool follow-up", f"tool {key}", accept, tools)  # fmt: skip


def _called(draw: Draw, fails: float) -> tuple[Offer, Call, str, Found, bool, tuple[Tool, ...]]:
    rng = draw.rng
    chosen, _, request, call, found = one_call(rng, draw.held)
    failed = rng.random() < fails
    if failed:
        error = draw_error(rng)
        found = Found(as_error(rng, error), "", rng.choice((f"That failed: **{error}**.", f"An error: **{error}**.")), error)  # fmt: skip
    others = beside(rng, chosen, draw.held, rng.choice((0, 0, 1, 2)))
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    return chosen, call, request.text, found, failed, tools


def did_it_work(draw: Draw) -> Example:
    """Whether the call above went well: its result says so."""
    rng = draw.rng
    chosen, call, text, found, failed, tools = _called(draw, 0.45)
    frame = rng.choice(_DID_IT)
    question = as_typed(rng, frame)
    if "what happened" in frame:
        verdict = ""
    else:
        badly = any(word in frame for word in ("error", "fail?", "problem", "wrong"))
        verdict = "Yes" if badly == failed else "No"
    if "work or" in frame or "[work|fail" in frame:
        verdict = ""
    told = f"it failed with **{found.accept}**" if failed else f"it worked, the result was **{found.accept}**"
    answer = f"{verdict}, {told}." if verdict else f"{told[0].upper()}{told[1:]}."
    row = f"{found.accept}: {'an error, it failed' if failed else 'it worked'}"
    thought = f"Asked: {asking_words(question)}\nNo new call. In the result above: {row}."
    return _made(_history(rng, call, text, found), question, thought, answer, f"{chosen.tool.name} worked: {found.result} {question}", (told.replace("*", ""),), tools)  # fmt: skip


def what_was_done(draw: Draw) -> Example:
    """Which tool was called, and with what."""
    rng = draw.rng
    chosen, call, text, found, _, tools = _called(draw, 0.15)
    frame = rng.choice(_DONE_WHAT)
    question = as_typed(rng, frame)
    with_what = ", ".join(f"{name} {value}" for name, value in call.arguments)
    told = f"I called `{call.name}`" + (f" with {with_what}." if with_what else ".")
    answer = f"Yes: {told}" if frame.startswith(("is that", "did you")) else told
    thought = f"Asked: {asking_words(question)}\nNo new call. The call above: {call.name}{f', {with_what}' if with_what else ''}."
    return _made(_history(rng, call, text, found), question, thought, answer, f"{chosen.tool.name} done: {call.text} {question}", (told.rstrip(".").replace("`", "").lower(), told.rstrip(".").lower()), tools)  # fmt: skip


def about_a_tool(draw: Draw) -> Example:
    """What a tool is for, what it needs, or how many there are: told from the list of tools, without a call."""
    rng = draw.rng
    while not (chosen := pick(rng, draw.held)).tool.description:
        pass
    tools = offered(draw, [chosen.tool, *(other.tool for other in beside(rng, chosen, draw.held, rng.choice((0, 1, 2, 3))))])  # fmt: skip
    name = chosen.tool.name
    kind = rng.random()
    if kind < 0.15 and len(tools) < len(_NUMBERS):
        question = as_typed(rng, rng.choice(_MANY_TOOLS))
        names = [tool.name for tool in tools]
        counted = ", ".join(f"{place}: {one}" for place, one in enumerate(names, 1))
        noun = "tool" if len(names) == 1 else "tools"
        answer = f"**{len(names)}** {noun}: {', '.join(f'`{one}`' for one in names)}."
        return _made((), question, f"{tells_of(asking_words(question), tools)}\n{counted}", answer, f"{name} how many: {names}", (f"{len(names)} {noun}",), tools)  # fmt: skip
    needs = kind < 0.5
    frame = rng.choice(_NEEDS if needs else _FOR_WHAT)
    shown = rng.choice((name, name, f"`{name}`"))
    question = as_typed(rng, frame.replace("{t}", "\ue000")).replace("\ue000", shown)
    if not needs:
        said = chosen.tool.description.rstrip(".")
        thought = f"{tells_of(asking_words(question), tools)}\n{name}: {said}"
        return _made((), question, thought, f"`{name}`: {said}.", f"{name} for what", (said.lower(),), tools)
    must = [one.name for one in chosen.tool.parameters if one.required]
    may = [one.name for one in chosen.tool.parameters if not one.required]
    rows = [f"needed: {', '.join(must)}"] if must else ["nothing is needed"]
    rows += [f"optional: {', '.join(may)}"] if may else []
    told = "; ".join(rows)
    thought = f"{tells_of(asking_words(question), tools)}\n{name}: {told}"
    return _made((), question, thought, f"`{name}`: {told}.", f"{name} needs", (told,), tools)


def after_example(draw: Draw) -> Example:
    """Something said of a tool that wants no call."""
    return draw.rng.choices((never_mind, did_it_work, what_was_done, about_a_tool), (4, 3, 3, 3))[0](draw)
