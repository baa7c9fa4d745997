"""Lists a person gives to be kept, and things done in order: told, changed, and asked back item by item."""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_talk import Recollection

SHOPPING = ["milk", "eggs", "bread", "butter", "cheese", "rice", "pasta", "apples", "bananas", "onions", "tomatoes", "potatoes", "carrots", "sugar", "salt", "flour", "coffee", "tea", "juice", "yoghurt", "honey", "soap", "candles", "batteries", "napkins", "lemons", "garlic", "beans", "cereal", "chicken", "fish", "oil", "vinegar", "mustard", "spinach", "grapes", "nuts"]  # fmt: skip
_PACKED = ["socks", "shirts", "passport", "charger", "towel", "toothbrush", "sunscreen", "hat", "book", "camera", "map", "tent", "boots", "gloves", "sweater", "umbrella", "torch", "pillow", "scarf", "snacks", "swimsuit", "wallet", "headphones", "raincoat", "soap", "razor", "tickets"]  # fmt: skip
_TASKS = ["call the bank", "water the plants", "pay the rent", "clean the kitchen", "write to Tom", "book a hotel", "fix the bike", "buy stamps", "walk the dog", "do the laundry", "send the report", "feed the cat", "cook dinner", "return the books", "go to the dentist", "wash the car", "paint the fence", "learn ten words", "back up the disk", "sort the mail", "print the tickets", "iron a shirt", "mow the lawn", "practise piano", "order a cake"]  # fmt: skip
# What was done, as it is told and as it is asked: past, then base.
_DEEDS = ["went to the bank=go to the bank", "bought shoes=buy shoes", "had lunch=have lunch", "called grandma=call grandma", "cooked soup=cook soup", "fixed the tap=fix the tap", "read a letter=read a letter", "fed the cat=feed the cat", "wrote an email=write an email", "swam in the lake=swim in the lake", "met a friend=meet a friend", "washed the car=wash the car", "took the bus=take the bus", "painted a wall=paint a wall", "ate a pear=eat a pear", "planted a tree=plant a tree", "watched a film=watch a film", "cleaned the oven=clean the oven", "paid the rent=pay the rent", "walked the dog=walk the dog", "baked a cake=bake a cake", "visited the museum=visit the museum", "sold the piano=sell the piano", "lost a glove=lose a glove", "found a coin=find a coin"]  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True)
class Sort:
    """A sort of list: its names, what stands on it, and ways to tell it; `@` is the items."""

    names: tuple[str, ...]
    items: tuple[str, ...]
    tells: tuple[str, ...]
    pool: str = "word"  # of items that are no known word
    asks: tuple[str, ...] = ()  # for all of it, in words of its own
    has: tuple[str, ...] = ()  # for one of it


