import { list, text } from '../../flat/column.js'
import { documents } from '../../generated/documents.js'
import { cite } from '../../helpers/cite.js'
import type { CslItem } from '../../query/cite.js'
import { sheet } from '../answer.js'
import { command } from '../command.js'
import { oneOf } from '../read/closed.js'
import { recordNamed } from '../read/ids.js'

const styles = ['text', 'bibtex', 'csl'] as const

const columns = [
  text<CslItem>('id', 'The id of the item', ({ id }) => id),
  text<CslItem>('type', 'The CSL type', ({ type }) => type),
  text<CslItem>('title', 'The title', ({ title }) => title),
  list<CslItem>('author', 'The authors', ({ author }) => author?.map(({ literal }) => literal)),
  text<CslItem>('container_title', 'The publication', (item) => item['container-title']),
  text<CslItem>('issued', 'When it appeared; a range where the day is not known', ({ issued }) =>
    issued['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')).join('/'),
  ),
  text<CslItem>('version', 'The version of the data set', ({ version }) => version),
  text<CslItem>('url', 'The address', ({ URL: address }) => address),
]

const options = {
  style: {
    takes: 'STYLE',
    about: `${styles.join(', ')} (CSL-JSON); text is the default`,
    read: oneOf('a style', styles),
  },
}

/** `cite` */
export const citeCommand = command({
  about: 'How to cite a record or a document: the data set with its version, then the documents.',
  argument: {
    name: 'ID',
    about: 'the id of a record or document',
    read: (id) => documents.find((document) => document.id === id.toLowerCase()) ?? recordNamed(id),
  },
  options,
  examples: ['cite transfers/iran-russia/shahed-136', 'cite axis-of-upheaval --style bibtex'],
  run({ style = 'text' }, cited) {
    const items = cite(cited, 'csl')
    const printed = style === 'csl' ? JSON.stringify(items, null, 2) : cite(cited, style)
    return { text: `${printed}\n`, json: items, sheet: () => sheet(columns, items) }
  },
})
