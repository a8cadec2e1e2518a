import { lastDayOf } from './day.js'

const two = (text: string) => text.padStart(2, '0')

const nameOf = (year: string, month: string) =>
  new Date(`${year}-${month}-01T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })

/** What is wrong with numbers in the order of a date: a month or day that there is none of, or a zero that is missing. */
function ofNumbers(year: string, month: string, day?: string): string {
  const [m, d] = [two(month), day === undefined ? undefined : two(day)]
  if (m === '00' || m > '12') return `there is no month ${month}`
  if (d === undefined) return `write ${year}-${m}`
  if (d === '00' || d > '31') return `there is no day ${day}`
  const last = lastDayOf(`${year}-${m}`).slice(8)
  if (d > last) return `${nameOf(year, m)}${m === '02' ? ` ${year}` : ''} has ${last} days`
  return `write ${year}-${m}-${d}`
}

const numbers = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/

/** What is wrong with a date in digits, `2024-02-30` or `2024-2`; `undefined` for any other text. */
export function digitsHint(text: string): string | undefined {
  if (!numbers.test(text)) return undefined
  return text.replace(numbers, (_, year: string, month: string, day?: string) => ofNumbers(year, month, day))
}

/** Ways of writing a date that others use, with what to write instead. */
const others: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^\d{4}-(2[1-9]|3\d|4[01])$/, () => 'valid EDTF, but a season has no days of its own: write [2024-06..2024-08]'],
  [/^$/, () => "leave it out, or say which cells are empty: unknown: ['']"],
  [numbers, (_, year, month, day) => ofNumbers(year, month, day)],
  [/^(\d{4})[/. ](\d{1,2})(?:[/. ](\d{1,2}))?$/, (_, year, month, day) => ofNumbers(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, (_, year, month, day) => ofNumbers(year, month, day)],
  [/^(\d{4}-\d\d-\d\d)[T ]\d/, (_, day) => `write ${day}, without a time`],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/, () => 'write the year first: 1953-05-30'],
  [
    /^(\d{4}) ?[-–—] ?(\d{4})$/,
    (_, a, b) => `write start: '${a}' and end: '${b}', or '[${a}..${b}]' for one date within`,
  ],
  [
    /^\.\.$|^(open|ongoing|present|current|now|today|still)$/i,
    () => "use 'open', as an end, for what goes on; leave out what is not known",
  ],
  [/^(?:\.\.)?\/([^/]+)$/, (_, b) => `write '[..${b}]' for a date until then`],
  [/^([^/]+)\/(?:\.\.)?$/, (_, a) => `write start: '${a}' and end: 'open', or '[${a}..]' for a date from then on`],
  [/^([^/]+)\/([^/]+)$/, (_, a, b) => `write start: '${a}' and end: '${b}', or '[${a}..${b}]' for one date within`],
  [
    /^-?\d+(-\d\d){0,2}([~?%])$/,
    (...[, , mark]) => `valid EDTF, but \`${mark}\` has no width: state one with \`approximate\``,
  ],
  [/^\s|\s$/, () => 'leave out the space around it'],
  [
    /^(-?9+|n\/?a|nan|null|none|unknown|unk|\?|-)$/i,
    (text) => `leave it out, or say that it stands for nothing: unknown: ['${text}']`,
  ],
]

/** What to write instead of a text that is no date in EDTF. */
export function dateHint(text: string): string {
  for (const [form, hint] of others) {
    const found = form.exec(text)
    if (found) return hint(...found)
  }
  return 'write a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]'
}
