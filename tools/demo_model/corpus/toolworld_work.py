"""Real tools of work and computers: files, git, shell, data, servers, containers, watching, tickets, staff, texts."""

WORK = """
@files files
read a file = read open get show view cat load / file text_file document file_content
path file filename file_path: path
?encoding: utf-8|ascii|latin-1: as {v} / in {v}
?lines max_lines limit: count: only {v} lines / the first {v} lines
> [read|open|show me|show|print] [the file|file|] {0}
- what [is in|does it say in|stands in] {0}?
- i [need|want] to see {0}
- [contents of|content of] {0}[?|]

write a file = write save create store / file text_file file_content
path file filename file_path: path
content text data: text: with {v} in it / with the text {v} / with {v}
?append: + append it / at the end - overwrite it
> [write|save|put] {1} [to|into|in] {0}
> [create|make] [a file|the file|file] {0} {p1}
- {0} should [contain|say] {1}

delete a file = delete remove erase rm / file document path
path file filename file_path: path
?force: + no questions asked / by force - ask first
?recursive: + with everything in it - not what is in it
> [delete|remove|erase|rm|get rid of] [the file|file|] {0}
- i don't need {0} any more[, delete it|]
- {0} can go

move a file = move relocate / file path document
source from src source_path: path: {v} / from {v}
destination to dest target destination_path: folder: to {v} / into {v}
?overwrite: + overwrite what is there - don't overwrite
> [move|put|shift] {0} [to|into] {1}
- {0} belongs in {1}
- {0} should be in {1}, move it

copy a file = copy duplicate cp / file path document
source from src source_path: path: {v} / from {v}
destination to dest target: folder: to {v} / into {v}
?overwrite: + overwrite what is there - don't overwrite
> [copy|duplicate|make a copy of] {0} [to|into] {1}
- i need a copy of {0} in {1}

rename a file = rename change_name / file document
old_name path file source from: file: {v}
new_name name to target: file: to {v}
> [rename|change the name of] {0} to {1}
- {0} should be called {1}
- call {0} {1} from now on

list a folder = list show ls get / files directory folder dir folder_contents
path directory folder dir: folder
?recursive: + with all subfolders / recursively - not the subfolders
?pattern extension filter: txt|pdf|csv|md: only {v} files
?show_hidden hidden all: + with hidden ones - without hidden ones
> [list|show|show me] [the files|what is|everything|all files] in {0}
- what's in {0}?
- which files are in {0}?
- ls {0}
= files*: file

search files = search find grep locate / files in_files documents
query pattern text q: query
?path folder directory: folder
?case_sensitive: + case sensitive - ignore case
?max_results limit: count: at most {v} hits
> [search|find|look for] {0} in [my|the|all] files
> find [files|documents] {p0}
- which [file|files|document] [mentions|has|contains] {0}?
= files*: file

create a folder = create make mkdir new / folder directory
path name folder: folder: called {v} / {v}
> [create|make] [a folder|the folder|a directory|a new folder] {0}
- i need a folder {0}
- mkdir {0}

compress files = compress zip archive pack / files folder directory
path source folder: folder: {v}
output archive target name: file: into {v} / as {v}
?format: zip|tar|gz: as {v}
> [compress|zip|pack|archive] {0} into {1}
- {0} is too big to send, [zip it|pack it] into {1}

@git files
commit changes = commit save record / changes commit
message text commit_message m: text: with the message {v} / : {v} / saying {v}
?all add_all: + all of it / with all files - only what is staged
?amend: + amend the last one - as a new one
> [commit|commit this|commit my changes|commit it] {p0}
> make a commit {p0}
- commit: {0}

create a branch = create new make start / branch git_branch
name branch branch_name: branch: called {v} / named {v} / {v}
?from base source: branch: from {v} / off {v}
?checkout switch: + and switch to it - but stay here
> [create|make|start|open] [a branch|a new branch] {p0}
- [new branch|branch] {0}
- i need a branch {p0}

switch branches = switch checkout change / branch to_branch git_branch
branch name target: branch: to {v}
?force: + by force - not by force
> [switch|go|change|move] to [the branch |]{0}
> check out {0}
- put me on {0}

merge a branch = merge join / branch branches git_branch
source branch from head: branch: {v}
target into base to: branch: into {v}
?squash: + squashed / as one commit - unsquashed
> [merge|bring] {0} into {1}
- {0} is ready, [merge it into|into] {1} [with it|please]
- {0} should go into {1}

push commits = push upload / branch commits changes
remote: origin|upstream|backup: to {v}
branch name: branch: {v}
?force: + by force / with force - without force
> push {1} to {0}
- {1} has to go to {0}, push it

show the log = show get list view / log commits git_log history
?limit count n max_count: count: the last {v} / {v} commits
?author by: person: by {v}
?branch: branch
?since after: date: since {v}
> [show|list|show me|get] the [git log|commits|last commits|history]
- what was committed [lately|recently|]?
= commits*: text

open an issue = open create file new add / issue bug bug_report
repo repository project: slug: in {v} / for {v}
title summary name: text: : {v} / titled {v} / called {v}
?body description details: text: with the description {v}
?labels tags: tags: labelled {v}
?assignee: handle: assign it to {v}
> [open|file|create] an issue {p0} {p1}
- {0} has a bug: {1}, [file it|open an issue]

close an issue = close resolve finish / issue bug ticket
number issue_number id issue: id
repo repository project: slug: in {v}
?reason: completed|not_planned|duplicate: as {v}
?comment: text: with the comment {v}
> close [issue|bug] {0} {p1}
- [issue|bug] {0} {p1} is [fixed|done|solved], close it

create a pull request = create open make submit / pull_request pr merge_request
title name: title: called {v} / titled {v}
head source branch from: branch: from {v}
base target into to: branch: into {v} / to {v}
?draft is_draft: + as a draft - ready for review
?reviewer reviewers: handle: with {v} as reviewer
> [open|create|make] a [pull request|pr] {p1} {p2} {p0}
- [pr|pull request] {p1} {p2}, {p0}

@shell ops
run a command = run execute exec - / command shell_command shell bash terminal
command cmd script: command
?timeout timeout_seconds: seconds: stop after {v} / with a timeout of {v}
?cwd working_dir directory: folder: in {v}
?sudo as_root: + as root / with sudo - without sudo
> [run|execute|exec] {0}
> [run|execute] the command {0}
- [in the shell|on the command line|terminal]: {0}
- what does {0} [print|say|give]?
= output: text

kill a process = kill stop end terminate / process pid task
pid process_id id: id: {v} / with pid {v}
?force signal_kill: + by force / hard - gently
> [kill|stop|end] process {0}
- process {0} [hangs|is stuck|eats all my memory], [kill it|end it]

@database ops
run a query = run execute query sql / query sql database db_query
sql query statement: command: : {v}
?database db: slug: in {v} / on {v}
?limit max_rows: count: at most {v} rows
?read_only: + read only - with write access
> [run|execute] {p0}
> run the query {0}
- sql: {0}
= rows: count

count rows = count get_count / rows records entries
table collection name: slug: in {v} / of {v}
?where filter condition: text: where {v}
?database: slug: of the database {v}
> count [the rows|the records|rows] {p0}
- how many [rows|records|entries] [are|does it have] in {0}?
- [row count|number of rows] of {0}[?|]
= count: big

insert a record = insert add create / record row entry
table collection: slug: into {v} / in {v}
name value title: person: with the name {v} / for {v} / named {v}
?email: mail: and the email {v}
> [insert|add|put] a [record|row] {p0} {p1}
- new row {p0}: {1}

back up the database = backup back_up dump save / database db
database name db: slug: {v}
destination path target: folder: to {v} / into {v}
?compress: + compressed - uncompressed
> [back up|dump|save] [the database|database|] {0} to {1}
- i want a backup of {0} in {1}

@servers ops
restart a server = restart reboot / server service host machine instance
name server host service hostname: slug: {v}
?force: + by force / hard - gently
?delay_seconds delay wait: seconds: in {v} / after {v}
> [restart|reboot|bounce] [server|the server|service|] {0}
- {0} [hangs|does not answer|is acting up], [restart it|reboot it]
- {0} needs a restart

check a server = check get ping show / server_status health service_status host_status
name server host service: slug
?verbose details: + with all details - in short
> check [the status of|on|whether all is well with] {0}
- is {0} [up|alive|ok|running|down|still there]?
- how is [the server|service|] {0} [doing|]?
- [status of|health of] {0}[?|]
= status: state

deploy a version = deploy release ship roll_out / app service version release
service app name project: slug: {v}
environment env target stage: production=prod|staging|development=dev|test: to {v} / on {v}
?version tag ref: code: version {v} / at version {v}
?dry_run: + as a dry run / only as a test - for real
?replicas instances: count: with {v} replicas
> [deploy|ship|release|roll out] {0} {p1}
- {0} [is ready|can go], deploy it {p1}
- get {0} {p1}

roll back a release = rollback roll_back revert undo / deployment release version
service app name: slug: {v}
?version to_version target: code: to version {v} / to {v}
> roll back {0}
> [revert|undo] the [release|deployment] of {0}
- the new {0} is broken, [roll back|go back]

scale a service = scale resize set_replicas / service deployment app
service name deployment: slug: {v}
replicas count instances: count: to {v} / to {v} replicas / to {v} instances
> scale {0} {p1}
- {0} [gets too much traffic|is slow], [make it|scale it to] {1} [replicas|instances]
- i want {1} [replicas|instances|copies] of {0}

open a port = open allow expose / port firewall_port
port port_number: port: {v}
host server: slug: on {v}
?protocol: tcp|udp: for {v}
?source_ip from: code: only from {v}
> open port {0} {p1}
- port {0} {p1} should be open

@containers ops
start a container = start run launch / container docker_container pod
image name container: slug: {v} / from {v}
?port ports: port
?detach detached background: + in the background / detached - in the foreground
?memory_mb memory: big: with {v} mb of memory
> [start|run|launch|spin up] [a container|the container|container] {0}
- [start|i need] a container of {0}
- docker run {0}

stop a container = stop halt kill shut_down / container docker_container pod
container container_id name id: slug: {v}
?timeout seconds: seconds: after {v} / wait {v}
> [stop|halt|shut down|kill] [container|the container] {0}
- container {0} can be stopped

show container logs = get show read tail fetch / logs container_logs docker_logs
container name service pod: slug: of {v} / from {v} / for {v}
?lines tail limit n: count: the last {v} lines / only {v} lines
?since: hour: since {v}
?follow: + and follow them - don't follow
> [show|get|read|give me|tail] the logs {p0}
- what do the logs {p0} say?
- {0} logs[ please|]
= logs*: text

list containers = list show get / containers pods docker_ps
?all show_all: + also the stopped ones / all of them - only the running ones
?host node: slug: on {v}
> [list|show|show me] [the containers|running containers|my containers]
- which containers are [running|up]?
= containers*: slug

@watching ops
get a metric = get read query fetch show / metric metrics monitoring usage
metric name what: cpu|memory|disk|latency|error_rate=error rate: {v} / of {v}
service host server target: slug
?minutes window period: minutes: over the last {v} / for the last {v}
> [get|show|check|read] the {0} [of|on|for] {1}
- how [high|much] is the {0} [of|on] {1}?
- what's the {0} [of|on|for] {1} [doing|]?
- {1}: {0}?
= value: percent

create an alert = create add set_up new / alert alarm_rule monitor
service host target: slug
threshold limit value: percent: above {v} / over {v} / when it is over {v}
?channel notify: email|sms|slack: by {v} / via {v}
?metric: cpu|memory|disk: on {v} / for {v}
> [create|set up|add] an alert for {0} {p1}
- [warn|tell] me when {0} goes [over|above] {1}

@tickets ops
open a support ticket = create open new file submit / ticket support_ticket request case
subject title summary: text: : {v} / about {v} / titled {v}
?description body details: text: details: {v}
?priority severity: low|medium|high|critical: {v} / with {v} priority
?customer requester: person: for {v} / on behalf of {v}
?email contact_email: mail: contact {v}
> [create|open|file|submit] a [ticket|support ticket] {p0}
- new ticket: {0}
- a customer [says|complains]: {0}, open a ticket

assign a support ticket = assign give hand_over / ticket case request
ticket_id id ticket number: code
assignee user to agent: person: to {v}
?note comment: text: with the note {v}
> [assign|give|hand|pass] ticket {0} to {1}
- {1} [takes|should take|does|handles] ticket {0}
- ticket {0} is for {1}

get a support ticket = get show look_up read find / ticket ticket_status case
ticket_id id ticket number: code
> [show|get|look up|open|check] [ticket|case] {0}
- what's [the status of|up with|new on] ticket {0}?
- how is ticket {0} [doing|going|getting on]?
= status: state

close a support ticket = close resolve / ticket case request
ticket_id id ticket number: code
?resolution reason comment: text: because {v} / with the comment {v}
> [close|resolve] ticket {0}
- ticket {0} is [solved|done|finished][, close it|]

@staff ops
request time off = request submit book apply_for / leave time_off vacation holiday
start_date from start first_day: date: from {v} / starting {v}
end_date to end until last_day: date: to {v} / until {v}
?type kind reason: vacation=holiday|sick=sick leave|parental: as {v} / {v}
?comment note: text: with the note {v}
> [request|book|put in for] [leave|time off|holidays|days off] {p0} {p1}
- i [want|need|would like] [to be away|time off|holidays] {p0} {p1}
- i'm [away|off|on holiday] {p0} {p1}, [request it|put that in]

find an employee = find get look_up search / employee colleague staff_member
name query employee: person
?department team: label: in {v}
> [find|look up|get] [the employee|our colleague|employee] {0}
- who is {0}[ in our company|]?
- which [team|department] is {0} in?
= department: label

log working time = log add record track / hours work_time timesheet time_entry
project task: slug: on {v} / for {v}
hours time duration: hours: {v} / of {v}
?date day: date
?billable: + billable - not billable
> [log|record|book|enter] {1} {p0}
- i worked {1} on {0}[, log it|, please note|]
- {1} on {0}

@texts texts
translate a text = translate convert - / text translation translator sentence
text content source_text phrase q: text: {v}
target_language to language target lang target_lang: language
?source_language from source source_lang: language: from {v}
?formal formality: + formally / in a formal tone - informally / casual
> [translate|put|turn] {0} {p1}
- how do you say {0} {p1}?
- what is {0} {p1}?
- {0} {p1}[, please|?|]
= translation: text

define a word = define look_up get explain - / word definition dictionary meaning
word term: word
?language lang: language
> [define|look up] [the word|] {0}
- what does {0} mean?
- what's the [definition|meaning] of {0}?
- [definition of|meaning of] {0}[?|]
= definition: text

check the spelling = check correct proofread / spelling grammar text
text content: text: {v} / in {v}
?language lang: language
> [check|correct|proofread] [the spelling of|] {0}
- is this [spelled|written] right: {0}?
- any mistakes in {0}?
= corrected: text

summarize a page = summarize shorten sum_up / page url article website
url link page address: url: {v}
?sentences max_sentences length: count: in {v} sentences
?language: language
> [summarize|sum up|shorten] {0}
- what [is|does it say on] {0} about, in short?
- tl;dr of {0}
= summary: text

search the web = search look_up find google query / web internet online web_search
query q search_query term: query
?num_results max_results limit count: count: {v} results / the first {v} hits
?language lang: language
?safe_search: + with safe search - without safe search
> [search|look|look it up on] the [web|internet|net] {p0}
> [google|look up|search for] {0}
- what does the [web|internet] say about {0}?
- find me something [online|on the web] about {0}
= results: big

fetch a page = fetch open get download load browse / url page website web_page
url link address page: url: {v} / at {v}
?timeout timeout_seconds: seconds: within {v}
?as_text text_only: + as text / text only - with the html
> [fetch|open|load|get|download|go to] {0}
- what's on {0}?
- show me {0}
= title: title
"""
