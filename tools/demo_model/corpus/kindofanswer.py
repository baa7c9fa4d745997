"""What kind of answer a question about the program asks for, by its own words: a key, a flag, a number, a reason, a way.

The thought names it first, with what is to be done by it (`Asked for: a key to hide the panel. About f2.`), so that a
choice among a thousand topics begins with one among a few. Where the words leave it open, or the answer is of another
kind, nothing is named: a wrong name is worse. What has no key or no command of its own is answered so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tools.demo_model.corpus.intents import without_verdict

_KEY = re.compile(
    r"\b(?:which|what) (?!an? |verb )(?:\w+ )?(?:key|button|shortcut|hotkey|letter)\b(?! values?\b| in the settings| of a )|\b(?:key|shortcut|button|hotkey) (?:is there )?to (?!me\b)|"
    r"\bwhat (?:do|should|must|can|have) (?:i|we) (?:have to |need to )?(?:press|hit|push)\b|\b(?:press|hit) what\b|\bmust i press\b|, key\?|[-:.] key\?|\bkey for (?:that|this)\b"
).search  # fmt: skip
_KINDS: tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...] = (
    ("a key", _KEY),
    ("a slash command", re.compile(r"\b(?:which|what) (?:slash|/) command|\bslash command (?:to|for|that)\b").search),
    ("a flashmoe command", re.compile(r"\b(?:which|what) (?:flashmoe command|subcommand|command of flashmoe|verb of flashmoe)\b|\bflashmoe (?:command to|what)\b|\bwhat do i run\b").search),
    ("a flag", re.compile(r"\b(?:which|what) (?!to )(?:\w+ )?(?:flag|option|switch)\b|\b(?:flag|option) (?:to|for|that)\b|\bwhat do i add to the command\b|, (?:flag|option)\?|- flag\?").search),
    ("a command", re.compile(r"\b(?:which|what) command\b|\bcommand (?:to|for that|that)\b|, command\?|\bwhat (?:do|should|must) i type\b|(?:^|, )type what to\b").search),
    ("a file or folder", re.compile(r"\b(?:which|what) (?:file|folder|directory)\b").search),
    ("a variable", re.compile(r"\b(?:which|what) (?:environment |env )?variable\b").search),
    ("a name on the screen", re.compile(r"\b(?:which|what) (?:sign|symbol|mark|colou?r|row|column|line|figure|field)\b|\bwhere is how\b|\bwhere .*do i see how\b").search),
    ("the reason", re.compile(r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the reason\b").search),
    ("a way", re.compile(r"\bhow (?!(?:do|would) (?:you|u) (?:compare|differ|explain)|does \S+ differ)(?:do|to|would|should|could|does one|might|am i supposed|on earth|exactly do|can|i can|i)\b|\b(?:the|quickest|best|easiest|fastest|simplest) way to\b|, how\??$|^(?:steps to|help me|i (?:just |only )?(?:want|need|wish|have) to|i must|i'd like to|i would (?:like|love) to|i wish i could|i can't|let me|trying to|(?:want|wanna|need) to)\b|\bwhat (?:do|should|must|can) i (?:(?:have|need|got) to )?do\b(?! with)").search),
    ("yes or no, and how", re.compile(r"^(?:and |so |but |ok,? )?(?:can|could|may) (?:i|one|we)\b|\bis it possible\b|\bam i able\b|^does it let me\b|^(?:is there )?(?:a|any) way to\b").search),
    ("yes or no", re.compile(r"^(?:and |so |but |well |ok,? )?(?:is|isn't|are|aren't|does|doesn't|don't|did|has|can|will|won't|would|must|should|was|were|do (?:i|you|we|they|the \w+ \w+|all)|have (?:i|you|we))\b|, (?:right|correct|true|isn't it|yes or no)\?$").search),
    ("a number", re.compile(r"(?:^|[,.:;?] |^.{0,20}\b(?:and|but|so|ok|hi|then|now|me|in \w+|know|roughly|exactly) )how (?:many|much|long|big|large|fast|quick|far|often|high|heavy|deep|wide|old)\b|\b(?:wants|needs|takes) how (?:much|many)\b|\b(?:which|what) (?:size|percentage|speed|rate|version)\b|^(?:what(?:'s|s| is) |(?:tell|give) me |say )?(?:the )?number of\b(?!.*(?: for\?| good for| explained| terms| nutshell| short|, sorry|\bwhat\b| program))").search),
    ("a default", re.compile(r"\bdefaults?\b|\bout of the box\b|\bif i (?:say|choose|set) nothing\b|\bunless i say\b|\bi never set\b").search),
    ("a model", re.compile(r"\b(?:which|what|largest|biggest|best) (?:of the )?(?:\w+ )?(?:model|qwen)\b|\b(?:largest|biggest) one\b|\bwhat can i run\b").search),
    ("what it stands for", re.compile(r"\bwhat .*stands? for\b|\babbreviat|\bacronym\b|\b(?:full|long) form\b|\bwhat words?\b|\bshort for\b|\bthe letters in\b|\bletters .*mean\b").search),
    ("the difference", re.compile(r"\bdifferences?\b|\bdifferent from\b|\bhow (?:is|are) .*\bdifferent\b|\b(?:vs|versus)\b|\bcompare\b|\bdiffers?\b|\b(?:confuse|mix up)\b|\bapart\b|\bseparates\b").search),
    ("a place", re.compile(r"^(?:and |so |but |ok,? )?where\b|\btell me where\b").search),
    ("what it does", re.compile(r"^(?:and |so |but |ok,? )?what (?:does|do|would|will) .+ (?:do|open|change)\b|\bwhat (?:does|did) (?:it|that|this) do\b|\bwhat happens (?:if|when|on)\b|\bwhat \S+ does$|\bdoes what\b|\bwhat(?: is| are|'s|s) .+ for(?:\?*$|,| (?:in|on|with|behind|at|of|when|here)\b)|\b(?:purpose|point|use|function) of\b").search),
    ("what it means", re.compile(r"\bwhat (?:does|do) .+ (?:mean|stand for|say|tell)\b|\bmeaning of\b|\bwhat means\b|^(?:please )?(?:explain|define|describe)\b|\bstands? for what\b|\bwhat(?:'s| is) meant by\b").search),
    ("what it is", re.compile(r"^(?:and |so |but |ok,? |please )?(?:what(?:'s|s| is| are| exactly is) (?!behind|left|new|next|wrong|up\\b)|(?:tell me|more|info|teach me) (?:more |something )?(?:about|on) |i don't (?:understand|get) |(?:i )?never heard of |someone mentioned |(?:i forgot|remind me|i have no idea) what .+ (?:is|are)$|i keep reading )").search),
)  # fmt: skip
_TO_BE_TOLD = re.compile(
    r"^(?:please |hi,? |hey,? |ok,? )*(?:(?:can|could|would|will) (?:you|u)(?: please)? (?=tell|explain|describe|show|give|list|name|remind|help|compare|define)|do you (?:happen to )?know |i (?:don't know|forgot|wonder|was wondering|(?:want|need|would like) to know) |i'd like to know )"
)
# Kinds to which the thought copies what is to be done by them: `Asked for: a key to hide the panel.`
_TO_DO = ("a key", "a slash command", "a flashmoe command", "a flag", "a command", "a way", "yes or no, and how")
_NEED = re.compile(
    r"\b(?:how (?:(?:do|can|could|would|should|does|am|exactly do|on earth do) (?:i|you|we|one|people|u)(?: supposed to)?|to|i)(?: just| simply| quickly| actually| properly| best| easily)?|"
    r"do to|(?:key|shortcut|hotkey|button|keys|command|flag|option|way|trick|press|type|hit|push|run|need|want|like|love|have|wish|trying|possible|able|is it|is there|press what|type what|hit what) to(?! do to)|"
    r"wanna(?: to)?|gotta|lets? me|i wish i could|help me|i (?:can't|cannot)|(?:can|could|may) (?:i|one|we)) (?!to )(.+?)(?:[?,!:;]|\.(?: |$)|$)"
).search  # fmt: skip
_NEED_FIRST = re.compile(
    r"^(?:and |so |ok,? |now )?(?!and\b|what|which|suppose|help|hi\b|i\b|i'|it\b|my\b|you|there|nothing|nobody|no\b)(.+?),? how(?: to)?\??$"
).match
_AROUND = re.compile(
    r"(?: (?:please|pls|here|now|then|in here|in this app|in this program|with this|somehow|again then))+$"
)
_LONGEST_NEED = 10  # words
_IS_KEY = re.compile(
    r"\b(?:F\d|Ctrl\+|Cmd\+|Esc\b|Enter\b|Return\b|Tab\b|PgUp|PgDn|Home\b|End\b|Delete\b|Shift\+|Up\b|Down\b|Space\b|Left\b|Right\b|letters\b)|[Kk]ey\b|`(?:[a-z]|\d)`"
)
# What an answer of this kind must hold; a kind without is of any form.
_HOLDS: dict[str, Callable[[str], re.Match[str] | None]] = {
    "a key": _IS_KEY.search,
    "a slash command": re.compile(r"`/[a-z]|no `?/").search,
    "a flashmoe command": re.compile(r"flashmoe|`make ").search,
    "a flag": re.compile(r"`-{1,2}[a-zA-Z]|no `?--|-\w\b").search,
    "a command": re.compile(r"`[/a-z]").search,
    "a file or folder": re.compile(r"\.\w{2,}|NAME|folder|director|file|`\S*/").search,
    "a number": re.compile(
        r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|quarter|thirds?|tenths|dozen|hundreds?|thousands?|millions?|none|nothing|never)\b|\b[Nn]ot? (?:measured|told|figure)",
        re.IGNORECASE,
    ).search,
}


def kind_asked(question: str) -> str:
    """The kind of answer that a question asks for; empty where its words leave it open."""
    plain = _TO_BE_TOLD.sub("", question.lower())
    return next((kind for kind, asks in _KINDS if asks(plain)), "")


def need_said(question: str, kind: str) -> str:
    """What is to be done by that which is asked for, in the question's own words; empty where it is not said so."""
    if kind not in _TO_DO or any(mark in question for mark in "@#{^"):
        return ""
    plain = _TO_BE_TOLD.sub("", question.lower())
    found = _NEED(plain) or _NEED_FIRST(plain)
    need = _AROUND.sub("", found[1]).strip(" ,-") if found else ""
    return need if need.count(" ") < _LONGEST_NEED and need not in ("do", "go on") else ""


