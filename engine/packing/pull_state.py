"""A pull under way on the disk: `NAME.pulling`, what it is of, and how far it is.

pull.json          which repository at which commit, and how far it is
headers.json       the tensors of its files, so that the packing is planned before any of them is here
source/            files that are here, or half here (`.part`)
packed/            the packed model so far (see writing.py), which takes its name when it is whole
"""

from __future__ import annotations

import json
import shlex
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.checkpoint.tensors import TensorEntry
from engine.packing.writing import write_file

PULLING, KEPT = ".pulling", "-source"
"""After the model's name: the directory of a pull under way, and of the published files that `--keep` keeps."""
STATE_NAME, HEADERS_NAME, SOURCE, PACKED = "pull.json", "headers.json", "source", "packed"


@dataclass(frozen=True, slots=True)
class PullState:
    """pull.json. done_bytes: of files that were fetched, packed and deleted. asked: the branch, tag or commit that was
    asked for, None: the default branch. bits, down_bits: as the recipe has them. renamed: its place is not called as
    it would be by itself (--out)."""

    repository: str
    revision: str
    total_bytes: int = 0
    done_bytes: int = 0
    keep: bool = False
    asked: str | None = None
    bits: int | None = None
    down_bits: int | None = None
    renamed: bool = False


def read_state(pulling: Path) -> PullState | None:
    """What a pull under way, or a kept source, is of; None where there is nothing to be read."""
    try:
        value = json.loads((pulling / STATE_NAME).read_text(encoding="utf-8"))
        return PullState(
            str(value["repository"]),
            str(value["revision"]),
            int(value["total_bytes"]),
            int(value["done_bytes"]),
            bool(value["keep"]),
            str(value["asked"])
            if value.get("asked") is not None
            else None,  # this and what follows an earlier version has not written
            _bits(value.get("bits")),
            _bits(value.get("down_bits")),
            bool(value.get("renamed")),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def same_command(pulling: Path, state: PullState) -> str:
    """What goes on with it, as a person types it."""
    words = ["flashmoe", "pull", state.repository]
    if state.bits is not None:
        words += ["--bits", str(state.bits)]
    if state.down_bits is not None:
        words += ["--down-bits", str(state.down_bits)]
    if state.asked is not None:
        words += ["--revision", state.asked]
    if state.keep:
        words.append("--keep")
    if state.renamed:
        words += ["--out", str(target_of(pulling))]
    return shlex.join(words)


def target_of(pulling: Path) -> Path:
    """Where the model will be once it is whole."""
    return pulling.with_name(pulling.name.removesuffix(PULLING))


def fetched_share(pulling: Path, state: PullState) -> float:
    """How much of it has been fetched, 0 to 1."""
    here = sum(path.stat().st_size for path in (pulling / SOURCE).glob("*") if path.is_file())
    return min(1.0, (state.done_bytes + here) / state.total_bytes) if state.total_bytes else 0.0


def save_state(pulling: Path, state: PullState) -> None:
    """Written whole or not at all."""
    write_file(pulling / STATE_NAME, iter([json.dumps(asdict(state)).encode()]))


def read_headers(pulling: Path, revision: str) -> dict[str, list[TensorEntry]]:
    """The tensors by file, as an earlier run has seen them at that commit; none where it has not."""
    try:
        value = json.loads((pulling / HEADERS_NAME).read_text(encoding="utf-8"))
        if value["revision"] != revision:
            return {}
        return {
            str(name): [
                TensorEntry(str(ours), str(dtype), tuple(shape), pulling / SOURCE / name, int(offset), int(nbytes))
                for ours, dtype, shape, offset, nbytes in entries
            ]
            for name, entries in value["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def save_headers(pulling: Path, revision: str, headers: dict[str, list[TensorEntry]]) -> None:
    """For a later run."""
    files = {
        name: [(entry.name, entry.dtype, entry.shape, entry.offset, entry.nbytes) for entry in entries]
        for name, entries in headers.items()
    }
    write_file(pulling / HEADERS_NAME, iter([json.dumps({"revision": revision, "files": files}).encode()]))


def kept_source(target: Path) -> Path | None:
    source = target.with_name(target.name + KEPT)
    return source if source.is_dir() else None


def discard_empty(pulling: Path) -> None:
    """Remove a pull of which no weights have come."""
    state = read_state(pulling)  # None: another's
    files = pulling.rglob("*")
    weights = [path for path in files if path.name.removesuffix(".part").endswith((".safetensors", ".bin"))]
    if state is not None and not state.done_bytes and not any(path.stat().st_size for path in weights):
        shutil.rmtree(pulling, ignore_errors=True)


def tidy(pulling: Path, target: Path, keep: bool) -> Path | None:
    """Keep the published files where that was asked for, and remove what else was needed on the way."""
    kept = target.with_name(target.name + KEPT)
    if keep and (pulling / SOURCE).is_dir() and not kept.exists():
        shutil.copy(pulling / STATE_NAME, pulling / SOURCE)  # whose it is, for `flashmoe models` and `rm`
        (pulling / SOURCE).rename(kept)
    shutil.rmtree(pulling)
    return kept_source(target)


def _bits(value: object) -> int | None:
    return value if isinstance(value, int) else None
