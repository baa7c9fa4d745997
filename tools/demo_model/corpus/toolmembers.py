"""Tools for a kind of thing, asked for by one of that kind: ants are animals, a piano is an instrument, a plum is no vehicle."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Parameter, Step, Tool
from tools.demo_model.corpus.split import tool_is_held_out
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toolthoughts import asking_words, takes, takes_none
from tools.demo_model.corpus.wording import as_typed, expand

# One of the kind, the kind in the plural, where they are kept, and its members; `mouse/mice` where the plural is not a plain s.
_KINDS: tuple[tuple[str, str, str, str], ...] = (
    ("animal", "animals", "zoo", "ant cat dog cow horse lion tiger penguin bear frog spider bee duck hen owl eagle snake rabbit goat pig whale shark monkey zebra giraffe camel hedgehog beetle elephant seal otter swan parrot squirrel mouse/mice fox/foxes wolf/wolves butterfly/butterflies goose/geese"),
    ("fruit", "fruits", "orchard", "apple pear plum banana orange lemon melon grape apricot mango kiwi lime fig coconut pineapple peach/peaches cherry/cherries strawberry/strawberries raspberry/raspberries"),
    ("vegetable", "vegetables", "garden", "carrot onion leek turnip pea bean cucumber pepper pumpkin cauliflower courgette radish/radishes potato/potatoes tomato/tomatoes cabbage"),
    ("instrument", "instruments", "orchestra", "piano guitar violin cello flute drum harp trumpet clarinet banjo trombone accordion organ oboe tuba ukulele"),
    ("vehicle", "vehicles", "garage", "car van truck tractor bicycle motorbike scooter tram train boat bus/buses taxi/taxis lorry/lorries ferry/ferries"),
    ("tool", "tools", "toolbox", "hammer saw drill chisel spanner screwdriver spade rake ladder axe wrench/wrenches paintbrush/paintbrushes"),
    ("garment", "garments", "wardrobe", "hat coat shirt skirt jacket sock glove jumper belt cardigan scarf/scarves dress/dresses"),
    ("flower", "flowers", "flowerbed", "rose tulip daffodil sunflower orchid lavender violet lilac daisy/daisies lily/lilies poppy/poppies"),
    ("tree", "trees", "forest", "oak elm maple pine willow cedar chestnut palm birch/birches beech/beeches"),
    ("drink", "drinks", "bar", "coffee tea lemonade cola smoothie milkshake cider espresso juice cocoa"),
    ("bird", "birds", "aviary", "robin sparrow crow magpie gull heron blackbird pigeon swallow stork finch/finches thrush/thrushes"),
    ("toy", "toys", "toybox", "doll kite puzzle yoyo robot marble teddy/teddies"),
    ("worker", "workers", "workforce", "plumber baker painter nurse driver teacher gardener carpenter welder cook electrician cleaner"),
)  # fmt: skip
_PLACES = ("shelf 4", "the shed", "room 12", "aisle 3", "the cellar", "hall B", "the north field", "locker 7", "the back yard", "gate 2", "the top floor", "box 19")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Does:
    """What such a tool does: its names over {k}, {ks} and {z}, its description, the requests over {m} (one)
    and {ms} (many), and what is said of the result."""

    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    asks: tuple[str, ...]
    result: Callable[[Random], str]
    key: str
    answers: tuple[str, ...]


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


def _count(rng: Random) -> str:
    return str(rng.choice((rng.randint(0, 20), rng.randint(2, 99), rng.randint(100, 9999))))


def _price(rng: Random) -> str:
    return f"{rng.randint(0, 300)}.{rng.randint(0, 99):02d} {rng.choice(('EUR', 'USD', 'GBP'))}"


def _weight(rng: Random) -> str:
    return f"{rng.choice((str(rng.randint(1, 900)), f'{rng.randint(0, 40)}.{rng.randint(1, 9)}'))} {rng.choice(('kg', 'g'))}"


_DOES = (
    _Does(
        ("count_{ks}", "{k}_counter", "{ks}_count", "how_many_{ks}", "number_of_{ks}", "{k}Count", "{ks}.count", "get_{k}_count", "{z}_count", "{z}_counter", "count_in_{z}", "{k}_census"),
        ("Counts the {ks} of a kind.", "How many {ks} of a kind there are.", "Returns the number of {ks}.", "Count {ks} by kind", "Tells how many there are of one {k}.", ""),
        _expanded(
            "how many {ms} [are there|do we have|have we got|are in there|are left][?|]", "count [the|all|all the|my|our] {ms}[ please|]", "[can|could|would] you count the {ms}[?| for me?|]", "[number|count] of {ms}[?|, please|]", "{ms}: how many?", "{ms}, how many[ are there|]?",
            "[i want to know|tell me|do you know|i need to know|find out] how many {ms} [there are|we have]", "how many of them are {ms}?", "[my kid|my boss|a visitor|the teacher] asks how many {ms} [there are|we have]", "[any|are there any] {ms}, and how many?", "i have to count the {ms}, [help|can you|do it for me]", "is there more than one {m}? how many?",
        ),
        _count, "count", ("**{r}** {ms}.", "There are **{r}** {ms}.", "{Ms}: **{r}**.", "The tool counts **{r}** {ms}."),
    ),
    _Does(
        ("{k}_price", "price_of_{k}", "get_{k}_price", "{k}Prices", "{ks}.price", "lookup_{k}_price", "{k}_cost", "{ks}_price_list"),
        ("What a {k} costs.", "Price of one {k}.", "Looks up {k} prices.", "Returns the price of a {k}", ""),
        _expanded(
            "[what|how much] does a {m} cost[?| now?|]", "[price|cost] of a {m}[?|, please|]", "how much [is|for] a {m}[?|]", "how much are {ms}[?| each?|]", "[what's|what is|tell me|give me|look up|check] the price of [a {m}|{ms}][?|]", "{m} price[?|]", "[i want to buy|we need|my mum wants] a {m}, [how much|what does it cost|price]?", "are {ms} expensive? what's the price?", "what do {ms} cost[ these days|]?",
        ),
        _price, "price", ("A {m} costs **{r}**.", "**{r}** for a {m}.", "{M}: **{r}**.", "The price of a {m} is **{r}**."),
    ),
    _Does(
        ("{k}_stock", "check_{k}_stock", "{ks}_left", "{ks}_available", "stock_of_{ks}", "{k}Inventory", "{ks}.stock", "{z}_stock", "{z}_inventory"),
        ("How many {ks} are in stock.", "Checks the stock of {ks}.", "Stock of a {k}", "Tells how much is left of a {k}.", ""),
        _expanded(
            "[do you have|are there|have we got|got] [any |]{ms} [in stock|left][?|]", "{ms} in stock?", "[check|look up|tell me] the stock of {ms}", "how many {ms} are [in stock|on the shelf]?", "[are|did] we [out of|run out of] {ms}?", "stock of {ms}[?| please|]", "is there [still |]a {m} in stock?",
        ),
        _count, "in_stock", ("**{r}** {ms} in stock.", "In stock: **{r}** {ms}.", "{Ms} in stock: **{r}**."),
    ),
    _Does(
        ("find_{k}", "locate_{k}", "where_is_{k}", "{k}_finder", "{k}Location", "{ks}.find", "{k}_position", "find_in_{z}", "search_{z}"),
        ("Where a {k} is.", "Finds a {k}.", "Location of a {k}", "Tells the place of a {k}.", ""),
        _expanded(
            "where [is|did i put|do you keep|can i find] the {m}[?|]", "where are the {ms}[?|]", "[find|locate|look for|search] the {m}[ please|]", "i [can't find|lost|am looking for|need] the {m}, where is it?", "[location|place] of the {m}[?|]", "[help me find|show me|tell me where to find] the {ms}", "have you seen the {m}?", "the {m} is where?",
        ),
        lambda rng: rng.choice(_PLACES), "place", ("The {m}: **{r}**.", "**{r}**, says the tool.", "It says **{r}** for the {m}.", "Look here: **{r}**."),
    ),
    _Does(
        ("{k}_weight", "weight_of_{k}", "get_{k}_weight", "{k}Weight", "{ks}.weight"),
        ("How heavy a {k} is.", "Weight of a {k}.", "Returns what a {k} weighs", ""),
        _expanded("how heavy is [a|the|one] {m}[?|]", "what does a {m} weigh[?|]", "[weight|mass] of a {m}[?|]", "how much does a {m} weigh?", "how heavy are {ms}?", "[tell me|look up|check] what a {m} weighs"),
        _weight, "weight", ("A {m} weighs **{r}**.", "**{r}** for a {m}.", "{M}: **{r}**."),
    ),
)  # fmt: skip
_FAILED = (
    "The tool came back with an error: **{r}**. So I do not know.", "That failed: **{r}**.", "It did not work, the tool says **{r}**. I will not guess.", "An error: **{r}**. Shall I try with something else than {m}?",
)  # fmt: skip
_PARAMETERS = ("kind", "name", "{k}", "type", "which", "what", "{k}_name", "item", "query", "{k}_type")
_NONE = (
    "None of my tools does that. Here I have {o}.", "None of my tools is for that: {a} {m} is no {k}. I have {o}.", "That is out of reach: none of my tools does it. There is {o}.", "I cannot: none of my tools is for that. I have {o}.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Made:
    tool: Tool
    does: _Does
    kind: str
    kinds: str


@cache
def _members(kind: str) -> tuple[tuple[str, str], ...]:
    """Each member of the kind, one and many."""
    text = next(members for one, _, _, members in _KINDS if one == kind)
    pairs = (word.split("/") for word in text.split())
    return tuple((pair[0], pair[1] if len(pair) > 1 else f"{pair[0]}s") for pair in pairs)


@cache
def _named(held: bool) -> tuple[tuple[str, _Does, str, str], ...]:
    """Every name on this side of the split, with what it does and for which kind."""
    every = (
        (name.format(k=k, ks=ks, z=z), does, k, ks) for k, ks, z, _ in _KINDS for does in _DOES for name in does.names
    )
    return tuple(entry for entry in every if tool_is_held_out(entry[0]) == held)


def _make(rng: Random, name: str, does: _Does, k: str, ks: str) -> _Made:
    parameter = rng.choice((*_PARAMETERS, "species") if k in ("animal", "bird", "tree") else _PARAMETERS).format(k=k)
    about = rng.choice((f"Which {k}", f"The {k}", "", f"One of the {ks}"))
    description = rng.choice(does.descriptions).format(k=k, ks=ks)
    return _Made(Tool(name, description, (Parameter(parameter, "string", about),)), does, k, ks)


# Birds are animals, and all that grows may be found by a tool for plants: no two that overlap stand for `no tool does that`.
_NEAR = ({"animal", "bird"}, {"fruit", "tree", "flower", "vegetable", "drink"}, {"toy", "instrument", "tool", "vehicle"}, {"worker"}, {"garment"})  # fmt: skip


def _apart(kind: str, other: str) -> bool:
    return not any({kind, other} <= group for group in _NEAR)


def member_example(draw: Draw) -> Example:
    """One of a kind is asked for by name, and the tool is for the kind; or for another kind, and none serves."""
    rng = draw.rng
    chosen = _make(rng, *rng.choice(_named(draw.held)))
    one, many = rng.choice(_members(chosen.kind))
    beside: list[_Made] = []
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        other = _make(rng, *rng.choice(_named(False)))
        clash = other.does is chosen.does and not _apart(other.kind, chosen.kind)
        if other.kind == chosen.kind and {other.does.key, chosen.does.key} == {"count", "in_stock"}:
            clash = True
        if not clash and all(other.tool.name != made.tool.name for made in (*beside, chosen)):
            beside.append(other)
    frame = rng.choice(chosen.does.asks)
    asked = frame.format(m="\x01", ms="\x02")
    question = as_typed(rng, asked).replace("\x01", one).replace("\x02", many)
    said = many if "{ms}" in frame else one
    article = "an" if one[0] in "aeiou" and not one.startswith(("uk", "eu")) else "a"
    question = question.replace(f" a {one}", f" {article} {one}")
    if rng.random() < 0.18 and beside:
        return _none(draw, chosen, beside, question, one, article)
    tools = [chosen.tool, *(made.tool for made in beside), *(draw.tools if rng.random() < 0.5 else ())]
    rng.shuffle(tools)
    name = chosen.tool.parameters[0].name
    call = Call(chosen.tool.name, ((name, said),))
    result = chosen.does.result(rng)
    k_article = "an" if chosen.kind[0] in "aeiou" else "a"
    isa = f"{many.capitalize()} are {chosen.kinds}." if said == many else f"{article.capitalize()} {one} is {k_article} {chosen.kind}."  # fmt: skip
    thought = f"{takes(asking_words(question), tools, chosen.tool.name, isa)}\n{name}: {said} -> {said}"
    steps: tuple[Step, ...]
    if rng.random() < 0.07:
        error = draw_error(rng)
        steps, answer = (Step(thought, (call,), (as_error(rng, error),)),), rng.choice(_FAILED).format(r=error, m=one)
        key = f"tool {chosen.tool.name}: {call.text}"
        return Example((Message("user", question),), f"An error: {error}.", answer, "tools", key, (error,), tuple(tools), steps)  # fmt: skip
    shown = rng.choice((result, result, json.dumps({chosen.does.key: result}), f"{chosen.does.key}: {result}", json.dumps({name: said, chosen.does.key: result})))  # fmt: skip
    answer = rng.choice(chosen.does.answers).format(r=result, m=one, ms=many, M=one.capitalize(), Ms=many.capitalize())
    answer = answer.replace(f" a {one}", f" {article} {one}").replace(f"A {one}", f"{article.capitalize()} {one}")
    if result == "1":
        answer = answer.replace(f"There are **1** {many}", f"There is **1** {one}").replace(f"**1** {many}", f"**1** {one}")  # fmt: skip
    steps = (Step(thought, (call,), (shown,)),)
    key = f"tool {chosen.tool.name}: {call.text}"
    return Example((Message("user", question),), f"It says {result}.", answer, "tools", key, (result.lower(),), tuple(tools), steps)  # fmt: skip


def _none(draw: Draw, chosen: _Made, beside: list[_Made], question: str, one: str, article: str) -> Example:
    """The same question where only tools for other kinds, or for other things about it, are offered."""
    rng = draw.rng
    tools = [made.tool for made in beside]
    if rng.random() < 0.4:
        tools += [tool for tool in APP_TOOLS if tool.name != "calculator"]
    rng.shuffle(tools)
    other = next((made for made in beside if made.kind != chosen.kind and made.does is chosen.does), None)
    why = f"{article.capitalize()} {one} is no {other.kind}." if other else ""
    thought = takes_none(asking_words(question), tools, why)
    texts = _NONE if other else tuple(text for text in _NONE if "{k}" not in text)
    names = [f"`{tool.name}`" for tool in tools[:4]]
    listed = " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
    answer = rng.choice(texts).format(o=listed, a=article, m=one, k=other.kind if other else "")
    key = f"tool {chosen.tool.name}: none serves: {question}"
    return Example((Message("user", question),), thought, answer, "tools", key, ("none of my tools",), tuple(tools))
