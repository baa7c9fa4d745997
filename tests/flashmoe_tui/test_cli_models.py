"""From a model's name to an answer, as a person types it: pull, models, run, rm, in processes of their own; killed and
interrupted as a person and a system do."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.elsewhere import LIST_NAME
from engine.packing.pack import pack
from engine.packing.verify import verify
from flashmoe_tui import locations
from flashmoe_tui.history import PromptHistory
from flashmoe_tui.locations import StorageError
from flashmoe_tui.settings import SettingsFile
from tests.conftest import DATA, Flashmoe, command
from tests.flashmoe_tui.pseudo_terminal import Terminal
from tests.hub_endpoint import point_at
from tools.bench.hub_server import Hub, serving

SOURCE = DATA / "tiny-mlx-4bit-a17b"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, measured_machine: None) -> Iterator[Hub]:
    """A hub that the commands of this test reach, here and in processes of their own, and an empty home of Hugging
    Face."""
    with serving(Hub(SOURCE)) as served:
        point_at(monkeypatch, served.url)
        monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hf/hub"))
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
        yield served


def test_a_model_is_pulled_listed_run_by_either_name_and_removed(
    hub: Hub, program: Flashmoe, flashmoe: Flashmoe
) -> None:
    planned = " ".join(flashmoe("plan", "owner/Tiny").stdout.split())
    done = program("pull", "owner/Tiny")
    assert done.returncode == 0, done.stderr
    at_most = re.search(r"at most ([\d.]+ MB) while it is pulled", planned)
    assert at_most is not None and f"up to {at_most[1]} of disk on the way" in done.stderr
    assert re.match(r"pulled Tiny: 3\.0 MB, 3\.2 MB fetched in .*\n.*/models/Tiny\n", done.stdout)
    assert re.match(r"owner/Tiny at 0123456789ab · 3\.2 MB to fetch · 3\.0 MB packed · up to .* of disk", done.stderr)
    assert re.search(r"\non this machine: fits · at least [\d.]+ MB of memory · .*\d+ tok/s expected", done.stderr)

    ask = ("run", "hello", "--seed", "3", "--max-tokens", "8", "--no-think", "--model")
    answers = [flashmoe(*ask, name) for name in (SOURCE, "owner/Tiny")]
    assert {answer.stdout for answer in answers} == {answers[0].stdout} and answers[0].stdout

    listed = program("models")
    assert re.search(r"^Tiny +3\.0 MB +4 +20\d\d-\d\d-\d\d \d\d:\d\d +owner/Tiny@0123456$", listed.stdout, re.MULTILINE)
    demo, tiny = json.loads(flashmoe("models", "--json").stdout)
    assert (demo["name"], demo["kind"], tiny["kind"], tiny["bits"]) == ("demo", "built-in", "packed", 4)
    assert tiny["last_used"] and not demo["last_used"]

    again = flashmoe("pull", "owner/Tiny")
    assert again.returncode == 0 and again.stdout.startswith("Tiny is here already\n")
    refused = flashmoe("rm", "Tiny")
    assert refused.returncode == 1 and "is not removed without being asked; add --yes" in refused.stderr
    assert flashmoe("rm", "Tiny", "--yes").stdout == "removed Tiny (3.0 MB)\n"
    gone = flashmoe("run", "hello", "--model", "Tiny")
    assert gone.returncode == 1 and "no model 'Tiny' is here; `flashmoe models` lists" in gone.stderr


@pytest.mark.parametrize("damage", ["{", "[" * 100_000, '{"/x": "yesterday"}'])
def test_a_damaged_note_of_when_they_were_used_keeps_nobody_from_the_models(flashmoe: Flashmoe, damage: str) -> None:
    locations.ensure_dir(locations.last_used_file().parent)
    locations.last_used_file().write_text(damage)
    done = flashmoe("models")
    assert (done.returncode, done.stderr) == (0, "") and "demo" in done.stdout


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(program: Flashmoe) -> None:
    for path in (
        locations.settings_file(),
        locations.history_file(),
        locations.last_used_file(),
        locations.models_dir() / LIST_NAME,
    ):
        locations.ensure_dir(path.parent)
        os.mkfifo(path)
    done = program("models", timeout=20)
    assert (done.returncode, done.stderr) == (0, "") and "demo" in done.stdout
    begun = program("chat", "--plain", stdin="/quit\n", timeout=20)
    assert begun.returncode == 0 and "settings.toml (it is no regular file)" in begun.stderr
    history = PromptHistory(locations.history_file())
    assert history.entries() == []
    with pytest.raises(StorageError, match="cannot save the prompt"):
        history.append("hello")


@pytest.mark.long
def test_a_pulled_model_is_held_against_the_files_that_were_kept(hub: Hub, flashmoe: Flashmoe) -> None:
    for bits in ((), ("--bits", "2")):
        done = flashmoe("pull", "owner/Tiny", "--keep", *bits)
        assert done.returncode == 0 and ("shortcut: 2 of 4 bits" in done.stderr) == bool(bits)
    shutil.rmtree(locations.models_dir() / "Tiny-source")
    kept = locations.models_dir() / "Tiny-2bit-source"  # of either: it is the same repository, at the same commit
    for name in ("Tiny", "Tiny-2bit"):
        assert f"{kept}: everything resident is equal" in flashmoe("verify", name, "--samples", "1").stdout


def test_a_pulled_model_that_is_damaged_can_be_had_again_as_it_says(hub: Hub, flashmoe: Flashmoe) -> None:
    assert flashmoe("pull", "owner/Tiny").returncode == 0
    layer = locations.models_dir() / "Tiny/experts/layer_00.bin"
    size = layer.stat().st_size
    for content, said in ((bytes(size), "is not as it was packed"), (bytes(9), "has 9 bytes")):
        layer.write_bytes(content)
        damaged = flashmoe("verify", "Tiny")
        assert damaged.returncode == 1 and said in damaged.stderr
        assert "; `flashmoe rm Tiny`, then pull owner/Tiny again" in damaged.stderr
    assert flashmoe("rm", "Tiny", "--yes").returncode == 0
    assert flashmoe("pull", "owner/Tiny").returncode == 0 and flashmoe("verify", "Tiny").returncode == 0


def test_a_pack_that_is_interrupted_says_how_it_goes_on(flashmoe: Flashmoe) -> None:
    process = subprocess.Popen(command("pack", "demo", "--bits", "2"), stderr=subprocess.PIPE, text=True)
    making = locations.models_dir() / "Flint-2bit.packing/experts"
    deadline = time.monotonic() + 60
    while not making.is_dir() or not any(making.iterdir()):
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said == "flashmoe: packing has stopped; the same command goes on from there\n"
    done = flashmoe("pack", "demo", "--bits", "2")
    assert done.returncode == 0 and "from the run before" in done.stdout


def test_a_models_directory_that_cannot_be_read_is_not_an_empty_one(flashmoe: Flashmoe) -> None:
    locations.models_dir().parent.mkdir(parents=True)
    locations.models_dir().write_text("in the way")
    listed = flashmoe("models")
    assert listed.returncode == 1 and "demo" in listed.stdout
    assert listed.stderr == f"flashmoe: {locations.models_dir()} cannot be read: Not a directory\n"


def test_fewer_bits_of_the_down_projection_alone_are_listed_as_what_they_are(flashmoe: Flashmoe) -> None:
    assert flashmoe("pack", SOURCE, "--down-bits", "3").returncode == 0
    row = flashmoe("models").stdout.splitlines()[2]
    assert row.endswith("packed from tiny-mlx-4bit-a17b · shortcut: down 3 of 4 bits")


@pytest.mark.long
def test_a_model_put_elsewhere_is_listed_with_its_place_run_and_removed_by_name(
    hub: Hub, flashmoe: Flashmoe, tmp_path: Path
) -> None:
    place = tmp_path / "disk"
    assert flashmoe("pull", "owner/Tiny", "--keep", "--out", place / "Mine").returncode == 0
    assert flashmoe("pack", SOURCE, "--bits", "2", "--out", place / "Two").returncode == 0
    listed = flashmoe("models").stdout
    assert re.search(rf"^Mine +3\.0 MB .* owner/Tiny@0123456 · in {place}$", listed, re.MULTILINE)
    assert re.search(rf"^Mine-source .* owner/Tiny@0123456 as published · in {place}$", listed, re.MULTILINE)
    assert re.search(rf"^Two .* shortcut: 2 of 4 bits · in {place}$", listed, re.MULTILINE)
    _, *found = json.loads(flashmoe("models", "--json").stdout)
    assert all(model["elsewhere"] for model in found) and found[0]["directory"] == str(place / "Mine")
    assert flashmoe("run", "hello", "--model", "Two", "--seed", "3", "--max-tokens", "8", "--no-think").returncode == 0
    assert flashmoe("verify", "Mine").returncode == 0
    refused = flashmoe("rm", "Two")
    assert refused.returncode == 1 and f"{place}/Two (" in refused.stderr and "add --yes" in refused.stderr
    for name in ("Mine", "Mine-source", "Two"):
        assert flashmoe("rm", name, "--yes").returncode == 0
    assert not list(place.iterdir()) and flashmoe("models").stdout.count("\n") == 4


def started(hub: Hub, *arguments: str, share: float) -> subprocess.Popen[str]:
    """A pull that has come at least so far."""
    process = subprocess.Popen(command("pull", *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while hub.weights_served() < share * hub.weights_bytes():
        assert process.poll() is None and time.monotonic() < deadline, process.communicate()
        time.sleep(0.02)
    return process


@pytest.mark.parametrize("how", [signal.SIGKILL, pytest.param(signal.SIGINT, marks=pytest.mark.long)])
def test_a_pull_that_was_killed_or_interrupted_goes_on(hub: Hub, flashmoe: Flashmoe, how: signal.Signals) -> None:
    hub.bytes_per_second = 1.5e6
    process = started(hub, "owner/Tiny", share=0.5)
    process.send_signal(how)
    _, said = process.communicate(timeout=30)
    assert process.returncode == (-how if how == signal.SIGKILL else 130)
    if how == signal.SIGINT:
        assert said.splitlines()[-1] == "flashmoe: the download has stopped; the same command goes on from there"
    hub.bytes_per_second = None
    source = locations.models_dir() / "Tiny.pulling/source"
    half = {path.stem: path.stat().st_size for path in source.glob("*.safetensors.part")}
    hub.asked.clear()

    assert re.search(
        r"^Tiny .* interrupted: [3-9]\d%, go on with `flashmoe pull owner/Tiny`",
        flashmoe("models").stdout,
        re.MULTILINE,
    )
    done = flashmoe("pull", "owner/Tiny")
    assert done.returncode == 0 and "% of it here already" in done.stderr
    assert half and all(begin == half.get(name, 0) for name, begin in hub.asked)  # not a byte that was here came again
    verify(locations.models_dir() / "Tiny")


def test_a_pull_that_is_interrupted_while_the_network_is_silent_says_at_once_that_it_stops(hub: Hub) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def silent(path: str, _range: str | None) -> None:
        if path.endswith("/config.json"):
            asked.set()
            go_on.wait(30)

    hub.instead = silent
    process = subprocess.Popen(command("pull", "owner/Tiny"), stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None and asked.wait(30)
    process.send_signal(signal.SIGINT)
    assert process.stderr.readline() == "stopping…\n" and process.poll() is None
    go_on.set()
    assert process.stderr.read().startswith("flashmoe: the download has stopped") and process.wait(30) == 130


@pytest.mark.long
def test_an_interrupted_pull_in_fewer_bits_is_gone_on_with_as_it_was_begun(hub: Hub, flashmoe: Flashmoe) -> None:
    hub.bytes_per_second = 1.5e6
    process = started(hub, "owner/Tiny", "--bits", "3", "--revision", "main", share=0.4)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    hub.bytes_per_second = None
    advised = "flashmoe pull owner/Tiny --bits 3 --revision main"
    assert f"go on with `{advised}` or drop it" in flashmoe("models").stdout
    assert json.loads(flashmoe("models", "--json").stdout)[1]["resume"] == advised
    for asked in (("run", "hello", "--model", "Tiny-3bit"), ("verify", "owner/Tiny")):
        assert re.search(rf"is only partly here \(\d\d%\); `{advised}` goes on with it", flashmoe(*asked).stderr)
    done = flashmoe(*advised.split()[1:])
    assert done.returncode == 0 and "% of it here already" in done.stderr
    assert [path.name for path in locations.models_dir().iterdir()] == ["Tiny-3bit"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("owner/Tiny", "--offline"), "the network is switched off .* `flashmoe models` lists what is here"),
        (("owner/None",), "there is no repository owner/None at 127.* log in with `hf auth login` or set HF_TOKEN"),
        (("Tiny",), "'Tiny' is no repository; write it as owner/name"),
        (("owner/Tiny", "--out", ""), "--out is empty; give the directory that is to be made"),
        (("owner/Tiny", "--out", "~nosuch/x"), "--out is '~nosuch/x', and there is no such user"),
    ],
)
def test_what_cannot_be_pulled_is_one_line(
    hub: Hub, flashmoe: Flashmoe, program: Flashmoe, arguments: tuple[str, ...], says: str
) -> None:
    failed = (program if "--offline" in arguments else flashmoe)("pull", *arguments)
    assert failed.returncode == 1 and failed.stderr.count("\n") == 1 and not failed.stdout
    assert re.match(f"flashmoe: {says}", failed.stderr)
    assert not locations.models_dir().exists() or not list(locations.models_dir().iterdir())


@pytest.mark.parametrize(
    "endpoint",
    [
        "huggingface.co",
        *(pytest.param(one, marks=pytest.mark.long) for one in ("http://127.0.0.1:notaport", "http://[::1")),
    ],
)
def test_an_address_that_is_no_hubs_is_one_line_and_the_models_here_are_listed(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    """huggingface_hub cannot be imported with it, so this is a process of its own: one for all commands."""
    monkeypatch.setenv("HF_ENDPOINT", endpoint)
    lines = ("pull owner/Tiny", "plan owner/Tiny", "run hello --model owner/Tiny", "models")
    one_by_one = "import sys\nfrom flashmoe_tui.cli import main\nfor line in sys.argv[1:]:\n"
    one_by_one += "    sys.argv = ['flashmoe', *line.split()]\n    print(main())"
    done = subprocess.run([sys.executable, "-c", one_by_one, *lines], capture_output=True, text=True, timeout=60)
    *failed, listed = done.stdout.split("\n", 3)
    assert failed == ["1", "1", "1"] and "built in" in listed and listed.endswith("\n0\n")
    refused = f"flashmoe: HF_ENDPOINT is '{endpoint}', no address of a hub; write it like"
    assert [line.startswith(refused) for line in done.stderr.splitlines()] == [True] * 3, done.stderr


def test_on_a_terminal_progress_is_one_line_written_over_and_removal_asks(hub: Hub, flashmoe: Flashmoe) -> None:
    hub.bytes_per_second = 1.5e6
    terminal = Terminal()
    assert terminal.finish(terminal.start(*command("pull", "owner/Tiny"))) == 0
    assert re.search(rb"\r\x1b\[K\d+% \xc2\xb7 [\d.]+ MB of 3\.2 MB", terminal.written)
    assert b"\r\x1b[Kpulled Tiny" in terminal.written
    for number, (answer, status) in enumerate((("n", 1), ("y", 0)), 1):
        process = terminal.start(*command("rm", "Tiny"))
        terminal.expect("? [y/N] ", times=number)
        terminal.type(f"{answer}\r")
        assert terminal.finish(process) == status
    assert b"nothing was removed" in terminal.written and not list(locations.models_dir().iterdir())
    terminal.close()


def test_a_line_feed_in_a_name_is_no_new_row(flashmoe: Flashmoe) -> None:
    pack(SOURCE, locations.models_dir() / "two\nlines")
    header, _, row, _, where = flashmoe("models").stdout.splitlines()
    assert re.match(r"two\\nlines +3\.0 MB +4 ", row) and where.startswith("Models are kept in")
    assert row.index("3.0 MB") == header.index("SIZE")


def test_the_model_used_last_is_opened_by_its_name_and_missed_when_it_has_gone(flashmoe: Flashmoe) -> None:
    place = pack(SOURCE, locations.models_dir() / "Tiny").directory
    SettingsFile(locations.settings_file()).update(last_model="Tiny", thinking=False, max_tokens=12)
    asked = ("run", "hello", "--no-think", "--max-tokens", "12")
    opened = "flashmoe: opening Tiny, the model used last; --model demo for the built-in one\n"
    assert flashmoe("chat", stdin="").stderr.startswith(f"{opened}> What is 127 + 48?")
    assert flashmoe(*asked).stderr.startswith(opened)
    assert flashmoe(*asked, "--model", "demo").stderr == ""
    shutil.rmtree(place)
    talk = flashmoe("chat", stdin="hello")
    assert talk.returncode == 0
    assert "the model used last, Tiny, is not here any more, so this is the built-in one" in talk.stderr
