/** Why something about a vote is refused. */
export const voting = {
  'vote.not-found': 'Tādas balsošanas nav. Atgriezies pie saraksta.',
  'vote.pack-unknown': 'Tādu noteikumu nepazīstam. Izvēlies kādus no saraksta.',
  'vote.changed': 'Balsošana tikmēr ir mainīta. Pārlādē lapu un apskati to vēlreiz.',
  'vote.not-draft': 'Izsludinātu balsošanu vairs nemaina. Pagarināt vai apturēt to var divi cilvēki kopā.',
  'vote.not-open': 'Balsošana vēl nav sākusies. Ienāc, kad tā būs atvērta.',
  'vote.suspended': 'Balsošana ir apturēta. Kāpēc un cik ilgi, lasi balsošanas lapā.',
  'vote.over': 'Balsošana ir beigusies. Rezultāts būs tās lapā.',
  'vote.not-secret': 'Šī balsošana ir atklāta, un aizzīmogotu balsu tajā nav. Balso tās lapā.',
  'vote.not-open-ballots': 'Šī balsošana ir aizklāta. Balso kabīnē.',
  'vote.not-public-yet': 'Rezultāta vēl nav. Tas būs šeit, kad balsošana būs saskaitīta.',
  'vote.no-paper': 'Šajā balsošanā papīra zīmju nav. Palīdzi balsot pie datora.',
  'vote.dates-wrong': 'Balsošanai jābeidzas pēc tās sākuma un nākotnē. Pārbaudi datumus.',
  'vote.no-pots': 'Nav neviena naudas poda, par ko balsot. Pievieno vismaz vienu.',
  'vote.no-projects': 'Nav neviena projekta, par ko balsot. Pievieno vismaz vienu.',
  'vote.pot-without-projects': 'Naudas podā „{pot}” nav neviena projekta. Pievieno to vai izņem podu.',
  'vote.pot-unknown': 'Projekts „{project}” ir ielikts naudas podā, kura nav. Izvēlies tam podu.',
  'vote.pots-for-residents':
    'Pagasta naudas pods ir tā iedzīvotājiem, bet balso arī citi. Izvēlies vienu podu vai ļauj balsot tikai šīs pašvaldības iedzīvotājiem.',
  'vote.area-elsewhere': 'Pods „{pot}” ir citas pašvaldības pagastam. Izvēlies savējo.',
  'vote.area-twice': 'Kāda vieta no poda „{pot}” ir vēl citā podā. Atstāj to vienā.',
  'vote.idea-not-feasible':
    'Projekta „{project}” ideja nav atzīta par īstenojamu vai nav šīs pašvaldības. Izņem to vai vispirms izvērtē.',
  'vote.project-without-cost': 'Projektam „{project}” nav summas. Ieraksti, cik tas maksā.',
  'vote.project-over-cap':
    'Projekts „{project}” maksā vairāk, nekā drīkst viens projekts. Samazini to vai maini robežu.',
  'vote.project-over-pot':
    'Projekts „{project}” maksā vairāk, nekā ir tā podā. Samazini to vai palielini podu.',
  'vote.limits-wrong': 'Balsošanas zīmes robežas nav izpildāmas. Pārbaudi mazāko un lielāko skaitu.',
  'process.dates-wrong': 'Ideju vai atbalsta laikam vajag sākumu un vēlāku beigu brīdi. Pārbaudi datumus.',
  'process.submission-too-short':
    'Idejas jāpieņem vismaz {days, plural, zero {# dienas} one {# dienu} other {# dienas}}: tā prasa likums. Sāc agrāk vai beidz vēlāk.',
  'process.support-without-ideas':
    'Nav ko atbalstīt, ja idejas šajā procesā nepieņem. Norādi ideju laiku vai atsakies no atbalsta.',
  'process.support-too-early': 'Atbalstu nevar vākt, pirms pieņem idejas. Sāc to ne agrāk par idejām.',
  'process.area-elsewhere': 'Izvēlētais pagasts vai pilsēta ir citā pašvaldībā. Izvēlies no savējiem.',
  'process.running':
    'Idejas jau pieņem: tagad var tikai pārcelt beigas, un to dara divi cilvēki. Atstāj šo daļu, kā bija.',
  'process.after-voting': 'Idejām un atbalstam jābeidzas, pirms sākas balsošana. Pārbaudi datumus.',
  'vote.lot-without-log':
    'Pēc izlozes vienādās balsis izšķir tikai aizklātā balsojumā: tās sēklu sola žurnāla pirmais ieraksts. Izvēlies aizklātu balsojumu vai citu kārtību.',
  'vote.trustees-wrong':
    'Atslēgas glabātājiem jābūt {of}, un atvērt drīkst ne mazāk kā {needed} kopā. Papildini sarakstu.',
  'vote.shares-missing': 'Atslēga vēl nav sadalīta. Vispirms sarīkojiet atslēgas ceremoniju.',
  'vote.opening-missing': 'Zīmes vēl nav atvērtas. Vispirms glabātāji tās atver un atnes rezultātu.',
  'vote.not-handed-over': 'Urna vēl nav nodota glabātājiem. Vispirms to izdara divi cilvēki kopā.',
  'vote.opening-checking': 'Rezultātu vēl pārbauda. Pagaidi, līdz tas ir pārbaudīts, un ierosini vēlreiz.',
  'vote.opening-refused':
    'Nodotais rezultāts neizturēja pārbaudi. Atvēršanas lapā redzams, kas nav kārtībā; nodod to no jauna.',
  'opening.of-another-vote':
    'Atnestais ir no citas balsošanas vai no citas urnas. Atnes šīs balsošanas atvērumu.',
  'opening.not-checkable':
    'Pārbaude pie šī faila apstājās vairākas reizes pēc kārtas. Atveriet urnu no jauna un atnesiet rezultātu vēlreiz.',
  'opening.already-checked':
    'Šī balsojuma rezultāts jau ir pārbaudīts un paliek. Ja tas nav pareizs, nepublicējiet to: divi cilvēki to atliek malā.',
  'opening.check-failed': 'Pārbaude „{check}” neizdevās. Atveriet urnu no jauna un atnesiet to vēlreiz.',
  'act.not-found': 'Šāda priekšlikuma vairs nav: tas atsaukts vai jau izpildīts. Pārlādē lapu.',
  'act.second-person-needed': 'To apstiprina cits cilvēks nekā tas, kurš ierosināja. Palūdz kolēģi.',
  'act.one-waiting': 'Viens priekšlikums jau gaida otru cilvēku. Vispirms apstipriniet vai atsauciet to.',
  'act.reason-missing': 'Iedzīvotāji gribēs zināt, kāpēc. Paskaidro vismaz vienā teikumā.',
  'act.paper-waiting':
    'Zīmju paciņas, kas gaida otru ievadītāju vai saskaņošanu: {count}. Pēc nodošanas tās vairs neieskaitītu. Vispirms pabeidziet vai atsauciet tās.',
  'act.time-wrong': 'Jaunajām beigām jābūt vēlāk par tagadējām un nākotnē. Izvēlies citu laiku.',
  'help-line.empty': 'Pa šo līniju nevar ne zvanīt, ne rakstīt. Ieraksti tālruni vai e-pastu.',
  'incident.vote-not-announced': 'Šo balsošanu vēl neviens neredz. Izlabo to pirms izsludināšanas.',
  'incident.words-missing': 'No tā cilvēki neko neuzzinās. Pasaki to vismaz vienā teikumā.',
  'incident.since-wrong': 'Starpgadījums nevar sākties nākotnē. Pārbaudi dienu un laiku.',
  'incident.not-found': 'Šāda starpgadījuma te nav. Pārlādē lapu.',
  'token.residence-not-proved':
    'Vēl nav zināms, kas tu esi un kur dzīvo. Apliecini to pie klientu centra galda vai, ja konts to piedāvā, ar eID.',
  'token.no-pot': 'Tavam pagastam šajā balsošanā sava naudas poda nav. Apskati, par ko balso citur.',
  'token.already-issued':
    'Tava balsstiesību zīme jau ir izsniegta citā ierīcē. Balso vai maini balsi tajā, vai ielādē balsotāja karti.',
  'token.voted-at-desk': 'Tu jau esi nobalsojis pie galda, uz papīra. Otrreiz to nevar.',
  'cast.cookie':
    'Balss jāsūta bez pieteikšanās datiem, lai tā nebūtu saistāma ar tevi. Pārlādē lapu un mēģini vēlreiz.',
  'cast.stale': 'Tava jaunākā balss jau ir urnā. Pārlādē lapu, lai to redzētu.',
  'cast.copied': 'Tieši šāda aizzīmogota balss urnā jau ir. Aizzīmogo savu no jauna.',
  'eligibility.lives-outside':
    'To var partnerības pašvaldību iedzīvotāji. Ja dzīvo kādā no tām, apliecini dzīvesvietu tur.',
  'eligibility.other-area':
    'Tas ir domāts noteiktu pagastu vai pilsētu iedzīvotājiem, un tavs ir cits. Noteikumos skaties, kuri tie ir.',
  'eligibility.citizens-only':
    'Šeit piedalās Latvijas pilsoņi. Ja esi pilsonis, parādi pasi klientu centrā: eID to nepasaka.',
} as const;
