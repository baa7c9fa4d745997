"""The words that the word and list tasks are drawn from, how one is drawn on its side of the split, and taken apart."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import pseudo_word

LONGEST = 12

_LISTS = {
    "fruits": """apple pear plum fig kiwi banana cherry peach grape lemon lime orange mango melon papaya apricot date guava
        raspberry strawberry blueberry blackberry cranberry gooseberry currant lychee nectarine olive pineapple pomegranate
        quince tangerine coconut avocado grapefruit mulberry clementine persimmon satsuma rhubarb elderberry kumquat""",
    "vegetables": """carrot potato onion leek cabbage spinach lettuce tomato cucumber pea bean broccoli celery radish turnip
        parsnip garlic pumpkin courgette aubergine pepper beetroot kale cauliflower sprout artichoke asparagus fennel marrow
        swede chard shallot okra yam lentil chickpea sweetcorn mushroom""",
    "animals": """cat dog horse cow pig sheep goat hen duck goose rabbit mouse rat hamster lion tiger bear wolf fox deer moose
        elk otter badger beaver squirrel hedgehog mole bat owl eagle hawk crow raven robin sparrow swan heron gull pigeon
        parrot penguin ostrich turkey frog toad newt snake lizard crocodile turtle tortoise shark whale dolphin seal walrus
        salmon trout cod tuna herring eel crab lobster shrimp squid octopus snail worm bee wasp ant fly moth butterfly
        beetle spider cricket monkey gorilla elephant giraffe zebra camel donkey llama panda koala kangaroo leopard cheetah
        jaguar puma lynx weasel ferret stoat buffalo bison yak rhino hippo antelope gazelle panther falcon magpie kestrel
        woodpecker flamingo peacock jackal hyena sloth armadillo iguana gecko python cobra viper""",
    "colours": """red blue green yellow orange purple pink brown black white grey gold silver violet indigo scarlet crimson
        turquoise teal beige cream maroon navy olive amber ivory lilac magenta mauve khaki bronze copper peach tan""",
    "household": """table chair sofa lamp bed door window carpet curtain mirror clock shelf cupboard drawer wardrobe desk
        kettle toaster oven fridge freezer sink tap bath shower towel soap sponge bucket broom mop bin basket box bottle
        glass cup mug plate bowl fork knife spoon pan pot lid tray jug candle cushion pillow blanket sheet mattress duvet
        vase frame radio television telephone computer keyboard printer laptop tablet battery charger plug socket switch
        key lock bell stairs ceiling floor wall roof chimney fence gate garage cellar attic kitchen bathroom bedroom hall
        garden balcony doorstep dishwasher microwave heater fan rug stool bench ladder umbrella suitcase rucksack wallet
        purse envelope stamp pencil crayon pen paper notebook diary calendar scissors needle thread button zip""",
    "food": """bread butter cheese milk egg flour sugar salt honey jam toast cereal porridge soup salad pasta rice noodle
        pizza burger sandwich sausage bacon ham beef pork lamb chicken steak pie pasty cake biscuit cookie muffin pancake
        waffle doughnut chocolate toffee caramel vanilla custard pudding trifle jelly yoghurt cream ice coffee tea juice
        water cider wine beer soda lemonade syrup vinegar mustard ketchup sauce gravy curry stew omelette crisps chips
        popcorn peanut almond walnut hazelnut cashew raisin ginger cinnamon nutmeg basil parsley thyme mint sage dill
        oregano rosemary saffron paprika cumin clove oats barley wheat rye tofu bagel scone crumpet croissant baguette
        dumpling spaghetti lasagne macaroni marmalade sorbet fudge nougat""",
    "clothes": """hat coat scarf glove mitten shirt blouse jumper cardigan jacket waistcoat dress skirt trousers jeans shorts
        sock shoe boot sandal slipper trainer belt tie collar sleeve pocket hood cap bonnet helmet apron pyjamas robe vest
        tights suit uniform costume cloak shawl ribbon brooch necklace bracelet ring earring watch glasses""",
    "body": """head face eye ear nose mouth lip tooth tongue chin cheek forehead neck shoulder arm elbow wrist hand finger
        thumb nail chest back waist hip leg knee ankle foot toe heel skin bone muscle heart lung liver kidney stomach brain
        blood nerve spine rib skull hair beard moustache eyebrow eyelash throat palm""",
    "nature": """sun moon star sky cloud rain snow hail wind storm thunder lightning fog mist frost ice river lake sea ocean
        stream pond waterfall island beach shore cliff cave hill mountain valley volcano desert forest jungle wood meadow
        field swamp marsh glacier canyon tree leaf branch root trunk bark seed flower petal stem thorn grass moss fern
        bush hedge rose tulip daisy lily poppy daffodil violet orchid sunflower dandelion bluebell snowdrop oak ash elm
        birch beech pine fir cedar maple willow holly ivy hazel chestnut sycamore poplar larch yew stone rock pebble sand
        clay mud soil dust coal iron tin lead zinc nickel granite marble slate chalk flint quartz crystal diamond ruby
        emerald sapphire pearl opal topaz planet comet meteor galaxy horizon sunrise sunset rainbow tide wave current
        breeze gale blizzard drought flood earthquake avalanche dew icicle puddle shadow echo""",
    "jobs": """teacher doctor nurse dentist vet lawyer judge baker butcher grocer cook chef waiter farmer gardener fisherman
        builder plumber electrician carpenter painter mechanic driver pilot sailor soldier police firefighter postman clerk
        cashier secretary manager engineer scientist chemist professor student writer author poet editor journalist
        librarian printer actor singer dancer musician drummer pianist artist sculptor designer photographer architect
        tailor cobbler barber hairdresser cleaner porter miner blacksmith potter weaver shepherd astronaut programmer
        accountant banker broker surgeon optician plasterer roofer glazier locksmith translator referee coach""",
    "tools": """hammer saw drill chisel screw nail bolt nut spanner wrench pliers screwdriver file axe spade shovel rake hoe
        fork trowel shears mower hose wheelbarrow ladder rope chain hook pulley lever wedge clamp vice anvil sander plane
        ruler compass level brush roller bucket crowbar mallet toolbox tape glue string wire cable torch lantern anchor
        paddle oar sail rudder wheel axle gear piston valve pump engine motor spring hinge""",
    "transport": """car bus train tram taxi lorry van truck bicycle scooter motorbike boat ship ferry canoe kayak yacht raft
        submarine plane helicopter rocket balloon airship sledge skate tractor ambulance caravan carriage wagon trolley
        station airport harbour bridge tunnel motorway roundabout junction pavement platform ticket passport luggage""",
    "music": """piano guitar violin cello viola harp flute clarinet oboe bassoon trumpet trombone horn tuba drum cymbal
        triangle tambourine xylophone organ accordion banjo mandolin ukulele whistle recorder saxophone song melody rhythm
        chord tune choir orchestra band concert opera ballet waltz tango jazz blues""",
    "school": """book page chapter lesson homework exam essay subject science history geography biology chemistry physics
        algebra geometry grammar spelling alphabet letter word sentence paragraph comma vowel consonant syllable noun verb
        adjective dictionary library classroom playground blackboard textbook pupil number fraction decimal minus equation
        circle square rectangle pentagon hexagon cube sphere cone pyramid angle diagram graph atlas globe map""",
    "computing": """router expert memory cache disk model token layer vector matrix tensor kernel thread process server client
        browser password folder icon cursor window screen pixel mouse modem network packet protocol socket buffer stack
        queue array string integer boolean function variable constant pointer compiler debugger editor terminal shell
        script module package library database index table query record backup archive update download upload login robot
        algorithm software hardware firmware sensor signal binary byte kilobyte megabyte""",
    "games and sports": """chess draughts dominoes poker bridge whist snooker darts football cricket rugby tennis badminton
        hockey golf netball basketball volleyball swimming diving rowing sailing surfing skiing skating cycling running
        jumping boxing wrestling fencing archery judo karate gymnastics marathon relay hurdles javelin trophy medal puzzle
        riddle crossword jigsaw marbles skittles rounders squash climbing""",
    "feelings": """joy sorrow anger fear love hope pride shame envy pity grief hate trust doubt surprise delight boredom
        calm courage despair disgust guilt relief wonder worry jealousy kindness patience wisdom honesty loyalty mercy
        sympathy happiness sadness loneliness excitement curiosity gratitude""",
    "time": """second minute hour day week month year decade century morning noon afternoon evening night midnight dawn dusk
        today tomorrow yesterday weekend birthday holiday spring summer autumn winter season moment future past present
        christmas easter anniversary""",
    "months": "january february march april may june july august september october november december",
    "number words": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million zero""",
    "days": "monday tuesday wednesday thursday friday saturday sunday",
    "verbs": """be have do say go get make know think take see come want look use find give tell work call try ask need feel
        become leave put mean keep let begin seem help talk turn start show hear play run move like live believe hold bring
        happen write provide sit stand lose pay meet include continue set learn change understand watch follow stop create
        speak read allow add spend grow open walk win offer remember consider appear buy wait serve die send expect build
        stay fall cut reach kill remain suggest raise pass sell require report decide pull break thank explain hope develop
        carry drive return push agree hit pick catch eat drink sleep dream wake wash cook bake boil fry chop stir mix pour
        fill empty lift drop throw kick climb jump swim dive float sink fly ride steer park travel arrive depart visit knock
        enter exit close lock hide seek search borrow lend steal share divide multiply count measure weigh draw paint colour
        sing dance laugh cry smile frown shout whisper listen answer reply argue fight forgive forget promise refuse accept
        reject choose prefer enjoy hate fear worry wonder guess solve prove test check repair fix polish sweep scrub iron fold
        pack wrap tie knit sew weave plant dig water harvest feed hunt gather collect store sort arrange compare copy paste
        delete insert print type spell reverse repeat shuffle rhyme describe mention discuss announce publish translate
        interrupt celebrate decorate invent discover explore imagine pretend rescue protect punish reward teach train
        practise improve finish complete stretch bend twist squeeze shake tremble shiver sneeze cough yawn blink stare""",
    "adjectives": """good bad new old big small large little long short high low young early late important different next few
        public able great same own right wrong hot cold warm cool wet dry clean dirty full empty fast slow quick hard soft
        easy difficult simple heavy light dark bright loud quiet strong weak rich poor thick thin wide narrow deep shallow
        tall flat round square straight sharp blunt smooth rough happy sad angry afraid brave shy proud humble kind cruel
        polite rude clever stupid wise silly funny serious busy idle lazy tired hungry thirsty sick healthy alive dead safe
        dangerous free cheap expensive rare common strange normal famous secret open shut near far local foreign modern
        ancient fresh stale ripe raw sweet sour bitter salty spicy tasty beautiful pretty ugly handsome gentle fierce wild
        tame lucky careful careless certain possible impossible perfect broken whole double single equal final main major
        minor useful useless pleasant awful terrible wonderful excellent marvellous enormous tiny huge gigantic miniature
        average curious nervous generous selfish honest loyal patient grateful jealous lonely cheerful gloomy grumpy sleepy
        wooden golden plastic electric digital solid liquid hollow crooked slippery sticky fluffy crunchy""",
    "people": """man woman child baby boy girl mother father parent sister brother son daughter uncle aunt cousin nephew niece
        grandmother grandfather husband wife friend neighbour guest stranger king queen prince princess knight wizard witch
        giant dwarf fairy pirate hero villain crowd team family couple twin boss worker owner citizen president minister
        mayor captain leader""",
    "places": """house home school shop market bank church castle palace tower hospital hotel restaurant cafe museum theatre
        cinema gallery park zoo farm mill factory office prison village town city street road lane square corner country
        county border coast port bakery pharmacy chapel cathedral abbey cottage mansion cabin hut tent barn stable kennel
        nest lighthouse windmill stadium university nursery supermarket""",
    "things": """thing part place case point group problem fact idea name story news question answer reason result example
        system program power money law war peace game side kind line end level order issue body health art party history
        voice price rate cost value number area sound colour shape size weight length width height speed distance space
        energy force heat light noise silence smell taste touch dream secret gift prize toy doll kite ball bat bag flag coin
        note card ticket letter parcel message photo picture film camera microscope telescope magnet mirror whistle whisker
        feather fur wool cotton silk leather velvet paint ink oil petrol steam smoke fire flame spark ash chance choice
        change habit skill talent effort success failure mistake accident adventure journey voyage mystery mission victory
        defeat treasure crown sword shield arrow cannon armour dragon unicorn monster ghost skeleton statue monument fountain
        bubble balloon cradle hammock parachute pendulum sandcastle scarecrow snowman bonfire firework keyhole matchbox
        notebook teapot teaspoon toothbrush typewriter wheelchair playground rainfall riverbank seaweed shipwreck skyline
        bookcase breakfast lunch dinner supper picnic banquet language accent opinion promise argument agreement document
        machine factory industry business customer product advert discount receipt budget salary pension insurance""",
    "small words": """a about above across after again against all almost alone along already also although always among an and
        another any anything around as at away because before behind below beneath beside between beyond both but by can
        cannot could down during each either else enough even ever every everyone except for from further half hardly he her
        here hers him his how however i if in indeed inside instead into it its itself just least less many me might mine
        more most much must my myself neither never nobody none nor not nothing now of off often on once one only onto or
        other our out outside over per perhaps quite rather really several shall she should since so some somebody sometimes
        soon still such than that the their them then there these they this those though through thus to together too
        towards twice under unless until up upon us usually very was we well were what when where whether which while who
        whole whose why will with within without would yes yet you your zero two three four five six seven eight nine ten
        eleven twelve twenty hundred thousand million""",
    "harder words": """rhythm necessary separate embarrass accommodate bookkeeper mississippi committee address assess possess
        queue yacht colonel knife gnome psalm tongue thought through although enough cough bough rough tough daughter
        laughter eight weigh neighbour height receive deceive ceiling friend science weird foreign leisure business
        definitely environment government parliament vegetable chocolate interesting different library february
        wednesday millennium occurrence balloon parallel tomorrow possible professional successful beginning disappear
        disappoint recommend maintenance conscience conscious hippopotamus encyclopedia refrigerator photograph alphabetical
        bubblegum cheeseburger peppermint tattoo raccoon cuckoo voodoo igloo bamboo kangaroo squeeze sleepless goddess
        success assassin banana bonanza cocoon coffee pepper puppy kitten bobbin ribbon rubber rabbit button butter letter
        mirror horror error terror arrow barrow narrow sorrow hollow yellow mellow pillow willow""",
}  # fmt: skip

