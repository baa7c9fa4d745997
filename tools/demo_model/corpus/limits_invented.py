"""Topics that nobody has heard of: pseudo-words, random phrases, made-up names. They teach copying, not facts."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.limits_subject import Sort
from tools.demo_model.corpus.wording import pseudo_word

NOUNS = (
    "kettle", "lamp", "garden", "bucket", "ladder", "window", "pillow", "engine", "bottle", "hammer", "carpet",
    "pencil", "button", "basket", "candle", "tower", "wagon", "blanket", "needle", "mirror", "marble", "feather",
    "anchor", "spoon", "drawer", "cactus", "turnip", "walrus", "pebble", "trumpet", "saddle", "teapot", "lantern",
    "puddle", "ribbon", "cushion", "barrel", "compass", "violin", "parsnip", "meadow", "thimble", "gutter",
    "velvet", "cabbage", "hinge", "whistle", "badger", "noodle", "magnet", "bridge", "tunnel", "harbour", "glacier",
    "shovel", "jacket", "helmet", "bonnet", "pocket", "wallet", "stapler",
)  # fmt: skip
_ADJECTIVES = (
    "blue", "green", "silent", "broken", "ancient", "tiny", "golden", "wooden", "frozen", "hidden", "electric",
    "purple", "rusty", "polite", "hollow", "crooked", "velvet", "northern", "lazy", "nervous", "invisible", "early",
    "double", "square", "reverse", "wild", "gentle", "second", "final", "local", "digital", "tropical", "modern",
    "magnetic", "paper", "liquid", "cheap", "royal", "lonely", "upside-down",
)  # fmt: skip
_VERBS = (
    "fix", "paint", "build", "sell", "clean", "move", "draw", "find", "polish", "repair", "open", "wrap", "measure",
    "tune", "lift", "design", "carve", "fold", "boil", "bury", "plant", "balance", "hide", "label", "mend",
    "borrow", "wash", "weigh", "decorate", "replace",
)  # fmt: skip
_DEEDS = (
    "sing", "float", "wobble", "glow", "melt", "rattle", "hum", "spin", "shrink", "multiply", "whistle", "creak",
    "bounce", "sparkle", "drift", "swell",
)  # fmt: skip
_FIRST = (
    "Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kemal", "Lucia",
    "Marco", "Nadia", "Oscar", "Petra", "Quentin", "Rosa", "Stefan", "Tanja", "Ulrich", "Vera", "Walter", "Yuki",
    "Zoe", "Amara", "Bao", "Chidi", "Divya", "Emeka", "Fatima", "Goran", "Hiro", "Ravi", "Sofia", "Piotr",
)  # fmt: skip


def _name(rng: Random) -> str:
    return pseudo_word(rng).capitalize()


def _phrase(rng: Random) -> str:
    adjective = rng.choice(_ADJECTIVES)
    noun = rng.choice(NOUNS) if rng.random() < 0.7 else pseudo_word(rng)
    return f"{adjective} {noun}"


def _with_article(phrase: str) -> str:
    return f"{'an' if phrase[0] in 'aeiou' else 'a'} {phrase}"


def invented(rng: Random, sort: Sort) -> str:
    """A topic of this sort that means nothing, in the grammar of its sort."""
    match sort:
        case "person":
            return f"{rng.choice(_FIRST)} {_name(rng)}" if rng.random() < 0.7 else _name(rng)
        case "place" | "country":
            return _name(rng) if rng.random() < 0.8 else f"{rng.choice(('Lake', 'Mount', 'New', 'Port'))} {_name(rng)}"
        case "work":
            return rng.choice((f"The {_phrase(rng).title()}", _name(rng), f"{_name(rng)} {rng.randint(2, 9)}"))
        case "event":
            return rng.choice((f"the battle of {_name(rng)}", f"the {_name(rng)} war", f"the {_name(rng)} Cup"))
        case "do" | "advice" | "device":
            verb = rng.choice(_VERBS) if rng.random() < 0.75 else pseudo_word(rng)
            return f"{verb} {rng.choice(('the', 'my', 'that'))} {_phrase(rng)}"
        case "why":
            return f"{_phrase(rng)}s {rng.choice(_DEEDS)}"
        case "things":
            return f"{_phrase(rng) if rng.random() < 0.5 else pseudo_word(rng)}s"
        case "write" | "code" | "role":
            thing = _phrase(rng)
            extra = {"write": ("letter", "note", "speech"), "code": ("tracker", "app", "simulator", "parser")}
            return _with_article(f"{thing} {rng.choice(extra[sort])}" if sort in extra else thing)
        case "live":
            return f"the {rng.choice(NOUNS) if rng.random() < 0.5 else _name(rng)} {rng.choice(('price', 'scores'))}"
        case "buy" | "document":
            return _phrase(rng)
        case _:
            return rng.choice((pseudo_word(rng), pseudo_word(rng), _phrase(rng), f"the {_phrase(rng)}"))
