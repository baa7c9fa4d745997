"""Other languages: the model greets back, says in English that English is all it has, and offers what it can do."""

# Letters of other scripts are meant as they stand.
# ruff: noqa: RUF001

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.languages_more import FOREIGN, MORE
from tools.demo_model.corpus.languages_sums import sum_example
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand
from tools.demo_model.shape import NAME, SIZE


@dataclass(frozen=True)
class Language:
    """A language: its hello, and openings in it: greetings, "how are you", and other questions."""

    name: str
    hello: str
    greetings: str
    moods: str
    questions: str


_LANGUAGES = (
    Language("French", "Bonjour", "bonjour; salut; bonsoir; coucou; bonjour !; salut toi; bonjour flint; allô",
             "comment ça va ?; ça va ?; comment allez-vous ?; comment vas-tu ?; salut, ça va ?; quoi de neuf ?",
             "parlez-vous français ?; tu parles français ?; qui es-tu ?; comment tu t'appelles ?; quel temps fait-il ?; aide-moi; que peux-tu faire ?; raconte-moi une blague; merci beaucoup; je ne comprends pas; quelle heure est-il ?; combien font 2 et 2 ?; je voudrais une recette; où est la gare ?; écris un poème; pourquoi le ciel est bleu ?; réponds en français s'il te plaît"),
    Language("German", "Hallo", "hallo; guten tag; guten morgen; guten abend; moin; servus; grüß gott; hallo flint; grüezi",
             "wie geht es dir?; wie geht's?; wie geht es ihnen?; na, alles klar?; hallo, wie geht's?; was geht?",
             "sprichst du deutsch?; sprechen sie deutsch?; kannst du deutsch?; wer bist du?; wie heißt du?; was kannst du?; wie ist das wetter?; erzähl mir einen witz; hilf mir bitte; danke schön; was ist das hier?; wie spät ist es?; was ist zwei plus zwei?; ich verstehe nicht; schreib ein gedicht; warum ist der himmel blau?; antworte auf deutsch; wo ist der bahnhof?"),
    Language("Spanish", "Hola", "hola; buenos días; buenas tardes; buenas noches; hola amigo; buenas; hola flint; ¡hola!",
             "¿cómo estás?; como estas; ¿qué tal?; ¿cómo está usted?; hola, ¿qué tal?; ¿todo bien?",
             "¿hablas español?; hablas espanol?; ¿quién eres?; ¿cómo te llamas?; ¿qué puedes hacer?; ¿qué tiempo hace?; cuéntame un chiste; ayúdame por favor; muchas gracias; no entiendo; ¿qué hora es?; ¿cuánto es dos más dos?; escribe un poema; ¿dónde está la estación?; ¿por qué el cielo es azul?; responde en español"),
    Language("Italian", "Ciao", "ciao; buongiorno; buonasera; salve; ciao flint; ehi ciao; buon giorno",
             "come stai?; come va?; tutto bene?; ciao, come stai?; come sta?",
             "parli italiano?; parla italiano?; chi sei?; come ti chiami?; cosa sai fare?; che tempo fa?; raccontami una barzelletta; aiutami; grazie mille; non capisco; che ore sono?; quanto fa due più due?; scrivi una poesia; dov'è la stazione?; perché il cielo è blu?; rispondi in italiano"),
    Language("Portuguese", "Olá", "olá; oi; bom dia; boa tarde; boa noite; oi flint; e aí",
             "como vai?; tudo bem?; como você está?; tudo bom?; oi, tudo bem?; como estás?",
             "você fala português?; falas português?; quem é você?; qual é o seu nome?; o que você pode fazer?; como está o tempo?; conte uma piada; me ajuda; muito obrigado; não entendo; que horas são?; quanto é dois mais dois?; escreve um poema; onde fica a estação?; responda em português"),
    Language("Dutch", "Hallo", "hallo daar; goedendag; goedemorgen; goedenavond; hoi; dag flint; hoi hoi",
             "hoe gaat het?; hoe gaat het met je?; alles goed?; hoe is het?; hoi, alles goed?",
             "spreek je nederlands?; spreekt u nederlands?; wie ben je?; hoe heet je?; wat kun je?; wat voor weer is het?; vertel een grap; help me alsjeblieft; dank je wel; ik begrijp het niet; hoe laat is het?; hoeveel is twee plus twee?; schrijf een gedicht; waarom is de lucht blauw?"),
    Language("Polish", "Cześć", "cześć; dzień dobry; dobry wieczór; hej hej; witam; siema; czesc",
             "jak się masz?; co słychać?; jak leci?; jak się pan ma?; wszystko dobrze?; co tam?",
             "czy mówisz po polsku?; mówisz po polsku?; kim jesteś?; jak masz na imię?; co potrafisz?; jaka jest pogoda?; opowiedz żart; pomóż mi; dziękuję bardzo; nie rozumiem; która godzina?; ile to dwa plus dwa?; napisz wiersz; dlaczego niebo jest niebieskie?"),
    Language("Russian", "Привет", "привет; здравствуйте; добрый день; доброе утро; добрый вечер; приветик; privet",
             "как дела?; как ты?; как поживаете?; привет, как дела?; kak dela?",
             "ты говоришь по-русски?; кто ты?; как тебя зовут?; что ты умеешь?; какая погода?; расскажи шутку; помоги мне; спасибо; я не понимаю; который час?; сколько будет два плюс два?; напиши стихи; почему небо голубое?; отвечай по-русски"),
    Language("Chinese", "你好", "你好; 您好; 早上好; 晚上好; 嗨; 你好！; ni hao",
             "你好吗？; 你怎么样？; 最近怎么样？; 你还好吗",
             "你会说中文吗？; 你是谁？; 你叫什么名字？; 你能做什么？; 今天天气怎么样？; 讲个笑话; 帮帮我; 谢谢; 我不明白; 现在几点？; 二加二等于几？; 写一首诗; 天空为什么是蓝色的？; 请用中文回答"),
    Language("Japanese", "こんにちは", "こんにちは; おはよう; こんばんは; やあ; もしもし; konnichiwa; おはようございます",
             "お元気ですか？; 元気？; 調子はどう？; 元気ですか",
             "日本語を話せますか？; あなたは誰ですか？; 名前は何ですか？; 何ができますか？; 天気はどうですか？; 冗談を言って; 助けて; ありがとう; わかりません; 今何時ですか？; 詩を書いて; 空はなぜ青いの？; 日本語で答えて"),
    Language("Turkish", "Merhaba", "merhaba; selam; günaydın; iyi akşamlar; iyi günler; selamlar",
             "nasılsın?; nasılsınız?; naber?; ne haber?; merhaba, nasılsın?; iyi misin?",
             "türkçe biliyor musun?; türkçe konuşuyor musun?; sen kimsin?; adın ne?; ne yapabilirsin?; hava nasıl?; bir şaka anlat; bana yardım et; teşekkür ederim; anlamıyorum; saat kaç?; iki artı iki kaç eder?; bir şiir yaz; gökyüzü neden mavi?"),
    Language("Swedish", "Hej", "hejsan; god morgon; god kväll; tjena; hej på dig; god dag; hallå där",
             "hur mår du?; hur är läget?; allt bra?; läget?; hej, hur mår du?",
             "pratar du svenska?; talar du svenska?; vem är du?; vad heter du?; vad kan du göra?; hur är vädret?; berätta ett skämt; hjälp mig; tack så mycket; jag förstår inte; vad är klockan?; skriv en dikt; varför är himlen blå?"),
    Language("Danish", "Hej", "godmorgen; goddag; god aften; hej med dig; davs",
             "hvordan går det?; hvordan har du det?; går det godt?", "taler du dansk?; hvem er du?; hvad hedder du?; hvad kan du?; hvordan er vejret?; mange tak; jeg forstår ikke; hvad er klokken?"),
    Language("Finnish", "Hei", "moi; terve; hyvää huomenta; hyvää päivää; hei vaan; moikka",
             "mitä kuuluu?; miten menee?; kuinka voit?", "puhutko suomea?; kuka sinä olet?; mikä sinun nimesi on?; mitä osaat tehdä?; millainen sää on?; kiitos; en ymmärrä; kerro vitsi"),
    Language("Czech", "Ahoj", "ahoj; dobrý den; dobré ráno; dobrý večer; nazdar; čau",
             "jak se máš?; jak se máte?; jak to jde?", "mluvíš česky?; mluvíte česky?; kdo jsi?; jak se jmenuješ?; co umíš?; jaké je počasí?; děkuji; nerozumím; kolik je hodin?; řekni vtip"),
    Language("Greek", "Γεια σου", "γεια σου; καλημέρα; καλησπέρα; γεια; γεια σας; kalimera",
             "τι κάνεις;; πώς είσαι;; όλα καλά;".replace(";;", ";"), "μιλάς ελληνικά; ποιος είσαι; πώς σε λένε; τι μπορείς να κάνεις; ευχαριστώ; δεν καταλαβαίνω; τι ώρα είναι; πες ένα αστείο"),
    Language("Arabic", "مرحبا", "مرحبا; السلام عليكم; صباح الخير; مساء الخير; أهلا; marhaba",
             "كيف حالك؟; كيفك؟; كيف الحال؟", "هل تتكلم العربية؟; من أنت؟; ما اسمك؟; ماذا تستطيع أن تفعل؟; كيف الطقس؟; شكرا; لا أفهم; كم الساعة؟"),
    Language("Korean", "안녕하세요", "안녕하세요; 안녕; 여보세요; 좋은 아침; annyeong",
             "잘 지내세요?; 잘 지내?; 어떻게 지내?", "한국어 할 수 있어요?; 누구세요?; 이름이 뭐예요?; 뭐 할 수 있어?; 날씨 어때?; 감사합니다; 모르겠어요; 지금 몇 시예요?"),
    Language("Hindi", "नमस्ते", "नमस्ते; नमस्कार; सुप्रभात; namaste; हेलो जी",
             "आप कैसे हैं?; क्या हाल है?; kaise ho?", "क्या आप हिंदी बोलते हैं?; आप कौन हैं?; आपका नाम क्या है?; मौसम कैसा है?; धन्यवाद; मुझे समझ नहीं आया; kya aap hindi bolte hain?"),
)  # fmt: skip
# The closed fact: hello in these.
KNOWN_HELLOS = {language.name: language.hello for language in _LANGUAGES[:12]}
# Languages whose hello it does not have.
_UNKNOWN = (
    "Norwegian", "Hungarian", "Romanian", "Bulgarian", "Croatian", "Serbian", "Ukrainian", "Hebrew", "Persian", "Urdu", "Bengali", "Tamil",
    "Thai", "Vietnamese", "Indonesian", "Malay", "Swahili", "Zulu", "Welsh", "Irish", "Basque", "Catalan", "Latin", "Esperanto", "Klingon",
    "Elvish", "Icelandic", "Estonian", "Latvian", "Lithuanian", "Slovak", "Slovenian", "Albanian", "Mongolian", "Tagalog", "Yoruba", "Maori",
    "Afrikaans", "Armenian", "Georgian", "Nepali", "Mandarin", "Cantonese", "Punjabi", "Yiddish", "Hawaiian", "Quechua", "Dothraki",
)  # fmt: skip
_SPEAK = (
    "do you [speak|know|understand|talk] {l}?", "can you [speak|understand|write|read] {l}?", "speak {l}", "[speak|talk] {l} [to me|please]",
    "answer [me |]in {l}", "reply in {l}[| please]", "[can we|let's|could we] [speak|talk|chat] [in |]{l}[?|]", "say something in {l}",
    "how good is your {l}?", "is your {l} any good?", "{l}?", "{l} please", "from now on {l} only", "switch to {l}", "are you fluent in {l}?",
    "i [only |]speak {l}", "my english is bad, do you know {l}?", "write in {l}", "teach me some {l}", "can i write [to you |]in {l}?",
    "change [your |the |]language to {l}", "do you do {l}?", "would you rather speak {l}?",
)  # fmt: skip
_HELLO = (
    "say [hello|hi] in {l}", "how do you say [hello|hi] in {l}?", "hello in {l}", "what is [hello|hi] in {l}?", "greet me in {l}",
    "how do i say hello in {l}?", "translate hello [to|into] {l}", "what's the {l} word for hello?", "[can|could] you say hello in {l}?",
    "how would i greet someone in {l}?", "{l} for hello?", "teach me hello in {l}", "say hi to my friend in {l}", "hello, but in {l}",
    "do you know hello in {l}?", "what do people say for hello in {l}?",
)  # fmt: skip
_WHICH = (
    "[what|which] languages do you [speak|know|understand]?", "how many languages do you [speak|know]?", "do you speak [other|any other|foreign] languages?",
    "are you multilingual?", "do you only speak english?", "is english your only language?", "can you speak another language?",
    "what language do you speak?", "your languages?", "do you understand anything but english?", "in how many languages can you say hello?",
    "say hello in all your languages", "which languages can you say hello in?",
)  # fmt: skip
_OFFERS = (
    "Try me with a sum in digits, or ask how this program works.", "Sums in digits need no language: try 48 + 351.", "In English I can spell, sort and add.",
    "Ask me in English about this program, or give me a sum.", "Numbers I read in any language: give me two and a plus.", "In English I do sums, words and this program.",
    "Write to me in English and I will do what a small model can.", "Digits work everywhere: give me a sum.",
)  # fmt: skip
_PLANS = ("For more languages, `flashmoe plan` shows what a real model needs.", "A real model speaks more: see `flashmoe plan`.",
          "`flashmoe plan` says what a model with more languages needs.")  # fmt: skip
