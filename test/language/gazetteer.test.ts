import { describe, expect, it } from 'vitest'
import { bodyKey, bodyOf, descriptionKinds, isBodyHead, isCallSign, isWeakBody } from '../../src/language/bodies.js'
import { bodyTableClubs } from '../../src/language/bodyTableClubs.js'
import { bodyTableCompanies } from '../../src/language/bodyTableCompanies.js'
import { bodyTableMedia } from '../../src/language/bodyTableMedia.js'
import { bodyTableNations } from '../../src/language/bodyTableNations.js'
import { bodyTableUnitedStates } from '../../src/language/bodyTableUnitedStates.js'
import { bodyTableWorld } from '../../src/language/bodyTableWorld.js'
import { citiesAfrica } from '../../src/language/citiesAfrica.js'
import { citiesAmericas } from '../../src/language/citiesAmericas.js'
import { citiesAsia } from '../../src/language/citiesAsia.js'
import { citiesEurope } from '../../src/language/citiesEurope.js'
import { countries, countryByKey, countryOf, demonymCountry, isPluralDemonym, metonymOf } from '../../src/language/countries.js'
import { fold, foldTable, loosenPlace } from '../../src/language/fold.js'
import { foldName } from '../../src/language/nameFold.js'
import {
  demonymPlace,
  isPlaceHead,
  isTownLike,
  isWithin,
  placeByKey,
  placeOf,
  placesOf,
  stateOfPostalCode,
} from '../../src/language/places.js'
import { regionTable } from '../../src/language/regionTable.js'
import { stateTable } from '../../src/language/stateTable.js'

