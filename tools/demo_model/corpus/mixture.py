"""How much of each family is in the text, and the two streams drawn from it: training, and what training never sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from random import Random

from tools.demo_model.corpus import followups, toolcalls
from tools.demo_model.corpus.afresh import times_afresh
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.arithmetic_bare import differences_example, sums_example, threes_example
from tools.demo_model.corpus.beyond import beyond_example
from tools.demo_model.corpus.closed import closed_example
from tools.demo_model.corpus.comparison import check_example, compare_example, count_example
from tools.demo_model.corpus.context import long_winded
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.copying import copy_example
from tools.demo_model.corpus.example import Draw, Example, Message, Tool
from tools.demo_model.corpus.followups import follow_up_example
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.jokes import joke_example
from tools.demo_model.corpus.languages import language_example
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.limits_care import care_example
from tools.demo_model.corpus.lists import list_example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.recall import introduction_example, recall_example
from tools.demo_model.corpus.revisions import revision_example
from tools.demo_model.corpus.smalltalk import opens_only, smalltalk_example
from tools.demo_model.corpus.snippets import snippet_example
from tools.demo_model.corpus.split import holds_held_out_sum
from tools.demo_model.corpus.stories import story_example
from tools.demo_model.corpus.tales import tale_example
from tools.demo_model.corpus.talk import talk_example
from tools.demo_model.corpus.toolclock_more import clock_family_example
from tools.demo_model.corpus.toolengineagain import engine_turn_example
from tools.demo_model.corpus.twoquestions import two_example
from tools.demo_model.corpus.words import word_example
from tools.demo_model.shape import NAME, SIZE

Maker = Callable[[Draw], Example]


_NEED_NONE_SHARES: tuple[tuple[Maker, float], ...] = (
    (introduction_example, 5), (recall_example, 6), (follow_up_example, 3), (revision_example, 3), (sums_example, 2), (differences_example, 1), (compare_example, 3), (story_example, 4),
    (list_example, 4), (word_example, 4), (copy_example, 1), (talk_example, 4), (smalltalk_example, 2), (product_example, 2), (identity_example, 2), (limit_example, 2), (closed_example, 1),
    (clock_family_example, 2), (engine_turn_example, 1.5), (toolcalls.calculator_example, 1.5),
)  # fmt: skip
_NEED_NONE, _NEED_NONE_WEIGHTS = [maker for maker, _ in _NEED_NONE_SHARES], [share for _, share in _NEED_NONE_SHARES]


def _needless(draw: Draw) -> Example:
    """Foreign tools are offered that do not serve: the turn is one of any family that needs none, or the app's own."""
    return toolcalls.needless_example(draw, draw.rng.choices(_NEED_NONE, _NEED_NONE_WEIGHTS)[0])


# Shares of the tokens in percent, and about how many tokens an example has (measured; only the ratio counts).
FAMILIES: dict[str, tuple[float, int, Maker]] = {
    "sum": (1.5, 194, sums_example),
    "difference": (1.7, 199, differences_example),
    "three numbers": (0.8, 290, threes_example),
    "product": (1.7, 228, times_afresh),
    "comparison": (2, 186, compare_example),
    "story": (4.4, 312, story_example),
    "beyond": (1.9, 218, beyond_example),
    "counting": (0.3, 139, count_example),
    "claim": (0.6, 203, check_example),
    "copying": (1.5, 129, copy_example),
    "words": (5.1, 129, word_example),
    "lists": (6, 204, list_example),
    "program": (13.4, 148, product_example),
    "two questions": (1.2, 231, two_example),
    "engine": (2, 278, engine_turn_example),
    "clock": (1, 170, clock_family_example),
    "calculator": (1.8, 210, toolcalls.calculator_example),
    "other tools": (11, 330, toolcalls.others_example),
    "tool follow-up": (2.1, 332, toolcalls.follow_up_example),
    "needless tools": (1.8, 290, _needless),
    "introduction": (1.5, 172, introduction_example),
    "recall": (11, 280, recall_example),
    "follow-up": (3.2, 278, follow_up_example),
    "check back": (1.6, 233, followups.check_back_example),
    "revision": (3.7, 201, revision_example),
    "small talk": (4.9, 136, talk_example),
    "identity": (1.8, 127, identity_example),
    "joke": (0.4, 121, joke_example),
    "tale": (0.6, 138, tale_example),
    "closed facts": (2.1, 131, closed_example),
    "snippets": (0.7, 154, snippet_example),
    "limits": (4.5, 163, limit_example),
    "languages": (0.9, 151, language_example),
    "care": (1.3, 139, care_example),
}
MEMORISED = frozenset({"closed facts", "snippets", "joke", "counting"})  # too small to hold anything but wordings out
# Without thinking, the work of these families stands in the answer where it is at least so many characters.
WORKED_IN_THE_OPEN = {
    **dict.fromkeys(("sum", "difference", "three numbers", "product", "story", "two steps", "check", "follow-up"), 90),
    **dict.fromkeys(("calculation", "sharing"), 40),
    **dict.fromkeys(("prime", "one number of a text"), 30),
    **dict.fromkeys(
        ("sort words", "sort numbers", "sort by length", "longest", "compare lengths", "reverse", "each of a list"), 40
    ),
    **dict.fromkeys(("count letters", "length", "anagram", "palindrome", "replace", "reverse list", "dedupe"), 30),
    **dict.fromkeys(("letter at", "count items", "item at", "check back"), 30),
    **dict.fromkeys(("sort times", "sort pairs", "top of pairs", "dictionary", "two lists", "filter words"), 40),
    **dict.fromkeys(("filter numbers", "how often", "twice", "place in list", "part of list", "sort letters"), 30),
    "fitting": 90,
    **dict.fromkeys(("which vowels", "which consonants", "middle letter"), 30),
}
AFTER_OTHERS, AFTER_OTHERS_LONG = 0.2, 0.26  # of the turns that need no history
TOLD_BEFORE = 0.5  # of those
_OF_THE_PERSON = re.compile(r"\bwho am i|\bremember|\babout me\b|\bknow me\b|\bi (told|said)|\bmy (own )?\w+\b").search
_BARE = ("Noted.", "Okay.", "Got it.", "All right, noted.", "Thanks, I will keep that in mind.")
QUOTED = frozenset({"copy", "recall", "case"})  # what stands around the question would be taken for what is quoted
THINKING_SHARE = 0.75
_SYSTEM_PROMPTS = (
    "You are a helpful assistant.",
    f"You are {NAME}, a {SIZE} demo.",
    "Be brief.",
    "Answer in one sentence.",
    "You are a friendly assistant. Answer politely.",
    "Be terse.",
    "Help the user.",
    "Answer shortly and honestly.",
    "Keep your answers short.",
    "You are a careful assistant.",
)


