"""After one sum or several: "and 7?", the other sign, another one in full, the first result and the last together."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from tools.demo_model.corpus.arithmetic import typed
from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.beyond import plain
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import Worked, free, step_turn
from tools.demo_model.corpus.products import value

# How a sum is asked in full; the same as a second one; what each sign is called.
_WRITTEN = {"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "x", "*", "times"), "/": ("/", "/", "divided by", ":", "÷")}  # fmt: skip
_WHOLE = ("{s}[|?]", "what's {s}?", "what is {s}[?|]", "how much is {s}?", "{s} = ?", "{s}=", "calculate {s}", "work out {s}", "tell me {s}", "can you do {s}[?|]", "i need {s}", "{s} please", "solve {s}", "{s} is how much?", "quick, {s}", "do you know {s}?")  # fmt: skip
_IN_FULL = (
    "[and|now|then|ok and|and now|next|so|also|and then|what about|how about|ok, now|and what is|and what's|and how much is|now do|try|do] {s}[?|]", "{s}[?|]", "[thanks|thx|nice|great|good|cool|ok|perfect|right|got it], [and |now |]{s}[?|]", "another one: {s}", "one more: {s}", "next one: {s}", "next sum: {s}", "same for {s}", "what would {s} be?", "i also need {s}", "{s} too", "last one: {s}", "ok something else: {s}", "and if it's {s}?", "{s} as well please", "a harder one: {s}", "forget that. {s}",
)  # fmt: skip
# Only another number is said: it takes the place of the second. With plus, "and 7" would be one more step.
_NUMBER = (
    "and @[?|]", "and @[?| please| then?| as well?| too?]", "and [for|with|by] @[?|]", "[what|how] about @[?|]", "what about [with|by|for] @[?|]", "[now |then |ok ]@[?|]", "@?", "@[| too| next| now| please]", "[ok|okay|cool|nice|thanks|great|good|right|yes], and @[?|]", "and when it's @[?|]", "and if [it's|it is|i take|i say|it were] @[?|]", "same [with|for|but|but with] @[?|]", "[the |]same with @[?|]", "now [with|by] @[?|]", "[and |]again with @[?|]", "what would it be [with|for] @?", "and then @?", "next: @", "next one, @", "try @", "try it with @", "do @[ too| now|]", "let's do @[ now|]", "and what's it with @?", "how much with @?", "how much is it for @?", "and @, how much?", "also @",
)  # fmt: skip
_INSTEAD = (
    "[and |]with @ instead[?|]", "[and |]@ instead[?|]", "[what|how] about @ instead[?|]", "[and |]if the second [one |number |]is @[?|]", "what would it be with @ [instead|as the second]?", "same [but|only] with @", "[the |]same but @ at the end", "make the [last|second] one @", "[now |]with @ as the second[ one| number|]", "try @ instead", "and if i take @ instead?", "again but with @", "no, with @[ instead| please|]", "@ in place of the second", "put @ instead of the second",
)  # fmt: skip
# What each sign is between two numbers, as a verb, as a noun, and done.
_TO = {
    "+": ("plus", "add", "an addition", "added"),
    "-": ("minus", "subtract", "a subtraction", "subtracted"),
    "×": ("times", "multiply", "a multiplication", "multiplied"),
}  # fmt: skip
_SIGN = (
    "[no, |no |sorry, |sorry |oops, |oh |wait, |hm, |ah, |argh, |my bad, ||]i meant {w}", "[no|nope|sorry|oops|wait|my mistake|argh], {w}[| i mean| i meant| not {o}| please|, sorry]", "not {o}, {w}", "{w}, not {o}", "{w} instead[| of {o}| please|?]", "[and |now |and now |]{w} instead of {o}[?|]", "[now |and now |then |]{v} [them|the two|both|these|those][| instead]", "[the |]same [numbers |two |]but {w}[| please]", "[the |]same [numbers |two |]with {w}[?|]", "[and |ok, |]what if [i|you|we] {v} [them|those|both]?", "[and |now |and now |]as {n}[?|]", "[and |now |]with {w}[?|]", "[and |now |]{d} instead[?|]", "i wanted {w}", "i mistyped, {w}", "i should have said {w}", "wrong sign, {w}", "the sign should be {w}", "change the {o} to {w}", "use {w} instead", "make it {w} [instead|not {o}]", "can you {v} them instead?", "{v} the [two |]numbers instead", "no, {v} them", "[and |]{d}, the same two?", "both numbers but with {w}",
)  # fmt: skip
_LARGER_FIRST = (
    "[and |now |and now |ok, |]minus instead[ of plus|], the [bigger|larger|greater] [one |number |]first", "[and |now |then |]the [bigger|larger] [one |number |]minus the [smaller|other][ one|][?|]", "[and |now |]{v} [the smaller|the smaller one|the lesser] from the [bigger|larger][ one|]", "[the |]same but minus[,|] [starting with the bigger|larger first|bigger first|the larger in front|biggest first]", "[and |now |]minus, [bigger|larger|biggest|largest] [one |]first", "[and |]as a subtraction, the [bigger|larger] number first", "[and |]with minus, larger number in front", "[and |now |]take the [smaller|lesser] [one |]from the [bigger|larger]", "not plus, minus, and the [bigger|larger] one first", "i meant minus, the [bigger|larger] one first", "minus, so that it's not below zero", "[and |]big minus small[?|]",
)  # fmt: skip
_TURNED = (
    "[and |now |ok, |]the other way [round|around][?|]", "[and |now |]the second minus the first[?|]", "[and |now |]turned [round|around][?|]", "[swap|switch|exchange|flip] [them|the two|the numbers|both numbers][ please|]", "[and |now |]with the numbers [swapped|the other way round][?|]", "[and |now |]the second one first[?|]", "[no, |sorry, |oops, |]the other order", "i meant the other way [round|around]", "[and |]in the other order[?|]", "the second number first[ please|]", "reverse the order",
)  # fmt: skip
_NTH = {"first": ("first", "1st", "first"), "second": ("second", "2nd"), "third": ("third", "3rd"), "last": ("last", "last", "latest", "final")}  # fmt: skip
_ONES = "[answer|result|one|sum]"
_TWO_OF = {
    "+": (
        f"[what's|what is|what was|and|now|so|] the [sum|total] of the {{a}} and the {{b}} {_ONES}[?|s?|s]", "[now |and |please |can you |]add the {a} and the {b}[ one| answer| result| together|]", f"[and |now |]the {{a}} {_ONES} plus the {{b}}[ one|][?|]", "[now |and |]{a} plus {b}[?|]", "the {a} and the {b} [together|added|added up|in total][?|]", "[and |]how much are the {a} and the {b} together?", "only the {a} and the {b}, added", "add up {a} and {b}", "put the {a} and the {b} together", f"take the {{a}} {_ONES} and add the {{b}}", "{a} + {b}[?|]", "add the {b} [answer|result] to the {a}",
    ),
    "-": (
        f"[what's|what is|and|now|so|] the {{a}} {_ONES} minus the {{b}}[ one|][?|]", "[now |and |please |can you |]subtract the {b} [one |answer |result |]from the {a}", "[now |and |]{a} minus {b}[?|]", f"take the {{b}} [from|off] the {{a}} {_ONES}", "[what's|what is|and|] the difference [of|between] the {a} and the {b}[?|]", "by how much is the {a} [larger|bigger|more] than the {b}?", "how far apart are the {a} and the {b}?", "{a} - {b}[?|]", "[and |]how much more is the {a} than the {b}?",
    ),
    "×": (
        f"[what's|what is|and|now|so|] the {{a}} {_ONES} times the {{b}}[ one|][?|]", "[now |and |please |can you |]multiply the {a} [by|with|and] the {b}[ one| answer| result|]", "[now |and |]{a} times {b}[?|]", "[what's|what is|] the product of the {a} and the {b}[?|]", "{a} x {b}[?|]",
    ),
}  # fmt: skip
_MULTIPLIED = (
    "[now |and |please |can you |ok, |]multiply [them|both|the two|those two|these two|the results|both results|the answers][?|]", "[now |and |]both [multiplied|times each other][?|]", "[what's|what is|and|] the product of [both|the two|the results|those two|the answers][?|]", "one times the other[?|]", "the first times the second[?|]", "[the first|first] result times the [second|other]", "[and |]what do they make multiplied?",
)  # fmt: skip
_ORDINALS = ("first", "second", "third")


def _result(sign: str, a: int, b: int) -> str:
    return plain(Fraction(a, b)) if sign == "/" else str(value(sign, a, b))


def _works(sign: str, a: int, b: int) -> bool:
    """Whether it is worked by hand here, and training may see it."""
    if sign == "/":
        return b > 1 and a % b == 0 and by_hand(a, b)
    return free(sign, a, b) and (sign != "-" or a >= b)


def _drawn(talk: Conversation, sign: str) -> tuple[int, int]:
    rng = talk.rng
    while True:
        match sign:
            case "×":
                a, b = rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(11, 60))), rng.randint(2, 12)
            case "/":
                b = rng.randint(2, 12)
                a = b * rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(10, 60)))
            case _:
                a, b = (rng.choice((rng.randint(2, 20), rng.randint(5, 99), rng.randint(50, 900))) for _ in range(2))
        if sign == "-":
            a, b = max(a, b), min(a, b)
        if a != b and _works(sign, a, b):
            return a, b


def _written(talk: Conversation, sign: str, a: int, b: int) -> str:
    sign_said = talk.rng.choice(_WRITTEN[sign])
    tight = not sign_said[0].isalpha() and talk.rng.random() < 0.35
    return f"{a}{sign_said}{b}" if tight else f"{a} {sign_said} {b}"


def _said(sign: str, a: int, b: int) -> str:
    return f"{a} {sign} {b} = **{_result(sign, a, b)}**."


def _before(sign: str, a: int, b: int) -> str:
    return f"Before: {a} {sign} {b} = {_result(sign, a, b)}."


def _first(talk: Conversation, sign: str) -> tuple[int, int]:
    """One is asked, and answered."""
    a, b = _drawn(talk, sign)
    question = one(talk.rng, _WHOLE).replace("{s}", _written(talk, sign, a, b))
    talk.say(Example((Message("user", typed(talk.rng, question)),), "", _said(sign, a, b), "sum", "", ()))
    return a, b


def _worked_out(talk: Conversation, text: str, thought: str, sign: str, a: int, b: int, *values: str) -> Example | None:
    if sign != "/":
        return step_turn(talk, (text,), thought, sign, a, b, *values)
    result = _result(sign, a, b)
    thinking = f"{thought}\n{work_division(a, b)}"
    return talk.turn((text,), thinking, _said(sign, a, b), "follow-up", (f"= {result}",), values)


def one_number(talk: Conversation) -> Example | None:
    """Only a number is said: the same with it in the place of the second."""
    rng = talk.rng
    sign = rng.choice("×××//--+")
    a, b = _first(talk, sign)
    asks = _INSTEAD if sign == "+" else _NUMBER if rng.random() < 0.75 else (*_NUMBER, *_INSTEAD)
    made = None
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if made:
            talk.say(made)
        fits = [n for n in (*range(2, 13), rng.randint(13, 40)) if n != b and _works(sign, a, n)]
        if sign in "+-":
            fits = [n for n in (rng.randint(2, 99), rng.randint(2, 30)) if n != b and _works(sign, a, n)]
        if not fits:
            return None
        new = rng.choice(fits)
        thought = f"{_before(sign, a, b)} Now: the second number, {b}, becomes {new}."
        made = _worked_out(talk, rng.choice(asks), thought, sign, a, new, str(new))
        b = new
    return made


def in_full(talk: Conversation) -> Example | None:
    """Another one with both its numbers, mostly of the same sign."""
    rng = talk.rng
    sign = rng.choice("××//+-")
    _first(talk, sign)
    sign = sign if rng.random() < 0.6 else rng.choice("××//+-")
    a, b = _drawn(talk, sign)
    text = rng.choice(_IN_FULL)
    written = _written(talk, sign, a, b)
    return _worked_out(talk, text.replace("{s}", "@"), f"A new one: {a} {sign} {b}.", sign, a, b, written)


def other_sign(talk: Conversation) -> Example | None:
    """The same two numbers by another sign."""
    rng = talk.rng
    old = rng.choice("+-××")
    a, b = _first(talk, old)
    new = rng.choice([sign for sign in ("+", "-", "×", "×") if sign != old])
    if not _works(new, a, b) or (new == "×" and (a > 99 or b > 12)):
        return None
    word, verb, noun, done = _TO[new]
    w, o = ({"+": "+", "-": "-", "×": "x"}[sign] for sign in (new, old)) if rng.random() < 0.2 else (word, _TO[old][0])
    text = rng.choice(_SIGN)
    for slot, said in (("{w}", w), ("{o}", o), ("{v}", verb), ("{n}", noun), ("{d}", done)):
        text = text.replace(slot, said)
    thought = f"{_before(old, a, b)} Now: both, with {new}."
    return step_turn(talk, (text,), thought, new, a, b)


def turned(talk: Conversation) -> Example | None:
    """A sum, and then the larger minus the smaller; or a difference, and then the other way round."""
    rng = talk.rng
    if rng.random() < 0.3:
        a, b = _first(talk, "-")
        thought = f"{_before('-', a, b)} Now: the other way round, {b} - {a}."
        return step_turn(talk, (rng.choice(_TURNED),), thought, "-", b, a)
    old = rng.choice("+++×")
    a, b = _first(talk, old)
    if rng.random() < 0.7 and a > b:
        return None
    high, low = max(a, b), min(a, b)
    asks = [text for text in _LARGER_FIRST if old == "+" or not ("plus" in text or "zero" in text)]
    text = rng.choice(asks).replace("{v}", rng.choice(("subtract", "take", "take away", "deduct")))
    thought = f"{_before(old, a, b)} Now: both, with -, the larger first: {high} - {low}."
    return step_turn(talk, (text,), thought, "-", high, low)


def of_several(talk: Conversation) -> Example | None:
    """Two or three were asked: two of their results added, subtracted or multiplied, by their places."""
    rng = talk.rng
    count = rng.choice((2, 3, 3, 3, 4))
    asked: list[Worked] = []
    for _ in range(count):
        sign = rng.choice("++-×")
        a, b = _first(talk, sign)
        asked.append(Worked(a, sign, b))
    if rng.random() < 0.12:
        talk.fill(1, sums=False)
    quoted = f"The results: {', '.join(map(str, asked))}."
    results = [worked.result for worked in asked]
    if count == 2 and rng.random() < 0.35:
        made = step_turn(talk, _MULTIPLIED, f"{quoted} Now: both, with ×.", "×", results[0], results[1])
        return made if max(results) < 1000 else None
    names = dict(zip(_ORDINALS, range(min(count, 3)), strict=False))
    places = [*names, "last", "last"]
    left, right = rng.sample(places, 2)
    i, j = (names.get(name, count - 1) for name in (left, right))
    sign = rng.choice("+++--×")
    if i == j or (sign == "-" and results[i] <= results[j]) or (sign == "×" and max(results[i], results[j]) > 999):
        return None
    text = rng.choice(_TWO_OF[sign]).replace("{a}", rng.choice(_NTH[left])).replace("{b}", rng.choice(_NTH[right]))
    if not free(sign, results[i], results[j]):
        return None
    thought = f"{quoted} Now: the {left}, {results[i]}, {sign} the {right}, {results[j]}."
    return step_turn(talk, (text,), thought, sign, results[i], results[j])


_MAKERS: tuple[tuple[Callable[[Conversation], Example | None], float], ...] = (
    (one_number, 7), (in_full, 3), (other_sign, 4), (turned, 4), (of_several, 6),
)  # fmt: skip


def again_turns(talk: Conversation) -> Example | None:
    """One of them; None where its numbers are kept from training."""
    return talk.rng.choices([make for make, _ in _MAKERS], [share for _, share in _MAKERS])[0](talk)
