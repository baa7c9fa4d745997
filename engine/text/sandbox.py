"""Runs a chat template, which is a program that came with a model: nothing it writes may take the memory or the time.

Every value that a template makes is weighed when it is made (a literal, an operator, a filter, a call, an output), and
every step looks at the clock, so that what runs between two looks is one operation on values of a bounded weight.
What could still grow within one operation is refused before it runs. Knows nothing of messages and tokens.
"""

from __future__ import annotations

import functools
import json
import re
import sys
import time
from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from datetime import datetime
from types import CodeType
from typing import Any, NoReturn

import jinja2
from jinja2 import nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.ext import loopcontrols
from jinja2.filters import make_attrgetter
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEscapeFormatter, SandboxedFormatter
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

MOST_STEPS = 1_000_000
"""Loop steps, operations and outputs of one rendering: Qwen3.5's template takes 25 a message."""
MOST_SECONDS = 2.0
"""Of computing, not of the clock: on a busy machine an honest template may be kept waiting."""
MOST_WEIGHT = 8_000_000
"""Characters of one value, beyond four times the messages': the longest context is some 1,200,000 characters."""
MOST_BYTES = 128_000_000
"""Memory of all values that one rendering makes, beyond 64 bytes for each of the messages' characters."""

_ITEM = 16  # the weight of a value besides its characters: that of a list bounds the time to sort or compare it, too
_MEMO_BYTES = 200  # of one entry of `_Sandbox._weights`
_MOST_BITS = 16_384  # of an integer; json reads numbers of up to 4,300 digits
_MOST_COUNT = 1_000_000  # a width, an indent, a number of parts
_MOST_FORMAT = 16_000  # characters of a text that is the left side of %
_MOST_COMPARED = 1_000_000_000  # characters by characters, where Python's own search takes that long

# They take more than linear time, or make much from little; no chat template has a use for them.
_REFUSED_FILTERS = ("pprint", "striptags", "urlize", "wordwrap", "xmlattr")
_REFUSED_METHODS = frozenset({"encode", "expandtabs", "maketrans", "striptags", "to_bytes", "translate", "unescape"})
_QUADRATIC = frozenset({"rfind", "rindex", "rpartition", "rsplit", "strip", "lstrip", "rstrip", "trim"})
_FREE_FILTERS = frozenset({"default", "d", "map", "select", "selectattr", "reject", "rejectattr"})  # of numbers
_CONTAINERS = (list, tuple, dict, set, frozenset, ItemsView, KeysView, ValuesView)