_SORTS = (
    Sort(("shopping list", "grocery list", "list"), tuple(SHOPPING),
         frames("i need to [buy|get] @", "we need @", "i have to buy @[| today| tomorrow]", "get me @", "on my % are @", "we are out of @", "from the shop i need @", "put @ on my %", "tonight i'll buy @", "i'm going to the store for @", "to buy: @", "my mother wants me to bring @ from the market"), asks=frames("what do i [need|have] to buy[| again]?", "what should i buy?", "what do we need?", "what was i going to buy?", "i'm at the shop, what do i need?", "what do i need from the shop?", "what am i shopping for?", "groceries?"), has=frames("do i need [to buy |]@?", "should i buy @?", "was i going to buy @?", "do we need @?")),
    Sort(("packing list", "list", "luggage list"), tuple(_PACKED),
         frames("i'm packing @", "for the trip i [pack|need|take] @", "in my [suitcase|bag|backpack] are @", "to pack: @", "i take @ with me", "packing for [the sea|the mountains|a weekend]: @", "i must not forget @", "put @ on my %"), asks=frames("what do i [pack|take with me|need to pack]?", "what should i pack?", "what was i going to take?", "i'm packing now, what do i need?", "what goes into the bag?"), has=frames("do i [pack|take] @?", "should i pack @?", "do i need @ for the trip?")),
    Sort(("team", "team list"), (), frames("my team is @", "the team: @", "on my team are @", "we are a team of @", "the players are @", "in our group are @", "i work with @"), "name", asks=frames("who is [on|in] my team?", "who are my team mates?", "who plays with me?", "name my team", "who did i say is in the team?", "which people are on the team?"), has=frames("is @ [on|in] my team?", "does @ play with us?", "is @ one of us?")),
    Sort(("guest list", "list of guests", "party list"), (), frames("[i'm inviting|i invited|we invite] @", "the guests are @", "coming to the party: @", "guests: @", "@ are coming to dinner", "@ said they will come", "for my birthday i invite @"), "name", asks=frames("who is [coming|invited]?", "who did i invite?", "who are my guests?", "name the guests", "who will be there?", "whom did i invite?"), has=frames("is @ [coming|invited]?", "did i invite @?", "will @ be there?", "is @ a guest?")),
    Sort(("to-do list", "task list", "todo list"), tuple(_TASKS), frames("[today|tomorrow] i have to @", "i [must|need to|want to|should] @", "my tasks: @", "todo: @", "things to do: @", "my plan for [today|the weekend|tomorrow]: @", "on my % are @", "before noon i need to @"), "task", asks=frames("what do i have to do?", "what should i do[| today]?", "what are my tasks?", "what was i going to do?", "which tasks do i have?", "what is my plan?", "what's left to do?", "my tasks please")),
    Sort(("list of cities", "travel list", "route"), (), frames("[i want to visit|we will visit|i have been to] @", "our route: @", "the trip goes through @", "cities to see: @", "on the way we stop in @"), "city", asks=frames("which cities do i [want to see|visit|have]?", "where do i go?", "where does the trip go?", "what cities did i [list|name]?"), has=frames("do i go to @?", "do we stop in @?", "did i list @?")),
    Sort(("reading list", "list of books", "book list"), (), frames("[i want to read|i am reading|i have read] @", "books to read: @", "my % has @", "on my shelf: @", "the book club reads @"), "title", asks=frames("which books did i [list|name]?", "what do i want to read?", "what books are there?", "what is on my shelf?"), has=frames("do i want to read @?", "did i name @?")),
    Sort(("list of words", "word list", "list"), (), frames("[remember|keep|learn|memorise] [these words|the words|these]: @", "the words are @", "words to remember: @", "here are some words: @", "my word list: @"), "word", asks=frames("which words did i give you?", "what were the words?", "repeat the words", "what words should you remember?", "say the words again", "the words?"), has=frames("was @ one of the words?", "did i give you @?", "is @ one of them?")),
    Sort(("list of numbers", "number list"), (), frames("[remember|keep] [these|the] numbers: @", "the numbers are @", "my lottery numbers: @", "numbers: @", "the codes are @"), "number", asks=frames("which numbers did i give you?", "what were the numbers?", "repeat the numbers", "what numbers should you remember?", "the numbers?"), has=frames("was @ one of the numbers?", "did i give you @?", "is @ one of them?")),
    Sort(("menu", "list of dishes", "dinner plan"), (), frames("[on the menu|for the buffet|for the party] we have @", "i'm cooking @", "the menu: @", "for dinner there will be @", "dishes: @"), "food", asks=frames("what am i cooking?", "what is there to eat?", "what dishes did i [name|list]?", "what will we eat?"), has=frames("do i cook @?", "will there be @?", "is there @?")),
)  # fmt: skip
_ANY_TELL = frames("my %: @", "here is my %: @", "remember my %: @", "this is my %: @", "%: @", "please keep my %: @", "note my %: @", "my % has @", "on my % there is @", "start a % with @", "make a %: @", "save this %: @", "my % so far: @", "i made a %: @", "let's make a %. @")  # fmt: skip
_REPEAT = frames(
    "what is on my %?", "[what's|whats] on my %?", "what was on my %[| again]?", "[repeat|read|show|give] me my %", "read my % back[| to me]", "my %?", "my % please", "what did i put on my %?", "list everything on my %", "tell me my %", "what does my % look like[| now]?", "do you remember my %?", "i forgot my %", "can you repeat my %?",
    "what do i have on my %?", "say my % again", "go through my %", "everything on my %, please", "the whole %[| please|?]", "show the %", "what is my %[| now]?", "remind me of my %", "i lost my %, help", "what all is on the %?", "current %?", "so what's on the % now?", "print my %", "could you read out my %?",
)  # fmt: skip
_COUNT = frames("how many [things|items] are on my %?", "how many did i list?", "how many [things|items] did i [list|name|give you|tell you]?", "how long is my %?", "count my %", "how many is that in my %?", "how many entries has my %?", "the number of things on my %?", "how many are on the %[| now]?", "my %: how many is that?", "how many [things|items] do i have on my %?")  # fmt: skip
_NTH = frames("what is the ! [thing|item|one|entry] on my %?", "what's ! on my %?", "what did i [list|name|say] !?", "the ! one on my %?", "which was the ! [thing|item] on my %?", "! on my %?", "tell me the ! item of my %", "what came ! on my %?", "! thing on the %?", "the ! entry, please", "what do i have ! on the %?", "my %: which one is !?")  # fmt: skip
_HAS = frames("[is|are] @ on my %?", "did i [list|mention|name|say] @?", "do i have @ on my %?", "does my % have @?", "is there @ on my %?", "have i put @ on my %?", "@, is that on my %?", "was @ on my %?", "i think @ is on my %, right?", "does the % contain @?", "did i forget @?", "is @ on it?", "did i put @ on the %?", "my % has @, yes or no?")  # fmt: skip
_NEXT = frames("what comes after @ on my %?", "what is after @?", "what did i [list|say] after @?", "the one after @?", "which one follows @ on my %?", "after @ comes what?", "what's next after @?", "@ and then?")  # fmt: skip
_BUT = frames("what is on my % besides @?", "what else is on my %, apart from @?", "everything on my % except @", "what do i have other than @?", "besides @, what's on the %?", "all of my % but @", "i got @, what's left?", "done with @. what remains?", "@ is done, what else?")  # fmt: skip
_ADD = frames("add @[| to my %| to the %| to it| too| as well]", "[also|and|plus] @", "put @ on [it|the list|my %][| too]", "i forgot @", "one more: @", "oh, and @[| too]", "don't forget @", "i also need @", "can you add @[| to it]?", "@ too", "we need @ as well", "include @", "and @ on the %", "please add @ at the end", "make that @ as well", "another one for my %: @", "@ also goes on my %")  # fmt: skip
_DROP = frames("[remove|delete|drop|cross off|take off|strike] @[| from my %| from the %]", "take @ off[| my %| the list]", "not @ after all", "no @[| after all| please]", "without @", "i don't need @[| anymore]", "scratch @", "cancel @", "@ is done", "i have @ already", "forget @", "leave out @", "skip @", "@ can go", "we can drop @", "cross out @", "never mind @", "remove @ please", "@ is off my %")  # fmt: skip
_SWAP = frames("[replace|swap|exchange] @ [with|for] #", "# instead of @", "change @ to #", "not @, #", "make @ #", "i meant # instead of @", "wait, not @ but #", "# rather than @", "no @, but # please", "turn @ into #", "instead of @ put #", "swap @ for # on my %", "sorry, # not @")  # fmt: skip
_DID = {"call": "called", "water": "watered", "pay": "paid", "clean": "cleaned", "write": "wrote", "book": "booked", "fix": "fixed", "buy": "bought", "walk": "walked", "do": "did", "send": "sent", "feed": "fed", "cook": "cooked", "return": "returned", "go": "went", "wash": "washed", "paint": "painted", "learn": "learned", "back": "backed", "sort": "sorted", "print": "printed", "iron": "ironed", "mow": "mowed", "practise": "practised", "order": "ordered", "find": "found", "sell": "sold", "wrap": "wrapped", "pick": "picked", "repair": "repaired", "carry": "carried", "look": "looked"}  # fmt: skip
_DID_IT = (
    "i @",
    "i @ already",
    "i've just done it: i @",
    "done: i @",
    "i @, cross it off",
    "ok, i @",
    "this morning i @",
)
_DEEDS_WITH = (
    ("called @", "call @"),
    ("met @", "meet @"),
    ("wrote to @", "write to @"),
    ("helped @", "help @"),
    ("had lunch with @", "have lunch with @"),
    ("played cards with @", "play cards with @"),
)
_DEED_TELLS = (
    "first i {0}, then i {1}",
    "i {0} and then {1}",
    "first i {0} and after that i {1}",
    "yesterday i {0}, then {1}",
    "in the morning i {0}, later i {1}",
    "today i {0}. then i {1}",
    "my day: i {0}, then i {1}",
)
_PLAN_TELLS = (
    "tomorrow i will {0}, then {1}",
    "first i will {0}, then i will {1}",
    "my plan: first {0}, then {1}",
    "i'll {0} and after that {1}",
    "on sunday i want to {0}, then {1}",
    "the plan is to {0} and then {1}",
    "in the morning i'll {0}, later {1}",
)
_PLAN_FIRST = frames(
    "what will i do first?",
    "what comes first[| in my plan]?",
    "what is the first thing[| i will do]?",
    "with what do i start?",
    "what do i [plan to |]do first?",
    "how does my plan begin?",
    "where do i start?",
)
_PLAN_LAST = frames(
    "what will i do last?",
    "what comes last[| in my plan]?",
    "what is the last thing[| i will do]?",
    "with what do i end?",
    "what do i do at the end?",
    "how does my plan end?",
    "and finally?",
)
_PLAN_AFTER = frames(
    "what will i do after i @?",
    "what comes after i @?",
    "after i @, what is next?",
    "i @, and then?",
    "what do i do once i @?",
    "what's next after i @?",
)
_PLAN_BEFORE = frames(
    "what will i do before i @?",
    "what comes before i @?",
    "before i @, what do i do?",
    "what do i have to do before i @?",
)
_PLAN_ALL = frames(
    "what is my plan?",
    "what will i do?",
    "repeat my plan",
    "what do i plan to do?",
    "what did i plan?",
    "what are my plans?",
    "tell me my plan",
    "remind me of my plan",
    "what was the plan again?",
)
_DEED_FIRST = frames(
    "what did i do first?",
    "what was the first thing i did?",
    "with what did i [start|begin]?",
    "which came first?",
    "what was the start of my day?",
    "how did my day begin?",
    "what did i do at the beginning?",
    "the first thing i did was what?",
    "do you remember what i did first?",
)
_DEED_LAST = frames(
    "what did i do last?",
    "what was the last thing i did?",
    "how did it end?",
    "with what did i end?",
    "what did i do in the end?",
    "which came last?",
    "what did i do at the end?",
    "and finally, what did i do?",
    "my last deed?",
)
_DEED_AFTER = frames(
    "what did i do after i @?",
    "what came after i @?",
    "and after i @?",
    "i @, and then?",
    "what was next after i @?",
    "what did i do right after i @?",
    "what happened after i @?",
)
_DEED_BEFORE = frames(
    "what did i do before i @?",
    "what came before i @?",
    "and before i @?",
    "what was it that i did before i @?",
    "what did i do right before i @?",
    "what happened before i @?",
)
_DEED_DID = frames(
    "did i @?",
    "did i also @?",
    "so did i @?",
    "tell me, did i @?",
    "hm, did i @?",
    "did i @, yes or no?",
    "i forgot, did i @?",
)
_DEED_ALL = frames(
    "what did i do?",
    "what did i do, in order?",
    "tell me what i did",
    "repeat what i did",
    "what was my day like?",
    "list what i did",
    "sum up my day",
    "what have i done?",
    "everything i did, please",
    "what did i tell you i did?",
)
_NOTED = ("Noted, your %: @.", "Your %: @.", "Got it, your %: @.")


