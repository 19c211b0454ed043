import { wordSet } from './wordSet.js'

/** Words that make a run of capitalised words a body: "Riverside Community College", "Acme Corp". */
const heads = wordSet(`
  ministry department dept council committee subcommittee university college school academy hospital clinic infirmary police party
  union bank corp corp.
  corporation inc inc. ltd ltd. llc plc llp gmbh ag co. group groups court courts tribunal church cathedral agency bureau
  commission institute institution
  association assn. society club united fc afc rovers albion wanderers airlines airways airline army navy force forces brigade
  battalion regiment division
  corps command front movement office service services administration authority board federation confederation foundation trust
  fund organization
  organisation league alliance coalition assembly parliament congress senate chamber cabinet secretariat embassy consulate mission
  delegation directorate
  company companies enterprises industries holdings partners associates ventures capital securities investments insurance motors
  systems technologies
  technology solutions pharmaceuticals pharma laboratories laboratory labs energy petroleum oil gas electric steel mining media
  broadcasting television tv radio
  news press times post tribune herald gazette journal chronicle observer guardian telegraph newspaper magazine network networks
  studios pictures
  records entertainment orchestra symphony philharmonic ballet opera museum library gallery theatre theater observatory
  team squad unit taskforce guard guards militia liberation brotherhood brigades network watch center centre centers project
  initiative program programme
  campaign forum conference convention caucus inspectorate registry exchange cooperative co-operative bar guild lodge order
  diocese archdiocese
  synagogue mosque temple ministries congregation seminary kindergarten nursery preschool elementary polytechnic campus faculty
  district borough jail prison
  penitentiary facility patrol constabulary gendarmerie sheriff sheriffs investigators intelligence ambulance rescue brewery
  restaurant hotel resort casino
  supermarket stores store mart pharmacy hospice shelter charities charity ngo think-tank thinktank consortium partnership
  syndicate cartel gang
  bancorp financial communications logistics railways railway railroad transit transport shipping airport airlift aerospace
  aviation
  democrats republicans conservatives socialists greens patriots rangers
`)

/** Among them those that are places as well: "at Mercy Hospital", "Riverside School". */
const sites = wordSet(`
  university college school academy hospital clinic infirmary church cathedral museum library gallery theatre theater court
  synagogue mosque temple
  seminary kindergarten nursery preschool elementary polytechnic campus jail prison penitentiary facility embassy consulate
  restaurant hotel resort casino
  supermarket stores store mart pharmacy hospice shelter center centre airport club headquarters brewery observatory laboratory
`)

/** Does the word make a capitalised run an organisation? Takes a folded word, with or without the stop. */
export const isBodyHead = (word: string): boolean => heads.has(word)

/** A body that is also a place one can be at: hospital, school, church, jail. */
export const isSiteHead = (word: string): boolean => sites.has(word)
