"""A word, something done with it, and then turns that go on: now backwards, and this one?, no it is not, how many letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus import words_asks as asks
from tools.demo_model.corpus.asking import asked, dressed, quoted
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_asks import FORGOT
from tools.demo_model.corpus.followups_why import thanked
from tools.demo_model.corpus.lettercounts import marked
from tools.demo_model.corpus.recall_values import draw_value
from tools.demo_model.corpus.revisions_edits import drawn_edit, edited
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_word, letters, numbered
from tools.demo_model.corpus.words import PALINDROME

_NOW = "[|now |and now |ok now |ok, |then |and |please |can you |could you |can u |next, ]"


@dataclass(frozen=True)
class Done:
    """What was worked out: the thought, the ways to say it with one word to stand for the result, and the result."""

    thought: str
    answers: tuple[str, ...]
    result: str


@dataclass(frozen=True)
class Task:
    """One thing to do with a word. name: as a thought calls it. asks: whole questions, ① the word. follows: what people
    say of the word before."""

    name: str
    family: str
    asks: tuple[str, ...]
    follows: tuple[str, ...]
    work: Callable[[str], Done]
    weight: int = 2


def _spell(word: str) -> Done:
    spelt = "-".join(word.lower())
    return Done(letters(word), (f"**{spelt}**", f"*{word}* is spelt **{spelt}**.", f"It is **{spelt}**."), spelt)


def _reverse(word: str) -> Done:
    back = word[::-1]
    joined = f"Joined: {back.lower()}" + (f", in capitals {back}" if back.isupper() else "")
    thought = f"{letters(word)}\nBackwards: {letters(back)}\n{joined}"
    return Done(thought, (f"**{back}**", f"*{word}* backwards is **{back}**.", f"{word} → **{back}**"), back)


def _capitals(word: str) -> Done:
    upper = word.upper()
    return Done(f"In capitals: {' '.join(upper)}", (f"**{upper}**", f"**{upper}**."), upper)


def _length(word: str) -> Done:
    count = len(word)
    said = (f"*{word}* has **{count}** letters.", f"**{count}** letters.", f"**{count}**")
    return Done(f"{numbered(word)}\nSo {count}.", said, str(count))


def _at(word: str, index: int, name: str) -> Done:
    letter = word[index]
    path = f"{letters(word)}, from the end: {letter}" if index < 0 else numbered(word[: index + 1]) if index else letters(word)  # fmt: skip
    said = (f"The {name} letter of *{word}* is **{letter}**.", f"**{letter}** is the {name} letter of *{word}*.", f"It is **{letter}**.")  # fmt: skip
    return Done(f"{path}\nThe {name} is {letter}.", said, letter)


def _count(word: str, wanted: str, one: str, many: str) -> Done:
    seen, count = marked(word, wanted)
    verb, noun = ("is", one) if count == 1 else ("are", many)
    said = (f"There {verb} **{count}** {noun} in *{word}*.", f"*{word}* has **{count}** {noun}.", f"**{count}**")
    return Done(f"{many} in {word}: {seen}\n{f'So {count}' if count else 'None'}.", said, str(count))


def _times(word: str, times: int) -> Done:
    said = " ".join([word] * times)
    return Done(", ".join(f"{index} {word}" for index in range(1, times + 1)), (said, f"{said}."), said)


def _palindrome(word: str) -> Done:
    back = word[::-1]
    same = back.lower() == word.lower()
    thought = f"{letters(word)}\nBackwards: {letters(back)}\n{'The same.' if same else 'Not the same.'}"
    said = f"**Yes**, *{word}* is a palindrome." if same else f"**No**, backwards it is *{back}*."
    return Done(thought, (said,), "yes," if same else "no,")


def _has(word: str, letter: str) -> Done:
    seen, count = marked(word, letter)
    said = f"**Yes**, the letter {letter} is in *{word}*." if count else f"**No**, there is no {letter} in *{word}*."
    return Done(
        f"{seen}\n{f'Found {letter}.' if count else f'No {letter} among them.'}", (said,), "yes," if count else "no,"
    )


def _filled(patterns: tuple[str, ...], part: str) -> tuple[str, ...]:
    return tuple(pattern.replace("②", part) for pattern in patterns)


_PALINDROME_IT = (
    "[and |]is [it|that|the word] a palindrome?", "palindrome?", "does it read the same backwards?", "is it the same backwards?", "[and |]can it be read both ways?",
)  # fmt: skip
_HAS_IT = (
    "[and |]does it [have|contain|include] [a |an |the letter |any |]②?", "[and |]is there [a |an |any |]② in it?", "[and |]any ②?", "is [the letter |]② in [it|there|the word]?", "② in it?",
)  # fmt: skip
_VERDICTS = ("palindrome", "contains")
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
TASKS = (
    Task("spelt", "spell", asks.SPELL, asks.SPELL_IT, _spell),
    Task("backwards", "reverse", asks.REVERSE, asks.REVERSE_IT, _reverse, 5),
    Task("in capitals", "case", asks.CAPITALS, asks.CAPITALS_IT, _capitals, 3),
    Task("its length", "length", asks.LENGTH, asks.LENGTH_IT, _length, 3),
    Task("its first letter", "letter at", _filled(asks.WHICH, "first"), _filled((*asks.WHICH_IT, *_filled(asks.ENDS_IT, "start")), "first"), lambda word: _at(word, 0, "first")),
    Task("its last letter", "letter at", _filled(asks.WHICH, "last"), _filled((*asks.WHICH_IT, *_filled(asks.ENDS_IT, "end")), "last"), lambda word: _at(word, -1, "last")),
    Task("its vowels", "count letters", _filled(asks.CLASS, "vowels"), asks.VOWELS_IT, lambda word: _count(word, "aeiou", "vowel", "vowels")),
    Task("whether it is a palindrome", "palindrome", PALINDROME, _PALINDROME_IT, _palindrome, 1),
)  # fmt: skip


_EDITS = 0.22  # of the tasks, where they may be
_LONG_ENOUGH = 5


def _edit(rng: Random) -> Task:
    """A task that makes another word of it."""
    name, whole, it = drawn_edit(rng)

    def work(word: str) -> Done:
        thought, result = edited(name, word)
        return Done(thought, (f"**{result}**", f"**{result}**", f"{word} → **{result}**"), result)

    return Task(name, "replace", whole, it, work)


def drawn_task(rng: Random, word: str, edits: bool = False) -> Task:
    """One of the tasks; some of them are made for a letter of this word or for a number. edits: whether it may be one
    that makes another word of it."""
    if edits and len(word) >= _LONG_ENOUGH and rng.random() < _EDITS:
        return _edit(rng)
    roll = rng.random()
    if roll < 0.035:
        letter = rng.choice(word.lower()) if rng.random() < 0.5 else rng.choice("aeioutsrnlkmb")
        whole, it = _filled(asks.CONTAINS, letter), _filled(_HAS_IT, letter)
        return Task(f"whether {letter} is in it", "contains", whole, it, lambda w: _has(w, letter))
    if roll < 0.1:
        letter = rng.choice(word.lower()) if rng.random() < 0.85 else rng.choice("aeioutsrn")
        whole, it = _filled(asks.COUNT, letter), _filled(asks.COUNT_IT, letter)
        return Task(f"the {letter}'s in it", "count letters", whole, it, lambda w: _count(w, letter, letter, f"{letter}'s"))  # fmt: skip
    if roll < 0.16 and len(word) > 2:
        index = rng.randrange(1, min(len(word), len(_ORDINALS)))
        name = _ORDINALS[index]
        whole, it = _filled(asks.WHICH, name), _filled(asks.WHICH_IT, name)
        return Task(f"its {name} letter", "letter at", whole, it, lambda w: _at(w, index, name))
    if roll < 0.22:
        times, name = rng.choice(((2, "twice"), (3, "three times"), (4, "four times"), (5, "five times"), (2, "two times"), (3, "3 times")))  # fmt: skip
        follows = (f"{_NOW}[say|write|repeat] it {name}", f"{name}[| please|!]", f"[and |now |]{name}?", f"the same word {name}", f"that word, {name}")  # fmt: skip
        whole = tuple(f"{verb} ① {name}" for verb in ("say", "write", "repeat", "type", "the word"))
        return Task(name, "repeat", whole, follows, lambda w: _times(w, times))
    return rng.choices(TASKS, [task.weight for task in TASKS])[0]


_ELLIPTIC = (
    "and @[?|]", "and @, please", "[what|how] about @[?|]", "[|and |do ]the same [for|with|to] @[|?| please]", "same [for|with] @[|?| please]", "now @[| please]", "now do @", "@[?|]", "do @[| too| next| now]", "also @", "and for @[?|]", "[now |]try @",
    "next[: @|, @| one is @| word: @]", "then @", "ok[, and| and|, now|, next:] @", "and the word @[?|]", "same thing [with|for|but] @", "do the same [for|with|to] @", "again with @", "one more: @", "@ [next|too|as well][| please]", "[nice|great|cool|good|thanks|perfect], [and|now] @[?|]",
    "and if [the word is|it was|it were|i say|i take] @[?|]", "and with @[?|]", "what would it be for @?", "i also need @", "and [my other word|another one|one more|the last one]: @", "can you do @[| too| as well]?", "could you also do @?", "another: @", "@ instead", "not that one, @", "i meant @", "sorry, i meant @", "oops, the word is @", "make that @", "repeat [that|this] for @", "[and|now] this one: @", "[and |]with @ instead[?|]", "again[,| but] with @ instead", "[can you |could you |please |]do [that|this|it|the same] [with|for|to] @[?| too| please|]", "the same thing for @", "same question[, but|:|,] @", "and @, what about that?", "and what about @[?|]", "and then @[?|]", "let's do @ [now|next]", "[hm|ah|oh|aha|i see], and @?",
)  # fmt: skip
_BOTH = (
    "and @ and #[?|]", "same for @ and #", "now @ and #", "do @ and # too", "what about @ and #?", "[and |]for @, #?", "the same with @ and #", "@ and #?", "next: @, #", "both @ and # too", "and these two: @, #",
)  # fmt: skip
_TARGET = (
    "and how many [in|are in|does] @[| have]?", "and in @[?|]", "in @?", "and @ has?", "and for @?", "how about in @?", "and how many has @?",
)  # fmt: skip
_SURE = (
    "are you sure[?|| about that]", "[is that|that's] [right|correct|true]?", "really?", "[please |can you |]check [that|it|again][| again]", "double check[| that| please]", "sure?", "[hm|hmm|um], [really|sure|is that right]?", "are you certain?", "verify [that|it]", "u sure?",
    "look [again|closer]", "try again", "can you confirm that?", "100% sure?",
)  # fmt: skip
_DENIED = (
    "that [looks|seems|sounds] [wrong|odd|strange|off]", "i don't [believe it|think so|trust that]", "wrong[?|]", "no[|?| way]", "that's [wrong|not right|incorrect|false]", "i think [that's wrong|you got it wrong|you made a mistake]", "did you make a mistake?",
)  # fmt: skip
_AGAINST = (
    "no, it's @", "no, i think it['s| is] @", "it should be @", "[that's wrong|wrong], it['s| is] @", "shouldn't [it|that] be @?", "are you sure it's not @?", "not @?", "but it's @[!|]",
)  # fmt: skip
_CLAIMED = (
    "i think it['s| is] @", "isn't it @?", "i get @", "i got @", "hm, i [count|have|see|make it|make] @", "my [friend|teacher|brother|dad] says @",
    "[my sister|my mum|a colleague|tom|anna|our teacher|grandpa] [says|claims|thinks|insists] it['s| is] @[, who is right?|, is that so?|]", "who is right, you or [my friend|my mum|the book]? [she|he|it] says @", "[i was told|i heard|they told me] it['s| is] @", "according to [my dad|the book|my notes] it is @", "[someone else|everybody|the app] got @", "the answer key says @", "[my brother|she|he] bets it is @",
)  # fmt: skip
_HOW = (
    "how did you [get|do|find|work out] that?", "how?", "how do you know?", "explain[| that| it| please]", "show [me |]how", "show [me |]the steps", "why?", "why is that?", "show your work", "step by step[| please]", "walk me through it", "how come?", "can you explain [that|how]?",
)  # fmt: skip
_ONLY = (
    "[just|only] the [answer|result][| please]", "shorter[| please]", "too long[, just the answer|]", "in one word", "just say it", "[can you |]make that shorter", "less words please", "and the short version?",
)  # fmt: skip
_AGAIN = (
    "again[?| please|]", "say [that|it] again", "[can you |please |]repeat [that|it]", "once more", "what was [it|that|the answer][| again]?", "come again?", "sorry?", "pardon?", "what did you say?", "i missed that", "one more time", "tell me again", "[repeat|write] the answer[| again]",
)  # fmt: skip


def a_word(talk: Conversation, held: bool, shortest: int = 3) -> str:
    """A word to play with: of up to ten letters, in lower case; now and then somebody's name."""
    while True:
        if not held and talk.rng.random() < 0.1:
            word = draw_value(talk.rng, "name", False).lower()
            if word_is_held_out(word) or not shortest <= len(word) <= 10:
                continue
        else:
            word = draw_word(replace(talk.draw, held=held), shortest, 10).lower()
        if word.isalpha() and word.isascii():
            return word


