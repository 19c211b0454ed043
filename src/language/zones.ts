import { civilDay, dayNumber, dayOfIso, nthWeekday } from './calendar.js'

/** When summer time holds, by day count; the hour of the change is left out: no news turns on it. */
const summer: Record<string, (days: number, year: number) => boolean> = {
  /** Directive 2000/84/EC, last Sunday of March to last Sunday of October (since 1996). */
  eu: (days, year) => days >= nthWeekday(year, 3, 7, -1) && days < nthWeekday(year, 10, 7, -1),
  /** Energy Policy Act of 2005 from 2007 on; before, first Sunday of April to last Sunday of October. */
  us: (days, year) =>
    year >= 2007
      ? days >= nthWeekday(year, 3, 7, 2) && days < nthWeekday(year, 11, 7, 1)
      : days >= nthWeekday(year, 4, 7, 1) && days < nthWeekday(year, 10, 7, -1),
  /** New South Wales, Victoria, Tasmania, South Australia since 2008. */
  au: (days, year) => days >= nthWeekday(year, 10, 7, 1) || days < nthWeekday(year, 4, 7, 1),
  nz: (days, year) => days >= nthWeekday(year, 9, 7, -1) || days < nthWeekday(year, 4, 7, 1),
  /** Israel since 2013: Friday before the last Sunday of March to the last Sunday of October. */
  il: (days, year) => days >= nthWeekday(year, 3, 7, -1) - 2 && days < nthWeekday(year, 10, 7, -1),
  /** Syria and Jordan up to October 2022: last Friday of March to last Friday of October; all year since. */
  levant: (days, year) =>
    days >= dayNumber(2022, 10, 28) || (days >= nthWeekday(year, 3, 5, -1) && days < nthWeekday(year, 10, 5, -1)),
  /** Turkey: the EU's dates until September 2016, summer time all year since. */
  tr: (days, year) => days >= dayNumber(2016, 9, 7) || summer.eu!(days, year),
  /** Russia: the EU's dates until 2011, summer time all year until 26 October 2014, winter time since. */
  ru: (days, year) => days < dayNumber(2014, 10, 26) && (days >= dayNumber(2011, 3, 27) || summer.eu!(days, year)),
}

