"""A number told, and something done with it that does not say it again: reverse the code, double it, how old next year."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.beyond_digits import running
from tools.demo_model.corpus.comparison_divisors import prime_work
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, told

# What the number is: as the person names it, as the answer does, how many digits, and how it is told.
_KINDS = (
    ("the code", "the code", (3, 6), "remember the code @; the code is @; keep the code @ in mind; my code is @; code: @; note the code @; please remember this code: @; here is a code: @"),
    ("the number", "the number", (1, 5), "remember the number @; the number is @; keep this number: @; i think of the number @; number: @; remember this number: @; note @; my number is @; take the number @; write @ down for me; keep @ in mind"),
    ("my pin", "your pin", (4, 4), "my pin is @; remember my pin, @; pin: @; my pin, it's @; don't forget my pin @"),
    ("my favourite number", "your favourite number", (1, 3), "my favourite number is @; my favorite number is @; @ is my favourite number; i like the number @; my lucky number is @; my fav number: @"),
    ("my room number", "your room number", (2, 3), "my room number is @; i'm in room @; my room is @; room @ is mine"),
    ("my locker number", "your locker number", (2, 3), "my locker number is @; my locker is number @; locker: @"),
    ("my score", "your score", (2, 4), "my score is @; i scored @; i got @ points; i have @ points now"),
    ("my house number", "your house number", (1, 3), "my house number is @; i live at number @; we live at number @; our house is number @"),
    ("the secret number", "the secret number", (1, 4), "the secret number is @; remember the secret number @; our secret number: @; psst, the secret number is @"),
)  # fmt: skip
_TELLS = {name: tuple(tells.split("; ")) for name, _, _, tells in _KINDS}
_LEADS = ("", "", "", "", "hi, ", "ok, ", "please ", "so ", "btw ", "hey flint, ")
# What is done with it: {n} is what it is, or "it".
_BACKWARDS = frames("reverse {n}[| please| now]", "{n} backwards[| please|?]", "[say|write|give me|show me] {n} backwards", "turn {n} [round|around]", "what is {n} backwards?", "flip {n}", "{n} in reverse", "{n} the other way round", "read {n} from the end", "[can|could] you reverse {n}?", "now reverse {n}", "[now |]reverse the digits of {n}", "mirror {n}")  # fmt: skip
_HOW_LONG = frames("how many digits [does {n} have|has {n}|are in {n}]?", "how long is {n}?", "digits in {n}?", "count the digits of {n}", "number of digits in {n}?")  # fmt: skip
_AT = frames("[what is|what's|tell me|give me|] the ! digit of {n}?", "! digit of {n}?", "[which|what] is the ! digit in {n}?", "the ! digit of {n}", "just the ! digit of {n}", "with what digit does {n} %?")  # fmt: skip
_PARITY = frames(
    "is {n} [even|odd]?", "is {n} even or odd?", "{n}, even or odd?", "even or odd: {n}?", "does 2 divide {n}?"
)
_PRIME = frames(
    "is {n} prime?", "is {n} a prime[| number]?", "prime or not: {n}?", "{n}, is that prime?", "could {n} be a prime?"
)
_DIGIT_SUM = frames("what's the sum of the digits of {n}?", "add the digits of {n}", "digit sum of {n}?", "sum up the digits of {n}", "what do the digits of {n} add up to?")  # fmt: skip
_DOUBLE = frames("double {n}[| please|?]", "what's {n} doubled?", "twice {n}?", "{n} times two", "{n} times 2?", "what is [the double|twice] of {n}?", "how much is {n} twice?", "multiply {n} by 2")  # fmt: skip
_PLUS = frames("add K to {n}", "{n} plus K[|?]", "what's {n} plus K?", "{n} + K", "increase {n} by K", "K more than {n}?", "how much is {n} and K?")  # fmt: skip
_MINUS = frames("subtract K from {n}", "{n} minus K[|?]", "what's {n} minus K?", "{n} - K", "take K from {n}", "K less than {n}?", "reduce {n} by K")  # fmt: skip
_SAY = frames("what was {n}[| again]?", "what did i ask you to [remember|write down|keep]?", "tell me {n}[| again]", "{n} again?", "what number did i [give|tell] you?", "repeat {n}", "do you still have {n}?", "what did you write down?")  # fmt: skip
_AGE_TELLS = frames("i'm @", "i am @", "i'm @ years old", "im @", "i am @ years old", "i turned @ [last week|yesterday]", "my age is @", "i just turned @", "@ years old here")  # fmt: skip
_AGE_LATER = (("next year", 1), ("a year from now", 1), ("in one year", 1), ("in two years", 2), ("in 3 years", 3), ("in 5 years", 5), ("in ten years", 10), ("in 10 years", 10), ("in 20 years", 20), ("five years from now", 5), ("on my next birthday", 1))  # fmt: skip
_AGE_BEFORE = (("last year", 1), ("a year ago", 1), ("two years ago", 2), ("5 years ago", 5), ("three years ago", 3), ("ten years ago", 10))  # fmt: skip
_LATER = frames(
    "how old will i be T?", "what will my age be T?", "how old am i T?", "T, how old am i then?", "and T?", "my age T?"
)
_BEFORE = frames("how old was i T?", "what was my age T?", "and T?", "T i was how old?", "my age T?")


def _digits(rng: Random, least: int, most: int) -> str:
    size = rng.randint(least, most)
    return "".join([rng.choice("123456789"), *(rng.choice("0123456789") for _ in range(size - 1))])


def _done(rng: Random, number: str) -> tuple[str, str, str, str]:
    """A question on the number as a pattern, the work, the answer, and what it must hold."""
    n = int(number)
    ways: list[tuple[Callable[[], tuple[str, str, str, str]], int]] = [
        (lambda: _reversed(rng, number), 8), (lambda: _length(rng, number), 2), (lambda: _place(rng, number), 4), (lambda: _parity(rng, n), 2),
    ]  # fmt: skip
    if 1 < n < 300:
        ways.append((lambda: _primality(rng, n), 3))
    if n > 10:
        ways.append((lambda: _digit_sum(rng, number), 1))
    if free("×", n, 2) and n < 3000:
        ways.append((lambda: _step(rng, n, "×", 2, _DOUBLE), 4))
    k = rng.randint(1, 20) if n < 100 else rng.randint(1, 200)
    if free("+", n, k):
        ways.append((lambda: _step(rng, n, "+", k, _PLUS), 3))
    if k < n and free("-", n, k):
        ways.append((lambda: _step(rng, n, "-", k, _MINUS), 3))
    return rng.choices([way for way, _ in ways], [weight for _, weight in ways])[0]()


def _reversed(rng: Random, number: str) -> tuple[str, str, str, str]:
    back = number[::-1]
    return rng.choice(_BACKWARDS), f"{' '.join(number)}\nBackwards: {' '.join(back)}\nJoined: {back}", f"**{back}**", back  # fmt: skip


def _length(rng: Random, number: str) -> tuple[str, str, str, str]:
    counted = ", ".join(f"{place}: {digit}" for place, digit in enumerate(number, 1))
    noun = "digit" if len(number) == 1 else "digits"
    return rng.choice(_HOW_LONG), f"{counted}\nSo {len(number)}.", f"**{len(number)}** {noun}.", f"{len(number)} {noun}"


def _place(rng: Random, number: str) -> tuple[str, str, str, str]:
    last = rng.random() < 0.5 or len(number) == 1
    name, verb, digit = ("last", "end", number[-1]) if last else ("first", "begin", number[0])
    asked = rng.choice(_AT).replace("!", name).replace("%", verb)
    return asked, f"{' '.join(number)}\nThe {name}: {digit}.", f"The {name} digit is **{digit}**.", digit


def _parity(rng: Random, n: int) -> tuple[str, str, str, str]:
    kind = "odd" if n % 2 else "even"
    pattern = rng.choice(_PARITY)
    verdict = "" if " or " in pattern or pattern.startswith("even") else "Yes, " if (kind in pattern or ("2" in pattern and not n % 2)) else "No, "  # fmt: skip
    return (
        pattern,
        f"the last digit of {n} is {n % 10}: {kind}",
        f"{verdict}{n} is **{kind}**.".replace(", ", ": "),
        f"is {kind}",
    )


def _primality(rng: Random, n: int) -> tuple[str, str, str, str]:
    thought, divisor = prime_work(n)
    said = f"No: {n} **is not a prime**, {divisor} goes into it." if divisor else f"Yes: {n} **is a prime**."
    return rng.choice(_PRIME), thought, said, "is not a prime" if divisor else "is a prime"


def _digit_sum(rng: Random, number: str) -> tuple[str, str, str, str]:
    each = list(map(int, number))
    work = f"digits {', '.join(number)}\n{running(each)}"
    return rng.choice(_DIGIT_SUM), work, f"{' + '.join(number)} = **{sum(each)}**.", f"= {sum(each)}"


def _step(rng: Random, n: int, sign: str, k: int, asks: tuple[str, ...]) -> tuple[str, str, str, str]:
    result = value(sign, n, k)
    return rng.choice(asks).replace("K", str(k)), work(sign, n, k), f"{n} {sign} {k} = **{result}**.", f"= {result}"


def _turn(memory: Recollection, number: str, name: str, quote: str, near: bool) -> Example:
    """Something done with the number. near: it was the last thing said, so that "it" is enough."""
    rng = memory.rng
    plain = not any(letter.isdigit() or letter == "*" for letter in memory.messages[-1].content)  # no other "it"
    noun = rng.choice(("it", "it", "that", name)) if near else "it" if plain and rng.random() < 0.4 else name
    if rng.random() < 0.12:
        asked = rng.choice(_SAY).replace("{n}", name)
        thinking = f"Asked: {bare(asked)}. {told([quote])} So, number: {number}."
        return memory.made(asked, thinking, f"**{number}**.", accept=(number,))
    pattern, worked, answer, accept = _done(rng, number)
    asked = pattern.replace("{n}", noun)
    thinking = f"Asked: {bare(asked)}. {told([quote])} So, number: {number}.\n{worked}"
    return memory.made(asked, thinking, answer, "follow-up", (accept,))


def number_recall(draw: Draw) -> Example:
    """A number told, perhaps turns in between, and things done with it."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.2:
        return _age(memory)
    name, looked, (least, most), _ = rng.choice(_KINDS)
    number = _digits(rng, least, most)
    quote = rng.choice(_TELLS[name]).replace("@", number)
    memory.quiet(rng.choice((0, 0, 0, 1)))
    said = rng.choice((f"Noted: **{number}**.", f"**{number}**: noted.", f"Noted: {looked} is **{number}**."))
    turn = memory.made(rng.choice(_LEADS) + quote, f"{told([quote])} Noted.", said, "introduction", (number,))  # fmt: skip
    memory.say(turn)
    apart = rng.choice((0, 0, 0, 1, 1, 2))
    between(memory, apart)
    if rng.random() < 0.2:
        memory.say(_turn(memory, number, name, quote, not apart))
        apart = 1  # "it" could now be the result
    return memory.finish(_turn(memory, number, name, quote, not apart))


def _age(memory: Recollection) -> Example:
    """How old one will be, or was."""
    rng = memory.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    age = rng.randint(8, 90)
    quote = rng.choice(_AGE_TELLS).replace("@", str(age))
    memory.say(memory.made(quote, "", f"Noted: you are **{age}** years old.", "introduction", (str(age),)))
    between(memory, rng.choice((0, 0, 0, 1, 2)))
    later = rng.random() < 0.7
    sign, asks, (when, years) = ("+", _LATER, rng.choice(_AGE_LATER)) if later else ("-", _BEFORE, rng.choice(_AGE_BEFORE))  # fmt: skip
    if years >= age or not free(sign, age, years):
        sign, asks, when, years = "+", _LATER, "next year", 1
    result = value(sign, age, years)
    thinking = f"Asked: my age {when}. {told([quote])} So, age: {age}, and {years} {'more' if sign == '+' else 'less'}.\n{work(sign, age, years)}"  # fmt: skip
    answer = f"{age} {sign} {years} = **{result}** years."
    return memory.finish(memory.made(rng.choice(asks).replace("T", when), thinking, answer, "follow-up", (f"= {result}",)))  # fmt: skip
