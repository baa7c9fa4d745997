"""The tables of the closed facts, and the lists that are recited whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Listed:
    """A fact without a slot: the ways to ask, the answers, and what marks a right one."""

    name: str
    asks: tuple[str, ...]
    answers: tuple[str, ...]
    thought: str
    accept: tuple[str, ...]
    weight: float = 0.5


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for part in text.split(";"):
        x, y = part.split("=")
        pairs.append((x.strip(), y.strip()))
    return tuple(pairs)


WEEK = _split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = _split("January February March April May June July August September October November December")
MONTH_LENGTHS = ("31", "28 (29 in a leap year)", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")
SEASONS = _split("spring summer autumn winter")
PLANETS = _split("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune")
RAINBOW = _split("red orange yellow green blue indigo violet")
_ONES = _split("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")  # fmt: skip
_TENS = _split("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = _split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")


def ordinal(n: int) -> str:
    """`third`, and `14th` beyond twelve."""
    if n <= len(_ORDINALS):
        return _ORDINALS[n - 1]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th") if n % 100 not in (11, 12, 13) else "th"
    return f"{n}{ending}"


def in_words(n: int) -> str:
    """0 to 1000 in British words: `three hundred and five`."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{_ONES[n // 100]} hundred" + (f" and {in_words(n % 100)}" if n % 100 else "")
    return "one thousand"


def roman(n: int) -> str:
    """1 to 50 as a Roman numeral."""
    text = ""
    for value, sign in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            text, n = text + sign, n - value
    return text


