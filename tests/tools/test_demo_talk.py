"""What the model's training text says in games, choices, riddles and second messages is true of what was said."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.closed_riddles import known_questions, riddle_example
from tools.demo_model.corpus.closed_sizes import SIZE_OF, size_example
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.limits_sentences import sentence_example
from tools.demo_model.corpus.limits_trivia import trivia_example
from tools.demo_model.corpus.smalltalk_after import after_example
from tools.demo_model.corpus.smalltalk_choices import choice_example
from tools.demo_model.corpus.smalltalk_games import game_example
from tools.demo_model.corpus.smalltalk_halves import half_example

_BEATS = {"rock": "scissors", "paper": "rock", "scissors": "paper"}


def test_a_pick_is_one_of_the_two_that_were_named() -> None:
    rng = Random("choices")
    for _ in range(400):
        made = choice_example(Draw(rng))
        x, y = made.key.split(": ", 1)[1].split(" or ", 1)
        assert x.lower() in made.question.lower(), made
        assert y.lower() in made.question.lower(), made
        if made.key.startswith(("choice pick", "choice rather")):
            assert re.search(r"\*\*(.*?)\*\*", made.answer)[1].lower() in (x.lower(), y.lower()), made  # type: ignore[index]


def test_games_are_played_by_their_rules() -> None:
    rng = Random("games")
    for _ in range(600):
        made = game_example(Draw(rng))
        if (theirs := made.key.removeprefix("rps: ")) in _BEATS:
            mine = re.search(r"\*\*(\w+)\*\*", made.answer)[1].lower()  # type: ignore[index]
            won = "I win" if _BEATS[mine] == theirs else "draw" if mine == theirs else "you win"
            assert won in made.answer, made
        elif made.key.startswith(("pick: ", "guess: ")) and "**" in made.answer:
            low, high = (int(bound) for bound in made.key.split()[1:])
            assert low <= int(re.search(r"\*\*(\d+)\*\*", made.answer)[1]) <= high, made  # type: ignore[index]


def test_a_known_riddle_is_not_declined_elsewhere() -> None:
    rng = Random("riddles")
    known = known_questions()
    assert len(known) > 300
    for _ in range(1000):
        made = trivia_example(Draw(rng))
        assert made.question.lower().strip(" ?.") not in known, made


def test_equal_weights_weigh_the_same_and_more_weighs_more() -> None:
    rng = Random("weights")
    for _ in range(1500):
        made = riddle_example(Draw(rng))
        if not made.key.startswith("weights"):
            continue
        lighter, heavier = made.key.removeprefix("weights: ").split(", ")
        if heavier[0].isdigit():
            asked_lighter = "1 is less" in (made.thinking or "")
            assert (lighter if asked_lighter else heavier) in made.answer.lower(), made
        else:
            assert "Neither" in made.answer or "Equally" in made.answer, made


def test_a_sentence_to_work_on_is_quoted_as_it_was_typed() -> None:
    rng = Random("sentences")
    for _ in range(400):
        made = sentence_example(Draw(rng))
        if not made.key.startswith("sentence small"):
            quoted = re.search(r'"(.*?)"', made.answer)[1]  # type: ignore[index]
            assert quoted in made.question, made


def test_a_riddle_given_up_is_solved_and_a_number_said_is_kept() -> None:
    rng = Random("after")
    for _ in range(600):
        made = after_example(Draw(rng))
        if made.key.startswith("is it: "):
            said, guess = made.key.split()[2:]
            assert f"**{said}**" in made.messages[-2].content, made
            assert made.answer.startswith("Yes" if said == guess else "No"), made
        elif made.key.startswith("riddle given up"):
            solution = re.search(r"\*\*(.*?)\*\*", made.answer)[1]  # type: ignore[index]
            assert made.thinking is not None
            assert made.thinking.endswith(f"{solution}."), made


def test_the_larger_of_two_animals_is_the_larger() -> None:
    rng = Random("sizes")
    assert SIZE_OF["mouse"] < SIZE_OF["cat"] < SIZE_OF["horse"] < SIZE_OF["elephant"] < SIZE_OF["whale"]
    for _ in range(600):
        made = size_example(Draw(rng))
        if made.key.startswith("unknown"):
            assert "not know" in made.answer, made
            continue
        word, pair = made.key.split()[1], re.findall("|".join(sorted(SIZE_OF, key=len, reverse=True)), made.key)
        x, y = (SIZE_OF[animal] for animal in pair)
        if x == y:
            assert "same" in made.answer, made
        elif said := re.match(r"The \*\*(.+)\*\*", made.answer):
            assert (SIZE_OF[said[1]] == max(x, y)) == (word in ("bigger", "larger", "heavier")), made
        else:
            assert ("Yes" in made.answer) == ((x > y) == (word in ("bigger", "larger", "heavier"))), made


def test_half_a_sentence_is_quoted_where_it_stops() -> None:
    rng = Random("halves")
    for _ in range(600):
        made = half_example(Draw(rng))
        end = re.search(r'"(.+?)"', made.answer)[1]  # type: ignore[index]
        assert made.question.rstrip(" .,…").endswith(end), made
