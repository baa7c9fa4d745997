"""Numbers compared or put in order, and then turns that go on: the other way round, the largest, and these two?"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tools.demo_model.corpus.arithmetic import number_of, typed, worded, work_difference
from tools.demo_model.corpus.comparison import WHICH
from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.listnumbers import sort_numbers_example
from tools.demo_model.corpus.listorder import numbers as numbered_lines
from tools.demo_model.corpus.lists_asks import BACK, COUNT, NUMBERED, TABLE
from tools.demo_model.corpus.split import comparison_is_held_out, difference_is_held_out

_PAIR = (
    "and @ or #[?|]", "[what|how] about @ and #[?|]", "@ or #[?|]", "[and |]between @ and #?", "now @ and #", "same [for|with] @ and #[?|]", "@ vs #[?|]", "[and|then|next:|ok, and] @ and #[?|]", "the same with @ and #", "try @ and #", "and if it's @ and #?", "what if i have @ and #?", "do @ and # too", "@, #?", "again with @ and #", "and with @ against #?", "ok now @ or #?",
)  # fmt: skip
_OTHER = (
    "and [which|what] is [the |]@[ one|]?", "[and |]the @ one[?|]", "so [which|what] is @?", "which one is @[ then|]?", "and @?", "which of them is @?", "and the other way: which is @?",
)  # fmt: skip
_WAS = (
    "which was [it|!|the ! one][| again][?|]", "[and |so |]which one was !?", "which [one |]is ![| again]?", "sorry, which was !?", "so which [one|of them|of the two] is it?", "which of [them|the two] again?", "say again which is !", "the ! one was?", "i forgot, which is !?", "which did you say is !?",
)  # fmt: skip
_DOWN = ("[now |and |]largest first[?| please|]", "[now |and |][descending|in descending order|from high to low|biggest first|highest first][?| please|]", "[now |]from the largest down", "[and|now] from big to small[?|]", "start with the largest")  # fmt: skip
_UP = ("[now |and |]smallest first[?| please|]", "[now |and |][ascending|in ascending order|from low to high|lowest first][?| please|]", "[now |]from the smallest up", "[and|now] from small to big[?|]", "start with the smallest")  # fmt: skip
_LARGEST = ("[and |]which is [the |][largest|biggest|highest]?", "[and |]the [largest|biggest|highest|maximum][?| one?| number?|]", "what is the [largest|biggest|highest|maximum]?", "[tell me|give me|show me] the [largest|biggest|highest]", "max?", "which one is the biggest?")  # fmt: skip
_SMALLEST = ("[and |]which is [the |][smallest|lowest|least]?", "[and |]the [smallest|lowest|minimum][?| one?| number?|]", "what is the [smallest|lowest|minimum]?", "[tell me|give me|show me] the [smallest|lowest]", "min?", "which one is the smallest?")  # fmt: skip


_SAYS = {
    "larger": ("larger", "bigger", "more", "the larger", "the bigger"),
    "smaller": ("smaller", "less", "the smaller"),
}


_INSERT = (
    "[now |and |then |ok, |please |]add @[| to it| to them| as well| too][| please|?]", "[now |and |]with @[| as well| too| added]", "put @ in[|to it| too]", "i forgot @", "[and |also |]@ [too|as well|also belongs there]", "[insert|include] @", "there is also @", "@ is missing", "[where does|and where goes] @[| go]?", "[now |]again with @", "sort @ in[| too]",
)  # fmt: skip
_WITHOUT = ("[now |and |]without @[| please|?]", "[remove|drop|delete|take out|leave out|cross out] @[| please]", "@ [is wrong|can go|out|away|should not be there]", "[and |]not @", "all but @", "i don't need @", "skip @")  # fmt: skip
_SPAN = (
    "[what's|what is|and|] the [largest|biggest|highest] minus the [smallest|lowest][?|]", "the difference [of|between] [the |]largest and smallest[?|]", "[how far apart are|what's between] the [largest|biggest] and the smallest?", "[subtract|take] the smallest from the largest", "[and |]the range[?|]", "last minus first, if sorted upwards?", "by how much is the biggest above the smallest?",
)  # fmt: skip


def _two(rng: Random, held: bool) -> tuple[int, int]:
    while True:
        digits = rng.choice((1, 2, 2, 3, 3, 4, 5))
        a, b = number_of(rng, digits), number_of(rng, digits if rng.random() < 0.7 else rng.randint(1, 5))
        if a != b and comparison_is_held_out(a, b) == held:
            return a, b


def _picked(a: int, b: int, word: str) -> str:
    found, other, sign = (max(a, b), min(a, b), ">") if word == "larger" else (min(a, b), max(a, b), "<")
    return f"**{found}** is {word}: {found} {sign} {other}."


def _plainly(a: int, b: int, word: str) -> str:
    """The same as a thought copies it."""
    return _picked(a, b, word).replace("*", "")


def _compared(talk: Conversation, held: bool) -> Example:
    """Two numbers compared, then two others, or the other of the two."""
    rng = talk.rng
    word, other = rng.choice((("larger", "smaller"), ("larger", "smaller"), ("smaller", "larger")))
    a, b = _two(rng, False)
    question = typed(rng, worded(rng, WHICH, a=a, b=b, w=word))
    talk.say(Example((Message("user", question),), "", _picked(a, b, word), "larger", "", ()))
    for _ in range(rng.choice((0, 0, 1, 2))):
        a, b = _two(rng, False)
        talk.say(talk.turn(_PAIR, "", _picked(a, b, word), "larger", (), (str(a), str(b))))
    if not held and rng.random() < 0.2:
        answer = _picked(a, b, other)
        thought = f"Before: {_plainly(a, b, word)} Now: which is {other}, {a} or {b}.\n{work_comparison(a, b)}\n{other}: {min(a, b) if other == 'smaller' else max(a, b)}"  # fmt: skip
        return talk.turn(_OTHER, thought, answer, "larger", (answer.rstrip("."),), (other,))
    if not held and rng.random() < 0.2:
        answer = _picked(a, b, word)
        thought = f"Before: {_plainly(a, b, word)} Now: which is {word}, {a} or {b}.\n{work_comparison(a, b)}\n{word}: {min(a, b) if word == 'smaller' else max(a, b)}"  # fmt: skip
        patterns = tuple(pattern.replace("!", rng.choice(_SAYS[word])) for pattern in _WAS)
        return talk.turn(patterns, thought, answer, "larger", (answer.rstrip("."),))
    a, b = _two(rng, held)
    answer = _picked(a, b, word)
    thought = f"Before: which is {word}. Now: {a} or {b}.\n{work_comparison(a, b)}"
    return talk.turn(_PAIR, thought, answer, "larger", (answer.rstrip("."),), (str(a), str(b)))


def _ordered(talk: Conversation, held: bool) -> Example:
    """Numbers in order, and then the other order, the largest, how many, or another form."""
    rng = talk.rng
    made = sort_numbers_example(replace(talk.draw, held=held))
    items = made.accept[0].split(", ")
    down = int(items[0]) > int(items[-1])
    talk.say(replace(made, answer=f"**{', '.join(items)}**"))
    said = f"The list: {', '.join(items)}."
    kind = rng.random()
    if not held and rng.random() < 0.3:
        return _changed(talk, items, down, said)
    if kind < 0.4:
        patterns = BACK if rng.random() < 0.4 else _UP if down else _DOWN
        size = len(items)
        counted = ", ".join(f"{index} {item}" for index, item in enumerate(items, 1))
        back = ", ".join(f"{size - index} {item}" for index, item in enumerate(reversed(items)))
        answer = f"**{', '.join(reversed(items))}**"
        return talk.turn(patterns, f"{said}\n{counted}\nFrom the end: {back}", answer, "reverse list", (answer,))
    if kind < 0.75:
        largest = rng.random() < 0.55
        place = "first" if largest == down else "last"
        found, name = items[0 if place == "first" else -1], "largest" if largest else "smallest"
        thought = f"{said}\n{'Largest' if down else 'Smallest'} first, so the {name} is the {place}: {found}."
        answer = f"**{found}** is the {name}."
        return talk.turn(_LARGEST if largest else _SMALLEST, thought, answer, "largest", (f"{found} is the",))
    if kind < 0.85:
        thought = f"{said}\n{', '.join(f'{index} {item}' for index, item in enumerate(items, 1))}\nSo {len(items)}."
        return talk.turn(COUNT, thought, f"There are **{len(items)}**.", "count items", (f"are {len(items)}",))
    if kind < 0.93:
        answer = numbered_lines(items)
        return talk.turn(NUMBERED, f"{said}\nNumbered.", answer, "revision", (answer,))
    answer = "| # | number |\n|---|---|\n" + "\n".join(f"| {index} | {item} |" for index, item in enumerate(items, 1))
    return talk.turn(TABLE, f"{said}\nAs a table.", answer, "revision", (answer,))


def _changed(talk: Conversation, items: list[str], down: bool, said: str) -> Example:
    """One number more, in its place, or one less; or how far the largest is from the smallest."""
    rng = talk.rng
    kind = rng.random()
    patterns: tuple[str, ...]
    largest, smallest = (items[0], items[-1]) if down else (items[-1], items[0])
    if kind < 0.3 and not difference_is_held_out(int(largest), int(smallest)):
        result = int(largest) - int(smallest)
        thought = f"{said}\nThe largest {largest}, the smallest {smallest}.\n{work_difference(int(largest), int(smallest))}"  # fmt: skip
        answer = f"{largest} - {smallest} = **{result}**."
        return talk.turn(_SPAN, thought, answer, "follow-up", (f"= {result}",))
    if kind < 0.75 or len(items) < 3:
        while (new := str(rng.randint(0, int(largest) + 20))) in items:
            pass
        after = sorted([*items, new], key=int, reverse=down)
        place = after.index(new)
        where = f"after {after[place - 1]}" if place else f"before {after[1]}"
        thought, value, patterns = f"{new} comes {where}.", new, _INSERT
    else:
        value = rng.choice(items)
        after, patterns = [item for item in items if item != value], _WITHOUT
        thought = f"All but {value}."
    answer = f"**{', '.join(after)}**"
    return talk.turn(patterns, f"{said}\n{thought}", answer, "sort numbers", (", ".join(after),), (value,))


def number_turns(talk: Conversation, held: bool) -> Example:
    """Numbers compared or in order, and something further asked of them."""
    return (_compared if talk.rng.random() < 0.5 else _ordered)(talk, held)