@dataclass
class Kept:
    """A list of the conversation: its name, its items (slots) in their order now, and how it was told."""

    sort: Sort
    name: str
    items: list[str] = field(default_factory=list)
    among: bool = False  # one of several lists: only what names it means it

    def telling(self, asks: tuple[str, ...]) -> tuple[str, ...]:
        """Of these, those that name the list where there are others."""
        return tuple(text for text in asks if "%" in text) if self.among else asks

    @property
    def line(self) -> str:
        """The items with commas."""
        return ", ".join(self.items)


def _item(memory: Recollection, sort: Sort) -> str:
    rng = memory.rng
    if sort.items and rng.random() < 0.8 and not memory.draw.held:
        return memory.slot_from(sort.items)
    return memory.slot(sort.pool)


def _told(memory: Recollection, sort: Sort, among: bool = False) -> tuple[Example, Kept]:
    rng = memory.rng
    items = [_item(memory, sort) for _ in range(rng.choice((2, 3, 3, 3, 4, 4, 5, 6)))]
    name = rng.choice([name for name in sort.names if not among or name != "list"])
    kept = Kept(sort, name, items, among)
    roll = rng.random()
    if roll < 0.2:
        mark = rng.choice(("- ", "", "* ", "#"))
        lines = "\n".join(
            f"{f'{number}. ' if mark == '#' else mark}{item}" for number, item in enumerate(kept.items, 1)
        )
        asked = wording.put(
            rng.choice(("my %:{l}", "%:{l}", "here is my %:{l}", "remember my %:{l}", "this is my %{l}")),
            l=f"\n{lines}",
        )
    else:
        text = (
            kept.line
            if roll < 0.4
            else f"{', '.join(kept.items[:-1])}{rng.choice((' and ', ' and ', ', and ', ' & '))}{kept.items[-1]}"
        )
        asked = rng.choice(sort.tells if rng.random() < 0.6 else _ANY_TELL).replace("@", text)
        if rng.random() < 0.15:
            asked = wording.put(rng.choice(wording.TELL), t=asked)
    answer = rng.choice(_NOTED).replace("%", kept.name).replace("@", kept.line)
    thinking = f"A {kept.name} to keep: {kept.line}. That is {len(kept.items)}."
    return memory.made(asked.replace("%", kept.name), thinking, answer, "introduction", accept=(kept.line,)), kept


