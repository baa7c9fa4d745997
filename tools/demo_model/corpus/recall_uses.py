"""What was told is put to use: somebody greeted by name, one's own name spelt or counted; and a name said just now goes before one told."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import new_fact
from tools.demo_model.corpus.recall_halves import CIRCLE, FAMILY, PETS
from tools.demo_model.corpus.recall_kinds import ALONE, KINDS, MY_NAME, VALUE_KINDS
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, of_mine
from tools.demo_model.corpus.recall_people import between, told_in_a_breath
from tools.demo_model.corpus.recall_talk import Fact, Recollection, so
from tools.demo_model.corpus.recall_thought import told
from tools.demo_model.corpus.revisions_words import TASKS, Task
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.shape import NAME, SIZE

# What is to be said, and how it is said.
_SALUTES = (
    ("hi", "Hi"), ("hi", "Hi"), ("hello", "Hello"), ("hello", "Hello"), ("hey", "Hey"), ("good morning", "Good morning"), ("good evening", "Good evening"), ("good night", "Good night"), ("goodbye", "Goodbye"), ("bye", "Bye"),
    ("happy birthday", "Happy birthday"), ("thank you", "Thank you"), ("thanks", "Thanks"), ("welcome", "Welcome"), ("good luck", "Good luck"), ("sorry", "Sorry"), ("well done", "Well done"), ("see you tomorrow", "See you tomorrow"), ("merry christmas", "Merry Christmas"), ("cheers", "Cheers"),
)  # fmt: skip
_WISHED = frozenset({"good morning", "good evening", "good night", "happy birthday", "good luck", "merry christmas"})
_SAY = frames(
    "say & to {o}", "say & to {o}", "say & to {o}[| for me| from me| please| now]", "[can|could|would|will] you say & to {o}?", "please say & to {o}", "{o} is [here|next to me|watching|beside me|listening|reading this|on the phone], say &", "[now |]tell {o} &", "& to {o}, please", "i want you to say & to {o}", "say a nice & to {o}",
    "what do you say to {o}? say &", "go on, say & to {o}", "{o} just came in. say &", "my phone is with {o} now, say &", "and say & to {o}[| too]", "do me a favour and say & to {o}", "don't be shy, say & to {o}", "won't you say & to {o}?", "you forgot to say & to {o}", "say & to {o}, be nice",
)  # fmt: skip
_WISH = frames("wish {o} a &", "wish {o} &", "a & to {o}, please", "wish a & to {o}[| from me]")
_GREET = frames("greet {o}[| please| for me| by name| nicely]", "[can|could] you greet {o}?", "give {o} a greeting", "send {o} a greeting", "a greeting for {o}", "{o} says hi", "{o} says hello[| to you]", "{o} wants to [meet|greet] you", "introduce yourself to {o}", "meet {o}", "say something to {o}", "wave at {o}", "say a word to {o}")  # fmt: skip
_ME = frames(
    "greet me[| by name| please| with my name]", "say [hi|hello] to me", "say [hi|hello] and use my name", "[can|could] you greet me by name?", "say [hi|hello] with my name", "say my name and hello", "wish me a good day", "address me by name", "how would you greet me?", "greet me properly", "say hello, and my name", "won't you greet me?", "use my name[| when you talk to me]", "hi again, do you greet me by name?",
)  # fmt: skip
_CONTRAST = 0.38  # how often the one to be greeted is named in the message itself


def _addressed(memory: Recollection) -> tuple[str, str, Fact | None, Owner]:
    """Who is to be greeted, as asked and in the answer; the fact that holds the name; whose name it is."""
    rng = memory.rng
    names = [fact for fact in memory.facts if fact.kind is KINDS[0]]
    if rng.random() < _CONTRAST:
        name = memory.slot("name")
        friend = rng.choice(("", "", "", "my friend ", "my sister ", "my colleague ", "my son ", "our guest "))
        return f"{friend}{name}", name, None, SELF
    if names and rng.random() < 0.8:
        fact = rng.choice(names)
        return memory.asked_as(fact.owner).object, fact.value, fact, fact.owner
    known = {fact.owner.subject for fact in memory.facts}
    owner = of_mine(rng.choice([noun for noun in (*FAMILY, *CIRCLE, *PETS) if f"my {noun}" not in known]))
    return owner.object, "", None, owner


def _greeting(memory: Recollection) -> Example:
    """Somebody is to be greeted: by the name that stands there, or by the one that was told."""
    rng = memory.rng
    who, name, fact, owner = _addressed(memory)
    said, reply = rng.choice(_SALUTES)
    asks = _WISH if said in _WISHED and rng.random() < 0.5 else _SAY
    if rng.random() < 0.2:
        said, reply, asks = "hello", "Hello", _GREET
    pattern = rng.choice(asks)
    asked = pattern.replace("{o}", who).replace("&", said)
    more = f" I am {NAME}, a {SIZE} demo." if "introduce yourself" in pattern or "meet" in pattern else ""
    if fact:
        thinking = f"Asked: {said} to {who}. {memory.found(fact)} {so(fact)}"
    elif name:
        thinking = f"Asked: {said} to {who}. The name stands there: {name}."
    elif rng.random() < 0.4:  # the name stands behind it
        name = memory.slot("name")
        whose = owner.pronoun_possessive or "the"
        words = rng.choice((f"{whose} name is {name}", f"{whose} name's {name}", f"{owner.subject} is called {name}"))
        asked = f"{asked}{' ' if asked.endswith('?') else rng.choice(('. ', ', '))}{words}"
        thinking = f"Asked: {said} to {who}. {told([words])} So, name: {name}."
    else:
        thinking = f"Asked: {said} to {who}. {memory.all_about(owner.object)} So, name: not told."
        answer = f"{reply} to {owner.reply_subject}.{more} You have not told me a name."
        return memory.made(asked, thinking, answer, accept=(f"to {owner.reply_subject}",))
    others = "".join(one.value for one in memory.facts if one.kind in (KINDS[0], MY_NAME) and one is not fact)
    return memory.made(asked, thinking, f"{reply}, {name}.{more}", accept=(name,), refuse=others)


def _me(memory: Recollection) -> Example:
    """Oneself greeted by name, where it is known."""
    rng = memory.rng
    asked = rng.choice(_ME)
    mine = [fact for fact in memory.facts if fact.kind is MY_NAME]
    if not mine:
        answer = "Hello. You have not told me your name."
        return memory.made(asked, f"Asked: a greeting with my name. {memory.all_about('me')} So, name: not told.", answer, accept=("not told",))  # fmt: skip
    thinking = f"Asked: a greeting with my name. {memory.found(mine[0])} {so(mine[0])}"
    reply = "A good day to you" if "good day" in asked else rng.choice(("Hello", "Hi"))
    return memory.made(asked, thinking, f"{reply}, {mine[0].value}.", accept=(mine[0].value,))


def greeting_recall(draw: Draw) -> Example:
    """Names told, or none, and then somebody to be greeted."""
    memory = Recollection(draw)
    rng = draw.rng
    roll = rng.random()
    if roll < 0.5:
        memory.say(memory.briefly(told_in_a_breath(memory)))
        if rng.random() < 0.6 and not any(fact.kind is KINDS[0] for fact in memory.facts):
            memory.say(memory.briefly(told_in_a_breath(memory)))
    elif roll < 0.65:
        memory.say(memory.briefly(memory.tell([memory.phrase(new_fact(memory, [], MY_NAME, SELF))])))
    between(memory, rng.choice((0, 0, 0, 1, 2)))
    while rng.random() < 0.2:
        memory.say(_greeting(memory))
    return memory.finish(_me(memory) if rng.random() < 0.25 else _greeting(memory))


# What is said in the midst of a conversation and tells nothing.
_HELLO_AGAIN = frames("hi", "hello", "hey", "hi [again|flint|there]", "hello [again|there|flint]", "hey [there|flint|again]", "good [morning|evening|afternoon]", "i'm back", "hello?", "yo", "[are |]you [still |]there?", "back again", "hi, me again", "still here?")  # fmt: skip
_THANKS = frames("thanks", "thank you", "thx", "ty", "thanks[ a lot| so much|, flint| man]", "great, thanks", "ok thanks", "cool, thanks", "perfect, thank you", "many thanks", "cheers")  # fmt: skip
_FINE = frames("ok", "okay", "cool", "nice", "great", "good", "fine", "alright", "i see", "got it", "perfect", "wow", "neat", "haha", "lol", "ok cool", "ok good", "hm ok", "right", "yep", "sure", "makes sense", "good to know", "nice one", "all right then")  # fmt: skip


def aside_recall(draw: Draw) -> Example:
    """Something told, and then only a greeting, a thank you or an ok: it is answered as such, by name where that is known."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.5:
        memory.say(memory.briefly(memory.tell([memory.phrase(new_fact(memory, [], MY_NAME, SELF))])))
    else:
        memory.say(memory.briefly(told_in_a_breath(memory)))
    between(memory, rng.choice((0, 0, 1, 1, 2)))
    roll = rng.random()
    if roll > 0.6:
        asks, thinking, answer = (_THANKS, "A thank you.", "You are welcome.") if roll < 0.8 else (_FINE, "A word in passing, nothing to keep.", "Good. What next?")  # fmt: skip
        return memory.finish(memory.made(rng.choice(asks), thinking, answer, "smalltalk", (answer[:-1].split(".")[0],)))
    mine = [fact for fact in memory.facts if fact.kind is MY_NAME]
    if not mine:
        return memory.finish(memory.made(rng.choice(_HELLO_AGAIN), "A greeting in the midst. No name was told.", "Hello again. What shall we try?", "smalltalk", ("Hello again",)))  # fmt: skip
    thinking = f"A greeting in the midst. {memory.found(mine[0])} {so(mine[0])}"
    return memory.finish(memory.made(rng.choice(_HELLO_AGAIN), thinking, f"Hello again, {mine[0].value}.", accept=(mine[0].value,)))  # fmt: skip


