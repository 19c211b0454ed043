import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/**
 * Settings of V8 for a run of a second. Most functions and expressions run too seldom in it for their thorough compilation to pay, which by
 * default takes more processor time than all the rest; what is hot in a long run is still optimised. And the young generation may grow at once.
 * Call it before the library is loaded: kept bytecode fits the same settings alone.
 */
export const tuneEngine = (): void => {
  // an unknown setting is told on standard error; these are known to the engines of Node 20 and 22
  if (Number.parseInt(process.versions.v8, 10) > 12) return
  for (const flag of ['--interrupt-budget=500000', '--no-regexp-tier-up', '--semi-space-growth-factor=16'])
    setFlagsFromString(flag)
}
