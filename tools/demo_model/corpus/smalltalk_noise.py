"""Openings that are hardly words: stretched or repeated ones, rows of signs and emoji, figures with a unit, a few words alone."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import ALONE, frames
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed

_EMOJI = "😀😂🤣😊😍🥰😎🤔😴😭😡👍👎🙏👏🎉🔥✨💯🚀❤💔🤖👽💩👻🐱🐶🦊🍕🍎☕🌍🌈⭐💡🎂🎵⚽👋🤷🙄😱🐸🦄🌞🌙🍌🐍🦀🧠💀😅😏🥺🤡🙃👀💪🤝🍺🎃🐢🐧🌲🌊📈💾🖥"
_SIGNS = "?!.,;:-_#*/\\|+=~^<>()[]{}@$%&'\""
_STRETCHED = {  # a word, the letter that is held
    "hello": "o", "hi": "i", "hey": "y", "no": "o", "yes": "s", "why": "y", "what": "a", "help": "e", "please": "e", "bored": "o", "so": "o", "wow": "o", "ah": "a", "oh": "o", "ugh": "g", "argh": "r", "hm": "m", "omg": "g", "bye": "e", "cool": "o", "nice": "i", "lol": "l", "thanks": "s", "sup": "u", "yo": "o", "meow": "o", "boo": "o", "moo": "o", "stop": "o", "ok": "k",
}  # fmt: skip
_REPEATED = ("ha", "he", "la", "lol", "no", "yes", "bla", "test", "hello", "hi", "na", "ok", "why", "go", "beep", "hey", "wow", "please", "help", "more", "dum", "ping", "bye", "what", "banana", "potato")  # fmt: skip
_UNITS = ("%", " %", "kg", " kg", " km", "km", " miles", " cm", " eur", " dollars", " euros", "€", " GB", "gb", " mb", " mhz", "°C", " degrees", " minutes", " hours", " days", " years", " pounds", " feet", " litres", "x", "th", "k", " million", " pm", " am", "pm", "am")  # fmt: skip
# Words of one meaning; the answers; what marks one.
_DRAWN_OUT: tuple[tuple[frozenset[str], tuple[str, ...], tuple[str, ...]], ...] = (
    (frozenset({"hello", "hi", "hey", "yo", "sup"}), ("Hello, at full length. What shall we do: a sum, or a word to reverse?", "Hello! I am Flint, a small demo. Give me a sum or a word.", "Hello to you. Try me with a sum, or ask how I work."), ("hello",)),
    (frozenset({"bye"}), ("Goodbye. Ctrl+Q closes the program.", "Goodbye. What we said is saved."), ("goodbye",)),
    (frozenset({"thanks"}), ("You are welcome.", "You are welcome. What next?"), ("welcome",)),
    (frozenset({"help", "please"}), ("Gladly: I do sums, spell and sort words, and explain this program. **F1** shows the keys.", "With pleasure, if it is small: a sum, a word, or this program. **F1** lists the keys."), ("f1",)),
    (frozenset({"no", "stop"}), ("All right. I am here if you need a sum.", "All right, then not."), ("all right",)),
    (frozenset({"bored"}), ("Then give me two five-digit numbers to add, and watch me sweat.", "Give me a word, and I turn it round; or ask for a tiny story."), ("give me",)),
)  # fmt: skip
_KEYS = "asdfghjklqwrtpzxcvbnm0123456789!#$%&*_-;"


def _row(rng: Random, signs: str) -> str:
    if rng.random() < 0.6:
        return rng.choice(signs) * rng.randint(2, 12)
    return "".join(rng.choice(signs) for _ in range(rng.randint(2, 6)))


def _figure(rng: Random) -> str:
    """A figure that is more than a whole number."""
    a, b, c = rng.randint(1, 999), rng.randint(1, 59), rng.randint(1, 28)
    match rng.randrange(9):
        case 0:
            return f"{a}{rng.choice(_UNITS)}"
        case 1:
            return f"{rng.choice('$€£')}{a}"
        case 2:
            return f"{a}.{b}"
        case 3:
            return f"-{a}"
        case 4:
            return f"{rng.randint(0, 23)}:{b:02d}"
        case 5:
            return f"{c:02d}/{rng.randint(1, 12):02d}/{rng.randint(1950, 2030)}"
        case 6:
            return f"{rng.randint(1, 9)}/{rng.randint(2, 9)}"
        case 7:
            return f"{rng.randint(1950, 2030)}-{rng.randint(1, 12):02d}-{c:02d}"
        case _:
            return f"{rng.randint(100, 999)}-{rng.randint(1000, 9999)}"


@cache
def _words(held: bool) -> tuple[str, ...]:
    # `table lamp` and `mirror spoon` are commands: these two begin a task on words.
    words = (word for word in dict.fromkeys((*ALONE, *NOUNS)) if word not in ("table", "mirror"))
    return tuple(word for word in words if word_is_held_out(word) == held)


_NO_WORDS = (
    "I see signs but no words. Ask me a sum, or how this program works.", "No words there for me to read. Try `61 - 25`, or a word to spell.",
    "Short and to the point, but no words in it. What would you like?",
)  # fmt: skip
_PICTURES = (
    "I see pictures, but I read letters better. What is it to be: a sum or a word?", "A row of pictures, and I have no eyes for them. Say it in words, and I will try.",
    "Pictures, and no words. I read words better; what do you mean?",
)  # fmt: skip
_LONG = (
    "I read that, at full length. What shall we do: a sum, a word, or this program?", "A lot of the same letter. I read it; what would you like to ask?",
    "I read it, drawn out as it is. Give me a sum or a word to go with it.",
)  # fmt: skip
_AGAIN = (
    "I read that more than once. What would you like: a sum, a word, a joke?", "Once would have done; I read it. What shall we do?",
    "The same again and again: that is my weakness too. I read it; what is the question?",
)  # fmt: skip
_FIGURES = (
    "I read **{x}**, and no question with it. What shall I do with it?", "**{x}**, alone. What about it? Whole numbers I can add, subtract or compare.",
    "{x}: a figure, but no question. What about it?",
)  # fmt: skip
_SOME_WORDS = (
    "**{x}**: words, but no question. Shall I sort them or spell one?", "I read {x}, and nothing more. I can sort words or take one apart.",
    "{x}: what shall I do with these words? Sorting and spelling I can do.",
)  # fmt: skip
_COUNTED = "[1 2 3|1 2|1, 2, 3|one two three|one two|one, two, three|1 2 3 4|123|1 2 1 2|one two one two|1-2-3]"
_CHECK_ASKS = (
    f"[testing|test|testing testing|test test|mic check|check|check check|mic test|sound check|microphone check|this is a test|just testing] {_COUNTED}", f"[testing|test|check|mic check][,|...|:| -] {_COUNTED}", f"{_COUNTED}[,|] [test|testing|check|mic check]", f"[hello|hi|hey|ok|so][,|] [testing|test|mic check|check] {_COUNTED}", f"testing {_COUNTED}, [do you read me|can you hear me|are you there|is this on|hello]?", "[one two three|one two|1 2|uno dos tres|a b c|abc|a one, a two]", "[mic check|check check|check, check|testing testing|test, test|is this thing on|sound check][|?|!|...]", f"{_COUNTED}, [can you hear me|is this on|anybody there]?",
)  # fmt: skip
_CHECKED = (
    "It works: I read you. Now give me something to do, a sum or a word.", "Loud and clear, it works. What shall we begin with?", "Test received, it works. A sum next, with a plus in it?",
)  # fmt: skip
_MASHED = (
    "I could not read that. Try a sum such as 31 + 54, or ask what I can do.", "That went past me: I find no word in it. A sum, perhaps?",
    "I can make nothing of that, though I could spell it backwards. What did you mean?",
)  # fmt: skip


def noise_example(draw: Draw) -> Example:
    """An opening that is hardly words, and a short answer that does not repeat it at length."""
    rng = draw.rng
    kind = rng.choices(
        ("signs", "pictures", "stretched", "repeated", "figure", "words", "mashed", "check"), (2, 2, 4, 3, 3, 3, 2, 4)
    )[0]
    values: tuple[str, ...] = ()
    answers: tuple[str, ...]
    marks: tuple[str, ...]
    match kind:
        case "signs":
            said, answers, thought, marks = _row(rng, _SIGNS), _NO_WORDS, "Only signs. I ask for words.", ("no words",)
        case "pictures":
            said, answers, thought = _row(rng, _EMOJI), _PICTURES, "Pictures only. I read words better."
            marks = ("pictures",)
        case "stretched":
            word, letter = rng.choice(tuple(_STRETCHED.items()))
            said = word.replace(letter, letter * rng.randint(3, 20), 1)
            answers, marks = next(
                (told for words, *told in _DRAWN_OUT if word in words), (_LONG, ("read it", "read that"))
            )
            thought = f"It says {word}, drawn out. I take it as {word}."
        case "check":
            said, answers = as_typed(rng, rng.choice(frames(_CHECK_ASKS))), _CHECKED
            thought, marks = "A test of whether I am here, no sum. It works.", ("it works",)
        case "repeated":
            word, times = rng.choice(_REPEATED), rng.randint(3, 15)
            said = rng.choice(("", " ", " ", ", ")).join([word] * times)
            answers, thought, marks = (
                _AGAIN,
                f"It says {word} again and again. I read it and ask what next.",
                ("read it", "read that"),
            )
        case "figure":
            said = _figure(rng)
            values, answers = (said,), _FIGURES
            thought, marks = f"A figure alone: {said}. I ask what to do with it.", (said.lower(),)
        case "words":
            words = rng.sample(_words(draw.held), rng.choice((2, 2, 3)))
            said = rng.choice((" ", " ", ", ", " and ", "\n")).join(words)
            values, answers = (", ".join(words),), _SOME_WORDS
            thought, marks = f"Some words alone: {values[0]}. I offer to sort or spell.", (words[0],)
        case _:
            said = "".join(rng.choice(_KEYS) for _ in range(rng.randint(4, 16)))
            answers, thought, marks = (
                _MASHED,
                "No word that I know. I say so.",
                ("not read", "past me", "nothing of that"),
            )
    if kind in ("stretched", "repeated", "words", "mashed") and rng.random() < 0.15:
        said = said.upper()
    answer = rng.choice(answers)
    for value in values:
        answer = answer.replace("{x}", value)
    answer = answer[:1].upper() + answer[1:]
    return Example((Message("user", said),), thought, answer, "smalltalk", f"noise: {said.lower()}", marks)
