// @ts-check
// Words people in Latgale might write in an idea, the frequent ones first; rare words are made by joining two stems.

/** @typedef {'lv' | 'ru' | 'ltg'} Tongue */

/** @type {Record<Tongue, { frequent: string, heads: string, tails: string }>} */
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
      ceļ tilt lauk pļav dārz aug mais med zivj liep ozol bērz egl kļav pukst gaism skaņ krās rakst grāmat spēl
      dej dziesm mūzik teātr kin mākl amat pod vilk lin zirg put biš sun kaķ ratiņ velo slid slēp laiv pland`,
    tails: `malas mala vietas taka takas nams nama laukums laukuma diena dienas skola skolas klubs kluba meistars
      meistaru gājēji gājiens stāsts stāstu svētki svētku krājums krājumu pulks pulka sargi sargu ceļš ceļi`,
  },
  ru: {
    frequent: `и для у на в детей место новый парк города летний вместе культуры посёлка дорожка школы скамейки озера
      игровая площадка праздник жители освещение мастерская велосипедов рынок пляж библиотека молодёжи концерт
      пожилых деревья ремёсла музей маршрут танцы хор стадион цветы усадьба церковь указатели карта фонтан сцена
      кино сад качели набережная мостик мост станция автобусная остановка безопасность пешеходный переход спорт
      гимнастика баскетбол футбол каток лыжи туризм гости хлеб керамика лён лошади рыбаки лодки собрание клуб
      музыка рассказы песни наследие памятники история фотографии выставка саженцы мусор птицы пчёлы луг лес река
      родник баня помощь соседи собаки прогулки коляски пандус двери крыша окна стена плакат интернет обучение`,
    heads: `озеро лесо парко школо рыбо сказо город ключе хлебо медо садо древо камне ветро снего свето звуко цвето
      книго игро танце песне музо теле кино мастеро льно коне птице вело лыже лодко мосто дорого`,
    tails: `место места путь пути дом дома день дня школа школы клуб клуба мастер мастеров ход хода рассказ рассказы
      праздник праздники собрание сбор круг круга дело дела двор двора`,
  },
  ltg: {
    frequent: `i ar par nu kab pi bārnu vīta jauns parks piļsātys vosorys kūpā kulturys cīma taka školys sūleni azara
      laukums svātki dzeivuotuoji gaisma dorbneica tiergs biblioteka jaunīšu koncerts muzejs maršruts daņči kora
      pūdnīki keramika maize lyni zyrgi zvejnīki laivys sapuļce klubs muzyka kūkle stuosti dzīsmis volūda latgalīšu
      montuojums viesture izstuode putni bites pļova mežs upe olūts pierts tolka paleidzeiba kaimini gruomota`,
    heads: `azar mež park škol tierg pūd lyn zyrg put bit saul viej krust ceļ tylt dorz maiz mad zivs līp`,
    tails: `molys mola vītys taka noms noma dīna dīnys stuosts stuostu svātki svātku puļks puļka dorbs dorba`,
  },
};

const split = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** @param {Tongue} tongue @returns {string[]} every word of a language, the most frequent first */
export function vocabulary(tongue) {
  const source = SOURCE[tongue];
  const [frequent, heads, tails] = [split(source.frequent), split(source.heads), split(source.tails)];
  // Heads change fastest, so that words of one beginning do not stand together in the order of frequency.
  const joined = tails.flatMap((tail) => heads.map((head) => head + tail));
  const rare = tails
    .slice(0, 8)
    .flatMap((tail) => heads.flatMap((second) => heads.map((head) => head + second + tail)));
  return [...new Set([...frequent, ...joined, ...rare])];
}

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
