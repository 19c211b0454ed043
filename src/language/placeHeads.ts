import { wordSet } from './wordSet.js'

/** Words that make a capitalised run a place when they end it: "Willow Creek", "Elm Street", "Kherson Oblast". */
const after = wordSet(`
  river rivers lake lakes sea ocean bay gulf strait straits channel canal creek brook falls waterfall harbor harbour port cove
  inlet lagoon reef shoal
  mountain mountains mount peak hill hills ridge range valley canyon gorge pass plateau plain plains desert forest woods wood
  woodland park parks gardens garden
  meadows heath moor marsh swamp bog beach coast shore cape peninsula island islands isle isles atoll archipelago
  county counties province prefecture oblast krai raion governorate district borough parish municipality township village town
  city state states territory
  region canton emirate department quarter neighborhood neighbourhood suburb ward precinct subdivision barrio favela
  street streets st avenue ave road rd lane ln drive dr boulevard blvd highway hwy freeway expressway motorway turnpike parkway
  interstate route way alley
  court ct place pl terrace crescent circle square plaza close row mews walk crossing junction roundabout intersection bridge
  tunnel underpass overpass
  airport airfield airbase airstrip base camp fort fortress castle palace house tower towers building buildings hall arena stadium
  center centre mall
  market bazaar souk station terminal depot dam reservoir mine quarry oilfield field farm ranch estate manor cemetery memorial
  monument
  apartments complex villas heights prison jail penitentiary zoo dock docks pier wharf marina checkpoint crossing border
  springs spring grove lawn vista ferry landing bluff bluffs point prairie mills mill hollow knoll summit acres estates falls bend
  bottoms flats fork forks
  corners corner haven heights terrace rapids spur trail trails greens common commons waterfront downtown ghetto slum steppe
  tundra glacier volcano crater
`)

/** Words that do so when they begin it: "Lake Placid", "Mount Hood", "Fort Hood", "Camp Liberty", "Port Sudan". */
const before = wordSet(
  'lake mount mt mt. fort ft ft. port cape camp point isle gulf bay strait river san santa santo saint st st. villa rio puerto el los las',
)

/**
 * Does the word end the name of a place (River, County, Oblast, Street, Airport)? Takes a folded word, with or without the stop.
 */
export const isPlaceHead = (word: string): boolean => after.has(word.endsWith('.') ? word.slice(0, -1) : word)

/** Does the word begin the name of a place (Lake, Mount, Fort, Camp, Port)? */
export const isPlaceHeadBefore = (word: string): boolean => before.has(word)

/** Names of places that are ordinary words, given names or surnames as well. */
const weak = wordSet(`
  reading bath nice split mobile van batman bo tours orange corona allen bend golden superior surprise enterprise independence
  plains paradise hit of man mary lead sale salt mission
  victoria charlotte houston madison jackson lincoln tyler warren gary carlisle ferguson clinton washington franklin anderson
  newton hamilton logan austin dallas florence savannah
  brandon carson cody casper laramie sheridan gillette buffalo butler chandler mesa gilbert eugene salem concord troy rome athens
  paris cleveland columbus phoenix orlando
  jacksonville lawrence elizabeth edison camden trenton clayton chesterfield laurel bowie frederick rockville auburn kent everett
  redmond richland bellevue lakewood
  chelsea camden stirling perth derby lincoln durham lancaster chester preston bolton bradford windsor dover hull deal rugby
  sandwich hastings battle stone wells sale
  sydney melbourne darwin adelaide kimberley hobart wellington nelson hastings kingston georgetown stanley douglas regina
  churchill brandon humboldt surrey vernon jasper vaughan
  cornwall barrie moore norman lawton edmond norfolk portsmouth suffolk hampton danville petersburg jamestown winchester bristol
  como lodi mati kos olympia delphi
  sparta angers nancy brest pau cannes halle essen ulm bonn mainz trier hamm worms sion cork limerick tuzla nis bled pula bender
  reni uman lyman torez sumy marinka rafah
  mora limbe george alexandria aba jos bama owo minna uri leh kota surat salem solo ambon malang muse lae mali chad jordan georgia
  niger guinea cuba turkey china india israel
  shire mina medina acre lod tyre salma rabia marea dabiq hama homs nawa shaar forest soma kars ordu rize bor wau yei beni goma
  sake kati kara tema bata
  montgomery huntsville selma gadsden hoover mitchell pierre custer deadwood rosebud bismarck fargo helena butte havre livingston
  homer seward kenai bethel nome barrow
  ames perry clinton davenport mason marion canton lima mansfield dublin warren hudson kent elyria euclid piketon erie york easton
  chester hershey hazleton
  monroe lafayette houma alexandria benton hazard morehead mayfield berea logan layton lehi draper ogden provo orem henderson
  sparks reno elko salina newton hesston
  plymouth lynn quincy revere malden medford newton lowell lexington amherst andover taunton holyoke foxborough wellesley
  hopkinton barnstable salisbury essex
  concord keene laconia nashua exeter derry bangor brunswick bath auburn biddeford stowe barre rutland newport warwick cranston
  westerly milford lewes fairmont wheeling
  amazon west east north south gulf west-bank rio la el kiel lund bergen split corfu samos malta sofia varna ruse pleven naples
  florence venice verona como siena pisa parma modena
  toledo granada valencia cordoba leon merida cali armenia mocoa turbo puno ica sucre natal santos mariana vitoria belem maua
  rosario mendoza salta posadas
`)

/**
 * The place name is an ordinary word or a person's name as well (Reading, Jackson, Charlotte): alone it does not make a run of
 * capitals a place.
 */
export const isWeakPlace = (folded: string): boolean => weak.has(folded)

const townEndings = 'ville burg burgh borough boro mouth haven abad grad gorsk ivka ovka shire minster pur stead hampton'.split(
  ' ',
)

/**
 * Does the folded word sound like a town ("Marksville", "Jalalabad")? A hint for a word after "in" or "near": surnames sound so,
 * too.
 */
export const isTownLike = (word: string): boolean =>
  townEndings.some(ending => word.length > ending.length + 2 && word.endsWith(ending))