class TemplateLimit(SecurityError):
    """A rendering takes too long or makes too much text; the message goes on after "the chat template of ..."."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja as `transformers` sets it up for chat templates, in a sandbox that also bounds time and memory."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self) -> None:
        # Without the optimizer nothing is computed before the limits of a rendering stand. A finalizer that wants the
        # context keeps the compiler from computing outputs, too.
        finalize = pass_context(lambda context, value: self._output(value))
        super().__init__(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols], optimized=False, finalize=finalize
        )
        self.begin(None)
        for name in _REFUSED_FILTERS:
            del self.filters[name]
        self.filters["tojson"] = self._to_json
        for name, filter_ in self.filters.items():
            self.filters[name] = self._bounded(filter_, functools.partial(self._check_filter, name))
        self.filters |= {"_counted": self._flow, "_made": self._made, "_looked_at": self._looked_at}
        self.filters["_joined"] = self._joined
        for name, test in self.tests.items():
            self.tests[name] = self._bounded(test, None)
        del self.globals["lipsum"]
        self.globals["namespace"] = _Namespace
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = lambda form: datetime.now().strftime(form[:_MOST_FORMAT])

    def compile_bounded(self, source: str) -> jinja2.Template:
        """The template, watched."""
        return self.template_class.from_code(self, _code_of(source), self.make_globals(None))

    def begin(self, given: Any) -> None:
        """Start a rendering of `given`, the messages and tools: the limits are set, and the clock runs."""
        self._weights: dict[int, tuple[Any, int]] = {}  # by id; holds the values, so that no id comes twice
        self._most_weight = sys.maxsize
        self._bytes_left = sys.maxsize
        weight = self._weight(given)
        self._most_weight = MOST_WEIGHT + 4 * weight
        self._bytes_left = MOST_BYTES + 64 * weight
        self._steps_left = MOST_STEPS
        self._deadline = time.thread_time() + MOST_SECONDS

    def end(self) -> None:
        """Let go of what the rendering made."""
        self._weights = {}

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something on behalf of the template (a macro may call itself)."""
        self._step()
        args = tuple(map(self._watched, args))
        self._check(sum(map(self._weight, args)) + sum(map(self._weight, kwargs.values())))
        owner = getattr(obj, "__self__", None)
        if isinstance(owner, str | bytes | int | float):
            self._check_method(obj.__name__, owner, args, kwargs)
            if obj.__name__ == "join" and args:
                args = (self._joinable(owner, args[0]), *args[1:])
        elif isinstance(obj, LoopContext) and args:
            args = (self._flow(args[0]), *args[1:])
        result = super().call(context, obj, *args, **kwargs)
        if isinstance(owner, str) and isinstance(result, list | tuple):
            self._spend(sys.getsizeof(owner))  # its parts are copies
        return self._made(result)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute, unless the result would be too much."""
        self._step()
        if operator == "%" and isinstance(left, str):
            self._check_format(left, right)
        elif operator == "*":
            for value, times in ((left, right), (right, left)):
                if isinstance(value, str | list | tuple) and isinstance(times, int):
                    self._check((len(value) if isinstance(value, str) else self._weight(value)) * times)
        elif operator == "+" and isinstance(left, str) and isinstance(right, str):
            self._check(len(left) + len(right))
        elif operator == "**" and isinstance(left, int) and isinstance(right, int):
            self._check_bits(left.bit_length() * right)
        return self._made(super().call_binop(context, operator, left, right))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Look something up (to hash a key may take a while)."""
        self._step()
        return super().getitem(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may use an attribute."""
        return attr not in _REFUSED_METHODS and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """`str.format` and `str.format_map` in a form that bounds widths and results; None for anything else."""
        if super().wrap_str_format(value) is None:
            return None
        text: str = value.__self__
        formatter = _EscapeFormatter(self, escape=text.escape) if isinstance(text, Markup) else _Formatter(self)

        def bounded(*args: Any, **kwargs: Any) -> str:
            if value.__name__ == "format_map":
                (kwargs,), args = args, ()
            return type(text)(formatter.vformat(text, args, kwargs))

        return bounded

    def formatted(self, form: Callable[[Any, str], str], value: Any, spec: str) -> str:
        """`form(value, spec)` for one field of a `str.format`. Raises TemplateLimit where it is too long."""
        self._step()
        if re.search(r"\d{7}", spec):
            raise TemplateLimit("makes too much text")
        text: str = self._made(form(value, spec))
        return text

    def _bounded(self, function: Any, check: Callable[[list[Any], dict[str, Any]], None] | None) -> Any:
        """A filter or test that is watched as a call is, and of which `check` may refuse or replace the arguments."""
        first = 1 if hasattr(function, "jinja_pass_arg") else 0

        @functools.wraps(function)
        def bounded(*args: Any, **kwargs: Any) -> Any:
            self._step()
            given = [self._watched(value) for value in args[first:]]
            self._check(sum(map(self._weight, given)) + sum(map(self._weight, kwargs.values())))
            if check is not None:
                check(given, kwargs)
            return self._made(function(*args[:first], *given, **kwargs))

        return bounded

    def _check_filter(self, name: str, given: list[Any], kwargs: dict[str, Any]) -> None:
        """Refuse a filter that would make too much of its value, `given[0]`, or take too long."""
        value, rest = given[0], given[1:]
        if name == "join":
            items = list(value) if isinstance(value, Iterator) else value
            if attribute := _argument(rest, kwargs, 1, "attribute"):
                items = list(self._flow(map(make_attrgetter(self, attribute), items)))
                given[:], kwargs["attribute"] = given[:2], None
            given[0] = self._joinable(_argument(rest, kwargs, 0, "d") or "", items)
        elif name == "sum" and not isinstance(_argument(rest, kwargs, 1, "start"), int | float | None):
            raise SecurityError("its filter sum adds up what is no number")
        elif name == "format":
            self._check_format(str(value), kwargs or tuple(rest))
        elif name == "indent":
            width, text = _argument(rest, kwargs, 0, "width") or 4, str(value)
            self._check((text.count("\n") + 1) * (len(width) if isinstance(width, str) else width) + len(text))
        elif name not in _FREE_FILTERS:
            self._check_method(name, value, tuple(rest), kwargs)

    def _check_method(self, name: str, owner: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Refuse a method of a text or number that would make too much, or take too long."""
        for value in (*args, *kwargs.values()):
            if isinstance(value, int) and abs(value) > _MOST_COUNT:
                raise TemplateLimit("makes too much text")
        texts = [str(value) for value in (*args, *kwargs.values()) if isinstance(value, str)]
        if name == "replace" and len(texts) == 2:
            text = str(owner)
            times = text.count(texts[0])
            if len(args) == 3 and isinstance(args[2], int) and args[2] >= 0:
                times = min(times, args[2])
            self._check(len(text) + times * len(texts[1]))
        elif name in _QUADRATIC and texts and len(texts[0]) * self._weight(owner) > _MOST_COMPARED:
            raise TemplateLimit("takes too long")

    def _check_format(self, form: str, values: Any) -> None:
        """Refuse a `form % values` that would make too much. Any number in `form` counts as a width."""
        if len(form) > _MOST_FORMAT or re.search(r"\d{7}", form):
            raise TemplateLimit("makes too much text")
        widest = max((abs(n) for n in values if isinstance(n, int)), default=0) if isinstance(values, tuple) else 0
        widths = sum(map(int, re.findall(r"\d+", form))) + form.count("*") * widest * ("%" in form)
        self._check(len(form) + form.count("%") * self._weight(values) + widths)

    def _joinable(self, separator: Any, items: Any) -> Any:
        """What `join` takes, when the result is not too much; a generator becomes a list."""
        items = list(items) if isinstance(items, Iterator) else items
        count = len(items) if hasattr(items, "__len__") else 0
        self._check(self._weight(items) + len(str(separator)) * count)
        return items

    def _joined(self, *parts: Any) -> str:
        """The operator ~."""
        self._step()
        self._check(sum(map(self._weight, parts)))
        text: str = self._made("".join(map(str, parts)))
        return text

    def _output(self, value: Any) -> str:
        """A piece of the prompt."""
        self._step()
        text = value if isinstance(value, str) else str(value)
        self._spend(sys.getsizeof(text))
        return text

    def _to_json(
        self,
        value: Any,
        ensure_ascii: bool = False,
        indent: int | str | None = None,
        separators: tuple[str, str] | None = None,
        sort_keys: bool = False,
    ) -> str:
        """Jinja's own `tojson` escapes HTML, and models were not trained on that."""
        encoder = json.JSONEncoder(ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)
        if indent is None and separators is None:
            return encoder.encode(value)
        return "".join(self._flow(encoder.iterencode(value)))

    def _watched(self, value: Any) -> Any:
        return self._flow(value) if isinstance(value, Iterator) and not isinstance(value, LoopContext) else value

    def _flow(self, items: Iterable[Any]) -> Iterator[Any]:
        """The items, one step each, as long as they are not too much together."""
        weight = 0
        for item in items:
            self._step()
            weight += self._weight(item)
            self._check(weight)
            yield item

    def _looked_at(self, value: Any) -> Any:
        self._step()
        return self._watched(value)

    def _made(self, value: Any) -> Any:
        """A new value, when it is not too much."""
        self._step()
        if isinstance(value, Iterator):
            return self._watched(value)
        self._check(self._weight(value))
        if isinstance(value, str):
            self._spend(sys.getsizeof(value))
        return value

    def _weight(self, value: Any) -> int:
        """The characters of a value and of all in it, counted as often as they are in it. Refuses what is too much."""
        if isinstance(value, str):
            return _ITEM + len(value)
        if isinstance(value, int):
            self._check_bits(value.bit_length())
            return _ITEM + value.bit_length() // 3
        if not isinstance(value, _CONTAINERS):
            return _ITEM
        known = self._weights.get(id(value))
        if known is not None:
            return known[1]
        weight = _ITEM + sum(map(self._weight, value))
        weight += sum(map(self._weight, value.values())) if isinstance(value, dict) else 0
        self._check(weight)
        self._spend(sys.getsizeof(value) + _MEMO_BYTES)
        self._weights[id(value)] = (value, weight)
        return weight

    def _check(self, weight: int) -> None:
        if weight > self._most_weight:
            raise TemplateLimit("makes too much text")

    def _check_bits(self, bits: int) -> None:
        if bits > _MOST_BITS:
            raise TemplateLimit("makes too large a number")

    def _spend(self, size: int) -> None:
        self._bytes_left -= size
        if self._bytes_left < 0:
            raise TemplateLimit("makes too much text")

    def _step(self) -> None:
        self._steps_left -= 1
        if self._steps_left < 0 or time.thread_time() > self._deadline:
            raise TemplateLimit("takes too long")


class _Watched(NodeTransformer):
    """Puts the sandbox's own filters where Jinja would compute without asking it."""

    def visit_For(self, node: nodes.For) -> nodes.Node:
        self.generic_visit(node)
        node.iter = _filtered("_counted", node.iter)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_joined", *node.nodes)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_made", node) if isinstance(node.arg, nodes.Slice) else node

    def visit_List(self, node: nodes.List) -> nodes.Node:
        return _filtered("_made", self.generic_visit(node))

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:
        return _filtered("_made", self.generic_visit(node))

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_made", node) if node.ctx == "load" else node

    def visit_Pair(self, node: nodes.Pair) -> nodes.Node:
        self.generic_visit(node)
        node.key = _filtered("_looked_at", node.key)
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:
        self.generic_visit(node)
        node.expr = _filtered("_looked_at", node.expr)
        return node

    def visit_Operand(self, node: nodes.Operand) -> nodes.Node:
        self.generic_visit(node)
        node.expr = _filtered("_looked_at", node.expr)
        return node

    def visit_TemplateData(self, node: nodes.TemplateData) -> nodes.Node:
        """The template's own text, as an output like any other: a loop may repeat it."""
        return nodes.MarkSafeIfAutoescape(nodes.Const(node.data, lineno=node.lineno), lineno=node.lineno)


class _Formatter(SandboxedFormatter):
    _env: Sandbox

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._env.formatted(super().format_field, value, format_spec)


class _EscapeFormatter(SandboxedEscapeFormatter):
    _env: Sandbox

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._env.formatted(super().format_field, value, format_spec)


class _Namespace(Namespace):
    """Its values change after it was weighed: so they do not show in what is made of it."""

    def __repr__(self) -> str:
        return "<Namespace>"


@functools.lru_cache(maxsize=4)
def _code_of(source: str) -> CodeType:
    """What a template compiles to, with every loop, comparison and new value watched. Kept for the next load."""
    sandbox = Sandbox()
    return sandbox.compile(_Watched().visit(sandbox.parse(source)))


def _filtered(name: str, value: Any, *args: Any) -> nodes.Filter:
    return nodes.Filter(value, name, list(args), [], None, None, lineno=value.lineno)


def _argument(rest: list[Any], kwargs: Mapping[str, Any], place: int, name: str) -> Any:
    return rest[place] if len(rest) > place else kwargs.get(name)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)
