import { describe, expect, it } from 'vitest'
import { isZone, offsetOf, zoneOfPlace } from '../../src/language/zones.js'

describe('time zones', () => {
  it.each([
    ['Europe/Brussels', '2022-01-12', 60],
    ['Europe/Brussels', '2022-03-26', 60],
    ['Europe/Brussels', '2022-03-27', 120],
    ['Europe/Brussels', '2022-10-30', 60],
    ['America/New_York', '2022-03-12', -300],
    ['America/New_York', '2022-03-13', -240],
    ['America/New_York', '1998-04-05', -240],
    ['America/New_York', '1998-03-29', -300],
    ['Europe/Moscow', '2010-07-01', 240],
    ['Europe/Moscow', '2013-01-01', 240],
    ['Europe/Moscow', '2022-07-01', 180],
    ['Australia/Sydney', '2022-01-12', 660],
    ['America/Phoenix', '2022-07-01', -420],
    ['ET', '2022-07-01', -240],
    ['EST', '2022-07-01', -300],
    ['GMT', '2022-07-01', 0],
    ['Moscow', '2022-01-12', 180],
    ['Asia/Kolkata', '2022-01-12', 330],
  ])('%s on %s', (zone, day, minutes) => {
    expect(offsetOf(zone, day)).toBe(minutes)
  })

  it('knows the zone of a place in any case, and admits what it does not know', () => {
    expect(zoneOfPlace('BRUSSELS')).toBe('Europe/Brussels')
    expect(zoneOfPlace('The Hague')).toBe('Europe/Amsterdam')
    expect(zoneOfPlace('Springfield')).toBeUndefined()
    expect(offsetOf('local', '2022-01-12')).toBeUndefined()
    expect(isZone('GMT')).toBe(true)
    expect(isZone('local')).toBe(false)
  })
})
