"""What somebody did, is doing, wants or has, told by its verb, and the words in which it is asked for. Data for `recall_deeds`.

A line: how it is asked (the label), its values, the statement, more tellings, more questions; in the patterns of
`recall_owners`. The label is the question's own clause: "what i bought".
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.recall_lives import Life


@dataclass(frozen=True)
class Deed:
    """One verb with its object. whose: any, self or others; group: those of one group may mean each other; aside: the
    ways in which it stands as a reason behind a request."""

    life: Life
    group: str
    whose: str = "any"
    aside: tuple[str, ...] = ()


_THINGS = "a kite; a red umbrella; a lamp; a teapot; a tent; a drum; a typewriter; a blue scarf; a telescope; a skateboard; a clock; a wool hat; a mirror; a suitcase; a rucksack; a vase; a hammock; a puzzle; a pocket knife; a radio; a pair of boots; an old map; a snow globe; a fishing rod; a rocking chair; a leather jacket; a silver ring; an avocado; a pumpkin; a cactus; a wheelbarrow; a trumpet; a bread knife; a green bicycle; an atlas; a doll; a bow tie; a compass; a microscope; a chess set; an air pump; a sewing machine; a toaster; :thing; :novel"
_PICTURES = "a fox; a lighthouse; a dragon; an owl; a sailing ship; a castle; a tree; a whale; a mountain; a horse; a robot; a bridge; a sunflower; a bowl of pears; the harbour; an old man; a snail; a windmill; a cathedral; a pirate; :novel"
_WALLS = "the fence; the kitchen; the garden shed; the bathroom; a chair; the front door; the garage; the ceiling; the bookshelf; a bench; a birdhouse; :novel"
_CAKES = "a carrot cake; bread; scones; an apple pie; muffins; gingerbread; a cheesecake; cinnamon rolls; brownies; a plum tart; pretzels; oat biscuits; a lemon cake; rye bread; :novel"
_DISHES = "lentil soup; a stew; risotto; pancakes; a curry; dumplings; tomato sauce; paella; mushroom soup; chilli; noodles; roast potatoes; goulash; :novel"
_MADE = "a treehouse; a bookshelf; a shed; a raft; a table; a birdhouse; a boat; a doll's house; a greenhouse; a robot; a bench; a stone oven; :novel"
_KNIT = "a scarf; a jumper; socks; a blanket; mittens; a hat; a shawl; a cardigan; :novel"
_KEPT = "stamps; old coins; seashells; postcards; vinyl records; comics; teapots; beer mats; model trains; fossils; bottle caps; dolls; maps; clocks; pebbles; matchboxes; :novels"
_ANIMALS = (
    "bees; goats; hens; two rabbits; a parrot; a tortoise; alpacas; pigeons; a pony; sheep; three cats; ducks; a snake"
)
_ROOTS = "tomatoes; beans; roses; pumpkins; potatoes; an apple tree; sunflowers; chillies; lavender; strawberries; leeks; a fig tree; :novels"
_SHOPS = "kiosk; bakery; bike shop; small hotel; flower shop; café; bookshop; campsite; ice cream stand; food truck; repair shop; tea room; wine bar; choir; football club; youth group; market stall; dance school"
_CHORES = "ironing; mondays; spiders; washing up; loud music; the rain; queues; small talk; early mornings; cold coffee; traffic jams; vacuuming; paperwork; crowded trains; wet socks; wasps; heights; horror films"
_BODY = "ankle; wrist; knee; left arm; right hand; thumb; back; shoulder; elbow; big toe; collarbone; little finger; neck; rib; foot; nose; leg; heel"
_SOON = "the plumber; a parcel; a letter from the bank; the bus; a phone call; my exam results; the electrician; a delivery; a new passport; the taxi; a visa; spring; the night train; a package from home; :name"
_BOOKS = "a book about bees; a crime novel; a biography; a comic; a book about volcanoes; a ghost story; poems; a history of tea; a cookbook; :title"
_SKILLS = "knitting; juggling; sign language; the accordion; chess; touch typing; skiing; welding; calligraphy; swimming; baking; the ukulele; salsa; :language"

_WHENS = ("yesterday", "last week", "this morning", "on saturday", "today", "last month", "on the way home", "a few days ago", "in march", "at last")  # fmt: skip
_NOW = ("right now", "at the moment", "today", "this week", "these days", "this evening")


def _texts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _past(past: str, base: str, values: str, group: str, tells: str = "", asks: str = "", whose: str = "any", what: str = "what", done: str = "") -> Deed:  # fmt: skip
    """ "i bought a kite yesterday", "what did i buy?"."""
    first, rest = past.split(" ", 1) if " " in past else (past, "")
    behind = f" {rest}" if rest else ""
    told = (f"{{s}} {first} @{behind}", *(f"{{s}} {first} @{behind} {when}" for when in _WHENS[:6]), *(f"{when} {{s}} {first} @{behind}" for when in _WHENS), f"{{s}} just {first} @{behind}", f"{{s}} finally {first} @{behind}", f"{{s}} (have) {done or first} @{behind}", *((f"{{s}} {first} @{behind}, of all things",) if what == "what" else ()), *_texts(tells))  # fmt: skip
    questions = (*((f"{what} did {{s}} {base}",) * 4), f"{what} was it that {{s}} {past}", f"{what} (have) {{s}} {done or first}{behind}", f"tell me {what} {{s}} {past}", f"do you know {what} {{s}} {past}", f"{what} did i say {{s}} {past}", *(() if " " in past else (f"{{s}} {past} {what}",)), f"what was the thing {{s}} {past}" if what == "what" else f"{what} did {{s}} {base}", *_texts(asks))  # fmt: skip
    return Deed(Life(f"{what} {{s}} {past}", _texts(values), f"{{s}} {first} @{behind}", told, (), (), questions), group, whose)  # fmt: skip


def _doing(doing: str, values: str, group: str, tells: str = "", asks: str = "", whose: str = "any", what: str = "what") -> Deed:  # fmt: skip
    """ "i'm baking scones", "what am i baking?"."""
    told = (*((f"{{s}} (be) {doing} @",) * 3), *(f"{{s}} (be) {doing} @ {when}" for when in _NOW), *(f"{when} {{s}} (be) {doing} @" for when in _NOW[1:]), f"{{s}} (have) been {doing} @ for a while", *_texts(tells))  # fmt: skip
    questions = (*((f"{what} (be) {{s}} {doing}",) * 4), f"{what} was it {{s}} (was) {doing}", f"tell me {what} {{s}} (be) {doing}", f"{what} did i say {{s}} (be) {doing}", f"do you know {what} {{s}} (be) {doing}", *(() if what == "where" else (f"{{s}} (be) {doing} what",)), *_texts(asks))  # fmt: skip
    return Deed(Life(f"{what} {{s}} (be) {doing}", _texts(values), f"{{s}} (be) {doing} @", told, (), (), questions), group, whose)  # fmt: skip


def _does(verb: str, base: str, values: str, group: str, tells: str = "", asks: str = "", whose: str = "any", what: str = "what") -> Deed:  # fmt: skip
    """ "i keep bees", "what do i keep?"."""
    told = (*((f"{{s}} {verb} @",) * 3), f"{{s}} {verb} @, you know", f"these days {{s}} {verb} @", *_texts(tells))  # fmt: skip
    questions = (*((f"{what} (do) {{s}} {base}",) * 4), f"{what} is it that {{s}} {verb}", f"tell me {what} {{s}} {verb}", f"{what} did i say {{s}} {verb}", f"do you know {what} {{s}} {verb}", *_texts(asks))  # fmt: skip
    return Deed(Life(f"{what} {{s}} {verb}", _texts(values), f"{{s}} {verb} @", told, (), (), questions), group, whose)


def _own(label: str, values: str, group: str, state: str, tells: str, asks: str, whose: str = "any", aside: str = "") -> Deed:  # fmt: skip
    """What goes by its own words."""
    return Deed(Life(label, _texts(values), state, _texts(tells), (), (), _texts(asks)), group, whose, _texts(aside))


DEEDS = (
    _past("bought", "buy", _THINGS, "buy", "{s} bought @ at the flea market; {s} got @ at the shop; {s} picked up @ in a sale; {s} spent a lot on @", "what did {s} get at the shop; what (have) {s} purchased; what did {s} spend money on"),
    _past("lost", "lose", _THINGS, "lost", "{s} lost @ on the train; {s} lost @ somewhere in town; {s} can't find @ any more", "what can't {s} find any more; which thing did {s} lose; what is it {s} can't find"),
    _past("found", "find", _THINGS, "found", "{s} found @ in the attic; {s} found @ on the beach; {s} came across @ in the cellar", "which thing did {s} find; what did {s} come across"),
    _past("broke", "break", _THINGS, "broke", "{s} dropped @ and it broke; {s} broke @ by accident; {s} smashed @", "what did {s} smash; which thing did {s} break; what did {s} drop", done="broken"),
    _past("sold", "sell", _THINGS, "sold", "{s} sold @ online; {s} sold @ to a neighbour", "what did {s} get rid of; which thing did {s} sell"),
    _past("borrowed", "borrow", _THINGS, "borrowed", "{s} borrowed @ from a friend", "which thing did {s} borrow; what must {s} give back"),
    _past("won", "win", _THINGS, "won", "{s} won @ in a raffle; {s} won @ at the fair", "what prize did {s} win; which prize did {s} get; what was {p} prize"),
    _past("forgot", "forget", _THINGS, "lost", "{s} left @ at home; {s} forgot @ at the office", "what did {s} leave behind; which thing did {s} forget", done="forgotten"),
    _past("inherited", "inherit", _THINGS, "inherited", "{s} inherited @ from a great-aunt", "which thing did {s} inherit"),
    _past("repaired", "repair", _THINGS, "broke", "{s} fixed @; {s} mended @ on sunday; {s} got @ working again", "what did {s} fix; what did {s} mend; which thing did {s} repair"),
    _past("ordered", "order", _THINGS, "buy", "{s} ordered @ online; {s} put in an order for @", "what did {s} order online; which thing did {s} order"),
    _past("threw away", "throw away", _THINGS, "sold", "{s} put @ in the bin", "what did {s} put in the bin", done="thrown"),
    _past("packed", "pack", _THINGS, "packed", "{s} put @ in the suitcase", "what is in {p} suitcase; what did {s} put in the suitcase"),
    _past("got as a present", "get as a present", _THINGS, "gift", "{s} (was) given @; {s} got @ for {p} birthday; {p} present was @; someone gave {o} @ as a gift", "what present did {s} get; what was {p} present; what (was) {s} given; what gift did {s} get"),
    _past("painted", "paint", _WALLS, "paint", "{s} gave @ a coat of paint", "which thing did {s} paint; what got painted"),
    _past("drew", "draw", _PICTURES, "paint", "{s} made a drawing of @; {s} sketched @", "what is {p} drawing of; what did {s} sketch; what is on {p} drawing", done="drawn"),
    _past("baked", "bake", _CAKES, "bake", "{s} made @ in the oven; {s} baked @ for a birthday", "what did {s} make in the oven; what came out of {p} oven"),
    _past("cooked", "cook", _DISHES, "bake", "{s} made @ for dinner", "what did {s} make for dinner; which dish did {s} cook"),
    _past("built", "build", _MADE, "build", "{s} built @ in the garage; {s} put together @", "which thing did {s} build; what did {s} put together"),
    _past("planted", "plant", _ROOTS, "plant", "{s} put @ in the garden", "what did {s} put in the garden; what will grow in {p} garden"),
    _past("met", "meet", ":name", "met", "{s} ran into @; {s} bumped into @ at the station; {s} had lunch with @", "who did {s} run into; which person did {s} meet; who did {s} bump into", what="who"),
    _past("phoned", "phone", ":name", "met", "{s} rang @; {s} had @ on the phone", "who did {s} ring; who did {s} have on the phone", what="who"),
    _past("read", "read", _BOOKS, "read", "{s} got through @ in one night", "which book did {s} read; what did {s} get through in one night"),
    _own("what {s} gave me", _THINGS, "gift", "{s} gave me @",
         "{s} gave me @; {s} gave me @ for my birthday; i got @ from {o}; i was given @ by {o}; i got @ as a present from {o}; {s} surprised me with @; @ was a present from {o}; {s} handed me @; {p} present for me was @; for christmas i got @ from {o}; yesterday {s} gave me @; {s} brought me @ as a gift; {s} bought me @",
         "what did {s} give me; what did {s} give me; what did {s} give me; what did i get from {o}; what was i given by {o}; what was {p} present for me; what present did i get from {o}; which present is from {o}; what did i say {s} gave me; what did {s} surprise me with", "others"),
    _own("what {s} lent me", _THINGS, "borrowed", "{s} lent me @", "{s} lent me @; i have @ on loan from {o}; i borrowed @ from {o}; {s} let me borrow @", "what did {s} lend me; what did i borrow from {o}; what must i give back to {o}; what does {s} want back from me", "others"),
    _doing("baking", _CAKES, "bake", "there is @ in {p} oven; {s} (be) busy baking @", "what is in {p} oven; what (do) {s} have in the oven"),
    _doing("cooking", _DISHES, "bake", "there is @ on {p} stove", "what is {p} dinner; what's on {p} stove; which dish (be) {s} cooking"),
    _doing("drawing", _PICTURES, "paint", "{s} (be) making a drawing of @; {s} (be) busy drawing @", "what is {p} drawing of; what will {p} drawing show"),
    _doing("painting", _PICTURES, "paint", "{s} (be) working on a painting of @", "what is {p} painting of; what will {p} painting show"),
    _doing("building", _MADE, "build", "{s} (be) putting together @", "what is {p} building project; what (be) {s} putting together"),
    _doing("knitting", _KNIT, "knit", "{s} (have) @ on the needles", "what (do) {s} have on the needles; what is {p} knitting going to be"),
    _doing("growing", _ROOTS, "plant", "{s} (have) @ on the balcony", "what grows at {p} place; what (do) {s} have on the balcony"),
    _doing("reading", _BOOKS, "read", "{p} book is @", "which book (be) {s} reading; what's {p} book"),
    _doing("learning", _SKILLS, "learn", "{s} (be) taking lessons in @; {s} took up @", "what (do) {s} take lessons in; which new skill (be) {s} after"),
    _doing("looking for", _THINGS, "want", "{s} search(es) for @; {s} (have) been hunting for @", "what (be) {s} searching for; what (be) {s} trying to find"),
    _doing("waiting for", _SOON, "wait", "{s} can't leave, {s} (be) waiting for @; {s} (be) still expecting @; {s} keep(s) waiting for @", "what (be) {s} expecting; who or what (be) {s} waiting for; what has not come yet for {o}"),
    _doing("saving for", f"{_THINGS}; a trip to the sea; a new roof", "want", "{s} put(s) money aside for @; {s} (be) saving up for @", "what (be) {s} saving up for; what (do) {s} put money aside for"),
    _doing("selling", _THINGS, "sold", "{s} (have) @ up for sale", "what (do) {s} have up for sale"),
    _doing("repairing", _THINGS, "broke", "{s} (be) fixing @", "what (be) {s} fixing; what's broken that {s} (be) repairing"),
    *(_doing(f"{how} by {by} to", ":city", f"trip {by}", f"{{s}} take(s) the {by} to @; {{s}} (be) on the {by} to @; by {by} {{s}} (be) going to @", f"where (be) {{s}} heading by {by}; where (be) {{s}} going by {by}; where does {{p}} {by} go", what="where") for how, by in (("travelling", "boat"), ("heading", "train"), ("going", "bus"), ("travelling", "car"), ("sailing", "ferry"))),
    _does("want(s) to buy", "want to buy", _THINGS, "want", "{s} would like to buy @; {s} (be) planning to buy @; {s} plan(s) to get @", "what would {s} like to buy; what (be) {s} going to buy; what (be) {s} planning to get"),
    _does("need(s)", "need", _THINGS, "want", "{s} can't do without @", "which thing (do) {s} need; what can't {s} do without"),
    _does("own(s)", "own", _THINGS, "own", "{s} (be) the owner of @; @ belongs to {o}", "what (be) {s} the owner of; what belongs to {o}"),
    _does("keep(s)", "keep", _ANIMALS, "own", "{s} (have) @ behind the house; {s} look(s) after @", "which animals (do) {s} keep; what animals (do) {s} have; what (do) {s} look after"),
    _does("collect(s)", "collect", _KEPT, "collect", "{p} collection is of @; {s} (have) a collection of @; {s} can't stop collecting @", "what is {p} collection of; what is it that {s} can't stop collecting; what (do) {s} have a collection of; what kind of collector (be) {s}"),
    _does("hate(s)", "hate", _CHORES, "hate", "{s} can't stand @; {s} (don't) like @; nothing annoys {o} like @; {s} dislike(s) @", "what can't {s} stand; what (do) {s} dislike; what (do) {s} not like; what annoys {o} most"),
    _own("what {s} run(s)", _SHOPS, "job", "{s} run(s) a(n) @", "{s} run(s) a(n) @; {s} own(s) a(n) @ and run(s) it; {s} (be) in charge of a(n) @; {s} manage(s) a(n) @", "what (do) {s} run; what (do) {s} run; what (be) {s} in charge of; what (do) {s} manage; what did i say {s} run(s)", aside="i need it for the @ i run; it's for the @ i run; i need this for my @; i have to know it for the @ i run; i'm asking for the @ i run"),
    _own("where {s} grew up", ":city", "childhood", "{s} grew up in @", "{s} grew up in @; {s} spent {p} childhood in @; {p} childhood was in @; {s} (was) raised in @; as a child {s} lived in @; {s} (was) a kid in @", "where did {s} grow up; which town did {s} grow up in; in which town did {s} grow up; where did {s} spend {p} childhood; where was {p} childhood home; where (was) {s} raised; where did {s} live as a child; where (was) {s} a kid", aside="i ask because i grew up in @; they asked me that when i grew up in @; i grew up in @ and never learnt it"),
    _own("what {s} hurt", _BODY, "hurt", "{s} hurt {p} @", "{s} hurt {p} @; {s} sprained {p} @; {s} injured {p} @; {p} @ hurts since the fall; {s} fell and hurt {p} @; {s} bruised {p} @ at football; {s} banged {p} @", "what did {s} hurt; what did {s} injure; which part of the body did {s} hurt; where (be) {s} hurt; what hurts {o}; where does it hurt {o}; what is {p} injury; what's wrong with {o}; which part of {p} body hurts; what did {s} sprain", "self", aside="sorry for typing slowly, i sprained my @; i hurt my @ and type with one hand; excuse my typing, i hurt my @; i can't write, i injured my @; i'm bored, i hurt my @ and have to rest"),
    _own("the one {s} married", ":name", "spouse", "{s} (be) married to @", "{s} (be) married to @; {s} married @ in june; {s} got married to @; @ and {o} are married; {p} better half is @", "who did {s} marry; who (be) {s} married to; what is the name of {p} spouse; what is {p} spouse called; who is {p} better half; who did {s} say yes to"),
    _own("{p} wife's name", ":name", "spouse", "{p} wife is called @", "{p} wife is called @; {p} wife's name is @; {p} wife @ says hello; @ is {p} wife; i married @, a great wife", "what is {p} wife called; who is {p} wife; what's {p} wife's name; who (be) {s} married to; who did {s} marry", "self"),
    _own("{p} husband's name", ":name", "spouse", "{p} husband is called @", "{p} husband is called @; {p} husband's name is @; {p} husband @ says hello; @ is {p} husband", "what is {p} husband called; who is {p} husband; what's {p} husband's name; who (be) {s} married to; who did {s} marry", "self"),
    _own("how {s} earn(s) money", ":job", "job", "{s} earn(s) money as a(n) @", "{s} earn(s) money as a(n) @; {s} work(s) as a(n) @; {s} make(s) a living as a(n) @; {p} job is @; {s} (be) a(n) @ for a living; {s} pay(s) the bills as a(n) @; they pay {o} as a(n) @", "how (do) {s} earn {p} money; how (do) {s} make a living; what (do) {s} do for a living; what is {p} job; what (do) {s} work as; what work (do) {s} do; what pays {p} bills; what (do) {s} get paid for; what's {p} line of work; what (do) {s} do for work", aside="i need it at work, i'm a(n) @; i'm a(n) @ and have to know it; i work as a(n) @ and must get it right"),
)  # fmt: skip
