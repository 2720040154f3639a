/** Why something is refused to those who organise. */
export const organise = {
  'event.shift-used':
    'Šai maiņai jau kāds ir pieteicies, tāpēc tā nepazūd klusi. Atcel maiņu: visi pieteikušies to tūlīt uzzinās.',
  'event.last-shift': 'Tā ir vienīgā pasākuma maiņa. Pievieno citu, vai atcel visu pasākumu.',
  'event.role-used':
    '{count, plural, zero {Šim pienākumam vēl ir # maiņu} one {Šim pienākumam vēl ir # maiņa} other {Šim pienākumam vēl ir # maiņas}}. Vispirms izņem tās; to, kurai kāds pieteicies, atcel.',
  'photo.not-found': 'Tādas bildes te nav. Pārlādē lapu.',
  'photo.no-idea':
    'Šis pasākums neīsteno nevienu ideju, vai vēl ir melnraksts. Bildes liek idejas pasākumam, kad tas ir publicēts.',
  'photo.too-many': 'Vienam pasākumam var likt ne vairāk kā {max, number} bildes. Izvēlies labākās.',
  'photo.not-a-picture': 'Te der tikai bildes: JPEG, PNG vai WebP. Izvēlies bildi.',
  'photo.not-yet': 'Šī diena vēl nav pienākusi. Ieraksti dienu, kad bilde uzņemta.',
  'photo.decided': 'Par šo bildi jau ir izlemts. Pārlādē lapu.',
  'work.not-chosen':
    'Šo ideju balsojumā neizvēlējās, vai tā jau ir paveikta. Palīgus aicina idejām, kuras izvēlējās.',
  'work.no-organiser': 'Izvēlies pašvaldības apstiprinātu organizāciju, kuras vārdā notiks pasākums.',
  'answer.not-found': 'Šāda uzmetuma vairs nav. Pārlādē lapu.',
  'answer.changed': 'Uzmetumu tikmēr kāds ir mainījis. Pārlādē lapu, izlasi to un turpini.',
  'answer.published': 'Šī atbilde jau ir publiska un paliek. Ja ir kas piebilstams, raksti jaunu.',
  'answer.too-many': 'Vienai idejai var būt ne vairāk kā {max, number} atbildes. Papildini kādu uzmetumu.',
  'milestone.not-found': 'Tāda darba plānā nav. Pārlādē lapu.',
  'milestone.too-many': 'Plānā var būt ne vairāk kā {max, number} darbi. Apvieno tos, kas iet kopā.',
  'milestone.too-many-photos': 'Vienam darbam var likt ne vairāk kā {max, number} bildes. Izvēlies labākās.',
  'milestone.done': 'Šis darbs jau ir atzīmēts kā paveikts, un sekotāji to zina. Pārlādē lapu.',
  'milestone.not-yet': 'Šī diena vēl nav pienākusi. Ieraksti dienu, kad darbs paveikts.',
  'delay.not-later': 'Jaunajai dienai jābūt vēlāk par iepriekš solīto un vēl priekšā. Izvēlies vēlāku dienu.',
  'delivery.changed':
    'Tikmēr kāds cits to ir saglabājis. Izlasi, kas tagad ir ierakstīts, un saglabā vēlreiz.',
  'delivery.not-begun': 'Šo ideju tagad neīsteno. Vispirms saki, kas par to atbild, vai ieplāno pirmo darbu.',
  'delivery.not-all-done':
    '{count, plural, zero {Plānā vēl ir # nepaveiktu darbu} one {Plānā vēl ir # nepaveikts darbs} other {Plānā vēl ir # nepaveikti darbi}}. Atzīmē tos kā paveiktus vai izņem no plāna.',
  'event.needs-too-much':
    'Pienākumam var prasīt ne vairāk kā {max, number} lietas, citādi neviens neder. Atstāj tās, bez kurām neiztikt.',
  'need.speaks-lv': 'Šim pienākumam vajag latviešu valodu. Ja tu tajā runā, pasaki to lapā „Ko es protu”.',
  'need.speaks-ltg': 'Šim pienākumam vajag latgaliešu valodu. Ja tu tajā runā, pasaki to lapā „Ko es protu”.',
  'need.speaks-ru': 'Šim pienākumam vajag krievu valodu. Ja tu tajā runā, pasaki to lapā „Ko es protu”.',
  'need.speaks-en': 'Šim pienākumam vajag angļu valodu. Ja tu tajā runā, pasaki to lapā „Ko es protu”.',
  'need.signs-lv':
    'Šim pienākumam vajag latviešu zīmju valodu. Ja tu to proti, pasaki to lapā „Ko es protu”.',
  'need.photography': 'Šim pienākumam vajag prast fotografēt. Ja tu to proti, pasaki to lapā „Ko es protu”.',
  'need.sound':
    'Šim pienākumam vajag prast apieties ar skaņas vai gaismas tehniku. Ja tu to proti, pasaki to lapā „Ko es protu”.',
  'training.not-seen':
    'Šim pienākumam vajag apliecību, ko rīkotājs ir redzējis. Vispirms parādi to: kam jautāt, rakstīts pasākuma lapā.',
  'training.not-asked':
    'Neviens šī pasākuma pienākums šo apmācību neprasa. Atzīmē tikai to, ko pienākums prasa.',
  'training.not-said':
    'Šis cilvēks nav teicis, ka viņam ir šī apmācība. Palūdz to atzīmēt lapā „Ko es protu” un tad atzīmē tu.',
  'training.over': 'Šī apliecība vairs neder. Palūdz tādu, kas vēl der.',
  'training.none': 'Šeit apliecība vairs nav atzīmēta. Ielādē sarakstu vēlreiz.',
  'need.first-aid':
    'Šim pienākumam vajag pirmās palīdzības apmācību. Ja tā tev ir, pasaki to lapā „Ko es protu”.',
  'need.food-hygiene':
    'Šim pienākumam vajag pārtikas higiēnas apmācību. Ja tā tev ir, pasaki to lapā „Ko es protu”.',
  'need.driving-b':
    'Šim pienākumam vajag B kategorijas vadītāja apliecību. Ja tā tev ir, pasaki to lapā „Ko es protu”.',
  'need.chainsaw':
    'Šim pienākumam vajag motorzāģa lietotāja apmācību. Ja tā tev ir, pasaki to lapā „Ko es protu”.',
} as const;
