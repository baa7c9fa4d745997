"""Is a tomato a fruit? What kind of thing a common thing is: fruit, bird, tool; and the few that are two things, or another
than people think. What is not among them stays with `limits_trivia`."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames, with_article
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_TEXTS = {
    "fruit": "apple pear plum fig kiwi banana cherry peach grape lemon orange mango melon papaya apricot raspberry strawberry blueberry blackberry cranberry nectarine pineapple pomegranate tangerine coconut grapefruit mulberry",
    "vegetable": "carrot potato onion leek cabbage lettuce turnip parsnip beetroot cauliflower artichoke radish",
    "mammal": "cat dog horse cow pig sheep goat rabbit mouse rat hamster lion tiger bear wolf fox deer moose otter badger beaver squirrel hedgehog mole bat whale dolphin seal walrus monkey gorilla elephant giraffe zebra camel donkey llama panda koala kangaroo leopard cheetah hippo rhino human",
    "bird": "hen duck goose owl eagle hawk crow raven robin sparrow swan heron gull pigeon parrot penguin ostrich turkey magpie woodpecker flamingo peacock chicken",
    "fish": "salmon trout cod tuna herring eel shark goldfish carp",
    "insect": "bee wasp ant fly moth butterfly beetle cricket mosquito ladybird grasshopper",
    "reptile": "snake lizard crocodile turtle tortoise gecko iguana cobra viper",
    "amphibian": "frog toad newt salamander",
    "arachnid": "spider scorpion tick",
    "mollusc": "snail slug squid octopus oyster",
    "crustacean": "crab lobster shrimp",
    "tool": "hammer saw drill screwdriver spanner wrench axe shovel rake trowel chisel",
    "musical instrument": "piano guitar violin cello harp flute clarinet oboe trumpet trombone tuba drum saxophone banjo",
    "vehicle": "car bus train tram taxi lorry van truck bicycle tractor motorbike",
    "piece of clothing": "hat coat scarf shirt blouse jumper jacket dress skirt sock",
    "piece of furniture": "chair sofa bed desk wardrobe cupboard bookcase stool",
    "flower": "rose tulip daisy lily poppy daffodil sunflower",
    "tree": "oak birch beech pine fir maple willow elm",
    "colour": "red blue green yellow purple pink brown grey crimson turquoise beige maroon magenta",
    "metal": "iron gold silver copper tin zinc nickel",
    "planet": "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune",
}  # fmt: skip
MEMBERS = {kind: tuple(text.split()) for kind, text in _TEXTS.items()}
ANIMALS = ("mammal", "bird", "fish", "insect", "reptile", "amphibian", "arachnid", "mollusc", "crustacean")
_KINDS = (*MEMBERS, "animal", "animal")
_PLAIN = frozenset({"colour", "metal", "planet"})  # without an article: red, iron, Mars
# Both a fruit, to a botanist, and a vegetable in the kitchen.
_BOTH = (
    "tomato",
    "cucumber",
    "pepper",
    "pumpkin",
    "courgette",
    "aubergine",
    "zucchini",
    "eggplant",
    "chilli",
    "squash",
)
# Other questions that have a known answer: the question, the answer after yes or no.
_ODD = {
    "is pluto [a|still a] planet?": ("No", "Pluto has been called a dwarf planet since 2006"), "is the sun a [star|planet]?": ("", "The Sun is a **star**"), "is the moon a planet?": ("No", "the Moon is a moon: it goes round the Earth"), "is [a rhubarb|rhubarb] a fruit?": ("No", "rhubarb is a vegetable, eaten like a fruit"),
    "is a mushroom a [vegetable|plant|fruit]?": ("No", "a mushroom is a fungus, though cooks take it for a vegetable"), "is a banana a berry?": ("Yes", "to a botanist a banana is a berry"), "is a strawberry a berry?": ("No", "to a botanist a strawberry is no true berry, in spite of its name"), "is a peanut a nut?": ("No", "a peanut is a legume, like a pea"),
    "is water a liquid?": ("Yes", "water is a liquid, between ice and steam"), "is ice water?": ("Yes", "ice is frozen water"), "is glass a liquid?": ("No", "glass is a solid"), "is chess a [sport|game]?": ("", "A game for certain; whether it is a **sport** people disagree"), "is a hot dog a sandwich?": ("", "People **disagree** on that, and I have never eaten one"),
    "is english a language?": ("Yes", "English is a language, and the only one that I know"), "is zero a number?": ("Yes", "zero is a number, and an even one"), "is zero even?": ("Yes", "zero is even"), "is one a prime?": ("No", "a prime has two divisors, and one has only itself"), "is two a prime?": ("Yes", "two is the only even prime"), "is python a [language|programming language]?": ("Yes", "Python is a programming language"),
    "is africa a country?": ("No", "Africa is a continent"), "is australia a [country|continent]?": ("Yes", "Australia is both a country and a continent"), "is europe a country?": ("No", "Europe is a continent"), "is paris a country?": ("No", "Paris is a city, the capital of France"), "is france a [country|city]?": ("", "France is a **country**; its capital is Paris"),
}  # fmt: skip
_ASKS = (
    "is {a} {b}?", "is {a} {b}?", "is {a} really {b}?", "is {a} {b} or not?", "{a}: {b}?", "{a}, is it {b}?", "would you call {a} {b}?", "does {a} count as {b}?", "is it true that {a} is {b}?", "i say {a} is {b}. right?", "my [son|friend|teacher|sister] says {a} is {b}, [is that so|right|true]?", "so is {a} {b}?", "do you think {a} is {b}?", "tell me if {a} is {b}", "can you tell me whether {a} is {b}?", "{a} is {b}, [right|true or false|yes or no|no]?",
    "true or false: {a} is {b}", "isn't {a} {b}?", "is {a} considered {b}?", "technically, is {a} {b}?",
)  # fmt: skip
_OR = ("is {a} {b} or {c}?", "{a}: {b} or {c}?", "what is {a}, {b} or {c}?", "{b} or {c}: what is {a}?", "does {a} count as {b} or {c}?", "which is {a}: {b} or {c}?")  # fmt: skip


@cache
def _asks(patterns: tuple[str, ...], held: bool) -> tuple[str, ...]:
    texts = frames(patterns)
    return tuple(text for text in texts if wording_is_held_out(text) == held) or texts


def _named(kind: str, thing: str) -> str:
    return thing if kind in _PLAIN else with_article(thing)


def _other_kind(rng: Random, kind: str, thing: str) -> str:
    """A kind that the thing is not: of an animal mostly another kind of animal."""
    while True:
        other = rng.choice(ANIMALS[:6] if kind in ANIMALS and rng.random() < 0.7 else tuple(MEMBERS))
        if (
            other != kind
            and thing not in MEMBERS[other]
            and not {kind, other} <= {"fruit", "colour", "flower", "metal"}
        ):
            return other


def _either(draw: Draw) -> Example:
    """What is a fruit and a vegetable, and what has an answer of its own."""
    rng = draw.rng
    if rng.random() < 0.6:
        thing = rng.choice(_BOTH)
        name, kind = with_article(thing), rng.choice(("fruit", "vegetable"))
        kinds = {"a": name, "b": with_article(kind), "c": "a vegetable" if kind == "fruit" else "a fruit"}
        asked = rng.choice(_asks(_ASKS if rng.random() < 0.65 else _OR, draw.held))
        answer = rng.choice(
            (
                f"**Both**: to a botanist {name} is a fruit, to a cook a vegetable.",
                f"**Both**. By botany {name} is a fruit; in the kitchen it is a vegetable.",
            )
        )
        thought = f"{name}: a fruit to a botanist, a vegetable to a cook. Both."
        return _example(rng, asked.format(**kinds), thought, answer, "both")
    asked, (verdict, said) = rng.choice(tuple(_ODD.items()))
    texts = _asks((asked,), draw.held)
    answer = f"**{verdict}**: {said}." if verdict else f"{said}."
    mark = f"{verdict.lower()}:" if verdict else said.split("**")[1].lower()
    return _example(rng, rng.choice(texts), f"I know this one. {answer.replace('**', '')}", answer, mark)


def _example(rng: Random, asked: str, thought: str, answer: str, mark: str) -> Example:
    thought = thought[:1].upper() + thought[1:]
    return Example((Message("user", as_typed(rng, asked)),), thought, answer, "closed", f"kind: {asked}", (mark,))


def kind_example(draw: Draw) -> Example:
    """Whether a thing is of a kind, or which of two kinds it is of."""
    rng = draw.rng
    if rng.random() < 0.2:
        return _either(draw)
    kind = rng.choice(_KINDS)
    asks_animal = kind == "animal"
    own = rng.choice(ANIMALS) if asks_animal else kind
    thing = rng.choice(MEMBERS[own])
    name, is_kind = _named(own, thing), with_article(own)
    roll = rng.random()
    if roll < 0.15 and not asks_animal:
        other = with_article(_other_kind(rng, own, thing))
        first, second = (is_kind, other) if rng.random() < 0.5 else (other, is_kind)
        asked = rng.choice(_asks(_OR, draw.held)).format(a=name, b=first, c=second)
        answer = f"{name[:1].upper()}{name[1:]} is **{is_kind}**."
        return _example(rng, asked, f"{name}: {is_kind}.", answer, is_kind)
    holds = roll < 0.58
    if holds:
        said = with_article("animal") if asks_animal else is_kind
        answer = rng.choice((f"**Yes**, {name} is {said}.", f"**Yes**: {name} is {said}."))
        if asks_animal:
            answer = f"**Yes**: {name} is an animal, {is_kind}."
    else:
        said = with_article(_other_kind(rng, own, thing))
        answer = rng.choice((f"**No**: {name} is {is_kind}.", f"**No**: {name} is {is_kind}, not {said}."))
    asked = rng.choice(_asks(_ASKS, draw.held)).format(a=name, b=said)
    verdict = "yes" if holds else "no"
    thought = f"{name}: {is_kind}. Asked: {said}. {verdict.capitalize()}."
    return _example(rng, asked, thought, answer, f"{verdict}{answer[len(verdict) + 4]}")