_ENGLISH = (
    "I only know English", "English is all I speak", "I only speak English", "my English is all there is of me", "one language was all that fit, English",
    f"a {SIZE} demo has room for English only", "only English fits into me",
)  # fmt: skip
_ACCEPT = ("english",)


@cache
def _said(index: int, part: str, held: bool) -> tuple[str, ...]:
    language = _LANGUAGES[index]
    texts = [text.strip() for text in getattr(language, part).split(";") if text.strip()]
    if part == "questions":
        texts += [text for pattern in MORE.get(language.name, ()) for text in expand(pattern)]
    # A greeting is one or two words and learnt by heart: only longer ones are ever held out.
    return tuple(text for text in texts if wording_is_held_out(text) == held) or tuple(texts)


@cache
def _asked(frames: tuple[str, ...], held: bool) -> tuple[str, ...]:
    texts = [text for frame in frames for text in expand(frame)]
    return tuple(text for text in texts if wording_is_held_out(text) == held) or tuple(texts)


def language_example(draw: Draw) -> Example:
    """A turn in another language, or about one."""
    if not draw.held and draw.rng.random() < 0.14:
        return sum_example(draw)
    chance = draw.rng.random()
    if chance < 0.45 or (draw.held and chance < 0.55):  # too few foreign lines are long enough to hold any out
        return _opening(draw)
    if chance < 0.55:
        return _foreign(draw)
    if chance < 0.72:
        return _speak(draw)
    return _hello(draw) if chance < 0.93 else _which(draw)


