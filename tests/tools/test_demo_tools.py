"""Tools in the built-in model's training text: an answer says what the result says of the thing that was asked for."""

from __future__ import annotations

import itertools
import re
from functools import cache
from random import Random

import pytest

from tests.tools.helpers import Sample
from tools.demo_model.corpus import mixture
from tools.demo_model.corpus.apptools import APP_TOOLS, Moment
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.toolafter import after_example
from tools.demo_model.corpus.toolasks import ask, give
from tools.demo_model.corpus.toolbefore import same_as_before, told_before
from tools.demo_model.corpus.toolcalls import others_example
from tools.demo_model.corpus.toolcatalog import name_words, offer, specs
from tools.demo_model.corpus.toolclock_verdicts import verdict
from tools.demo_model.corpus.toolfields import field_example
from tools.demo_model.corpus.toolfieldsagain import field_again_example
from tools.demo_model.corpus.toollooked import all_looked
from tools.demo_model.corpus.toolpairs import next_example, pair_example
from tools.demo_model.corpus.toolrows import rows_example
from tools.demo_model.corpus.toolsequel import sequel_example
from tools.demo_model.right_answers import answer_is_right


@cache
def of_fields() -> Sample:
    rng = Random("fields")
    return Sample(field_example(Draw(rng, False, True, ())) for _ in itertools.count())


@cache
def of_others() -> Sample:
    """Calls of foreign tools, one in four after an earlier call."""
    rng = Random("thoughts")
    return Sample(
        (sequel_example if index % 4 == 0 else others_example)(Draw(rng, False, True, ()))
        for index in itertools.count()
    )


def figures(result: str) -> list[float]:
    return [float(found) for found in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w)", result)]


def test_what_is_read_stands_in_the_result_under_its_name() -> None:
    checked = answered = 0
    for example in of_fields().first(1500):
        assert answer_is_right(example, example.answer), example
        results = " ".join(result for step in example.steps for result in step.results)
        said = results.replace('"', "")
        for key, value in re.findall(r"It says (\w+): (.+?)\.(?= |$)", example.thinking or ""):
            if value == "null":
                assert "not known" in example.answer
            elif value in ("true", "false"):
                assert ("So yes" in (example.thinking or "")) or ("So no" in (example.thinking or ""))
                answered += 1
            else:
                assert value.split(", ")[0] in said, example
            assert key in results, example
            checked += 1
    assert checked > 600 and answered > 80


def test_a_list_is_counted_and_two_are_compared() -> None:
    counted = compared = 0
    for example in of_fields().first(1500):
        read = example.thinking or ""
        if found := re.fullmatch(r"It says \w+: (.+)\. That is (\d+)\.", read):
            assert len(found[1].split(", ")) == int(found[2]), example
            counted += 1
        if len(example.steps) == 1 and len(example.steps[0].calls) == 2 and "Twice: " in example.steps[0].thinking:
            first, second = (figures(result)[0] for result in example.steps[0].results)
            names = [call.arguments[0][1] for call in example.steps[0].calls]
            if first == second:
                assert example.answer.startswith("**Neither**")
                continue
            word = example.key.rsplit(" ", 1)[1]
            fields = [field for one in all_looked() for field in one.fields]
            (sign,) = {sign for field in fields for known, sign in field.more if known == word}
            wins = names[0] if (first > second) == (sign == "+") else names[1]
            told = re.search(r"(?:\*\*(?:Yes|No)\*\*, )?\**(.+?)\** is ", example.answer)
            assert told and told[1] == wins, example
            compared += 1
    assert counted > 12 and compared > 60


def test_a_value_that_is_looked_up_first_comes_from_that_result() -> None:
    chained = 0
    for example in of_fields().first(1500):
        if len(example.steps) == 2:
            (find,), (act,) = (step.calls for step in example.steps)
            address = act.arguments[0][1] if act.arguments[0][1] in example.steps[0].results[0] else ""
            assert address or any(value in example.steps[0].results[0] for _, value in act.arguments), example
            assert find.arguments[0][1] in example.question, example
            chained += 1
    assert chained > 30


