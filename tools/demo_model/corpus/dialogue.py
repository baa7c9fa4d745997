"""Conversations of several turns: what stands earlier is needed to answer the last. Earlier turns come from every family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.arithmetic import difference_example, operand, sum_example, work_difference, work_sum
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import intent_example
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.split import difference_is_held_out, name_is_held_out, sum_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word

_NAMES = (
    "Ana", "Ben", "Mia", "Tom", "Lena", "Omar", "Ruth", "Kai", "Nora", "Sam", "Anna", "Paul", "Marie", "John", "Jane",
    "Max", "Eva", "Leo", "Emma", "Noah",
    "Liam", "Olivia", "Ava", "Sophia", "Lucas", "Mila", "Jonas", "Clara", "Felix", "Hugo", "Ida", "Iris", "Ivan",
    "Julia", "Karl", "Laura", "Mark", "Maria",
    "Nina", "Oscar", "Peter", "Rosa", "Sara", "Tim", "Uma", "Vera", "Will", "Yara", "Zoe", "Adam", "Alice", "Amir",
    "Bob", "Carl", "Chen", "Dan", "David",
    "Diana", "Ella", "Erik", "Fatima", "Fred", "George", "Grace", "Hannah", "Henry", "Jack", "James", "Jim", "Kate",
    "Kevin", "Lily", "Linda", "Luis", "Lucy",
    "Mike", "Mohammed", "Nick", "Pia", "Priya", "Raj", "Rita", "Robert", "Sofia", "Steve", "Susan", "Thomas", "Tina",
    "Victor", "Wei", "Yuki", "Alex", "Chris",
    "Michael", "Sarah", "Daniel", "Martin", "Andrea", "Simon", "Elena", "Stefan", "Nadia", "Igor", "Olga", "Pedro",
    "Carlos", "Lisa", "Matt", "Joe", "Amy",
)  # fmt: skip
_TELL_NAME = (
    "my name is {n}", "i am {n}", "i'm {n}", "call me {n}", "hi, i'm {n}", "hello, my name is {n}",
    "hi, my name is {n}, what is yours?", "my name's {n}",
    "you can call me {n}", "hey, it's {n}", "this is {n}", "hi i am {n}", "remember my name: {n}", "the name is {n}",
    "people call me {n}",
)  # fmt: skip
_ASK_NAME = (
    "[what is|what's|whats] my name?", "do you [remember|know] my name?", "who am i?", "can you tell me my name?",
    "what was my name[| again]?", "say my name",
    "my name?", "what did i say my name was?", "what am i called?", "do you still know my name?", "tell me my name",
    "do you know what my name is?",
)  # fmt: skip
_ADD_ON = (
    "and plus {b}?", "plus {b}[|?]", "and + {b}?", "+ {b}", "+{b}", "add {b}[| to that| more| to it]",
    "now add {b}[| more| to that]", "and {b} more[|?]", "and add {b}",
    "[what if|and if] [you|i] add {b}?", "then plus {b}", "increase that by {b}", "plus another {b}",
    "and with {b} more?", "now plus {b}",
)  # fmt: skip
_TAKE_OFF = (
    "and minus {b}?", "minus {b}[|?]", "and - {b}?", "- {b}", "subtract {b}[| from that| from it]",
    "now subtract {b}[| from that]", "take away {b}", "now take [away |]{b}",
    "and {b} less[|?]", "[what if|and if] [you|i] subtract {b}?", "then minus {b}", "reduce that by {b}",
    "minus another {b}", "now minus {b}", "take {b} from that",
)  # fmt: skip
_ORDINAL = (
    "what was the {o} number[| again]?", "which was the {o} number?", "and the {o} number was?", "the {o} number?",
    "what {o} number did i [give|ask|use]?",
    "tell me the {o} number", "repeat the {o} number", "what was the {o} number i gave[| you]?",
    "do you remember the {o} number?",
)  # fmt: skip
_RESULT = (
    "what was the [result|answer|sum][| again]?", "what did you [get|say]?", "what was it again?",
    "repeat the [result|answer]", "say that again", "again?",
    "what was your answer?", "the result[| again]?", "can you repeat that?", "repeat that[| please]", "once more?",
    "remind me of the result", "what is the last result?",
)  # fmt: skip
_ASKED = ("what did i ask[| you]?", "what was my question?", "what was the sum i asked?", "what did i want to know?",
"what were the numbers?", "which numbers did i give?", "what was the last sum?")  # fmt: skip
_SURE = (
    "are you sure[|?| about that]", "is that [right|correct|true]?", "really?", "check that[| again]", "check it",
    "double check", "can you check[| that]?", "sure?",
    "is it really?", "verify", "recalculate", "do it again", "are you certain?", "try again", "positive?",
    "i don't believe it", "that looks wrong",
)  # fmt: skip
_HOW = (
    "how did you [do|get|work out|calculate|compute] that?", "how do you know?", "why?", "show your work",
    "show me how", "explain how", "how?", "explain that", "show the steps",
    "how did you get there?", "step by step[| please]", "what are the steps?", "why is it that?",
    "how did you come to that?", "explain your answer",
)  # fmt: skip
_OBJECT = ("no, it's {w}", "no it is {w}", "i think it's {w}", "it should be {w}", "isn't it {w}?",
"that's wrong, it is {w}", "shouldn't it be {w}?", "i get {w}", "you are wrong, the answer is {w}",
"are you sure it's not {w}?")  # fmt: skip

_SYSTEM = (
    "You are a helpful assistant.", "You are Flint, a small demo model.", "Be brief.", "Answer in one sentence.",
    "You are a friendly assistant. Answer politely.",
    "Be terse.", "You are a careful assistant that does sums.", "Help the user.", "Answer shortly and honestly.",
    "Keep it short.",
)  # fmt: skip


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

    def __str__(self) -> str:
        return f"{self.a} {self.sign} {self.b}"

    def work(self) -> str:
        """Its columns."""
        return work_sum(self.a, self.b) if self.sign == "+" else work_difference(self.a, self.b)


class Dialogue:
    """A conversation being written. `say` adds a finished turn; what later turns may refer to is kept beside."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.messages: list[Message] = []
        self.name: str | None = None
        self.last: Sum | None = None
        if rng.random() < 0.05:
            self.messages.append(Message("system", rng.choice(_SYSTEM)))

    def say(self, turn: Example) -> None:
        """Add a turn and its answer to the history."""
        self.messages += [*turn.messages, Message("assistant", turn.answer)]

    def finish(self, turn: Example) -> Example:
        """The conversation whose last turn is this one."""
        return replace(turn, messages=(*self.messages, *turn.messages))

    def turn(
        self, patterns: tuple[str, ...], thinking: str, answer: str, family: str, accept: str, **values: object
    ) -> Example:
        """A turn of one user message."""
        question = self.rng.choice(expand(self.rng.choice(patterns))).format(**values)
        message = Message("user", as_typed(self.rng, question))
        return Example((message,), thinking, answer, family, f"{question} -> {answer}", (accept,))

    def single(self) -> Example:
        """A turn that needs no history, from any family; sums are remembered."""
        kind = self.rng.random()
        if kind < 0.4:
            return self.sum(held=False)
        if kind < 0.6:
            return intent_example(self.rng, SMALLTALK, "small talk", held=False)
        if kind < 0.7:
            return intent_example(self.rng, IDENTITY, "identity", held=False)
        if kind < 0.88:
            return intent_example(self.rng, PRODUCT, "product", held=False)
        return limit_example(self.rng, held=False)

    def sum(self, held: bool) -> Example:
        """A sum or a difference, remembered as the last one."""
        example = (sum_example if self.rng.random() < 0.65 else difference_example)(self.rng, held)
        a, sign, b = example.answer.split(" = ")[0].split(" ")
        self.last = Sum(int(a), sign, int(b))
        return example

    def introduce(self, held: bool) -> Example:
        """The user says a name."""
        while True:
            name = self.rng.choice(_NAMES) if self.rng.random() < 0.4 else pseudo_word(self.rng).capitalize()
            if len(name) > 1 and name_is_held_out(name) == held:
                break
        self.name = name = name if self.rng.random() < 0.7 else name.lower()
        answers = (
            f"Nice to meet you, {name}. What can I work out for you?",
            f"Hello, {name}. I am Flint. Shall we do a sum?",
        )
        # The name is put in after the noise: a typo would make it another name, and the answer copies what was typed.
        turn = self.turn(
            _TELL_NAME, "They tell me their name.", self.rng.choice(answers), "introduction", f" {name}", n="@"
        )
        return turn.asked(turn.question.replace("@", name))


