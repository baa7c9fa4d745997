"""What a tool reports where it fails. It is to be copied, so most of it is composed: few fixed lines would be learnt by heart."""

from __future__ import annotations

import json
from random import Random

from tools.demo_model.corpus.toolshapes import draw_code, draw_person, draw_word

_FIXED = (
    "not found", "timeout", "permission denied", "service unavailable", "unknown id", "no such place", "rate limit reached",
    "network down", "invalid value", "server busy", "out of stock", "not allowed", "no connection", "bad request",
    "timed out after 30 s", "no such file", "access denied", "quota exceeded", "card declined", "device is offline",
    "invalid date", "already exists", "internal server error", "unauthorized", "token expired", "disk full",
    "no results", "unknown city", "connection refused", "database is locked", "key missing", "too many requests",
    "user not found", "format not supported", "printer is out of paper", "battery empty", "wrong password",
    "room is taken", "payment failed", "service is down for maintenance", "nothing matches", "the queue is full",
    "certificate expired", "host unreachable", "invalid address", "limit reached", "closed on that day",
)  # fmt: skip
_KINDS = (
    "tool", "user", "file", "room", "device", "account", "channel", "order", "city", "branch", "sensor", "table", "ticket",
    "page", "server", "key", "list", "member", "project", "folder", "station", "function", "route", "seat", "card",
)  # fmt: skip
_ABOUT_ONE = (
    "there is no {k} {x}", "there is no {k} {x}", "no {k} called {x}", "{k} {x} does not exist", "{x} not found",
    "unknown {k}: {x}", "unknown {k} {x}", "cannot find the {k} {x}", "{k} {x} is locked", "{x} is not a {k}",
    "{k} {x} was removed", "you may not use the {k} {x}", "the {k} {x} does not answer", "{x} is in use", "no {k}", "there is no {k}",
    "more than one {k} matches {x}", "{k} {x} has moved", "{x} is no longer available", "this {k} is read-only",
)  # fmt: skip
_ABOUT_A_FIELD = (
    "{k} is missing", "{k} is required", "{k} must be a number", "{k} must be at most {n}", "{k} must not be empty",
    "invalid {k}", "{k} is too long", "only {n} {k}s are allowed", "{k} expected, got {x}", "{k} must be above {n}",
)  # fmt: skip
_ABOUT_A_WAY = (
    "timed out after {n} s", "no answer within {n} seconds", "could not reach {x}", "try again in {n} minutes",
    "{n} requests are the limit", "gave up after {n} tries", "line {n}: not understood", "code {n}", "lost the connection to {x}",
    "only {n} MB left", "version {n} is needed", "exit status {n}", "the service of {x} is closed until {n}:00",
)  # fmt: skip


def draw_error(rng: Random) -> str:
    """What went wrong, in a few words."""
    if rng.random() < 0.3:
        return rng.choice(_FIXED)
    pattern = rng.choice(rng.choice((_ABOUT_ONE, _ABOUT_ONE, _ABOUT_A_FIELD, _ABOUT_A_WAY)))
    named = rng.choice((draw_word, draw_word, draw_code, draw_person))(rng)
    if rng.random() < 0.4:
        named = f"'{named}'"
    return pattern.format(k=rng.choice(_KINDS), x=named, n=rng.randint(2, 90))


def as_error(rng: Random, error: str) -> str:
    """A result that reports an error."""
    return rng.choice((
        f"error: {error}", f"Error: {error}", json.dumps({"error": error}), f"failed: {error}", f"ERROR {error}",
        json.dumps({"status": "error", "message": error}), json.dumps({"ok": False, "error": error}), f"exception: {error}",
        f"HTTP {rng.choice((400, 403, 404, 408, 429, 500, 503))}: {error}", f"error: {error}", json.dumps({"error": {"message": error}}),
    ))  # fmt: skip
