"""More real tools: deliveries, screens, the wash, bikes, museums, lost things, classes. Many take one of a few values, or a
list. The form is that of toolcatalog."""

MORE = """
@deliveries parcels
find a delivery = get track find check / delivery shipment consignment delivery_status
delivery_id tracking_code number: code: {v} / with the number {v}
?carrier: dhl|ups|post=the post office|dpd: with {v} / by {v}
> [track|find|look up|check] [delivery|shipment|consignment|the package|the box] {0}
- where is [my package|my delivery|the box|my stuff] {0}?
- has [my package|the delivery|the shipment] {0} [arrived|left|been sent|reached the depot]?
- {0} [should have been here yesterday|has not come|is late][, where is it?|, any news?|]
- i'm [still |]waiting for [package|delivery] {0}
- when does [package|delivery] {0} [come|arrive|get here]?
= status: state, arrives: date

move a delivery = reschedule move change postpone / delivery delivery_date shipment
delivery_id tracking_code number: code
date new_date day: date: to {v} / on {v} / until {v}
?slot part_of_day: morning=before noon|afternoon=after lunch|evening=after work: in the {v} / {v}
> [reschedule|move|postpone|put off] [delivery|shipment|package] {0} {p1}
- i'm not [home|in|there], [bring|deliver] [package|delivery] {0} {p1} [instead|please]
- {0} [should come|must come|is to come] {p1}
- can [the driver|they] [bring|deliver] {0} {p1} instead?

leave a delivery instruction = set add leave / delivery_instruction drop_off_place delivery_note
delivery_id tracking_code number: code
place where drop_off: neighbour=with the neighbour/next door|garage=in the garage|porch=on the porch/at the front door|shop=at the corner shop: {v}
> [leave|drop|put] [delivery|package|parcel] {0} {1}
- nobody is [home|in] for {0}, [leave it|drop it|put it] {1}
- [the driver|the courier] can [leave|put] {0} {1}

report a damaged delivery = report file claim / damaged_delivery damage delivery_claim
delivery_id tracking_code number: code
description damage text: text: : {v}
?photo image: image: with the picture {v}
> report [delivery|package] {0} as [broken|damaged]{p1}
- [package|delivery] {0} [came|arrived] [broken|damaged|wet|crushed]{p1}

@screen media
play a film = play watch start / film movie video
title film name: film: {v}
device screen where: tv=the telly/the tv/the big screen|tablet=the tablet/the ipad|laptop=the laptop|projector=the beamer/the projector: on {v}
?subtitles: english|french|german|off=no subtitles: with {v} subtitles / subtitles {v}
> [play|put on|start|show|stream] {0} {p1}
- [i want to|we'd like to|let us] [see|watch] {0} {p1}
- [movie night:|tonight it's] {0} {p1}
- {0} {p1}[, please|]

pause the screen = pause hold freeze / playback screen player
device screen where: tv=the telly/the tv|tablet=the tablet|laptop=the laptop|projector=the beamer: on {v}
> [pause|hold|freeze] [it|the film|the movie|what's playing] {p0}
- [someone is at the door|the phone rings|i need a minute|popcorn break], pause {0}

change the channel = change switch set / channel tv_channel station
channel number: count: {v} / number {v}
?device screen: tv=the telly|bedroom_tv=the bedroom telly: on {v}
> [switch|change|go|zap|turn] to channel {0}
- [channel|programme] {0}[, please| please|]
- what's on channel {0}? switch [over|there]
- put [the telly|the tv|the screen] on {0}

set the sound = set change adjust / volume sound tv_volume
level volume: percent: to {v} / at {v}
?device screen: tv=the telly|soundbar=the soundbar|headphones=the headphones: on {v} / of {v}
> [set|put|turn] the [volume|sound|telly] {p0}
- [too loud|too quiet|i can't hear a thing|the baby sleeps], [volume|sound] {p0}

@laundry home
start the wash = start run begin / washing_machine wash laundry
program mode cycle: cotton|wool|delicate=the delicate one/gentle|quick=a quick one/the short one: on {v} / with {v} / program {v}
?temperature degrees temp: degrees: at {v}
?spin: low|medium|high: with {v} spin / spin {v}
> [start|run|put on] [the washing machine|the wash|a wash|the laundry|a load] {p0}
- [my jumpers are|the towels are|the shirts are|everything is] dirty, [wash them|start the machine] {p0}
- i need [clean clothes|this washed] by tonight, {p0}
- [washing|laundry] {p0}[, please|]

start the dryer = start run begin / dryer tumble_dryer drying
minutes duration: minutes: for {v}
?heat level: low|medium|high: on {v} heat / at {v} heat
> [start|run|put on] the [dryer|tumble dryer] {p0}
- the [washing|laundry|towel] is still [wet|damp], [dry it|dryer] {p0}

@bikes travel
find a bike = find search get list / bikes bike_stations rental_bikes
place location address near: stop: near {v} / at {v} / around {v}
?kind type: city|cargo=cargo bike|electric=e-bike/with a motor: {v} / a {v} one
?count number: heads: for {v}
> [find|get|look for|show me] [a bike|bikes|a bicycle|bicycles|something to ride] {p0}
- is there a [bike|bicycle] {p0}?
- [where can i|can i] [get|hire|borrow] a [bike|bicycle] {p0}?
- i'd rather cycle, [anything|any bikes] {p0}?
= station: stop, free: count

unlock a bike = unlock rent start take / bike bicycle rental
bike_id code number: id: number {v} / {v} / #{v}
?minutes duration: minutes: for {v}
> [unlock|rent|take|hire] [bike|bicycle] {0}
- i'm [standing by|next to|in front of] bike {0}[, open it|, unlock it|, let me ride]
- open the lock of bike {0}

return a bike = return end stop lock / bike bicycle rental
bike_id code number: id: number {v} / {v} / #{v}
?station place: stop: at {v}
> [return|give back|lock|end the ride on] [bike|bicycle] {0}
- i'm [done with|off|finished with] bike {0}
- bike {0} is back in the rack

@museum going_out
book museum tickets = book buy reserve get / museum_tickets exhibition_tickets entry
museum venue: venue: for {v} / to {v}
count tickets people: heads: for {v}
?date day: date: on {v}
?kind type: adult=adults|child=children|senior=seniors|student=students: all {v} / {v} only
> [book|buy|reserve|get] [entry|tickets|museum tickets|admission] {p0} {p1}
- we want to [see|visit] {0}[,|] {p1}

list the exhibitions = get list find show / exhibitions museum_program shows_on
museum venue: venue: at {v} / in {v}
?date day: date: on {v}
> [find out|tell me|show me|list] what is [on|on show|exhibited] {p0}
- what's on {p0}?
- [any|are there any] [exhibitions|shows] {p0}?
= exhibitions*: title

book a guided tour = book reserve arrange / guided_tour tour guide
museum venue: venue: at {v} / of {v} / through {v}
language: english|french|german|spanish: in {v}
time start_time: hour: at {v}
> [book|reserve|arrange] [a tour|a guided tour|a guide] {p0} {p1} {p2}
- we'd like [a guide|someone to show us around] {p0} {p2} {p1}

@lost_desk people
report a lost thing = report file register log / lost_item loss lost_property
item thing what: thing: {v}
place where location: venue: at {v} / in {v}
?color colour: black|white|red|blue|green|brown: {v} / it is {v} / {v} colour
?date when: date: on {v}
> report [a|my] [lost|missing] {0} {p1}
- i [lost|forgot|left] my {0} {p1}
- my {0} is gone, i [had it last|think i left it] {p1}

search the lost things = search find look_up check / lost_items found_things lost_and_found
item thing what: thing: {v}
?color colour: black|white|red|blue|green|brown: in {v} / that is {v}
?place where: venue: from {v} / at {v}
> [search|look] [lost and found|the lost things|the found things] for a {0}
- [has anyone|did anyone|did somebody] [found|handed in|brought] a {0}?
- [any|was any] {0} handed in?
= found: count

@classroom school
take attendance = take set mark record / attendance presence absent_pupils
class group course: subject: in {v} / of {v}
absent missing pupils: people: : {v} / without {v}
> [take|record|note] attendance {p0}, [missing|absent|not there]: {1}
- in {0} {1} [are|were] [missing|absent|ill] today
- {1} [did not come|are not here] for {0}

form groups = make form create build / groups teams pairs
names pupils members: people: of {v} / with {v} / from {v}
size per_group count: count: of {v} / with {v} each / {v} in each
> [make|form|build] [groups|teams] {p0}, {1} in each
- split {0} into [groups|teams] of {1}

give homework = give set assign add / homework assignment_for_class
class course subject: subject: in {v} / for {v}
pages page_numbers: numbers: pages {v} / exercises {v} / numbers {v}
?due_date due until: date: until {v} / for {v}
> [give|set|assign] [homework|as homework] {p0}: pages {1}
- for {0} [they|the pupils] do [pages|exercises] {1}

@seats ops
reserve seats = reserve book hold block / seats seat_numbers places_in_hall
seats seat_numbers numbers: numbers: {v}
show event performance: film: for {v} / at {v}
?category: stalls=in the stalls|balcony=on the balcony|box=in a box: {v}
> [reserve|book|hold|keep] seats {0} {p1}
- [we want|i want|we'd like] to sit in seats {0} {p1}
- seats {0} {p1}[, please|]

release seats = release free cancel give_back / seats seat_numbers places_in_hall
seats seat_numbers numbers: numbers: {v}
show event performance: film: for {v} / at {v}
> [release|free|give back|cancel] seats {0} {p1}
- [we don't need|nobody takes] seats {0} {p1} [any more|after all]

@meters home
enter a meter reading = enter submit add record / meter_reading meter reading
meter kind which: gas|water|electricity=power/current|heat: {v}
value reading amount: far: {v} / at {v} / of {v}
?date day: date: on {v}
> [enter|submit|note|record] the {0} [meter|reading][:| at|, it says] {1}
- the {0} meter [says|is at|shows|stands at] {1}
- {0}: {1}[ on the meter|, write it down|]

show my usage = show get read compare / usage consumption energy_use
meter kind which: gas|water|electricity=power/current|heat: {v}
period span: day=today|week=this week|month=this month|year=this year: {v} / for {v}
> [show|tell me|get] my {0} [usage|consumption|use] {p1}
- how much {0} [did i use|have i used|did we burn] {p1}?
- is my {0} use {p1} [high|too high|more than usual]?
= used: far
"""
