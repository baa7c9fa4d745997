"""What `recall_lives` tells of people and asks in other words than it was told. Data only.

A block: what it is and its values behind `|` (`:pool` or a list), `s` the statement, `t` more ways to tell it, `x` ways
that deny another value `#`, `u` ways to say that it changed, `q` ways to ask. `{s}`, `{p}`, `{o}` are the one it is about,
as in `recall_owners`. Blocks without them are of nobody and go by their own words.
"""

LIVES = """
town | :city
s: {s} live(s) in @
t: {p} home is in @; {s} settled in @; {s} rent(s) a flat in @; {s} (be) based in @; {p} house is in @; {s} (have) lived in @ for years; @ is where {s} live(s); {p} flat is in @; {s} bought a house in @; {s} stay(s) in @; {s} share(s) a flat in @
x: {s} live(s) in @, not in #; {s} (don't) live in # but in @; {s} left # and live(s) in @
u: {s} moved to @; {s} live(s) in @ now; {s} packed up and went to live in @; {p} new home is in @; {s} just relocated to @; {s} moved again, to @
q: where (do) {s} live; which town (do) {s} live in; where is {p} home; where (be) {s} based; what city is {p} home in; where would i find {p} house; where (be) {s} at home; what town (be) {s} in; in which city (do) {s} have a place; where (do) {s} stay

birthplace | :city
s: {s} come(s) from @
t: {s} (was) born in @; {s} grew up in @; {p} roots are in @; {s} (be) originally from @; {s} went to school in @ as a kid; @ is where {s} grew up; {s} (be) @ born and bred; {s} spent {p} childhood in @; {s} (was) raised in @
x: {s} (was) born in @, not in #; {s} (be) from @ and not from #
q: where (do) {s} come from; where (be) {s} from; where (was) {s} born; where did {s} grow up; what is {p} birthplace; where are {p} roots; where (be) {s} from originally; in which town (was) {s} born; where did {s} spend {p} childhood; where (was) {s} raised; which town did {s} grow up in

job | :job
s: {s} work(s) as a(n) @
t: {s} (be) a(n) @; {p} job is @; {s} earn(s) a living as a(n) @; {s} (be) a(n) @ by trade; {s} trained as a(n) @; {s} got hired as a(n) @; {p} profession is @; {s} make(s) a living as a(n) @; {s} (have) been a(n) @ for ten years
x: {s} (be) a(n) @, not a(n) #; {s} (be) no # but a(n) @; {s} used to be a(n) #, now {s} work(s) as a(n) @
u: {s} (be) a(n) @ now; {s} quit and became a(n) @; {s} changed jobs and (be) a(n) @ now; {s} started over as a(n) @
q: what (do) {s} do for a living; what (do) {s} do; what is {p} job; what (do) {s} work as; what (be) {s} by profession; how (do) {s} earn money; what's {p} occupation; what kind of work (do) {s} do; as what (do) {s} work; what's {p} trade; how (do) {s} pay the rent; how (do) {s} make a living; how (do) {s} earn {p} living; what job (do) {s} have; what (do) {s} do for work

working hours | nights; early shifts; late shifts; weekends; mornings; afternoons; evenings; day shifts; night shifts; weekdays; sundays; saturdays
s: {s} work(s) @
t: {s} (be) on @ this month; {s} got put on @; {s} always get(s) @ at work; {s} only work(s) @; {s} (have) to work @; at work {s} (be) down for @
x: {s} work(s) @, not #; {s} (don't) work # but @
u: {s} switched to @; {s} changed to @ at work; from now on {s} work(s) @; they moved {o} to @
q: when (do) {s} work; what hours (do) {s} work; what shifts (do) {s} have; which shift (be) {s} on; when (be) {s} at work; at what times (do) {s} work; what are {p} working hours

workplace | a hospital; a bakery; a school; a bank; a hotel; a garage; a museum; a farm; a brewery; a call centre; a library; a law firm; a zoo; a shipyard; a pharmacy; a supermarket; a nursing home; a warehouse; a theatre; an airport; a restaurant; a paper mill
s: {s} work(s) at @
t: {s} (have) a job at @; {p} workplace is @; {s} (be) employed at @; {s} go(es) to work at @; {s} spend(s) all day working at @; {s} got a job at @; {s} started at @ last year; {p} employer is @
x: {s} work(s) at @, not at #; {s} left # and work(s) at @
u: {s} now work(s) at @; {s} found a new job at @; {s} moved on to @, workwise
q: where (do) {s} work; what kind of place (do) {s} work in; what is {p} workplace; where is {p} job; at what place (be) {s} employed; where (do) {s} go to work; who is {p} employer; where (do) {s} earn money

age | :age
s: {s} (be) @ years old
t: {s} turned @ last week; {p} age is @; {s} (have) @ candles on the cake this year; {s} (be) @ this year; {s} made it to @ in May; {s} celebrated turning @; {s} (be) @ by now
x: {s} (be) @, not #; {s} (be) not # but @ years old
u: {s} turned @ today; {s} (be) @ now; {s} just turned @
q: how old (be) {s}; what is {p} age; what age (be) {s}; how many years old (be) {s}; how many candles (do) {s} need on the cake; which age did {s} reach; how many years (have) {s} lived

birthday | :date
s: {p} birthday is on @
t: {s} (was) born on @; {s} celebrate(s) a birthday on @; we have cake for {o} on @; {p} big day is @; {s} blow(s) out the candles on @; {s} get(s) a year older on @; on @ it's {p} birthday
x: {p} birthday is on @ and not on #
q: when is {p} birthday; when (was) {s} born; on what date (do) {s} celebrate; when (do) {s} get a year older; what's {p} date of birth; which day is {p} birthday; when do we have cake for {o}; when should i congratulate {o}

allergy | :allergen
s: {s} (be) allergic to @
t: {s} can't have @; {s} get(s) a rash from @; no @ for {o}, it's an allergy; {p} allergy is @; {s} swell(s) up from @; {s} react(s) badly to @; {s} (have) to stay away from @; {s} end(s) up in hospital with @; {s} (have) an allergy to @
x: {s} (be) allergic to @, not to #; {s} can have # but no @, an allergy
q: what (be) {s} allergic to; what must {s} avoid; what can't {s} have; what is {p} allergy; what (do) {s} react to; what (be) {s} to stay away from; which allergy (do) {s} have; what is bad for {o}; what gives {o} a rash

favourite colour | :colour
s: {p} favourite colour is @
t: {s} like(s) @ best of all colours; {s} wear(s) nothing but @; {s} love(s) the colour @; {p} colour is @; {s} would paint everything @; {s} always pick(s) @ clothes; {s} want(s) everything in @; {p} favorite color is @
x: {p} favourite colour is not # but @; {s} like(s) the colour @ and not #; not #, @ is {p} favourite colour
u: {p} favourite colour is @ now; {s} like(s) @ more than any colour now; {s} changed to @ as a favourite colour
q: what is {p} favourite colour; which colour (do) {s} like best; what colour (do) {s} prefer; which colour would {s} choose; what color (do) {s} love; what's {p} favorite color; in what colour (do) {s} want things; what colour should i take for {o}

favourite food | :food
s: {p} favourite food is @
t: {s} could eat @ every day; {s} love(s) to eat @; nothing beats @ for {o}; {s} always order(s) @ when we eat out; {s} (be) crazy about @ on a plate; {s} can't get enough of @; {p} favorite dish is @; {s} would eat @ for breakfast, too
x: {p} favourite food is not # but @; {s} love(s) to eat @, not #
u: {p} favourite food is @ now; these days {s} prefer(s) to eat @; now {s} like(s) @ better than any food
q: what is {p} favourite food; what (do) {s} like to eat; which dish (do) {s} love; what should we cook for {o}; what would {s} order; what (do) {s} like best to eat; which food (do) {s} prefer; what makes {o} happy on a plate; what could {s} eat every day

hated food | :food
s: {s} hate(s) @
t: {s} can't stand @; {s} never touch(es) @; you can chase {o} away with @; {s} find(s) @ disgusting; the worst food for {o} is @; {s} would rather starve than eat @; {s} leave(s) @ on the plate; {s} (don't) like @ at all
x: {s} hate(s) @, not #; it's @ that {s} can't stand, not #
q: what (do) {s} hate; what food can't {s} stand; which food (do) {s} dislike; what would {s} never eat; what (do) {s} find disgusting; what should we not cook for {o}; what (do) {s} leave on the plate; what (do) {s} not like; which food (do) {s} detest

drink | :drink
s: {s} drink(s) @
t: {s} start(s) the day with @; {s} always (have) @ with breakfast; {p} drink is @; {s} order(s) @ everywhere; {s} never drink(s) anything but @; {s} (be) fond of a glass of @; {s} take(s) @ with every meal
x: {s} drink(s) @, no #; {s} gave up # and drink(s) @
u: {s} switched to @; {s} drink(s) @ now
q: what (do) {s} drink; what is {p} drink; what should i pour for {o}; what (do) {s} have with breakfast; with what (do) {s} start the day; which drink (do) {s} like; what (do) {s} want in the glass

dog's name | :pet
s: {p} dog is called @
t: {s} (have) a dog called @; {p} dog's name is @; {s} got a puppy, @; @ is {p} dog; {s} adopted a dog named @; {s} walk(s) a dog called @; {s} named the dog @; {p} dog answers to @; {p} dog @ barks a lot
x: {p} dog is called @, not #; {s} wanted to call the dog # but it became @
u: {s} renamed the dog @; {p} dog is called @ now
q: what is {p} dog called; what's the name of {p} dog; what did {s} name the dog; who is {p} dog; what is {p} puppy's name; what do they call {p} dog; {p} dog's name; what name did {s} give the dog; which name does {p} dog answer to

cat's name | :pet
s: {p} cat is called @
t: {s} (have) a cat called @; {p} cat's name is @; {s} got a kitten, @; @ is {p} cat; {s} took in a cat named @; {s} named the cat @; {p} cat @ sleeps all day; {p} cat listens to @, sometimes
x: {p} cat is called @, not #
u: {s} renamed the cat @
q: what is {p} cat called; what's the name of {p} cat; what did {s} name the cat; who is {p} cat; {p} cat's name; what do they call {p} cat; what name did {s} give the cat

pet | a parrot; a tortoise; a hamster; a rabbit; a snake; a goldfish; a pony; a gecko; a ferret; a rat; a spider; a canary; two guinea pigs; three hens; a goat; a mouse; a llama; a hedgehog
s: {s} keep(s) @
t: {s} (have) @ at home; {p} pet is @; {s} got @ for company; {s} bought @ at the pet shop; {s} share(s) the flat with @; {s} look(s) after @; {s} feed(s) @ every morning
x: {s} (have) @ as a pet, not #; {s} wanted # but got @ as a pet
q: what pet (do) {s} have; which animal lives with {o}; what animal (do) {s} keep; what is {p} pet; what kind of pet (do) {s} have; which animal (do) {s} feed

car | :car
s: {s} drive(s) a(n) @
t: {p} car is a(n) @; {s} bought a(n) @ to drive; there is a(n) @ in {p} garage; {s} own(s) a(n) @; {s} get(s) around in a(n) @; {s} park(s) a(n) @ in front of the house; {s} go(es) to work in a(n) @
x: {s} drive(s) a(n) @, not a(n) #; {p} car is no # but a(n) @
u: {s} sold it and got a(n) @; {s} traded it in for a(n) @; {s} drive(s) a(n) @ now
q: what car (do) {s} drive; what is {p} car; what kind of car (do) {s} have; which car is in {p} garage; what vehicle (do) {s} own; what (do) {s} drive; what make is {p} car; how (do) {s} get around

hobby | :hobby
s: {p} hobby is @
t: {s} (be) into @; {s} spend(s) the weekends with @; {s} relax(es) with @; {s} (be) mad about @; {s} took up @ last year; {s} spend(s) every free hour on @; {s} joined a club for @; {s} love(s) @ in the evening
x: {p} hobby is @, not #; {s} gave up # and took up @
u: {s} took up @ instead; {p} hobby is @ now; {s} dropped it and started @
q: what is {p} hobby; what (do) {s} do for fun; what (do) {s} do at the weekend; what (be) {s} into; how (do) {s} spend free time; how (do) {s} relax; what (do) {s} enjoy doing; which pastime (do) {s} have; what (do) {s} do after work

instrument | :instrument
s: {s} play(s) the @
t: {p} instrument is the @; {s} (have) lessons on the @; {s} practise(s) the @ every night; in the band {s} (be) on the @; {s} learned the @ as a child; {s} perform(s) on the @; {s} drive(s) the neighbours mad with the @
u: {s} changed to the @; now {s} play(s) the @
q: which instrument (do) {s} play; what is {p} instrument; what (do) {s} practise; what (do) {s} play in the band; on what (do) {s} have lessons; what did {s} learn to play; what music (do) {s} make, on which instrument

language | :language
s: {s} speak(s) @
t: {p} mother tongue is @; {s} grew up with @ at home; {s} talk(s) in @ all day; {s} dream(s) in @; at home {s} use(s) @; {s} (be) fluent in @; {s} count(s) in @
x: {s} speak(s) @, not #
q: which language (do) {s} speak; what language (be) {s} fluent in; what is {p} mother tongue; in what language (do) {s} dream; what tongue (do) {s} speak; what language should i use with {o}; what (do) {s} speak

subject | :subject
s: {s} stud(ies) @
t: {p} subject is @; {s} (be) doing a degree in @; {s} go(es) to university for @; {s} major(s) in @; {s} (be) at college for @; {s} (have) an exam in @ soon
u: {s} changed to @ at university; {s} dropped it and stud(ies) @ now
q: what (do) {s} study; what is {p} subject; what (be) {s} doing a degree in; what's {p} major; what (do) {s} do at university; in what (do) {s} have an exam

team | the Rovers; the Hawks; the Wolves; the Red Stars; the Tigers; the Falcons; the Blues; the Bears; the Kings; the Sharks; the Giants; the Comets; the Lions; the Rockets; the Owls; the Pirates
s: {s} support(s) @
t: {p} team is @; {s} (be) a fan of @; {s} cheer(s) for @; {s} never miss(es) a game of @; {s} wear(s) the scarf of @; {s} (have) a season ticket for @; {s} scream(s) for @ every Saturday
x: {s} support(s) @, not #; {s} can't stand # and support(s) @
u: {s} support(s) @ now
q: which team (do) {s} support; what is {p} team; whom (do) {s} cheer for; which club (be) {s} a fan of; whose games (do) {s} watch; for which team (do) {s} have a season ticket; what team (do) {s} follow

book | :title
s: {s} (be) reading @
t: the book on {p} table is @; {s} (be) halfway through @; {s} can't put down @; {s} borrowed @ from the library; {s} read(s) @ in bed; {p} book right now is @; {s} started a novel called @
u: {s} finished that and started @; {s} (be) on @ now, bookwise
q: what (be) {s} reading; which book (do) {s} read; what's {p} book; what did {s} borrow from the library; which novel did {s} start; what is {p} bedtime reading; what is the title of {p} book

mood | tired; happy; nervous; bored; sad; excited; grumpy; proud; relaxed; lonely; hopeful; annoyed; sleepy; cheerful; stressed; homesick; jealous; calm
s: {s} (be) @
t: {s} (be) feeling @; {s} (be) a bit @ today; {s} feel(s) rather @; {s} woke up @; today {s} (be) really @; {s} came home @
x: {s} (be) @, not #; {s} (be) not # but @
u: {s} (be) @ now; by now {s} feel(s) @
q: how (do) {s} feel; what is {p} mood; how (be) {s} feeling today; in what mood (be) {s}; what mood did i say {s} (be) in; how did i say {s} feel(s)

destination | :city
s: {s} (be) travelling to @
t: {s} booked a trip to @; {s} fl(ies) to @ next month; {p} next holiday is in @; {s} (be) off to @; {s} (have) tickets to @; {p} plane goes to @; {s} packed for @
x: {s} (be) travelling to @, not to #; {s} cancelled # and booked @ as a holiday
u: {s} rebooked to @; {p} trip goes to @ instead
q: where (be) {s} travelling; where (do) {s} fly to; where is {p} next holiday; to which city (do) {s} have tickets; what is {p} destination; where (be) {s} off to; where does {p} trip go

flight | :flight
s: {p} flight is @
t: {s} fl(ies) with @; {s} (be) booked on @; {p} flight number is @; {s} board(s) @; {p} plane is @; {s} (have) a seat on @
x: {p} flight is @, not #
u: {s} got rebooked onto @; {p} flight is @ now
q: which flight (be) {s} on; what's {p} flight number; what flight (do) {s} take; which flight did {s} book; what is {p} plane; on which flight (do) {s} have a seat

room | :room
s: {s} (be) in room @
t: {p} room is @; {s} sleep(s) in room @; they gave {o} room @; {s} got the key to @; {p} hotel room is @
x: {s} (be) in room @, not #
u: {s} moved to room @; they put {o} into @ instead
q: which room (be) {s} in; what's {p} room number; where (do) {s} sleep, which room; what room did {s} get; to which room (do) {s} have the key; at which room do i knock for {o}

size | :size
s: {s} wear(s) size @
t: {p} size is @; {s} take(s) a @; {p} shoes are a @; {s} need(s) shoes in @; {p} feet are a @; @ fits {o}; {s} always buy(s) @
x: {s} wear(s) size @, not #
u: {s} grew and need(s) a @ now; {s} wear(s) size @ now
q: what size (do) {s} wear; what is {p} size; which size (do) {s} take; what size fits {o}; how big are {p} feet; what shoe size (do) {s} need; in which size should i buy shoes for {o}

order | :food
s: {s} ordered @
t: {s} would like @; {s} (have) asked for @; {s} take(s) the @; @ is for {o}; {s} picked @ from the menu; {p} order is @; bring {o} @ please; {s} went for @
x: {s} ordered @, not #; no # for {o}, {s} ordered @
u: {p} order is @ now; {s} would rather have @
q: what did {s} order; what would {s} like; what is {p} order; what did {s} pick from the menu; what goes to {o}; what do i bring {o}; what did {s} ask for; which dish is for {o}

partner | :name
s: {s} (be) married to @
t: {p} other half is @; {s} married @; {p} spouse is called @; {s} got engaged to @ and married; {s} share(s) a life with @; {s} said yes to @; {p} better half is @
q: who (be) {s} married to; who is {p} spouse; what's {p} other half called; whom did {s} marry; what is the name of {p} spouse; who is {p} better half; to whom (be) {s} married

best friend | :name
s: {p} best friend is @
t: {p} closest friend is @; {s} (have) a best friend, @; {s} go(es) everywhere with @, best friends; @ is {p} best mate; {s} tell(s) everything to {p} best friend @; nobody is closer to {o} than @
q: who is {p} best friend; what is {p} best friend called; what's the name of {p} closest friend; who is closest to {o}; who is {p} best mate; to whom (do) {s} tell everything

teacher | :person
s: {p} teacher is @
t: {s} (have) lessons with @; {s} (be) in the class of @; @ teaches {o}; {s} learn(s) from @; {s} got @ as a teacher; the one who teaches {o} is @
u: {p} new teacher is @; {s} got another teacher, @
q: who is {p} teacher; who teaches {o}; what is {p} teacher called; in whose class (be) {s}; from whom (do) {s} learn; what's the name of {p} teacher; with whom (do) {s} have lessons

boss | :person
s: {p} boss is @
t: {s} work(s) under @; {s} report(s) to @; @ is {p} manager; {s} get(s) orders from @; at work {s} (have) @ above; the one {s} answer(s) to is @
u: {p} new boss is @; {s} got a new boss, @
q: who is {p} boss; who (do) {s} report to; what is {p} manager called; under whom (do) {s} work; what's the name of {p} boss; from whom (do) {s} get orders; who is above {o} at work

number of children | two; three; four; five; six; seven; eight
s: {s} (have) @ children
t: {s} (have) @ kids; {s} raised @ kids; {s} (be) a parent of @; there are @ kids in {p} house; {s} cook(s) for @ kids every day; {s} bring(s) @ kids to school
x: {s} (have) @ kids, not #
u: a baby came, {s} (have) @ kids now; {s} (have) @ children now
q: how many children (do) {s} have; how many kids (do) {s} have; what is the number of {p} kids; how many little ones are in {p} house; how many kids (do) {s} bring to school; how big is {p} family, in children

eye colour | :colour
s: {p} eyes are @
t: {s} (have) @ eyes; {s} look(s) at you with @ eyes; {p} eye colour is @; @ are {p} eyes; {s} got @ eyes from grandma
q: what colour are {p} eyes; which eye colour (do) {s} have; what is {p} eye colour; what kind of eyes (do) {s} have, which colour; how do {p} eyes look; which colour have {p} eyes

wake-up time | :clock
s: {s} get(s) up at @
t: {p} alarm is set for @; {s} wake(s) up at @; {s} (be) out of bed at @; {p} day starts at @; {s} crawl(s) out of bed at @; the alarm wakes {o} at @
x: {s} get(s) up at @, not at #
u: {s} set the alarm to @ now; {s} get(s) up at @ now
q: when (do) {s} get up; what time is {p} alarm; at what time (do) {s} wake up; when (be) {s} out of bed; when does {p} day start; what is {p} alarm set for; how early (do) {s} rise

lost thing | :thing
s: {s} lost @
t: {s} left @ on the train; {s} can't find @; {s} (be) looking everywhere for @; {s} forgot @ in the taxi; @ went missing, poor {o}; {s} misplaced @
q: what did {s} lose; what (be) {s} looking for; what can't {s} find; what did {s} leave behind; what went missing; what (be) {s} missing

wish | :thing
s: {s} want(s) @ as a present
t: {s} wish(es) for @; {s} would love to get @; {s} asked for @ for a birthday; on {p} wish list is @; {s} dream(s) of getting @
x: {s} want(s) @ as a present, not #
u: now {s} want(s) @ as a present; {s} wish(es) for @ now
q: what (do) {s} want as a present; what (do) {s} wish for; what should i give {o}; what is on {p} wish list; what would {s} love to get; what gift would make {o} happy; which present (do) {s} want

fear | spiders; heights; snakes; dogs; thunder; the dark; needles; clowns; flying; water; ghosts; mice; lifts; bees; crowds; dentists; bats; moths
s: {s} (be) afraid of @
t: {s} (be) scared of @; {p} biggest fear is @; {s} panic(s) because of @; {s} run(s) away from @; {s} can't sleep because of @; {s} tremble(s) at the thought of @
q: what (be) {s} afraid of; what (be) {s} scared of; what is {p} biggest fear; what makes {o} panic; what (do) {s} run away from; what frightens {o}

plan | see a film; bake bread; paint the fence; clean the garage; go camping; visit a museum; sleep all day; climb a hill; repair the bike; play cards; plant tomatoes; go dancing; watch the match; sort old photos; swim in the lake; write letters; cook for friends; go fishing
s: {s} want(s) to @ this weekend
t: {s} plan(s) to @ on Saturday; {p} plan for the weekend is to @; {s} (be) going to @ at the weekend; {s} will @ on Sunday; on the weekend {s} would like to @; {s} promised to @ this weekend
x: {s} want(s) to @ this weekend, not #
u: {s} changed plans and want(s) to @; {p} plan is to @ now
q: what (do) {s} plan for the weekend; what (do) {s} want to do; what is {p} plan; what (be) {s} going to do on Saturday; what did i say {s} want(s) to do; what (be) {s} up to this weekend; which plans (do) {s} have

phone number | :phone
s: {p} phone number is @
t: {p} number is @; you reach {o} at @; call {o} on @; {p} mobile is @; {s} (have) the number @; ring {o} under @; text {o} at @
x: {p} phone number is @, not #
u: {p} new number is @; {s} changed the phone number to @
q: what is {p} phone number; how do i reach {o}; on what number can people call {o}; what's {p} mobile number; which number do i dial for {o}; where do i text {o}; {p} number

street | Mill Street; Rose Lane; Harbour Road; Elm Street; King's Road; Park Avenue; Station Road; Church Lane; Hill Road; Oak Avenue; Bridge Street; Market Square; Forest Road; Castle Street; Lake Drive; Garden Lane
s: {s} live(s) on @
t: {p} street is @; {p} address is on @; {p} house stands on @; {s} found a flat on @; {p} front door is on @
x: {s} live(s) on @, not on #
u: {s} moved to @; {p} address changed to @
q: what street (do) {s} live on; what is {p} street; what's {p} address; on which street is {p} house; where do i send {p} mail; which street is {p} door on
"""

