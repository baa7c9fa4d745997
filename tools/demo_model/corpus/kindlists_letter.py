"""So many of a kind that begin with a letter, all that are known and no more; hello in several languages; and small
tables of what is known by heart, with as many rows as were asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.closed_tables import MONTH_LENGTHS, MONTHS, PLANETS, WEEK, in_words
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kindlists import counted, number_said
from tools.demo_model.corpus.languages import KNOWN_HELLOS
from tools.demo_model.corpus.listtables import tabled
from tools.demo_model.corpus.smalltalk_slots import frames
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

FAMILY = "kind list"
_BY_HEART = """
animal, animals, animal names | ant badger bear beaver camel cat cow deer dog donkey dolphin eagle elephant fox frog giraffe goat hamster hedgehog horse iguana jaguar kangaroo koala lion lizard monkey moose mouse newt otter owl panda penguin pig quail rabbit rat seal shark sheep tiger turtle vulture walrus whale wolf yak zebra
fruit, fruits, pieces of fruit | apple apricot banana blackberry blueberry cherry coconut date fig grape grapefruit kiwi lemon lime mango melon nectarine orange papaya peach pear pineapple plum quince raspberry strawberry tangerine watermelon
vegetable, vegetables, veggies | asparagus bean beetroot broccoli cabbage carrot celery cucumber fennel garlic kale leek lettuce onion parsnip pea potato pumpkin radish spinach sprout turnip
country, countries, nations | Austria Australia Belgium Brazil Canada Chile China Denmark Egypt Ethiopia Finland France Germany Greece Hungary Iceland India Italy Jamaica Japan Kenya Laos Latvia Malta Mexico Nepal Norway Oman Panama Peru Poland Portugal Qatar Romania Russia Spain Sweden Thailand Turkey Uganda Ukraine Vietnam Yemen Zambia
city, cities, towns | Amsterdam Athens Barcelona Berlin Cairo Chicago Dublin Edinburgh Florence Geneva Hamburg Istanbul Jakarta Kyoto Lima Lisbon London Madrid Milan Nairobi Oslo Paris Prague Quito Rome Seoul Sydney Tokyo Toronto Vienna Warsaw Zurich
boy's name, boys' names, names for boys | Adam Ben Bruno Carl Daniel David Edward Felix Frank George Henry Hugo Ian Jack James Kevin Leo Liam Martin Max Noah Oliver Oscar Paul Peter Robert Simon Thomas Tom Victor William
girl's name, girls' names, names for girls | Alice Anna Bella Clara Chloe Diana Ella Emma Fiona Grace Hannah Helen Ida Julia Kate Laura Lucy Maria Mia Nina Olivia Paula Rachel Rosa Sarah Sophie Tina Ursula Vera Zoe
job, jobs, professions | actor baker builder carpenter cook dentist doctor engineer farmer florist gardener judge lawyer mechanic nurse optician painter pilot plumber porter roofer sailor tailor teacher vet waiter writer
food, foods, things to eat | apple bacon bread butter cake cheese egg fish ham honey jam lasagne noodle omelette pancake pasta pizza rice salad soup toast waffle yoghurt
colour, colours, colors | amber beige black blue brown crimson gold green grey indigo lilac maroon orange pink purple red silver turquoise violet white yellow
"""  # fmt: skip


@dataclass(frozen=True, eq=False)
class LetterKind:
    one: str
    manies: tuple[str, ...]
    members: tuple[str, ...]

    def with_letter(self, letter: str) -> tuple[str, ...]:
        """Those that begin so, in their order."""
        return tuple(member for member in self.members if member[0].lower() == letter)


def _kinds() -> tuple[LetterKind, ...]:
    kinds = []
    for line in _BY_HEART.strip().splitlines():
        names, members = line.split(" | ")
        one, *manies = names.split(", ")
        kinds.append(LetterKind(one, tuple(manies), tuple(m for m in members.split() if not word_is_held_out(m))))
    return tuple(kinds)


KINDS = _kinds()
_GIVE = "[give me|name|tell me|list|i need|say|think of|find me|write|can you name|do you know|show me|pick|could you give me|help me find|any]"  # fmt: skip
_SO_MANY = (
    f"{_GIVE} {{n}} {{k}} [that start with|that begin with|which start with|starting with|beginning with|with|on] [|the letter ]{{l}}", "{n} {k} that [start|begin] with [|the letter ]{l}[| please|, quick|, go]", "{n} {k} [starting|beginning] with [|the letter ]{l}[| please]", "{l}: {n} {k}", "{k} with {l}, {n} of them", "for a [game|quiz|crossword]: {n} {k} with {l}", "[what|which] {n} {k} [start|begin] with [|the letter ]{l}?", "we play [stop|categories], {n} {k} with {l}",
    "{n} {k} [with|with the letter|on|starting in] {l}[?| please|]", "{n} {k} with {l} [at the start|in front|as the first letter]", "{n} {k}, [all|each] [starting|beginning] with {l}", "{n} {k} but only with {l}",
)  # fmt: skip
_SOME = (
    f"{_GIVE} [some |all |all the |]{{k}} that [start|begin] with [|the letter ]{{l}}",
    "{k} [with|on] {l}[?|]",
    "{k} that [start|begin] with [|the letter ]{l}[?|]",
    "[what|which] {k} [start|begin] with {l}?",
)
_ONE = (
    f"{_GIVE[:-5]}] [a|one] {{o}} that [starts|begins] with [|the letter ]{{l}}",
    "[a|one] {o} [with|on|starting with|that begins with] {l}[?|]",
    "{o} with {l}[?|]",
    "[which|what] {o} [starts|begins] with {l}?",
)


@cache
def _side(patterns: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(text for text in frames(patterns) if wording_is_held_out(text) == held)


def _typed(rng: Random, patterns: tuple[str, ...], held: bool, **slots: str) -> tuple[str, str]:
    """The frame, and the question as it is typed; a letter stands apart from the typing noise."""
    frame = rng.choice(_side(patterns, held))
    text = as_typed(rng, frame.replace("{l}", "¹").format(**{k: v for k, v in slots.items() if k != "l"}))
    return frame, text.replace("¹", slots.get("l", ""))


def letter_example(draw: Draw) -> Example:
    """One, several or all of a kind that begin with a letter; fewer, or none, where no more are known."""
    rng = draw.rng
    kind = rng.choice(KINDS)
    letter = rng.choice(kind.members)[0].lower() if rng.random() < 0.9 else rng.choice("bcdfghjklmnpqrstvwxyz")
    roll = rng.random()
    asked = 1 if roll < 0.2 else 0 if roll < 0.32 else rng.choices((2, 3, 4, 5, 10), (3, 6, 2, 2, 1))[0]
    shown = rng.choice((letter, letter, letter.upper(), f'"{letter}"', f"'{letter}'"))
    patterns = (_SOME, _ONE)[asked] if asked < 2 else _SO_MANY
    many = rng.choice(kind.manies)
    frame, typed = _typed(rng, patterns, draw.held, l=shown, k=many, o=kind.one, n=number_said(rng, max(asked, 2), plain=True))  # fmt: skip
    known_thought, answer, accept = lettered(kind, letter, asked)
    thought = f"Asked: {asked or 'all'} {kind.manies[0]} with {letter}.\n{known_thought}"
    return Example((Message("user", typed),), thought, answer, FAMILY, f"with a letter: {frame}", (accept,))


def lettered(kind: LetterKind, letter: str, asked: int) -> tuple[str, str, str]:
    """All that are known with this letter, the answer to being asked for so many (0: all), and what marks it."""
    known = kind.with_letter(letter)
    items, name = known[: asked or len(known)], kind.manies[0]
    thought = f"Known: {counted(known) if known else 'none'}."
    if not items:
        return thought, f"I know **no** {name} that begin with {letter}.", "no**"
    listed = ", ".join(items)
    if asked > len(items):
        words = f"only **{len(items)}**" if len(items) > 1 else "only **one**"
        return thought, f"I know {words}: {listed}.", f": {listed}".lower()
    return thought, f"**{listed}**", listed.lower()


_HELLOS = (
    "[say |write |teach me |tell me |give me |]hello in [{n}|{n} different|{n} other|{n} foreign] languages", "how do [i|you|people] say hello in {n} [|different |other ]languages?", "[say |]hi in {n} languages[| please]", "greet me in {n} [|different ]languages", "{n} ways to say hello in [other|different|foreign] languages", "hello in {n} languages[| please]", "[can|could] you say hello in {n} languages?", "{n} greetings in {n} languages", "a hello in each of {n} languages",
)  # fmt: skip
_FEW = {3: ("a few", "some", "three"), 4: ("several", "a few"), 5: ("many", "different", "a handful of")}


def hellos_example(draw: Draw) -> Example:
    """Hello in several languages, each another one."""
    rng = draw.rng
    count = rng.choice((2, 3, 3, 4, 5, 6, 8))
    # Swedish and Danish, or any two with one hello, would look like one said twice.
    known = tuple({hello: name for name, hello in KNOWN_HELLOS.items()}.items())
    said = rng.choice(_FEW[count]) if count in _FEW and rng.random() < 0.5 else number_said(rng, count, plain=True)
    start = rng.randrange(len(known))
    chosen = [known[(start + index) % len(known)] for index in range(count)]
    frame, typed = _typed(rng, _HELLOS, draw.held, n=said)
    answer = ", ".join(f"**{hello}** ({name})" for hello, name in chosen) + "."
    thought = f"Asked: hello in {count} languages.\n{counted([f'{name} {hello}' for hello, name in chosen])}"
    return Example((Message("user", typed),), thought, answer, "languages", f"hellos: {frame}", (answer.lower(),))


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    first, second = zip(*(part.split("=") for part in text.split()), strict=True)
    return tuple(zip(first, (word.replace("_", " ") for word in second), strict=True))


# What the rows are called, what their second column is called, and the rows; a closed one begins at its beginning.
_STORES: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...], bool], ...] = (
    (("fruits", "fruit"), ("colours", "colors", "colour"), _pairs("banana=yellow cherry=red lemon=yellow orange=orange plum=purple lime=green strawberry=red blueberry=blue kiwi=green apricot=orange"), False),
    (("vegetables", "veggies"), ("colours", "colors", "colour"), _pairs("carrot=orange cucumber=green tomato=red potato=brown cauliflower=white aubergine=purple sweetcorn=yellow spinach=green"), False),
    (("animals",), ("number of legs", "legs", "leg count"), _pairs("dog=4 hen=2 spider=8 ant=6 snake=0 cow=4 duck=2 bee=6 fish=0 cat=4"), False),
    (("animals", "farm animals"), ("sounds", "noises", "sound"), _pairs("dog=woof cat=meow cow=moo sheep=baa duck=quack pig=oink hen=cluck horse=neigh"), False),
    (("animals",), ("young", "babies", "the name of their young"), _pairs("dog=puppy cat=kitten cow=calf sheep=lamb horse=foal duck=duckling bear=cub goat=kid"), False),
    (("countries",), ("capitals", "capital", "capital cities"), _pairs("France=Paris Germany=Berlin Italy=Rome Spain=Madrid Japan=Tokyo Austria=Vienna Portugal=Lisbon Greece=Athens Egypt=Cairo"), False),
    (("words",), ("opposites", "opposite"), _pairs("big=small hot=cold old=new up=down day=night left=right open=closed high=low"), False),
    (("months", "months of the year"), ("days", "number of days", "length"), tuple(zip(MONTHS, MONTH_LENGTHS, strict=True)), True),
    (("days", "days of the week", "weekdays"), ("number", "place in the week", "order"), tuple((day, str(index)) for index, day in enumerate(WEEK, 1)), True),
    (("planets",), ("place from the sun", "order", "number"), tuple((planet, str(index)) for index, planet in enumerate(PLANETS, 1)), True),
    (("numbers",), ("names", "words", "name in words"), tuple((str(number), in_words(number)) for number in range(1, 11)), True),
    (("shapes",), ("sides", "number of sides", "corners"), _pairs("triangle=3 square=4 pentagon=5 hexagon=6 octagon=8"), False),
)  # fmt: skip
_HEADS = {"fruits": "fruit", "vegetables": "vegetable", "animals": "animal", "countries": "country", "words": "word", "months": "month", "days": "day", "planets": "planet", "numbers": "number", "shapes": "shape"}  # fmt: skip
_SECOND = {"colours": "colour", "number of legs": "legs", "sounds": "sound", "capitals": "capital", "opposites": "opposite", "place from the sun": "place", "names": "name"}  # fmt: skip
_TABLE = (
    "[make|create|write|draw|give me|show me|i need|i want|can you make|please do] a [|small |little |markdown ]table [of|with|for] {n} {k} [and|with] [their |the |]{v}", "[a |]table[:| of] {n} {k} [and|with|plus] [their |]{v}[| please]", "{n} {k} and their {v} [as|in] a table", "[list|name] {n} {k} with their {v} in a table", "tabulate {n} {k} and their {v}", "[put|write] {n} {k} and their {v} [into|in] a table", "in a table: {n} {k}, their {v}", "table with two columns, {k} and {v}, {n} rows", "[make|draw] a table of {k} and {v}, {n} rows[| please]",
)  # fmt: skip
_TABLE_OPEN = tuple(text.replace("{n} ", "") for text in _TABLE[:5])
_UNKNOWN = (
    (("cities", "countries", "towns", "capitals"), ("populations", "mayors", "areas", "postcodes", "founding years", "average temperatures", "crime rates")),
    (("animals", "dogs", "birds", "fish"), ("weights", "lifespans", "top speeds", "latin names", "habitats")),
    (("films", "books", "songs", "bands"), ("years", "authors", "ratings", "directors", "sales")),
    (("cars", "phones", "laptops", "planes"), ("prices", "makers", "horsepower", "top speeds", "weights")),
    (("football teams", "players", "presidents", "kings", "actors"), ("birthdays", "ages", "titles", "salaries", "terms")),
    (("fruits", "vegetables", "foods", "drinks"), ("calories", "prices", "vitamins", "sugar content")),
    (("planets", "stars", "mountains", "rivers"), ("masses", "distances", "heights", "lengths", "temperatures")),
)  # fmt: skip
_DECLINED = (
    "The {v} of {k} I was not taught, and would make them up. Type the rows, and I write the table.",
    "I do not know the {v} of {k}. Give me the rows, and I set them in a table.",
    "No table of that from me: {v} of {k} I never learnt. With your figures I can write one.",
)


def grid_example(draw: Draw) -> Example:
    """A table of what is known by heart, or none where it would be made up."""
    rng = draw.rng
    if rng.random() < 0.3:
        many, value = map(rng.choice, rng.choice(_UNKNOWN))
        frame, typed = _typed(rng, _TABLE, draw.held, n=number_said(rng, rng.randint(2, 10), plain=True), k=many, v=value)  # fmt: skip
        answer = rng.choice(_DECLINED).format(k=many, v=value)
        thought = f"Asked: a table of {many} and {value}. Their {value} I was not taught; I make nothing up."
        return Example((Message("user", typed),), thought, answer, "limits", f"grid unknown: {frame}", (value,))
    manies, values, rows, closed = rng.choice(_STORES)
    most = min(8, len(rows))
    asked = rng.choices((0, 2, 3, 4, 5, 6, 7, 8, 10), (2, 3, 6, 5, 4, 2, 1, 1, 1))[0]
    count = min(asked or 4, most) if not (closed and not asked) else len(rows)
    start = 0 if closed else rng.randrange(len(rows))
    chosen: list[tuple[str, ...]] = [rows[(start + index) % len(rows)] for index in range(count)]
    said = number_said(rng, asked, plain=True) if asked else ""
    frame, typed = _typed(rng, _TABLE if asked else _TABLE_OPEN, draw.held, n=said, k=rng.choice(manies), v=rng.choice(values))  # fmt: skip
    heads = (_HEADS[manies[0]], _SECOND.get(values[0], values[0]))
    work, answer, body = tabled(heads, chosen, True)
    thought = f"Asked: {asked or 'no number, so ' + str(count)} {manies[0]} with {values[0]}.\n{work}"
    if asked > count:
        thought += f" No more than {count}."
        answer = f"**{count}** rows are all I have:\n\n{answer}"
    return Example((Message("user", typed),), thought, answer, FAMILY, f"grid: {frame}", (body,))


def by_heart_example(draw: Draw) -> Example:
    """One of these."""
    make = draw.rng.choices((letter_example, grid_example, hellos_example), (9, 8, 2))[0]
    return make(draw)
