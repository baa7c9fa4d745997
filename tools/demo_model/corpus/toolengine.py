"""Questions about the engine's live figures: engine_stats is called and its figures are copied, or the panel is named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.apptools import ALL_EXPERTS, NOT_YET, Stats, draw_stats, failed
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.toolenginewords import MORE_ASKS, REASONS
from tools.demo_model.corpus.wording import as_typed, expand

# What README and screenshots show is never in training.
SHOWN_QUESTIONS = frozenset({"how much of you is in memory right now"})
STATS_CALL = Call("engine_stats")


@dataclass(frozen=True)
class Topic:
    """One thing that is asked. row: the result's line that answers. read, answers: texts over the figures' names.

    accept: what an answer must hold. absent: what is said when the figure is not there yet.
    """

    name: str
    row: str
    asks: tuple[str, ...]
    read: tuple[str, ...]
    answers: tuple[str, ...]
    accept: str
    absent: tuple[str, ...] = ()


_NOW = "[|| now| right now| at the moment| currently|, live]"

_MEMORY = Topic(
    "share in memory",
    "experts",
    (
        "how much of [you|yourself|the model|your model|your weights|your experts|your brain|flint] [is|are] [in memory|"
        "loaded|in ram|resident|in the cache|held in memory]" + _NOW + "?",
        "[what|which] [share|part|percentage|fraction|portion] of [you|the model|your experts|your weights] is [in "
        "memory|loaded|in ram|resident]" + _NOW + "?",
        "how [many|many of your|many of the] experts are [in memory|loaded|resident|cached|in ram|in the cache|held]"
        + _NOW + "?",
        "[tell me|show me|check|can you see|do you know|say] how much of you [is in memory|is loaded|sits in ram]"
        + _NOW,
        "how much [have you got|do you have|do you hold|of you do you keep] in [memory|ram]" + _NOW + "?",
        "[experts in memory|experts in ram|share in memory|memory share|experts loaded|resident experts]"
        "[?|| now| please]",
        "[are you|is the model] [half|mostly|partly|fully] [loaded|in memory]" + _NOW + "?",
        "so how [big a part|large a share|much] of you [fits in|is sitting in|lives in] [memory|ram]" + _NOW + "?",
        "what [of you is|part of you is] in memory" + _NOW + "?",
        "i wonder how much of you is [actually|really] in [memory|ram]" + _NOW,
        "[look up|look at|read out|measure] how many experts you [have|hold|keep] in memory" + _NOW,
        "how much of flint is [actually |really |]in memory" + _NOW + "?",
        "memory[ right now| now|, live|: how much of you]?",
        "your experts: how many in memory[|, how many not]?",
    ),
    (
        "experts in memory: {experts} of {total}, {share}; cache {cached} of {whole}.",
        "It says {experts} of {total} experts, that is {share}, {cached} of {whole}.",
        "{experts} of {total}, {share}. Cache: {cached} of {whole}.",
    ),
    (
        "**{experts} of my {total} experts** ({share}): {cached} of {whole}. The rest waits on the SSD.",
        "**{experts} of {total} experts**, so {share} of me: {cached} of {whole}. The others stay on disk until they are "
        "picked.",
        "Right now **{share}**: {experts} of my {total} experts, {cached} of {whole}.",
        "**{share} of my experts**: {experts} of {total} are in memory ({cached} of {whole}).",
        "{experts} of my {total} experts are in memory, which is **{share}**. That is {cached} of {whole}.",
        "**{experts} of {total} experts** ({share}) are in memory just now, {cached} of {whole}.",
    ),
    "{experts}",
)  # fmt: skip
_FULL_ANSWERS = (
    "All of me: **{experts} of my {total} experts** ({share}), {cached} of {whole}. Nothing waits on the SSD.",
    "**{share}**: {experts} of {total} experts are in memory, {cached} of {whole}. There is nothing left to stream.",
)
_ALL_IN = Topic(
    "experts in memory",
    "experts",
    (
        "[are you|is the model|is flint|are your experts] [all|completely|entirely|wholly] [in memory|loaded|in ram|"
        "resident]" + _NOW + "?",
        "are all [of your|your|the] experts [in memory|loaded|cached|in ram]" + _NOW + "?",
        "do you [fit|sit] [entirely|completely|wholly] in [memory|ram]" + _NOW + "?",
        "is [everything|all of you|the whole model|the whole of you] [in memory|loaded|in ram]" + _NOW + "?",
        "[is any|is some|is a part] of you [still|left] on [disk|the ssd]" + _NOW + "?",
    ),
    tuple(f"{read}\n{{total}} - {{experts}} = {{waiting}}." for read in _MEMORY.read),
    (
        "Not all: **{experts} of my {total} experts** ({share}) are in memory; {waiting} wait on the SSD.",
        "Only a part: **{experts} of {total} experts**, {share}. The other {waiting} are on disk.",
        "Not quite. {experts} of my {total} experts are in memory, **{share}**; the rest is read when it is picked.",
    ),
    "{experts}",
)  # fmt: skip
_WAITING = Topic(
    "number of experts on disk",
    "experts",
    (
        "how many [experts|of your experts|of the experts] are [not in memory|on disk|on the ssd|waiting|missing from "
        "memory|not loaded|still on disk|left on the ssd]" + _NOW + "?",
        "how many experts [wait|sit|stay|are waiting] on [the ssd|disk|the drive]" + _NOW + "?",
        "[number of|count the] experts [on disk|not in memory|on the ssd]" + _NOW,
        "how much of you is [still on disk|not in memory|on the ssd|waiting on disk|left on disk]" + _NOW + "?",
        "what [part|share] of you is [on the ssd|on disk|not loaded]" + _NOW + "?",
        "how many of your experts [would have to be read|still have to come] from disk?",
    ),
    ("{experts} of {total} are in memory.\n{total} - {experts} = {waiting}.",
     "In memory: {experts}. Not in memory: {total} - {experts} = {waiting}."),
    (
        "**{waiting} experts** are on the SSD: {total} less the {experts} in memory.",
        "**{waiting}** experts wait on the SSD: {total} - {experts}.",
        "**{waiting}** of my {total} experts are not in memory; {experts} are.",
    ),
    "{waiting}",
)  # fmt: skip
_CACHE = Topic(
    "cache",
    "cached",
    (
        "how [big|large|full] is [your|the|the expert] cache" + _NOW + "?",
        "[cache size|size of the cache|cache|expert cache|your cache|cache use|cache usage][?|| now| please]",
        "how [many mb|many megabytes|much memory] [does|do] [the cache|your cache|your experts|the expert cache] "
        "[take|use|hold|fill]" + _NOW + "?",
        "[what is|what's|tell me|show me|check] the [cache size|size of the expert cache|size of your cache]" + _NOW,
        "how many [mb|megabytes] of [you|your experts|experts] are in [memory|the cache]" + _NOW + "?",
    ),
    ("cache: {cached} of {whole}.", "The line is cache: {cached} of {whole}, {share}."),
    (
        "**{cached}** of {whole}: {experts} of my {total} experts.",
        "The expert cache holds **{cached} of {whole}**, {experts} experts.",
        "My cache: **{cached}** of {whole} ({share}).",
    ),
    "{cached}",
)  # fmt: skip
_PROCESS = Topic(
    "process memory",
    "process",
    (
        "how much [memory|ram] does [this program|the app|flash-moe|the process|this app|the whole program] "
        "[use|take|need]" + _NOW + "?",
        "how much [memory|ram] is [this program|the app|the process] [using|taking]" + _NOW + "?",
        "[process memory|memory of the process|ram usage|memory usage|ram use|memory use|app memory][?|| now| please]",
        "[what is|what's|show me|tell me|check] the [process memory|memory use of the app|ram use of this program|"
        "memory usage]" + _NOW,
        "how much [memory|ram] [are you using|do you use|do you take up|are you eating|do you need]" + _NOW + "?",
    ),
    ("process memory: {process}.", "The line is process memory: {process}."),
    (
        "**{process}** for the whole process; my experts' cache is {cached} of that.",
        "The process uses **{process}**.",
        "**{process}** in all. The expert cache takes {cached}.",
    ),
    "{process}",
)  # fmt: skip
_HITS = Topic(
    "hit rate",
    "hits",
    (
        "[what is|what's|tell me|show me|check|give me] [your|the|the cache's|your cache's] [hit rate|hit ratio]" + _NOW,
        "[what is|what's|tell me|show me] [your|the] cache hit rate" + _NOW,
        "[hit rate|cache hits|hitrate|hit ratio|cache hit rate][?|| now| please]",
        "how [often|many times] [are experts found in|do you hit|do picks hit] the cache" + _NOW + "?",
        "how [well does your cache work|good is the cache|good is your hit rate|well is the cache doing]" + _NOW + "?",
        "[what share|what part|how many] of [the picks|the experts you pick] [is|are|come] [in|from] the cache?",
    ),
    ("hit rate: {hits}.", "The line is hit rate: {hits}."),
    (
        "**{hits}** of the picks were in the cache.",
        "The hit rate is **{hits}**.",
        "**{hits}**: that many of the experts I picked were already in memory.",
        "Hit rate: **{hits}**, with {experts} of {total} experts in memory.",
    ),
    "{hits}",
    ("No hit rate yet: nothing has been picked.", "There is no hit rate yet; the figure stays empty until I answer."),
)  # fmt: skip
_SPEED = Topic(
    "speed",
    "speed",
    (
        "how fast are you" + _NOW + "?",
        "[what is|what's|tell me|show me|check|measure] your speed" + _NOW,
        "[speed|tok/s|tokens per second|tokens a second|token rate|your speed][?|| now| please]",
        "how many tokens [per|a] second [do you make|are you making|do you do|is that|do you write]" + _NOW + "?",
        "how [quickly|fast] [do you|are you able to|can you] [write|generate|answer|type]" + _NOW + "?",
    ),
    ("speed: {speed}.", "The line is speed: {speed}."),
    (
        "**{speed}**.",
        "**{speed}** at the moment.",
        "I write at **{speed}**; read wait is {wait} of the time.",
        "My speed is **{speed}**, with {share} of me in memory.",
    ),
    "{speed}",
    ("No speed yet: nothing has been measured.", "There is no speed yet; ask again after an answer."),
)  # fmt: skip
_WAIT = Topic(
    "read wait",
    "wait",
    (
        "how [much|much time|long] do you [wait|spend waiting|lose waiting] for [the disk|reads|the ssd]" + _NOW + "?",
        "[read wait|disk wait|wait for reads|time spent waiting on the ssd][?|| now| please]",
        "[what is|what's|show me|tell me] [the|your] [read wait|share of time waiting for the disk|wait on reads]"
        + _NOW,
        "is the [disk|ssd] [slowing you down|holding you up|your bottleneck]" + _NOW + "?",
    ),
    ("read wait: {wait}.", "The line is read wait: {wait}."),
    (
        "**{wait}** of the time goes on waiting for reads.",
        "Read wait is **{wait}**.",
        "**{wait}**: that share of the time I wait for the SSD. The hit rate is {hits}.",
    ),
    "{wait}",
    ("No read wait yet: nothing has been measured.", "There is no read wait yet; ask again after an answer."),
)  # fmt: skip
_READ = Topic(
    "disk reads",
    "read",
    (
        "how [much|many mb|many bytes|much data] [have you|did you|was] read from [disk|the ssd|the drive][| so far| "
        "just now| for this answer]?",
        "[read from disk|disk reads|ssd reads|bytes read|data read][?|| now| please]",
        "[what|how much] [came|comes|was streamed] [from|off] the [ssd|disk]" + _NOW + "?",
        "[tell me|show me|check] how much you [read|stream|fetched] from [disk|the ssd]" + _NOW,
    ),
    ("read from disk: {read}.", "The line is read from disk: {read}."),
    (
        "**{read}** from the disk.",
        "I have read **{read}** from disk; the hit rate is {hits}.",
        "**{read}**, for the experts that were not in the cache.",
    ),
    "{read}",
    ("Nothing has been counted yet: the figure is still empty.", "No reads yet; the figure stays empty until I answer."),
)  # fmt: skip
_EVICTED = Topic(
    "evictions",
    "evicted",
    (
        "how many experts [were|have been|did you have|got] [evicted|thrown out|dropped]" + _NOW + "?",
        "[evicted|evictions|evicted experts|number of evictions][?|| now| please]",
        "[tell me|show me|check|what's] the [number of evictions|eviction count|evicted count]" + _NOW,
        "how many [evictions|experts left the cache]" + _NOW + "?",
        "how many experts had to [leave|make room|go]" + _NOW + "?",
    ),
    ("evicted: {evicted}.", "The line is evicted: {evicted}."),
    (
        "**{evicted}** evicted.",
        "**{evicted}** experts had to make room for others.",
        "The count of evictions is **{evicted}**.",
    ),
    "{evicted}",
    ("None counted yet: the figure is still empty.", "No evictions yet; the figure stays empty until I answer."),
)  # fmt: skip
_STATS_TABLE = (
    "| figure | now |\n|---|---|\n| experts in memory | {experts} of {total} |\n| cache | {cached} of {whole} |\n"
    "| hit rate | {hits} |\n| speed | {speed} |\n| read from disk | {read} |"
)
_ALL = Topic(
    "live figures",
    "experts",
    (
        "[stats|statistics|status|figures|vitals|your stats|engine stats|live stats|your figures|telemetry][?|| please|"
        "| now]",
        "[show|give|tell] me [your|the|all your|all the|the live] [stats|figures|vitals|numbers|engine stats|telemetry]"
        + _NOW,
        "how are you doing[| right now| now] [inside|under the hood|as an engine|in there, technically]?",
        "how is [the engine|your engine|the streaming] [doing|going|running]" + _NOW + "?",
        "what [do|are] [your vitals|the live figures|your live figures|your figures][| say| now]?",
        "[what's|what is] going on [inside you|in your engine|under the hood]" + _NOW + "?",
        "[check|read|run|call|use] [engine_stats|the engine stats|your engine_stats tool]" + _NOW,
        "[look at|have a look at|inspect] your own [engine|figures|memory and speed]" + _NOW,
    ),
    (
        "{experts} of {total} experts, cache {cached} of {whole}, hit rate {hits}, speed {speed}, read {read}.",
        "The lines: {experts} of {total}; {cached} of {whole}; hits {hits}; {speed}; read {read}.",
    ),
    (
        _STATS_TABLE,
        _STATS_TABLE,
        "My vitals:\n\n" + _STATS_TABLE,
        "**{experts} of {total} experts** in memory ({share}), hit rate **{hits}**, **{speed}**, {read} read from disk.",
        "- experts in memory: **{experts} of {total}**\n- cache: {cached} of {whole}\n- hit rate: {hits}\n"
        "- speed: {speed}",
    ),
    "{experts}",
)  # fmt: skip
TOPICS = (_MEMORY, _ALL_IN, _WAITING, _CACHE, _PROCESS, _HITS, _SPEED, _WAIT, _READ, _EVICTED, _ALL)
_WEIGHTS = (6, 2, 2, 2, 2, 3, 3, 1, 2, 1, 3)

_BEFORE = (
    "That is a live figure: engine_stats has it.",
    "That is a live figure: engine_stats has it.",
    "Asked: {name}, now. A live figure, so engine_stats.",
    "I do not know my own {name} by heart; engine_stats reads it.",
    "{name}: only the engine knows. Call engine_stats.",
    "Live figures change. engine_stats has them.",
)
_NO_TOOL_THOUGHTS = (
    "Live: {name}. engine_stats is not offered here; the panel shows it.",
    "Asked: {name}. I cannot read live figures without a tool. The panel (F2) has them.",
)
_NO_TOOL = (
    "I cannot read my {name} from here: press **F2**, the panel shows it live.",
    "That is a live figure, and I have no tool for it in this conversation. The panel (**F2**) shows it.",
    "The panel shows it: press **F2** and look for {name}. I will not guess a live figure.",
    "Press **F2**: the panel has the live figures. Without the engine_stats tool I would only be guessing.",
)


def normalised(question: str) -> str:
    """The question as the list of shown ones has it."""
    return " ".join(re.sub(r"[^a-z0-9 ]", "", question.lower()).split())


def _is_shown(question: str) -> bool:
    return any(shown in normalised(question) for shown in SHOWN_QUESTIONS)


@cache
def _wordings(topic: Topic, held: bool) -> tuple[str, ...]:
    plain = dict.fromkeys(text for pattern in (*topic.asks, *MORE_ASKS[topic.name]) for text in expand(pattern))
    reasons = (f"{REASONS[place % len(REASONS)]} {text}" for place, text in enumerate(plain) if place % 3 == 0)
    texts = (*plain, *reasons)
    return tuple(text for text in texts if (wording_is_held_out(text) or _is_shown(text)) == held)


def figures_of(stats: Stats) -> dict[str, str]:
    """The figures under the names that the texts use."""
    names = ("cached", "whole", "process", "hits", "speed", "wait", "read", "evicted", "share")
    found = {name: str(getattr(stats, name)) for name in names}
    return found | {"experts": str(stats.experts), "total": str(ALL_EXPERTS), "waiting": str(stats.waiting)}


def answered(rng: Random, topic: Topic, stats: Stats) -> tuple[str, str, tuple[str, ...]]:
    """What is thought over the figures, what is answered, and what an answer must hold."""
    named = figures_of(stats)
    read = rng.choice(topic.read).format(**named)
    if named[topic.row] == NOT_YET:
        return read, rng.choice(topic.absent), ("yet",)
    answers = topic.answers
    if stats.hits == NOT_YET:  # an answer that adds a figure which is not there would read oddly
        row = f"{{{topic.row}}}"
        spare = ("{hits}", "{wait}", "{speed}", "{read}")
        kept = tuple(text for text in answers if not any(other in text for other in spare if other != row))
        answers = kept or answers
    if not stats.waiting:
        if topic in (_MEMORY, _ALL_IN):
            answers = _FULL_ANSWERS
        elif topic is _WAITING:
            answers = ("**0**: all {total} experts are in memory.", "None, **0**: {experts} of {total} are in memory.")
    return read, rng.choice(answers).format(**named), (topic.accept.format(**named).lower(),)


def topic_named(name: str) -> Topic:
    """The topic of this name."""
    return next(topic for topic in TOPICS if topic.name == name)


def question_of(rng: Random, topic: Topic, held: bool) -> str:
    """A question on this topic, before typing noise."""
    return rng.choice(_wordings(topic, held) or _wordings(topic, False))


def ask(draw: Draw) -> tuple[Topic, str]:
    """A topic and a question, before typing noise."""
    topic = draw.rng.choices(TOPICS, _WEIGHTS)[0]
    return topic, question_of(draw.rng, topic, draw.held)


def before_call(rng: Random, topic: Topic) -> str:
    """The thought before engine_stats is called."""
    text = rng.choice(_BEFORE).format(name=topic.name)
    return text[0].upper() + text[1:]


def engine_example(draw: Draw) -> Example:
    """A question about the engine as it is now."""
    topic, question = ask(draw)
    messages = (Message("user", as_typed(draw.rng, question)),)
    key = f"engine {topic.name}: {question}"
    if not draw.offers("engine_stats"):
        thought, answer = (draw.rng.choice(texts).format(name=topic.name) for texts in (_NO_TOOL_THOUGHTS, _NO_TOOL))
        return Example(messages, thought, answer, "engine", key, ("f2",))
    if draw.rng.random() < 0.03:
        result, read, answer, accept = failed(draw.rng, "engine_stats")
        step = Step(before_call(draw.rng, topic), (STATS_CALL,), (result,))
        return Example(messages, read, answer, "engine", key, accept, steps=(step,))
    stats = draw_stats(draw.rng, experts=ALL_EXPERTS if draw.rng.random() < 0.05 else None)
    read, answer, accept = answered(draw.rng, topic, stats)
    step = Step(before_call(draw.rng, topic), (STATS_CALL,), (stats.text,))
    return Example(messages, read, answer, "engine", key, accept, steps=(step,))
