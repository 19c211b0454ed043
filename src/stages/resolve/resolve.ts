import { hash } from 'node:crypto'
import { fold } from '../../language/fold.js'
import { placeOf } from '../../language/places.js'
import { zoneOfPlace } from '../../language/zones.js'
import type { Aliases } from '../../model/aliases.js'
import type { Claim, Referent, Subject } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import { remember } from '../../values/remember.js'
import { countCivilians } from './countCivilians.js'
import type { Draft } from './draft.js'
import { dropKnowing } from './dropKnowing.js'
import { dropWaiting } from './dropWaiting.js'
import { groupStories, type Story } from './groupStories.js'
import { identify } from './identify.js'
import { knownNames } from './knownNames.js'
import { nameAccused } from './nameAccused.js'
import { nameVictims, nobody } from './nameVictims.js'
import { type PublishedDay, resolveDays } from './publishedDays.js'
import { resolveValue } from './resolveValue.js'
import { setTwinsAside } from './setTwinsAside.js'
import type { ToldFact } from './toldFact.js'
import { unifyDeeds } from './unifyDeeds.js'
import { type EventReferent, unifyEvents } from './unifyEvents.js'
import { unifyFacts } from './unifyFacts.js'
import { unifyFigures } from './unifyFigures.js'
import { unifyFullNames } from './unifyFullNames.js'
import { unifyOffices } from './unifyOffices.js'
import { unifyQuotations } from './unifyQuotations.js'
import { unifySpellings } from './unifySpellings.js'
import { unifyStatements } from './unifyStatements.js'
import { unifyThings } from './unifyThings.js'

export interface Resolved {
  stories: Story[]
  claims: Claim[]
  days: ReadonlyMap<string, PublishedDay>
}

interface Options extends Setting {
  asOf?: string
}

/** What holds for every story. */
interface Setting {
  aboutOf: (relation: string) => readonly string[]
  aliases?: Aliases
  /** Zone of a place that the tables do not know, or that the user knows better. */
  zoneOf?: (place: string) => string | undefined
}

/** Who is who, which event is which and what day it is, over all articles: digests in, claims with keys and absolute values out. */
export function resolve(digests: readonly Digest[], options: Options): Resolved {
  const stories = groupStories(digests)
  const byId = new Map(digests.map(digest => [digest.article.id, digest]))
  // an article of another story lends no date
  const days = new Map(
    stories.flatMap(story => [
      ...resolveDays(
        story.articles.map(id => byId.get(id)!),
        options.asOf,
      ),
    ]),
  )
  const claims = stories.flatMap(story =>
    resolveStory(
      story,
      story.articles.map(id => byId.get(id)!),
      days,
      options,
    ),
  )
  return { stories, claims, days }
}

