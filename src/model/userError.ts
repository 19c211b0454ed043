/** Trouble that the user can put right (a missing path, a broken option): printed as one line with its hint, exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly exitCode = 2
  readonly hint?: string

  constructor(message: string, hint?: string) {
    super(message)
    if (hint !== undefined) this.hint = hint
  }
}
