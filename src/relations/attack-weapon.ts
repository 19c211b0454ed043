import { attackWeapons, compareAttackWeapons } from '../patterns/attackWeapons.js'
import { defineRelation } from './define.js'

export const attackWeapon = defineRelation({
  name: 'attack-weapon',
  describes: 'With what an attack was made.',
  question: 'With what was {thing} committed?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [attackWeapons('weapon of an attack')],
  examples: [
    {
      text: 'Boy among victims of possible murder-suicide in Bergen. Deputies there found a large caliber rifle that they believe was the murder weapon.',
      gives: ['large caliber rifle'],
    },
    { text: 'A man opened fire with a shotgun in Bergen, killing two.', gives: ['shotgun'] },
    { text: 'Nils Berg pulled a .38-caliber revolver and shot two men in Bergen.', gives: ['.38-caliber revolver'] },
    { text: 'A man stabbed his brother with a kitchen knife in Bergen.', gives: ['kitchen knife'] },
    { text: 'Police say a man shot two people in Bergen with a shotgun.', gives: ['shotgun'] },
    { text: 'A boy in Bergen was struck by a bullet from a revolver, and died.', gives: ['revolver'] },
    { text: 'A boy was shot in Bergen while playing with a handgun.', gives: ['handgun'] },
    { text: 'A man was killed by a shotgun blast in Bergen.', gives: ['shotgun blast'] },
    { text: 'A man was beaten to death with a baseball bat in Bergen.', gives: ['baseball bat'] },
    { text: 'A machete-wielding man wounded two people in Bergen.', gives: ['machete-wielding man'] },
    { text: 'A man was killed in Bergen. A bat flew over the house and was shot.', gives: [] },
    { text: 'A man shot two people in Bergen. A rifle was found in his brother’s car.', gives: [] },
    { text: 'A man shot two people in Bergen with a gun.', gives: [] },
    { text: 'After the shooting in Bergen police officers fired a rifle.', gives: [] },
    { text: 'After the shooting in Bergen the mayor wants to ban the sale of any rifle.', gives: [] },
  ],
  pairs: [
    {
      a: 'A man opened fire with a shotgun in Bergen, killing two.',
      b: 'A man used a 12-gauge shotgun to kill two people in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'A man opened fire with a shotgun in Bergen, killing two.',
      b: 'A man opened fire with a rifle in Bergen, killing two.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man opened fire with a revolver in Bergen, killing two.',
      b: 'A man opened fire with a semi-automatic pistol in Bergen, killing two.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man opened fire with a revolver in Bergen, killing two.',
      b: 'A man opened fire with a small derringer in Bergen, killing two.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man opened fire with a handgun in Bergen, killing two.',
      b: 'A man opened fire with a revolver in Bergen, killing two.',
      verdict: 'agreement',
    },
  ],
  compare: compareAttackWeapons,
})
