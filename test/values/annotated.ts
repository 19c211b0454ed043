import type { QuantityMention, TimeMention } from '../../src/model/mention.js'
import type { Value } from '../../src/model/value.js'
import { readQuantities } from '../../src/values/quantities.js'
import { resolveTime } from '../../src/values/resolveTime.js'
import { readTimes } from '../../src/values/times.js'

/** A line of a file of wordings: "They sat for {four hours|length PT4H #4}." The text is what is left without the marks. */
export const plain = (line: string): string => line.replaceAll(/\{([^|{}]*)\|[^}]*\}/g, '$1')

const figureOf = ({ number, bound }: { number?: number | [number, number]; bound?: string }): string[] =>
  number === undefined ? [] : [`#${bound === '=' ? '' : bound}${Array.isArray(number) ? number.join('..') : number}`]

const toldTime = (mention: TimeMention): string => {
  const { expression, kind, ends, start, text } = mention
  const { value, timex } = resolveTime(expression, { published: '2022-01-12', tense: 'past' })
  const extent =
    value.kind === 'date'
      ? value.edtf
      : value.kind === 'period'
        ? `${value.start ?? ''}/${value.end ?? ''}`
        : value.kind === 'time' && (value.earliest !== value.latest || !value.earliest.startsWith(timex.value.slice(0, 16)))
          ? `${value.earliest}..${value.latest}`
          : timex.value
  return [
    ...(kind === timex.type.toLowerCase() ? [] : [kind]),
    expression.rule,
    timex.value,
    ...(extent === timex.value ? [] : [extent]),
    ...figureOf(mention),
    ...(mention.number === undefined && (mention.bound ?? '=') !== '=' ? [mention.bound] : []),
    ...(expression.side ? [expression.side] : []),
    ...(expression.mod ? [expression.mod.toLowerCase()] : []),
    ...(expression.zone ? [`in ${expression.zone}`] : []),
    ...Object.entries(expression.lengthMax ?? {}).map(([unit, most]) => `to ${most} ${unit}`),
    ...(expression.excess ? ['excess'] : []),
    ...(ends ? [`ends ${ends.map(end => text.slice(end.start - start, end.end - start)).join(' / ')}`] : []),
  ].join(' ')
}

const range = ({ min, max }: { min?: number; max?: number }): string => (min === max ? String(min) : `${min ?? ''}..${max ?? ''}`)

const toldValue = (value: Value): string => {
  if (value.kind === 'count') return `${range(value)} ${value.of}${value.per ? ` per ${value.per}` : ''}`.trim()
  if (value.kind === 'amount') return `${value.currency} ${range(value)}${value.per ? ` per ${value.per}` : ''}`
  if (value.kind === 'percent') return `${range(value)}%`
  if (value.kind === 'measure') return `${range(value)} ${value.unit}${value.per ? ` per ${value.per}` : ''}`
  if (value.kind === 'ordinal') return `${value.n}. ${value.of}`.trim()
  return JSON.stringify(value)
}

const toldQuantity = (mention: QuantityMention): string => {
  const { kind, value, figure, text, start } = mention
  const words = text.slice(figure.start - start, figure.end - start)
  const flags = (['distributive', 'partitive', 'others', 'change'] as const).filter(flag => mention[flag])
  return [
    kind,
    toldValue(value),
    ...figureOf(mention),
    ...(mention.partOf === undefined ? [] : [`of ${mention.partOf}`]),
    ...flags,
    ...(words === text ? [] : [`figure ${words}`]),
  ].join(' ')
}

const annotate = <M extends { start: number; end: number }>(
  text: string,
  mentions: readonly M[],
  told: (mention: M) => string,
) => {
  let line = ''
  let from = 0
  for (const mention of mentions) {
    line += `${text.slice(from, mention.start)}{${text.slice(mention.start, mention.end)}|${told(mention)}}`
    from = mention.end
  }
  return line + text.slice(from)
}

/** The text with its expressions of time marked as they are read in an article of Wednesday, 12 January 2022. */
export const withTimes = (text: string): string => annotate(text, readTimes(text), toldTime)
/** The text with its figures marked; times are left to their reader. */
export const withQuantities = (text: string): string => annotate(text, readQuantities(text, readTimes(text)), toldQuantity)
