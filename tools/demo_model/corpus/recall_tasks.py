"""What the person asked for earlier: the word that was to be reversed, the first sum, what came out of it, what was asked at all.

Their messages are copied one by one, with what was answered, before one of them is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.revisions_words import TASKS, a_word


@dataclass(frozen=True)
class _Done:
    """A task that was done. sort: +, - or ×, word or list; noun: what it was ("sum", "product"); of: what it was done with;
    deed: what was done ("reverse"); result: what came out."""

    sort: str
    noun: str
    of: str
    deed: str
    result: str
    asked: str


_SUMS = frames("[what is|what's|how much is|calculate|work out|solve|please compute|can you do|] A S B[?|]", "A S B", "A S B?", "A S B = ?", "A S B makes?", "i need A S B", "tell me A S B", "A S B please")  # fmt: skip
_DEEDS = {
    "spelt": ("spell", frames("spell ①[| please]", "how do you spell ①?", "can you spell ①?", "spell the word ①", "spell ① for me")),
    "backwards": ("reverse", frames("reverse ①", "① backwards", "write ① backwards", "what is ① backwards?", "turn ① round", "reverse the word ①")),
    "in capitals": ("put in capitals", frames("① in capitals", "write ① in capital letters", "① in upper case please", "put ① in capitals")),
    "its length": ("count the letters of", frames("how many letters are in ①?", "how long is ①?", "letters in ①?", "count the letters of ①", "how many letters has ①?")),
    "its first letter": ("find the first letter of", frames("first letter of ①?", "what is the first letter of ①?", "which letter does ① start with?")),
}  # fmt: skip
_SORTS = frames("sort @", "put these in order: @", "@ in alphabetical order please", "alphabetise @", "sort these words: @", "order @ by letter", "can you sort @?")  # fmt: skip
_NOUNS = {"+": ("sum", "addition"), "-": ("difference", "subtraction"), "×": ("product", "multiplication")}
# For what something was done with, and for what came out; ! is first or last, % the noun, D the deed.
_WHICH_SUM = frames(
    "what was [the|my] ! %?", "which was my ! %?", "what ! % did i [ask|give you|want]?", "the ! %?", "[repeat|tell me|say] my ! %", "do you remember the ! %?", "what was the ! % i [asked|gave you]?", "i forgot my ! %", "which numbers were in my ! %?", "what did i [ask you to|want you to] calculate !?", "remind me of the ! %", "and the ! % was?",
    "what numbers did i give you !?", "my ! % again?", "what were the numbers of the ! %?", "look up my ! %", "what was it i wanted calculated !?",
)  # fmt: skip
_RESULT_SUM = frames(
    "what was the [result|answer] of [the|my] ! %?", "what did you [get|answer] for the ! %?", "what came out of [the|my] ! %?", "how much was [the|my] ! %?", "the [result|answer] of the ! %[| again]?", "what was your answer to [the|my] ! %?", "do you remember the result of the ! %?", "and what was the ! result?", "[repeat|tell me] the answer to the ! %",
    "what did the ! % make?", "the ! % was how much?", "i forgot what the ! % came to", "what's the answer to my ! % again?",
)  # fmt: skip
_WHICH_WORD = frames(
    "which word did i [want|ask] you to D?", "what word did i ask you to D?", "what was the word [i wanted you to D|you had to D|to D]?", "the word to D, what was it?", "which word did you D?", "what was the word[| again]?", "[which|what] word did i give you?", "tell me the word i asked you to D", "i forgot which word you had to D", "do you remember the word i gave you?", "what did i ask you to D?", "what did you D [for me|before]?", "the word again?",
    "which word was it?", "and the word was?", "what word were we at?", "which word did we play with?", "repeat the word i gave you",
)  # fmt: skip
_RESULT_WORD = frames("what did you answer for @?", "what came out for @?", "@ gave what?", "what was the result with @?", "what did you make of @?", "your answer for @ again?", "what was the answer about @?", "and @ was what again?")  # fmt: skip
_WHAT_DONE = frames("what did i want [with|from you with] @?", "what did i ask about @?", "what was it with @?", "what did you do with @?", "what did i ask you to do with @?", "why did i mention @?", "what should you do with @?", "what was my question about @?")  # fmt: skip
_WHICH_LIST = frames("which words did i [want sorted|give you to sort|ask you to sort]?", "what did i ask you to sort?", "what were the words i gave you to sort?", "the words to sort, which were they?", "which words were in my list?", "what was my list before it was sorted?", "repeat the words i wanted sorted", "in which order did i give you the words?")  # fmt: skip
_RESULT_LIST = frames("what was the order in the end?", "how did you sort them?", "what was the sorted list?", "the sorted words again?", "repeat the sorted list", "what came out of the sorting?", "which order did you find?")  # fmt: skip
_NO_SUM = frames("what was my first %?", "which % did i ask?", "what % did i give you?", "the result of my %?", "what did you get for my %?", "repeat my %")  # fmt: skip
_HOW_MANY = frames("how many sums did i [ask|give you]?", "how many sums were there?", "how many sums did you do[| for me]?", "number of sums so far?", "count my sums")  # fmt: skip


def _sum(memory: Recollection) -> tuple[_Done, Example]:
    rng = memory.rng
    while True:
        sign = rng.choice("++++--×")
        a, b = (rng.randint(2, 12), rng.randint(2, 12)) if sign == "×" else (rng.randint(2, 999), rng.randint(2, 999))
        a, b = (max(a, b), min(a, b)) if sign == "-" else (a, b)
        if free(sign, a, b) and a != b:
            break
    of = f"{a} {sign} {b}"
    typed = {"×": rng.choice(("x", "*", "×", "times")), "+": rng.choice(("+", "+", "plus"))}.get(sign, "-")
    result = str(value(sign, a, b))
    words = rng.choice(_SUMS).replace("A", str(a)).replace("B", str(b)).replace("S", typed)
    made = Conversation(memory.draw).turn((words,), work(sign, a, b), f"{of} = **{result}**.", "sum", (result,))
    return _Done(sign, rng.choice(_NOUNS[sign]), of, "calculate", result, made.question), made


def _word(memory: Recollection) -> tuple[_Done, Example]:
    rng = memory.rng
    task = rng.choice([task for task in TASKS if task.name in _DEEDS])
    deed, asks = _DEEDS[task.name]
    word = a_word(memory, False, 3).lower()
    done = task.work(word)
    made = memory.turn((rng.choice(asks).replace("①", "@"),), done.thought, rng.choice(done.answers), task.family, (done.result,), (word,))  # fmt: skip
    return _Done("word", "word", word, deed, done.result, made.question), made


def _list(memory: Recollection) -> tuple[_Done, Example]:
    rng = memory.rng
    items = new_items(memory, False, rng.choice((2, 3, 3, 4)))
    line, ordered = rng.choice((", ", ", ", " ")).join(items), ", ".join(sorted(items))
    made = memory.turn(_SORTS, "", f"**{ordered}**", "sort words", (ordered,), (line,))
    return _Done("list", "list", ", ".join(items), "sort", ordered, made.question), made


def _all(done: list[_Done]) -> str:
    """What was asked and what came out, one by one: the place from which a thought then chooses."""
    return "They asked: " + ", ".join(f'{number} "{one.asked.rstrip(".?! ")}" = {one.result}' for number, one in enumerate(done, 1)) + "."  # fmt: skip


def _asked(memory: Recollection, done: list[_Done]) -> Example:
    rng: Random = memory.rng
    one = rng.choice(done)
    if one.sort in _NOUNS:
        return _of_sum(memory, done, [other for other in done if other.sort in _NOUNS])
    same = [other for other in done if other.sort == one.sort]
    alone = len(same) == 1
    if one.sort == "list":
        if not alone:
            return _of_list(memory, done, same[-1])
        return _of_list(memory, done, one)
    roll = rng.random()
    if roll < 0.55 and (alone or sum(other.deed == one.deed for other in same) == 1):
        asks = [ask for ask in _WHICH_WORD if "D" in ask or alone]
        asked = rng.choice(asks).replace("D", one.deed) if one.deed != "put in capitals" else "which word did i want in capitals?"  # fmt: skip
        thinking = f"Asked: {bare(asked)}. {_all(done)} So, word: {one.of}."
        answer = f"**{one.of}**" if rng.random() < 0.6 else f"The word was **{one.of}**."
        return memory.made(asked, thinking, answer, accept=(one.of,), verbatim=True)
    if roll < 0.8:
        asked = rng.choice(_RESULT_WORD)
        thinking = f"Asked: {bare(asked)}. {_all(done)} So, @: {one.result}."
        return _with(memory, asked, one.of, thinking, f"**{one.result}**", one.result)
    asked = rng.choice(_WHAT_DONE)
    thinking = f"Asked: {bare(asked)}. {_all(done)} So, @: {one.deed}."
    answer = f"You wanted me to {_deed_of(one)}; the answer was **{one.result}**."
    return _with(memory, asked, one.of, thinking, answer, _deed_of(one))


def _deed_of(one: _Done) -> str:
    return f"put {one.of} in capitals" if one.deed == "put in capitals" else f"{one.deed} {one.of}"


def _with(memory: Recollection, asked: str, word: str, thinking: str, answer: str, accept: str) -> Example:
    """A turn whose question names the word, which no typo may change."""
    slot = memory.slot_of(word)
    return memory.made(asked.replace("@", slot), thinking.replace("@", word), answer, accept=(accept,), verbatim=True)


def _of_list(memory: Recollection, done: list[_Done], one: _Done) -> Example:
    which = memory.rng.random() < 0.6
    asked = memory.rng.choice(_WHICH_LIST if which else _RESULT_LIST)
    said = one.of if which else one.result
    thinking = f"Asked: {bare(asked)}. {_all(done)} So, {'words' if which else 'sorted'}: {said}."
    return memory.made(asked, thinking, f"**{said}**", accept=(said,), verbatim=True)


def _of_sum(memory: Recollection, done: list[_Done], same: list[_Done]) -> Example:
    rng = memory.rng
    if rng.random() < 0.1 and all(one.sort == "+" for one in same):
        line = ", ".join(f"{number}: {one.of}" for number, one in enumerate(same, 1))
        return memory.made(rng.choice(_HOW_MANY), f"Asked: how many sums. {_all(done)} Sums: {line}. So: {len(same)}.", f"**{len(same)}**: {', '.join(one.of for one in same)}.", "count items", (f"{len(same)}:",))  # fmt: skip
    index = rng.randrange(len(same))
    place = "first" if index == 0 else "last" if index == len(same) - 1 else ("second", "third")[index - 1]
    one = same[index]
    alone = sum(other.sort == one.sort for other in same) == 1
    noun = one.noun if all(other.sort == one.sort for other in same) else "calculation"
    if alone and rng.random() < 0.4:
        noun, place = one.noun, ""
    which = rng.random() < 0.5
    asks = _WHICH_SUM if which else _RESULT_SUM
    if not place and len(same) > 1:  # then only what it was tells which is meant
        asks = tuple(ask for ask in asks if "%" in ask)
    pattern = rng.choice(asks)
    asked = " ".join(pattern.replace("!", place).replace("%", noun).replace(" ?", "?").split()).replace(" ?", "?")
    sort = f"{place} {noun}".strip()
    thinking = f"Asked: {bare(asked)}. {_all(done)} So, {sort}: {one.of} = {one.result}."
    answer = f"{one.of}; it made **{one.result}**." if which else f"{one.of} = **{one.result}**."
    return memory.made(asked, thinking, answer, accept=(one.of if which else one.result,))


def _nothing(memory: Recollection, done: list[_Done]) -> Example:
    """A sum or a word is asked back where there was none."""
    sums = any(one.sort in _NOUNS for one in done)
    if sums and any(one.sort == "word" for one in done):
        return _asked(memory, done)
    noun = "word" if sums else memory.rng.choice(("sum", "calculation", "addition"))
    asked = memory.rng.choice(_NO_SUM).replace("%", noun)
    thinking = f"Asked: {bare(asked)}. {_all(done)} So, {noun}: none."
    return memory.made(asked, thinking, f"There was no {noun} so far: you asked for {_listed(done)}.", accept=(f"no {noun}",))  # fmt: skip


def _listed(done: list[_Done]) -> str:
    """What was asked for, in a row."""
    named = [one.of if one.sort in _NOUNS else f"{one.of} sorted" if one.sort == "list" else f"the word {one.of}" for one in done]  # fmt: skip
    return " and ".join(named) if len(named) < 3 else f"{', '.join(named[:-1])} and {named[-1]}"


def task_recall(draw: Draw) -> Example:
    """Some tasks done, and a question for one of them: what it was, or what came out."""
    memory = Recollection(draw)
    rng = draw.rng
    done: list[_Done] = []
    for _ in range(rng.choice((1, 1, 2, 2, 2, 3, 3, 4))):
        one, made = rng.choices((_sum, _word, _list), (5, 5, 2))[0](memory)
        if any(other.of == one.of for other in done):
            continue
        done.append(one)
        memory.say(made)
        if rng.random() < 0.15:
            memory.fill(1, sums=False, words=False)
    if rng.random() < 0.3:
        memory.fill(1, sums=False, words=False)
    return memory.finish(_nothing(memory, done) if rng.random() < 0.1 else _asked(memory, done))
