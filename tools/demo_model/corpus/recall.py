"""What a person told earlier in the conversation, asked back later: facts, lists, the order of events, the messages themselves."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.challenges import challenge_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_added import added_recall
from tools.demo_model.corpus.recall_apart import apart_recall, stored_recall
from tools.demo_model.corpus.recall_asked import asked_back, new_fact, straight, untold
from tools.demo_model.corpus.recall_beside import request_recall, task_after_told
from tools.demo_model.corpus.recall_deeds import both_recall, deeds_recall, deeds_told, reason_recall
from tools.demo_model.corpus.recall_digits import number_recall
from tools.demo_model.corpus.recall_enumerated import enumerated_recall, week_recall
from tools.demo_model.corpus.recall_kinds import KINDS, MY_NAME, draw_kind
from tools.demo_model.corpus.recall_lacking import lacking_recall
from tools.demo_model.corpus.recall_lists import list_recall, list_told
from tools.demo_model.corpus.recall_lives import lives_recall, lives_told
from tools.demo_model.corpus.recall_messages import message_recall
from tools.demo_model.corpus.recall_more import nothing_recall, taken_back
from tools.demo_model.corpus.recall_newest import newest_recall
from tools.demo_model.corpus.recall_owned import group_recall, owned_recall, owned_told, tally_recall
from tools.demo_model.corpus.recall_owners import SELF, somebody
from tools.demo_model.corpus.recall_pairs import pairs_recall, pairs_told
from tools.demo_model.corpus.recall_people import people_recall, plain_recall, told_in_a_breath, yours_after_mine
from tools.demo_model.corpus.recall_plain import introduced_recall, of_oneself_recall
from tools.demo_model.corpus.recall_purse import purse_recall, purse_told
from tools.demo_model.corpus.recall_ranks import rank_recall
from tools.demo_model.corpus.recall_rows import counted_recall, row_told, rows_recall, singles_recall
from tools.demo_model.corpus.recall_scenes import scene_recall, scene_told
from tools.demo_model.corpus.recall_sought import sought_recall
from tools.demo_model.corpus.recall_stories import story_recall
from tools.demo_model.corpus.recall_talk import Fact, Recollection
from tools.demo_model.corpus.recall_tasks import task_recall
from tools.demo_model.corpus.recall_tastes import taste_recall
from tools.demo_model.corpus.recall_tongues import tongue_recall, where_recall
from tools.demo_model.corpus.recall_turns import turns_recall
from tools.demo_model.corpus.recall_twins import twins_recall
from tools.demo_model.corpus.recall_uses import aside_recall, greeting_recall, played_recall
from tools.demo_model.corpus.recall_values import draw_value
from tools.demo_model.corpus.recall_which import compared_recall, which_recall

_MY_NAME_ASKS = ("what is my name?", "what's my name?", "whats my name", "what's my name again?", "do you remember my name?", "who am i?", "tell me my name", "and what is my name?")  # fmt: skip
_TOLD_APART = tuple(kind for kind in KINDS if kind.whose != "self")


def invented_name(rng: Random, held: bool) -> str:
    """A person's name on the asked side of the split, for cases that are made elsewhere."""
    while not ((name := draw_value(rng, "name", held)).isalpha() and name.isascii()):
        pass
    return name.capitalize()


def _contrast(memory: Recollection, count: int, at_once: bool) -> list[Fact]:
    """The same of several: "Tom likes tea, Ana likes coffee", or in one message shorter "Tom likes tea, Ana coffee"."""
    rng = memory.rng
    kind = rng.choice(_TOLD_APART) if rng.random() < 0.8 else draw_kind(rng)
    if kind.whose in ("self", "alone"):
        kind = KINDS[0]
    facts: list[Fact] = []
    for _ in range(count):
        facts.append(new_fact(memory, facts, kind))
    pattern = kind.state if rng.random() < 0.6 else rng.choice(kind.tells or (kind.state,))
    shorter = ""
    if at_once and rng.random() < 0.5 and kind.state.endswith("@"):
        pattern = kind.state
        shorter = "{p} is @" if pattern.startswith("{p}") else " ".join(("{s}", *pattern.split()[2:]))
    if shorter and any(fact.owner is SELF for fact in facts[1:]):
        shorter = ""
    phrased: list[Fact] = []
    for index, fact in enumerate(facts):
        words = "" if fact.kind is not kind else shorter if index and shorter else pattern
        phrased.append(memory.phrase(fact, words))
    return phrased


