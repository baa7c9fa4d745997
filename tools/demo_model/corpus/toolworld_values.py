"""Tools whose requests are easy to misread: the thing verbed is no value (`turn the camera to the gate`), two values stand
side by side, each with its own clause (`machine 8 on wool`, `lower 79, upper 128`), a name has several words and is led to
by words that are none of it (`the chemist nearest to Old Mill Lane`), a number has its unit. The form is that of
toolcatalog, composed here from one line a tool; what may be left out is left out as often as not."""

from __future__ import annotations

from collections.abc import Callable

ASKS_FROM = "\uf8ff"  # as in toolthoughts, which reads the catalogue

# A plus between unlike things makes a tool of each.
# verbs | things | parameter | kind | what leads to it | what may be added
_AIMED = """
point, aim, turn, swing | camera, webcam, video camera | target subject view | landmark | at the, to the, towards the, toward the | ?seconds hold: seconds: for {v}
turn, point, swing, steer | telescope, spyglass, scope | target object body | heaven | to, towards, at, on | ?minutes duration: minutes: for {v}
turn, rotate, aim, point | antenna, aerial, satellite dish | direction towards city | place | to, towards, in the direction of, at | ?angle tilt: degrees_of: at {v}
direct, aim, shine, move | spotlight + searchlight, floodlight | at target spot | landmark | at the, onto the, towards the, over the | ?colour color: lightcolour: in {v}
turn, face, angle, move | solar panel, panel + mirror | towards facing side | landmark | to the, towards the, to face the | ?angle tilt_degrees: degrees_of: at {v}
steer, sail, take, head | ferry, ship + boat | harbour port destination | harbour | to, towards, for, into, back to | ?knots speed: knots: at {v}
drive, steer, send, move | tractor + mower + harvester | to field area | landmark | to the, towards the, over to the, as far as the | ?gear: few: in gear {v}
steer, send, fly, take | drone, quadcopter + blimp | target waypoint over | landmark | to the, over the, towards the, up to the | ?height_m altitude: metres: at {v}
push, roll, bring, wheel | trolley, cart + barrow | destination to place | landmark | to the, over to the, into the, towards the | ?load_kg: kilos: with {v}
sell, lease, hand over, give | boat + caravan + piano | buyer to customer | fullname | to, over to | ?price: amount: for {v}
lean, prop, put, set | ladder + scaffold + ramp | against wall support | landmark | against the, up against the, on the, at the | ?height_m: metres: at {v}
row, paddle, tow, bring | canoe, kayak + raft | landing_place destination to | harbour | to, across to, over to, towards | ?knots speed: knots: at {v}
pan, turn, tilt, move | microphone, mic + loudspeaker, speaker | speaker_name person towards | fullname | to, towards, over to, closer to | ?gain_percent: percent: at {v}
lower, swing, turn, bring | crane + hoist, winch | load target over | goods | to the, over the, onto the, towards the | ?metres depth: metres: by {v}
send, call, bring | lift, elevator | floor to level | floor | to the, up to the, down to the | ?passengers: heads: with {v}
tie, fasten, hitch, chain | horse + donkey + dog | to post place | landmark | to the, at the, on the, by the | ?minutes: minutes: for {v}
"""
_AIM = """
@aim_{key} values_aim
{verb} {an} = {verb_names} / {names}
{names_1}: {kind}: {leads_or}
{more}
> {verbs} [the|our|my|this] {thing} {leads} {{0}}
> {verbs} [the |]{thing} {leads} {{0}}
- [can|could] [you|we|someone] {verbs} the {thing} {leads} {{0}}?
- [i want|i'd like|we need|it's better to have] [the|that] {thing} {leads} {{0}}
- {thing} {leads} {{0}}[, please| now|]
- the {thing} [should|has to|must|is to] go {leads} {{0}}
- {leads} {{0}} with the {thing}
- {before}{verbs} the {thing} {leads} {{0}}
- {before}{thing} {leads} {{0}}
- [it's time to|let's|we have to] {verbs} the {thing} {leads} {{0}}
"""

