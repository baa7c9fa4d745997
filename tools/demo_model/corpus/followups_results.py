"""What refers back to several results or to one number of a sum: which was larger, both together, minus the first, i meant 35."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.products import is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.split import comparison_is_held_out
from tools.demo_model.corpus.stories import unit_of

_NOW = "[|now |and |and now |ok, |ok now |then |please |can you |could you |thanks, |so ]"
_BOTH_ADDED = (
    f"{_NOW}add [both|the two|them|the two results|both results|both answers|these two]", "[and |now |]both together[?|]", "the sum of [both|the two|both results|the two results|those two|the answers][?|]", "[what's|what is] [that|it|both] [together|in total|altogether|all together]?", "[and |]in total[?|]", "[and |]altogether[?|]", "[and |]all together[?|]", "[what do|how much do] [they|both|the two|the results] make [together|in sum|when added]?", "first [result|answer] plus the second[?|]", "the two results added[?|]", "[now |]put both together", "both [results|answers] summed", "result one plus result two", "[now |]sum [them|both|up both] up", "[and |]the total of both[?|]", "and if [i|you|we] add [both|the two] results?", "[i need|give me] the sum of both",
)  # fmt: skip
_BOTH_APART = (
    "[what's|what is|and|] the difference [of|between] [both|the two|the results|the two results|those two|the answers][?|]", "[how far|how much] are [they|both|the results|the two] apart?", "[by how much|how much] [is|was] [one|the one|the larger|the bigger] [larger|bigger|more] than the other?", "how much more is the [larger|bigger] one?", "[subtract|take] the smaller [result |one |]from the [larger|bigger][ one| result|]", "and how much do they differ?", "the gap between the two results?", "[so |]how much [bigger|larger|more] [was|is] it?", "larger result minus the smaller one",
)  # fmt: skip
_WHICH_MORE = (
    "[and |so |now |]which [was|is|one was|one is|result was|result is|answer was|of them was|of the two is|of the two was] [bigger|larger|higher|more|the bigger one|the larger]?", "[which|what] was the [bigger|larger|higher] [result|answer|one|number]?", "which gave more?", "which of [the|these|those|both] [results|answers|two] is [bigger|larger|more]?", "[bigger|larger] one?", "where did i get more?", "first or second, which is [bigger|larger|more]?", "tell me the [bigger|larger] [result|answer]", "what's the [biggest|largest|highest] [result|answer] so far?", "compare [both|the two|the] results",
)  # fmt: skip
_MORE_BY = (
    "[and |so |]which [is|was|one is|result is] [larger|bigger|more|higher][, and|? and|?] by how much?", "which of [the|those] [two|results] is [larger|bigger][, and|?] by how much?", "which is more and how much more?", "[bigger|larger] one, and the difference?", "tell me which is [larger|bigger] and how far they are apart", "compare [the two|both results|them]: which is more, by how much?", "first or second, which is more? and by how much?",
)  # fmt: skip
_WHICH_LESS = (
    "[and |so |now |]which [was|is|one was|one is|result was|result is|answer was|of them was|of the two is] [smaller|less|lower|the smaller one]?", "[which|what] was the [smaller|lower] [result|answer|one|number]?", "which gave less?", "which of [the|these|those|both] [results|answers|two] is [smaller|lower|less]?", "tell me the [smaller|lower] [result|answer]", "smaller one?", "what's the [smallest|lowest] [result|answer] so far?",
)  # fmt: skip
_NTH_RESULT = (
    "[what was|repeat|tell me again|give me|say] the ! [result|answer|one][| again][?|]", "[and |]the ! [result|answer][| again][?|]", "what did [you|we|i] get [!|the ! time][?|]", "[what was|which was] my ! [result|answer]?", "[and|so] the ! was?", "how much was the ! [one|sum|calculation]?", "go back to the ! [result|answer], what was it?", "i forgot the ! [result|answer]", "remind me of the ! [result|answer]", "what came out !?",
)  # fmt: skip
_PLUS_NTH = (f"{_NOW}plus the ! number[|?]", f"{_NOW}add the ! number[| to it| to that| again][|?]", "[and |]+ the ! number", "[and |]with the ! number [added|on top][?|]", "[and |]the ! number [again |]on top[?|]", "increase [it|that] by the ! number", "what if i add the ! number[ again|]?")  # fmt: skip
_MINUS_NTH = (f"{_NOW}minus the ! number[|?]", f"{_NOW}[subtract|take away] the ! number[| from it| from that][|?]", "[and |]- the ! number", "[and |]without the ! number[?|]", "take the ! number off[ again|]", "reduce [it|that] by the ! number", "what if i take the ! number away?", "[and |]less the ! number[?|]")  # fmt: skip
_NTH_PLUS = ("[what's|what is|and|now|and what's|] the ! number plus @[?|]", "[now |and |]the ! number and @[?|]", "add @ to the ! number[ only| alone|]", "take the ! number and add @", "@ more than the ! number[?|]", "[and |]@ plus the ! number[?|]", "only the ! number plus @")  # fmt: skip
_NTH_MINUS = ("[what's|what is|and|now|and what's|] the ! number minus @[?|]", "subtract @ from the ! number[ only| alone|]", "take the ! number and subtract @", "@ less than the ! number[?|]", "only the ! number minus @", "the ! number without @[?|]")  # fmt: skip
_MEANT = (
    "[no, |sorry, |oops, |wait, |ah |hm, |oh |argh, ||]i [meant|mean|wanted|wanted to say|meant to type|meant to write|meant to say] @", "[sorry|oops|wait|my mistake|my bad|ah], @ [i mean|i meant|of course|actually]", "@ i [mean|meant][, sorry|]", "[typo|correction|mistyped|wrong number|wrong key]: @", "[typo|mistyped|wrong number|i made a typo], [i mean|i meant|it's|it is|should have been|make that] @", "[oops|sorry|ups|whoops], @[| it is]", "i [typed|wrote] it wrong, i meant @", "that was a typo, @", "[actually|rather] @, [sorry|i mistyped|typo]", "with @, i mistyped", "make that @, i mistyped", "i should have [typed|written|said] @",
)  # fmt: skip
_REPEAT_STEP = ("and again[?|]", "and [once more|one more time|again the same|the same again]", "do that again", "[the |]same step [again|once more]", "again the same[ step|]", "repeat that step", "and the same [again|once more]", "and another time", "[ok, |]again that step", "one more of [that|those]", "and that again")  # fmt: skip
_IN_WORDS = (f"{_NOW}[write|say|put|spell] [that|it|the result|the number|the answer] [in words|in letters|out in words|as a word]", "[and |now |]in words[?| please|]", "how do you write [that|it|that number] in words?", "[that|the result|the number] in words[?| please|]", "as words, not digits", "in letters please", "no digits, in words", "[and |]what about in words?", "what's that in words?")  # fmt: skip
_ORDINALS = ("first", "second", "third")


@dataclass(frozen=True)
class Worked:
    """One sum, difference or product that was asked, with both numbers in this order."""

    a: int
    sign: str
    b: int

    @property
    def result(self) -> int:
        """Its value."""
        return value(self.sign, self.a, self.b)

    def __str__(self) -> str:
        return f"{self.a} {self.sign} {self.b} = {self.result}"

    def before(self, unit: str = "") -> str:
        """Its answer as a thought copies it."""
        return f"Before: {self}{f' {unit_of(unit, self.result)}' if unit else ''}."


def free(sign: str, a: int, b: int) -> bool:
    """Whether training may see it, and it is worked by hand."""
    if not (0 <= a <= 99999 and 0 <= b <= 99999) or (sign == "×" and min(a, b) > 99):
        return False
    return not is_held_out(sign, a, b) and not (sign == "×" and shows_held_out(a, b))


def _named(patterns: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(pattern.replace("!", name) for pattern in patterns)


def step_turn(talk: Conversation, patterns: tuple[str, ...], thought: str, sign: str, a: int, b: int, *values: str, unit: str = "") -> Example | None:  # fmt: skip
    """A turn that works out a sign b; None where that is kept from training."""
    if not free(sign, a, b):
        return None
    result = value(sign, a, b)
    answer = f"{a} {sign} {b} = **{result}**" + (f" {unit_of(unit, result)}" if unit else "") + "."
    return talk.turn(patterns, f"{thought}\n{work(sign, a, b)}", answer, "follow-up", (f"= {result}",), values)


def of_results(talk: Conversation, asked: list[Worked]) -> Example | None:
    """Something about the results of two or three sums that were asked one after the other."""
    rng = talk.rng
    results = [one.result for one in asked]
    quoted = f"The results: {', '.join(map(str, asked))}."
    kind = rng.random()
    if kind < 0.22:
        index = rng.randrange(len(asked))
        name = _ORDINALS[index]
        patterns = _named(_NTH_RESULT, name)
        answer = f"The {name} result was **{results[index]}**: {asked[index]}."
        return talk.turn(patterns, f"{quoted}\nThe {name}: {asked[index]}.", answer, "recall", (f"was {results[index]}",))  # fmt: skip
    if len(set(results)) < len(results) or min(results) < 0:
        return None
    if kind < 0.55 and (len(asked) == 2 or rng.random() < 0.5):
        more = rng.random() < 0.7
        found = max(asked, key=lambda one: one.result) if more else min(asked, key=lambda one: one.result)
        word, patterns = ("larger", _WHICH_MORE) if more else ("smaller", _WHICH_LESS)
        if len(asked) > 2:
            word = "largest" if more else "smallest"
            thought = f"{', '.join(map(str, sorted(results)))}: the {word} is {found.result}"
        else:
            if comparison_is_held_out(*results):
                return None
            thought = f"{work_comparison(*results)}\n{word}: {found.result}"
        answer = f"**{found.result}** is {'the ' * (len(asked) > 2)}{word}, from {found.a} {found.sign} {found.b}."
        return talk.turn(patterns, f"{quoted}\n{thought}", answer, "larger", (f"{found.result} is",))
    if len(asked) > 2:
        return None
    a, b = results
    high, low = max(results), min(results)
    if kind < 0.64 and free("-", high, low) and not comparison_is_held_out(a, b):
        answer = f"**{high}** is larger, by {high} - {low} = **{high - low}**."
        thought = f"{quoted} Now: the larger, and by how much.\n{work_comparison(a, b)}\nlarger: {high}\n{work('-', high, low)}"
        return talk.turn(_MORE_BY, thought, answer, "follow-up", (answer.replace("*", "").rstrip("."),))
    if kind < 0.85:
        return step_turn(talk, _BOTH_ADDED, f"{quoted} Now: both, with +.", "+", a, b)
    return step_turn(talk, _BOTH_APART, f"{quoted} Now: the larger - the smaller.", "-", max(a, b), min(a, b))


def of_numbers(talk: Conversation, last: Worked, unit: str = "") -> Example | None:
    """The last result with one of the numbers it came from, or one of these with a new number."""
    rng = talk.rng
    first = rng.random() < 0.55
    name, number = ("first", last.a) if first else ("second", last.b)
    sign = rng.choice("+-")
    if rng.random() < 0.6:
        patterns = _named(_PLUS_NTH if sign == "+" else _MINUS_NTH, name)
        thought = f"{last.before(unit)} Now: the result {sign} the {name} number, {number}."
        return step_turn(talk, patterns, thought, sign, last.result, number, unit=unit)
    new = rng.choice((rng.randint(1, 20), rng.randint(10, 99), rng.randint(100, 500)))
    patterns = _named(_NTH_PLUS if sign == "+" else _NTH_MINUS, name)
    thought = f"{last.before(unit)} Now: the {name} number, {number}, {sign} {new}."
    return step_turn(talk, patterns, thought, sign, number, new, str(new), unit=unit)


def mistyped(rng: Random, number: int) -> int:
    """The number as a slip of the finger makes it: digits exchanged, one missing, doubled or next to the right one."""
    digits = str(number)
    place = rng.randrange(len(digits))
    kind = rng.randrange(4)
    if kind == 0 and len(digits) > 1:
        place = rng.randrange(len(digits) - 1)
        made = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    elif kind == 1 and len(digits) > 1:
        made = digits[:place] + digits[place + 1 :]
    elif kind == 2:
        made = digits[:place] + digits[place] + digits[place:]
    else:
        made = digits[:place] + str((int(digits[place]) + rng.choice((-1, 1))) % 10) + digits[place + 1 :]
    return int(made)


def _alike(new: int, old: int) -> bool:
    """Whether one could have been typed for the other."""
    x, y = str(new), str(old)
    if sorted(x) == sorted(y):
        return True
    if len(x) == len(y):
        return sum(p != q for p, q in zip(x, y, strict=True)) <= (1 if len(x) > 1 else 0)
    short, long = sorted((x, y), key=len)
    return len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def meant(talk: Conversation, last: Worked) -> Example | None:
    """A number is put right without saying which: the one that it resembles, else the second."""
    rng = talk.rng
    new = mistyped(rng, rng.choice((last.a, last.b))) if rng.random() < 0.75 else rng.randint(2, 999)
    like = [_alike(new, last.a), _alike(new, last.b)]
    if new in (last.a, last.b) or all(like) or str(new)[0] == "0":
        return None
    first = like[0]
    step = replace(last, a=new) if first else replace(last, b=new)
    name, old = ("first", last.a) if first else ("second", last.b)
    reason = f"{new} is like {old}: the {name} number" if any(like) else f"{new} is like neither, so the {name} number, {old},"  # fmt: skip
    thought = f"{last.before()} Now: {reason} becomes {new}."
    return step_turn(talk, _MEANT, thought, step.sign, step.a, step.b, str(new))


def in_words_turn(talk: Conversation, last: Worked) -> Example | None:
    """The last result, below a hundred, in words."""
    if not 0 <= last.result < 100:
        return None
    said = in_words(last.result)
    thought = f"{last.before()} Now: the result in words.\nIn words: {said}"
    return talk.turn(_IN_WORDS, thought, f"**{said}**", "number in words", (said,))


def same_step(talk: Conversation, last: Worked, unit: str = "") -> Example | None:
    """The last step once more, from where it led."""
    thought = f"{last.before(unit)} Now: the result {last.sign} {last.b} again."
    return step_turn(talk, _REPEAT_STEP, thought, last.sign, last.result, last.b, unit=unit)
