"""What the built-in model is taught to recall: what was told, newest value, right owner, or that it was not told."""

from __future__ import annotations

import re
from random import Random

import pytest

from tests.tools.helpers import thought_of, user_said
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall import introduction_example, recall_example
from tools.demo_model.corpus.recall_asked import new_fact, straight, untold, yes_or_no
from tools.demo_model.corpus.recall_kinds import KINDS
from tools.demo_model.corpus.recall_lists import list_recall
from tools.demo_model.corpus.recall_more import both, doubted
from tools.demo_model.corpus.recall_people import changed, people_recall, told_in_a_breath
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_uses import greeting_recall, played_recall
from tools.demo_model.corpus.recall_values import POOLS, draw_value, value_is_held_out
from tools.demo_model.right_answers import holds


@pytest.fixture(scope="module")
def taught() -> list[Example]:
    return [recall_example(Draw(Random(seed))) for seed in range(2500)]


def told(seed: int, facts: int = 1) -> Recollection:
    """A conversation in which so many facts were told."""
    memory = Recollection(Draw(Random(seed)))
    for _ in range(facts):
        memory.say(memory.tell([memory.phrase(new_fact(memory, []))]))
    return memory


def test_what_is_answered_was_said_before_by_the_person(taught: list[Example]) -> None:
    checked = 0
    for example in taught:
        bold = re.search(r"\*\*([^*]+)\*\*", example.answer)
        if (
            bold
            and example.family == "recall"
            and example.accept == (bold[1],)
            and (example.thinking or "").startswith("Asked: ")
            and "They asked: " not in (example.thinking or "")  # and what came out of it, which is an answer's
            and "They said: " not in (example.thinking or "")  # where it may be counted
        ):
            assert holds(user_said(example), bold[1]) or bold[1].lower().startswith("you"), example
            checked += 1
    assert checked > 300


def test_no_answer_holds_a_place_that_was_not_filled(taught: list[Example]) -> None:
    for example in taught:
        text = f"{example.question} {example.thinking} {example.answer}"
        assert not re.search(r"[{}#@\ue000-\uf8ff]|\(s\)|\(be\)|\(have\)|\(do\)|a\(n\)", text), example


def test_the_newest_value_holds() -> None:
    for seed in range(60):
        memory = told(seed)
        before = memory.value(memory.facts[0].value)
        correction = memory.correct(0, close=True)
        memory.say(correction)
        now = memory.value(memory.facts[0].value)
        assert holds(correction.answer, now), seed
        answer = straight(memory).answer
        assert holds(answer, now), seed
        assert before.lower() in now.lower() or not holds(answer, before), seed


def test_of_several_owners_the_asked_one_is_answered() -> None:
    kinds = [one for one in KINDS if one.whose in ("anyone", "others")]
    for seed in range(60):
        memory = Recollection(Draw(Random(seed)))
        kind = memory.rng.choice(kinds)
        for _ in range(3):
            memory.say(memory.tell([memory.phrase(new_fact(memory, memory.facts, kind))]))
        fact = memory.rng.choice(memory.facts)
        asked = memory.recalled(fact, *memory.question(fact.kind, fact.owner))
        assert asked.accept == (memory.value(fact.value),), seed
        assert all(not holds(asked.answer, other) for other in asked.refuse), seed


def test_yes_only_where_the_value_is_the_one_told() -> None:
    for seed in range(60):
        memory = told(seed)
        value = memory.value(memory.facts[0].value)
        asked = yes_or_no(memory)
        assert asked.answer.startswith("Yes") == holds(asked.question, value), seed


def test_what_was_never_told_is_not_invented() -> None:
    for seed in range(60):
        memory = told(seed, facts=seed % 3)
        known = [memory.value(fact.value) for fact in memory.facts]
        answer = untold(memory).answer
        assert "not told me" in answer, seed
        assert not any(re.search(rf"\b{re.escape(value)}\b", answer) for value in known), seed


def test_a_list_is_repeated_as_it_was_last_confirmed(taught: list[Example]) -> None:
    checked = 0
    for example in taught:
        asked = re.match(r"Your ([\w -]+): (.+)\.$", example.answer)
        earlier = [message.content for message in example.messages if message.role == "assistant"]
        last = [text for text in earlier if asked and f"our {asked[1]}: " in text.replace(" now: ", ": ")]
        if asked and example.family == "recall" and last and (example.thinking or "").startswith("The "):
            assert asked[2] in last[-1], example
            checked += 1
    assert checked > 10


def test_two_things_asked_at_once_are_both_answered() -> None:
    answered, untold_too = 0, 0
    for seed in range(300):
        memory = Recollection(Draw(Random(f"both {seed}")))
        memory.say(told_in_a_breath(memory))
        if not (example := both(memory)):
            continue
        values = re.findall(r"So, [a-z ]+?(?:, the newest)?: (.+?)\.(?= So, |$)", example.thinking or "")
        values = [value for value in values if value != "not told"]
        assert values and all(holds(example.answer, value) for value in values), example
        assert (len(values) == 2) != ("You have not told me" in example.answer), example
        answered, untold_too = answered + (len(values) == 2), untold_too + (len(values) == 1)
    assert answered > 100 and untold_too > 20


