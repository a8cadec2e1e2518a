/**
 * Words that tell how far a thing has got, or in whose voice it is told. A passage's facts hold the names on the left; the
 * checks compare them with stage, modality and negation.
 */
export const cueWords = {
  ask: /\b(ask(s|ed|ing)?|see?k(s|ing)?|sought|request(s|ed|ing)?|quest|turn(s|ed|ing)? to|demand(s|ed|ing)?|press(ed|ing)?|called? for|look(s|ing)? for)\b/i,
  offer: /\boffer(s|ed|ing)?\b/i,
  promise: /\b(promis(e|es|ed|ing)|pledg(e|es|ed|ing)|vow(s|ed)?|guarantee[ds]?)\b/i,
  agree: /\b(agree(s|d)?|agreement|deal|sale)\b/i,
  sign: /\b(sign(s|ed|ing)?|treaty|pact|agreement|formally)\b/i,
  prepare: /\b(prepar(e|es|ed|ing|ation)|plan(s|ned|ning)?|packages?|to help train|will provide)\b/i,
  move: /\b(supply|supplies|supplied|supplying|supplier|send(s|ing)?|sent|provid(e|es|ed|ing)|transfer(s|red|ring)?|deliver(s|ed|ing|y|ies)?|receiv(e|es|ed|ing)|procur(e|es|ed|ing)|acquir(e|es|ed|ing)|purchas(e|es|ed|ing)|buy(s|ing|ers?)?|bought|sell(s|ing)?|sold|import(s|ed|ing)?|export(s|ed|ing)?|ship(s|ped|ping|ments?)?|giv(e|es|en|ing)|gave|sourced|flow|pass(es|ed|ing)|deployed|financed|train(s|ed|ing)?|help(s|ed|ing)?|reli(es|ed|ance)|support(s|ed)?|arrangement|executed|dependent|arm|use of)\b/i,
  halt: /\b(halt(s|ed|ing)?|stop(s|ped|ping)?|end(s|ed|ing)?|suspend(s|ed|ing)?|cut off)\b/i,
  refuse: /\b(refus(e|es|ed|al)|reject(s|ed|ion)?|declin(e|es|ed))\b/i,
  block: /\b(block(s|ed|ing)?|veto(es|ed)?)\b/i,
  fight: /\b(fight(s|ing)?|fought|engag(e|es|ed|ing)|combat|battle[sd]?)\b/i,
  stand:
    /\b(host(s|ed|ing)?|serv(e|es|ed|ing)|deploy(s|ed|ment)?|amass(ed|ing)?|sent|arriv(e|es|ed|al)|airspace|station(ed)?|assets|allowed)\b/i,
  withdraw: /\b(pull(s|ed|ing)? out|withdr(aw|ew|awn|awal)|left)\b/i,
  develop: /\b(develop(s|ed|ing|ments?)?|working on)\b/i,
  have: /\b(possess(es|ed|ing)?|us(e|es|ed|ing)|mak(e|es|ing)|made|manufactur(e|es|ed|ing)|produc(e|es|ed|ing|tion)|offer|arsenal|has|have|testing|unable)\b/i,
  bind: /\b(in force|bind(s|ing)?|ratified|took effect)\b/i,
  over: /\b(end(s|ed|ing)?|initially|former(ly)?|later|changed|until|no longer|once)\b/i,
  ahead:
    /\b(will|would|shall|could|can|may|might|plan(s|ned|ning)?|promis(e|es|ed)|pledg(e|es|ed)|vow(s|ed)?|propos(e|es|ed|al)|threat(s|en|ened|ens)?|prepar(e|es|ed|ing)|set to|expected|scheduled|about to|soon|intend(s|ed)?|intent|aim(s|ed|ing)?|seeks?|going to|likely|unlikely|possib(le|ly)|doesn.t want|expand|long term|long run)\b/i,
  say: /\b(said|says?|saying|told|stat(ed|es)|according to|report(s|ed|edly|ing)?|reveal(s|ed)?|disclos(es|ed)|stress(es|ed)|point(s|ed) out|not(es|ed|ing)|declar(es|ed)|announc(es|ed)|acknowledg(e|es|ed)|warn(s|ed|ing|ings)?|believ(es?|ed)|indicat(es?|ed)|suggest(s|ed)?|defined|call(s|ed|ing)?|predict(s|ed)?|referr(ed|ing)|underlin(es|ed)|signal(s|ed|ing)?|accus(es|ed)|blam(es|ed)|position(s|ed)? itself|asked|see(n|s)|saw|regard(s|ed)?|most certainly|expected|wrote|reiterat(es|ed)|hint(s|ed)?|claim(s|ed)?|understands?)\b/i,
  'according to':
    /\b(according to|reportedly|reports? that|reports emerged|reported that|disclosed|told|said|says|stated|claimed|indicates|imagery suggests|is believed|pointed out|stressed|wrote|warned that|predict|vowed|believes|begun referring|widely seen|most certainly|unconvinced|report\b[^.]*\brevealed|hinted that|pledged|proposed|signaled readiness|officials fear|promises to|denied|acknowledge|has declared|praised|repeated)\b/i,
  accuse: /\b(claim(s|ed)?|accus(e|es|ed)|alleg(e|es|ed|ations?)|fear(s|ed)?|blam(e|es|ed)|suspect(s|ed)?|put on)\b/i,
  deny: /\b(den(y|ies|ied|ial)|underlined that|not pressing)\b/i,
  'has not': /\b(?:has|have|had|did|does|do)(?: not|n[’']t)\b(?! only| just)/i,
  'not only': /\b(?:not|no longer|n[’']t)(?:\W+\w+){0,3}?\W+(?:only|solely|just|merely|confined)\b/i,
  not: /\b(not|never|no|none|nor|neither|without|unable|cannot|rarely|little|refrain(s|ed)?|abstain(s|ed)?|except|unlike|less|fail(s|ed|ing)?)\b|n[’']t\b/i,
} as const satisfies Readonly<Record<string, RegExp>>

/** A word of the closed list of cues. */
export type Cue = keyof typeof cueWords
