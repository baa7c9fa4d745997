"""One thing of the last turn that changes and all else that stays: another letter of the same word, another pair to compare,
the same marks between the letters, the capitals of what came out."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.asking import asked, dressed, frames, one, quoted
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.lettercounts import marked
from tools.demo_model.corpus.revisions_words import TASKS, a_word
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.wordlist import letters, numbered
from tools.demo_model.corpus.words_asks import CONTAINS, COUNT

_NOW = "[|||now |and |and now |ok, |ok now |please |then |can you |could you |pls ]"
_LETTERS = "aaeeiioouutsrnlmkbdgpczvhwxyqfj"  # what is asked after: vowels often, and all that are mostly missing
_LETTER = frames(
    "[|and |or |and what about |what about |how about |now |also |ok, and |then ][|the letter |a ]@[?|]", "[and |]@ too[?|]", "[and |]with @[?|]", "[and |]is @ [in it|there|in there][ too| as well|]?", "same for [the letter |]@", "[nice|thanks|ok|good|right|hm], and [|a |the letter ]@[?|]", "the same with @", "or maybe @?", "and @, is it there?", "[and |]any @?", "does it have [a |an |the letter |]@ [too|as well]?", "try @", "next letter: @", "@ [as well|next|instead][?|]", "and if i ask for @?",
)  # fmt: skip
_LETTERS_OF = frames(
    "[|and |or |and what about |what about |how about |now |also |ok, and |then ]@'s[?|]", "[|and |or |what about |how about |now |ok, and ]the @'s[?|]", "[and |]how many @'s[ then| in it|]?", "[and |]the letter @[?|]", "same for [the letter |]@", "[and |]how often @?", "[nice|thanks|ok|good|right|hm], and [the |]@'s?", "the same with @", "count the @'s [too|as well|now]", "next letter: @", "and if i ask for @?", "[and |]of @?",
)  # fmt: skip
_PAIR_LONGER = frames(
    "which is [longer|the longer word][:|,] ① or ②?", "[what's|which word is] longer, ① or ②?", "① or ②, which [is longer|has more letters]?", "which has more letters, ① or ②?", "longer: ① or ②?", "of ① and ②, which is longer?", "is ① or ② longer?", "which word is longer? ① or ②", "longer word, ① or ②", "compare ① and ②, which is longer",
)  # fmt: skip
_PAIR_SHORTER = tuple(
    text.replace("longer", "shorter") for text in _PAIR_LONGER if "more letters" not in text
) + frames("which has fewer letters, ① or ②?", "① or ②, fewer letters?")  # fmt: skip
_NEXT_PAIR = frames(
    "[|and |now |and now |ok, and |then |so ]of ① and ②[?|]", "[|and |now |then |ok, ]① [or|and] ②[?|]", "[and |]between ① and ②[?|]", "[what|how] about ① [and|or] ②?", "[and |]which of ① and ②?", "[the |]same [for|with|of] ① and ②[?|]", "[and |]for ① and ②[?|]", "next pair: ①, ②", "[nice|thanks|ok|good|great], and ① [or|and] ②?", "[and |]① against ②[?|]", "[and |]if it's ① or ②?", "now compare ① and ②", "try ① [and|or] ②", "① vs ②[?|]", "one more: ① or ②", "[and |]with ① and ②[?|]",
)  # fmt: skip
_SPELLS = {
    "-": ("dashes", "a dash", "hyphens", "a hyphen", "dashes"),
    " ": ("spaces", "a space", "a blank", "spaces"),
    ".": ("dots", "a dot", "full stops", "points"),
    ", ": ("commas", "a comma", "commas"),
}  # fmt: skip
_SPELL = frames("spell ① with {m}[ between the letters| in between|]", "[write|spell|give me|type] ① with {m} between the letters", "① with {m} between [the|its] letters", "put {m} between the letters of ①", "spell ①, {m} between the letters", "can you spell ① with {m}?", "the letters of ① with {m} between[ them|]", "separate the letters of ① [with|by] {m}")  # fmt: skip
_SPELT_BACK = frames(
    f"{_NOW}backwards[?| please| too|]", "[and |now |]from the [end|back|last letter][?|]", f"{_NOW}[spell|write|do] it backwards", "[and |now |]in reverse[?| order|]", "[and |now |]the other way round[?|]", f"{_NOW}the same backwards", "[and |now |]last letter first[?|]", f"{_NOW}spell it from the end", "[and |now |]reversed[?| please|]", "[and |]from right to left?", "[nice|thanks|ok|good|great], [now|and] backwards[?|]", f"{_NOW}reverse [it|that|them|the letters]", "turn [it|them] round",
)  # fmt: skip
_ONE_WORD = ("as one word", "joined", "without the {m}", "in one piece", "with nothing between", "no {m}", "written together", "as a whole word")  # fmt: skip
_SPELT_BIG = frames(f"{_NOW}in [capitals|caps|capital letters|upper case][?| please| too|]", f"{_NOW}[put|write|spell|do] [it|that] in [capitals|caps|capital letters|upper case]", "[and |]all caps[?|]", "with big letters[?| please|]", f"{_NOW}uppercase [it|that]", "[and |]the same in [capitals|capital letters]", "louder, in capitals")  # fmt: skip
_ITSELF = frames(
    "[and |now |]the word itself in [capitals|caps|capital letters]", "[and |]① in [capitals|caps|capital letters|upper case]", "[and |]① itself, in [capitals|caps]", "not that, ① in [capitals|caps]", "[and |]the [first|original] word in [capitals|caps]", "the word i gave you in [capitals|caps|capital letters]", "[and |]the word as it was, in [capitals|capital letters]",
)  # fmt: skip
_REVERSED = next(task for task in TASKS if task.name == "backwards")


def _say(talk: Conversation, message: Message, answer: str) -> None:
    talk.say(Example((message,), "", answer, "words", "", ()))


def _has(word: str, letter: str) -> tuple[str, str, bool]:
    """The thought, the answer, and whether it is there."""
    seen, count = marked(word, letter)
    if count:
        return f"{seen}\nFound {letter}.", f"**Yes**, the letter {letter} is in *{word}*.", True
    return f"{seen}\nNo {letter} among them.", f"**No**, there is no {letter} in *{word}*.", False


def another_letter(talk: Conversation) -> Example | None:
    """Whether a letter is in a word, or how often; then the same of another letter, the word unsaid."""
    rng = talk.rng
    word = a_word(talk, False)
    old, *rest = rng.sample(sorted(set(_LETTERS)), 4)
    if rng.random() < 0.6:
        old = rng.choice(word)
    has = rng.random() < 0.65
    shown = quoted(rng, dressed(rng, word))
    frame = one(rng, CONTAINS if has else COUNT)
    big = rng.random() < 0.15  # K is k, here as there
    typed = asked(rng, frame, shown, old.upper() if big else old)
    seen, count = marked(word, old)
    number = "is" if count == 1 else "are"
    _say(talk, typed, _has(word, old)[1] if has else f"There {number} **{count}** {old}{'' if count == 1 else chr(39) + 's'} in *{word}*.")  # fmt: skip
    made = None
    for _ in range(rng.choice((1, 1, 1, 2))):
        if made:
            talk.say(made)
        new = rng.choice(word) if rng.random() < 0.5 else rest.pop()
        if new == old:
            return None
        value = new.upper() if big else new
        if has:
            thought, answer, there = _has(word, new)
            before = f"Last task: whether {old} is in it. Now {new}, the word is {word}."
            accept, refuse = ("yes,", "no,") if there else ("no,", "yes,")
            made = talk.turn((rng.choice(_LETTER),), f"{before}\n{thought}", answer, "contains", (accept,), (value,), (refuse,))  # fmt: skip
        else:
            seen, count = marked(word, new)
            before = f"Last task: the {old}'s in it. Now the {new}'s, the word is {word}."
            thought = f"{before}\n{new}'s in {word}: {seen}\n{f'So {count}' if count else 'None'}."
            answer = f"There {'is' if count == 1 else 'are'} **{count}** {new if count == 1 else new + chr(39) + 's'} in *{word}*."
            made = talk.turn(
                (rng.choice(_LETTERS_OF),), thought, answer, "count letters", (f"{count} {new}",), (value,)
            )
        old = new
    return made


def another_pair(talk: Conversation) -> Example | None:
    """Which of two words is longer or shorter, and then the same of two others, one of which may be among the first."""
    rng = talk.rng
    words: list[str] = []
    while len(words) < 6:
        if (word := a_word(talk, False)) not in words:
            words.append(word)
    shorter = rng.random() < 0.3
    first = one(rng, _PAIR_SHORTER if shorter else _PAIR_LONGER)
    a, b = words[:2]
    _say(talk, asked(rng, first, quoted(rng, a), quoted(rng, b)), _longer(a, b, shorter)[1])
    made = None
    for index in range(rng.choice((1, 1, 1, 2))):
        if made:
            talk.say(made)
        c, d = (b, words[2 + index]) if rng.random() < 0.4 else (words[2 + index], words[4 + index])
        if rng.random() < 0.2:
            c, d = d, c
        text = rng.choice(_NEXT_PAIR)
        thought, answer, accept = _longer(c, d, shorter)
        name = "shorter" if shorter else "longer"
        message = asked(rng, text, c, d)
        thinking = f"Last task: which is {name}, {a} or {b}. The same of {c} and {d}.\n{thought}"
        made = Example((message,), thinking, answer, "compare lengths", f"{message.content} -> {answer}", (accept,))
        a, b = c, d
    return made


def _longer(first: str, second: str, shorter: bool) -> tuple[str, str, str]:
    a, b = len(first), len(second)
    thought = f"{first}: {numbered(first)}\n{second}: {numbered(second)}\n{a} {'>' if a > b else '<' if a < b else '='} {b}"  # fmt: skip
    if a == b:
        return thought, f"*{first}* and *{second}* are equally long, **{a}** letters each.", "equally long"
    long, short = (first, second) if a > b else (second, first)
    found, other, word = (short, long, "shorter") if shorter else (long, short, "longer")
    return thought, f"**{found}** is {word}: {len(found)} letters against {len(other)} in *{other}*.", f"{found} is {word}"  # fmt: skip


def same_marks(talk: Conversation) -> Example | None:
    """A word spelt, and then backwards or in capitals with the same marks between its letters; or as one word."""
    rng = talk.rng
    word = a_word(talk, False)
    if word == word[::-1]:
        return None
    mark = rng.choices(tuple(_SPELLS), (6, 2, 1, 1))[0]
    name = rng.choice(_SPELLS[mark])
    plain = mark == "-" and rng.random() < 0.5
    frame = one(rng, TASKS[0].asks) if plain else one(rng, _SPELL).replace("{m}", name)
    spelt = mark.join(word)
    _say(talk, asked(rng, frame, quoted(rng, word)), f"**{spelt}**")
    before, back = f"Before: {spelt}. The word is {word}.", word[::-1]
    roll = rng.random()
    if roll < 0.22:
        text = f"{rng.choice(frames('[and |now |]backwards', '[and |now |]reversed', 'now in reverse', 'turned round'))}, {rng.choice(_ONE_WORD)}"
        text = text.replace("{m}", {"-": "dashes", " ": "spaces", ".": "dots", ", ": "commas"}[mark])
        thought = f"{before} Now: backwards, joined.\n{letters(word)}\nBackwards: {letters(back)}\nJoined: {back}"
        return composed(talk, text, thought, f"**{back}**", "reverse", (back,))
    if roll < 0.4:
        big = mark.join(word.upper())
        thought = f"{before} Now: in capitals, the same between.\nIn capitals: {letters(word).upper()}"
        return talk.turn((rng.choice(_SPELT_BIG),), thought, f"**{big}**", "case", (big.lower(),))
    said = mark.join(back)
    thought = f"{before} Now: backwards, the same between.\n{letters(word)}\nBackwards: {letters(back)}"
    return talk.turn((rng.choice(_SPELT_BACK),), thought, f"**{said}**", "reverse", (said,))


def big_result(talk: Conversation) -> Example | None:
    """A word turned round, and then capitals: of what came out, unless the word itself is named."""
    rng = talk.rng
    word = a_word(talk, False)
    back = word[::-1]
    if back == word or word_is_held_out(word):
        return None
    _say(talk, asked(rng, one(rng, _REVERSED.asks), quoted(rng, word)), rng.choice(_REVERSED.work(word).answers))
    if rng.random() < 0.25:
        thought = f"The word is {word}, backwards {back}. Now: the word itself.\nIn capitals: {' '.join(word.upper())}"
        text = as_typed(rng, rng.choice(_ITSELF)).replace("①", word)
        return Example((Message("user", text),), thought, f"**{word.upper()}**", "case", f"{text} {word}", (word,))
    return big_turn(talk, word)


def big_turn(talk: Conversation, word: str) -> Example:
    """The capitals of a word that was turned round."""
    back = word[::-1]
    thought = f"The word is {word}, backwards {back}. Now: what came out.\nIn capitals: {' '.join(back.upper())}"
    return talk.turn((talk.rng.choice(_SPELT_BIG),), thought, f"**{back.upper()}**", "case", (back.lower(),))


_MAKERS: tuple[tuple[Callable[[Conversation], Example | None], float], ...] = (
    (another_letter, 4), (another_pair, 4), (same_marks, 4), (big_result, 3),
)  # fmt: skip


def kept_turns(talk: Conversation) -> Example:
    """One of them."""
    return talk.one_of(_MAKERS)
