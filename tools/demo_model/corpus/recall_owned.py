"""Things and creatures told by what they are and not by name, how many of each, and people told by name as a group."""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.products import work
from tools.demo_model.corpus.recall_asked import joined
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import told


@dataclass(frozen=True)
class _Sort:
    """Things of a sort. all: what they are together; tells: `@` the things; asks: what they are; deed: "did i buy"."""

    all: tuple[str, ...]
    words: tuple[str, ...]
    tells: tuple[str, ...]
    asks: tuple[str, ...]
    deed: str  # how many of them ... ?


def _sort(all_: str, words: str, tells: str, asks: str, deed: str = "do i have") -> _Sort:
    return _Sort(tuple(all_.split("; ")), tuple(words.split()), frames(*tells.split("; ")), frames(*asks.split("; ")), deed)  # fmt: skip


_SORTS = (
    _sort("pets; animals", "cat dog parrot hamster rabbit turtle goldfish snake lizard canary mouse ferret pony goat hen duck frog spider gecko budgie kitten puppy", "i have @; i've got @; we have @ at home; my pets are @; at home there are @; we keep @; i own @; i live with @; my family has @", "what pets do i have?; which pets do i have?; what animals [do i have|live with me]?; which animals did i mention?; who lives with me?; name my pets; what are my pets?"),
    _sort("animals", "cow horse sheep pig goat donkey hen goose duck llama pony dog cat bull rooster", "on [my|our] farm we have @; the farm has @; our neighbour keeps @; i saw @; in the field [are|there are] @; we met @ on our walk", "what animals [were there|did i name|did i mention]?; which animals did i tell you about?; what did i see?; which animals?", "did i name"),
    _sort("instruments; things", "guitar piano violin flute drum trumpet harp cello banjo ukulele bass saxophone clarinet", "i own @; i have @; i can play @; in my room there [is|are] @; we have @ at school", "which instruments do i have?; what instruments did i mention?; what can i play?; name my instruments"),
    _sort("things; items", "lamp mug pen book phone clock vase cup laptop keyboard plant candle stapler notebook mouse photo bottle", "on my desk [is|are|there is|there are] @; i have @ on my [desk|table]; my desk holds @; i see @ in front of me; next to me [is|are] @; i'm looking at @", "what is on my desk?; what do i have on my desk?; what's [there|in front of me]?; which things did i name?; what did i say is there?"),
    _sort("things; items", "wallet key phone book apple umbrella pen scarf charger mirror bottle ticket map comb banana camera", "in my [bag|backpack|pocket|handbag] [is|are|there is|there are] @; my bag has @; i carry @; i put @ in my bag; i took @ with me", "what's in my [bag|backpack]?; what is in it?; what do i carry?; what did i [take|pack]?; which things did i name?"),
    _sort("things; pieces of furniture", "bed chair table sofa shelf desk wardrobe lamp rug mirror stool bench piano cupboard", "in my room [is|are|there is|there are] @; my room has @; our [flat|living room] has @; i have @ in my room; we have @", "what's in my room?; what does my room have?; which furniture do i have?; what stands there?"),
    _sort("vehicles; things", "car bike van scooter boat truck tractor motorbike skateboard sled canoe trailer", "i have @; i own @; we have @ in the garage; in our garage [is|are] @; my family has @", "what vehicles do i have?; which vehicles did i name?; what's in the garage?; what do i own?"),
    _sort("things; items", "book shirt lamp kettle hat jacket chair rug pen watch mug scarf pillow basket bowl towel", "i [bought|ordered|got] @; today i bought @; i bought @ [yesterday|at the market|online|in town]; for my birthday i got @; my parcel has @; i came home with @", "what did i [buy|get|order]?; which things did i buy?; what have i bought?; tell me what i bought", "did i buy"),
)  # fmt: skip
_HOW_MANY = frames("how many [A |]D?", "how many A are that?", "how many A is that?", "so how many A?", "how many is that[| in all| altogether]?", "count my A", "count them", "how many A did i [name|mention|tell you]?", "that's how many A?", "number of A?", "how many?", "how many of them are there?")  # fmt: skip
_HAVE = frames("D a(n) @?", "is there a(n) @[| too]?", "did i [mention|say] a(n) @?", "D a(n) @ too?", "is a(n) @ among them?", "was there a(n) @?", "a(n) @ too?")  # fmt: skip
_NTH = frames(
    "[what|which] [one |]did i [name|say|mention] !?",
    "which was !?",
    "what was the ! one?",
    "the ! one?",
    "which came !?",
)
_MORE = frames("and a(n) @[| too]", "also a(n) @", "oh, and a(n) @", "i forgot the @", "plus a(n) @", "and now also a(n) @", "there is a(n) @ too", "a(n) @ as well", "i also have a(n) @", "ah, and a(n) @")  # fmt: skip
_PLURAL = {"mouse": "mice", "goose": "geese", "sheep": "sheep", "goldfish": "goldfish", "bench": "benches", "canary": "canaries", "puppy": "puppies", "pony": "ponies", "shelf": "shelves", "scarf": "scarves"}  # fmt: skip
_TAKE = ("apple lemon pear egg banana carrot onion potato cookie orange melon tomato", "cat dog hen duck horse cow goat rabbit parrot turtle", "chair table lamp shelf bed stool sofa desk", "pen book ruler pencil folder eraser notebook marker", "shirt hat scarf jacket sock sweater coat", "cup plate fork spoon knife bowl glass pot", "rose tulip daisy lily orchid cactus fern", "car truck bike van scooter boat bus tram")  # fmt: skip
_TALLY_TELLS = frames("i have @", "i [bought|got] @", "there are @", "we have @", "i see @", "i [bought|got] @ [today|at the market|yesterday]", "we need @", "i packed @", "on the table are @", "i counted @", "in the box there are @", "@ are what i have", "i own @")  # fmt: skip
_DAYS = (("yesterday", "today"), ("on Monday", "on Tuesday"), ("in the morning", "in the evening"), ("on Saturday", "on Sunday"), ("on Friday", "today"), ("before lunch", "after lunch"))  # fmt: skip
_DID = (("i ran", "did i run", "km"), ("i walked", "did i walk", "km"), ("i read", "did i read", "pages"), ("i drank", "did i drink", "cups"), ("i worked", "did i work", "hours"), ("i slept", "did i sleep", "hours"), ("i cycled", "did i cycle", "km"), ("i swam", "did i swim", "laps"), ("i spent", "did i spend", "euros"), ("i sold", "did i sell", "books"), ("we drove", "did we drive", "miles"), ("i wrote", "did i write", "letters"), ("i studied", "did i study", "hours"), ("i earned", "did i earn", "dollars"))  # fmt: skip
_SUM_ASKS = frames("how many [is that |are that |]in [total|all]?", "and altogether?", "[how many|how much] [together|in total|altogether]?", "what's the total?", "add them[| up]", "sum?", "how many things is that [together|in all]?", "total?", "in total?", "put together, how many?")  # fmt: skip
_GROUPS = ("kids", "children", "sons", "daughters", "brothers", "sisters", "cats", "dogs", "friends", "cousins", "uncles", "nieces", "roommates", "teachers", "neighbours", "grandchildren", "aunts", "colleagues")  # fmt: skip
_GROUP_TELLS = frames("i have {n} {t}, {all}", "i have {n} {t}: {all}", "my {t} are [called |named |]{all}", "{all} are my {t}", "i've got {n} {t}, {all}", "we have {n} {t}, {all}", "my {n} {t} are called {all}", "i have {n} {t} and they are called {all}", "these are my {t}: {all}", "i live with my {n} {t}, {all}", "my {t}' names are {all}")  # fmt: skip
_GROUP_ASKS = frames("what are my {t} called?", "[who are|name|tell me the names of] my {t}", "what are the names of my {t}?", "my {t}?", "how are my {t} called?", "what are my {t}' names?", "whats the names of my {t}", "do you remember my {t}?", "which {t} do i have?", "what did i call my {t}?", "what are their names?", "what are they called?", "who are they?")  # fmt: skip
_GROUP_COUNT = frames("how many {t} do i have?", "how many {t}?", "how many {t} have i got?", "number of {t}?", "how many are they?", "so how many {t} are there?")  # fmt: skip
_WHO_IS = frames("who is @?", "who's @?", "and @?", "who is @ again?", "@ is who?", "who was @?", "what is @ to me?", "do you know who @ is?")  # fmt: skip
_IS_ONE = frames("is @ one of my {t}?", "do i have a {one} called @?", "is @ my {one}?", "@ is my {one}, right?", "did i say @ is my {one}?")  # fmt: skip
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six")
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_ONE = {"children": "child", "grandchildren": "grandchild"}