# verbs | the thing | its parameter | kind | the other one's words | its parameter | kind | what leads to that | may be added
_CARRIED = """
send, ship, forward, dispatch | cargo, freight | goods cargo item | goods | harbour, port | harbour port destination | harbour | to, on to, off to | ?sender: fullname: from {v}
hand, give, assign, pass | task, job | task job title | twoword | helper, colleague | helper assignee person | fullname | to, over to, on to | ?hours: few: with {v} hours
move, shift, put, hang | painting, picture | painting work title | artwork | room, place | room place wall | room | to the, in the, into the | ?height_cm: centimetres: at {v}
file, put, sort, store | letter, document | document letter file | twoword | drawer, shelf, folder | drawer shelf folder | label | under, in, into | ?copies: few: {v} times
loan, lend, give, hand | book, novel | book title | artwork | reader, member | reader member to | fullname | to, out to | ?days: days: for {v}
plant, put, sow, set | seedling, young plant | plant crop seed | plantname | bed, patch | bed patch place | landmark | in the, into the, by the, behind the | ?distance_cm spacing_cm: centimetres: at {v}
deliver, take, bring, carry | order, delivery | order item | goods | street, address | street address to | street | to, round to, over to | ?note: short: note: {v}
transfer, move, switch, send | horse + pony | horse animal | twonames | stable, yard | stable yard | harbour | to, over to, into | ?groom: fullname: with {v}
pair, match, team, put together | dancer + singer | dancer singer first | fullname | partner, second | partner second with | fullname | with, and, up with | ?song tune: artwork: to the song {v}
load, put, pack, stow | luggage, baggage | luggage load goods | goods | lorry, van | lorry van truck | twonames | on, onto, into | ?layers: few: in {v} layers
aim, point, turn, direct | device, apparatus | device apparatus what | apparatus | target, goal | target towards goal | landmark | at the, to the, towards the | ?seconds: seconds: for {v}
sell, give, lease, hand over | lot, piece | lot item object | goods | buyer, customer | buyer to customer | fullname | to, over to | ?price: amount: for {v}
swap, exchange, trade, change | shift, duty | shift duty slot | weekday | colleague, worker | colleague with worker | fullname | with, for one of | ?reason: short: reason: {v}
pin, stick, attach, fix | note + poster | note poster text_title | twoword | board, door | board door place | landmark | to the, on the, at the | ?weeks: few: for {v} weeks
moor, dock, berth, tie up | boat, yacht | boat yacht vessel | twonames | pier, jetty | pier jetty quay | harbour | at, by, in | ?nights: nights: for {v}
"""
_CARRY = """
@carry_{key} values_carry
{verb} {an} = {verb_names} / {names}
{names_1}: {kind}: {the}{{v}} / {noun} {{v}}
{names_2}: {kind_2}: {leads_or}
{more}
> {verbs} {the}{{0}} {leads} {{1}}
> {verbs} [the |]{nouns} {{0}} {leads} {{1}}
- [can you|could you|please|i want to|time to] {verbs} {the}{{0}} {leads} {{1}}
- {the}{{0}} [goes|has to go|is meant to go|should go] {leads} {{1}}
- {nouns}: {{0}}, {others}: {{1}}
- {others}: {{1}}, {nouns}: {{0}}
- {nouns} {{0}}, {others} {{1}}
- {others} {{1}}, {nouns} {{0}}
- the {nouns} is {{0}} and the {others} is {{1}}
- {{1}} is the {others}, {{0}} is the {nouns}
- {{0}} -> {{1}}
- {before}{verbs} {the}{{0}} {leads} {{1}}
- {leads} {{1}}: {{0}}
"""

