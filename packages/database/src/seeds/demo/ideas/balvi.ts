import { paragraphs, type DemoIdea } from '../demo.types.js';

const here = { municipality: 'balvu-novads' } as const;

export const balviIdeas: readonly DemoIdea[] = [
  {
    ...here, area: '0381682', key: 'bal-celu-justu-dina', author: 'marta', coAuthors: ['veneranda'], task: 1, category: 'crafts', lang: 'ltg',
    title: 'Celu jūstu dīna Upeitē',
    summary: 'Vīna vosorys dīna, kod Upeitē aužam celu jūstys: vacuos meistaris ruoda, jaunī vuicuos.',
    why: paragraphs('Munai muotei beja 12 jūstys, i kotrai sovs stuosts. Maņ ir treis. Meitai nav nivīnys.', 'Vajag dzejis, celus i nūjumi, ka leist. Vysi laipni gaideiti, ari tī, kas latgaliski tik vuicuos.'),
    point: { lat: 57.0264, lon: 27.6754 }, costCents: 62000, status: 'published', createdDaysAgo: 58, submittedDaysAgo: 57, publishedDaysAgo: 55, supports: 81, pictures: ['loom.webp'],
    decision: { outcome: 'publish', words: 'Paļdis! Cik labi, ka latgaliski.', by: 'sarmite' },
  },
  {
    ...here, area: '0381682', key: 'bal-maja-dziduojumi', author: 'marta', coAuthors: [], task: 1, category: 'heritage', lang: 'ltg',
    title: 'Maja dzīduojumi: kur i cikūs',
    summary: 'Vīna lopa ar karti, kur majā dzīd pi krystim, ka i jauns cylvāks zynuotu, kur atīt.',
    why: paragraphs('Pi myusu krysta dzīdom kotru vokoru septeņūs. Ols ir vaļā, a jaunī naīt, jo nazyna.', 'Vajag lopu drukuot i pasverteit ceļa zeimi. Paleigā ir skola i bazneica.'),
    point: { lat: 57.03, lon: 27.66 }, costCents: 18000, status: 'under-review', createdDaysAgo: 110, submittedDaysAgo: 108, publishedDaysAgo: 106, supports: 96, pictures: ['roadside-cross.webp'],
    decision: { outcome: 'publish', words: 'Skaista i vajadzeiga līta.', by: 'sarmite' },
  },
  {
    ...here, area: '0380201', key: 'bal-pauguru-trase', author: 'toms', coAuthors: ['lelde'], task: 3, category: 'youth', lang: 'lv',
    title: 'Pauguru trase riteņiem un skrejriteņiem Balvu ezera pusē',
    summary: 'Zemes paugurs, kurā brauc bez mīšanās: 60 metru aplis mazajiem un 120 metru aplis lielajiem.',
    why: paragraphs(
      'Man ir 13, un es jau uztaisīju vienu pauguru pie garāžām, bet to nolīdzināja, jo tur esot ugunsdzēsēju ceļš. Labi, saprotu.',
      'Tāpēc prasu īstu vietu. Zeme paugurā ir par velti, ja paņem to, ko izrok pie ezera. Vajag traktoru uz trim dienām un cilvēku, kas zina slīpumus. Gulbenē tāda ir, mēs braucam uz turieni ar vilcienu, bet vilciens iet reti. Tas ir, neiet.'),
    point: { lat: 57.1345, lon: 27.2741 }, costCents: 860000, status: 'published', createdDaysAgo: 37, submittedDaysAgo: 36, publishedDaysAgo: 33, supports: 144, pictures: [],
    earlierDecision: { outcome: 'return', reason: 'unsafe', words: 'Tom, lieliski, ka neesi atmetis! Pieraksti, lūdzu, kā būs ar drošību: ķiveres, noteikumu zīme, kas pārbaudīs trasi.', by: 'guntis' },
    answer: 'Ķivere obligāta, zīmi uzzīmēju (pielikumā tētis nofotografēja). Trasi pārbaudīs sporta skola reizi mēnesī, trenere piekrita.',
    decision: { outcome: 'publish', words: 'Zīme ir labāka par mūsējām. Publicēts.', by: 'guntis' },
    versions: [{ title: 'Pauguru trase', summary: 'Vajag pauguru trasi Balvos.', why: 'Balvos nav kur braukt ar trika riteni. Citur ir. Vajag pauguru, kur lēkt.' }],
  },
  {
    ...here, area: '0380201', key: 'bal-laca-darzs', author: 'ausma', coAuthors: ['toms'], task: 1, category: 'places-and-greenery', lang: 'lv',
    title: 'Lāča dārza vakara gaismas, kas neapžilbina ne ežus, ne kaimiņus',
    summary: 'Astoņas zemas, siltas lampas gar akmens krāvumu taku; ieslēdzas tumsā, nodziest vienpadsmitos.',
    why: paragraphs('Biju ciemos pie meitas un vakarā gribēju apskatīt akmens lokus. Redzēju savu roku un diezgan daudz tumsas.', 'Lampas ceļgala augstumā, dzeltenas, ar sensoru. Ezis tiek garām, kaimiņš guļ, akmens met ēnu. Tieši ēna ir tas skaistākais.'),
    point: { lat: 57.1313, lon: 27.2658 }, costCents: 390000, status: 'selected', createdDaysAgo: 240, submittedDaysAgo: 238, publishedDaysAgo: 235, supports: 102, pictures: [],
    decision: { outcome: 'publish', words: 'Skaidri, saudzīgi un ar tāmi.', by: 'sarmite' },
    official: { words: 'Atbalstīta balsojumā ar 212 balsīm. Elektriķa darbus iepirksim ziemā, lampas ieslēgsim pirms pilsētas svētkiem.', by: 'guntis' },
  },
  {
    ...here, area: '0381615', key: 'bal-vilakas-laipa', author: 'marta', coAuthors: [], task: 1, category: 'nature-and-paths', lang: 'lv',
    title: 'Laipa Viļakas ezerā, no kuras var iekāpt laivā bez lēkšanas',
    summary: 'Divpadsmit metru peldoša laipa ar margu vienā pusē: sēdēt, makšķerēt, iekāpt laivā.',
    why: paragraphs('Viļakā ir ezers un sala, un veci laivinieki, kam ceļi vairs neļauj lēkt no akmens. Arī mazbērniem tā drošāk.', 'Peldoša laipa ceļas un krīt līdzi ūdenim, ziemā to izvelk krastā. Makšķernieku biedrība izvilks, to viņi apsolīja rakstiski.'),
    point: { lat: 57.187, lon: 27.679 }, costCents: 520000, status: 'feasible', createdDaysAgo: 145, submittedDaysAgo: 143, publishedDaysAgo: 140, supports: 88, pictures: ['lake-jetty.webp'],
    decision: { outcome: 'publish', words: 'Biedrības solījums pievienots, viss kārtībā.', by: 'guntis' },
    official: { words: 'Īstenojams. Vieta jāpārceļ 30 metrus uz dienvidiem, kur grunts ir cieta; cena tā pati. Uzturēšana ap 150 € gadā.', by: 'guntis' },
  },
  {
    ...here, area: '0387574', key: 'bal-lasamsoma', author: 'ausma', coAuthors: [], task: 3, category: 'learning', lang: 'lv',
    title: 'Lasāmsoma uz riteņiem: Rugāju bibliotēka atbrauc pati',
    summary: 'Reizi divās nedēļās bibliotekāre ar kravas velosipēdu (ziemā ar auto) aizved grāmatas tiem, kas līdz centram netiek.',
    why: paragraphs('Mana māsa Rugājos dzīvo viena, līdz bibliotēkai seši kilometri. Grāmatas viņai vajag divas nedēļā, un vēl vajag, lai kāds pasēž un pasaka, kas jauns.', 'Maršrutā pirmajā gadā vienpadsmit mājas. Pieteikšanās pa tālruni, jo internets māsai ir domāts mazbērniem.'),
    point: { lat: 57.004, lon: 27.13 }, costCents: 270000, status: 'published', createdDaysAgo: 26, submittedDaysAgo: 25, publishedDaysAgo: 24, supports: 63, pictures: ['library-table.webp'],
    decision: { outcome: 'publish', words: 'Paldies! Lai ideja brauc tālu.', by: 'sarmite' },
  },
  {
    ...here, area: '0381660', key: 'bal-kupravas-kiegelis', author: 'oskars', coAuthors: ['marta'], task: 1, category: 'heritage', lang: 'lv',
    title: 'Kupravas ķieģelis: rūpnīcas stāsts stāvā pa stāvam',
    summary: 'Tukšās daudzdzīvokļu mājas kāpņutelpā fotoizstāde par keramikas rūpnīcu: katrā stāvā desmitgade, ko stāsta bijušie strādnieki.',
    why: paragraphs('Kuprava ir vieta, uz kuru brauc fotografēt drupas. Gribas, lai brauc arī klausīties. Caurulīte, ko te dedzināja, guļ zem puses Latvijas tīrumu.', 'Intervijas jau sāktas, četras ierakstītas. Vajag kāpņutelpas drošības pārbaudi, apgaismojumu un 40 foto izdruku.'),
    point: { lat: 57.262, lon: 27.498 }, costCents: 175000, status: 'published', createdDaysAgo: 9, submittedDaysAgo: 8, publishedDaysAgo: 6, supports: 17, pictures: [],
    decision: { outcome: 'publish', words: 'Publicējam; drošības pārbaudi pieprasīsim izvērtēšanā.', by: 'sarmite' },
  },
  {
    ...here, area: '0384400', key: 'bal-baltinavas-teatris', author: 'veneranda', coAuthors: [], task: 2, category: 'events', lang: 'lv',
    title: 'Baltinavas amatierteātris brauc pie kaimiņiem',
    summary: 'Sešas izrādes sešos pagastos, kur tautas namā jau gadu nav bijis neviena izrāde. Ieeja pret pīrāgu.',
    why: paragraphs('Viena izrāde trīs reizes tajā pašā zālē ir labi, bet kaimiņos smejas citādi. Autobuss, degviela un divi prožektori, vairāk nevajag.', 'Pīrāgus apēdam visi kopā pēc izrādes.'),
    point: { lat: 56.946, lon: 27.644 }, costCents: 96000, status: 'submitted', createdDaysAgo: 5, submittedDaysAgo: 3, supports: 0, pictures: [],
  },
];
