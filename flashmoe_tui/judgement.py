"""A model judged on a machine, in words: which model is meant, what this machine has, and what the forecast says."""

from __future__ import annotations

import shutil
import textwrap
from dataclasses import replace
from pathlib import Path

from engine.compute import compute_rate
from engine.disk import folder_plan, read_plan
from engine.errors import ModelNotFound
from engine.forecast import SYSTEM_BYTES, Change, Forecast, Machine, Range, Variant, forecast
from engine.installed import partial_pull
from engine.machine import available_memory_bytes, chip_name
from engine.models import find_model
from engine.planning import usable_bytes
from engine.remote_subject import remote_subject
from engine.sizes import KNOWN
from engine.subject import Subject, is_repository, known, known_subject, local_subject
from flashmoe_tui import figures as words
from flashmoe_tui import locations

CONTEXT_TOKENS = 8192
_LABEL = 9
FAST = 100.0
"""From here on, tokens a second say nothing but that it is fast enough."""
_GOOD = 20.0
"""Nobody reads faster: nothing needs to change."""
_LEAST_MEASURED_BYTES = 256 << 20
"""A smaller file is read from the device's own memory: its rate says nothing about the disk."""


def subject_of(model: str) -> Subject:
    """The model of that name: a directory or a model that is here; else a repository, looked up on the hub; else a
    published one, known without a network. Raises EngineError."""
    try:
        directory = find_model(model, locations.models_dir())
    except ModelNotFound:
        if not model.strip():
            raise
        if known(model) is not None and not is_repository(model):
            return known_subject(model)
        if is_repository(model):
            return remote_subject(model)
        if partial_pull(model, locations.models_dir()) is not None or Path(model).is_file():
            raise
        raise ModelNotFound(
            f"no model {model!r} is here: give a directory, a repository (owner/name), or one of {', '.join(KNOWN)}"
        ) from None
    return local_subject(directory)


def this_machine(subject: Subject, memory_bytes: int | None = None, folder: Path | None = None) -> Machine:
    """What this machine has for a model, measured; memory_bytes: the most that it may take; folder: where one that is
    not here will lie, instead of among the models. Takes a second or two the first time, which is remembered."""
    cache, available = locations.engine_cache_dir(), available_memory_bytes()
    memory = usable_bytes(memory_bytes, available)
    largest = _largest_file(subject.directory) if subject.directory is not None else None
    if largest is not None:
        disk = read_plan(largest, subject.expert_bytes, cache, again=True)
    else:
        disk = folder_plan(folder or locations.models_dir(), subject.expert_bytes, cache)
    compute = compute_rate(cache)
    return Machine(
        name=chip_name(),
        memory_bytes=memory,
        disk_free_bytes=free_disk_bytes(),
        read_bytes_per_second=disk.ceiling_bytes_per_second,
        alone_bytes_per_second=disk.alone_bytes_per_second,
        compute=compute,
        spare_memory_bytes=max(0, available - memory),
        busy=disk.busy or (compute is not None and compute.busy),
    )


def free_disk_bytes() -> int:
    """Where models lie or will lie."""
    return shutil.disk_usage(_existing(locations.models_dir())).free


def before_fetching(subject: Subject, folder: Path) -> str:
    """What is said of a model before its bytes come, one line: whether it will run on this machine, and how fast. Its
    disk, in `folder`, is not judged."""
    machine = replace(this_machine(subject, folder=folder), disk_free_bytes=None)
    result = forecast(subject, machine, CONTEXT_TOKENS)
    own = result.own
    if not own.fits:
        return f"warning: {verdict(result)} {advice(result)}".rstrip()
    said = [f"on this machine: fits · at least {words.size(own.needed_memory_bytes)} of memory"]
    if own.warm is None:
        said.append("speed not known, the SSD could not be measured")
    else:
        likely, between = short_speed(own.warm.expected), speed_range(own.warm)
        said.append(f"{likely} tok/s expected" + (f" ({between})" if between != likely else ""))
    said += [own.shortcut] if own.shortcut else []
    said += ["measured while the machine was busy, so perhaps too low"] if machine.busy else []
    return " · ".join(said)


