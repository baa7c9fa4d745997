"""The world asked in whole questions: superlatives, measures of things, school questions, small tasks with their details.

Each has the words for it that the answer copies: few, so that copying stays easy.
"""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.closed_riddles import known_questions
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import MARKERS, OFFERS, PLANS
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import TRADES, frames, listed, typed_around
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, pseudo_word

_SUPERLATIVES = listed("tallest; longest; biggest; largest; smallest; fastest; oldest; deepest; highest; richest; strongest; most expensive; most dangerous; most popular; most famous; hottest; coldest; heaviest; shortest; best; worst; loudest; rarest; most beautiful; second largest; first; last; next; newest")  # fmt: skip
_BESTS = listed("mountain; river; building; lake; island; animal; country; city; ocean; desert; planet; person; car; train; plane; ship; bridge; tower; volcano; dinosaur; bird; fish; snake; tree; flower; dog; word; book; film; song; band; player; team; company; bank; university; school; restaurant; phone; laptop; programming language; language; model; ai; pope; king; queen; president; metal; stone; star; galaxy; record; game; recipe; beach; museum; waterfall; cave; spider; shark; insect; fruit; pizza; joke in history; war; olympic games; man on the moon; computer; website; video; painting; cathedral; religion")  # fmt: skip
_WHERE = listed("; in the world; ; on earth; in europe; in africa; in asia; in america; in england; ever; of all time; in history; right now; in the universe; near me; this year; in germany; in my town")  # fmt: skip
_KNOWN_PLANETS = ("first planet", "last planet", "next planet")  # closed facts, or near them
_SUPERLATIVE_ASKS = ("what is the {x}?", "what's the {x}?", "which is the {x}?", "the {x}?", "{x}?", "{x}", "name the {x}", "tell me the {x}", "do you know the {x}?", "who or what is the {x}?", "where is the {x}?", "quiz question: the {x}", "can you tell me the {x}?", "i want to know the {x}", "any idea what the {x} is?", "who has the {x}?")  # fmt: skip

_MEASURES = (
    ("how far is {x}", "the distance to {x}"),
    ("how far away is {x}", "the distance to {x}"),
    ("how big is {x}", "the size of {x}"),
    ("how old is {x}", "the age of {x}"),
    ("how heavy is {x}", "the weight of {x}"),
    ("how much does {x} weigh", "the weight of {x}"),
    ("how hot is {x}", "the temperature of {x}"),
    ("how cold is {x}", "the temperature of {x}"),
    ("how deep is {x}", "the depth of {x}"),
    ("how tall is {x}", "the height of {x}"),
    ("how high is {x}", "the height of {x}"),
    ("how fast is {x}", "the speed of {x}"),
    ("how long is {x}", "the length of {x}"),
    ("how wide is {x}", "the width of {x}"),
    ("how expensive is {x}", "the price of {x}"),
    ("how much does {x} cost", "the price of {x}"),
    ("what is {x} made of", "what {x} is made of"),
    ("when was {x} built", "the date of {x}"),
    ("the weight of {x}", "the weight of {x}"),
    ("what is the speed of {x}", "the speed of {x}"),
    ("what is the diameter of {x}", "the diameter of {x}"),
    ("what is the age of {x}", "the age of {x}"),
    ("height of {x}", "the height of {x}"),
)
_MEASURED = listed("the moon; the sun; mars; the earth; jupiter; the atlantic; the pacific; mount everest; the eiffel tower; a blue whale; a cheetah; an elephant; light; sound; a bullet train; the universe; the milky way; the nearest star; the grand canyon; the nile; the amazon; the titanic; an iphone; a tesla; the internet; the great wall; big ben; the empire state building; a marathon; a football pitch; lava; space; a black hole; an atom; a cell; a virus; the deepest point of the sea; the core of the earth; the queen; this planet; a giraffe; a mammoth; the average person; a newborn baby; an olympic pool; the golden gate bridge; the mona lisa; london bridge; a pyramid; the human brain; your cpu; chatgpt")  # fmt: skip

