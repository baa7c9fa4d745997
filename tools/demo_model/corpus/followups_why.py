"""How, why, are you sure, shorter, after any task that was worked: a comparison, a story, a list, a word, the calculator."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus import followups_asks as asks
from tools.demo_model.corpus.arithmetic import three_example
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.beyond import beyond_example
from tools.demo_model.corpus.comparison import check_example, compare_example
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.intents import intent_example
from tools.demo_model.corpus.lists import list_example
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.stories import story_example
from tools.demo_model.corpus.toolapp import calculator_example
from tools.demo_model.corpus.words import word_example

_WORKED: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (compare_example, 5), (story_example, 7), (three_example, 2), (list_example, 3), (word_example, 3), (check_example, 2), (beyond_example, 4), (calculator_example, 3),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _WORKED], [weight for _, weight in _WORKED]
_HOW = tuple(text for text in asks.HOW if "column" not in text and "carries" not in text)
_SURE, _DENIED = (tuple(text for text in texts if "carry" not in text) for texts in (asks.SURE, asks.DENIED))
# A doubt after a doubt: a model that has met none copies its own "I checked it again." over and over.
DOUBTED_TWICE = 0.3
_ONLY_WORDS = ("[just|only] the [result|answer][| please]", "[and |now |]without [the |][thinking|steps|explanation|working][?| please|]", "[no|skip the|spare me the] [steps|explanation][, just the result|][| please]", "shorter[| please]", "too long", "[only|just] [tell me|give me|say] the [result|answer]", "less talk", "make [it|that] shorter", "short version[?| please|]")  # fmt: skip
_CAPITALS = (
    "[now |ok |]say it all in [capitals|capital letters|caps]", "[now |]all of that in [capitals|capital letters|caps]", "[|now |and |and now |please |ok, |can you ][write|say|put|print] [that|it|this] in [capitals|capital letters|caps|upper case|uppercase]", "[and |now |]in [capitals|capital letters|caps|uppercase|upper case][| please|?]", "all [caps|capitals][| please|]", "[again|the same] in [capitals|caps|capital letters]", "make [it|that] [uppercase|all caps|capitals]", "[shout|yell] it", "[that|your answer] in capitals", "louder, in capitals", "uppercase[| please|]", "[convert|change|turn] [that|it] [to|into] [capitals|upper case|caps]",
)  # fmt: skip
_THANKED = tuple(intent for intent in SMALLTALK if intent.name in ("thanks", "okay", "cool", "praise"))
_LONGEST_WORK, _LONGEST_ANSWER = 420, 90
_SUM = re.compile(r"\d+ [+-] \d+")
_DOUBTS = re.compile(r"\?|\b(?:correct|right|sure|true)\b", re.IGNORECASE)
_BOLD = re.compile(r"\*\*(.+?)\*\*")


def _task(talk: Conversation) -> Example:
    """A task of one message that was worked in a few lines, put into the history."""
    while True:
        made = talk.rng.choices(_MAKERS, _WEIGHTS)[0](replace(talk.draw, held=False, thinking=True))
        if len(made.messages) == 1 and made.thinking and len(made.thinking) < _LONGEST_WORK and len(made.answer) < 200 and "```" not in made.answer:  # fmt: skip
            if made.steps and len(made.steps[0].calls) != 1:
                continue
            if not made.steps and "\n" not in made.thinking and " = " not in made.thinking:
                continue
            if made.family != "beyond the digits" and _BOLD.search(made.answer):
                talk.say(made)
                return made


def _asked(made: Example) -> str:
    """The calculation that was asked of the calculator, with what it gave."""
    expression, result = dict(made.steps[0].calls[0].arguments).get("expression", ""), made.steps[0].results[0]
    return f"{expression} = {result}" if expression else ""


def _steps(made: Example) -> tuple[str, str]:
    """What is sought, and the work as it is shown: a single sum or difference column by column, else line by line."""
    lines = (made.thinking or "").split("\n")
    sums = [line for line in lines if _SUM.fullmatch(line)]
    if made.family == "story" and len(sums) == 1 and made.answer.startswith(f"{sums[0]} ="):
        columns = "\n".join(f"- {line}" for line in lines[lines.index(sums[0]) + 1 : -1])
        return f"They want the steps of {sums[0]}.", f"Column by column:\n\n{columns}\n\nSo {made.answer}"
    return "They want the steps of my last answer.", f"```\n{made.thinking}\n```\n\n{made.answer}"


def why_turn(talk: Conversation) -> Example:
    """The work of the last answer shown, or the answer checked, or its result alone."""
    rng = talk.rng
    made = _task(talk)
    said = _BOLD.findall(made.answer)[-1]
    kind = rng.random()
    if kind < 0.15:
        thought = f"Only the result of my last answer: {said}."
        only = asks.FORGOT if kind < 0.05 else asks.ONLY if re.search(r"\d", said) else _ONLY_WORDS
        return talk.turn(only, thought, f"**{said}**", "recall", (said.lower(),))
    how, denied = kind < 0.62, kind > 0.85
    patterns = _HOW if how else _DENIED if denied else _SURE
    if made.steps:
        called = _asked(made)
        if not called or len(made.steps) > 1:
            return why_turn(talk)
        thought = f"{'They deny it. ' * denied}The last one came from the calculator: {called}."
        answer = f"{'I asked the calculator:' if how else 'The calculator says' if denied else 'Yes: the calculator says'} {called}."
        return talk.turn(patterns, thought, answer, "check", (called.lower(),))
    if how:
        thought, shown = _steps(made)
        return talk.turn(_HOW, thought, shown, "check", made.accept, refuse=made.refuse)
    thought = f"{made.thinking}\nI said {said}: right"
    if made.answer.startswith(("- ", "|", "1.")):
        answer = f"I checked it again:\n\n{made.answer}"
    elif denied or made.answer.lower().startswith(("**yes", "**no", "yes", "no")):
        answer = f"I checked it again. {made.answer}"
    else:
        answer = f"Yes: {made.answer}"
    turn = talk.turn(patterns, thought, answer, "check", made.accept)
    if rng.random() < DOUBTED_TWICE:
        turn = doubted_again(talk, turn, made.answer.rstrip("."))
    return turn


# Of a doubt after the check: short, each time in other words.
_STAYS = ("It stays so: {x}.", "Still the same: {x}.", "The check held: {x}.", "I get the same again: {x}.", "Nothing changed: {x}.")  # fmt: skip
_STANDS = ("I stand by it: {x}.", "No other way: {x}. Try it on paper.", "My last word on it: {x}.", "I will not move from it: {x}.", "As before: {x}. Count it yourself, if you like.")  # fmt: skip
_OTHERS = frames("[no,|no|no it's|but|i say|i think it's|it's|nope,|surely] @", "@[, not that|, no|!]", "[my calculator|my teacher|my friend] says @", "isn't it @?")  # fmt: skip
_TWICE = frames("[really|sure|for real|honestly|seriously][|?|??]", "are you [really |absolutely |100% |quite |]sure[| now]?", "still sure?", "[no|nope|nah|wrong][|!|, wrong| again]", "i [still |]don't believe [it|you]", "[hmm|hm|ok but] [are you sure|really|i doubt it]", "you're [still |]wrong", "check again", "that's [still |]wrong", "really really?", "come on, really?")  # fmt: skip


def doubted_again(talk: Conversation, checked: Example, said: str, result: int | None = None) -> Example:
    """A doubt after the check was shown, and perhaps another: it stays with what is right, and shows no work again."""
    rng, turn = talk.rng, checked
    forms = (rng.choice(_STAYS), rng.choice(_STANDS))
    for form in forms[: rng.choice((1, 2, 2))]:
        talk.say(turn)
        listed = said.startswith(("- ", "|", "1."))
        answer = f"{form.partition(':')[0]}:\n\n{said}" if listed else form.replace("{x}", said)
        claimed: tuple[str, ...] = ()
        if result is not None and rng.random() < 0.5:
            claimed = (str(result + rng.choice((-10, -1, 1, 2, 10) if result > 10 else (1, 2, 10))),)
        patterns = _OTHERS if claimed else _TWICE
        says = f" They say {claimed[0]}: wrong." if claimed else ""
        thought = f"A doubt again.{says} I checked it before: {said}. It stays."
        accept = (f"= {result}",) if result is not None else checked.accept
        turn = talk.turn(patterns, thought, answer, "check", accept, claimed)
    return turn


def capitals_turn(talk: Conversation) -> Example:
    """The last answer, a short one in words, in capitals."""
    while True:
        made = identity_example(replace(talk.draw, held=False))
        if len(made.messages) == 1 and not made.steps and len(made.answer) <= _LONGEST_ANSWER and not re.search(r"[`*\n]", made.answer):  # fmt: skip
            break
    talk.say(made)
    upper = made.answer.upper()
    return talk.turn(_CAPITALS, "My last answer in capitals.", upper, "revision", (made.answer.lower(),))


def thanks_turn(talk: Conversation) -> Example:
    """Thanks, fine, nice: nothing is worked again."""
    _task(talk)
    return thanked(talk)


def thanked(talk: Conversation) -> Example:
    """A word of thanks or praise, and what is said to it."""
    while True:
        made = intent_example(replace(talk.draw, held=False), _THANKED, "smalltalk")
        if not _DOUBTS.search(made.question):
            return made