def test_a_value_of_the_turn_before_goes_into_the_call() -> None:
    told = 0
    for example in of_fields().first(1500):
        if len(example.messages) == 3:
            ((_, value),) = example.steps[0].calls[0].arguments
            assert value in example.messages[0].content and value not in example.question.split(), example
            told += 1
    assert told > 80


def test_another_thing_of_the_same_result_is_read_there_without_a_call() -> None:
    rng, read = Random("again"), 0
    for _ in range(800):
        example = field_again_example(Draw(rng, False, True, ()))
        assert answer_is_right(example, example.answer), example
        result = example.messages[-3].content.replace('"', "").replace(", ", ",")
        if not example.steps:
            found = re.search(r"In the result above: (\w+) is (.+?)\.(?: So (?:yes|no)\.)?$", example.thinking or "")
            value = re.escape(found[2].replace(", ", ",")) if found else "no reading"
            assert found and re.search(rf"\b{found[1]}[:=] ?\[?{value}", result), example
            read += 1
            continue
        value = example.steps[0].calls[0].arguments[0][1]
        assert value.lower() in example.question.lower() or value.isdigit(), example  # one, twelve
    assert read > 300


def test_the_most_and_the_least_of_rows_are_those_of_the_result() -> None:
    rng, most, counted = Random("rows"), 0, 0
    for _ in range(600):
        example = rows_example(Draw(rng, False, True, ()))
        assert answer_is_right(example, example.answer), example
        if found := re.fullmatch(r"\w+: (.+)\. The (most|least) is (\d+): (.+)\.", example.thinking or ""):
            rows = [row.rsplit(" ", 1) for row in found[1].split(", ")]
            value = (max if found[2] == "most" else min)(int(number) for _, number in rows)
            assert found[3] == str(value) and [found[4], str(value)] in rows, example
            assert all(name in example.steps[0].results[0] for name, _ in rows), example
            most += 1
        elif found := re.fullmatch(r"(.+): (\d+)\.", example.thinking or ""):
            counted += len(found[1].split(", ")) == int(found[2])
    assert most > 150 and counted > 60


def opening_is_copied(example: Example, thought: str) -> list[str]:
    """Each `Asked:` stands in what the user wrote, each `Offered:` names all tools in their order; the tools taken."""
    said = " ".join(" ".join(message.content.split()) for message in example.messages if message.role == "user")
    names = ", ".join(name_words(tool.name) for tool in example.tools)
    for asked in re.findall(r"^Asked: (.*)", thought, re.MULTILINE):
        assert asked and asked.removesuffix(" ...") in said, (asked, example)
    for listed in re.findall(r"^Offered: (.*)", thought, re.MULTILINE):
        assert listed.startswith(names), example
    return re.findall(r"^Offered: .* -> (\S+)$", thought, re.MULTILINE)


def test_a_thought_copies_what_is_asked_and_what_is_offered_and_then_takes_a_tool() -> None:
    taken = none = chosen = 0
    for example in of_others().first(1200):
        assert answer_is_right(example, example.answer), example
        if not example.steps:
            opening_is_copied(example, example.thinking or "")
            none += "None does that." in (example.thinking or "")
            continue
        step = example.steps[0]
        for name in opening_is_copied(example, step.thinking):
            assert name in [call.name for call in step.calls] or len(example.steps) > 1, example
            taken += 1
        for name, allowed, value in re.findall(r"^(\w+): .*; (\w+(?:\|\w+)+) -> (.+)$", step.thinking, re.MULTILINE):
            parameters = [one for tool in example.tools for one in tool.parameters if one.name == name]
            assert tuple(allowed.split("|")) in [one.choices for one in parameters], example
            assert value in allowed.split("|"), example
            chosen += 1
    assert taken > 600 and none > 45 and chosen > 75


