"""Pull a model: fetch its files from the hub, pack each as soon as it is there, and let it go when it is packed.

All that is under way lies in one directory beside the place of the model (see pull_state.py), which this process holds.
It is stopped by a CancelToken, a kill, a full disk or a lost connection; called again it goes on from there. It knows
no screen: what happens is told as events (pull_events.py), on the calling thread.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.checkpoint.index import INDEX_NAME, CheckpointIndex, read_header
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.manifest import Manifest
from engine.checkpoint.names import canonical
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig, read_json
from engine.elsewhere import note_place
from engine.errors import CheckpointError, PackError, PullCancelled, UnsupportedModel
from engine.packing.arrivals import Arrivals
from engine.packing.hub import Repository, fetch, in_hub_cache, name_in, partial_path, remote_headers
from engine.packing.order import fetch_order, peak_bytes
from engine.packing.pack import COPIED, Origin, check_free, plan_packing, with_losses
from engine.packing.present import check_kept, present_model
from engine.packing.pull_begin import PullOptions, begin, recipe_of
from engine.packing.pull_events import PullEvent, PullMeter, PullNotice, PullPlanned
from engine.packing.pull_state import (
    PACKED,
    PULLING,
    SOURCE,
    PullState,
    discard_empty,
    kept_source,
    read_headers,
    read_state,
    save_headers,
    save_state,
    tidy,
)
from engine.packing.requantize import requantized_subject
from engine.packing.writing import SPARE_BYTES, PackFile, Packing, alone, reported
from engine.planning import gigabytes
from engine.request import CancelToken
from engine.subject import Subject, indexed_subject

FILES_AT_A_TIME = 2
"""One connection seldom fills a line; with more, more files would wait on the disk half fetched."""
_TELL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Pulled:
    """A model that is here. fetched_bytes: in this run. already: it was here before. source: the kept files."""

    directory: Path
    manifest: Manifest
    fetched_bytes: int
    already: bool
    source: Path | None


def pull(
    repository: str,
    models_dir: Path,
    tell: Callable[[PullEvent], None],
    options: PullOptions | None = None,
    cancel: CancelToken | None = None,
) -> Pulled:
    """Fetch and pack `repository` (owner/name) as `models_dir`/name. `tell` is called on this thread, at most some ten
    times a second.

    Raises PullCancelled after `cancel`; PullError for what the hub or the network refuses; UnsupportedModel and
    CheckpointError for what is in the repository, before its weights are fetched; PackError for the place and the disk.
    """
    options, cancel = options or PullOptions(), cancel or CancelToken()
    options = replace(options, revision=options.revision or None)
    name, recipe = name_in(repository), options.recipe
    if recipe is not None:
        name = recipe.name_of(name)
    target = (options.target or models_dir / name).absolute()
    pulling = target.with_name(target.name + PULLING)
    state = read_state(pulling)
    begun = recipe_of(state) if state is not None else None
    present = present_model(target, repository, options.revision, recipe or begun)
    if present is not None and options.keep and state is None:
        check_kept(target)
    if present is None:
        check_free(target)
    if options.target is not None:
        note_place(models_dir, target)
    if present is not None and not pulling.exists():
        return Pulled(target, present, 0, already=True, source=kept_source(target))
    with reported(pulling, "the download"), alone(pulling):
        if present is not None:  # the last run was interrupted when all was done but the tidying
            state = read_state(pulling)
            return Pulled(
                target, present, 0, already=True, source=tidy(pulling, target, state is not None and state.keep)
            )
        try:
            return _Pull(repository, target, pulling, tell, options, cancel).run()
        except (UnsupportedModel, CheckpointError, PackError, OSError):  # run again, it would be refused again
            discard_empty(pulling)
            raise
        finally:
            with contextlib.suppress(OSError):
                pulling.rmdir()  # where nothing has come to be kept


@dataclass(frozen=True, slots=True)
class _Job:
    """What is fetched and packed. order: all weights that are wanted, first those to fetch first."""

    repository: Repository
    files: Mapping[str, PackFile]
    packing: Packing
    sizes: Mapping[Path, int]
    order: Sequence[Path]
    headers: Mapping[str, list[TensorEntry]]
    subject: Subject

    def done_bytes(self) -> int:
        """Of the weights that were fetched, packed and deleted."""
        needed = self.packing.needed()
        return sum(self.sizes[path] for path in self.order if path not in needed and not path.exists())


class _Pull:
    """One run of a pull, in a directory that is held."""

    def __init__(
        self,
        repository: str,
        target: Path,
        pulling: Path,
        tell: Callable[[PullEvent], None],
        options: PullOptions,
        cancel: CancelToken,
    ) -> None:
        self._wanted, self._target, self._pulling = repository, target, pulling
        self._source, self._making = pulling / SOURCE, pulling / PACKED
        self._tell, self._options, self._cancel = tell, options, cancel
        self._notices: deque[str] = deque()
        self._meter = PullMeter()
        self._told = 0.0
        self._state: PullState

    def run(self) -> Pulled:
        """Everything, from what the hub holds to the packed model."""
        repository = self._find()
        config = self._config(repository)
        names = self._weights(repository)
        places = self._places(repository, names)
        headers = self._headers(repository, places)
        index = _index(self._source, headers)
        layers = [layer_experts(index, config, number) for number in range(config.num_hidden_layers)]
        for name in sorted(repository.files):
            if any(Path(name).match(pattern) for pattern in COPIED):
                self._fetch_now(repository, name)
        name, source = repository.id.rpartition("/")[2], {"repository": repository.id, "revision": repository.revision}
        plan = plan_packing(self._source, index, layers, Origin(name, source), self._making, self._options.recipe)
        fingerprint = hashlib.sha256(plan.manifest.to_json().encode()).hexdigest()
        packing = Packing(self._making, plan.files, fingerprint, self._on_packed)
        sizes = {places[name]: repository.files[name].nbytes for name in names}
        order = fetch_order(plan.files, sizes)
        if self._options.keep:
            order += sorted(sizes.keys() - set(order))
        subject = indexed_subject(repository.id, config, index, sizes)
        if self._options.recipe is not None:
            subject = requantized_subject(subject, layers[0].record, self._options.recipe, packing.total_bytes)
        job = _Job(repository, plan.files, packing, sizes, order, headers, subject)
        self._announce(job)
        self._fetch_and_pack(job)
        asked = {} if self._state.asked is None else {"asked": self._state.asked}
        manifest = replace(with_losses(plan.manifest, packing), source=source | asked)
        packed = packing.finish(self._target, manifest)
        kept = tidy(self._pulling, self._target, self._options.keep)
        return Pulled(self._target, packed.manifest, self._meter.arrived_bytes, already=False, source=kept)

    # -- before anything large is fetched -----------------------------------------------------------------------------

    def _find(self) -> Repository:
        """The repository. From here on the directory says whose it is, and what was asked for."""
        begun = begin(self._wanted, self._target, self._pulling, self._options, self._tell, self._cancel)
        self._options, self._state = begun.options, begun.state
        save_state(self._pulling, self._state)
        for folder in (self._source, self._making):
            folder.mkdir(exist_ok=True)
        return begun.repository

    def _config(self, repository: Repository) -> ModelConfig:
        if "config.json" not in repository.files:
            raise UnsupportedModel(
                f"{repository.id} holds no config.json: it is no Qwen3.5-MoE checkpoint in safetensors "
                "(files in GGUF are for llama.cpp)"
            )
        self._fetch_now(repository, "config.json")
        return ModelConfig.from_dict(read_json(self._source / "config.json"), Path(repository.id) / "config.json")

    def _weights(self, repository: Repository) -> list[str]:
        """The safetensors files of the model."""
        if INDEX_NAME in repository.files:
            self._fetch_now(repository, INDEX_NAME)
        return weight_names(repository, self._source)

    def _places(self, repository: Repository, names: Sequence[str]) -> dict[str, Path]:
        """Where each file will be: in our directory, unless another program has fetched it already."""
        ours = {name: self._source / name for name in names}
        if self._options.keep:
            return ours
        found = {name: place for name in names if (place := in_hub_cache(repository, name)) is not None}
        if found:
            self._tell(
                PullNotice(f"{len(found)} of {len(names)} files are in the Hugging Face cache and are read there")
            )
        return ours | found

    def _headers(self, repository: Repository, places: Mapping[str, Path]) -> dict[str, list[TensorEntry]]:
        known = read_headers(self._pulling, repository.revision)
        if known.keys() != places.keys():
            known = remote_headers(repository, list(places), self._source, self._cancel)
            save_headers(self._pulling, repository.revision, known)
        return {name: [replace(entry, path=places[name]) for entry in entries] for name, entries in known.items()}

    def _fetch_now(self, repository: Repository, name: str) -> None:
        """A small file, on this thread."""
        if not (self._source / name).exists():
            fetch(
                repository,
                repository.files[name],
                self._source / name,
                self._on_arrived,
                lambda text: self._tell(PullNotice(text)),
                self._cancel,
            )

    def _announce(self, job: _Job) -> None:
        """Say what will happen, if there is the disk for it."""
        repository, packing = job.repository, job.packing
        sizes = {path: nbytes if path.parent == self._source else 0 for path, nbytes in job.sizes.items()}
        peak = peak_bytes(job.files, self._making, sizes, job.order, FILES_AT_A_TIME, self._options.keep)
        here = sum(path.stat().st_size for path in self._pulling.rglob("*") if path.is_file())
        free = shutil.disk_usage(self._pulling).free
        if peak - here + SPARE_BYTES > free:
            raise PackError(
                f"{self._pulling.parent} has {gigabytes(free)} free, and {repository.id} needs "
                f"{gigabytes(peak - here + SPARE_BYTES)} on the way ({gigabytes(packing.total_bytes)} once packed); "
                "free some, or choose another disk with --out"
            )
        self._meter.total_bytes = sum(job.sizes[path] for path in job.order)
        self._meter.pack_total_bytes = packing.total_bytes
        self._meter.requantized = self._options.recipe is not None
        self._meter.fetched_bytes = job.done_bytes() + sum(_bytes_here(path) for path in job.order)
        self._meter.packed_bytes = packing.done_bytes
        self._tell(
            PullPlanned(
                repository.id,
                repository.revision,
                self._target,
                self._meter.fetched_bytes,
                self._meter.total_bytes,
                packing.total_bytes,
                peak,
                job.subject,
            )
        )

    # -- the weights --------------------------------------------------------------------------------------------------

    def _fetch_and_pack(self, job: _Job) -> None:
        held = [path for path in job.order if path.exists()]
        needed = job.packing.needed()
        coming = [path for path in job.order if not path.exists() and (path in needed or self._options.keep)]
        arrivals = Arrivals(job.repository, coming, FILES_AT_A_TIME, self._on_arrived, self._notices.append)
        try:
            held = self._pack(job, held)
            while arrivals.at_work:
                come = arrivals.take(_TELL_SECONDS)
                self._tick(None)
                for path in come:
                    _check_header(path, job.headers[path.name])
                if come:
                    held = self._pack(job, [*held, *come])
                    arrivals.used(len(come))
        finally:
            arrivals.close()

    def _pack(self, job: _Job, held: list[Path]) -> list[Path]:
        """Write what can be written of the files that are here. Returns those that are needed for more."""
        with self._meter.packing():
            job.packing.write(held)
        needed = job.packing.needed()
        if not self._options.keep:
            for path in set(held) - needed:
                if path.parent == self._source:
                    path.unlink()
        self._state = replace(self._state, total_bytes=self._meter.total_bytes, done_bytes=job.done_bytes())
        save_state(self._pulling, self._state)
        return [path for path in held if path in needed]

    # -- what is told -------------------------------------------------------------------------------------------------

    def _on_arrived(self, nbytes: int) -> None:
        self._meter.arrived(nbytes)

    def _on_packed(self, what: str, done: int, total: int) -> None:
        self._meter.pack_total_bytes = total
        self._meter.packed(done)
        self._tick(what)

    def _tick(self, packing: str | None) -> None:
        if self._cancel.is_set():
            raise PullCancelled
        while self._notices:
            self._tell(PullNotice(self._notices.popleft()))
        if self._meter.total_bytes and time.monotonic() - self._told >= _TELL_SECONDS:
            self._told = time.monotonic()
            self._tell(self._meter.progress(packing))


def weight_names(repository: Repository, folder: Path) -> list[str]:
    """The safetensors files of a model whose index, if it has one, is in `folder`. Raises CheckpointError for a damaged
    index, UnsupportedModel where files are missing."""
    if INDEX_NAME in repository.files:
        listed = read_json(folder / INDEX_NAME).get("weight_map")
        if not isinstance(listed, dict):
            raise CheckpointError(f"{repository.id}/{INDEX_NAME} has no usable weight_map; tell its owner")
        names = sorted({str(name) for name in listed.values()})
    else:
        names = sorted(name for name in repository.files if name.endswith(".safetensors"))
    missing = [name for name in names if name not in repository.files]
    if missing or not names:
        raise UnsupportedModel(f"{repository.id} lacks {missing[0] if missing else 'safetensors files'}")
    return names


def _index(source: Path, headers: Mapping[str, list[TensorEntry]]) -> CheckpointIndex:
    """As CheckpointIndex.from_directory would see it once it is here."""
    found = [entry for name in sorted(headers) for entry in headers[name]]
    tensors = {ours: entry for entry in found if (ours := canonical(entry.name)) is not None}
    return CheckpointIndex(source, tensors, skipped=len(found) - len(tensors))


def _check_header(path: Path, expected: Sequence[TensorEntry]) -> None:
    if sorted(read_header(path), key=lambda entry: entry.name) != sorted(expected, key=lambda entry: entry.name):
        raise CheckpointError(f"{path} is not what its header said before it came; run the same command again")


def _bytes_here(path: Path) -> int:
    """Of a file that is here, or half here."""
    for place in (path, partial_path(path)):
        if place.exists():
            return place.stat().st_size
    return 0
