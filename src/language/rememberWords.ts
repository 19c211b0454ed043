/** Words kept by each reader: the vocabulary of some hundred articles. */
const mostWords = 20_000
/** V8 keeps a whole text alive for a longer piece of it. */
const longestWord = 12

/** Reads each short word once and keeps what came of it: news is made of few words. `read` must depend on the word alone. */
export function rememberWords<V>(read: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = read(word)
    if (word.length <= longestWord && value !== undefined) {
      if (known.size >= mostWords) known.clear()
      known.set(word, value)
    }
    return value
  }
}
