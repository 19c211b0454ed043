const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that make a capitalised run a place when they end it: "Willow Creek", "Elm Street", "Kherson Oblast". */
const after = words(`
  river rivers lake lakes sea ocean bay gulf strait straits channel canal creek brook falls waterfall harbor harbour port cove inlet lagoon reef shoal
  mountain mountains mount peak hill hills ridge range valley canyon gorge pass plateau plain plains desert forest woods wood woodland park parks gardens garden
  meadows heath moor marsh swamp bog beach coast shore cape peninsula island islands isle isles atoll archipelago
  county counties province prefecture oblast krai raion governorate district borough parish municipality township village town city state states territory
  region canton emirate department quarter neighborhood neighbourhood suburb ward precinct subdivision barrio favela
  street streets st avenue ave road rd lane ln drive dr boulevard blvd highway hwy freeway expressway motorway turnpike parkway interstate route way alley
  court ct place pl terrace crescent circle square plaza close row mews walk crossing junction roundabout intersection bridge tunnel underpass overpass
  airport airfield airbase airstrip base camp fort fortress castle palace house tower towers building buildings hall arena stadium center centre mall
  market bazaar souk station terminal depot dam reservoir mine quarry oilfield field farm ranch estate manor cemetery memorial monument
  apartments complex villas heights prison jail penitentiary zoo dock docks pier wharf marina checkpoint crossing border
`)

/** Words that do so when they begin it: "Lake Placid", "Mount Hood", "Fort Hood", "Camp Liberty", "Port Sudan". */
const before = words(
  'lake mount mt mt. fort ft ft. port cape camp point isle gulf bay strait river san santa santo saint st st. villa rio puerto el los las',
)

/** Does the word end the name of a place (River, County, Oblast, Street, Airport)? Takes a folded word, with or without the stop. */
export const isPlaceHead = (word: string): boolean => after.has(word.endsWith('.') ? word.slice(0, -1) : word)

/** Does the word begin the name of a place (Lake, Mount, Fort, Camp, Port)? */
export const isPlaceHeadBefore = (word: string): boolean => before.has(word)
