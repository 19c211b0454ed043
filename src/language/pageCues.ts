import { holdsAny, type LineShape } from './lineShape.js'

/**
 * What the wording of a line alone says about it. `related`: a link to another story on one line. The two `opens-` cues head a block:
 * links to other stories, readers' comments.
 */
export type PageCue = 'boilerplate' | 'related' | 'ticker' | 'opens-related' | 'opens-comments'

const set = (rows: string): ReadonlySet<string> => new Set(rows.split('\n').flatMap(row => row.split('|')))

const startsWith = (rows: string): RegExp =>
  new RegExp(
    `^(?:${rows
      .split('\n')
      .map(row => row.trim())
      .join('|')})`,
  )

/** Whole lines, folded, without marks and figures at the ends. */
const furniture =
  set(`ad|ads|advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted stories|story continued below|story continues below|article continues below|continue reading|continue reading below|continue reading the main story|advertisement continue reading the main story
skip to content|skip to main content|skip to navigation|skip advertisement|home|menu|main menu|navigation|search|sections|subscribe|subscribe now|sign in|sign up|log in|login|log out|logout|register|my account|donate|support us|about us|contact us|privacy|terms|cookies|cookie settings|accept|accept all|reject all|manage cookies|got it|ok
share|share this|share this story|share this article|share article|share this page|share on facebook|share on twitter|share via email|tweet|retweet|email|e-mail|email this|print|print this|print article|copy|copy link|link copied|facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|google|google+|google news|messenger|flipboard|viber|vk|rss|save|saved|bookmark|follow|follow us|following|like|like this|likes|loading|views|view comments|comments|comment|leave a comment|post comment|reply
show more|load more|see more|see all|view all|view more|read more|more|more info|learn more|click here|back to top|top|up|close|open|next|previous|prev|next article|previous article|next story|previous story|next post|previous post|post navigation|play|pause|watch|listen|live|video|videos|photo|photos|image|images|gallery|galleries|slideshow|caption|hide caption|show caption|enlarge|expand|download|embed|en|transcript|toggle caption|scroll down for video|image gallery|photo gallery
tags|topics|tag|topic|filed under|in this article|in this story|categories|category|labels|keywords|author|authors|about the author|source|sources|source site|original source|via|credit|follow topics
news|all news|latest news|breaking news|breaking|local news|world news|world|politics|business|economy|sport|sports|opinion|culture|science|technology|tech|health|entertainment|lifestyle|weather|travel|education|local|national|international|europe|asia|africa|americas|middle east|us|uk|crime|obituaries|classifieds|jobs|today's paper|newsletters|newsletter|podcasts|podcast|exclusive|analysis|explainer|editorial|feature|press release|press releases|for immediate release|developing|developing story|update|updated|updates|urgent|original|original story|initial report|correction
whatsapp logo|back to top button|facebook photo|google photo|twitter picture|wordpress.com logo|gravatar|your voice. now direct|name|email address|website|message|required|captcha|notify me of new posts via email|notify me of new comments via email|this slideshow requires javascript|no comments|0 comments|print page|font size|a a a|min read|end|ends|-ends-`)

const relatedHeads = set(
  `related|related articles|related article|related stories|related story|related news|related content|related coverage|related links|related posts|related topics|related reading|related videos|more on this|more on this story|more on this topic|more from|more stories|more news|more local news|more headlines|more top stories|more coverage|top stories|top news|top headlines|most read|most viewed|most popular|most shared|most commented|most watched|popular|popular now|popular stories|popular posts|trending|trending now|trending stories|trending quicks|trending news|latest|latest stories|latest articles|latest posts|latest headlines|the latest|recent posts|recent stories|recent articles|recent news|recommended|recommended for you|recommended stories|recommended reading|you may also like|you might also like|you may also be interested in|you may also be interested in these stories|you might be interested in|also read|read also|also|also on|see also|read next|up next|what to read next|don't miss|editor's picks|editors' picks|editor's choice|must read|must reads|in case you missed it|from the web|around the web|more from the web|elsewhere on the web|what others are clicking on|in other news|other news|other stories|other headlines|headlines|today's top stories|featured|featured stories|featured posts|further reading|just one more thing|sponsored stories|promoted links|paid content|suggested for you|news in pictures|in pictures|photos of the day|live updates|related images|full coverage|keep reading|new this morning|hot topics|most recent|news ticker|newsfeed|news feed|around the region|stories you may like|stories for you|more like this|similar stories|similar articles|ranking|best of|now trending|trending topics|previous stories|previous coverage|past coverage|earlier coverage|read more|read more here|for more`,
)

