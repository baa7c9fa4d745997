"""Real tools of desks, files, classes and sport that are asked for in few words: two texts, or a text and a number,
in either order. The form is that of toolcatalog."""

DESK = """
@desktop_files files
duplicate a file = copy duplicate clone / file document copy_of_file
source from source_path src: file: {v} / from {v}
target to destination dest: path: to {v} / as {v}
> [copy|duplicate|cp] {0} to {1}
> copy {0} into {1}
> [make|put] a copy of {0} [at|in|to] {1}
- copy[:|] {0} -> {1}
- {0} to {1}, copy[ please|]
- [i need|i want] {0} [also|too] at {1}
- a copy of {0} in {1}[ please|]

swap the names = swap exchange switch / file_names two_files names
first file_a a: file: {v}
second file_b b: file: and {v} / with {v}
> swap [the names of |]{0} and {1}
> [exchange|switch] {0} [with|and] {1}
- {0} should be {1} and the other way round

make a file = create make new touch / file empty_file new_file
name filename file_name: file: {v} / called {v}
folder directory dir in_folder: folder: in {v} / inside {v}
> [make|create] [a |a new |an empty |]file {0} in {1}
> [make|create|put] {0} in {1}
- new [file |]{0} in {1}
- in {1} [a|make a|i need a] new file {0}
- {1}: new file {0}
- an empty {0} in {1}[ please|]

@printers print
print a file = print send_to_printer print_out - / file document print_job
file document filename: file: {v} / of {v}
copies count number_of_copies: pieces: {v} copies / {v} times
?color colour mode: color=in colour/colour|mono=black and white/in grey: {v}
?paper: a4=A4|a3=A3|letter: on {v}
> print {0}, {1} copies
> print {1} copies of {0}
> print {0} {1} times
- {1} copies of {0}[ please|]
- {0} x {1}[, print| on paper|]
- {0} [on paper|printed], {1} times
- i need {0} {1} times on paper

@boards kanban
add a card = add create new put / card card_to_list task_card
title name text: task: {v}
list column board: label: in {v} / on the list {v} / under {v}
> [add|put|write] {0} [to|on|in|under] {1}
> [add|create|make] a card {0} [in|on|under] {1}
- new card[,|:| in {1}:] {0}
- new in {1}: {0}
- {1}: {0}
- card for {1}: {0}

move a card = move shift drag put / card task_card
card card_id id: code: {v} / card {v}
to column status: todo=todo/to do|doing=doing/in progress|done|review: to {v} / into {v}
> [move|put|drag|shift] [card |]{0} [to|into] {1}
- {0} [is|is now|to|->] {1}
- card {0}[:|,] {1}
- {1}: {0}
- {0} [can|may|should] go to {1}

estimate a card = estimate set_points size / card points card_points
card card_id id: code: {v} / card {v}
points story_points value: count: at {v} / {v} points
> give [card |]{0} {1} points
> [estimate|size] {0} at {1}
> [set|put] {0} to {1} points
- {0}[:|,|=|] {1} points
- {1} points [for|on] {0}

assign a card = assign give hand_over / card task_card
card card_id id: code: {v} / card {v}
person assignee owner: person: to {v} / for {v}
> [give|assign|hand] [card |]{0} to {1}
> [give|hand] {1} [card |]{0}
- {0} [is for|goes to|belongs to] {1}
- {1} [takes|does|gets|has] [card |]{0}
- {0}[:|,| ->] {1}

@workout training
log a run = log record save add / run jog training_run
distance_km km distance: km: over {v} / of {v}
minutes duration time_min: minutes: in {v} / taking {v}
?shoes note: thing: with the {v}
> [log|save|record|write down] a run[, | of | over ]{0} in {1}
- [ran|i ran|just ran|jogged] {0} in {1}
- {0} in {1}[, log it|, write it down|]
- run: {0}, {1}
- {1}, {0}[, running|]
- run, {1} for {0}

log a strength set = log record add save / set strength_set exercise
exercise name move: squats|push_ups=push-ups/pushups|pull_ups=pull-ups/pullups|lunges|rows: of {v}
reps repetitions count: count: {v} times / {v} reps
?weight_kg kilos: kilos: with {v}
> [log|save|add|record] {1} {0}
- [did|i did|just did|done:] {1} {0}
- {0}[:|,|] {1}
- {1} {0}[, log it|]
- {0} times {1}

log a body value = log save record note / body_value vital measurement
kind what type: pulse|weight|fat=body fat|temperature: {v}
value number reading: sides: at {v} / is {v}
> [log|save|note|record] [my |][a |]{0} of {1}
- [my |]{0}[:|,| is|=|] {1}
- {1} {0}
- {0} today {1}

@class_book grades
enter a grade = enter set add record / grade mark result points
student pupil name: person: for {v} / of {v}
subject course: subject: in {v}
points mark score: count: with {v} points / {v} points
> [give|enter for] {0} {2} points in {1}
> [enter|write|put] {2} [for|down for] {0} in {1}
- {0} {2} in {1}
- {1}: {0} {2}
- {0} [got|has|gets] {2} points in {1}
- {2} points for {0}, {1}

excuse a student = excuse mark_absent note_absence / student pupil absence
student pupil name: person: {v}
date day on_day: date: on {v} / for {v}
?reason why: fault: because it {v}
> excuse {0} [on|for] {1}
- {0} [is away|is ill|can't come|is missing] {1}
- {1}[:|,] {0} absent
- no {0} {1}

@front_desk office
set an extension = set assign give add / extension phone_extension internal_number
person name employee: person: for {v} / to {v}
extension ext number: far: to {v} / {v}
> [give|assign] {0} [extension|the extension|number] {1}
> [set|put] {0} on [extension |]{1}
> put [extension |]{1} on {0}
- {0}[:|,| has| gets| =] extension {1}
- extension {1}[:|,| is| belongs to| goes to] {0}
- {0} is [at|on] {1} [now|from today|]

book a desk = book reserve take / desk workplace seat
desk desk_number seat: far: desk {v} / number {v}
day date on: date: on {v} / for {v}
?person name: person: for {v}
> [book|reserve|take] desk {0} [for|on] {1}
- desk {0}[,|] {1}
- {1}, desk {0}[ please|]
- i [sit|want to sit|would like to sit] at [desk |]{0} {1}

put through a call = transfer put_through connect forward / call caller phone_call
caller from line: person: {v} / from {v}
to person target: person: to {v}
> [put|transfer|connect|pass] {0} [through |]to {1}
> [connect|link] {0} [and|with] {1}
- {0} [on the line|is calling|on the phone], [for|give them|wants] {1}
- {0} for {1}

@word_box vocabulary
add a word pair = add create save new / word_pair vocabulary card
word front term: word: {v}
meaning back translation: word: for {v} / meaning {v}
?language lang: language: in {v}
> [add|save|learn|note] {0} = {1}
> [add|save] {0}, [meaning|which means|that is] {1}
- {0} [means|is|=] {1}
- new word: {0}, {1}
- {0} - {1}[, add it|, save it|]

@version_control versions
tag a version = tag create_tag label / version release commit
name tag version: slug: as {v} / with {v}
commit branch ref: branch: on {v} / at {v}
> tag {1} as {0}
> [put|set|make] [the |a |]tag {0} on {1}
- tag {0} on {1}
- new tag {0}, {1}
- {1} is {0} now, tag it

rename a branch = rename change_name / branch git_branch
old old_name from: branch: {v} / from {v}
new new_name to: slug: to {v} / into {v}
> rename [branch |]{0} to {1}
- {0} [should be called|is called|becomes] {1}[ now| from now on|]
- call {0} {1}[ instead| from now on|]
- branch {0} -> {1}

pick a commit = cherry_pick pick apply / commit change
commit hash sha: code: {v} / commit {v}
branch onto target: branch: onto {v} / to {v} / on {v}
> [cherry-pick|pick|apply] {0} [onto|to|on] {1}
- {0} onto {1}[ too|]
- {1} needs [commit |]{0}[ too|]

@team_scores matches
record a result = record enter save log / result score match_result
home home_team team_a: team: {v}
guest away away_team: team: against {v}
home_goals goals_home score_home: face: with {v}
away_goals goals_away score_away: face: to {v}
> [record|enter|save] {0} against {1}, {2} to {3}
- {0} - {1} {2}:{3}
- {0} {2}, {1} {3}
- {0} [against|played|vs] {1} {2}-{3}
- {0} {2}, {1} only {3}

@light_scenes scenes
paint a room = set paint colour make / room_colour light_colour scene
room where zone: room: in the {v}
colour color: red|blue|green|amber|violet|white: in {v}
level percent brightness: percent: at {v}
> [make|turn|light] the {0} {1}, {2}
> [make|light] the {0} {1} at {2}
- {0} {1} {2}
- {1} in the {0}, {2}
- {2} {1} in the {0}
- {0}: {1}, {2}

@help_tickets helpdesk
raise the priority = set change raise / priority ticket_priority
ticket ticket_id case: code: of {v} / for {v}
priority level: low|normal|high|urgent: to {v}
> [set|put|change|make] [ticket |]{0} [to |]{1}
- [ticket |]{0}[ is|:|,| =|] {1}
- {1}: {0}
- {0} [is more|is really|became] {1} now

merge tickets = merge join combine / tickets cases
from ticket_a duplicate: code: {v}
into ticket_b main: code: into {v} / with {v}
> [merge|join|fold] [ticket |]{0} [into|with] {1}
- {0} is [the same as|a duplicate of|a copy of] {1}[, merge them|]
- {0} into {1}

add a comment to a ticket = add write post / ticket_comment case_comment comment_to_ticket
ticket ticket_id case: code: on {v} / to {v}
text comment body: text: saying {v} / {v}
> [comment|write|add|put] {1} [on|to|under] [ticket |]{0}
- [ticket |]{0}[:|, comment:] {1}
- {1} [on|to|goes to|under] [ticket |]{0}
"""
