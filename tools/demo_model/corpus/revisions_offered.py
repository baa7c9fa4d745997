"""What is done with something that was only named: a word after `can you spell?`, a number that was told, the word of the last answer."""

from __future__ import annotations

import re
from collections.abc import Callable

from tools.demo_model.corpus import followups_asks
from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.asking import dressed, quoted
from tools.demo_model.corpus.closed import TOPICS
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import step_turn
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.revisions_words import TASKS, Task, a_word
from tools.demo_model.corpus.split import word_is_held_out

_CAN = ("[can|could] you {do}?", "[do you know how to|are you able to] {do}?", "i [want|need|would like] to {do}", "[let's|lets] {do}", "[can|could] you help me {do}?", "[help me|i need help to] {do}", "you can {do}, right?", "{do}?", "how about we {do}?", "please {do}", "i have to {do}", "next i want to {do}")  # fmt: skip
# What is offered, by the name of the task; and what is asked for then.
_DOES: dict[str, tuple[str, ...]] = {
    "spelt": ("spell a word", "spell words", "spell something", "spell"),
    "backwards": ("reverse a word", "write words backwards", "turn a word around", "say a word backwards", "spell backwards"),
    "in capitals": ("write a word in capitals", "do capital letters", "put a word in upper case", "uppercase something"),
    "its length": ("count letters", "count the letters of a word", "tell how long a word is", "find out how many letters a word has"),
    "its vowels": ("count vowels", "count the vowels of a word", "find the vowels in a word"),
    "whether it is a palindrome": ("check for palindromes", "find out whether a word is a palindrome", "test a palindrome"),
}  # fmt: skip
_SORTS = ("sort words", "sort a list", "put words in order", "alphabetize a list", "sort things from a to z", "bring a list into alphabetical order", "order some words")  # fmt: skip
_WHICH = ("Yes. Which word?", "Yes: give me the word.", "Gladly. Which word?", "Yes. Type the word.")
_WHICH_LIST = ("Yes. Which words?", "Yes: give me the list.", "Gladly. Type the list.", "Yes. What is on it?")
_HERE = (
    "@", "@[| please|!|.]", "[ok|okay|good|great|nice|fine|cool|alright|yes]: @", "[ok|okay|good|great|nice|yes|super], @[| please|]", "[take|try|use|do] @[| please|]", "the word is @", "then @", "[ok |]do it [for|with] @", "[my word|it|the word]: @", "@ then", "[let's|lets] [take|try] @", "here it [is|comes]: @", "[ok |well |]with @", "how about @[?|]", "i'd like @", "for example @", "[it's|it is] @", "go: @", "show me with @", "start with @", "[so|now]: @",
)  # fmt: skip
_HERE_LIST = (
    "@", "[ok|okay|good|great|nice|fine|yes]: @", "[ok|okay|good|great|yes], @[| please|]", "[take|try|use|do] @[| please|]", "[the words are|the list is|these|my list|here they are|words]: @", "then @", "here [it is|they are]: @", "[let's|lets] [take|try] @", "go: @", "for example @", "[they are|i have] @", "start with @", "[so|now]: @",
)  # fmt: skip
_TOLD = (
    "remember [the number |]{n}", "my number is {n}", "i think of {n}", "take [the number |]{n}", "start with {n}", "the number is {n}", "note {n}", "keep {n} in mind", "[let's|lets] start [at|with] {n}", "my lucky number is {n}", "[i have|we have] {n} points", "the score is {n}", "begin with {n}", "say you have {n}", "hold on to {n}", "put down {n}", "my counter is at {n}", "store {n}", "[here is|here's] a number: {n}", "{n} is my number",
)  # fmt: skip
_MINE = ("[what's|what is|] my number plus @[?|]", "add @ to my number", "[now |]add @ to the number[ i told you|]", "the number plus @[?|]", "what do i get if i add @ to my number?", "my number and @[?|]", "the number i told you plus @[?|]", "with @ more, what is my number?")  # fmt: skip
_MINE_LESS = ("[what's|what is|] my number minus @[?|]", "subtract @ from my number", "[now |]take @ from the number[ i told you|]", "the number minus @[?|]", "my number less @[?|]", "the number i told you minus @[?|]")  # fmt: skip
_MINE_TWICE = ("double my number", "[what's|what is] twice my number?", "[what's|what is|] my number doubled[?|]", "[and |now |]double it", "my number times two[?|]", "twice the number i told you?")  # fmt: skip
_FACTS = tuple(topic for topic in TOPICS if topic.name in ("capital", "opposite", "next day", "next month", "animal sound", "next season", "next planet"))  # fmt: skip
_OF_IT = {
    "spelt": ("spell it", "[and |]how is [it|that] spelt?", "[can you |please |now ]spell [it|that]", "spell that [word|answer|name]", "letter by letter[ please|]", "how do you spell [it|that]?"),
    "backwards": ("[and |now |]backwards[?| please|]", "reverse [it|that]", "[it|that|the answer|that name] backwards", "[write|say] [that|it] backwards"),
    "its length": ("[and |]how many letters does [it|that|the answer] have?", "how many letters [is that|has it|are in it]?", "[and |]how long is [that word|the word|that name]?", "count its letters", "how many letters?"),
    "its vowels": ("how many vowels does [it|that] have?", "count its vowels", "and how many vowels[ are in it|]?"),
    "its first letter": ("[and |]its first letter?", "what does [it|that] start with?", "what's the first letter of [it|that]?"),
    "its last letter": ("[and |]its last letter?", "what does [it|that] end with?", "what's the last letter of [it|that]?"),
}  # fmt: skip
_BY_NAME = {task.name: task for task in TASKS}