def _changed(memory: Recollection, kept: Kept) -> Example:
    """One more, one less, or another in its place."""
    rng = memory.rng
    before = kept.line
    kind = rng.choice((0, 0, 0, 1, 1, 2)) if len(kept.items) > 2 else rng.choice((0, 0, 2))
    if kind == 0 and len(kept.items) == len(_ORDINALS):
        kind = 1
    old = rng.choice(kept.items)
    new = "" if kind == 1 else _item(memory, kept.sort)
    if kind == 0:
        asked, what = rng.choice(kept.telling(_ADD)).replace("@", new), f"Add {new}"
        kept.items.append(new)
    elif kind == 1:
        asked, what = rng.choice(_DROP).replace("@", old), f"Take off {old}"
        verb, _, rest = memory.value(old).partition(" ")
        if kept.sort.pool == "task" and verb in _DID and rng.random() < 0.5:
            asked = rng.choice(_DID_IT).replace("@", memory.slot_of(f"{_DID[verb]} {rest}"))
        kept.items.remove(old)
    else:
        asked, what = rng.choice(_SWAP).replace("@", old).replace("#", new), f"{new} for {old}"
        kept.items[kept.items.index(old)] = new
    answer = (
        rng.choice(("Now your %: @.", "Your % now: @.", "Done, your %: @."))
        .replace("%", kept.name)
        .replace("@", kept.line)
    )
    thinking = f"The {kept.name}: {before}. {what}: {kept.line}."
    return memory.made(
        asked.replace("%", kept.name), thinking, answer, "introduction", accept=(kept.line,), refuse=old if kind else ""
    )


