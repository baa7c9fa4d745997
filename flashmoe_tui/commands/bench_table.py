"""The tables of `flashmoe bench`: Markdown with padded columns, to be read as it is or pasted. Made from the object
that `--json` prints, so a saved run and a fresh one are read alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flashmoe_tui import figures as words

NONE = "–"
Run = Mapping[str, Any]


def lines(result: Run) -> list[str]:
    """One run: what it was measured on, the table, a token's time, memory."""
    rows = [_prefill_row(one) for one in result["prefill"]] + [_decode_row(one) for one in result["decode"]]
    header = ["", "tokens", "tok/s", "peak", "first token", "cache hits", "missed", "asked", "device", "SSD"]
    return [*_head(result), "", *table(header, rows), "", *_splits(result), *_memory(result), *_notes(result)]


def comparison(now: Run, then: Run) -> list[str]:
    """Ratios of this run to an earlier one, of what both measured."""
    rows = []
    for kind in ("prefill", "decode"):
        before = {_key(one): one for one in then[kind]}
        for one in now[kind]:
            other = before.get(_key(one))
            if other is None:
                continue
            rows.append(
                [
                    f"{kind}, {one['state']}, {one['wanted_tokens']:,}",
                    words.speed(other["tokens_per_second"]),
                    words.speed(one["tokens_per_second"]),
                    _times(one["tokens_per_second"], other["tokens_per_second"]),
                    f"{_share(other['hit_rate'])} → {_share(one['hit_rate'])}",
                    _times(one["device_bytes"], other["device_bytes"]),
                ]
            )
    peak = "peak_anonymous_bytes"
    ratio = _times(now["memory"][peak], then["memory"][peak])
    told = [f"against {then['date']}, flashmoe {then['versions']['flashmoe']}; peak memory × {ratio}"]
    for name, what in (("machine", "another machine"), ("flags", "other flags"), ("backend", "another backend")):
        if now[name] != then[name]:
            told.append(f"It was measured with {what}: the ratios compare that too.")
    if not rows:
        return [*told, "Nothing in it can be compared with this run."]
    return [*told, "", *table(["", "then", "now", "ratio", "cache hits", "device bytes, ratio"], rows)]