def _first(talk: Conversation, task: Task, word: str, done: Done) -> None:
    """The first question and its answer into the history."""
    rng = talk.rng
    shown = dressed(rng, word)
    message = asked(rng, asks.whole_or_named(rng, task.asks, task.follows), quoted(rng, shown))
    talk.say(Example((message,), "", rng.choice(done.answers), "words", "", ()))


def _answered(talk: Conversation, patterns: tuple[str, ...], task: Task, before: str, done: Done, values: tuple[str, ...] = ()) -> Example:  # fmt: skip
    answer = talk.rng.choice(done.answers)
    refuse = ("no," if done.result == "yes," else "yes,",) if done.result in ("yes,", "no,") else ()
    accept = done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)
    return talk.turn(patterns, f"{before}\n{done.thought}", answer, task.family, accept, values, refuse)


def _left(word: str, last: Task) -> str:
    """The word that a later turn is on: what an edit made of it, empty where nothing can go on from that."""
    if last.family != "replace":
        return word
    made = last.work(word).result
    return made if made.isalpha() and 2 < len(made) < 11 and not word_is_held_out(made.lower()) else ""


def _go_on(talk: Conversation, word: str, last: Task, edits: bool) -> tuple[Example, str, Task]:
    """Something else with the same word."""
    while True:
        task = drawn_task(talk.rng, word, edits)
        # The first letter of a word that was turned round could be that of either.
        unclear = last.name == "backwards" and task.family in ("letter at", "replace")
        marked_still = last.name == "spelt" and task.family in ("reverse", "case")  # told with its marks elsewhere
        if task.name != last.name and not unclear and not marked_still:
            break
    done = task.work(word)
    if task.name == "in capitals":
        if last.name == "backwards":  # of what it became
            back = word[::-1]
            thought = (
                f"The word is {word}, backwards {back}. Now: what came out.\nIn capitals: {' '.join(back.upper())}"
            )
            return talk.turn(task.follows, thought, f"**{back.upper()}**", "case", (back.lower(),)), word, task
        return _answered(talk, task.follows, task, f"The word is {word}.", done), word.upper(), task
    return _answered(talk, task.follows, task, f"The word is {word}.", done), word, task


