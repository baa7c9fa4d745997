"""The person wants a task from the model: a sum to solve, a word to spell, a list to sort; then their answer is checked."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.challenges_taken import taken_up
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.revisions_words import a_word
from tools.demo_model.corpus.wordlist import letters

_LEADS = "[|ok |ok, |now |please |come on, |hey, |so |i'm bored, |can you |could you ]"
_GIVE = "[give|set|pose] me"
_SUM = frames(f"{_LEADS}{_GIVE} [a|an easy|a hard|one] [sum|math problem|maths problem|math question|calculation|addition][| to solve| to work out| to do| please]", f"{_LEADS}{_GIVE} something to [calculate|work out|add]", "test my maths", "i want to practise [sums|adding|maths|arithmetic]", "a sum for me[| please]", "you ask, i calculate", "quiz me on [sums|maths|numbers]", "let me solve [a sum|one]", "challenge me with [a sum|numbers|maths]", "now you ask me a sum", "i'd like to solve a sum", "can i solve a sum?", "maths quiz please")  # fmt: skip
_ANOTHER = frames("another[| one| one please]", "one more[| please]", "next[| one]", "give me another[| one]", "a harder one", "[ok|yes|sure|fun|nice], another", "again", "more")  # fmt: skip
_WORD = frames(f"{_LEADS}{_GIVE} a word to [spell|reverse|turn around]", "test my spelling", "i want to practise spelling", "a word to spell[| please]", "quiz me on [words|spelling]", "let me spell a word", "challenge me with a word", "you say a word, i spell it", "ask me to spell [a word|something]", "now give me a word to spell")  # fmt: skip
_LIST = frames(f"{_LEADS}{_GIVE} [a list|some words|three words] to sort", "let me sort [a list|something|words]", "i want to practise sorting", "something to sort for me please", "words to sort[| please]", "challenge me with a list", "ask me to sort something")  # fmt: skip
_MINE = frames("@", "@?", "is it @?", "it's @", "the answer is @", "@!", "i think @", "i say @", "that's @", "@, right?", "my answer: @", "hmm @", "easy, @", "must be @", "maybe @")  # fmt: skip
_STUCK = frames("i don't know", "no idea", "idk", "i give up", "tell me", "what is it?", "too hard", "help", "the answer please", "dunno", "pass", "you tell me", "i can't", "say it", "what's the answer?")  # fmt: skip
_RIGHT, _WRONG = ("Right: ", "Right: ", "Yes: "), ("No: ", "No: ", "Not quite: ")


def _wrong_number(rng: Random, right: int) -> int:
    return max(0, right + rng.choice((-10, -2, -1, 1, 2, 10, 11, -9, 100 if right > 200 else 3)))


def _sum_turns(talk: Conversation) -> Example:
    """A sum is set, and answered: right, wrong, or not at all."""
    rng = talk.rng
    for turn in range(rng.choice((1, 1, 1, 2))):
        pattern = rng.choice(_ANOTHER if turn else _SUM)
        while True:
            sign = "+" if "add" in pattern else rng.choice("++-×")
            a, b = (rng.randint(2, 12), rng.randint(2, 12)) if sign == "×" else sorted((rng.randint(2, 99), rng.randint(2, 99)), reverse=True)  # fmt: skip
            if free(sign, a, b) and a != b:
                break
        set_ = f"How much is {a} {sign} {b}?"
        asked = talk.turn((pattern,), f"They want a sum to solve. I set one and wait: {a} {sign} {b}.", set_, "smalltalk", ("how much is",))  # fmt: skip
        if not turn and rng.random() < 0.35:
            return asked
        talk.say(asked)
        right = value(sign, a, b)
        given = right if rng.random() < 0.5 else _wrong_number(rng, right)
        opening = f"I asked: {a} {sign} {b}."
        if rng.random() < 0.2:
            checked = talk.turn(_STUCK, f"{opening} They give up.\n{work(sign, a, b)}", f"{a} {sign} {b} = **{right}**. Another?", "check back", (f"= {right}",))  # fmt: skip
        else:
            verdict = rng.choice(_RIGHT if given == right else _WRONG)
            thought = (
                f"{opening} They say {given}.\n{work(sign, a, b)}\n{given} is {'right' if given == right else 'wrong'}."
            )
            checked = talk.turn(_MINE, thought, f"{verdict}{a} {sign} {b} = **{right}**.", "check back", (verdict.strip().lower(),), (str(given),))  # fmt: skip
        if turn or rng.random() < 0.75:
            return checked
        talk.say(checked)
    return checked


def _word_turns(talk: Conversation) -> Example:
    """A word is set to be spelt or turned round, and what they make of it is checked."""
    rng = talk.rng
    word = a_word(talk, False, 3).lower()
    pattern = rng.choice(_WORD)
    back = "reverse" in pattern or "turn" in pattern
    set_ = f"Turn this one round: **{word}**." if back else f"Spell this one: **{word}**."
    asked = talk.turn((pattern,), f"They want a word. I set one and wait: {word}.", set_, "smalltalk", (word,))
    if rng.random() < 0.5:
        return asked
    talk.say(asked)
    right = word[::-1] if back else "-".join(word)
    given = list(word[::-1] if back else word)
    if rng.random() < 0.4:
        place = rng.randrange(len(given) - 1)
        given[place], given[place + 1] = given[place + 1], given[place]
    said = "".join(given) if back else rng.choice(("-", " ")).join(given)
    good = "".join(given) == right.replace("-", "")
    done = f"{letters(word)}\nBackwards: {letters(right)}" if back else letters(word)
    thought = f"I asked: {word}, {'backwards' if back else 'spelt'}. They say {said}.\n{done}\n{'Right' if good else 'Wrong'}."  # fmt: skip
    verdict = rng.choice(_RIGHT if good else _WRONG)
    return talk.turn(("@", "@?", "it's @", "@ ?", "is it @?", "my answer: @"), thought, f"{verdict}**{right}**.", "check back", (verdict.strip().lower(),), (said,))  # fmt: skip


def _list_turns(talk: Conversation) -> Example:
    """Words are set to be sorted, and their order is checked."""
    rng = talk.rng
    items = new_items(talk, False, rng.choice((3, 3, 4)))
    line = ", ".join(items)
    asked = talk.turn(_LIST, f"They want words to sort. I set some and wait: {line}.", f"Sort these: **{line}**.", "smalltalk", (line,))  # fmt: skip
    if rng.random() < 0.4:
        return asked
    talk.say(asked)
    right = sorted(items)
    given = right if rng.random() < 0.5 else rng.sample(items, len(items))
    said = ", ".join(given)
    verdict = rng.choice(_RIGHT if given == right else _WRONG)
    thought = f"I asked them to sort {line}. They say {said}.\n{sorting_thought(items, False)}\n{'Right' if given == right else 'Wrong'}."  # fmt: skip
    return talk.turn(("@", "@?", "it's @", "my order: @"), thought, f"{verdict}**{', '.join(right)}**.", "check back", (verdict.strip().lower(),), (said,))  # fmt: skip


# What is offered, and the offers done: what stands first, second and third in it.
_CAN = frames("[ok |ok, |ok then |so |well |then |fine, |]what CAN you do[| then]?", "what can you do[| then| at all]?", "so what do you do?", "what are you good at then?", "[ok |well ]what do you know then?", "tell me what you can do", "what else can you do?")  # fmt: skip
_OFFERS = (
    ("sum", "a sum worked by columns"),
    ("spell", "a word spelt"),
    ("back", "a word turned round"),
    ("sort", "a list sorted"),
)
_DO = frames("do the ! [one|of those|of these|thing|]", "[ok |ok, |]the ! [one|one please|then|please]", "let's do the !", "show me the ! [one|of those]", "the !", "try the ! one", "number N[| please]", "do number N", "i want the ! one", "[can|could] you do the ! one?", "i take the !")  # fmt: skip
_PLACES = (("first", 1), ("second", 2), ("third", 3), ("last", 3))


def _shown(talk: Conversation, kind: str) -> tuple[str, str, str]:
    """A thing it can do, done: the work, the answer, and what that must hold."""
    rng = talk.rng
    if kind == "sum":
        while not free("+", a := rng.randint(12, 99), b := rng.randint(12, 99)):
            pass
        return work("+", a, b), f"Such as: {a} + {b} = **{a + b}**.", f"= {a + b}"
    if kind == "sort":
        items = new_items(talk, False, 3)
        ordered = ", ".join(sorted(items))
        thought = f"{', '.join(items)}\n{sorting_thought(items, False)}"
        return thought, f"Such as: {', '.join(items)}. Sorted: **{ordered}**.", ordered
    word = a_word(talk, False, 3).lower()
    if kind == "spell":
        spelt = "-".join(word)
        return f"{word}\n{letters(word)}", f"Such as: {word} is spelt **{spelt}**.", spelt
    back = word[::-1]
    thought = f"{word}\n{letters(word)}\nBackwards: {letters(back)}\nJoined: {back}"
    return thought, f"Such as: {word} → **{back}**.", back


# What the answers of `identity` name in their order, which may be asked for as well: how each begins, and its things.
_NAMED = (
    ("A few things", (("sum", "sums"), ("spell", "words"))),
    ("I do these", (("sum", "sums and differences"), ("spell", "spelling"))),
    ("Sums by columns", (("sum", "sums by columns"), ("back", "word games"), ("sort", "sorting"))),
    ("- add two", (("sum", "adding two numbers"), ("sort", "sorting a list"))),
)
_THAT = frames("do the ! of those", "do the !", "show me the ! one", "let's try the ! one", "the ! one please", "ok, the ! thing", "go with the !", "can you do the !?", "i'd like the ! one")  # fmt: skip


def _abilities_turns(talk: Conversation) -> Example:
    """What it can do in one of its usual answers, and then one of those things by its place."""
    rng = talk.rng
    while True:
        made = identity_example(replace(talk.draw, held=False))
        found = [things for begins, things in _NAMED if made.answer.startswith(begins)]
        if found and len(made.messages) == 1:
            break
    talk.say(made)
    things = found[0]
    index = rng.randrange(len(things))
    name = ("first", "second", "third")[index]
    opening = f"My last answer: {', '.join(f'{i} {words}' for i, (_, words) in enumerate(things, 1))}. The {name}: {things[index][1]}."  # fmt: skip
    thought, answer, accept = _shown(talk, things[index][0])
    asks = tuple(text.replace("!", name) for text in _THAT)
    return talk.turn(asks, f"{opening}\n{thought}", answer, "follow-up", (accept,))


def _offered_turns(talk: Conversation) -> Example:
    """What it can do, as three things; one of them by its place is done at once, as an example."""
    rng = talk.rng
    if rng.random() < 0.2:
        return _abilities_turns(talk)
    if rng.random() < 0.4:
        talk.fill(1)
    three = rng.sample(_OFFERS, 3)
    offered = ", ".join(words for _, words in three[:-1]) + f" or {three[-1][1]}"
    says = talk.turn(_CAN, f"My abilities, three of them: {offered}.", f"Three things to start with: {offered}. Which?", "identity", (offered,))  # fmt: skip
    if rng.random() < 0.15:
        return says
    talk.say(says)
    name, number = rng.choice(_PLACES)
    kind, words = three[number - 1]
    opening = f"I offered: {', '.join(f'{i} {words}' for i, (_, words) in enumerate(three, 1))}. The {name}: {words}."  # fmt: skip
    thought, answer, accept = _shown(talk, kind)
    asks = tuple(text.replace("!", name).replace("N", str(number)) for text in _DO)
    return talk.turn(asks, f"{opening}\n{thought}", answer, "follow-up", (accept,))


def challenge_example(draw: Draw) -> Example:
    """A task that the model sets, or one of its offers taken up."""
    talk = Conversation(draw)
    rng = draw.rng
    if rng.random() < 0.15:
        talk.fill(1)
    make = rng.choices((_sum_turns, _word_turns, _list_turns, _offered_turns, taken_up), (5, 3, 2, 4, 7))[0]
    return talk.finish(make(talk))