def simulated(result: Run) -> list[str]:
    """The rules of eviction side by side, and what the one in use saves."""
    simulation = result["simulation"]
    sizes, half_lives = simulation["sizes"], simulation["half_lives_tokens"]
    rows = [
        [
            f"{one['share']:.0%}",
            f"{one['slots']:,}",
            _share(one["lru"]),
            *(_share(hits) for hits in one["lrfu"]),
            _share(one["optimum"]),
            _share(one["most_saved"]),
        ]
        for one in sizes
    ]
    ours = half_lives.index(simulation["half_life_tokens"])
    saved = [one["saved"][ours] for one in sizes]
    return [
        *_head(result),
        f"{simulation['tokens']:,} tokens decoded, the first quarter as warm-up; the share of picks that hit",
        "",
        *table(
            ["cache", "slots", "LRU", *(f"LRFU {half_life}" for half_life in half_lives), "optimum", "it saves"], rows
        ),
        "",
        f"The cache uses LRFU with a half-life of {half_lives[ours]} tokens: here it saves {min(saved):.0%} to "
        f"{max(saved):.0%} of LRU's misses.",
        "The optimum (Belady) knows the future: no rule can hit more. It saves that share of LRU's misses.",
    ]


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Markdown; the first column to the left, the others to the right."""
    widths = [max(3, *(words.cell_width(row[n]) for row in [header, *rows])) for n in range(len(header))]

    def line(cells: Sequence[str]) -> str:
        padded = [cell + " " * (widths[0] - words.cell_width(cell)) if n == 0 else cell for n, cell in enumerate(cells)]
        padded[1:] = [" " * (widths[n] - words.cell_width(cell)) + cell for n, cell in enumerate(cells) if n]
        return f"| {' | '.join(padded)} |"

    rule = f"|{'-' * (widths[0] + 2)}|" + "".join(f"{'-' * (width + 1)}:|" for width in widths[1:])
    return [line(header), rule, *(line(row) for row in rows)]


def chip(machine: Run) -> str:
    """What computed."""
    return f"{machine['processor']}, {words.count(machine['cores'], 'core')}"


def machine_line(machine: Run) -> str:
    """What it was measured on."""
    return f"{chip(machine)}, {words.size(machine['memory_bytes'])} · {machine['system']}"


def versions_line(result: Run) -> str:
    """With which programs."""
    return ", ".join(f"{name} {text}" for name, text in result["versions"].items())


def date_line(result: Run) -> str:
    """When, to the minute."""
    return f"{result['date'][:16].replace('T', ' ')} UTC"


def _head(result: Run) -> list[str]:
    model, cache = result["model"], result["cache"]
    taken = "int8 activations" if model.get("int8") else f"{model['experts_per_token']} experts a token"
    exact = "exact" if model["exact"] else f"{taken}, a shortcut"
    held = f"{cache['slots']:,} of {cache['total']:,} experts, {words.size(cache['slots'] * cache['slot_bytes'])}"
    shown = [
        f"{model['label']} · {result['backend']} · {exact} · cache {held}",
        f"{machine_line(result['machine'])} · {versions_line(result)} · {date_line(result)}",
    ]
    if disk := result.get("disk"):
        rate = disk["ceiling_bytes_per_second"]
        measured = f"{words.rate(rate)} measured in random reads of {words.size(model['expert_bytes'])}" if rate else ""
        how = "experts are read past the page cache" if disk["direct"] else "experts are read through the page cache"
        shown.append(" · ".join(part for part in (f"disk {measured}" if measured else "", how) if part))
    return shown


def _prefill_row(one: Run) -> list[str]:
    first = words.seconds(one["first_token_seconds"]) if one["first_token_seconds"] is not None else NONE
    return [f"prefill, {one['state']}", f"{one['tokens']:,}", _speed(one), NONE, first, *_reads(one)]


def _decode_row(one: Run) -> list[str]:
    state = "cold: warm-up" if one["state"] == "cold" else "warm: steady"
    return [
        f"decode, {state}",
        f"{one['tokens']:,}",
        _speed(one),
        _number(one["peak_tokens_per_second"]),
        NONE,
        *_reads(one),
    ]


def _reads(one: Run) -> list[str]:
    device = NONE if one["device_bytes"] is None else words.size(one["device_bytes"])
    efficiency = NONE if one["efficiency"] is None else words.percent(one["efficiency"])
    return [
        _share(one["hit_rate"]),
        words.size(one["missed_bytes"]),
        words.size(one["requested_bytes"]),
        device,
        efficiency,
    ]


def _splits(result: Run) -> list[str]:
    shown = []
    for one in result["decode"]:
        count = one["tokens"] - 1
        whole, compute, wait, other = (
            words.milliseconds(one[f"{part}seconds"] / count) for part in ("", "compute_", "wait_", "other_")
        )
        shown.append(f"one token, {one['state']}: {whole} ms = {compute} compute + {wait} read wait + {other} other")
    return shown


def _memory(result: Run) -> list[str]:
    memory = result["memory"]
    added = memory["peak_anonymous_bytes"] - memory["before_load_bytes"]
    peak = words.size(memory["peak_anonymous_bytes"])
    text = f"memory: {peak} at the peak, {words.size(added)} more than before loading"
    if memory["budget_bytes"]:
        text += f", {memory['over_budget']:.2f} of the budget of {words.size(memory['budget_bytes'])}"
    return [text]


def _notes(result: Run) -> list[str]:
    shown = [
        "missed: bytes of experts that were not in the cache; asked: of the reader; device: truly read from the disk",
        "SSD: what the device gave while a read was outstanding, over the rate measured between them",
    ]
    if not result["disk"]["page_cache_dropped"]:
        shown.append("cold: this system cannot be told to forget a file, so only the expert cache was emptied")
    return shown


def _key(one: Run) -> tuple[str, int]:
    return one["state"], one["wanted_tokens"]


def _speed(one: Run) -> str:
    return _number(one["tokens_per_second"])


def _number(value: float) -> str:
    return words.speed(value).removesuffix(" tok/s")


def _share(value: float | None) -> str:
    return NONE if value is None else words.percent(value)


def _times(now: float | None, then: float | None) -> str:
    return f"{now / then:.2f}" if now is not None and then else NONE
