const drive = /^[A-Za-z]:\//

/** A path as a URI reference (RFC 3986): segments percent-encoded, relative paths stay relative, absolute ones become `file:` URIs. */
export const relativeUri = (path: string): string => {
  // a lone surrogate has no UTF-8 form to encode
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (drive.test(path)) return `file:///${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
