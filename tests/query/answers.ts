import * as api from '../../src/index.js'

type Day = string | undefined

const people = api.actors.filter(({ type }) => type !== 'voice').map(({ name }) => name as api.ActorName)
const parties = people.filter(api.isPartyName)

/** Every list of records that the queries give at a state of knowledge. */
export function lists(knownBy: Day): readonly (readonly api.AnyRecord[])[] {
  const options = { knownBy }
  const possible = { knownBy, certainty: 'possible' } as const
  return [
    ...parties.flatMap((party) => [
      api.transfersTo(party, options),
      api.transfersFrom(party, options),
      api.tiesOf(party, options),
      api.tiesBetween(party, 'Russia', options),
      api.figuresOn(party, options),
    ]),
    ...people.flatMap((actor) => [
      api.stancesOf(actor, options),
      api.statementsBy(actor, options),
      api.recordsOn(actor, options),
    ]),
    api.tiesAt('0001/9999', possible),
    api.tiesAt('0001/9999', options),
    api.eventsDuring('0001/9999', possible),
    api.eventsDuring('0001/9999', options),
    api.disagreements(options).map(({ record }) => record),
    people.flatMap((actor) => api.timelineOf(actor, options).map(({ record }) => record)),
  ]
}

/** Everything else that the helpers tell at a state of knowledge. */
export const told = (knownBy: Day): readonly unknown[] => [
  api.records.map((record) => api.sentenceOf(record, { knownBy })),
  api.records.map((record) => api.estimatesOf(record, { knownBy })),
  api.disagreements({ knownBy }),
  people.map((actor) =>
    api
      .timelineOf(actor, { knownBy })
      .map(({ mark, earliest, latest, claims }) => ({ mark, earliest, latest, claims })),
  ),
  (['missiles', 'drones', 'rounds', 'containers', 'troops'] as const).map((unit) =>
    api.totalOf(
      api.transfers.filter((record) => api.estimatesOf(record, { unit }).length > 0),
      { unit, knownBy },
    ),
  ),
]