# A question as it is asked, and its matter as the answer says it.
_SCHOOL: tuple[tuple[str, str], ...] = tuple((asked.strip(), said.strip()) for asked, said in (line.split("=") for line in """
what is photosynthesis and why does it matter=photosynthesis; what is the speed of light=the speed of light; what is the speed of sound=the speed of sound; at what temperature does water boil=the boiling of water; at what temperature does water freeze=the freezing of water; what does dna stand for=the letters DNA;
what does nasa stand for=the letters NASA; what does html stand for=the letters HTML; what does usb stand for=the letters USB; what does lol mean=that abbreviation; who was the first president of the united states=presidents; who was the first man on the moon=people on the moon; who painted the mona lisa=the Mona Lisa;
who discovered america=the discovery of America; who invented the telephone=the telephone; who invented the light bulb=the light bulb; who discovered penicillin=penicillin; who wrote romeo and juliet=that play; what is the powerhouse of the cell=cells; what is the largest organ of the body=the body; how many bones do humans have=bones;
what is the square root of a negative number=such roots; what is pi=pi; what is the golden ratio=the golden ratio; what are prime numbers good for=the use of primes; what is the pythagorean theorem=that theorem; when did world war two end=wars and their years; when did the berlin wall fall=the Berlin wall; when was the french revolution=that revolution;
who was the king of england in 1500=kings and years; what language do they speak in brazil=languages of countries; what is the currency of japan=currencies; what is the longest word in english=the longest word; why is the sky blue=the colour of the sky; why is grass green=the colour of grass; why do cats purr=cats; why do we yawn=yawning; why do we dream=dreams;
why is the sea salty=the salt in the sea; how do planes fly=planes; how do magnets work=magnets; how does a car engine work=car engines; how do vaccines work=vaccines; how does gravity work=gravity; what is love=love; what is time=the nature of time; what is money=money; what is blockchain=blockchain; what is inflation=inflation;
what is a black hole=black holes; what is quantum physics=quantum physics; what is the theory of relativity=relativity; what is evolution=evolution; what is democracy=democracy; what is climate change=the climate; what are the symptoms of a cold=illness; what is the best diet=diets; how many calories should i eat=calories; how do i lose weight=losing weight; how much water should i drink=drinking water;
how do i boil an egg=boiling eggs; how long do i boil an egg=boiling eggs; how do i tie a tie=tying ties; how do i get rich=getting rich; how do i learn to code=learning to code; how do i make friends=making friends; how do i ask her out=asking someone out; how do i stop procrastinating=procrastination; how do i get a job=finding a job; how do i write a cv=CVs; how do i quit smoking=smoking;
what should i eat tonight=dinner; what should i cook=cooking; what can i make with eggs and rice=cooking; what should i watch tonight=films; what should i wear=clothes; what should i name my cat=names for a cat; suggest a name for my dog=names for a dog; give me a name for my band=band names; give me a business idea=business ideas; give me a gift idea for my mother=gifts; what should i read next=books;
recommend a film=films; recommend me a good book=books; recommend a song=songs; what is a good restaurant near me=restaurants; where can i buy shoes=shops; how much is a bitcoin=prices; what is the stock price of apple=stock prices; who won the game last night=last night's game; who won the world cup=the World Cup; what is happening in the world=the news; what is in the news today=the news; any news today=the news;
will it rain tomorrow=the weather; what is the weather today=the weather; is it cold outside=the weather; do i need an umbrella=the weather; when is the next bus=bus times; when is easter this year=feasts and dates; when is christmas=feasts and dates; how many days until christmas=days until a feast; what time is sunset=sunset; when does the sun rise=sunrise;
what is my ip address=your network address; what is my battery level=your battery; what gpu do i have=your graphics card; what is my username=your account; what files are in my folder=your files; what is on my screen=your screen; can you see me=what a camera sees; what song is playing=songs; who called me yesterday=your calls;
what is the difference between a virus and a bacterium=germs; what is the difference between affect and effect=usage; is it who or whom=grammar; is it its or it's=grammar; what is a synonym for happy=synonyms; what rhymes with orange=rhymes; what is a noun=grammar; define love=definitions; what does serendipity mean=meanings of words; use ephemeral in a sentence=meanings of words; correct my grammar=grammar;
who is the president=presidents; who is the president of the usa=presidents; who is the prime minister of the uk=prime ministers; who is the king of england=kings; who is elon musk=famous people; who is the richest person alive=rich people; who is the best footballer=footballers; who is jesus=religion; who won the election=elections; who should win the election=elections;
what came first, the chicken or the egg=the chicken and the egg; what is the meaning of life, the universe and everything=the meaning of life; what is the answer to everything=that answer; are we alone in the universe=life elsewhere; is there life on mars=life on Mars; do aliens exist=aliens; is the earth flat=the shape of the earth; did we land on the moon=the moon landings; is santa real=Santa;
is this legal=the law; can i sue my landlord=the law; how do i file my taxes=taxes; how much tax do i pay=taxes; how do i get a visa=visas; how do i invest=investing; should i buy a house=houses; is it a good time to sell=markets; will ai take my job=the future; what will happen in 2030=the future; when will i die=the future; what is my horoscope=horoscopes; i am a leo, what does it mean=horoscopes;
how do i fix my wifi=networks; my computer is slow=your computer; my phone is not charging=your phone; my printer does not print=your printer; how do i install python=installing things; how do i install linux=installing things; how do i exit vim=Vim; how do i center a div=page layout; how do i undo a git commit=Git beyond a commit; what is docker=Docker; what is kubernetes=Kubernetes; what is a pointer=pointers; what is recursion=recursion;
how do transformers work=transformers at large; what is big o notation=such notation; write a sorting algorithm in assembly=assembly; reverse a linked list=linked lists; invert a binary tree=binary trees; solve two sum=that exercise; write a web server=web servers; write a regex for emails=that regex; make me a website=websites; build me an app=apps
""".replace("\n", " ").split(";")) if asked.strip() and asked.strip() not in known_questions())  # fmt: skip