def lines(result: Forecast) -> list[str]:
    """The forecast for a person, verdict last; 80 columns."""
    own = result.own
    where = "on this machine" if result.here else "not on this machine yet"
    shown = [f"{result.name} · {parameters(result.parameters)} · {result.bits}-bit · {where}"]
    shown += _row("machine", machine_line(result))
    shown += _row("disk", disk_line(result))
    shown += _row("memory", memory_line(result))
    shown += _row(
        "a token",
        f"{words.size(own.token_bytes)}: {own.experts_per_token} experts of {words.size(own.expert_bytes)} in each "
        f"layer, of {result.experts:,} in all; less what the cache holds",
    )
    if own.prompt_seconds is not None and own.fits_memory:
        shown += _row("a prompt", f"of some hundred tokens reads all experts once: {words.seconds(own.prompt_seconds)}")
    return [*shown, "", *table(result), "", *_sentences(result)]


def table(result: Forecast) -> list[str]:
    """One row a bit width."""
    rows = [f"  {'':<7}{'disk':<9}{'cache':<7}{'hits':<10}{'cold':<7}{'warm':<7}warm range, tok/s"]
    for found in result.variants:
        if not found.fits_memory:
            figures = f"{'-':<7}does not fit the memory"
        else:
            low, high = words.percent(found.hit_rate.low), words.percent(found.hit_rate.high)
            hits = high if low == high else f"{low.removesuffix('%')} – {high}"
            figures = f"{words.percent(found.cache_share):<7}{hits:<10}{_speeds(found)}"
        row = f"  {f'{found.bits}-bit':<7}{words.size(found.disk_bytes):<9}{figures}"
        rows.append(f"{row:<66}{'shortcut' if found.shortcut and found.fits_memory else ''}".rstrip())
    if any(found.shortcut and found.fits_memory for found in result.variants):
        own = f"{result.source_bits} bits, {result.experts_per_token} experts a token"
        own += ", exact inputs" if result.machine.compute is not None and result.machine.compute.int8 else ""
        rows.append(f"  shortcut: less than the model's own {own}")
    return rows


def verdict(result: Forecast) -> str:
    """Whether it fits, in one sentence."""
    own, machine = result.own, result.machine
    disk = f"{words.size(own.peak_disk_bytes - (machine.disk_free_bytes or 0))} more disk"
    if not own.fits_memory:
        memory = f"{words.size(own.needed_memory_bytes - machine.memory_bytes)} more memory"
        return f"It does not fit: {memory} {'is' if own.fits_disk else f'and {disk} are'} needed."
    if not own.fits_disk:
        return f"It would run in this memory, but {disk} is needed."
    if machine.other:
        return "It fits."
    return "It fits." if result.here else "It fits, once its files are here."


def pace(result: Forecast) -> str:
    """What sets the pace, in one sentence; empty where that is not known."""
    own = result.own
    if own.warm is None or not own.fits_memory:
        return ""
    if result.machine.compute is None:
        return "No compute rate was measured: speeds are what the SSD alone would allow."
    share = own.wait_seconds / max(1e-9, own.wait_seconds + own.compute_seconds)
    if share < 0.5:
        return f"The processor sets the pace: {words.percent(1 - share)} of a token is computing."
    return f"The SSD sets the pace: {words.percent(share)} of a token is waiting for experts."


def advice(result: Forecast) -> str:
    """The one change that would help most, in one sentence."""
    own = result.own
    smaller = result.smaller[0] if result.smaller else None
    if not own.fits_memory or not own.fits_disk:
        if own.fits_disk and (tokens := result.fitting_context_tokens) is not None:
            return f"What would help: a smaller context, at most {tokens:,} tokens (--context {tokens})."
        fewer = next((v for v in result.variants if v.fits and v.shortcut), None)
        if fewer is not None:
            return f"What would help: its experts at {fewer.bits} bits ({fewer.shortcut})."
        if smaller is not None:
            return f"What would help: a smaller model, {smaller.what}{_at(smaller)}."
        return ""
    if own.warm is None or not result.changes or own.warm.expected > _GOOD:
        return ""
    if result.changes[0].tokens_per_second < 1.1 * own.warm.expected:
        return ""
    said = f"What would help most: {change(result.changes[0], result)}."
    exact = next((found for found in result.changes if not found.shortcut), None)
    if exact is not None and result.changes[0].shortcut and exact.tokens_per_second > 1.1 * own.warm.expected:
        said += f" Without a shortcut: {change(exact, result)}."
    return said


def change(found: Change, result: Forecast) -> str:
    """One change and the speed that it would bring."""
    machine = result.machine
    named = {
        "memory": f"twice the memory ({words.size(2 * machine.memory_bytes)})",
        "disk": f"an SSD twice as fast ({words.rate(2 * (machine.read_bytes_per_second or 0))})",
        "chip": "a chip twice as fast",
    }
    return f"{named.get(found.what, found.what)}{_at(found)}" + (f" ({found.shortcut})" if found.shortcut else "")


