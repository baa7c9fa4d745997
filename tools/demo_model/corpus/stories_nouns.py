"""Who the stories are about, what they count, and how a count is said."""

from __future__ import annotations

# All take a plain s.
THINGS = (
    "apples", "books", "coins", "marbles", "cards", "eggs", "stamps", "stones", "sweets", "pens", "tickets", "chairs", "plants", "letters", "shells", "bricks", "cups", "pages", "points", "stickers", "keys",
    "files", "photos", "birds", "bottles", "cookies", "oranges", "bananas", "balls", "pencils", "flowers", "tables", "cars", "buttons", "beads", "candles", "cakes", "toys", "games", "songs", "bolts", "screws",
    "boats", "lamps", "spoons", "plates", "muffins", "lemons", "onions", "carrots", "eggs", "hats", "socks", "ducks", "sheets", "tokens", "badges", "magnets", "crayons", "nuts",
)  # fmt: skip
PEOPLE = (
    "Ana", "Ben", "Mia", "Tom", "Lena", "Omar", "Ruth", "Kai", "Nora", "Sam", "Ivy", "Leo", "Zoe", "Max", "Ella", "Noah", "Amir", "Priya", "Yuki", "Chen", "Maria", "Jonas", "Sofia", "Luca", "Emma", "Finn", "Aisha",
    "Pablo", "Clara", "Hugo", "Ines", "Tariq", "Greta", "Oscar", "Rosa", "Dan", "Kate", "Paul", "Lucy", "Bob", "Alice", "John", "Mary", "Jack", "Sara", "Peter", "Hana", "Ravi",
)  # fmt: skip
ANYONE = (*PEOPLE, "my sister", "my friend", "my brother", "a shop", "the team", "my neighbour", "a farmer", "the teacher", "my mum", "a baker", "the school", "our club", "a boy", "a girl", "my dad")  # fmt: skip
MONEY = ("euros", "dollars", "pounds")


def unit_of(unit: str, number: int) -> str:
    """The unit as it stands behind this number."""
    return unit if number != 1 or unit in ("km", "people") else "box" if unit == "boxes" else "shelf" if unit == "shelves" else unit[:-1]  # fmt: skip