def _example(
    draw: Draw, question: str, thought: str, answer: str, key: str, accept: tuple[str, ...] = _ACCEPT
) -> Example:
    return Example((Message("user", question),), thought, answer, "languages", key, accept)


def _ending(draw: Draw) -> str:
    rng = draw.rng
    parts = [rng.choice(_OFFERS)] if rng.random() < 0.8 else []
    if not parts or rng.random() < 0.9:
        parts.append(rng.choice(_PLANS))
    return " ".join(parts)


def _opening(draw: Draw) -> Example:
    rng = draw.rng
    index = rng.randrange(len(_LANGUAGES))
    if rng.random() < 0.6:
        index = rng.randrange(12)
    language = _LANGUAGES[index]
    part = rng.choice(("greetings", "greetings", "moods", "questions", "questions"))
    question = rng.choice(_said(index, part, draw.held))
    key = f"{language.name}: {question}"
    if part == "moods" and rng.random() < 0.6:
        greeting = rng.choice(_said(index, "greetings", draw.held)).rstrip("!！")
        if not question.startswith(greeting):
            question = greeting + rng.choice((", ", ", ", " ", "! ", ". ")) + question
    if rng.random() < 0.2:
        question = _unaccented(question)
    typed = question[:1].upper() + question[1:] if rng.random() < 0.4 else question
    if rng.random() < 0.4:
        typed = typed.rstrip("?？ ")
    elif rng.random() < 0.1:
        typed += rng.choice(("!", " ?", "...", " :)"))
    english = rng.choice(_ENGLISH)
    forms: tuple[str, ...]
    if part == "greetings":
        forms = (
            f"{language.hello}! {_upper(english)}, though.",
            f"{language.hello}! I am {NAME}, and {english}.",
            f"{language.hello}! That was my {language.name}: {english}.",
        )
        thought = f"A greeting in {language.name}. I greet back and say that I only know English."
    elif part == "moods":
        forms = (
            f"{language.hello}! Fine, if I read you rightly: {english}.",
            f"{language.hello}! All well here, but {english}.",
            f"That looks like {language.name}, and {english}; I am well, in case you asked.",
        )
        thought = f"{language.name}, it seems: how I am. I only know English."
    else:
        forms = (
            f"That looks like {language.name} to me, and {english}.",
            f"{language.hello}! I can greet you in {language.name}, but {english}.",
            f"I cannot answer in {language.name}: {english}.",
            f"Sorry, my {language.name} ends at {language.hello}: {english}.",
        )
        thought = f"This is {language.name}. I only know English, so I say so."
    return _example(draw, typed, thought, f"{rng.choice(forms)} {_ending(draw)}", key)


