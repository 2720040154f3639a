import type { DemoHappening } from './demo-happening.js';

/** Invented events of the programme. */
export const demoHappenings: readonly DemoHappening[] = [
  {
    ...{
      from: 'ludzas-novads',
      in: 'ludzas-novads',
      place: 'Ezera estrāde, Ludza',
      on: 'saturday',
      times: ['18:00', '21:00'],
    },
    ...{ genre: 'music', strand: 'stages', languages: ['lv', 'ltg'], stepFree: true },
    coordinates: { latitude: 56.5466, longitude: 27.7192 },
    texts: {
      lv: {
        title: 'Vakars pie ezera',
        about:
          'Novada orķestris un jaunie dziedātāji spēlē, kamēr riet saule. Līdzi ņemiet segu; tēju vāra kaimiņi.',
      },
      ltg: {
        title: 'Vokors pi azara',
        about: 'Nūvoda orkestris i jaunī dzīduotuoji spielej, cikom saule nūīt. Paņemit leidza segu.',
      },
      en: {
        title: 'An evening by the lake',
        about:
          'The district’s band and young singers play until the sun is down. Bring a blanket; the neighbours make tea.',
      },
      ru: {
        title: 'Вечер у озера',
        about: 'Оркестр края и молодые певцы играют, пока садится солнце. Возьмите плед; чай варят соседи.',
      },
    },
  },
  {
    ...{
      from: 'ludzas-novads',
      in: 'ludzas-novads',
      place: 'Amatnieku pagalms, Ludza',
      on: 'sunday',
      times: ['11:00', '16:00'],
    },
    ...{ genre: 'crafts', strand: 'makers', languages: ['lv', 'ru'], stepFree: true, ages: [6, null] },
    texts: {
      lv: {
        title: 'Atvērtais ceplis',
        about: 'Podnieki atver cepli, rāda melno keramiku un ļauj katram izveidot savu svilpaunieku.',
      },
      en: {
        title: 'The open kiln',
        about: 'Potters open their kiln, show black pottery and let everyone make a whistle of clay.',
      },
    },
  },
  {
    ...{
      from: 'rezekne',
      in: 'rezekne',
      place: 'Koncertzāle, mazā zāle',
      on: 'saturday',
      times: ['19:00', '21:30'],
    },
    ...{
      genre: 'theatre',
      strand: 'new-work',
      languages: ['lv'],
      stepFree: true,
      signLanguage: true,
      price: '8 € (skolēniem 4 €)',
      ages: [12, null],
    },
    texts: {
      lv: {
        title: 'Trešā pietura',
        about: 'Jauna izrāde par vilcienu, kas reiz gāja no Rēzeknes līdz jūrai. Ar tulkojumu zīmju valodā.',
      },
      en: {
        title: 'The third stop',
        about: 'A new play about the train that once ran from Rēzekne to the sea. With sign language.',
      },
      ru: {
        title: 'Третья остановка',
        about:
          'Новый спектакль о поезде, который когда-то ходил из Резекне к морю. С переводом на жестовый язык.',
      },
    },
  },
  {
    ...{
      from: 'daugavpils',
      in: 'daugavpils',
      place: 'Cietokšņa pagalms',
      on: 12,
      times: ['12:00', '23:00'],
      days: 2,
    },
    ...{ genre: 'festival', strand: 'stages', languages: ['lv', 'ru', 'en'], stepFree: true },
    with: ['augsdaugavas-novads', 'kraslavas-novads', 'livanu-novads'],
    agreed: ['augsdaugavas-novads', 'kraslavas-novads'],
    coordinates: { latitude: 55.885, longitude: 26.4985 },
    texts: {
      lv: {
        title: 'Upes svētki',
        about:
          'Trīs dienas pie Daugavas: laivas, mūzika un virtuve no četrām pašvaldībām. Skatuve viena, pēc kārtas visiem.',
      },
      en: {
        title: 'Feast of the river',
        about:
          'Three days by the Daugava: boats, music and food from four municipalities. One stage, and everyone’s turn.',
      },
      ru: {
        title: 'Праздник реки',
        about:
          'Три дня у Даугавы: лодки, музыка и кухня четырёх самоуправлений. Сцена одна, выступают все по очереди.',
      },
    },
  },
  {
    ...{
      from: 'preilu-novads',
      in: 'preilu-novads',
      place: 'Muižas parks, Preiļi',
      on: 6,
      times: ['10:00', '12:30'],
    },
    ...{ genre: 'tour', strand: 'heritage', languages: ['ltg'], ages: [null, null] },
    texts: {
      lv: {
        title: 'Parka stāsti latgaliski',
        about: 'Pastaiga pa veco parku ar stāstniekiem, kas runā latgaliski. Ceļš ir ar pakāpieniem.',
      },
      ltg: {
        title: 'Parka stuosti',
        about: 'Staiguošona pa vacū parku ar stuostnīkim, kas runoj latgaliski.',
      },
    },
  },
  {
    ...{
      from: 'balvu-novads',
      in: 'balvu-novads',
      place: 'Novada muzejs, Balvi',
      on: -20,
      times: ['10:00', '17:00'],
      days: 75,
    },
    ...{ genre: 'exhibition', strand: 'heritage', languages: ['lv', 'en'], stepFree: true, price: '2 €' },
    texts: {
      lv: {
        title: 'Siena laiks',
        about: 'Fotogrāfijas no piecdesmit sētām: kā pļāva, žāvēja un krāva agrāk, un kā tagad.',
      },
      en: {
        title: 'Hay time',
        about: 'Photographs from fifty farms: how hay was mown, dried and stacked then, and how it is now.',
      },
    },
  },
  {
    ...{
      from: 'rezeknes-novads',
      in: 'rezeknes-novads',
      place: 'Tautas nams, Malta',
      on: 9,
      times: ['17:00', '19:00'],
    },
    ...{ genre: 'talk', strand: 'learning', languages: ['lv'], stepFree: true, ages: [60, null] },
    texts: {
      lv: {
        title: 'Seniori māca: kā dziedāja kāzās',
        about: 'Četras teicējas stāsta un dzied, pārējie mācās. Pēc tam kopīgas pusdienas.',
      },
    },
  },
  {
    ...{
      from: 'kraslavas-novads',
      in: null,
      place: 'Pilsētas galerija, Utena (Lietuva)',
      on: 16,
      times: ['18:00', '20:00'],
    },
    ...{ genre: 'exhibition', strand: 'makers', languages: ['en', 'none'], stepFree: true },
    coordinates: { latitude: 55.498, longitude: 25.602 },
    texts: {
      lv: {
        title: 'Latgales podnieki pie kaimiņiem',
        about: 'Izstādi Utenā atklāj meistari no trim novadiem; atklāšanā var runāt ar katru no viņiem.',
      },
      en: {
        title: 'Latgale’s potters next door',
        about: 'Makers from three districts open their exhibition in Utena; you can talk with each of them.',
      },
    },
  },
  {
    ...{
      from: 'livanu-novads',
      in: 'livanu-novads',
      place: 'Stikla muzejs, Līvāni',
      on: 4,
      times: ['18:00', '20:00'],
    },
    ...{ genre: 'film', strand: 'neighbours', languages: ['lv', 'ru'], stepFree: true, ages: [7, null] },
    cancelled: 'Zālē pēc vētras tiek labots jumts. Kino vakars būs, kad tas būs drošs.',
    texts: {
      lv: {
        title: 'Kino vakars pagalmā',
        about: 'Rādām īsfilmas, ko uzņēmuši novada jaunieši, un runājam ar viņiem pēc tam.',
      },
    },
  },
  {
    ...{
      from: 'augsdaugavas-novads',
      in: 'augsdaugavas-novads',
      place: 'Naujenes kultūras centrs',
      on: 20,
      times: ['12:00', '15:00'],
    },
    ...{ genre: 'dance', strand: 'neighbours', languages: ['none'], stepFree: true, ages: [3, 12] },
    texts: {
      lv: {
        title: 'Deju pļava bērniem',
        about: 'Dejo visi, arī tie, kas vēl nekad nav dejojuši. Vārdu nevajag, vajag ērtas kurpes.',
      },
      ru: {
        title: 'Танцевальный луг для детей',
        about: 'Танцуют все, и те, кто никогда ещё не танцевал. Слова не нужны, нужны удобные туфли.',
      },
    },
  },
  {
    ...{
      from: 'ludzas-novads',
      in: 'ludzas-novads',
      place: 'Bibliotēka, Ludza',
      on: 30,
      times: ['17:30', '19:00'],
      draft: true,
    },
    ...{ genre: 'literature', strand: 'learning', languages: ['lv', 'ltg'], stepFree: true },
    texts: {
      lv: {
        title: 'Lasām skaļi',
        about: 'Katrs nolasa vienu lappusi no grāmatas, kas viņam dārga. Uzmetums: vēl meklējam vadītāju.',
      },
    },
  },
];
