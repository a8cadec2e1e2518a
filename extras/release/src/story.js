import { edit, put } from './checkout.js'

const bombers = 'deployments/bombers-over-belarus/strategic-bombers'
const merged = 'deployments/russian-bombers/over-belarus'

const bulletin = {
  slug: 'made-up-bulletin',
  passages: [
    { id: 'p1.s1', text: 'Strategic bombers of Russia were over Belarus in December 2022.' },
    { id: 'p2.s1', text: 'Ruritania is an ally of Russia.' },
  ],
}

const document = `name: a made-up bulletin
title: A bulletin made up for the rehearsal
genre: news
language: en
published:
  earliest: 2026-01-01
  latest: 2026-01-02
  reasoning: Made up.
`

const overBelarus = `over-belarus:
  title: Russian strategic bombers over Belarus
  what: strategic-bombers
  of: [Russia]
  host: [Belarus]
  claims:
    - document: putins-rogue-friends
      passages: [p31.s3]
      says: Russian strategic bombers take to the air over Belarus.
      modality: asserted
      stage: present
      excused: { Russia: background }
    - document: made-up-bulletin
      passages: [p1.s1]
      says: Strategic bombers of Russia were over Belarus in December 2022.
      modality: asserted
      stage: present
      date: "2022-12"
      excused: { present: background }
`

const ally = `ally:
  title: Ruritania and Russia
  domain: political
  type: alliance
  between: [Ruritania, Russia]
  claims:
    - document: made-up-bulletin
      passages: [p2.s1]
      says: Ruritania is an ally of Russia.
      modality: asserted
      stage: in force
      end: open
      excused: { in force: background }
`

/** The releases after a first: what changes, the size of release that it needs, its version, and what must hold then. */
export function story(first, run) {
  const [major, minor, patch] = first.split('.').map(Number)
  const since = `${major}.${minor + 1}.0`
  return [
    {
      name: 'a corrected value',
      change: (folder) =>
        edit(
          folder,
          'data/deployments/bombers-over-belarus.yaml',
          '      stage: present\n      end: open\n',
          '      stage: present\n',
        ),
      bump: 'patch',
      version: `${major}.${minor}.${patch + 1}`,
      holds: ({ value, file }) => ({
        'the value is the corrected one': value(`'end' in all.record('${bombers}').claims[0]`) === false,
        'changes.json tells it, before and after': file('changes.json')
          .at(-1)
          .changed.some(({ id, fields }) => id === bombers && fields.some(({ before }) => before !== undefined)),
      }),
    },
    {
      name: 'a record retired and merged; a new document',
      change: (folder) => {
        put(folder, 'bulletin.json', JSON.stringify(bulletin))
        put(folder, 'data/documents/made-up-bulletin.yaml', document)
        run(folder, 'npm', 'run', '-s', 'document:add', '--', 'bulletin.json')
        put(folder, 'data/deployments/bombers-over-belarus.yaml', '{}\n')
        put(folder, 'data/deployments/russian-bombers.yaml', overBelarus)
        put(folder, 'data/ties/ruritania-russia.yaml', ally)
        edit(folder, 'data/actors.yaml', '\nUkraine: {', '\nRuritania: { type: state }\nUkraine: {')
        edit(folder, 'data/events/belarus-in-the-war.yaml', bombers, merged)
        edit(
          folder,
          'data/retired.yaml',
          '{}',
          `${bombers}: { reason: another document says whose they are, successor: ${merged}, since: ${since} }`,
        )
      },
      bump: 'minor',
      version: since,
      holds: ({ value, file }) => ({
        'the retired id answers with its successor':
          value(`all.record('${bombers}')`).successor === merged &&
          value(`all.record('${merged}').claims`).length === 2,
        'it is no id of a record any more': value(`all.isRecordId('${bombers}')`) === false,
        'new records carry the version': value(`all.record('ties/ruritania-russia/ally').since`) === since,
        'the document is there': value('all.documents').some(({ id }) => id === 'made-up-bulletin'),
        'changes.json tells both': file('changes.json').at(-1).retired[0] === bombers,
      }),
    },
    {
      name: 'an id purged; an actor renamed',
      change: (folder) => {
        edit(folder, 'data/retired.yaml', `since: ${since} }`, `since: ${since}, purged: true }`)
        edit(folder, 'data/actors.yaml', '\nRuritania: {', '\nDuchy of Ruritania: { mentions: [Ruritania],')
        edit(folder, 'data/ties/ruritania-russia.yaml', '[Ruritania, Russia]', '[Duchy of Ruritania, Russia]')
      },
      bump: 'major',
      version: `${major + 1}.0.0`,
      holds: ({ value, file }) => ({
        'the purged id throws':
          value(`(() => { try { all.record('${bombers}') } catch ({ name }) { return name } })()`) === 'RangeError',
        'the old name is none': value(`all.isPartyName('Ruritania')`) === false,
        'records keep the version that brought them': value(`all.record('ties/ruritania-russia/ally').since`) === since,
        'changes.json tells both':
          file('changes.json').at(-1).purged[0] === bombers && file('changes.json').at(-1).namesRemoved.length === 1,
      }),
    },
  ]
}
