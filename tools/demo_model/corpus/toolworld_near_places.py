"""Small worlds of places and machines whose tools share no word with each other: the request says a word of the right name,
or the same thing in plainer words (how long, how high, is it free). The form is that of toolworld_near; "!" lines ask at
the same place for what none of its tools does."""

NEAR_PLACES = """
@laundrette wash
start a washer = start run switch_on / washer washing_machine
number machine id: called: {v}
?program: cotton|wool|quick: on {v}
> [start|run|switch on] [washer|the washer|washing machine] {0}
- [washer|washing machine] {0} can [start|begin|go] now
- let washer {0} run

get the time left = get check read / time_left remaining_time minutes_left
number machine id: called
> [tell me|show me] how many minutes [number|machine] {0} has left
- how long does [machine|number|drum] {0} still need?
- how long [until|till] [machine|number|drum] {0} is [done|through|finished]?
- when is [machine|drum] {0} [done|ready]?
= minutes: count

check a free dryer = check find is / free_dryer dryer_free
number dryer id: called
- is dryer {0} free?
- is [someone|anybody] using dryer {0}?
- can i have dryer {0}[ now|]?
> [see|look] [if|whether] dryer {0} is free
= free: state
! [sew|iron|fold|dye] my {thing} [till|by] {day}
! [when do you|what time do you|until when are you] [close|open] on {day}
! [is there|do you have] a laundrette in {city}?
~ [i've got two bags here|my socks are wet|coins are in]

@standing_desk desk
set the height = set change move / height desk_height
cm height value: over: {v} cm
> [bring|take|drive] [it|the desk|the table] up to a height of {0}
> [raise|lower] [it|the desk] to {0} cm
- i want [it|the desk] {0} cm high
- height {0}[, please|]
- {0} cm high please

switch the lamp = switch set turn / lamp desk_lamp
on state: + on - off
> [switch|turn] {0} the lamp
- lamp {0}
- the lamp {0}, please

set a sit timer = set start / sit_timer sitting_timer
minutes duration: minutes: for {v}
> [remind|nudge] me to stand after {0}
- sit timer {0}
- i sit for {0}, then [tell me|ring]
! [turn the heating|set the radiator] to {n} [degrees|]
! [book|find] [me |]a [chair|desk] in {city} [on|for] {day}
! how [heavy|old|expensive] is this desk?
! [clean|move|sell] the desk [on|by] {day}
~ [my back hurts|i sat all morning|new chair is here]

@campsite camp
get a sunset = get look_up show / sunset sunset_time
day date: weekday: on {v}
- when is [sunset|the sunset] on {0}?
- how late is sunset [on |]{0}?
> [show|tell] me the sunset [on|for] {0}
- [on|] {0}: sunset when?
= time: clock

check a free pitch = check find see / pitch_free free_pitch
number pitch: called
- is [pitch|place] {0} free?
- [pitch|place] {0}, [is it taken|anyone on it|still free]?
> [see|look] whether pitch {0} is free
= free: state

order firewood = order bring buy / firewood wood
bundles count: count: {v} bundles
> [bring|order|get] {0} bundles of [wood|firewood]
- {0} bundles of firewood[, please|]
- firewood, {0} bundles

open the gate = open raise lift / gate barrier
plate: plate: for {v}
> [open|lift] the [gate|barrier] for {0}
- {0} stands at the gate
- gate for {0}[, please|]
! [what does|how much is] a [train|bus|taxi] to {city} [on|this] {day}
! [until when is|when does] the [shop|museum|bakery|bank] in {city} [open|close] on {day}
! [play|put on] [music|the radio] [by the fire|at our tent|]
! who won the [match|game] [in {city}|on {day}]?
~ [we've just arrived|the tent stands|it smells of pine]

@bird_notes outdoors
log a sighting = log record add / sighting bird_sighting
bird species: animal: {v}
number count seen: count: {v} of them
- [watched|followed] a {0} today and counted {1}. [log it|note it|write it down]
- i was out for the {0} today and counted {1}. [log it|log that|please log]
- sat by the [lake|hedge] today, {1} times {0}. [log the sighting|log that]
> log a sighting: {0}, {1}
> write down {1} times {0}

fill a feeder = fill refill order / feeder bird_feeder
number feeder: called: {v}
> [fill|refill|top up] feeder {0}
- feeder {0} is empty
- [more seeds|food] for feeder {0}

clean a nest box = clean empty / nest_box nesting_box
number box: called: {v}
> [clean|empty|clear out] [nest box|box] {0}
- box {0} needs [cleaning|a clean]
- nest box {0} is [dirty|full of old moss]
! what is the [capital|mayor] of {city}?
! [sell|lend|post] my binoculars [in {city}|on {day}|to {who}]
! [teach|draw|sing] me a [song|picture|poem] [of|about] {city}
! [when does|when is] the bird [fair|park|show] in {city}[ on {day}|] open?
~ [lovely morning out|cold hands but happy|early start]

@training_book outdoors_sport
log push-ups = log record save / push_ups pushups
number count: count: {v} push-ups
- i did push-ups today and counted {0}. [log it|log them|note that]
- did {0} push-ups [today|before breakfast]. [log it|put it down]
> [write down|note|log] {0} push-ups
- {0} push-ups

log a heart rate = log record save / heart_rate pulse
bpm rate: sides: of {v}
> [write down|note|take down] my [heart rate|pulse]: {0}
- my [heart|pulse] [beats at|was|is] {0}
- heart rate {0}[ today|]
- felt my pulse today and counted {0}. log it

log water = log record save / water water_glasses
glasses number: count: {v} glasses
> [write down|note|log] {0} glasses of water
- drank water today and counted {0} glasses. [log it|log that]
- {0} glasses of water [today|so far]
! [write down|note|log] my [shoe size|grade in art|bank number|phone number]
! [book|cancel|pay] the [gym|trainer|massage] in {city} [on|for] {day}
! [what|which] [shoes|diet|bike] should {who} [buy|take] [in {city}|for {day}]?
~ [still out of breath|no excuses today|coach would be proud]

@mill_pond waterside
open a sluice = open raise lift / sluice sluice_gate
number sluice: called: {v}
> [open|raise|lift] sluice {0}
- sluice {0} open
- open up {0}, the sluice i mean

start a pump = start run switch_on / pump water_pump
number pump: called: {v}
> [start|run|switch on] pump {0}
- let pump {0} run
- pump {0}, go

read the water level = read get check / water_level pond_level
spot place: mill|bridge|weir|inlet|reeds: at the {v}
> [read|check|get] the [water|level|water level] at the {0}
- how high is the [water|pond] at the {0}?
- how deep is it at the {0}?
= cm: count

feed the fish = feed / fish carp
grams amount: grams: {v}
> [feed|give] the [fish|carp] {0}
- the fish get {0}
- {0} for the fish
! [catch|sell|weigh|count] [the fish|the carp|the ducks] [on|by] {day}
! [rent|hire|book] [me a boat|a rowing boat] in {city} [on|for] {day}
! [will it rain|is it going to freeze] in {city} on {day}?
~ [it rained all night|the water is brown|ducks everywhere]

@pottery kilns
fire a kiln = fire heat start / kiln oven
number kiln: called: {v}
> [fire|heat] kiln {0}
- kiln {0} is loaded, fire it
- kiln {0} can [be fired|heat up]

get the time to cool = get check read / cooling_time time_to_cool
number kiln: called
- how long does [number|kiln] {0} still need [to cool|until it is cool]?
- when is [number|kiln] {0} cool?
> tell me how long {0} still cools
= hours: count

mix a glaze = mix prepare make / glaze pot_glaze
color shade: blue|green|white|brown|red: in {v}
> [mix|make|prepare] a {0} glaze
- glaze, {0}
- i need {0} glaze

spin the wheel = spin turn set / wheel potters_wheel
speed rpm: sides: at {v}
> [spin|turn] the wheel at {0}
- wheel to {0}
- the wheel should do {0}
! [paint|wrap|ship|sell] [my vase|the bowl|six mugs] [to {city}|for {who}|by {day}]
! [how many|which] people [come to|are in] the [course|class] on {day}?
! [book|find|reserve] [a flight|a hotel|a ferry|a table] [to|in] {city} [on|for] {day}
~ [clay up to my elbows|the bowl came out well|it's hot in here]

@pinball_hall arcade
give tokens = give add load / tokens game_tokens
number amount: count: {v} tokens
> [give|hand] me {0} tokens
- {0} tokens[, please|]
- i'm out of tokens, {0} more

check a free table = check find is / table_free free_table
number table: called
- is table {0} free?
- table {0}, [anyone on it|free or not]?
- can [we|i] play on table {0}?
= free: state

get a high score = get show look_up / high_score best_score
table number: called
> [show|tell] me the [high score|best score] on table {0}
- who leads on table {0}?
- what's the [high score|record] on {0}?
= points: big

report a fault = report file / fault table_fault
table number: called: on {v}
> report [a fault on|that something is broken on] table {0}
- fault on table {0}
- table {0} has a fault
! [what are|tell me] the [lottery numbers|winning numbers] [on|for|next] {day}
! [order|bring] [a pizza|two colas|nachos] to {city}
! [is it|will it be] [warm|sunny|wet] in {city} on {day}
! [call|text|invite] {who} [for|on] {day}
~ [it's loud in here|my pocket is full of coins|rainy day]
"""