def test_two_things_are_taken_in_the_order_in_which_they_are_asked() -> None:
    rng = Random("pairs")
    for _ in range(300):
        example = pair_example(Draw(rng, False, True, ()))
        assert answer_is_right(example, example.answer), example
        (step,) = example.steps
        assert opening_is_copied(example, step.thinking) == [call.name for call in step.calls], example
        first, second = (asked.removesuffix(" ...") for asked in re.findall(r"Asked: (.*)", step.thinking))
        said = " ".join(example.question.split())
        assert said.index(first) < said.rindex(second), example
        for call in step.calls:
            assert f"`{call.name}`" in example.answer, example


def test_the_next_request_takes_another_tool() -> None:
    rng = Random("next")
    for _ in range(200):
        example = next_example(Draw(rng, False, True, ()))
        assert opening_is_copied(example, example.steps[0].thinking) == [example.steps[0].calls[0].name], example
        assert example.messages[1].calls[0].name != example.steps[0].calls[0].name, example


def test_the_words_of_an_argument_are_copied_letter_by_letter() -> None:
    """`invoice: GXT37703 OR 44884 -> GXT37703` where the user shouts; a slip inside them is copied too."""
    copied = missed = 0
    for index in range(900):
        made = mixture.example(Random(f"arguments {index}"), "other tools", thinking=True)
        said = "".join("".join(message.content.split()) for message in made.messages if message.role == "user")
        for step in made.steps[:1]:
            for words in re.findall(
                r"^(?!Offered|First)\w+(?: \(number\))?: (.+?)(?:; [^>\n]*)? -> ", step.thinking, re.MULTILINE
            ):
                if ", they said " not in words:
                    copied += 1
                    missed += "".join(words.split()) not in said
    assert copied > 900 and missed < copied / 100, (missed, copied)


def test_the_line_of_a_number_says_so_and_no_two_arguments_are_one_value() -> None:
    measured, names = 0, 0
    for example in of_others().first(1200):
        kinds = {(tool.name, one.name): one.type for tool in example.tools for one in tool.parameters}
        for step in example.steps:
            for call in step.calls:
                values = [value.lower() for _, value in call.arguments if value not in ("true", "false")]
                assert len(set(values)) == len(values), example
                for name, value in call.arguments:
                    number = kinds[call.name, name] in ("integer", "number")
                    said = f"{name} (number)" if number else name
                    assert re.search(rf"(?m)^{re.escape(said)}: ", step.thinking), example
                    assert not number or re.fullmatch(r"-?\d+(\.\d+)?", value), example
                    measured += number
                    names += not number
    assert measured > 150 and names > 600


def test_a_turn_that_needs_no_foreign_tool_calls_none() -> None:
    """Hello, a name, a list: the work is done as without tools, after a call of a foreign tool too."""
    app, after, foreign = {tool.name for tool in APP_TOOLS}, 0, 0
    for index in range(500):
        made = mixture.example(Random(f"needless {index}"), "needless tools", thinking=True)
        assert answer_is_right(made, made.answer), made
        assert all(call.name in app for step in made.steps for call in step.calls), made
        foreign += any(tool.name not in app for tool in made.tools)
        after += any(call.name not in app for message in made.messages for call in message.calls)
    assert foreign > 490 and after > 60


def test_what_is_undone_is_said_with_more_than_the_thing() -> None:
    """`an email, message id: 7` is no order to delete it; `an order, id: 7` may be looked up."""
    rng, alone = Random("verbs"), {"delete": 0, "cancel": 0, "get": 0, "find": 0}
    for spec, names in specs(False):
        if (verb := spec.wants.split(" ", 1)[0]) not in alone:
            continue
        for _ in range(40):
            chosen = offer(rng, spec, names)
            said = ask(rng, chosen, give(rng, chosen, list(chosen.slots), True)).text.lower()
            alone[verb] += bool(re.match(rf"{re.escape(spec.noun)}[:.,] ", said))
    assert alone["get"] > 3 and alone["find"] > 3, alone
    assert not alone["delete"] and not alone["cancel"], alone


