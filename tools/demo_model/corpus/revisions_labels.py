"""Lists told under what they are of: "colors: red, blue, green", and how many colors there are."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Message
from tools.demo_model.corpus.listorder import ask_list
from tools.demo_model.corpus.recall_values import draw_value
from tools.demo_model.corpus.split import word_is_held_out

# The names, then the pool of the words.
_KINDS = (
    (("colors", "colours", "my colors", "the colors", "favourite colors"), "colour"), (("foods", "food", "dishes", "meals"), "food"), (("jobs", "professions"), "job"),
    (("names", "people", "team", "guests", "players", "friends"), "name"), (("cities", "towns", "places", "stops"), "city"), (("hobbies", "sports"), "hobby"), (("languages",), "language"),
    (("drinks",), "drink"), (("pets", "pet names"), "pet"), (("words", "my words", "the words", "passwords"), "word"), (("subjects", "classes"), "subject"),
)  # fmt: skip
_LABELS = frames("%: ①", "%: ①", "%: ①", "% = ①", "% are ①", "%\n①", "here are some %: ①", "i like these %: ①", "some %: ①", "the % are ①", "note the %: ①", "list of %: ①", "% - ①", "remember these %: ①", "[let's say |]the % are ①", "i have these %: ①")  # fmt: skip
COUNT_OF = frames("how many % are there?", "how many % is that?", "how many % do i have?", "how many %?", "count the %", "so how many % now?", "how many % did i [give you|name|list]?")  # fmt: skip
"""How many there are of what the list is of, `%`."""


def fitting_word(talk: Conversation, pool: str, held: bool) -> str:
    """A word of this pool, as it stands in a list."""
    while True:
        word = draw_value(talk.rng, pool, held).lower()
        if word.isalpha() and word.isascii() and 2 < len(word) < 11 and word_is_held_out(word) == held:
            return word


def labelled(talk: Conversation, held: bool) -> tuple[str, str, tuple[str, ...], Message]:
    """What the list is of, its pool, its words, and the message that tells them."""
    rng = talk.rng
    names, pool = rng.choice(_KINDS)
    items: dict[str, None] = {}
    count = rng.choice((3, 3, 3, 4, 4, 5))
    while len(items) < count:
        items[fitting_word(talk, pool, held)] = None
    name = rng.choice(names)
    message = ask_list(rng, rng.choice(_LABELS).replace("%", name), tuple(items))
    return name.removeprefix("my ").removeprefix("the "), pool, tuple(items), message
