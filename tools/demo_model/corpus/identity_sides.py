"""What I am, of two things that somebody holds against each other: real or scripted, a machine or a human, here or in a
cloud. Also one alone, so that the same words are confirmed and denied.

The thought takes the sides in the order in which they were said, each with its verdict, and the answer tells which it is:
the first, the second, both or neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand
from tools.demo_model.shape import NAME, SIZE


@dataclass(frozen=True, eq=False)
class Side:
    """One thing that I may be. said: how it is called behind "are you"; true: whether I am it; clause: what is so, a whole
    sentence without its end; mark: what every telling of it holds; against: names of sides it is held against."""

    name: str
    said: tuple[str, ...]
    true: bool
    clause: str
    mark: str
    against: tuple[str, ...] = ()


def _am(name: str, said: str, clause: str, mark: str, against: str) -> Side:
    return Side(name, listed(said), True, clause, mark, listed(against))


def _am_not(name: str, said: str, clause: str, mark: str) -> Side:
    return Side(name, listed(said), False, clause, mark)


SIDES: tuple[Side, ...] = (
    _am("real", "real; a real ai; a real model; an actual ai; an actual model; a genuine ai; a proper ai; a real llm; a true language model; a real neural network; a working model; an actual llm; genuine; a trained model; a real language model", f"I am a **real** model, {SIZE} trained weights", "real", "scripted; fake; human"),
    _am("software", "a machine; a bot; a robot; software; a program; a computer; an ai; ai; artificial; an algorithm; a chatbot; code; automated", "I am **software**, a small language model", "software", "human; alive"),
    _am("small", "dumb; stupid; small; tiny; simple; weak; limited; a toy; not that bright; a lightweight", f"I am **small**, {SIZE} weights, and know little", "small", "clever; large"),
    _am("here", "offline; local; here; on my computer; on my machine; on this laptop; on my disk; running here; running locally; without internet; in this terminal; inside my pc; on my own machine", "I run **here**, offline, on your own machine", "here", "cloud"),
    _am("own", f"{NAME.lower()}; your own model; an own model; something of your own; your own thing; an independent model; trained from scratch; homemade; something new", f"I am **{NAME}**, trained from nothing by this project", NAME.lower(), "other; qwen"),
    _am("else", "something else; something different; another one; a different model; another ai; a model of its own; another model; something quite different; none of those; some other thing", f"I am **{NAME}**, a small model of this project's own", NAME.lower(), "other; qwen; human"),
    _am("computing", "computing your answers; making each answer up; writing it yourself; predicting words; guessing the next word; generating text; working it out; composing each reply; calculating; putting words together", "I **compute** every word anew", "compute", "reading; search"),
    _am("fixed", "fixed; frozen; finished; done learning; static; the same every day; always the same; trained once", "my weights are **fixed**", "fixed", "learning"),
    _am("a thing", "a thing; just numbers; dead; lifeless; a file; an object; math; statistics; a tool; just matrices", "I am **numbers** in a file", "numbers", "alive"),
    _am_not("scripted", "scripted; just scripted answers; scripted answers; a script; canned answers; just canned text; prepared answers; hard coded; hardcoded replies; a lookup table; if else rules; a list of replies; pre-written; prewritten text; a decision tree; templates; an eliza; keyword matching; stock phrases; a bunch of ifs; a phrase book", "nothing is **scripted**", "scripted"),
    _am_not("fake", "fake; a fake; a trick; a mock-up; simulated; a simulation; pretend; staged; a hoax; smoke and mirrors; an animation; a show; made up", "nothing here is **faked**", "faked"),
    _am_not("human", "human; a human; a person; a real person; somebody typing; a human behind a screen; a guy behind a keyboard; someone in an office; a real human being; a support agent; a worker typing; an actual person; a man; a woman; a call centre; an employee; a human behind this", "**nobody** sits behind me", "nobody"),
    _am_not("search", "a search engine; google; a web search; something that googles; wikipedia; looking it up; a database; an encyclopedia; searching the web; a search bot; bing", "I **look nothing up**", "look nothing up"),
    _am_not("reading", "reading from a script; reading it off; copying text; copy pasting; repeating stored answers; picking stored sentences; quoting; playing back recordings; reciting", "no answer is **stored** in me", "stored"),
    _am_not("other", "chatgpt; gpt; gpt-4; claude; gemini; llama; deepseek; grok; mistral; copilot; siri; alexa; chatgpt inside; chatgpt underneath; a chatgpt wrapper; a wrapper; a skin over chatgpt; claude in disguise; a copy of chatgpt; a clone of gpt; a mini chatgpt; calling chatgpt; the openai api; a front end for gpt; llama underneath; someone else's model", "there is **no other model** inside", "no other model"),
    _am_not("qwen", "qwen; a copy of qwen; a small qwen; a shrunken qwen; a distilled qwen; fine-tuned qwen; a qwen clone; qwen renamed; qwen in disguise", "from Qwen I have only the **architecture**", "architecture"),
    _am_not("cloud", "online; in the cloud; on a server; on some server; in a data center; a website; a web service; remote; connected to the internet; an online service; on the internet; somewhere far away; hosted; far away", "there is **no server** and no network", "no server"),
    _am_not("clever", "smart; clever; intelligent; a genius; really intelligent; bright; brilliant; superintelligent; wise; very smart; all-knowing", "**clever** I am not", "clever"),
    _am_not("large", "big; large; huge; a big model; a large model; one of the big ones; a giant; a frontier model; powerful; a heavyweight", "large models count in **billions**", "billions"),
    _am_not("alive", "alive; a living thing; conscious; sentient; self aware; aware; a being; awake; a creature; a mind; a soul; a somebody", "nothing in me **feels**", "feels"),
    _am_not("learning", "learning; learning from me; still learning; growing; changing; getting smarter; getting better; evolving; improving; training right now", "I **learn nothing** while we talk", "learn nothing"),
)  # fmt: skip
_BY_NAME = {side.name: side for side in SIDES}
_TRUE = tuple(side for side in SIDES if side.true)
_ALONE = tuple(side for side in SIDES if side.name != "else")  # which says nothing without the other
# Two that are so at once, and two of which neither is.
_BOTH = (("real", "small"), ("software", "a thing"), ("real", "software"))  # fmt: skip
_NEITHER = (("human", "other"), ("human", "search"), ("scripted", "human"), ("search", "other"), ("other", "qwen"), ("fake", "other"), ("scripted", "search"), ("scripted", "other"))  # fmt: skip


def _texts(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_OR = _texts(
    "are you @ or #?", "are you @ or #?", "are you @ or [just|only|rather|more like|actually|really] #?", "are you [really|actually|truly] @ or #?", "so are you @ or #?", "@ or #?", "@ or #, which [is it|one are you|of the two]?", "what are you, @ or #?", "which are you: @ or #?", "are you @, or are you #?", "is [this|flint|it] @ or #?", "is [this thing|that bot|flint] @ or [just|only] #?", "be honest, are you @ or #?", "[tell me|say|i wonder|i want to know]: @ or #?", "i [can't tell|don't know|wonder] if you are @ or #", "i can't tell whether you're @ or #", "would you say you are @ or #?", "hey flint, @ or #?", "you're @, or #?", "you, @ or #?", "my friend says you are @, i say #", "do you call yourself @ or #?", "r u @ or #?", "@ vs #, what are you?", "are you more @ or more #?", "i was told you are @, or was it #?", "serious question, are you @ or are you #?",
)  # fmt: skip
_ONE = _texts(
    "are you @?", "are you [really|actually|just|only|simply|truly] @?", "so you are @?", "you are @, [right|aren't you|yes|no|admit it|or not]?", "you're [just|only|really|not|nothing but] @", "you're not @, [right|are you]?", "is [this|flint|it] [really|just|only|] @?", "aren't you [just|simply|] @?", "i [think|bet|guess|believe|suspect] you are @", "be honest, are you @?", "i don't think you are @", "my friend says you are @", "admit it, you're @", "@, are you that?", "could it be that you are @?", "are you secretly @?", "i heard you are @",
)  # fmt: skip


# What is said of me with "just".
_MERE = ("software", "small", "a thing", "scripted", "fake", "search", "other", "qwen", "reading")
_DOING = re.compile(r"^(?:\w+ing|something)\b(?! behind)").match
_OF_ONE_DOING = re.compile(r"(?:.*\bare (?:you|u)\b|r u|you're|so you|.*you are|aren't)").match
_UNNAMED = ("real", "genuine", "ai", "here")


def _goes(form: str, one: str, two: str, second: Side) -> bool:
    """Whether the form suits what is said in it."""
    if re.search(r"\b(?:just|only|rather|simply|nothing but)\b", form) and second.name not in _MERE:
        return False
    if _DOING(one) or _DOING(two):
        return _OF_ONE_DOING(form) is not None and "what are you" not in form
    return not form.startswith("@") or one not in _UNNAMED or len(form) < 8


def _pair(draw: Draw) -> tuple[Side, Side]:
    rng = draw.rng
    kind = rng.choices(("one", "both", "neither"), (70, 10, 20))[0]
    if kind == "one":
        true = rng.choices(_TRUE, [len(side.said) ** 0.5 * len(side.against) for side in _TRUE])[0]
        pair = [true, _BY_NAME[rng.choice(true.against)]]
    else:
        pair = [_BY_NAME[name] for name in rng.choice(_BOTH if kind == "both" else _NEITHER)]
    rng.shuffle(pair)
    return pair[0], pair[1]


def _said(side: Side) -> str:
    return "yes" if side.true else "no"


def _first(text: str) -> str:
    """With a capital, also inside bold."""
    stars = "**" if text.startswith("**") else ""
    rest = text.removeprefix(stars)
    return stars + rest[:1].upper() + rest[1:]


def _two_sides(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        one, two = _pair(draw)
        if one.name == "else":
            one, two = two, one
        first, second, form = rng.choice(one.said), rng.choice(two.said), rng.choice(_OR)
        odd = {one.name, two.name} == {"real", "human"} and {first, second} & {"real", "genuine"}
        doing = "computing" in (one.name, two.name) and bool(_DOING(first)) != bool(_DOING(second))
        if not odd and not doing and _goes(form, first, second, two):
            break
    if one.true == two.true:
        verdict = "both" if one.true else "neither"
        answer = f"{_first(verdict)}: {one.clause}, and {two.clause}."
    else:
        verdict = "the first" if one.true else "the second"
        true, false = (one, two) if one.true else (two, one)
        answer = f"{_first(true.clause)}. {_first(false.clause)}."
    thought = f"On me: what I am. {_first(first)}: {_said(one)}. {_first(second)}: {_said(two)}. So {verdict}."
    question = " ".join(form.replace("@", first).replace("#", second).split())
    message = Message("user", as_typed(rng, question))
    key = f"sides {one.name} | {two.name}: {question}"
    return Example((message,), thought, answer, "identity", key, (one.mark.lower(),), also=(two.mark.lower(),))


def _one_side(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        side, form = rng.choice(_ALONE), rng.choice(_ONE)
        said = rng.choice(side.said)
        if _goes(form, said, "", side):
            break
    denies = "not @" in form or "don't think" in form
    yes, no = ("But yes", "Right") if denies else ("Yes", "No")
    verdict = yes if side.true else no
    thought = f"On me: what I am. {'Said: not ' + said + '. ' if denies else ''}{_first(said)}: {_said(side)}. So {verdict.lower()}."
    question = " ".join(form.replace("@", said).split())
    message = Message("user", as_typed(rng, question))
    answer = f"{verdict}: {side.clause}."
    return Example((message,), thought, answer, "identity", f"side {side.name}: {question}", (side.mark.lower(),), also=(verdict.lower(),))  # fmt: skip


def sides_example(draw: Draw, taken: Collection[str]) -> Example:
    """Two things that I may be, or one. taken: questions, without their ends, that have an answer elsewhere."""
    while True:
        made = (_two_sides if draw.rng.random() < 0.7 else _one_side)(draw)
        question = made.key.partition(": ")[2]
        if wording_is_held_out(question) == draw.held and question.rstrip("?.! ") not in taken:
            return made