# verbs | one of several | its parameter | kind | what it is set to, in words | its parameter | kind | may be added
_NUMBERED = """
start, run, set | machine, washer, washing machine | machine machine_no | few | programme, program | program programme | fabric | ?minutes: minutes: for {v}
start, run, set | dryer, tumble dryer | dryer dryer_id | called | programme, cycle | cycle program | fabric | ?coins: few: with {v} coins
report, log, note | bike, bicycle | bike bike_id number | id | part, broken part | part component | part | ?note: short: note: {v}
report, log, note | scooter, e-scooter | scooter scooter_no | id | damage, part | part damage | part | ?mechanic: fullname: for {v}
book, reserve | court + lane | court lane | few | player, guest | player guest name | fullname | ?hour: hour: at {v}
fill, refill, stock | tank + vat | tank tank_no | few | liquid, filling | liquid filling | liquid | ?litres: litres: with {v}
serve, bring, note | table + booth | table table_no | few | dish, meal | dish meal | food | ?guests: heads: for {v}
assign, give, put | locker + box | locker locker_no | last_id | swimmer, child | name child owner | fullname | ?days: days: for {v}
show, play, put | screen, monitor | screen screen_no | called | film, picture | film picture title | artwork | ?hour: hour: at {v}
set, tune, switch | radio, receiver | radio receiver_id | called | station, channel | station channel | twonames | ?volume: percent: at {v}
feed, give, treat | stall + cage | stall cage | few | fodder, feed | fodder feed | fodder | ?kg: kilos: with {v}
set, load, prepare | loom + knitting machine | loom loom_no | few | yarn, thread | yarn thread | fabric | ?rows: big: for {v} rows
print, run, make | press + printer | press printer | called | paper, stock | paper stock | paper | ?copies: big: with {v} copies
label, mark, tag | jar + bottle | jar jar_no | few | content, jam | content jam | liquid | ?year: year: from {v}
assign, allot | room + cabin | room cabin | last_id | cleaner, maid | cleaner worker | fullname | ?hour: hour: at {v}
"""
_NUMBER = """
@number_{key} values_number
{verb} {an} = {verb_names} / {names}
{names_1}: {kind}: {noun} {{v}} / on {noun} {{v}}
{names_2}: {kind_2}: {noun_2} {{v}} / with {{v}}
{more}
> {verbs} [the |]{nouns} {{0}} {links} {{1}}
> {verbs} {nouns} {{0}}, {others} {{1}}
> {verbs} {{1}} [on|for|at] {nouns} {{0}}
> {verbs} the {others} {{1}} [on|for|at] [the |]{nouns} {{0}}
- {nouns} {{0}} {links} {{1}}
- {nouns} {{0}}[:|,| -] {{1}}
- {nouns} {{0}}, {others}[: | ]{{1}}
- {others}[: | ]{{1}}, {nouns}[: | ]{{0}}
- {{1}} [on|for|in|to|at|, that's for] {nouns} {{0}}
- {nouns} {{0}} and {others} {{1}}
- the {others} is {{1}}[,| and] the {nouns} is {{0}}
{also}
- {{0}} is the {nouns}, {{1}} the {others}
- can {nouns} {{0}} [have|get|take] {{1}}?
- {before}{verbs} {{1}} on {nouns} {{0}}
- {before}{nouns} {{0}}, {{1}}
"""

