/** What was made of the last texts, up to `most` characters of them: a text that comes again is not read again. The longest unused go first. */
export class Recent<Made> {
  private readonly known = new Map<string, { made: Made; size: number }>()
  private size = 0

  constructor(private readonly most: number) {}

  get(key: string): Made | undefined {
    const found = this.known.get(key)
    if (!found) return undefined
    this.known.delete(key)
    this.known.set(key, found)
    return found.made
  }

  set(key: string, made: Made, size: number): void {
    this.size += size - (this.known.get(key)?.size ?? 0)
    this.known.set(key, { made, size })
    for (const [oldest, old] of this.known) {
      if (this.size <= this.most) break
      this.known.delete(oldest)
      this.size -= old.size
    }
  }
}
