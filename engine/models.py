"""Where models are on this machine: the built-in one, a directory, a name, the Hugging Face cache. Reads no weights."""

from __future__ import annotations

from pathlib import Path

import engine.demo as demo
from engine.errors import ModelNotFound


def find_model(model: str | Path, models_dir: Path | None) -> Path:
    """The directory of a model: "demo", a directory, a name under `models_dir`, or a repository (`owner/name`) that is
    in the Hugging Face cache. Never connects. Raises ModelNotFound."""
    if model == "demo":
        return demo.MODEL_DIR
    try:
        path = Path(model).expanduser()
        if path.is_dir():
            return path.resolve()
        if models_dir is not None and (models_dir / path).is_dir():
            return (models_dir / path).resolve()
        is_file = path.exists()
    except (OSError, RuntimeError, ValueError) as error:  # too long, may not be entered, unknown ~user
        raise ModelNotFound(f"{str(model)[:100]!r} cannot be looked up: {error}") from None
    if is_file:
        raise ModelNotFound(f"{model} is a file; give the directory that holds config.json and the safetensors files")
    downloaded = _in_hub_cache(str(model))
    if downloaded is not None:
        return downloaded
    raise ModelNotFound(
        f"no model {str(model)!r} is here; give a directory, a repository that is in the Hugging Face cache, "
        "or `demo` for the built-in model"
    )


def _in_hub_cache(repository: str) -> Path | None:
    """The snapshot of a repository that some program has downloaded before."""
    if repository.count("/") != 1 or repository.startswith((".", "/", "~")):
        return None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(repository, local_files_only=True))
    except (HFValidationError, LocalEntryNotFoundError, OSError):
        return None