# verbs | what is noted | names in tools | words, parameter, kind of the one; of the other | may be added
_TWO = """
log, note, record | the blood pressure | blood_pressure pressure_reading | upper, top, higher | upper systolic | over | lower, bottom, smaller | lower diastolic | under | ?arm: side_of: {v} arm
set, change, adjust | the tyre pressure | tyre_pressure tires | front, at the front, front wheel | front front_bar | small | rear, at the back, rear wheel | rear back_bar | few | ?car: twonames: on the car {v}
cut, order, saw | a board | board plank | width, across, wide | width_cm width | centimetres | length, along, long | length_cm length | far | ?wood: wood: of {v}
set, keep, hold | the greenhouse climate | greenhouse_climate climate | by day, day, daytime | day_temp day | degrees_of | by night, night, night time | night_temp night | few | ?house: twonames: in {v}
set, put, limit | the limits | limits price_limits | minimum, lowest, at least | minimum min | few | maximum, highest, at most | maximum max | far | ?product: twoword: of {v}
enter, save, note | the score | final_score match_score | home, hosts, home side | home_score home | few | away, guests, visitors | away_score guests | small_int | ?referee: fullname: referee {v}
count, log, enter | the flock | flock sheep_count | ewes, females | ewes females | count | rams, males | rams males | few | ?field: landmark: in the {v}
read, note, submit | the meters | meter_readings meters | water, cold water | water_m3 water | far | power, electricity | power_kwh power | big | ?flat: twonames: for {v}
order, reserve, buy | entry | entry_tickets museum_entry | adults, grown-ups | adults grown_ups | few | children, kids | children kids | small_int | ?museum: twonames: for {v}
measure, log, note | the window | window_size window | height, tall, high | height_cm height | centimetres | depth, deep | depth_cm depth | few | ?side: landmark: at the {v}
set, program, write | the intervals | intervals interval_training | sprint, fast, running | sprint_seconds fast | seconds | rest, slow, break | rest_minutes pause | minutes | ?rounds: few: {v} rounds
mix, stir, make | the mortar | mortar concrete | sand, of sand | sand_shovels sand | few | cement, of cement | cement_bags cement | small_int | ?water_l: litres: with {v}
"""
_BOTH = """
@two_{key} values_two
{verb} {noted} = {verb_names} / {names}
{names_1}: {kind}: {word_1} {{v}}
{names_2}: {kind_2}: {word_2} {{v}}
{more}
> {verbs} {noted}: {words_1} {{0}}, {words_2} {{1}}
> {verbs} {noted}, {words_2} {{1}} and {words_1} {{0}}
- {words_1} {{0}}, {words_2} {{1}}
- {words_2} {{1}}, {words_1} {{0}}
- {{0}} {words_1}[,| and] {{1}} {words_2}
- {{1}} {words_2}[,| and] {{0}} {words_1}
- {noted}: {{0}} {words_1}, {{1}} {words_2}
- {words_1} [is|was|:|=] {{0}}, {words_2} [is|was|:|=] {{1}}
- {words_2} [is|was|:|=] {{1}} and {words_1} [is|was|:|=] {{0}}
- [it is|that makes|we have|i got] {{0}} {words_1} and {{1}} {words_2}
- [it is|that makes|we have|i got] {{1}} {words_2} but {{0}} {words_1}
"""

# what is sought
_SOUGHT = """
pharmacy, chemist | bakery, baker | cash machine, atm | petrol station, filling station | playground, swing | laundry, launderette | post box, letter box | bike shop, cycle shop | ice rink, skating hall
vet practice, vet | car park, parking lot | public toilet, loo | charging point, charger | swimming pool, pool | florist, flower shop | barber, hairdresser | taxi rank, cab stand | garden centre, nursery
"""
_NEAREST = """
@near_{key} values_near
find {an} = find locate search nearest / {names}
near street close_to around: {kind}: near {{v}} / close to {{v}} / by {{v}}
?radius_m within_metres: metres: within {{v}}
?name chain: twonames: called {{v}}
> [find|find me|look for|show me] [a|the] {nouns} [near|close to|nearest to|closest to|not far from|next to|around|by|within walking distance of] {{0}}
- [where is|where's|which is] the {nouns} [nearest to|closest to|next to|near|nearest] {{0}}?
- [i need|i'm looking for|we need] [a|the next] {nouns} [near|close to|not far from|in the area of|around|just off] {{0}}
- [is there|do you know|any] a {nouns} [near|close to|around the corner from|by|on|at|opposite] {{0}}?
- {nouns} [near|nearest|nearest to|closest to|close to|by|around] {{0}}
- [i am on|i'm at|we stand on|i'm standing in] {{0}}[, where is|, i need|, looking for] a {nouns}
- {{0}}, [nearest|closest|next] {nouns}[ please|?|]
- {before}[nearest|closest] {nouns} to {{0}}
"""

_WHICH_NEAREST = """
@near_any values_near
find a place = find locate search nearest / place shop service
kind place_type what: shop: {v} / a {v}
near street close_to: street: near {v} / close to {v} / by {v}
?radius_m: metres: within {v}
> [find|find me|look for|show me] [a|the] {0} [near|close to|nearest to|closest to|not far from|next to|around|by|within walking distance of] {1}
- [where is|where's|which is] the {0} [nearest to|closest to|next to|near] {1}?
- [i need|i'm looking for|we need|is there] a {0} [near|close to|not far from|around the corner from] {1}
- {0} [near|nearest|nearest to|closest to|close to|by|around] {1}
- {1}, [nearest|closest|next] {0}[ please|?|]
"""

