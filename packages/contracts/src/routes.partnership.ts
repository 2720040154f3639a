/** What the partnership shows, and what its members decide together. */
export const PARTNERSHIP_ROUTES = {
  'partners.list': 'GET /partners',
  'my-partners.list': 'GET /my/partners',
  'my-partners.ask': 'POST /my/partners',
  'my-partners.take-back': 'DELETE /my/partners/:partner',
  'federation-partners.list': 'GET /federation/partners',
  'federation-partners.sign': 'POST /federation/partners/:partner/signature',
  'federation-partners.decline': 'POST /federation/partners/:partner/refusal',
  'federation-partners.part': 'POST /federation/partners/:partner/leaving',
  'joint-decisions.list': 'GET /joint-decisions',
  'joint-decisions.read': 'GET /joint-decisions/:number',
  'joint-decisions.propose': 'POST /municipalities/:municipality/joint-decisions',
  'joint-decisions.remark': 'POST /municipalities/:municipality/joint-decisions/:number/remarks',
  'joint-decisions.speak': 'PUT /municipalities/:municipality/joint-decisions/:number/voice',
  'joint-decisions.take-back': 'DELETE /municipalities/:municipality/joint-decisions/:number/voice',
  'joint-decisions.withdraw': 'POST /municipalities/:municipality/joint-decisions/:number/withdrawal',
  'joint-decisions.minute': 'POST /federation/joint-decisions/:number/minutes',
} as const;