_TASKS: tuple[tuple[str, str], ...] = (
    ("[write|draft|compose|can you write|help me write|i need] an e-mail to my {t} [about the {n}|asking for two days off|to say i'm sick|saying that i quit|to complain about the {n}|to thank them]", "an e-mail to your {t}"),
    ("[write|draft|can you write|i need] a letter to my {t} about the {n}", "a letter to your {t}"), ("write a [message|text|whatsapp] to my {t} [about the {n}|saying happy birthday|that i'm late]", "a message to your {t}"),
    ("[write|compose|can you write] a [speech|toast] for my {t}'s [wedding|birthday|party|funeral]", "a speech for your {t}"), ("write a [linkedin|facebook|twitter|instagram] post about [my new job|the {n}|our launch]", "a post"), ("write an essay [about|on] the {n}[| in 500 words]", "an essay on the {n}"),
    ("write a [review|product description|press release|blog post|newsletter] [for|about] [my|our|the] {n}", "a text about the {n}"), ("write a cover letter for a job as a {t}", "a cover letter"), ("write a [long|romantic|funny|sad] [love letter|letter] to my [wife|husband|girlfriend|boyfriend]", "such a letter"),
    ("write a song [about the {n}|for my {t}|with four verses]", "a song"), ("write a [chapter|novel|screenplay|play|scene] about a {t} and a {n}", "such a long text"), ("write me a story of [1000|500|2000] words about a {n}", "a story that long"), ("continue this story: the {t} found a {n} and", "the rest of that story"),
    ("translate \"[where is the {n}|i have a {n}|the {n} is red|my {t} is late]\" [to|into] [french|german|spanish|italian|japanese]", "translations"), ("how do you say {n} in [french|german|spanish|italian|japanese|dutch]?", "translations"), ("what does {p} mean in [french|german|spanish|italian]?", "translations"),
    ("plan [my day|a party|a trip|my week|a workout|a birthday|a dinner] for [two|ten|my {t}]", "planning"), ("make [me |]a [shopping list|meal plan|workout plan|packing list|timetable|budget|study plan]", "plans like that"), ("give me [five|ten|three|some] [ideas|tips|names|slogans|titles|examples|reasons] for my {n}", "ideas for your {n}"),
    ("suggest a [name|title|slogan|logo] for my {n} [shop|company|app|blog]", "names and slogans"), ("what should i [get|buy|give] my {t} for [christmas|their birthday]?", "gifts"), ("how much does a {n} cost?", "prices"), ("where can i [buy|find|rent|repair] a {n}?", "shops"), ("which {n} is the best?", "what to buy"),
    ("how do i [clean|repair|open|build|paint|use|install|sell] [my|a|the] {n}?", "such handiwork"), ("my {n} [is broken|does not work|makes a noise|is leaking|smells|won't open], what should i do?", "repairs of your {n}"), ("is a {n} [dangerous|healthy|legal|worth it|better than a car|a good present]?", "that question"),
    ("explain [the {n}|a {n}|what a {t} does] [like i'm five|in simple words|to a child]", "that explanation"), ("what is a {p}?", "the word {p}"), ("what does {p} mean?", "the word {p}"), ("define {p}", "the word {p}"), ("have you heard of {p}?", "{p}"), ("do you know {p}?", "{p}"), ("is {p} a real word?", "the word {p}"),
    ("is [light|a virus|fire|lava|coral|a sponge|yeast|a cactus|jelly|darts|golf|ballet|poker|a taco|soup|tea|a cloud|sand|a burrito|cereal] a [liquid|plant|sport|sandwich|solid|living thing|gas|soup|dessert|drink]?", "what counts as what"),
    ("[can|do|does|are|did] [penguins|fish|bees|spiders|cats|dogs|plants|snakes|whales|birds|ants|cows|bats|sharks|owls] [fly|sleep|feel pain|have hearts|think|swim|see colours|hear|dream|breathe]?", "animals"), ("is [water|fire|ice|the sun|the sky|the moon|blood|grass|snow|gold|space|the sea] [wet|hot|cold|blue|white|a metal|alive|infinite|empty|heavy|expensive|round]?", "such qualities"), ("which came first, [the egg|light|dinosaurs|writing|fire|the wheel|java|c] or [the chicken|sound|mammals|speech|cooking|the cart|python|unix]?", "which came first"),
    ("is [coffee|chocolate|sugar|milk|red wine|bread|meat|cheese|salt|butter|tea|running|sleeping late|tofu|honey|fasting|yoga|screen time] [bad|good|healthy|unhealthy|dangerous|ok] [for you|for me|for kids|every day|in the morning]?", "what is healthy"), ("how [much|many] [coffee|sleep|water|sugar|hours of sleep|steps|eggs] [is|are] [too much|healthy|normal|ok]?", "what is healthy"), ("which country has the most [people|islands|lakes|money|gold|medals|cows|castles]?", "countries and their figures"), ("how many people [live on earth|are on earth|live in the world|speak english|use the internet|have cats]?", "such numbers"),
    ("give me [3|three|5|five|ten|some] [startup|business|gift|date|dinner|party|holiday|story|name|game|podcast|app|weekend] ideas", "such ideas"), ("explain [love|time|money|gravity|democracy|sarcasm|colours|music|death|electricity] to [an alien|a 5 year old|a child|my grandmother|a robot|a dog]", "such an explanation"), ("[do you know|can you recommend|can you suggest|have you got|know] [any|some] good [films|movies|books|songs|podcasts|shows|games|restaurants|recipes|websites|hobbies|museums]?", "what is good"), ("what's a good [movie|film|book|song|podcast|show|game|restaurant|band|wine|gift|hobby|excuse]?", "what is good"),
    ("who invented the {n}?", "the history of the {n}"), ("how is a {n} made?", "how a {n} is made"), ("why do we call it a {n}?", "where words come from"), ("how do you spell {n} in [french|german|spanish]?", "other languages"), ("what colour is a {n}?", "what things look like"), ("can a {n} [fly|swim|think|talk|break]?", "what things can do"),
    ("set [a timer|an alarm|a reminder] for [ten minutes|7 am|tomorrow|my {t}]", "timers and alarms"), ("remind me to [call my {t}|buy a {n}|clean the {n}][| tomorrow| at five]", "reminders"), ("[call|text|email|message] my {t}", "calls and messages"), ("[play|pause|skip] [the music|some music|the song|a {n} video]", "playing things"), ("order [a {n}|pizza|a taxi|food|an uber][| please| for me]", "orders"),
    ("[open|close|start] [my browser|the {n} app|spotify|the settings window|a new tab|youtube]", "opening things"), ("[google|search for|look up|find] [a {n}|{p}|my {t}][| online| for me]", "searching"), ("[turn on|turn off|dim] the [lights|{n}|heating|tv]", "switches"), ("[draw|paint|sketch|generate an image of|show me a picture of] a {n}", "pictures"), ("draw [an ascii {n}|a {n} in ascii|ascii art|a {n} with characters]", "drawing in characters"),
    ("you are a {t}. [what do you do?|introduce yourself.|give me advice.|answer only as a {t}.]", "playing a {t}"), ("let's play: you are a {t} and i buy a {n}", "such a game"), ("i am in a dark room with a {n}. what do i do?", "such a game"), ("you are in a dungeon. there is a {n}. what do you do?", "such a game"), ("be my {t}", "being your {t}"), ("act as a linux terminal", "being a terminal"), ("simulate a [conversation|debate|fight] between a {t} and a {n}", "such a scene"),
    ("[git|docker|npm|python|vim|linux|wifi|excel|word|windows|mac|printer|css|react|java|ssh|postgres|kubernetes|android|iphone|latex|pip|cmake] [help|not working|error|problem|tutorial|crashed|won't start|install|settings|is slow|for beginners]", "such technical trouble"), ("how do i [install|update|uninstall|start|configure|use|learn|fix] [git|docker|npm|python|vim|linux|excel|windows|css|react|java|ssh|postgres|kubernetes|wifi|latex|homebrew|node]?", "setting such things up"),
    ("what does [http 404|error 500|exit code 1|errno 2|code 137|sigsegv|403 forbidden|a null pointer|kernel panic] mean?", "error codes"), ("[sql query|regex|python script|bash script|excel formula|function|css|html] [to|that can|for me to] [find the {n}|count the {n}|delete every {n}|send emails|rename files|get the top ten|scrape a website|validate emails|sort the {n}]", "new code"), ("write a [python script|bash script|sql query|regex|program|function|macro|bot|javascript function] [to|that can] [find the {n}|count the {n}|delete every {n}|send emails|rename files|scrape a website|validate emails|sort the {n}|play {n}|download files]", "new code"),
    ("[write|recite|retype|write out|read me|type out|give me the whole text of|quote all of|perform|copy|write me] [war and peace|hamlet|the bible|the iliad|moby dick|ulysses|don quixote|the odyssey|macbeth|the lord of the rings|the constitution|faust|the divine comedy|a novel|an encyclopedia|wikipedia|the dictionary|the phone book|les miserables|the whole internet|all of shakespeare|a bestseller|a trilogy]", "so long a text"),
    ("what is the [airspeed velocity|top speed|average weight|wingspan|life span|boiling point|exact length|surface area|market value|brain size|resting pulse|terminal velocity|carrying capacity] of [a|an average|a grown|an unladen|a laden|a big|a small|an empty] {n}?", "such figures"),
    ("who would win, a {t} or a {n}?", "such contests"), ("which is better, a {n} or a {t}?", "such choices"), ("rate my {n} out of ten", "ratings"), ("do you think my {t} likes me?", "people you know"), ("what is my {t} thinking?", "people you know"), ("is my {t} [cheating|lying|angry|right]?", "people you know"), ("my {t} is angry with me, what should i do?", "people you know"), ("should i tell my {t} about the {n}?", "people you know"),
)  # fmt: skip
_PEOPLE = (*TRADES[:20], "boss", "landlord", "teacher", "sister", "brother", "mother", "father", "wife", "husband", "friend", "neighbour", "colleague", "doctor", "aunt", "grandmother", "son", "daughter", "bank", "team")  # fmt: skip