/** IANA zone, minutes east of Greenwich in winter, rule of summer time, places whose clocks follow it. */
const table: [zone: string, offset: number, rule: string, places: string][] = [
  [
    'Europe/London',
    0,
    'eu',
    'london,uk,united kingdom,britain,england,scotland,wales,manchester,birmingham,edinburgh,glasgow,belfast',
  ],
  ['Europe/Dublin', 0, 'eu', 'dublin,ireland'],
  ['Europe/Lisbon', 0, 'eu', 'lisbon,portugal'],
  ['Atlantic/Reykjavik', 0, '', 'reykjavik,iceland'],
  ['Europe/Brussels', 60, 'eu', 'brussels,belgium,antwerp'],
  ['Europe/Amsterdam', 60, 'eu', 'amsterdam,the hague,hague,netherlands,rotterdam'],
  ['Europe/Luxembourg', 60, 'eu', 'luxembourg'],
  ['Europe/Paris', 60, 'eu', 'paris,france,strasbourg,lyon,marseille,nice'],
  ['Europe/Berlin', 60, 'eu', 'berlin,germany,munich,frankfurt,hamburg,cologne'],
  ['Europe/Vienna', 60, 'eu', 'vienna,austria'],
  ['Europe/Zurich', 60, 'eu', 'geneva,zurich,switzerland,davos,bern'],
  ['Europe/Rome', 60, 'eu', 'rome,italy,milan,vatican,vatican city'],
  ['Europe/Madrid', 60, 'eu', 'madrid,spain,barcelona'],
  ['Europe/Prague', 60, 'eu', 'prague,czech republic'],
  ['Europe/Warsaw', 60, 'eu', 'warsaw,poland'],
  ['Europe/Budapest', 60, 'eu', 'budapest,hungary'],
  ['Europe/Belgrade', 60, 'eu', 'belgrade,serbia,pristina,kosovo,sarajevo,zagreb,croatia,ljubljana,skopje'],
  ['Europe/Copenhagen', 60, 'eu', 'copenhagen,denmark'],
  ['Europe/Stockholm', 60, 'eu', 'stockholm,sweden'],
  ['Europe/Oslo', 60, 'eu', 'oslo,norway'],
  ['Europe/Athens', 120, 'eu', 'athens,greece,nicosia,cyprus'],
  ['Europe/Helsinki', 120, 'eu', 'helsinki,finland'],
  ['Europe/Kyiv', 120, 'eu', 'kyiv,kiev,ukraine,odessa,odesa,lviv,kharkiv'],
  ['Europe/Vilnius', 120, 'eu', 'vilnius,lithuania,riga,latvia,tallinn,estonia'],
  ['Europe/Bucharest', 120, 'eu', 'bucharest,romania,sofia,bulgaria,chisinau,moldova'],
  ['Europe/Minsk', 180, '', 'minsk,belarus'],
  ['Europe/Moscow', 180, 'ru', 'moscow,russia,st. petersburg,st petersburg,sochi'],
  ['Europe/Istanbul', 120, 'tr', 'istanbul,ankara,turkey,turkiye'],
  ['Asia/Jerusalem', 120, 'il', 'jerusalem,tel aviv,israel'],
  ['Asia/Damascus', 120, 'levant', 'damascus,aleppo,syria,homs,amman,jordan'],
  ['Africa/Cairo', 120, '', 'cairo,egypt,tripoli,libya'],
  ['Africa/Johannesburg', 120, '', 'johannesburg,pretoria,cape town,south africa,harare,zimbabwe'],
  ['Africa/Lagos', 60, '', 'lagos,abuja,nigeria,algiers,algeria'],
  ['Africa/Nairobi', 180, '', 'nairobi,kenya,addis ababa,ethiopia,mogadishu,somalia,kampala,uganda,dar es salaam,tanzania'],
  ['Asia/Baghdad', 180, '', 'baghdad,iraq,mosul,riyadh,saudi arabia,doha,qatar,kuwait,sanaa,yemen'],
  ['Asia/Tehran', 210, '', 'tehran,iran'],
  ['Asia/Dubai', 240, '', 'dubai,abu dhabi,united arab emirates,uae,muscat,oman'],
  ['Asia/Tbilisi', 240, '', 'tbilisi,yerevan,armenia,baku,azerbaijan'],
  ['Asia/Kabul', 270, '', 'kabul,afghanistan'],
  ['Asia/Karachi', 300, '', 'karachi,islamabad,lahore,peshawar,pakistan'],
  ['Asia/Kolkata', 330, '', 'new delhi,delhi,mumbai,kolkata,india,chennai,bangalore,bengaluru,colombo,sri lanka'],
  ['Asia/Kathmandu', 345, '', 'kathmandu,nepal'],
  ['Asia/Dhaka', 360, '', 'dhaka,bangladesh'],
  ['Asia/Bangkok', 420, '', 'bangkok,thailand,hanoi,vietnam,jakarta,phnom penh,cambodia'],
  ['Asia/Shanghai', 480, '', 'beijing,shanghai,china,hong kong,taipei,taiwan'],
  ['Asia/Singapore', 480, '', 'singapore,kuala lumpur,malaysia,manila,philippines,perth'],
  ['Asia/Tokyo', 540, '', 'tokyo,japan,osaka'],
  ['Asia/Seoul', 540, '', 'seoul,south korea,pyongyang,north korea'],
  ['Australia/Sydney', 600, 'au', 'sydney,canberra,melbourne,hobart'],
  ['Australia/Brisbane', 600, '', 'brisbane,queensland'],
  ['Pacific/Auckland', 720, 'nz', 'auckland,wellington,new zealand,christchurch'],
  [
    'America/New_York',
    -300,
    'us',
    'eastern,washington,new york,new york city,boston,philadelphia,atlanta,miami,baltimore,pittsburgh,cleveland,detroit,charlotte,orlando,tampa,buffalo,richmond,columbus,cincinnati,toronto,montreal,ottawa',
  ],
  [
    'America/Chicago',
    -360,
    'us',
    'central,chicago,dallas,houston,austin,san antonio,minneapolis,st. louis,st louis,kansas city,milwaukee,new orleans,memphis,nashville,oklahoma city,omaha,winnipeg',
  ],
  ['America/Denver', -420, 'us', 'mountain,denver,salt lake city,albuquerque,boise,calgary,edmonton'],
  ['America/Phoenix', -420, '', 'phoenix,tucson,arizona'],
  [
    'America/Los_Angeles',
    -480,
    'us',
    'pacific,los angeles,san francisco,seattle,portland,san diego,las vegas,sacramento,oakland,san jose,vancouver',
  ],
  ['America/Anchorage', -540, 'us', 'anchorage,alaska,juneau'],
  ['Pacific/Honolulu', -600, '', 'honolulu,hawaii'],
  ['America/Mexico_City', -360, '', 'mexico city'],
  ['America/Bogota', -300, '', 'bogota,colombia,lima,peru,quito,ecuador'],
  ['America/Caracas', -240, '', 'caracas,venezuela,la paz'],
  ['America/Sao_Paulo', -180, '', 'brasilia,sao paulo,rio de janeiro,buenos aires,argentina'],
]