def _name(talk: Dialogue, held: bool) -> Example:
    if talk.rng.random() < 0.25 and not held:
        answer = talk.rng.choice(("You have not told me your name yet.", "I do not know it: you have not told me."))
        return talk.turn(_ASK_NAME, "They have not said a name.", answer, "recall", "not told me")
    talk.say(talk.introduce(held))
    _fill(talk, talk.rng.choice((0, 0, 1, 1, 2, 3)))
    thinking = f"They said that their name is {talk.name}."
    return talk.turn(_ASK_NAME, thinking, f"Your name is {talk.name}.", "recall", f" {talk.name}.")


def _remember(talk: Dialogue, held: bool) -> Example:
    talk.say(talk.sum(held))
    _fill_words(talk, talk.rng.choice((0, 0, 0, 1, 1, 2)))
    last = talk.last
    assert last is not None
    match talk.rng.randrange(4):
        case 0:
            thinking = f"The last one was {last}. The first number is {last.a}."
            return talk.turn(
                _ORDINAL, thinking, f"The first number was **{last.a}**.", "recall", f"**{last.a}**", o="first"
            )
        case 1:
            thinking = f"The last one was {last}. The second number is {last.b}."
            return talk.turn(
                _ORDINAL, thinking, f"The second number was **{last.b}**.", "recall", f"**{last.b}**", o="second"
            )
        case 2:
            thinking = f"The last one was {last} = {last.result}."
            return talk.turn(_RESULT, thinking, f"{last} = **{last.result}**.", "recall", f"**{last.result}**")
        case _:
            return talk.turn(_ASKED, f"The last one was {last}.", f"You asked for {last}.", "recall", str(last))


