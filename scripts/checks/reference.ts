import type { Context } from '../evidence/context.js'
import { isKnownWord } from '../evidence/mentions.js'
import { type Problem, problemsOf, unless } from '../read/problems.js'

/** Bodies and offices belong to parties, each office stands in a passage, and a mention in lower case is a noun that facts know. */
const checkActors = ({ sources, parties, passages }: Context): Problem[] =>
  [...sources.actors].flatMap(([name, { of, roles = [], mentions = [] }]) => {
    const nouns = mentions.flatMap((mention) => mention.split(' ')).filter((word) => /^\p{Ll}+$/u.test(word))
    return problemsOf('data/actors.yaml', name, [
      ...unless(of === undefined || parties.has(of), 'of is a party', `'${of}'`),
      ...roles.flatMap((role) => unless(parties.has(role.of), 'an office belongs to a party', `'${role.of}'`)),
      ...roles.flatMap(({ document, passages: ids }) =>
        ids.flatMap((id) => unless(passages.get(document)?.has(id) === true, `a passage of ${document}`, `'${id}'`)),
      ),
      ...nouns.flatMap((word) =>
        unless(isKnownWord(word), 'a mention in lower case is of the closed list of nouns', `'${word}'`),
      ),
    ])
  })

/** Actors, offices and goods refer to what is there. */
export function checkReference(context: Context): Problem[] {
  const { goods } = context.sources
  const inGoods = [...goods].flatMap(([key, { parent = key }]) =>
    problemsOf('data/goods.yaml', key, unless(goods.has(parent), 'parent is goods', `'${parent}'`)),
  )
  return [...checkActors(context), ...inGoods]
}
