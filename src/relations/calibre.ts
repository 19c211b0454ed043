import { calibres, compareCalibres } from '../patterns/calibres.js'
import { defineRelation } from './define.js'

export const calibre = defineRelation({
  name: 'calibre',
  describes: 'Of what calibre the handgun, rifle or shotgun of a deed was.',
  question: 'Of what caliber was the {gun} of {thing}?',
  about: { thing: 'event', gun: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [calibres('calibre of a gun')],
  examples: [
    { text: 'A boy was shot with a .380-caliber pistol in Bergen.', gives: ['.380 caliber'] },
    { text: 'A boy was shot in Bergen. Police found a 9mm Glock in the car.', gives: ['9 mm'] },
    { text: 'A boy was shot with a 40 caliber weapon in Bergen.', gives: ['.40 caliber'] },
    { text: 'A boy was shot in Bergen while his father cleaned a Colt .45.', gives: ['.45 caliber'] },
    { text: 'A man was shot with a 12-gauge pistol grip shotgun in Bergen.', gives: ['12 gauge'] },
    { text: 'A man was shot in Bergen. Police picked up 9mm shell casings.', gives: ['9 mm'] },
    { text: 'A man in Bergen was shot with a .40-caliber Smith and Wesson pistol.', gives: ['.40 caliber'] },
    { text: 'A man was shot with a .22 rifle and a .223 rifle in Bergen.', gives: [] },
    { text: 'After the shooting in Bergen 9 mm of rain fell, and petrol rose by .40 to 2.38.', gives: [] },
    { text: 'After the shooting in Bergen officers fired a .40-caliber pistol.', gives: [] },
    { text: 'After the shooting in Bergen police found a box of .40-caliber ammunition.', gives: [] },
  ],
  pairs: [
    {
      a: 'A boy was shot in Bergen. Police found a .380-caliber pistol at home.',
      b: 'A boy was shot in Bergen. Police found a .38 pistol at home.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in Bergen. Police found a 9 mm pistol at home.',
      b: 'A boy was shot in Bergen. Police found a 9mm semi-automatic handgun at home.',
      verdict: 'agreement',
    },
    {
      a: 'A man opened fire with a 9 mm handgun in Bergen, killing two.',
      b: 'A man opened fire with a .40-caliber handgun in Bergen, killing two.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in Bergen with a .380-caliber pistol.',
      b: 'A boy was shot in Bergen. Police found a .38 pistol at home.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy was shot in Bergen with a .380-caliber pistol.',
      b: 'A boy was shot in Bergen with a .22-caliber rifle.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy was shot in Bergen with a .380-caliber pistol.',
      b: 'A boy was shot in Bergen with a .380 pistol and a .45 pistol.',
      verdict: 'no comparison',
    },
  ],
  compare: compareCalibres,
})
