"""Tasks on the letters of one word or two: spell, reverse, capitals, copy, join, replace, palindromes, anagrams."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import accumulate

from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import asked, asked_to_copy, dressed, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.lettercounts import (
    compare_lengths_example,
    contains_example,
    count_letter_example,
    count_vowels_example,
    length_example,
    letter_at_example,
)
from tools.demo_model.corpus.letterorder import (
    dictionary_example,
    middle_letter_example,
    sorted_letters_example,
    titled_example,
    which_vowels_example,
)
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_pseudo_word, draw_real_word, draw_word, draw_words, letters, side
from tools.demo_model.corpus.words_asks import (
    CAPITALS,
    CAPITALS_IT,
    LOWER,
    REVERSE,
    REVERSE_IT,
    SPELL,
    SPELL_BACKWARDS,
    SPELL_IT,
    whole_or_named,
)
from tools.demo_model.corpus.words_more import more_example
from tools.demo_model.corpus.words_parts import part_example
from tools.demo_model.corpus.words_within import within_example


def spell_text(text: str) -> str:
    """`k-i-w-i`: how a word is spelt in an answer; the words of a phrase stay apart."""
    return " ".join("-".join(word) for word in text.lower().split())


def _spelt(draw: Draw, word: str) -> Example:
    rng = draw.rng
    shown = dressed(rng, word)
    answer = f"**{spell_text(word)}**"
    apart = " / ".join(letters(part) for part in word.split())
    thought = f"{shown}: {apart}"
    answer = rng.choice((answer, answer, answer, f"*{shown}*: {answer}", f"It is {answer}.")).replace("*.", "*")
    message = asked(rng, whole_or_named(rng, SPELL, SPELL_IT, bare.SPELL), quoted(rng, shown))
    return Example((message,), thought, answer, "spell", f"spell {word}", (spell_text(word),))


def spell_example(draw: Draw) -> Example:
    """Spell a word, or now and then two."""
    word = draw_word(draw)
    return _spelt(draw, f"{word} {draw_word(draw, 2, 8)}" if draw.rng.random() < 0.06 else word)


def token_example(draw: Draw) -> Example:
    """Spell one of the pieces that words are made of, or a short word: what a tokenizer gives as one token."""
    if draw.rng.random() < 0.75:
        return _spelt(draw, draw.rng.choice(side("pieces", draw.held)))
    return _spelt(draw, draw_real_word(draw, 2, 8))


def reverse_example(draw: Draw) -> Example:
    """Write a word backwards, joined, or spelt with hyphens where it was asked to be spelt."""
    rng = draw.rng
    word = f"{draw_word(draw, 2, 7)} {draw_word(draw, 2, 7)}" if rng.random() < 0.1 else draw_word(draw)
    shown, turned = dressed(rng, word), word.lower()[::-1]
    apart = " / ".join(letters(part) for part in word.split())
    back = " / ".join(letters(part) for part in turned.split())
    spells = rng.random() < 0.15
    frame = one(rng, SPELL_BACKWARDS) if spells else whole_or_named(rng, REVERSE, REVERSE_IT, bare.REVERSE)
    message = asked(rng, frame, quoted(rng, shown))
    thought = f"{apart}\nBackwards: {back}"
    if not spells:
        thought += f"\nJoined: {turned}"
    result = spell_text(turned) if spells else turned
    answer = rng.choice(("**{r}**", "**{r}**", "*{w}* backwards is **{r}**.", "{w} → **{r}**")).format(
        w=shown, r=result
    )
    return Example((message,), thought, answer, "reverse", f"reverse {word}", (result,))


def case_example(draw: Draw) -> Example:
    """Write a word or a few in capitals, or in small letters."""
    rng = draw.rng
    text = " ".join(draw_words(draw, rng.choice((1, 1, 1, 2, 2, 3, 4)), 10))
    lowers = rng.random() < 0.3
    shown = rng.choice((text.upper(), text.upper(), text.title())) if lowers else dressed(rng, text)
    frame = (
        whole_or_named(rng, LOWER, (), bare.LOWER)
        if lowers
        else whole_or_named(rng, CAPITALS, CAPITALS_IT, bare.CAPITALS)
    )
    message = asked(rng, frame, quoted(rng, shown))
    result = text.lower() if lowers else text.upper()
    spaced = " / ".join(" ".join(part) for part in result.split())
    kind = "lower case" if lowers else "capitals"
    thought = f"In {kind}: {spaced}"
    if " " in shown:
        thought = f"words: {shown}\n{thought}"
    return Example((message,), thought, f"**{result}**", "case", f"{kind}: {text}", (result.lower(),))


_TIMES = {2: ("twice", "two times", "2 times", "2x"), 3: ("three times", "3 times", "3x"), 4: ("four times", "4 times"),
    5: ("five times", "5 times", "5x"), 7: ("seven times", "7 times"), 10: ("ten times", "10 times", "10x"), 6: ("six times", "6 times"), 8: ("eight times", "8 times")}  # fmt: skip
_REPEAT = (
    "[|please |can you |could you |now ][say|write|repeat|type|print] [|the word ]① ②", "①, ②", "② ① please", "i want to see ① ②",
    "[say|write|repeat] ② the word ①", "[say|write|repeat] ②: ①", "[give me|show me] ① ②", "repeat ① ② [in a row|on one line]", "copy ① ②",
    "the word ① [written|said|repeated] ②", "[can you|could you|please] [say|write|type] ① for me ②", "① ② in a row", "i want ① ②", "[chant|shout|echo] ① ②", "print(①) ②", "[write|say|type] ① ②, [please|no more, no less|next to each other|with spaces]", "i need [the word |]① ②", "① [again and again|over and over], ② [in all|altogether]", "exactly ②: ①", "[write|say] [the same word|this word] ②: ①", "② the word ①, please", "make me read ① ②", "fill a line with ① ②", "like a parrot, ② ①",
)  # fmt: skip
_ONCE = (
    "[say|write|repeat|type|print] [the word |]① [only once|just once|once|one time|one single time|once and no more]", "① once", "①, [only once|but only once|one time only|just the once]", "[again|once more], [but |]only once: ①", "[say|write] ① once more[, but only once|, once will do|, not twice|]", "one time ①, please", "not three times, [just|only] once: ①",
)  # fmt: skip
_ECHO = (
    "repeat after me: ①", "repeat [this|that|the following|these words|exactly]: ①", "say: ①", "[please |can you |could you ]say [exactly |]\"①\"",
    "[copy|echo|quote|print|output|type|write] [|this|the following|exactly this|this text]: ①", "echo ①", "say \"①\" and nothing else",
    "say this back to me: ①", "write down: ①", "just [say|write|repeat] \"①\"", "answer [only |]with \"①\"", "reply with: ①",
    "[what i say you repeat|you repeat what i say]: ①", "copy this [text|line|sentence|phrase] [exactly|word for word]: ①",
    "repeat \"①\"", "parrot mode: ①", "please repeat: ①", "①\n\n[repeat that|say that again|copy this line|write that back to me]",
    "[repeat|copy|write] [this|it] [exactly|without changes|as it stands|letter for letter]: ①", "type this [for me|out]: ①", "[quote|cite] me: ①", "i say ①. what did i say?", "your [only |]answer [is|should be|must be]: ①", "respond with [exactly |]this: ①", "[can|could] you repeat the [line|sentence|phrase|words] ①?", "say the following [line|sentence|words]: ①", "write \"①\" [for me|please|again]", "say exactly what i say: ①", "put this on the screen: ①", "output only: ①", "i need this line again: ①", "read it out: ①", "mirror my words: ①", "don't answer, just repeat: ①",
)  # fmt: skip
_PHRASES = (
    "the {} is in the {}", "my {} eats {}", "{} and {}", "{} {} {}", "{} {}", "{} {} {} {}", "{} {} {} {} {}", "no {}, no {}", "{}! {}! {}!",
    "a {} for {}", "{} is not {}", "i see a {} and a {}", "one {}, two {}", "who has the {}?", "{}, {} and {}", "good morning, {}", "hello {}",
    "the {} {} of {}", "never trust a {} with a {}", "{} 12 {} 7", "{}-{}", "{} = {}", "the quick {} jumps over the lazy {}", "meet {} at 5:30",
    "{} gave {} to {}", "I am {}", "buy {}, {}, {} and some {}", "{}: {}", "she sells {} by the {}", "{} {} {} {} {} {} {}", "{}",
)  # fmt: skip


def repeat_example(draw: Draw) -> Example:
    """Say a word so many times, or copy a phrase as it stands."""
    rng = draw.rng
    if rng.random() < 0.35:
        word, times = dressed(rng, draw_word(draw)), rng.choice(tuple(_TIMES))
        if rng.random() < 0.12:
            times, message = 1, asked(rng, one(rng, _ONCE), quoted(rng, word))
        else:
            message = asked(rng, one(rng, _REPEAT), quoted(rng, word), rng.choice(_TIMES[times]))
        counted = ", ".join(f"{index} {word}" for index in range(1, times + 1))
        answer = " ".join([word] * times)
        return Example((message,), counted, answer, "repeat", f"{times} times {word}", (answer.lower(),))
    phrase = rng.choice(_PHRASES)
    phrase = phrase.format(*draw_words(draw, phrase.count("{}"), 10))
    if rng.random() < 0.3:
        phrase = phrase[0].upper() + phrase[1:] + ("." if phrase[-1].isalnum() else "")
    message = asked_to_copy(rng, one(rng, _ECHO), phrase)
    thought = "To be repeated as it stands."
    return Example((message,), thought, phrase, "copy", f"copy {phrase}", (phrase.lower(),))


_JOIN = (
    "[|please |can you |could you ][join|combine|concatenate|glue|stick|put] ① and ② [together|into one word|as one word]",
    "[join|combine|concatenate|merge] ① and ②", "① + ② [as one word|in one word|=|]", "what is ① and ② [joined|put together|as one word]?",
    "make one word [from|out of|of] ① and ②", "write ① and ② [without a space|as one word|together]", "① ② without the space",
    "add ② to the end of ①", "put ② after ①", "append ② to ①", "① followed by ② as one word", "stick ② on the end of ①",
    "[what do i get|what comes out|what's the result] if i [join|glue|put together] ① and ②?", "one word from ① and ②", "① and ② without the gap", "[merge|fuse|paste|chain] ① [with|and|to] ②", "close the gap between ① and ②", "the words ① and ② joined", "hang ② on ①", "take ① and put ② [behind it|after it|at the end]", "a compound of ① and ②", "first ①, then ②, no space", "concat(①, ②)",
)  # fmt: skip


def join_example(draw: Draw) -> Example:
    """Make one word of two."""
    rng = draw.rng
    first, second = (word.lower() for word in draw_words(draw, 2, 8))
    message = asked(rng, whole_or_named(rng, _JOIN, (), bare.JOIN), quoted(rng, first), quoted(rng, second))
    whole = first + second
    thought = rng.choice(
        (f"{letters(first)} + {letters(second)}: {whole}", f"{letters(first)}, then {letters(second)}")
    )
    answer = rng.choice((f"**{whole}**", f"**{whole}**", f"{first} + {second} = **{whole}**"))
    return Example((message,), thought, answer, "join", f"{first}+{second}", (whole,))


_REMOVE = (
    "[|please |can you |could you ][remove|delete|take out|drop] [the |every |all the |each ]② [from|in] [|the word ]①",
    "① without [the |any |the letter ]②", "[what is|what's] ① without [the |]②?", "[remove|delete] the letter ② from ①",
    "[write|spell] ① without [the letter |]②", "what [is left of|remains of] ① without ②?", "leave out the ② in ①", "cut the ② out of ①",
    "what is ① with no ② in it?", "take [all|every|each] ② [out of|from|away from] ①", "① with [every|each|all] ② [removed|gone|deleted]", "strip [the |every |]② from ①", "erase ② in ①", "① but no ②", "[say|type] ① leaving out ②", "drop [all |every |the |]② from ①", "what remains of ① if i [remove|delete|drop] ②?", "my ② key is broken. how do i type ①?", "[if|when] ② is missing, what does ① become?",
)  # fmt: skip
_REPLACE = (
    "[|please |can you |could you ][replace|swap|switch] [|the |every |the letter ]② [with|for] ③ in [|the word ]①", "[|please |can you |now ]change [|the |every |the letter ]② to ③ in [|the word ]①",
    "in ①, [replace|change] [every |the |]② [with|to|by] ③", "① with ③ instead of ②", "what is ① [with ③ instead of ②|if every ② becomes ③]?",
    "in the word ① [turn|change] ② into ③", "write ① but with ③ for ②", "replace ② with ③: ①",
    "turn [all|every|each] ② in ① into ③", "① where ② is ③", "[exchange|substitute] ② [with|by] ③ in ①", "what does ① become with ③ for ②?", "in ① make every ② a ③", "① but ② becomes ③", "put ③ where ② is in ①", "take ①, change ② to ③", "what is ① if i [swap|change|replace] ② [for|with] ③?", "rewrite ① with ③ in place of ②", "①: ② -> ③",
)  # fmt: skip


def replace_example(draw: Draw) -> Example:
    """Take a letter out of a word, or put another in its place."""
    rng = draw.rng
    word = draw_word(draw, 3).lower()
    old = rng.choice(word)
    if rng.random() < 0.5:
        frame, new, key = one(rng, _REMOVE), "", f"{word} without {old}"
    else:
        new = rng.choice([letter for letter in "aeioubdglmnprst" if letter != old])
        frame, key = one(rng, _REPLACE), f"{word} {old} to {new}"
    place = quoted(rng, old)
    if new == "" and place == old and rng.random() < 0.3:
        place = f"{old}'s"
    message = asked(rng, frame, quoted(rng, word), place, quoted(rng, new) if new else "")
    result = word.replace(old, new)
    changed = letters(result) or "nothing"
    named = f"without {old}" if not new else f"{old} becomes {new}"
    thought = f"{letters(word)}\n{named[0].upper() + named[1:]}: {changed}"
    answer = f"**{result}**" if result else f"Nothing is left: *{word}* is all **{old}**."
    return Example((message,), thought, answer, "replace", key, (result or "nothing is left",))


_PALINDROMES = tuple(
    [
        "level",
        "radar",
        "civic",
        "kayak",
        "rotor",
        "refer",
        "madam",
        "noon",
        "deed",
        "peep",
        "racecar",
        "stats",
        "tenet",
        "solos",
        "sagas",
        "minim",
        "reviver",
        "redder",
        "rotator",
        "deified",
        "repaper",
        "mum",
        "dad",
        "pop",
        "eve",
        "eye",
        "ewe",
        "gag",
        "pip",
        "nun",
        "tot",
        "wow",
        "pup",
        "bib",
        "bob",
        "hannah",
        "anna",
        "otto",
        "ada",
        "ava",
        "elle",
        "toot",
        "poop",
        "boob",
        "sees",
        "dud",
        "tat",
        "tut",
        "did",
    ]
)
PALINDROME = (
    "is [|the word ]① a palindrome?", "① - [is it |]a palindrome?", "palindrome or not: ①", "[please |can you |could you |]check ①: palindrome or not?", "is this [word |]a palindrome: ①", "does ① [look|stay|come out] the same backwards?",
    "[do i get|would i get|do you get] ① again if [i|you] reverse it?", "① backwards, is [it|that] still ①?", "i think ① is a palindrome, am i right?", "is ① one of those words you can read both ways?", "check [if|whether] ① is a palindrome",
    "does ① read the same [backwards|both ways|forwards and backwards]?", "is ① the same [backwards|in reverse|when reversed|both ways]?",
    "tell me [if|whether] ① is a palindrome", "would you call ① a palindrome?", "① palindrome?", "can ① be read both ways?",
    "① - same both ways?", "the word ①: palindrome?", "is it true that ① is a palindrome?", "[could|can] ① be a palindrome?", "if i read ① from the end, is it the same?", "does ① stay the same [in a mirror|when turned round|from right to left]?", "i was told ① is a palindrome. [true|right|is it]?", "[hey|ok|so], is ① a palindrome?", "① equals its reverse?", "test ① for [being a |]palindrome", "palindrome check: ①", "are ① and ① backwards the same?", "reading ① backwards gives ① again, [right|yes or no|true]?",
)  # fmt: skip


@cache
def _palindromes(held: bool) -> tuple[str, ...]:
    return tuple(word for word in _PALINDROMES if word_is_held_out(word) == held)


def _palindrome(draw: Draw) -> str:
    if (real := _palindromes(draw.held)) and draw.rng.random() < 0.4:
        return draw.rng.choice(real)
    while True:
        half = draw_pseudo_word(Draw(draw.rng), 5)
        word = half + half[-2::-1] if draw.rng.random() < 0.6 else half + half[::-1]
        if word_is_held_out(word) == draw.held:
            return word


def palindrome_example(draw: Draw) -> Example:
    """Whether a word reads the same backwards."""
    rng = draw.rng
    word = (_palindrome(draw) if rng.random() < 0.5 else draw_word(draw, 3, 9)).lower()
    shown, turned = dressed(rng, word), word[::-1]
    message = asked(rng, whole_or_named(rng, PALINDROME, (), bare.PALINDROME), quoted(rng, shown))
    same = word == turned
    thought = f"{letters(word)}\nBackwards: {letters(turned)}\n{'The same.' if same else 'Not the same.'}"
    said: tuple[str, ...]
    if same:
        said = ("it reads the same both ways", f"*{shown}* is a palindrome", "backwards it is the same word")
    else:
        said = (f"backwards it is *{turned}*", f"*{shown}* is not a palindrome: backwards it is *{turned}*")
    verdict, other = ("Yes", "No") if same else ("No", "Yes")
    answer = f"**{verdict}**, {rng.choice(said)}."
    return Example(
        (message,),
        thought,
        answer,
        "palindrome",
        f"palindrome {word}",
        (f"{verdict.lower()},",),
        refuse=(f"{other.lower()},",),
    )


_ANAGRAM = (
    "[are|is] ① and ② [anagrams|anagrams of each other|an anagram]?", "is ① an anagram of ②?", "do ① and ② have the same letters?",
    "check [if|whether] ① and ② are anagrams", "can you make ② [from the letters of|out of the letters of|from] ①?", "① / ②: anagrams?",
    "are the letters of ① and ② the same?", "can ① be rearranged [into|to make] ②?", "is ② ① with the letters mixed up?", "anagram check: ① [and|vs] ②", "[please |can you |could you |]check ① and ② for being anagrams",
    "is ② made [of|from] the same letters as ①?", "are these anagrams: ① [and|/] ②", "do ① and ② use [the same|exactly the same] letters?", "could you shuffle ① [into|to get] ②?", "① and ②, anagrams or not?",
    "do the letters of ① make ②?", "same letters in ① and ②?", "① and ② - are they anagrams?", "is ② a scramble of ①?", "if i mix the letters of ①, do i get ②?", "compare the letters of ① and ②: the same?", "would you call ① and ② anagrams?", "can i [lay|write|build] ② with the letters of ①?", "[tell me|say] [if|whether] ② is an anagram of ①", "① shuffled, is that ②?", "anagram or not: ① and ②",
)  # fmt: skip


def anagram_example(draw: Draw) -> Example:
    """Whether two words have the same letters."""
    rng = draw.rng
    while True:
        word = draw_word(draw, 5, 8).lower()
        mixed = list(word)
        same = rng.random() < 0.5
        if not same:
            mixed[rng.randrange(len(mixed))] = rng.choice("aeiourstlnmdp")
        for _ in range(60 if draw.held else 6):
            rng.shuffle(mixed)
            other = "".join(mixed)
            if other != word and word_is_held_out(other) == draw.held:
                break
        else:
            continue
        break
    same = sorted(word) == sorted(other)
    message = asked(rng, one(rng, _ANAGRAM), quoted(rng, word), quoted(rng, other))
    left, right = (" ".join(sorted(text)) for text in (word, other))
    thought = f"{letters(word)}, in order: {left}\n{letters(other)}, in order: {right}\n{'The same.' if same else 'Not the same.'}"
    verdict, opposite = ("yes", "no") if same else ("no", "yes")
    said = (
        ("they have the same letters", f"both are made of {left}")
        if same
        else ("the letters differ", "their letters are not the same")
    )
    answer = f"**{verdict.capitalize()}**, {rng.choice(said)}."
    return Example(
        (message,), thought, answer, "anagram", f"anagram {word} {other}", (f"{verdict},",), refuse=(f"{opposite},",)
    )


# Every maker of this task family with its share of the word tasks.
MAKERS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (spell_example, 16),
    (token_example, 12),
    (reverse_example, 16),
    (count_letter_example, 15),
    (count_vowels_example, 4),
    (length_example, 10),
    (letter_at_example, 10),
    (contains_example, 4),
    (compare_lengths_example, 4),
    (case_example, 8),
    (repeat_example, 10),
    (join_example, 3),
    (replace_example, 4),
    (palindrome_example, 4),
    (anagram_example, 2),
    (sorted_letters_example, 3),
    (which_vowels_example, 3),
    (middle_letter_example, 2),
    (dictionary_example, 5),
    (titled_example, 2),
    (more_example, 9),
    (part_example, 11),
    (within_example, 7),
)
_CUMULATED = tuple(accumulate(share for _, share in MAKERS))


def word_example(draw: Draw) -> Example:
    """Any task on the letters of words, as often as its share says."""
    return draw.rng.choices(MAKERS, cum_weights=_CUMULATED)[0][0](draw)
