import { goods } from '../../generated/goods.js'
import type { ActorName, GoodsName, PartyName } from '../../generated/names.js'
import { findActor } from '../../helpers/actors.js'
import { home } from '../../helpers/home.js'
import { nameIn } from '../../query/directory.js'
import type { OurNames, SpeakerOf } from '../../types/index.js'
import { named } from './closed.js'

/** The name of an actor that a name, alias or code stands for, in any letter case. */
const canonical = (text: string): string => findActor(text)?.name ?? text

/** Reads a party: a state, organisation, body or group. */
export const party = (text: string): PartyName => nameIn(home().parties, canonical(text)) as PartyName

/** Reads a party or person. */
export const actor = (text: string): ActorName => nameIn(home().actors, canonical(text)) as ActorName

/** Reads whoever can stand behind a claim. */
export const speaker = (text: string): SpeakerOf<OurNames> =>
  nameIn(home().speakers, canonical(text)) as SpeakerOf<OurNames>

const byLabel = (text: string) => goods.find(({ label }) => label.toLowerCase() === text.toLowerCase())?.name

/** Reads goods, by name or label. */
export const goodsNamed = (text: string): GoodsName =>
  nameIn(home().goods, byLabel(text) ?? named(home().goods.names, text)) as GoodsName
