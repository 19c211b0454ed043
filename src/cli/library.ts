/** What the commands use of the library. Loaded on demand: `--help` must not wait for a lexicon. */
export type Library = typeof import('../index.js')

export type LoadLibrary = () => Promise<Library>