def _plural(word: str) -> str:
    if word in _PLURAL:
        return _PLURAL[word]
    if word.endswith(("s", "ss", "ch", "x")) or word in ("potato", "tomato"):
        return f"{word}es"
    return f"{word[:-2]}ves" if word == "knife" else f"{word[:-1]}ies" if word.endswith(("ly", "sy")) else f"{word}s"


def _told(memory: Recollection) -> tuple[_Sort, list[str], str, Example]:
    """Things told without a name: the slots, the words, and the turn."""
    rng = memory.rng
    sort = rng.choice(_SORTS)
    items = [memory.slot_from(sort.words) for _ in range(rng.choice((2, 3, 3, 3, 4, 4, 5)))]
    with_article = [f"a(n) {item}" for item in items]
    text = ", ".join(with_article) if rng.random() < 0.12 else joined(with_article)
    quote = rng.choice(sort.tells).replace("@", text)
    thinking = f"{told([quote])} No names, only what they are. That is {len(items)}."
    said = rng.choice(("Noted: ", "Noted: ", "Got it: ", "I keep it: ")) + joined(with_article) + "."
    asked = wording.put(rng.choice(wording.TELL), t=quote) if rng.random() < 0.15 else quote
    return sort, items, quote, memory.made(asked, thinking, said, "introduction", accept=(joined(with_article),))


