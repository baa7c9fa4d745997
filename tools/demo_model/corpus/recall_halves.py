"""How one fact stands beside another in the same sentence: "i'm Rune, 34, a welder from Bergen", "my sister is Ingrid and my brother Paul".

In every pattern `{s}` is the subject, `{p}` its possessive, `@` the value, `%` the noun of a relation, as in `recall_kinds`.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.recall_kinds import KINDS, Kind


@dataclass(frozen=True)
class Half:
    """One kind of fact as part of a sentence. rest: what follows the subject, said once for several; apposed: behind a comma or a
    noun; whole: a clause of its own; label: in a form."""

    kind: Kind
    rest: tuple[str, ...] = ()
    apposed: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    label: str = ""


_BY_NAME = {kind.name: kind for kind in KINDS}


def _half(name: str, rest: str = "", apposed: str = "", whole: str = "", label: str = "") -> Half:
    parts = [frames(*text.split("; ")) if text else () for text in (rest, apposed, whole)]
    return Half(_BY_NAME[name], parts[0], parts[1], parts[2], label)


HALVES = (
    _half("home", "live(s) in @; (be) living in @; (be) based in @; reside(s) in @; moved to @; (have) a flat in @; live(s) in @ now", "living in @; based in @; now in @", "{p} home is @; home is @", "city"),
    _half("origin", "(be) from @; come(s) from @; (was) born in @; grew up in @; (be) originally from @; hail(s) from @", "from @; born in @; originally from @; raised in @", "", "from"),
    _half("job", "(be) a(n) @; work(s) as a(n) @; (be) a(n) @ by trade; (have) been a(n) @ for years; earn(s) a living as a(n) @; work(s) full time as a(n) @", "a(n) @; a(n) @ by trade; working as a(n) @; @ by profession", "{p} job is @", "job"),
    _half("employer", "work(s) at @; got a job at @; started at @; (be) employed at @", "working at @", "", "work"),
    _half("age", "(be) @; (be) @ years old; just turned @; turned @ last week", "@; @ years old; aged @; age @", "{p} age is @", "age"),
    _half("birthday", "(was) born on @; celebrate(s) on @", "born on @", "{p} birthday is @; {p} bday is @", "birthday"),
    _half("liking", "like(s) @; love(s) @; (be) fond of @; adore(s) @", "", "", "likes"),
    _half("dislike", "hate(s) @; can't stand @; (don't) like @; dislike(s) @", "", "", "hates"),
    _half("drinks", "drink(s) @; only drink(s) @; always order(s) @", "", "", "drink"),
    _half("hobby", "(be) into @; enjoy(s) @; spend(s) every weekend with @; (do) some @", "into @", "{p} hobby is @", "hobby"),
    _half("plays", "play(s) @; (be) learning to play @; play(s) @ every day", "", "", "plays"),
    _half("language", "speak(s) @; (be) fluent in @", "speaking @", "", "language"),
    _half("studies", "stud(ies) @; (be) studying @; (be) doing a degree in @", "studying @; a student of @", "{p} major is @", "subject"),
    _half("allergy", "(be) allergic to @; can't have @", "allergic to @", "", "allergy"),
    _half("car", "drive(s) a(n) @; own(s) a(n) @; got a(n) @", "", "{p} car is a(n) @", "car"),
    _half("room", "(be) in room @; got room @; sit(s) in room @", "room @", "{p} room is @", "room"),
    _half("tall", "(be) @ tall; measure(s) @", "@ tall", "", "height"),
    _half("eyes", "(have) @ eyes", "with @ eyes", "{p} eyes are @", "eyes"),
    _half("married", "(be) married to @; married @ last year", "married to @", "", "spouse"),
    _half("trip", "(be) going to @; (be) flying to @ next week; plan(s) a trip to @", "on the way to @", "", "trip"),
    _half("phone", "can be reached at @", "", "{p} number is @; {p} phone number is @", "phone"),
    _half("shoe size", "wear(s) size @; take(s) size @ in shoes", "", "{p} shoe size is @", "shoe size"),
    _half("favourite colour", "like(s) @ best of all colours", "", "{p} favourite colour is @; {p} favorite color is @", "colour"),
    _half("favourite food", "like(s) @ best of all food", "", "{p} favourite food is @; {p} favorite food is @", "food"),
    _half("favourite animal", "like(s) @ best of all animals", "", "{p} favourite animal is @", "animal"),
)  # fmt: skip
# What is told first, and what people tell with it most; the others follow by chance.
COMMON = tuple(half for half in HALVES if half.kind.name in ("home", "origin", "job", "age", "liking", "hobby"))

MY_NAME_WHOLE = frames(
    "my name is @", "my name is @", "i'm @", "i'm @", "i am @", "my name's @", "name's @", "this is @", "it's @", "call me @", "people call me @", "the name is @", "@ here", "im @", "they call me @",
    "you can call me @", "my first name is @", "i go by @", "hi i'm @", "hello, my name is @", "hey, i am @", "hi, @ here", "good morning, i'm @",
)  # fmt: skip

# The people and animals whose names are told together; those one may "have" without saying that one has parents.
FAMILY = ("sister", "brother", "mother", "father", "wife", "husband", "daughter", "son", "uncle", "aunt", "mom", "dad", "grandma", "grandpa", "cousin", "girlfriend", "boyfriend", "niece", "nephew", "partner")  # fmt: skip
CIRCLE = ("boss", "neighbour", "best friend", "colleague", "teacher", "doctor", "roommate", "flatmate", "coach", "tutor", "landlord", "manager", "dentist", "mentor", "lab partner")  # fmt: skip
PETS = ("cat", "dog", "rabbit", "hamster", "parrot", "horse", "goldfish", "turtle", "puppy", "kitten", "pony", "guinea pig", "canary", "lizard")  # fmt: skip
_ONE_HAS = frozenset({"sister", "brother", "wife", "husband", "daughter", "son", "cousin", "girlfriend", "boyfriend", "niece", "nephew", "partner", "roommate", "flatmate", "best friend", *PETS})  # fmt: skip

NAMED = frames("{p} name is @", "{s} is called @", "{s} is named @", "{s} is @", "{s} is @", "{s}'s @", "@ is {s}", "@ is {p} name", "{s}: @", "{s}, @, is here too", "{s} goes by @", "we call {s} @")  # fmt: skip
_HAD = frames("i have a(n) % called @", "i have a(n) % named @", "i have a(n) %, @", "i've got a(n) % called @", "there is my %, @", "i got a(n) % named @", "i own a(n) % called @", "at home there is a(n) % called @")  # fmt: skip
_HAD_REST = frames("have a(n) % called @", "have a(n) % named @", "have a(n) %, @", "got a(n) % named @", "am the owner of a(n) % called @")  # fmt: skip
_HAD_APPOSED = frames("with a(n) % called @", "with my % @", "with a(n) % named @", "here with my % @")  # fmt: skip
# Both halves name somebody, and the second is cut short: the first, then the second.
SHORT_PAIRS = (
    ("my % is @", "my % @"), ("my % is called @", "my % @"), ("my %'s name is @", "my %'s is @"), ("@ is my %", "@ my %"), ("i have a(n) %, @", "a(n) %, @"), ("i have a(n) % called @", "a(n) % called @"),
    ("my % @", "my % @"), ("% @", "% @"), ("%: @", "%: @"), ("the % is @", "the % @"), ("a(n) % named @", "a(n) % named @"), ("my %'s called @", "the %'s called @"), ("@ (my %)", "@ (my %)"), ("my %, @", "my %, @"),
)  # fmt: skip
PAIR_LEADS = ("", "", "", "", "", "my people: ", "my family: ", "here with me: ", "so you know who is who: ", "names: ", "let me introduce everyone: ", "who is who: ")  # fmt: skip


def had(noun: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Clauses, rests and appositions that say that one has somebody of this name; none where nobody says so."""
    if noun not in _ONE_HAS:
        return (), (), ()
    apposed = _HAD_APPOSED if noun in PETS else ()
    return _HAD, tuple(text for text in _HAD_REST if noun in PETS or "owner" not in text), apposed


