/**
 * Every named "no" and the HTTP status it travels under. A code without a sentence in lv, en and ru does not compile
 * (see the message catalogues).
 */
export const REFUSALS = {
  'request.malformed': 400,
  'request.invalid': 400,
  'request.unknown-field': 400,
  'request.not-found': 404,
  'request.too-large': 413,
  'request.wrong-type': 415,
  'request.headers-too-large': 431,
  'request.too-slow': 408,
  'request.cross-site': 403,
  'request.too-many': 429,
  'request.in-progress': 409,
  'request.key-reused': 422,
  'server.unexpected': 500,
  'server.busy': 503,

  'field.required': 400,
  'field.invalid': 400,
  'field.not-an-email': 400,
  'text.empty': 400,
  'text.too-short': 400,
  'text.too-long': 400,
  'text.control-characters': 400,
  'text.hidden-characters': 400,
  'name.mixed-scripts': 400,

  'access.sign-in-first': 401,
  'access.register-first': 403,
  'access.not-yours': 403,
  'access.already-registered': 409,

  'sign-in.code-wrong': 401,
  'sign-in.code-expired': 401,
  'sign-in.link-expired': 401,
  'registration.too-young': 422,
  'registration.birth-date-unreal': 400,
  'registration.area-elsewhere': 400,
  'email.taken': 409,
  'erasure.not-confirmed': 400,
  'erasure.holds-roles': 409,

  'roles.not-yours-to-give': 403,
  'roles.not-to-yourself': 403,
  'roles.place-missing': 400,
  'roles.no-such-person': 404,
  'roles.already': 409,
  'roles.last-platform-administrator': 409,
  'roles.not-the-first': 409,
  'clerk.identity-not-seen': 400,
  'clerk.no-such-person': 404,

  'eligibility.too-young': 403,
  'eligibility.lives-elsewhere': 403,

  'state.not-possible': 409,
  'idea.not-found': 404,
  'idea.changed': 409,
  'idea.not-editable': 409,
  'idea.incomplete': 422,
  'idea.answer-missing': 422,
  'idea.no-open-call': 409,
  'idea.too-many-waiting': 409,
  'idea.too-many-drafts': 409,
  'idea.title-missing': 422,
  'idea.summary-missing': 422,
  'idea.why-missing': 422,
  'idea.task-missing': 422,
  'idea.category-missing': 422,
  'idea.municipality-missing': 422,
  'idea.area-missing': 422,
  'idea.cost-unreal': 400,
  'idea.place-outside': 400,
  'support.closed': 409,
  'support.own-idea': 409,

  'ballot.malformed': 400,
  'ballot.blank': 422,
  'ballot.choice-unknown': 422,
  'ballot.choice-repeated': 422,
  'ballot.too-few': 422,
  'ballot.too-many': 422,
  'ballot.over-budget': 422,
  'ballot.points-not-whole': 422,
  'ballot.points-outside': 422,
  'ballot.points-over': 422,
  'ballot.points-under': 422,
  'ballot.wrong-style': 422,
  'ballot.not-openable': 422,

  'count.rule-unknown': 400,
  'count.option-unknown': 400,
  'count.option-invalid': 400,
  'count.score-unfit': 422,
  'count.drawn-order-incomplete': 422,
  'count.tie-unresolved': 422,

  'configuration.malformed': 400,
  'configuration.repeated': 422,
  'configuration.pot-unknown': 422,
  'configuration.pot-empty': 422,
  'configuration.pot-without-voters': 422,
  'configuration.limits-impossible': 422,
  'configuration.ends-before-it-begins': 422,
  'configuration.key-weak': 422,
  'configuration.too-few-trustees': 422,
  'configuration.threshold-outside': 422,
  'configuration.ballots-do-not-fit': 422,
  'configuration.ties-without-order': 422,

  'token.style-unknown': 422,
  'token.malformed': 400,
  'token.not-signed': 422,

  'envelope.malformed': 400,
  'envelope.wrong-vote': 422,
  'envelope.wrong-style': 422,
  'envelope.wrong-length': 422,
  'envelope.revision-invalid': 422,
  'envelope.revision-stale': 409,
  'envelope.token-invalid': 422,
  'envelope.signature-invalid': 422,

  'card.malformed': 400,
  'card.wrong-vote': 422,
  'card.not-signed': 422,

  'trustee.key-malformed': 400,
  'ceremony.malformed': 400,
  'share.malformed': 400,
  'share.not-yours': 422,
  'share.repeated': 422,
  'share.too-few': 422,
  'share.wrong': 422,

  'opening.malformed': 400,
  'opening.wrong-key': 422,
  'opening.head-not-signed': 422,
  'opening.log-broken': 422,
  'opening.superseded-unknown': 422,
  'opening.envelope-invalid': 422,
  'opening.envelopes-differ': 422,
  'opening.voter-twice': 422,
  'opening.seal-twice': 422,
  'opening.paper-invalid': 422,
  'opening.sums-differ': 422,
  'opening.seed-wrong': 422,

  'file.too-many': 409,
  'file.too-large': 413,
  'file.empty': 400,
  'file.wrong-type': 415,
  'file.unreadable': 422,
  'file.too-many-pixels': 422,
  'file.cut-short': 400,
  'file.not-found': 404,
  'invitation.not-found': 404,
  'invitation.own-address': 409,
  'invitation.too-many': 409,
  'invitation.already': 409,

  'case.not-found': 404,
  'case.changed': 409,
  'case.held': 409,
  'case.decided': 409,
  'case.own-submission': 403,
  'case.second-person-needed': 403,
  'case.appeal-is-yes-or-no': 400,
  'decision.reason-missing': 400,
  'appeal.nothing-to-appeal': 409,
  'appeal.too-late': 409,
  'appeal.already': 409,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

/** How a refusal travels: `application/problem+json` (RFC 9457), with the sentence in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: RefusalCode;
  /** The sentence: what is in the way, and the one step that helps. */
  readonly title: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly {
    readonly field: string;
    readonly code: RefusalCode;
    readonly title: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  /** For the operator: the same id stands in the log. */
  readonly requestId: string;
}
