"""What makes more of a thing and what makes less of it, in people's verbs: eaten, handed out, got stolen, picked, got back.

A verb has four forms and a tail (`eat eats ate eaten {n} for lunch`); with a `!` it is told in the passive too (`2 got eaten`).
What happens by itself has three (`go bad / went bad / gone bad`), and what somebody else does the pronoun of the owner
(`give gives gave given {me} {n}`): the same verb gives or takes by who does it, and by the word behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Verb(NamedTuple):
    """base, third, past, participle: its forms; tail: what follows, {n} is how many; passive: whether it is told so."""

    base: str
    third: str
    past: str
    participle: str
    tail: str
    passive: bool


def _verbs(*texts: str) -> tuple[Verb, ...]:
    made = []
    for line in ";".join(texts).split(";"):
        base, third, past, participle, tail = line.split(maxsplit=4)
        base, third, past, participle = (form.replace("_", " ") for form in (base, third, past, participle))
        made.append(Verb(base.strip("!"), third, past, participle, tail.strip(), base.startswith("!")))
    return tuple(made)


def _alone(text: str) -> tuple[tuple[str, str, str], ...]:
    made = []
    for line in text.split(";"):
        now, past, done = (part.strip() for part in line.split("/"))
        made.append((now, past, done))
    return tuple(made)


@dataclass(frozen=True)
class Domain:
    """things: what is counted. more, less: what the owner does. come, go: what happens by itself. given, taken: what
    another does to the owner. starts: beginnings besides `i have`, {a} is the number and {t} what is counted. doer: who
    does the verbs where nobody owns the things (`it` for a shop, `nobody` for a bus)."""

    things: tuple[str, ...]
    more: tuple[Verb, ...]
    less: tuple[Verb, ...]
    come: tuple[tuple[str, str, str], ...] = ()
    go: tuple[tuple[str, str, str], ...] = ()
    given: tuple[Verb, ...] = ()
    taken: tuple[Verb, ...] = ()
    starts: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    weight: int = 1
    doer: str = ""


_GET = "get gets got gotten {n}; get gets got gotten {n} [from {other}|as a gift|for my birthday]; !find finds found found {n}; !buy buys bought bought {n}; buy buys bought bought {n} [at the shop|online|from {other}|on sale]; win wins won won {n}; receive receives received received {n}; pick picks picked picked [up {n}|{n} up]; order orders ordered ordered {n}; am_given is_given was_given been_given {n}; get gets got gotten {n} back; get gets got gotten back {n}; grab grabs grabbed grabbed {n}; bring brings brought brought {n} home; get gets got gotten hold of {n}; get gets got gotten {n} extra"  # fmt: skip
_RID = "give gives gave given [away {n}|{n} away]; lose loses lost lost {n}; !sell sells sold sold {n}; sell sells sold sold {n} [to {other}|online|at the market]; give gives gave given {n} to {other}; give gives gave given {other} {n}; hand hands handed handed [out {n}|{n} out]; hand hands handed handed {n} to {other}; throw throws threw thrown [out {n}|{n} out|away {n}|{n} away]; !donate donates donated donated {n}; chuck chucks chucked chucked [out {n}|{n} out]; give gives gave given {n} back; part parts parted parted with {n}; send sends sent sent {n} to {other}; trade trades traded traded [away {n}|{n} away]; bin bins binned binned {n}"  # fmt: skip
_BORROWED = "collect collects collected collected {n}; borrow borrows borrowed borrowed {n}; borrow borrows borrowed borrowed {n} [from {other}|off {other}]; inherit inherits inherited inherited {n}; stock stocks stocked stocked up on {n}; come comes came come across {n}"  # fmt: skip
_LENT = "lend lends lent lent {n} to {other}; lend lends lent lent {other} {n}; get gets got gotten rid of {n}; pass passes passed passed {n} on to {other}; return returns returned returned {n}; leave leaves left left {n} on the bus; leave leaves left left {n} behind; !use uses used used {n}; use uses used used [up {n}|{n} up]; toss tosses tossed tossed {n}; misplace misplaces misplaced misplaced {n}; drop drops dropped dropped {n} off at {other}'s"  # fmt: skip
_HANDED = "give gives gave given {me} {n}; give gives gave given {me} {n} more; send sends sent sent {me} {n}; bring brings brought brought {me} {n}; lend lends lent lent {me} {n}; hand hands handed handed {me} {n}; buy buys bought bought {me} {n}; pass passes passed passed {me} {n}; get gets got gotten {me} {n}; leave leaves left left {me} {n}; give gives gave given {me} {n} back; drop drops dropped dropped off {n} for {me}"  # fmt: skip
_HAD = "take takes took taken {n} from {me}; take takes took taken {n} of {mine}; steal steals stole stolen {n}; steal steals stole stolen {n} from {me}; buy buys bought bought {n} from {me}; get gets got gotten {n} from {me}; nick nicks nicked nicked {n}; lose loses lost lost {n} of {mine}"  # fmt: skip
_HAD_BACK = "borrow borrows borrowed borrowed {n}; borrow borrows borrowed borrowed {n} from {me}; win wins won won {n} off {me}"  # fmt: skip
_GONE = "go missing / went missing / gone missing; disappear / disappeared / disappeared; get lost / got lost / gotten lost; get stolen / got stolen / gotten stolen; are gone / were gone / gone; vanish / vanished / vanished"  # fmt: skip
_CAME = "turn up / turned up / turned up; arrive / arrived / arrived; come in the mail / came in the mail / come in the mail; come back / came back / come back"  # fmt: skip

_FRUIT = ("apples", "sweets", "eggs", "bananas", "oranges", "pears", "carrots", "plums", "nuts", "grapes", "cherries", "chocolates", "slices", "strawberries", "peaches", "lemons", "candies", "tomatoes", "mangoes", "potatoes", "marshmallows")  # fmt: skip
_BAKED = ("cookies", "muffins", "cupcakes", "donuts", "sandwiches", "pancakes", "pies", "biscuits", "crackers", "brownies", "burgers", "tacos", "dumplings", "meatballs", "rolls", "bagels", "buns", "croissants", "waffles", "cakes", "tarts", "scones", "pizzas")  # fmt: skip
_KEPT = ("books", "coins", "marbles", "cards", "stamps", "stickers", "pens", "pencils", "toys", "comics", "shells", "keys", "shirts", "hats", "socks", "mugs", "cups", "plates", "candles", "batteries", "chairs", "records", "dolls", "beads", "crayons", "notebooks", "magnets", "badges", "board games", "masks", "towels", "pillows", "umbrellas", "balloons", "tennis balls", "bricks", "erasers", "rings", "lighters", "bolts", "screws", "light bulbs", "puzzles", "posters", "DVDs")  # fmt: skip
_CROWD = "get off / got off / gotten off; leave / left / left; step off / stepped off / stepped off; hop off / hopped off / hopped off; climb out / climbed out / climbed out; get out / got out / gotten out; jump off / jumped off / jumped off"  # fmt: skip

DOMAINS = (
    Domain(
        _FRUIT,
        _verbs(_GET, "!pick picks picked picked {n}; find finds found found {n} in the [cupboard|fridge|kitchen]; pick picks picked picked {n} from the garden"),
        _verbs("!eat eats ate eaten {n}; eat eats ate eaten {n}; eat eats ate eaten {n}; eat eats ate eaten {n} [for lunch|for breakfast|as a snack|on the way|after dinner]; eat eats ate eaten [up {n}|{n} up]; scoff scoffs scoffed scoffed {n}; !drop drops dropped dropped {n}; have has had had {n} for lunch; gobble gobbles gobbled gobbled [up {n}|{n} up]; finish finishes finished finished {n}; feed feeds fed fed {n} to the [dog|birds|pig]; devour devours devoured devoured {n}; serve serves served served {n} to the guests; swallow swallows swallowed swallowed {n}; snack snacks snacked snacked on {n}; !squash squashes squashed squashed {n}", _RID),
        _alone("are delivered / were delivered / been delivered; arrive / arrived / arrived; turn up / turned up / turned up"),
        _alone("go bad / went bad / gone bad; go off / went off / gone off; get eaten / got eaten / gotten eaten; go mouldy / went mouldy / gone mouldy; fall on the floor / fell on the floor / fallen on the floor; get squashed / got squashed / gotten squashed; roll away / rolled away / rolled away; are rotten / were rotten / turned rotten"),
        _verbs(_HANDED, "pick picks picked picked {me} {n}"),
        _verbs(_HAD, "eat eats ate eaten {n}; eat eats ate eaten {n} of {mine}; scoff scoffs scoffed scoffed {n}; grab grabs grabbed grabbed {n}"),
        ("there {are} {a} {t} in the [fridge|bowl|basket|kitchen|cupboard|tin|box]", "{a} {t} on the [table|plate|counter|tray]", "a [plate|bag|box|tray|basket] [has|with] {a} {t}", "my [lunchbox|bag] has {a} {t}"),
        packs=("boxes", "bags", "trays", "packs", "baskets", "plates"),
        weight=4,
    ),
    Domain(
        _BAKED,
        _verbs(_GET, "!bake bakes baked baked {n}; make makes made made {n}; !cook cooks cooked cooked {n}; find finds found found {n} in the [cupboard|fridge|kitchen]; prepare prepares prepared prepared {n}"),
        _verbs("!eat eats ate eaten {n}; eat eats ate eaten {n}; eat eats ate eaten {n}; eat eats ate eaten {n} [for lunch|for breakfast|as a snack|on the way|after dinner]; eat eats ate eaten [up {n}|{n} up]; scoff scoffs scoffed scoffed {n}; !burn burns burnt burnt {n}; !drop drops dropped dropped {n}; have has had had {n} for lunch; gobble gobbles gobbled gobbled [up {n}|{n} up]; finish finishes finished finished {n}; feed feeds fed fed {n} to the [dog|birds|pig]; devour devours devoured devoured {n}; serve serves served served {n} to the guests; swallow swallows swallowed swallowed {n}; snack snacks snacked snacked on {n}; !squash squashes squashed squashed {n}", _RID),
        _alone("come out of the oven / came out of the oven / come out of the oven; are delivered / were delivered / been delivered; arrive / arrived / arrived; turn up / turned up / turned up"),
        _alone("go bad / went bad / gone bad; go off / went off / gone off; get eaten / got eaten / gotten eaten; go mouldy / went mouldy / gone mouldy; fall on the floor / fell on the floor / fallen on the floor; get squashed / got squashed / gotten squashed; get burnt / got burnt / gotten burnt; go stale / went stale / gone stale"),
        _verbs(_HANDED, "bake bakes baked baked {me} {n}; make makes made made {me} {n}"),
        _verbs(_HAD, "eat eats ate eaten {n}; eat eats ate eaten {n} of {mine}; scoff scoffs scoffed scoffed {n}; grab grabs grabbed grabbed {n}"),
        ("there {are} {a} {t} in the [fridge|bowl|basket|kitchen|cupboard|tin|box]", "{a} {t} on the [table|plate|counter|tray]", "a [plate|bag|box|tray|basket] [has|with] {a} {t}", "my [lunchbox|bag] has {a} {t}"),
        packs=("boxes", "bags", "trays", "packs", "baskets", "plates"),
        weight=3,
    ),
    Domain(
        _KEPT,
        _verbs(_GET, _BORROWED, "add adds added added {n} [|to my collection]; take takes took taken home {n}; put puts put put in {n}; swap swaps swapped swapped for {n} more; get gets got gotten {n} in a swap"),
        _verbs(_RID, _LENT, "!break breaks broke broken {n}; !lose loses lost lost {n}; lose loses lost lost {n} [at school|on the way|in a bet|on the train]; !damage damages damaged damaged {n}; swap swaps swapped swapped {n} away; take takes took taken {n} to the [charity shop|dump|tip]; recycle recycles recycled recycled {n}; !ruin ruins ruined ruined {n}; gift gifts gifted gifted {n} to {other}; drop drops dropped dropped {n} in the river; take takes took taken out {n}"),
        _alone(_CAME),
        _alone(f"{_GONE}; break / broke / broken; get broken / got broken / gotten broken; fall apart / fell apart / fallen apart; wear out / wore out / worn out"),
        _verbs(_HANDED),
        _verbs(_HAD, _HAD_BACK, "break breaks broke broken {n}; lose loses lost lost {n} of them"),
        ("there {are} {a} {t} in the [drawer|box|room|bag]", "{a} {t} [on the shelf|in a box|in my bag]", "a [box|drawer|bag] [has|with] {a} {t}"),
        packs=("boxes", "packs", "bags", "sets", "drawers"),
        weight=6,
    ),
    Domain(
        ("money",),
        _verbs("earn earns earned earned {n}; earn earns earned earned {n} [mowing lawns|at work|with a job|babysitting]; get gets got gotten {n}; get gets got gotten {n} [from grandma|for my birthday|from {other}|back]; find finds found found {n}; find finds found found {n} [in my coat|on the street|in a drawer]; win wins won won {n}; make makes made made {n}; get gets got gotten paid {n}; am_paid is_paid was_paid been_paid {n}; am_given is_given was_given been_given {n}; receive receives received received {n}; deposit deposits deposited deposited {n}; put puts put put in {n}; save saves saved saved [up {n}|{n}]; borrow borrows borrowed borrowed {n} from {other}; pocket pockets pocketed pocketed {n}; sell sells sold sold my [bike|phone|old coat] for {n}; sell sells sold sold something for {n}; get gets got gotten a refund of {n}; top tops topped topped up {n}; cash cashes cashed cashed in {n}; collect collects collected collected {n} in tips; charge charges charged charged {other} {n}"),
        _verbs("spend spends spent spent {n}; spend spends spent spent {n} [on lunch|on food|on a book|on petrol|on a cab|on shoes|on games]; pay pays paid paid {n}; pay pays paid paid {n} [for a ticket|for the bus|for coffee|for rent|in fees]; pay pays paid paid {other} {n}; pay pays paid paid {other} back {n}; buy buys bought bought [a book|lunch|a coffee|a shirt|a game|a hat] for {n}; lose loses lost lost {n}; lose loses lost lost {n} [in a bet|gambling|at cards]; give gives gave given {n} to {other}; give gives gave given {other} {n}; lend lends lent lent {other} {n}; donate donates donated donated {n}; withdraw withdraws withdrew withdrawn {n}; take takes took taken out {n}; blow blows blew blown {n} on [sweets|clothes|a night out]; tip tips tipped tipped the waiter {n}; waste wastes wasted wasted {n}; chip chips chipped chipped in {n} for a gift; invest invests invested invested {n}; splurge splurges splurged splurged {n} on [a bag|shoes]; fork forks forked forked out {n} for parking; hand hands handed handed over {n}; treat treats treated treated {other} to a meal for {n}"),
        given=_verbs("give gives gave given {me} {n}; pay pays paid paid {me} {n}; lend lends lent lent {me} {n}; pay pays paid paid {me} back {n}; send sends sent sent {me} {n}; slip slips slipped slipped {me} {n}; transfer transfers transferred transferred {me} {n}"),
        taken=_verbs("take takes took taken {n} from {me}; steal steals stole stolen {n} from {me}; borrow borrows borrowed borrowed {n} from {me}; charge charges charged charged {me} {n}; win wins won won {n} off {me}"),
        starts=("{a} {t} in my [wallet|purse|pocket|account]", "my [account|card|piggy bank] has {a} {t}", "my balance is {a} {t}", "there {are} {a} {t} on my account"),
        weight=5,
    ),
    Domain(
        ("people", "passengers", "people", "kids"),
        (),
        (),
        _alone("get on / got on / gotten on; board / boarded / boarded; hop on / hopped on / hopped on; climb on / climbed on / climbed on; get in / got in / gotten in; step in / stepped in / stepped in; jump on / jumped on / jumped on; come aboard / came aboard / come aboard"),
        _alone(_CROWD),
        starts=("a [bus|tram|train|ferry] has {a} {t} on it", "{a} {t} on a [bus|train|tram|boat]", "there {are} {a} {t} on the [bus|train|boat|tram|plane]", "[bus|train] with {a} {t}", "the bus [starts|leaves] with {a} {t}", "a lift [with|has] {a} {t}"),
        doer="nobody",
        weight=3,
    ),
    Domain(
        ("people", "guests", "kids", "students", "players", "visitors", "men", "fans", "dancers", "pupils"),
        (),
        (),
        _alone("come in / came in / come in; arrive / arrived / arrived; join / joined / joined; show up / showed up / shown up; walk in / walked in / walked in; turn up / turned up / turned up; come back / came back / come back; sign up / signed up / signed up; move in / moved in / moved in; drop by / dropped by / dropped by; are let in / were let in / been let in; sit down with us / sat down with us / sat down with us; enter / entered / entered; are invited / were invited / been invited; are hired / were hired / been hired"),
        _alone("leave / left / left; go home / went home / gone home; walk out / walked out / walked out; quit / quit / quit; drop out / dropped out / dropped out; move away / moved away / moved away; get sick and leave / got sick and left / gotten sick and left; head off / headed off / headed off; give up / gave up / given up; are sent home / were sent home / been sent home; get kicked out / got kicked out / gotten kicked out; are fired / were fired / been fired; cancel / cancelled / cancelled; get bored and go / got bored and went / gotten bored and gone; wander off / wandered off / wandered off; take off / took off / taken off"),
        starts=("there {are} {a} {t} [in the room|in the club|at the party|in the team|in the pub|at the meeting|in the queue|in a house]", "{a} {t} [in a room|at a party|in a club|in the pool|in line]", "a [club|team|party|group|course] of {a} {t}", "a [club|course|party] has {a} {t}", "we [have|had] {a} {t} in the [club|team|choir]"),
        doer="nobody",
        weight=4,
    ),
    Domain(
        _KEPT + _FRUIT[:10] + _BAKED[:6] + ("phones", "bikes", "lamps", "loaves", "tents", "jackets", "laptops", "tyres", "newspapers"),
        _verbs("get gets got gotten {n} more; get gets got gotten a delivery of {n}; !order orders ordered ordered {n}; buy buys bought bought in {n}; receive receives received received {n}; take takes took taken delivery of {n}; restock restocks restocked restocked {n}; stock stocks stocked stocked {n} more; get gets got gotten {n} in"),
        _verbs("!sell sells sold sold {n}; sell sells sold sold {n}; sell sells sold sold {n} [in the morning|on monday|before noon|to a school]; give gives gave given [away {n}|{n} away]; throw throws threw thrown [out {n}|{n} out]; send sends sent sent back {n}; ship ships shipped shipped [out {n}|{n} to a customer]; deliver delivers delivered delivered {n} to a customer; lose loses lost lost {n} to thieves; !scrap scraps scrapped scrapped {n}; write writes wrote written off {n}"),
        _alone("are delivered / were delivered / been delivered; come in / came in / come in; are returned by customers / were returned by customers / been returned by customers; arrive / arrived / arrived; are brought back / were brought back / been brought back; are put on the shelf / were put on the shelf / been put on the shelf; are added / were added / been added"),
        _alone("are sold / were sold / been sold; sell / sold / sold; get stolen / got stolen / gotten stolen; are taken out / were taken out / been taken out; go out the door / went out the door / gone out the door; break / broke / broken; are sent back / were sent back / been sent back; are thrown out / were thrown out / been thrown out; get damaged / got damaged / gotten damaged; are bought by customers / were bought by customers / been bought by customers; are shipped out / were shipped out / been shipped out"),
        starts=("a [shop|store|stall|supermarket|warehouse] has {a} {t}", "a [shop|store|baker|kiosk] had {a} {t}", "[shop|store]: {a} {t}", "{a} {t} in stock", "there {are} {a} {t} in [the shop|a warehouse|the store]", "our [shop|stall] has {a} {t}", "the shelf has {a} {t}"),
        doer="it",
        packs=("boxes", "crates", "pallets"),
        weight=4,
    ),
    Domain(
        ("sheep", "cows", "chickens", "hens", "goats", "rabbits", "ducks", "pigs", "fish", "kittens", "puppies", "geese", "horses", "bees"),
        _verbs("!buy buys bought bought {n}; get gets got gotten {n}; adopt adopts adopted adopted {n}; rescue rescues rescued rescued {n}; find finds found found {n}; am_given is_given was_given been_given {n}; take takes took taken in {n}; raise raises raised raised {n} more; catch catches caught caught {n}"),
        _verbs("!sell sells sold sold {n}; give gives gave given [away {n}|{n} away]; lose loses lost lost {n}; lose loses lost lost {n} to a fox; sell sells sold sold {n} to {other}; set sets set set {n} free; let lets let let {n} go; slaughter slaughters slaughtered slaughtered {n}"),
        _alone("are born / were born / been born; hatch / hatched / hatched; come back / came back / come back; join them / joined them / joined them; wander in / wandered in / wandered in"),
        _alone("run away / ran away / run away; die / died / died; get eaten by a fox / got eaten by a fox / gotten eaten by a fox; escape / escaped / escaped; wander off / wandered off / wandered off; get out / got out / gotten out; are sold / were sold / been sold; fall ill and die / fell ill and died / fallen ill and died"),
        _verbs("give gives gave given {me} {n}; bring brings brought brought {me} {n}"),
        _verbs("steal steals stole stolen {n}; buy buys bought bought {n} from {me}"),
        ("a farm has {a} {t}", "there {are} {a} {t} [on the farm|in the yard|in the barn|in the field]", "{a} {t} [on a farm|in a field]"),
        weight=2,
    ),
    Domain(
        ("birds", "crows", "pigeons", "sparrows", "butterflies", "flies", "gulls"),
        (),
        (),
        _alone("land / landed / landed; fly in / flew in / flown in; join them / joined them / joined them; come back / came back / come back; come along / came along / come along"),
        _alone("fly away / flew away / flown away; fly off / flew off / flown off; take off / took off / taken off; leave / left / left; get scared off / got scared off / gotten scared off; are chased away / were chased away / been chased away"),
        starts=("{a} {t} [sit|are] on a [wire|roof|fence|branch]", "there {are} {a} {t} [in a tree|on the roof|on a fence]", "{a} {t} in a tree"),
        doer="nobody",
        weight=1,
    ),
    Domain(
        ("points", "lives", "gems", "coins", "gold pieces", "stars", "tokens", "arrows", "potions"),
        _verbs("win wins won won {n}; earn earns earned earned {n}; get gets got gotten {n}; score scores scored scored {n}; gain gains gained gained {n}; collect collects collected collected {n}; find finds found found {n} in a chest; unlock unlocks unlocked unlocked {n}; pick picks picked picked [up {n}|{n} up]; loot loots looted looted {n}; am_awarded is_awarded was_awarded been_awarded {n}"),
        _verbs("lose loses lost lost {n}; lose loses lost lost {n} to [a boss|a trap|{other}]; use uses used used [up {n}|{n}]; spend spends spent spent {n}; drop drops dropped dropped {n}; trade trades traded traded [away {n}|{n} away]; waste wastes wasted wasted {n}; pay pays paid paid {n} for a [sword|shield|skin]; gamble gambles gambled gambled away {n}"),
        given=_verbs("give gives gave given {me} {n}; send sends sent sent {me} {n}"),
        taken=_verbs("take takes took taken {n} from {me}; steal steals stole stolen {n} from {me}; win wins won won {n} off {me}"),
        starts=("{a} {t} at the start", "level one: {a} {t}", "my [wizard|knight|character] has {a} {t}"),
        weight=2,
    ),
    Domain(
        ("emails", "photos", "files", "messages", "tabs", "apps", "songs", "videos", "followers", "contacts"),
        _verbs("get gets got gotten {n}; get gets got gotten {n} new ones; download downloads downloaded downloaded {n}; add adds added added {n}; save saves saved saved {n}; receive receives received received {n}; open opens opened opened {n} more; gain gains gained gained {n}"),
        _verbs("!delete deletes deleted deleted {n}; !remove removes removed removed {n}; lose loses lost lost {n}; get gets got gotten rid of {n}; erase erases erased erased {n}; clear clears cleared cleared out {n}; trash trashes trashed trashed {n}; wipe wipes wiped wiped {n}"),
        _alone("come in / came in / come in; are added / were added / been added; are synced from my phone / were synced from my phone / been synced from my phone"),
        _alone("are deleted / were deleted / been deleted; get lost / got lost / gotten lost; disappear / disappeared / disappeared; are corrupted / were corrupted / been corrupted"),
        starts=("{a} {t} on my phone", "my [phone|laptop] has {a} {t}", "there {are} {a} {t} on the [disk|computer]"),
        weight=2,
    ),
    Domain(
        ("litres", "litres", "gallons", "pints"),
        _verbs("pour pours poured poured in {n}; add adds added added {n}; put puts put put in {n}; fill fills filled filled in {n}; pump pumps pumped pumped in {n}; top tops topped topped it up with {n}"),
        _verbs("use uses used used {n}; drink drinks drank drunk {n}; spill spills spilled spilled {n}; pour pours poured poured out {n}; take takes took taken out {n}; drain drains drained drained {n}; draw draws drew drawn off {n}; pump pumps pumped pumped out {n}"),
        _alone("flow in / flowed in / flowed in; run in / ran in / run in; are added / were added / been added"),
        _alone("leak out / leaked out / leaked out; run out / ran out / run out; evaporate / evaporated / evaporated; are used / were used / been used; drip out / dripped out / dripped out; get spilled / got spilled / gotten spilled"),
        starts=("a [tank|barrel|pool|tub] has {a} {t}", "there {are} {a} {t} in the [tank|barrel|bath|bucket]", "{a} {t} in a [tank|barrel|pool]", "the [tank|barrel] holds {a} {t} now"),
        doer="i",
        weight=1,
    ),
    Domain(
        ("trees", "roses", "plants", "tulips", "flowers", "sunflowers", "bushes"),
        _verbs("!plant plants planted planted {n}; buy buys bought bought {n}; grow grows grew grown {n}; put puts put put in {n}; get gets got gotten {n} from {other}; add adds added added {n}"),
        _verbs("cut cuts cut cut down {n}; dig digs dug dug up {n}; pull pulls pulled pulled [out {n}|{n} out]; lose loses lost lost {n} to the frost; give gives gave given [away {n}|{n} away]; sell sells sold sold {n}; pick picks picked picked {n} for a vase; kill kills killed killed {n} by mistake"),
        _alone("grow / grew / grown; come up / came up / come up; are planted / were planted / been planted; sprout / sprouted / sprouted"),
        _alone("die / died / died; wither / withered / withered; fall over in the storm / fell over in the storm / fallen over in the storm; dry out / dried out / dried out; are cut down / were cut down / been cut down; get eaten by snails / got eaten by snails / gotten eaten by snails"),
        starts=("a garden has {a} {t}", "there {are} {a} {t} in [the garden|the park]", "{a} {t} in my garden"),
        weight=1,
    ),
    Domain(
        ("cars", "bikes", "boats", "trucks", "scooters", "taxis"),
        (),
        (),
        _alone("drive in / drove in / driven in; arrive / arrived / arrived; park / parked / parked; pull in / pulled in / pulled in; come back / came back / come back; are brought in / were brought in / been brought in; roll in / rolled in / rolled in"),
        _alone("drive off / drove off / driven off; leave / left / left; pull out / pulled out / pulled out; are towed away / were towed away / been towed away; drive away / drove away / driven away; are rented out / were rented out / been rented out; get stolen / got stolen / gotten stolen; break down and go / broke down and went / broken down and gone"),
        starts=("a [car park|garage|lot|harbour] has {a} {t}", "{a} {t} in a [car park|garage|lot]", "there {are} {a} {t} [in the yard|at the port|in front of the house]"),
        doer="nobody",
        weight=1,
    ),
    Domain(
        ("tasks", "chores", "orders", "tickets", "letters", "essays", "bills"),
        _verbs("get gets got gotten {n} more; get gets got gotten {n} new ones; take takes took taken on {n}; add adds added added {n} to the list; am_given is_given was_given been_given {n}; accept accepts accepted accepted {n}"),
        _verbs("finish finishes finished finished {n}; do does did done {n}; cross crosses crossed crossed off {n}; complete completes completed completed {n}; get gets got gotten {n} done; tick ticks ticked ticked off {n}; skip skips skipped skipped {n}; drop drops dropped dropped {n}; hand hands handed handed {n} over to {other}; deal deals dealt dealt with {n}; wrap wraps wrapped wrapped up {n}; knock knocks knocked knocked out {n}"),
        _alone("come in / came in / come in; are added / were added / been added; land on my desk / landed on my desk / landed on my desk"),
        _alone("are done / were done / been done; get cancelled / got cancelled / gotten cancelled; are finished / were finished / been finished"),
        given=_verbs("give gives gave given {me} {n}; send sends sent sent {me} {n} more"),
        taken=_verbs("take takes took taken {n} off {me}; do does did done {n} for {me}"),
        starts=("{a} {t} on my list", "there {are} {a} {t} to do", "{a} open {t}"),
        weight=1,
    ),
)  # fmt: skip
