"""A small Hugging Face hub on this machine: a repository over HTTP with ranges, and the faults of a real network."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_PIECE_BYTES, _BUFFER_BYTES = 16 << 10, 64 << 10


@dataclass
class Hub:
    """What is served, how, and what was asked for.

    cut_after: a connection for weights is closed after so many bytes of body, `cuts_left` times. endless: bytes that
    follow those of every file, whose length is then not said. bytes_per_second: no faster. damaged: files of which the
    next so many whole answers have one wrong bit. status: instead of any answer, with the code that the hub names the
    reason by. ranges: whether a file can be had from its middle on. instead: given a path and the Range that was asked
    for, the status, body and headers to answer with; None: the hub's own answer.
    """

    directory: Path
    repository: str = "owner/Tiny"
    cut_after: int | None = None
    cuts_left: int = 1 << 30
    endless: int = 0
    bytes_per_second: float | None = None
    damaged: Counter[str] = field(default_factory=Counter)
    status: tuple[int, str] | None = None
    commit: str = COMMIT
    ranges: bool = True
    instead: Callable[[str, str | None], tuple[int, bytes, dict[str, str]] | None] = lambda _path, _range: None
    served: Counter[str] = field(default_factory=Counter)
    """Bytes of body that were sent, by file."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Every request for a file's content: its name, and from which byte."""
    tokens: list[str | None] = field(default_factory=list)
    url: str = ""

    def weights_served(self) -> int:
        """Bytes of safetensors files that were sent."""
        return sum(nbytes for name, nbytes in self.served.items() if name.endswith(".safetensors"))

    def weights_bytes(self) -> int:
        """Bytes of all safetensors files."""
        return sum(path.stat().st_size for path in self.directory.glob("*.safetensors"))

    def listing(self) -> dict[str, object]:
        """As /api/models/REPO?blobs=true describes it."""
        siblings = [_described(path, path.stat().st_mtime_ns) for path in sorted(self.directory.iterdir())]
        return {"id": self.repository, "modelId": self.repository, "sha": self.commit, "siblings": siblings}


@cache
def _described(path: Path, _modified_ns: int) -> dict[str, object]:
    size = path.stat().st_size
    git, large = hashlib.sha1(b"blob %d\0" % size), hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            git.update(piece)
            large.update(piece)
    entry: dict[str, object] = {"rfilename": path.name, "size": size, "blobId": git.hexdigest()}
    if path.suffix == ".safetensors":
        entry["lfs"] = {"sha256": large.hexdigest(), "size": size, "pointerSize": 134}
    return entry


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """The hub, reachable at `hub.url` while the block runs."""

    class Handler(_Handler):
        pass

    Handler.hub = hub
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # whoever asked has gone
            super().handle()

    def do_GET(self) -> None:
        self.hub.tokens.append(self.headers.get("Authorization"))
        path = urlsplit(self.path).path
        if self.hub.status is not None:
            self._refuse(*self.hub.status)
        elif other := self.hub.instead(path, self.headers.get("Range")):
            self._send(*other)
        elif re.fullmatch(rf"/api/models/{re.escape(self.hub.repository)}(/revision/(main|{self.hub.commit}))?", path):
            self._send(200, json.dumps(self.hub.listing()).encode(), {"Content-Type": "application/json"})
        elif path.startswith(f"/api/models/{self.hub.repository}/revision/"):
            self._refuse(404, "RevisionNotFound")
        elif found := re.fullmatch(rf"/{re.escape(self.hub.repository)}/resolve/{self.hub.commit}/([^/]+)", path):
            self._file(self.hub.directory / found[1])
        else:
            self._refuse(404, "RepoNotFound")

    def log_message(self, format: str, *arguments: object) -> None:
        pass

    def _refuse(self, status: int, code: str) -> None:
        self._send(status, b"{}", {"X-Error-Code": code} if code else {})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _file(self, path: Path) -> None:
        size = path.stat().st_size
        wrong = -1
        if self.hub.damaged[path.name] > 0 and "Range" not in self.headers:
            self.hub.damaged[path.name] -= 1
            wrong = size // 2
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if asked and not asked[2] and not self.hub.ranges:
            asked = None
        begin, end = (int(asked[1]), min(size, int(asked[2] or size) + 1)) if asked else (0, size)
        self.send_response(206 if asked else 200)
        if self.hub.endless:
            self.close_connection = True  # which is how such an answer ends
        else:
            self.send_header("Content-Length", str(end - begin))
        if asked:
            self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{size}")
        self.end_headers()
        with path.open("rb") as file:
            self._body(file, path.name, begin, end, wrong, header_only=bool(asked and asked[2]))
        if self.hub.endless:
            self.wfile.write(bytes(self.hub.endless))

    def _body(self, file: BinaryIO, name: str, begin: int, end: int, wrong: int, header_only: bool) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER_BYTES)  # what is sent is nearly there
        if not header_only:
            self.hub.asked.append((name, begin))
        weights, at = name.endswith(".safetensors") and not header_only, begin
        file.seek(begin)
        while at < end:
            cut = self.hub.cut_after if weights and self.hub.cuts_left > 0 else None
            if cut is not None and at - begin >= cut:
                self.hub.cuts_left -= 1
                self.close_connection = True
                return
            piece = bytearray(file.read(min(_PIECE_BYTES, end - at)))
            if at <= wrong < at + len(piece):
                piece[wrong - at] ^= 1
            try:
                self.wfile.write(piece)
            except OSError:  # whoever asked has gone
                self.close_connection = True
                return
            at += len(piece)
            if not header_only:
                self.hub.served[name] += len(piece)
            if weights and self.hub.bytes_per_second is not None:
                time.sleep(len(piece) / self.hub.bytes_per_second)