function resolveStory(
  story: Story,
  digests: readonly Digest[],
  days: ReadonlyMap<string, PublishedDay>,
  { aboutOf, aliases, zoneOf }: Setting,
): Claim[] {
  const publishedOf = (article: string): string | null => days.get(article)?.published ?? null
  const referentOf = identify(digests, aliases)
  const { eventOf, main } = unifyEvents(digests, publishedOf)
  const drafts: Draft[] = countCivilians(digests.flatMap(digest => digest.claims.map(claim => ({ claim, digest }))))
  const referent = (subject: Subject, digest: Digest): Referent => {
    const { id } = digest.article
    if (subject.event) return eventOf(id, subject.event) ?? { key: subject.text, text: subject.text }
    if (subject.key && !subject.key.includes(': ')) return { key: subject.key, text: subject.text }
    if (subject.entity) return referentOf(id, subject.entity)
    return { key: subject.key ?? fold(subject.text), text: subject.text }
  }
  const isThing = (subject: Subject): boolean => subject.key?.includes(': ') === true
  const othersOf = ({ claim, digest }: Draft): string =>
    Object.entries(claim.about)
      .filter(([, subject]) => !isThing(subject))
      .map(([field, subject]) => `${field}=${referent(subject, digest).key}`)
      .sort()
      .join(' ')
  const things = unifyThings(
    drafts
      .filter(({ claim }) => Object.values(claim.about).some(isThing))
      .map(draft => ({
        claim: draft.claim,
        others: othersOf(draft),
        about: Object.fromEntries(
          Object.entries(draft.claim.about)
            .filter(([, subject]) => !isThing(subject))
            .map(([field, subject]) => [field, referent(subject, draft.digest)]),
        ),
      })),
    () => ['thing'],
  )
  const quotations = unifyQuotations(
    drafts
      .filter(({ claim }) => claim.relation === 'quotation')
      .map(({ claim, digest }) => ({
        claim,
        article: digest.article.id,
        ...(claim.about.speaker!.entity ? { speaker: referent(claim.about.speaker!, digest) } : {}),
      })),
  )
  const offices = unifyOffices(
    drafts.flatMap(({ claim, digest: { article, entities } }) => {
      if (!claim.about.office || claim.value.kind !== 'entities') return []
      const id = claim.value.entities[0]!
      const held = entities.find(entity => entity.id === id)
      return [{ claim, article: article.id, holder: referentOf(article.id, id).key, surname: held?.surname ?? held?.name ?? '' }]
    }),
    digests,
  )
  const { kept: toldFigures, twinsOf } = setTwinsAside(
    drafts
      .filter(({ claim }) => claim.about.measured)
      .map(({ claim, digest: { article } }) => ({
        claim,
        article: article.id,
        value: resolveValue(claim, { published: publishedOf(article.id), referentOf: entity => referentOf(article.id, entity) })
          ?.value,
      })),
    ({ article }) => article,
    ({ claim, value }) => [claim.relation, claim.about.measured, value, claim.polarity, claim.modality],
  )
  const figures = unifyFigures(toldFigures, digests)
  for (const [one, twins] of twinsOf)
    for (const twin of twins) if (figures.has(one.claim)) figures.set(twin.claim, figures.get(one.claim)!)
  const toldAs = (relation: string) =>
    drafts
      .filter(({ claim }) => claim.relation === relation)
      .map(({ claim, digest: { article } }) => ({
        claim,
        article: article.id,
        keyOf: (entity: string) => referentOf(article.id, entity).key,
      }))
  const statements = unifyStatements(toldAs('statement'))
  const deeds = unifyDeeds(toldAs('deed'))
  const spellings = unifySpellings(
    drafts.filter(({ claim }) => claim.about.named).map(({ claim, digest }) => ({ claim, article: digest.article.id })),
  )
  const fullNames = unifyFullNames(
    drafts.flatMap(({ claim, digest: { article } }) =>
      claim.relation === 'full-name' ? [{ claim, person: referentOf(article.id, claim.about.person!.entity!).key }] : [],
    ),
  )
  const known = knownNames(aliases ?? {})
  const shownName = (name: string): string => known.person({ name, forms: [] })?.text ?? name
  const meantBy = nameVictims(drafts, referentOf)
  const accusedBy = nameAccused(drafts, referentOf)
  const facts: ToldFact[] = []
  const claims = drafts.flatMap((draft): Claim[] => {
    const { claim, digest } = draft
    const told = statements.get(claim)
    const said = quotations.get(claim)
    const deed = deeds.get(claim)
    if (claim.relation === 'deed' && !deed) return []
    if (claim.about.named && !spellings.has(claim)) return []
    if ((claim.relation === 'statement' && !told) || (claim.relation === 'quotation' && !said)) return []
    const about: Record<string, Referent> = { ...things.get(claim) }
    let event: EventReferent | undefined
    for (const [field, subject] of Object.entries(claim.about)) {
      if (subject.event) event = eventOf(digest.article.id, subject.event)
      about[field] =
        things.get(claim)?.[field] ??
        fullNames.get(claim) ??
        meantBy(subject, draft) ??
        accusedBy(subject, draft) ??
        referent(subject, digest)
      if (field === 'office') about[field] = offices.get(claim) ?? about[field]!
      if (field === 'measured') about[field] = figures.get(claim) ?? about[field]!
      if (field === 'named') about[field] = spellings.get(claim)!
      if (field === 'words') about[field] = told?.words ?? said?.words ?? about[field]!
      if (field === 'deed') about[field] = deed?.deed ?? about[field]!
      if (field === 'speaker' && said) about[field] = said.speaker
    }
    if (Object.values(about).includes(nobody)) return []
    if (!about.event && main && aboutOf(claim.relation).includes('event')) {
      event = main
      about.event = main
    }
    const published = publishedOf(digest.article.id)
    const zone = zoneOfEvent(event, digest, zoneOf)
    const resolved = resolveValue(claim, {
      published,
      referentOf: entity => referentOf(digest.article.id, entity),
      ...(event?.day ? { baseDay: event.day } : {}),
      ...(zone ? { zone } : {}),
      ...(aliases ? { shownName } : {}),
      words: digest.article.text.slice(claim.valueSpan.start, claim.valueSpan.end),
    })
    if (!resolved) return []
    // every field in every claim: objects of one shape are read and made several times as fast
    const named: Claim = {
      id: '',
      article: digest.article.id,
      story: story.id,
      relation: claim.relation,
      about,
      value: told ? { kind: 'text', words: told.value } : (said?.value ?? deed?.value ?? resolved.value),
      members: resolved.members,
      text: said?.text ?? deed?.text ?? resolved.text,
      inferred: resolved.inferred,
      published: published?.slice(0, 10),
      polarity: claim.polarity,
      modality: claim.modality,
      saidBy: claim.saidBy,
      evidence: claim.evidence,
      valueSpan: claim.valueSpan,
      foundBy: claim.foundBy,
      prominence: claim.prominence,
      closed: claim.closed,
      stage: claim.stage,
      including: claim.including,
      scope: claim.scope,
    }
    named.id = nameClaim(named)
    const telling = claim.about.fact?.telling
    if (!telling) return [named]
    facts.push({
      claim: named,
      telling,
      words: digest.article.text.slice(claim.valueSpan.start, claim.valueSpan.end),
      ...(claim.value.kind === 'expression' ? { expression: claim.value.expression } : {}),
    })
    return []
  })
  const digestOf = new Map(digests.map(digest => [digest.article.id, digest]))
  return [...dropWaiting(dropKnowing(claims)), ...unifyFacts(facts, article => namesIn(digestOf.get(article)!))]
}

/** Every name of an article, folded. */
const namesIn = remember(
  ({ entities }: Digest): ReadonlySet<string> => new Set(entities.flatMap(({ forms }) => forms.map(form => fold(form)))),
)

function zoneOfEvent(event: EventReferent | undefined, digest: Digest, zoneOf: Setting['zoneOf']): string | undefined {
  const names = [...(event?.places ?? []).map(key => placeOf(key)?.name ?? key), digest.article.datelinePlace].filter(
    name => name !== undefined,
  )
  for (const name of names) {
    const zone = zoneOf?.(name) ?? zoneOfPlace(name)
    if (zone) return zone
  }
  return undefined
}

function nameClaim(claim: Claim): string {
  const words = JSON.stringify([
    claim.article,
    claim.relation,
    Object.entries(claim.about).map(([field, { key }]) => [field, key]),
    claim.valueSpan,
    claim.polarity,
    claim.text,
  ])
  return hash('sha256', words).slice(0, 12)
}