def machine_line(result: Forecast) -> str:
    """What the forecast is made for."""
    machine = result.machine
    said = [machine.name, _memory_for_it(machine)]
    if machine.read_bytes_per_second is None:
        said.append("SSD not measured")
    else:
        measured = "" if machine.other else f" in random reads of {words.size(result.own.expert_bytes)}"
        said.append(f"SSD {words.rate(machine.read_bytes_per_second)}{measured}")
    if machine.compute is not None:
        rate = 1 / machine.compute.seconds(1, result.bits)
        said.append(f"{machine.compute.backend}, {rate / 1e9:.3g} G weights/s")
    if machine.other:
        said.append("its free disk is not judged")
    if machine.busy:
        said.append("measured while the machine was busy, so perhaps too low")
    return " · ".join(said)


def disk_line(result: Forecast) -> str:
    """What it takes on disk, and what there is."""
    own, free = result.own, result.machine.disk_free_bytes
    said = [words.size(own.disk_bytes)]
    if not result.here:
        said[0] += " to download, and as much packed"
        said.append(f"at most {words.size(own.peak_disk_bytes)} while it is pulled")
    elif not result.packed and not result.demo:
        said.append(f"a packed copy takes as much again: {words.size(2 * own.disk_bytes)} for both")
    if free is not None:
        said.append(f"{words.size(free)} free")
    return " · ".join(said)


def memory_line(result: Forecast) -> str:
    """Where the memory goes."""
    own = result.own
    said = [
        f"at least {words.size(own.needed_memory_bytes)}: weights {words.size(result.resident_bytes)}",
        f"state at {words.count(result.context_tokens, 'token')} {words.size(result.state_bytes)}",
        f"scratch {words.size(result.scratch_bytes)}",
    ]
    beside = f"; an expert cache of {words.size(own.cache_bytes)}" if own.cache_bytes else ""
    return ", ".join(said) + beside


def _memory_for_it(machine: Machine) -> str:
    """Of another machine all its memory is told, and what its system keeps of that."""
    if not machine.other:
        return f"{words.size(machine.memory_bytes)} of memory for it"
    system = SYSTEM_BYTES // 10**9
    if not machine.memory_bytes:
        return f"no memory beyond the {system} GB for the system"
    return f"{words.size(machine.memory_bytes + SYSTEM_BYTES)} of memory, {system} of them for the system"


def parameters(count: int) -> str:
    """`397B`, `6.9B`, `31M`."""
    size = count / 1e9
    return f"{size:.0f}B" if size >= 10 else f"{size:.1f}B" if size >= 1 else f"{count / 1e6:.0f}M"


def speed_range(found: Range) -> str:
    """`3.5 – 5.4`; one number where they look alike."""
    low, high = short_speed(found.low), short_speed(found.high)
    return low if low == high else f"{low} – {high}"


def short_speed(tokens_per_second: float) -> str:
    """A number of tokens a second without its unit; what is too slow to tell apart, or fast enough, says so."""
    if tokens_per_second < 0.01:
        return "<0.01"
    return f">{FAST:.0f}" if tokens_per_second > FAST else words.speed(tokens_per_second).removesuffix(" tok/s")


def _speeds(found: Variant) -> str:
    if found.cold is None or found.warm is None:
        return "SSD not measured"
    return f"{short_speed(found.cold):<7}{short_speed(found.warm.expected):<7}{speed_range(found.warm)}"


def _sentences(result: Forecast) -> list[str]:
    said = [line for line in (pace(result), advice(result), verdict(result)) if line]
    return [line for sentence in said for line in textwrap.wrap(sentence, 79)]


def _at(found: Change) -> str:
    return f": {short_speed(found.tokens_per_second)} tok/s" if found.tokens_per_second else ""


def _row(label: str, text: str) -> list[str]:
    return textwrap.wrap(text, 79, initial_indent=f"  {label:<{_LABEL}}", subsequent_indent=" " * (_LABEL + 2))


def _largest_file(directory: Path) -> Path | None:
    files = [path for path in directory.rglob("*") if path.suffix in (".safetensors", ".bin") and path.is_file()]
    largest = max(files, key=lambda path: path.stat().st_size, default=None)
    return largest if largest is not None and largest.stat().st_size >= _LEAST_MEASURED_BYTES else None


def _existing(path: Path) -> Path:
    return path if path.exists() else _existing(path.parent)