def _asked(memory: Recollection, kept: Kept) -> Example:
    """A question about the list as it is now."""
    rng = memory.rng
    name, items = kept.name, kept.items
    whole = f"The {name}: {kept.line}."
    counted = f"The {name}: " + ", ".join(f"{number} {item}" for number, item in enumerate(items, 1)) + "."
    roll = rng.random()
    bold, answer, accept = "", "", ""
    if roll < 0.4:
        asks = kept.sort.asks if kept.sort.asks and rng.random() < 0.4 else kept.telling(_REPEAT)
        thinking, answer, accept = whole, f"Your {name}: {kept.line}.", kept.line
    elif roll < 0.53:
        asks, thinking, answer, accept = (
            kept.telling(_COUNT),
            counted,
            f"**{len(items)}**: {kept.line}.",
            f"{len(items)}:",
        )
    elif roll < 0.7:
        number = rng.choice((0, 0, len(items) - 1, len(items) - 1, rng.randrange(len(items))))
        place = "last" if number == len(items) - 1 and rng.random() < 0.7 else _ORDINALS[number]
        bold = items[number]
        asks, thinking, answer = (
            tuple(text.replace("!", place) for text in kept.telling(_NTH)),
            f"{counted} The {place}: {bold}.",
            f"The {place} is {bold}.",
        )
    elif roll < 0.84:
        there = rng.random() < 0.5
        item = rng.choice(items) if there else _item(memory, kept.sort)
        verdict = "Yes" if there else "No"
        asks = tuple(
            text.replace("@", item)
            for text in (kept.sort.has if kept.sort.has and rng.random() < 0.4 else kept.telling(_HAS))
            if there or "forget" not in text
        )
        if there:
            asks = tuple(text for text in asks if "forget" not in text)
        thinking = f"{whole} {item} is {'there' if there else 'not there'}."
        answer = f"{verdict}: {item} is {'' if there else 'not '}on your {name}."
        accept = f"{verdict}:"
    elif roll < 0.92:
        number = rng.randrange(len(items) - 1)
        bold = items[number + 1]
        asks = tuple(text.replace("@", items[number]) for text in _NEXT)
        thinking, answer = f"{whole} After {items[number]}: {bold}.", f"After {items[number]} comes {bold}."
    else:
        gone = rng.choice(items)
        rest = [item for item in items if item != gone]
        asks = tuple(text.replace("@", gone) for text in _BUT)
        thinking, answer, accept = f"{whole} Without {gone}: {', '.join(rest)}.", f"{', '.join(rest)}.", ", ".join(rest)
    return memory.made(
        rng.choice(asks).replace("%", name), thinking, answer, bold=bold, accept=(accept,) if accept else ()
    )