def _of_one(memory: Recollection, count: int, at_once: bool) -> list[Fact]:
    """Several things of one person: the second time she may be "she"."""
    rng = memory.rng
    owner = SELF if rng.random() < 0.45 else somebody(rng, lambda: memory.slot("name"))
    facts: list[Fact] = []
    for index in range(count):
        fact = new_fact(memory, facts, MY_NAME if owner is SELF and not index and rng.random() < 0.5 else None, owner)
        short = bool(index) and bool(owner.pronoun) and rng.random() < (0.6 if at_once else 0.3)
        fact = memory.phrase(fact, "" if index or not owner.alias else fact.kind.state, *_pronouns(fact, short, index))
        facts.append(fact)
    return facts


def _pronouns(fact: Fact, short: bool, index: int) -> tuple[str, str]:
    owner = fact.owner
    if short:
        return owner.pronoun, owner.pronoun_possessive
    return (owner.subject, owner.possessive) if index and owner.alias else ("", "")


def _mixed(memory: Recollection, count: int, at_once: bool = True) -> list[Fact]:
    """Any facts."""
    facts: list[Fact] = []
    for _ in range(count):
        facts.append(memory.phrase(new_fact(memory, facts)))
    return facts


def _told(memory: Recollection, count: int) -> None:
    """Tell so many facts, in one message or in several."""
    rng = memory.rng
    make = rng.choices((_contrast, _of_one, _mixed), (40, 30, 30))[0] if count > 1 else _mixed
    at_once = rng.random() < 0.5
    facts = make(memory, count, at_once)
    while facts:
        size = len(facts) if at_once else rng.randint(1, len(facts))
        message, facts = facts[:size], facts[size:]
        if len(message) == 1 and rng.random() < 0.05 and not message[0].kind.acks:
            message = [memory.repaired(message[0])]
        memory.say(memory.briefly(memory.tell(message)))
        if facts:
            memory.quiet(rng.choice((0, 0, 0, 1, 1, 2)))


def _corrected(memory: Recollection) -> Example:
    """A change to one of the facts, right after it was told or later; as a turn still to be said."""
    rng = memory.rng
    last = memory.messages[-2].content if memory.messages else ""
    between = 0 if rng.random() < 0.6 else rng.choice((1, 1, 2))
    memory.quiet(between)
    alone = len(memory.facts) == 1 or (memory.value(memory.facts[-1].value) in last and not any(
        memory.value(fact.value) in last for fact in memory.facts[:-1]
    ))  # fmt: skip
    if alone and not between and rng.random() < 0.12:
        return taken_back(memory)
    index = len(memory.facts) - 1 if alone and rng.random() < 0.7 else rng.randrange(len(memory.facts))
    return memory.correct(index, close=between == 0 and alone and index == len(memory.facts) - 1)


def _told_and_asked(memory: Recollection) -> Example:
    """Told and asked in one message."""
    fact = memory.phrase(new_fact(memory, []))
    memory.facts.append(fact)
    others = _mixed(memory, memory.rng.choice((0, 0, 1)))
    memory.facts += others
    told = wording.tell(memory.rng, [one.quote for one in memory.facts])
    question, core = memory.question(fact.kind, fact.owner)
    joint = "\n" if memory.rng.random() < 0.15 else ". "
    return memory.recalled(fact, f"{told}{joint if told[-1] not in '.?!' else ' '}{question}", core)


def _fact_recall(draw: Draw) -> Example:
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.05:
        return memory.finish(_told_and_asked(memory))
    if rng.random() < 0.2:
        memory.quiet(rng.choice((1, 1, 2, 3, 8 if draw.long else 1)))
    if rng.random() < 0.03:
        return memory.finish(untold(memory))
    _told(memory, rng.choices((1, 2, 3, 4, 5), (42, 28, 16, 9, 5))[0])
    while rng.random() < 0.27:
        memory.say(_corrected(memory))
    memory.quiet(memory.distance())
    while rng.random() < 0.22:
        memory.say(straight(memory))
    return memory.finish(asked_back(memory))


