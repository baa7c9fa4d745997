"""The last answer in another form: the snippet in another language, a limerick after a haiku, the sentence turned round or
counted, three results added up."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.arithmetic import three_example
from tools.demo_model.corpus.beyond import beyond_example
from tools.demo_model.corpus.closed import closed_example
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_pieces import chained
from tools.demo_model.corpus.followups_results import Worked
from tools.demo_model.corpus.lettercounts import count_letter_example, length_example
from tools.demo_model.corpus.listpicks import often_example
from tools.demo_model.corpus.smalltalk_naming import made_sentence
from tools.demo_model.corpus.smalltalk_slots import frames, typed_around, with_article
from tools.demo_model.corpus.snippets import SNIPPETS
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.stories import story_example
from tools.demo_model.corpus.tales import TEXTS, THINGS, told_of
from tools.demo_model.corpus.tales_topics import LARGER, not_so_large
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.wordlist import numbered

_NOW = "[|now |and |and now |ok, |ok now |then |please |can you |could you |thanks, |so ]"
_IN_OTHER = (
    "[and |now |ok, now |and now |then ]in @[?| please|]", "[the |]same in @[?| please|]", f"{_NOW}[do|write|show|give me|make] [it|that|this|the same] in @", f"{_NOW}[translate|convert|port|rewrite|change|turn] [it|that|this|the code|the snippet] [to|into|in] @", "[what|how] about @?", "[and |]@[?|]", "[and |]how [does it look|would it look|is it done|do i write that] in @?", "[i need|i want|i meant|i wanted] it in @", "[sorry, |no, |]not python, @", "@ version[?| please]", "[and |]the @ version[?|]", "[is there|do you have|got] a @ version?", "[nice|great|good|cool|thanks], and in @?", "this but in @", "in @ instead",
)  # fmt: skip
_RUN = (f"{_NOW}run [it|that|this|the code]", "[and |]what does it print?", "execute it", "does it [work|run]?", "can you test it?", "what's the output?", "show me the output")  # fmt: skip
# How a language is called; what the fence has; how it is written.
_LANGUAGES = (
    ("javascript", "javascript", "JavaScript"), ("javascript", "javascript", "JavaScript"), ("js", "javascript", "JavaScript"), ("rust", "rust", "Rust"), ("go", "go", "Go"), ("c", "c", "C"), ("bash", "bash", "bash"), ("java", "", "Java"), ("c++", "", "C++"), ("typescript", "", "TypeScript"), ("ruby", "", "Ruby"), ("kotlin", "", "Kotlin"), ("swift", "", "Swift"), ("php", "", "PHP"), ("perl", "", "Perl"), ("c#", "", "C#"), ("haskell", "", "Haskell"), ("lua", "", "Lua"), ("julia", "", "Julia"), ("scala", "", "Scala"), ("python", "python", "Python"),
)  # fmt: skip


def _task(name: str) -> str:
    """What a snippet does, whatever its language."""
    return "hello world" if name.startswith("hello") else name.removeprefix("bash ")


_CODE = {(_task(name), language): (code, mark) for name, _, _, language, code, mark in SNIPPETS}
_CALLED = {language: nice for _, language, nice in _LANGUAGES if language}


def code_turn(talk: Conversation) -> Example:
    """A snippet, and then the same in another language, which is mostly not among the snippets; or it is to be run."""
    rng = talk.rng
    languages = ("python", "javascript", "rust", "go", "c", "bash")
    task, first = rng.choice([key for key in _CODE if key[1] in languages])
    if rng.random() < 0.3:
        task, first = "hello world", rng.choice(languages)
    asked = as_typed(rng, rng.choice(("{t} in {l}", "show me {t} in {l}", "{l} {t}", "write {t} in {l}", "{t}, {l}", "give me {t} in {l}")).format(t=task, l=first))  # fmt: skip
    shown = f"In {_CALLED[first]}:\n\n```{first}\n{_CODE[task, first][0]}\n```"
    talk.say(Example((Message("user", asked),), "", shown, "snippet", "", ()))
    before = f"Before: {task} in {_CALLED[first]}."
    if rng.random() < 0.15:
        answer = "I cannot run code. `/copy` puts it on the clipboard; run it where you have the language."
        return talk.turn(_RUN, f"{before} Now: run it. That I cannot.", answer, "snippet", ("cannot run",))
    said, language, nice = rng.choice([one for one in _LANGUAGES if one[1] != first])
    known = _CODE.get((task, language))
    if known:
        thought = f"{before} Now: in {nice}. A snippet I know."
        return talk.turn(_IN_OTHER, thought, f"In {nice}:\n\n```{language}\n{known[0]}\n```", "snippet", (known[1].lower(),), (said,))  # fmt: skip
    thought = f"{before} Now: in {nice}. Not one of my snippets. I do not make one up."
    own = "more of it in" if language == "python" else "only hello world in" if language in ("javascript", "rust", "go", "c") else ""  # fmt: skip
    rest = f"I have {own} {nice}" if own else "Python I know best"
    answer = f"That one I do not know in {nice}, and I write no new code. {rest}."
    return talk.turn(_IN_OTHER, thought, answer, "snippet", ("do not know",), (said,))


_FORMS = ("[and |now |ok, |]a @[?| please|]", "[and |now |ok, |]as a @[?| please|]", f"{_NOW}[make|write|turn] it [a|into a] @", f"{_NOW}[write|give me|tell me|do] a @[ about it| on it| about that| too|]", "[and |]the same as a @[?|]", "[nice|great|thanks|cool], now a @", "[can you do|do you know|how about] a @?", "i'd [rather have|like] a @", "not a {k}, a @")  # fmt: skip


_OTHER_THING = (
    "[and |now |and now |ok, |]about [a |an |]@[?| please|]", "[and |now |ok, |][the |]same [about|with|for] [a |an |]@[?| please|]", "[and |now |]one about [a |an |]@[?| please|]", "[can you |please |now |]do one about [a |an |]@[?|]", "[and |]what about [a |an |]@?", "[nice|great|thanks|cool|lovely], now [a {k} |one |]about [a |an |]@", "another [one|{k}][,| but] about [a |an |]@", "[but |]with [a |an |]@ instead[?|]", "make it about [a |an |]@[ instead|]", "again, about [a |an |]@", "[a |an |]@ instead", "same {k}[,| but] [a |an |]@ instead", "[i|my kid|my daughter] would like one about [a |an |]@",
)  # fmt: skip
_ARTICLE = re.compile(r"\[a \|an \|\]")


def verse_turn(talk: Conversation) -> Example:
    """A story or verse, and then another form of the same: what is too large becomes two lines, and that is said."""
    rng = talk.rng
    while word_is_held_out(thing := rng.choice(THINGS)):
        pass
    kind = rng.choice(("story", "poem", "haiku", "haiku"))
    frame = rng.choice((f"a {kind} about {{x}}", f"write a {kind} about {{x}}", f"{kind} about {{x}}", f"tell me a {kind} about {{x}}", f"{kind}: {{x}}"))  # fmt: skip
    question = typed_around(rng, frame, with_article(thing))
    talk.say(Example((Message("user", question),), "", told_of(rng.choice(TEXTS[kind]), thing), "tale", "", ()))
    before = f"Before: a {kind} about {with_article(thing)}."
    if rng.random() < 0.4:
        return _other_thing(talk, kind, thing, before)
    larger = rng.random() < 0.6
    form = rng.choice(LARGER) if larger else rng.choice([one for one in TEXTS if one != kind])
    patterns = tuple(text.replace("{k}", kind) for text in _FORMS)
    if form[0] in "aeiou":
        patterns = tuple(text.replace("a @", "an @").replace("a] @", "an] @") for text in patterns)
    if larger:
        thought = f"{before} Now: {with_article(form)}, which is beyond me. Two lines about {with_article(thing)}."
        answer = not_so_large(form) + told_of(rng.choice(TEXTS["poem"]), thing)
    else:
        thought = f"{before} Now: {with_article(form)} about {with_article(thing)}."
        answer = told_of(rng.choice(TEXTS[form]), thing)
    return talk.turn(patterns, thought, answer, "tale", (thing.lower(),), (form,))


def _other_thing(talk: Conversation, kind: str, thing: str, before: str) -> Example:
    """The same form about something else."""
    rng = talk.rng
    while (new := rng.choice(THINGS)) == thing or word_is_held_out(new):
        pass
    article = with_article(new).removesuffix(new)
    said = article if rng.random() < 0.75 else ""
    text = _ARTICLE.sub(lambda _: said, rng.choice(_OTHER_THING)).replace("{k}", kind)
    thought = f"{before} Now: a {kind} about {with_article(new)}."
    return talk.turn((text,), thought, told_of(rng.choice(TEXTS[kind]), new), "tale", (new.lower(),), (new,))


_IT = "[it|that|the sentence|this sentence|that sentence]"
_TURNED = (f"{_NOW}reverse {_IT}", f"{_NOW}[say|write|read] {_IT} backwards", "[and |now |]backwards[?| please|]", f"{_NOW}turn {_IT} [round|around]", "[and |now |]in reverse[ order|][?|]", "[the |]last word first", f"{_NOW}reverse the words", f"{_NOW}reverse the word order")  # fmt: skip
_WORDS_IN = (f"[and |]how many words [are in|has|does] {_IT}[ have|]?", f"{_NOW}count [the|its] words", "[and |]how many words?", "how many words did you [just |]write?", "how many words was that?", "word count?", "how long is it in words?")  # fmt: skip
_LONGEST_IN = ("[and |][which|what] is [the|its] longest word[ in it|]?", "[and |]the longest word[?|]", f"[and |]longest word of {_IT}?", f"{_NOW}find its longest word")  # fmt: skip
_WORD_AT = ("[and |][what|which] is [the|its] @ word?", "[and |]the @ word[?|]", f"@ word of {_IT}?", f"{_NOW}[tell me|give me] the @ word")  # fmt: skip
_CAPITALS = (f"{_NOW}[write|put|say] {_IT} in [capitals|caps|upper case]", "[and |now |]in [capitals|caps|all caps][?|]", "shout it", "[now |]uppercase it")  # fmt: skip


def sentence_turn(talk: Conversation) -> Example:
    """A sentence of its own, and then something done with its words: turned round, word by word."""
    rng = talk.rng
    while (made := made_sentence(talk.draw)).answer.count(" ") > 9 or word_is_held_out(made.accept[0]):
        pass
    talk.say(made)
    words = made.answer.rstrip(".").split()
    quoted = ", ".join(f"{index} {word}" for index, word in enumerate(words, 1))
    kind = rng.random()
    if kind < 0.45:
        back = ", ".join(f"{len(words) - index} {word}" for index, word in enumerate(words[::-1]))
        result = " ".join(words[::-1])
        thought = f"The sentence, word by word: {quoted}\nFrom the end: {back}"
        return talk.turn(_TURNED, thought, f"**{result}**", "reverse list", (result.lower(),))
    if kind < 0.6:
        thought = f"The sentence: {quoted}\nSo {len(words)}."
        return talk.turn(_WORDS_IN, thought, f"**{len(words)}** words.", "count items", (f"{len(words)} words",))
    if kind < 0.72:
        most = max(map(len, words))
        found = [word for word in words if len(word) == most]
        lines = "\n".join(f"{word}: {numbered(word)}" for word in words)
        said = " and ".join(f"**{word}**" for word in found[:2]) if len(found) < 3 else ", ".join(f"**{word}**" for word in found)  # fmt: skip
        thought = f"{lines}\nThe longest: {', '.join(found)}, {most}."
        return talk.turn(
            _LONGEST_IN,
            thought,
            f"{said}, with {most} letters{' each' if len(found) > 1 else ''}.",
            "longest",
            (found[0].lower(),),
        )
    if kind < 0.85:
        index, name = rng.choice(((0, "first"), (1, "second"), (2, "third"), (len(words) - 1, "last"), (len(words) - 1, "last")))  # fmt: skip
        thought = f"The sentence: {quoted}\nThe {name} is {words[index]}."
        return talk.turn(_WORD_AT, thought, f"The {name} word is **{words[index]}**.", "item at", (words[index].lower(),), (name,))  # fmt: skip
    result = made.answer.upper()
    thought = f"The sentence: {made.answer} In capitals."
    return talk.turn(_CAPITALS, thought, result, "case", (result.lower(),))


ALL_ADDED = (
    f"{_NOW}add [them|these|all of them|all three|the three|the results|the three results|all the results|everything] [up|together|all up]", f"{_NOW}add [them all|all of them|all three|the three][ up| together|]", "[and |so |now |]all [together|three together|of them together][?|]", "[and |]the [sum|total] of [all|all three|them all|the three][?|]", "[and |so |]in total[?|]", "[what|how much] [is|are] [that|they|all three] [in all|in total|altogether|together]?", "sum [them|it all|everything] up", "[and |]the grand total?", "all [three |]results [added|together|summed up][?|]", "what do the three [make|come to|add up to]?",
)  # fmt: skip


def all_results(talk: Conversation, asked: list[Worked]) -> Example | None:
    """The results of all sums so far, added up."""
    results = [one.result for one in asked]
    if min(results) < 0 or not (made := chained(results[0], [("+", result) for result in results[1:]])):
        return None
    thought = f"The results: {', '.join(map(str, asked))}. Now: all of them, with +.\n{made[0]}"
    return talk.turn(frames(ALL_ADDED), thought, made[1], "follow-up", (f"= {made[2]}",))


_COUNTED = (count_letter_example, length_example, often_example, story_example, story_example, three_example, beyond_example)  # fmt: skip
_PICKED = ("[pick|choose|say|name|give me|tell me] a number", "a [random |]number[, please| please|]", "[pick|choose|give me] a number [between|from] 1 [and|to] 100", "any number", "think of a number and tell me", "your favourite number?", "random number")  # fmt: skip


def number_answer(talk: Conversation) -> Example:
    """An answer that is a number of any other kind: counted, told, picked, known."""
    rng, draw = talk.rng, replace(talk.draw, held=False)
    if (roll := rng.random()) < 0.25:
        picked = rng.randint(2, 100)
        asked = as_typed(rng, rng.choice(frames(_PICKED)))
        return Example((Message("user", asked),), "", f"**{picked}**.", "smalltalk", "", ())
    return closed_example(draw) if roll < 0.5 else rng.choice(_COUNTED)(draw)
