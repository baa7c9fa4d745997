"""The tiny checkpoint's tokenizer and template, and the real Qwen files where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.text import ChatTemplate, Tokenizer

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def tiny_directory() -> Path:
    return ROOT / "tests/data/tiny-mlx-4bit"


@pytest.fixture(scope="session")
def tiny(tiny_directory: Path) -> Tokenizer:
    return Tokenizer.from_directory(tiny_directory)


@pytest.fixture(scope="session")
def tiny_template(tiny_directory: Path, tiny: Tokenizer) -> ChatTemplate:
    return ChatTemplate.from_directory(tiny_directory, tiny)


@pytest.fixture(scope="session")
def demo_template(tiny: Tokenizer) -> ChatTemplate:
    return ChatTemplate((ROOT / "engine/demo/model/chat_template.jinja").read_text("utf-8"), tiny)


@pytest.fixture(scope="session")
def reference() -> Path:
    """Third-party files (the real tokenizer and template), which are kept beside the repository, not in it."""
    directory = ROOT.parent / "shared/reference"
    if not directory.exists():
        pytest.skip(f"the real Qwen tokenizer and template are third-party data, and are not at {directory}")
    return directory


@pytest.fixture(scope="session")
def qwen_template(reference: Path, tiny: Tokenizer) -> ChatTemplate:
    return ChatTemplate((reference / "qwen3.5-chat_template.jinja").read_text("utf-8"), tiny)
