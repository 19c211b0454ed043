import { fstatSync } from 'node:fs'

/** The outside world as the commands see it: streams, working folder and what the screen can do. */
export interface Terminal {
  /** Standard output: the result alone. A reader that went away (`| head`) is no fault; any other failure rejects. */
  write(text: string): Promise<void>
  /** Standard error: one line about the run. */
  tell(line: string): void
  /** At most so many bytes of standard input: what has no end is not waited for. Rejects with a system error. */
  stdin(limit: number): Promise<Uint8Array>
  /** Working folder, absolute. */
  folder: string
  /** Columns of the screen; 80 where output is no screen, so that files and pipes do not depend on it. */
  width: number
  color: boolean
  /** File that GitHub Actions shows as the summary of the step. */
  stepSummary?: string | undefined
}

const defaultWidth = 80

// a file name or a mistyped option must not steer the terminal
const harmless = (line: string): string =>
  line.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, character => `\\u{${character.codePointAt(0)!.toString(16)}}`)

const readUpTo = async (stream: NodeJS.ReadStream & { fd: number }, limit: number): Promise<Uint8Array> => {
  // as a stream a folder is empty
  if (fstatSync(stream.fd).isDirectory()) throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    if (size >= limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit)
}

/** The terminal of this process. Listens for stream errors, which would otherwise end the process with the code for findings. */
export const terminalOf = (run: NodeJS.Process): Terminal => {
  run.stdout.on('error', () => {})
  run.stderr.on('error', () => {})
  return {
    write: text =>
      new Promise((done, fail) => {
        run.stdout.write(text, error => (error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? fail(error) : done()))
      }),
    tell: line => void run.stderr.write(`${harmless(line)}\n`),
    stdin: limit => readUpTo(run.stdin, limit),
    folder: run.cwd(),
    width: run.stdout.isTTY ? (run.stdout.columns ?? defaultWidth) : defaultWidth,
    stepSummary: run.env.GITHUB_STEP_SUMMARY,
    color: run.stdout.isTTY === true && !run.env.NO_COLOR && run.env.TERM !== 'dumb',
  }
}
