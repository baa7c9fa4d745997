"""How people type: patterns with alternatives, and the noise of lower case, missing punctuation, typos and fillers."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from random import Random

_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")

_OPENERS = (
    "hey, ", "hi, ", "ok, ", "okay, ", "so, ", "um, ", "well, ", "please ", "pls ", "quick question: ", "hello, ",
    "now, ",
    "ok so ", "alright, ", "and ", "then ", "just wondering, ", "hmm, ", "oh and ", "right, ",
    "hi there, ", "hello flint, ", "hey flint, ", "hi flint. ", "yo, ", "good morning, ", "good evening. ", "dear flint, ", "excuse me, ",
    "sorry, ", "actually, ", "btw ", "listen, ", "say, ", "ok next: ", "cool, ", "one more: ", "let's see, ", "hi! ", "hello! ", "plz ",
    "real quick, ", "next question: ", "a question: ", "umm ", "uh, ", "ok cool. ", "sure, ", "well then, ", "flint, ", "my friend, ",
)  # fmt: skip
_CLOSERS = (
    " please", " pls", ", please", " thanks", ", thank you", " ok?", "!", "!!", "??", "...", " :)", " then", " now", " lol", " plz", " thx",
    ", thx", "?!", ", flint", ", mate", ", bro", " :D", " if you can", " asap", ", cheers", " haha", " 🙂", " 😅", " 🙏", " 👍", " ;)", " pls and thanks",
    ", ok?", ". thanks", ". thank you!", " ...", "???", " !", "..", ", would you?",
)  # fmt: skip
# How these are written by those who know them; the patterns are in lower case.
_PROPER = {
    "moe": "MoE", "lru": "LRU", "lrfu": "LRFU", "ssd": "SSD", "kv": "KV", "f2": "F2", "f4": "F4", "mlx": "MLX", "gpu": "GPU",
    "cpu": "CPU", "ram": "RAM", "os": "OS",
    "esc": "Esc", "ctrl": "Ctrl", "i": "I", "i'm": "I'm", "flint": "Flint", "ai": "AI", "397b": "397B", "mac": "Mac",
    "linux": "Linux", "windows": "Windows",
    "chatgpt": "ChatGPT", "gpt": "GPT", "claude": "Claude", "qwen": "Qwen", "llama": "Llama", "gemini": "Gemini",
    "python": "Python", "mit": "MIT",
    "english": "English", "french": "French", "german": "German", "spanish": "Spanish", "json": "JSON",
    "qwen3.5": "Qwen3.5", "google": "Google",
}  # fmt: skip
_PROPER_WORDS = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _PROPER), key=len, reverse=True)) + r")\b")
# How the same words are typed in a hurry, or on the other side of the ocean. No figures: "4" for "for" would be a value.
_LOOSE = {
    "you": ("u", "ya", "yu"), "your": ("ur", "yr"), "you're": ("ur", "your", "youre"), "please": ("pls", "plz", "pleeease"), "thanks": ("thx", "thnx", "tnx"), "thank you": ("ty", "thank u", "thankyou"),
    "want to": ("wanna",), "going to": ("gonna",), "got to": ("gotta",), "give me": ("gimme",), "let me": ("lemme",), "kind of": ("kinda",), "i don't know": ("idk", "dunno"), "do not": ("dont", "don't"), "cannot": ("can't", "cant", "can not"),
    "because": ("cuz", "bc", "cos"), "what": ("wat", "wut", "whta"), "what is": ("whats", "what's", "wats", "wuts"), "how is": ("hows", "how's"), "who is": ("whos", "who's"), "it is": ("its", "it's"), "that is": ("thats", "that's"), "i am": ("im", "i'm"),
    "something": ("smth", "sth", "somthing"), "people": ("ppl",), "about": ("abt", "bout"), "right now": ("rn",), "tomorrow": ("tmrw", "tomorow"), "really": ("rly", "realy"), "know": ("kno",), "tell": ("tel",),
    "colour": ("color",), "color": ("colour",), "favourite": ("favorite", "fave"), "favorite": ("favourite",), "summarise": ("summarize",), "summarize": ("summarise",), "humour": ("humor",), "recognise": ("recognize",), "organise": ("organize",), "capitalise": ("capitalize",),
    "could you": ("cld u", "could u"), "can you": ("can u", "cn you"), "do you": ("do u", "d'you"), "does": ("do", "dose"), "the": ("teh", "th", "da"), "this": ("tihs", "dis"), "have": ("hav", "hve"), "i have": ("ive", "i've", "i got"), "with": ("wth", "wiht"), "which": ("wich", "witch"),
    "should": ("shld", "shoud"), "would": ("wud", "wld"), "explain": ("explane", "explian"), "language": ("languge",), "remember": ("rember", "remeber"), "write": ("wirte",), "how do i": ("how i", "how to"), "is there": ("there is", "is their"), "good morning": ("gm", "goodmorning"),
}  # fmt: skip
_LOOSE_WORDS = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _LOOSE), key=len, reverse=True)) + r")\b(?!')")
_DROPPED = re.compile(
    r"\b(?:is|are|in|of|on|to|for|tell me|what's|whats|about|show me|open|close) (the|a|an) (?=[a-z]{3})"
)
_DOUBLED = re.compile(r"\b(the|is|what|to|me|of|can|you|do|how|it|this)\b(?!')")
_CLOSE_COMMA = re.compile(r"(?<=[a-z]), (?=[a-z])")
NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl",
    "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb",
    "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


@cache
def expand(pattern: str) -> tuple[str, ...]:
    """All texts of a pattern: "[what is|what's] your name[?|]" makes four. Brackets do not nest."""
    if "[" not in pattern:
        return (pattern.strip(),)
    parts = _ALTERNATIVES.split(pattern)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    return tuple("".join(pieces).strip() for pieces in product(*choices))


def _typo(rng: Random, text: str) -> str:
    # Only inside a word: a lone letter may be an operator ("12 x 12") and is never lost.
    places = [i for i in range(1, len(text) - 1) if text[i - 1 : i + 2].isalpha() and text[i - 1 : i + 2].isascii()]
    if not places:
        return text
    i = rng.choice(places)
    letter = text[i].lower()
    match rng.randrange(4):
        case 0:
            return text[:i] + text[i + 1 :]
        case 1:
            return text[:i] + text[i] + text[i:]
        case 2:
            return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        case _:
            return text[:i] + rng.choice(NEIGHBOURS.get(letter, letter)) + text[i + 1 :]


def _loosely(rng: Random, text: str) -> str:
    """One or two slips that leave the sense: a word in its short form, an article left out, a small word twice."""
    kind = rng.random()
    if kind < 0.6:
        often = rng.choice((1, 1, 2, 9))
        return _LOOSE_WORDS.sub(lambda found: rng.choice(_LOOSE[found[0]]), text, count=often)
    if kind < 0.8:
        found = _DROPPED.search(text)
        return text[: found.start(1)] + text[found.end(1) + 1 :] if found else text
    if kind < 0.88:
        twice = _DOUBLED.search(text)
        return f"{text[: twice.end()]} {text[twice.start() :]}" if twice else text
    if kind < 0.94:
        return _CLOSE_COMMA.sub(",", text) if text.count(",") == 1 else text
    return text.replace(" ", "  ", 1)


def as_typed(rng: Random, text: str) -> str:
    """The text as a person might type it. Digits are never touched, so the content stays what it was."""
    if rng.random() < 0.13:
        text = _loosely(rng, text)
    if rng.random() < 0.12:
        text = rng.choice(_OPENERS) + text[:1].lower() + text[1:]
    if rng.random() < 0.1:
        text = text.rstrip("?.! ") + rng.choice(_CLOSERS)
    style = rng.random()
    if style < 0.45:
        text = text.lower()
    elif style < 0.48:
        text = text.upper()
    else:
        if rng.random() < 0.7:
            text = _PROPER_WORDS.sub(lambda found: _PROPER[found[0]], text)
        if style < 0.8:
            text = text[:1].upper() + text[1:]
    if rng.random() < 0.4:
        text = text.rstrip("?. ") or text
    elif rng.random() < 0.3 and text[-1:].isalnum():
        text += rng.choice(("?", ".", "?", " ?"))
    for _ in range(2):
        if rng.random() < 0.07:
            text = _typo(rng, text)
    if rng.random() < 0.1:
        text = text.replace("'", "")
    return text.strip()


_ONSETS = ("b", "bl", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl",
"qu", "r", "s",
           "sh", "sk", "sp", "st", "t", "th", "tr", "v", "w", "y", "z", "")  # fmt: skip
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ee", "ou", "oo", "y", "ia")
_CODAS = (
    "",
    "",
    "b",
    "ck",
    "d",
    "g",
    "l",
    "ll",
    "m",
    "n",
    "nd",
    "ng",
    "nt",
    "p",
    "r",
    "rd",
    "rt",
    "s",
    "st",
    "t",
    "x",
    "tion",
    "ing",
)


_RUDE = re.compile(  # by the first letter: it is asked of every made-up word
    "s(?:hit|pic|lut)|c(?:ock|unt|rap)|f(?:uc?k|ag|art)|dick|t(?:wat|its|urd)|p(?:iss|oop|oo$|uss)|rape|nigg|a(?:nus|rse)|kike|wank|whor|boob|bitch"
)


def pseudo_word(rng: Random) -> str:
    """A pronounceable word that means nothing, offence neither: what a rare name looks like to a small model."""
    while True:
        syllables = rng.choice((1, 2, 2, 2, 3))
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables))
        if not _RUDE.search(word):
            return word