OPPOSITES = _pairs("""hot=cold; big=small; tall=short; fast=slow; up=down; left=right; in=out; on=off; open=closed; full=empty; light=dark; day=night; early=late; old=young; new=used; good=bad; happy=sad; rich=poor; strong=weak; hard=soft; heavy=lightweight; high=low; loud=quiet; wet=dry; clean=dirty; thick=thin; wide=narrow; deep=shallow; near=far; first=last; begin=end; start=stop; win=lose; push=pull; buy=sell; give=take; love=hate; laugh=cry; come=go; true=false; yes=no; always=never; all=none; many=few; more=less; before=after; above=below; over=under; inside=outside; front=back; top=bottom; north=south; east=west; black=white; sweet=sour; sharp=blunt; rough=smooth; straight=curved; tight=loose; alive=dead; awake=asleep; brave=cowardly; careful=careless; cheap=expensive; clever=stupid; dangerous=safe; easy=difficult; even=odd; fat=lean; forward=backward; friend=enemy; guilty=innocent; heaven=hell; huge=tiny; kind=cruel; legal=illegal; maximum=minimum; noisy=silent; polite=rude; possible=impossible; present=absent; proud=humble; public=private; question=answer; raw=cooked; simple=complicated; single=married; success=failure; summer=winter; tired=rested; visible=invisible; war=peace; ugly=beautiful; arrive=leave; accept=refuse; ancient=modern; attack=defend; borrow=lend; build=destroy; create=demolish; freeze=melt; float=sink; increase=decrease; plus=minus; positive=negative; remember=forget; rise=fall; same=different; tame=wild; arrival=departure; victory=defeat; entrance=exit;
temporary=permanent; concrete=abstract; optimistic=pessimistic; generous=stingy; abundant=scarce; transparent=opaque; benevolent=malevolent; hero=villain; saint=sinner; master=servant; teacher=pupil; parent=child; husband=wife; king=queen;
boy=girl; man=woman; brother=sister; uncle=aunt; nephew=niece; son=daughter; male=female; masculine=feminine; sunrise=sunset; dawn=dusk; spring=autumn; birth=death; beginning=ending; past=future; yesterday=tomorrow; morning=evening;
midnight=noon; ceiling=floor; sky=ground; hill=valley; peak=trough; import=export; input=output; upload=download; upstairs=downstairs; uphill=downhill; indoor=outdoor; indoors=outdoors; internal=external; interior=exterior; inner=outer;
inhale=exhale; include=exclude; ascend=descend; appear=disappear; agree=disagree; allow=forbid; praise=blame; reward=punish; send=receive; speak=listen; save=spend; lock=unlock; dress=undress; fasten=loosen;
tie=untie; zip=unzip; load=unload; pack=unpack; connect=disconnect; install=uninstall; enable=disable; activate=deactivate; expand=contract; stretch=shrink; lengthen=shorten; fill=drain; raise=drop; stand=sit; wake=sleep; smile=frown;
whisper=shout; admire=despise; trust=distrust; obey=disobey; protect=harm; multiply=divide; add=subtract; gain=loss; profit=deficit; asset=liability; debtor=creditor; buyer=seller; winner=loser; leader=follower; expert=beginner;
amateur=professional; host=guest; ally=foe; giant=dwarf; majority=minority; plural=singular; vowel=consonant; synonym=antonym; prefix=suffix; fiction=fact; comedy=tragedy; poetry=prose; truth=lie; honesty=dishonesty; wisdom=folly;
knowledge=ignorance; courage=cowardice; joy=sorrow; hope=despair; pleasure=pain; luck=misfortune; wealth=poverty; health=illness; strength=weakness; beauty=ugliness; freedom=slavery; silence=noise; darkness=brightness; sunny=rainy;
warm=cool; boiling=freezing; fresh=stale; ripe=unripe; tasty=tasteless; spicy=bland; fragile=sturdy; solid=liquid; elastic=rigid; flexible=stiff; bright=dim; shiny=dull; colourful=colourless; vivid=faded; vertical=horizontal;
parallel=perpendicular; convex=concave; bald=hairy; chubby=skinny; muscular=frail; healthy=sick; sober=drunk; sleepy=alert; lazy=hardworking; patient=impatient; nervous=relaxed; shy=outgoing; introvert=extrovert; selfish=selfless;
honest=dishonest; loyal=disloyal; faithful=unfaithful; grateful=ungrateful; friendly=unfriendly; lucky=unlucky; famous=unknown; common=rare; normal=strange; ordinary=extraordinary; usual=unusual; natural=artificial; real=fake;
genuine=counterfeit; original=copy; exact=approximate; correct=incorrect; logical=illogical; certain=uncertain; likely=unlikely; necessary=unnecessary; important=unimportant; useful=useless; relevant=irrelevant; interesting=boring;
exciting=tedious; busy=idle; crowded=deserted; urban=rural; local=foreign; domestic=overseas; democracy=dictatorship; offline=online; analogue=digital; manual=automatic; active=passive; conscious=unconscious; voluntary=compulsory;
optional=mandatory; formal=informal; superior=inferior; major=minor; senior=junior; former=latter; northern=southern; eastern=western; clockwise=anticlockwise; inward=outward; advance=retreat; offence=defence; everybody=nobody;
everything=nothing; everywhere=nowhere; often=seldom; together=apart; with=without; here=there; now=then; sooner=later; best=worst; better=worse; most=least; larger=smaller; infinite=finite; perfect=flawed; complete=incomplete;
whole=partial; pure=impure; sane=insane; wise=foolish; smart=dumb; genius=fool; blessing=curse; angel=devil; sacred=profane; virtue=vice; moral=immoral; ethical=unethical; fair=unfair; equal=unequal; just=unjust; harmless=harmful;
toxic=non-toxic; gradual=sudden; constant=variable; stable=unstable; balanced=unbalanced; symmetric=asymmetric""")  # fmt: skip
PLURALS = _pairs("""mouse=mice; child=children; man=men; woman=women; foot=feet; tooth=teeth; goose=geese; person=people; ox=oxen; sheep=sheep; fish=fish; deer=deer; leaf=leaves; knife=knives; wife=wives; life=lives; wolf=wolves; shelf=shelves; loaf=loaves; half=halves; thief=thieves; calf=calves; scarf=scarves; city=cities; baby=babies; lady=ladies; party=parties; story=stories; berry=berries; cherry=cherries; country=countries; family=families; fly=flies; penny=pennies; puppy=puppies; box=boxes; fox=foxes; bus=buses; class=classes; dish=dishes; church=churches; watch=watches; brush=brushes; glass=glasses; dress=dresses; peach=peaches; potato=potatoes; tomato=tomatoes; hero=heroes; echo=echoes; piano=pianos; photo=photos; video=videos; radio=radios; cat=cats; dog=dogs; house=houses; horse=horses; tree=trees; book=books; car=cars; key=keys; day=days; boy=boys; toy=toys; monkey=monkeys; donkey=donkeys; cactus=cacti; crisis=crises; analysis=analyses; thesis=theses; phenomenon=phenomena; criterion=criteria; index=indices; matrix=matrices; cache=caches; token=tokens; expert=experts; router=routers; disk=disks; layer=layers; model=models; memory=memories; egg=eggs; apple=apples; roof=roofs; chief=chiefs; species=species; series=series""")  # fmt: skip
ANIMALS = _pairs("""cat=meow; dog=woof; cow=moo; sheep=baa; duck=quack; pig=oink; horse=neigh; rooster=cock-a-doodle-doo; hen=cluck; frog=croak; owl=hoot; lion=roar; bee=buzz; snake=hiss; mouse=squeak; donkey=hee-haw; goat=bleat; wolf=howl; crow=caw; turkey=gobble; pigeon=coo; goose=honk; bird=tweet; chick=cheep; bear=growl; elephant=trumpet""")  # fmt: skip
SHAPES = _pairs("triangle=3; square=4; rectangle=4; pentagon=5; hexagon=6; heptagon=7; octagon=8; nonagon=9; decagon=10; rhombus=4; trapezium=4; parallelogram=4; dodecagon=12; quadrilateral=4")  # fmt: skip
UNITS = _pairs("""seconds in a minute=60; seconds in an hour=3600; minutes in an hour=60; minutes in a day=1440; hours in a day=24; hours in a week=168; seconds in a day=86400; minutes in a week=10080; seconds in a week=604800; hours in a year=8760; days in a week=7; days in a year=365 (366 in a leap year); days in a leap year=366; weeks in a year=52; weeks in a fortnight=2; months in a year=12; months in half a year=6; seasons in a year=4; years in a decade=10; years in a century=100; years in a millennium=1000; quarters in a year=4; centimetres in a metre=100; cm in a metre=100; millimetres in a centimetre=10; mm in a cm=10; millimetres in a metre=1000; metres in a kilometre=1000; grams in a kilogram=1000; grams in a kilo=1000; kilograms in a tonne=1000; milligrams in a gram=1000; millilitres in a litre=1000; ml in a litre=1000; inches in a foot=12; feet in a yard=3; ounces in a pound=16; pence in a pound=100; cents in a dollar=100; cents in a euro=100; things in a dozen=12; eggs in a dozen=12; eggs in half a dozen=6; things in two dozen=24; eggs in two dozen=24; years in a score=20; things in a gross=144; letters in the alphabet=26; vowels in the alphabet=5; bits in a byte=8; bytes in a kB=1000; kilobytes in a megabyte=1000; megabytes in a gigabyte=1000; gigabytes in a terabyte=1000; kB in a MB=1000; MB in a GB=1000; GB in a TB=1000; bytes in a KiB=1024; bits in a nibble=4; degrees in a circle=360; degrees in a right angle=90; planets in the solar system=8; continents on earth=7; oceans on earth=5; colours in the rainbow=7; legs on a spider=8; legs on an insect=6; wheels on a bicycle=2; strings on a guitar=6; strings on a violin=4; cards in a deck=52; squares on a chessboard=64; sides on a cube=6; players in a football team=11; fingers on a hand=5""")  # fmt: skip
CAPITALS = _pairs("France=Paris; Germany=Berlin; Italy=Rome; Spain=Madrid; Japan=Tokyo; the United Kingdom=London; the UK=London; England=London; the USA=Washington, D.C.; the United States=Washington, D.C.; Austria=Vienna; Portugal=Lisbon; Greece=Athens; Egypt=Cairo; Canada=Ottawa; China=Beijing; India=New Delhi; Russia=Moscow")  # fmt: skip
GREETINGS_ABROAD = _pairs(
    "bonjour=French; salut=French; hola=Spanish; ciao=Italian; buongiorno=Italian; guten tag=German; moin=German; konnichiwa=Japanese; ni hao=Chinese; namaste=Hindi; merhaba=Turkish; annyeong=Korean; salaam=Arabic; shalom=Hebrew; zdravstvuyte=Russian; privet=Russian; bom dia=Portuguese; goedendag=Dutch; hej=Swedish; kalimera=Greek; jambo=Swahili; dzien dobry=Polish; aloha=Hawaiian; xin chao=Vietnamese"
)
SHELL = _pairs("""list files=ls; list the files in a folder=ls; list hidden files=ls -a; change directory=cd folder; change the folder=cd folder; go up one folder=cd ..; go to my home folder=cd ~; see the current folder=pwd; see where i am=pwd; make a folder=mkdir name; create a directory=mkdir name; copy a file=cp old new; move a file=mv old new; rename a file=mv old new; delete a file=rm file; remove an empty folder=rmdir name; show a file=cat file; read a long file=less file; see the first lines of a file=head file; see the last lines of a file=tail file; count the lines of a file=wc -l file; create an empty file=touch file; see free disk space=df -h; see running processes=top; clear the screen=clear; read the manual of ls=man ls; make a script executable=chmod +x file""")  # fmt: skip