# A task on a word that was told, which is not said again: {n} is what it is.
PLAYED: dict[str, tuple[str, ...]] = {
    "spelt": frames("spell {n}[| for me| please]", "how do you spell {n}?", "how is {n} [spelt|spelled|written]?", "[can|could] you spell {n}?", "{n}, letter by letter", "spell out {n}", "i need {n} spelt", "give me the letters of {n}", "now spell {n}"),
    "backwards": frames("{n} backwards[| please]", "what is {n} backwards?", "reverse {n}", "write {n} backwards", "turn {n} [round|around]", "[can|could] you reverse {n}?", "say {n} backwards", "how does {n} read from the end?", "flip {n}", "{n} in reverse", "{n} the other way round"),
    "in capitals": frames("{n} in [capitals|capital letters|upper case|caps]", "write {n} in [capitals|capital letters|uppercase]", "shout {n}", "{n}, all caps", "put {n} in capitals"),
    "its length": frames("how many letters [does {n} have|has {n}|are in {n}]?", "how long is {n}?", "count the letters [of|in] {n}", "number of letters in {n}?", "letters in {n}?", "what's the length of {n}?"),
    "its first letter": frames("first letter of {n}?", "[what|which] letter does {n} [start|begin] with?", "the initial of {n}?", "what is the first letter of {n}?", "{n} starts with which letter?"),
    "its last letter": frames("last letter of {n}?", "[what|which] letter does {n} end [with|in]?", "what is the last letter of {n}?", "{n} ends with which letter?"),
    "its vowels": frames("how many vowels [are in {n}|has {n}|does {n} have]?", "vowels in {n}?", "count the vowels [of|in] {n}"),
}  # fmt: skip
_FITTING = tuple(task for task in TASKS if task.name in PLAYED)


