"""Where models are on this machine: the built-in one, a directory, a name, the Hugging Face cache. Reads no weights."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import engine.demo as demo
from engine.checkpoint.manifest import FILE_NAME
from engine.config import read_json
from engine.elsewhere import folders_elsewhere
from engine.endpoint import check_endpoint
from engine.errors import EngineError, ModelNotFound, PullError
from engine.installed import partial_pull
from engine.subject import is_repository


def find_model(model: str | Path, models_dir: Path | None) -> Path:
    """The directory of a model: "demo", a directory, a name under `models_dir` or of one that was put elsewhere, or a
    repository (`owner/name`) that was pulled or is in the Hugging Face cache. Never connects. Raises ModelNotFound."""
    if model == "demo":
        return demo.MODEL_DIR
    if isinstance(model, str) and not model.strip():  # as a path it would be the current directory
        raise ModelNotFound("the model's name is empty; `flashmoe models` lists those that are here")
    try:
        path = Path(model).expanduser()
        if path.is_dir():
            return path.resolve()
        if models_dir is not None and (models_dir / path).is_dir():
            return (models_dir / path).resolve()
        placed = [folder for folder in folders_elsewhere(models_dir) if folder.name == str(path)] if models_dir else []
        is_file = path.exists()
    except (OSError, RuntimeError, ValueError) as error:  # too long, may not be entered, unknown ~user
        why = getattr(error, "strerror", None) or error
        raise ModelNotFound(f"{str(model)[:100]!r} cannot be looked up: {why}") from None
    if len(placed) > 1:
        raise ModelNotFound(f"several models are called {model}: {', '.join(map(str, placed))}; give the place of one")
    if placed:
        return placed[0].resolve()
    if is_file:
        raise ModelNotFound(f"{model} is a file; give the directory that holds config.json and the safetensors files")
    found = _pulled(str(model), models_dir) or _in_hub_cache(str(model))
    if found is not None:
        return found
    begun = partial_pull(str(model), models_dir) if models_dir is not None else None
    if begun is not None:
        command, share = begun
        raise ModelNotFound(f"{model} is only partly here ({share:.0%}); `{command}` goes on with it")
    raise ModelNotFound(
        f"no model {str(model)!r} is here; `flashmoe models` lists those that are, `flashmoe pull owner/name` fetches "
        "one, and a directory or `demo` does as well"
    )


def _pulled(repository: str, models_dir: Path | None) -> Path | None:
    """The packed model among ours that was made of a repository; of several the first by name, one as published before
    those in fewer bits."""
    if models_dir is None or not is_repository(repository):
        return None
    found: list[tuple[bool, Path]] = []
    elsewhere = (folder / FILE_NAME for folder in folders_elsewhere(models_dir))
    for manifest in (*models_dir.glob(f"*/{FILE_NAME}"), *elsewhere):
        with suppress(EngineError, AttributeError, KeyError):
            value = read_json(manifest)
            if str(value["source"].get("repository")).lower() == repository.lower():
                found.append((value.get("requantized") is not None, manifest.parent))
    return min(found)[1].resolve() if found else None


def _in_hub_cache(repository: str) -> Path | None:
    """The snapshot of a repository that some program has downloaded before."""
    if not is_repository(repository):
        return None
    try:
        check_endpoint()
    except PullError as error:
        raise ModelNotFound(str(error)) from None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(repository, local_files_only=True))
    except (HFValidationError, LocalEntryNotFoundError, OSError):
        return None
