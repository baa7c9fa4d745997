"""The tools that the app runs: right results, one line for whatever is wrong, and never an exception."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import AnswerFigures, ToolCallEvent
from flashmoe_tui import figures as fig
from flashmoe_tui.calculator import CalculatorError, calculate, plain
from flashmoe_tui.tools import NAMES, is_error, run_call, run_tool
from tests.flashmoe_tui.scripted_backend import FIGURES, fresh_snapshot, resting_snapshot

NOW = datetime(2026, 11, 23, 14, 5)


def run(name: str, arguments: dict[str, Any]) -> str:
    return run_tool(name, arguments, resting_snapshot(), NOW)


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("4728 + 3596", "8324"),
        ("4,728 + 3,596", "8324"),
        ("12 * (3 + 4)", "84"),
        ("12 × 3 ÷ 4 − 1", "8"),  # noqa: RUF001
        ("3 - 15", "-12"),
        ("7 / 2", "3.5"),
        ("1 / 3", "0.333333"),
        ("2 / 3", "0.666667"),
        ("0.1 + 0.2", "0.3"),
        ("-(2 - 5)", "3"),
        ("1 - -1", "2"),
        ("2 - 3 - 4", "-5"),
        ("24 / 4 / 3", "2"),
        ("1,234,567.5 * 2", "2469135"),
        (".5 + 5.", "5.5"),
        ("-0.0000001", "0"),
        ("  7  ", "7"),
    ],
)
def test_the_calculator_is_exact(expression: str, result: str) -> None:
    assert run("calculator", {"expression": expression}) == result


@pytest.mark.parametrize(
    "expression",
    ["", "  ", "two plus two", "2 ** 3", "2^3", "1 +", "(1", "1)", "1 2", "1,2", "1,2345", "12,34", "2(3)", "x", "1e9",
     "__import__('os')", "1.2.3", "()", "0x10", "1//2", "7 % 2", "\x00", "1;2", "\u0661 + \u0661"],
)  # fmt: skip
def test_what_is_no_expression_is_called_so(expression: str) -> None:
    assert run("calculator", {"expression": expression}) == "error: not an expression"


def test_the_calculator_has_bounds() -> None:
    assert run("calculator", {"expression": "1 / (2 - 2)"}) == "error: division by zero"
    assert is_error(run("calculator", {"expression": "1+" * 200 + "1"}))
    assert is_error(run("calculator", {"expression": "(" * 95 + "1" + ")" * 95}))
    assert is_error(run("calculator", {"expression": "*".join(["99999999999999999999"] * 9)}))


def numbers() -> st.SearchStrategy[str]:
    whole = st.integers(0, 10**6)
    return st.one_of(
        whole.map(str), whole.map("{:,}".format), st.tuples(whole, st.integers(0, 999)).map(lambda n: f"{n[0]}.{n[1]}")
    )


def expressions() -> st.SearchStrategy[str]:
    def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.tuples(inner, st.sampled_from("+-*/"), inner).map(" ".join),
            inner.map("({})".format),
            inner.map("-{}".format),
        )

    return st.recursive(numbers(), larger, max_leaves=8).filter(lambda text: len(text) <= 200)


def exact(text: str) -> Fraction:
    """The same by Python's own grammar. Raises ZeroDivisionError."""

    def value(node: ast.expr) -> Fraction:
        match node:
            case ast.Call(args=[ast.Constant(value=str() as digits)]):
                return Fraction(digits)
            case ast.UnaryOp(operand=operand):
                return -value(operand)
            case ast.BinOp(left=left, op=operator, right=right):
                a, b = value(left), value(right)
                if isinstance(operator, ast.Add):
                    return a + b
                if isinstance(operator, ast.Sub):
                    return a - b
                return a * b if isinstance(operator, ast.Mult) else a / b
        raise AssertionError(ast.dump(node))

    quoted = re.sub(r"[\d.,]+", lambda match: f"N('{match[0].replace(',', '')}')", text)
    return value(ast.parse(quoted, mode="eval").body)


@given(expressions())
def test_the_calculator_agrees_with_fractions(text: str) -> None:
    try:
        expected = plain(exact(text))
    except ZeroDivisionError:
        with pytest.raises(CalculatorError, match="division by zero"):
            calculate(text)
    except CalculatorError:
        with pytest.raises(CalculatorError, match="digits"):
            calculate(text)
    else:
        assert calculate(text) == expected


@given(st.text(max_size=250))
def test_any_text_gives_the_calculator_a_short_line(text: str) -> None:
    result = run("calculator", {"expression": text})
    assert len(result) < 80
    assert "\n" not in result


def test_the_clock_says_the_day_in_words() -> None:
    assert run("clock", {}) == "Monday 23 November 2026, 14:05"
    assert run_tool("clock", {}, None, datetime(2027, 1, 2, 3, 4)) == "Saturday 2 January 2027, 03:04"


def test_engine_stats_are_the_figures_of_the_telemetry() -> None:
    snapshot = resting_snapshot()
    assert run_tool("engine_stats", {}, snapshot, NOW).splitlines() == [
        "experts in memory: 128 of 512",
        "share in memory: 25%",
        "cache: 3.5 MB of 14 MB",
        f"process memory: {fig.size(snapshot.memory_bytes)}",
        f"hit rate: {fig.percent(FIGURES.hit_rate)}",
        f"speed: {fig.speed(FIGURES.tokens_per_second)}",
        "read wait: 18%",
        "read from disk: 690 kB",
        "evicted: 1352",
    ]


def test_engine_stats_before_the_first_answer_and_where_the_device_is_not_counted() -> None:
    stats = run_tool("engine_stats", {}, fresh_snapshot(), NOW).splitlines()
    assert stats[4:] == ["hit rate: –", "speed: –", "read wait: –", "read from disk: –", "evicted: –"]
    uncounted = resting_snapshot(figures=replace(FIGURES, device_bytes=None))
    assert "read from disk: 3.1 MB" in run_tool("engine_stats", {}, uncounted, NOW)
    nothing = resting_snapshot(figures=AnswerFigures(hits=5, device_bytes=0))
    assert "read from disk: 0 B" in run_tool("engine_stats", {}, nothing, NOW)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("weather", {}),
        ("", {}),
        ("calculator", {}),
        ("calculator", {"expression": None}),
        ("calculator", {"expression": ["1"]}),
        ("calculator", {"expression": True}),
        ("calculator", {"expression": "1", "digits": "2"}),
        ("clock", {"zone": "UTC"}),
        ("a\nlong " * 99, {}),
    ],
)
def test_a_wrong_call_is_one_line_for_the_model(name: str, arguments: dict[str, Any]) -> None:
    result = run(name, arguments)
    assert is_error(result)
    assert "\n" not in result and len(result) <= 210


def test_a_number_is_taken_as_the_text_of_it() -> None:
    assert run("calculator", {"expression": 12}) == "12"


def test_a_call_that_could_not_be_read_says_why_to_the_model() -> None:
    call = ToolCallEvent("", {}, "<function=", "the tool call has no <function=name> ... </function>")
    assert run_call(call, None, NOW) == "error: the tool call has no <function=name> ... </function>"


def test_without_a_model_there_are_no_figures() -> None:
    for name in NAMES:
        assert is_error(run_tool(name, {"expression": "1"} if name == "calculator" else {}, None, NOW)) == (
            name == "engine_stats"
        )
