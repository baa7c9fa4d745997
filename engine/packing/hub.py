"""A repository of the Hugging Face hub: what it holds, what its weights will look like, and one file of it at a time.

huggingface_hub does the talking: addresses, login, proxies, redirects, what an answer means. Only the bytes of a file
are taken from its session here and not by its hf_hub_download, which (since its 2.x) writes to a name of the moment and
deletes that when it is interrupted: a cut connection in the last minute of a shard would cost 5 GB. Here a file that is
half there keeps its name, and the rest of it is asked for by range.

hf_xet is not used, for the same reason: it gives a file whole or not at all, and says neither which bytes are there nor
stops between two of them. The hub serves every file of its xet storage by plain HTTP as well, ranges included.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from huggingface_hub import (
    HfApi,
    ModelInfo,
    constants,
    get_session,
    hf_hub_url,
    hf_raise_for_status,
    try_to_load_from_cache,
)
from huggingface_hub.errors import HFValidationError, SafetensorsParsingError
from huggingface_hub.utils import build_hf_headers, validate_repo_id  # type: ignore[attr-defined]  # documented names

from engine.checkpoint.index import header_entries
from engine.checkpoint.tensors import TensorEntry
from engine.endpoint import check_endpoint
from engine.errors import CheckpointError, HubNotReached, PullCancelled, PullError
from engine.packing.hub_faults import Transient, explained, host, reached
from engine.request import CancelToken

RETRY_SECONDS = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Waits after a failure, before the same bytes are asked for again; bytes that come begin the row anew. A hub
that names a longer wait gets it."""
_LOOK_UP_RETRIES, _LOOK_UP_WAIT_SECONDS = 3, 10.0
"""A person waits for a look-up: fewer tries, and none after a longer wait."""
_HEADER_CONNECTIONS = 8
_HASHED_BYTES = 4 << 20