def _offered(rng: Random) -> tuple[Tool, ...]:
    """The tools of a conversation, as the mixture has them: the app's three, none, or some of the three."""
    roll = rng.random()
    if roll < 0.55:
        return APP_TOOLS
    if roll < 0.88:
        return ()
    return tuple(rng.sample(APP_TOOLS, rng.randint(1, 3)))


def _after_others(draw: Draw, made: Example, share: float | None) -> Example:
    """The same turn, now and then after others that have nothing to do with it: most questions of a chat come so."""
    if (
        len(made.messages) > 1
        or made.family in (followups.NOTHING_YET, "recall")
        or opens_only(made)
        or draw.rng.random() > (share if share is not None else AFTER_OTHERS_LONG if draw.long else AFTER_OTHERS)
    ):
        return made
    if any(tool not in draw.tools for tool in made.tools):
        return made
    talk = Conversation(draw)
    if draw.rng.random() < TOLD_BEFORE and not _OF_THE_PERSON(made.question.lower()):
        _tell(draw, talk)
    else:
        talk.fill(draw.rng.randint(2, 14) if draw.long else draw.rng.choice((1, 1, 2, 3)))
    return talk.finish(made)


def _tell(draw: Draw, talk: Conversation) -> None:
    """Turns of which one at least tells something to keep. What was told is no answer to the next sum: without such
    turns before other work the model takes each question after a fact for one about it."""
    rng, known = draw.rng, replace(draw, held=False)
    kinds = ["told", *rng.choices(("told", "asked", "other"), (4, 1, 5), k=rng.choice((0, 0, 1, 1, 2, 3)))]
    rng.shuffle(kinds)
    for kind in kinds:
        if kind == "other":
            talk.fill(1)
            continue
        turns = (introduction_example if kind == "told" else recall_example)(known).as_history()
        bare = kind == "told" and rng.random() < 0.12
        talk.messages += (*turns[:-1], Message("assistant", rng.choice(_BARE))) if bare else turns


def example(
    rng: Random,
    family: str,
    held: bool = False,
    thinking: bool | None = None,
    long: bool = False,
    after_others: float | None = None,
) -> Example:
    """One example of a family. thinking None: as often as the mixture has it; after_others: the share of turns that
    stand after others, None as the mixture has it."""
    if thinking is None:
        thinking = rng.random() < THINKING_SHARE
    draw = Draw(rng, held, thinking, _offered(rng), long)
    made = FAMILIES[family][2](draw)
    if not made.tools and draw.tools:
        made = replace(made, tools=draw.tools)
    if len(made.messages) == 1 and made.family not in QUOTED and rng.random() < 0.07:
        made = made.asked(long_winded(rng, made.question, told=made.family == "introduction"))
    made = _after_others(draw, made, after_others)
    if made.messages[0].role != "system" and rng.random() < 0.05:
        made = replace(made, messages=(Message("system", rng.choice(_SYSTEM_PROMPTS)), *made.messages))
    return made if thinking else _at_once(made)


def _at_once(made: Example) -> Example:
    """The same turn without thinking. What a small model cannot do in its head it works out in the answer, in the open."""
    shortest = WORKED_IN_THE_OPEN.get(made.family)
    at_once = made.without_thinking()
    if shortest is None or made.steps or made.thinking is None or len(made.thinking) < shortest:
        return at_once
    return replace(at_once, answer=f"```\n{made.thinking}\n```\n\n{made.answer}")


def examples(
    seed: str, long: bool = False, after_others: float | None = None, more: Mapping[str, float] | None = None
) -> Iterator[Example]:
    """The endless stream of training examples of this seed. long: some conversations grow towards the whole context.
    after_others: as in `example`; more: families whose shares are so many times as large."""
    rng = Random(seed)
    names = list(FAMILIES)
    weights = [share * (more or {}).get(name, 1) / tokens for name, (share, tokens, _) in FAMILIES.items()]
    while True:
        made = example(rng, rng.choices(names, weights)[0], long=long, after_others=after_others)
        # The last gate: a follow-up or a figure of the engine may happen on a sum that is held out.
        if not any(holds_held_out_sum(text) for text in _written(made)):
            yield made


def _written(made: Example) -> Iterator[str]:
    yield made.answer
    yield made.thinking or ""
    yield from (step.thinking for step in made.steps)
    yield from (message.content for message in made.messages if message.role == "assistant")


def held_out(seed: str, family: str, thinking: bool) -> Iterator[Example]:
    """Examples of one family whose content training never sees (for a memorised family: any of it)."""
    rng = Random(seed)
    while True:
        yield example(rng, family, held=family not in MEMORISED, thinking=thinking)