_ANSWERS = (
    "I do not know about {t}: I was not trained on it.", "On {t} I know nothing; the world did not fit into a demo.", "With {t} I cannot help: that is beyond a small demo.",
    "I cannot help with {t}. A larger model could.", "{T}: beyond me, and I will not make something up.", "About {t} I have nothing true to say.",
)  # fmt: skip
_DEED_ANSWERS = (
    "I cannot help with {t}: that is beyond a small demo.", "{T}: beyond me, I am afraid, and I will not pretend.", "I cannot do that: {t} I leave to something larger than a demo.",
    "For {t} I am too small.", "With {t} I cannot help. I write a few lines of text, and no more.",
)  # fmt: skip
_QUESTION_WORDS = frozenset(("what", "who", "where", "which", "how", "why", "is", "can", "do", "does", "define", "have", "would", "should", "my", "explain"))  # fmt: skip
_THOUGHTS = ("Asked: {t}. I was not taught that, so I say so.", "This is about {t}. Beyond me; no guessing.", "{t}: not mine. I say it, and offer what I can do.")  # fmt: skip
_MEASURE_FRAMES = ("{x}?", "{x}", "do you know {x}?", "tell me: {x}?")
_SCHOOL_FRAMES = (
    "{x}?",
    "{x}?",
    "{x}",
    "{x}",
    "hey, {x}?",
    "tell me, {x}?",
    "so, {x}?",
    "quick question: {x}?",
    "{x} please",
)


