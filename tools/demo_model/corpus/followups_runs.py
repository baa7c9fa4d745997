"""A row of numbers, or a thing in a row of names, and then: keep going, back down, the next one, the one after that."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.closed import TOPICS, Topic
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out, wording_is_held_out

_COUNT = ("count [from {a} ]to {b}", "count up [from {a} ]to {b}", "[the |]numbers from {a} to {b}", "[can you |please |]count from {a} to {b}[?|]", "{a} to {b}, one by one", "count {a} to {b}", "list the numbers {a} to {b}", "say the numbers from {a} to {b}")  # fmt: skip
_COUNT_DOWN = ("count [down|back|backwards] from {b} to {a}", "[can you |please |]count down from {b} to {a}[?|]", "from {b} down to {a}", "countdown from {b} to {a}")  # fmt: skip
_STEPS = ("count [to {b} ]in [steps of {k}|{k}s]", "count by {k}s to {b}", "multiples of {k} up to {b}", "in steps of {k} to {b}", "[write|say|give me] the multiples of {k} to {b}")  # fmt: skip
_GO_ON = (
    "[|ok, |and |now |please ]keep going", "[|ok, |and |now |please ]go on", "[|ok, |and |now |please ]continue", "[and |]further[?| please|]", "[and |]on[?|]", "more[?| please|]", "[and |]the next ones[?|]", "don't stop", "don't stop there", "carry on[ please|]", "[and |]then[?|]", "and so on?", "what comes [then|after that|next]?", "go [further|higher]",
)  # fmt: skip
_SO_MANY_MORE = ("@ more[?| please|]", "[and |]the next @[?|]", "[go on|continue|keep going] for @ more", "[and |]@ more numbers", "another @[?| please|]", "give me @ more", "add @ more")  # fmt: skip
_UP_TO = ("[now |and |ok, |]up to @[?| please|]", "[go on|continue|keep going|carry on] [to|until|till] @", "[and |now |]to @[?|]", "further, to @", "make it to @", "don't stop before @")  # fmt: skip
_DOWN_TO = ("[now |and |ok, |]down to @[?| please|]", "[go on|continue|keep going|carry on|count on] [down |further |further down |]to @", "[and |now |]to @[?|]", "further[ down|], to @", "make it [down |]to @", "don't stop before @", "[and |now |]on to @[?| please|]", "[can you |please |]continue [down |]to @[?|]", "lower, to @", "until @[ please|]")  # fmt: skip
_BACK = (
    "[and |now |and now |ok, |]back [down|again|down again][?| please|]", "[and |now |and now |]backwards[?| please|]", "[and |now |]the other way [round|around][?|]", "[and |now |]down again[?|]", "[and |now |]in reverse[?| order|]", "reverse [it|that|them]", "[and |now |]count back[?|wards|]", "[now |]from the end", "[and |now |]the same [backwards|down|in reverse]", "and back?", "now count down", "[now |]start from the other end", "[now |]in descending order",
)  # fmt: skip
_ONLY = ("[now |and |]only the @ ones[?| please|]", "[just|only] the @ numbers[| please]", "[and |]which of [them|these|those] are @?", "[now |]the @ ones[?| only|]", "leave only the @ ones", "without the # ones", "drop the # ones")  # fmt: skip
_NEXT = (
    "[and |ok, |so |]what [comes|is|'s] next[?|]", "[and |ok |ok and |]the next[ one| number|][?|]", "[and |]then[?|]", "[and |]after that[?|]", "[and |]what comes after that[ one|]?", "next[?| one| please| one please|]", "one more[?| please|]", "[and |]the one after[ that|][?|]", "go on", "keep going", "continue", "[thanks|nice|good|great|ok|right|yes], and [the next|then|after that|the next one]?", "and the following[ one|]?", "again the next", "and further?", "what follows[ that|]?",
)  # fmt: skip
_ROW = ("[what comes next|what's next|continue|next number|which number comes next]: {l}", "{l}, [what's next|what comes next|next][?|]", "{l} ... next?", "{l} ?", "what comes after {l}?", "{l} and then?", "{l}, ?")  # fmt: skip
_NAMED_NEXT = ("[and |ok, |so |ok and |]the next[ one|][?|]", "[and |]then[?|]", "[and |]after that[ one|][?|]", "[and |]what comes after that[ one|]?", "next[?| one|]", "[and |]the one after[ that|][?|]", "[thanks|nice|good|great|ok|right|yes], and [the next|after that|then|after it]?", "and after it?", "and the following one?", "what follows[ that|]?", "and one further?", "go on", "one more")  # fmt: skip
_NAMED_BEFORE = ("[and |ok, |so |ok and |]the one before[ that|][?|]", "[and |]before that[ one|][?|]", "[and |]what comes before that[ one|]?", "[and |]before it[?|]", "[thanks|nice|good|great|ok|right|yes], and [before that|before it|the one before]?", "and one further back?", "and the previous one?")  # fmt: skip
_CHAINS = {"next day": "the day after", "day before": "the day before", "next month": "the month after", "month before": "the month before", "next letter": "the letter after", "letter before": "the letter before", "next planet": "the planet after", "next season": "the season after"}  # fmt: skip
_SMALL = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _said(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _say(talk: Conversation, question: str, answer: str) -> None:
    talk.say(Example((Message("user", typed(talk.rng, question)),), "", answer, "counting", "", ()))


def counted_run(talk: Conversation) -> Example | None:
    """Numbers counted off, and then on, back, or only some of them."""
    rng = talk.rng
    k = rng.choice((1, 1, 1, 2, 3, 5, 10, rng.randint(2, 12)))
    down = k == 1 and rng.random() < 0.32
    a = k if k > 1 else rng.choice((1, 1, rng.randint(2, 40), rng.randint(90, 300)))
    if down and a == 1:
        a = rng.randint(1, 60)
    numbers = [a + k * index for index in range(rng.randint(4, 10))]
    b = numbers[-1]
    if k > 1:
        question = worded(rng, _STEPS, b=b, k=k)
        if str(b) not in question.split():
            return None
    else:
        question = worded(rng, _COUNT_DOWN if down else _COUNT, a=a, b=b)
        if a != 1 and str(a) not in question:
            return None
    if down:
        numbers.reverse()
    said = _said(numbers)
    _say(talk, question, f"{said}.")
    before, kind = f"Before: {said}.", rng.random()
    if kind < 0.35:
        turned = _said(numbers[::-1])
        thought = f"{before} Now: the same from its end, from {numbers[-1]} {'up' if down else 'down'} to {numbers[0]}."
        patterns = tuple(text for text in _BACK if not down or "down" not in text)
        return talk.turn(patterns, thought, f"{turned}.", "counting", (turned,))
    if kind < 0.5 and k == 1 and len(numbers) > 4:
        parity = rng.choice(("even", "odd"))
        kept = [number for number in numbers if number % 2 == (parity == "odd")]
        thought = f"{before} Now: only the {parity} ones.\n" + ", ".join(f"{number} {'odd' if number % 2 else 'even'}" for number in numbers)  # fmt: skip
        patterns = tuple(text.replace("@", parity).replace("#", "even" if parity == "odd" else "odd") for text in _ONLY)
        return talk.turn(patterns, thought, f"{_said(kept)}.", "counting", (_said(kept),))
    start, step = (a - 1, -1) if down else (b + k, k)
    if kind < 0.66:
        count = rng.randint(2, 8)
        value = str(count) if rng.random() < 0.5 else _SMALL[count]
        patterns, now = _SO_MANY_MORE, f"{count} more"
    elif kind < 0.8:
        count = rng.randint(3, 10)
        value = str(numbers[-1] + step * count)
        patterns, now = (_DOWN_TO, f"on down to {value}") if down else (_UP_TO, f"on to {value}")
    else:
        count, value = len(numbers) if len(numbers) < 8 else 5, ""
        patterns, now = _GO_ON, f"on, {count} more"
    if down and start < count:
        return None
    if down and not value:
        patterns = tuple(text for text in patterns if "higher" not in text)
    more = _said([start + step * index for index in range(count)])
    way = "down from" if down and "down" not in now else "from"
    thought = f"{before} Now: {now}, {way} {start}, in steps of {k}."
    return talk.turn(patterns, thought, f"{more}.", "counting", (more,), (value,))


def _rule(rng: Random) -> tuple[list[int], int]:
    step = rng.choice((1, 2, 2, 3, 4, 5, 5, 10, rng.randint(2, 12), 20, 25, 100)) * rng.choice((1, 1, 1, -1))
    start = rng.choice((rng.randint(0, 10), rng.randint(1, 60), abs(step)))
    if step < 0:
        start += abs(step) * 9
    return [start + step * index for index in range(9)], step


def next_in_run(talk: Conversation) -> Example | None:
    """What comes next in a row of numbers with one step, and then the one after it."""
    rng = talk.rng
    row, step = _rule(rng)
    shown = rng.choice((3, 4, 4, 5))
    more = rng.choice((1, 1, 1, 2, 3))
    _say(talk, worded(rng, _ROW, l=rng.choice((", ", ", ", " ")).join(map(str, row[:shown]))), f"Next after {_said(row[:shown])} is **{row[shown]}**.")  # fmt: skip
    made = None
    for index in range(shown, shown + more):
        if index + 1 >= len(row):
            return None
        if made:
            talk.say(made)
        last, new = row[index], row[index + 1]
        if sum_is_held_out(last, step) if step > 0 else difference_is_held_out(last, -step):
            return None
        word = f"{abs(step)} {'more' if step > 0 else 'less'}"
        thought = f"Before: Next after {_said(row[:index])} is {last}. Now: the next after {last}.\n{word} every time: {last} {'+' if step > 0 else '-'} {abs(step)} = {new}"  # fmt: skip
        made = talk.turn(_NEXT, thought, f"Next after {_said(row[: index + 1])} is **{new}**.", "calculation", (f"is {new}",))  # fmt: skip
    return made


def _topics() -> list[Topic]:
    return [topic for topic in TOPICS if topic.name in _CHAINS]


def next_named(talk: Conversation) -> Example | None:
    """The day, month, letter or planet after another, and then the one after that."""
    rng = talk.rng
    topic = rng.choice(_topics())
    facts = dict(topic.facts)
    x = rng.choice(tuple(facts))
    asks = [text for text in topic.asks if not wording_is_held_out(text)]
    y = facts[x]
    _say(talk, worded(rng, tuple(asks), x=x), rng.choice(topic.answers).replace("{x}", x).replace("{y}", y))
    back = topic.name.endswith("before")
    made = None
    for _ in range(rng.choice((1, 1, 2, 3))):
        if made:
            talk.say(made)
        x, y, before = y, facts.get(y, ""), x
        if not y:
            return None
        about = _CHAINS[topic.name]
        thought = f"Asked before: {about} {before}, {x}. Now {about} {x}.\n{rng.choice(topic.thoughts).replace('{x}', x).replace('{y}', y)}"  # fmt: skip
        answer = rng.choice([text for text in topic.answers if "{x}" in text or len(y) > 2] or topic.answers)
        answer = answer.replace("{x}", x).replace("{y}", y)
        answer = answer[:1].upper() + answer[1:]
        accept = (y.lower(),) if len(y) > 1 else tuple(text.replace("{x}", x).replace("{y}", y).replace("*", "").lower() for text in topic.answers)  # fmt: skip
        made = talk.turn(_NAMED_BEFORE if back else _NAMED_NEXT, thought, answer, "closed", accept)
    return made


def run_turns(talk: Conversation) -> Example:
    """One of them."""
    return talk.one_of(((counted_run, 5), (next_in_run, 4), (next_named, 5)))
