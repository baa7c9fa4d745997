"""Slips taken back and scraps: `actually i bought 19 more`, `oh wait american spelling, harbor`, the next four letters,
`which key was that`; and a scrap behind a question, which belongs to it."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.revisions_words import TASKS
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed

_NOUNS = ("apples", "eggs", "cookies", "lemons", "cards", "stamps", "oranges", "buttons", "beads", "shells", "books", "coins", "marbles", "pens", "candles", "bottles", "mugs", "plums")  # fmt: skip
_VERBS = {"+": ("bought", "found", "got", "collected"), "-": ("sold", "lost", "gave away", "threw out")}  # fmt: skip
_STORIES = frames("[i have|i had|we had|i've got] @ {n} and {v} #{m}[, how many now?|. how many do i have?|. how many is that?| so how many?]", "@ {n}, {v} #{m}. how many[ now| in all|]?", "[i start with|at first i had] @ {n}, then i {v} #{m}. how many?")  # fmt: skip
_SLIP = frames("[actually|oh wait|wait no|sorry|oops|no wait|hmm no|i mean|oh no|correction:|my bad,|wait,] [i|it was me who|we] {v} @{m}[| i think|, not #|, sorry]", "[actually|wait|sorry|oops] [it was @ that i {v}|i {v} @{m} instead of #|@{m}, not #|it was @{m}]", "i got that wrong, i {v} @{m}", "i {v} @{m}, not #{m}", "make that @{m}", "[i said #|#] but [it was|i meant|i {v}] @{m}")  # fmt: skip
_THEN = frames("[then|later|and then|after that|the next day|today|now] i {v} @{m}[|, how many now?|. and now?]", "[then|later] @{m} [were {v}|i {v}]", "and i {v} @{m} on top[, how many?|]", "i {v} another @[, how many now?|. how many is that?|]")  # fmt: skip


def _slip(talk: Conversation) -> Example:
    """A number of a small story put right, or, its neighbour, one more step of the story."""
    rng = talk.rng
    sign = rng.choice("++-")
    verb, noun = rng.choice(_VERBS[sign]), rng.choice(_NOUNS)
    goes_on = rng.random() < 0.4
    while True:
        a, b, c = rng.randint(11, 90), rng.randint(2, 40), rng.randint(2, 40)
        first = value(sign, a, b)
        start = first if goes_on else a
        if len({a, b, c}) == 3 and free(sign, a, b) and free(sign, start, c) and min(first, value(sign, start, c)) > 1:
            break
    more = " more" if sign == "+" else rng.choice(("", " of them"))
    asked = rng.choice(_STORIES).format(n=noun, v=verb, m=more).replace("@", str(a)).replace("#", str(b))
    answer = f"{a} {sign} {b} = **{first}** {noun}."
    talk.say(Example((Message("user", as_typed(rng, asked)),), "", answer, "story", "", ()))
    before = f"Before: {answer.replace('*', '')}"
    now = f"the result {sign} {c}." if goes_on else f"the second number, {b}, becomes {c}."
    patterns = tuple(text.format(v=verb, m=more) for text in (_THEN if goes_on else _SLIP))
    said = f"{start} {sign} {c}"
    result = value(sign, start, c)
    return talk.turn(patterns, f"{before} Now: {now}\n{work(sign, start, c)}", f"{said} = **{result}** {noun}.", "follow-up", (f"= {result}",), (str(c), str(b)))  # fmt: skip


_BRITISH = tuple(pair.split("/") for pair in ["harbour/harbor", "colour/color", "favour/favor", "flavour/flavor", "honour/honor", "labour/labor", "humour/humor", "rumour/rumor", "neighbour/neighbor", "centre/center", "theatre/theater", "fibre/fiber", "metre/meter", "litre/liter", "tyre/tire", "plough/plow", "catalogue/catalog", "dialogue/dialog", "programme/program", "moustache/mustache", "cheque/check", "jewellery/jewelry", "traveller/traveler", "pyjamas/pajamas", "grey/gray", "organise/organize", "realise/realize", "analyse/analyze", "licence/license", "defence/defense", "doughnut/donut", "aluminium/aluminum", "armour/armor", "vapour/vapor", "odour/odor", "savour/savor", "parlour/parlor"])  # fmt: skip
_SPELLING = frames("[oh wait|wait|no|sorry|actually|oops|hmm|ah], [the |in |]{w} [spelling|english|way|version][,|:] @", "{w} [spelling|version|english][,| please,|:] @", "[i meant|i want|make it|use] [the |]{w} [spelling|one|version], @", "[oh|sorry|wait], @, the {w} [spelling|way]", "@, {w} spelling[| please]", "@[,| -] as in {w} english", "no, @, {w}")  # fmt: skip


def _spelling(talk: Conversation) -> Example:
    """The same with the word as it is spelt on the other side of the ocean: the word that follows is meant."""
    rng = talk.rng
    while True:
        british, american = rng.choice(_BRITISH)
        if not word_is_held_out(british) and not word_is_held_out(american):
            break
    (old, _), (new, way) = rng.choice((((british, "british"), (american, "american")), ((american, "american"), (british, "british"))))  # fmt: skip
    way = rng.choice(("american", "us", "american")) if way == "american" else rng.choice(("british", "uk", "british"))
    task = rng.choice(tuple(task for task in TASKS if task.name in ("spelt", "backwards", "its length", "its vowels", "in capitals")))  # fmt: skip
    before = task.work(old)
    asks = {"spelt": "spell {w}", "backwards": "{w} backwards", "its length": "how many letters in {w}", "its vowels": "how many vowels in {w}", "in capitals": "{w} in capitals"}  # fmt: skip
    talk.say(Example((Message("user", as_typed(rng, "@@").replace("@@", asks[task.name].format(w=old))),), "", rng.choice(before.answers), task.family, "", ()))  # fmt: skip
    done = task.work(new)
    patterns = tuple(text.replace("{w}", way) for text in _SPELLING)
    return talk.turn(patterns, f"Another spelling. The word is {new}.\n{done.thought}", rng.choice(done.answers), task.family, (done.result.lower(),), (new,))  # fmt: skip


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FIRST = frames("[what are |tell me |give me |say |list |]the first {n} letters [of the alphabet|in the alphabet|of the abc]", "first {n} letters of the alphabet[| please]", "[say|write|list] the alphabet, [just|only] the first {n}[| letters]")  # fmt: skip
_NEXT = frames("[and |now |ok |]the next {n}[| letters|?| please]", "next {n}[| letters|?| please]", "{n} more[| letters| please]", "[and |]the {n} after that[|?]", "go on, {n} more")  # fmt: skip


def _alphabet(talk: Conversation) -> Example:
    """The first letters, the next ones, and perhaps the next after those."""
    rng = talk.rng
    end = rng.randint(2, 7)
    spoken = (str, in_words)[rng.random() < 0.6]
    asked = rng.choice(_FIRST).format(n=spoken(end))
    said = ", ".join(_LETTERS[:end])
    made = talk.turn((asked,), f"The first {end}: {said}.", f"**{said}**", "closed", (said,))
    for _ in range(rng.choice((1, 1, 2))):
        talk.say(made)
        count = min(end if end < 8 and rng.random() < 0.6 else rng.randint(2, 6), len(_LETTERS) - end)
        last, end, said = _LETTERS[end - 1], end + count, ", ".join(_LETTERS[end : end + count])
        counted = ", ".join(f"{index} {letter}" for index, letter in enumerate(said.split(", "), 1))
        patterns = tuple(text.format(n=spoken(count)) for text in _NEXT)
        made = talk.turn(patterns, f"The last was {last}. Next: {counted}.", f"**{said}**", "follow-up", (said,))
    return made


_KEY = re.compile(r"\b(?:F\d{1,2}|Ctrl\+[A-Z]|Esc|Tab|(?:Shift\+)?Enter|Delete|Space)\b")
_WHICH_KEY = frames("[wait |sorry |hm |ok but |hold on |]which key[ was that| is that| again| was it|][|?]", "[wait, |sorry, |]what [key was that|was the key|key again|key]?", "the key again[| please|?]", "what do i press[ again|]?", "just the key[| please]", "say the key once more")  # fmt: skip
_SCRAP = (", which key", ", which key?", ", what key", " - which key?", ", what do i press", ", which button", "? which key")  # fmt: skip


def _key(talk: Conversation) -> Example:
    """The key of the last answer; or, behind the question itself, a scrap that asks nothing new."""
    rng = talk.rng
    while True:
        made = product_example(replace(talk.draw, held=False))
        keys = set(_KEY.findall(made.answer))
        if len(made.messages) == 1 and not made.steps and len(keys) == 1 and "press" not in made.question.lower():
            break
    if rng.random() < 0.3 and "key" not in made.question.lower():
        return made.asked(made.question.rstrip(" ?.!") + rng.choice(_SCRAP))
    key = keys.pop()
    talk.say(made)
    return talk.turn(_WHICH_KEY, f"My last answer names a key: {key}.", f"**{key}**", "follow-up", (key.lower(),))


def slip_turns(talk: Conversation) -> Example:
    """One of them."""
    return talk.rng.choices((_slip, _spelling, _alphabet, _key), (6, 3, 2, 4))[0](talk)
