/** Signs that stand before a figure, longest first where one begins another. `$` alone is some dollar: which one the text does not say. */
const signs: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['USD$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['$AU', 'AUD'],
  ['$A', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['$CA', 'CAD'],
  ['$C', 'CAD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['Z$', 'ZWL'],
  ['$', '$'],
  // what becomes of the next where a copy knows no other signs: "# 13.5 bn"
  ['#', 'GBP'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₿', 'BTC'],
]

/** Letters that stand before a figure ("Rs 500", "EUR 3 million") or behind it ("1.3 million USD"). */
const codes = new Map<string, string>([
  ...'USD EUR GBP JPY CNY RMB CHF AUD CAD NZD HKD SGD SEK NOK DKK RUB INR BRL ZAR MXN KRW TRY ILS AED SAR PLN CZK HUF UAH NGN KES PHP IDR MYR THB VND PKR BTC'
    .split(' ')
    .map(code => [code, code === 'RMB' ? 'CNY' : code] as const),
  ['dlrs', '$'],
  ['Rs', 'INR'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['Sfr', 'CHF'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['kn', 'HRK'],
  ['SKr', 'SEK'],
  ['Skr', 'SEK'],
  ['NKr', 'NOK'],
  ['Nkr', 'NOK'],
  ['DKr', 'DKK'],
  ['Dkr', 'DKK'],
])

/** Names of currencies in the singular; a nation before them may say more ("Canadian dollars"). */
const names = new Map<string, string>([
  ['dollar', '$'],
  ['buck', '$'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['won', 'KRW'],
  ['franc', 'CHF'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['hryvnia', 'UAH'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['koruna', 'CZK'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['riyal', 'SAR'],
  ['dirham', 'AED'],
  ['deutschemark', 'DEM'],
  ['mark', 'DEM'],
  ['dlr', '$'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['crown', 'crown'],
  ['peso', 'peso'],
  ['dinar', 'dinar'],
  ['shilling', 'shilling'],
  ['taka', 'BDT'],
  ['bitcoin', 'BTC'],
  ['cent', 'cent'],
  ['penny', 'penny'],
  ['pence', 'penny'],
])

const national = new Map<string, string>([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['new zealand dollar', 'NZD'],
  ['taiwan dollar', 'TWD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['syrian pound', 'SYP'],
  ['lebanese pound', 'LBP'],
  ['swiss franc', 'CHF'],
  ['french franc', 'FRF'],
  ['pakistani rupee', 'PKR'],
  ['sri lankan rupee', 'LKR'],
  ['danish crown', 'DKK'],
  ['danish krone', 'DKK'],
  ['danish kroner', 'DKK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['norwegian krone', 'NOK'],
  ['norwegian kroner', 'NOK'],
  ['czech crown', 'CZK'],
  ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'],
  ['argentine peso', 'ARS'],
  ['kenyan shilling', 'KES'],
  ['turkish lira', 'TRY'],
  ['iraqi dinar', 'IQD'],
])

/** The sign that begins at `at`, with its ISO 4217 code. */
export function currencySign(text: string, at: number): { currency: string; length: number } | undefined {
  for (const [sign, currency] of signs) if (text.startsWith(sign, at)) return { currency, length: sign.length }
  return undefined
}

/** First letters or signs of `signs`: a cheap test before `currencySign`. */
export const mayBeSign = (char: string): boolean => signMarks.includes(char)

export const signMarks = '$£#€¥₹₽₩₪₺₴₦₱฿₫₿'

/** Letters of currencies that stand before a figure. */
export const currencyCodes: readonly string[] = [...codes.keys()].filter(code => code !== 'kn')

/** ISO 4217 code of letters written as such ("USD", "Rs"). Case counts. */
export const currencyCode = (letters: string): string | undefined => codes.get(letters)

/** The currency of a singular or plural name, `$` for a bare dollar, the plain word where several countries share it ("peso"). */
export function currencyName(lower: string): string | undefined {
  return names.get(lower) ?? (lower.endsWith('s') ? names.get(lower.slice(0, -1)) : undefined)
}

/** "canadian dollars", "hong kong dollars": undefined where the nation adds nothing known. */
export function nationalCurrency(nation: string, name: string): string | undefined {
  return national.get(`${nation} ${name.endsWith('s') && !national.has(`${nation} ${name}`) ? name.slice(0, -1) : name}`)
}

const dollars = new Set(['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD'])

/** What a word that several countries share may stand for. */
const shared = new Map([
  ['$', dollars],
  ['krone', new Set(['NOK', 'DKK'])],
  ['crown', new Set(['SEK', 'NOK', 'DKK', 'CZK', 'ISK', 'krone'])],
])

/** May two amounts be set against each other? A bare `$` is any dollar, a crown any of the northern ones. */
export const sameCurrency = (a: string, b: string): boolean =>
  a === b || shared.get(a)?.has(b) === true || shared.get(b)?.has(a) === true

const prefixes = new Map(signs.filter(([sign]) => !sign.startsWith('$')).map(([sign, currency]) => [currency, sign]))
prefixes.set('$', '$')
prefixes.set('USD', 'US$')

/** How a person writes the currency: a sign before the figure, else a word behind it. */
export const currencyPrefix = (currency: string): string | undefined => prefixes.get(currency)