const commentHeads = set(
  `leave a reply|leave a comment|leave your comment|leave a reflection|post a comment|post your comment|add a comment|add your comment|write a comment|write a reply|join the conversation|join the discussion|have your say|what do you think|comments|reader comments|readers' comments|view comments|show comments|discussion|cancel reply|comments are closed|share your thoughts|pending comments|sort by`,
)

/** The reader is spoken to: imperatives of page furniture; folded text from its start. */
const addressed = startsWith(
  `(?:please )?(?:click|tap)(?: or (?:click|tap))? (?:here|to |on |for |through |the )|on a mobile device\\?|on the go\\?|on mobile\\?|(?:mobile|app) users?[:,]|download (?:the|our) .{0,60}\\bapp|>+ ?(?:download|read|watch|click|more)
  sign up |sign in (?:to|with|using|or)|log in (?:to|with)|subscribe (?:to our|now|today|for)|follow (?:us |@|our |the conversation|[\\w.]{1,30}\\.com|[\\w .'-]{1,40} on (?:twitter|facebook|instagram|x\\b))|(?:like|find) us on|join us |join the (?:conversation|discussion)|stay (?:with|tuned|connected|up to date|up-to-date|informed)
  never miss a|don't miss (?:a|out)|get (?:the|our|email|e-mail|more|alerts|updates|unlimited|breaking|all the) .{0,100}(?:inbox|newsletter|\\bapp\\b|alerts?|notifications|delivered|subscri)|receive .{0,60}(?:inbox|newsletter|alerts)|text ["'\\u201c]?\\w+["'\\u201d]? to \\d|read or share this|share this |tweet this|print this|email this
  send us |send a tip|have (?:a|any) (?:news |story )?(?:tips?|story|stories) .{0,60}(?:\\?|us|email|call)|got a (?:tip|story|news tip)|do you (?:have|know|want) .{0,80}(?:contact us|email us|e-mail us|newsletter|let us)|if you (?:like|enjoy|found|value|would like to (?:receive|comment|contribute))|support (?:our|independent|quality|local journalism)|become a (?:member|subscriber|supporter)
  tell us|let us know|write to us|contact (?:us|the (?:author|writer|reporter|newsroom|editor))|reach (?:the reporter|him at|her at|[\\w ]{1,30} at [\\w.]+@)|e-?mail (?:the author|him at|her at|us|[\\w ]{1,30} at [\\w.]+@)|(?:you can )?(?:follow|contact|reach|e-?mail) [\\w .'-]{1,40} (?:on|at|via) (?:twitter|facebook|instagram|[\\w.-]+@|@)|you can (?:also )?(?:follow|find|listen|watch|subscribe|read more)
  watch (?:the video|this|our|live|more|now|above|below|video|full|region)|view (?:the full|the video|more|video|photos|our|full|gallery|larger|this)|listen (?:live|now|here)|visit (?:our|us|[\\w.' ]{1,40}(?:homepage|website|\\.com))|check (?:back|out our)|refresh (?:this|the) page|scroll (?:down|to)|enter (?:your|the characters|a valid)|fill in your
  please (?:enable|note|sign|log|enter|check|try|subscribe|consider|read|whitelist|support our|wait|click|tap|visit|follow|share|update|verify|confirm|keep)|create (?:a|an|your) (?:free )?(?:account|profile|password)|already (?:a member|a subscriber|registered|have an account)|not (?:a|yet a) (?:member|subscriber)|need an account|don't have an account|welcome back|thanks? (?:you )?for (?:reading|signing|subscribing|registering|visiting|supporting|joining)
  we(?: will|'ll) (?:bring you|continue to (?:follow|update|bring)|update|keep you|have more)|we have a (?:crew|reporter|team) |we (?:use|value your|have sent you|need your|'ve sent|welcome comments|reserve the right) |we (?:most recently|last) updated|you(?: are|'re) (?:commenting|reading|using|logged)|you (?:must|need to|have to) (?:be logged|enter|log in|sign in|subscribe|enable|register)|you need the latest|your (?:email|e-mail) (?:address|will)|your (?:notification|comment|account|browser|subscription|session|web browser|message|voice\\. now)|by (?:signing|submitting|subscribing|clicking|continuing|registering|providing|logging|creating|entering|checking) .{0,80}(?:agree|accept|consent|terms|policy|cookies)
  this (?:site|website|web site|page) (?:uses|requires)|this (?:section|form) is|use of this (?:site|website)|comments? (?:are|is|policy|posted) .{0,60}(?:moderat|clos|disabled|guidelines|subject|not allowed|not represent)|why are we asking|there was (?:a problem|an error) (?:saving|with|processing|loading|submitting|sending)|an error (?:has )?occurred|something went wrong|whenever .{0,60}posts? new|email notifications
  having trouble|try disabling|connecting to %s|powered by|designed by|watch live|breaking news alerts?|for (?:the latest|more|news|breaking news|all the latest|continuing coverage|full coverage|daily|updates) .{0,120}(?:follow|click|tap|visit|download|\\bapp\\b|newsletter|twitter|facebook|listen|subscribe|go to|stay with|tune|here:?|inbox|radio|www|\\.com)|connect with us|connect with .{1,40} on|tune in|catch up on|take our|play video|start your day|read (?:more|the full|our|also|next|it here|about it)|skip in |close (?:get|skip|this|menu)|(?:show|view|hide|share media).{0,20} caption`,
)

