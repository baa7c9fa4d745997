"""Tasks on the words of a sentence: how many, the third, the last, the longest, every second, from the end, in capitals.
The words between are those of any sentence; the nouns are drawn on their side of the split."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.asking import asked, one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listorder import listed, sorting_thought
from tools.demo_model.corpus.wordlist import draw_words, letters, numbered

_SENTENCES = (
    "the {} sat on the {}", "i like {} and {}", "my {} is in the {}", "we saw a {} near the old {}", "the {} is not here", "do you want a {} with your {}", "he never eats {} on a {}", "she put the {} next to the {} and left", "where is my {}", "a {} and a {} walk into a {}", "this is a short sentence about a {}",
    "every morning i look for the {}", "they sold the {} and bought a new {}", "the big {} ran after the small {}", "please bring me the {}", "there is a {} under my {}", "it was a dark night and the {} was gone", "i think the {} is too big for the {}", "{} is better than {}", "you can have the {} but not the {}", "my {} likes your {}",
    "the {} over there is mine", "we have no more {}", "why is the {} so {}", "give the {} back to the {} now", "when the {} came home the {} was asleep", "i am going to the {} tomorrow", "one {} is enough for me", "the quick brown {} jumps over the lazy {}", "all of us saw the {} fall", "that {} belongs to my sister", "in the end the {} won",
    "a {} a day keeps the {} away", "it is a {}", "her {} is red and his {} is green", "who took the {} from the {}", "so much {} and so little time", "i would like to buy a {} for my brother", "the man with the {} lost his {} in the {}", "do not open the {}", "there were two of them and a {}", "our {} has a {}", "good {} everyone", "hello my old {}",
    "I saw the {} before the {} saw me", "not every {} is a {}", "the {} said nothing", "if you see the {} tell the {}", "it rained all day so we stayed with the {}", "what a lovely {}", "i left the {} at home by mistake", "{} and {} are my favourite things", "the cat and the {} are friends", "can you hear the {} in the {}", "yesterday a {} fell into the {} behind our house",
)  # fmt: skip
_DO = "[|please |can you |could you |now |ok |pls |just |]"
_THIS = (
    "[this|this sentence|the sentence|the following sentence|this line|this text|the phrase|this phrase|my sentence]"
)
_COUNT = (
    f"how many words [are|are there] in {_THIS}: ①", f"how many words does {_THIS} have: ①", f"{_DO}[count the words|count words|tell me how many words there are] in {_THIS}: ①", "[word count|count words|count the words|number of words|words|how many words|wordcount][: | - | ]①", "how many words [are in|are there in|in|has|is] ①?",
    "① - how many words?", "①: how many words [is that|are there|do you count]?", f"{_DO}do a word count of ①", "how long is ① in words?", "what is the word count of ①?", "i wrote ①. how many words[ is that| did i write|]?", "[does|is] ① [have more than three words|longer than three words]? how many [has it|words]?", f"the number of words in {_THIS}: ①", "how many words do you see: ①", "① [how many words|word count]",
    "my teacher wants a word count: ①", "is that long? how many words? ①", "①. count the words[| please|, will you]", "count every word in ①", "words in ①?",
)  # fmt: skip
_NTH = (
    f"[what is|what's|which is|tell me|give me] the ② word [of|in] {_THIS}: ①", "the ② word [of|in|from] ①", "② word: ①", "② word [of|in] ①", "[what|which] word [is|comes] ② in ①?", "① - [② word|the ② word|which word is ②][?|]", "①. [what is|what was|tell me] the ② word?", f"{_DO}pick the ② word of ①", "in ①, [what|which] is the ② word?", "which word stands ② in ①?", "say only the ② word of ①", "i need the ② word: ①",
)  # fmt: skip
_EXTREME = (
    f"[what is|what's|which is|find|tell me|give me] the ② word [of|in] {_THIS}: ①", "the ② word [of|in|from] ①", "② word: ①", "② word in ①", "which word is ② in ①?", "① - [② word|the ② word|which word is ②][?|]", "①. [what is|which is] the ② word?", f"{_DO}find the ② word in ①", "in ①, which word is the ②?", "which word of ① is the ②?",
)  # fmt: skip
_BACK = (
    f"{_DO}reverse the [word order|order of the words] [of|in] {_THIS}: ①", "reverse the words: ①", "word order backwards: ①", f"{_DO}[say|write] {_THIS} word by word from the end: ①", "① - words in reverse order", "turn the sentence round, word by word: ①", f"{_DO}reverse {_THIS}: ①", f"{_DO}reverse the sentence ①", f"{_DO}[say|write|read] {_THIS} backwards: ①", "the sentence ① backwards", "reversed sentence: ①", "last word first: ①", "① backwards word by word", "last word first: ①", "the words of ① in reverse order", "reverse the order of the words: ①", "put the last word first and the first last: ①",
)  # fmt: skip
_EVERY = (
    "every [second|other|2nd] word of [this: |this sentence: |]①", f"{_DO}[give me|take|list|say] every [second|other] word of ①", "every [second|other] word: ①", "① - every [second|other] word", "only every [second|other] word: ①", "keep every second word of ①",
)  # fmt: skip
_FIRST_LETTERS = (
    "[what are |]the first letters of the words in ①[?|]", "first letter of each word: ①", "first letters: ①", "take the first letter of every word: ①", "① - [first letters|initials] of the words", "initials of ①",
)  # fmt: skip
_CAPS = (
    f"{_DO}[write|put|say|type|give me] {_THIS} in [capitals|caps|all caps|capital letters|upper case|uppercase]: ①", "[uppercase|all caps|caps|upper|in capitals|shout|capitals|to uppercase][: | ]①", "① in [capitals|caps|all caps|uppercase|upper case]", "make this [all caps|uppercase|loud]: ①", "①, but in [capitals|caps]", "shout this: ①", "[turn|change|convert] this [to|into] [capitals|upper case|all caps]: ①", "①. now in capitals", "[uppercase|capitalise] [the words|everything|all of it|every letter]: ①",
)  # fmt: skip
_SORT = (f"{_DO}sort the words of {_THIS} [|alphabetically|from a to z]: ①", "the words of ① in alphabetical order", "① - sort the words", "alphabetical order of the words in ①", "put the words in alphabetical order: ①")  # fmt: skip
_HAS = (f"is the word ② in {_THIS}: ①", "does ① contain the word ②?", "is ② in the sentence ①?", "①: is the word ② [there|in it]?", "did i write ② in ①?", "do you see the word ② in ①?", "does the word ② appear in ①?")  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")  # fmt: skip


def _sentence(draw: Draw, most: int) -> tuple[list[str], str]:
    """The words, and the sentence as it was typed: as it is, with a capital, a sign at its end, in quotes."""
    rng = draw.rng
    while True:
        pattern = rng.choice(_SENTENCES)
        words = pattern.format(*(word.lower() for word in draw_words(draw, pattern.count("{}"), 10))).split()
        if len(words) <= most:
            break
    if rng.random() < 0.3:
        words[0] = words[0].capitalize()
    text = " ".join(words)
    if rng.random() < 0.2:
        text += rng.choice(".!.?")
    if rng.random() < 0.35:
        text = rng.choice(('"{}"', '"{}"', "'{}'", "“{}”", "({})")).format(text)
    return words, text


def _counted(words: list[str]) -> str:
    return ", ".join(f"{index} {word}" for index, word in enumerate(words, 1))


def _count(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 14)
    message = asked(rng, one(rng, _COUNT), text)
    count = len(words)
    said = ("There are **{n}** words.", "**{n}** words.", "**{n}**", "The sentence has **{n}** words.", "**{n}** words, counted one by one.")  # fmt: skip
    answer = rng.choice(said).format(n=count)
    return Example((message,), f"{_counted(words)}\nSo {count}.", answer, "count items", f"count {text}", (str(count),))


def _nth(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 12)
    if rng.random() < 0.4:
        index, name = len(words) - 1, "last"
        path = f"{listed(words)}\nFrom the end: {words[-1]}"
    else:
        index = rng.randrange(len(words))
        name = _ORDINALS[index]
        path = _counted(words[: index + 1])
    message = asked(rng, one(rng, _NTH), text, name)
    word = words[index]
    answer = rng.choice((f"**{word}**", f"**{word}** is the {name} word.", f"The {name} word is **{word}**."))
    return Example((message,), f"{path}\nThe {name} is {word}.", answer, "item at", f"{name} word of {text}", (word.lower(),))  # fmt: skip


def _extreme(draw: Draw) -> Example:
    rng = draw.rng
    longest = rng.random() < 0.7
    while True:
        words, text = _sentence(draw, 8)
        lengths = [len(word) for word in words]
        wanted = max(lengths) if longest else min(lengths)
        if lengths.count(wanted) == 1:
            break
    name = "longest" if longest else "shortest"
    word = words[lengths.index(wanted)]
    message = asked(rng, one(rng, _EXTREME), text, name)
    lines = [f"{item}: {numbered(item)}" for item in words]
    thought = "\n".join([*lines, f"The {name} is {word} with {wanted}."])
    long = f"{wanted} letter{'s' * (wanted > 1)}"
    answer = rng.choice((f"**{word}**, with {long}.", f"The {name} is **{word}** ({long})."))
    return Example((message,), thought, answer, "longest", f"{name} word of {text}", (word.lower(),))


def _back(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 10)
    message = asked(rng, one(rng, _BACK), text)
    back = ", ".join(f"{len(words) - index} {word}" for index, word in enumerate(words[::-1]))
    result = " ".join(words[::-1])
    thought = f"{_counted(words)}\nFrom the end: {back}"
    return Example((message,), thought, f"**{result}**", "reverse list", f"back {text}", (result.lower(),))


def _every(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 12)
    message = asked(rng, one(rng, _EVERY), text)
    kept = words[1::2]
    thought = ", ".join(f"{index} {word} {'no' if index % 2 else 'yes'}" for index, word in enumerate(words, 1))
    result = ", ".join(kept)
    return Example((message,), thought, f"**{result}**", "part of list", f"every second of {text}", (result.lower(),))


def _first_letters(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 9)
    message = asked(rng, one(rng, _FIRST_LETTERS), text)
    result = "".join(word[0].upper() for word in words)
    thought = f"{', '.join(f'{word} {word[0].lower()}' for word in words)}\nTogether: {letters(result)}"
    return Example((message,), thought, f"**{result}**", "initials", f"initials of {text}", (result.lower(),))


def _capitals(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 7)
    message = asked(rng, one(rng, _CAPS), text)
    result = " ".join(words).upper()
    spaced = " / ".join(" ".join(word.upper()) for word in words)
    return Example((message,), f"words: {' '.join(words)}\nIn capitals: {spaced}", f"**{result}**", "case", f"capitals: {text}", (result.lower(),))  # fmt: skip


def _sorted(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        words, text = _sentence(draw, 8)
        if len({word.lower() for word in words}) == len(words):
            break
    message = asked(rng, one(rng, _SORT), text)
    result = ", ".join(sorted(words, key=str.lower))
    return Example((message,), f"{listed(words)}\n{sorting_thought(words, False)}", f"**{result}**", "sort words", f"sort {text}", (result.lower(),))  # fmt: skip


def _has(draw: Draw) -> Example:
    rng = draw.rng
    words, text = _sentence(draw, 10)
    lower = [word.lower() for word in words]
    there = rng.random() < 0.5
    word = rng.choice(lower) if there else draw_words(draw, 1, 10)[0].lower()
    there = word in lower
    message = asked(rng, one(rng, _HAS), text, word)
    seen = lower[: lower.index(word) + 1] if there else lower
    tested = ", ".join(f"{item} {'yes' if item == word else 'no'}" for item in seen)
    thought = f"Looking for {word}: {tested}"
    if there:
        return Example((message,), thought, f"**Yes**, *{word}* is in it.", "has item", f"{word} in {text}", ("yes,",), refuse=("no,",))  # fmt: skip
    return Example((message,), thought, f"**No**, *{word}* is not in it.", "has item", f"{word} in {text}", ("no,",), refuse=("yes,",))  # fmt: skip


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (_count, 40), (_nth, 14), (_extreme, 10), (_back, 9), (_every, 4), (_first_letters, 4), (_capitals, 14), (_sorted, 3), (_has, 5),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def sentence_example(draw: Draw) -> Example:
    """Something done with the words of a sentence."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