def owned_told(draw: Draw) -> Example:
    """Things told without a name, or a group with their names, and what is kept of it."""
    memory = Recollection(draw)
    memory.quiet(draw.rng.choice((0, 0, 0, 1)))
    roll = draw.rng.random()
    return memory.finish(_told(memory)[3] if roll < 0.34 else _group(memory)[3] if roll < 0.67 else _tally(memory)[2])


def owned_recall(draw: Draw) -> Example:
    """Things told without a name, perhaps one more, and then: how many, which, is there a parrot, the first."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    sort, items, quote, turn = _told(memory)
    memory.say(memory.briefly(turn))
    found = told([quote])
    if rng.random() < 0.25:
        new = memory.slot_from(sort.words)
        words = rng.choice(_MORE).replace("@", new)
        items.append(new)
        every = joined([f"a(n) {item}" for item in items])
        made = memory.made(words, f"{found} Now also: a(n) {new}.", f"Now {every}.", "introduction", accept=(every,))
        if rng.random() < 0.2:
            return memory.finish(made)
        memory.say(made)
        found = told((quote, words))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    every = joined([f"a(n) {item}" for item in items])
    roll = rng.random()
    together = rng.choice(sort.all)
    if roll < 0.35:
        counted = ", ".join(f"{number} {item}" for number, item in enumerate(items, 1))
        asked = rng.choice(_HOW_MANY).replace("A", together).replace("D", sort.deed)
        thinking = f"Asked: how many {together}. {found} {counted}. So: {len(items)}."
        return memory.finish(memory.made(asked, thinking, f"**{len(items)}**: {every}.", "count items", (f"{len(items)}:",)))  # fmt: skip
    if roll < 0.62:
        asks = (*sort.asks, *sort.asks, *(text.replace("A", together) for text in frames("which A?", "tell me my A again", "what were they?", "list them")))  # fmt: skip
        return memory.finish(memory.made(rng.choice(asks), f"Asked: which {together}. {found}", f"{every}.", accept=(every,)))  # fmt: skip
    if roll < 0.86:
        there = rng.random() < 0.5
        item = rng.choice(items) if there else memory.slot_from(sort.words)
        asked = rng.choice(_HAVE).replace("D", sort.deed).replace("@", item)
        thinking = f"Asked: whether a(n) {item}. {found} {'It is there: yes' if there else f'No {item} there: no'}."
        answer = f"Yes: {every}." if there else f"No, you named no {item}: {every}."
        return memory.finish(memory.made(asked, thinking, answer, accept=("Yes:" if there else "No,",)))
    index = rng.choice((0, 0, len(items) - 1, len(items) - 1, rng.randrange(min(len(items), len(_ORDINALS)))))
    place = "last" if index == len(items) - 1 else _ORDINALS[index]
    asked = rng.choice(_NTH).replace("!", place)
    thinking = f"Asked: the {place}. {found} The {place}: {items[index]}."
    return memory.finish(memory.made(asked, thinking, f"The {place} is the {items[index]}.", bold=items[index]))


def _tally(memory: Recollection) -> tuple[list[tuple[int, str, str]], str, Example]:
    """So many of each: the number, what it is of, how that is asked; then the words and the turn."""
    rng = memory.rng
    if rng.random() < 0.45:
        did, ask, unit = rng.choice(_DID)
        one, other = rng.choice(_DAYS)
        a, b = rng.randint(2, 40), rng.randint(2, 40)
        quote = f"{did} {a} {unit} {one}{rng.choice((' and ', ', ', ' and '))}{b} {unit if rng.random() < 0.5 else ''} {other}".replace("  ", " ")  # fmt: skip
        rows = [(number, f"{unit} {when}", f"[how many {unit}|how much] {ask} {when}?") for number, when in ((a, one), (b, other))]  # fmt: skip
    else:
        words = rng.sample(rng.choice(_TAKE).split(), rng.choice((2, 2, 2, 3)))
        rows = []
        for word in words:
            number = rng.randint(2, 20)
            rows.append((number, _plural(word), f"how many {_plural(word)}[| are there| were there| do i have| did i say| again]?"))  # fmt: skip
        quote = rng.choice(_TALLY_TELLS).replace("@", joined([f"{number} {name}" for number, name, _ in rows]))
    said = joined([f"{number} {name}" for number, name, _ in rows])
    return rows, quote, memory.made(quote, f"{told([quote])} Noted.", f"Noted: {said}.", "introduction", (said,))  # fmt: skip


def tally_recall(draw: Draw) -> Example:
    """So many of each, and then how many of one, all together, or which is more."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    rows, quote, turn = _tally(memory)
    memory.say(turn)
    between(memory, rng.choice((0, 0, 0, 1, 2)))
    number, name, asks = rng.choice(rows)
    roll = rng.random()
    if roll < 0.35 and len(rows) == 2 and free("+", rows[0][0], rows[1][0]):
        a, b = rows[0][0], rows[1][0]
        thinking = f"Asked: all together. {told([quote])}\n{work('+', a, b)}"
        return memory.finish(memory.made(rng.choice(_SUM_ASKS), thinking, f"{a} + {b} = **{a + b}**.", "follow-up", (f"= {a + b}",)))  # fmt: skip
    if roll < 0.5 and len({one[0] for one in rows}) == len(rows):
        most = max(rows)
        asked = rng.choice(("which is more?", "what is the most?", "where is more?", "which one is most?", "of what is there more?"))  # fmt: skip
        thinking = f"Asked: which is most. {told([quote])} {' > '.join(str(one[0]) for one in sorted(rows, reverse=True))}. So: {most[0]} {most[1]}."  # fmt: skip
        return memory.finish(memory.made(asked, thinking, f"**{most[0]} {most[1]}**.", "larger", (f"{most[0]} {most[1]}",)))  # fmt: skip
    asked = rng.choice(frames(asks))
    thinking = f"Asked: how many {name}. {told([quote])} So, {name}: {number}."
    return memory.finish(memory.made(asked, thinking, f"**{number}** {name}.", accept=(f"{number} {name}",)))


