"""Lists a person gives to be kept, and things done in order: told, changed, and asked back item by item."""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_talk import Recollection

_SHOPPING = ["milk", "eggs", "bread", "butter", "cheese", "rice", "pasta", "apples", "bananas", "onions", "tomatoes", "potatoes", "carrots", "sugar", "salt", "flour", "coffee", "tea", "juice", "yoghurt", "honey", "soap", "candles", "batteries", "napkins", "lemons", "garlic", "beans", "cereal", "chicken", "fish", "oil", "vinegar", "mustard", "spinach", "grapes", "nuts"]  # fmt: skip
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


_SORTS = (
    Sort(("shopping list", "grocery list", "list"), tuple(_SHOPPING),
         frames("i need to [buy|get] @", "we need @", "i have to buy @[| today| tomorrow]", "get me @", "on my % are @", "we are out of @", "from the shop i need @", "put @ on my %", "tonight i'll buy @", "i'm going to the store for @", "to buy: @", "my mother wants me to bring @ from the market")),
    Sort(("packing list", "list", "luggage list"), tuple(_PACKED),
         frames("i'm packing @", "for the trip i [pack|need|take] @", "in my [suitcase|bag|backpack] are @", "to pack: @", "i take @ with me", "packing for [the sea|the mountains|a weekend]: @", "i must not forget @", "put @ on my %")),
    Sort(("team", "team list", "group"), (), frames("my team is @", "the team: @", "on my team are @", "we are a team of @", "the players are @", "in our group are @", "i work with @"), "name"),
    Sort(("guest list", "list of guests", "party list"), (), frames("[i'm inviting|i invited|we invite] @", "the guests are @", "coming to the party: @", "guests: @", "@ are coming to dinner", "@ said they will come", "for my birthday i invite @"), "name"),
    Sort(("to-do list", "task list", "todo list"), tuple(_TASKS), frames("[today|tomorrow] i have to @", "i [must|need to|want to|should] @", "my tasks: @", "todo: @", "things to do: @", "my plan for [today|the weekend|tomorrow]: @", "on my % are @", "before noon i need to @"), "task"),
    Sort(("list of cities", "travel list", "route"), (), frames("[i want to visit|we will visit|i have been to] @", "our route: @", "the trip goes through @", "cities to see: @", "on the way we stop in @"), "city"),
    Sort(("reading list", "list of books", "book list"), (), frames("[i want to read|i am reading|i have read] @", "books to read: @", "my % has @", "on my shelf: @", "the book club reads @"), "title"),
    Sort(("list of words", "word list", "list"), (), frames("[remember|keep|learn|memorise] [these words|the words|these]: @", "the words are @", "words to remember: @", "here are some words: @", "my word list: @"), "word"),
    Sort(("list of numbers", "numbers", "number list"), (), frames("[remember|keep] [these|the] numbers: @", "the numbers are @", "my lottery numbers: @", "numbers: @", "the codes are @"), "number"),
    Sort(("menu", "list of dishes", "dinner plan"), (), frames("[on the menu|for the buffet|for the party] we have @", "i'm cooking @", "the menu: @", "for dinner there will be @", "dishes: @"), "food"),
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
_DEED_TELLS = (
    "first i {0}, then i {1}",
    "i {0} and then {1}",
    "first i {0} and after that i {1}",
    "yesterday i {0}, then {1}",
    "in the morning i {0}, later i {1}",
    "today i {0}. then i {1}",
    "my day: i {0}, then i {1}",
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
_NOTED = ("Noted, your %: @.", "Your %: @.", "On your %: @.", "Got it, your %: @.")


@dataclass
class Kept:
    """A list of the conversation: its name, its items (slots) in their order now, and how it was told."""

    sort: Sort
    name: str
    items: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        """The items with commas."""
        return ", ".join(self.items)


def _item(memory: Recollection, sort: Sort) -> str:
    rng = memory.rng
    if sort.items and rng.random() < 0.8 and not memory.draw.held:
        return memory.slot_from(sort.items)
    return memory.slot(sort.pool)


def _told(memory: Recollection, sort: Sort) -> tuple[Example, Kept]:
    rng = memory.rng
    kept = Kept(
        sort, rng.choice(sort.names), [_item(memory, sort) for _ in range(rng.choice((2, 3, 3, 3, 4, 4, 5, 6)))]
    )
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
        asked, what = rng.choice(_ADD).replace("@", new), f"Add {new}"
        kept.items.append(new)
    elif kind == 1:
        asked, what = rng.choice(_DROP).replace("@", old), f"Take off {old}"
        kept.items.remove(old)
    else:
        asked, what = rng.choice(_SWAP).replace("@", old).replace("#", new), f"{new} for {old}"
        kept.items[kept.items.index(old)] = new
    answer = (
        rng.choice(("Now on your %: @.", "Your % now: @.", "Done, your %: @."))
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
        asks, thinking, answer, accept = _REPEAT, whole, f"On your {name}: {kept.line}.", kept.line
    elif roll < 0.53:
        asks, thinking, answer, accept = _COUNT, counted, f"**{len(items)}**: {kept.line}.", f"{len(items)}:"
    elif roll < 0.7:
        number = rng.choice((0, 0, len(items) - 1, len(items) - 1, rng.randrange(len(items))))
        place = "last" if number == len(items) - 1 and rng.random() < 0.7 else _ORDINALS[number]
        bold = items[number]
        asks, thinking, answer = (
            tuple(text.replace("!", place) for text in _NTH),
            f"{counted} The {place}: {bold}.",
            f"The {place} is {bold}.",
        )
    elif roll < 0.84:
        there = rng.random() < 0.5
        item = rng.choice(items) if there else _item(memory, kept.sort)
        verdict = "Yes" if there else "No"
        asks = tuple(text.replace("@", item) for text in _HAS if there or "forget" not in text)
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


def _deeds(memory: Recollection) -> Example:
    """Things done one after the other, asked back by their order."""
    rng = memory.rng
    done = rng.sample(_DEEDS, rng.choice((2, 3, 3, 3, 4)))
    pairs = []
    for deed in done:
        past, base = deed.split("=")
        if rng.random() < 0.3:
            who = memory.slot("name")
            past, base = rng.choice(
                (
                    (f"called {who}", f"call {who}"),
                    (f"met {who}", f"meet {who}"),
                    (f"wrote to {who}", f"write to {who}"),
                    (f"helped {who}", f"help {who}"),
                )
            )
        pairs.append((past, base))
    pasts = [past for past, _ in pairs]
    told = rng.choice(_DEED_TELLS).format(*pasts[:2])
    for past in pasts[2:]:
        told += (
            rng.choice(
                (
                    " and then i ",
                    ", then i ",
                    ", after that i ",
                    ". later i ",
                    ", and finally i " if past == pasts[-1] else ", then i ",
                )
            )
            + past
        )
    line = ", then ".join(f"you {past}" for past in pasts)
    memory.say(memory.made(told, "", f"Noted: {line}.", "introduction", accept=(line,)))
    memory.quiet(memory.distance())
    order = f"The order: {', then '.join(pasts)}."
    roll = rng.random()
    if roll < 0.25:
        return memory.made(
            rng.choice(_DEED_FIRST), f"{order} First: {pasts[0]}.", f"First you **{pasts[0]}**.", accept=(pasts[0],)
        )
    if roll < 0.45:
        return memory.made(
            rng.choice(_DEED_LAST), f"{order} Last: {pasts[-1]}.", f"Last you **{pasts[-1]}**.", accept=(pasts[-1],)
        )
    if roll < 0.8:
        after = rng.random() < 0.6
        number = rng.randrange(len(pasts) - 1)
        known, wanted = (pasts[number], pasts[number + 1]) if after else (pasts[number + 1], pasts[number])
        asked = rng.choice(_DEED_AFTER if after else _DEED_BEFORE).replace("@", known)
        place = "After" if after else "Before"
        return memory.made(
            asked, f"{order} {place} {known}: {wanted}.", f"{place} that you **{wanted}**.", accept=(wanted,)
        )
    if roll < 0.9:
        return memory.made(rng.choice(_DEED_ALL), order, f"{line}.", accept=(line,))
    there = rng.random() < 0.5
    if there:
        past, base = rng.choice(pairs)
        return memory.made(
            rng.choice(_DEED_DID).replace("@", base), f"{order} {past}: yes.", f"Yes: you {past}.", accept=("yes:",)
        )
    _, base = next(deed for deed in (one.split("=") for one in rng.sample(_DEEDS, len(_DEEDS))) if deed[0] not in pasts)
    asked = rng.choice(_DEED_DID).replace("@", base)
    return memory.made(asked, f"{order} Nothing of: {base}.", f"Not that you told me: {line}.", accept=(line,))


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
    sorts = rng.sample(_SORTS, 2 if rng.random() < 0.2 else 1)
    lists: list[Kept] = []
    for sort in sorts:
        turn, kept = _told(memory, sort)
        if any(kept.name == other.name for other in lists):
            continue
        memory.say(turn)
        lists.append(kept)
    kept = lists[-1]
    while rng.random() < 0.35:
        memory.say(_changed(memory, kept))
    memory.quiet(memory.distance() // 2 if len(kept.items) > 4 else memory.distance())
    if rng.random() < 0.15:
        memory.say(_asked(memory, kept))
        memory.quiet(rng.choice((0, 0, 1)))
    if rng.random() < 0.15:
        return memory.finish(_changed(memory, kept))
    return memory.finish(_asked(memory, kept))
