"""Turns that go on from the last sum or word problem: one more step, other numbers, the other sign, are you sure, how,
no it is not. Whatever is asked, the thought first copies the last answer whole, then says which piece of it is meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from tools.demo_model.corpus import followups_asks as asks
from tools.demo_model.corpus import followups_why as why
from tools.demo_model.corpus.arithmetic import (
    DIFFERENCE,
    SHORT_DIFFERENCE,
    SHORT_SUM,
    SUM,
    calculator_step,
    typed,
    worded,
)
from tools.demo_model.corpus.beyond import plain
from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.followups_again import again_turns
from tools.demo_model.corpus.followups_forms import all_results, number_answer
from tools.demo_model.corpus.followups_left import story_goes_on
from tools.demo_model.corpus.followups_pieces import pieces_turn
from tools.demo_model.corpus.followups_results import Worked, in_words_turn, meant, of_numbers, of_results, same_step
from tools.demo_model.corpus.followups_runs import run_turns
from tools.demo_model.corpus.followups_slips import slip_turns
from tools.demo_model.corpus.followups_steps import steps_turn
from tools.demo_model.corpus.followups_things import thing_turns
from tools.demo_model.corpus.products import (
    SHORT_TIMES,
    TIMES,
    factors,
    is_held_out,
    shows_held_out,
    value,
    work,
)
from tools.demo_model.corpus.split import comparison_is_held_out
from tools.demo_model.corpus.stories import told, unit_of

_BEYOND = (
    "{x} is beyond me in the head, and no calculator is offered here. Plus and minus I can go on with.",
    "{x}: a division beyond me by hand, and without a calculator I would be guessing.",
    "I am unsure about {x}: such a division is beyond me without a calculator.",
)


@dataclass(frozen=True)
class Sum:
    """The last sum, difference or product of the conversation. unit: what a story counts. explicit: whether both numbers
    were said, in this order. told: the answer it was given in, where that was another one."""

    a: int
    sign: str
    b: int
    unit: str = ""
    explicit: bool = True
    told: str = ""

    @property
    def result(self) -> int:
        """Its value."""
        return value(self.sign, self.a, self.b)

    @property
    def held_out(self) -> bool:
        """Whether training may not see it."""
        return is_held_out(self.sign, self.a, self.b)

    def fits(self, held: bool) -> bool:
        """Whether it is on this side of the split, and can be worked by hand."""
        passes = self.sign == "×" and not held and shows_held_out(self.a, self.b)
        return self.held_out == held and not passes and 0 <= self.a <= 99999 and 0 <= self.b <= 99999

    def __str__(self) -> str:
        return f"{self.a} {self.sign} {self.b}"

    def said(self, result: int | None = None) -> str:
        """As an answer has it."""
        shown = self.result if result is None else result
        return f"{self} = **{shown}**" + (f" {unit_of(self.unit, shown)}" if self.unit else "")

    @property
    def before(self) -> str:
        """The answer as a thought copies it."""
        return f"Before: {self.told or self.said().replace('*', '')}."

    def work(self) -> str:
        """Its columns."""
        return work(self.sign, self.a, self.b)


def _number(rng: Random) -> int:
    digits = rng.choice((1, 2, 2, 3, 3, 4))
    return rng.randrange(10 ** (digits - 1), 10**digits)


def _draw_sum(rng: Random, held: bool, sign: str = "") -> Sum:
    """A sum, a difference that is not below zero, or now and then a product."""
    sign = sign or rng.choices("+-×", (56, 31, 13))[0]
    while True:
        a, b = factors(rng, held) if sign == "×" else (_number(rng), _number(rng))
        drawn = Sum(max(a, b), sign, min(a, b)) if sign == "-" else Sum(a, sign, b)
        if drawn.fits(held):
            return drawn


_PATTERNS = {"+": (SHORT_SUM, SUM), "-": (SHORT_DIFFERENCE, DIFFERENCE), "×": (SHORT_TIMES, TIMES)}


def _ask(talk: Conversation, held: bool, answered: int = 0) -> Sum:
    """Put a sum or a story and its answer into the history; the answer may be off by `answered`."""
    rng = talk.rng
    drawn = _draw_sum(rng, held)
    unit, told_as = "", rng.random() < 0.25
    if told_as and drawn.sign != "×" and min(drawn.a, drawn.b) > 1:
        question, unit = told(rng, drawn.sign, drawn.a, drawn.b)
    else:
        question = worded(rng, _PATTERNS[drawn.sign][rng.random() < 0.6], a=drawn.a, b=drawn.b)
    question = typed(rng, question)
    explicit = re.findall(r"\d+", question) == [str(drawn.a), str(drawn.b)]
    last = replace(drawn, unit=unit, explicit=explicit)
    answer = f"{last.said(last.result + answered)}."
    talk.say(Example((Message("user", question),), "", answer, "sum", "", ()))
    return last


_Made = tuple[Example, Sum] | None


def _done(talk: Conversation, patterns: tuple[str, ...], thought: str, step: Sum, *values: str) -> _Made:
    if step.unit:
        patterns = tuple(pattern.replace("%", step.unit) for pattern in patterns)
    turn = talk.turn(
        patterns, f"{thought}\n{step.work()}", f"{step.said()}.", "follow-up", (f"= {step.result}",), values
    )
    return turn, step


def _more(talk: Conversation, last: Sum, held: bool) -> _Made:
    """One more step from the last result."""
    rng, start = talk.rng, last.result
    if not 0 <= start <= 9999:
        return None
    for _ in range(200):
        step = Sum(start, "+" if rng.random() < 0.6 else "-", _number(rng), last.unit, False)
        if step.fits(held) and not (step.result < 0 and (last.unit or rng.random() < 0.7)):
            told_on = last.unit and (last.sign == "-" or rng.random() < 0.4)  # "3 more" of what is left could be less
            added = step.sign == "+"
            patterns = (asks.STORY_ADD if added else asks.STORY_OFF) if told_on else asks.ADD_ON if added else asks.TAKE_OFF  # fmt: skip
            return _done(talk, patterns, f"{last.before} Now: the result {step.sign} {step.b}.", step, str(step.b))
    return None


def _doubled(talk: Conversation, last: Sum, held: bool) -> _Made:
    step = Sum(last.result, "+", last.result, last.unit, False)
    if not step.fits(held) or last.result > 9999:
        return None
    return _done(talk, asks.DOUBLE, f"{last.before} Now: the result + the result.", step)


def _times(talk: Conversation, last: Sum, held: bool) -> _Made:
    rng, start = talk.rng, last.result
    if not 2 <= start <= 9999:
        return None
    for _ in range(50):
        step = Sum(
            start, "×", rng.randint(2, 9) if start > 99 or rng.random() < 0.7 else rng.randint(10, 40), last.unit, False
        )
        if step.fits(held):
            return _done(talk, asks.TIMES, f"{last.before} Now: the result × {step.b}.", step, str(step.b))
    return None


def _others(talk: Conversation, last: Sum, held: bool) -> _Made:
    """The same operation with two new numbers, or a sum in full."""
    rng = talk.rng
    if rng.random() < 0.6:
        step = _draw_sum(rng, held, last.sign)
        return _done(
            talk,
            asks.OTHERS,
            f"{last.before} Now: the same with {step.a} and {step.b}.",
            step,
            str(step.a),
            str(step.b),
        )
    step = _draw_sum(rng, held, rng.choice("++-"))
    patterns = asks.SUM_AGAIN if step.sign == "+" else asks.DIFFERENCE_AGAIN
    return _done(talk, patterns, f"A new one: {step}.", step, str(step.a), str(step.b))


def _sign(talk: Conversation, last: Sum, held: bool) -> _Made:
    """The same two numbers with the other sign."""
    step = replace(last, sign="-" if last.sign == "+" else "+")
    if not last.explicit or last.sign == "×" or last.unit or not step.fits(held):
        return None
    patterns = asks.MINUS_INSTEAD if step.sign == "-" else asks.PLUS_INSTEAD
    return _done(talk, patterns, f"{last.before} Now: both, with {step.sign}.", step)


def _changed(talk: Conversation, last: Sum, held: bool) -> _Made:
    """The same with another number in the place of one."""
    rng = talk.rng
    if not last.explicit or last.a == last.b:
        return None
    first = rng.random() < 0.5
    name, old = ("first", last.a) if first else ("second", last.b)
    for _ in range(100):
        new = _number(rng) if last.sign != "×" else rng.randint(2, 12)
        step = replace(last, a=new) if first else replace(last, b=new)
        if new != old and step.fits(held) and not (last.unit and step.result < 0) and step.a != step.b:
            patterns = tuple(pattern.replace("!", name) for pattern in asks.CHANGED)
            thought = f"{last.before} Now: the {name} number, {old}, becomes {new}."
            return _done(talk, patterns, thought, step, str(new), str(old))
    return None


_STEPS: tuple[tuple[Callable[[Conversation, Sum, bool], _Made], int], ...] = (
    (_more, 50), (_others, 16), (_changed, 12), (_sign, 8), (_doubled, 4), (_times, 6),
)  # fmt: skip


def _step(talk: Conversation, last: Sum, held: bool) -> _Made:
    """One more turn on the last sum; None where nothing fits."""
    for _ in range(8):
        make = talk.rng.choices([make for make, _ in _STEPS], [share for _, share in _STEPS])[0]
        if made := make(talk, last, held):
            return made
    return _more(talk, last, held) or _others(talk, last, held)


def _divided(talk: Conversation, last: Sum) -> Example:
    """The last result divided: out of the table, by the calculator, or honestly not."""
    rng, n = talk.rng, last.result
    halves = rng.random() < 0.35
    fitting = [d for d in range(2, 13) if n % d == 0 and n // d <= 12]
    b = 2 if halves else rng.choice(fitting) if fitting and rng.random() < 0.5 else rng.randint(2, 12)
    left, family = f"{n} / {b}", "calculation"
    patterns, values = (asks.HALVE, ()) if halves else (asks.DIVIDE, (str(b),))
    thought = f"{last.before} Now: the result / {b}."
    if talk.draw.offers("calculator"):
        exact = Fraction(n, b)
        said = plain(exact)
        sign = "=" if Fraction(said) == exact else "is about"
        turn = talk.turn(
            patterns, f"The calculator says {said}.", f"{left} {sign} **{said}**.", family, (f"{sign} {said}",), values
        )
        return replace(turn, steps=(calculator_step(left, said, f"{thought} {left}: the calculator."),))
    if n == 0 or by_hand(n, b):
        c = plain(Fraction(n, b))
        return talk.turn(
            patterns, f"{thought}\n{work_division(n, b)}", f"{left} = **{c}**.", family, (f"= {c}",), values
        )
    answer = rng.choice(_BEYOND).format(x=left)
    return talk.turn(patterns, f"{thought} {left}: not by hand, and no calculator is offered.", answer, "beyond the digits", ("beyond", "guessing"), values)  # fmt: skip


def _about(talk: Conversation, last: Sum) -> Example:
    """Whether the last result is more than a number, or even."""
    rng, n = talk.rng, last.result
    if rng.random() < 0.35:
        kind = "odd" if n % 2 else "even"
        thought = f"{last.before} Now: is the result even?\nthe last digit of {n} is {n % 10}: {kind}"
        return talk.turn(asks.ODD, thought, f"{n} is **{kind}**: it ends in {n % 10}.", "odd or even", (f"is {kind}",))
    while True:
        limit = rng.choice((_number(rng), max(1, n + rng.choice((-100, -10, -3, 5, 20, 100))), 10 ** len(str(n))))
        if limit != n and not comparison_is_held_out(n, limit):
            break
    yes, sign = n > limit, ">" if n > limit else "<"
    thought = f"{last.before} Now: the result and {limit}.\n{work_comparison(n, limit)}\n{'yes' if yes else 'no'}"
    answer = f"**{'Yes' if yes else 'No'}**: {n} {sign} {limit}."
    accept, refuse = ("yes:", "no:") if yes else ("no:", "yes:")
    return talk.turn(asks.MORE_THAN, thought, answer, "is it larger", (accept,), (str(limit),), (refuse,))


def _referring(talk: Conversation) -> Example | None:
    """A turn that names a number or a result of before; None where its numbers are kept from training."""
    rng = talk.rng
    last = _ask(talk, held=False)
    worked = Worked(last.a, last.sign, last.b)
    kind = rng.random()
    if kind < 0.45:
        asked = [worked]
        for _ in range(rng.choice((1, 1, 1, 2))):
            last = _ask(talk, held=False)
            asked.append(Worked(last.a, last.sign, last.b))
        if rng.random() < 0.15:
            talk.fill(rng.choice((1, 2)), sums=False)
        return all_results(talk, asked) if len(asked) > 2 and rng.random() < 0.4 else of_results(talk, asked)
    if kind < 0.53:
        return in_words_turn(talk, worked)
    if not last.explicit:
        return None
    if kind < 0.68:
        return of_numbers(talk, worked, last.unit)
    if kind < 0.87:
        return None if last.unit else meant(talk, worked)
    if not (made := _more(talk, last, False)):
        return None
    talk.say(made[0])
    return same_step(talk, Worked(made[1].a, made[1].sign, made[1].b), last.unit)


_WHOLE = re.compile(r"\*\*(\d{1,4})\*\*")
_LONGEST_TOLD = 90


def _after_a_number(talk: Conversation) -> Example | None:
    """An answer of any other kind that holds one whole number, and one more step from it."""
    for _ in range(6):
        made = number_answer(talk)
        found = _WHOLE.findall(made.answer)
        said = made.answer.replace("*", "").rstrip(".")
        if len(made.messages) == len(found) == made.answer.count("**") // 2 == 1 and len(said) < _LONGEST_TOLD and "\n" not in said:  # fmt: skip
            break
    else:
        return None
    talk.say(made)
    last = Sum(int(found[0]), "+", 0, "", False, said)
    step = talk.rng.choice((_times, _doubled, _more, _more, _more))(talk, last, False)
    return step[0] if step else None


_FURTHER: tuple[tuple[Callable[[Conversation], Example | None], float], ...] = (
    (_referring, 14), (pieces_turn, 14), (steps_turn, 18), (thing_turns, 8), (_after_a_number, 9), (story_goes_on, 22), (again_turns, 23), (run_turns, 9), (slip_turns, 16),
)  # fmt: skip


def _further(talk: Conversation) -> Example:
    """What goes on from more than the last sum, or from something else than a sum."""
    return talk.finish(talk.one_of(_FURTHER))


def follow_up_example(draw: Draw) -> Example:
    """A sum or a story, perhaps some steps, and one more."""
    talk = Conversation(draw)
    rng = draw.rng
    talk.fill(rng.choice((0, 0, 0, 1, 2)))
    if not draw.held and rng.random() < 0.62:
        return _further(talk)
    last = _ask(talk, held=False)
    for _ in range(rng.choice((0, 0, 1, 2, 4 if draw.long else 3))):
        made = _step(talk, last, held=False)
        if made:
            talk.say(made[0])
            last = made[1]
    if not draw.held and rng.random() < 0.08:  # thanks, nice: and on it goes
        talk.say(why.thanked(talk))
    if rng.random() < 0.15:  # far back: only what names the result
        talk.fill(rng.choice((1, 1, 2)), sums=False)
        made = _more(talk, last, draw.held) or _others(talk, last, draw.held)
        return talk.finish(made[0]) if made else _asked_back(talk, last)
    if not draw.held and last.result >= 0 and (roll := rng.random()) < 0.16:
        return talk.finish(_divided(talk, last) if roll < 0.08 else _about(talk, last))
    made = _step(talk, last, draw.held)
    return talk.finish(made[0] if made else _asked_back(talk, last))


def _asked_back(talk: Conversation, last: Sum) -> Example:
    rng = talk.rng
    match rng.randrange(4 if last.explicit else 3):
        case 0 | 1:
            thinking = f"{last.before} Asked: the result."
            return talk.turn(asks.RESULT, thinking, f"{last.said()}.", "recall", (f"= {last.result}",))
        case 2:
            return talk.turn(
                asks.ASKED, f"{last.before} Asked: the sum, {last}.", f"You asked for {last}.", "recall", (str(last),)
            )
        case _:
            first = rng.random() < 0.5
            word, number = ("first", last.a) if first else ("second", last.b)
            thinking = f"{last.before} Asked: the {word} number, {number}."
            patterns = tuple(pattern.replace("!", word) for pattern in asks.ORDINAL)
            return talk.turn(patterns, thinking, f"The {word} number was **{number}**.", "recall", (f"was {number}",))


NOTHING_YET = "nothing yet"  # its family: true only where no other turn comes before
_NONE_YET = (
    "what was the [result|answer|sum]?",
    "repeat the result",
    "what was the last [sum|result]?",
    "what did we calculate?",
)
_OFF = (-100, -10, -2, -1, 1, 2, 5, 10, 11, 100)


def check_back_example(draw: Draw) -> Example:
    """The last sum asked back, doubted, explained or objected to. Now and then its answer was wrong, and that is owned."""
    talk = Conversation(draw)
    rng = draw.rng
    if rng.random() < 0.05 and not draw.held:
        answer = rng.choice(("There was no sum yet. Give me one, such as 31 + 54.", "No sum so far. Try me: 31 + 54."))
        return talk.finish(talk.turn(_NONE_YET, "There was no sum so far.", answer, NOTHING_YET, ("no sum",)))
    talk.fill(rng.choice((0, 0, 0, 1, 2)))
    if not draw.held and (roll := rng.random()) < 0.4:
        return talk.finish(
            (why.why_turn if roll < 0.31 else why.capitals_turn if roll < 0.34 else why.thanks_turn)(talk)
        )
    kind = rng.random()
    wrong = 0.3 <= kind < 0.75 and rng.random() < 0.2
    off = rng.choice(_OFF) if wrong else 0
    last = _ask(talk, draw.held, off)
    if kind < 0.3:
        talk.fill(rng.choice((0, 0, 0, 0, 1, 2)), sums=False)
        return talk.finish(_asked_back(talk, last))
    if not draw.held and not off and rng.random() < 0.2 and (made := _step(talk, last, False)):
        talk.say(made[0])
        last = made[1]
    turn = _checked(talk, last, off, kind)
    if kind < 0.75 and rng.random() < why.DOUBTED_TWICE:
        turn = why.doubted_again(talk, turn, last.said(), result=last.result)
    return talk.finish(turn)


def _checked(talk: Conversation, last: Sum, off: int, kind: float) -> Example:
    rng, said, result = talk.rng, last.said(), (f"= {last.result}",)
    given = last.result + off
    before = f"Before: {last}, I said {given}."
    if kind < 0.52:
        denied = rng.random() < 0.4
        if off:
            answer = f"{'You are right' if denied else 'No'}, I was wrong: {said}, not {given}."
        else:
            answer = f"{'I checked' if denied else rng.choice(('Yes', 'Yes, by columns again'))}: {said}."
        thought = f"{before}{' They deny it.' * denied}\n{last.work()}\nI said {given}: {'wrong' if off else 'right'}"
        return talk.turn(asks.DENIED if denied else asks.SURE, thought, answer, "check", result)
    if kind < 0.75:
        claimed = last.result + (0 if off or rng.random() < 0.25 else rng.choice(_OFF))
        if off:
            answer = f"You are right, I was wrong: {said}."
        else:
            answer = f"Yes: {said}." if claimed == last.result else f"I get {last.result}: {said}, not {claimed}."
        thought = f"{before} They say {claimed}.\n{last.work()}\nthey say {claimed}: {'right' if claimed == last.result else 'wrong'}"
        patterns = asks.CLAIMED if claimed == given else (*asks.CLAIMED, *asks.AGAINST)
        return talk.turn(patterns, thought, answer, "check", result, (str(claimed),))
    if kind < 0.93:
        lines = last.work().split("\n")
        steps = "\n".join(f"- {line}" for line in lines[1:-1])
        how = f"Column by column:\n\n{steps}" if last.sign != "×" else f"```\n{last.work()}\n```"
        return talk.turn(asks.HOW, f"They want the steps of {last}.", f"{how}\n\nSo {said}.", "check", result)
    return talk.turn(asks.ONLY, f"Only the result of {last}: {given}.", f"**{given}**", "recall", (str(given),))