def _group(memory: Recollection) -> tuple[str, list[str], str, Example]:
    """Some of a sort by their names: the sort, the slots, the words and the turn."""
    rng = memory.rng
    things = rng.choice(_GROUPS)
    names = [memory.slot("pet" if things in ("cats", "dogs") else "name") for _ in range(rng.choice((2, 2, 2, 3, 3, 4)))]  # fmt: skip
    number = _NUMBERS[len(names)] if rng.random() < 0.7 else str(len(names))
    quote = wording.put(rng.choice(_GROUP_TELLS), n=number, t=things, all=joined(names)).replace(
        "ren' names", "ren's names"
    )
    thinking = f"{told([quote])} Noted."
    return things, names, quote, memory.made(quote, thinking, f"Noted: your {things} are {joined(names)}.", "introduction", bold="".join(names))  # fmt: skip


def group_recall(draw: Draw) -> Example:
    """Some of a sort by their names, and then: their names, how many, who is Mia, is Leo one of them."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    things, names, quote, turn = _group(memory)
    memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    one = _ONE.get(things, things[:-1])
    found, every = told([quote]), joined(names)
    roll = rng.random()
    if roll < 0.4:
        thinking = f"Asked: the names of my {things}. {found} So, names: {every}."
        asked = wording.put(rng.choice(_GROUP_ASKS), t=things).replace("ren' names", "ren's names")
        return memory.finish(memory.made(asked, thinking, f"{every}.", bold="".join(names), accept=(every,)))  # fmt: skip
    if roll < 0.6:
        thinking = f"Asked: how many {things}. {found} {', '.join(f'{i} {name}' for i, name in enumerate(names, 1))}. So: {len(names)}."  # fmt: skip
        return memory.finish(memory.made(wording.put(rng.choice(_GROUP_COUNT), t=things), thinking, f"**{len(names)}**: {every}.", "count items", (f"{len(names)}:",)))  # fmt: skip
    there = roll < 0.8 or rng.random() < 0.5
    name = rng.choice(names) if there else memory.slot("name")
    if roll < 0.8:
        thinking = f"Asked: who {name} is. {found} So, {name}: one of the {things}."
        return memory.finish(memory.made(rng.choice(_WHO_IS).replace("@", name), thinking, f"{name} is one of your {things}.", accept=(f"of your {things}",)))  # fmt: skip
    thinking = (
        f"Asked: whether {name} is one of my {things}. {found} {'There: yes' if there else f'No {name} there: no'}."
    )
    answer = f"Yes: your {things} are {every}." if there else f"No: your {things} are {every}."
    return memory.finish(memory.made(wording.put(rng.choice(_IS_ONE), t=things, one=one).replace("@", name), thinking, answer, accept=(answer[:3].strip(":") + ":",)))  # fmt: skip