# verbs | what of it | names in tools | parameter | kind | what leads to it | may be added
_OF = """
extend, renew, prolong | loan, borrowing | loan book_loan | title book | artwork | of, for, on | ?days: days: by {v}
cancel, end, stop | subscription | subscription magazine_subscription | magazine title | twonames | to, of, for | ?month: month: in {v}
order, get, request | copy, paperback | copy book_copy | title book | artwork | of | ?copies: few: {v} times
book, buy, reserve | seat, ticket | seat theatre_ticket | play show | artwork | for, in, at | ?row: few: in row {v}
reserve, hold, keep | recording, record | recording record_album | album title | artwork | of, called | ?shop: harbour: at the shop in {v}
read, open, fetch | chapter, first chapter | chapter book_chapter | book title | artwork | of, from | ?chapter number: few: number {v}
record, tape, save | episode, next episode | episode show_recording | show series | artwork | of, from | ?season: few: season {v}
check, look up, get | price, cost | price_of item_price | item product | goods | of a, for a, of the | ?shop: twonames: at {v}
print, fetch, get | score, sheet music | sheet_music score_sheet | piece song | artwork | of, for, to | ?copies: few: {v} times
start, begin, plan | rehearsal, run-through | rehearsal stage_rehearsal | play piece | artwork | of, for | ?hall: landmark: in the {v}
translate, write, make | summary, outline | summary_of book_summary | book text_title | artwork | of | ?words: far: in {v} words
post, write, leave | review, critique | review book_review | of title | artwork | of, on, about | ?stars: stars: with {v}
plan, arrange, book | tour, guided tour | tour museum_tour | museum place | twonames | of, through, at | ?guests: heads: for {v}
return, give back, hand in | copy, disc | disc rented_disc | title film | artwork | of, called | ?late_days: days: {v} late
"""
_OF_IT = """
@of_{key} values_of
{verb} {an} = {verb_names} / {names}
{names_1}: {kind}: {leads_or}
{more}
> {verbs} [the|my|a|our] {nouns} {leads} {{0}}
> {verbs} [the |]{nouns} {leads} {{0}}
- [can i|could i|may i|could we] {verbs} [the|a|my] {nouns} {leads} {{0}}?
- [i want|i'd like|we need] [the|a|another] {nouns} {leads} {{0}}
- [the |]{nouns} {leads} {{0}}[, please| again|]
- {{0}}: {verbs} [the|my] {nouns}
- {names_0}: {{0}}, {verbs} [the|a] {nouns}
- {{0}}, [that|the|my] {nouns}[, please|]
"""

