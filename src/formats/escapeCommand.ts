import { visible } from './marks.js'

const data: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A' }
const property: Record<string, string> = { ...data, ':': '%3A', ',': '%2C' }

/** The message of a GitHub workflow command; line breaks of ours may stay. */
export const escapeMessage = (text: string): string => text.replace(/[%\r\n]/g, found => data[found]!)

/** The value of a property (`file=`, `title=`) of a GitHub workflow command. */
export const escapeProperty = (text: string): string => visible(text).replace(/[%\r\n:,]/g, found => property[found]!)
