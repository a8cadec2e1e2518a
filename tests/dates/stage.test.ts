import { describe, expect, test } from 'vitest'
import { stageOf } from '../../src/dates/index.js'
import type { Kind } from '../../src/vocabulary/index.js'
import { appeared, claim, type Written } from './claims.js'

const [fellow, rogue, global] = ['fellow-outcasts', 'putins-rogue-friends', 'global-threat']

describe('stageOf', () => {
  test.each<[why: string, Kind, readonly Written[], stage: string | undefined]>([
    ['of claims that tell none', 'tie', [{}], undefined],
    ['of a kind that has none', 'figure', [{}], undefined],
    [
      'of a kind that has none, though a claim tells one',
      'stance',
      [{ stage: 'present' }, { stage: 'fighting' }],
      'fighting',
    ],
    ['is the only one', 'tie', [{ stage: 'signed' }, {}], 'signed'],
    ['is the only one, though a later claim tells none', 'tie', [{ document: fellow, stage: 'signed' }, {}], 'signed'],
    [
      'is the last that holds',
      'tie',
      [
        { document: fellow, stage: 'signed' },
        { document: global, stage: 'in force' },
      ],
      'in force',
    ],
    [
      'is the last that holds, in any order',
      'tie',
      [
        { document: global, stage: 'in force' },
        { document: fellow, stage: 'signed' },
      ],
      'in force',
    ],
    [
      'goes by the day attested',
      'tie',
      [
        { stage: 'signed', asOf: '2020' },
        { document: fellow, stage: 'in force' },
      ],
      'in force',
    ],
    ['puts a day without bound first', 'tie', [{ stage: 'signed' }, { stage: 'in force', asOf: '[..2020]' }], 'signed'],
    ['is the furthest of one day', 'tie', [{ stage: 'in force' }, { stage: 'signed' }], 'in force'],
    [
      'is no promise once it is delivered',
      'transfer',
      [
        { document: fellow, stage: 'delivered' },
        { modality: 'planned', stage: 'promised' },
      ],
      'delivered',
    ],
    [
      'is the furthest of one day, of what lies ahead',
      'transfer',
      [{ modality: 'planned', stage: 'promised' }, { stage: 'requested' }],
      'promised',
    ],
    [
      'is the last of what lies ahead',
      'transfer',
      [
        { document: fellow, stage: 'promised' },
        { document: global, stage: 'offered' },
      ],
      'offered',
    ],
    [
      'is a refusal that came last',
      'transfer',
      [
        { document: fellow, stage: 'requested' },
        { document: rogue, stage: 'refused' },
      ],
      'refused',
    ],
    [
      'is a delivery, whatever refusal came after',
      'transfer',
      [
        { document: fellow, stage: 'delivered' },
        { document: rogue, stage: 'refused' },
      ],
      'delivered',
    ],
    [
      'is the end, if that came last',
      'transfer',
      [{ document: fellow, stage: 'delivered' }, { stage: 'halted' }],
      'halted',
    ],
    ['is the end, if that came the same day', 'transfer', [{ stage: 'delivered' }, { stage: 'halted' }], 'halted'],
    [
      'is not the end, if it went on',
      'transfer',
      [{ stage: 'delivered' }, { document: fellow, stage: 'halted' }],
      'delivered',
    ],
    ['is the end, where nothing else is told', 'tie', [{ stage: 'ended' }], 'ended'],
    [
      'is the end, whatever was prepared later',
      'tie',
      [{ document: fellow, stage: 'ended' }, { stage: 'in preparation' }],
      'ended',
    ],
    ['is what is surely told', 'tie', [{ stage: 'signed' }, { stage: 'in force', hedge: 'may' }], 'signed'],
    ['is a preparation that is planned', 'tie', [{ modality: 'planned', stage: 'in preparation' }], 'in preparation'],
    [
      'is no planned end',
      'transfer',
      [
        { document: fellow, stage: 'delivered' },
        { modality: 'planned', stage: 'halted' },
      ],
      'delivered',
    ],
    ['is a planned end, where nothing else is told', 'transfer', [{ modality: 'planned', stage: 'halted' }], 'halted'],
    [
      'is no plan under a weak hedge',
      'tie',
      [
        { document: fellow, stage: 'in preparation' },
        { modality: 'planned', stage: 'signed', hedge: 'may' },
      ],
      'in preparation',
    ],
    [
      'is no planned promise under a weak hedge',
      'transfer',
      [
        { document: fellow, stage: 'requested' },
        { modality: 'planned', stage: 'promised', hedge: 'may' },
      ],
      'requested',
    ],
    [
      'is no alleged promise beside a sure request',
      'transfer',
      [
        { document: fellow, stage: 'requested' },
        { modality: 'alleged', stage: 'promised' },
      ],
      'requested',
    ],
    ['is what is told at all, where nothing is sure', 'tie', [{ modality: 'alleged', stage: 'signed' }], 'signed'],
    ['is not what is denied', 'transfer', [{ modality: 'denied', stage: 'delivered' }], undefined],
    [
      'is not what is negated',
      'transfer',
      [
        { negated: true, stage: 'delivered' },
        { document: fellow, stage: 'promised' },
      ],
      'promised',
    ],
  ])('%s', (_, kind, claims, stage) => expect(stageOf(kind, claims.map(claim), appeared)).toBe(stage))
})
