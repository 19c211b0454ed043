// Runs the built command over the stories of fixtures/ and keeps the bytecode of what ran, so that it starts at once: npm run build
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keepBytecode, scripts, tuneEngine } from '../dist/cli/start.cjs'

tuneEngine()

const folder = resolve(import.meta.dirname, '../fixtures')
const terminal = {
  write: async () => {},
  tell: console.error,
  stdin: async () => new Uint8Array(),
  folder,
  width: 80,
  color: false,
}

await keepBytecode(scripts.command, ({ run }) =>
  keepBytecode(scripts.library, async library => {
    const load = async () => library
    await run(['--help'], terminal, load)
    for (const story of readdirSync(folder)) await run(['check', join(folder, story)], terminal, load)
  }),
)
