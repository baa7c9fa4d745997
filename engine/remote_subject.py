"""The model in a repository on the Hugging Face hub, without downloading it: its config.json, its index, and the header
of each weights file by a range request. Some megabytes at most; nothing is kept.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from engine.checkpoint.index import INDEX_NAME, CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.names import canonical
from engine.config import ModelConfig, read_json
from engine.endpoint import check_endpoint
from engine.errors import UnsupportedModel
from engine.request import CancelToken
from engine.subject import Subject, indexed_subject


def remote_subject(repository: str) -> Subject:
    """The model in a repository, by its sizes.

    Raises PullError when it cannot be looked up, and UnsupportedModel or CheckpointError for what is no such model.
    """
    check_endpoint()
    from engine.packing.download import FILES_AT_A_TIME, weight_names
    from engine.packing.hub import fetch, look_up, remote_headers
    from engine.packing.order import fetch_order, peak_bytes
    from engine.packing.pack import COPIED, Origin, plan_packing

    found, cancel = look_up(repository, None), CancelToken()
    with tempfile.TemporaryDirectory(prefix="flashmoe-") as folder:
        for name in ("config.json", INDEX_NAME):
            if name in found.files:
                fetch(found, found.files[name], Path(folder) / name, lambda _: None, lambda _: None, cancel)
        if "config.json" not in found.files:
            raise UnsupportedModel(f"{repository} holds no config.json: it is no checkpoint in safetensors")
        config = ModelConfig.from_dict(read_json(Path(folder) / "config.json"), Path(repository) / "config.json")
        names = weight_names(found, Path(folder))
        where = Path(repository)
        entries = [entry for header in remote_headers(found, names, where, cancel).values() for entry in header]
        tensors = {ours: entry for entry in entries if (ours := canonical(entry.name)) is not None}
        index = CheckpointIndex(where, tensors, skipped=len(entries) - len(tensors))
        sizes = {where / name: found.files[name].nbytes for name in names}
        subject = indexed_subject(repository, config, index, sizes)
        layers = [layer_experts(index, config, number) for number in range(config.num_hidden_layers)]
        files = plan_packing(Path(folder), index, layers, Origin(repository, {}), where).files
    order = fetch_order(files, sizes)
    small = sum(file.nbytes for name, file in found.files.items() if any(Path(name).match(part) for part in COPIED))
    return replace(subject, pull_bytes=small + peak_bytes(files, where, sizes, order, FILES_AT_A_TIME, kept=False))
