import { actors } from '../generated/actors.js'
import { documents } from '../generated/documents.js'
import { goods } from '../generated/goods.js'
import { type Context, contextOf } from '../query/context.js'

let made: Context | undefined

/** The context of the records in this package, made when it is first asked for. */
export function home(): Context {
  made ??= contextOf({ actors, goods, documents })
  return made
}