# verbs | thing | names in tools | what is measured: words, parameter, kind, how it leads | a second one so | a name
_MEASURED = """
fly, raise, lift | drone + kite | drone_height drone + kite kite_height | height, altitude | height_m height altitude | metres | to, up to, at | ?seconds hold: seconds: for {v} | ?pilot: fullname: with pilot {v}
dim, darken, brighten | stage light + footlight | stage_light + footlight | brightness, level | percent level brightness | percent | to, down to, at | ?fade_seconds: seconds: over {v} | ?scene: artwork: for the scene {v}
polish, sand, plane | floor + table top | floor_sander floor + table_top | count, number | passes rounds | passes | in, with | ?grit: far: with grit {v} | ?wood: wood: of {v}
shoot, take, record | time lapse + film clip | time_lapse + film_clip clip | length, count | frames count | frames | of, with, in | ?seconds: seconds: every {v} | ?title: artwork: called {v}
dig, drill, bore | hole + well | hole borehole + well | depth, deep | depth_cm depth | centimetres | to, down to, of | ?width_cm: few: {v} cm wide | ?place: landmark: by the {v}
fill, heat, top up | bath, tub | bath tub | amount, level | litres amount | litres | with, to, up to | ?degrees: degrees_of: at {v} | ?scent: liquid: with {v}
swim, row, paddle | training, training session | training training_session | distance, count | laps lengths | laps | of, over | ?minutes: minutes: in {v} | ?partner: fullname: with {v}
wind, roll, cut | rope + cable | rope + cable | length, long | metres length | metres | of, to, at | ?strands: few: from {v} strands | ?colour: lightcolour: in {v}
simmer, cook, boil | stew + sauce | stew stew_pot + sauce | time, cooking time | minutes time | minutes | for, at least | ?stirs: few: stirring {v} times | ?spice: plantname: with {v}
rock, rotate, spin | turntable + platform | turntable + platform | angle, turn | angle degrees | degrees_of | by, to | ?turns: few: {v} times | ?dancer: fullname: for {v}
lay, knit, weave | carpet + scarf | carpet + scarf | size, count | rows lines | rows | of, with, in | ?width_cm: centimetres: {v} wide | ?yarn: fabric: in {v}
sail, run, drive | patrol boat, cutter | patrol_boat cutter | speed, pace | knots speed | knots | at, with, up to | ?hours: few: for {v} hours | ?captain: fullname: under {v}
"""
_MEASURE = """
@measure_{key} values_measure
{verb} {an} = {verb_names} / {names}
{names_1}: {kind}: {leads_or} / {noun} {{v}}
{more}
{also}
> {verbs} [the|a|our] {things} {leads} {{0}}
> {verbs} [the |a ]{things}[, |: ]{nouns} {{0}}
- [can you|could you|someone should] {verbs} the {things} {leads} {{0}}
- [the |]{things}[:|,|] {{0}}
- {things} {nouns}[: | | is | = | should be ]{{0}}
- {{0}} for the {things}[, please|]
- {things}, {nouns} {{0}}
- {{0}}, [the|that's for the] {things}
- [i want|make it|we need|it should be] {{0}}, the {things}
- {before}{verbs} the {things} {leads} {{0}}
"""


# Words before the request that give no value; each tool has three of them.
_BEFORE = [
    "it's getting dark",
    "the guests are here",
    "we are late",
    "my sister is coming to the party",
    "the man from the council called",
    "the old one broke",
    "it was wrong yesterday",
    "i'm standing in the rain",
    "the boss is on holiday",
    "my hands are full",
    "a friend of the family waits",
    "as i told you on the phone",
    "dinner for two is on the table",
]


def _before(line: str) -> str:
    start = len(line) % len(_BEFORE)
    return f"[{'|'.join((_BEFORE * 2)[start : start + 3])}][. |: ]{ASKS_FROM}"


# What joins one of several with what it is to have.
_LINKS = {"fullname": "[for|goes to|is for]", "part": "[has a problem:|, broken is the|needs a new]"}


def _any(words: str) -> str:
    """A choice of these, commas between them."""
    return f"[{'|'.join(part.strip() for part in words.split(','))}]"


def _leading(words: str) -> str:
    return " / ".join(f"{part.strip()} {{v}}" for part in words.split(","))


def _of_verbs(verbs: str) -> dict[str, str]:
    first = verbs.split(",")[0]
    names = " ".join(part.strip().replace(" ", "_") for part in verbs.split(","))
    return {"verb": first, "verbs": _any(verbs), "verb_names": names}


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _joined_names(words: str) -> str:
    return " ".join(part.strip().replace(" ", "_").replace("-", "_") for part in words.split(","))


def _aimed(line: str) -> str:
    verbs, things, names, kind, leads, more = (part.strip() for part in line.split(" | "))
    first = things.split(",")[0]
    return _AIM.format(
        before=_before(line),        key=first.replace(" ", "_"), an=_with_article(first), names=_joined_names(things), thing=_any(things), names_1=names, kind=kind,
        leads=_any(leads), leads_or=_leading(leads), more=more, **_of_verbs(verbs),
    )  # fmt: skip


