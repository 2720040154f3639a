import type { DemoPicture } from './demo.types.js';

/** The drawings of the demonstration region (see pictures/generate.mjs), each with words for those who do not see it. */
const drawing = (name: string, lv: string, en: string, ru: string): DemoPicture => ({
  file: `${name}.webp`,
  alt: { lv, en, ru },
});

// prettier-ignore
export const demoPictures: readonly DemoPicture[] = [
  drawing('balance-trail', 'Parka taka ar dažāda augstuma koka stumbriem un baļķi, uz kuriem līdzsvaru tur bērni un sirms vīrs', 'A park path with log stumps and a beam; children and a grey-haired man keep their balance', 'Дорожка в парке с пеньками и бревном, на которых держат равновесие дети и седой мужчина'),
  drawing('bandstand', 'Krēslā izgaismota parka lapene, tajā trīs muzikanti un priekšā klausītāji', 'A lit bandstand at dusk with three musicians and listeners in front', 'Освещённая беседка в сумерках: три музыканта и слушатели перед ней'),
  drawing('beach-volleyball', 'Volejbola tīkls smilšainā ezera krastā, trīs cilvēki spēlē bumbu', 'A volleyball net on a sandy lake shore, three people at play', 'Волейбольная сетка на песчаном берегу озера, играют трое'),
  drawing('bicycles', 'Trīs divriteņi pie koka žoga, vienam grozā ziedi', 'Three bicycles by a wooden fence, one with flowers in its basket', 'Три велосипеда у деревянного забора, у одного в корзине цветы'),
  drawing('birch-alley', 'Rudenīga bērzu aleja, pa to iet divi cilvēki ar suni', 'An autumn birch alley; two people walk a dog', 'Осенняя берёзовая аллея, двое гуляют с собакой'),
  drawing('bonfire', 'Ugunskurs ezera krastā zvaigžņotā naktī, apkārt stāv ļaudis', 'A bonfire by the lake on a starry night, people standing around it', 'Костёр на берегу озера звёздной ночью, вокруг стоят люди'),
  drawing('bread', 'Divi rudzu maizes klaipi uz linu dvieļa ar kļavu lapām, aiz tiem kuras krāsns', 'Two loaves of rye bread on a linen towel with maple leaves, an oven burning behind', 'Два каравая ржаного хлеба на льняном полотенце с кленовыми листьями, позади топится печь'),
  drawing('bus-stop', 'Koka autobusa pietura ar grāmatu plauktu, uz sola gaida sirma sieviete, blakus stāv bērns', 'A wooden bus shelter with a bookshelf; a grey-haired woman waits, a child stands by', 'Деревянная остановка с книжной полкой: на скамье ждёт седая женщина, рядом ребёнок'),
  drawing('castle-ruin', 'Sarkanu ķieģeļu pilsdrupas kalnā virs ezera, uz tām ved taciņa', 'Red-brick castle ruins on a hill above a lake, a path leading up', 'Развалины замка из красного кирпича на холме над озером, к ним ведёт тропа'),
  drawing('easter-swing', 'Augstas koka šūpoles pļavā, tajās stāv divi cilvēki, apkārt ziedi un pūpoli', 'A tall wooden swing in a meadow with two people standing on it, flowers and willow catkins around', 'Высокие деревянные качели на лугу, на них стоят двое, вокруг цветы и верба'),
  drawing('footbridge', 'Iekārts koka tiltiņš pār upi, pa to iet sieviete ar bērnu', 'A wooden hanging footbridge over a river; a woman and a child cross it', 'Подвесной деревянный мостик через реку, по нему идут женщина и ребёнок'),
  drawing('forest-boardwalk', 'Dēļu laipa caur priežu purvu ar lāmām, pa to iet divi cilvēki', 'A boardwalk through a pine bog with pools; two people walk on it', 'Дощатая тропа через сосновое болото с озерцами, по ней идут двое'),
  drawing('garden', 'Koka dobes ar ziediem pie zilas mājas, divi cilvēki kopj dārzu', 'Raised flower beds by a blue house, two people tending them', 'Деревянные грядки с цветами у синего дома, двое ухаживают за садом'),
  drawing('glass-window', 'Krāsaina stikla vāzes uz palodzes saulē, aiz loga pauguri', 'Coloured glass vases on a sunny window sill, hills outside', 'Вазы из цветного стекла на солнечном подоконнике, за окном холмы'),
  drawing('kiln', 'Podnieku ceplis krēslā ar dzīvu uguni, blakus plaukts ar krūzēm un podiem', 'A potter’s kiln at dusk with a live fire, jugs and pots on a shelf beside it', 'Гончарная печь в сумерках с живым огнём, рядом полка с кувшинами и горшками'),
  drawing('lake-jetty', 'Koka laipa ezerā saulrietā, tās galā divi cilvēki, blakus sarkana laiva', 'A wooden jetty on a lake at sunset, two people at its end, a red boat alongside', 'Деревянные мостки на озере на закате, на краю двое, рядом красная лодка'),
  drawing('lake-swim', 'Ezera peldvieta ar bojām un koka plostu, divi peld, divi sēž uz plosta', 'A lake bathing place with buoys and a raft; two people swim, two are on the raft', 'Место для купания с буйками и плотом: двое плывут, двое на плоту'),
  drawing('library-table', 'Četri cilvēki ap apaļu galdu bibliotēkā, uz galda grāmatas un tējas krūze', 'Four people at a round table in a library, books and a cup of tea on it', 'Четверо за круглым столом в библиотеке, на столе книги и чашка чая'),
  drawing('loom', 'Stelles ar iesāktu rakstainu audumu, blakus dzijas kamoli un logs', 'A loom with a patterned cloth begun, balls of yarn and a window beside it', 'Ткацкий станок с начатой узорной тканью, рядом клубки пряжи и окно'),
  drawing('market', 'Trīs tirgus galdi zem svītrainām nojumēm: maize, māla trauki, āboli', 'Three market stalls under striped awnings: bread, pottery, apples', 'Три прилавка под полосатыми навесами: хлеб, глиняная посуда, яблоки'),
  drawing('mist-boat', 'Makšķernieks laivā miglainā ezerā, krastā vilkvālītes', 'An angler in a boat on a misty lake, bulrushes by the shore', 'Рыбак в лодке на туманном озере, у берега камыш'),
  drawing('night-street', 'Izgaismota gājēju pāreja ciema ielā naktī, to šķērso pieaugušais ar bērnu', 'A lit pedestrian crossing in a village street at night; an adult and a child cross', 'Освещённый переход на ночной улице посёлка, переходят взрослый и ребёнок'),
  drawing('orchard', 'Ābeļdārzs ražas laikā, kāpnes pie koka, grozi ar āboliem', 'An apple orchard at harvest, a ladder by the tree, baskets of apples', 'Яблоневый сад в пору урожая, лестница у дерева, корзины с яблоками'),
  drawing('playground', 'Rotaļlaukums ar šūpolēm, pauguru ar tuneli un slidkalniņu', 'A playground with swings, a tunnel mound and a slide', 'Детская площадка с качелями, горкой-туннелем и спуском'),
  drawing('rampart', 'Sarkani cietokšņa vārti zaļā valnī, pa bruģi iet divi cilvēki', 'Red fortress gates in a green rampart, two people on the paved way', 'Красные крепостные ворота в зелёном валу, по мостовой идут двое'),
  drawing('river-bench', 'Divi cilvēki uz soliņa pie upes saulrietā zem liepas', 'Two people on a bench by the river at sunset under a linden', 'Двое на скамейке у реки на закате под липой'),
  drawing('roadside-cross', 'Ziedu vītnēm pušķots ciema krusts ceļmalā, pie tā trīs dziedātāji', 'A village cross by the road hung with garlands, three singers beside it', 'Придорожный крест, украшенный гирляндами, рядом трое поющих'),
  drawing('school-yard', 'Skolas pagalms ar klasītēm, slidkalniņu un bērniem, kas spēlē bumbu', 'A school yard with hopscotch, a slide and children playing ball', 'Школьный двор с классиками, горкой и детьми с мячом'),
  drawing('skating', 'Izgaismota slidotava starp eglēm, bērni un pieaugušie slido', 'A lit skating rink among spruces, children and adults skating', 'Освещённый каток среди елей, катаются дети и взрослые'),
  drawing('village-street', 'Sādžas iela ar krāsainām koka mājām un izgrieztām logu apmalēm', 'A village street of painted wooden houses with carved window frames', 'Деревенская улица с цветными домами и резными наличниками'),
  drawing('white-church', 'Balta divtorņu baznīca ezera krastā, tās atspulgs ūdenī', 'A white two-towered church by a lake, reflected in the water', 'Белый двухбашенный костёл на берегу озера и его отражение в воде'),
];
