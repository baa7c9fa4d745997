"""A word and two things at once, a word put right in mid-sentence, and what is asked of the word as it was just written."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.revisions_words import TASKS, Done, Task, a_word
from tools.demo_model.corpus.wordlist import letters

_BY_NAME = {task.name: task for task in TASKS}
# What is done with a word, as one says it of it: after a verb in the same sentence, or alone.
_SAYS = {
    "spelt": ("spell it", "spelt", "letter by letter", "spell it out", "how is it spelt", "its spelling"),
    "backwards": ("backwards", "reverse it", "turn it round", "in reverse", "say it backwards", "from the end"),
    "in capitals": ("in capitals", "write it in capitals", "in upper case", "all caps", "capitalise it"),
    "its length": ("count its letters", "how many letters", "how long is it", "its length", "the number of letters"),
    "its first letter": ("its first letter", "the first letter", "what does it start with", "which letter is first"),
    "its last letter": ("its last letter", "the last letter", "what does it end with", "which letter is last"),
    "its vowels": ("count its vowels", "how many vowels", "the number of vowels"),
}  # fmt: skip
_LEADS = frames("[|||now |please |and |ok, |can you |then |for a game: ]")
_JOINTS = (" and ", ", and ", " and also ", " and then ", ", then ", ", ", "? and ", ", plus ", " as well as ")
_NAMED = ("{w}: {t}", "{w}: {t}", "the word {w}: {t}", "take {w}. {t}", "{w}, {t}", "my word is {w}. {t}", "with {w}: {t}", "{t}: {w}", "{t}, the word is {w}", "for {w}: {t}")  # fmt: skip
_SLIPS = (
    ", no, {b}", ", no wait, {b}", ", sorry, {b}", ", i mean {b}", " i mean {b}", ", make that {b}", ", wait, {b}", ", oops, {b}", ", er, {b}", ", actually {b}", ", i meant {b}", " or rather {b}", ", scratch that, {b}", ", not {a}, {b}", ", hm, better {b}", ", {b} i mean", " ... no, {b}", ", wrong word, {b}", ", typo: {b}", ", sorry, the word is {b}",
)  # fmt: skip
_MADE_AT = frames("[and |now |][what's|what is|which is] the {x} letter of [that|what you wrote|the result|your answer|the new word]?", "the {x} letter of that[?| one?|]", "[and |]what does [that|the result|your answer|it now] {v} with?", "which letter is {x} now?", "[and |]the {x} letter now?", "{x} letter of the reversed one?", "its {x} letter, as it stands now?", "with what letter does the reversed word {v}?")  # fmt: skip
_TASK_BACK = frames("[and |]back to normal[?|]", "[now |and |][the right way round|forwards|the normal way][ again|?|]", "undo[| that]", "turn it back", "[as|how] it was[ before|]", "[and |now |]the word itself[ again|]?", "the original word[ please|?|]", "back again", "what was the word[ again|]?", "un-reverse it", "reverse that again", "and once more turned round?")  # fmt: skip
_COMMANDS = {
    "spelt": ("spell {x}", "how do you spell {x}", "letter by letter: {x}"), "backwards": ("reverse {x}", "{x} backwards", "write {x} backwards", "turn {x} round"),
    "in capitals": ("write {x} in capitals", "{x} in upper case", "uppercase {x}"), "its length": ("count the letters of {x}", "how many letters has {x}", "length of {x}"),
    "its first letter": ("the first letter of {x}", "what does {x} start with"), "its last letter": ("the last letter of {x}", "what does {x} end with"), "its vowels": ("count the vowels of {x}", "how many vowels has {x}"),
}  # fmt: skip
_PLAIN = {"spelt": "spelt {r}", "backwards": "backwards {r}", "in capitals": "in capitals {r}", "its length": "{r} letters", "its first letter": "the first letter is {r}", "its last letter": "the last letter is {r}", "its vowels": "{r} vowels"}  # fmt: skip


def _part(task: Task, done: Done) -> str:
    said = _PLAIN[task.name].replace("{r}", f"**{done.result}**")
    return said.removesuffix("s") if done.result == "1" else said


def _pick(rng: Random, count: int) -> list[Task]:
    return [_BY_NAME[name] for name in rng.sample(tuple(_SAYS), count)]


def _both(talk: Conversation, held: bool) -> Example:
    """Two things asked of one word, which is named in the message or before it."""
    rng = talk.rng
    word = a_word(talk, held)
    one, two = _pick(rng, 2)
    if two.family == "letter at" and one.name == "backwards":  # of the word, or of what it became?
        one, two = two, one
    values: tuple[str, ...] = ()
    asks = rng.choice(_JOINTS).join(rng.choice(_SAYS[task.name]) for task in (one, two))
    if rng.random() < 0.5:
        first = rng.choice([task for task in TASKS if task not in (one, two) and task.name in _SAYS and task.name != "backwards"])  # fmt: skip
        done = first.work(word)
        told = talk.turn((rng.choice(_COMMANDS[first.name]).replace("{x}", "@"),), "", rng.choice(done.answers), "words", (), (word,))  # fmt: skip
        talk.say(told)
        asked, before = f"{rng.choice(_LEADS)} {asks}".strip(), f"The word is {word}."
    else:
        asked, values = rng.choice(_NAMED).replace("{w}", "@").replace("{t}", asks), (word,)
        before = f"The word named now is {word}."
    works = [task.work(word) for task in (one, two)]
    if {one.name, two.name} == {"backwards", "in capitals"}:
        back = word[::-1]
        upper = back.upper()
        thought = f"{before}\nbackwards:\n{letters(word)}\nBackwards: {letters(back)}\nIn capitals: {' '.join(upper)}"
        return composed(talk, asked, thought, f"**{upper}**", "reverse", (upper,), values)
    answer = f"*{word}*: {_part(one, works[0])}, {_part(two, works[1])}."
    thought = f"{before}\n{one.name}:\n{works[0].thought}\n{two.name}:\n{works[1].thought}"
    accept = (answer.replace("*", "").lower(),)
    return composed(talk, asked, thought, answer, "reverse", accept, values)


def _put_right(talk: Conversation, held: bool) -> Example:
    """The word is said, and another in its place, in one message."""
    rng = talk.rng
    wrong, word = a_word(talk, held), a_word(talk, held)
    (task,) = _pick(rng, 1)
    done = task.work(word)
    asked = rng.choice(_LEADS) + " " + rng.choice(_COMMANDS[task.name]).replace("{x}", "#")
    asked += rng.choice(_SLIPS).replace("{a}", "#").replace("{b}", "@")
    thought = f"Said: {wrong}, put right to {word}. The word named now is {word}.\n{done.thought}"
    accept = done.answers if len(done.result) == 1 else (done.result,)
    return composed(talk, asked.strip(), thought, rng.choice(done.answers), task.family, accept, (word, wrong))


def _of_the_made(talk: Conversation, held: bool) -> Example:
    """A word turned round, and then a letter of what came out, or the word as it was."""
    rng = talk.rng
    word = a_word(talk, held)
    back = word[::-1]
    talk.say(talk.turn((rng.choice(_COMMANDS["backwards"]).replace("{x}", "@"),), "", rng.choice((f"**{back}**", f"*{word}* backwards is **{back}**.", f"{word} → **{back}**")), "reverse", (), (word,)))  # fmt: skip
    if rng.random() < 0.2:
        talk.fill(1, words=False)
    if rng.random() < 0.4:
        thought = f"Before: {word} backwards, {back}. Now: as it was, {word}."
        return talk.turn(_TASK_BACK, thought, f"**{word}**", "reverse", (word,))
    first = rng.random() < 0.5
    name, verb, letter = ("first", "start", back[0]) if first else ("last", "end", back[-1])
    patterns = tuple(text.replace("{x}", name).replace("{v}", verb) for text in _MADE_AT)
    thought = f"Before: {word} backwards, {back}. Now: the {name} letter of {back}.\n{letters(back)}\nThe {name} is {letter}."  # fmt: skip
    answer = f"The {name} letter of *{back}* is **{letter}**."
    return talk.turn(patterns, thought, answer, "letter at", (f"of {back} is {letter}",))


def twofold_turns(talk: Conversation, held: bool) -> Example:
    """One of them."""
    make = talk.rng.choices((_both, _put_right, _of_the_made), (4, 4, 3))[0]
    return make(talk, held)