# Two facts in one noun phrase, which no joint parts: the value of each and the words it stands in.
MERGED = (
    ("job", "home", "i work as a(n) @ in #", "work as a(n) @", "in #"), ("job", "home", "i'm a(n) @ in #", "i'm a(n) @", "in #"), ("job", "home", "i'm a(n) @ living in #", "i'm a(n) @", "living in #"),
    ("age", "job", "i'm @ and i work as a(n) #", "i'm @", "i work as a(n) #"), ("age", "job", "im @ and work as a(n) #", "im @", "work as a(n) #"), ("age", "home", "i'm @ and i live in #", "i'm @", "i live in #"), ("age", "home", "im @ and live in #", "im @", "live in #"),
    ("age", "origin", "i'm @, from #", "i'm @", "from #"), ("age", "job", "i am @ and a(n) #", "i am @", "a(n) #"), ("age", "hobby", "i'm @ and my hobby is #", "i'm @", "my hobby is #"), ("age", "liking", "i am @ and i like #", "i am @", "i like #"), ("age", "studies", "i'm @ and study #", "i'm @", "study #"),
    ("age", "job", "i'm a @ year old #", "a @ year old", "#"), ("age", "job", "i am a @-year-old #", "a @-year-old", "#"), ("job", "origin", "i'm a(n) @ from #", "a(n) @", "from #"), ("job", "origin", "i am a(n) @ from #", "a(n) @", "from #"),
    ("age", "origin", "@ year old from #", "@ year old", "from #"), ("job", "employer", "i'm a(n) @ at #", "i'm a(n) @", "at #"), ("job", "employer", "i work as a(n) @ at #", "as a(n) @", "at #"), ("studies", "home", "i study @ in #", "study @", "in #"),
    ("studies", "home", "i'm a student of @ in #", "student of @", "in #"), ("hobby", "plays", "i like @ and play #", "like @", "play #"), ("liking", "dislike", "i love @ but hate #", "love @", "hate #"), ("liking", "dislike", "i like @ but not #", "like @", "not #"),
    ("liking", "drinks", "i eat @ and drink #", "eat @", "drink #"), ("origin", "home", "i'm from @ but live in #", "from @", "live in #"), ("origin", "home", "i was born in @ and moved to #", "born in @", "moved to #"), ("origin", "home", "i come from @, but now i'm in #", "come from @", "now i'm in #"),
    ("home", "trip", "i live in @ and fly to # next week", "live in @", "fly to #"), ("home", "employer", "i live in @ and work at #", "live in @", "work at #"), ("language", "home", "i speak @ and live in #", "speak @", "live in #"),
)  # fmt: skip
KIND_OF = _BY_NAME
