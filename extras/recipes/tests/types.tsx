import { TransfersFrom } from '../react/transfers-from.js'

export const shown = <TransfersFrom first="Iran" />

// @ts-expect-error: no party is called so
export const misspelt = <TransfersFrom first="Irna" />
