"""Tasks on what a list holds: how many, the third, whether it has one, the longest, without repeats, with one more or less."""

from __future__ import annotations

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import asked, one, quoted
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.listmatter import are_words, draw_items, framed
from tools.demo_model.corpus.listorder import COUNTS, LONG_COUNTS, ask_list, in_order, listed
from tools.demo_model.corpus.lists_asks import around, whole_or_named
from tools.demo_model.corpus.wordlist import draw_words, letters, numbered

_COUNT = (
    "how many [items|things|words|entries|elements] are [there |]in [this list|the list|here|the following list]: ①", "count the [items|words|things|entries]: ①",
    "[|please |can you |could you ]count [these|these items|these words|the items in this list|the words|the following]: ①", "how many words: ①", "[|pls |please |just |ok ][count|tally|number] [em|'em|them all|them up|those|all of these]: ①", "①. [count|tally] [em|'em|them all|them up]",
    "how [long|big] is this list: ①", "how many [things|items|words|entries] [did i list|are these|is that|do you count|do i have]: ①", "① - how many [is that|words|items]?",
    "number of items: ①", "how many words are in this [sentence|line|text]: ①", "word count: ①", "i have ①. how many things [is that|are these|do i have]?", "list length: ①",
    "how many are there: ①", "[tell me |]how many [items|words|things|names] there are: ①", "① [is|are] how many [words|items|things]?", "[items|words|things] in ①?", "count ①", "count how many [things|words|items] i [list|name|wrote]: ①", "is that many? ①, how many items?", "[i packed|i bought|i invited|on my list are] ①. how many is that?", "the number of [words|items|entries] in ①?", "total items: ①", "how many different things: ①", "len([①])",
)  # fmt: skip


_COUNT_AROUND = around("how many|how many items|how many is that|count|count them|count please|how many are there|number of items|how many things|how many do i have|count the items", False)  # fmt: skip
_WORDS_IN = (
    "how many words [are|are there] in [this|this sentence|the sentence|this line|this text|the phrase]: ①", "how many words does [this|this sentence|the sentence] have: ①", "[|please |can you |could you ][count the words|do a word count|tell me how many words are] [in|of]: ①", "word count: ①", "how many words is \"①\"?", "count the words in \"①\"", "number of words in \"①\"", "① - how many words is that?", "how long is this in words: ①", "\"①\" has how many words?", "the sentence is: ①. how many words?",
)  # fmt: skip
_BETWEEN = (
    ("the",),
    ("a",),
    ("and", "the"),
    ("on", "the"),
    ("is", "in", "the"),
    ("with", "my"),
    ("saw", "a"),
    ("we", "like"),
    ("under", "the"),
    (),
)


def count_items_example(draw: Draw) -> Example:
    """How many items a list has."""
    rng = draw.rng
    sentence = rng.random() < 0.15
    if sentence:
        nouns = [word.lower() for word in draw_words(draw, rng.choice((2, 2, 3, 3, 4)), 10)]
        words = [part for noun in nouns for part in (*rng.choice(_BETWEEN), noun)]
        message = asked(rng, one(rng, _WORDS_IN), " ".join(words))
    else:
        words = draw_items(draw, rng.choice(LONG_COUNTS))
        message = ask_list(rng, framed(rng, _COUNT, asks.COUNT, words, bare.COUNT_ITEMS, _COUNT_AROUND), words)
    thought = f"{', '.join(f'{index} {word}' for index, word in enumerate(words, 1))}\nSo {len(words)}."
    what = rng.choice(("items", "items", "words" if are_words(words) else "items", "things"))
    count = len(words)
    if sentence:
        what = "words"
    answer = rng.choice(
        (
            f"There are **{count}** {what}.",
            f"**{count}**",
            f"**{count}** {what}.",
            f"{'The sentence' if sentence else 'The list'} has **{count}** {what}.",
        )
    )
    return Example((message,), thought, answer, "count items", f"count {', '.join(words)}", (str(count),))


_AT = (
    "[what is|what's|which is|tell me|give me|find] the ② [item|word|one|entry|thing] [in|of] [this list|the list]: ①", "② [item|word|one] of: ①",
    "the ② [word|item|one] in ①", "[which|what] [word|item|one] is ②: ①", "① - [what is the ② one|which is ②|the ② one please|the ② word]?",
    "pick the ② [item|word|one]: ①", "① [what's|which is] the ② [word|item] here?", "of ①, which is ②?", "take the ② [item|word] from ①",
    "which is ② in ①?", "[what|which] comes ②: ①", "give me only the ② [one|word|item]: ①", "i want the ② [one|word|item] of ①", "what stands ② in [this list: |]①?", "②: ①", "② of ①?", "① - ②?", "say the ② [word|item]: ①", "[name|show me|read me] the ② [word|item|name] [in|of|from] ①", "if the list is ①, what is the ② [one|item|word]?", "what did i [write|list|say|put] ②: ①", "out of ① take the ②",
)  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMERALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")


