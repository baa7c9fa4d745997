"""Stories of one or two sentences: who did what, with whom, where, when and for how much; asked back by any of these."""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_owners import SELF, Owner, somebody
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, judged, told


def _regular(bases: str, pool: str, costs: bool = False) -> list[tuple[str, str, str, bool]]:
    return [(f"{base}{'d' if base.endswith('e') else 'ed'}", base, pool, costs) for base in bases.split()]


# Past, base, what it is done with, and whether it costs something.
_VERBS = (
    ("bought", "buy", "thing", True), ("sold", "sell", "thing", True), ("lost", "lose", "thing", False), ("found", "find", "thing", False),
    ("met", "meet", "name", False), ("ate", "eat", "food", True), ("cooked", "cook", "food", False), ("ordered", "order", "food", True), ("repaired", "repair", "thing", True),
    ("read", "read", "title", False), ("watched", "watch", "title", True), ("painted", "paint", "thing", False), ("forgot", "forget", "thing", False), ("called", "call", "name", False),
    ("drank", "drink", "drink", True), ("borrowed", "borrow", "thing", False), ("hid", "hide", "thing", False), ("visited", "visit", "name", False), ("broke", "break", "thing", False),
    ("practised", "practise", "played", False), ("photographed", "photograph", "thing", False), ("studied", "study", "subject", False),
    *_regular("pack collect return clean wash want design open need receive deliver damage polish inherit unpack decorate recycle test check measure move fill lock scratch burn", "thing"),
    *_regular("rent mend replace order repair clean paint", "thing", True),
    *_regular("help invite thank phone interview train trust miss annoy question follow welcome date text email insult scold surprise join greet adore sack hire coach promote nurse ask", "name"),
    *_regular("taste bake serve roast burn finish refuse crave offer", "food"),
    ("gave away", "give away", "thing", False), ("threw away", "throw away", "thing", False), ("left behind", "leave behind", "thing", False), ("brought", "bring", "thing", False), ("took", "take", "thing", False), ("stole", "steal", "thing", False), ("made", "make", "thing", False),
    ("built", "build", "thing", False), ("won", "win", "thing", False), ("hung up", "hang up", "thing", False), ("drew", "draw", "thing", False), ("saw", "see", "name", False), ("beat", "beat", "name", False), ("kissed", "kiss", "name", False), ("married", "marry", "name", False),
    ("taught", "teach", "subject", False), ("taught", "teach", "language", False), ("learned", "learn", "language", False), ("spoke", "speak", "language", False), ("sang", "sing", "title", False),
    ("wrote", "write", "title", False), ("finished", "finish", "title", False), ("tried", "try", "hobby", False), ("started", "start", "hobby", False), ("gave up", "give up", "hobby", False), ("wore", "wear", "thing", False), ("played", "play", "played", False), ("spilled", "spill", "drink", False),
)  # fmt: skip
_WHERE = (("city", "in @"), ("city", "in @"), ("shop", "at @"), ("city", "near @"))
_WHEN = (("day", "on @"), ("time", "at @"), ("date", "on @"))
_ASKS = {
    "who": frames("who {past} {what}?", "who was it that {past} {what}?", "tell me who {past} {what}", "which person {past} {what}?", "{what}: who {past} it?", "who did i say {past} {what}?", "do you remember who {past} {what}?", "i forgot who {past} {what}"),
    "what": frames("{wh} did {who} {base}?", "{wh} was it that {who} {past}?", "tell me {wh} {who} {past}", "do you remember {wh} {who} {past}?", "{wh} did i say {who} {past}?", "{who} {past} {wh}?", "i forgot {wh} {who} {past}", "remind me {wh} {who} {past}", "so {wh} did {who} {base}?"),
    "where": frames("where did {who} {base} {what}?", "where was {who} then?", "where did {who} {base} it?", "where did that happen?", "in which place did {who} {base} {what}?", "do you remember where {who} {past} {what}?", "tell me where {who} {past} {what}", "and where was that?", "where did i say {who} {past} {what}?", "where was it?"),
    "when": frames("when did {who} {base} {what}?", "when was that?", "when did {who} {base} it?", "do you remember when {who} {past} {what}?", "tell me when {who} {past} {what}", "when did that happen?", "and when was it?", "when did i say {who} {past} {what}?", "i forgot when {who} {past} {what}", "what was the time or day of that?"),
    "with": frames("with whom did {who} {base} {what}?", "who was with {who}?", "who did {who} {base} {what} with?", "who came along with {who}?", "tell me who was with {who}", "in whose company was {who}?", "do you remember who was with {who}?", "who else was there?", "who was {who} with?"),
    "price": frames("how much did {who} {base} {what} for?", "how much was it?", "for how much was {what}?", "how much money was {what}?", "what was the price of {what}?", "do you remember how much {what} was?", "tell me the price of {what}", "what did {what} cost?", "how much was {what}?", "and the price?"),
}  # fmt: skip
_RETELL = frames(
    "tell me that story again",
    "what was my story?",
    "what happened?",
    "repeat what happened",
    "sum up what i told you",
    "say the story back to me",
    "what did i tell you?",
    "in one sentence, what happened?",
    "retell it",
    "what was it that i told you?",
)
_CLAIM = frames(
    "did {who} {base} @?",
    "so {who} {past} @?",
    "{who} {past} @, right?",
    "was it @ that {who} {past}?",
    "is it true that {who} {past} @?",
    "did i say {who} {past} @?",
    "{who} {past} @, yes or no?",
)
_LEADS = ("", "", "", "", "listen: ", "a little story: ", "so, ", "you won't believe it: ", "remember this: ", "news: ", "this happened: ", "here is a story. ", "for my diary: ", "let me tell you what happened. ", "guess what, ")  # fmt: skip
_LOOKED = {
    "where": "where {who} {past} {what}",
    "when": "when {who} {past} {what}",
    "with": "who was with {who}",
    "price": "how much {what} was",
}


