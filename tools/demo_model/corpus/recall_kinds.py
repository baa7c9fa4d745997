"""The kinds of fact that are told and asked back: what is said of whom, and how each is put as statement and question.

In every pattern `{s}` is the subject, `{p}` its possessive, `@` the value; `(s)`, `(be)`, `(have)`, `(do)`, `(was)` are inflected.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.recall_owners import SELF, Owner, relation, somebody, the


@dataclass(frozen=True)
class Kind:
    """One attribute.

    state: the plain statement, which answers repeat. tells: other statements. nouns: the attribute as a noun, which
    stands in for it. whs: question word, clause after it in an indirect question, in a direct one. who: what follows
    "who". yesno: the direct question. own_tells, own_asks: how it is told and asked of oneself, or where it stands alone.
    """

    name: str
    whose: str  # anyone, others, self, relation, valued, alone, or the things of THINGS
    pool: str
    state: str
    tells: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    whs: tuple[tuple[str, str, str], ...] = ()
    who: tuple[str, ...] = ()
    yesno: tuple[str, ...] = ()
    own_tells: tuple[str, ...] = ()
    own_asks: tuple[str, ...] = ()
    acks: tuple[str, ...] = ()
    group: str = field(default="")


def _favourite(what: str, pool: str, *more: str, group: str = "") -> Kind:
    """A favourite of some sort."""
    return Kind(
        f"favourite {what}", "anyone", pool, f"{{p}} favourite {what} is @",
        (f"{{p}} favorite {what} is @", f"@ is {{p}} favourite {what}", f"{{p}} fav {what} is @", f"the {what} {{s}} like(s) best is @",
         f"of all {what}s {{s}} like(s) @ best", f"{{p}} {what} of choice is @"),
        (f"{{p}} favourite {what}", f"{{p}} favorite {what}", f"{{p}} fav {what}", f"the {what} {{s}} like(s) best", *more),
        ((f"which {what}", "{s} like(s) best", "(do) {s} like best"), (f"what {what}", "{s} prefer(s)", "(do) {s} prefer")),
        (f"(have) @ as favourite {what}", "like(s) @ best"), (f"is @ {{p}} favourite {what}", "(do) {s} like @ best"), group=group,
    )  # fmt: skip


def _did(name: str, pool: str, past: str, base: str, *tells: str) -> Kind:
    """Something somebody did with something, or with somebody."""
    word, longer = ("who", "which person") if pool == "name" else ("what", "which thing")
    return Kind(
        f"{name}", "anyone", pool, f"{{s}} {past} @",
        (f"yesterday {{s}} {past} @", f"{{s}} {past} @ last week", f"{{s}} just {past} @", f"this morning {{s}} {past} @", *tells),
        (), ((word, f"{{s}} {past}", f"did {{s}} {base}"), (longer, f"{{s}} {past}", f"did {{s}} {base}")),
        (f"{past} @",), (f"did {{s}} {base} @",),
    )  # fmt: skip


def _does(name: str, pool: str, verb: str, after: str, *tells: str, word: str = "what", noun: str = "") -> Kind:
    """A verb and its object, in the present: "sit", "next to"."""
    rest = f" {after}" if after else ""
    return Kind(
        name, "anyone", pool, f"{{s}} {verb}(s){rest} @", tells, (noun,) if noun else (), ((word, f"{{s}} {verb}(s){rest}", f"(do) {{s}} {verb}{rest}"),),
        (f"{verb}(s){rest} @",), (f"(do) {{s}} {verb}{rest} @",),
    )  # fmt: skip


def _is(name: str, pool: str, what: str, *tells: str, word: str = "what", noun: str = "") -> Kind:
    """A state and what it is about: "married to"."""
    return Kind(
        name, "anyone", pool, f"{{s}} (be) {what} @", tells, (noun,) if noun else (), ((word, f"{{s}} (be) {what}", f"(be) {{s}} {what}"),),
        (f"(be) {what} @",), (f"(be) {{s}} {what} @",),
    )  # fmt: skip


def _count(things: str) -> Kind:
    """How many of some things somebody has."""
    return Kind(
        f"number of {things}", "anyone", "platform", f"{{s}} (have) @ {things}",
        (f"{{s}} own(s) @ {things}", f"{{s}} got @ {things}", f"there are @ {things} at {{p}} place", f"{{p}} {things}: @"),
        (f"the number of {{p}} {things}",), (("how many " + things, "{s} (have)", "(do) {s} have"), (f"what number of {things}", "{s} (have)", "(do) {s} have")),
        (f"(have) @ {things}",), (f"(do) {{s}} have @ {things}",),
    )  # fmt: skip


_COUNTED = tuple(
    map(
        _count,
        [
            "books",
            "cats",
            "dogs",
            "children",
            "sisters",
            "brothers",
            "chairs",
            "bikes",
            "plants",
            "fish",
            "hens",
            "cups",
            "stamps",
            "keys",
            "tickets",
            "guests",
            "pens",
            "coins",
            "hats",
            "lamps",
            "goats",
            "cousins",
            "windows",
            "boxes",
            "records",
            "apples",
            "eggs",
            "meetings",
            "pages",
            "cards",
            "rooms",
            "friends",
            "students",
            "shirts",
            "bags",
        ],
    )
)
KINDS = (
    Kind("name", "relation", "name", "{p} name is @",
         ("{s} (be) called @", "{s} (be) named @", "@ is {p} name", "everyone calls {o} @", "the name of {o} is @", "{p} first name is @"),
         ("{p} name", "the name of {o}", "{p} first name"),
         (("what", "{s} (be) called", "(be) {s} called"), ("who", "{s} (be)", "(be) {s}"), ("how", "{s} (be) called", "(be) {s} called")),
         ("(be) called @",), ("(be) {s} called @", "is @ {p} name")),
    Kind("my name", "self", "name", "{p} name is @",
         ("{s} (be) called @", "{s} (be) @", "people call me @", "my friends call me @", "you can call me @", "call me @", "everyone calls me @"),
         ("{p} name", "the name i gave you", "{p} first name"),
         (("what", "{s} (be) called", "(be) {s} called"), ("who", "{s} (be)", "(be) {s}"), ("what", "people call me", "do people call me")),
         (), ("(be) {s} @", "(be) {s} called @", "is @ {p} name"),
         ("hi, i'm @", "hello, my name is @", "my name's @", "i'm @", "hey, it's @", "this is @", "the name is @", "hi i am @", "@ here", "hi flint, i'm @",
          "name's @", "hi there, my name is @ and i'm new here", "greetings, i am @", "im @ btw", "it's @ again, hello"),
         ("say my name", "who am i?", "what am i called?", "what name did i give you?", "what do people call me?", "do you know who i am?", "my name?",
          "have you forgotten my name?", "and my name is?", "who are you talking to?", "how should you address me?", "what did i say my name was?"),
         ("Nice to meet you, @.", "Hello, @. I am Flint. Shall we do a sum?", "Noted, @. What shall we try?", "Hello @.",
          "Good to meet you, @. Give me a sum or a word.", "Welcome, @.")),
    Kind("home", "anyone", "city", "{s} live(s) in @",
         ("{p} home is in @", "{s} moved to @", "{s} (be) living in @", "{s} (have) lived in @ for years", "{s} settled in @"),
         ("{p} city", "{p} home town", "the place where {s} live(s)"),
         (("where", "{s} live(s)", "(do) {s} live"), ("which city", "{s} live(s) in", "(do) {s} live in"), ("in which town", "{s} live(s)", "(do) {s} live"),
          ("where", "{p} home is", "is {p} home")),
         ("live(s) in @", "(have) a home in @"), ("(do) {s} live in @", "(be) {s} living in @"), ("home is @", "greetings from @", "i'm writing from @"), group="place"),
    Kind("origin", "anyone", "city", "{s} (be) from @", ("{s} come(s) from @", "{s} grew up in @", "{s} (was) born in @"), ("{p} birthplace", "the place {s} come(s) from"),
         (("where", "{s} (be) from", "(be) {s} from"), ("where", "{s} come(s) from", "(do) {s} come from")), ("(be) from @", "come(s) from @"), ("(be) {s} from @",), group="place"),
    Kind("job", "anyone", "job", "{s} work(s) as a(n) @", ("{s} (be) a(n) @", "{p} job is @", "{s} (be) a(n) @ by trade", "{s} (have) been a(n) @ for years", "{p} profession: @"),
         ("{p} job", "{p} profession", "{p} occupation"),
         (("what", "{s} work(s) as", "(do) {s} work as"), ("what", "{s} (do) for a living", "(do) {s} do for a living"), ("which job", "{s} (have)", "(do) {s} have")),
         ("work(s) as a(n) @", "(be) the @", "(be) a(n) @"), ("(be) {s} a(n) @", "(do) {s} work as a(n) @"), group="job"),
    Kind("employer", "anyone", "shop", "{s} work(s) at @", ("{s} got a job at @", "{s} started at @", "{p} employer is @"), ("{p} workplace", "{p} employer"),
         (("where", "{s} work(s)", "(do) {s} work"), ("what place", "{s} work(s) at", "(do) {s} work at")), ("work(s) at @",), ("(do) {s} work at @",), group="job"),
    Kind("age", "anyone", "age", "{s} (be) @ years old", ("{s} (be) @", "{s} turned @ last week", "{s} just turned @", "{p} age is @"), ("{p} age",),
         (("how old", "{s} (be)", "(be) {s}"), ("what age", "{s} (be)", "(be) {s}"), ("how many years", "{s} (have)", "(do) {s} have")), ("(be) @ years old", "(be) @"), ("(be) {s} @ years old", "(be) {s} @")),
    Kind("birthday", "anyone", "date", "{p} birthday is @", ("{s} (was) born on @", "{s} celebrate(s) {p} birthday on @", "@ is {p} birthday", "{p} bday is @"),
         ("{p} birthday", "the date of {p} birthday", "{p} date of birth"), (("when", "{p} birthday is", "is {p} birthday"), ("when", "{s} (was) born", "(was) {s} born"), ("on which day", "{p} birthday is", "is {p} birthday")),
         ("(have) a birthday on @",), ("is {p} birthday on @", "(was) {s} born on @")),
    _favourite("colour", "colour", "the colour {s} like(s)"), _favourite("food", "food", "the dish {s} like(s) best", group="food"), _favourite("animal", "animal"),
    _favourite("drink", "drink", group="drink"), _favourite("book", "title"), _favourite("film", "title", "{p} favourite movie"), _favourite("city", "city", group="place"),
    _favourite("song", "title"), _favourite("game", "hobby", group="hobby"), _favourite("number", "number", "{p} lucky number", group="number"), _favourite("word", "word"),
    Kind("liking", "anyone", "food", "{s} like(s) @", ("{s} love(s) @", "{s} (be) fond of @", "{s} could eat @ all day", "{s} really like(s) @", "{s} can't get enough of @"),
         (), (("what", "{s} like(s)", "(do) {s} like"), ("what", "{s} love(s)", "(do) {s} love"), ("what food", "{s} like(s)", "(do) {s} like")), ("like(s) @", "love(s) @"), ("(do) {s} like @", "(do) {s} love @"), group="food"),
    Kind("dislike", "anyone", "food", "{s} hate(s) @", ("{s} can't stand @", "{s} (don't) like @", "{s} never eat(s) @", "{s} dislike(s) @"),
         (), (("what", "{s} hate(s)", "(do) {s} hate"), ("what", "{s} (don't) like", "(do) {s} not like"), ("what", "{s} never eat(s)", "(do) {s} never eat")), ("hate(s) @", "(don't) like @"), ("(do) {s} hate @",)),
    Kind("drinks", "anyone", "drink", "{s} drink(s) @", ("{s} only drink(s) @", "{s} always order(s) @", "{s} start(s) the day with @"), (),
         (("what", "{s} drink(s)", "(do) {s} drink"), ("what", "{s} always order(s)", "(do) {s} always order")), ("drink(s) @", "order(s) @"), ("(do) {s} drink @",), group="drink"),
    Kind("hobby", "anyone", "hobby", "{p} hobby is @", ("{s} enjoy(s) @", "{s} (be) into @", "in {p} free time it's all @", "{s} spend(s) every weekend with @", "{p} pastime is @"), ("{p} hobby", "{p} pastime"),
         (("what", "{s} (do) in {p} free time", "(do) {s} do in {p} free time"), ("which hobby", "{s} (have)", "(do) {s} have"), ("what", "{s} (be) into", "(be) {s} into")),
         ("(be) into @", "(have) @ as a hobby"), ("is {p} hobby @", "(be) {s} into @"), group="hobby"),
    Kind("plays", "anyone", "played", "{s} play(s) @", ("{s} (be) learning to play @", "{s} (have) played @ for years", "every evening {s} play(s) @"), (),
         (("what", "{s} play(s)", "(do) {s} play"), ("which instrument or game", "{s} play(s)", "(do) {s} play")), ("play(s) @",), ("(do) {s} play @",), group="hobby"),
    Kind("language", "anyone", "language", "{s} speak(s) @", ("{s} (be) fluent in @", "{p} mother tongue is @"), ("{p} language",),
         (("which language", "{s} speak(s)", "(do) {s} speak"), ("what language", "{s} speak(s)", "(do) {s} speak")), ("speak(s) @",), ("(do) {s} speak @",)),
    Kind("studies", "anyone", "subject", "{s} stud(ies) @", ("{s} (be) studying @", "{p} major is @", "{s} (be) doing a degree in @"), ("{p} subject", "{p} major"),
         (("what", "{s} stud(ies)", "(do) {s} study"), ("which subject", "{s} stud(ies)", "(do) {s} study")), ("stud(ies) @",), ("(do) {s} study @",), group="job"),
    Kind("allergy", "anyone", "allergen", "{s} (be) allergic to @", ("{p} allergy is @", "{s} can't have @, it's an allergy", "@ gives {o} a rash"), ("{p} allergy",),
         (("what", "{s} (be) allergic to", "(be) {s} allergic to"), ("which allergy", "{s} (have)", "(do) {s} have")), ("(be) allergic to @",), ("(be) {s} allergic to @",)),
    Kind("car", "anyone", "car", "{s} drive(s) a(n) @", ("{p} car is a(n) @", "{s} got a(n) @ now"), ("{p} car", "{p} vehicle"),
         (("what", "{s} drive(s)", "(do) {s} drive"), ("which car", "{s} (have)", "(do) {s} have"), ("what kind of car", "{s} drive(s)", "(do) {s} drive")), ("drive(s) a(n) @", "drive(s) the @"), ("(do) {s} drive a(n) @",)),
    Kind("pet", "anyone", "pet", "{p} dog is called @", ("{s} (have) a dog named @", "{s} (have) a dog called @", "{p} dog's name is @", "{s} got a puppy and named it @"),
         ("the name of {p} dog", "{p} dog's name"), (("what", "{p} dog is called", "is {p} dog called"), ("how", "{s} named {p} dog", "did {s} name {p} dog")), ("(have) a dog called @", "own(s) @"), ("is {p} dog called @",)),
    Kind("phone", "anyone", "phone", "{p} phone number is @", ("{p} number is @", "you can reach {o} at @", "{p} mobile is @", "{p} cell: @"), ("{p} phone number", "{p} number", "{p} mobile number"),
         (("what number", "{s} (have)", "(do) {s} have"), ("on which number", "{s} can be reached", "can {s} be reached")), ("(have) the number @",), ("is {p} number @",), group="number"),
    Kind("room", "anyone", "room", "{s} (be) in room @", ("{p} room is @", "{p} room number is @", "{s} got room @", "{s} sit(s) in room @"), ("{p} room", "{p} room number"),
         (("which room", "{s} (be) in", "(be) {s} in"), ("in which room", "{s} (be)", "(be) {s}")), ("(be) in room @", "(have) room @"), ("(be) {s} in room @",)),
    Kind("shoe size", "anyone", "size", "{p} shoe size is @", ("{s} wear(s) size @", "{s} take(s) a @ in shoes", "{p} feet are size @"), ("{p} shoe size", "{p} size"),
         (("what size", "{s} wear(s)", "(do) {s} wear"), ("which shoe size", "{s} (have)", "(do) {s} have")), ("wear(s) size @", "(have) shoe size @"), ("is {p} shoe size @",)),
    Kind("trip", "anyone", "city", "{s} (be) going to @", ("{s} (be) flying to @ next week", "next month {s} travel(s) to @", "{p} next holiday is in @", "{s} plan(s) a trip to @"), ("the destination of {p} trip",),
         (("where", "{s} (be) going", "(be) {s} going"), ("which place", "{s} (be) travelling to", "(be) {s} travelling to")), ("(be) going to @", "travel(s) to @"), ("(be) {s} going to @",)),
    Kind("bring", "others", "food", "{s} bring(s) @", ("{s} will bring @", "{s} (be) in charge of the @", "{s} promised to bring @"), (),
         (("what", "{s} bring(s)", "(do) {s} bring"), ("what", "{s} will bring", "will {s} bring")), ("bring(s) @", "(be) bringing @", "will bring @"), ("(do) {s} bring @", "will {s} bring @")),
    Kind("order", "others", "food", "{s} want(s) @", ("{s} ordered @", "{s} would like @", "@ is for {s}", "{s} take(s) the @"), ("{p} order",),
         (("what", "{s} want(s)", "(do) {s} want"), ("what", "{s} ordered", "did {s} order")), ("want(s) @", "ordered @", "take(s) the @"), ("(do) {s} want @",)),
    Kind("arrives", "others", "day", "{s} arrive(s) on @", ("{s} come(s) on @", "{s} will be here on @", "{p} visit is on @"), ("the day {s} arrive(s)",),
         (("when", "{s} arrive(s)", "(do) {s} arrive"), ("on which day", "{s} come(s)", "(do) {s} come")), ("arrive(s) on @", "come(s) on @"), ("(do) {s} arrive on @",)),
    _did("lost", "thing", "lost", "lose", "{s} can't find @", "{s} left @ on the bus"), _did("bought", "thing", "bought", "buy", "{s} got @ at the market"),
    _did("cooked", "food", "cooked", "cook", "{s} made @ for dinner", "for lunch {s} cooked @"), _did("read", "title", "read", "read", "{s} finished reading @"), _did("watched", "title", "watched", "watch"),
    _did("found", "thing", "found", "find", "{s} found @ in the attic"), _did("broke", "thing", "broke", "break", "{s} dropped @ and it broke"),
    _did("met", "name", "met", "meet", "{s} ran into @", "{s} had coffee with @"), _did("painted", "thing", "painted", "paint"), _did("sold", "thing", "sold", "sell"),
    _is("married", "name", "married to", "{p} spouse is called @", "{s} married @ last year", word="who"), _does("neighbour", "name", "sit", "next to", "the seat beside {o} belongs to @", word="who"),
    _does("need", "thing", "need", "", "{s} (be) looking for @", "what {s} need(s) is @"), Kind("wish", "anyone", "thing", "{p} birthday wish is @", ("{s} wish(es) for @", "what {s} wish(es) for is @", "{s} would love to get @"), ("{p} birthday wish",), (("what", "{s} wish(es) for", "(do) {s} wish for"),), ("wish(es) for @", "would love to get @"), ("(do) {s} wish for @",)), _does("walk", "shop", "walk", "to", "every morning {s} walk(s) to @", word="where"),
    _does("trainer", "name", "train", "with", "{p} trainer is @", word="who", noun="{p} trainer"), _does("dream", "animal", "dream", "of", "last night {s} dreamt of @"), _is("afraid", "animal", "afraid of", "{p} biggest fear is @", "{s} (be) scared of @", noun="{p} biggest fear"),
    _is("proud", "thing", "proud of", "the pride of {o} is @"), _is("waiting", "name", "waiting for", "{s} (have) to wait for @", word="who"), 
    Kind("tall", "anyone", "height", "{s} (be) @ tall", ("{s} measure(s) @", "{p} height is @"), ("{p} height",), (("how tall", "{s} (be)", "(be) {s}"),), ("(be) @ tall",), ("(be) {s} @ tall",)),
    Kind("eyes", "anyone", "colour", "{p} eyes are @", ("{s} (have) @ eyes", "the colour of {p} eyes is @"), ("{p} eye colour", "the colour of {p} eyes"), (("what colour", "{p} eyes are", "are {p} eyes"),), ("(have) @ eyes",), ("are {p} eyes @",)),
    Kind("lasts", "event", "span", "{s} last(s) @", ("{s} take(s) @", "{s} will take @", "{s} (be) going to last @", "the length of {s} is @"), ("the length of {s}", "the duration of {s}"), (("how long", "{s} last(s)", "(do) {s} last"), ("how much time", "{s} take(s)", "(do) {s} take")), (), ("(do) {s} last @",)),
    Kind("weighs", "object", "weight", "{s} weigh(s) @", ("the weight of {s} is @", "{s} (be) @ in weight"), ("the weight of {s}",), (("how much", "{s} weigh(s)", "(do) {s} weigh"), ("how heavy", "{s} (be)", "(be) {s}")), (), ("(do) {s} weigh @",)),
    Kind("at", "event", "time", "{s} is at @", ("{s} start(s) at @", "{s} begin(s) at @", "there is {s} at @", "{s}: @", "{s} (was) set for @"), ("the time of {s}",),
         (("when", "{s} is", "is {s}"), ("what time", "{s} is", "is {s}"), ("at what time", "{s} start(s)", "(do) {s} start"), ("when", "{s} begin(s)", "(do) {s} begin")), (), ("is {s} at @", "(do) {s} start at @")),
    Kind("on", "event", "day", "{s} is on @", ("{s} take(s) place on @", "on @ there is {s}", "{s} (was) set for @", "{s} happen(s) on @"), ("the day of {s}", "the date of {s}"),
         (("when", "{s} is", "is {s}"), ("which day", "{s} is on", "is {s} on"), ("on what day", "{s} take(s) place", "(do) {s} take place")), (), ("is {s} on @",), group="at"),
    Kind("held in", "event", "city", "{s} is in @", ("{s} take(s) place in @", "{s} happen(s) in @"), ("the place of {s}", "the location of {s}"),
         (("where", "{s} is", "is {s}"), ("in which town", "{s} is", "is {s}")), (), ("is {s} in @",)),
    Kind("lies", "object", "place", "{s} (be) @", ("{s} (be) @ now", "i put {s} @", "i left {s} @", "you find {s} @", "{s} lie(s) @", "i keep {s} @", "i hid {s} @"), ("the place of {s}", "the spot where {s} (be)"),
         (("where", "{s} (be)", "(be) {s}"), ("where", "i put {s}", "did i put {s}"), ("where", "i left {s}", "did i leave {s}"), ("in which place", "{s} (be)", "(be) {s}")), (), ("(be) {s} @",)),
    Kind("costs", "priced", "money", "{s} cost(s) @", ("{s} (was) @", "the price of {s} is @", "i paid @ for {s}", "they want @ for {s}"), ("the price of {s}", "the cost of {s}"),
         (("how much", "{s} cost(s)", "(do) {s} cost"), ("what", "{s} cost(s)", "(do) {s} cost"), ("how much", "i paid for {s}", "did i pay for {s}")), (), ("(do) {s} cost @",)),
)  # fmt: skip

# What has one value and is named by it: the noun is the attribute.
_VALUED = {
    "secret": "the wifi password|my password|the secret word|the magic word|the password|the code word|the safe word|the team name|the project name|the user name|the word|the nickname of our cat",
    "pin": "the pin|the door code|the gate code|my locker code|the alarm code|the code|the access code|the safe combination|my bike lock code",
    "number": "the number|my lucky number|the house number|my order number|the number of guests|my score|the ticket number|the page number|my step count|our head count",
    "flight": "my flight number|the flight number|the train number|the gate number|the bus line",
    "reference": "my booking reference|the order reference|my seat|the invoice number|the licence plate|the parking spot|my customer number|the case number",
    "money": "the budget|my budget|the rent|my rent|the deposit|the entry fee|the monthly fee|my salary|the total",
    "platform": "the platform|the gate|my table number|the floor|the lane|the chapter", "room": "the room|the meeting room|my hotel room|the seat|my desk",
    "time": "my alarm|the deadline|the meeting time|the check-in time|my bedtime|closing time|the departure time", "date": "the due date|the wedding date|the exam date|my holiday start|the launch date|the moving day",
    "name": "the teacher's name|the contact person|my hero|the winner|the bride|the captain|the author|the landlord's name|the team leader|the patient", "city": "the destination|the meeting place|the capital|the venue|our next stop",
    "shop": "the company|our hotel|the shop|the restaurant|our school|my bank", "title": "the movie tonight|the book of the month|the name of the band|the name of the ship|the play",
    "colour": "the colour of my car|the colour of the door|the team colour|the wall colour", "food": "the dish of the day|dinner tonight|the dessert|my lunch", "phone": "the hotline|the office phone|my extension",
}  # fmt: skip
VALUED = {noun: pool for pool, nouns in _VALUED.items() for noun in nouns.split("|")}
_VALUE_STATES = ("{s}: @", "@ is {s}", "{s} = @", "{s} will be @", "we chose @ as {s}", "{s}? @", "for {s} it's @")
_VALUE_WHS = (("what", "{s} is", "is {s}"), ("what", "{s} was", "was {s}"), ("which one", "{s} is", "is {s}"))
VALUE_KINDS = {
    pool: Kind(f"value {pool}", "valued", pool, "{s} is @", _VALUE_STATES, ("{s}",), _VALUE_WHS, (), ("is {s} @", "is @ {s}"))
    for pool in _VALUED
}  # fmt: skip
_ALONE_TELLS = ("remember the % @", "remember @", "keep @ in mind", "note this %: @", "i'm thinking of @, remember it", "please remember the % @[| for later]", "keep the % @ in mind", "don't forget @", "memorise @",
                "memorize the % @", "here is a %: @", "i give you a %: @", "remember this %: @", "hold on to the % @ for me", "don't forget the % @", "the % you should remember is @", "take note of the % @", "i'll ask you for this % later: @", "store @", "your % to remember: @")  # fmt: skip
_ALONE_ASKS = ("what was the %[| again]?", "[what|which] % did i [tell|give] you?", "which % did i say?", "the %?", "what % should you remember?", "tell me the %[| again]", "do you [still |]remember the %?", "what was that % i told you?", "repeat the % i gave you", "and the % was?",
               "what did i ask you to remember?", "what should you remember?", "which % were you told?", "what did i want you to remember?", "what did you have to keep in mind?", "which % was it?", "give me back the %", "say the %", "i forgot the % i gave you", "have you kept my %?", "what were you supposed to remember?")  # fmt: skip


def _alone(noun: str, pool: str) -> Kind:
    """A number or a word to remember, of nobody."""
    # "My name" is another thing than a name to remember.
    texts = [[text for text in texts if noun != "name" or not {"my", "your"} & set(text.split())] for texts in (_ALONE_TELLS, _ALONE_ASKS)]  # fmt: skip
    own = [frames(*(text.replace("%", noun) for text in some)) for some in texts]
    acks = ("@: noted.", "I will remember @ while we talk.", "@. Got it.", "Remembered: @.", f"Noted: the {noun} is @.")
    return Kind(f"a {noun}", "alone", pool, "{s} is @", _VALUE_STATES[:3], ("{s}",), _VALUE_WHS, (), ("is {s} @", "is @ {s}"), own[0], own[1], acks)  # fmt: skip


ALONE = (
    _alone("number", "number"),
    _alone("word", "word"),
    _alone("code", "pin"),
    _alone("name", "name"),
    _alone("secret word", "secret"),
)
THINGS = {
    "event": "the meeting|my dentist appointment|the party|the exam|my interview|the concert|the call|my flight|the train|the match|my haircut|the wedding|our dinner|the lecture|the yoga class|my shift|the parents' evening|the review|the standup|the workshop|my bus|the barbecue|the delivery|the picnic|the rehearsal",
    "object": "my keys|my passport|my glasses|the charger|the umbrella|the spare key|my wallet|the remote|my phone|the tickets|my gloves|the scissors|the first aid kit|my ring|the letter|my headphones|the map|the medicine|my bike|the torch|the contract|the screwdriver|my shoes|the candles|the photo album|the car keys",
    "priced": "the bike|the sofa|my new phone|the ticket|the hotel|the lamp|my haircut|the book|the coat|the repair|the course|the cake|the camera|the guitar|my desk|the tyres|the present|the flight",
}  # fmt: skip
_PLURAL = ("keys", "glasses", "tickets", "gloves", "scissors", "headphones", "shoes", "candles", "tyres")


def _thing(rng: Random, sort: str) -> Owner:
    noun = rng.choice(THINGS[sort].split("|"))
    return the(noun, noun.endswith(_PLURAL))


def owner_for(rng: Random, kind: Kind, name: Callable[[], str]) -> Owner:
    """Somebody or something that this kind of fact can be about; `name` gives a name where one is needed."""
    match kind.whose:
        case "self":
            return SELF
        case "relation":
            return relation(rng)
        case "others":
            return somebody(rng, name)
        case "anyone":
            return SELF if rng.random() < 0.4 else somebody(rng, name)
        case "alone":
            return the(kind.name[2:])
        case "valued":
            return the(rng.choice([noun for noun, pool in VALUED.items() if pool == kind.pool]))
        case sort:
            return _thing(rng, sort)


def near(kind: Kind) -> str:
    """What two kinds share that a question could take for one another."""
    return kind.group or kind.name


def fits(kind: Kind, owner: Owner) -> bool:
    """Whether this kind of fact can be told of that owner, once it is known."""
    if kind.whose == "anyone":
        return True
    return kind.whose == "others" and owner is not SELF


_COMMON = tuple(kind for kind in KINDS if kind.whose != "self")
MY_NAME = next(kind for kind in KINDS if kind.whose == "self")


def draw_kind(rng: Random) -> Kind:
    """Any kind of fact: names and what has one value are told most."""
    roll = rng.random()
    if roll < 0.1:
        return MY_NAME
    if roll < 0.3:
        return VALUE_KINDS[rng.choice(list(VALUE_KINDS))]
    if roll < 0.37:
        return rng.choice(ALONE)
    if roll < 0.43:
        return KINDS[0]
    if roll < 0.5:
        return rng.choice(_COUNTED)
    return rng.choice(_COMMON)