def item_at_example(draw: Draw) -> Example:
    """The first, last, or some item between."""
    rng = draw.rng
    words = draw_items(draw, rng.choice(COUNTS))
    roll = rng.random()
    if roll < 0.3:
        index, name = len(words) - 1, "last"
    elif roll < 0.38 and len(words) > 2:
        index, name = len(words) - 2, "second to last"
    else:
        index = rng.randrange(len(words))
        name = _ORDINALS[index]
    place = _NUMERALS[index] if name == _ORDINALS[index] and rng.random() < 0.3 else name
    message = ask_list(rng, framed(rng, _AT, asks.NTH, words), words, place)
    word = words[index]
    if name in _ORDINALS:
        path = ", ".join(f"{number} {item}" for number, item in enumerate(words[: index + 1], 1))
    else:
        path = f"{listed(words)}\nFrom the end: {', '.join(words[: index - len(words) - 1 : -1])}"
    thought = f"{path}\nThe {name} is {word}."
    answer = rng.choice(("The {o} is **{w}**.", "**{w}** is the {o}.", "**{w}**", "The {o} one is **{w}**.")).format(
        o=name, w=word
    )
    return Example((message,), thought, answer, "item at", f"{name} of {', '.join(words)}", (word.lower(),))


_HAS = (
    "is ② in [this list|the list|here|the following]: ①", "does [this list|the list] [contain|have|include] ②? ①", "does ① [contain|include] ②?",
    "[check|tell me] [if|whether] ② is in ①", "list: ①. is ② [in it|there|on it|one of them]?", "is ② among ①?", "is ② one of ①?",
    "① - is ② [there|in it|in the list|on the list]?", "can you find ② in [this list: |]①?", "i have ①. do i have ②?", "any ② in ①?",
    "[please |can you |could you |]look for ② in ①", "is there [a |]② in this: ①", "does my list have ② on it? ①", "look through ①. do you see ②?", "my list is ①. did i [write|put|include] ②?",
    "is ② [in|on] ①?", "①: is ② there?", "did i [list|write|mention|name] ②: ①", "do you see ② [in|among] ①?", "search for ② in ①", "② in ①?", "does ② appear in ①?", "[find|spot] ②: ①. is it there?", "have i got ②? i have ①", "① - do you find ②?", "yes or no: is ② in ①?",
)  # fmt: skip


def has_item_example(draw: Draw) -> Example:
    """Whether a list holds a word."""
    rng = draw.rng
    *words, missing = draw_items(draw, rng.choice(COUNTS) + 1)
    there = rng.random() < 0.5
    word = rng.choice(words) if there else missing
    message = ask_list(rng, framed(rng, _HAS, asks.HAS, words), words, quoted(rng, word))
    seen = words[: words.index(word) + 1] if there else words
    thought = f"Looking for {word}: " + ", ".join(f"{item} {'yes' if item == word else 'no'}" for item in seen)
    if there:
        place = _ORDINALS[words.index(word)]
        said = rng.choice((f"*{word}* is in the list", f"*{word}* is the {place} one", f"*{word}* is there"))
    else:
        said = rng.choice((f"*{word}* is not in the list", f"there is no *{word}* in it", f"*{word}* is not there"))
    verdict, other = ("Yes", "no,") if there else ("No", "yes,")
    accept = (f"{verdict.lower()},",)
    return Example(
        (message,),
        thought,
        f"**{verdict}**, {said}.",
        "has item",
        f"{word} in {', '.join(words)}",
        accept,
        refuse=(other,),
    )


_EXTREME = (
    "[which|which word|which one|which of these|what] is [the |]②: ①", "② word: ①", "[find|pick|give me|tell me|show me] the ② [word|one|of these]: ①", "what is the ② word [in|of|out of] ①?",
    "① - which [is|word is|one is] the ②?", "which [of|word of|one of] ① is [the |]②?", "the ② [word|one] of ①", "[|please |can you ]pick the ② word from ①",
    "of ①, which is the ②?", "if i had to pick the ② of ①, which [is it|would it be]?", "the ② of these: ①", "i have ① and look for the ②",
    "① - the ②[| one| word][?|]", "②: ①", "② of ①[?|]", "i need the ② of ①", "name the ② [word|one]: ①", "by number of letters, which is ②: ①", "which is the ② word: ①", "[compare|measure] ①: which is ②?", "② one out of ①?", "among ①, which is [the |]②?",
)  # fmt: skip


