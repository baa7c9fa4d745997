"""What the models screen lists: the models on this machine and the published ones that could be fetched, each with what
is known of it. Plain values; no Textual.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from engine.compute import Compute
from engine.errors import EngineError, InvalidRequest, ModelNotFound
from engine.forecast import Forecast, Machine, forecast
from engine.installed import InstalledModel, installed_models
from engine.models import find_model
from engine.sizes import KNOWN
from engine.subject import Subject, known_subject, local_subject, published_repository
from flashmoe_tui import figures as words
from flashmoe_tui import judgement, locations
from flashmoe_tui.last_used import last_uses
from flashmoe_tui.widgets.conversation_list import age

FIRST = "Qwen3.5-397B-A17B"
"""The model that the screen opens on."""
PACKED_BITS = (4, 3, 2)
_MEASURING_SECONDS = 120
_ENDING_SECONDS = 2
"""For a measurement that nobody waits for any more to end by itself."""
_LABEL = 8


@dataclass(frozen=True, slots=True)
class Shelved:
    """One row. installed: what is here of it, None for a model that could be fetched. name: what loads it;
    repository: what fetches it."""

    name: str
    repository: str | None
    installed: InstalledModel | None = None
    used: datetime | None = None
    active: bool = False

    @property
    def usable(self) -> bool:
        """Whether it can be loaded now."""
        return self.installed is not None and self.installed.problem is None and self.installed.kind != "interrupted"

    @property
    def problem_line(self) -> str:
        """Why it cannot be used."""
        return f"cannot be used: {self.installed.problem}" if self.installed is not None else ""

    @property
    def key(self) -> str:
        """What tells it from the others: an interrupted pull may stand beside a model of the same name."""
        return f"{self.installed.kind if self.installed is not None else 'published'}:{self.name}"


def shelf(loaded: str) -> list[Shelved]:
    """The models here, then the published ones that are not. loaded: the name or path of the model in use."""
    found, used = installed_models(locations.models_dir()), last_uses()
    try:
        active = find_model(loaded, locations.models_dir())
    except ModelNotFound:
        active = None
    here = [
        Shelved(
            name=model.name,
            repository=model.repository,
            installed=model,
            used=used.get(str(model.directory)),
            active=model.directory == active and model.kind != "interrupted",
        )
        for model in found
    ]
    taken = {(row.repository or "").casefold() for row in here}
    others = [Shelved(name, published_repository(name)) for name in KNOWN]
    return here + [row for row in others if (row.repository or "").casefold() not in taken]


def subject_of(row: Shelved) -> Subject | None:
    """Its sizes; None where they are not known (what is interrupted or damaged, and is no published model)."""
    if row.installed is None:
        return known_subject(row.name)
    if not row.usable:
        return None
    try:
        return local_subject(row.installed.directory)
    except EngineError:
        return None


class Judge:
    """Judges models on this machine. Measuring is done by a process apart: it computes, and this one draws. Several
    threads may ask; they measure one after the other, or each would be the other's load."""

    def __init__(
        self, memory_bytes: int | None, context_tokens: int | None, experts: int | None, *, int8: bool = False
    ) -> None:
        self._memory_bytes = memory_bytes
        self._context_tokens = context_tokens or judgement.CONTEXT_TOKENS
        self._experts, self._int8 = experts, int8
        self._machines: dict[int, Machine] = {}
        self._turn = threading.Lock()  # to measure
        self._measuring: subprocess.Popen[str] | None = None
        self._closed = False

    def look_again(self) -> None:
        """What was measured while the machine was busy is measured again."""
        self._machines = {size: machine for size, machine in dict(self._machines).items() if not machine.busy}

    def close(self) -> None:
        """Nobody waits for a measurement any more: one that is under way ends, and takes its scratch file with it. An
        interrupt that comes while Python tidies an object away is lost; then it is killed, and the file stays."""
        self._closed = True
        if (measuring := self._measuring) is not None:
            measuring.send_signal(signal.SIGINT)
            late = threading.Timer(_ENDING_SECONDS, measuring.kill)
            late.daemon = True
            late.start()

    def judge(self, row: Shelved) -> Forecast | None:
        """Waits for a measurement where this machine has not been measured for that size of reads. Raises EngineError
        when it cannot be measured."""
        subject = subject_of(row)
        if subject is None or subject.demo:
            return None
        size = (subject.expert_bytes - 1).bit_length()
        with self._turn:
            measured = self._machines.get(size) or self._measured(row)
            self._machines[size] = measured
        machine = replace(measured, disk_free_bytes=judgement.free_disk_bytes())  # which jobs change
        return forecast(subject, machine, self._context_tokens, self._experts, int8=self._int8)

    def _measured(self, row: Shelved) -> Machine:
        if self._closed:
            raise EngineError("this machine was not measured: nobody waits for it")
        name = row.name if row.installed is None else str(row.installed.directory)
        command = [sys.executable, "-m", "flashmoe_tui", "plan", name, "--json", "--offline"]
        if self._memory_bytes is not None:
            command += ["--memory", str(self._memory_bytes)]
        try:
            with subprocess.Popen(
                command, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            ) as self._measuring:
                if self._closed:  # while it began
                    self._measuring.kill()
                watch = threading.Timer(_MEASURING_SECONDS, self._measuring.kill)
                watch.start()
                told = self._measuring.stdout.read() if self._measuring.stdout is not None else ""
                watch.cancel()
            described = json.loads(told)["machine"]
            compute = described.pop("compute")
            return Machine(**described, compute=Compute.from_dict(compute) if compute is not None else None)
        except (subprocess.SubprocessError, OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EngineError(f"this machine could not be measured ({error}); `flashmoe doctor` says why") from None


def row_cells(
    row: Shelved, judged: Forecast | None, now: float | None = None, *, measuring: bool = False
) -> tuple[str, str, str, str]:
    """Name, size, bits, and what there is to say of it. measuring: it is not judged yet, and will be."""
    model = row.installed
    if model is None:
        subject = known_subject(row.name)
        return (
            row.name,
            words.size(subject.disk_bytes),
            f"{subject.bits}-bit",
            "measuring…" if judged is None and measuring else _outlook(judged),
        )
    bits = f"{model.bits}-bit" if model.bits is not None else ""
    if model.problem is not None:
        said = row.problem_line
    elif model.kind == "interrupted":
        said = "interrupted" if model.share is None else f"interrupted at {words.percent(model.share)}: Enter goes on"
    else:
        source = "built in" if model.kind == "built-in" else model.repository or "on this machine"
        if model.elsewhere:
            source += f" · in {model.directory.parent}"
        if model.shortcut is not None:
            source = f"shortcut: {model.shortcut} · {source}"
        when = "" if row.used is None else f" · used {_ago(row.used, now)}"
        said = f"{'in use · ' if row.active else ''}{source}{'' if row.active else when}"
    return row.name, words.size(model.nbytes), bits, said


def _ago(when: datetime, now: float | None) -> str:
    passed = age(when.timestamp(), time.time() if now is None else now)
    return {"now": "just now"}.get(passed, passed if passed[0:2].isdigit() and len(passed) > 6 else f"{passed} ago")


def _outlook(judged: Forecast | None) -> str:
    if judged is None:
        return ""
    own = judged.own
    if not own.fits_memory:
        return "does not fit: memory"
    verdict = "fits" if own.fits_disk else "does not fit: disk"
    return f"{verdict} · {expected(judged)}" if own.warm is not None else verdict


def expected(judged: Forecast) -> str:
    """`0.36 tok/s`."""
    warm = judged.own.warm
    return f"{judgement.short_speed(warm.expected)} tok/s" if warm is not None else ""


def details(row: Shelved, judged: Forecast | None, problem: str, *, measuring: bool) -> list[str]:
    """What is said of the chosen model, verdict first."""
    if row.installed is not None and row.installed.kind == "built-in":
        return [
            "Flint, the built-in model: small, so that everything works at once.",
            "Its speed says nothing about a large model's; f on another model lets you feel that.",
        ]
    if judged is None:
        if problem:
            return [problem]
        if measuring:
            return ["measuring this machine…"]
        return [row_cells(row, None)[3]]
    own = judged.own
    said = [judgement.verdict(judged) + (f" {own.shortcut}." if own.shortcut else "")]
    if own.warm is not None and own.fits_memory:
        cold = judgement.short_speed(own.cold or 0.0)
        said.append(
            f"speed   {expected(judged)} expected ({judgement.speed_range(own.warm)}), {cold} while the cache is empty"
        )
    said.append(f"disk    {judgement.disk_line(judged)}")
    said.append(f"memory  {judgement.memory_line(judged)}")
    if row.installed is not None and row.installed.elsewhere:
        said.append(f"place   {row.installed.directory}")
    said += [line for line in (judgement.pace(judged), judgement.advice(judged)) if line]
    if judged.machine.busy:
        said.append("This was measured while the machine was busy, and is perhaps too low.")
    return said


def wrapped(line: str, width: int) -> list[str]:
    """A line of the details, under its label where it has one."""
    labelled = line[:_LABEL].rstrip().isalpha() and line[_LABEL - 1 : _LABEL] == " "
    return textwrap.wrap(line, width, subsequent_indent=" " * _LABEL if labelled else "")


def bits_to_fetch(row: Shelved, judged: Forecast | None) -> tuple[int, ...]:
    """The bits that its experts can be fetched in, fewer than they are published in, as far as they fit."""
    if row.installed is not None or row.repository is None:
        return ()
    fewer = tuple(bits for bits in PACKED_BITS if bits < known_subject(row.name).bits)
    fits = {variant.bits for variant in judged.variants if variant.fits} if judged is not None else set(fewer)
    return tuple(bits for bits in fewer if bits in fits)


def paced_speed(judged: Forecast | None) -> float:
    """What the built-in model is slowed to, to feel this one. Raises InvalidRequest where there is nothing to feel."""
    if judged is None or judged.own.warm is None:
        raise InvalidRequest("its speed on this machine is not known")
    if not judged.own.fits_memory:
        raise InvalidRequest(f"there is no speed to feel. {judgement.verdict(judged)}")
    if judged.own.warm.expected > judgement.FAST:
        raise InvalidRequest(f"there is nothing to feel: {expected(judged)}, faster than anyone reads")
    return judged.own.warm.expected


def title_of(rows: Sequence[Shelved], judged: Mapping[str, Forecast], row: Shelved) -> str:
    """The heading over the details."""
    found = judged.get(row.key)
    size = f" · {judgement.parameters(found.parameters)} · {found.bits}-bit" if found is not None else ""
    return f"{row.name}{size} · {'on this machine' if row in rows and row.installed is not None else 'to fetch'}"


def directory_of(row: Shelved) -> Path | None:
    """Where it lies."""
    return row.installed.directory if row.installed is not None else None
