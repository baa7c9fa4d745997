"""What is told inside a request is kept, and what was told is no answer to the next request.

"My sister Anna lives in Oslo, how many letters has Oslo?", "can you add 3 and 4 for my son Ben?": the task is done, and who
Anna is may be asked later. And the other way round: one to four things told, and then a plain task, close to them perhaps,
which is answered as if nothing had been told.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.recall_lives import (
    NAME,
    Known,
    ask,
    by_name,
    fact_of,
    lacking,
    life_of,
    lives,
    person,
    tell,
)
from tools.demo_model.corpus.recall_owners import SELF, Owner, of_mine
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_uses import PLAYED
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.revisions_words import TASKS, a_word
from tools.demo_model.corpus.split import word_is_held_out

_RELATIONS = ["son", "daughter", "sister", "brother", "mother", "father", "wife", "husband", "nephew", "niece", "friend", "grandson", "granddaughter", "cousin", "neighbour", "colleague", "boss", "uncle", "aunt", "teacher", "pupil", "roommate", "boyfriend", "girlfriend", "mum", "dad", "grandma", "grandpa"]  # fmt: skip
_OWN = replace(NAME, asks=("what is my name", "what's my name", "who am i", "what am i called", "do you know my name", "how do you call me", "my name", "did i say my name", "what did i say my name is"))  # fmt: skip
_SUMS = frames("[what is|what's|how much is|calculate|work out|add up|can you do|could you work out|please do] A S B", "A S B", "[can you tell me|tell me|i need] A S B", "how much does A S B make")  # fmt: skip
_ADDS = frames("[can|could] you add A and B", "add A and B", "please add A and B", "what do A and B make together", "the sum of A and B")  # fmt: skip
_SORTS = frames("sort @", "sort @ please", "put @ in order", "[can|could] you sort @", "order these by letter: @", "@ from a to z, please", "which order do @ come in")  # fmt: skip
# {t} a task, {c} the clause that tells, {r} whom it is for: "my son Ben".
_FOR = (
    "{t} for {r}", "{t} for {r}?", "{t}? it's for {r}", "{r} wants to know: {t}?", "{r} asks: {t}?", "{t}? {r} is asking", "{r} needs this for school: {t}", "help {r} with this: {t}?", "{t}? i'm helping {r}", "i do this with {r}: {t}", "i promised {r} an answer: {t}?", "{r} and i wonder: {t}?", "{r} can't do this: {t}", "{t}? {r} says it's hard", "this is for {r}: {t}", "my question is from {r}: {t}?", "{r} sits next to me and asks, {t}?", "for {r}: {t}", "i bet with {r}: {t}?", "{t}? then {r} will believe me",
)  # fmt: skip
_BESIDE = (
    "{c}, {t}?", "{c}, {t}?", "{c}. {t}?", "{c}. {t}", "{c} - {t}?", "{t}? by the way {c}", "{t}? btw {c}", "{t} please, by the way {c}", "{t}, oh and {c}", "{t}? {c}, you know", "{t}? i ask because {c}", "{t}? just so you know, {c}", "since {c}: {t}?", "{c} and i want to know: {t}?", "{c}, so {t}?", "{c}. anyway, {t}?", "{c}. but now: {t}?", "hi, {c}, can you help me: {t}?", "hello! {c}. {t}?", "{c}, and my question is: {t}?", "{t} ({c})?", "as {c}, tell me: {t}?", "{c}. quick question, {t}?", "{t}, and remember that {c}", "{c} btw. {t}",
)  # fmt: skip
_MY_NAME = ("i am @", "i'm @", "my name is @", "im @", "@ is my name", "i'm called @", "this is @", "@ here", "you can call me @", "everyone calls me @", "my friends call me @", "it's me, @")  # fmt: skip


def _sum(memory: Recollection, number: int | None = None) -> tuple[str, Example]:
    """A sum as a piece of a sentence, and the turn that does it. number: one that stands in it."""
    rng = memory.rng
    while True:
        sign = rng.choice("+++--×")
        a, b = (rng.randint(2, 12), rng.randint(2, 12)) if sign == "×" else (rng.randint(2, 400), rng.randint(2, 400))
        a = number if number is not None and sign != "×" else a
        a, b = (max(a, b), min(a, b)) if sign == "-" else (a, b)
        if free(sign, a, b) and a != b:
            break
    typed = {"×": rng.choice(("x", "*", "times")), "+": rng.choice(("+", "+", "plus"))}.get(sign, rng.choice(("-", "minus")))  # fmt: skip
    words = rng.choice(_ADDS if sign == "+" and rng.random() < 0.4 else _SUMS)
    text = words.replace("A", str(a)).replace("B", str(b)).replace("S", typed)
    result = str(value(sign, a, b))
    return text, Conversation(memory.draw).turn((text,), work(sign, a, b), f"{a} {sign} {b} = **{result}**.", "sum", (result,))  # fmt: skip


def _word(memory: Recollection, word: str = "") -> tuple[str, Example]:
    """Something done with a word, which may be one that was told."""
    rng = memory.rng
    tasks = [one for one in TASKS if one.name in PLAYED]
    chosen = rng.choices(tasks, [one.weight for one in tasks])[0]
    word = word or a_word(memory, False, 3).lower()
    done = chosen.work(word.lower())
    text = rng.choice(PLAYED[chosen.name]).rstrip("?.! ").replace("{n}", memory.slot_of(word))
    accept = done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)
    return text, memory.made(text, done.thought, rng.choice(done.answers), chosen.family, accept, verbatim=True)


def _list(memory: Recollection) -> tuple[str, Example]:
    rng = memory.rng
    items = new_items(memory, False, rng.choice((2, 2, 3, 3, 4)))
    joined = rng.choice((", ".join(items), f"{', '.join(items[:-1])} and {items[-1]}"))
    ordered = ", ".join(sorted(items))
    text = rng.choice(_SORTS).replace("@", memory.slot_of(joined))
    return text, memory.made(
        text,
        f"{', '.join(items)}\n{sorting_thought(items, False)}",
        f"**{ordered}**",
        "sort words",
        (ordered,),
        verbatim=True,
    )


def _program(memory: Recollection) -> tuple[str, Example]:
    while True:
        turn = product_example(replace(memory.draw, held=False))
        text = turn.question.lower()
        if len(turn.messages) == 1 and not turn.steps and "\n" not in text and text.endswith("?") and " my " not in text and len(text) < 80:  # fmt: skip
            return text.rstrip("? "), turn


def task(memory: Recollection) -> tuple[str, Example]:
    """A task as a piece of a sentence, and the turn that does it."""
    return memory.rng.choices((_sum, _word, _list, _program), (4, 4, 3, 3))[0](memory)


def playable(memory: Recollection, slot: str) -> bool:
    """Whether a value is one word to spell or to count in training."""
    word = memory.value(slot)
    return word.isalpha() and word.isascii() and 3 <= len(word) <= 10 and not word_is_held_out(word)


def _asked_for(memory: Recollection) -> tuple[str, list[Known], Example]:
    """A task for somebody who is named in passing."""
    rng: Random = memory.rng
    owner: Owner = of_mine(rng.choice(_RELATIONS))
    name = memory.slot("name")
    clause = rng.choice((f"{owner.subject} {name}", f"{owner.subject} {name}", f"{owner.subject}, {name},", f"{name}, {owner.subject},"))  # fmt: skip
    text, made = task(memory)
    frame = rng.choice(_FOR)
    asked = frame.replace("{t}", text).replace("{r}", clause)
    for end in ("?", ":", "."):
        asked = asked.replace(f",{end}", end)
    return asked.rstrip(","), [Known(NAME, owner, name, clause.rstrip(","))], made


def _told_beside(memory: Recollection) -> tuple[str, list[Known], Example]:
    """A clause of oneself or of somebody, and a task, which may be about a word of it."""
    rng = memory.rng
    if rng.random() < 0.3:
        name = memory.slot("name")
        facts = [Known(_OWN, SELF, name, rng.choice(_MY_NAME).replace("@", name))]
    else:
        life = rng.choice(lives()) if rng.random() < 0.6 else life_of(rng.choice(("town", "town", "dog's name", "cat's name", "birthplace", "age", "job")))  # fmt: skip
        facts = [fact_of(memory, life, person(memory))]
        if rng.random() < 0.5:
            facts = by_name(memory, facts)
    fit = [fact for fact in facts if playable(memory, fact.value)]
    if fit and rng.random() < 0.45:
        text, made = _word(memory, memory.value(rng.choice(fit).value))
    else:
        text, made = task(memory)
    return rng.choice(_BESIDE).replace("{t}", text).replace("{c}", facts[0].clause), facts, made


def _request(memory: Recollection) -> tuple[list[Known], Example]:
    """A request in which something is told, as a turn that does the task."""
    make = _asked_for if memory.rng.random() < 0.4 else _told_beside
    asked, facts, made = make(memory)
    typed = memory.made(asked, "", "").question
    return facts, made.asked(typed)


def request_recall(draw: Draw) -> Example:
    """Something told in a request, and asked back later; now and then the request itself is the turn to learn."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    facts: list[Known] = []
    if rng.random() < 0.3:
        facts.append(fact_of(memory, rng.choice(lives()), person(memory)))
        memory.say(memory.briefly(tell(memory, facts)))
    more, turn = _request(memory)
    if any(one.owner == other.owner and one.life is other.life for one in facts for other in more):
        facts.clear()
        memory.messages.clear()
    if rng.random() < 0.25:
        return memory.finish(turn)
    memory.say(turn)
    facts += more
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    if rng.random() < 0.2 and (missing := lacking(memory, facts)):
        return memory.finish(missing)
    return memory.finish(ask(memory, facts, rng.choice(more if rng.random() < 0.8 else facts)))


