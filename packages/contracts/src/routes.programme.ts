/** What happens in the programme, and how offices plan it. */
export const PROGRAMME_ROUTES = {
  'programme-events.list': 'GET /programme/events',
  'programme-events.read': 'GET /programme/events/:number',
  'my-programme.list': 'GET /my/programme/events',
  'my-programme.save': 'PUT /my/programme/events/:number',
  'my-programme.drop': 'DELETE /my/programme/events/:number',
  'office-programme.clashes': 'POST /municipalities/:municipality/programme/clashes',
  'office-programme.list': 'GET /municipalities/:municipality/programme/events',
  'office-programme.import': 'POST /municipalities/:municipality/programme/import',
  'office-programme.read': 'GET /municipalities/:municipality/programme/events/:number',
  'office-programme.plan': 'POST /municipalities/:municipality/programme/events',
  'office-programme.change': 'PUT /municipalities/:municipality/programme/events/:number',
  'office-programme.publish': 'POST /municipalities/:municipality/programme/events/:number/publication',
  'office-programme.cancel': 'POST /municipalities/:municipality/programme/events/:number/cancellation',
  'office-programme.answer': 'PUT /municipalities/:municipality/programme/events/:number/part',
} as const;
