"""Real tools of the home: lights, heating, kitchen, music, timers, plants, pets. The form is that of toolcatalog."""

HOME = """
@lights home
turn on the light = turn_on switch_on enable / light lights lamp room_light
room location area: room
?brightness level: percent: at {v} / with {v} brightness
?color colour: white|red|blue|warm=warm white|green|purple: in {v} / {v}
> [turn on|switch on|put on] the [light|lights|lamp|lamps] in the {0}
> [light up|brighten] the {0}
> [turn|switch|put] the {0} [light|lights|lamp] on
- [lights on|light on|lights] in the {0}[, please|]
- it's [dark|so dark|too dark|getting dark] in the {0}[, can you do something|, light please|, lights on|]
- i [can't see anything|can't see a thing] in the {0}, [light|turn the light on]
- {0} light on
- i'm going to the {0}, [lights on|turn on the light there]

turn off the light = turn_off switch_off disable / light lights lamp room_light
room location area: room
?delay_seconds delay: seconds: after {v} / in {v}
> [turn off|switch off|put out|kill] the [light|lights|lamp|lamps] in the {0}
> [turn|switch] the {0} [light|lights|lamp] off
- [lights off|lights out|no more light] in the {0}[, please|]
- {0} light off
- nobody is in the {0}, [no need for light there|lights off|turn that lamp off]
- i left the light on in the {0}[, turn it off|, switch it off please|]
- it's too bright in the {0}, lights off

dim the light = dim set_brightness adjust / light lights lamp brightness
room zone location: room
brightness level percent: percent
> [dim|set] the {0} [light|lights|lamp] to {1}
> [put|bring|turn] the light in the {0} [down to|to|at] {1}
> [set the brightness|set brightness] in the {0} to {1}
- {0} at {1}[, brightness i mean| brightness]
- [i want|only|just] {1} light in the {0}
- {1} is enough light for the {0}

@thermostat home
set the temperature = set change adjust / thermostat temperature heating target_temperature room_temperature
temperature target temp value: degrees
room zone area location: room
?mode: heat=heating|cool=cooling|auto: in {v} mode / mode {v}
?duration_minutes minutes: minutes
> [set|put|change] the [temperature|thermostat|heating] in the {1} to {0}
> [set|turn|heat|warm|bring] the {1} to {0}
> [make|keep] the {1} {0}
> [make|have] it {0} in the {1}
- i'd like {0} in the {1}
- {0} in the {1}[, please|]
- it's [cold|freezing|too warm|chilly] in the {1}, [make it|set it to|i want] {0}
- the {1} should be {0}

read the temperature = get read check measure / room_temperature indoor_temperature temperature_sensor
room sensor zone: room
?unit units: celsius|fahrenheit
> [check|read|tell me|get] the temperature in the {0}
- how [warm|cold|hot] is [it in |]the {0}?
- what's the temperature in the {0}?
- what does the thermometer in the {0} say?
- is it [warm|cold] in the {0}?
= temperature: celsius

@heating home
turn the heating off = turn_off stop disable / heating radiator heater
room zone: room
?until end_time: hour: until {v}
> [turn off|stop|switch off|shut] the [heating|radiator|heater] in the {0}
- [no more heating|heating off] in the {0}
- the {0} is [boiling|like an oven|way too hot], heater off
- nobody needs the heater in the {0}[, off with it|]

@locks home
lock the door = lock secure close / door lock smart_lock
door name which: room: of the {v} / at the {v}
> [lock|close|bolt] the {0} door
- did i lock the {0} door? [lock it anyway|if not, do it|lock it]
- {0} door: lock[ it|]
- i'm leaving, lock the {0} door

unlock the door = unlock open / door lock smart_lock
door name which: room: of the {v}
?code pin: id: with code {v} / pin {v}
> [unlock|open] the {0} door
- someone is at the {0} door, [let them in|unlock it|open it]
- {0} door: unlock[ it|]

@blinds home
move the blinds = set move adjust / blinds shutters curtain
room window location: room
position percent level: percent
> [set|move|bring|put] the [blinds|shutters|curtains] in the {0} to {1}
> [close|open] the {0} [blinds|shutters] to {1}
- [blinds|shutters] in the {0}: {1}
- i want the [blinds|curtains] in the {0} at {1}

@robot home
start the vacuum = start run launch / vacuum robot_vacuum cleaning vacuum_cleaner
room area zone: room
?power mode suction: quiet|normal|turbo|max: on {v} / in {v} mode
?repeat twice: + twice / two times - only once / once
> [vacuum|hoover|clean] the {0}
> [start|send] the [vacuum|robot|hoover] in the {0}
- there are [crumbs|dog hairs|leaves] [all over|in] the {0}, [send the robot|vacuum please]
- the {0} [is filthy|needs a clean|needs vacuuming]

@timers time
set a timer = set start create new begin - / timer countdown kitchen_timer
minutes duration_minutes duration mins time_minutes: minutes: for {v} / of {v}
?label name title: dish: for the {v} / called {v}
> [set|start|make|put on] a [timer|countdown] [for|of] {0}
> [count down|time] {0}
> wake me in {0}
- timer[,|:|] {0}
- {0}[ timer|, timer please|, go|]
- i need a timer, {0}
- the [eggs|noodles|potatoes] need {0}[, time it|, set a timer]
- give me {0} on the clock

cancel the timer = cancel stop clear delete remove / timer countdown
timer_id id name label: code
> [cancel|stop|delete|kill|clear] [timer|the timer] {0}
- i don't need timer {0} any more
- timer {0} can go
- [stop|end] it, timer {0}

list the timers = list get show / timers active_timers countdowns
> [list|show|show me|give me] [all|my|the] [timers|running timers|active timers]
- which timers are [running|on|active]?
- what timers [have i got|do i have|are there]?
- do i have [any|a] [timers|timer] running?
= timers*: dish

set an alarm = set create add schedule new - / alarm alarm_clock wakeup wake_up_call
time at hour alarm_time: hour: at {v} / for {v}
?day date on when: date: on {v} / for {v}
?label name: task: to {v} / so that i {v}
?repeat recurring: + every day / daily - just once / only once
> [set|make|create] an alarm [for|at] {0}
> [wake me|get me up|wake me up] at {0}
- alarm[, at| at|:] {0}
- i [have to|need to|must] [get up|be up|wake up] at {0}
- don't let me sleep past {0}

start a stopwatch = start begin run / stopwatch
?label name: title
> [start|begin|run] [a|the|my] stopwatch
- stopwatch, go
- time me[, starting now|, from now]

@kitchen kitchen
find a recipe = find search get lookup suggest - / recipe recipes meal_idea
dish query name meal: dish
?servings people: heads
?diet: vegan|vegetarian|gluten_free|none=no diet: that is {v} / {v}
?max_minutes time_limit: minutes: ready in {v} / in under {v}
> [find|get|show|look up|give me|search for] [a recipe|recipes|the recipe] for {0}
- how do [i|you] [make|cook|prepare] {0}?
- i want to cook {0}
- [recipe for|recipe:|a good recipe for] {0}[?|]
- i feel like {0} tonight, [how is it made|got a recipe]?
- what do i need for {0}?
= recipe: title, minutes: count

preheat the oven = preheat set heat start / oven oven_temperature
temperature degrees temp: oven
?minutes timer_minutes duration: minutes
?mode program: fan|grill|bake|both: on {v} / in {v} mode
> [preheat|heat|set|warm up] the oven to {0}
> [turn|put] the oven on at {0}
- oven to {0}[, please|]
- i need the oven at {0}
- oven, {0}

start the dishwasher = start run begin / dishwasher dish_washer
program mode cycle: eco|quick|intensive|glass: on {v} / with the {v} program
?delay_hours delay: hours: in {v} / after {v}
> [start|run|turn on] the dishwasher {p0}
- dishes are in, start {p0}
- the dishwasher is full, [run it|start it] {p0}

brew a coffee = brew make prepare / coffee espresso cup
type drink kind: espresso|latte|cappuccino|americano|flat_white
?size: small|medium|large=big: {v} / a {v} one
?sugar sugars: count: with {v} sugars / and {v} sugars
?milk with_milk: + with milk - without milk / no milk
> [make|brew|get|prepare] me [a|one|an] {0}
- [i need|i'd like|time for|i could use] [a|an] {0}
- one {0}[, please|]

add an ingredient = add put insert / ingredient pantry_item
ingredient item name: food
amount grams quantity: grams: {v}
> [add|put in] {1} of {0} to the recipe
- the recipe needs {1} of {0} too
- {1} of {0} [should go in|belongs in], add it

@shopping lists
add to the shopping list = add put append / shopping_list groceries grocery_item shopping_item
item product name what: thing
?quantity amount count: count: {v} of them / quantity {v}
?store shop: venue: from {v} / at {v}
> [add|put] {0} [to|on|onto] [my|the|our] [shopping list|grocery list|list]
> remember {0} for the shopping
- we [are out of|ran out of|need|have no more] {0}[, put it on the list|, shopping list please|]
- {0} on the shopping list[, please|]
- shopping list: {0}
- we need to buy {0}

@basket lists
add items to the basket = add put append / items basket_items cart_items list_items
items products things: things
?store shop: venue: from {v}
> [add|put] {0} [to|in|into] the [basket|cart|shopping basket|trolley]
- we need {0}[, put them in the basket|, into the cart please]
- into the cart: {0}
- basket: {0}

@shopping lists
remove from the shopping list = remove delete take_off strike / shopping_list groceries grocery_item shopping_item
item product name what: thing
> [remove|take|delete|strike] {0} [from|off] [my|the|our] [shopping list|list]
- we [have enough|already have|already bought] {0}, [take it off the list|off the list with it]
- no {0} after all, [remove it from the list|cross it off]
- i got {0}, cross it off the shopping list

show the shopping list = show get read list view / shopping_list groceries
?store shop: venue: for {v}
> [show|read|read out|give|tell] me [the|my|our] shopping list
- what's on [the|my|our] shopping list?
- what do we [need|have to buy]?
- i'm at the shop, what was on the list?
= items*: thing

@music media
play a song = play start put_on stream / song music track tune
title song track name: song
?artist by band: artist
?volume: percent: at volume {v} / at {v}
?device speaker room: room: in the {v} / on the {v} speaker
?shuffle: + shuffled / on shuffle - not shuffled / without shuffle
> [play|put on|start|stream] {0}
> [play|put on] the song {0}
- [i want to hear|let's hear|i'd love to hear|can we have] {0}
- i'm in the mood for {0}
- music: {0}
- do you have {0}? [play it|then play it]

pause the music = pause stop halt / music playback player
?device speaker room: room: in the {v}
> [pause|stop|halt] the [music|song|playback]
- [quiet for a moment|silence|too loud, stop the music|my phone is ringing, pause it]
- stop playing

skip the song = skip next / song track
?count steps: count: {v} songs ahead
> skip this [song|track|one]
- [next song|next track|next one][, please|]
- i [hate|don't like] this song, [next|skip it]

set the volume = set change adjust turn / volume sound_level loudness
level volume percent value: percent
?device speaker player: room: in the {v} / on the {v} speaker
> [set|turn|put|change] the volume [to|at] {0}
> [make|turn] it [down to|up to] {0}
- volume {0}[, please|]
- too [loud|quiet], {0} [is enough|please]
- volume at {0}

create a playlist = create make new add / playlist mix
name title: title
?description about: text
?public is_public: + public / for everyone to see - private / just for me
> [create|make|start] a [new playlist|playlist|mix] {p0}
- i [want|need] a playlist {p0}
- new playlist {p0}

add to a playlist = add append put / to_playlist playlist_song playlist_track
playlist playlist_name list: title: to {v} / to the playlist {v} / to my {v} playlist
song track title: song: {v}
> [add|put] {1} [to|on|in] [my playlist|the playlist] {0}
- {1} belongs on [my playlist|the playlist] {0}
- i love {1}, put it on the playlist {0}

find songs by an artist = find search list get / songs tracks songs_by_artist discography
artist performer band: artist
?limit max_results count: count: at most {v} / only {v}
> [find|list|show|show me|get] [songs|tracks|music|all songs] by {0}
- what [songs|music] [is there|do you have] by {0}?
- what did {0} [record|sing|release]?
= songs*: song

@plants home
water the plant = water irrigate / plant plants flower
plant name which: plant: {v}
?amount_ml ml water_ml: number: with {v} ml
> [water|give water to|give some water to] the {0}
- the {0} [looks thirsty|is dry|needs water|is drooping]
- [water for|a drink for] the {0}[, please|]

get plant care = get find lookup - / plant_care plant_info care_tips
plant species name: plant: for {v} / about {v}
?season: spring|summer|autumn|winter: in {v}
> [look up|get|show me|find] [care tips|care instructions] for {0}
- how [do i|should i] [look after|care for|treat] {0}?
- what does {0} need [to grow|to be happy]?
- how much [light|sun] does {0} need?
= care: text

@pets home
feed the pet = feed give_food / pet animal
pet name pet_name: pet: {v}
grams amount_grams portion: grams: {v} / {v} of food
?food type: dry=dry food|wet=wet food: of {v} / {v}
> [feed|give] {0} {1}
- {0} is hungry, {1} please
- {1} [of food |]for {0}
- dinner for {0}, {1}

book a vet = book make schedule / vet_appointment vet_visit vet
pet name pet_name: pet
date day on: date
?reason why problem: text: because {v} / reason {v}
?time at: hour
> [book|make|get] [an appointment at the vet|a vet appointment|the vet] for {0} on {1}
> take {0} to the vet on {1}
- {0} [limps|is ill|needs his shots|doesn't eat], vet on {1}
- {0} needs [the vet|to see a vet] on {1}

log a pet walk = log record add / walk dog_walk
pet dog name: pet: with {v}
minutes duration length: minutes
> [log|record|note] a walk of {1} with {0}
- {0} and i walked for {1}[, note it|, log that]
- walked {0} for {1}
"""