def _elliptic(talk: Conversation, last: Task, held: bool, both: bool = False) -> tuple[Example, str]:
    """The same task for another word, which is all that is said; or for two where `both` may be."""
    rng = talk.rng
    shortest = len(_ORDINALS) if last.family in ("letter at", "replace") else 3
    word = a_word(talk, held, shortest)
    while not last.work(word).result:
        word = a_word(talk, held, shortest)
    before = f"Last task: {last.name}. The same for {word}."
    if both and last.family not in (*_VERDICTS, "replace") and rng.random() < 0.15:
        other = a_word(talk, held, shortest)
        done, more = last.work(word), last.work(other)
        answer = f"*{word}*: **{done.result}**, *{other}*: **{more.result}**."
        thought = f"Last task: {last.name}. The same for {word} and {other}.\n{done.thought}\n{more.thought}"
        return talk.turn(_BOTH, thought, answer, last.family, (answer,), (word, other)), other
    patterns = _TARGET if last.family == "count letters" and rng.random() < 0.5 else _ELLIPTIC
    return _answered(talk, patterns, last, before, last.work(word), (quoted(rng, dressed(rng, word)),)), word


def _wrong(rng: Random, result: str) -> str:
    """A result as mistakes make it: one off, a letter changed or two exchanged."""
    if result.isdigit():
        return str(max(0, int(result) + rng.choice((-1, 1, 1, 2))) if int(result) else 1)
    if len(result) < 3 or rng.random() < 0.3:
        place = rng.choice([index for index, letter in enumerate(result) if letter.isalpha()])
        other = rng.choice([letter for letter in "aeioustrnlm" if letter != result[place].lower()])
        return result[:place] + (other.upper() if result[place].isupper() else other) + result[place + 1 :]
    places = [i for i in range(len(result) - 1) if result[i].isalpha() and result[i + 1].isalpha() and result[i] != result[i + 1]]  # fmt: skip
    if not places:
        return result[:-1]
    place = rng.choice(places)
    return result[:place] + result[place + 1] + result[place] + result[place + 2 :]


