/**
 * A bug met while one article or question was worked on. Its message names the part of the program and the file, and its stack the places in the code; what the
 * original error said stays out, for it may repeat the text of an article.
 */
export class InternalError extends Error {
  override readonly name = 'InternalError'

  constructor(part: string, where: string, cause: unknown) {
    const kind = cause instanceof Error ? cause.name : typeof cause
    super(`${part} failed on ${where} (${kind})`)
    const frames = cause instanceof Error ? (cause.stack ?? '').split('\n').filter(line => line.startsWith('    at ')) : []
    this.stack = [`${this.name}: ${this.message}`, ...frames].join('\n')
  }
}

/** Does the work; what it throws becomes an InternalError, unless it is one. */
export function guarded<Result>(part: string, where: () => string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof InternalError ? error : new InternalError(part, where(), error)
  }
}