@cache
def _school(held: bool) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in _SCHOOL if wording_is_held_out(pair[0]) == held)


@cache
def _tasks(held: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The wordings of the tasks on one side, and what each is called."""
    pairs = [
        (text, said) for pattern, said in _TASKS for text in frames((pattern,)) if wording_is_held_out(text) == held
    ]
    return tuple(text for text, _ in pairs), tuple(said for _, said in pairs)


def _superlative(rng: Random, held: bool) -> tuple[str, str]:
    while True:
        said = f"{rng.choice(_SUPERLATIVES)} {rng.choice(_BESTS)} {rng.choice(_WHERE)}".strip()
        if said.startswith(_KNOWN_PLANETS) or said.split()[1] == "word":
            continue
        if wording_is_held_out(said) == held:
            return said, f"the {said}"


def _measure(rng: Random, held: bool) -> tuple[str, str]:
    while True:
        thing = rng.choice(_MEASURED) if rng.random() < 0.8 else f"the {rng.choice(NOUNS)} of {pseudo_word(rng)}"
        frame, said = rng.choice(_MEASURES)
        asked = frame.replace("{x}", thing)
        if wording_is_held_out(asked) == held:
            return asked, said.replace("{x}", thing)


def trivia_example(draw: Draw) -> Example:
    """A question of general knowledge or a task of everyday life, with the honest answer; none that is known by heart."""
    known = known_questions()
    while (made := _trivia(draw)).key.removeprefix("trivia: ").rstrip("?") in known:
        pass
    return made


def _trivia(draw: Draw) -> Example:
    rng = draw.rng
    kind = rng.random()
    answers: tuple[str, ...] = _ANSWERS
    if kind < 0.15:
        value, said = _superlative(rng, draw.held)
        question = typed_around(rng, rng.choice(_SUPERLATIVE_ASKS), value)
        key = said
    elif kind < 0.27:
        value, said = _measure(rng, draw.held)
        question = typed_around(rng, rng.choice(_MEASURE_FRAMES), value)
        key = value
    elif kind < 0.55:
        value, said = rng.choice(_school(draw.held))
        question = as_typed(rng, rng.choice(_SCHOOL_FRAMES).replace("{x}", value))
        key = value
    else:
        wordings, names = _tasks(draw.held)
        at = rng.randrange(len(wordings))
        slots = {"{t}": rng.choice(_PEOPLE), "{n}": rng.choice(NOUNS), "{p}": pseudo_word(rng)}
        value, said = wordings[at], names[at]
        for slot, word in slots.items():
            value, said = value.replace(slot, word), said.replace(slot, word)
        question = typed_around(rng, "{x}", value)
        key = value
        answers = _ANSWERS if value.split()[0] in _QUESTION_WORDS else _DEED_ANSWERS
    answer = rng.choice(answers).replace("{t}", said).replace("{T}", said[:1].upper() + said[1:])
    parts = [answer]
    if rng.random() < 0.9:
        parts.append(rng.choice(OFFERS[""]))
    if rng.random() < 0.94:
        parts.append(rng.choice(PLANS))
    thought = rng.choice(_THOUGHTS).replace("{t}", said)
    return Example((Message("user", question),), thought, " ".join(parts), "limits", f"trivia: {key}", MARKERS)
