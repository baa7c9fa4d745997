"""More tasks on the letters of one word: without its vowels, each letter twice, another first letter, no last one, halves,
mixed up; and the anagram that would need a dictionary, which is declined."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.asking import asked, dressed, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.wordlist import draw_word, letters, numbered
from tools.demo_model.corpus.words_bare import ANAGRAM_OF, DOUBLED, SHUFFLED

_ASK = "[|please |can you |could you |now |ok |pls |just |]"
_STRIPPED = (
    f"{_ASK}[remove|delete|take out|drop|strip|cut out] [the |all |all the |every |]② [from|in|of] [|the word ]①", "① without [|its |the |any ]②", "[what is|what's|write|say|spell|show me] ① without [|the |its |any ]②[|?]", "[remove|delete|drop|no|without] ②: ①", "① - [no|without|remove the|drop the] ②", "what [is left of|remains of] ① without [the |]②?", "① but no ②", "leave out the ② [of|in] ①", "take the ② out of ①",
    "① minus [its|the] ②", "strip ② ①", "remove ② ①", "if i drop the ② of ①, what is left?", "i want ① with no ②", "only the letters of ① that are not ②",
)  # fmt: skip
_TWICE = (
    f"{_ASK}double [every letter|each letter|all letters|the letters|all the letters] [of|in] [|the word ]①", f"{_ASK}[write|say|type|repeat] [every|each] letter of ① twice", "① with [every|each] letter [twice|doubled|two times]", "every letter twice: ①", "① - each letter twice", "letters of ① doubled", "what is ① with doubled letters?", "repeat each letter of ①",
)  # fmt: skip
_OTHER_FIRST = (
    f"{_ASK}[change|replace|swap] the ③ letter of [|the word ]① [to|with|by|for|into] ②", "① with ② as [its|the] ③ letter", "① but the ③ letter is ②", "what does ① become if its ③ letter is ②?", "put ② [in place of|instead of|for] the ③ letter of ①", "the ③ letter of ① becomes ②", "make the ③ letter of ① a ②",
)  # fmt: skip
_SWAP_ENDS = (
    f"{_ASK}[swap|exchange|switch] the first and [the |]last letter [of|in] [|the word ]①", "① with the first and last letter [swapped|exchanged|switched]", "swap the ends of ①", "put the last letter of ① first and the first last", "① - swap first and last letter",
)  # fmt: skip
_WITHOUT_END = (
    f"{_ASK}[remove|delete|drop|cut off|cut|take off|leave out] the ② letter of [|the word ]①", "① without [its|the] ② letter", "what is ① without the ② letter?", "① minus the ② letter", "drop the ② letter: ①", "what is left of ① if i take the ② letter away?", "① but no ② letter", "cut the ② letter off ①",
)  # fmt: skip
_MORE = (
    f"{_ASK}[add|put|write|append|stick] [a |an |the letter |]② [at|to] the [end|back] of [|the word ]①", "① with [a |an |]② at the end", "① plus ② at the end", "put ② behind the last letter of ①",
)  # fmt: skip
_IN_FRONT = (
    f"{_ASK}[add|put|write|stick] [a |an |the letter |]② [in front of|before|at the start of|at the beginning of] [|the word ]①", "① with [a |an |]② in front", "prepend ② to ①", "begin ① with an extra ②",
)  # fmt: skip
_EVERY = (
    f"{_ASK}[give me|take|write|say|show] every [second|other] letter of ①", "every [second|other|2nd] letter of ①", "every [second|other] letter: ①", "① - every second letter", "the second, fourth, sixth letter and so on of ①", "skip every other letter of ①, start at the second",
)  # fmt: skip
_HALVES = (f"{_ASK}[cut|split|divide|break] [|the word ]① [in half|in two|into two halves|into halves|in the middle]", "the two halves of ①", "① in two halves", "halve the word ①", "first half and second half of ①")  # fmt: skip
_MIXED = (
    f"{_ASK}[shuffle|scramble|mix|jumble|mix up|stir] [|the letters of |the letters in |the word ]①", "① [shuffled|scrambled|mixed up|jumbled]", "scramble: ①", "put the letters of ① in another order", "① with its letters mixed up", "another order of the letters of ①", "change the order of the letters in ①", "make a letter salad of ①",
)  # fmt: skip
_ANAGRAM = (
    "[anagram|an anagram|anagrams] [of|for|from] [|the word ]①", f"{_ASK}[give me|find|make|tell me|think of] [an anagram|anagrams|a word] [of|from|with the letters of] ①", "what [words|other words|word] can [i|you] make [from|out of|with] [the letters of |]①?", "which words are [in|hidden in] ①?", "unscramble ①", "unscramble the letters ①", "do you know an anagram of ①?", "① anagram", "is there an anagram of ①?", "rearrange ① into [a word|another word]", "what word do the letters of ① make?",
)  # fmt: skip
_STARTS = ("does [the word |]① ② with [|a |an |the letter ]③?", "is the ②ing of ① a ③?", "① ②s with ③, [right|true|yes or no]?", "is it true that ① ②s with [|a |an ]③?", "check if ① ②s with ③", "① ②s with [a |]③?")  # fmt: skip


def _made(draw: Draw, frame: str, word: str, contents: tuple[str, ...], thought: str, result: str, key: str) -> Example:
    rng = draw.rng
    message = asked(rng, frame, quoted(rng, dressed(rng, word)), *contents)
    answer = rng.choice((f"**{result}**", f"**{result}**", f"{word} → **{result}**"))
    return Example((message,), thought, answer, "replace", f"{key} {word}", (result,))


def _stripped(draw: Draw) -> Example:
    rng = draw.rng
    kind = "vowels" if rng.random() < 0.8 else "consonants"
    while True:
        word = draw_word(draw, 3, 10).lower()
        kept = "".join(letter for letter in word if (letter in "aeiou") == (kind == "consonants"))
        if 0 < len(kept) < len(word):
            break
    thought = f"{letters(word)}\nWithout {kind}: {letters(kept)}"
    return _made(draw, one(rng, _STRIPPED), word, (kind,), thought, kept, f"without {kind}")


def _doubled(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 2, 8).lower()
    pairs = [letter * 2 for letter in word]
    frame = one(rng, _TWICE if rng.random() < 0.75 else DOUBLED)
    return _made(draw, frame, word, (), f"{letters(word)}\nEach twice: {' '.join(pairs)}", "".join(pairs), "doubled")


def _changed_end(draw: Draw) -> Example:
    rng = draw.rng
    word, first = draw_word(draw, 3, 10).lower(), rng.random() < 0.6
    place = "first" if first else "last"
    new = rng.choice([x for x in "abcdefghiklmnoprstuvwz" if x != (word[0] if first else word[-1])])
    result = new + word[1:] if first else word[:-1] + new
    thought = f"{letters(word)}\nThe {place} becomes {new}: {letters(result)}"
    return _made(draw, one(rng, _OTHER_FIRST), word, (new, place), thought, result, f"{place} to {new}")


def _swapped(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 3, 10).lower()
    result = word[-1] + word[1:-1] + word[0]
    thought = f"{letters(word)}\nFirst {word[0]}, last {word[-1]}, swapped: {letters(result)}"
    return _made(draw, one(rng, _SWAP_ENDS), word, (), thought, result, "ends swapped of")


def _shortened(draw: Draw) -> Example:
    rng = draw.rng
    word, first = draw_word(draw, 3, 10).lower(), rng.random() < 0.5
    place = "first" if first else "last"
    result = word[1:] if first else word[:-1]
    thought = f"{letters(word)}\nWithout the {place}: {letters(result)}"
    return _made(draw, one(rng, _WITHOUT_END), word, (place,), thought, result, f"no {place}")


def _lengthened(draw: Draw) -> Example:
    rng = draw.rng
    word, front, new = draw_word(draw, 2, 9).lower(), rng.random() < 0.5, rng.choice("abcdeghiklmnoprstuwyxz")
    result = new + word if front else word + new
    thought = f"{letters(word)}\n{new} {'in front' if front else 'at the end'}: {letters(result)}"
    return _made(draw, one(rng, _IN_FRONT if front else _MORE), word, (new,), thought, result, f"{front} {new} on")


def _every_second(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 3, 11).lower()
    result = word[1::2]
    thought = f"{numbered(word)}\n2, 4 and so on: {letters(result)}"
    return _made(draw, one(rng, _EVERY), word, (), thought, result, "every second letter of")


def _halved(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 4, 12).lower()
    half = (len(word) + 1) // 2
    result = f"{word[:half]} and {word[half:]}"
    thought = (
        f"{numbered(word)}: {len(word)} letters\nFirst {half}: {letters(word[:half])}; then {letters(word[half:])}"
    )
    return _made(draw, one(rng, _HALVES), word, (), thought, result, "halves of")


def _mixed(draw: Draw) -> Example:
    """Mixed in one fixed way: the second half stands first."""
    rng = draw.rng
    while True:
        word = draw_word(draw, 3, 11).lower()
        half = (len(word) + 1) // 2
        result = word[half:] + word[:half]
        if result != word:
            break
    thought = f"{letters(word)}\nIn another order, the second half first: {letters(result)}"
    frame = one(rng, _MIXED if rng.random() < 0.8 else SHUFFLED)
    return _made(draw, frame, word, (), thought, result, "mixed")


def _anagram(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 3, 10).lower()
    result = "-".join(sorted(word))
    message = asked(rng, one(rng, _ANAGRAM if rng.random() < 0.8 else ANAGRAM_OF), quoted(rng, dressed(rng, word)))
    thought = (
        f"An anagram of {word}: I have no dictionary to find one in. I give the letters in order.\n{letters(word)}"
    )
    answer = rng.choice(
        (
            f"I have no dictionary to find an anagram in. The letters of *{word}* in order: **{result}**.",
            f"Finding a word in those letters is beyond me; in order they are **{result}**.",
            f"An anagram I cannot find: I know letters, not which of them make words. In order: **{result}**.",
        )
    )
    return Example((message,), thought, answer, "sort letters", f"anagram of {word}", (result,))


def _begins(draw: Draw) -> Example:
    rng = draw.rng
    word, start = draw_word(draw, 3, 10).lower(), rng.random() < 0.6
    true = word[0] if start else word[-1]
    letter = true if rng.random() < 0.5 else rng.choice("abcdefghiklmnoprstuwy")
    name, holds = ("start" if start else "end"), letter == true
    message = asked(rng, one(rng, _STARTS).replace("②ing", "start" if start else "end"), quoted(rng, dressed(rng, word)), name, letter)  # fmt: skip
    path = letters(word) if start else f"{letters(word)}, from the end: {true}"
    thought = f"{path}\nIt {name}s with {true}: {'yes' if holds else 'no'}."
    verdict, other = ("yes", "no") if holds else ("no", "yes")
    answer = f"**{verdict.capitalize()}**, *{word}* {name}s with {true}."
    return Example((message,), thought, answer, "contains", f"{name} {letter} {word}", (f"{verdict},",), refuse=(f"{other},",))  # fmt: skip


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (_stripped, 20), (_doubled, 10), (_changed_end, 14), (_shortened, 14), (_swapped, 7), (_lengthened, 8), (_every_second, 6), (_halved, 6), (_mixed, 10), (_anagram, 12), (_begins, 12),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def more_example(draw: Draw) -> Example:
    """One of the rarer tasks on a word."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