def test_a_doubted_fact_is_what_they_said() -> None:
    for seed in range(100):
        memory = Recollection(Draw(Random(f"doubted {seed}")))
        memory.say(told_in_a_breath(memory))
        example = doubted(memory)
        assert any(holds(user_said_of(memory), value) and holds(example.answer, value) for value in example.accept)


def test_of_two_lists_the_one_that_is_named_is_answered() -> None:
    earlier, confirmed = 0, re.compile(r"our ([\w -]+?)(?: now)?: (.+)\.$")
    for seed in range(1200):
        example = list_recall(Draw(Random(f"lists {seed}")))
        answers = [message.content for message in example.messages if message.role == "assistant"]
        kept = [found.groups() for text in answers if (found := confirmed.search(text))]
        asked = re.match(r"Your ([\w -]+): (.+)\.$", example.answer)
        if asked and not asked[1].endswith(" now") and len({name for name, _ in kept}) > 1:
            assert [items for name, items in kept if name == asked[1]][-1] == asked[2], example
            earlier += kept[-1][0] != asked[1]
    assert earlier > 20


def test_an_acknowledgement_repeats_the_value() -> None:
    for seed in range(400):
        example = introduction_example(Draw(Random(seed)))
        assert any(holds(example.answer, value) for value in example.accept), example


def test_of_two_facts_in_a_sentence_only_the_words_that_answer_are_quoted() -> None:
    quoted = 0
    for example in thought_of(people_recall):
        found = re.match(r"Asked: .+?\. About (.+?): (.+?)\. So, ([a-z ]+): (.+)\.$", example.thinking or "")
        if found and found[4] != "not told" and not re.search("So, |Asked was", found[4]):
            _, quotes, sort, value = found.groups()
            words = re.findall(rf'"([^"]+)" \({sort}\)', quotes)
            assert any(holds(clause, value) for clause in words) and holds(example.answer, value), example
            assert not any(holds(words[0], other) for other in example.refuse), example
            quoted += 1
    assert quoted > 150


def test_what_is_quoted_of_oneself_stands_in_the_message() -> None:
    checked = 0
    for seed in range(400):
        memory = Recollection(Draw(Random(f"quoted {seed}")))
        memory.say(told_in_a_breath(memory))
        text = re.sub(r"[^a-z0-9]", "", user_said_of(memory))
        for fact in memory.facts:
            assert holds(memory.filled(fact.quote), memory.value(fact.value))
            if fact.owner.person == 1:
                # Typing noise changes a letter or a word here and there, never the value.
                assert re.sub(r"[^a-z0-9]", "", memory.value(fact.value).lower()) in text, fact
                checked += 1
    assert checked > 300


def user_said_of(memory: Recollection) -> str:
    return " ".join(message.content for message in memory.messages if message.role == "user").lower()


def test_of_several_facts_the_changed_one_is_new_and_the_others_stay() -> None:
    for seed in range(200):
        memory = Recollection(Draw(Random(f"changed {seed}")))
        memory.say(told_in_a_breath(memory))
        before = [fact.value for fact in memory.facts]
        turn = changed(memory)
        after = [fact.value for fact in memory.facts]
        new = [one for one, old in zip(after, before, strict=True) if one != old]
        assert len(new) == 1 and holds(turn.answer, memory.value(new[0])), turn


def test_who_is_named_now_is_greeted_and_not_who_was_named_before() -> None:
    now, told = 0, 0
    for example in thought_of(greeting_recall):
        thought = example.thinking or ""
        if found := re.search(r"The name stands there: (.+)\.$", thought):
            assert holds(example.question, found[1]) and holds(example.answer, found[1]), example
            now += 1
        elif (found := re.search(r"So, name: (.+)\.$", thought)) and found[1] != "not told":
            assert holds(user_said(example), found[1]) and holds(example.answer, found[1]), example
            told += 1
        else:
            assert "not told" in example.answer, example
        assert not any(holds(example.answer, other) for other in example.refuse), example
    assert now > 100 and told > 80


def test_a_told_word_is_worked_on_letter_by_letter() -> None:
    for example in thought_of(played_recall, 300):
        word = re.search(r"So, [a-z ]+: (\w+)\.\n", example.thinking or "")
        assert word and holds(user_said(example), word[1]), example
        if example.family == "reverse":
            assert word[1].lower()[::-1] in example.answer
        if example.family == "spell":
            assert "-".join(word[1].lower()) in example.answer


def test_values_keep_to_their_side_of_the_split() -> None:
    for pool in sorted(POOLS):
        for held in (False, True):
            rng = Random(pool)
            assert all(value_is_held_out(draw_value(rng, pool, held)) == held for _ in range(20)), pool
