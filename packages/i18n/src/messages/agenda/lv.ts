export const lv = {
  'agenda.name': 'Talka: manas maiņas un darbnīcas',
  'agenda.confirmed': '{role}: {title}',
  'agenda.tentative': 'Jāatbild: {role}, {title}',
  'agenda.cancelled': 'Nenotiek: {role}, {title}',
  'agenda.session-tentative': 'Jāatbild: {what}',
  'agenda.session-cancelled': 'Nenotiek: {what}',
  'agenda.answer': 'Vieta tiek turēta tev. Atbildes laiks beidzas {until}.',
  'agenda.contact': 'Kam jautāt: {contact}',

  'agenda.title': 'Maiņas un darbnīcas tavā kalendārā',
  'agenda.text':
    'Ieliec savas maiņas un nodarbības tālruņa vai datora kalendārā. Ja mainās laiks vai kaut kas nenotiek, kalendārs to uzzina pats.',
  'agenda.open': 'Izveidot kalendāra saiti',
  'agenda.since':
    'Kalendāra saite izveidota {when}. To redz tikai vienreiz; ja tā ir pazudusi, izveido jaunu.',
  'agenda.again': 'Izveidot jaunu saiti',
  'agenda.close': 'Izslēgt saiti',
  'agenda.closed': 'Saite ir izslēgta. Kalendārs tavas maiņas un nodarbības vairs nesaņem.',
  'agenda.link': 'Kalendāra saite',
  'agenda.once':
    'To redzi tikai tagad. Kam ir šī saite, tas redz tavas maiņas un nodarbības, tāpēc ieliec to tikai savā kalendārā. Iepriekšējā saite vairs neder.',
  'agenda.subscribe': 'Atvērt kalendārā',
  'agenda.copy': 'Kopēt saiti',
  'agenda.copied': 'Saite nokopēta',
} as const;
