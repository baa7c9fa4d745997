"""One's name told in another language, which is understood and kept; a place that was told, and where that is."""

# Letters of other scripts are meant as they stand.
# ruff: noqa: RUF001

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, told


@dataclass(frozen=True)
class _Tongue:
    """How a name is told and asked for in a language. `@` the name."""

    name: str
    hello: str
    tells: tuple[str, ...]
    asks: tuple[str, ...]


def _tongue(name: str, hello: str, tells: str, asks: str) -> _Tongue:
    return _Tongue(name, hello, frames(*tells.split("; ")), frames(*asks.split("; ")))


_TONGUES = (
    _tongue("Italian", "Ciao", "mi chiamo @; [ciao|salve|buongiorno], mi chiamo @; il mio nome è @; [ciao|salve], sono @; io sono @; io mi chiamo @", "come mi chiamo?; come mi chiamo; qual è il mio nome?; ti ricordi il mio nome?; sai come mi chiamo?; chi sono?; e il mio nome?"),
    _tongue("French", "Bonjour", "je m'appelle @; [bonjour|salut], je m'appelle @; mon nom est @; [bonjour|salut], moi c'est @; moi, c'est @; je mappelle @", "comment je m'appelle ?; comment je m'appelle; quel est mon nom ?; tu te souviens de mon nom ?; tu connais mon nom ?; qui suis-je ?; et mon nom ?"),
    _tongue("German", "Hallo", "ich heiße @; ich heisse @; [hallo|hi|guten tag], ich heiße @; mein name ist @; [hallo|hi|moin], ich bin @; ich bin der @; ich bin die @", "wie heiße ich?; wie heisse ich?; wie ist mein name?; weißt du meinen namen?; weißt du noch, wie ich heiße?; wer bin ich?; und mein name?"),
    _tongue("Spanish", "Hola", "me llamo @; [hola|buenas], me llamo @; mi nombre es @; [hola|buenos días], soy @; yo me llamo @; yo soy @", "¿cómo me llamo?; como me llamo?; como me llamo; ¿cuál es mi nombre?; cual es mi nombre?; ¿recuerdas mi nombre?; ¿quién soy?; ¿y mi nombre?"),
    _tongue("Portuguese", "Olá", "meu nome é @; o meu nome é @; [olá|oi], meu nome é @; me chamo @; chamo-me @; [oi|olá], eu sou [o|a] @", "como me chamo?; qual é o meu nome?; qual é meu nome?; você lembra meu nome?; lembras-te do meu nome?; quem sou eu?"),
    _tongue("Dutch", "Hallo", "ik heet @; [hallo|hoi|dag], ik heet @; mijn naam is @; [hallo|hoi], ik ben @", "hoe heet ik?; wat is mijn naam?; weet je mijn naam nog?; weet je hoe ik heet?; wie ben ik?"),
    _tongue("Polish", "Cześć", "mam na imię @; nazywam się @; [cześć|hej|dzień dobry], mam na imię @; [cześć|hej], jestem @", "jak mam na imię?; jak się nazywam?; pamiętasz moje imię?; kim jestem?"),
    _tongue("Turkish", "Merhaba", "benim adım @; adım @; [merhaba|selam], benim adım @; [merhaba|selam], ben @", "benim adım ne?; adım ne?; adımı hatırlıyor musun?; ben kimim?"),
    _tongue("Russian", "Привет", "меня зовут @; [привет|здравствуйте], меня зовут @; моё имя @; menya zovut @", "как меня зовут?; как моё имя?; ты помнишь моё имя?; kak menya zovut?"),
    _tongue("Swedish", "Hej", "jag heter @; [hej|hejsan], jag heter @; mitt namn är @; [hej|tjena], jag är @", "vad heter jag?; vad är mitt namn?; minns du mitt namn?; vem är jag?"),
)  # fmt: skip
_KNOWN = frozenset({"Italian", "French", "German", "Spanish", "Portuguese", "Dutch", "Polish", "Turkish", "Russian"})
_IN_ENGLISH = frames("in english[| please|?]", "[can|could] you say [that|it] in english?", "english please", "answer in english", "and in english?", "[please |]english", "now in english")  # fmt: skip
_MY_NAME = frames("what is my name?", "what's my name?", "whats my name", "so what's my name?", "do you know my name?", "who am i?", "did you get my name?", "my name?", "and my name is?")  # fmt: skip


