/** What those who volunteer ask, once they do. */
export const VOLUNTEER_ROUTES = {
  'my-shifts.board': 'GET /my/shifts/board',
  'my-shifts.list': 'GET /my/shifts',
  'my-shifts.join': 'PUT /my/shifts/:shift',
  'my-shifts.join-with-guardian': 'PUT /my/shifts/:shift/guardian',
  'my-shifts.leave': 'DELETE /my/shifts/:shift',
  'my-shifts.answer': 'POST /my/shifts/:shift/answer',
  'guardian.read': 'POST /guardian/reading',
  'guardian.consent': 'POST /guardian/consent',
  'guardian.refuse': 'POST /guardian/refusal',
  'guardian.withdraw': 'POST /guardian/withdrawal',
  'my-shifts.look-for-stand-in': 'POST /my/shifts/:shift/stand-in',
  'my-shifts.come-after-all': 'DELETE /my/shifts/:shift/stand-in',
  'stand-ins.read': 'POST /my/stand-ins/reading',
  'stand-ins.take': 'POST /my/stand-ins',
  'my-shifts.pass': 'GET /my/shifts/:shift/pass',
  'passes.key': 'GET /passes/key',
} as const;