# Of nobody but the one who writes; a thing with one value.
THINGS = """
code word | :secret
s: the code word is @
t: our code word is @; say @ if anyone asks for the code word; the magic word is @; the word that opens the door is @; if they ask for a word, it's @
x: the code word is @, not #
u: the code word changed to @; new code word: @
q: what's the code word; what is the magic word; what do i say at the door; which word opens the door; what's our code word; what was the secret word we use; which word do i have to say

pin | :pin
s: the pin is @
t: my pin is @; the door opens with @; i type @ to get in; the numbers for the lock are @; @ unlocks it; the combination is @
x: the pin is @, not #
u: i changed the pin to @; new pin: @
q: what is my pin; which numbers open the lock; what do i type to get in; what's the combination; how do i unlock it; the pin; with which code do i get in

deadline | :day
s: the deadline is @
t: i have to hand it in by @; it's due on @; my boss wants it by @; the report must be ready by @; the last day for it is @; it has to be done by @
x: it's due on @, not on #
u: they moved the deadline to @; i have time until @ now
q: when is the deadline; when is it due; by when must i be done; until when do i have time; when do i have to hand it in; by what day does my boss want it; what's the last day for it

dentist's time | :clock
s: the dentist sees you at @
t: i'm at the dentist at @; the dentist expects me at @; my teeth get checked at @; i have the dentist at @; i have to be in the dentist's chair at @
x: the dentist is at @, not at #
u: the dentist moved me to @; the dentist is at @ now
q: when do i have to be at the dentist; what time is the dentist; when is my dentist appointment; at what time do my teeth get checked; when does the dentist expect me

budget | :money
s: your budget is @
t: i can spend @; i have @ to spend; my limit is @; it must not cost more than @; my wallet allows @; all i can afford is @
x: my budget is @, not #
u: my budget went to @; i can spend @ now
q: what's my budget; how much can i spend; what is my limit; how much can i afford; how much may it cost at most; how much money do i have for it

salary | :money
s: you earn @
t: my salary is @; they pay me @; i make @ a month; my pay is @; i get @ for the job
u: i got a raise, it's @ now; they pay me @ now
q: what's my salary; how much do i earn; what do they pay me; how much do i make; how much do i get for the job; what is my pay

rent | :money
s: your rent is @
t: i pay @ for the flat; the flat costs me @; my landlord takes @; the rent is @ a month; living here costs me @
u: the rent went to @; the landlord wants @ now
q: how much is my rent; what do i pay for the flat; how much does the landlord take; what does the flat cost me; how much do i pay to live here

meeting place | the fountain; the station; the library; the old bridge; the town hall; the harbour; the bakery; the museum; the bus stop; the park gate; the lighthouse; the cinema
s: you meet at @
t: we meet at @; we said we meet at @; see you all at @, we said; our meeting place is @; the others wait at @; we get together at @
x: we meet at @, not at #
u: we meet at @ instead; the meeting place is @ now
q: where do we meet; what's our meeting place; where do the others wait; where did we say we meet; at which place do we get together; where do i have to be to meet them

keys' place | :place
s: your keys are @
t: i left my keys @; my keys are @; i always put my keys @; you'd find my keys @; i hid the keys @; my keys lie @
x: my keys are not # but @
u: i moved my keys, they are @; my keys are @ now
q: where are my keys; where did i leave my keys; where do i find my keys; where did i put the keys; in what spot are my keys

parking spot | :gate
s: your car is at @
t: i parked at @; my car is at @; i left the car at @; the parking spot is @; the car waits at @
u: i moved the car to @; the car is at @ now
q: where did i park; where is my car; which parking spot is it; where did i leave the car; where do i find the car

lucky number | :age
s: your lucky number is @
t: @ always brings me luck; i always bet on @; the number that brings me luck is @; my number of luck is @; i play @ in the lottery
x: my lucky number is @, not #
q: what's my lucky number; which number brings me luck; on what number do i always bet; what number do i play in the lottery; my lucky number

wedding month | :month
s: you get married in @
t: we get married in @; our wedding is in @; we tie the knot in @; i say yes in @; the wedding bells ring in @
x: the wedding is in @, not in #
u: we moved the wedding to @; the wedding is in @ now
q: when is my wedding; when do i get married; in which month is the wedding; when do we tie the knot; when do the wedding bells ring

project | :secret
s: your project is called @
t: i work on a project called @; my project is called @; the thing i build has the name @; at work we call the project @; i named my project @
u: we renamed the project @; the project is called @ now
q: what is my project called; what am i working on; what's the name of my project; how did i name the project; which project do i work on

language learnt | :language
s: you are learning @
t: i'm taking lessons in @; i started to learn @; my course is in @; on tuesdays i learn @; i'm teaching myself @
u: i switched to learning @; now i'm learning @
q: what am i learning; which language do i learn; what is my course in; what did i start to learn; in what do i take lessons; what am i teaching myself
"""

