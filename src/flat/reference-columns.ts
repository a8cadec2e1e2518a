import type { Actor, Goods, Place, SourceDocument } from '../types/reference.js'
import { type Column, day, integer, list, text } from './column.js'

/** The columns of `actors.csv`; the offices of persons stand in `actors.json` alone. */
export const actorColumns: readonly Column<Actor>[] = [
  text('name', 'The name that records use; it never changes', ({ name }) => name),
  text('type', 'What the actor is', ({ type }) => type),
  text('label', 'The name to show, where it is another one', ({ label }) => label),
  list('aliases', 'Other names', ({ aliases }) => aliases),
  text('iso_alpha2', 'The ISO 3166-1 alpha-2 code', ({ iso }) => iso?.alpha2),
  text('iso_alpha3', 'The ISO 3166-1 alpha-3 code', ({ iso }) => iso?.alpha3),
  text('body_of', 'The party that a body belongs to', ({ of }) => of),
]

/** The columns of `goods.csv`. */
export const goodsTableColumns: readonly Column<Goods>[] = [
  text('name', 'The name that records use; it never changes', ({ name }) => name),
  text('label', 'The name to show', ({ label }) => label),
  text('parent', 'The wider goods', ({ parent }) => parent),
]

/** The columns of `places.csv`. */
export const placeColumns: readonly Column<Place>[] = [text('name', 'The name', ({ name }) => name)]

/** The columns of `documents.csv`. */
export const documentColumns: readonly Column<SourceDocument>[] = [
  text('id', 'The id that claims name', ({ id }) => id),
  text('name', 'What to call it in running text', ({ name }) => name),
  text('title', 'The title; empty: it has none', ({ title }) => title),
  text('author', 'The author, where stated', ({ author }) => author),
  text('publisher', 'The publisher, where stated', ({ publisher }) => publisher),
  day('published_earliest', 'The first day on which it can have been published', ({ published }) => published.earliest),
  day('published_latest', 'The last day on which it can have been published', ({ published }) => published.latest),
  text('published_reasoning', 'How the two days are known', ({ published }) => published.reasoning),
  text('genre', 'What sort of text it is', ({ genre }) => genre),
  text('language', 'The language, as a BCP 47 tag', ({ language }) => language),
  text('url', 'The address, where known', ({ url }) => url),
  integer('passages', 'The number of its passages', ({ passages }) => passages),
]
