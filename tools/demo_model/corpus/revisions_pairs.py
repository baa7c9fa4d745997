"""Two words or two lists, one after the other, and then what refers to both or to the other: which of the two is longer, how
many letters together, the same with the other list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tools.demo_model.corpus.asking import asked, asked_to_copy, one, quoted
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.revisions_kept import kept_turns
from tools.demo_model.corpus.revisions_lists import backwards, by_length_thought, counted, new_items
from tools.demo_model.corpus.revisions_words import a_word, drawn_task
from tools.demo_model.corpus.split import sum_is_held_out
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.wordlist import numbered

_TWO = "[the two|them|both|the two words|both words|those|those two|these two]"
_LONGER = (
    "[and |so |now |]which [of the two|one|word|of them|of those|of both] is longer?", f"which of {_TWO} is [longer|the longer one]?", "[and |]the longer [one|word][?|]", "which word has more letters?", "[and |]which has more letters?", "longer one?", "which was the longer word?", "[tell me|say|give me] the longer one", "the first or the second, which is longer?", "compare them: which is longer?",
)  # fmt: skip
_SHORTER = (
    f"which of {_TWO} is [shorter|the shorter one]?", "[and |so |]which [one|word|of them] is shorter?", "[and |]the shorter [one|word][?|]", "which has fewer letters?", "shorter one?", "[tell me|say|give me] the shorter one", "which was the shorter word?",
)  # fmt: skip
_TOGETHER = (
    "[and |]how many letters [together|in total|in all][?|]", f"how many letters do {_TWO} have [together|in all|in total]?", f"[and |]{_TWO} together, how many letters?", f"add up the letters of {_TWO}", "[and |]the letters of both [together|added][?|]", "letters in all?", "total letters of both?",
)  # fmt: skip
_ALPHABET = (
    f"which of {_TWO} comes first in [the alphabet|alphabetical order|a dictionary]?", "[and |]which [one |word |]comes first alphabetically?", "[and |]which is first in [the alphabet|a dictionary]?", "alphabetically, which is first?", "put both in alphabetical order: which is first?",
)  # fmt: skip
_NTH_WORD = (
    "what was [the|my] {o} word[ again|]?", "[and |]the {o} word was[ which|]?", "which word did i [give|say|type|ask] {o}?", "[repeat|say] the {o} word", "what was the word i gave you {o}?", "i forgot the {o} word", "remind me of my {o} word", "which word came {o}?",
)  # fmt: skip

_TELL_ONE = ("[my |the |]first list: ①", "list [one|1|a]: ①", "here is [list one|one list|my first list|a list]: ①", "remember this list: ①", "one list is ①", "my shopping list: ①", "a first list: ①", "list a is ①")  # fmt: skip
_TELL_TWO = ("[and |]second list: ①", "list [two|2|b]: ①", "[and |now |]another list: ①", "and [here is|this is] [the other|another|a second] [one|list]: ①", "and a second one: ①", "the other list is ①", "now a second list: ①", "and list b is ①")  # fmt: skip
_DO_IT = {
    "sorted": ("sort [the|my] {o} list[| alphabetically]", "[the|my] {o} list in alphabetical order", "put the {o} one in order", "can you sort the {o} list?", "{o} list sorted[ please|]"),
    "sorted from z to a": ("sort the {o} list from z to a", "the {o} list in reverse alphabetical order", "{o} list, z to a"),
    "reversed": ("reverse [the|my] {o} list", "[the|my] {o} list backwards", "turn the {o} list around", "{o} list in reverse order"),
    "by length": ("sort the {o} list by length", "the {o} list, shortest word first", "{o} list by length"),
    "counted": ("how many [words|items|things] are on the {o} list?", "count the {o} list", "how long is the {o} list?", "how many are in the {o} one?"),
}  # fmt: skip
_OTHER = (
    "[and |now |and now |ok, and |then |]the other[ one| list|][?| please| too| as well|]", "[|can you |could you |please |now |and ]do [that|the same|it|this] [with|for|to] the other[ one| list][?|]", "[the |]same [with|for|to] the other[ list| one][?| please|]", "[and |now |]the {o} list[?| too| as well| please|]", "[the |]same [with|for] the {o}[ list| one][?|]", "[|can you |please |now ]do [that|the same|it] [with|for|to] the {o}[ list| one][?|]", "[and |]what about the other[ one| list]?", "[and |]how about the {o}[ one| list]?", "[nice|thanks|great|good|cool], [and |now |]the other[ one| list|]", "now the {o}[ one|]", "and the one [before|i gave you first|i told you first]?", "and of the other[ list| one|]?", "the other one too[ please|]", "now with the other", "again for the other list",
)  # fmt: skip
_Work = tuple[Callable[[Sequence[str]], list[str]], Callable[[Sequence[str]], str], str]
_TASKS: dict[str, _Work] = {
    "sorted": (lambda items: sorted(items, key=str.lower), lambda items: sorting_thought(items, False), "sort words"),
    "sorted from z to a": (lambda items: sorted(items, key=str.lower)[::-1], lambda items: sorting_thought(items, True), "sort words"),
    "reversed": (lambda items: list(items)[::-1], backwards, "reverse list"),
    "by length": (lambda items: sorted(items, key=len), by_length_thought, "sort by length"),
}  # fmt: skip

_LONG_ENOUGH = 5  # to have a fifth letter


def _say(talk: Conversation, message: Message, answer: str) -> None:
    talk.say(Example((message,), "", answer, "lists", "", ()))


def two_words(talk: Conversation) -> Example | None:
    """A task on one word and a task on another; then both are compared, added up or asked back."""
    rng = talk.rng
    words: list[str] = []
    while len(words) < 2:
        if (word := a_word(talk, False, _LONG_ENOUGH)) not in words:
            words.append(word)
    task = drawn_task(rng, words[0])
    for index, word in enumerate(words):
        if not index or rng.random() < 0.35:
            while (task := drawn_task(rng, word)).family in ("palindrome", "contains", "repeat"):
                pass
            frame = one(rng, task.asks)
            message = asked(rng, frame, quoted(rng, word))
        else:
            text = as_typed(
                rng,
                one(
                    rng, ("and @[?|]", "now @", "and the same for @", "what about @?", "same with @", "@ too", "then @")
                ),
            )
            message = Message("user", text.replace("@", quoted(rng, word)))
        _say(talk, message, rng.choice(task.work(word).answers))
    first, second = words
    told = f"The words: {first}, {second}."
    a, b = len(first), len(second)
    kind = rng.random()
    if kind < 0.22:
        name, word = rng.choice((("first", first), ("first", first), ("second", second)))
        patterns = tuple(text.replace("{o}", name) for text in _NTH_WORD)
        return talk.turn(patterns, f"{told}\nThe {name}: {word}.", f"The {name} word was **{word}**.", "recall", (f"was {word}",))  # fmt: skip
    lengths = f"{first}: {numbered(first)}\n{second}: {numbered(second)}"
    if kind < 0.42:
        if sum_is_held_out(a, b):
            return None
        thought = f"{told}\n{lengths}\n{a} + {b} = {a + b}"
        return talk.turn(_TOGETHER, thought, f"{a} + {b} = **{a + b}** letters.", "length", (f"= {a + b}",))
    if kind < 0.58:
        low, high = sorted(words)
        thought = f"{told}\n{sorting_thought(words, False)}\nSo {low}, {high}."
        return talk.turn(_ALPHABET, thought, f"**{low}** comes first, then {high}.", "dictionary", (f"{low} comes first",))  # fmt: skip
    thought = f"{told}\n{lengths}\n{a} {'>' if a > b else '<' if a < b else '='} {b}"
    shorter = rng.random() < 0.3
    if a == b:
        answer, accept = f"*{first}* and *{second}* are equally long, **{a}** letters each.", "equally long"
    else:
        long, short = (first, second) if a > b else (second, first)
        found, other, word = (short, long, "shorter") if shorter else (long, short, "longer")
        answer = f"**{found}** is {word}: {len(found)} letters against {len(other)} in *{other}*."
        accept = f"{found} is {word}"
    return talk.turn(_SHORTER if shorter else _LONGER, thought, answer, "compare lengths", (accept,))


def other_list(talk: Conversation) -> Example | None:
    """Two lists are told, something is done with one, and then it is to be done with the other."""
    rng = talk.rng
    items = new_items(talk, False, rng.choice((5, 6, 6, 7, 8)))
    split = rng.randint(2, len(items) - 2)
    lists = (items[:split], items[split:])
    joint = rng.choice((", ", ", ", " ", " and "))
    if rng.random() < 0.25:
        text = one(rng, ("i have two lists: ① and ②", "two lists. first: ①. second: ②", "list one: ①; list two: ②", "list a: ①\nlist b: ②", "first list ① / second list ②"))  # fmt: skip
        typed = as_typed(rng, text).replace("①", ", ".join(lists[0]))
        message = Message("user", typed[: typed.find("②")] + ", ".join(lists[1]))
        _say(talk, message, f"Noted: {', '.join(lists[0])}; {', '.join(lists[1])}.")
    else:
        for tell, said in zip((_TELL_ONE, _TELL_TWO), lists, strict=True):
            _say(talk, asked_to_copy(rng, one(rng, tell), joint.join(said)), f"Noted: {', '.join(said)}.")
    name = rng.choices(tuple(_DO_IT), (6, 1, 4, 2, 3))[0]
    if name == "by length" and any(len(set(map(len, said))) < len(said) for said in lists):
        return None
    index = rng.choice((0, 1, 1))
    words = (("first", "first", "1st"), ("second", "second", "last", "2nd"))
    done, rest = lists[index], lists[1 - index]
    ask = as_typed(rng, one(rng, _DO_IT[name]).replace("{o}", rng.choice(words[index])))
    answers = []
    for said in (done, rest):
        if name == "counted":
            answers.append((f"**{len(said)}**: {', '.join(said)}.", f"{counted(said)}\nSo {len(said)}.", "count items"))
        else:
            order, work, family = _TASKS[name]
            answers.append((f"**{', '.join(order(said))}**", work(said), family))
    _say(talk, Message("user", ask), answers[0][0])
    place = ("first", "second")[1 - index]
    patterns = tuple(text.replace("{o}", place) for text in _OTHER if index or "first" not in text)
    answer, worked, family = answers[1]
    thought = f"Both lists: {', '.join(lists[0])}; {', '.join(lists[1])}. Last task: {name}, the {('first', 'second')[index]}. The same for the other, {', '.join(rest)}.\n{worked}"  # fmt: skip
    return talk.turn(patterns, thought, answer, family, (answer,))


def pair_turns(talk: Conversation) -> Example:
    """One of them."""
    return talk.one_of(((two_words, 5), (other_list, 5), (kept_turns, 6)))
