/** Text that is HTML already. */
export interface Html {
  readonly html: string
}

/** What a template takes: text is escaped, nothing is left out, lists are joined. */
export type Value = Html | string | number | false | null | undefined | readonly Value[]

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }

/** Text as HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&${entities[sign]};`)

/** Takes text as HTML, unescaped: only for what this site made itself. */
export const raw = (text: string): Html => ({ html: text })

const shown = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(shown).join('')
  return typeof value === 'object' ? (value as Html).html : escaped(String(value))
}

/** A template that escapes whatever is put into it. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return raw(strings.map((text, place) => text + shown(values[place])).join(''))
}

/** Values with something between them. */
export const joined = (values: readonly Value[], between: Value = ', '): Value =>
  values.map((value, place) => (place === 0 ? value : [between, value]))
