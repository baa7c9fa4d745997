"""What a repository on the Hugging Face hub holds, without downloading it: its config.json, its index, and the header
of each weights file by a range request. Some megabytes at most; nothing is kept.
"""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.names import canonical
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig, read_json
from engine.errors import CheckpointError, ModelNotFound
from engine.subject import Subject, indexed_subject

_INDEX, _SINGLE = "model.safetensors.index.json", "model.safetensors"
_AT_ONCE = 8


def is_repository(name: str) -> bool:
    """Whether a name can be one of the hub's: `owner/name`."""
    return name.count("/") == 1 and not name.startswith((".", "/", "~")) and not name.endswith("/")


def remote_subject(repository: str) -> Subject:
    """The model in a repository, by its sizes. HF_ENDPOINT, HF_TOKEN and HF_HUB_OFFLINE are honoured.

    Raises ModelNotFound when it cannot be reached or is no checkpoint, UnsupportedModel for another architecture.
    """
    from huggingface_hub import HfApi, constants, hf_hub_download, utils
    from huggingface_hub.errors import EntryNotFoundError

    if constants.HF_HUB_OFFLINE:
        raise ModelNotFound(
            f"{repository} is not here, and --offline (or HF_HUB_OFFLINE) forbids to look it up; "
            "the published models are known without a network: flashmoe plan 397B-A17B"
        )
    utils.disable_progress_bars()  # type: ignore[attr-defined]  # documented; re-exported without saying so
    api = HfApi()
    try:
        with tempfile.TemporaryDirectory(prefix="flashmoe-") as folder:
            # Not into the cache: a snapshot of two files would be taken for a model there.
            config = Path(hf_hub_download(repository, "config.json", local_dir=folder))
            model = ModelConfig.from_dict(read_json(config), Path(repository) / "config.json")
            try:
                index = Path(hf_hub_download(repository, _INDEX, local_dir=folder))
                files = sorted(set(read_json(index).get("weight_map", {}).values()))
            except EntryNotFoundError:
                files = [_SINGLE]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            headers = list(pool.map(lambda file: api.parse_safetensors_file_metadata(repository, file), files))
    except (ModelNotFound, CheckpointError):
        raise
    except Exception as error:  # the library's own, its HTTP library's and the system's: all mean that it was not got
        raise _explained(repository, error) from error
    tensors: dict[str, TensorEntry] = {}
    sizes: dict[Path, int] = {}
    skipped = 0
    for file, header in zip(files, headers, strict=True):
        path = Path(repository) / file
        sizes[path] = max((info.data_offsets[1] for info in header.tensors.values()), default=0)
        for name, info in header.tensors.items():
            begin, end = info.data_offsets
            ours = canonical(name)
            if ours is None:
                skipped += 1
            else:
                tensors[ours] = TensorEntry(name, info.dtype, tuple(info.shape), path, begin, end - begin)
    found = CheckpointIndex(Path(repository), tensors, skipped)
    return indexed_subject(repository, model, found, sizes)


def _explained(repository: str, error: Exception) -> ModelNotFound:
    """What kept it from being looked up, and what to do."""
    from huggingface_hub import constants
    from huggingface_hub.errors import EntryNotFoundError, GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    where = str(constants.ENDPOINT)
    if isinstance(error, GatedRepoError):
        return ModelNotFound(f"{repository} is gated: accept its terms at {where}/{repository}, then `hf auth login`")
    if isinstance(error, RepositoryNotFoundError):
        return ModelNotFound(
            f"there is no repository {repository} at {where}, or it is private: check the name, or `hf auth login`"
        )
    if isinstance(error, EntryNotFoundError) and isinstance(error, HfHubHTTPError):
        return ModelNotFound(f"{repository} is not a safetensors checkpoint: it lacks a file ({_first_line(error)})")
    if isinstance(error, HfHubHTTPError) and getattr(error, "response", None) is not None:
        status = error.response.status_code
        return ModelNotFound(f"{where} answered {status} when asked for {repository}; try again later")
    return ModelNotFound(
        f"{repository} is not here, and {where} cannot be reached ({_first_line(error)}): check the connection; "
        "the published models are known without it: flashmoe plan 397B-A17B"
    )


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), "") or type(error).__name__
