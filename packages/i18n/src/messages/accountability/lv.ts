/** What becomes of ideas, in numbers, and of what one supports. */
export const lv = {
  'became.title': 'Kas notiek ar idejām: {who}',
  'became.lead':
    'Skaitļi par to, ko iedzīvotāji te ierosina, un aiz katra skaitļa idejas, kuras var izlasīt ikviens.',
  'became.back': 'Pašvaldības lapa',
  'became.loading': 'Skaitām…',
  'became.answers': 'Atbildes',
  'became.answered': 'no iesniegtā ir izskatīts: {answered, number} no {submitted, number}',
  'became.median':
    '{days, plural, zero {# dienu puse iesniegumu gaida atbildi ne ilgāk} one {# dienu puse iesniegumu gaida atbildi ne ilgāk} other {# dienas puse iesniegumu gaida atbildi ne ilgāk}}',
  'became.idea': 'Ideja',
  'became.asked': 'Iesniegta',
  'became.answered-on': 'Izskatīta',
  'became.waits': 'gaida',
  'became.not-public': 'Tabulā ir tikai publiskās idejas, jaunākās {count, number}.',
  'became.none': 'Te vēl nav ko skaitīt.',
  'became.stages': 'Cik ilgi kurā posmā',
  'became.stages-text':
    'Mediāna: pusei ideju posms ilga ne vairāk. Tās, kuras posmā vēl ir, nav ieskaitītas.',
  'became.stage': 'Posms',
  'became.days': 'Dienas',
  'became.ideas': 'Idejas',
  'became.stays': 'Katras idejas dienas pa posmiem',
  'became.delivery': 'Vai izvēlētais ir īstenots',
  'became.in-time': 'no izvēlētā īstenots divu gadu laikā: {inTime, number} no {judged, number}',
  'became.running':
    '{count, plural, zero {# vēl var paspēt} one {# vēl var paspēt} other {# vēl var paspēt}}',
  'became.selected': 'Izvēlēta',
  'became.due': 'Termiņš',
  'became.delivered': 'Īstenota',
  'became.state': 'Laikā?',
  'became.yes': 'jā',
  'became.no': 'nē',
  'became.runs': 'termiņš rit',
  'picks.title': 'Ko tu atbalstīji un kas top',
  'picks.lead':
    'Idejas, kuras tu atklāti atbalstīji un kuras balsojumā izvēlētas. Par ko tu balsoji, nezina neviens, arī Talka ne.',
  'picks.none': 'Vēl neviena',
  'picks.none-text': 'Te parādīsies tas, ko tu atbalstīji un ko izvēlējās balsojumā.',
  'picks.ideas': 'Atrast ideju, ko atbalstīt',
};
