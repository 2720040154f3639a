export const lv = {
  'map.title': 'Ideju karte',
  'map.lead': 'Kur kas iecerēts. Tas pats kā saraksts ir zem kartes.',
  'map.region': 'Latgales pašvaldību karte ar publicēto ideju skaitu',
  'map.municipality': '{name}: {count, plural, zero {# ideju} one {# ideja} other {# idejas}}',
  'map.points': 'Ideju vietas',
  'map.cluster':
    '{count, plural, zero {# ideju šajā vietā} one {# ideja šajā vietā} other {# idejas šajā vietā}}. Tuvināt',
  'map.show-points': 'Parādīt vietas tuvāk',
  'map.zoom-in': 'Tuvināt',
  'map.zoom-out': 'Tālināt',
  'map.by-municipality': 'Idejas pa pašvaldībām',
  'map.list': 'Idejas ar vietu kartē',
  'map.list-empty': 'Šai izvēlei nav nevienas idejas ar vietu kartē.',
  'map.credit': 'Robežas: Natural Earth, vispārinātas; attēlam, nevis dzīvesvietas noteikšanai.',
  'map.here': 'Idejas vieta: {municipality}',
  'map.open': 'Atvērt OpenStreetMap',

  'plain.next': 'Nākamās idejas',
  'plain.no-script':
    'Lasīt te var arī bez skriptiem. Lai ienāktu, ierosinātu vai atbalstītu, pārlūkā ieslēdz JavaScript.',

  'mail.inbox': 'Pastkaste',
  'mail.none': 'Vēstuļu vēl nav. Jauna parādīsies pati.',
  'history.title': 'Kā ideja mainījās',
  'history.lead': 'Katra redakcija, kas bijusi publiska; jaunākā augšā.',
  'history.version': '{number, number}. redakcija',
  'history.first': 'Pirmā redakcija',
  'history.same': 'Nekas nav mainījies.',
  'history.added': 'pievienots:',
  'history.removed': 'izņemts:',
  'history.legend': 'Pievienotais ir pasvītrots, izņemtais pārsvītrots.',
  'history.field-title': 'Nosaukums',
  'history.field-summary': 'Īsumā',
  'history.field-why': 'Kāpēc',
  'history.field-cost': 'Autora aplēse',
  'history.field-place': 'Vieta kartē',
  'history.field-task': 'Kopīgais darbs',
  'history.field-category': 'Joma',
  'history.field-area': 'Pagasts vai pilsēta',
  'history.field-files': 'Attēli un dokumenti',
  'history.place-added': 'Atzīmēta kartē.',
  'history.place-removed': 'No kartes noņemta.',
  'history.place-moved': 'Kartē pārvietota.',
  'history.back': 'Uz ideju',

  'municipality.lead': 'Kas te ierosināts, uz ko atbildēts un kas top.',
  'municipality.ideas': 'Jaunākās idejas',
  'municipality.all': 'Visas idejas šeit',
  'municipality.empty': 'Te būs šīs pašvaldības idejas',
  'municipality.contact': 'Saziņa',
  'municipality.promise':
    '{days, plural, zero {Sola atbildēt # darba dienās.} one {Sola atbildēt # darba dienā.} other {Sola atbildēt # darba dienās.}}',
  'municipality.before': 'Idejas vispirms izskata moderators, tad tās kļūst publiskas.',
  'municipality.after': 'Idejas ir publiskas uzreiz, un moderators tās izskata pēc tam.',
  'municipality.population': 'Iedzīvotāji',
  'municipality.population-note': '{when}, avots: {source}',
  'municipality.area': 'Platība',
  'municipality.km2': '{value, number} km²',
  'municipality.places': 'Pagasti un pilsētas',
  'municipality.formed': 'Memorandu 2021. gadā parakstīja',
  'municipality.numbers': 'Skaitļos',
  'municipality.submitted':
    '{count, plural, zero {iesniegtu ideju} one {iesniegta ideja} other {iesniegtas idejas}}',

  'signatories.title': 'Memorands un tā parakstītāji',
  'signatories.lead':
    '2021. gadā divdesmit Latgales pašvaldības vienojās kultūras programmu veidot kopā un atklāti. Pēc reformas tās ir deviņas.',
  'signatories.tasks': 'Par ko vienojās',
  'signatories.then': 'Parakstīja 2021. gadā',
  'signatories.now': 'Šodien',
  'signatories.table': 'Divdesmit parakstītāji un pašvaldība, kurā tie ietilpst šodien',
  'signatories.part': '{name} ({part})',
  'signatories.note':
    'Sadalīta tika tikai Aglona. Zilupe memorandu neparakstīja; šodien tā ir Ludzas novadā.',

  'about.title': 'Par Talku',
  'about.lead': 'Talka ir tad, kad kaimiņi sanāk kopā un izdara. Šeit to darām deviņās pašvaldībās reizē.',
  'about.how': 'Kā tas notiek',
  'about.step-propose': 'Ierosini',
  'about.step-propose-text':
    'Uzraksti, ko vajag un kāpēc. Pietiek ar dažiem teikumiem; melnraksts saglabājas.',
  'about.step-answer': 'Saņem atbildi',
  'about.step-answer-text':
    'Pašvaldība ideju izskata solītajā laikā un pasaka iemeslu. Noraidījumu var pārsūdzēt, un to skata cits cilvēks.',
  'about.step-support': 'Atbalsti',
  'about.step-support-text':
    'Kaimiņi pieliek savu vārdu. Kad atbalsta pietiek, ideju izvērtē un liek balsojumā.',
  'about.step-deliver': 'Izdari kopā',
  'about.step-deliver-text': 'Izvēlētais top, un te redzams, kas izdarīts, kas kavējas un kāpēc.',
  'about.open': 'Atklāts pēc noklusējuma',
  'about.open-text': 'Skaitļi, lēmumi un iemesli ir publiski. Visu publisko var saņemt arī kā datus.',
  'about.beside': 'Blakus valsts sistēmām',
  'about.beside-text':
    'Likumā noteiktais līdzdalības budžets notiek geolatvija.lv, brīvprātīgā darba sludinājumi ir brivpratigie.lv. Talka uz tiem ved un tos neaizstāj.',
  'about.data': 'Dati un saskarne (OpenAPI)',

  'privacy.title': 'Privātums',
  'privacy.lead': 'Kas par tevi ir zināms, kāpēc un cik ilgi.',
  'privacy.kept': 'Ko glabājam',
  'privacy.kept-text':
    'Vārdu, e-pasta adresi, dzimšanas datumu un dzīvesvietu, lai zinātu, kur drīkst ierosināt un balsot. Personas kodu neglabājam.',
  'privacy.shown': 'Ko redz citi',
  'privacy.shown-text': 'Pie publicētas idejas ir autora vārds. Kas ideju atbalsta, redzams tikai kā skaits.',
  'privacy.rights': 'Ko vari izdarīt pats',
  'privacy.rights-text':
    'Savā kontā vari visu apskatīt, lejupielādēt un izdzēst. Pēc dzēšanas publicētās idejas paliek bez vārda.',
  'privacy.cookies': 'Sīkdatnes',
  'privacy.cookies-text':
    'Divas, abas vajadzīgas: viena tur tevi ienākušu, otra atceras izskatu. Neviens te tev neseko.',
  'privacy.who': 'Kam rakstīt',
  'privacy.who-text': 'Par datiem atbild tava pašvaldība; tās adresi atradīsi pašvaldības lapā.',

  'accessibility.title': 'Piekļūstamības paziņojums',
  'accessibility.lead': 'Gribam, lai Talku var lietot ikviens. Te godīgi pateikts, cik tālu esam.',
  'accessibility.state': 'Cik atbilst',
  'accessibility.state-text':
    'Vietne veidota pēc WCAG 2.2 AA. Neatkarīgs vērtējums vēl nav veikts, tāpēc sakām: daļēji atbilst Ministru kabineta noteikumiem Nr. 445.',
  'accessibility.gaps': 'Ko vēl nevar',
  'accessibility.gap-maps': 'Tuvināmo karti grūti lietot bez peles; tas pats vienmēr ir sarakstā zem tās.',
  'accessibility.gap-files': 'Iedzīvotāju pievienotie PDF dokumenti var nebūt lasāmi ar ekrāna lasītāju.',
  'accessibility.gap-ltg': 'Latgaliski tulkota daļa vietnes; pārējais ir latviski.',
  'accessibility.how': 'Kā pārbaudām',
  'accessibility.how-text':
    'Katrā laidienā ar automātisku rīku (axe), ar tastatūru, ar 200 % tekstu un 320 pikseļu platumā; vienpadsmit jomas pēc vienkāršotās pārbaudes metodikas.',
  'accessibility.aspects': 'Vienpadsmit jomas',
  'accessibility.aspect-list':
    'Galvenā izvēlne; pamatstruktūra; tastatūra un redzams fokuss; veidlapu lauki un kļūdas; attēlu apraksti; virsraksti; kontrasts; tālummaiņa; lapu nosaukumi; kustīgs saturs; mediju alternatīvas.',
  'accessibility.tools': 'Kas palīdz uzreiz',
  'accessibility.tools-text':
    'Lapas augšā zem „Izskats” ir lielāki burti, lielāks kontrasts un tumšas krāsas.',
  'accessibility.tell': 'Pasaki, kas traucē',
  'accessibility.tell-text':
    'Uzraksti vai piezvani savai pašvaldībai: atbildēsim solītajā laikā un pateiksim, ko darīsim. Ja neatbildam, vari vērsties pie Tiesībsarga.',
  'accessibility.date': 'Paziņojums sagatavots 2026. gada novembrī, pašvērtējums.',
} as const;
