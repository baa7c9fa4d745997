"""Real tools between people and for one's own order: calendar, mail, chat, phone, contacts, notes, tasks, reminders, photos."""

PEOPLE = """
@calendar time
create an event = create add schedule new insert book / event meeting appointment calendar_event calendar_entry
title summary name subject: title
date day on: date
?start_time time start at: hour
?end_time end until: hour: until {v} / to {v}
?duration_minutes duration length: minutes
?location place where room: venue
?attendees guests participants invitees: people
?all_day: + all day / as an all-day event - not all day
> [create|add|make|schedule|set up|plan] [an event|a meeting|an appointment|a calendar entry] {p0} {p1}
> put {0} [in|into|on] [my|the|our] calendar {p1}
> [schedule|plan|enter|block time for] {0} {p1}
- {0} is {p1}, [put it in my calendar|add it|please enter it]
- i have {0} {p1}, [can you note that in the calendar|calendar please]
- [new event|new meeting|calendar]: {0}, {1}
- [we are having|there is] {0} {p1}[, add it to the calendar|]

update an event = update change edit modify reschedule move / event meeting appointment calendar_event
event_id id event: code
new_date date day: date: to {v} / on {v}
?new_time start_time time: hour
?location new_location: venue
> [move|shift|reschedule|push|change] [event|meeting|appointment] {0} to {1}
- [event|meeting] {0} [has to move|is now|moves] to {1}
- {0} doesn't suit me, [make it|move it to] {1}

delete an event = delete remove cancel / event meeting appointment calendar_event
event_id id event: code
?notify send_updates notify_guests: + and tell everyone / and notify the guests - without telling anyone / quietly
> [delete|remove|cancel|drop|call off] [event|meeting|appointment] {0}
- [event|meeting|appointment] {0} is [off|cancelled][, take it out|, delete it|]
- i [can't make|won't go to] [event|meeting] {0}, [delete it|cancel it]

list events = list get show find search read / events meetings appointments agenda calendar
date day on: date
?end_date to until: date: until {v} / to {v}
?limit max_results count: count: at most {v} / only {v}
> [list|show|show me|get|check|read me] [my|all|the] [events|meetings|appointments|agenda|calendar] {p0}
- what [do i have|have i got|is planned|is in my calendar|is on my agenda] {p0}?
- am i [free|busy] {p0}?
- what's [on|happening] {p0}?
- {0}, [am i free|what's planned|anything in the calendar]?
= events*: title

find a free slot = find get suggest / free_slot free_time availability meeting_time
attendees people participants: people
date day on: date
?duration_minutes length duration: minutes
> [find|suggest|get] [a time|a free slot|a slot|time] {p0} {p1}
- when [are we all|is everyone] free {p1}? it's {p0}
- [i need|we need] a slot {p1} {p0}
= slot: hour

@mail mail
send an email = send write compose - / email mail e_mail email_message
to recipient address to_address: mail
subject title: title: with the subject {v} / subject {v} / about {v}
body text content message: text: saying {v} / and say {v} / and tell them {v} / with the text {v}
?cc copy_to: mail: cc {v} / with {v} in copy / copy to {v}
?bcc: mail: bcc {v}
?attachment file: file: with {v} attached / attach {v}
?priority importance: low|normal|high=high priority: {v} / with {v} importance
?html: + as html - as plain text
> [send|write|compose] [an email|a mail|an e-mail] to {0} {p1} {p2}
> [email|mail|write to] {0} {p1} {p2}
> [send|write] {0} [an email|a mail] {p1}, {p2}
> [shoot|drop] {0} [an email|a mail] {p1} {p2}
- [mail|email] for {0}, {p1}, {p2}
- {0} should get [an email|a mail] {p1} {p2}

reply to an email = reply answer respond / to_email email_reply to_mail mail
message_id email_id id: code: to {v} / to mail {v}
body text reply message: text: saying {v} / with {v} / and say {v}
?reply_all all: + to all / to everybody - only to the sender
> [reply|respond|answer] {p0} {p1}
> [answer|reply to] [mail|email|message] {0} {p1}
- [mail|email] {0} [wants|needs] an answer: {1}

forward an email = forward pass_on / email mail message
message_id email_id id: code
to recipient forward_to: mail
?comment note: text: with the note {v} / and add {v}
> [forward|pass on|send on] [mail|email|message] {0} to {1}
- [mail|email] {0} [should go on|goes] to {1}[, forward it|]
- {1} should see [mail|email] {0}

search the mailbox = search find list query / emails mails mailbox inbox mail
query q search_term text: query: for {v} / about {v}
?from sender: mail: from {v} / sent by {v}
?after since start_date: date: since {v} / after {v}
?before: date: before {v}
?unread unread_only: + only unread ones / unread only - also the read ones
?limit max_results: count: at most {v} / {v} results
> [search|look in|go through] my [mail|mails|inbox|emails] {p0}
> find [mails|emails|messages] {p0}
- do i have [mails|emails|a mail|any mail] {p0}?
- where is [that mail|the email] {p0}?
= emails*: title

delete an email = delete trash remove / email mail message
message_id email_id id: code
?permanent permanently: + for good / permanently - into the trash
> [delete|trash|remove|bin|throw away] [mail|email|the mail|the email] {0}
- [mail|email] {0} is [spam|rubbish|old], [delete it|get rid of it]

create a draft = create save write / draft email_draft mail_draft
to recipient: mail: to {v} / for {v}
subject title: title: with the subject {v} / about {v}
body text: text: saying {v} / with the text {v}
> [draft|prepare|save] [an email|a mail] {p0} {p1} {p2}, [don't send it|as a draft]
> [create|make] a draft {p0} {p1} {p2}

@chat mail
send a chat message = send post write / chat_message message channel_message slack_message dm
channel to room conversation: channel
text message body content: text: saying {v} / that says {v} / : {v}
?thread_id thread: code: in thread {v}
?silent: + silently / without a ping - with a ping
> [post|send|write] [a message|something] [in|to] {0} {p1}
> [post|send|write|say] {1} [in|to|on] {0}
> [tell|let] {0} know: {1}
- {0} [should know|needs to know|has to hear this]: {1}
- [message for|post to|chat] {0}: {1}

create a channel = create open add new / channel room chat_group
name channel_name title: slug: called {v} / named {v}
?private is_private: + private / a private one - public / open to all
?members users people: people
?topic purpose description: title: about {v} / with the topic {v}
> [create|open|make|start] [a channel|a room|a new channel] {p0}
- we need a [channel|room] {p0}
- new channel[:|,] {0}

read a channel = read get list fetch / messages channel_history chat_history channel_messages
channel room: channel: in {v} / from {v}
?limit count max_messages: count: the last {v} / {v} messages
?since after: date: since {v}
> [read|show|get|fetch|show me] [the messages|the last messages|what was said] {p0}
- what [is new|did i miss|was said|is going on] in {0}?
- catch me up on {0}
= messages*: text

set the status = set update change / status user_status presence
status text message: text: to {v}
?state availability: online|away|busy|do_not_disturb: {v} / as {v}
?minutes expires_in duration: minutes
> [set|change|update] my status to {0}
- [my status|status]: {0}
- my status should say {0}

@phone mail
send a text message = send write - / sms text_message text
phone_number number to phone: phone
message text body content: text: saying {v} / : {v} / that says {v}
?sender from: person: from {v} / signed {v}
?send_at when time: hour
> [text|sms] {0} {p1}
> [send|write] [a text|an sms|a text message] to {0} {p1}
- [sms|text] to {0}: {1}
- {0} gets a text: {1}

call a number = call dial phone ring / number phone contact person
phone_number number to: phone
?speaker use_speaker: + on speaker / with the speaker on - not on speaker
> [call|dial|phone|ring|ring up] {0}
- [i need to speak to|get me|connect me to] {0}
- call to {0}, [please|now]

@contacts people
create a contact = create add save new / contact person address_book_entry
name full_name contact_name: person
phone number phone_number: phone: with the number {v} / phone {v} / number {v}
?email mail: mail: email {v} / with the mail {v}
?company organization: venue: works at {v} / from {v}
?birthday birth_date: date: born on {v} / birthday {v}
> [add|save|create|store] [a contact for {0}|the contact {0}|{0} as a contact|{0} to my contacts] {p1}
- {0} has a [new number|number]: {1}, [save it|add it to my contacts]
- new contact[:|,] {0}, {1}

find a contact = find get search look_up lookup / contact phone_number person address_book
name person query: person
> [find|look up|get|get me|search] [the contact|the number|the phone number] [of|for] {0}
- what is {0}'s [number|phone number]?
- how [can i|do i] [reach|call] {0}?
- do i have {0}'s number?
- [number of|contact for|phone] {0}[?|]
= phone: phone

update a contact = update change edit modify / contact person
name contact_name: person
new_phone phone number: phone: to {v}
?new_email email: mail: and the mail to {v}
> [change|update] [the number|the phone number|the contact] of {0} to {1}
- {0} [has changed|changed] numbers, [now|it is now] {1}
- {0}'s new number is {1}

delete a contact = delete remove / contact person
name contact_name: person
> [delete|remove|erase] [the contact|contact] {0}
> [delete|remove] {0} from [my contacts|the address book]
- i [never call|don't know] {0} any more, [delete the contact|out of the address book]

@notes lists
create a note = create add write new save take make / note memo text_note
title name heading: title
?content body text: text: saying {v} / with the text {v} / that says {v}
?folder notebook category: label
?tags labels: tags
?pinned pin: + pinned / and pin it - not pinned
> [create|make|write|start|save] a [note|new note|memo] {p0}
- new note {p0}
- [i need|i want] a note {p0}

@memos lists
write down a note = take jot_down add save - / note quick_note memo
text content note body: text: saying {v} / : {v} / that says {v}
?tag label category: tag
> [take|make|write] a note {p0}
> [note|write down|jot down] {p0}
- note to self: {0}
- i must not forget this: {0}
- [memo|note]: {0}

@notes lists
search notes = search find look_up query / notes memos
query text keyword q: query
?folder notebook: label: in {v}
?limit: count: at most {v}
> [search|look through|go through] my notes {p0}
> find [my|the] [note|notes] about {0}
- [did i|have i] [write|written] anything about {0}?
- what did i note about {0}?
= notes*: title

delete a note = delete remove erase / note memo
note_id id title: code
> [delete|remove|erase|throw away] [note|memo|the note] {0}
- note {0} is [old|done|useless], [delete it|away with it]

@tasks lists
add a task = add create new make / task todo todo_item to_do
title text task name content: task: to {v} / : {v} / {v}
?due_date due date deadline: date: due {v} / by {v} / until {v}
?priority: low|medium|high=urgent/top: {v} priority / with {v} priority
?project list folder: label: in the {v} list / under {v}
?assignee assigned_to owner: person: for {v} / assign it to {v}
> add {0} to my [tasks|todos|to-do list|todo list]
> [add|create|make] a [task|todo|new task]: {0}
> put {0} on my [list|todo list]
- [todo|task|new task]: {0}
- i [have to|must|need to|should] {0}[, add it to my tasks|, put that on my list|, todo please]

complete a task = complete finish close mark_done check_off / task todo todo_item
task_id id number: id
?note comment: text: with the note {v}
> [complete|finish|close|tick off|check off] task {0}
> mark task {0} as done
- task {0} is [done|finished|ready]
- [i did|i finished|done with] task {0}

list tasks = list get show read / tasks todos open_tasks todo_list
?project list: label
?status: open|done|all: the {v} ones / only {v} ones
?due_before due: date: due before {v}
> [list|show|show me|read me] [my|the] [tasks|todos|to-do list]
- what [do i have|is there] to do?
- what's [still|] on my [todo list|to-do list]?
- any tasks left?
= tasks*: task

delete a task = delete remove drop / task todo todo_item
task_id id number: id
> [delete|remove|drop] task {0}
- task {0} [makes no sense any more|was a mistake], [delete it|remove it]

@reminders time
set a reminder = set create add schedule new remind / reminder me alert
text title task what message content: task: to {v}
time when at remind_at due: hour: at {v}
?date day on: date
?repeat recurrence frequency: none|daily=every day|weekly=every week|monthly=every month: {v} / repeat {v}
> remind me to {0} {p1}
> remind me {p1} to {0}
> [set|create|add] a reminder [to|for me to] {0} {p1}
> [ping|nudge] me {p1} to {0}
- {p1} i [have to|must|need to|should] {0}, remind me
- don't let me forget to {0} {p1}
- [reminder|remind me]: {0}, {1}
- i always forget to {0}, [remind me|give me a shout] {p1}

@dayreminders time
set a reminder for a day = set create add / reminder_on reminder_for_date date_reminder
text title task what: task: to {v}
date day on due_date: date: on {v}
?time at: hour
> remind me {p1} to {0}
> set a reminder {p1}: {0}
- {p1} i need to {0}, remind me
- {0} is [due|planned] {p1}, remind me please

@photos media
search photos = search find show get list / photos pictures images gallery
query what subject text: query: of {v} / with {v}
?date taken_on: date: from {v} / taken on {v}
?place location taken_in: place: taken in {v} / from {v}
?people person: person: with {v} on them
?limit count: count: at most {v}
> [find|show|search|show me|get] [photos|pictures|the pictures|my photos] {p0}
- where are [my|the] [photos|pictures] {p0}?
- do i have [photos|pictures] {p0}?
= photos*: file

create an album = create make new add / album photo_album gallery
name title album_name: title
?photos files: things: with {v}
?shared: + shared / to share - private / just for me
> [create|make|start] [an album|a photo album|a new album] {p0}
- new album {p0}
- i want an album {p0}

resize an image = resize scale change_size / image picture photo
file path image: image
width width_px max_width: big: to {v} pixels / to a width of {v} / {v} wide
?height height_px: big: by {v} / and {v} high
?format: png|jpg|webp: as {v} / in {v}
?keep_ratio: + keep the proportions - don't keep the proportions
> [resize|scale|shrink] {0} {p1}
> make {0} {1} pixels wide
- {0} is too big, [make it|scale it] to {1} pixels

@social mail
publish a post = publish create post write share / post status_update tweet
text content message body: text: saying {v} / : {v}
?hashtags tags: tags
?visibility audience: public|friends|private: for {v} / {v}
?schedule_time publish_at: hour
> [post|publish|share] {0}
> [write|make|publish] a post {p0}
- [new post|post]: {0}

follow a user = follow subscribe_to add / user account profile
username user handle account: handle
?notifications notify: + with notifications - without notifications
> [follow|subscribe to] {0}
- i want to see what {0} posts, [follow them|follow]
- start following {0}
"""
