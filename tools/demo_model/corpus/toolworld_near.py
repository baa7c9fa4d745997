"""Small worlds of a few related tools each: what is asked says the name of the right one in another form (`unlock` for
set_lock, `ran` for log_run) or only a word of its parameters. The form is that of toolcatalog; "~" lines are said before
a request and ask for nothing."""

NEAR = """
@front_doors house
set the lock state = set change / lock door_lock lock_state
door where room: room
locked is_locked: + lock / lock up / bolt - unlock / unbolt
> {1} the {0}
> {1} the {0} door
- the {0}: {1} it
- {1} the {0} [for me|now|again]
- can you {1} the {0} door
~ [i'm at the gate|i've got bags in both hands|the postman rings|we are leaving|everyone is in]

set the bell volume = set change / bell_volume doorbell chime
level volume_percent: percent: at {v} / to {v}
> [ring|chime] [the doorbell|the bell] at {0}
- the bell [is too loud|scares the dog|is too quiet], {0} [please|is enough]
- doorbell to {0}

open the mailbox = open release / mailbox letterbox
?code pin: id: with code {v}
> [let me see|get] [the mail|the post|my letters] out
- is there post? open the box
- [letters|post|mail] came, open the box

@night_watch house
arm the alarm = arm activate set / alarm burglar_alarm
mode: home|away|night: in {v} mode / mode {v}
> [set|put] the burglar alarm to {0}
- [we sleep|we go out], alarm on, {0}
- arming, {0} mode
- guard the house, {0} mode

show a camera = show open / camera camera_view
place camera spot: room: in the {v}
> [let me see|show me] [what happens|what's going on|who is] in the {0}
- who is in the {0}?
- {0} camera
- is somebody in the {0}?
~ [i heard a noise|the dog barks|something fell over]

silence the siren = silence mute / siren alarm_sound
minutes duration: minutes: for {v}
> [make it quiet|stop that noise|stop the howling] for {0}
- [quiet|silence] for {0}, it's only [me|the cat]
- the siren should shut up for {0}

@windows_and_shade house
move the blinds = set move position / blinds shutters
room place: room
direction action: up=open/raise|down=close/lower: {v}
> {1} the [blinds|shutters|slats] in the {0}
> {1} the {0} [blinds|shutters]
- the [blind|shutter] in the {0}: {1} it
- {1} [every shutter|the roller blind] in the {0}
~ [the sun is in my eyes|it gets dark|the neighbours look in|it's bright in here]

tilt a window = tilt open / window roof_window
room place: room
?minutes: minutes: for {v}
> [air|ventilate] the {0}
> let [fresh air|some air] into the {0}
- fresh air in the {0}
- it smells in the {0}, [some air please|let air in]

start the fan = start run set / fan ceiling_fan
room place: room
speed level: low=slow/gentle|medium|high=fast/strong: on {v}
> [blow|cool] the {0}, {1}
- a {1} breeze in the {0}
- {0} fan {1}
- fanning in the {0}, {1}[ please|]

@running_log body
log a run = log record add save / run running_session
distance_km km distance: km: {v}
?minutes duration_minutes: minutes: in {v}
> [note|write down|put down] [my run|the run|today's jog]: {0}
- i ran {0}[ today| this morning| before work|]
- {0} of running [done|today|behind me]
- jogged {0}
- i've been running, {0}
~ [legs are dead|what a morning|rain again but i went out|lovely evening]

log a weight = log record add save / weight body_weight
kg weight_kg kilos: body_kilos: {v}
> [note|write down|put down] that i weigh {0}
- i weigh {0}[ now| today| this morning|]
- the scales [say|show] {0}
- weighed in at {0}

log the sleep = log record add save / sleep sleep_hours night
hours hours_slept: few_hours: {v}
?waking woke_up: + with breaks / woke up twice - without a break / right through
> [note|write down|put down] that i slept {0}
- i slept {0}[ last night|]
- {0} in bed [last night|]
- only {0} of rest [last night|]

set a step goal = set change / step_goal daily_goal
steps goal target: far: of {v}
> [make|let] it {0} steps a day
- i want to walk {0} steps [a day|every day]
- from now on {0} steps [a day|daily]

@blood_values body
record the blood pressure = record log save / blood_pressure pressure_reading
systolic upper: over: {v}
diastolic lower: under: {v}
> [note|write down|save] {0} over {1}
- my [reading|pressure] is {0} over {1}
- systolic {0}, diastolic {1}
- diastolic {1}, systolic {0}
- {0} over {1}[ this morning| today| just now|]
- upper value {0}, lower {1}
- lower value {1}, upper {0}
~ [just measured|back from the doctor|arm still hurts from the cuff|sat down for five minutes first]

record the pulse = record log save / pulse heart_rate
bpm beats_per_minute rate: under: {v}
> [note|write down|save] {0} beats a minute
- my heart [beats|goes] at {0}
- {0} beats a minute[ just now| at rest|]
- heart at {0}

record the sugar = record log save / glucose blood_sugar
mmol value level: small: {v}
?fasting: + before breakfast / on an empty stomach - after a meal / after eating
> [note|write down|save] my sugar, {0}
- my sugar [is|was] {0}
- sugar {0}
- finger prick says {0}, sugar

@medicine_box body
set a medicine reminder = set create add / medication_reminder pill_reminder dose_reminder
medicine drug medication: medicine: to take {v}
time at hour: clock: at {v}
?with_food: + with food / with a meal - on an empty stomach / without food
> [remind me|ping me|nudge me] to take [my |the |]{0} at {1}
- {1}: time for my {0}
- i must [swallow|take] [my |]{0} at {1}
- my {0} is due [every day |daily |]at {1}
- don't let me forget the {0} at {1}
~ [i keep forgetting|new prescription|the doctor was clear|my sister would kill me]

reorder a medicine = reorder refill order / prescription medicine
medicine drug medication: medicine: {v}
packs boxes quantity: pieces: {v} packs
> [get|fetch|buy] {1} [new |more |]packs of {0}
- {0} is nearly [out|gone|finished], {1} packs
- i'm running out of {0}, {1} packs please
- {1} packs of {0}

book a doctor = book make schedule / doctor_appointment doctor_visit
doctor name: doctor: with {v}
date day: date: on {v}
> [see|visit] {0} {p1}
- i want to see {0} {p1}
- {0} {p1}, my back hurts
- could {0} see me {p1}?

@beds_and_water plot
water the beds = water irrigate / beds garden_beds plants
minutes duration: minutes: for {v}
?bed zone area: plot: in {v}
> [give the plants a drink|wet the soil|sprinkle] for {0}
> [run|turn on] the sprinkler for {0}
- the beds [are dry|are thirsty|need a drink], {0}
- {0} of water for the beds
- watering, {0}
~ [not a drop|bone dry|hot as an oven] [again|all week|since sunday|out there]

mow the lawn = mow cut / lawn grass
height_cm cut_height: small: at {v} cm
?quiet_mode quiet: + quietly / without noise - at full power
> [cut|trim|shorten] the grass to {0} cm
- the grass is [too high|up to my knees], {0} cm please
- mowing, {0} cm
- lawnmower out, {0} cm
~ [the neighbours are asleep|guests come tonight|it finally stopped raining]

measure the soil = measure get read / soil_moisture moisture
bed zone area: plot: in {v}
> [test|feel] the soil in {0}
- how [wet|dry|moist] is {0}?
- is {0} [too dry|wet enough|moist]?
- moisture in {0}

harvest a crop = log record add / harvest crop
crop plant vegetable: crop: of {v}
kg kilos weight_kg: kilos: {v}
> [note|put down] {1} of {0}
- i [picked|harvested|pulled up] {1} of {0}
- {1} of {0} [came out of the ground|in the basket]
- {0}, {1}, harvested

@beehive plot
inspect a hive = inspect log record / hive_inspection hive_check
hive number hive_number: count: hive {v}
queen_seen queen: + the queen was there / saw the queen - no queen / without a queen
> [note|write down] hive {0}, {1}
- looked into hive {0}, {1}
- hive {0} opened, {1}

feed the bees = feed give / bees syrup hive_food
hive number hive_number: count: hive {v}
litres amount_litres: small: {v} litres
> [pour|fill] {1} litres of syrup into hive {0}
- hive {0} is hungry, {1} litres
- {1} litres for hive {0}
- hive {0} gets {1} litres

@forecast_desk travel
get the forecast = get fetch check / forecast weather_forecast
place city location: place: in {v}
?date day when: date: {v}
> [see|check] how [the sky|it] will be in {0}
- will it [be nice|be fine|stay dry|be hot|get cold|clear up] in {0}?
- do i need [an umbrella|a coat|sunglasses|boots] in {0}?
- [sunny|rain|snow|dry] in {0}?
- what should i wear in {0}?
~ [packing right now|we're off soon|my knee hurts]

get the pollen = get fetch check / pollen_count pollen
place city location: place: in {v}
> [see|check] whether i will sneeze in {0}
- will my [hay fever|allergy|nose] [be bad|act up|play up] in {0}?
- how much pollen is there in {0}?

get the sunset = get fetch check / sunset sunset_time
place city location: place: in {v}
?date day when: date: {v}
- when does the sun [go down|set|disappear] in {0}?
- [how late|until when] is it light in {0}?
- when does it get dark in {0}?
> [see|check] when it gets dark in {0}

@platform travel
list departures = list get show / departures next_trains
station stop: stop: from {v}
?limit count: count: {v} of them
> [see|show me] what leaves {0} next
- what [leaves|departs|is leaving] {0} next?
- when does something leave {0}?
- i'm at station {0}, what goes?
- leaving {0} soon, what is there?
~ [missed mine|it's pouring|my feet hurt]

report a delay = report get check / delay train_delay
train train_number line: code: {v}
- is {0} late?
- how late is {0}?
- will {0} be on time?
> [see|check] whether {0} is late

reserve a seat = reserve book hold / seat train_seat
train train_number: code: on {v}
seat_type position: window=by the window|aisle=at the aisle: {v}
?quiet_zone quiet: + in the quiet coach - outside the quiet coach
> [get me a place|let me sit] {1} on train {0}
- sitting {1} on {0}
- on train {0} i want to sit {1}
- {0}, {1} for me

@hotel_desk travel
request a wake-up call = request book set / wake_up_call morning_call
room room_number: far: in room {v}
time at: clock: at {v}
> [wake|rouse] room {0} at {1}
- room {0} wants to be woken at {1}
- get the people in {0} out of bed at {1}
- {0} must be up at {1}

send housekeeping = send request order / housekeeping room_cleaning
room room_number: far: to room {v}
?towels fresh_towels: + with fresh towels - without towels / no towels
> [clean|tidy|make up] room {0}
- room {0} is [dirty|a mess], cleaning please
- {0} needs a clean bed

extend the stay = extend prolong / stay booking
room room_number: far: room {v}
nights extra_nights: nights: by {v}
> [let|keep] room {0} for {1} more
- room {0} stays {1} longer
- the guest in {0} stays {1} more
- {1} more for room {0}
"""