def longest_example(draw: Draw) -> Example:
    """The longest or the shortest word of a list, which has only one such."""
    rng = draw.rng
    longest = rng.random() < 0.6
    while True:
        words = draw_words(draw, rng.choice((2, 3, 3, 4, 4, 5)), 10)
        lengths = [len(word) for word in words]
        wanted = max(lengths) if longest else min(lengths)
        if lengths.count(wanted) == 1:
            break
    name = "longest" if longest else "shortest"
    word = words[lengths.index(wanted)]
    message = ask_list(
        rng, whole_or_named(rng, _EXTREME, asks.LONGEST if longest else asks.SHORTEST, bare.EXTREME), words, name
    )
    lines = [listed(words), *(f"{item}: {numbered(item)}" for item in words)]
    thought = "\n".join([*lines, f"The {name} is {word} with {wanted}."])
    answer = rng.choice(("**{w}**, with {n}.", "The {o} is **{w}** ({n}).", "**{w}** is the {o}: {n}.")).format(
        w=word, o=name, n=f"{wanted} letter{'s' * (wanted > 1)}"
    )
    return Example((message,), thought, answer, "longest", f"{name} of {', '.join(words)}", (word.lower(),))


_DEDUPE = (
    "[|please |can you |could you |now ]remove [the |all |][duplicates|repeats|repeated words|doubles] [from|in] [this list: |]①", "remove duplicates: ①",
    "[delete|drop|get rid of] the [duplicates|repeats|doubles]: ①", "only the [unique|different|distinct] [items|words|ones]: ①", "dedupe: ①", "deduplicate ①",
    "① [without duplicates|without the repeats|but each only once]", "each [item|word] only once: ①", "what are the [unique|different|distinct] [words|items] in ①?",
    "unique: ①", "make this list unique: ①", "clean up this list, it has doubles: ①",
    "i wrote some twice: ①. [once each|each only once|clean it up]", "[each|every] [word|item|one] [just |only ]once: ①", "throw out the [doubles|duplicates|repeats]: ①", "① - no [repeats|doubles|duplicates][| please]", "[which|what] [words|items] are there, without repeating any: ①", "set(①)", "uniq: ①", "strip the duplicates from ①", "① but no word twice", "keep one of each: ①", "my list has doubles, fix it: ①", "no double entries: ①",
)  # fmt: skip

_DEDUPE_IT = (
    "[remove|delete|drop|throw out] [the |]duplicates", "[no|without] [duplicates|repeats|doubles][| please]", "each [only |just |]once[| please]", "which are [unique|different]?", "dedupe [it|them|this]", "what is there without repeats?", "keep one of each", "i wrote some twice, clean it up",
)  # fmt: skip


_DEDUPE_AROUND = around("without duplicates|no duplicates|once each|each only once|without repeats|unique|only the unique ones|remove the doubles|remove the repeated ones|dedupe|drop the repeats|no doubles|clear out the duplicates")  # fmt: skip


def dedupe_example(draw: Draw) -> Example:
    """A list without its repeats, in the order of first appearance."""
    rng = draw.rng
    if not draw.held and rng.random() < 0.1:
        kept = rng.sample("abcdefghijklmnopqrstuvwxyz"[: rng.choice((4, 6, 26))], rng.choice((2, 3, 4)))
    else:
        kept = draw_items(draw, rng.choice((2, 2, 3, 3, 4, 5, 6, 8)))
    words = list(kept)
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        word = rng.choice(kept)
        words.insert(rng.randrange(words.index(word) + 1, len(words) + 1), word)
    message = ask_list(rng, framed(rng, _DEDUPE, _DEDUPE_IT, words, bare.DEDUPE, _DEDUPE_AROUND), words)
    seen: set[str] = set()
    steps = []
    for word in words:
        steps.append(f"{word} {'again' if word in seen else 'new'}")
        seen.add(word)
    steps = [listed(words), ", ".join(steps)]
    answer, accept = in_order(rng, kept, ("Without repeats: ", "", "Once each: "))
    return Example((message,), "\n".join(steps), answer, "dedupe", f"dedupe {', '.join(words)}", accept)