# Two things of one in a clause: what they are, and the ways to say both, `@` the first and `%` the second.
MERGED = (
    ("working hours", "workplace", ("{s} work(s) @ at %", "{s} (do) @ at %", "{s} work(s) at %, @ only", "at % {s} work(s) @")),
    ("job", "town", ("{s} work(s) as a(n) @ in %", "{s} (be) a(n) @ in %", "{s} (be) a(n) @ from %, where {s} live(s)", "{s} live(s) in % and work(s) as a(n) @")),
    ("age", "town", ("{s} (be) @ and live(s) in %", "{s} (be) @ years old and live(s) in %", "{s} live(s) in % and (be) @ years old")),
    ("job", "workplace", ("{s} work(s) as a(n) @ at %", "{s} (be) a(n) @ at %", "{s} got hired as a(n) @ at %")),
    ("hated food", "favourite food", ("{s} hate(s) @ but love(s) %", "{s} love(s) % but hate(s) @", "no @ for {o}, {s} could eat % every day")),
    ("dog's name", "cat's name", ("{s} (have) a dog called @ and a cat called %", "{p} dog is @ and {p} cat is %", "{s} (have) a cat, %, and a dog, @")),
    ("birthplace", "town", ("{s} (was) born in @ and live(s) in %", "{s} come(s) from @ but live(s) in %", "{s} live(s) in %, though {s} grew up in @")),
    ("birthplace", "language", ("{s} come(s) from @ and speak(s) %", "{s} (be) from @ and talk(s) in % all day")),
    ("age", "birthday", ("{s} turn(s) @ on %", "on % {s} turn(s) @", "{s} will be @ on %, a birthday to celebrate")),
    ("book", "drink", ("{s} (be) reading @ with a cup of %", "{s} drink(s) % while reading @")),
    ("job", "hobby", ("{s} work(s) as a(n) @ and relax(es) with %", "by day {s} (be) a(n) @, at night {s} (be) into %")),
    ("car", "town", ("{s} drive(s) a(n) @ through %, home sweet home", "{s} live(s) in % and drive(s) a(n) @")),
)  # fmt: skip
