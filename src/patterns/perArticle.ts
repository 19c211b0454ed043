import type { Digest } from '../model/digest.js'
import type { View } from './view.js'

/** Reads an article once, whichever of its sentences asks first. */
export function perArticle<V extends object | boolean>(read: (view: View) => V): (view: View) => V {
  const known = new WeakMap<Digest, V>()
  return view => {
    let value = known.get(view.digest)
    if (value === undefined) {
      value = read(view)
      known.set(view.digest, value)
    }
    return value
  }
}
