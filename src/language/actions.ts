/**
 * Words that news uses for one another when it tells what was done, verbs and the nouns made of them alike: "captured", "arrested", "the arrest" are one
 * action. A word may belong to several ("strike": to hit, to stop work).
 */
const families = `
arrest detain capture apprehend nab collar seize custody detention apprehension roundup
kill slay murder assassinate execute gun massacre killing slaying assassination homicide
die death perish succumb dead pass_away
shoot gunfire fire shooting shootout gunshot gunman shooter rampage open_fire
injure wound hurt injury hospitalize maim
stab knife stabbing
poison poisoning
attack strike raid bomb bombard shell assault hit airstrike bombing bombardment shelling blast explode explosion detonate ambush target pound offensive
criticize criticise attack slam blast rip denounce condemn lash hit_back blast_back criticism rebuke mock deride scold castigate lambaste decry bash tear_into fire_back hit lash_out
say tell state add remark comment
announce unveil reveal disclose release publish announcement disclosure publication issue introduce propose proposal float present lay_out outline roll_out
report reveal disclose break
leak leaked
resign quit step_down resignation leave depart departure
fire dismiss sack oust firing dismissal ouster remove removal
appoint name nominate choose pick tap select appointment nomination choice
elect election win victory elected
vote pass approve passage approval adopt adoption clear back vote_through
reject defeat block turn_down rejection kill fail strike_down
rule decide ruling decision judgment verdict order uphold overturn find grant
sign signing enact ink
veto vetoed
begin start open launch commence kick_off onset opening outbreak erupt break_out set_off
end finish conclude close expire expiration conclusion halt stop
resume reopen return resumption
take_effect effective implement go_into_effect come_into_effect effect implementation enforce
meet meeting talk summit sit_down confer gather
visit trip travel arrive arrival tour fly go journey land head
leave depart flee departure
return come_back
charge accuse indict indictment allege accusation allegation arraign count
plead plea
convict conviction guilty
sentence jail imprison sentencing prison
acquit clear exonerate acquittal
sue lawsuit suit file challenge
release free bail bond let_go
hold keep jail lodge book
find discover locate discovery recover
search hunt look_for comb seek manhunt
take transport rush fly airlift bring carry transfer move drive admit
treat treatment care
crash derail collide collision derailment wreck
buy purchase acquire acquisition takeover purchased
sell sale
pay payment spend cost reimburse repay expenditure spending expense
earn make income salary receive get
raise collect fund funding donate donation give contribute contribution grant
fine penalty penalize
settle settlement
cut reduce reduction slash lower decrease drop fall decline
increase rise raise grow growth hike climb jump surge
impose levy slap
lift ease waive waiver remove
ban bar prohibit block
demand call urge ask request seek want push press require appeal encourage
warn caution warning
promise vow pledge
threaten threat
offer propose proposal
agree agreement deal accord pact
support back endorse endorsement
oppose opposition object
investigate probe investigation inquiry
subpoena subpoenaed
testify testimony appear appearance
speak speech address remark talk
interview interviewed
write letter tweet post send
call phone telephone
win beat defeat victory
lose loss defeat
inaugurate swear inauguration assume take_office
hold host stage
happen occur take_place unfold
close shut closure shutdown shut_down
open reopen opening
evacuate evacuation
destroy demolish destruction raze wreck damage
build construct construction
withdraw pull_out withdrawal pull
invade invasion enter storm
occupy take_over takeover seize
deploy send deployment
air broadcast
born birth
marry wed marriage wedding
graduate graduation
found establish create founding
burn fire blaze
escape flee break_out
rape assault abuse molest
rob robbery steal theft
kidnap abduct abduction
protest demonstrate march rally demonstration
strike walkout walk_out
suspend suspension
delay postpone push_back
cancel scrap call_off scuttle end rescind
extend extension prolong
ask question
confirm confirmation
deny denial
visit visited
use utilize
own possess have
carry hold
include contain
join
serve
work employ
live reside
suffer sustain`
const table = new Map<string, string[]>()
for (const line of families.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) {
    const key = word.replaceAll('_', ' ')
    table.set(key, [...(table.get(key) ?? []), `~${words[0]}`])
  }
}

/** Verbs of the table that are other things as nouns: the head of a man, a bar, a city block, the state. */
const noNouns = new Set(
  'head bar block state fire hand field count leave found part move drive call book land lodge file pound issue slap target cut end rule order air post charge serve live bear hold own keep'.split(
    ' ',
  ),
)

/** The actions that a noun may tell of. */
export const actionsOfNoun = (lemma: string): readonly string[] => (noNouns.has(lemma) ? [] : actionsOf(lemma))

/** The actions that a lemma may tell of, of a verb with its particle ("step down"); empty for words that are none. */
export const actionsOf = (lemma: string): readonly string[] => table.get(lemma) ?? []