def task_after_told(draw: Draw) -> Example:
    """One to four things told, and then a plain task: about a word or a number that was told, or about nothing of it."""
    memory = Recollection(draw)
    rng = draw.rng
    facts: list[Known] = []
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        owners = [fact.owner for fact in facts if fact.owner is not SELF]
        if rng.random() < 0.15:
            more, turn = _request(memory)
            memory.say(turn)
        else:
            more = [fact_of(memory, rng.choice(lives()), person(memory, owners))]
            memory.say(memory.briefly(tell(memory, more)))
        facts += more
    if rng.random() < 0.25:  # a question for it in between
        memory.say(ask(memory, facts, facts[-1]))
    roll = rng.random()
    fit = [fact for fact in facts if playable(memory, fact.value)]
    numbers = [memory.value(fact.value) for fact in facts if memory.value(fact.value).isdigit()]
    if fit and roll < 0.25:
        return memory.finish(_word(memory, memory.value(rng.choice(fit).value))[1])
    if numbers and roll < 0.4 and len(numbers[0]) < 4 and int(numbers[0]) > 1:
        return memory.finish(_sum(memory, int(numbers[0]))[1])
    if roll < 0.7:
        return memory.finish(task(memory)[1])
    while len((other := memory.other()).messages) > 1:
        pass
    return memory.finish(other)
