"""What is told and asked back later: names, towns, times, codes, places, things. Known words and words that mean nothing."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.recall_names import JOBS, PEOPLE, PETS, RARE, TOWNS
from tools.demo_model.corpus.split import name_is_held_out
from tools.demo_model.corpus.wording import pseudo_word

INVENTED = 0.35  # share of values that are no known word, where a rare name could stand
_NAMES = ["Ana", "Ben", "Mia", "Tom", "Lena", "Omar", "Ruth", "Kai", "Nora", "Sam", "Anna", "Paul", "Marie", "John", "Jane", "Max", "Eva", "Leo", "Emma", "Noah", "Liam", "Olivia", "Ava", "Sophia", "Lucas", "Mila", "Jonas", "Clara", "Felix", "Hugo", "Ida", "Iris", "Ivan", "Julia", "Karl", "Laura", "Mark", "Maria", "Nina", "Oscar", "Peter", "Rosa", "Sara", "Tim", "Uma", "Vera", "Will", "Yara", "Zoe", "Adam", "Alice", "Amir", "Bob", "Carl", "Chen", "Dan", "David", "Diana", "Ella", "Erik", "Fatima", "Fred", "George", "Grace", "Hannah", "Henry", "Jack", "James", "Jim", "Kate", "Kevin", "Lily", "Linda", "Luis", "Lucy", "Mike", "Mohammed", "Nick", "Pia", "Priya", "Raj", "Rita", "Robert", "Sofia", "Steve", "Susan", "Thomas", "Tina", "Victor", "Wei", "Yuki", "Alex", "Chris", "Michael", "Sarah", "Daniel", "Martin", "Andrea", "Simon", "Elena", "Stefan", "Nadia", "Igor", "Olga", "Pedro", "Carlos", "Lisa", "Matt", "Joe", "Amy", "Ravi", "Ingrid", "Bruno", "Chloe", "Dmitri", "Esther", "Farid", "Gustav", "Heidi", "Ines", "Jamal", "Kofi", "Leila", "Marco", "Naomi", "Otto", "Petra", "Quentin", "Rashid", "Sven", "Tessa", "Umberto", "Wanda", "Ximena", "Yusuf", "Zara"]  # fmt: skip
_PETS = ["Rex", "Bella", "Luna", "Milo", "Coco", "Max", "Daisy", "Rocky", "Simba", "Nala", "Felix", "Oreo", "Pepper", "Ginger", "Shadow", "Biscuit", "Muffin", "Ziggy", "Bruno", "Toby", "Misty", "Smokey", "Whiskers", "Patch", "Poppy", "Teddy", "Loki", "Waffle", "Pickle", "Mango", "Olive", "Hazel", "Bean", "Tofu", "Peanut", "Pixel", "Captain", "Sushi", "Fluffy", "Snowy"]  # fmt: skip
_CITIES = ["Lisbon", "Vienna", "Oslo", "Berlin", "Madrid", "Rome", "Paris", "London", "Dublin", "Prague", "Warsaw", "Athens", "Cairo", "Nairobi", "Lagos", "Tokyo", "Osaka", "Seoul", "Delhi", "Mumbai", "Lima", "Bogota", "Quito", "Boston", "Denver", "Austin", "Chicago", "Seattle", "Toronto", "Montreal", "Sydney", "Perth", "Auckland", "Zurich", "Geneva", "Munich", "Hamburg", "Leeds", "Bristol", "Cardiff", "Glasgow", "Porto", "Seville", "Naples", "Turin", "Bergen", "Malmo", "Turku", "Riga", "Tallinn", "Graz", "Ghent", "Lyon", "Nice", "Canada", "Spain", "Peru", "Kenya", "Norway", "Japan", "India", "Greece"]  # fmt: skip
_COLOURS = ["red", "blue", "green", "yellow", "orange", "purple", "pink", "black", "white", "grey", "brown", "teal", "turquoise", "violet", "indigo", "gold", "silver", "crimson", "maroon", "beige", "olive", "navy", "magenta", "lilac", "amber"]  # fmt: skip
_FOODS = ["pizza", "pasta", "sushi", "curry", "soup", "bread", "cheese", "rice", "noodles", "salad", "pancakes", "lasagna", "tacos", "dumplings", "chocolate", "porridge", "falafel", "risotto", "ramen", "hummus", "toast", "stew", "omelette", "paella", "goulash", "chili", "fish", "burgers", "spaghetti", "ravioli", "couscous"]  # fmt: skip
_DRINKS = [
    "tea",
    "coffee",
    "water",
    "milk",
    "cocoa",
    "lemonade",
    "juice",
    "cola",
    "wine",
    "beer",
    "cider",
    "mint-tea",
    "espresso",
    "kefir",
    "smoothies",
]
_ANIMALS = ["cat", "dog", "horse", "rabbit", "fox", "owl", "otter", "hedgehog", "dolphin", "whale", "tiger", "wolf", "bear", "penguin", "turtle", "goat", "badger", "squirrel", "parrot", "crow", "frog", "octopus", "elephant", "llama", "koala", "lynx"]  # fmt: skip
_JOBS = ["nurse", "baker", "teacher", "carpenter", "plumber", "pilot", "painter", "farmer", "gardener", "programmer", "engineer", "cook", "driver", "librarian", "lawyer", "musician", "dentist", "translator", "student", "tailor", "mechanic", "architect", "midwife", "fisherman", "waiter", "electrician", "vet", "judge", "chemist", "designer"]  # fmt: skip
_HOBBIES = ["chess", "running", "knitting", "fishing", "painting", "cycling", "climbing", "reading", "gardening", "swimming", "hiking", "pottery", "photography", "baking", "dancing", "sailing", "cooking", "drawing", "origami", "birdwatching", "tennis", "football", "yoga", "poetry", "judo"]  # fmt: skip
_PLAYED = ["piano", "guitar", "violin", "cello", "flute", "drums", "trumpet", "harp", "clarinet", "chess", "tennis", "football", "basketball", "handball", "hockey", "golf", "volleyball", "bass", "ukulele", "saxophone"]  # fmt: skip
_SPORTS = ("chess", "tennis", "football", "basketball", "handball", "hockey", "golf", "volleyball")
_LANGUAGES = ["French", "German", "Spanish", "Italian", "Greek", "Polish", "Czech", "Dutch", "Swedish", "Finnish", "Arabic", "Hindi", "Japanese", "Korean", "Turkish", "Swahili", "Latin", "Danish"]  # fmt: skip
_SUBJECTS = ["physics", "biology", "law", "medicine", "history", "geography", "chemistry", "music", "maths", "economics", "philosophy", "geology", "art", "statistics", "architecture", "nursing"]  # fmt: skip
_ALLERGENS = [
    "nuts",
    "peanuts",
    "milk",
    "eggs",
    "pollen",
    "cats",
    "dogs",
    "shellfish",
    "wheat",
    "dust",
    "soy",
    "strawberries",
    "bees",
    "latex",
    "sesame",
]
_CARS = [
    "Fiat",
    "Volvo",
    "Skoda",
    "Toyota",
    "Ford",
    "Mazda",
    "Honda",
    "Opel",
    "Saab",
    "Kia",
    "Renault",
    "Tesla",
    "Jeep",
    "Lada",
    "van",
    "truck",
    "motorbike",
    "scooter",
]
_SHOPS = ["bakery", "pharmacy", "library", "hospital", "school", "bank", "hotel", "museum", "garage", "post-office", "supermarket", "bookshop", "airport", "zoo", "theatre", "restaurant"]  # fmt: skip
_ADJECTIVES = ["red", "blue", "green", "old", "new", "small", "big", "wooden", "broken", "golden", "black", "white", "striped", "silver", "grey", "yellow", "heavy", "lucky", "spare", "warm", "brown", "purple", "tiny", "round"]  # fmt: skip
_THINGS = ["umbrella", "scarf", "lamp", "bicycle", "chair", "kettle", "hat", "book", "vase", "camera", "ring", "wallet", "watch", "jacket", "phone", "drill", "pillow", "mug", "clock", "backpack", "mirror", "teapot", "carpet", "kite", "lantern", "puzzle", "plant", "blanket", "ladder", "basket", "guitar", "suitcase", "necklace", "tent", "helmet"]  # fmt: skip
_INSIDE = ["drawer", "box", "bag", "bowl", "cupboard", "jar", "basket", "coat pocket", "backpack", "car", "flower pot", "garage", "fridge", "toolbox", "suitcase", "wardrobe", "bathroom", "cellar", "tin", "glove box"]  # fmt: skip
_ON_TOP = ["shelf", "desk", "kitchen table", "window sill", "piano", "bed", "sofa", "door mat", "bookcase", "table", "counter", "chair", "stairs", "bench", "fireplace", "balcony"]  # fmt: skip
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_TITLE_NOUNS = ["Lamp", "River", "Garden", "Stone", "Winter", "Harbour", "Letter", "Clock", "Orchard", "Tower", "Sparrow", "Island", "Mirror", "Road", "Storm", "Bridge", "Fox", "Library", "Moon", "Train"]  # fmt: skip


_EVENTS = ["a wedding", "a dentist appointment", "a haircut", "a meeting", "yoga", "an exam", "a job interview", "choir", "a piano lesson", "a barbecue", "a picnic", "a funeral", "a parents' evening", "a driving lesson", "football practice", "a date", "a party", "a check-up", "a concert", "a school play", "a bake sale", "a chess club", "a photo shoot", "a phone call", "a class reunion", "a flea market"]  # fmt: skip
_LIMBS = ["knee", "shoulder", "ankle", "wrist", "elbow", "hip", "foot", "thumb", "ear", "eye", "heel", "hand", "toe", "calf", "jaw", "little finger", "big toe", "forearm", "thigh"]  # fmt: skip
_ENDINGS = ["py", "js", "txt", "rs", "c", "go", "html", "yaml", "java", "csv", "log", "sh", "ts", "md", "cpp"]


def _word(rng: Random) -> str:
    while True:
        word = pseudo_word(rng)
        if 3 <= len(word) <= 11:
            return word


def _words(known: list[str], invented: float = INVENTED) -> Callable[[Random], str]:
    """One of these, or now and then a word that means nothing, written as these are."""
    proper = known[0][0].isupper()
    blended = proper and len(known) > 100

    def draw(rng: Random) -> str:
        if rng.random() >= invented:
            known_word = rng.choice(known)
            return known_word if proper else known_word.replace("-", " ")
        word = _blend(rng, known) if blended and rng.random() < 0.5 else _word(rng)
        return word.capitalize() if proper else word

    return draw


def _blend(rng: Random, known: list[str]) -> str:
    """The beginning of one name and the end of another: what a name that was never met looks like."""
    while True:
        first, last = rng.choice(known), rng.choice(known)
        word = first[: rng.randint(2, 4)] + last[-rng.randint(2, 5) :].lower()
        if word.isalpha() and 3 <= len(word) <= 11:
            return word


def indefinite(word: str) -> str:
    """The article before a word: "a" or "an"."""
    return "an" if word[0].lower() in "aeiou" else "a"


def _thing(rng: Random) -> str:
    noun = rng.choice(_THINGS) if rng.random() < 0.8 else _word(rng)
    thing = f"{rng.choice(_ADJECTIVES)} {noun}" if rng.random() < 0.55 else noun
    return f"{indefinite(thing)} {thing}"


def _novel(rng: Random) -> str:
    """A thing that nobody has heard of."""
    word = _word(rng)
    return f"{indefinite(word)} {word}"


def _place(rng: Random) -> str:
    if rng.random() < 0.06:
        return rng.choice((f"on level {rng.randint(1, 12)}", f"in row {rng.randint(1, 40)}", f"in locker {rng.randint(1, 400)}"))  # fmt: skip
    inside = rng.random() < 0.55
    where = rng.choice(
        ("in", "in", "in", "behind", "next to") if inside else ("on", "on", "under", "behind", "next to")
    )
    adjective = f"{rng.choice(_ADJECTIVES)} " if rng.random() < 0.4 else ""
    return f"{where} the {adjective}{rng.choice(_INSIDE if inside else _ON_TOP)}"


def _animal(rng: Random) -> str:
    animal = rng.choice(_ANIMALS) if rng.random() > 0.2 else _word(rng)
    return f"the {animal}" if rng.random() < 0.7 else animal


def _shop(rng: Random) -> str:
    return f"the {rng.choice(_SHOPS).replace('-', ' ')}" if rng.random() < 0.5 else _word(rng).capitalize()


def _time(rng: Random) -> str:
    hour = rng.randint(1, 12)
    return rng.choice((
        f"{rng.randint(0, 23)}:{rng.choice((0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)):02}", f"{hour} am", f"{hour} pm", f"{hour}pm",
        f"{hour}:{rng.choice((15, 30, 45))}", f"half past {hour}", f"quarter to {hour}", f"{hour} o'clock",
    ))  # fmt: skip


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _date(rng: Random) -> str:
    day, month = rng.randint(1, 28), rng.choice(_MONTHS)
    return rng.choice(
        (f"{day} {month}", f"{month} {day}", f"the {_ordinal(day)} of {month}", f"{month} {_ordinal(day)}")
    )


def _day(rng: Random) -> str:
    day = rng.choice(_DAYS)
    return rng.choice((day, day, f"next {day}", f"{day} morning", f"{day} afternoon", f"{day} evening", _date(rng)))


def _digits(least: int, most: int) -> Callable[[Random], str]:
    def draw(rng: Random) -> str:
        count = rng.randint(least, most)
        return str(rng.randrange(10 ** (count - 1), 10**count))

    return draw


def _phone(rng: Random) -> str:
    a, b = rng.randrange(1000), rng.randrange(10_000)
    return rng.choice((f"555 {b:04}", f"0{170 + a % 9} {b:04}", f"{a:03}-{b:04}", f"0{a:03}{b:04}"))


def _letters(rng: Random, count: int) -> str:
    return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(count))


def _flight(rng: Random) -> str:
    return f"{_letters(rng, 2)}{rng.choice(('', ' '))}{rng.randrange(10, 9999)}"


def _reference(rng: Random) -> str:
    return rng.choice((f"{_letters(rng, 3)}{rng.randrange(10, 999)}", f"{_letters(rng, 2)}-{rng.randrange(100, 9999)}", f"{_letters(rng, 1)}{rng.randrange(10, 999)}", f"{rng.randrange(100, 100_000)}-{_letters(rng, 1)}"))  # fmt: skip


def _money(rng: Random) -> str:
    amount = rng.choice((rng.randint(2, 99), rng.randrange(10, 1000, 5), rng.randrange(100, 10_000, 50)))
    return rng.choice((f"${amount}", f"{amount} euros", f"{amount} dollars", f"{amount} pounds", f"€{amount}"))


def _room(rng: Random) -> str:
    return rng.choice((str(rng.randint(1, 40)), str(rng.randint(100, 999)), f"{rng.randint(1, 40)}{rng.choice('abcdef')}", f"{rng.choice('ABCDEF')}{rng.randint(1, 60)}"))  # fmt: skip


def _size(rng: Random) -> str:
    return str(rng.randint(20, 49)) if rng.random() < 0.8 else f"{rng.randint(35, 47)}.5"


def _secret(rng: Random) -> str:
    word = rng.choice((_word, _word, lambda rng: rng.choice(_THINGS), lambda rng: rng.choice(_COLOURS)))(rng)
    roll = rng.random()
    if roll < 0.2:
        return f"{word}{rng.randrange(10, 999)}"
    return f"{word}-{_word(rng)}" if roll < 0.27 else word


def _title(rng: Random) -> str:
    return rng.choice((
        f"The {rng.choice(_ADJECTIVES).capitalize()} {rng.choice(_TITLE_NOUNS)}", f"{_word(rng).capitalize()}",
        f"{rng.choice(_ADJECTIVES).capitalize()} {rng.choice(_TITLE_NOUNS)}", f"{_word(rng).capitalize()} {rng.choice(_TITLE_NOUNS)}", f"The {rng.choice(_TITLE_NOUNS)} of {_word(rng).capitalize()}", f"{rng.choice(_TITLE_NOUNS)} in {rng.choice(_CITIES)}",
    ))  # fmt: skip


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23)}:{rng.randint(0, 59):02}" if rng.random() < 0.4 else f"{rng.randint(5, 23)}:{rng.choice((0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)):02}"  # fmt: skip


def _gate(rng: Random) -> str:
    return rng.choice((f"{rng.choice('ABCDEFGHK')}{rng.randint(1, 60)}", f"{rng.choice('ABCDEFGHK')}{rng.randint(1, 60)}", f"{rng.randint(1, 60)}{rng.choice('ABCDEF')}", str(rng.randint(1, 99))))  # fmt: skip


def _task(rng: Random) -> str:
    verb = rng.choice(
        (
            "buy",
            "fix",
            "clean",
            "paint",
            "find",
            "sell",
            "return",
            "wrap",
            "pick up",
            "repair",
            "carry home",
            "look for",
        )
    )
    return f"{verb} {_thing(rng)}"


_NAME = _words([*_NAMES, *PEOPLE])
_ANY_NAME = _words([*_NAMES, *_NAMES, *PEOPLE])
_TITLES = ("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Dr", "Dr.", "Prof", "Prof.", "Professor", "Sir", "Miss", "Captain", "Father", "Sister", "Judge", "Lady", "Lord", "Coach", "Aunt", "Uncle", "Doctor", "Prof. Dr.")  # fmt: skip


def _called(rng: Random) -> str:
    """A name, now and then a rare one or one with its title."""
    roll = rng.random()
    if roll < 0.88:
        return _ANY_NAME(rng)
    return rng.choice(RARE) if roll < 0.95 else f"{rng.choice(_TITLES)} {_NAME(rng)}"


def _person(rng: Random) -> str:
    """A name as one gives it of somebody met at work: with a title, with a family name, or as it is."""
    roll = rng.random()
    if roll < 0.45:
        return _NAME(rng)
    if roll < 0.8:
        return f"{rng.choice(_TITLES)} {_NAME(rng)}"
    return f"{_NAME(rng)} {_word(rng).capitalize()}"


def _inn(rng: Random) -> str:
    """A hotel or a restaurant by its name."""
    name = f"{rng.choice(_ADJECTIVES).capitalize()} {rng.choice(_TITLE_NOUNS)}"
    return rng.choice((f"the {name}", name, f"Hotel {_word(rng).capitalize()}", f"{_NAME(rng)}'s", f"the {_word(rng).capitalize()} {rng.choice(_TITLE_NOUNS)}"))  # fmt: skip


def _floor(rng: Random) -> str:
    number = rng.randint(1, 60)
    named = rng.choice(
        ("first", "second", "third", "fourth", "fifth", "sixth", "top", "ground", "seventh", "ninth", "tenth")
    )
    return rng.choice((f"floor {number}", f"the {_ordinal(number)} floor", f"the {_ordinal(number)} floor", f"level {number}", f"the {named} floor"))  # fmt: skip


def _month(rng: Random) -> str:
    month = rng.choice(_MONTHS)
    return rng.choice((month, month, f"early {month}", f"late {month}", f"{month} {rng.randint(2024, 2040)}"))


def _event(rng: Random) -> str:
    return rng.choice(_EVENTS) if rng.random() < 0.85 else f"a {_word(rng)} {rng.choice(('class', 'evening', 'course', 'meeting'))}"  # fmt: skip


def _file(rng: Random) -> str:
    stem = rng.choice((rng.choice(_THINGS), "main", "parser", "index", "config", "utils", "server", "login", _word(rng), f"{_word(rng)}_{_word(rng)}"))  # fmt: skip
    return f"{stem}.{rng.choice(_ENDINGS)}"


def _span(rng: Random) -> str:
    return f"{rng.randint(2, 50)} {rng.choice(('minutes', 'hours', 'days', 'weeks', 'months', 'years'))}"


def _measure(*units: str) -> Callable[[Random], str]:
    def draw(rng: Random) -> str:
        return f"{rng.randint(2, 240)} {rng.choice(units)}"

    return draw


POOLS: dict[str, Callable[[Random], str]] = {
    "name": _called, "pet": _words([*_PETS, *PETS]), "city": _words([*_CITIES, *TOWNS]), "colour": _words(_COLOURS), "food": _words(_FOODS),
    "drink": _words(_DRINKS, 0.2), "animal": _animal, "job": _words([*_JOBS, *JOBS], 0.1), "hobby": _words(_HOBBIES, 0.15),
    "played": _words(_PLAYED, 0.2), "language": _words(_LANGUAGES), "subject": _words(_SUBJECTS, 0.1), "allergen": _words(_ALLERGENS, 0.25),
    "car": _words(_CARS), "shop": _shop, "thing": _thing, "novel": _novel, "novels": lambda rng: f"{_word(rng)}s", "place": _place, "time": _time, "day": _day, "date": _date, "age": _digits(1, 2),
    "number": _digits(1, 6), "pin": _digits(3, 6), "phone": _phone, "flight": _flight, "reference": _reference, "money": _money,
    "room": _room, "size": _size, "secret": _secret, "title": _title, "platform": _digits(1, 2),
    "span": _span, "kilos": _measure("kilos"), "km": _measure("km"), "minutes": _measure("minutes"), "instrument": _words([one for one in _PLAYED if one not in _SPORTS], 0.2), "weight": _measure("kg", "pounds", "grams", "kilos"), "height": _measure("cm", "inches", "centimetres"), "word": _word, "task": _task,
    "month": _month, "person": _person, "inn": _inn, "floor": _floor, "event": _event, "limb": _words(_LIMBS, 0.1), "file": _file,
    "year": lambda rng: str(rng.randint(1940, 2029)), "clock": _clock, "gate": _gate, "land": lambda rng: _word(rng).capitalize(),
}  # fmt: skip
_NEVER_LOWER = frozenset({"gate", "flight", "reference", "room", "file"})


def value_is_held_out(value: str) -> bool:
    """Whether a value is kept from training."""
    return name_is_held_out(f"number {value}" if value.isdigit() else value)


def draw_value(rng: Random, pool: str, held: bool) -> str:
    """A value on the asked side of the split; a name or a word now and then without its capital."""
    while True:
        value = POOLS[pool](rng)
        if len(value) > (0 if value.isdigit() else 1) and value_is_held_out(value) == held:
            return value if pool in _NEVER_LOWER or rng.random() > 0.2 else value.lower()
