import { actors, documents, records, retired } from 'russia-ties'
import { actorPage } from './actor/page.js'
import { documentPage } from './document/page.js'
import { downloadPage } from './download.js'
import { homePage } from './home/page.js'
import { actorsIndex } from './indexes/actors.js'
import { documentsIndex } from './indexes/documents.js'
import { pairsIndex } from './indexes/pairs.js'
import { recordsIndex } from './indexes/records.js'
import type { Page } from './page.js'
import { pairPage } from './pair/page.js'
import { pairs } from './pair/pairs.js'
import { recordPage } from './record/page.js'
import { retiredPage } from './retired-page.js'
import { notFound, searchPage } from './without-records.js'

/** Every page but those of the reference and the explorer. */
export const allPages = (): readonly Page[] => [
  homePage(),
  notFound(),
  searchPage(),
  downloadPage(),
  recordsIndex(),
  actorsIndex(),
  pairsIndex(),
  documentsIndex(),
  ...records.map(recordPage),
  ...retired.map(retiredPage),
  ...actors.map(actorPage),
  ...pairs.map(pairPage),
  ...documents.map(documentPage),
]
