"""What the command line is made of: sizes, the default model, the printer, and what happens to an unexpected error."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import typer

from engine import AnswerFigures, Event, Finished, Piece, PrefillProgress, PromptReady, TokenEvent
from flashmoe_tui import locations
from flashmoe_tui.commands.chat import default_model, remember_model
from flashmoe_tui.commands.options import CacheSize, parse_cache, parse_size
from flashmoe_tui.commands.printer import AnswerPrinter
from flashmoe_tui.ending import end_with
from flashmoe_tui.settings import SettingsFile
from tests.conftest import Flashmoe


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("12G", 12_000_000_000),
        ("512M", 512_000_000),
        ("1.5GiB", 3 << 29),
        ("1.5 gb", 1_500_000_000),
        ("64kib", 65_536),
        ("2T", 2_000_000_000_000),
        ("2000000000", 2_000_000_000),
        ("1k", 1000),
    ],
)
def test_sizes_are_read_as_people_write_them(text: str, size: int) -> None:
    assert parse_size(text) == size
    assert parse_cache(text) == CacheSize(size_bytes=size)


@pytest.mark.parametrize("text", ["", "G", "-1G", "1..5G", "0", "12X", "1e9", "nan"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_size(text)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "hi", "--memory", "64"), "64 bytes? write 64G"),
        (("run", "hi", "--cache", "1.5"), "1.5 bytes? write 1.5G"),
        (("plan", "--ssd", "5"), "5 bytes a second? write 5GB/s"),
        (("plan", "--bandwidth", "273/s"), "273 bytes a second? write 273GB/s"),
    ],
)
def test_a_forgotten_unit_is_asked_for(flashmoe: Flashmoe, arguments: tuple[str, ...], said: str) -> None:
    done = flashmoe(*arguments)
    assert done.returncode == 2 and said in done.stderr and done.stdout == ""


@pytest.mark.parametrize("arguments", [("plan", ""), ("plan", " "), ("verify", ""), ("eval", "--model", "")])
def test_no_name_is_not_the_current_directory(flashmoe: Flashmoe, arguments: tuple[str, ...]) -> None:
    done = flashmoe(*arguments)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "the model's name is empty" in done.stderr


def test_a_cache_may_be_a_share_of_the_experts() -> None:
    assert parse_cache("25%") == CacheSize(share=0.25)
    assert parse_cache("12.5 %") == CacheSize(share=0.125)
    for text in ("0%", "101%", "%"):
        with pytest.raises(typer.BadParameter):
            parse_cache(text)


def test_the_last_model_is_the_default_only_while_it_is_there(tmp_path: Path, tiny_model: Path) -> None:
    assert default_model(None) == "demo"
    assert default_model(str(tiny_model)) == str(tiny_model)
    assert default_model(str(tmp_path / "removed")) == "demo"
    named = locations.models_dir() / "Named"
    named.mkdir(parents=True)
    assert default_model("Named") == "demo"
    (named / "config.json").write_text("{}")
    assert default_model("Named") == "Named"


def test_a_model_by_relative_path_is_remembered_wherever_the_next_start_is(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tiny_model.parent)
    remember_model(tiny_model.name)
    monkeypatch.chdir(tmp_path)
    assert default_model(SettingsFile(locations.settings_file()).settings.last_model) == str(tiny_model.resolve())
    remember_model("demo")
    assert default_model(SettingsFile(locations.settings_file()).settings.last_model) == "demo"


def test_starting_with_the_built_in_model_writes_no_settings() -> None:
    remember_model("demo")
    assert not locations.settings_file().exists()


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


EVENTS: tuple[Event, ...] = (
    PromptReady(10, dropped_messages=2),
    PrefillProgress(2, 10, 0.1),
    PrefillProgress(5, 10, 0.6),
    TokenEvent(1, (Piece("thinking", "hm\x07m"),)),
    TokenEvent(2, (Piece("thinking", "."), Piece("answer", "17"))),
    TokenEvent(3, (Piece("answer", "5\x1b[2J"),)),
    Finished("stop", "175", "hmm.", 1, AnswerFigures()),
)


def test_on_a_terminal_thinking_is_dimmed_apart_and_control_characters_are_stripped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    out, err = Screen(), Screen()
    printer = AnswerPrinter(notes=True, out=out, err=err)
    for event in EVENTS:
        printer.feed(event)
    assert out.getvalue() == "175[2J\n"
    assert "\x1b[2mhmm.\x1b[0m\n" in err.getvalue()
    assert "Reading prompt 5/10" in err.getvalue()
    assert "2/10" not in err.getvalue()  # a short prompt needs no progress line
    assert "2 oldest messages no longer fit the context" in err.getvalue()
    assert "\x07" not in err.getvalue()


def test_on_a_dumb_terminal_thinking_is_named_and_nothing_is_dimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    out, err = Screen(), Screen()
    printer = AnswerPrinter(notes=True, out=out, err=err)
    for event in EVENTS:
        printer.feed(event)
    assert "[thinking] hmm.\n" in err.getvalue()
    assert "\x1b" not in err.getvalue()


def test_into_a_file_the_text_goes_as_the_model_wrote_it() -> None:
    out, err = io.StringIO(), io.StringIO()
    printer = AnswerPrinter(notes=False, out=out, err=err)
    for event in EVENTS:
        printer.feed(event)
    assert out.getvalue() == "175\x1b[2J\n"
    assert err.getvalue() == ""


def fail() -> int:
    raise ZeroDivisionError("one of ours")


def test_an_unexpected_error_is_one_line_and_the_log_has_the_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as end:
        end_with(fail)
    assert end.value.exit_code == 1
    shown = capsys.readouterr().err
    assert shown.count("\n") == 1
    assert "one of ours" in shown and str(locations.log_file()) in shown
    assert "in fail" in locations.log_file().read_text()


def test_where_the_system_gives_no_more_memory_the_line_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as end:
        end_with(lambda: len(bytearray(1 << 62)))
    shown = capsys.readouterr().err
    assert end.value.exit_code == 1 and shown.count("\n") == 1
    assert "no more memory" in shown and "close other programs" in shown


def test_an_unexpected_error_with_nowhere_to_log_is_still_one_line(
    capsys: pytest.CaptureFixture[str], own_directories: Path
) -> None:
    own_directories.mkdir()
    (own_directories / "state").write_text("a file where the directory should be")
    with pytest.raises(typer.Exit):
        end_with(fail)
    assert capsys.readouterr().err.count("\n") == 1
