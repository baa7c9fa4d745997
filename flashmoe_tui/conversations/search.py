"""Full-text search over all conversations: a disposable SQLite FTS5 index beside the caches.

The files are the truth; the index is brought up to date before each query by time and size, and thrown away when it is
damaged. Where SQLite has no FTS5, or the index cannot be kept, the files are scanned. It knows no screen.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flashmoe_tui.conversations.model import Conversation
from flashmoe_tui.conversations.store import ConversationStore
from flashmoe_tui.locations import StorageError, ensure_dir

SNIPPET_CHARACTERS = 160
_SCHEMA_VERSION = 1
_OPEN, _CLOSE = "\ue000", "\ue001"  # private-use characters around a match, taken out again


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One message (message_id None: the title) that holds every word. matches: (start, end) in `snippet`."""

    conversation_id: str
    title: str
    message_id: str | None
    snippet: str
    matches: tuple[tuple[int, int], ...]


class SearchIndex:
    """Search over a store. May be used from any one thread at a time; calls are serialized."""

    def __init__(self, store: ConversationStore, index_file: Path) -> None:
        self._store = store
        self._file = index_file
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._usable = True

    def query(self, text: str, limit: int = 50) -> list[SearchHit]:
        """The messages that hold each word of `text` (words may be unfinished: `quan` finds `quantized`), the best
        first, at most one hit a message. Any characters are safe. Empty text finds nothing. Raises StorageError only
        where the conversations themselves cannot be listed."""
        words = _words(text)
        if not words:
            return []
        with self._lock:
            for _ in range(2):  # a damaged index is made again once
                if not self._usable:
                    break
                try:
                    self._update()
                    return self._search(words, limit)
                except sqlite3.OperationalError as error:
                    self._drop(remove="malformed" in str(error) or "no such table" in str(error))
                    self._usable = "no such module" not in str(error)
                except sqlite3.Error:
                    self._drop(remove=True)
                except (StorageError, OSError):
                    self._usable = False
            return self._scan(words, limit)

    def close(self) -> None:
        """Let the index file go."""
        with self._lock:
            self._drop(remove=False)

    def _connect(self) -> sqlite3.Connection:
        if self._database is None:
            ensure_dir(self._file.parent)
            database = sqlite3.connect(self._file, check_same_thread=False, timeout=2.0)
            self._database = database
            self._file.chmod(0o600)
            if database.execute("PRAGMA user_version").fetchone()[0] != _SCHEMA_VERSION:
                with database:
                    database.execute("DROP TABLE IF EXISTS files")
                    database.execute("DROP TABLE IF EXISTS texts")
                    database.execute(
                        "CREATE TABLE files (id TEXT PRIMARY KEY, mtime INTEGER, size INTEGER, title TEXT)"
                    )
                    database.execute(
                        "CREATE VIRTUAL TABLE texts USING fts5(conversation UNINDEXED, message UNINDEXED, body, "
                        "tokenize='unicode61 remove_diacritics 2')"
                    )
                    database.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        return self._database

    def _drop(self, *, remove: bool) -> None:
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
            self._database = None
        if remove:
            for suffix in ("", "-journal", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self._file.with_name(self._file.name + suffix).unlink()

    def _update(self) -> None:
        database = self._connect()
        known = {row[0]: (row[1], row[2]) for row in database.execute("SELECT id, mtime, size FROM files")}
        here = {name: (stat.st_mtime_ns, stat.st_size) for name, _, stat in self._store.files()}
        changed = [name for name, mark in here.items() if known.get(name) != mark]
        gone = [name for name in known if name not in here]
        if not changed and not gone:
            return
        with database:
            for name in gone:
                self._forget(database, name)
            for name in changed:
                self._forget(database, name)
                mtime, size = here[name]
                title = name
                try:
                    conversation = self._store.load(name)
                except StorageError:
                    pass  # it has nothing to find until it changes
                else:
                    title = conversation.title
                    rows = [(name, message_id, body) for message_id, body in _texts(conversation)]
                    database.executemany("INSERT INTO texts (conversation, message, body) VALUES (?, ?, ?)", rows)
                database.execute("INSERT INTO files VALUES (?, ?, ?, ?)", (name, mtime, size, _storable(title)))

    def _forget(self, database: sqlite3.Connection, name: str) -> None:
        database.execute("DELETE FROM texts WHERE conversation = ?", (name,))
        database.execute("DELETE FROM files WHERE id = ?", (name,))

    def _search(self, words: list[str], limit: int) -> list[SearchHit]:
        database = self._connect()
        match = " ".join('"' + word.replace('"', '""') + '"*' for word in words)
        rows = database.execute(
            "SELECT conversation, files.title, message, snippet(texts, 2, ?, ?, '…', 24) FROM texts "
            "JOIN files ON files.id = conversation WHERE texts MATCH ? ORDER BY rank LIMIT ?",
            (_OPEN, _CLOSE, match, limit),
        ).fetchall()
        if rows:
            return [SearchHit(row[0], row[1], row[2], *_unmark(row[3])) for row in rows]
        # Words are split at spaces and signs, so neither the inside of a word nor most of Chinese or Japanese is found
        # above: look for the plain text.
        conditions = " AND ".join("body LIKE ? ESCAPE '\\'" for _ in words)
        patterns = ["%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" for word in words]
        rows = database.execute(
            f"SELECT conversation, files.title, message, body FROM texts JOIN files ON files.id = conversation "
            f"WHERE {conditions} ORDER BY files.mtime DESC LIMIT ?",
            (*patterns, limit),
        ).fetchall()
        return [SearchHit(row[0], row[1], row[2], *_snippet(row[3], words)) for row in rows]

    def _scan(self, words: list[str], limit: int) -> list[SearchHit]:
        """Read everything, newest conversation first."""
        hits: list[SearchHit] = []
        for name, _, _ in self._store.files():
            try:
                conversation = self._store.load(name)
            except StorageError:
                continue
            for message_id, body in _texts(conversation):
                lowered = body.lower()
                if all(word.lower() in lowered for word in words):
                    hits.append(SearchHit(name, conversation.title, message_id, *_snippet(body, words)))
                    if len(hits) == limit:
                        return hits
        return hits


def _words(text: str) -> list[str]:
    """The words to look for; each must have a letter or digit, since the index holds nothing else."""
    storable = _storable(text).replace("\0", " ")
    return [word for word in storable.split() if any(character.isalnum() for character in word)]


def _texts(conversation: Conversation) -> Iterator[tuple[str | None, str]]:
    if conversation.custom_title:
        yield None, _storable(conversation.custom_title)
    for message in conversation.messages.values():
        body = "\n".join(part for part in (message.content, message.thinking) if part)
        if body:
            yield message.id, _storable(body)


def _storable(text: str) -> str:
    """Without what SQLite refuses (lone surrogates) and without our own marks."""
    plain = text.replace(_OPEN, "").replace(_CLOSE, "")
    return plain.encode("utf-8", "replace").decode()


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Plain text on one line, and where the marked words stand in it."""
    plain: list[str] = []
    matches: list[tuple[int, int]] = []
    start = 0
    for character in marked:
        if character == _OPEN:
            start = len(plain)
        elif character == _CLOSE:
            matches.append((start, len(plain)))
        else:
            plain.append(" " if character.isspace() else character)
    return "".join(plain), tuple(matches)


def _snippet(body: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The surroundings of the first word found, and where the words stand in them."""
    lowered = body.lower()
    first = min((at for word in words if (at := lowered.find(word.lower())) >= 0), default=0)
    begin = max(0, first - SNIPPET_CHARACTERS // 4)
    cut = body[begin : begin + SNIPPET_CHARACTERS]
    text = ("…" if begin else "") + "".join(" " if c.isspace() else c for c in cut)
    text += "…" if begin + SNIPPET_CHARACTERS < len(body) else ""
    low = text.lower()
    matches = [(at, at + len(word)) for word in words if (at := low.find(word.lower())) >= 0]
    return text, tuple(sorted(matches))