def _asked_back(talk: Conversation, word: str, held: bool) -> Example:
    """The answer doubted, objected to, explained, cut or said again. Now and then it was wrong, and that is owned."""
    rng = talk.rng
    while (task := drawn_task(rng, word)).family in _VERDICTS:
        pass
    done, kind = task.work(word), rng.random()
    wrong = kind < 0.6 and rng.random() < 0.25
    given = _wrong(rng, done.result) if wrong else done.result
    said = tuple(text.replace(f"**{done.result}**", f"**{given}**") for text in done.answers if "**" in text) or (
        given,
    )
    shown = replace(done, answers=said)
    _first(talk, task, word, shown)
    checked = f"Again, {task.name}: {word}.\n{done.thought}"
    family = "check back"
    if kind < 0.3:
        denied = kind < 0.12
        if wrong:
            answer = f"{'You are right' if denied else 'No'}, I was wrong: it is **{done.result}**."
        else:
            answer = f"{'It is' if denied else 'Yes:'} **{done.result}**. I checked it again."
        thought = f"{checked}\n{given}: {'wrong' if wrong else 'right'}."
        return talk.turn(_DENIED if denied else _SURE, thought, answer, family, (done.result,))
    if kind < 0.6:
        claimed = done.result if wrong or rng.random() < 0.2 else _wrong(rng, done.result)
        if wrong:
            answer = f"You are right, I was wrong: **{claimed}**."
        elif claimed == done.result:
            answer = f"Yes, **{claimed}**: that is what I have."
        else:
            answer = f"I get **{done.result}**, not {claimed}: I checked again."
        thought = f"{checked}\nThey say {claimed}: {'right' if claimed == done.result else 'wrong'}."
        claims = _CLAIMED if claimed == given else (*_CLAIMED, *_AGAINST)
        return talk.turn(claims, thought, answer, family, (done.result,), (claimed,))
    if kind < 0.72:
        steps = "\n".join(f"- {line}" for line in done.thought.split("\n"))
        answer = f"Letter by letter:\n\n{steps}\n\nSo **{done.result}**."
        return talk.turn(
            _HOW, f"They want the steps of {task.name}.\n{done.thought}", answer, family, (f"so {done.result}",)
        )
    patterns, thought = (
        (_ONLY, "Only the result of my last answer")
        if kind < 0.82
        else (FORGOT if kind < 0.88 else _AGAIN, "My last answer again")
    )
    return talk.turn(patterns, f"{thought}: {done.result}.", f"**{done.result}**", family, (done.result,))


def word_turns(talk: Conversation, held: bool) -> Example:
    """A task on a word, perhaps some turns on it, and one more: the same word, another one, or the answer asked back."""
    rng = talk.rng
    word = a_word(talk, held)
    if rng.random() < 0.25:
        return _asked_back(talk, word, held)
    task = drawn_task(rng, word, not held)
    _first(talk, task, word, task.work(word))
    word = _left(word, task)
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 3))):
        if word and rng.random() < 0.5:
            turn, word, task = _go_on(talk, word, task, not held)
        else:
            turn, word = _elliptic(talk, task, held)
        word = _left(word, task)
        talk.say(turn)
        if rng.random() < 0.1:
            talk.say(thanked(talk))
    if not word or rng.random() < 0.5:
        return _elliptic(talk, task, held, both=True)[0]
    talk.fill(rng.choice((0, 0, 0, 0, 1)), words=False)
    return _go_on(talk, word, task, not held)[0]
