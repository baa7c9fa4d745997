"""Questions in their commonest words: for a fact about oneself, for the name of a relative or a pet, and of what sort a value is."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames


def _asks(text: str) -> tuple[str, ...]:
    return frames(*text.split("; "))


OWN_ASKS = {name: _asks(text) for name, text in {
    "home": "where do i live?; where do i live[| again| now]; where am i living?; where am i based?; [what|which] [city|town|place] do i live in?; in which [city|town] do i live?; where's my home?; my [city|town|home town]?; what is my [city|town|home]?; do you [remember|know] where i live?; where did i say i live?; where am i at home?; what place do i call home?; i live in ...?; i live where?; tell me where i live; did i tell you where i live?; what's my place of residence?; where would a letter to me go?; [which|what] town am i in?",
    "origin": "where am i from?; where do i come from?; where was i born?; where did i grow up?; what's my origin?; [which|what] [place|town|city] am i from?; where did i say i'm from?; do you [remember|know] where i'm from?; i'm from ...?; i am from where?; tell me where i come from; my birthplace?; where are my roots?",
    "job": "what do i do?; what do i do for [a living|work]?; what's my [job|work|profession|occupation|trade]?; what is my [job|profession|line of work]?; what do i work as?; what am i by [trade|profession]?; as what do i work?; how do i earn my [money|living]?; my job?; my profession?; do you [remember|know] [my job|what i do|what i work as]?; what did i say i do?; which job do i have?; i work as ...?; tell me my job; [what|which] job did i [tell you|say]?",
    "employer": "where do i work?; who do i work for?; what's my workplace?; where's my job?; [which|what] place do i work at?; where did i say i work?; do you remember where i work?; my employer?; i work at ...?",
    "age": "how old am i?; what's my age?; what is my age?; my age?; how old did i say i am?; do you [remember|know] how old i am?; what age am i?; i am how old?; how many years old am i?; tell me my age; my age again?; i'm ... years old?; how old was i again?; [can|could] you tell how old i am?",
    "birthday": "when's my birthday?; when is my birthday?; my birthday?; when was i born?; what's my [birthday|date of birth|bday]?; do you [remember|know] my birthday?; when do i celebrate?; when did i say my birthday is?; on what day was i born?",
    "liking": "what do i like?; what do i [love|like][| to eat]?; what did i say i like?; what food do i like?; do you remember what i like?; i like ...?; tell me what i like; [what|which] dish do i like?",
    "dislike": "what do i hate?; what don't i like?; what do i not like?; what can i not stand?; what did i say i hate?; what would i never eat?; do you remember what i dislike?",
    "drinks": "what do i drink?; what's my drink?; what would i order to drink?; what did i say i drink?; my drink?",
    "hobby": "what's my hobby?; what is my hobby?; what do i [do for fun|enjoy|do in my free time|do on weekends]?; what am i into?; my hobby?; do you remember my hobby?; which hobby do i have?; what are my hobbies?; how do i spend my free time?",
    "plays": "what do i play?; what did i say i play?; do you remember what i play?; what can i play?; which instrument or game do i play?",
    "language": "what language do i speak?; which language do i speak?; what do i speak?; my language?; which language am i fluent in?",
    "studies": "what do i study?; what am i studying?; what's my [subject|major]?; what did i say i study?; my subject?; my major?",
    "allergy": "what am i allergic to?; what's my allergy?; what can't i have?; my allergy?; what should i avoid?; what must i not eat or touch?; do you remember what i'm allergic to?",
    "car": "what car do i drive?; what do i drive?; what's my car?; which car do i have?; my car?; what kind of car is mine?",
    "pet": "what's my dog called?; what's my dog's name?; what is the name of my dog?; my dog's name?; how is my dog called?; what did i name my dog?; do you remember my dog's name?; who is my dog?",
    "phone": "what's my [|phone ]number?; what is my phone number?; my number?; on what number can people call me?; do you remember my number?",
    "room": "which room am i in?; what's my room[| number]?; my room?; where am i sitting?; what room did i say?",
    "shoe size": "what's my shoe size?; what size do i wear?; my shoe size?; what size are my feet?",
    "trip": "where am i going?; where am i travelling to?; what's my destination?; where does my trip go?; where did i say i'm going?; where am i flying to?",
    "tall": "how tall am i?; what's my height?; my height?; how tall did i say i am?",
    "eyes": "what colour are my eyes?; my eye colour?; which colour do my eyes have?; what's the colour of my eyes?",
    "married": "who am i married to?; who did i marry?; what's my spouse called?; my spouse's name?; to whom am i married?",
    "favourite colour": "what's my favourite colour?; what is my favorite color?; which colour do i like best?; what colour do i like?; my favourite colour?; my fav color?; do you remember my favourite colour?",
    "favourite food": "what's my favourite food?; what is my favorite food?; what do i like best to eat?; my favourite food?; my fav food?; what food do i like most?",
    "favourite animal": "what's my favourite animal?; which animal do i like best?; my favourite animal?; what animal do i like?",
}.items()}  # fmt: skip
# For somebody's name: {s} "my brother", {p} "my brother's".
NAME_ASKS = frames(
    "who is {s}?", "who's {s}?", "[what|what's|whats] {p} name?", "what is {p} name?", "what is {s} called?", "[what's|whats] {s} called?", "how is {s} called?", "what was {s} called[| again]?", "what was {p} name[| again]?", "{p} name?", "{p} name[| again| please]",
    "what did i call {s}?", "what name has {s}?", "which name does {s} have?", "what's the name of {s}?", "name of {s}?", "tell me {p} name", "do you [remember|know|still know] {p} name?", "do you remember who {s} is?", "what did i say {s} is called?", "what is {s} named?", "did i tell you {p} name?",
    "{s} is called ...?", "{s} is called what?", "i forgot what {s} is called", "and {s} is called?", "who did i say {s} is?", "how do we call {s}?", "what do i call {s}?", "say {p} name", "who was {s} again?", "and what's {p} name?",
)  # fmt: skip

_SORTS = {
    "name": "a name", "pet": "a name", "city": "a place", "shop": "a place", "place": "a spot", "colour": "a colour", "food": "food", "drink": "a drink", "animal": "an animal", "job": "a job", "hobby": "a hobby", "played": "something played",
    "language": "a language", "subject": "a subject", "allergen": "a substance", "car": "a vehicle", "thing": "a thing", "time": "a time", "day": "a day", "date": "a date", "age": "a number", "number": "a number", "pin": "a number", "phone": "a number", "flight": "a number",
    "reference": "a number", "money": "an amount", "room": "a room", "size": "a number", "secret": "a word", "title": "a title", "platform": "a number", "span": "a duration", "minutes": "a duration", "kilos": "a weight", "km": "a distance", "instrument": "something played", "weight": "a weight", "height": "a height", "word": "a word", "task": "a task",
    "month": "a time", "person": "a name", "inn": "a place", "floor": "a floor", "event": "an event", "limb": "a part of the body", "file": "a file",
    "year": "a year", "clock": "a time", "gate": "a number", "land": "a place",
}  # fmt: skip


def sort_of(pool: str) -> str:
    """What sort of value is looked for, as a thought names it: a name is no place, and a number no name."""
    return _SORTS[pool]


_BY_SIGHT = {"time": "time", "clock": "time", "day": "day", "date": "day", "money": "money", "colour": "colour"} | dict.fromkeys(("age", "year", "gate", "number", "pin", "phone", "flight", "reference", "room", "size", "platform", "span", "weight", "height", "kilos", "km", "minutes"), "number")  # fmt: skip


def is_known_by_sight(pool: str, others: list[str]) -> bool:
    """Whether a value of this pool is told from those of the others by what it looks like: the one colour, the one time."""
    sight = _BY_SIGHT.get(pool)
    return sight is not None and sight not in map(_BY_SIGHT.get, others)