_PROPER_LISTS = {
    "countries": """France Germany Spain Italy Portugal England Scotland Wales Ireland Norway Sweden Finland Denmark Iceland
        Poland Austria Hungary Greece Turkey Russia Ukraine Romania Bulgaria Croatia Serbia Belgium Holland Switzerland China
        Japan Korea India Pakistan Nepal Thailand Vietnam Malaysia Indonesia Australia Canada America Mexico Brazil Argentina
        Chile Peru Bolivia Ecuador Colombia Cuba Jamaica Egypt Morocco Algeria Tunisia Kenya Uganda Ghana Nigeria Ethiopia
        Zambia Israel Jordan Iran Iraq Malta Cyprus Estonia Latvia Lithuania""",
    "cities": """London Paris Berlin Madrid Rome Lisbon Vienna Prague Warsaw Budapest Athens Oslo Stockholm Helsinki
        Copenhagen Dublin Edinburgh Glasgow Cardiff Belfast Bristol Leeds York Oxford Cambridge Manchester Liverpool Munich
        Hamburg Cologne Frankfurt Zurich Geneva Milan Venice Naples Florence Barcelona Seville Lyon Marseille Brussels
        Amsterdam Moscow Istanbul Cairo Nairobi Lagos Delhi Mumbai Tokyo Kyoto Osaka Seoul Beijing Shanghai Bangkok Sydney
        Melbourne Perth Boston Chicago Denver Dallas Houston Seattle Toronto Montreal Lima Bogota""",
    "names": """Anna Maria Emma Laura Sarah Julia Lucy Alice Clara Nora Ella Mia Eva Ida Ruth Jane Kate Rose Grace Helen
        Sophie Hannah Olivia Emily Chloe Amelia Isabel Martha Rachel Rebecca Jessica Charlotte Victoria Elizabeth Margaret
        Priya Aisha Fatima Leila Yuki Mei Ingrid Astrid Greta Svetlana Tom Tim Ben Sam Max Leo Paul Peter John James Jack
        Harry George William Henry Edward Thomas Oliver Daniel David Michael Andrew Robert Richard Simon Martin Stephen
        Patrick Kevin Brian Alan Colin Hugh Oscar Felix Hugo Otto Bruno Marco Carlos Pedro Diego Ivan Boris Omar Ahmed
        Hassan Ravi Arjun Kenji Hiro Chen Wei Lars Sven Olaf Magnus Sebastian Christopher Alexander Benjamin Nicholas""",
    "planets": "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune Pluto",
}  # fmt: skip