@dataclass(frozen=True)
class Story:
    """One thing that happened. roles: the value of each role that was told, with its preposition."""

    owner: Owner
    past: str
    base: str
    what: str  # a slot
    thing: bool  # whether it is a thing and not somebody
    roles: dict[str, str]

    def worded(self, pattern: str, reply: bool = False) -> str:
        """A pattern about this story."""
        who = self.owner.reply_subject if reply else self.owner.subject
        return wording.put(
            pattern, who=who, past=self.past, base=self.base, what=self.what, wh="what" if self.thing else "who"
        )

    def told(self, memory: Recollection) -> str:
        """The story as the person tells it, its roles in any order."""
        rng = memory.rng
        after = [self.roles[role] for role in ("with", "price", "where", "when") if role in self.roles]
        if rng.random() < 0.4:
            rng.shuffle(after)
        before = after.pop() if after and self.roles.get("when") == after[-1] and rng.random() < 0.5 else ""
        core = " ".join((self.owner.subject, self.past, self.what, *after))
        return f"{before}{rng.choice((' ', ', '))}{core}" if before else core

    def retold(self) -> str:
        """The story in the answer's mouth."""
        parts = [self.owner.reply_subject, f"{self.past} {self.what}"]
        parts += [self.roles[role] for role in ("with", "price", "where", "when") if role in self.roles]
        return " ".join(parts)


def _story(memory: Recollection, owners: list[Owner]) -> Story:
    rng = memory.rng
    past, base, pool, costs = rng.choice(_VERBS)
    while (
        owner := SELF if rng.random() < 0.25 else somebody(rng, lambda: memory.slot("name"))
    ) in owners or owner.alias:
        pass
    roles: dict[str, str] = {}
    for role, share in (("where", 0.55), ("when", 0.55), ("with", 0.3), ("price", 0.5 if costs else 0.0)):
        if rng.random() < share:
            sort, pattern = {
                "where": rng.choice(_WHERE),
                "when": rng.choice(_WHEN),
                "with": ("name", "with @"),
                "price": ("money", "for @"),
            }[role]
            roles[role] = pattern.replace("@", memory.slot(sort))
    return Story(owner, past, base, memory.slot(pool), pool != "name", roles)


_ROLE_WORDS = {"where": "place", "when": "time", "with": "company", "price": "price"}


def _asked(memory: Recollection, stories: list[Story], chosen: int, quotes: list[str]) -> Example:
    """One role of a story asked back. Where there is but one, "when was that?" says enough."""
    story, only = stories[chosen], len(stories) == 1
    rng = memory.rng
    if only and rng.random() < 0.08:
        answer = story.retold()
        return memory.made(rng.choice(_RETELL), told(quotes), f"{answer}.", accept=(answer,))
    if rng.random() < 0.12:
        right = rng.random() < 0.5
        value = story.what if right else memory.slot("thing" if story.thing else "name")
        asked = story.worded(rng.choice(_CLAIM)).replace("@", value)
        verdict = "Yes" if right else "No"
        thinking = f"Asked: {bare(asked)}. {judged(quotes, (quotes[chosen],))} So, {story.past}: {story.what}. Asked was {value}: {verdict.lower()}."  # fmt: skip
        return memory.made(asked, thinking, f"{verdict}: {story.retold()}.", bold=story.what, accept=(f"{verdict}:",))
    role = rng.choice(("who", "what", *story.roles, *story.roles))
    missing = [one for one in ("where", "when", "with") if one not in story.roles]
    if missing and rng.random() < 0.15:
        role = rng.choice(missing)
    pointing = ("{who}", "{what}")
    asks = [text for text in _ASKS[role] if only or any(mark in text for mark in pointing)]
    asked = story.worded(rng.choice(asks))
    looked = f"Asked: {bare(asked)}. {judged(quotes, () if role in missing else (quotes[chosen],))}"
    if role in missing:
        thinking = f"{looked} So, {_ROLE_WORDS[role]}: not told."
        looked = story.worded(_LOOKED[role], reply=True)
        return memory.made(asked, thinking, f"You have not told me {looked}.", accept=("not told me",))
    if role == "who":
        who = story.owner.reply_subject
        thinking = f"{looked} So, {story.past} {story.what}: {story.owner.subject}."
        return memory.made(asked, thinking, f"**{who}** {story.past} {story.what}.", accept=(who,))
    value = story.what if role == "what" else story.roles[role]
    answer = (
        f"{value}."
        if rng.random() < 0.3
        else f"{story.worded('{who} {past} {what}', reply=True)}{'' if role == 'what' else f' {value}'}."
    )
    return memory.made(asked, f"{looked} So, {_ROLE_WORDS.get(role, story.past)}: {value}.", answer, bold=value[-1])


def story_recall(draw: Draw) -> Example:
    """A story or two, and a question about one of them after some turns."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    stories: list[Story] = []
    for _ in range(rng.choice((1, 1, 1, 2))):
        stories.append(_story(memory, [story.owner for story in stories]))
    quotes = [story.told(memory) for story in stories]
    text = rng.choice(_LEADS) + rng.choice((". ", ". ", " and ", ", ")).join(quotes)
    chosen = rng.randrange(len(stories))
    retold = " and ".join(story.retold() for story in stories)
    memory.say(memory.made(text, f"{told(quotes)} Noted.", f"Noted: {retold}.", "introduction", accept=(retold,)))
    memory.quiet(memory.distance())
    if rng.random() < 0.2:
        memory.say(_asked(memory, stories, chosen, quotes))
    return memory.finish(_asked(memory, stories, chosen, quotes))
