import type { Context } from '../evidence/context.js'
import { isKnownWord } from '../evidence/mentions.js'
import type { Problem } from '../read/problems.js'

const actorsFile = 'data/actors.yaml'

/** Bodies and offices belong to parties, and each office stands in a passage. */
function actorProblems({ sources, parties, passages }: Context): Problem[] {
  const problem = (key: string, rule: string, got: string): Problem => ({
    file: actorsFile,
    key,
    rule,
    got: `'${got}'`,
  })
  return [...sources.actors].flatMap(([name, { of, roles = [] }]) => [
    ...(of === undefined || parties.has(of) ? [] : [problem(name, 'of is a party', of)]),
    ...roles.flatMap((role) => [
      ...(parties.has(role.of) ? [] : [problem(name, 'an office belongs to a party', role.of)]),
      ...role.passages
        .filter((id) => !passages.get(role.document)?.has(id))
        .map((id) => problem(name, `a passage of ${role.document}`, id)),
    ]),
  ])
}

/** A mention in lower case is one of the nouns that the facts know. */
function mentionProblems({ sources }: Context): Problem[] {
  const words = [...sources.actors].flatMap(([key, { mentions = [] }]) =>
    mentions.flatMap((mention) => mention.split(' ').map((word) => ({ key, word }))),
  )
  return words
    .filter(({ word }) => /^\p{Ll}+$/u.test(word) && !isKnownWord(word))
    .map(({ key, word }) => ({
      file: actorsFile,
      key,
      rule: 'a mention in lower case is of the closed list of nouns',
      got: `'${word}'`,
    }))
}

/** Actors, offices and goods refer to what is there. */
export function checkReference(context: Context): Problem[] {
  const { goods } = context.sources
  const orphans = [...goods].flatMap(([key, { parent }]) =>
    parent === undefined || goods.has(parent)
      ? []
      : [{ file: 'data/goods.yaml', key, rule: 'parent is goods', got: `'${parent}'` }],
  )
  return [...actorProblems(context), ...mentionProblems(context), ...orphans]
}
