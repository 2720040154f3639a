import { paragraphs, type DemoIdea } from '../demo.types.js';

const here = { municipality: 'daugavpils', area: '0050000' } as const;

export const daugavpilsIdeas: readonly DemoIdea[] = [
  {
    ...here, key: 'dgv-parka-mikrofons', author: 'oskars', coAuthors: ['nikita'], task: 2, category: 'events', lang: 'lv',
    title: 'Brīvais mikrofons Dubrovina parkā katru vasaras ceturtdienu',
    summary: 'No jūnija līdz augustam ceturtdienās parka skatuve stundu pieder jebkuram: dziesmai, dzejolim, jokam vai akordeonam. Bez atlases un bez biļetēm.',
    why: paragraphs(
      'Pagājušajā vasarā mēs ar Ņikitu divreiz vienkārši atnācām uz parku ar pastiprinātāju un plakātu "Nāc un dziedi". Pirmajā reizē bija astoņi klausītāji un viens suns. Otrajā jau kādi sešdesmit, un kāda kundze no Jaunbūves deklamēja Raini no galvas, desmit minūtes, bez nevienas kļūdas.',
      'Pilsētā ir lieli koncerti, bet nav vietas, kur pamēģināt. Kam ir piecpadsmit un bail, tam vajag skatuvi, kur neko nevērtē. Kam ir astoņdesmit un ir ko teikt, tam arī.',
      'Vajag: skaņu operatoru (12 vakari pa 70 €), vienu kārtīgu mikrofona statīvu un soliņus, kas jau ir parka noliktavā. Vakaru vada brīvprātīgie, sākums 18.30, beigas 19.45, lai kaimiņiem miers.'),
    point: { lat: 55.8722, lon: 26.5161 }, costCents: 98000, status: 'published', createdDaysAgo: 64, submittedDaysAgo: 61, publishedDaysAgo: 59, supports: 118, pictures: ['bandstand.webp'],
    decision: { outcome: 'publish', words: 'Paldies! Laiks, izmaksas un miers kaimiņiem jau padomāts, lasītājiem viss skaidrs.', by: 'irena' },
  },
  {
    ...here, key: 'dgv-skamejki-damba', author: 'boris', coAuthors: ['ludmila'], task: 3, category: 'safety-and-access', lang: 'ru',
    title: 'Скамейки со спинкой на дамбе: каждые двести метров',
    summary: 'Поставить вдоль Даугавы восемь скамеек со спинкой и подлокотниками, чтобы по дамбе могли гулять и те, кому нужно присесть.',
    why: paragraphs(
      'Мне шестьдесят семь, колено после операции. Врач сказал: ходите каждый день три километра. Я и хожу, только от моста до поворота сесть негде. Стою, держусь за столб, люди думают, что мне плохо.',
      'Я не один такой. Мы с Людмилой Петровной две недели считали: между десятью и двенадцатью утра по дамбе проходит человек сорок нашего возраста, и почти все поворачивают у первой скамейки, потому что второй нет.',
      'Спинка и подлокотники важны: без них с низкой скамейки не встать. Лучше дерево, а не металл, на металле зимой не посидишь. По прикидке мастера, одна такая скамейка с установкой стоит около 420 евро.'),
    point: { lat: 55.8688, lon: 26.5099 }, costCents: 336000, status: 'published', createdDaysAgo: 49, submittedDaysAgo: 47, publishedDaysAgo: 46, supports: 142, pictures: ['river-bench.webp'],
    decision: { outcome: 'publish', words: 'Спасибо, Борис. Подсчёт прохожих очень помогает: сразу видно, зачем это нужно.', by: 'sergejs' },
    versions: [{ title: 'Скамейки на дамбе', summary: 'На дамбе мало скамеек, надо поставить ещё.', why: 'Гулять тяжело, сесть негде. Прошу поставить скамейки, желательно побольше и поудобнее.' }],
  },
  {
    ...here, key: 'dgv-perehod-himija', author: 'ludmila', coAuthors: [], task: 3, category: 'safety-and-access', lang: 'ru',
    title: 'Свет над переходом у школы в Химии',
    summary: 'Осветить один пешеходный переход, по которому в ноябре дети идут в школу и из школы в темноте.',
    why: paragraphs(
      'Я работаю вахтёром в этой школе двадцать два года. С ноября по февраль первый урок начинается, когда ещё темно, а продлёнка заканчивается, когда уже темно. Фонарь есть, но стоит он за тополем, и светит он тополю.',
      'Предлагаю два светильника прямо над «зеброй» и плоский отражатель на столбике со стороны двора. Тополь пилить не прошу, пусть растёт.'),
    point: { lat: 55.8931, lon: 26.5552 }, costCents: 480000, status: 'under-review', createdDaysAgo: 88, submittedDaysAgo: 87, publishedDaysAgo: 85, supports: 156, pictures: ['night-street.webp'],
    decision: { outcome: 'publish', words: 'Место названо точно, причина понятна каждому. Публикуем.', by: 'sergejs' },
  },
  {
    ...here, key: 'dgv-valnu-stasti', author: 'oskars', coAuthors: [], task: 1, category: 'heritage', lang: 'lv',
    title: 'Vaļņu stāsti: bērnu balsis cietokšņa pastaigā',
    summary: 'Desmit īsi audiostāsti par cietokšņa vārtiem, sikspārņiem un ūdenstorni, ko ierunā pilsētas skolēni latviski, krieviski, poliski un latgaliski.',
    why: paragraphs(
      'Cietoksnī dzīvo ap tūkstoti cilvēku, un tūristi parasti to nepamana: viņi redz muzeju un aizbrauc. Es gribu, lai pastaigu vada tie, kas tur spēlē paslēpes.',
      'Plāns: trīs darbnīcas skolās (stāsta rakstīšana, ierunāšana, montāža), desmit mazas plāksnītes ar kvadrātkodu un Braila rakstu. Ieraksti vidēji divas minūtes. Kam nav telefona, tas Informācijas centrā var paņemt drukātu lapu.',
      'Pats strādāju par skaņu montētāju un savu darbu ieguldu par velti. Naudu vajag plāksnītēm, diviem mikrofoniem un autobusam, ar ko bērnus no Jaunajiem Stropiem aizvest un atvest.'),
    point: { lat: 55.8855, lon: 26.4965 }, costCents: 265000, status: 'feasible', createdDaysAgo: 132, submittedDaysAgo: 130, publishedDaysAgo: 127, supports: 97, pictures: ['rampart.webp'],
    decision: { outcome: 'publish', words: 'Labi, ka uzreiz padomāts par tiem, kam nav viedtālruņa.', by: 'irena' },
    official: { words: 'Īstenojams. Plāksnītes saskaņosim ar mantojuma pārvaldi, jo cietoksnis ir valsts aizsardzībā; tādēļ tās liksim uz stabiņiem, nevis pie mūra.', by: 'oksana' },
    versions: [{ title: 'Audiogids cietoksnī', summary: 'Izveidot audiogidu Daugavpils cietoksnim vairākās valodās.', why: 'Cietoksnim vajag audiogidu. Varētu ierunāt profesionāls aktieris. Tūristiem būtu interesanti, un to varētu klausīties telefonā.' }],
  },
  {
    ...here, key: 'dgv-velo-remont', author: 'nikita', coAuthors: ['boris'], task: 3, category: 'youth', lang: 'ru',
    title: 'Стойка для ремонта велосипедов, где чинят вместе',
    summary: 'Крытая стойка с инструментом на цепочке у центра молодёжи и одна суббота в месяц, когда старшие мастера учат менять камеру и ставить цепь.',
    why: paragraphs(
      'У нас во дворе девять велосипедов. Ездят три. У остальных то цепь, то камера, то «потом». Мастерская просит двадцать евро, а велосипед стоил пятьдесят.',
      'Дядя Боря с первого этажа тридцать лет работал на велозаводе, он согласен учить. Он даже согласен не ругаться.',
      'Нужны: стойка с насосом и ключами (около 900 евро), навес, два набора камер на первый год. Я беру на себя расписание и чтобы ключи не терялись.'),
    point: { lat: 55.8747, lon: 26.5289 }, costCents: 185000, status: 'selected', createdDaysAgo: 210, submittedDaysAgo: 208, publishedDaysAgo: 205, supports: 131, pictures: ['bicycles.webp'],
    earlierDecision: { outcome: 'return', reason: 'unclear', words: 'Никита, идея хорошая. Не хватает одного: где будет стоять стойка и кто откроет её в субботу? Допишите и присылайте.', by: 'irena' },
    answer: 'Дописал. Стоять будет у центра молодёжи, директор не против. Ключ у меня и у Бориса, запасной у дежурной.',
    decision: { outcome: 'publish', words: 'Теперь всё на месте. Удачи вам обоим!', by: 'irena' },
    versions: [{ title: 'Велоремонт', summary: 'Сделать место, где можно самому починить велосипед.', why: 'В городе много сломанных велосипедов. Нужны насос и ключи в общем доступе. В других городах такое есть.' }],
    official: { words: 'Ideja uzvarēja balsojumā. Līgumu par nojumi slēgsim līdz marta beigām, statīvs būs līdz velosezonas sākumam.', by: 'oksana' },
  },
  {
    ...here, key: 'dgv-pjat-kuhon', author: 'boris', coAuthors: [], task: 1, category: 'events', lang: 'ru',
    title: 'Пять кухонь Даугавпилса: ужин, где рецепты рассказывают',
    summary: 'Пять вечеров зимой: латгальский, польский, русский, белорусский и еврейский стол. Готовим вместе, едим вместе, рецепты остаются в общей тетради.',
    why: paragraphs(
      'Моя бабушка пекла кугель, хотя мы не евреи, а соседка Хая варила борщ, хотя она не украинка. Так жила улица Виенибас. Теперь рецепты есть в интернете, а запаха в интернете нет.',
      'На вечер 24 человека, больше кухня школы не вмещает. Половина мест для тех, кто живёт один. Участник платит два евро за продукты, остальное просим у города: аренда кухни, посуда, печать тетради.'),
    costCents: 142000, status: 'published', createdDaysAgo: 27, submittedDaysAgo: 24, publishedDaysAgo: 22, supports: 68, pictures: [],
    decision: { outcome: 'publish', words: 'Прочитал и проголодался. Публикуем.', by: 'sergejs' },
  },
  {
    ...here, key: 'dgv-quiet-hour', author: 'leonard', coAuthors: [], task: 2, category: 'safety-and-access', lang: 'en',
    title: 'A quiet hour at the museum, once a month',
    summary: 'On the first Sunday of each month, one hour with dimmed sound, no groups and a person at the door who knows what to do, for visitors who find crowds too much.',
    why: paragraphs(
      'My son is nine and autistic. He knows more about Rothko than I do, and he has been inside for eleven minutes in total. A school group came in, and that was that.',
      'This costs almost nothing: opening at nine instead of ten, a short training for six attendants, headphones at the desk, and a plan of the rooms that shows where it is loud. I have talked with two other families and with a lady of 84 who would like to come for exactly the same reason.'),
    point: { lat: 55.8838, lon: 26.4976 }, costCents: 60000, status: 'published', createdDaysAgo: 18, submittedDaysAgo: 17, publishedDaysAgo: 15, supports: 84, pictures: [],
    decision: { outcome: 'publish', words: 'Clear, modest and well thought through. Thank you for asking the neighbours too.', by: 'irena' },
  },
  {
    ...here, key: 'dgv-brokastis', author: 'leonard', coAuthors: [], task: 1, category: 'tourism', lang: 'lv',
    title: 'Brokastu kafejnīca "Pie Leonarda": nāc un izmēģini',
    summary: 'Atbalsti jauno brokastu vietu Rīgas ielā: omletes, kafija un atlaide pirmajiem simts apmeklētājiem.',
    why: paragraphs('Esmu atvēris mazu kafejnīcu un ticu, ka pilsētai vajag labas brokastis. Ja pašvaldība palīdzētu ar izkārtni un reklāmu sociālajos tīklos, mēs piesaistītu tūristus.', 'Pirmajai nedēļai 10 % atlaide, jāparāda šī lapa.'),
    costCents: 90000, status: 'refused', createdDaysAgo: 40, submittedDaysAgo: 39, supports: 0, pictures: [],
    decision: { outcome: 'refuse', reason: 'advertising', words: 'Lai kafejnīcai izdodas! Taču šī ir viena uzņēmuma reklāma, un kopīgo naudu tai dot nevaram. Ja gribat, iesniedziet ideju, no kuras iegūst visa iela, piemēram, kopīgu brokastu svētdienu.', by: 'irena' },
  },
  {
    ...here, key: 'dgv-sad-aromatov', author: 'ludmila', coAuthors: ['boris'], task: 3, category: 'places-and-greenery', lang: 'ru',
    title: 'Сад запахов у поликлиники',
    summary: 'Три высокие грядки с мятой, лавандой и чабрецом у входа, чтобы ждать приёма было приятнее, а незрячим было понятно, где дверь.',
    why: paragraphs('Когда ждёшь очереди к врачу, о чём думаешь? О плохом. А если пахнет мятой, то о чае.', 'Грядки на высоте стола, чтобы подъехать на коляске. Поливать берётся наш клуб пенсионеров, график уже висит. Ещё это ориентир для незрячих: мята слева, дверь прямо.'),
    point: { lat: 55.8769, lon: 26.5402 }, costCents: 74000, status: 'submitted', createdDaysAgo: 4, submittedDaysAgo: 2, supports: 0, pictures: ['garden.webp'],
  },
  {
    ...here, key: 'dgv-gramatu-pietura', author: 'oskars', coAuthors: [], task: 3, category: 'learning', lang: 'lv',
    title: 'Grāmatu plaukts tramvaja pieturā',
    summary: 'Ūdensdrošs plaukts divās tramvaja pieturās: paņem, izlasi, noliec atpakaļ vai atnes citu.',
    why: paragraphs('Pirmais tramvajs uz Stropiem brauc 28 minūtes. Tas ir tieši viens Čehova stāsts.', 'Plauktu uztaisīja profesionālās vidusskolas galdnieki, grāmatas deva bibliotēka no norakstītajām. Reizi nedēļā plauktu pārskata brīvprātīgais, lai tur neiekrājas reklāmas.'),
    point: { lat: 55.8716, lon: 26.5266 }, costCents: 110000, status: 'delivered', createdDaysAgo: 540, submittedDaysAgo: 538, publishedDaysAgo: 533, supports: 109, pictures: ['bus-stop.webp'],
    decision: { outcome: 'publish', words: 'Vienkārši un labi.', by: 'irena' },
    official: { words: 'Paveikts: abi plaukti stāv kopš maija, izlietoti 1 064 €. Pirmajos trijos mēnešos apgrozībā bija ap 900 grāmatu; divas atgriezās ar pateicības zīmīti.', by: 'oksana' },
  },
];
