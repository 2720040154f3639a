import { paragraphs, type DemoIdea } from '../demo.types.js';

const here = { municipality: 'augsdaugavas-novads' } as const;

export const augsdaugavaIdeas: readonly DemoIdea[] = [
  {
    ...here, area: '0440274', key: 'aug-slutiski-nalichniki', author: 'fevronija', coAuthors: ['boris'], task: 1, category: 'heritage', lang: 'ru',
    title: 'Слутишки: спасти наличники, пока есть кому показать, как',
    summary: 'Летняя мастерская на пять суббот: старый резчик учит чинить и вырезать наличники, а учебные работы возвращаются на окна деревни.',
    why: paragraphs(
      'В нашей деревне у каждого окна своё лицо. Дед говорил: по наличнику видно, умел ли хозяин смеяться. Теперь половина облезла, а с двух домов сняли и увезли на дачу под Ригу.',
      'Резчик, который ещё умеет, живёт за рекой, ему восемьдесят один. Он сказал: пять суббот выдержу. Учеников берём десять, местным и молодым первым. Инструмент свой есть только у двоих.',
      'Просим: стамески и липовую доску, дорогу для мастера, краску той же синей, какая была. Обед варим сами, уха будет.'),
    point: { lat: 55.912, lon: 26.82 }, costCents: 235000, status: 'published', createdDaysAgo: 71, submittedDaysAgo: 70, publishedDaysAgo: 68, supports: 136, pictures: ['village-street.webp'],
    decision: { outcome: 'publish', words: 'Спасибо, Феврония. Пусть прочтут все, пока мастер готов учить.', by: 'zanna' },
  },
  {
    ...here, area: '0440844', key: 'aug-bebrenes-aleja', author: 'kazimirs', coAuthors: [], task: 1, category: 'nature-and-paths', lang: 'lv',
    title: 'Bebrenes bērzu aleja: iestādīt to, ko vējš paņēma',
    summary: 'Pēc pērnā augusta vētras muižas alejā trūkst divdesmit trīs koku. Iestādām jaunus talkā, katrai skolas klasei savs bērzs.',
    why: paragraphs(
      'Es pa šo aleju gāju uz skolu, mans dēls gāja, tagad mazmeita iet. Pēc vētras tā izskatās kā mute bez zobiem.',
      'Stādi divarpus metru augsti, ar mietiem un aizsargtīklu pret stirnām, viens ap 48 €. Bedres izrokam paši oktobra otrajā sestdienā. Laistīšanu pirmajās divās vasarās sadalām pa klasēm, tabula jau ir pie sporta zāles durvīm.'),
    point: { lat: 56.061, lon: 26.131 }, costCents: 128000, status: 'published', createdDaysAgo: 44, submittedDaysAgo: 43, publishedDaysAgo: 41, supports: 89, pictures: ['birch-alley.webp'],
    decision: { outcome: 'publish', words: 'Talka, tāme un laistīšanas grafiks: nav ko piebilst.', by: 'aivars' },
    versions: [{ title: 'Bērzi Bebrenē', summary: 'Vējš nolauza bērzus, vajag jaunus.', why: 'Muižas alejā pēc vētras trūkst daudz koku. Lūdzu pašvaldību iestādīt.' }],
  },
  {
    ...here, area: '0440854', key: 'aug-dvietes-laipa', author: 'kazimirs', coAuthors: ['anna'], task: 1, category: 'nature-and-paths', lang: 'lv',
    title: 'Putnu laipa Dvietes palienē ar vienu platu vietu ratiņkrēslam',
    summary: 'Atjaunot 160 metrus dēļu laipas un galā uztaisīt platu skatu vietu, kur var apgriezties ar ratiņkrēslu vai bērnu ratiem.',
    why: paragraphs('Aprīlī paliene kļūst par ezeru, un gulbju ir vairāk nekā cilvēku visā pagastā. Vecā laipa kalpoja divpadsmit gadu, trešdaļa dēļu ir trūdi.', 'Man māsa brauc ratiņkrēslā. Viņa līdz putniem ir tikusi vienreiz, un atpakaļ mēs viņu nesām. Ar vienu platāku laukumiņu pietiktu.'),
    point: { lat: 56.045, lon: 26.18 }, costCents: 980000, status: 'in-delivery', createdDaysAgo: 402, submittedDaysAgo: 400, publishedDaysAgo: 396, supports: 151, pictures: ['forest-boardwalk.webp'],
    decision: { outcome: 'publish', words: 'Ļoti vajadzīga ideja, paldies arī māsai.', by: 'zanna' },
    official: { words: 'Top: pāļi iedzīti, dēļi būs, kad pali nokritīs, visticamāk, maijā. Kavējamies par piecām nedēļām, jo ligzdošanas laikā nestrādājam.', by: 'aivars' },
  },
  {
    ...here, area: '0440294', key: 'aug-salmu-burtnica', author: 'veneranda', coAuthors: ['kazimirs'], task: 1, category: 'heritage', lang: 'lv',
    title: 'Saļmu burtnīca: ierakstīt, kā dzied Vabolē un Līksnā',
    summary: 'Piecos novembra vakaros ierakstīt vecākās dziedātājas un izdot burtnīcu ar tekstiem, lai jaunie var pievienoties, nevis tikai klausīties.',
    why: paragraphs(
      'Saļmas dzied no galvas, un galvas paliek aizvien mazāk. Līksnā vēl ir astoņas sievas, kas zina visu no sākuma līdz galam. Pērn bija desmit.',
      'Negribam ne skatuvi, ne konkursu. Gribam, lai cilvēks, kas pirmo reizi atnāk uz bērēm vai mirušo piemiņas vakaru, var atvērt burtnīcu un pavilkt līdzi otro balsi.',
      'Burtnīca 200 eksemplāros, ieraksti brīvi klausāmi bibliotēkās. Dziedātājas ir piekritušas; viena ar noteikumu, ka neliks bildi.'),
    point: { lat: 56.03, lon: 26.43 }, costCents: 190000, status: 'under-review', createdDaysAgo: 99, submittedDaysAgo: 97, publishedDaysAgo: 94, supports: 73, pictures: [],
    decision: { outcome: 'publish', words: 'Paldies, ka vispirms pajautājāt pašām dziedātājām.', by: 'aivars' },
  },
  {
    ...here, area: '0440274', key: 'aug-trose', author: 'oskars', coAuthors: ['nikita'], task: 1, category: 'tourism', lang: 'lv',
    title: 'Trošu brauciens pāri Daugavai pie Slutišķiem',
    summary: 'Garākais trošu brauciens Latvijā: no viena senlejas krasta uz otru 40 sekundēs, ar skatu uz Daugavas lokiem.',
    why: paragraphs('Jā, mēs zinām, ka tas ir traki. Bet uz Slutišķiem brauc tie, kam patīk klusums, un tikai tie. Jauniešiem vajag arī iemeslu kliegt.', 'Trose 430 metru, torņi pa 12 metriem, biļete 15 €. Pēc mūsu aprēķina, atmaksātos sešās vasarās.'),
    point: { lat: 55.913, lon: 26.822 }, costCents: 8900000, status: 'not-feasible', createdDaysAgo: 170, submittedDaysAgo: 168, publishedDaysAgo: 164, supports: 112, pictures: [],
    decision: { outcome: 'publish', words: 'Drosmīgi! Vai to var īstenot, lemsim izvērtēšanā; apspriest noteikti ir vērts.', by: 'zanna' },
    official: { words: 'Nav īstenojams: vieta ir dabas parkā "Daugavas loki", kur jaunas augstas būves senlejā nav atļautas, un cena pārsniedz visu šāgada naudu. Par klusāku ideju, skatu šūpolēm ārpus liegtās zonas, esam gatavi runāt.', by: 'aivars' },
  },
  {
    ...here, area: '0440298', key: 'aug-kto-ne-kosit', author: 'fevronija', coAuthors: [], task: 3, category: 'places-and-greenery', lang: 'ru',
    title: 'Доска позора: кто в нашем посёлке не косит',
    summary: 'Вывесить у магазина список дворов, где трава по пояс, с фамилиями, чтобы людям стало стыдно.',
    why: 'Список я уже составила, девять фамилий с адресами и фотографиями дворов, прилагаю. Клещи по их траве ходят строем. Может, хоть соседи посмотрят и возьмутся за косу.',
    status: 'refused', createdDaysAgo: 83, submittedDaysAgo: 82, supports: 0, pictures: [],
    decision: { outcome: 'refuse', reason: 'personal-data', words: 'Феврония, про клещей вы правы. Но фамилии и фото чужих дворов вывешивать нельзя, это личные данные. Предложите общую косьбу у магазина с двумя триммерами: такую идею опубликуем сразу.', by: 'zanna' },
  },
  {
    ...here, area: '0440298', key: 'aug-spogu-stacija', author: 'anna', coAuthors: [], task: 1, category: 'places-and-greenery', lang: 'lv',
    title: 'Špoģu stacijas uzgaidāmā telpa kā vasaras galerija',
    summary: 'Divus mēnešus vecajā uzgaidāmajā telpā rādīt pagasta fotoalbumus: kas te kāpa vilcienā un uz kurieni.',
    why: paragraphs('Vilciens vēl pietur, bet telpa ir slēgta. Albumu ir pilni skapji.', 'Atsaucu, jo ēkas īpašnieks telpu šogad remontēs. Ja pēc remonta durvis paliks vaļā, nākšu atpakaļ.'),
    point: { lat: 56.05, lon: 26.72 }, costCents: 45000, status: 'withdrawn', createdDaysAgo: 120, submittedDaysAgo: 118, publishedDaysAgo: 115, supports: 22, pictures: [],
    decision: { outcome: 'publish', words: 'Jauka doma, publicējam.', by: 'zanna' },
  },
  {
    ...here, area: '0440807', key: 'aug-ilukstes-tirgus', author: 'kazimirs', coAuthors: ['zigrida'], task: 1, category: 'crafts', lang: 'lv',
    title: 'Ilūkstes mēneša tirgus ar vienu noteikumu: pārdod tas, kurš taisīja',
    summary: 'Katra mēneša pirmajā sestdienā laukumā divdesmit galdi amatniekiem un dārzniekiem. Galds par brīvu, pretī jāparāda, kā to dara.',
    why: paragraphs('Ilūkstē agrāk tirgus bija vieta, kur uzzināja visu. Tagad uzzina tikai akcijas cenas.', 'Noteikums vienkāršs: pārpircējiem nē. Ja pārdod grozu, atnes klūgas un pin turpat. Ja pārdod sieru, pasaki, kā sauc govi.'),
    point: { lat: 55.9775, lon: 26.2966 }, costCents: 320000, status: 'published', createdDaysAgo: 15, submittedDaysAgo: 14, publishedDaysAgo: 12, supports: 54, pictures: ['market.webp'],
    decision: { outcome: 'publish', words: 'Par govs vārdu balsoju arī es. Publicēts.', by: 'zanna' },
  },
];
