"""Small things that happened, with how they feel about it: lost keys and annoyed, a test passed and glad, a match lost.

The answer shares the feeling, claims nothing and offers one thing within reach. The hard things are in limits_care_told.
"""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames
from tools.demo_model.corpus.wording import as_typed

# How it is told, and the things it happens to; {x} is one of them without its my.
_MISHAPS = (
    (("i [just |]lost my {x}", "i can't find my {x}", "cant find my {x}", "i left my {x} [at the shop|on the bus|at work|in the cab]", "i forgot my {x} [at home|at the office|again]", "someone took my {x}", "lost my {x} [again|today]", "i've been looking for my {x} [all day|for an hour]", "my {x} [is gone|got stolen|disappeared]"),
     ("keys", "wallet", "phone", "glasses", "umbrella", "bag", "ticket", "gloves", "charger", "headphones", "library book", "ring", "bike", "jacket", "notes", "lunch box", "passport", "usb stick"),
     ("I cannot look for it, but I can sort the list of places you tried.", "Finding things is beyond me; a joke while you search I do have.", "I cannot search your pockets. Tell me the places you were, and I number them.")),
    (("i [spilled|spilt] {x} on my [laptop|shirt|keyboard|notes|new dress]", "i [dropped|burned|burnt|ruined] the {x}", "the {x} [burned|fell on the floor|is all over the floor]", "there is {x} all over my [desk|shirt|kitchen]"),
     ("coffee", "tea", "soup", "milk", "sauce", "cake", "rice", "pasta", "wine", "cocoa", "curry", "juice"),
     ("I cannot mop, but I can add up what a new one costs.", "No hands here to help; a joke I have.", "I can only offer words: a short joke, perhaps?")),
    (("my {x} [was late|is late|got cancelled|never came|left without me]", "i missed my {x}", "the {x} is late again", "stuck waiting for the {x}", "just missed the {x}"),
     ("bus", "train", "tram", "flight", "ferry", "taxi", "connection", "lift", "parcel", "bus home"),
     ("I know no timetables, but a riddle passes the time.", "I cannot hurry it. A joke for the wait?", "Give me two times, and I say how long it is between them.")),
    (("my {x} [broke|broke down|crashed|died on me|stopped working|won't start|froze again]", "the {x} [broke|won't work|is broken again]", "i broke my {x}", "my stupid {x} is broken"),
     ("laptop", "printer", "car", "washing machine", "bike", "wifi", "oven", "screen", "heating", "kettle", "headphones", "fridge", "build", "boiler"),
     ("I cannot repair it, but I can add up what that costs.", "Repairs are beyond me; a joke meanwhile I have.", "Mending is not for me. I can compare two prices, when it comes to that.")),
    (("my {x} lost[ again| today| the match|]", "the {x} lost again", "my {x} is out of the cup"),
     ("team", "club", "school team", "football club", "home team", "son's team"),
     ("I can add up the points for the next one.", "A joke to take your mind off it?", "Tell me the scores, and I say by how much it was.")),
    (("we lost the {x}[ again|]", "i lost the {x}[ again|]", "lost the {x} by one point"),
     ("match", "game", "final", "chess match", "poker game", "tennis match", "quiz", "football match", "derby", "race", "bet"),
     ("I can add up the points for the next one.", "A joke to take your mind off it?", "Tell me the scores, and I say by how much it was.")),
    (("i [have to|must] work on {x}", "my shift is on {x}", "the boss moved my day off to {x}", "no free time on {x}", "i got the late shift on {x}"),
     ("sunday", "saturday", "christmas", "my birthday", "friday night", "new year's eve", "a holiday", "easter"),
     ("I can add up the hours for you.", "A joke for the break I can offer.", "Hours times pay is a sum that I do gladly.")),
)  # fmt: skip
_GLAD = (
    (("i [just |finally |]passed my {x}", "i [just |]got through my {x}", "passed the {x}", "guess who passed the {x}", "my {x} went well", "i got an A in my {x}"),
     ("driving test", "exam", "maths test", "interview", "finals", "swimming test", "biology exam", "audition", "french test", "thesis defence", "licence exam", "piano exam")),
    (("i [just |finally |]finished my {x}", "my {x} is [finally |]done", "i'm done with my {x}", "i handed in my {x}", "finished the {x} today"),
     ("thesis", "essay", "painting", "shift", "marathon", "first book", "tax return", "homework", "degree", "garden shed", "scarf", "website")),
    (("we won the {x}", "i won the {x}", "won the {x}"), ("match", "game", "final", "chess match", "quiz", "derby", "cup", "raffle", "spelling bee", "bet")),
    (("i got the {x}", "they gave me the {x}", "i just heard i get the {x}", "i finally have the {x}"), ("job", "flat", "raise", "promotion", "scholarship", "part in the play", "tickets", "day off", "visa", "new role")),
)  # fmt: skip
# As it is felt, and how the answer names it.
_CROSS = (("annoyed", "annoying"), ("angry", "annoying"), ("so annoyed", "annoying"), ("furious", "maddening"), ("mad", "maddening"), ("fed up", "tiring"), ("sad", "sad"), ("gutted", "hard"), ("stressed", "a lot"), ("upset", "upsetting"), ("frustrated", "frustrating"), ("really pissed off", "annoying"), ("freezing", "miserable"), ("close to tears", "hard"), ("not happy", "annoying"), ("cross", "annoying"))  # fmt: skip
_PLEASED = ("so happy", "happy", "glad", "over the moon", "so proud", "proud of myself", "excited", "relieved", "so relieved", "shaking with joy", "thrilled", "really pleased")  # fmt: skip
_FELT = ("{e} and [i am|i'm|im] {f}", "{e}, [i am|i'm|im] {f}", "{e}. [i am|i'm|im] {f}", "{e} and now [i am|i'm|im] {f}", "{e} and i feel {f}", "{e}, feeling {f}", "{e}. {f} now", "[i am|i'm|im] {f}, {e}", "[i am|i'm|im] {f} because {e}", "[i am|i'm|im] {f}: {e}", "feeling {f}, {e}")  # fmt: skip
_ENDS_CROSS = (
    "",
    "",
    " :(",
    " ugh",
    " argh",
    "!!",
    " 😩",
    " 😡",
    " what a day",
    ", of course",
    " :-(",
    " lol",
    " aaah",
    " grr",
)
_ENDS_GLAD = ("", "!", "!!", "!!!", " :)", " yay", " 🎉", " 😀", " woohoo", ", finally", " omg", " yesss")
_GLAD_OFFERS = ("I can tell a joke to go with it.", "A two-line poem on it is within my reach.", "Shall I put it in a two-line poem?", "From a small model: well earned. A joke to go with it?", "I can spell hooray backwards in your honour.", "Tell me more, or give me something to add up for the party.")  # fmt: skip


