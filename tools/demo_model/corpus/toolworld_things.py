"""Tools for the things of one place, of which there are several: pumps, gates, screens. Each can be started, stopped, set,
read, renamed, ... and only the verb tells these apart. The form is that of toolcatalog, composed here from one line a thing."""

from __future__ import annotations

# place: thing, other words for it, names in tools; what can be set and read: kind, "how ..."; its modes
_THINGS = """
farm: pump | water pump, pump | pump water_pump | flow: percent, strong | slow, normal, fast
farm: gate | gate, field gate | gate field_gate | opening: percent, wide | open, half, closed
farm: sprinkler | sprinkler, irrigation | sprinkler irrigation | pressure: number, high | mist, drip, jet
farm: feeder | feeder, feeding machine | feeder animal_feeder | portion: grams, big | small, medium, large
workshop: kiln | kiln, pottery oven | kiln | temperature: oven, hot | low, medium, high
workshop: compressor | compressor, air compressor | compressor | pressure: number, high | eco, full
workshop: extractor fan | extractor fan, extractor, ventilator | extractor_fan extractor | speed: percent, fast | low, high, auto
workshop: lathe | lathe, turning machine | lathe | speed: big, fast | wood, metal
office: printer | printer, laser printer | printer | brightness: percent, dark | draft, normal, best
office: projector | projector, beamer | projector beamer | brightness: percent, bright | cinema, office, eco
office: air conditioner | air conditioner, aircon, air con, ac | air_conditioner ac | temperature: degrees, cold | cool, heat, dry
office: coffee machine | coffee machine, coffee maker | coffee_machine | strength: percent, strong | mild, normal, strong
office: standing desk | standing desk, desk, table | desk standing_desk | height: number, high | sit, stand
shop: freezer | freezer, deep freezer, ice box | freezer | temperature: celsius, cold | eco, super, normal
shop: shutter | shutter, roller shutter, grille | shutter roller_shutter | position: percent, low | up, down, half
shop: neon sign | neon sign, sign, shop sign | sign neon_sign | brightness: percent, bright | steady, blink, fade
shop: till | till, cash register, cash desk | till cash_register | float: amount, full | open, training, closed
house: boiler | boiler, water heater | boiler water_heater | temperature: oven, hot | eco, comfort, boost
house: humidifier | humidifier, air humidifier | humidifier | humidity: percent, humid | night, day, auto
house: fish tank | fish tank, aquarium | fish_tank aquarium | temperature: degrees, warm | day, night
house: television | telly, tv, television, screen | television tv | volume: percent, loud | sport, film, game
house: speaker | speaker, loudspeaker, box | speaker loudspeaker | volume: percent, loud | music, speech, party
house: lamp | lamp, light, bulb | lamp light | brightness: percent, bright | warm, cold, candle
house: fan | fan, ventilator | fan ceiling_fan | speed: percent, fast | breeze, strong, sleep
port: crane | crane, dock crane | crane | height: number, high | slow, fast
port: beacon | beacon, light buoy | beacon | brightness: percent, bright | flash, steady
port: winch | winch, hoist | winch hoist | tension: number, tight | pull, release, hold
port: ramp | ramp, ferry ramp | ramp ferry_ramp | angle: number, steep | raised, lowered
theatre: spotlight | spotlight, spot, stage light | spotlight stage_light | intensity: percent, bright | red, blue, white, amber
theatre: microphone | microphone, mic, mike | microphone mic | gain: percent, loud | mute, live
theatre: fog machine | fog machine, smoke machine | fog_machine smoke_machine | output: percent, thick | puff, stream
theatre: curtain | curtain, stage curtain | curtain | position: percent, far open | open, closed
lab: incubator | incubator, breeding box | incubator | temperature: degrees, warm | day, night
lab: centrifuge | centrifuge, spinner | centrifuge | speed: big, fast | gentle, normal, hard
lab: sample fridge | sample fridge, fridge, refrigerator | fridge sample_fridge | temperature: celsius, cold | normal, deep
lab: shaker | shaker, shaking table | shaker | speed: big, fast | orbital, linear
pool: filter | filter, pool filter | filter pool_filter | pressure: number, high | rinse, backwash, normal
pool: slide | slide, water slide | slide water_slide | flow: percent, strong | kids, adults
pool: cover | cover, pool cover | cover pool_cover | position: percent, far open | open, closed
pool: sauna | sauna, steam room | sauna | temperature: oven, hot | dry, steam, bio
bakery: oven | oven, bread oven | oven bread_oven | temperature: oven, hot | steam, dry, rest
bakery: dough mixer | dough mixer, mixer, kneader | mixer dough_mixer | speed: percent, fast | knead, fold, stop
bakery: conveyor | conveyor, conveyor belt, belt | conveyor belt | speed: percent, fast | forward, reverse
park: fountain | fountain, water fountain | fountain | height: number, high | calm, dance, show
park: lantern | lantern, street lamp, park light | lantern street_lamp | brightness: percent, bright | dusk, night, off_peak
park: carousel | carousel, merry-go-round, roundabout | carousel | speed: percent, fast | slow, normal
garage: charger | charger, charging point, wallbox | charger charging_point | current: number, high | solar, fast, night
garage: car lift | car lift, lift, hoist | car_lift lift | height: number, high | up, down
garage: barrier | barrier, boom gate | barrier boom_gate | angle: number, high | raised, lowered, auto
"""