# The words of everyday English as they stand in sentences: most are one token, and the nearer two are in shape, the more
# often a small model writes one for the other.
_FREQUENT = """is are am was were been being has had having does did doing done said says saying went gone going came coming made making
    took taken taking saw seen seeing knew known thought found gave given giving told called tried asked needed felt became
    left kept began begun begins helped talked turned started showed heard played ran moved lived believed held brought
    happened wrote written provided sat stood lost paid met included continued continue continues learned changed
    understood watched followed stopped created spoke spoken read added spent grew opened walked won offered remembered
    considered appeared bought waited served died sent expected built stayed fell reached remained suggested raised passed
    sold required reported decided pulled things people years days times ways words letters numbers names lists items
    questions answers lines pages points parts places cases groups problems facts ideas sums results reasons examples
    systems programs models layers experts tokens files keys other others first second third last next same such own
    only very even back well down still then than them they their theirs there these those this that thing think thank
    what when where which while who whole whom whose why will with would without within form from for four fore firm
    farm far fare fair quite quiet quit angle angel trail trial diary dairy desert dessert loose lose chose choose though
    through thorough thought taught tough trough bread board broad beard beast breast later latter letter better
    batter butter bitter matter manner dinner diner winner winter wonder wander want went wait write right bright night
    light might sight fight weight eight height hear here hare hair heir head heat hear heart earth other mother brother
    bother another either neither weather whether wither wether rather father farther further feather leather
    lead load road read red rode ride rise raise race rice price prize prise prime crime time dime dine fine line lane
    land hand hard herd heard word world work worm warm wore ware were where wear tear bear dear deer beer been bean mean
    means meat meet seat seal sell cell cellar collar dollar color colour close clothes cloths cold could would should
    shoulder shudder stop step stage state stake stale stall still style steal steel stair stare star start stark
    accept except expect aspect affect effect advice advise device devise access excess assess success princess process
    principal principle personal personnel passed past paste taste waste waist wrist list lost lust last least east
    beside besides between betray become because before behind below believe belief relief relieve receive recipe
    conscience conscious precious previous various serious curious series species special especially expensive extensive
    perspective respective prospective addition edition condition position opposition permission mission session
    passion nation station ration relation action section election selection collection correction connection"""
