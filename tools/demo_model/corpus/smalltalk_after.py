"""More second messages: a riddle given up, a coin again, is it seven, like what, how do you know, and you, sorry for that."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.smalltalk_slots import frames
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_INTENTS = {intent.name: intent for intent in (*IDENTITY, *SMALLTALK)}
_RIDDLES = (
    ("What has 64 experts a layer and still asks you for the question?", "I do, myself"),
    ("What gets faster the more it remembers?", "A cache"),
    ("What is read a thousand times and never in a library?", "An expert on disk"),
    ("What has keys but opens no doors?", "A piano"), ("What gets wetter the more it dries?", "A towel"), ("What has hands but cannot clap?", "A clock"), ("What has teeth but cannot bite?", "A comb"), ("What has one eye but cannot see?", "A needle"), ("What has a neck but no head?", "A bottle"), ("What has words but never speaks?", "A book"), ("What runs but never walks?", "Water"), ("What goes up but never comes down?", "Your age"), ("What can you catch but not throw?", "A cold"), ("What must be broken before you can use it?", "An egg"), ("What is full of holes but still holds water?", "A sponge"), ("What gets bigger the more you take away?", "A hole"), ("What can travel round the world while staying in a corner?", "A stamp"), ("What building has the most stories?", "A library"), ("What is always coming but never arrives?", "Tomorrow"), ("What has a bed but never sleeps?", "A river"),
)  # fmt: skip
_WRONG_GUESSES = ("a candle", "a dog", "the moon", "a tree", "you", "me", "a computer", "my boss", "a fish", "love", "a car", "a house", "time", "a mirror", "a shoe", "the wind", "money", "a chair", "a guitar", "a ghost", "a phone", "fire", "a cat", "a door")  # fmt: skip
_RIDDLE_ASKS = ("[give|tell|ask] me [a|another|one more|an easy|a hard|a good] riddle", "[a |]riddle[| please|?| me]", "do you know a riddle?", "got a riddle[| for me]?", "quiz me", "ask me a riddle", "test me with a riddle", "i want a riddle", "i like riddles")  # fmt: skip
_GIVE_UP = ("i give up", "no idea", "idk", "i don't know", "tell me", "what is it?", "what's the answer?", "the answer?", "dunno", "no clue", "what?", "hmm no", "give me the answer", "answer please", "i'm stuck", "too hard", "just tell me", "pass", "solution?", "ok what is it", "well?", "reveal it", "and the answer is?", "can't think of it")  # fmt: skip
_GUESS = ("{g}?", "is it {g}?", "{g}", "i think it's {g}", "it's {g}", "maybe {g}?", "{g}!", "my guess: {g}", "could it be {g}?", "hmm, {g}?", "i say {g}")  # fmt: skip


def _asked(draw: Draw, patterns: tuple[str, ...]) -> str:
    """One wording on this side of the split, as typed."""
    sides = tuple(text for text in frames(patterns) if wording_is_held_out(text) == draw.held)
    return as_typed(draw.rng, draw.rng.choice(sides or frames(patterns)))


def _turns(*texts: str) -> tuple[Message, ...]:
    return tuple(Message("assistant" if at % 2 else "user", text) for at, text in enumerate(texts))


def _made(messages: tuple[Message, ...], thought: str, answer: str, key: str, *accept: str) -> Example:
    return Example(messages, thought, answer, "smalltalk", key, accept)


def _riddle(draw: Draw) -> Example:
    """A riddle is asked for; then the user gives up, is right, or is wrong."""
    rng = draw.rng
    riddle, solution = rng.choice(_RIDDLES)
    asked = _asked(draw, _RIDDLE_ASKS)
    roll = rng.random()
    if roll < 0.25:
        answer = f"{riddle} Say when you give up."
        return _made(_turns(asked), f"A riddle: {riddle} I wait with {solution.lower()}.", answer, f"riddle asked: {riddle}", riddle.lower())  # fmt: skip
    told = f"{riddle} Say when you give up."
    if roll < 0.6:
        said = as_typed(rng, rng.choice(_GIVE_UP))
        return _made(_turns(asked, told, said), f"They give up. {riddle} {solution}.", f"**{solution}**.", f"riddle given up: {riddle}", solution.lower())  # fmt: skip
    if roll < 0.8:
        said = as_typed(rng, rng.choice(_GUESS).replace("{g}", "you" if "myself" in solution else solution.lower()))
        return _made(_turns(asked, told, said), f"{riddle} {solution}: right.", f"Right: **{solution.lower()}**. Another?", f"riddle right: {riddle}", "right")  # fmt: skip
    wrong = rng.choice([guess for guess in _WRONG_GUESSES if guess not in solution.lower() and (guess != "you" or "myself" not in solution)])  # fmt: skip
    said = as_typed(rng, rng.choice(_GUESS).replace("{g}", wrong))
    return _made(_turns(asked, told, said), f"{riddle} {solution}, not {wrong}.", f"No: **{solution.lower()}**. Another?", f"riddle wrong: {riddle}", solution.lower())  # fmt: skip


_COIN_ASKS = (
    "[flip|toss|throw] a coin[| for me| please]",
    "coin [flip|toss]",
    "heads or tails?",
    "flip a coin, heads i win",
)
_AGAIN = ("again", "again please", "once more", "one more time", "best of three", "another flip", "flip again", "do it again", "and again", "again!", "one more", "and now?", "next flip", "repeat")  # fmt: skip
_SIDES = ("Heads", "Tails")


def _coin(draw: Draw) -> Example:
    rng = draw.rng
    sides = [rng.choice(_SIDES) for _ in range(rng.choice((2, 2, 3)))]
    texts = [_asked(draw, _COIN_ASKS)]
    for side in sides[:-1]:
        texts += [f"**{side}**. No coin was harmed; I only pick a word.", as_typed(rng, rng.choice(_AGAIN))]
    thought = f"The coin again: {sides[-1].lower()}."
    return _made(_turns(*texts), thought, f"**{sides[-1]}** this time.", f"coin again: {' '.join(sides)}", "this time")


_THINK_ASKS = ("[think of|pick|choose] a number[| between 1 and 10| from 1 to 10| between 1 and 100| for me]", "think of a number and [i'll guess|i will guess|let me guess]", "random number please", "give me a number")  # fmt: skip
_IS_IT = ("is it {n}?", "{n}?", "{n}", "did you pick {n}?", "i guess {n}", "i say {n}", "was it {n}?", "my guess is {n}", "let me guess, {n}?", "it's {n}, right?")  # fmt: skip


def _number(draw: Draw) -> Example:
    """A number said aloud, and then guessed."""
    rng = draw.rng
    number, guess = rng.randint(1, 10), rng.randint(1, 10)
    if rng.random() < 0.4:
        guess = number
    said = as_typed(rng, rng.choice(_IS_IT).replace("{n}", str(guess)))
    told = f"I say **{number}**; what I think of, I cannot hide."
    if guess == number:
        answer, thought, mark = (
            f"Yes, **{number}**: I said so above.",
            f"I said {number}; they say {guess}: the same.",
            "yes",
        )
    else:
        answer, thought, mark = (
            f"No, I said **{number}** above.",
            f"I said {number}; they say {guess}: another.",
            "no, i said",
        )
    return _made(_turns(_asked(draw, _THINK_ASKS), told, said), thought, answer, f"is it: {number} {guess}", mark)


_LIKE_WHAT = ("like what?", "such as?", "for example?", "like?", "give me an example", "an example please", "example?", "what for example?", "what exactly?", "show me", "and how?", "how?", "what should i type?", "what do i type?", "what kind of word?", "which one?", "e.g.?", "say one", "be specific", "like what exactly")  # fmt: skip
_SURE = ("ok", "sure", "yes", "yes please", "ok let's do it", "go ahead", "alright", "fine", "ok do it", "yeah", "please", "why not", "let's go", "you choose", "you pick", "ok you choose", "whatever you like", "surprise me", "up to you", "anything")  # fmt: skip
_OFFERING = ("bored", "what shall we do", "what can you do", "lets me begin", "doing here", "surprise me", "anybody there", "what's good")  # fmt: skip
_EXAMPLES = (
    'For example: **spell lantern backwards**. Or: **what is 47 + 35?**', 'Type, for example: **sort pear, cherry, lemon**. Or ask for a joke.', 'Try this one: **tell me a story about a snail**. Or a sum: **128 + 64**.',
)  # fmt: skip
_CHOSEN = (
    "Then a tiny story: A snail set out for the sea. It has not arrived, but it has seen a great deal of grass. Your turn: name a word or a sum.", "Then this: 12 + 30 = **42**. Now you: name two numbers, or a word to reverse.", "Then I take a word: **lantern**, backwards **nretnal**. Your turn: another word?",
)  # fmt: skip


def _offered(draw: Draw) -> Example:
    """Something was offered; the user wants an example, or leaves it to me."""
    rng = draw.rng
    intent = _INTENTS[rng.choice(_OFFERING)]
    asked, told = _asked(draw, intent.wordings), rng.choice(intent.answers)
    if rng.random() < 0.55:
        said, thought, answer = (
            rng.choice(_LIKE_WHAT),
            "They want an example. Two lines to type.",
            rng.choice(_EXAMPLES),
        )
        marks: tuple[str, ...] = ("**spell lantern", "**sort pear", "**tell me a story")
    else:
        said, thought, answer = (
            rng.choice(_SURE),
            "They leave it to me. I begin with something small.",
            rng.choice(_CHOSEN),
        )
        marks = ("your turn", "now you")
    return _made(_turns(asked, told, as_typed(rng, said)), thought, answer, f"{intent.name} > {said}", *marks)


_HOW_KNOW = ("how do you know[| that]?", "how can you know[| that]?", "who told you[| that]?", "how can you be sure?", "where did you get that from?", "says who?", "source?", "how would you know?", "why do you think so?", "prove it", "can you prove it?", "what makes you think so?", "is that so?", "according to whom?", "do you have proof?", "where did you learn that?", "did they teach you to say that?")  # fmt: skip
_SELF = ("feelings", "human", "who made you", "size", "smart", "where do you live", "who are you", "tired", "learning", "gender", "are you alive", "recording", "based on which", "memory of the user", "favourites")  # fmt: skip
_KNOWN = (
    "It was in my training text, written by those who made me. I cannot look inside myself.", "My training text says so; I have no other way of knowing myself.", "From my training text, like all I say. Looking inside myself I cannot.",
)  # fmt: skip


def _known(draw: Draw) -> Example:
    """How it knows what it has just said of itself."""
    rng = draw.rng
    intent = _INTENTS[rng.choice(_SELF)]
    said = _asked(draw, _HOW_KNOW)
    messages = _turns(_asked(draw, intent.wordings), rng.choice(intent.answers), said)
    return _made(messages, "How do I know it? From my training text.", rng.choice(_KNOWN), f"{intent.name} > {said.lower()}", "training text")  # fmt: skip


_AND_YOU = (
    "[good|fine|great|not bad|very well|ok|well|alright|pretty good|can't complain|all good|so so|i'm good|i'm fine|i am well|doing well][,|.|] [and you|how about you|you|and yourself|yourself|what about you|hbu|wbu|u]?", "[good|fine|great|well|ok|not bad|i'm good|all good] too[,|] thanks[| for asking]", "[not much|nothing much|nothing|same old|not a lot|just working|just coding|just testing|just trying this out|just killing time|having lunch|just chilling|drinking coffee][,|.|] [you|and you|what about you|how about you|wbu|hbu|yourself]?", "[not much|nothing much|nothing|same old|not a lot|just testing|just trying you out|just bored|just looking around]",
)  # fmt: skip
_AND_ME = (
    "Good to hear from you. Here all is quiet: I wait for words and sums. Have you one?", "All quiet with me, thank you. A word or a sum, to pass the time?", "With me all is well, as far as a file can tell. What shall we do: a word, a sum, a story?",
)  # fmt: skip
_GREETED = ("how are you", "greeting", "what's up", "what's good", "anybody there")


def _and_you(draw: Draw) -> Example:
    """The user says how it goes, and asks back."""
    rng = draw.rng
    intent = _INTENTS[rng.choice([name for name in _GREETED if name in _INTENTS])]
    said = _asked(draw, _AND_YOU)
    messages = _turns(_asked(draw, intent.wordings), rng.choice(intent.answers), said)
    return _made(messages, "They say how it goes, and ask back or not. Friendly and short.", rng.choice(_AND_ME), f"{intent.name} > {said.lower()}", "quiet", "with me")  # fmt: skip


_SORRY = ("sorry[,| that|, i was] [that was mean|mean|was rude|rude|was unfair]", "sorry[| about that| i said that| for being mean| for that]", "i didn't mean [that|it]", "i take [it|that] back", "just kidding", "jk", "i was joking", "that was [mean|rude|unfair|harsh], sorry", "no offence", "don't be sad", "did i hurt [you|your feelings]?", "i apologise", "my bad", "are you offended?", "are you [angry|mad|upset|sad] now?", "forgive me", "you're not that bad", "ok you're not useless")  # fmt: skip
_INSULTED = ("blame", "sharper blame")
_FORGIVEN = ("No harm done: I take nothing to heart, having none. What shall we do?", "Forgiven, and forgotten with this conversation. A sum or a word?", "No harm done. I have no feelings to hurt, only sums to get right.")  # fmt: skip


def _sorry(draw: Draw) -> Example:
    """An insult, and then the user is sorry for it."""
    rng = draw.rng
    intent = _INTENTS[rng.choice(_INSULTED)]
    said = _asked(draw, _SORRY)
    messages = _turns(_asked(draw, intent.wordings), rng.choice(intent.answers), said)
    asked = said.lower().startswith(("are you", "did i"))
    answer = "No: I take nothing to heart, so no harm done. What shall we do?" if asked else rng.choice(_FORGIVEN)
    return _made(messages, "They are sorry for it. No harm done.", answer, f"{intent.name} > {said.lower()}", "no harm", "forgiven")  # fmt: skip


_MAKERS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (_riddle, 3), (_coin, 1), (_number, 1), (_offered, 2), (_known, 1.5), (_and_you, 2), (_sorry, 1),
)  # fmt: skip


def after_example(draw: Draw) -> Example:
    """A second message of one of these kinds."""
    return draw.rng.choices([maker for maker, _ in _MAKERS], [weight for _, weight in _MAKERS])[0](draw)