def test_a_thing_alone_is_no_question_for_one_of_its_figures() -> None:
    rng = Random("alone")
    for _ in range(1000):
        made = field_again_example(Draw(rng, False, True, ()))
        assert not re.fullmatch(r"(?i)(?:and |ok, )?(?:it|there|this person)\W*", made.question), made


def test_no_day_is_said_on_tomorrow_and_no_steps_were_walked_then() -> None:
    rng, near, walked = Random("days"), 0, 0
    for spec, names in specs(False):
        for _ in range(30 if any(slot.names[0] == "date" for slot in spec.slots) else 0):
            chosen = offer(rng, spec, names)
            said = ask(rng, chosen, give(rng, chosen, list(chosen.slots), False)).text
            near += bool(re.search(r"\b(tomorrow|today|next \w+day)\b", said))
            assert not re.search(r"\bon (tomorrow|today|next \w+day)\b", said), said
            walked += spec.wants == "get the step count"
            assert spec.wants != "get the step count" or not re.search(r"\btomorrow\b|\bnext \w+day\b", said), said
    assert near > 50 and walked > 15


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is it friday?", "Yes"),
        ("is tomorrow monday?", "No"),
        ("was yesterday a working day?", "Yes"),
        ("is it the weekend yet?", "No"),
        ("is it past noon?", "Yes"),
        ("is it not yet noon?", "No"),
        ("is it evening?", "No"),
        ("is it the tenth yet?", "Past it"),
        ("is it 2030 already?", "No"),
        ("is it 2020 already?", "Past it"),
        ("is it december?", "No"),
        ("what day is it?", None),
    ],
)
def test_a_moment_says_yes_or_no(question: str, answer: str | None) -> None:
    told = verdict(question, Moment(weekday=4, day=27, month=10, year=2026, hour=14, minute=5))
    assert (told and told[1]) == answer


def test_a_value_of_an_earlier_turn_is_taken_from_there_and_one_that_was_not_said_is_asked_for() -> None:
    asked = 0
    for make in (told_before, same_as_before):
        rng = Random("before")
        for _ in range(300):
            example = make(Draw(rng, False, True, ()))
            assert answer_is_right(example, example.answer), example
            if not example.steps:
                lacking = re.findall(r"(?m)^Ask for (\w+)\.", example.thinking or "")
                assert lacking and f"{lacking[0]}: not said, needed" in (example.thinking or ""), example
                asked += 1
                continue
            (step,) = example.steps
            name, said, value = re.findall(r"(?m)^(\S+): (?:[^,\n]+, )?they said (.+) -> (.+)$", step.thinking)[0]
            assert said in example.messages[0].content, example
            assert dict(step.calls[0].arguments)[name] == value, example
    assert 25 < asked < 100


def test_what_is_said_after_a_call_wants_none_and_is_true_of_it() -> None:
    rng = Random("after")
    for _ in range(600):
        example = after_example(Draw(rng, False, True, ()))
        assert not example.steps and answer_is_right(example, example.answer), example
        calls = [call for message in example.messages for call in message.calls]
        if not calls:
            continue
        if "The call above" in (example.thinking or ""):
            assert f"`{calls[0].name}`" in example.answer, example
            assert all(value in example.answer for _, value in calls[0].arguments), example
            continue
        failed = re.match(r"(?i)error|failed|exception|HTTP \d|\{.*\"error\"", example.messages[2].content) is not None
        assert failed == ("it failed" in example.answer.lower()), example
        verdict = example.answer.split(",")[0]
        if verdict in ("Yes", "No"):
            bad = re.search(r"error|problem|fail|wrong", example.question.lower()) is not None
            assert (verdict == "Yes") == (bad == failed) or not bad, example
