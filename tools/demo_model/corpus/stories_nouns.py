"""Who the stories are about, what they count, and how a count is said."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.wording import pseudo_word

# All take a plain s, or stand in _ODD.
THINGS = (
    "apples", "books", "coins", "marbles", "cards", "eggs", "stamps", "stones", "sweets", "pens", "tickets", "chairs", "plants", "letters", "shells", "bricks", "cups", "pages", "points", "stickers", "keys",
    "files", "photos", "birds", "bottles", "cookies", "oranges", "bananas", "balls", "pencils", "flowers", "tables", "cars", "buttons", "beads", "candles", "cakes", "toys", "games", "songs", "bolts", "screws",
    "boats", "lamps", "spoons", "plates", "muffins", "lemons", "onions", "carrots", "eggs", "hats", "socks", "ducks", "sheets", "tokens", "badges", "magnets", "crayons", "nuts",
    "rolls", "cans", "tins", "pins", "nails", "ropes", "bulbs", "pipes", "tiles", "planks", "bolts", "wheels", "tyres", "bikes", "trucks", "trains", "planes", "kites", "drums", "flutes", "guitars", "records", "videos", "clips", "posts", "likes", "followers", "messages", "emails",
    "tasks", "tests", "bugs", "lines", "words", "notes", "stories", "poems", "maps", "flags", "medals", "prizes", "goals", "laps", "rounds", "steps", "trips", "rooms", "beds", "pillows", "blankets", "towels", "shirts", "jackets", "scarves", "rings", "necklaces", "mugs", "bowls",
    "forks", "pots", "pans", "jars", "kettles", "napkins", "pizzas", "burgers", "waffles", "pancakes", "bagels", "buns", "pies", "tarts", "donuts", "mangoes", "pears", "melons", "grapes", "plums", "figs", "beans", "peas", "turnips", "pumpkins", "potatoes", "tomatoes", "seeds", "trees", "roses",
    "tulips", "leaves", "bushes", "worms", "snails", "bees", "frogs", "rabbits", "hens", "goats", "pigs", "horses", "dogs", "cats", "hamsters", "parrots", "owls", "robots", "dolls", "puzzles", "blocks", "dice", "chips", "sensors", "cables", "screens", "phones", "batteries", "chargers", "servers", "tools", "hammers", "drills", "ladders",
    "tents", "bags", "parcels", "packages", "envelopes", "postcards", "folders", "erasers", "rulers", "notebooks", "glasses", "vases", "mirrors", "clocks", "watches", "umbrellas", "gloves", "boots", "sandals", "belts", "balloons", "lanterns", "ribbons", "diamonds", "pearls", "rubies", "gems", "points", "tickets", "coupons", "vouchers",
)  # fmt: skip
PEOPLE = (
    "Ana", "Ben", "Mia", "Tom", "Lena", "Omar", "Ruth", "Kai", "Nora", "Sam", "Ivy", "Leo", "Zoe", "Max", "Ella", "Noah", "Amir", "Priya", "Yuki", "Chen", "Maria", "Jonas", "Sofia", "Luca", "Emma", "Finn", "Aisha",
    "Pablo", "Clara", "Hugo", "Ines", "Tariq", "Greta", "Oscar", "Rosa", "Dan", "Kate", "Paul", "Lucy", "Bob", "Alice", "John", "Mary", "Jack", "Sara", "Peter", "Hana", "Ravi",
)  # fmt: skip
WOMEN = frozenset({"Ana", "Mia", "Lena", "Ruth", "Nora", "Ivy", "Zoe", "Ella", "Priya", "Yuki", "Maria", "Sofia", "Emma", "Aisha", "Clara", "Ines", "Greta", "Rosa", "Kate", "Lucy", "Alice", "Mary", "Sara", "Hana"})  # fmt: skip
ANYONE = (*PEOPLE, "my sister", "my friend", "my brother", "a shop", "the team", "my neighbour", "a farmer", "the teacher", "my mum", "a baker", "the school", "our club", "a boy", "a girl", "my dad")  # fmt: skip
MONEY = ("euros", "dollars", "pounds", "euros", "dollars", "bucks", "francs", "crowns", "rupees", "pesos")
_ODD = {
    "km": "km", "people": "people", "boxes": "box", "shelves": "shelf", "dice": "die", "scarves": "scarf", "leaves": "leaf", "stories": "story", "rubies": "ruby", "batteries": "battery", "mangoes": "mango", "potatoes": "potato", "tomatoes": "tomato", "glasses": "glass", "watches": "watch", "bushes": "bush", "buses": "bus",
    "geese": "goose", "puppies": "puppy", "loaves": "loaf", "butterflies": "butterfly", "flies": "fly", "strawberries": "strawberry", "peaches": "peach", "candies": "candy", "lives": "life", "men": "man", "kids": "kid", "sheep": "sheep", "fish": "fish", "sandwiches": "sandwich", "cherries": "cherry",
}  # fmt: skip


def unit_of(unit: str, number: int) -> str:
    """The unit as it stands behind this number."""
    return unit if number != 1 else _ODD.get(unit) or unit[:-1]


def thing_of(rng: Random) -> str:
    """Something to count; one in ten is a word that nobody knows, so that the unit is copied and not guessed."""
    if rng.random() < 0.1:
        while (word := pseudo_word(rng))[-1] in "sxhy":
            pass
        return f"{word}s"
    return rng.choice(THINGS)
