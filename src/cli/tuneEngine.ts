import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/**
 * Settings of V8 for a run of a second. Most functions and expressions run too seldom in it for their thorough compilation to pay, which by
 * default takes more processor time than all the rest; what is hot in a long run is still optimised. And the young generation may grow at once.
 * Call it before the library is loaded: kept bytecode fits the same settings alone.
 *
 * Expressions are compiled when they first run, by no ticks and not by --no-regexp-tier-up: Node has run expressions of its own by now, V8 would take what
 * it made of those for machine code, and one run in three hundred ended in a segmentation fault.
 */
export const tuneEngine = (): void => {
  const version = Number.parseInt(process.versions.v8, 10)
  if (version > 12) return
  // an unknown setting is told on standard error: Node 20 knows all three, Node 22 the last two
  const budget = version < 12 ? ['--interrupt-budget=500000'] : []
  for (const flag of [...budget, '--regexp-tier-up-ticks=0', '--semi-space-growth-factor=16']) setFlagsFromString(flag)
}