@dataclass(frozen=True)
class Tense:
    """What was done, or what will be: how it is told and asked."""

    tells: tuple[str, ...]
    more: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    all: tuple[str, ...]
    will: str  # what stands before the verb in an answer


_PAST = Tense(
    _DEED_TELLS, (" and then i ", ", then i ", ", after that i ", ". later i ", ", and finally i "),
    _DEED_FIRST, _DEED_LAST, _DEED_AFTER, _DEED_BEFORE, _DEED_ALL, "",
)  # fmt: skip
_FUTURE = Tense(
    _PLAN_TELLS, (" and then ", ", then ", ", after that ", ", and finally "),
    _PLAN_FIRST, _PLAN_LAST, _PLAN_AFTER, _PLAN_BEFORE, _PLAN_ALL, "will ",
)  # fmt: skip


def _deeds(memory: Recollection) -> Example:
    """Things done, or to be done, one after the other, asked back by their order."""
    rng = memory.rng
    pairs: list[tuple[str, str]] = []
    for deed in rng.sample(_DEEDS, rng.choice((2, 3, 3, 3, 4))):
        past, base = deed.split("=")
        if rng.random() < 0.3:
            who = memory.slot("name")
            past, base = (text.replace("@", who) for text in rng.choice(_DEEDS_WITH))
        pairs.append((past, base))
    tense = _FUTURE if rng.random() < 0.35 else _PAST
    steps = [base if tense is _FUTURE else past for past, base in pairs]
    told = rng.choice(tense.tells).format(*steps[:2])
    for number, step in enumerate(steps[2:], 3):
        joints = tense.more if number == len(steps) else tense.more[:-1]
        told += rng.choice(joints) + step
    line = ", then ".join(f"you {tense.will}{step}" for step in steps)
    memory.say(memory.made(told, "", f"Noted: {line}.", "introduction", accept=(line,)))
    memory.quiet(memory.distance())
    order = f"The order: {', then '.join(steps)}."
    roll = rng.random()
    if roll < 0.45:
        asks, place, step = (tense.first, "First", steps[0]) if roll < 0.25 else (tense.last, "Last", steps[-1])
        answer = f"{place} you {tense.will}**{step}**."
        return memory.made(rng.choice(asks), f"{order} {place}: {step}.", answer, accept=(step,))
    if roll < 0.8:
        number = rng.randrange(len(steps) - 1)
        asks, place, known, wanted = tense.after, "After", steps[number], steps[number + 1]
        if rng.random() < 0.4:
            asks, place, known, wanted = tense.before, "Before", wanted, known
        answer = f"{place} that you {tense.will}**{wanted}**."
        return memory.made(rng.choice(asks).replace("@", known), f"{order} {place} {known}: {wanted}.", answer, accept=(wanted,))  # fmt: skip
    if roll < 0.9 or tense is _FUTURE:
        return memory.made(rng.choice(tense.all), order, f"{line}.", accept=(line,))
    if rng.random() < 0.5:
        past, base = rng.choice(pairs)
        return memory.made(rng.choice(_DEED_DID).replace("@", base), f"{order} {past}: yes.", f"Yes: you {past}.", accept=("yes:",))  # fmt: skip
    other = next(
        base for past, base in (deed.split("=") for deed in rng.sample(_DEEDS, len(_DEEDS))) if past not in steps
    )
    asked = rng.choice(_DEED_DID).replace("@", other)
    return memory.made(asked, f"{order} Nothing of: {other}.", f"Not that you told me: {line}.", accept=(line,))


