const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

// XML 1.0, production [2] Char
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text of an element; characters that XML 1.0 cannot hold, not even as references, become U+FFFD. */
export const escapeXml = (text: string): string => text.replace(illegal, '\uFFFD').replace(/[&<>]/g, found => entities[found]!)

/** Value of an attribute in double quotes: line breaks and tabs survive as references. */
export const escapeAttribute = (text: string): string =>
  text.replace(illegal, '\uFFFD').replace(/[&<>"'\t\n\r]/g, found => entities[found]!)