# What is asked for by these words alone, elsewhere: as the matter of a task on words they are only words.
_ELSEWHERE = """hello hi bye thanks please world help quit exit stop joke poem story haiku tale riddle song rhyme python code
    bash java rust script program function loop class weather news time date clock today day week music film flint model
    memory expert cache token context panel terminal keyboard computer robot machine internet google paris london france
    germany capital prime sum plus minus table list word words letter letters sentence number
    name age birthday test testing answer question bottle water coffee banana apple orange pizza cat dog window house
    tree planet star moon sun love peace war friend mother school city country money bored tired happy sad yes no maybe
    okay nothing something sorry welcome good morning night"""
ELSEWHERE = tuple(dict.fromkeys(_ELSEWHERE.split()))

FREQUENT = tuple(dict.fromkeys(_FREQUENT.split()))

# Common beginnings, endings and fragments: what words are made of, and what a tokenizer cuts them into.
_PIECE_LIST = """tion ing str ough ed er es ly al ic an en on in at or ar le re st th ch sh ck nd nt ng ll ss tt ff ee oo ea ai ou ow
    un re dis mis pre pro con com sub sup inter trans over under out fore anti auto bi tri semi mono multi micro macro mega
    tele photo bio geo hydro thermo psych phil graph gram logy meter scope phone ness ment able ible ful less ous ious eous
    ive ative itive ize ise ify fy ate ent ant ence ance ency ancy ist ism ity ety ship hood dom ward wards wise like sion
    ssion cian tial cial tient cious tious ture sure age ade ery ory ary ier iest est ish ette ling kin let y ie ey ay oy aw
    ew ue ui oa oe igh eigh augh aught ought ould ight ite ike ine ime ide ile ire ive ade ake ale ame ane ape are ase ate
    ave aze eme ene ere ese ete obe ode oke ole ome one ope ore ose ote ove ube uce ude uge ule ume une ure use ute ab ac ad
    af ag ak am ap as av aw ax az eb ec ed ef eg ek el em ep eq ev ex ez ib id if ig il im ip ir is it iv ix iz ob oc od of
    og ok ol om op os ot ov ox oz ub uc ud uf ug uk ul um up ur us ut ux uz ba be bi bo bu by ca ce ci co cu cy da de di do
    du dy fa fe fi fo fu ga ge gi go gu ha he hi ho hu hy ja je jo ju ka ke ki ko ku la li lo lu ma me mi mo mu my na ne ni
    no nu pa pe pi po pu qu ra ri ro ru sa se si so su sy ta te ti to tu ty va ve vi vo wa we wi wo wr wh za ze zi zo bl br
    cl cr dr fl fr gl gr pl pr sc sk sl sm sn sp sq sw tr tw scr spl spr squ thr shr sch chr phr ght rst nst nch tch nge dge
    nce rce rse rge rve lve mpt mps nks nds nts sts rts rks lls ack eck ick ock uck ang ing ong ung ank ink onk unk and end
    ind ond und ant ent int ont unt ash esh ish osh ush ast est ist ost ust all ell ill oll ull ain ein oin own oun ount
    ound ouse outh oast oard oint oice eam ean eap ear eat ead each east eed eek eel eem een eep eet oad oal oan oat ood
    ook ool oom oon oop oot aid ail aim air ait aw awn awl arch ard ark arm arn arp art erb erd erm ern ert irl irm irt ist
    orb ord ork orm orn ort urb url urn urt ction ption stion ation ition ution ctor ator itor ular uler ology ography
    ometry onomy ially ingly fully lessly ously ively ation ability ibility ization ational iness liness ings ers ors ies
    ied ying ting ning ring ling king ming ping sing ding ging bing ted ded ned red led ked med ped sed ter der ner ber
    per mer fer ver ger ker"""  # fmt: skip

