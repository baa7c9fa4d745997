"""What was told and what was asked so far, by its place: the first thing told, the question before that, all that was told.

Things told and tasks stand mixed; their messages are copied in order, each with whether it is of the sort that is sought.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_beside import task
from tools.demo_model.corpus.recall_lives import Known, fact_of, lives, person, tell, things
from tools.demo_model.corpus.recall_owners import SELF
from tools.demo_model.corpus.recall_talk import Recollection

# ! is first, last, second; % a thing, a fact.
_TOLD = frames(
    "what was the ! [thing|fact] i told you?", "what's the ! thing i told you", "which [thing|fact] did i tell you !?", "what did i tell you !?", "the ! thing i told you[|?]", "what was it i told you !?", "tell me the ! [thing|fact] i told you", "[repeat|say] the ! thing i told you", "do you [remember|know] the ! thing i told you?", "the ! [fact|information] i gave you?", "what was the ! thing you learned from me?",
    "of all i told you, what was !?", "what did you note !?", "what was the ! fact?", "remind me of the ! thing i told you", "what was the ! thing i let you know?", "i forgot the ! thing i told you", "what info did i give you !?", "what was the ! thing i shared with you?", "the ! news i had for you, what was it?",
)  # fmt: skip
_ASKED = frames(
    "what was my ! [question|request]?", "what did i ask[| you] !?", "what was the ! thing i asked[| you| for]?", "the ! thing i asked[| you]?", "[repeat|tell me|say] my ! question", "what was the ! question[| i asked]?", "do you [remember|know] my ! question?", "what did i want from you !?", "i forgot my ! question", "what was the ! thing you had to do for me?", "what did i ask you to do !?",
    "my ! question again?", "remind me of my ! question", "which question did i ask !?", "what task did i give you !?", "the ! task i gave you?", "what was the ! task?", "which one was my ! question?",
)  # fmt: skip
_ASKED_BEFORE = frames(
    "[and |]what did i ask[| you] before that?", "and before that?", "before that?", "[and |]the [question|one] before that?", "what was the one before?", "and what did i want before that?", "and the one before it?", "what question came before that?", "what was before that?", "ok, and the question before?",
)  # fmt: skip
_ALL_TOLD = frames(
    "what have i told you[| so far| until now| up to now| today]?", "what did i tell you so far?", "what do you know[| so far]?", "list what i told you", "list all the facts i gave you", "what have you learned from me?", "[sum up|summarise|recap] what i told you", "what facts did i give you?", "tell me all i told you", "everything i told you please", "what do your notes say?", "what have you noted so far?", "what did you keep in mind?", "say back what i told you", "all the things i told you?", "which things have i told you?",
)  # fmt: skip
_ALL_ASKED = frames(
    "what have i asked you[| so far| until now]?", "what did i ask you so far?", "list my questions", "which questions did i ask?", "list everything i asked", "what were my questions?", "[sum up|recap] my questions", "what have you done for me so far?", "which tasks did i give you?", "all my questions so far?",
)  # fmt: skip
_COUNT = frames("how many [things|facts] [did i tell|have i told] you[| so far]?", "how many facts do you have from me?", "number of things i told you?", "count the things i told you")  # fmt: skip
_COUNT_ASKED = frames("how many [questions|things] [did i ask|have i asked][| you| you so far]?", "number of questions so far?", "count my questions", "how many tasks did i give you?")  # fmt: skip
_ANSWER = frames("what was your [last|latest|previous] [answer|reply]?", "what did you [answer|reply|say] last?", "your last answer?", "what was the last thing you said?", "repeat your last answer", "what did you just answer?", "your last reply again[| please]", "tell me your last answer again", "what did you tell me last?")  # fmt: skip
_LONGEST = 80
_ORDERS = ("call ", "ring ", "text ", "bring ", "say ", "see ")  # a telling that begins so sounds like a request


@dataclass(frozen=True)
class _Said:
    """A message of the person: what it told, or nothing where it asked."""

    text: str
    fact: Known | None


def _core(asked: str) -> str:
    return asked.strip(" ?.!")


def _conversation(memory: Recollection) -> list[_Said]:
    """Things told and tasks in any order."""
    rng = memory.rng
    said: list[_Said] = []
    plan = rng.choices(("told", "asked"), (5, 5), k=rng.choice((2, 2, 3, 3, 4, 5)))
    for kind in plan:
        facts = [one.fact for one in said if one.fact]
        if kind == "told":
            life = rng.choice(things() if rng.random() < 0.25 else lives())
            owner = SELF if life in things() else person(memory, [fact.owner for fact in facts if fact.owner is not SELF])  # fmt: skip
            if any(fact.life is life and fact.owner is owner for fact in facts):
                continue
            while (fact := fact_of(memory, life, owner)).clause.startswith(_ORDERS):
                pass
            turn = memory.briefly(tell(memory, [fact]))
            said.append(_Said(turn.question, fact))
        else:
            while len((turn := task(memory)[1]).question) > _LONGEST or set(turn.question) & set('"\n'):
                pass
            said.append(_Said(turn.question, None))
        memory.say(turn)
    return said


def _quotes(said: list[_Said], told: bool) -> str:
    """The messages in order, each with its verdict."""
    return "They said: " + ", ".join(f'{number} "{one.text.strip(" ?.!")}" {"yes" if bool(one.fact) == told else "no"}' for number, one in enumerate(said, 1)) + "."  # fmt: skip


def _places(memory: Recollection, count: int) -> tuple[int, str]:
    index = memory.rng.choice((0, 0, count - 1, count - 1, memory.rng.randrange(count)))
    if index == count - 1 and (count > 1 or memory.rng.random() < 0.5):
        return index, "last"
    return index, ("first", "second", "third", "fourth", "fifth")[index]


def _one(memory: Recollection, said: list[_Said], told: bool) -> Example:
    """One of what was told, or of what was asked, by its place."""
    rng = memory.rng
    sort = "told" if told else "asked"
    same = [one for one in said if bool(one.fact) == told]
    if not same:
        asked = rng.choice(_TOLD if told else _ASKED).replace("!", rng.choice(("first", "last")))
        thinking = f"Asked: {_core(asked)}. {_quotes(said, told)} So, {sort}: none."
        answer = "You have told me nothing so far: you only asked." if told else "You have asked me nothing before this: you only told me things."  # fmt: skip
        return memory.made(asked, thinking, answer, accept=("nothing",))
    index, place = _places(memory, len(same))
    asked = rng.choice(_TOLD if told else _ASKED).replace("!", place)
    one = same[index]
    thinking = f"Asked: {_core(asked)}. {_quotes(said, told)} So, {place} {sort}: {one.text.strip(' ?.!')}."
    if one.fact:
        lead = rng.choice(("", "", f"The {place} thing: ", "You told me: "))
        return memory.made(asked, thinking, f"{lead}{one.fact.state}.", accept=(one.fact.state,), bold=one.fact.value)
    turn = memory.made(asked, thinking, f"You asked: \u201c{one.text}\u201d", accept=(one.text,), verbatim=True)
    if index > 0 and place == "last" and rng.random() < 0.4:
        memory.say(turn)
        before = rng.choice(_ASKED_BEFORE)
        thinking = f"Asked: {_core(before)}. {_quotes(said, told)} So, asked before {one.text.strip(' ?.!')}: {same[index - 1].text.strip(' ?.!')}."  # fmt: skip
        return memory.made(before, thinking, f"You asked: \u201c{same[index - 1].text}\u201d", accept=(same[index - 1].text,), verbatim=True)  # fmt: skip
    return turn


def _all(memory: Recollection, said: list[_Said], told: bool) -> Example:
    """All that was told, or all that was asked; or how many they were."""
    rng = memory.rng
    same = [one for one in said if bool(one.fact) == told]
    if not same:
        return _one(memory, said, told)
    counted = rng.random() < 0.25
    asked = rng.choice((_COUNT if told else _COUNT_ASKED) if counted else _ALL_TOLD if told else _ALL_ASKED)
    thinking = f"Asked: {_core(asked)}. {_quotes(said, told)} So, {'told' if told else 'asked'}: {len(same)}."
    pieces = [one.fact.state if one.fact else f"\u201c{one.text}\u201d" for one in same]
    joined = " and ".join(pieces) if len(pieces) < 3 else f"{', '.join(pieces[:-1])} and {pieces[-1]}"
    end = "." if told else ""
    answer = f"**{len(same)}**: {joined}{end}" if counted else f"You {'told me' if told else 'asked'}: {joined}{end}"
    bold = "".join(one.fact.value for one in same if one.fact)
    return memory.made(asked, thinking, answer, accept=(f"{len(same)}",) if counted else (joined,), bold=bold, verbatim=True)  # fmt: skip


def turns_recall(draw: Draw) -> Example:
    """Things told and tasks done, and a question for one of them by its place, for all of them, or for the last answer."""
    memory = Recollection(draw)
    rng = draw.rng
    while not (said := _conversation(memory)):
        pass
    roll = rng.random()
    if roll < 0.1:
        last = memory.messages[-1].content
        turn = memory.made(rng.choice(_ANSWER), f"They want my last answer: {last.splitlines()[0]}", "", accept=(last,))
        return memory.finish(replace(turn, answer=last, key=f"{turn.question} -> {last}"))
    if roll < 0.55:
        return memory.finish(_one(memory, said, told=True))
    if roll < 0.78:
        return memory.finish(_one(memory, said, told=False))
    return memory.finish(_all(memory, said, told=roll < 0.93))