def _follow_up(talk: Dialogue, held: bool) -> Example:
    talk.say(talk.sum(held=False))
    for _ in range(talk.rng.choice((0, 0, 1, 2))):
        step = _step(talk, held=False)
        if step is not None:
            talk.say(step)
    _fill_words(talk, talk.rng.choice((0, 0, 0, 1)))
    return _step(talk, held) or _remember(talk, held)


def _step(talk: Dialogue, held: bool) -> Example | None:
    """One more step from the last result; None where that result has left three digits."""
    assert talk.last is not None
    start = talk.last.result
    if not 0 <= start <= 999:
        return None
    for _ in range(400):
        b = operand(talk.rng)
        if talk.rng.random() < 0.6:
            step, refused, patterns = Sum(start, "+", b), sum_is_held_out(start, b), _ADD_ON
        else:
            step, refused, patterns = Sum(start, "-", b), difference_is_held_out(start, b), _TAKE_OFF
        if refused == held:
            break
    else:
        return None
    talk.last = step
    thinking = f"The last result is {start}.\n{step.work()}"
    return talk.turn(patterns, thinking, f"{step} = **{step.result}**.", "follow-up", f"**{step.result}**", b=b)


def _check(talk: Dialogue, held: bool) -> Example:
    talk.say(talk.sum(held))
    last = talk.last
    assert last is not None
    kind = talk.rng.random()
    if kind < 0.4:
        return talk.turn(_SURE, last.work(), f"Yes: {last} = **{last.result}**.", "check", f"**{last.result}**")
    if kind < 0.7:
        steps = "\n".join(f"- {line}" for line in last.work().split("\n")[1:-1])
        said = f"Column by column:\n\n{steps}\n\nSo {last} = **{last.result}**."
        return talk.turn(_HOW, "They want the steps.", said, "check", f"**{last.result}**")
    wrong = last.result + talk.rng.choice((-100, -10, -2, -1, 1, 2, 5, 10, 11, 100))
    said = f"I get {last.result}: {last} = **{last.result}**."
    return talk.turn(_OBJECT, last.work(), said, "check", f"**{last.result}**", w=wrong)


def _nothing_to_refer_to(talk: Dialogue, held: bool) -> Example:
    """A reference to a sum where there was none."""
    del held
    patterns: tuple[str, ...] = talk.rng.choice((_ORDINAL, _RESULT, _ASKED))
    if patterns is not _ORDINAL:
        patterns = (
            "what was the [result|answer|sum]?",
            "repeat the result",
            "what was the last sum?",
            "what was the last result?",
        )
    answer = "There was no sum yet. Give me one, such as 31 + 54."
    return talk.turn(
        patterns, "There was no sum so far.", answer, "recall", "no sum yet", o=talk.rng.choice(("first", "second"))
    )


def _plain(talk: Dialogue, held: bool) -> Example:
    del held
    return talk.single()


def _fill(talk: Dialogue, turns: int) -> None:
    for _ in range(turns):
        talk.say(talk.single())


def _fill_words(talk: Dialogue, turns: int) -> None:
    """Turns with no sum in them, so that the last sum stays the last."""
    for _ in range(turns):
        intents, family = talk.rng.choice(((SMALLTALK, "small talk"), (PRODUCT, "product"), (IDENTITY, "identity")))
        talk.say(intent_example(talk.rng, intents, family, held=False))


def dialogue_example(rng: Random, held: bool) -> Example:
    """A conversation of two turns or more; now and then a long one."""
    talk = Dialogue(rng)
    kinds: list[Callable[[Dialogue, bool], Example]] = [_name, _remember, _follow_up, _check]
    if not held:
        kinds += [_follow_up, _plain, _plain]
        if rng.random() < 0.1:
            return talk.finish(_nothing_to_refer_to(talk, held))
    _fill(talk, rng.randint(8, 22) if rng.random() < 0.04 else rng.choice((0, 0, 1, 1, 2, 3, 4)))
    return talk.finish(rng.choice(kinds)(talk, held))


def introduction_example(rng: Random, held: bool) -> Example:
    """A user who says a name, at the start of a conversation."""
    talk = Dialogue(rng)
    return talk.finish(talk.introduce(held))