/** Weaker openings: furniture only on a short line that is no sentence. */
const addressedBriefly = startsWith(
  `turn on|enable|install|choose|select|submit|type your|forgot|reset|save |see |more (?:info|details|here|at|in|from|on|coverage)|continue |back to|today's |loading|processing|no results|live|all (?:times|content|comments|quotes)|view |watch |listen |read |join |share |follow |get |download |help us|photos?[: ]|video[: ]|contact |donate|open |play |hide |go to|on (?:twitter|facebook)|latest |slideshow|full coverage|hear more|skip |print |email |enlarge |font size|reading time|time to read|\\d+ min(?:ute)?s? read|\\d+ (?:shares?|likes?|views?|comments?|photos?|images?)|viewed |tags`,
)

/** Stock phrases that no report says in its own prose; looked for in folded lines of up to 600 characters. */
const stock = new RegExp(
  `all rights? reserved|terms (?:of (?:use|service)|and conditions|& conditions)\\b.{0,80}(?:privacy|agree|accept|apply)|privacy policy|cookie (?:policy|settings|consent|notice)|uses cookies|your inbox|e-?mail address will not be published|required fields|reprint permission|click here (?:for|to|if)|\\btap here|enable javascript|requires javascript|flash player|\\bad[- ]?block|(?:may|must|can) not be (?:published|reproduced|republished|redistributed|copied)|published, broadcast, rewritten
  sign up for (?:our|daily|free|one of|breaking|newsletters|email)|our (?:free |daily |weekly |email |morning )?newsletters?\\b|manage newsletters|follow us (?:on|at)|like us on facebook|on our facebook page|follow @|(?:twitter|facebook)[:.] ?@|commenting using your|log in to comment|to post a comment|comments are moderated
  this (?:news )?(?:story|article|report|post|page|live blog|transcript) (?:has been|was|will be|is being|is) (?:last |most recently |first |originally )?(?:updated|corrected|published|posted|amended|revised|edited|generated|syndicated|provided|republished|translated|developing|produced|reprinted|written|more than \\d|from |adapted|excerpted)|a version of this (?:article|story|report|post)|is a (?:developing|breaking)(?: news)? story|check back (?:for|with|here|later|soon)|updated as (?:more|new|it)|rush transcript|available without charge|views expressed (?:in|are|here)|opinions expressed|(?:do|does) not necessarily (?:reflect|represent)|affiliate (?:links|commission)|cancel anytime
  &(?:amp;)*[lg]t;|</?[a-z]+[ >]|\\{\\*|[—–-] ?[^—–]{1,60}\\(@\\w+\\)|^[^.]{2,50} ?\\(@\\w+\\) |appeared first on|^[^.]{3,50} is (?:an?|the) (?:[\\w-]+ ){0,6}(?:staff writer|reporter|correspondent|columnist|contributor|freelance (?:writer|journalist)|editor|contributing writer)\\b.{0,120}$
  image \\d+ of|\\d of \\d+ (?:caption|close|skip|photos)|caption close|share this video|hide caption|show caption|toggle caption|buy photo|skip x embed|pic\\.twitter\\.com|a (?:video|photo|post) (?:posted|shared) by|^(?:https?://|www\\.)\\S+$|^\\(?\\d{3}\\)? ?\\d{3}-\\d{4}$|crime incidents?(?: per|:)|reporting by .{1,120}editing by|^.{0,120}[\\w.-]+@[\\w-]+\\.(?:com|org|net|co\\.uk|gov)$|your comments (?:may|and)|^[—– -]*[\\w .'-]{3,40}: ?\\(?\\d{3}\\)?[- ]\\d{3}|^\\[[a-z_]+[ \\]]|^this video (?:is|has been)`
    .split('\n')
    .map(row => row.trim())
    .join('|'),
)

