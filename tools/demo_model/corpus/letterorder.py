"""Tasks on the order and kinds of letters: those of a word by alphabet, its vowels, the one in the middle; which of two words
stands first in a dictionary; names with capitals in front."""

from __future__ import annotations

from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import asked, dressed, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listorder import ask_list, sorting_thought
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_word, draw_words, letters, numbered
from tools.demo_model.corpus.words_asks import whole_or_named

_SORTED = (
    "[|please |can you |could you |now ][sort|order|arrange] the letters [of|in] [the word |]① [|alphabetically|in alphabetical order|from a to z|by alphabet]", "[put|arrange|bring|write] the letters of [the word |]① [in|into] alphabetical order", "the letters of ① [in alphabetical order|sorted|alphabetically|from a to z]", "① with its letters [sorted|in alphabetical order|in order]", "alphabetical order of the letters [in|of] ①", "sort the letters: ①", "[what|which] letters does ① have, in alphabetical order?", "what do you get if you sort the letters of ①?", "letter by letter, a to z: ①", "① - sort its letters", "i want the letters in ① from a to z", "sorted('①')",
)  # fmt: skip
_VOWELS = (
    "[what|which] [are the |]vowels [are |][in|of] [the word |]①[?|]", "[list|name|give me|show me|write|tell me] the vowels [in|of] [the word |]①", "the vowels of ①", "which letters [in|of] ① are vowels?", "① - [which vowels|its vowels|name the vowels][?|]", "what vowels does [the word |]① [have|contain|use]?", "[pick|pick out|find] the vowels [of|in|from] ①", "only the vowels of ①", "which of the letters in ① are vowels?",
)  # fmt: skip
_CONSONANTS = tuple(frame.replace("vowels", "consonants") for frame in _VOWELS)
_MIDDLE = (
    "what is the middle letter of [the word |]①[?|]", "which letter is in the middle of ①?", "the middle letter of ①[?|]", "the letter in the middle of ①", "[tell me|give me|find] the middle letter [of|in]: ①", "① - [middle letter|the letter in the middle][?|]", "which letter stands in the middle of ①?", "what's in the middle of [the word |]①?",
)  # fmt: skip
_FIRST = (
    "[which|which word|what] [comes|is|stands|would be] {} in [the dictionary|a dictionary|the alphabet|alphabetical order|an index], ① or ②?", "[which|which word|who] comes {} alphabetically, ① or ②?", "① or ②: which [is|comes] {} [alphabetically|in the dictionary|by alphabet]?", "alphabetically, [is|does] ① or ② [come |]{}?", "of ① and ②, which [is|comes] {} [in the alphabet|in a dictionary|alphabetically]?", "in a dictionary, which do i find {}: ① or ②?", "{} by alphabet: ① or ②?", "① and ② - which [goes|comes] {} alphabetically?", "i'm sorting books. does ① or ② go {}?", "in the phone book, who is {}, ① or ②?",
)  # fmt: skip
_BEFORE = (
    "does ① come {} ② [in the dictionary|alphabetically|in the alphabet|in alphabetical order|by alphabet]?", "is ① {} ② [in the dictionary|alphabetically|in alphabetical order]?", "alphabetically, does ① come {} ②?", "① comes {} ② in [a dictionary|the alphabet], [right|true|yes or no]?", "would ① stand {} ② in [a dictionary|an index]?", "true or false: ① comes {} ② alphabetically",
)  # fmt: skip
_TITLED = (
    "[|please |can you |now ][capitalise|capitalize] [the first letter of each|the first letters|each word|these names|each name]: ①", "[write|put] these with a capital [first letter|in front|at the start]: ①", "capital first letters: ①", "title case: ①", "① with capital first letters", "make the first letter of each [a capital|upper case|big]: ①", "each with a capital letter at the start: ①", "① - capitalise each", "fix the capitals of these names: ①", "first letters upper case, the rest lower: ①",
)  # fmt: skip


def sorted_letters_example(draw: Draw) -> Example:
    """The letters of a word in alphabetical order."""
    word = draw_word(draw, 3, 8).lower()
    result = "-".join(sorted(word))
    groups = "\n".join(f"{letter}: {' '.join([letter] * word.count(letter))}" for letter in sorted(set(word)))
    message = asked(draw.rng, whole_or_named(draw.rng, _SORTED, (), bare.SORTED_LETTERS), quoted(draw.rng, word))
    return Example((message,), f"{letters(word)}\n{groups}", f"**{result}**", "sort letters", f"letters of {word}", (result,))  # fmt: skip