_ADD = (
    "add ② to [the list |this list: |this: |]①", "list: ①. [add|now add|please add] ②", "put ② [at the end of|on] this list: ①",
    "my list is ①. [add|also put] ②", "append ② to the list ①", "[please|can you] add ② to ①", "① - add ②", "[i|we] have ① on [my|our] list. add ②", "here is my list: ①. ② too please", "one more for the list ①: ②", "[please |can you |could you |now ]put ② on the list: ①",
    "put ② behind ①", "①. [i forgot|also] ②", "② is missing in ①, add it", "[extend|continue] ① [with|by] ②", "include ② in ①", "list ① plus ②", "to ① add ②", "new item ② for the list ①",
)  # fmt: skip
_DROP = (
    "[remove|delete|take|drop] ② from [the list |this list: |]①", "list: ①. [remove|now remove|take out|cross off|delete] ②", "① without ②",
    "my list is ①. [remove|cross off|delete] ②", "take ② [off|out of] this list: ①", "[please|can you] remove ② from ①", "① - but no ②",
    "① minus ②", "①. [i already have|forget|no|not] ②", "leave ② out of ①", "cross ② off ①", "all of ① but ②", "from ① remove ②", "everything in ① except ②", "delete ②: ①", "i have ①. ② is done", "strike ② from ①", "get rid of ② in ①", "get ② out of ①", "drop ②: ①",
)  # fmt: skip
_SWAP = (
    "replace ② [with|by] ③ in [the list |this list: |]①", "swap ② for ③ in [the list |this list: |]①", "change ② [to|into] ③ in [the list |this list: |]①",
    "list: ①. replace ② with ③", "list: ①. change ② to ③", "[please|can you] replace ② with ③: ①", "i have ①. swap ② for ③", "① but ③ instead of ②",
    "my list is ①. [i want|put] ③ instead of ②",
    "in ①, [replace|change|swap] ② [with|to|for] ③", "①. ② should be ③", "①. i meant ③, not ②", "put ③ in place of ② in ①", "③ instead of ②: ①", "take ① but with ③ for ②", "①: ② becomes ③", "correct ② to ③ in ①",
)  # fmt: skip


def edit_list_example(draw: Draw) -> Example:
    """A list with one item more, one less, or one in the place of another."""
    rng = draw.rng
    *words, new = draw_items(draw, rng.choice((2, 3, 3, 4, 4, 5, 6)) + 1)
    index = rng.randrange(len(words))
    old, roll = words[index], rng.random()
    contents: tuple[str, ...]
    if roll < 0.4:
        frame, contents, result = framed(rng, _ADD, asks.ADD, words), (new,), [*words, new]
        thought, key = f"All of them, then {new}.", f"add {new}"
    elif roll < 0.75:
        frame, contents, result = framed(rng, _DROP, asks.DROP, words), (old,), words[:index] + words[index + 1 :]
        thought, key = f"All but {old}.", f"drop {old}"
    else:
        frame, contents, result = (
            framed(rng, _SWAP, asks.SWAP, words),
            (old, new),
            [*words[:index], new, *words[index + 1 :]],
        )
        thought, key = f"{new} where {old} stands.", f"swap {old} for {new}"
    message = ask_list(rng, frame, words, *contents)
    thought = f"{listed(words)}\n{thought}"
    answer, accept = in_order(rng, result, ("Now: ", "", "The list: "))
    return Example((message,), thought, answer, "edit list", f"{key}: {', '.join(words)}", accept)


_INITIALS = (
    "what [are the initials|are the first letters|is the acronym] of [these words: |]①", "first [letter|letters] of each word: ①", "initials: ①", "make an acronym [of|from|out of] ①",
    "[|please |can you ]take the first letter of each word: ①", "acronym for ①", "[what|which] letters do these words [start|begin] with: ①", "put the first letters together: ①", "the initials of ①", "abbreviate with first letters: ①", "[please |can you |could you |now ]make an acronym from these: ①",
    "① - [initials|acronym|first letters][?|]", "[which|what] [word|letters] do the first letters of ① [make|give]?", "first letters: ①", "shorten ① to [initials|first letters]", "what would be the acronym of ①?", "the initial letters of ①", "① abbreviated to [first letters|initials]", "take ① and give me the first letters",
)  # fmt: skip


def initials_example(draw: Draw) -> Example:
    """The first letters of a few words."""
    rng = draw.rng
    words = draw_words(draw, rng.choice((2, 3, 3, 4, 5)), 10)
    message: Message = asked(
        rng, whole_or_named(rng, _INITIALS, asks.INITIALS, bare.INITIALS), rng.choice((" ", " ", ", ")).join(words)
    )
    result = "".join(word[0].upper() for word in words)
    thought = f"{', '.join(f'{word} {word[0].lower()}' for word in words)}\nTogether: {letters(result)}"
    return Example((message,), thought, f"**{result}**", "initials", f"initials {', '.join(words)}", (result.lower(),))