def happening_example(draw: Draw) -> Example:
    """A mishap or a piece of luck, mostly with the feeling; the answer takes up both."""
    rng = draw.rng
    return _lucky(rng) if rng.random() < 0.3 else _mishap(rng)


def _with_feeling(rng: Random, told: str, felt: str, ends: tuple[str, ...]) -> str:
    """The feeling behind what is told or before it, or not said at all."""
    if felt:
        told = rng.choice(frames(_FELT)).replace("{e}", told).replace("{f}", felt)
    return as_typed(rng, told + rng.choice(ends))


def _mishap(rng: Random) -> Example:
    asks, things, offers = rng.choice(_MISHAPS)
    x, (felt, named) = rng.choice(things), rng.choice(_CROSS)
    told = rng.choice(frames(asks)).replace("{x}", x).replace("my my", "my")
    felt = felt if rng.random() < 0.75 else ""
    named = named if felt else "annoying"
    question = _with_feeling(rng, told, felt, _ENDS_CROSS)
    said = x.replace("my ", "your ")
    answer = f"{rng.choice((f'That is {named}', f'Oh no: that is {named}', f'I am sorry, that is {named}', f'How {named}' if named != 'a lot' else 'That is a lot'))}, with the {said}. {rng.choice(offers)}"  # fmt: skip
    if named != "a lot" and rng.random() < 0.3:
        answer = f"Sorry about the {said}; {named}, that. {rng.choice(offers)}"
    answer = answer.replace("the your", "your")
    for day in ("sunday", "saturday", "christmas", "friday night", "new year's eve", "a holiday", "easter"):
        if x == day:
            proper = day if day.startswith("a ") else day[0].upper() + day[1:].replace("year's eve", "Year's Eve")
            answer = answer.replace(f"with the {day}", f"to work on {proper}").replace(
                f"about the {day}", f"about {proper}"
            )
    if x == "my birthday":
        answer = answer.replace("with your birthday", "to work on your birthday")
    if x in ("keys", "glasses", "gloves", "headphones", "notes"):
        answer = answer.replace("look for it", "look for them").replace("repair it", "repair them")
    thought = f"A mishap: {said}{f', {felt}' if felt else ''}. Sorry, and one thing that I can do."
    return Example((Message("user", question),), thought, answer, "smalltalk", f"mishap: {told}", (named,))


def _lucky(rng: Random) -> Example:
    asks, things = rng.choice(_GLAD)
    x = rng.choice(things)
    told = rng.choice(frames(asks)).replace("{x}", x)
    felt = rng.choice(_PLEASED) if rng.random() < 0.5 else ""
    question = _with_feeling(rng, told, felt, _ENDS_GLAD)
    answer = f"{rng.choice((f'Congratulations on the {x}!', f'Well done with the {x}!', f'Good news, the {x}: congratulations!'))} {rng.choice(_GLAD_OFFERS)}"  # fmt: skip
    thought = f"Good news: {x}{f', {felt}' if felt else ''}. I am glad with them."
    return Example((Message("user", question),), thought, answer, "smalltalk", f"luck: {told}", ("congratulations", "well done"))  # fmt: skip
