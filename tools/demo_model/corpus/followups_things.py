"""A message of two or three things with their numbers, and questions that go through them: what about the pears, and together?"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_pieces import chained
from tools.demo_model.corpus.followups_results import free, step_turn
from tools.demo_model.corpus.split import comparison_is_held_out
from tools.demo_model.corpus.stories import unit_of
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, thing_of

# Things bought: {a} of {t} at {b} each, {c} of {u} at {d} each.
_BOUGHT = (
    "i [bought|buy|need|want] {a} {t} at {b} {m} each and {c} {u} at {d} {m} each. [how much|what] [do|did] the {t} cost?", "{a} {t} for {b} {m} each, {c} {u} for {d} {m} each. what do i pay for the {t}?", "{who} sells {a} {t} at {b} {m} and {c} {u} at {d} {m}. how much for the {t}?", "my shop has {a} {t} at {b} {m} each and {c} {u} at {d} {m} each. what are the {t} worth?", "on the list: {a} {t} ({b} {m} each), {c} {u} ({d} {m} each). price of the {t}?", "what do the {t} cost if i take {a} {t} at {b} {m} and {c} {u} at {d} {m}?",
)  # fmt: skip
# People with a number each.
_HAVE = (
    "{x} has {a} {t}, {y} has {b} and {z} has {c}. how many {t} has {x}?", "{x}: {a} {t}, {y}: {b}, {z}: {c}. how many for {x}?", "we counted {t}: {x} {a}, {y} {b}, {z} {c}. how many did {x} count?", "{x} found {a} {t}, {y} {b}, {z} {c}. what did {x} find?", "the scores: {x} {a}, {y} {b}, {z} {c}. how many has {x}?", "{x} paid {a} {m}, {y} paid {b} {m} and {z} {c} {m}. what did {x} pay?",
)  # fmt: skip
_AND_OTHER = (
    "[and |]what about [the |]@[?|]", "[and |]how about [the |]@[?|]", "and [the |]@[?|]", "[the |]@[?|]", "and for [the |]@[?|]", "[ok|thanks|nice|great|good], and [the |]@[?|]", "now [the |]@", "[the |]same for [the |]@[?|]", "same question for [the |]@", "and [how much|how many] [for|is it for|is that for] [the |]@?", "then [the |]@?", "do [the |]@ too", "[the |]@ too[, please|]",
)  # fmt: skip
_TOGETHER = ("[and |]together[?|]", "[and |]both together[?|]", "[and |]in total[?|]", "[and |]altogether[?|]", "[and |so |]what's the total?", "[and |]how much [is it|is that|is everything|do i pay] [in all|together|in total]?", "add [them|both|the two]", "the sum of both?", "[and |]all of it[?|]", "so all in all?", "what do i pay for everything?")  # fmt: skip
_TWO = ("[and |]@ and # together[?|]", "how many do @ and # have [together|in all]?", "@ plus #[?|]", "[and |]the two of @ and #[?|]", "add @ and #", "what do @ and # make together?")  # fmt: skip
_APART = ("how many more has @ than #?", "[and |]the difference [of|between] @ and #?", "by how many is @ ahead of #?", "@ minus #?", "how far is # behind @?")  # fmt: skip
_MOST = ("[and |]who has [the |]most[?|]", "[so |]who is first?", "who [has|got] the [biggest|highest|largest] number?", "who leads?", "[and |]the most?", "who wins?")  # fmt: skip
_ALL = ("[and |so |now |]all three[ together| in total|][?|]", "[and |so |]all [together|of them together][?|]", "the three [together|added|of them][?|]", "[and |]in total[?|]", "[and |]the [total|sum][?|]", "how [much|many] is that in all?", "[please |now |]add [all three|them all|the three numbers|all of them]", "[and |]everyone together[?|]", "what do they [have|make] together?", "sum of all[ three|]?", "what does it come to for all?")  # fmt: skip
_LEAST = ("[and |]who has [the |]least[?|]", "[and |]who has the fewest?", "who is last?", "who [has|got] the [smallest|lowest] number?", "[and |]the fewest?")  # fmt: skip


# So many in each of {a}, and then in another number of them.
_EACH = (
    "a {p} holds {b} {t}. how many {t} [fit |are ]in {a} {ps}?", "{a} {ps} with {b} {t} each. how many {t}?", "how many {t} are in {a} {ps} if each has {b}?", "{b} {t} per {p}. how many {t} in {a} {ps}?", "there are {b} {t} in a {p}. {a} {ps} have how many {t}?", "every {p} has {b} {t}, i have {a} {ps}. how many {t}?", "one of the {ps} takes {b} {t}. how many {t} for {a} {ps}?", "how many {t} do i need for {a} {ps} with {b} in each?",
    "one {p} costs {b} {m}. what do {a} {ps} cost?", "{a} {ps} at {b} {m} each, how much?", "a {p} weighs {b} kilos. how heavy are {a} {ps}?",
)  # fmt: skip
_FOR_MORE = (
    "[and |]for @[?|]", "and @[?|]", "[and |]what about @[?|]", "[and |]how about @[?|]", "[and |]in @[?|]", "and with @ [%|of them][?|]", "[and |]@ %[?|]", "what if [there are|i have|i take|we have|it's] @[| %]?", "and if it were @[?|]", "[the |]same for @[| %][?|]", "now @[| %]", "@ [% |]instead[?|]", "make it @[| %]", "and @ of them[?|]", "[ok|thanks|nice|great], [and |]@[| %]?", "how many [in|for] @[| %]?", "[and |]for @ %[?|]", "let's say @ %",
)  # fmt: skip
_PLACES = (("box", "boxes"), ("bag", "bags"), ("bus", "buses"), ("shelf", "shelves"), ("tray", "trays"), ("table", "tables"), ("room", "rooms"), ("team", "teams"), ("crate", "crates"), ("cart", "carts"))  # fmt: skip


@dataclass(frozen=True)
class _Kind:
    name: str
    count: int
    price: int

    @property
    def cost(self) -> int:
        return self.count * self.price


def _first(talk: Conversation, question: str, answer: str) -> None:
    talk.say(Example((Message("user", typed(talk.rng, question)),), "", answer, "story", "", ()))


def bought(talk: Conversation) -> Example | None:
    """What one of two things costs, then the other, then both."""
    rng = talk.rng
    names = thing_of(rng), thing_of(rng)
    one, two = (_Kind(name, rng.randint(2, 12), rng.randint(2, 12)) for name in names)
    if one.name == two.name or one.cost == two.cost:
        return None
    money = rng.choice(MONEY)
    question = worded(rng, _BOUGHT, a=one.count, b=one.price, c=two.count, d=two.price, t=one.name, u=two.name, m=money, who=rng.choice(PEOPLE))  # fmt: skip
    _first(talk, question, f"{one.count} × {one.price} = **{one.cost}** {unit_of(money, one.cost)}.")
    told = f"Told: {one.count} {one.name} at {one.price}, {two.count} {two.name} at {two.price} {money}. Now: the {two.name}."
    other = step_turn(talk, _AND_OTHER, told, "×", two.count, two.price, two.name, unit=money)
    if other is None or rng.random() < 0.55:
        return other
    talk.say(other)
    thought = f"Before: the {one.name} {one.cost}, the {two.name} {two.cost}. Now: both, with +."
    return step_turn(talk, _TOGETHER, thought, "+", one.cost, two.cost, unit=money)


def _who(rng: Random) -> list[str]:
    return rng.sample(list(dict.fromkeys(PEOPLE)), 3)


def people(talk: Conversation) -> Example | None:
    """Three people with a number each: asked for one, then for another, for two together, for the most."""
    rng = talk.rng
    who = _who(rng)
    numbers = rng.sample(range(2, rng.choice((13, 60, 200))), 3)
    thing, money = thing_of(rng), rng.choice(MONEY)
    question = worded(rng, _HAVE, x=who[0], y=who[1], z=who[2], a=numbers[0], b=numbers[1], c=numbers[2], t=thing, m=money)  # fmt: skip
    unit = money if f" {money}" in question else "" if "scores" in question else thing
    count = dict(zip(who, numbers, strict=True))

    def has(name: str) -> str:
        return f"{name}: **{count[name]}**" + (f" {unit_of(unit, count[name])}." if unit else ".")

    _first(talk, question, has(who[0]))
    quoted = f"Told: {', '.join(f'{name} {number}' for name, number in count.items())}."
    kind = rng.random()
    if kind < 0.45:
        name = rng.choice(who[1:])
        return talk.turn(_AND_OTHER, f"{quoted}\nAsked now: {name}.", has(name), "recall", (f"{name}: {count[name]}".lower(),), (name,))  # fmt: skip
    one, two = rng.sample(who, 2)
    if kind < 0.62:
        return step_turn(talk, _TWO, f"{quoted}\nNow: {one} {count[one]} + {two} {count[two]}.", "+", count[one], count[two], one, two, unit=unit)  # fmt: skip
    if kind < 0.75:
        one, two = sorted((one, two), key=lambda name: -count[name])
        return step_turn(talk, _APART, f"{quoted}\nNow: {one} {count[one]} - {two} {count[two]}.", "-", count[one], count[two], one, two, unit=unit)  # fmt: skip
    if kind < 0.87 and (made := chained(numbers[0], [("+", number) for number in numbers[1:]])):
        thought = f"{quoted}\nNow: all three, with +.\n{made[0]}"
        return talk.turn(_ALL, thought, made[1], "follow-up", (f"= {made[2]}",))
    most = rng.random() < 0.6
    ordered = sorted(who, key=lambda name: count[name])
    if any(comparison_is_held_out(a, b) for a in numbers for b in numbers if a != b):
        return None
    name = ordered[-1 if most else 0]
    thought = f"{quoted}\nIn order: {', '.join(f'{count[one]} {one}' for one in ordered)}."
    answer = f"**{name}**, with {count[name]}."
    return talk.turn(_MOST if most else _LEAST, thought, answer, "who has more", (f"{name}, with".lower(),))


def groups(talk: Conversation) -> Example | None:
    """So many in each of some boxes, and the same for another number of boxes."""
    rng = talk.rng
    a, new = rng.sample(range(2, 13), 2)
    b = rng.choice((rng.randint(2, 12), rng.randint(2, 60)))
    (place, places), thing, money = rng.choice(_PLACES), thing_of(rng), rng.choice(MONEY)
    question = worded(rng, _EACH, a=a, b=b, p=place, ps=places, t=thing, m=money)
    unit = money if f" {money}" in question else "kilos" if "weighs" in question else thing
    if not free("×", a, b):
        return None
    _first(talk, question, f"{a} × {b} = **{a * b}** {unit}.")
    last = a
    if rng.random() < 0.25:
        last = rng.choice([count for count in range(2, 13) if count not in (a, new)])
        between = step_turn(talk, _FOR_MORE, "", "×", last, b, str(last), unit=unit)
        if between is None:
            return None
        talk.say(_of_places(between, places))
    thought = f"Before: {last} × {b} = {last * b} {unit}, {b} each. Now: {new} {places}, {new} × {b}."
    made = step_turn(talk, _FOR_MORE, thought, "×", new, b, str(new), unit=unit)
    return made and _of_places(made, places)


def _of_places(made: Example, places: str) -> Example:
    return made.asked(made.question.replace("%", places))


def thing_turns(talk: Conversation) -> Example:
    """Things or people of one message, and a question that goes on to another of them."""
    return talk.one_of(((bought, 1), (people, 1), (groups, 1)))
