"""Turns that go on from the last sum: one more step, are you sure, how did you get it, no it is not."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.arithmetic import work_difference, work_sum
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out

_SUM = (
    "what is @ + #?",
    "@ + #",
    "@+#",
    "add @ and #",
    "@ plus #",
    "[what's|calculate|work out] @ + #",
    "sum of @ and #",
    "how much is @ + #?",
)
_DIFFERENCE = (
    "what is @ - #?",
    "@ - #",
    "@-#",
    "@ minus #",
    "[what's|calculate|work out] @ - #",
    "subtract # from @",
    "how much is @ - #?",
)
_ADD_ON = (
    "and plus @?", "plus @[|?]", "and + @?", "+ @", "+@", "add @[| to that| more| to it]", "now add @[| more| to that]",
    "and @ more[|?]", "and add @", "[what if|and if] [you|i] add @?", "then plus @", "increase that by @", "plus another @",
    "and with @ more?", "now plus @", "ok now add @ to it", "and if you add @ on top?", "can you add @ to [that|the result]?", "add another @",
    "great, and @ on top of that?", "what's that plus @?",
)  # fmt: skip
_TAKE_OFF = (
    "and minus @?", "minus @[|?]", "and - @?", "- @", "subtract @[| from that| from it]", "now subtract @[| from that]",
    "take away @", "now take [away |]@", "and @ less[|?]", "[what if|and if] [you|i] subtract @?", "then minus @",
    "reduce that by @", "minus another @", "now minus @", "take @ from that", "what's that minus @?", "and without @?",
)  # fmt: skip
_DOUBLE = (
    "double it",
    "double that",
    "and doubled?",
    "now double it",
    "times two",
    "twice that?",
    "what is twice that?",
    "and the double?",
)
_ORDINAL = ("what was the ! number[| again]?", "which was the ! number?", "and the ! number was?", "the ! number?",
            "what ! number did i [give|ask|use]?", "tell me the ! number", "repeat the ! number", "what was the ! number i gave[| you]?")  # fmt: skip
_RESULT = ("what was the [result|answer|sum][| again]?", "what did you [get|say]?", "what was it again?", "repeat the [result|answer]",
           "say that again", "again?", "what was your answer?", "the result[| again]?", "can you repeat that?", "repeat that[| please]",
           "once more?", "remind me of the result", "what is the last result?", "come again?", "sorry, what was the result?")  # fmt: skip
_ASKED = ("what was the sum i asked?", "what were the numbers?", "which numbers did i give?", "what was the last sum?", "which sum was that?")  # fmt: skip
_SURE = ("are you sure[|?| about that]", "is that [right|correct|true]?", "really?", "check that[| again]", "check it", "double check",
         "can you check[| that]?", "sure?", "is it really?", "verify", "recalculate", "do it again", "are you certain?", "try again",
         "positive?", "i don't believe it", "that looks wrong", "hm, is that right", "u sure?")  # fmt: skip
_HOW = ("how did you [do|get|work out|calculate|compute] that?", "how do you know?", "show your work", "show me how", "explain how", "how?",
        "explain that", "show the steps", "how did you get there?", "step by step[| please]", "what are the steps?", "how did you come to that?",
        "explain your answer", "walk me through it", "why is it that?", "show me the columns")  # fmt: skip
_OBJECT = ("no, it's @", "no it is @", "i think it's @", "it should be @", "isn't it @?", "that's wrong, it is @", "shouldn't it be @?", "i get @",
           "you are wrong, the answer is @", "are you sure it's not @?", "my calculator says @", "hm, i got @")  # fmt: skip


@dataclass(frozen=True)
class Sum:
    """The last sum or difference of the conversation."""

    a: int
    sign: str
    b: int

    @property
    def result(self) -> int:
        """Its value."""
        return self.a + self.b if self.sign == "+" else self.a - self.b

    @property
    def held_out(self) -> bool:
        """Whether training may not see it."""
        return (sum_is_held_out if self.sign == "+" else difference_is_held_out)(self.a, self.b)

    def __str__(self) -> str:
        return f"{self.a} {self.sign} {self.b}"

    def work(self) -> str:
        """Its columns."""
        return work_sum(self.a, self.b) if self.sign == "+" else work_difference(self.a, self.b)


def _number(rng: Random) -> int:
    digits = rng.choice((1, 2, 2, 3, 3, 4))
    return rng.randrange(10 ** (digits - 1), 10**digits)


def _draw_sum(rng: Random, held: bool) -> Sum:
    while True:
        a, b = _number(rng), _number(rng)
        drawn = Sum(a, "+", b) if rng.random() < 0.65 else Sum(max(a, b), "-", min(a, b))
        if drawn.held_out == held:
            return drawn


def _ask(talk: Conversation, held: bool) -> Sum:
    """Put a sum and its answer into the history."""
    asked = _draw_sum(talk.rng, held)
    patterns = _SUM if asked.sign == "+" else _DIFFERENCE
    answer = f"{asked} = **{asked.result}**."
    talk.say(talk.turn(patterns, asked.work(), answer, "sum", (str(asked.result),), (str(asked.a), str(asked.b))))
    return asked


def _step(talk: Conversation, last: Sum, held: bool) -> tuple[Example, Sum] | None:
    """One more step from the last result; None where no number fits."""
    start, rng = last.result, talk.rng
    patterns: tuple[str, ...]
    if not 0 <= start <= 9999:
        return None
    if rng.random() < 0.1 and Sum(start, "+", start).held_out == held:
        step, patterns, value = Sum(start, "+", start), _DOUBLE, ""
    else:
        for _ in range(200):
            b = _number(rng)
            step = Sum(start, "+" if rng.random() < 0.6 else "-", b)
            if step.held_out == held:
                break
        else:
            return None
        patterns, value = (_ADD_ON if step.sign == "+" else _TAKE_OFF), str(b)
    thinking = f"The last result is {start}.\n{step.work()}"
    answer = f"{step} = **{step.result}**."
    return talk.turn(patterns, thinking, answer, "follow-up", (f"= {step.result}",), (value,)), step


def follow_up_example(draw: Draw) -> Example:
    """A sum, perhaps some steps, and one more step from the last result."""
    talk = Conversation(draw)
    rng = draw.rng
    talk.fill(rng.choice((0, 0, 0, 1, 2)))
    last = _ask(talk, held=False)
    for _ in range(rng.choice((0, 0, 1, 2, 4 if draw.long else 3))):
        made = _step(talk, last, held=False)
        if made:
            talk.say(made[0])
            last = made[1]
    talk.fill(rng.choice((0, 0, 0, 1)), sums=False)
    made = _step(talk, last, draw.held)
    return talk.finish(made[0]) if made else _asked_back(talk, last)


def _asked_back(talk: Conversation, last: Sum) -> Example:
    rng = talk.rng
    match rng.randrange(4):
        case 0 | 1:
            first = rng.random() < 0.5
            word, number = ("first", last.a) if first else ("second", last.b)
            thinking = f"The last one was {last}. The {word} number is {number}."
            patterns = tuple(pattern.replace("!", word) for pattern in _ORDINAL)
            return talk.turn(patterns, thinking, f"The {word} number was **{number}**.", "recall", (f"was {number}",))
        case 2:
            thinking = f"The last one was {last} = {last.result}."
            return talk.turn(_RESULT, thinking, f"{last} = **{last.result}**.", "recall", (f"= {last.result}",))
        case _:
            return talk.turn(_ASKED, f"The last one was {last}.", f"You asked for {last}.", "recall", (str(last),))


def check_back_example(draw: Draw) -> Example:
    """The last sum asked back, doubted, explained or objected to."""
    talk = Conversation(draw)
    rng = draw.rng
    talk.fill(rng.choice((0, 0, 0, 1, 2)))
    if rng.random() < 0.06 and not draw.held:
        answer = rng.choice(("There was no sum yet. Give me one, such as 31 + 54.", "No sum so far. Try me: 31 + 54."))
        asks = (
            "what was the [result|answer|sum]?",
            "repeat the result",
            "what was the last sum?",
            "what was the last result?",
        )
        talk = Conversation(draw)
        return talk.finish(talk.turn(asks, "There was no sum so far.", answer, "recall", ("no sum",)))
    last = _ask(talk, draw.held)
    talk.fill(rng.choice((0, 0, 0, 0, 1, 2)), sums=False)
    kind = rng.random()
    if kind < 0.4:
        return talk.finish(_asked_back(talk, last))
    result = (f"= {last.result}",)
    if kind < 0.62:
        answer = rng.choice(("Yes: {s}.", "I checked: {s}.", "Yes, by columns again: {s}.")).format(
            s=f"{last} = **{last.result}**"
        )
        return talk.finish(talk.turn(_SURE, last.work(), answer, "check", result))
    if kind < 0.8:
        steps = "\n".join(f"- {line}" for line in last.work().split("\n")[1:-1])
        said = f"Column by column:\n\n{steps}\n\nSo {last} = **{last.result}**."
        return talk.finish(talk.turn(_HOW, "They want the steps.", said, "check", result))
    right = rng.random() < 0.25
    claimed = last.result + (0 if right else rng.choice((-100, -10, -2, -1, 1, 2, 5, 10, 11, 100)))
    said = f"{'Yes' if right else 'I get ' + str(last.result)}: {last} = **{last.result}**."
    return talk.finish(talk.turn(_OBJECT, last.work(), said, "check", result, (str(claimed),)))
