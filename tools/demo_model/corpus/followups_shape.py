"""The last result in another shape: squared, three times, rounded, its digits counted or turned round, the two numbers the
other way round."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.beyond_digits import running
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_results import Worked, step_turn

_NOW = "[|now |and |and now |ok, |ok now |then |please |can you |could you |thanks, |so ]"
_THAT = "[that|it|the result|the answer|this]"
_SQUARED = (f"{_NOW}square {_THAT}[|?]", "[and |now |]squared[?|]", f"{_NOW}multiply {_THAT} [by|with] itself", "[and |what's |what is |]the square of [that|it|the result][?|]", "[that|the result] [squared|times itself][?|]", "[and |now |]times itself[?|]", "to the power of 2[?|]", "[and |]the result squared[?|]")  # fmt: skip
_TRIPLED = (f"{_NOW}triple {_THAT}[|?]", "[and |now |]tripled[?|]", "[and |what's |what is |]three times [that|it|the result][?|]", "[that|the result] [tripled|three times][?|]", "[and |]three times as much[?|]", "[and |]3x that[?|]")  # fmt: skip
_FOURFOLD = (f"{_NOW}quadruple {_THAT}[|?]", "[and |what's |what is |]four times [that|it|the result][?|]", "[that|the result] four times[?|]", "[and |]four times as much[?|]", "[and |]4x that[?|]", f"{_NOW}double {_THAT} twice")  # fmt: skip
_ROUNDED = (f"{_NOW}round {_THAT} to the nearest @[|?]", f"{_NOW}round {_THAT} to @s", "[and |]rounded to @s[?|]", "[that|the result] to the nearest @[?|]", "[and |what is that |]to the nearest @[?|]", "[and |]rounded to the nearest @[?|]", "roughly, to the nearest @?")  # fmt: skip
_DIGITS = ("how many digits does [that|it|the result|the answer|this number] have?", "how many digits has [that|it|the result|the answer|this number][| got]?", "[and |]how many digits [is that|are that|are there]?", "[and |]its number of digits[?|]", "[and |]how many figures does it have?", f"{_NOW}count [its digits|the digits|the digits of that|the digits of the result]", "number of digits?")  # fmt: skip
_TURNED = (f"{_NOW}[write|say|read|give me|show me|put] {_THAT} [backwards|back to front|from right to left]", f"{_NOW}reverse [the digits|its digits|the digits of that|the result]", "[that|the result] backwards[?|]", "[and |now |]backwards[?|]", "[and |]with its digits reversed[?|]", "[and |]read from right to left[?|]", f"{_NOW}turn its digits around")  # fmt: skip
_DIGIT_SUM = ("[and |what's |what is |]the sum of its digits[?|]", "[and |]its digit sum[?|]", f"{_NOW}add [its digits|the digits|the digits of that|up its digits]", "[and |]the digit sum[| of that][?|]", "[and |]its digits added up[?|]")  # fmt: skip
_SWAPPED = ("[and |now |]the other way [round|around][?|]", "[and |now |]@ {w} # [then|instead|][?|]", "[and |]if i swap [them|the numbers|the two]?", "[now |ok, |and |]swap [them|the numbers|the two numbers]", "[and |]in the other order[?|]", "i meant the other way round", "[and |]vice versa[?|]", "switch the two numbers")  # fmt: skip
_NAMES = {10: "ten", 100: "hundred", 1000: "thousand"}


def _times(talk: Conversation, last: Worked) -> Example | None:
    """The result times itself, three times or four times."""
    n, kind = last.result, talk.rng.choice((0, 0, 3, 3, 4))
    if n > 9999 or (kind == 0 and n > 99) or n < 2:
        return None
    patterns = {0: _SQUARED, 3: _TRIPLED, 4: _FOURFOLD}[kind]
    now = f"the result × {kind}" if kind else "the result × the result"
    return step_turn(talk, patterns, f"{last.before()} Now: {now}.", "×", n, kind or n)


def _rounded(talk: Conversation, last: Worked) -> Example | None:
    """The result to the nearest ten, hundred or thousand."""
    n, rng = last.result, talk.rng
    unit = rng.choice([one for one in (10, 100, 1000) if one <= n] or [0])
    if not unit:
        return None
    low, digit = n // unit * unit, n // (unit // 10) % 10
    result = low + unit if digit >= 5 else low
    path = f"{n} lies between {low} and {low + unit}; the digit behind is {digit}: {'up' if digit >= 5 else 'down'}, {result}"
    said, name = rng.choice((str(unit), _NAMES[unit])), _NAMES[unit]
    thought = f"{last.before()} Now: the result to the nearest {name}.\n{path}"
    return talk.turn(_ROUNDED, thought, f"{n} to the nearest {name} is **{result}**.", "calculation", (f"is {result}",), (said,))  # fmt: skip


def _digits(talk: Conversation, last: Worked) -> Example | None:
    """How many digits the result has."""
    n = str(last.result)
    counted = ", ".join(f"{place}: {digit}" for place, digit in enumerate(n, 1))
    thought = f"{last.before()} Now: how many digits.\n{counted}\nSo {len(n)}."
    noun = "digit" if len(n) == 1 else "digits"
    return talk.turn(_DIGITS, thought, f"**{len(n)}** {noun}.", "length", (f"{len(n)} {noun}",))


def _turned(talk: Conversation, last: Worked) -> Example | None:
    """The digits of the result from its end."""
    n = str(last.result)
    if len(n) < 2:
        return None
    back = n[::-1]
    thought = f"{last.before()} Now: {n} backwards.\n{' '.join(n)}\nBackwards: {' '.join(back)}\nJoined: {back}"
    return talk.turn(_TURNED, thought, f"**{back}**", "reverse", (back,))


def _summed(talk: Conversation, last: Worked) -> Example | None:
    """The digits of the result added up, one after the other."""
    digits = list(map(int, str(last.result)))
    if len(digits) < 2:
        return None
    said = list(map(str, digits))
    thought = f"{last.before()} Now: its digits added up.\ndigits {', '.join(said)}\n{running(digits)}"
    return talk.turn(
        _DIGIT_SUM, thought, f"{' + '.join(said)} = **{sum(digits)}**.", "follow-up", (f"= {sum(digits)}",)
    )


def _swapped(talk: Conversation, last: Worked) -> Example | None:
    """A difference or a sum the other way round."""
    if last.a == last.b or last.sign == "×" or (last.sign == "+" and talk.rng.random() < 0.7):
        return None
    patterns = tuple(pattern.replace("{w}", talk.rng.choice(("minus", "-") if last.sign == "-" else ("plus", "+"))) for pattern in _SWAPPED)  # fmt: skip
    thought = f"{last.before()} Now: both the other way round, {last.b} {last.sign} {last.a}."
    return step_turn(talk, patterns, thought, last.sign, last.b, last.a, str(last.b), str(last.a))


_KINDS: tuple[tuple[Callable[[Conversation, Worked], Example | None], int], ...] = (
    (_times, 6), (_rounded, 5), (_digits, 3), (_turned, 3), (_summed, 2), (_swapped, 4),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def shape_turn(talk: Conversation, last: Worked) -> Example | None:
    """The last result in another shape; None where nothing of it fits."""
    return talk.rng.choices(_MAKERS, _WEIGHTS)[0](talk, last) if last.result >= 0 else None
