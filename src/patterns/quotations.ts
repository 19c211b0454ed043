import type { Match, Pattern } from './pattern.js'

const fewestWords = 2

/** Words between quotation marks whose speaker the text names. */
export function quotations(name: string): Pattern {
  return {
    name,
    find: view => {
      const { quotations: all } = view.digest
      return all.flatMap((quotation): Match[] => {
        if (quotation.start < view.sentence.start || quotation.start >= view.sentence.end || !quotation.speaker?.entity) return []
        if (view.entity(quotation.speaker.entity).kind !== 'person') return []
        // the comma before "said" is the writer's
        const words = view.text(quotation.inner).replace(/[,\s]+$/, '')
        if (words.split(/\s+/).length < fewestWords) return []
        return [
          {
            about: {
              speaker: { text: quotation.speaker.name, entity: quotation.speaker.entity },
              words: { text: words, key: words },
            },
            value: { kind: 'quotation', words, speaker: quotation.speaker.name },
            valueSpan: { start: quotation.inner.start, end: quotation.inner.start + words.length },
            evidence: { start: quotation.start, end: quotation.end },
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: { name: quotation.speaker.name, as: 'quote' },
          },
        ]
      })
    },
  }
}