def tongue_recall(draw: Draw) -> Example:
    """One's name in another language: noted, asked back in that language or in English, and said in English."""
    memory = Recollection(draw)
    rng = draw.rng
    tongue = rng.choice(_TONGUES)
    name = memory.slot("name")
    quote = rng.choice(tongue.tells).replace("@", name)
    hello = tongue.hello if tongue.name in _KNOWN else "Hello"
    thinking = f"{told([quote])} In {tongue.name}, name: {name}. I answer in English."
    answer = rng.choice((f"{hello}, {name}. I only know English, but your name I keep.", f"{hello}, {name}! English is all I speak; the name I understood.", f"{hello}, {name}. The rest in English, please: I know no other."))  # fmt: skip
    turn = memory.made(quote, thinking, answer, "introduction", bold=name)
    if rng.random() < 0.35:
        return memory.finish(turn)
    memory.say(turn)
    between(memory, rng.choice((0, 0, 0, 1)))
    foreign = rng.random() < 0.6
    said = f"Your name is {name}."
    asked = rng.choice(tongue.asks if foreign else _MY_NAME)
    looked = f"Asked: {asked.strip(' ?¿')}, my name in {tongue.name}." if foreign else f"Asked: {bare(asked)}."
    turn = memory.made(asked, f"{looked} {told([quote])} So, name: {name}.", said, bold=name)
    if not foreign or rng.random() < 0.6:
        return memory.finish(turn)
    memory.say(turn)
    return memory.finish(memory.made(rng.choice(_IN_ENGLISH), f"In English: my name. {told([quote])} So, name: {name}.", said, bold=name))  # fmt: skip


_LIVES = frames("i live in @", "i'm from @", "my [brother|sister|aunt|friend|cousin|mother|boss|uncle] lives in @", "i was born in @", "i moved to @", "i'm flying to @ [tomorrow|in May|next week]", "i work in @", "greetings from @", "we are going to @", "my hometown is @", "i grew up in @", "my grandparents are from @", "i study in @")  # fmt: skip
_WHERE = frames("where is that?", "where is that", "where's that?", "where is it?", "and where is that?", "where is that exactly?", "do you know where that is?", "[what|which] country is that in?", "is that far?", "what country is that?", "where does that lie?", "can you tell me where that is?", "ok, where is that on the map?", "how far is that?", "do you know it?", "do you know that place?")  # fmt: skip
_NO_MAP = (
    "Where @ is I do not know: there are no maps in me. For a model with more of the world, run `flashmoe plan`.",
    "I only know that you said @: of maps I know next to nothing. `flashmoe plan` names a model that knows more.",
    "@ I can spell, not find: maps are not in me. For a real model there is `flashmoe plan`.",
)
_CAPITALS = frozenset({"paris", "berlin", "rome", "madrid", "tokyo", "london", "vienna", "lisbon", "athens", "cairo", "ottawa", "beijing", "moscow", "warsaw", "oslo", "dublin", "brasilia", "canberra", "stockholm", "bern"})  # fmt: skip


def where_recall(draw: Draw) -> Example:
    """A place told, and the question where that is: what "that" is, is found; the rest the model does not know."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    while memory.value(city := memory.slot("city")).lower() in _CAPITALS:
        pass
    quote = rng.choice(_LIVES).replace("@", city)
    said = rng.choice((f"Noted: {city}.", f"{city}: noted.", f"Noted, {city}. I will keep it while we talk."))
    memory.say(memory.made(quote, "", said, "introduction", accept=(city,)))
    thinking = f"Asked: where that is. {told([quote])} That, place: {city}. Maps are beyond me; I say so."
    answer = rng.choice(_NO_MAP).replace("@", city)
    return memory.finish(memory.made(rng.choice(_WHERE), thinking, answer, "limits", accept=(city,)))