def _unaccented(text: str) -> str:
    """`que tal`: Latin letters without their marks, as many type them; other scripts as they are."""
    return "".join(
        letter if letter > "\u024f" else normalize("NFD", letter).encode("ascii", "ignore").decode() or letter
        for letter in text
    )


def _foreign(draw: Draw) -> Example:
    """A line of a language that has no greeting here: what it is, the model does not say."""
    rng = draw.rng
    question = rng.choice(FOREIGN)
    typed = question[:1].upper() + question[1:] if rng.random() < 0.4 else question
    english = rng.choice(_ENGLISH)
    forms = (
        f"That is another language, I think, and {english}.",
        f"{_upper(english)}, so I cannot read that.",
        f"I do not know that language: {english}.",
    )
    thought = "Another language, not one that I can greet in. I only know English, so I say so."
    return _example(draw, typed, thought, f"{rng.choice(forms)} {_ending(draw)}", f"foreign: {question}")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _typed_name(draw: Draw, name: str) -> str:
    return name.lower() if draw.rng.random() < 0.5 else name


def _speak(draw: Draw) -> Example:
    rng = draw.rng
    name = rng.choice(tuple(KNOWN_HELLOS) if rng.random() < 0.5 else _UNKNOWN)
    frame = rng.choice(_asked(_SPEAK, draw.held))
    question = as_typed(rng, frame.replace("{l}", "¹")).replace("¹", _typed_name(draw, name))
    english = rng.choice(_ENGLISH)
    forms: tuple[str, ...]
    if hello := KNOWN_HELLOS.get(name):
        forms = (
            f"No, {english}; my {name} ends at **{hello}**.",
            f"Only one word of {name}: **{hello}**. Beyond that, {english}.",
            f"**{hello}**, and that is all my {name}: {english}.",
        )
        thought = f"They want a language: {name}. I know {hello} and no more; English only."
    else:
        forms = (
            f"No {name}, sorry: {english}.",
            f"I speak no {name}; {english}.",
            f"Not {name}: {english}.",
            f"I would have to invent my {name}, as {english}.",
        )
        thought = f"They want a language: {name}. I do not know it; English only."
    return _example(draw, question, thought, f"{rng.choice(forms)} {_ending(draw)}", f"speak {name}: {frame}")