_TEMPLATE = """
@{place} things_{key}
start {an} = start turn_on switch_on run activate / {names}
name {key}_id which id: called: {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [start|turn on|switch on|put on|power up|fire up|run] [the |]{thing} {{0}}
> [turn|switch|put] [the |]{thing} {{0}} on
- [i need|we need] [the |]{thing} {{0}} [running|on|now]
- {thing} {{0}} [is off|has stopped|is not running][, start it|, turn it on again| and i want it on]
- {thing} {{0}} on[, please|]
- let [the |]{thing} {{0}} run

stop {an} = stop turn_off switch_off shut_down halt deactivate / {names}
name {key}_id which id: called: {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [stop|turn off|switch off|shut down|halt|kill] [the |]{thing} {{0}}
> [turn|switch] [the |]{thing} {{0}} off
- nobody needs {thing} {{0}} [any more|now|today]
- {thing} {{0}} [is still running|is still on|has run long enough|was left on][, stop it|, turn it off|]
- {thing} {{0}} off[, please|]
- [no more|enough of] {thing} {{0}}

set the {level} of {an} = set change adjust / {level_names}
name {key}_id which id: called
{level} value target: {kind}: to {{v}} / at {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [set|change|bring|put|move] [the {label} of |]{thing} {{0}} to {{1}}
> [give|set] {thing} {{0}} [a|to a] {label} of {{1}}
- {thing} {{0}} [should be|must be|has to be|goes] at {{1}}
- {thing} {{0}} at {{1}}[, please|]
- i want {{1}} [on|for] {thing} {{0}}
- {thing} {{0}} is not {how} enough, {{1}} please
- the {label} of {thing} {{0}} [is wrong, it should be|must be|:] {{1}}

read the {level} of {an} = get read check measure show / {level_names}
name {key}_id which id: called
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [read|check|get|tell me|show me|measure] the {label} of [the |]{thing} {{0}}
- how {how} is [the |]{thing} {{0}}?
- what is the {label} of [the |]{thing} {{0}}?
- [what does|what did] {thing} {{0}} [say|show][ for {label}|]?
- is [the |]{thing} {{0}} {how}?
- {label} of {thing} {{0}}[?|]
= {level}: {kind}

change the mode of {an} = set change select / {key}_mode {key}_program
name {key}_id which id: called
mode program setting: {modes}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [put|set|switch|change] [the |]{thing} {{0}} [to|on|to mode|to the mode|to the program] {{1}}
> [select|choose|use] {{1}} [for|on] [the |]{thing} {{0}}
- {thing} {{0}} [should be|should run|has to be|must be] [on|in] {{1}}
- {thing} {{0}}: {{1}}[ mode|, please|]
- {{1}} mode for {thing} {{0}}
- i want [the |]{thing} {{0}} on {{1}}
- {{1}} is [right|better|enough] for {thing} {{0}}

schedule {an} = schedule plan program / {names}
name {key}_id which id: called
time at start_time: hour: at {{v}} / for {{v}}
?day date: date: on {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [schedule|plan|program] [the |]{thing} {{0}} {{p1}}
> have [the |]{thing} {{0}} start at {{1}}
- {thing} {{0}} [is to start|has to start|should come on|goes on] at {{1}}
- [from|at] {{1}} i need {thing} {{0}}
- at {{1}} [start|switch on] {thing} {{0}}

rename {an} = rename relabel change_name / {names}
name {key}_id old_name: called
new_name to label: fresh: to {{v}} / into {{v}}
> rename [the |]{thing} {{0}} [to|into|as] {{1}}
> [call|name] [the |]{thing} {{0}} {{1}} [from now on|instead]
- {thing} {{0}} [should be called|is called|gets the name|has a new name:] {{1}}[ now| from now on|]

remove {an} = remove delete unregister drop / {names}
name {key}_id which id: called
?reason why: fault: because it {{v}}
> [remove|delete|unregister|drop] [the |]{thing} {{0}}[ from the list| for good|]
- we [sold|scrapped|threw out|no longer have] [the |]{thing} {{0}}[, remove it|, take it off the list|, delete it]
- {thing} {{0}} [is gone|does not exist any more][, take it off the list|, remove it]

add {an} = add register create new / {names}
name {key}_name label: fresh: called {{v}} / named {{v}} / {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
?mode program: {modes}
> [add|register|enter] [a |a new |another ]{thing} {{p0}}
- we [bought|got|have] a new {thing}[,| that is] {{p0}}[, add it|, please add it|]
- new {thing}: {{0}}

report a fault of {an} = report file open / {key}_fault {key}_problem
name {key}_id which id: called
fault problem description: fault: {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> report [that |]{thing} {{0}} {{1}}
- {thing} {{0}} {{1}}[, report it|, please report that|, tell the technician|, somebody should know]
- something is wrong with {thing} {{0}}: it {{1}}
- fault: {thing} {{0}} {{1}}

reset the {plural} = reset restart reboot / {plural_names}
names {key}_ids which ids: calleds: {{v}}
?area location zone: spot: in the {{v}} / of the {{v}} / at the {{v}}
> [reset|restart|reboot] [the |]{things} {{0}}
- {things} {{0}} [need a reset|hang|don't react][, reset them|, restart them|]
- a reset for {things} {{0}}
"""


