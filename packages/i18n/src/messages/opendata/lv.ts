/** The files that are given away, for people and for catalogues of data. */
export const lv = {
  'opendata.title': 'Atvērtie dati',
  'opendata.lead':
    'Ko Talka zina par pašvaldību kopdarbu, kā faili ikvienam: bez pieteikšanās, ar brīvu licenci, vienmēr tajās pašās adresēs.',
  'opendata.publisher': 'Memoranda pašvaldības',
  'opendata.loading': 'Lasām…',
  'opendata.licence': 'Licence: CC0 1.0. Datus drīkst lietot, mainīt un izplatīt, arī nenorādot avotu.',
  'opendata.people':
    'Nevienā failā nav slejas cilvēku vārdiem vai adresēm. Brīvprātīgā darba datos skaitļi zem pieci ir paslēpti.',
  'opendata.indicators': 'Kas ir paveikts',
  'opendata.indicators-text':
    'Programmas rādītāji pa pašvaldībām, uzdevumiem, virzieniem un gadiem, saskaitīti katru mēnesi. Skaitļi par mazāk nekā pieciem cilvēkiem ir paslēpti.',
  'opendata.heritage-places': 'Vietas un tradīcijas',
  'opendata.heritage-places-text':
    'Latgales vietas, meistari, dzīvās tradīcijas un svētki ar vārdiem četrās valodās, kur tie ir zināmi. Koordinātu nav tam, kam zināma tikai pilsēta.',
  'opendata.joint-decisions': 'Kopīgi lēmumi',
  'opendata.joint-decisions-text':
    'Ko pašvaldības izlēmušas kopā: katra lēmuma katra balss un kāpēc tā dota.',
  'opendata.moderation': 'Moderatoru darbs',
  'opendata.moderation-text': 'Ziņojumi, lēmumi, ierobežojumi un pārsūdzības pa gadiem un pašvaldībām.',
  'opendata.programme-events': 'Programmas pasākumi',
  'opendata.programme-events-text':
    'Koncerti, svētki un citi pasākumi: kas, kur, kad, kam un par cik. No pērnā gada līdz tam, kas vēl priekšā.',
  'opendata.volunteering': 'Brīvprātīgais darbs',
  'opendata.volunteering-text':
    'Pasākumi, maiņas, vietas, cilvēki un stundas pa pašvaldībām, kad gads ir beidzies. Skaitļi zem pieci ir paslēpti.',
  'opendata.file': '{name}: {type}',
  'opendata.machines': 'Programmām',
  'opendata.catalogue': 'Datu kopu katalogs (DCAT-AP, JSON-LD)',
  'opendata.api': 'Saskarnes apraksts (OpenAPI)',
  'opendata.feed': 'Jaunākās idejas (RSS)',
  'frame.title': 'Savai vietnei',
  'frame.lead':
    'Izvēlies, ko rādīt, un ielīmē kodu savā vietnē: tas ir viens rāmis bez skriptiem, lasāms arī ar ekrāna lasītāju.',
  'frame.what': 'Ko rādīt',
  'frame.where': 'Kur',
  'frame.everywhere': 'Visās pašvaldībās',
  'frame.number': 'Balsojuma numurs',
  'frame.number-hint': 'Tas ir balsojuma adreses beigās.',
  'frame.code': 'Rāmja kods',
  'frame.code-hint': 'Ielīmē to tur, kur tavā vietnē drīkst būt HTML.',
  'frame.copy': 'Kopēt kodu',
  'frame.copied': 'Kods nokopēts',
  'frame.calendar': 'Viss kalendārs Talkā',
  'frame.ideas': 'Visas idejas Talkā',
  'frame.shifts': 'Visas talkas Talkā',
  'frame.vote': 'Skatīt un balsot Talkā',
  'frame.as-calendar': 'Kas notiek',
  'frame.as-ideas': 'Iedzīvotāju idejas',
  'frame.as-shifts': 'Kur vajag palīgu',
  'frame.as-workshops': 'Darbnīcas',
  'frame.as-vote': 'Viens balsojums',
} as const;