Arrived = Callable[[int], None]
"""Told how many bytes have come; a negative number takes bytes back that have to come again."""
Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a repository. sha256: of one in large-file storage; blob_id: git's own hash, of any other."""

    name: str
    nbytes: int
    sha256: str | None
    blob_id: str | None


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository at one commit. files: those at its top, by name."""

    id: str
    revision: str
    files: Mapping[str, HubFile]


def name_in(repository: str) -> str:
    """The name in owner/name. Raises PullError for what is no repository."""
    with explained(repository, None):
        validate_repo_id(repository)
        if repository.count("/") != 1 or repository.startswith("."):
            raise HFValidationError(repository)
    return repository.partition("/")[2]


def look_up(
    repository: str, revision: str | None, cancel: CancelToken | None = None, notice: Notice = lambda _: None
) -> Repository:
    """What a repository holds at a branch, a tag or a commit. Asks again where the hub has a fault of its own. Raises
    PullError."""
    check_endpoint(constants.ENDPOINT)
    waits = iter(RETRY_SECONDS[:_LOOK_UP_RETRIES])
    with reached():
        while True:
            try:
                with explained(repository, revision):
                    return _looked_up(repository, revision)
            except Transient as failure:
                seconds = next(waits, None)
                if seconds is None or failure.status is None or failure.asked_seconds > _LOOK_UP_WAIT_SECONDS:
                    raise
                _wait(failure, seconds, repository, notice, cancel or CancelToken())


def _looked_up(repository: str, revision: str | None) -> Repository:
    info = _model_info(repository, revision)
    files = {
        found.rfilename: HubFile(
            found.rfilename, found.size, found.lfs.sha256 if found.lfs else None, None if found.lfs else found.blob_id
        )
        for found in info.siblings or ()
        if found.size is not None and "/" not in found.rfilename and not found.rfilename.startswith(".")
    }
    if info.sha is None:
        raise PullError(f"{host()} does not say which commit of {repository} it has; try again later")
    return Repository(info.id, info.sha, files)


def _model_info(repository: str, revision: str | None) -> ModelInfo:
    try:
        return HfApi(library_name="flashmoe").model_info(
            repository, revision=revision, files_metadata=True, timeout=constants.HF_HUB_ETAG_TIMEOUT
        )
    except HFValidationError:
        raise
    except (ValueError, KeyError, TypeError):  # no JSON, or none that describes a repository
        raise HubNotReached(
            f"what answers at {host()} is no hub; look whether the network wants a login in a browser, and what "
            "HF_ENDPOINT says, then run the same command again"
        ) from None


def remote_headers(
    repository: Repository, names: Collection[str], directory: Path, cancel: CancelToken
) -> dict[str, list[TensorEntry]]:
    """The tensors of safetensors files that are not here yet, as they will lie in `directory`. Fetches headers only.
    Raises PullError where the hub stays out of reach, CheckpointError for what is no such file, PullCancelled.

    The data of the format has no holes, so it begins at the size of the file less the end of its last tensor.
    """

    def one(name: str) -> list[TensorEntry]:
        for seconds in RETRY_SECONDS:
            try:
                return _header(repository, name, directory / name)
            except Transient as failure:
                _sleep(max(seconds, failure.asked_seconds), cancel)
        with reached():
            return _header(repository, name, directory / name)

    with ThreadPoolExecutor(_HEADER_CONNECTIONS) as pool:
        return dict(zip(names, pool.map(one, names), strict=True))


def _header(repository: Repository, name: str, path: Path) -> list[TensorEntry]:
    with explained(repository.id, repository.revision):
        try:
            api = HfApi(library_name="flashmoe")
            found = api.parse_safetensors_file_metadata(repository.id, name, revision=repository.revision)
        except SafetensorsParsingError as error:
            raise CheckpointError(f"{repository.id}/{name} is no safetensors file: {error}") from None
    header = {ours: asdict(tensor) for ours, tensor in found.tensors.items()}
    size = repository.files[name].nbytes
    data_begin = size - max((tensor.data_offsets[1] for tensor in found.tensors.values()), default=0)
    return [replace(entry, path=path) for entry in header_entries(Path(repository.id) / name, header, data_begin, size)]


def in_hub_cache(repository: Repository, name: str) -> Path | None:
    """The file as another program has left it in the Hugging Face cache, where files are named by their hashes."""
    found, file = try_to_load_from_cache(repository.id, name, revision=repository.revision), repository.files[name]
    if not isinstance(found, str) or file.sha256 is None:
        return None
    place = Path(found).resolve()
    return place if place.name == file.sha256 and place.stat().st_size == file.nbytes else None


def partial_path(target: Path) -> Path:
    """Where a file is while it is on its way."""
    return target.with_name(target.name + ".part")


def fetch(
    repository: Repository, file: HubFile, target: Path, arrived: Arrived, notice: Notice, cancel: CancelToken
) -> None:
    """Fetch a file to `target`, going on with what is there of it, and check its hash.

    Raises PullError when the connection stays lost, the repository refuses, or the file is wrong twice; PullCancelled
    after `cancel`; OSError of the disk. What has come stays, but for a file of a wrong hash.
    """
    half = partial_path(target)
    for attempt in (1, 2):
        _fetch_bytes(repository, file, half, arrived, notice, cancel)
        if matches(half, file, cancel):
            os.replace(half, target)
            return
        half.unlink()
        arrived(-file.nbytes)
        if attempt == 1:
            notice(f"{file.name} came damaged (its checksum is wrong); fetching it again")
    raise PullError(
        f"{file.name} came damaged twice (its checksum is not the one that {host()} names); something on the way "
        "changes it: try again later, or from another network"
    )


def matches(path: Path, file: HubFile, cancel: CancelToken) -> bool:
    """Whether the bytes at `path` are those of the file, by size and hash. They are on the disk afterwards.
    Raises PullCancelled."""
    size = path.stat().st_size
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
    with path.open("rb", buffering=0) as opened:
        os.fsync(opened.fileno())
        while piece := opened.read(_HASHED_BYTES):
            if cancel.is_set():
                raise PullCancelled
            digest.update(piece)
    return size == file.nbytes and digest.hexdigest() == (file.sha256 or file.blob_id or digest.hexdigest())


def _fetch_bytes(
    repository: Repository, file: HubFile, half: Path, arrived: Arrived, notice: Notice, cancel: CancelToken
) -> None:
    failures = 0
    while True:
        had = half.stat().st_size if half.exists() else 0
        if had > file.nbytes:
            half.unlink()
            arrived(-had)
            had = 0
        if had == file.nbytes and half.exists():
            return
        try:
            with explained(repository.id, repository.revision):
                _append(repository, file, half, had, arrived, cancel)
            failure = Transient("the connection was closed early")
        except Transient as error:
            failure = error
        came = (half.stat().st_size if half.exists() else 0) - had
        failures = 1 if came > 0 else failures + 1
        if came >= file.nbytes - had:
            continue
        if failures > len(RETRY_SECONDS):
            said = str(failure) if failure.status is not None else f"the connection to {host()} is lost ({failure})"
            raise PullError(f"{said}; what has come is kept; {failure.way_out}")
        told = failures > 1 or failure.asked_seconds > 0
        _wait(failure, RETRY_SECONDS[failures - 1], file.name, notice if told else lambda _: None, cancel)


def _append(repository: Repository, file: HubFile, half: Path, had: int, arrived: Arrived, cancel: CancelToken) -> None:
    """Ask for the bytes from `had` on and write them as they come."""
    url = hf_hub_url(repository.id, file.name, revision=repository.revision, endpoint=constants.ENDPOINT)
    headers = build_hf_headers(library_name="flashmoe") | {"Accept-Encoding": "identity"}
    if had:
        headers["Range"] = f"bytes={had}-"
    timeout = constants.HF_HUB_DOWNLOAD_TIMEOUT
    with get_session().stream("GET", url, headers=headers, timeout=timeout) as response:
        hf_raise_for_status(response)
        again = had > 0 and response.status_code != 206  # a server that knows no ranges begins again
        _check_length(response.headers, file, 0 if again else had, vouched=not again)
        with half.open("r+b" if had else "wb", buffering=0) as opened:
            if again:
                opened.truncate()
                arrived(-had)
            at = opened.seek(0 if again else had)
            for piece in response.iter_bytes():
                if cancel.is_set():
                    raise PullCancelled
                rest = memoryview(piece)[: file.nbytes - at]
                if not rest:  # more than the file has, and perhaps without an end: its hash judges what is here
                    return
                while rest:
                    written = opened.write(rest)
                    at, rest = at + written, rest[written:]
                    arrived(written)


def _check_length(headers: Mapping[str, str], file: HubFile, begin: int, *, vouched: bool) -> None:
    """An answer that is not as long as the file from `begin` on is not the file: a login page of the network, an error
    page of a proxy. vouched: whether one that does not say how long it is may be the file."""
    plain = headers.get("Content-Encoding", "identity") == "identity"
    said = headers.get("Content-Length") if plain else None
    page = "html" in headers.get("Content-Type", "")
    if (said is None and vouched and not page) or said == str(file.nbytes - begin):
        return
    length = f"{said} bytes" if said is not None else "an unknown number of bytes"
    raise Transient(f"{host()} answered for {file.name} with {length} instead of {file.nbytes - begin}", 200)


def _wait(failure: Transient, seconds: float, what: str, notice: Notice, cancel: CancelToken) -> None:
    """Before another try, as long as is usual or as the hub asks."""
    seconds = max(seconds, failure.asked_seconds)
    notice(f"{what}: {failure}; trying again in {seconds:.0f} s")
    _sleep(seconds, cancel)


def _sleep(seconds: float, cancel: CancelToken) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if cancel.is_set():
            raise PullCancelled
        time.sleep(0.05)
