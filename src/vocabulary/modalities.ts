/**
 * How a passage puts a thing forward. An editor takes the first that fits:
 * denied, opinion, forecast, planned, alleged, reported, asserted.
 */
export const modalities = ['asserted', 'reported', 'alleged', 'denied', 'planned', 'forecast', 'opinion'] as const

/**
 * How a claim is put forward by its passage: `asserted` by the document itself, `reported` as somebody's word or
 * under a reporting hedge, `alleged` as unproven, `denied` by a party, `planned`, `forecast`, or an `opinion` that
 * no observation could settle.
 */
export type Modality = (typeof modalities)[number]
