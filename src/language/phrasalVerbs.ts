import type { Token } from '../model/token.js'
import { looseParticles } from './verbs.js'

const phrasal = new Set(
  'rule out,carry out,call off,hand over,take over,break out,shut down,step down,set up,kick off,go off,turn down,turn over,hold up,hold off,back down,blow up,break up,bring down,burn down,close down,cut off,find out,gun down,give up,lay off,let off,pick up,pull out,put off,put out,shoot down,show up,sign off,sit down,go on,stand down,swear in,take off,tear down,throw out,wipe out,work out,fall apart,track down,point out,turn out,carry on,move on,hold on,take part,wind up,end up,pull over,run over,take away,give back,bring back,come forward,set aside,put down,knock down,strike down,break down,call up,open up,team up,set off,take on,vote down,bring up,turn away,drop off,lock up,knock out,sort out,take up,turn in,speak out,back out,make up,step up,pass away,come back,send out,single out,figure out,line up,round up,tip off,pay off,trade in,hand in,bring in,cut back,scale back,push back,fight back'.split(
    ',',
  ),
)

/** With an object behind the particle. */
const taking = new Set([
  'take over',
  'hand over',
  'turn over',
  'swear in',
  'bring back',
  'give back',
  'call back',
  'pull over',
  'run over',
])

/** Do verb and particle make one verb before the word that follows: "called off the talks"; "carried on" but not "was held on bail"? */
export const isPhrasal = (lemma: string, particle: string, next: Token | undefined): boolean => {
  const verb = `${lemma} ${particle}`
  return phrasal.has(verb) && (looseParticles.has(particle) || taking.has(verb) || !opensPlace(next))
}

/** "hold on a minute" takes its particle, "hold on Monday" does not. */
const opensPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'PRON' ||
    token.pos === 'ADJ' ||
    token.pos === 'SYM')
