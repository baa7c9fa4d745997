"""Which of the numbers: both, all three, the largest, the first and the last, without the second; after a sum, a comparison
of two, the largest of some, or numbers that were only told. The thought copies them all, then says which are meant."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from random import Random

from tools.demo_model.corpus import followups_asks
from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.comparison import WHICH
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.products import SHORT_TIMES, TIMES, value, work
from tools.demo_model.corpus.split import comparison_is_held_out

_NOW = "[|now |and |and now |ok, |ok now |then |please |can you |could you |so |fine, |next ]"
# % stands for all of them: both, all three.
_ADD = (
    f"{_NOW}add %", f"{_NOW}[sum|sum up|add up|total] %", f"{_NOW}add % [up|together]", "[and |so |]the [sum|total] of %[?|| please]", "[what's|what is|tell me|give me] the [sum|total] of %[?|]", "% [together|added|in total|summed up|altogether|added up][?|]", "how much do % make[| together| in total]?", "[put|take|throw] % together", "what do % [make|come to|add up to|give][| together]?", "[and |what |]if [i|you|we] add %?", "i need % added", "[their|the] [sum|total][?|| please]", "[and |]with plus[?| in between|]", "how much [in total|in all|altogether]?", "and summed up?", "the whole lot together?", "plus instead, with %", "just add % [please|for me|instead]",
)  # fmt: skip
_MULTIPLY = (
    f"{_NOW}multiply %", f"{_NOW}multiply % [together|with each other]", "[and |so |]the product of %[?|| please]", "[what's|what is] the product of %?", "% multiplied[?|]", "% times each other[?|]", "[and |what |]if [i|you|we] multiply %?", "[their|the] product[?|]", "[and |now ]times instead of plus[?|]", "[and |now |]with times[?|]", "[the |]same [numbers|two] but times", "one times the other[?|]", "the first times the second[?|]", "multiply instead",
)  # fmt: skip
_APART = (
    "[what's|what is|and|tell me|] the difference [of|between] %[?|]", "[their|the] difference[?|]", "how far [apart are|are] %[ apart|]?", "[and |]by how much[?|]", "by how much is [it|that|one] [larger|bigger|more][ than the other|]?", "how much [larger|bigger|more] is it?", "subtract [the smaller|the smaller one|the lesser] from the [larger|bigger|other]", "what's the gap?", "[and |]how much more[?|]", "how much is between %?", "the larger minus the smaller[?|]",
)  # fmt: skip
_SPAN = (
    "[what's|what is|and|] the difference between the [largest|biggest|highest] and the [smallest|lowest][?|]", "the [largest|biggest] minus the [smallest|lowest][?|]", "how far apart are the [largest|biggest] and the smallest?", "[and |]by how much is the [largest|biggest] above the [smallest|lowest]?", "take the smallest from the [largest|biggest]", "the range of %?", "[biggest|max|largest] minus [smallest|min]?",
)  # fmt: skip
_ENDS = (
    "[what's|what is|and|now|] the [largest|biggest|highest] plus the [smallest|lowest][?|]", "add the [largest|biggest] and the [smallest|lowest][ one|]", "the [biggest|largest] and the smallest together[?|]", "[biggest|max|largest] plus [smallest|min]?", "only the largest and the smallest, added",
)  # fmt: skip
_MOST = ("[and |so |now |]which [is|one is|of them is|number is|of these is] [the |][largest|biggest|highest]?", "[and |]the [largest|biggest|highest][?| one?| of them?| number?]", "what's the [largest|biggest|highest|maximum][| of %| number]?", "[tell|give|show] me the [largest|biggest|highest][ one|]", "which [number |one |]was the [largest|biggest]?", "max?", "biggest of %?")  # fmt: skip
_LEAST = ("[and |so |now |]which [is|one is|of them is|number is|of these is] [the |][smallest|lowest]?", "[and |]the [smallest|lowest][?| one?| of them?| number?]", "what's the [smallest|lowest|minimum][| of %| number]?", "[tell|give|show] me the [smallest|lowest][ one|]", "which [number |one |]was the [smallest|lowest]?", "min?", "smallest of %?")  # fmt: skip
# ! and ? are places, as "first" and "last"; the signs are put in before.
_TWO_PLACES = {
    "+": ("[what's|what is|and|now|] the ! plus the ~[?|]", "add the ! and the ~[ one| number|]", "the ! and the ~ [together|added][?|]", "[now |]only the ! and the ~[, added| together]", "the ! one plus the ~ one[?|]", "sum of the ! and the ~?", "how much are the ! and the ~[ together|]?", "! plus ~?", "put the ! and the ~ together"),
    "-": ("[what's|what is|and|now|] the ! minus the ~[?|]", "take the ~ from the !", "subtract the ~ [one |number |]from the ![ one|]", "the ! one minus the ~ one[?|]", "! minus ~?", "the ! less the ~[?|]", "how much is the ! number without the ~?"),
    "×": ("[what's|what is|and|now|] the ! times the ~[?|]", "multiply the ! [by|with|and] the ~[ one|]", "the ! one times the ~ one[?|]", "! times ~?", "product of the ! and the ~?"),
}  # fmt: skip
_TWICE = ("double the ![ one| number|]", "[what's|what is|and|now|] twice the ![ one| number|][?|]", "the ! [one |number |]doubled[?|]", "[and |]the ! [one |]times two[?|]", "two times the ![?|]", "[now |]the ! one twice[?|]")  # fmt: skip
_WITHOUT = ("[and |now |]without the ![ one| number|][?|]", "leave the ! [one |]out", "[the sum|the total|add them][,|] but without the !", "all but the !, [added|together]", "and if [i|we|you] drop the ![ one|]?", "skip the ! one and add the rest", "everything but the ! [together|added][?|]")  # fmt: skip
_WITHOUT_IT = ("[and |now |]without the @[?| please|]", "leave [the @ out|out the @|@ out|out @]", "[the sum|the total|add them][,|] but without [the |]@", "all but the @[, added|, together|]", "and if [i|we|you] [drop|leave out|skip|remove] the @?", "[skip|drop|ignore|remove|forget|cross out] the @[| please| and add the rest]", "everything but [the |]@[?|]", "[oh|sorry|wait|no], [the @ does not count|the @ was wrong, without it|not the @]", "the @ [should not be in it|does not belong there|is not needed]", "[only|just] the others, not the @", "the same without the @")  # fmt: skip
_SAID = ("[and |]what was the ![ one| number|][| again]?", "the ! [one|number][?| again?| please]", "which [number |one |]was the !?", "[tell|give] me the ! [one|number][ again|]", "[and |]the !?", "i forgot the ! [one|number]", "repeat the ! number", "which one came !?")  # fmt: skip

_LISTS = ("{list}", "{list}", "{list}", "{list}.", "my numbers: {list}", "numbers: {list}", "these: {list}")
_LARGEST = (
    "[which|what] is the {w}[:|,| of| among| one of] {list}[?|]", "{w} of {list}[?|]", "{list}: which is the {w}?", "{list}, the {w}[?|]", "[tell me|find|give me|pick] the {w}[ number|]: {list}", "the {w} number of {list}?", "{w}: {list}", "which one is {w}, {list}?", "i have {list}. which is the {w}?", "from {list} take the {w}",
)  # fmt: skip
_SUM = ("[add|sum|add up|total] {list}", "[what is|what's|give me] the [sum|total] of {list}?", "{list} [together|in total|added up][?|]", "how much [is|are|do] {list} [together|make|in total]?", "{list}: [sum|total][?|]", "{plus}[?|=| =]", "what is {plus}?", "i paid {list}. how much in all?")  # fmt: skip
_TOLD = (
    "[remember|note|keep|take] [the numbers |these numbers: |]{list}", "[my|the|our] numbers are {list}", "i have [the numbers |]{list}", "here are [my|some|the] numbers: {list}", "[numbers|scores|prices|readings|points|weights|my results|my grades]: {list}", "{list} are my numbers", "i measured {list}", "the dice show {list}", "we scored {list}", "i walked {list} kilometres", "write down {list}", "start with {list}", "i noted {list}",
)  # fmt: skip
_ALL = {2: ("both", "both numbers", "the two", "those two", "these two", "the two numbers", "them", "them both", "both of them", "those", "these numbers"), 3: ("all three", "all three", "all three numbers", "the three", "those three", "these three", "all of them", "them all", "them", "all", "all the numbers", "those numbers"), 4: ("all four", "all four numbers", "those four", "the four", "all of them", "them all", "them", "all", "all the numbers")}  # fmt: skip
_NAMES = {2: "both", 3: "all three", 4: "all four"}
_PLACES = {2: ("first", "second"), 3: ("first", "second", "third"), 4: ("first", "second", "third", "fourth")}


@dataclass(frozen=True)
class Given:
    """Numbers in their order, and what was answered when they came. done: what was asked of them then."""

    numbers: tuple[int, ...]
    answered: str
    done: str

    @property
    def before(self) -> str:
        """All of it, as a thought copies it."""
        listed = ", ".join(map(str, self.numbers))
        said = self.answered.replace("*", "").rstrip(".")
        return f"Before: {said}." if self.done in ("told", "+", "×") else f"Before: {listed}. {said}."


def chained(start: int, steps: list[tuple[str, int]]) -> tuple[str, str, int] | None:
    """A number and steps from it: the columns, the answer as sums that go on, the result. None: kept from training."""
    works, parts = [], []
    for index, (sign, number) in enumerate(steps):
        if not free(sign, start, number) or (result := value(sign, start, number)) < 0:
            return None
        works.append(work(sign, start, number))
        lead = "and " if index and index + 1 == len(steps) else ""
        shown = f"**{result}**" if index + 1 == len(steps) else str(result)
        parts.append(f"{lead}{start} {sign} {number} = {shown}")
        start = result
    return "\n".join(works), f"{', '.join(parts)}.", start


def said(rng: Random, numbers: tuple[int, ...]) -> str:
    """The numbers in one line, as people list them."""
    words = list(map(str, numbers))
    joined = f"{', '.join(words[:-1])} and {words[-1]}"
    return rng.choice((joined, joined, ", ".join(words), ", ".join(words), " and ".join(words), f"{', '.join(words[:-1])} or {words[-1]}"))  # fmt: skip


def _numbers(rng: Random, count: int) -> tuple[int, ...]:
    """Different numbers that training may compare, pair by pair."""
    while True:
        top = rng.choice((13, 40, 100, 100, 1000, 1000, 6000))
        drawn = tuple(rng.sample(range(2, top), count))
        if not any(comparison_is_held_out(a, b) for a, b in combinations(drawn, 2)):
            return drawn


def given(talk: Conversation) -> Given | None:
    """Two to four numbers come into the history, with something asked of them or not."""
    rng = talk.rng
    count = rng.choice((2, 2, 3, 3, 3, 4))
    numbers = _numbers(rng, count)
    listed = said(rng, numbers)
    done = rng.choice(("told", "larger", "+", "+", "×") if count == 2 else ("told", "largest", "largest", "smallest", "+"))  # fmt: skip
    match done:
        case "told":
            listed = listed.replace(" or ", " and ")
            question, answer = worded(rng, _TOLD, list=listed), f"Noted: **{', '.join(map(str, numbers))}**."
        case "larger":
            question = worded(rng, WHICH, a=numbers[0], b=numbers[1], w=rng.choice(("larger", "bigger")))
            answer = f"**{max(numbers)}** is larger: {max(numbers)} > {min(numbers)}."
        case "×":
            numbers = rng.randint(2, 99), rng.randint(2, 12)
            if numbers[0] == numbers[1] or not (made := chained(numbers[0], [("×", numbers[1])])):
                return None
            question, answer = worded(rng, (*SHORT_TIMES, *TIMES), a=numbers[0], b=numbers[1]), made[1]
        case "+":
            if not (made := chained(numbers[0], [("+", number) for number in numbers[1:]])):
                return None
            listed = listed.replace(" or ", " and ")
            question, answer = worded(rng, _SUM, list=listed, plus=" + ".join(map(str, numbers))), made[1]
        case _:
            found = (max if done == "largest" else min)(numbers)
            words = ("largest", "biggest", "highest", "greatest") if done == "largest" else ("smallest", "lowest")
            question = worded(rng, _LARGEST, list=listed, w=rng.choice(words))
            answer = f"**{found}** is the {done}."
    talk.say(Example((Message("user", typed(rng, question)),), "", answer, "numbers", "", ()))
    return Given(numbers, answer, done)


def _asked(rng: Random, patterns: tuple[str, ...], size: int, place: str = "", other: str = "") -> tuple[str, ...]:
    pattern = rng.choice(patterns).replace("%", rng.choice(_ALL[size]))
    return (pattern.replace("!", place).replace("~", other),)


def _picked(talk: Conversation, last: Given, most: bool) -> Example | None:
    numbers, size, rng = last.numbers, len(last.numbers), talk.rng
    if last.done in (("larger", "largest") if most else ("smallest",)):
        return None
    found = (max if most else min)(numbers)
    word = ("larger" if most else "smaller") if size == 2 else "largest" if most else "smallest"
    thought = f"{last.before} Now: the {word} of {_NAMES[size]}.\n{', '.join(map(str, sorted(numbers)))}: {found}"
    answer = f"**{found}** is {'the ' * (size > 2)}{word}."
    return talk.turn(_asked(rng, _MOST if most else _LEAST, size), thought, answer, "largest", (f"{found} is",))


def _from_the_result(talk: Conversation, last: Given) -> Example | None:
    """One more step from what came out: the total, or the number that was picked."""
    rng, numbers = talk.rng, last.numbers
    if last.done == "told":
        return None
    outcome = {"+": sum(numbers), "×": numbers[0] * numbers[1], "smallest": min(numbers)}
    result, new = outcome.get(last.done, max(numbers)), rng.choice((rng.randint(2, 12), rng.randint(5, 99), rng.randint(50, 500)))  # fmt: skip
    asks = {"+": followups_asks.ADD_ON, "-": followups_asks.TAKE_OFF, "×": followups_asks.TIMES}
    sign = rng.choice("+-×")
    new = min(new, 9) if sign == "×" else new
    made = chained(result, [(sign, new)])
    if not made:
        return None
    thought = f"{last.before} Now: the result {sign} {new}.\n{made[0]}"
    return talk.turn(asks[sign], thought, made[1], "follow-up", (f"= {made[2]}",), (str(new),))


def pieces_turn(talk: Conversation) -> Example | None:
    """Numbers, and then something with all, two or one of them; None where that is kept from training."""
    rng = talk.rng
    if not (last := given(talk)):
        return None
    if rng.random() < 0.2:
        talk.fill(rng.choice((1, 1, 2)), sums=False, words=False)
    numbers, size = last.numbers, len(last.numbers)
    low, high = min(numbers), max(numbers)
    names = {number: name for number, name in zip(numbers, _PLACES[size], strict=True)}
    if rng.random() < 0.3 and size > 2:
        names[numbers[-1]] = "last"
    kind = rng.choices(("all", "times", "apart", "ends", "pick", "two", "twice", "without", "said", "result"), (24, 9, 14, 5, 8, 16, 8, 12, 5, 12))[0]  # fmt: skip
    start, steps, now = 0, [("+", 0)], ""
    named: tuple[str, ...] = ()
    match kind:
        case "all":
            if last.done == "+":
                return None
            patterns, now = _asked(rng, _ADD, size), f"{_NAMES[size]}, with +"
            start, steps = numbers[0], [("+", number) for number in numbers[1:]]
        case "times":
            if size > 2 or last.done == "×":
                return None
            patterns, now, start, steps = _asked(rng, _MULTIPLY, 2), "both, with ×", numbers[0], [("×", numbers[1])]
        case "apart":
            patterns, start, steps = _asked(rng, _APART if size == 2 else _SPAN, size), high, [("-", low)]
            now = f"the {'larger' if size == 2 else 'largest'} - the {'smaller' if size == 2 else 'smallest'}"
        case "ends":
            if size == 2:
                return None
            patterns, now, start, steps = _asked(rng, _ENDS, size), "the largest + the smallest", high, [("+", low)]
        case "pick":
            return _picked(talk, last, rng.random() < 0.55)
        case "two":
            if size == 2:
                return None
            one, two = rng.sample(numbers, 2)
            sign = rng.choice("++--×")
            patterns, start, steps = _asked(rng, _TWO_PLACES[sign], size, names[one], names[two]), one, [(sign, two)]
            now = f"the {names[one]} {sign} the {names[two]}"
        case "twice":
            one, which = rng.choice(((high, "largest"), (low, "smallest"), *names.items()))
            patterns, start, steps = _asked(rng, _TWICE, size, which), one, [("+", one)]
            now = f"the {which} + the {which}"
        case "without":
            if size == 2:
                return None
            gone = rng.choice(numbers)
            rest = [number for number in numbers if number != gone]
            patterns, start, steps = _asked(rng, _WITHOUT, size, names[gone]), rest[0], [("+", n) for n in rest[1:]]
            now = f"all but the {names[gone]}, {gone}: {' + '.join(map(str, rest))}"
            if rng.random() < 0.55:
                patterns, named = _asked(rng, _WITHOUT_IT, size), (str(gone),)
            if last.done != "+":
                return None
        case "result":
            return _from_the_result(talk, last)
        case _:
            one = rng.choice(numbers)
            thought = f"{last.before} Asked: the {names[one]} number, {one}."
            patterns = _asked(rng, _SAID, size, names[one])
            return talk.turn(patterns, thought, f"The {names[one]} number was **{one}**.", "recall", (f"was {one}",))
    made = chained(start, steps)
    if not made:
        return None
    thought = f"{last.before} Now: {now}.\n{made[0]}"
    return talk.turn(patterns, thought, made[1], "follow-up", (f"= {made[2]}",), named)