def _carried(line: str) -> str:
    verbs, nouns, names, kind, others, names_2, kind_2, leads, more = (part.strip() for part in line.split(" | "))
    noun = nouns.split(",")[0]
    return _CARRY.format(
        before=_before(line),        key=noun.replace(" ", "_"), an=_with_article(noun), noun=noun, names=_joined_names(nouns), names_1=names, kind=kind, nouns=_any(nouns),
        others=_any(others), names_2=names_2, kind_2=kind_2, leads=_any(leads), leads_or=_leading(leads), more=more,
        the="the " if kind in ("goods", "plantname", "apparatus") else "", **_of_verbs(verbs),
    )  # fmt: skip


def _numbered(line: str) -> str:
    verbs, nouns, names, kind, others, names_2, kind_2, more = (part.strip() for part in line.split(" | "))
    noun = nouns.split(",")[0]
    return _NUMBER.format(
        before=_before(line),
        links=_LINKS.get(kind_2, "[with|gets|on]"),        key=noun.replace(" ", "_"), an=_with_article(noun), noun=noun, names=_joined_names(nouns), names_1=names, kind=kind, nouns=_any(nouns),
        others=_any(others), noun_2=others.split(",")[0], names_2=names_2, kind_2=kind_2, more=more,
        also=f"> {_any(verbs)} the {{1}} {_any(others)} on {_any(nouns)} {{0}}" if kind_2 in ("fabric", "paper") else "", **_of_verbs(verbs),
    ).replace("\n\n", "\n")  # fmt: skip


def _both(line: str) -> str:
    verbs, noted, names, words, names_1, kind, words_2, names_2, kind_2, more = (
        part.strip() for part in line.split(" | ")
    )
    return _BOTH.format(
        before=_before(line),        key=names.split()[0], noted=noted, names=names, words_1=_any(words), word_1=words.split(",")[0], names_1=names_1, kind=kind,
        words_2=_any(words_2), word_2=words_2.split(",")[0], names_2=names_2, kind_2=kind_2, more=more, **_of_verbs(verbs),
    )  # fmt: skip


def _nearest(sought: str) -> str:
    first = sought.split(",")[0].strip()
    return _NEAREST.format(
        before=_before(sought),
        key=first.replace(" ", "_"),
        an=_with_article(first),
        names=_joined_names(sought),
        nouns=_any(sought),
        kind="street",
    )


def _of_it(line: str) -> str:
    verbs, nouns, names, names_1, kind, leads, more = (part.strip() for part in line.split(" | "))
    return _OF_IT.format(
        before=_before(line),        key=names.split()[0], an=_with_article(nouns.split(",")[0]), names=names, names_0=names_1.split()[0], names_1=names_1, kind=kind,
        nouns=_any(nouns), leads=_any(leads), leads_or=_leading(leads), more=more, **_of_verbs(verbs),
    )  # fmt: skip


def _measured(line: str) -> str:
    verbs, things, names, nouns, names_1, kind, leads, more, also = (part.strip() for part in line.split(" | "))
    return _MEASURE.format(
        before=_before(line),        key=names.split()[0], an=_with_article(things.split(",")[0]), names=names, names_1=names_1, kind=kind, things=_any(things),
        nouns=_any(nouns), noun=nouns.split(",")[0], leads=_any(leads), leads_or=_leading(leads), more=more, also=also, **_of_verbs(verbs),
    )  # fmt: skip


_MADE: tuple[tuple[Callable[[str], str], str], ...] = (
    (_aimed, _AIMED), (_carried, _CARRIED), (_numbered, _NUMBERED), (_both, _TWO), (_nearest, _SOUGHT.replace(" | ", "\n")), (_of_it, _OF), (_measured, _MEASURED),
)  # fmt: skip


def _each(line: str) -> list[str]:
    """The line for one thing at a time, where there are several unlike ones, a plus between them."""
    fields = [field.split(" + ") for field in line.split(" | ")]
    most = max(map(len, fields))
    return [" | ".join(field[place % len(field)] for field in fields) for place in range(most)]


_COMPOSED = (make(one).strip() for make, lines in _MADE for line in lines.strip().split("\n") for one in _each(line))
VALUES = "\n\n".join((*_COMPOSED, _WHICH_NEAREST.strip()))