describe('fold', () => {
  it.each([
    ['Île-de-France', 'ile-de-france'],
    ['The Hague', 'hague'],
    ['Ukraine’s', 'ukraine'],
    ["the United States'", 'united states'],
    ['U.S.', 'us'],
    ['U.S.-led', 'us-led'],
    ['Washington, D.C.', 'washington, dc'],
    ['New\u00a0York', 'new york'],
    ['Human  Rights\nWatch', 'human rights watch'],
    ['al‑Qaeda', 'al-qaeda'],
    ['Russia–NATO', 'russia-nato'],
    ['Møller', 'moller'],
    ['Łódź', 'lodz'],
    ['Erdoğan', 'erdogan'],
    ['Straße', 'strasse'],
    ['Sana’a', "sana'a"],
    ['J. Smith', 'j. smith'],
    ['theatre', 'theatre'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is idempotent on its own results', () => {
    for (const text of ['The the Hague', 'U.S.', "McDonald's", 'Côte d’Ivoire'])
      expect(fold(fold(text))).toBe(fold(fold(fold(text))))
  })

  // A quadratic rule would run into the time limit of the test
  it('stays linear on hostile text', () => {
    for (const piece of ['a.', "s'", ' ', 'the ', 'é', '1,', 'yj']) {
      const text = piece.repeat(300_000)
      expect(fold(text).length).toBeLessThanOrEqual(text.length)
      expect(foldName(text).length).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('countries', () => {
  it.each([
    ['the Russian Federation', 'russia'],
    ['U.S.', 'united states'],
    ['USA', 'united states'],
    ['Great Britain', 'united kingdom'],
    ['Côte d’Ivoire', 'ivory coast'],
    ['Ivory Coast', 'ivory coast'],
    ['Türkiye', 'turkey'],
    ['DR Congo', 'democratic republic of the congo'],
    ['Holland', 'netherlands'],
    ['Timor-Leste', 'east timor'],
    ['Bosnia', 'bosnia and herzegovina'],
    ['the Soviet Union', 'soviet union'],
    ['Hong Kong', 'hong kong'],
  ])('%s is %s', (text, key) => {
    expect(countryOf(fold(text))?.key).toBe(key)
  })

  it.each([
    ['Russian', 'russia', false],
    ['Russians', 'russia', true],
    ['Frenchmen', 'france', true],
    ['Frenchwoman', 'france', false],
    ['Britons', 'united kingdom', true],
    ['South Korean', 'south korea', false],
    ['Swiss', 'switzerland', false],
    ['Poles', 'poland', true],
    ['Saudi', 'saudi arabia', false],
    ['Chinese', 'china', false],
  ])('%s belongs to %s', (word, key, plural) => {
    expect(demonymCountry(fold(word))?.key).toBe(key)
    expect(isPluralDemonym(fold(word))).toBe(plural)
  })

  it.each([
    ['the Kremlin', 'russia', 'government seat'],
    ['Downing Street', 'united kingdom', 'government seat'],
    ['the Élysée', 'france', 'government seat'],
    ['Moscow', 'russia', 'capital'],
    ['Kiev', 'ukraine', 'capital'],
    ['Beijing', 'china', 'capital'],
    ['Washington, D.C.', 'united states', 'capital'],
  ])('%s may stand for %s', (text, key, kind) => {
    const metonym = metonymOf(fold(text))
    expect([metonym?.country.key, metonym?.kind]).toEqual([key, kind])
  })

  it('keeps ordinary words out', () => {
    for (const word of ['constructor', 'council', 'brussels sprouts', '', 'human', 'roman']) {
      expect(countryOf(word)).toBeUndefined()
      expect(demonymCountry(word)).toBeUndefined()
    }
  })

  it('names what every country lies in', () => {
    for (const country of countries)
      for (const holder of country.within)
        expect([country.key, holder, placeByKey(holder)?.key]).toEqual([country.key, holder, holder])
    expect(new Set(countries.map(country => country.key)).size).toBe(countries.length)
    expect(countries.filter(country => country.kind === 'country').length).toBeGreaterThan(190)
  })
})

describe('places', () => {
  it.each([
    ['Brussels', 'belgium'],
    ['Memphis', 'tennessee'],
    ['Memphis', 'united states'],
    ['Brooklyn', 'united states'],
    ['Aleppo', 'syria'],
    ['Kharkiv', 'europe'],
    ['Texas', 'united states'],
    ['Vienna', 'europe'],
    ['Cairo', 'africa'],
    ['Cairo', 'middle east'],
  ])('%s lies in %s', (text, holder) => {
    expect(isWithin(placeOf(fold(text))!.key, holder)).toBe(true)
  })

  it.each([
    ['brussels', 'france'],
    ['belgium', 'brussels'],
    ['memphis', 'texas'],
    ['geneva', 'geneva'],
    ['nowhere', 'europe'],
  ])('%s does not lie in %s', (place, holder) => {
    expect(isWithin(place, holder)).toBe(false)
  })

  it('reads other spellings as one place', () => {
    for (const [a, b] of [
      ['Kyiv', 'Kiev'],
      ['Deir ez-Zor', 'Deir Ezzor'],
      ['St. Petersburg', 'Saint Petersburg'],
      ['Mount Everest', 'Mt. Everest'],
      ['Fort Hood', 'Ft. Hood'],
      ['Mumbai', 'Bombay'],
      ['Calif.', 'California'],
      ['Zürich', 'Zuerich'],
    ])
      expect([a, placeOf(fold(a!))?.key]).toEqual([a, placeOf(fold(b!))?.key])
  })

  it('tells places of one name apart by what they lie in', () => {
    expect(placeOf('birmingham')?.within).toBe('united kingdom')
    expect(placeOf('birmingham, alabama')?.key).toBe('birmingham, alabama')
    expect(placeOf('birmingham, ala.')?.key).toBe('birmingham, alabama')
    expect(placeOf('portland, maine')?.within).toBe('maine')
    expect(placesOf('georgia').map(place => place.kind)).toEqual(['country', 'state'])
    expect(placesOf('new york').map(place => place.kind)).toEqual(['city', 'state'])
    expect(placesOf('washington').map(place => place.kind)).toEqual(['city', 'state'])
    expect(isWithin('atlanta', 'georgia')).toBe(false)
    expect(isWithin('atlanta', 'georgia state')).toBe(true)
  })

  it('knows the people of states and parts of the world', () => {
    expect(demonymPlace('texans')?.key).toBe('texas')
    expect(demonymPlace('scottish')?.key).toBe('scotland')
    expect(demonymPlace('european')?.key).toBe('europe')
    expect(demonymPlace('gazans')?.key).toBe('gaza strip')
    expect(stateOfPostalCode('TX')?.key).toBe('texas')
    expect(stateOfPostalCode('tx')).toBeUndefined()
  })

  it('knows the words that make a place', () => {
    for (const word of ['river', 'street', 'st.', 'county', 'oblast', 'airport']) expect(isPlaceHead(word)).toBe(true)
    for (const word of ['minister', 'talks', 'constructor']) expect(isPlaceHead(word)).toBe(false)
    expect(['marksville', 'jalalabad', 'ville', 'council'].map(isTownLike)).toEqual([true, true, false, false])
  })

  it('holds every table entry under its own folded name, in a place that exists', () => {
    for (const table of [stateTable, citiesEurope, citiesAsia, citiesAfrica, citiesAmericas]) {
      const lines = table.trim().replaceAll('\n  ', ' ')
      const loose = foldTable(lines).split('\n')
      for (const [at, line] of lines.split('\n').entries()) {
        const holder = line.slice(0, line.indexOf(':'))
        expect([holder, placeByKey(holder)?.key]).toEqual([holder, holder])
        const names = line.slice(line.indexOf(':') + 2).split(/; |=|,|\//)
        expect(loose[at]!.slice(loose[at]!.indexOf(':') + 2).split(/; |=|,|\//)).toEqual(
          names.map(name => loosenPlace(fold(name))),
        )
        for (const item of line.slice(line.indexOf(':') + 2).split('; ')) {
          const name = fold(item.split('=')[0]!.replace('~', ''))
          const place = placesOf(name).find(one => one.within === holder)
          expect([item, holder, place && placeByKey(place.key)]).toEqual([item, holder, place])
          expect([item, place !== undefined]).toEqual([item, true])
        }
      }
    }
    for (const row of regionTable.trim().split('\n')) {
      const within = row.split('|')[3]
      if (within) expect([row, placeByKey(within)?.key]).toEqual([row, within])
    }
  })
})

describe('bodies', () => {
  it.each([
    ['NATO', 'nato'],
    ['North Atlantic Treaty Organisation', 'nato'],
    ['NATO-Russia Council', 'nato-russia council'],
    ['Russia–NATO Council', 'nato-russia council'],
    ['Organisation for Security and Co-operation in Europe', 'osce'],
    ['Organization for Security and Cooperation in Europe', 'osce'],
    ['ISIS', 'islamic state'],
    ['Daesh', 'islamic state'],
    ['al Qaeda', 'al-qaeda'],
    ['Hizbullah', 'hezbollah'],
    ['the State Department', 'us state department'],
    ['GOP', 'republican party'],
    ['Ministry of Foreign Affairs', 'foreign ministry'],
    ['Foreign Ministry', 'foreign ministry'],
    ['Ministry of Defense', 'defence ministry'],
    ['Defence Ministry', 'defence ministry'],
    ['U.N. Security Council', 'un security council'],
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives', 'bureau of alcohol, tobacco, firearms and explosives'],
    ['ATF', 'bureau of alcohol, tobacco, firearms and explosives'],
    ["McDonald's", 'mcdonald'],
  ])('%s is %s', (text, key) => {
    expect(bodyOf(fold(text))?.key).toBe(key)
  })

  it('keeps apart what is not one body', () => {
    expect(bodyOf('european commission')?.key).not.toBe(bodyOf('european council')?.key)
    expect(bodyOf('council of europe')?.key).not.toBe(bodyOf('european council')?.key)
    for (const word of ['constructor', 'company', '', 'alliance', 'meeting']) expect(bodyOf(word)).toBeUndefined()
    expect(isWeakBody('apple')).toBe(true)
    expect(isWeakBody('microsoft')).toBe(false)
  })

  it('has no name that two bodies claim, and known countries', () => {
    for (const table of [
      bodyTableWorld,
      bodyTableUnitedStates,
      bodyTableNations,
      bodyTableMedia,
      bodyTableCompanies,
      bodyTableClubs,
    ]) {
      for (const row of table.trim().split('\n')) {
        const [name, aliases, , country] = row.split('|')
        const body = bodyOf(fold(name!.replace('!', '')))
        expect([row, body?.name]).toEqual([row, name!.replace('!', '')])
        for (const alias of aliases ? aliases.split(',') : [])
          expect([alias, bodyOf(fold(alias.replace('!', '')))?.key]).toEqual([alias, body?.key])
        if (country) expect([row, countryByKey(country)?.key]).toEqual([row, country])
      }
    }
  })

  it('gives the wordings of an unknown body one key', () => {
    expect(bodyKey(fold('Springfield Police Department'))).toBe(bodyKey(fold('Springfield Police')))
    expect(bodyKey(fold('Harlow & Finch Inc.'))).toBe(bodyKey(fold('Harlow and Finch')))
    expect(bodyKey(fold('Riverside Defence Centre'))).toBe(bodyKey(fold('Riverside Defense Center')))
    expect(bodyKey(fold('North Atlantic Treaty Organization'))).toBe('nato')
    expect(bodyKey('springfield fire department')).not.toBe(bodyKey('springfield police department'))
  })

  it('knows call signs from words in capitals', () => {
    expect(['KTRK', 'WABC-TV', 'WGN'].map(isCallSign)).toEqual([true, true, true])
    expect(['WITH', 'Ktrk', 'WATCH', 'ABC', 'KING'].map(isCallSign)).toEqual([false, false, false, false, false])
  })

  it('knows the words that make a body', () => {
    for (const word of ['ministry', 'council', 'inc.', 'university', 'police', 'hospital']) expect(isBodyHead(word)).toBe(true)
    for (const word of ['minister', 'yesterday', 'constructor']) expect(isBodyHead(word)).toBe(false)
    expect(descriptionKinds.get('alliance')).toContain(bodyOf('nato')?.kind)
    expect(descriptionKinds.get('company')).not.toContain(bodyOf('nato')?.kind)
  })
})