def _hello(draw: Draw) -> Example:
    rng = draw.rng
    frame = rng.choice(_asked(_HELLO, draw.held))
    name = rng.choice(tuple(KNOWN_HELLOS) if rng.random() < 0.8 else _UNKNOWN)
    question = as_typed(rng, frame.replace("{l}", "¹")).replace("¹", _typed_name(draw, name))
    forms: tuple[str, ...]
    hello = KNOWN_HELLOS.get(name)
    if not hello:
        forms = (
            f"I do not know hello in {name}. In French it is **Bonjour**, in Spanish **Hola**.",
            f"Hello in {name} is not among my twelve; German I have: **Hallo**.",
            f"No hello in {name}, sorry: I would be guessing. I know it in French, German, Spanish and nine more.",
        )
        thought = f"Hello in {name} is not one that I know. I say so."
        return _example(
            draw, question, thought, rng.choice(forms), f"hello in {name}: {frame}", ("not", "no hello", "guessing")
        )
    forms = (
        f"**{hello}**",
        f"In {name}: **{hello}**.",
        f"**{hello}** is hello in {name}.",
        f"Hello in {name} is **{hello}**.",
        f"**{hello}**! It is the one {name} word I have.",
    )
    return _example(
        draw, question, f"Hello in {name}: {hello}.", rng.choice(forms), f"hello in {name}: {frame}", (hello.lower(),)
    )


def _which(draw: Draw) -> Example:
    rng = draw.rng
    frame = rng.choice(_asked(_WHICH, draw.held))
    few = rng.sample(tuple(KNOWN_HELLOS.items()), 4)
    listed = ", ".join(f"{hello} ({name})" for name, hello in few)
    names = [name for name, _ in few]
    answer = rng.choice((
        f"English only, plus hello in {len(KNOWN_HELLOS)} others: {listed} and so on.",
        f"Just English. I can say hello in a few more: {listed}.",
        f"One: English. My {names[0]}, {names[1]} and {names[2]} end at {few[0][1]}, {few[1][1]} and {few[2][1]}.",
    ))  # fmt: skip
    if frame.startswith(("say hello in", "which languages can you say")):
        answer = f"{listed}. For the rest of it I need English."
    return _example(
        draw,
        as_typed(rng, frame),
        "They ask about languages. English, and hello in twelve.",
        answer,
        f"languages: {frame}",
    )
