import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { places } from '../generated/places.js'
import { type Context, contextOf } from '../names/context.js'

let made: Context | undefined

/** The context of the records in this package, made when it is first asked for. */
export function home(): Context {
  made ??= contextOf({ actors, goods, documents, places: places.map(({ name }) => name) })
  return made
}
