/** What an organiser says and asks of people's needs: who looks after the young. */
export const lv = {
  'supervision.title': 'Kas pieskata nepilngadīgos',
  'supervision.lead':
    'Maiņās, kurās palīdz jaunieši līdz 18 gadiem, kāds no organizācijas par viņiem atbild. Tos, ko norādi, redz organizācijas cilvēki.',
  'supervision.shift': 'Maiņa',
  'supervision.all': 'Visas maiņas',
  'supervision.who': 'Kas pieskata',
  'supervision.nobody': 'Neviens',
  'supervision.name': 'Norādīt',
  'supervision.named': 'Norādīts: {name}.',
  'supervision.cleared': 'Vairs neviens nav norādīts.',
  'supervision.minors':
    '{count, plural, zero {# nepilngadīgo} one {# nepilngadīgais} other {# nepilngadīgie}}',
  'supervision.by': 'Pieskata: {names}',
  'supervision.missing':
    '{count, plural, zero {# nepilngadīgo} one {# nepilngadīgais} other {# nepilngadīgie}}, un neviens nepieskata',
  'supervision.none': 'Nav norādīts',
  'supervision.left': '{name} (organizācijas vārdā vairs nerīkojas)',
  'supervision.gone': 'Dzēsts konts',
  'supervision.loading': 'Nesam maiņu sarakstu…',
} as const;