/** Abbreviations of fixed offset; ET, CT, MT, PT follow the rule of their zone. IST is read as India's. */
const fixed = new Map(
  Object.entries({
    GMT: 0,
    UTC: 0,
    WET: 0,
    BST: 60,
    WEST: 60,
    CET: 60,
    WAT: 60,
    CEST: 120,
    EET: 120,
    CAT: 120,
    SAST: 120,
    EEST: 180,
    EAT: 180,
    MSK: 180,
    PKT: 300,
    IST: 330,
    HKT: 480,
    SGT: 480,
    AWST: 480,
    JST: 540,
    KST: 540,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    AST: -240,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    HST: -600,
  }),
)
const civil = new Map(
  Object.entries({ ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles' }),
)

const zones = new Map(table.map(([zone, offset, rule]) => [zone, { offset, rule }]))
const places = new Map(table.flatMap(([zone, , , names]) => names.split(',').map(name => [name, zone] as const)))

/** IANA zones of the table. */
export const knownZones: readonly string[] = table.map(([zone]) => zone)

export const isKnownZone = (zone: string): boolean => zones.has(zone)

/** Is this an abbreviation of a time zone, as written ("GMT", "ET")? */
export const isZone = (name: string): boolean => fixed.has(name) || civil.has(name)

/** IANA zone of a city or a country of one zone, by its English name in any case ("Brussels" -> "Europe/Brussels"). */
export const zoneOfPlace = (name: string): string | undefined => places.get(name.toLowerCase())

/**
 * Minutes east of Greenwich on a day, for an abbreviation ("EST"), an IANA zone of the table or a place ("Moscow", of "Moscow time").
 * Undefined for a zone that is not known, "local" among them.
 */
export function offsetOf(zone: string, isoDay: string): number | undefined {
  const known = fixed.get(zone)
  if (known !== undefined) return known
  const entry = zones.get(civil.get(zone) ?? zoneOfPlace(zone.replace(/ (?:standard|daylight|summer)$/i, '')) ?? zone)
  const days = dayOfIso(isoDay)
  if (!entry || days === undefined) return entry?.offset
  const rule = summer[entry.rule]
  return entry.offset + (rule?.(days, civilDay(days).year) ? 60 : 0)
}