def _name_recall(draw: Draw) -> Example:
    """One's own name, told and asked in the commonest words: what people try first, and what is nearest to asking the
    model for its own."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.3:
        memory.quiet(rng.choice((1, 1, 2)))
    fact = memory.phrase(new_fact(memory, [], MY_NAME, SELF))
    memory.say(memory.briefly(memory.tell([fact])))
    memory.quiet(memory.distance())
    return memory.finish(memory.recalled(fact, rng.choice(_MY_NAME_ASKS)))


def introduction_example(draw: Draw) -> Example:
    """Something told, or changed, and the acknowledgement that repeats it."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1, 2)))
    roll = rng.random()
    if roll < 0.1:
        return pairs_told(draw)
    roll = rng.random()
    if roll < 0.12:
        return list_told(draw)
    if roll < 0.19:
        return owned_told(draw) if draw.rng.random() < 0.6 and not draw.held else scene_told(draw)
    if roll < 0.22 and not draw.held:
        return purse_told(draw)
    if roll < 0.3 and not draw.held:
        return row_told(draw)
    if roll < 0.4 and not draw.held:
        return rng.choice((lives_told, deeds_told))(draw)
    if roll < 0.52:
        _told(memory, rng.choice((1, 1, 2, 3)))
        return memory.finish(_corrected(memory))
    if roll < 0.67:
        return memory.finish(told_in_a_breath(memory))
    if roll < 0.78:
        return scene_told(draw)
    if roll < 0.88:
        fact = memory.phrase(new_fact(memory, [], MY_NAME))
        return memory.finish(memory.tell([fact]))
    count = rng.choice((1, 1, 1, 2, 2, 3))
    make = rng.choice((_contrast, _of_one, _mixed)) if count > 1 else _mixed
    return memory.finish(memory.tell(make(memory, count, True)))


def recall_example(draw: Draw) -> Example:
    """Something told earlier, asked for after up to eight turns; now and then corrected in between, or never told."""
    while True:
        make = draw.rng.choices(_MAKERS, _WEIGHTS)[0]
        if draw.held and make in _NEVER_HELD:  # their content is other families', or no value that is held out
            continue
        made = make(draw)
        if not (draw.held and made.key.endswith(" <- ")):  # nothing was told, so nothing was held out
            return made


_SITUATIONS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (people_recall, 22), (scene_recall, 28), (which_recall, 7), (compared_recall, 6), (plain_recall, 8), (yours_after_mine, 4), (nothing_recall, 12), (greeting_recall, 8), (played_recall, 5), (_name_recall, 5), (list_recall, 13), (message_recall, 9), (introduction_example, 4), (story_recall, 7), (_fact_recall, 18),
    (purse_recall, 7), (owned_recall, 8), (group_recall, 5), (tally_recall, 6), (number_recall, 6), (tongue_recall, 4), (where_recall, 1.5), (rank_recall, 3), (taste_recall, 4), (aside_recall, 3), (challenge_example, 11),
    (pairs_recall, 16), (lacking_recall, 12), (task_recall, 7), (twins_recall, 10),
    (rows_recall, 22), (singles_recall, 24), (counted_recall, 4), (sought_recall, 6),
    (lives_recall, 42), (request_recall, 22), (task_after_told, 20), (turns_recall, 20),
    (deeds_recall, 36), (both_recall, 16), (reason_recall, 18),
    (enumerated_recall, 34), (week_recall, 8), (newest_recall, 42), (apart_recall, 20), (stored_recall, 12),
    (introduced_recall, 124), (of_oneself_recall, 72), (added_recall, 36),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _SITUATIONS], [weight for _, weight in _SITUATIONS]
_NEVER_HELD = (
    added_recall,
    message_recall,
    purse_recall,
    owned_recall,
    tally_recall,
    number_recall,
    where_recall,
    challenge_example,
    task_recall,
    rows_recall,
    singles_recall,
    counted_recall,
    sought_recall,
    lives_recall,
    request_recall,
    task_after_told,
    turns_recall,
    deeds_recall,
    both_recall,
    reason_recall,
    enumerated_recall,
    week_recall,
    newest_recall,
    apart_recall,
    stored_recall,
)