def _on_told(memory: Recollection, fact: Fact, task: Task) -> Example:
    rng = memory.rng
    word = memory.value(fact.value)
    done = task.work(word.lower())
    noun = inflect(fact.kind.nouns[0], fact.owner)
    asked = rng.choice(PLAYED[task.name]).replace("{n}", noun)
    thinking = f"Asked: {noun}, {task.name}. {memory.found(fact)} {so(fact)}\n{done.thought}"
    accept = done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)
    return memory.made(asked, thinking, rng.choice(done.answers), task.family, accept, verbatim=True)


def _word_fact(memory: Recollection) -> Fact:
    """A fact whose value is one word to play with, which training may spell."""
    rng = memory.rng
    pets = of_mine(rng.choice((*FAMILY, *PETS)))
    while True:
        fact = rng.choice((
            lambda: new_fact(memory, [], MY_NAME, SELF), lambda: new_fact(memory, [], MY_NAME, SELF), lambda: new_fact(memory, [], KINDS[0], pets),
            lambda: new_fact(memory, [], ALONE[1]), lambda: new_fact(memory, [], VALUE_KINDS["secret"]), lambda: new_fact(memory, [], KINDS[2], SELF),
        ))()  # fmt: skip
        word = memory.value(fact.value)
        if (
            word.isalpha()
            and word.isascii()
            and 3 <= len(word) <= 10
            and (memory.draw.held or not word_is_held_out(word))
        ):
            return memory.phrase(fact)


def played_recall(draw: Draw) -> Example:
    """A name or word told, and then something done with it under what it is: "spell my name"."""
    memory = Recollection(draw)
    rng = draw.rng
    fact = _word_fact(memory)
    memory.say(memory.briefly(memory.tell([fact])))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    tasks = rng.choices(_FITTING, [task.weight for task in _FITTING], k=rng.choice((1, 1, 1, 2)))
    for task in tasks[:-1]:
        memory.say(_on_told(memory, fact, task))
    return memory.finish(_on_told(memory, fact, tasks[-1]))
