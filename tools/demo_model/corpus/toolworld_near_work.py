"""More small worlds of a few related tools each: office, warehouse, school, music, money. The form is that of toolworld_near."""

NEAR_WORK = """
@absence office
request leave = request submit book / leave vacation absence
from_date start first_day: date: from {v}
days number_of_days: days: for {v}
paid is_paid: + paid - unpaid
> [take|have] {1} off {p0}, {2}
> [take|have] {1} of {2} [holiday|time off] {p0}
- i want {1} off {p0}, {2}
- {2} holiday {p0}, {1}
- i'm away {p0}, {1}, {2}
- {1} {2} {p0}[, please|]
~ [the kids have no school|i'm worn out|my brother gets married]

report a sickness = report submit log / sick_day sickness
person employee name: person: for {v}
?days: days: for {v}
- {0} [is ill|is sick|has the flu|feels awful|stays in bed]
> [say|note] that {0} is ill
- {0} won't come, [fever|a cold|flu]

log the hours = log record add / hours work_hours timesheet
project client: slug: on {v}
hours amount: few_hours: {v}
?billable: + billable / to be billed - not billable / off the bill
> [note|put down] {1} on {0}
- i worked {1} on {0}
- {1} of work on {0}
- {0} took me {1}
~ [done for today|what a day|finally home]

@ticket_board office
set a priority = set change update / priority ticket_priority
ticket ticket_id issue: code: ticket {v}
priority level: low=can wait/minor|normal|high=urgent/burning/can't wait: {v}
> [treat|handle|mark] {0} as {1}
- {0} is {1}
- ticket {0} [has become|is now|turned] {1}
- {0}: {1}
~ [the client rang|nobody has looked at it|monday as usual]

assign a ticket = assign give / ticket issue
ticket ticket_id issue: code: ticket {v}
person assignee to: person: to {v}
> [hand|pass] {0} to {1}
- {1} [takes|looks after|works on|should take] {0}
- {0} is for {1}
- let {1} do {0}

comment a ticket = add write leave / comment ticket_comment
ticket ticket_id issue: code: on {v}
text comment message: text: saying {v}
> [write|leave|say] {1} [on|under] {0}
- under {0}: {1}
- a remark on {0}: {1}

merge two tickets = merge join / tickets duplicates
source from_ticket duplicate: code: from {v}
target into_ticket original: code: into {v}
keep_original keep: + keep the original / leave the old one - throw the old one away / without keeping it
> [put|fold] {0} into {1}, {2}
- {0} is the same as {1}, {2}
- {0} belongs into {1}, {2}

@copy_room office
print a file = print send / file document
file document path: file: {v}
copies count: pieces: {v} copies
?double_sided duplex: + on both sides / double-sided - on one side / single-sided
> [put|bring] {0} on paper, {1} copies
- {1} copies of {0}
- {0} on paper, {1} times
- i need {0} as a printout, {1} copies
~ [the meeting starts soon|the boss wants it in his hand|my screen is too small]

scan a page = scan digitize / page paper document_scan
name file_name title: title: called {v}
?colour color: + in colour - in black and white / without colour
> [turn this paper into a file|make a file of this paper] called {0}
- this sheet as a file called {0}
- scanned page called {0}

order toner = order reorder buy / toner ink cartridge
colour color: black|cyan|magenta|yellow: {v}
quantity count: pieces: {v} of them
> [get|buy] {1} {0} cartridges
- the {0} is [empty|out|faint], {1} cartridges
- ink is low: {0}, {1}
- {1} cartridges, {0}

@shelves depot
count an article = count take record / stock_count inventory
article item sku: code: of article {v}
quantity counted number: pieces: {v}
> [note|put down] {1} of article {0}
- there are {1} of article {0} [left|here|on the shelf]
- i see {1} of {0}
- article {0}: {1} [counted|there|left]
~ [went through the whole aisle|cold in here|ladder is broken]

move a pallet = move transfer relocate / pallet goods
pallet pallet_id: code: pallet {v}
from_bay source: bay: from {v}
to_bay target: bay: to {v}
> [take|carry|drive|shift] {0} from {1} to {2}
- {0} out of {1}, over to {2}
- {0} goes to {2}, it stands in {1}
- from {1} to {2}: {0}

report damage = report log / damage broken_item
article item sku: code: article {v}
severity: scratched=scuffed|dented=bent|broken=smashed/in pieces: {v}
> [note|put down] that {0} is {1}
- {0} [arrived|is|came out of the box] {1}
- article {0}, {1}

ship an order = ship dispatch send / order goods
order order_id: code: order {v}
?express: + by express / as fast as possible - by normal post / without express
> [get|put] {0} [on the road|on the truck|out of the door]
- {0} must leave [today|now]
- {0} goes out[ now|]

@dock depot
open the gate = set switch operate / gate loading_gate
gate number gate_number: count: gate {v}
open is_open: + open / raise - shut / close / lower
> {1} gate {0}
- gate {0}: {1} it
- {1} number {0}, the gate

assign a dock = assign give book / dock loading_bay
truck plate vehicle: plate: to {v}
bay dock: bay: {v}
> [let|have] {0} stand at {1}
- {0} [parks|stands|unloads] at {1}
- truck {0}, {1}
- {1} for truck {0}
~ [two are waiting outside|the driver is angry|late again]

weigh a truck = weigh get measure / truck_weight truck_scale
truck plate vehicle: plate: of {v}
- how heavy is {0}?
- what does {0} weigh?
> [put|get] {0} on the scales
- weight of {0}

@class_room school_day
mark attendance = mark set record / attendance presence
pupil student name: person: {v}
present is_present: + is here / is present / turned up - is missing / is absent / did not come
> [note|write down] that {0} {1}
- {0} {1}[ today| this morning|]
- {0} {1}, [as usual|for once]
~ [the bell rang|the bus was late|register time]

give homework = give set add / homework assignment
subject course: subject: in {v}
task text: title: {v}
due_date due until: date: until {v}
> [let|have] them do {1} in {0} until {2}
- they should do {1} {p0} until {2}
- {0} at home: {1}, until {2}

enter a grade = enter record add / grade mark test_result
pupil student name: person: for {v}
subject course: subject: in {v}
points score: under: {v} points
> [note|write down] {2} points for {0} in {1}
- {0} [got|has|scored|earned] {2} points in {1}
- {2} points for {0}, {1}
- in {1} {0} reached {2} points

call parents = call phone notify / parents parent
pupil student name: person: of {v}
- {0} [feels sick|fell over|cries|wants to go home], the family should know
> [tell|ring|inform] the [family|mother|father] of {0}
- ring [mum|the mother] of {0}

@record_player sound
shuffle a playlist = set toggle switch / shuffle shuffle_mode
playlist list name: mix: {v}
on shuffle enabled: + shuffled / mixed up / in random order - in order / unshuffled / without shuffling
> [let me hear|play] the playlist {p0}, {1}
- the playlist {p0}, {1}
- {1} please, the playlist {p0}
- i want the playlist {p0} {1}
~ [party starts|long drive ahead|always the same order|cooking now]

skip a song = skip jump / song track
count tracks: count: {v} songs
> [jump|go] {0} songs [ahead|on|further]
- {0} songs further
- not this one, {0} songs on

set a sleep timer = set start / sleep_timer music_timer
minutes duration: minutes: in {v}
> [go quiet|fade out|stop the music] in {0}
- music off in {0}, i'm falling asleep
- i fall asleep to this, {0} is enough
- only {0} more music

add a song = add put / song_to_playlist track
song title: song: called {v}
playlist list name: mix: {v}
> [put|drop] [the song |]{0} on the playlist {p1}
- the playlist {p1} needs [the song |]{0}
- [the song |]{0} belongs on the playlist {p1}
- a song {p0} for the playlist {p1}

@cashbox purse
split a bill = split share divide / bill check
amount total sum: amount: of {v}
people persons heads: heads: for {v}
?tip_percent tip: percent: with {v} tip
> [share|divide] {0} among {1}
- {0} among {1}
- we are {1}, it was {0}
- {1} at the table, it cost {0}
~ [dinner was great|the waiter is waiting|nobody has change]

move savings = move transfer put / savings
amount sum: amount: {v}
goal pot jar: mix: {v}
> [put aside|save|lay back] {0} for the pot {p1}
- {0} aside for the pot {p1}
- the pot {p1} gets {0}
- saving {0}, the pot {p1}

freeze a card = set change / card_state card_lock
card last_digits card_number: last4: card {v}
frozen blocked: + freeze / block / stop - unfreeze / unblock
> {1} [card|the card ending in] {0}
- {1} [the one|my card] ending in {0}
- card {0}: {1} it
~ [my wallet is gone|found it again|at the cash machine]

set a budget = set change / budget spending_limit
category for area: thing: for {v}
amount limit monthly_limit: amount: {v}
> [spend|allow] no more than {1} a month on {0}
- {1} a month on {0}, not more
- no more than {1} on {0}
- at most {1} for {0}
"""
