// @ts-check
// Words people in Latgale might write in an idea, the frequent ones first; rare words are
// compounds, and names that could be somebody's or some place's.

/** @typedef {'lv' | 'ru' | 'ltg'} Tongue */

/** @type {Record<Tongue, { frequent: string, heads: string, tails: string, sounds: [string, string, string], endings: string }>} */
const SOURCE = {
  lv: {
    frequent: `un pie ar par no lai bērnu vieta jauns parks pilsētas vasaras kopā kultūras ciema taka skolas soliņi
      ezera rotaļu laukums svētki iedzīvotāji apgaismojums darbnīca velosipēdu tirgus pludmale bibliotēka jauniešu
      koncerts senioru koku amatnieku muzejs maršruts dejas kora celiņš stadions ziedu muiža baznīca zīmes karte
      bruģis strūklaka skatuve brīvdabas kino mākslas dārzs šūpoles krastmala laipa tilts stacija autobusa pietura
      drošība gājēju pāreja sporta vingrošana basketbols futbols hokejs slidotava slēpošana tūrisms ceļotāji
      naktsmītnes maizes cepšana keramika podnieki pods vilna aušana linu zirgi zvejnieki laivas sapulce klubs
      mūzika kokle stāsti dziesmas valoda latgaliešu mantojums kapi pieminekļi vēsture fotogrāfijas izstāde stādi
      komposts atkritumi šķirošana putni bišu pļava mežs upe avots aka malka pirts talka palīdzība kaimiņi suņu
      pastaigas ratiņi uzbrauktuve lifts durvis jumts logi krāsojums siena gleznojums plakāts internets datori
      apmācība nometne ceļojums konkurss balva grāmata lasīšana radio raidījums spēles šahs galds telts uguns`,
    heads: `ezer mež park skol tirg kalv dzirnav pil sald zied ogl akmen smilš ledus sniegs saul vēj liet krust
      ceļ tilt lauk pļav dārz aug mais med zivj liep ozol bērz egl kļav pukst gaism skaņ krās rakst grāmat spēl`,
    tails: 'malas vietas taka laukuma diena klubs stāsti svētki',
    sounds: [
      'b br c d dz g gr j k kl kr l m n p pl pr r s sk sl sm st š t tr v z ž',
      'a ā e ē i ī o u ū ai ie au',
      'b l n r s t',
    ],
    endings: 'a as e es i is u us iem ai ene īte iņš ums',
  },
  ru: {
    frequent: `и для у на в детей место новый парк города летний вместе культуры посёлка дорожка школы скамейки озера
      игровая площадка праздник жители освещение мастерская велосипедов рынок пляж библиотека молодёжи концерт
      пожилых деревья ремёсла музей маршрут танцы хор стадион цветы усадьба церковь указатели карта фонтан сцена
      кино сад качели набережная мостик мост станция автобусная остановка безопасность пешеходный переход спорт
      гимнастика баскетбол футбол каток лыжи туризм гости хлеб керамика лён лошади рыбаки лодки собрание клуб
      музыка рассказы песни наследие памятники история фотографии выставка саженцы мусор птицы пчёлы луг лес река
      родник баня помощь соседи собаки прогулки коляски пандус двери крыша окна стена плакат интернет обучение`,
    heads: 'озеро лесо парко рыбо ключе хлебо медо садо древо камне ветро снего свето звуко цвето книго',
    tails: 'места пути дома школа клуб рассказы праздник сбор',
    sounds: ['б бр в г гр д ж з к кл кр л м н п пр р с ст т тр х ш', 'а е и о у ы я', 'в л м н р с т'],
    endings: 'а ы и ов ка ки ник ница ость ом',
  },
  ltg: {
    frequent: `i ar par nu kab pi bārnu vīta jauns parks piļsātys vosorys kūpā kulturys cīma taka školys sūleni azara
      laukums svātki dzeivuotuoji gaisma dorbneica tiergs biblioteka jaunīšu koncerts muzejs maršruts daņči kora
      pūdnīki keramika maize lyni zyrgi zvejnīki laivys sapuļce klubs muzyka kūkle stuosti dzīsmis volūda latgalīšu
      montuojums viesture izstuode putni bites pļova mežs upe olūts pierts tolka paleidzeiba kaimini gruomota`,
    heads: 'azar mež park škol tierg pūd lyn zyrg put bit saul viej krust ceļ tylt dorz',
    tails: 'molys vītys taka noma dīna stuosti svātki dorbs',
    sounds: ['b br c d dz g gr j k kl kr l m n p pr r s sk st t tr v z', 'a ā e i y o u ie uo', 'l n r s t'],
    endings: 'a ys is i u om eņa eite nīks ums',
  },
};

const split = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** @param {Tongue} tongue @returns {string[]} every word of a language, the most frequent first */
export function vocabulary(tongue) {
  const { frequent, heads, tails, sounds, endings } = SOURCE[tongue];
  const stems = joined(joined(split(sounds[0]), split(sounds[1])), split(sounds[2]));
  return [
    ...new Set([...split(frequent), ...joined(split(heads), split(tails)), ...joined(stems, split(endings))]),
  ];
}

/**
 * Beginnings change fastest, so that words of one beginning do not stand together in the order of frequency.
 * @param {string[]} beginnings
 * @param {string[]} ends
 */
const joined = (beginnings, ends) => ends.flatMap((end) => beginnings.map((beginning) => beginning + end));

/**
 * Ranks follow Zipf's law: the word of rank r is r times as rare as the first one.
 * @param {string[]} words the most frequent first
 * @param {() => number} chance uniform on [0, 1)
 */
export const anyWord = (words, chance) => words[Math.floor(words.length ** chance()) - 1] ?? words[0] ?? '';

/**
 * A repeatable sequence of chances (mulberry32, Tommy Ettinger 2017): every run measures the same ideas.
 * @param {number} seed
 * @returns {() => number} uniform on [0, 1)
 */
export function chances(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