def list_told(draw: Draw) -> Example:
    """A list told, or changed; the answer repeats it."""
    memory = Recollection(draw)
    turn, kept = _told(memory, memory.rng.choice(_SORTS))
    if memory.rng.random() < 0.4:
        return memory.finish(turn)
    memory.say(turn)
    return memory.finish(_changed(memory, kept))


def list_recall(draw: Draw) -> Example:
    """A list told, changed now and then, and asked back after other turns; sometimes two, told apart by name."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1, 2)))
    if rng.random() < 0.2 and not draw.held:
        return memory.finish(_deeds(memory))
    sorts = rng.sample(_SORTS, rng.choices((1, 2, 3), (66, 28, 6))[0])
    lists: list[Kept] = []
    for sort in sorts:
        turn, kept = _told(memory, sort, len(sorts) > 1)
        memory.say(turn)
        lists.append(kept)
    kept = rng.choice(lists)
    while rng.random() < 0.35:
        memory.say(_changed(memory, rng.choice(lists)))
    memory.quiet(memory.distance() // 2 if len(kept.items) > 4 else memory.distance())
    if rng.random() < 0.15:
        memory.say(_asked(memory, rng.choice(lists)))
        memory.quiet(rng.choice((0, 0, 1)))
    if rng.random() < 0.15:
        return memory.finish(_changed(memory, kept))
    return memory.finish(_asked(memory, kept))
