import type { LoadLibrary } from './library.js'
import type { Terminal } from './terminal.js'

/** What a command is given to work with. */
export interface Session {
  terminal: Terminal
  load: LoadLibrary
  /** Standard output for help and version texts. */
  print(text: string): void
  /** Sets the exit code of a command that has done its work. */
  finish(code: number): void
}