def _block(line: str) -> str:
    place, rest = line.split(": ", 1)
    thing, said, names, level, modes = (part.strip() for part in rest.split("|"))
    level_name, measured = level.split(": ")
    kind, how = measured.split(", ")
    words = said.split(", ")
    plurals = [f"{word}es" if word.endswith(("sh", "ch", "x", "s")) else f"{word}s" for word in words]
    key, several = (
        names.split()[0],
        [f"{name}{'es' if name.endswith(('x', 's', 'ch')) else 's'}" for name in names.split()],
    )
    return _TEMPLATE.format(
        place=place,
        key=key,
        an=f"{'an' if thing[0] in 'aeio' else 'a'} {thing}",
        thing=f"[{'|'.join(words)}]",
        things=f"[{'|'.join(plurals)}]",
        plural=f"{thing}es" if thing.endswith(("sh", "ch", "x", "s")) else f"{thing}s",
        names=names,
        plural_names=" ".join(several),
        level=level_name,
        level_names=" ".join(f"{name}_{level_name}" for name in names.split()),
        label=level_name.replace("_", " "),
        kind=kind,
        how=how,
        modes=modes.replace(", ", "|"),
    ).strip()


THINGS = "\n\n".join(_block(line) for line in _THINGS.strip().split("\n"))
