import { paragraphs, type DemoIdea } from '../demo.types.js';

const here = { municipality: 'rezekne', area: '0210000' } as const;

export const rezekneIdeas: readonly DemoIdea[] = [
  {
    ...here, key: 'rez-atverta-darbnica', author: 'lelde', coAuthors: [], task: 3, category: 'youth', lang: 'lv',
    title: 'Atvērtā darbnīca uzreiz pēc stundām',
    summary: 'Trešdienās no 14.30 līdz 17.00 telpa ar galdiem, līmi, lodāmuru un vienu pieaugušo, kas neliek neko obligāti pabeigt.',
    why: paragraphs(
      'Man ir četrpadsmit. Pulciņā jāpiesakās septembrī uz visu gadu, bet es septembrī vēl nezinu, kas man patiks februārī. Mans brālis gribēja uztaisīt putnu būri ar kameru, bet tāda pulciņa nav.',
      'Autobuss uz Vipingu iet 17.20, tātad divarpus stundas mēs tāpat kaut kur sēžam. Pašlaik lielveikalā.',
      'Vajag telpu (piemēram, "Zeimuļā"), materiālus par kādiem 60 € mēnesī un vadītāju. Es aptaujāju 43 klasesbiedrus un paralēlklasi: 29 nāktu vismaz reizi mēnesī, 6 nāktu vienmēr, viens teica, ka nāktu, ja būs pica.'),
    point: { lat: 56.5, lon: 27.326 }, costCents: 210000, status: 'published', createdDaysAgo: 33, submittedDaysAgo: 31, publishedDaysAgo: 30, supports: 127, pictures: [],
    decision: { outcome: 'publish', words: 'Lelde, aptauja ir lieliska. Publicējam tā, kā uzrakstīji.', by: 'ilona' },
    versions: [{ title: 'Vieta kur taisīt lietas', summary: 'Vajag vietu, kur pēc stundām var kaut ko taisīt.', why: 'Pēc stundām nav kur palikt. Pulciņi ir uz visu gadu. Vajag darbnīcu, kur var ienākt, kad gribas.' }],
  },
  {
    ...here, key: 'rez-katok-kovsi', author: 'stanislavs', coAuthors: ['boris'], task: 3, category: 'play-and-sport', lang: 'ru',
    title: 'Залитый каток у озера Ковшу, а не на озере',
    summary: 'Заливать лужайку рядом с озером на глубину ладони: лёд держится раньше и дольше, и никто не проваливается.',
    why: paragraphs(
      'Каждую зиму одно и то же: ставят табличку «выход на лёд запрещён», и каждую зиму дети выходят на лёд. Давайте дадим им лёд, под которым трава.',
      'Площадка 40 на 20 метров, борт из досок, заливка ночью пожарным шлангом. Я двадцать лет чистил каток у вагонного депо и знаю, сколько надо воды: двадцать пять кубов на первую заливку, потом по три.',
      'Просим гирлянду, три скамейки для переобувания и пластиковых пингвинов для малышей. Пингвинов внучка просила написать отдельно.'),
    point: { lat: 56.5062, lon: 27.3452 }, costCents: 295000, status: 'published', createdDaysAgo: 21, submittedDaysAgo: 20, publishedDaysAgo: 18, supports: 93, pictures: ['skating.webp'],
    decision: { outcome: 'publish', words: 'Безопасно и подробно, с пингвинами. Спасибо!', by: 'viktors' },
  },
  {
    ...here, key: 'rez-tropa-reka', author: 'stanislavs', coAuthors: ['ludmila'], task: 1, category: 'nature-and-paths', lang: 'ru',
    title: 'Дорожка вдоль реки от замковой горы до парка',
    summary: 'Соединить два куска береговой тропы мостиком в 14 метров: тогда из центра можно пройти вдоль воды, ни разу не выходя на дорогу.',
    why: paragraphs(
      'Тропа есть с одной стороны и есть с другой, а между ними ручей и забор из крапивы. Местные перелезают, гости города разворачиваются.',
      'Мостик нужен простой, деревянный, с перилами и без ступенек: для колясок и для тех, кто с палочкой. Крапиву беру на себя.'),
    point: { lat: 56.5031, lon: 27.3317 }, costCents: 1450000, status: 'feasible', createdDaysAgo: 156, submittedDaysAgo: 154, publishedDaysAgo: 150, supports: 148, pictures: ['footbridge.webp'],
    decision: { outcome: 'publish', words: 'Хорошо описано, и смысл виден сразу.', by: 'viktors' },
    official: { words: 'Осуществимо. Мостик станет на 2 метра длиннее из-за весенней воды, смета 14 500 €, уход около 200 € в год. Идея идёт в бюллетень.', by: 'juris' },
  },
  {
    ...here, key: 'rez-four-languages', author: 'leonard', coAuthors: ['emily'], task: 1, category: 'tourism', lang: 'en',
    title: 'Small signs in four languages along the main avenue',
    summary: 'Twelve small enamel signs on old houses: what stood here, told in Latvian, Latgalian, Russian and English in under forty words each.',
    why: paragraphs(
      'I walked the avenue with visitors from Poznań, and all I could tell them was “this one is old”. The history museum knows every door, the street says nothing.',
      'Forty words is a deliberate limit: nobody reads more on a pavement. Texts by the museum, checked by a Latgalian speaker, enamel so that they last fifty years. One sign comes to about 140 euros, fixing included, with the consent of each owner.'),
    point: { lat: 56.5098, lon: 27.3331 }, costCents: 168000, status: 'published', createdDaysAgo: 55, submittedDaysAgo: 50, publishedDaysAgo: 45, supports: 41, pictures: [],
    earlierDecision: { outcome: 'return', reason: 'rights', words: 'A lovely idea. One thing first: signs on houses need each owner’s word. Please add how you will ask them.', by: 'ilona' },
    answer: 'I have written to all twelve owners with the museum’s help. Nine said yes, one said yes if it is blue, two have not replied: for those we have two spare houses.',
    decision: { outcome: 'publish', words: 'Nine yeses and a blue one: that will do nicely.', by: 'ilona' },
  },
  {
    ...here, key: 'rez-kokles-kapnes', author: 'veneranda', coAuthors: ['lelde'], task: 2, category: 'learning', lang: 'lv',
    title: 'Kokles rīts uz GORA kāpnēm',
    summary: 'Četras svētdienas vasarā pulksten desmitos: divdesmit kokles, divi skolotāji, iesācēji laipni gaidīti.',
    why: paragraphs('Mans vectēvs kokli taisīja no egles dēļa, bet spēlēt man neiemācīja: teica, lai vispirms izaugu. Nu esmu izaugusi, man ir septiņdesmit astoņi.', 'Kokles aizdos mūzikas skola, vajag honorāru skolotājiem un divus saulessargus, jo kokle sauli nemīl.'),
    point: { lat: 56.502, lon: 27.328 }, costCents: 88000, status: 'submitted', createdDaysAgo: 6, submittedDaysAgo: 1, supports: 0, pictures: [],
  },
  {
    ...here, key: 'rez-jauniesiem', author: 'lelde', coAuthors: [], task: 3, category: 'youth', lang: 'lv',
    title: 'Kaut ko forši jauniešiem Ziemeļu rajonā',
    summary: 'Ziemeļu mikrorajonā jauniešiem nav, ko darīt. Vajag kaut ko foršu.',
    why: 'Tur ir tikai veikals un garāžas. Varbūt skeitparku, varbūt kino, varbūt vienkārši vietu ar jumtu. Galvenais, lai ir wifi.',
    status: 'returned', createdDaysAgo: 12, submittedDaysAgo: 11, supports: 0, pictures: [],
    decision: { outcome: 'return', reason: 'unclear', words: 'Lelde, ideju gribam publicēt! Izvēlies vienu no trim un pasaki, kurā vietā: tad cilvēki zinās, ko atbalsta. "Vieta ar jumtu" izklausās visreālāk. Ja vajag, ienāc trešdien, padomāsim kopā.', by: 'ilona' },
  },
  {
    ...here, key: 'rez-abeldarzs', author: 'veneranda', coAuthors: [], task: 3, category: 'places-and-greenery', lang: 'lv',
    title: 'Ābeļdārzs visiem: trīsdesmit vecās šķirnes',
    summary: 'Iestādīt pie daudzstāvu mājām trīsdesmit ābeles, katrai koka tāfelīte ar šķirni un stādītāja vārdu.',
    why: paragraphs('Kad pārcēlos no laukiem uz piekto stāvu, visvairāk pietrūka nevis māju, bet ābeles. Baltais dzidrais, Trebū, Sīpoliņš: bērni tos vairs nezina pat pēc garšas.', 'Kam pieder āboli? Tam, kas paceļ. Rudenī kopīga sulas spiešana, spiede jau ir biedrībai.'),
    point: { lat: 56.5262, lon: 27.3398 }, costCents: 156000, status: 'not-selected', createdDaysAgo: 300, submittedDaysAgo: 298, publishedDaysAgo: 295, supports: 77, pictures: ['orchard.webp'],
    decision: { outcome: 'publish', words: 'Skaisti uzrakstīts. Publicējam ar prieku.', by: 'viktors' },
    official: { words: 'Balsojumā pietrūka 18 balsu. Ideja bija īstenojama; aicinām to iesniegt vēlreiz nākamajā kārtā, tāmi varat atstāt to pašu.', by: 'juris' },
  },
  {
    ...here, key: 'rez-shahmaty', author: 'stanislavs', coAuthors: [], task: 3, category: 'play-and-sport', lang: 'ru',
    title: 'Шахматы во дворе',
    summary: 'Два каменных столика с доской.',
    why: 'Дописать: где ставим, кто хранит фигуры, сколько стоит. Спросить у Бориса про столики в Даугавпилсе.',
    status: 'draft', createdDaysAgo: 3, supports: 0, pictures: [],
  },
];
