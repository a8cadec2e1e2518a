// Calls each guide by its first heading, and says since when each export stands where its doc block doesn't.
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc'

const first = '1.0.0'

const headingOf = (guide) => /^# (.+)$/m.exec(guide.content.map(({ text }) => text).join(''))?.[1].replaceAll('`', '')

function nameGuide(_, guide) {
  guide.name = headingOf(guide) ?? guide.name
}

function say(reflection) {
  reflection.comment ??= new Comment()
  if (reflection.comment.getTag('@since')) return
  reflection.comment.blockTags.push(new CommentTag('@since', [{ kind: 'text', text: first }]))
}

function sayVersions({ project }) {
  const isExport = ({ parent }) => parent?.kindOf(ReflectionKind.SomeModule | ReflectionKind.Project)
  const exports = project.getReflectionsByKind(ReflectionKind.SomeExport).filter(isExport)
  for (const one of exports) for (const said of one.signatures ?? [one]) say(said)
}

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, nameGuide)
  app.converter.on(Converter.EVENT_RESOLVE_END, sayVersions)
}