CATEGORIES = {name: tuple(dict.fromkeys(text.split())) for name, text in (_LISTS | _PROPER_LISTS).items()}
PROPER = frozenset(word for name in _PROPER_LISTS for word in CATEGORIES[name])
WORDS = tuple(dict.fromkeys(word for name in _LISTS for word in CATEGORIES[name]))
PIECES = tuple(dict.fromkeys(_PIECE_LIST.split()))
# What a list of things is drawn from: nouns of one kind, not verbs or small words.
THEMES = tuple(
    name for name in CATEGORIES if name not in ("small words", "harder words", "verbs", "adjectives", "time")
)


_vocabulary: tuple[str, ...] = ()
_whole: tuple[str, ...] = ()


def _words_of(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({word for word in tokens if 2 <= len(word) <= LONGEST and word.isascii() and word.isalpha()}))


def use_vocabulary(tokens: Iterable[str]) -> None:
    """Spell the tokens of this vocabulary too: a token that no example ever spells is a word without letters. A token
    that begins with a space, written Ġ, is a whole word or the beginning of one, and is copied often."""
    global _vocabulary, _whole
    tokens = list(tokens)
    _vocabulary = _words_of(token.removeprefix("Ġ") for token in tokens)
    _whole = _words_of(token[1:].lower() for token in tokens if token.startswith("Ġ") and len(token) > 3)
    side.cache_clear()
    _alike.cache_clear()


