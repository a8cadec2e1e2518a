import { createDataset } from '../../src/dataset/index.js'

/** A small world of our own making, with a record or two for each thing that can be asked. */
export const world = createDataset({
  documents: [
    { id: 'almanac', published: '2000-06-30' },
    { id: 'gazette', published: { earliest: '2005-01-01', latest: '2005-03-31' } },
    { id: 'review', published: '2010-12-31' },
  ],
  actors: [
    { name: 'Northland', aliases: ['the North', 'NL'] },
    { name: 'Ministry', of: 'Northland' },
    { name: 'Desk', of: 'Ministry' },
    { name: 'Southland' },
  ],
  goods: [
    { name: 'arms' },
    { name: 'tanks', parent: 'arms', label: 'battle tanks' },
    { name: 'light-tanks', parent: 'tanks' },
    { name: 'grain' },
  ],
  transfers: [
    {
      id: 'tanks',
      from: 'Northland',
      to: 'Southland',
      goods: 'tanks',
      claims: [
        { document: 'almanac', modality: 'planned', stage: 'agreed', start: '1999', called: 'the great deal' },
        { document: 'gazette', stage: 'delivered', date: '2001', quantity: { count: 10, unit: 'tanks' } },
        {
          ...{ document: 'review', goods: 'light-tanks', modality: 'reported', claimant: 'League' },
          ...{ hedge: 'reportedly', stage: 'delivered', date: '2003-05' },
        },
      ],
    },
    {
      ...{ id: 'grain', from: 'Ministry', to: ['Eastland', 'Westland'], goods: 'grain', document: 'gazette' },
      ...{ stage: 'delivered', start: '2002-01-01', end: '2002-03-31', partOf: 'tanks' },
    },
    {
      ...{ id: 'gift', from: 'Eastland', to: 'Northland', goods: 'arms', document: 'gazette' },
      ...{ stage: 'delivered', inReturnFor: 'grain' },
    },
    {
      ...{ id: 'rumour', from: 'Eastland', to: 'Southland', goods: 'tanks', document: 'review' },
      ...{ modality: 'alleged', date: '2002' },
    },
    {
      ...{ id: 'refusal', from: 'Southland', to: 'Northland', goods: 'grain', document: 'almanac' },
      ...{ stage: 'refused', asOf: '1999' },
    },
    { id: 'none', from: 'Eastland', to: 'Southland', goods: 'grain', document: 'review', negated: true, date: '2002' },
    {
      ...{ id: 'denial', from: 'Westland', to: 'Southland', goods: 'arms', document: 'review' },
      ...{ modality: 'denied', claimant: 'Westland' },
    },
  ],
  ties: [
    {
      ...{ id: 'pact', type: 'treaty', between: ['Northland', 'Southland'], domain: 'military' },
      claims: [
        { document: 'almanac', stage: 'signed', date: '1998-05-01' },
        { document: 'review', stage: 'ended', end: '2004-08-31' },
      ],
    },
    {
      ...{ id: 'feud', type: 'hostility', from: ['Northland', 'Eastland'], to: 'Westland' },
      ...{ document: 'gazette', start: '2000', end: 'open' },
    },
    {
      ...{ id: 'seat', type: 'membership', from: 'Southland', to: 'League' },
      ...{ document: 'almanac', start: '1990', end: 'open' },
    },
    {
      ...{ id: 'war', type: 'conflict', between: ['Eastland', 'Westland', 'Ministry'] },
      ...{ document: 'gazette', start: '2001', end: '2002' },
    },
  ],
  events: [
    {
      ...{ id: 'summit', type: 'summit', place: 'Harbour', document: 'gazette' },
      ...{ date: '2003-07-04', outcome: 'adopted', about: ['pact'] },
      participants: [
        { actor: 'Northland', role: 'host' },
        { actor: 'Southland', role: 'visitor' },
      ],
    },
    {
      ...{ id: 'drill', type: 'drill', document: 'almanac', modality: 'planned', stage: 'scheduled', date: '2000-09' },
      participants: [{ actor: 'Ministry', role: 'actor' }],
    },
  ],
  deployments: [
    {
      ...{ id: 'troops', what: 'tanks', of: 'Northland', sentBy: 'Ministry', host: 'Westland', place: 'Harbour' },
      ...{ document: 'gazette', sent: 'tanks', stage: 'present' },
    },
  ],
  capabilities: [
    { id: 'works', actor: 'Southland', ability: 'makes', goods: 'light-tanks', with: 'Northland', document: 'almanac' },
  ],
  figures: [
    {
      ...{ id: 'trade', measure: 'trade volume', of: 'Northland', with: 'Southland', document: 'gazette' },
      ...{ start: '2003-01-01', end: '2003-12-31', quantity: { count: 5, unit: 'USD' } },
    },
  ],
  statements: [
    {
      ...{ id: 'speech', act: 'warned', speaker: 'Desk', addressee: 'League', concerns: 'Eastland' },
      ...{ about: ['tanks'], document: 'review', date: '2003-08' },
    },
  ],
  stances: [
    {
      ...{ id: 'refrains', holder: 'Ministry', subject: 'negotiations', position: 'refrains' },
      ...{ document: 'review', start: '2001', end: 'open' },
    },
  ],
  assessments: [
    {
      ...{ id: 'aim', type: 'goal', about: ['Northland'], document: 'review' },
      ...{ modality: 'opinion', called: 'Master of the Sea' },
    },
    { id: 'guess', type: 'forecast', about: ['Eastland'], document: 'almanac', modality: 'forecast', hedge: 'may' },
  ],
})