def which_vowels_example(draw: Draw) -> Example:
    """The vowels of a word, or its other letters, in the order in which they stand, each as often as it does."""
    rng = draw.rng
    word, vowels = draw_word(draw, 3, 10).lower(), rng.random() < 0.75
    found = [letter for letter in word if (letter in "aeiou") == vowels]
    kind = "vowels" if vowels else "consonants"
    message = asked(rng, one(rng, _VOWELS if vowels else _CONSONANTS), quoted(rng, dressed(rng, word)))
    tested = ", ".join(f"{letter} {'yes' if (letter in 'aeiou') == vowels else 'no'}" for letter in word)
    if not found:
        return Example((message,), f"{tested}\nNone.", f"**None**: *{word}* has no {kind}.", f"which {kind}", word, ("none",))  # fmt: skip
    result = ", ".join(found)
    return Example((message,), f"{tested}\nSo {result}.", f"**{result}**", f"which {kind}", word, (result,))


def middle_letter_example(draw: Draw) -> Example:
    """The letter in the middle, or the two of a word of even length."""
    rng = draw.rng
    word = draw_word(draw, 3, 11).lower()
    half = len(word) // 2
    message = asked(rng, one(rng, _MIDDLE), quoted(rng, dressed(rng, word)))
    counted = f"{numbered(word)}: {len(word)} letters"
    key = f"middle of {word}"
    if len(word) % 2:
        letter = word[half]
        thought = f"{counted}, the middle is {half + 1}: {letter}"
        return Example((message,), thought, f"**{letter}** is in the middle of *{word}*.", "middle letter", key, (f"{letter} is",))  # fmt: skip
    first, second = word[half - 1], word[half]
    thought = f"{counted}, the middle is {half} and {half + 1}: {first} {second}"
    return Example((message,), thought, f"**{first}** and **{second}**: *{word}* has {len(word)} letters, so two are in the middle.", "middle letter", key, (f"{first} and {second}",))  # fmt: skip


def dictionary_example(draw: Draw) -> Example:
    """Which of two words stands first, or last, in alphabetical order; and whether one stands before the other."""
    rng = draw.rng
    first, second = (word.lower() for word in draw_words(draw, 2, 10))
    if rng.random() < 0.5 and len(second) > 3:
        size = rng.choice((1, 1, 2, 3))
        twin = first[:size] + second[size:]
        if twin != first and word_is_held_out(twin) == draw.held:
            second = twin
    if rng.random() < 0.2:
        first, second = first.capitalize(), second.capitalize()
    low, high = sorted((first, second), key=str.lower)
    asks_for, key = rng.random() < 0.75, f"{first}, {second}"
    shown = (quoted(rng, first), quoted(rng, second))
    if rng.random() < 0.6:
        place = "first" if asks_for else "last"
        message = asked(rng, one(rng, _FIRST).replace("{}", place), *shown)
        found, other = (low, high) if asks_for else (high, low)
        thought = f"{sorting_thought((first, second), False)}\nSo {low}, {high}."
        answer = rng.choice((f"**{found}** comes {place}.", f"**{found}** comes {place}, {'then' if asks_for else 'after'} {other}."))  # fmt: skip
        return Example((message,), thought, answer, "dictionary", f"{place} of {key}", (f"{found.lower()} comes {place}",))  # fmt: skip
    word = "before" if asks_for else "after"
    message = asked(rng, one(rng, _BEFORE).replace("{}", word), *shown)
    holds = (first == low) == asks_for
    thought = f"{sorting_thought((first, second), False)}\nSo {low}, {high}: {'yes' if holds else 'no'}."
    answer = f"**{'Yes' if holds else 'No'}**: {low} comes before {high}."
    accept, refuse = ("yes:", "no:") if holds else ("no:", "yes:")
    return Example((message,), thought, answer, "dictionary", f"{word}: {key}", (accept,), refuse=(refuse,))


def titled_example(draw: Draw) -> Example:
    """A few words or names, each with a capital in front."""
    rng = draw.rng
    words = [word.lower() for word in draw_words(draw, rng.choice((1, 2, 3, 3, 4)), 10)]
    shown = [word.upper() for word in words] if rng.random() < 0.2 else words
    titled = [word.capitalize() for word in words]
    message = asked(rng, one(rng, _TITLED), shown[0]) if len(words) == 1 else ask_list(rng, one(rng, _TITLED), shown)
    thought = ", ".join(f"{word[0]} {word[0].upper()}: {title}" for word, title in zip(words, titled, strict=True))
    result = ", ".join(titled)
    return Example((message,), thought, f"**{result}**", "case", f"titled {result}", (result.lower(),))