/** Every stock phrase holds one of these: most prose is spared the search. */
const stockWords = new Set(
  `reserved terms policy cookie cookies inbox address required reprint click tap javascript flash ad adblock ad-block blocker published reproduced republished redistributed copied broadcast sign newsletter newsletters follow facebook commenting
  personal comments story article report page transcript blog version developing breaking check updated transcript charge expressed necessarily affiliate cancel amp lt gt div iframe script span caption photos image share buy skip video slideshow gallery pic.twitter.com posted shared http https www crime editing com
  appeared staff reporter correspondent columnist contributor freelance editor contributing twitter`.split(/\s+/),
)
const sites = /[@<{[]|: ?\(?\d{3}|https?:|www\.|^\(?\d{3}\)? /

/** "Related: ..., "READ MORE: ..." and the like: one link, no block. */
const link =
  /^(?:[►▶▸•*>»·+([-]+ ?)?(?:related(?: stories| story| articles?| coverage| news| content| links?| video| berrien)?|read(?: more| also| next| the full story)?|also read|also|must read|more|more from .{1,30}|more on .{1,40}|see also|see more|see|watch(?: also| live| now)?|video|videos|photos?|photo gallery|gallery|pictures|slideshow|graphic|infographic|map|interactive|listen|podcast|opinion|live|live updates|live blog|full coverage|complete coverage|previous(?:ly| coverage| story)?|earlier|past coverage|click here|link|links|document|pdf|read the (?:letter|document|complaint|report|memo)|raw(?: video)?|on twitter|in pictures|explainer|analysis|factbox|timeline|background|trending|recommended|editor's note|editors' note|editor's pick|note to readers|correction|clarification|warning|disclaimer|disclosure|twitter|facebook|e-?mail|phone|tel|website|web|contact|contacts|media contact|message|tags?|topics?|filed under|labels|categories|keywords|image \d+|on this story|story highlights|copyright|share this|like this|follow .{1,30}) ?[:|] ?\S/

/** A link's mark before its own words: ">>", "►". */
const arrow = /^(?:>>|»|►|▶|▸|→)/

const clock =
  '(?:just now|\\d{1,3} ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|mo|months?|y|years?) ?(?:ago|old)?|(?:an?|one) (?:second|minute|hour|day|week|month|year) ago|yesterday|today)'
const ticker = new RegExp(`^[\\s•|·-]*(?:updated |posted |published )?${clock}[\\s•|·.-]*$`)
const bareFigures = /^[\d\s.,:/|#%()–—-]+$/
const separator = /^[^\p{L}\p{N}]+$/u
const hexed = /^[\w-]+\.(?:jpe?g|png|gif|mp4|webp|pdf|html?)$/

/** The cue of a line by its words, or undefined. Constant cost: only the folded beginning is looked at. */
export function pageCueOf({ folded, length, words, finite, stopped }: LineShape): PageCue | undefined {
  if (separator.test(folded) || bareFigures.test(folded)) return 'boilerplate'
  if (length <= 90) {
    const bare = folded.replace(/^[^\p{L}\p{N}@]+/u, '').replace(/[^\p{L}\p{N}]{1,40}$/u, '')
    if (
      commentHeads.has(bare) ||
      /^(?:\d+ |leave a |view |show |see |all |post a )?(?:comments?|repl(?:y|ies)|responses?)(?: ?\(\d+\)| to .*| on .*)?$/.test(
        bare,
      )
    )
      return 'opens-comments'
    if (
      relatedHeads.has(bare) ||
      /^(?:more|latest|related|top|recent|other|read more|see|trending)\b.{0,40}\b(?:stories|articles|headlines|news|coverage|posts|links|from [\w. ]+|now on [\w. ]+)(?: on [\w.]+)?$/.test(
        bare,
      )
    )
      return 'opens-related'
    if (furniture.has(bare) || hexed.test(bare)) return 'boilerplate'
    if (ticker.test(folded)) return 'ticker'
  }
  if (link.test(folded) && length < 300) return 'related'
  if (length < 150 && !stopped && /^\d{1,2}:\d\d \S/.test(folded)) return 'related'
  if (length < 200 && (folded.endsWith(' read more') || folded.endsWith(' listen') || folded.endsWith(' watch now')))
    return 'related'
  if (arrow.test(folded) && length < 200) return finite && stopped && words.length > 12 ? undefined : 'related'
  if (length <= 600) {
    if (addressed.test(folded)) return 'boilerplate'
    if (length <= 90 && !(finite && stopped) && addressedBriefly.test(folded)) return 'boilerplate'
    if ((holdsAny(words, stockWords) || sites.test(folded)) && stock.test(folded)) return 'boilerplate'
  }
  if (length <= 160 && (isShareRow(words) || (!stopped && isMenu(folded)))) return 'boilerplate'
  return undefined
}

const shareWords = new Set(
  'facebook twitter linkedin pinterest email e-mail print share tweet whatsapp reddit google telegram messenger instagram youtube copy link x flipboard save comments views likes rss subscribe more tumblr on via this'.split(
    ' ',
  ),
)

/** "Share Facebook Twitter Email Print": nothing but names of buttons. */
const isShareRow = (words: readonly string[]): boolean =>
  words.length > 1 && words.every(word => shareWords.has(word) || /^\d+$/.test(word)) && !words.every(word => /^\d+$/.test(word))

/** "World > Politics", "News | Sport | Obituaries": short labels between marks; a headline before its site's name is longer. */
function isMenu(folded: string): boolean {
  const labels = folded.split(/ (?:[|>/›»▸▶·•]|::) /)
  const longest = labels.length > 2 ? 5 : 3
  return labels.length > 1 && labels.every(label => label.split(' ').length <= longest)
}
