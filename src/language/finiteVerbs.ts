/** Forms that make a sentence of a line wherever they stand: auxiliaries, irregular pasts, common presents that are seldom nouns. */
const finite = new Set(
  `is are was were am be been has have had do does did will would can could may might must shall should cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
  it's he's she's that's there's here's what's who's they're we're you're i'm i've we've they've you've i'll we'll he'll she'll they'll you'll i'd he'd she'd we'd they'd let's
  said says say told tells went goes came comes took takes gave gives got gets made makes saw sees knew knows thought thinks felt feels found finds kept keeps left leaves led leads met meets held holds began begins broke breaks brought brings
  built bought caught chose drew drove fell falls fought fled flew forgot froze grew grows heard hears hit hits hurt lost loses meant means paid pays put ran runs rose rises sang sank sat sent sends set sets shook shot shut slept sold spent spoke
  speaks spread stood stands stole stuck struck swept swore taught threw understood wants wanted won wins withdrew wore wrote writes became becomes remains seems appears includes follows follow expects expect believes believe hopes hope
  needs need asks warns calls urges vows denies claims claim faces plans plan seeks seek gets show shows killed dies died kills lies lay laid began mark marks serves works lives looks continues plays provides requires allows helps
  adds added argues agrees announces describes explains insists notes reveals suggests starts opens closes ends begins turns happens arrives arrived moves moved offers offered reaches represents refuses rejects accuses confirms`.split(
    /\s+/,
  ),
)

/** Words in -ed that are no verbs. */
const noVerb = new Set(
  'need red bed indeed united hundred naked sacred wicked led shed wed speed feed seed deed breed weed bleed'.split(' '),
)
const beforeAdjective = new Set(
  'the a an of by with his her its their our my your no some any these those and in for from this that'.split(' '),
)

/** Does any of these lower-case words say that something is or happens? A rough look: "-ed" after a determiner is an adjective ("an armed man"). */
export function hasFiniteVerb(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (finite.has(word)) return true
    if (word.length > 3 && word.endsWith('ed') && !noVerb.has(word) && at > 0 && !beforeAdjective.has(words[at - 1]!)) return true
  }
  return false
}