def _say(talk: Conversation, question: str, answer: str) -> None:
    talk.say(Example((Message("user", typed(talk.rng, question)),), "", answer, "smalltalk", "", ()))


def _accept(task: Task, word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    done = task.work(word)
    refuse = ("no," if done.result == "yes," else "yes,",) if done.result in ("yes,", "no,") else ()
    return (done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)), refuse


def offered_word(talk: Conversation, held: bool) -> Example:
    """A thing to do with a word is asked for without the word; then only the word is said."""
    rng = talk.rng
    task = _BY_NAME[rng.choice(tuple(_DOES))]
    _say(talk, worded(rng, _CAN, do=rng.choice(_DOES[task.name])), rng.choice(_WHICH))
    word = a_word(talk, held)
    done = task.work(word)
    accept, refuse = _accept(task, word)
    thought = f"Offered: {task.name}. The word is {word}.\n{done.thought}"
    return talk.turn(_HERE, thought, rng.choice(done.answers), task.family, accept, (quoted(rng, dressed(rng, word)),), refuse)  # fmt: skip


def offered_list(talk: Conversation, held: bool) -> Example:
    """Sorting is asked for without a list; then only the list is said."""
    rng = talk.rng
    _say(talk, worded(rng, _CAN, do=rng.choice(_SORTS)), rng.choice(_WHICH_LIST))
    items = new_items(talk, held, rng.choice((2, 3, 3, 4, 4, 5, 6)))
    ordered = ", ".join(sorted(items, key=str.lower))
    between = rng.choice((", ", ", ", ", ", " ", "; ", " and ", "\n"))
    thought = f"Offered: sorting. The list: {', '.join(items)}.\n{sorting_thought(items, False)}"
    return talk.turn(_HERE_LIST, thought, f"**{ordered}**", "sort words", (ordered,), (between.join(items),))


def of_the_answer(talk: Conversation, held: bool) -> Example:
    """A fact that is one word, and then something done with that word: not with the one that was asked about."""
    rng = talk.rng
    topic = rng.choice(_FACTS)
    x, y = rng.choice([fact for fact in topic.facts if fact[1].isalpha() and len(fact[1]) > 2 and not word_is_held_out(fact[1])])  # fmt: skip
    asked, answer = (rng.choice(texts).replace("{x}", x).replace("{y}", y) for texts in (topic.asks, topic.answers))
    if x[0].lower() in "aeio":
        asked, answer = (re.sub(rf"\b([aA]) {x}", rf"\1n {x}", text) for text in (asked, answer))
    _say(talk, worded(rng, (asked,)), answer)
    task = _BY_NAME[rng.choice(tuple(_OF_IT))]
    done = task.work(y.lower())
    accept, refuse = _accept(task, y.lower())
    thought = f"My last answer is {y}. The word is {y.lower()}.\n{done.thought}"
    return talk.turn(_OF_IT[task.name], thought, rng.choice(done.answers), task.family, accept, (), refuse)


def told_number(talk: Conversation, held: bool) -> Example:
    """A number that was told, and a sum that starts at it."""
    rng = talk.rng
    while True:
        n = rng.choice((rng.randint(2, 20), rng.randint(10, 99), rng.randint(100, 999)))
        new = rng.choice((rng.randint(1, 12), rng.randint(2, 99), rng.randint(50, 500)))
        kind = rng.randrange(4)
        mine = rng.random() < 0.4
        before = list(talk.messages)
        _say(talk, worded(rng, _TOLD, n=n), f"Noted: **{n}**.")
        thought = f"Before: noted {n}. Now: "
        if kind == 0:
            made = step_turn(talk, _MINE_TWICE if mine else followups_asks.DOUBLE, f"{thought}{n} + {n}.", "+", n, n)
        elif kind == 1 and new < n:
            made = step_turn(
                talk, _MINE_LESS if mine else followups_asks.TAKE_OFF, f"{thought}{n} - {new}.", "-", n, new, str(new)
            )
        elif kind == 2:
            times = rng.randint(2, 9)
            made = step_turn(talk, followups_asks.TIMES, f"{thought}{n} × {times}.", "×", n, times, str(times))
        else:
            made = step_turn(
                talk, _MINE if mine else followups_asks.ADD_ON, f"{thought}{n} + {new}.", "+", n, new, str(new)
            )
        if made:
            return made
        talk.messages = before


_MAKERS: tuple[tuple[Callable[[Conversation, bool], Example], float], ...] = (
    (offered_word, 4), (offered_list, 3), (of_the_answer, 4), (told_number, 5),
)  # fmt: skip


def offered_turns(talk: Conversation, held: bool) -> Example:
    """One of them; what is held out is a word or a list."""
    makers = _MAKERS[:2] if held else _MAKERS
    maker = talk.rng.choices([maker for maker, _ in makers], [share for _, share in makers])[0]
    return maker(talk, held)