@cache
def side(name: str, held: bool) -> tuple[str, ...]:
    """The words of a category (or of "words", "proper", "pieces", "common") that are on this side of the split."""
    pools = {"elsewhere": ELSEWHERE, "words": WORDS, "proper": tuple(sorted(PROPER)), "pieces": (*PIECES, *_vocabulary)}
    if name == "common":  # what is likely to be one token
        pools[name] = tuple(dict.fromkeys((*FREQUENT, *CATEGORIES["small words"], *_whole)))
    return tuple(word for word in pools.get(name, CATEGORIES.get(name, ())) if word_is_held_out(word) == held)


@cache
def _themes(held: bool) -> tuple[str, ...]:
    return tuple(name for name in THEMES if len(side(name, held)) >= 4) or THEMES


@cache
def _held_out_pseudo_words() -> tuple[str, ...]:
    rng = Random("held out")
    made = (pseudo_word(rng) for _ in range(40_000))
    return tuple(dict.fromkeys(word for word in made if 2 <= len(word) <= LONGEST and word_is_held_out(word)))


def draw_pseudo_word(draw: Draw, longest: int = LONGEST) -> str:
    """A word that means nothing, of 2 to `longest` letters."""
    while True:
        word = draw.rng.choice(_held_out_pseudo_words()) if draw.held else pseudo_word(draw.rng)
        if 2 <= len(word) <= longest and word_is_held_out(word) == draw.held:
            return word


