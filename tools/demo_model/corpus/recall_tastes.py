"""What somebody likes and what not, told in one breath: what is liked, what is hated, and whether coffee is."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import joined
from tools.demo_model.corpus.recall_halves import FAMILY
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, judged, told

_POOLS = ("food", "food", "drink", "drink", "colour", "hobby", "language", "played", "subject")
# The verbs of oneself and of another: liked, then not liked.
_GOOD = (("like", "likes"), ("love", "loves"), ("like", "likes"), ("adore", "adores"), ("enjoy", "enjoys"))
_BAD = (("hate", "hates"), ("can't stand", "can't stand"), ("don't like", "doesn't like"), ("dislike", "dislikes"), ("hate", "hates"), ("don't care for", "doesn't care for"))  # fmt: skip
_JOINTS = (" but ", " but ", ", but ", " and ", ". ", ", ", "; ", " though ")
_WHAT_GOOD = frames("what {do} {s} like?", "what {do} {s} love?", "which one {do} {s} like?", "what was it that {s} like(s)?", "so what {do} {s} like?", "tell me what {s} like(s)", "remind me what {s} like(s)", "what did i say {s} like(s)?")  # fmt: skip
_WHAT_BAD = frames("what {do} {s} hate?", "what {do} {s} not like?", "what {don't} {s} like?", "which one {do} {s} hate?", "what can't {s} stand?", "tell me what {s} hate(s)", "remind me what {s} hate(s)", "what did i say {s} hate(s)?", "what should {s} not get?")  # fmt: skip
_WHETHER = frames("{do} {s} like @?", "{do} {s} like @?", "so {do} {s} like @?", "{s} like(s) @, right?", "is it true that {s} like(s) @?", "would {s} like some @?", "{do} {s} enjoy @?", "did i say {s} like(s) @?", "and @, {do} {s} like that?")  # fmt: skip


def _put(text: str, subject: str) -> str:
    mine = subject == "i"
    for mark, own, other in (("{do}", "do", "does"), ("{don't}", "don't", "doesn't"), ("like(s)", "like", "likes"), ("hate(s)", "hate", "hates")):  # fmt: skip
        text = text.replace(mark, own if mine else other)
    return text.replace("{s}", subject)


def taste_recall(draw: Draw) -> Example:
    """Likes and dislikes of one, and a question for either, or whether something is liked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    pool = rng.choice(_POOLS)
    subject = "i" if rng.random() < 0.65 else rng.choice((f"my {rng.choice(FAMILY)}", memory.slot("name")))
    side = 0 if subject == "i" else 1
    good = [memory.slot(pool) for _ in range(rng.choice((1, 1, 1, 2)))]
    bad = [memory.slot(pool) for _ in range(rng.choice((1, 1, 1, 2)))]
    love, hate = (
        f"{subject} {rng.choice(_GOOD)[side]} {joined(good)}",
        f"{subject} {rng.choice(_BAD)[side]} {joined(bad)}",
    )
    quotes = [love, hate] if rng.random() < 0.75 else [hate, love]
    said = "you" if subject == "i" else subject.replace("my ", "your ")
    like, dislike = ("like", "do not like") if subject == "i" else ("likes", "does not like")
    both = told(quotes)
    turn = memory.made(rng.choice(_JOINTS).join(quotes), f"{both} Noted.", f"Noted: {said} {like} {joined(good)}, and {said} {dislike} {joined(bad)}.", "introduction", bold="".join((*good, *bad)))  # fmt: skip
    if rng.random() < 0.1:
        return memory.finish(turn)
    memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 2)))
    roll = rng.random()
    if roll < 0.45:
        wanted, asks, verb, sort = (good, _WHAT_GOOD, like, "liked") if roll < 0.22 else (bad, _WHAT_BAD, dislike, "not liked")  # fmt: skip
        asked = _put(rng.choice(asks), subject)
        thinking = (
            f"Asked: {bare(asked)}. {judged(quotes, (love if wanted is good else hate,))} So, {sort}: {joined(wanted)}."
        )
        return memory.finish(memory.made(asked, thinking, f"{said} {verb} {joined(wanted)}.", bold="".join(wanted), accept=(joined(wanted),), refuse="".join(bad if wanted is good else good)))  # fmt: skip
    pattern = _put(rng.choice(_WHETHER), subject)
    if roll < 0.9:
        liked = roll < 0.65
        value = rng.choice(good if liked else bad)
        verdict = f"Yes: {said} {like} {value}." if liked else f"No: {said} {dislike} {value}."
        asked = pattern.replace("@", value)
        thinking = f"Asked: {bare(asked)}. {judged(quotes, (love if liked else hate,))} So, {value}: {'liked, yes' if liked else 'not liked, no'}."
        return memory.finish(memory.made(asked, thinking, verdict, bold=value, accept=(verdict[: verdict.index(":") + 1],)))  # fmt: skip
    value = memory.slot(pool)
    asked = pattern.replace("@", value)
    thinking = f"Asked: {bare(asked)}. {judged(quotes, ())} So, {value}: not told."
    return memory.finish(memory.made(asked, thinking, f"You have not told me whether {said} {like} {value}.", accept=("not told me",)))  # fmt: skip