def is_of_kind(answer: str, kind: str) -> bool:
    """Whether the answer is one of this kind."""
    return kind not in _HOLDS or says_none(answer, kind) or _HOLDS[kind](answer) is not None


def answers_kind(answer: str, kind: str) -> bool:
    """Whether it may answer a question for this kind: it is of it, or says no, or that the number is not known."""
    return kind == "a number" or is_of_kind(answer, kind) or _DENIES(answer) is not None


# The answer of facts whose key or command stands in none of their others, by kind and name.
_OWN: dict[tuple[str, str], str] = {
    (
        "a key",
        "pack a model",
    ): "On the models screen (**F5**) `p` packs the chosen **one**: Enter bit for bit, a digit in so many bits.",
    (
        "a key",
        "pack in fewer bits",
    ): "On the models screen (**F5**): `o` fetches a model in **fewer bits**, `p` and a digit packs one so.",
    (
        "a key",
        "verify a model",
    ): "On the models screen (**F5**) `v` reads every byte of the chosen one again, against its **hashes**.",
    ("a key", "eval"): "On the models screen (**F5**) `e` measures in short how **good** the chosen one answers.",
    ("a command", "keys"): "`/help` shows them all; so does F1. The first two: **Enter** sends, Esc stops.",
}
_NONE = {"a key": "**No key** of its own. ", "a command": "**No command** of its own. "}
_DENIES = re.compile(r"(?:.{0,24}\b(?:[Nn]o|[Nn]ot|[Nn]othing)\b|Sorry|I |```)").match


def of_kind(kind: str, topic: str, answer: str, others: tuple[str, ...]) -> str:
    """The answer, or where it is of another kind: one of these others on the topic that is of this kind, else that
    there is no key or command for it."""
    if is_of_kind(answer, kind) or not (answer in others or (others and answer.startswith("Yes: "))):
        return answer
    if (kind, topic) in _OWN:
        return _OWN[kind, topic]
    fitting = [other for other in others if is_of_kind(other, kind)]
    if fitting:
        return fitting[len(answer) % len(fitting)]
    return _NONE[kind] + without_verdict(answer) if kind in _NONE and not _DENIES(answer) else answer


def says_none(answer: str, kind: str) -> bool:
    """Whether the answer begins with there being none of this kind."""
    return kind in _NONE and answer.startswith(_NONE[kind])