def draw_real_word(draw: Draw, shortest: int = 2, longest: int = LONGEST) -> str:
    """A word of the lists; one in eight is a proper name."""
    while True:
        word = draw.rng.choice(side("proper" if draw.rng.random() < 0.12 else "words", draw.held))
        if shortest <= len(word) <= longest:
            return word


def draw_word(draw: Draw, shortest: int = 2, longest: int = LONGEST) -> str:
    """Any word: four of ten mean nothing, one in eight is a frequent one, one in sixteen asks for something
    else where it stands alone, one in twenty is only a piece of a word."""
    while True:
        roll = draw.rng.random()
        if roll < 0.4:
            word = draw_pseudo_word(draw, longest)
        elif roll < 0.45:
            word = draw.rng.choice(side("pieces", draw.held))
        elif roll < 0.57:
            word = draw.rng.choice(side("common", draw.held))
        elif roll < 0.63:
            word = draw.rng.choice(side("elsewhere", draw.held))
        else:
            return draw_real_word(draw, shortest, longest)
        if shortest <= len(word) <= longest:
            return word


def _shapes(word: str) -> list[str]:
    """What a word has in common with those that it is taken for: its ends, its letters, all but one of them."""
    shapes = [f"{word[:3]}-", f"-{word[-3:]}", "".join(sorted(word))]
    return shapes + [f"{word[:place]}?{word[place + 1 :]}" for place in range(len(word))]


@cache
def _alike(held: bool) -> dict[str, tuple[str, ...]]:
    """The frequent words that share a shape, for each shape that two or more of them have."""
    found: dict[str, list[str]] = {}
    for word in side("common", held):
        for shape in dict.fromkeys(_shapes(word)):
            found.setdefault(shape, []).append(word)
    return {shape: tuple(words) for shape, words in found.items() if len(words) > 1}


def draw_alike(draw: Draw, count: int, longest: int = LONGEST) -> list[str]:
    """Different frequent words that are near each other in shape: there, they, their; form, from."""
    alike, rng = _alike(draw.held), draw.rng
    words: dict[str, None] = {}
    while len(words) < count:
        known = [shape for word in words for shape in _shapes(word) if shape in alike]
        if known and rng.random() < 0.85:
            word = rng.choice(alike[rng.choice(known)])
        else:
            word = rng.choice(side("common", draw.held))
        if len(word) <= longest:
            words.setdefault(word)
    return list(words)


def draw_words(draw: Draw, count: int, longest: int = LONGEST) -> list[str]:
    """Different words (also in lower case): things of one kind, or mixed, or without meaning, or frequent ones that are
    nearly the same."""
    if draw.rng.random() < 0.14:
        return draw_alike(draw, count, longest)
    roll = draw.rng.random()
    if roll < 0.4:
        pool = side(draw.rng.choice(_themes(draw.held)), draw.held)
        fitting = [word for word in pool if len(word) <= longest]
        if len(fitting) >= count:
            return draw.rng.sample(fitting, count)
    words: dict[str, str] = {}
    while len(words) < count:
        word = draw_pseudo_word(draw, min(longest, 9)) if roll > 0.75 else draw_word(draw, 2, longest)
        words.setdefault(word.lower(), word)
    return list(words.values())


def letters(word: str) -> str:
    """`k i w i`: how a word is taken apart in a thought."""
    return " ".join(word.lower())


def numbered(word: str) -> str:
    """`k1 i2 w3 i4`: the letters counted."""
    return " ".join(f"{letter}{index}" for index, letter in enumerate(word.lower(), 1))
