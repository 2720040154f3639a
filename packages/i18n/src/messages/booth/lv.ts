export const lv = {
  'booth.title': 'Balsošanas kabīne',
  'booth.loading': 'Atveram kabīni…',
  'booth.back': 'Atpakaļ uz balsojumu',
  'booth.practice': 'Izmēģināt balsošanu',
  'booth.visitor': 'Lai balsotu, ienāc: tā redzam, kuros naudas podos tu balso. Izmēģināt vari arī tāpat.',
  'booth.newcomer': 'Lai balsotu, pabeidz reģistrāciju. Izmēģināt vari arī tāpat.',
  'booth.order': 'Katrs balsotājs redz idejas citā secībā, lai nevienai nebūtu labākas vietas.',
  'booth.choose': 'Izvēlies',
  'booth.pot': 'Podā ir {sum}.',
  'booth.short': 'Vairs neietilpst: pietrūkst {short}.',
  'booth.not-yet': 'Vēl nav gatavs',
  'booth.look': 'Pārskatīt',
  'booth.changing': 'Tu balso no jauna',
  'booth.changing-text': 'Iepriekšējā balss paliek spēkā, līdz nodosi jauno.',
  'booth.keeps-nothing': 'Šis pārlūka logs neko nesaglabā',
  'booth.keeps-nothing-text':
    'Balsošanas tiesības glabājas ierīcē, un te tās pazustu. Atver balsojumu parastā, ne privātā logā.',

  'rule.choose-one': 'Izvēlies vienu ideju.',
  'rule.approval': 'Atzīmē līdz {count, plural, zero {# idejām} one {# idejai} other {# idejām}}.',
  'rule.exactly': 'Atzīmē tieši {count, plural, zero {# ideju} one {# ideju} other {# idejas}}.',
  'rule.approval-any': 'Atzīmē, cik ideju vēlies.',
  'rule.knapsack': 'Izvēlies idejas, kas kopā nemaksā vairāk par {limit}.',
  'rule.points':
    'Izdali līdz {sum, plural, zero {# punktiem} one {# punktam} other {# punktiem}}, vienai idejai ne vairāk par {most, number}.',
  'rule.points-all': 'Izdali visus {sum, number} punktus, vienai idejai ne vairāk par {most, number}.',
  'rule.ranking':
    'Sarindo līdz {count, plural, zero {# idejām} one {# idejai} other {# idejām}}, labāko pirmo.',
  'rule.ranking-exactly':
    'Sarindo {count, plural, zero {# ideju} one {# ideju} other {# idejas}}, labāko pirmo.',

  'total.money': 'Izvēlēts par {sum}, atliek {left}',
  'total.points': 'Atliek {left, plural, zero {# punktu} one {# punkts} other {# punkti}}',
  'total.of': 'Izvēlēts: {count, number} no {most, number}',
  'total.count': 'Izvēlēts: {count, plural, zero {# ideju} one {# ideja} other {# idejas}}',

  'points.less': 'Mazāk punktu: {name}',
  'points.more': 'Vairāk punktu: {name}',
  'points.given': '{count, plural, zero {punktu} one {punkts} other {punkti}}',
  'points.count': '{count, plural, zero {# punktu} one {# punkts} other {# punkti}}',

  'ranking.yours': 'Tava secība',
  'ranking.empty': 'Tava secība vēl ir tukša: pievieno ideju, kura tev šķiet labākā.',
  'ranking.rest': 'Pārējās idejas',
  'ranking.place': '{place, number}. vieta',
  'ranking.add': 'Pievienot',
  'ranking.up': 'Augstāk: {name}',
  'ranking.down': 'Zemāk: {name}',
  'ranking.off': 'Izņemt: {name}',
  'ranking.at': '{name}: {place, number}. vieta',
  'ranking.taken-off': '{name} ir izņemta',

  'look.title': 'Pārskati savu balsi',
  'look.blank': 'Te tu neko neizvēlies.',
  'look.sealed':
    'Nospiežot pogu, zīmi aizzīmogo šajā ierīcē un bez tava vārda ieliek urnā. Pašvaldība redz, ka esi balsojis, bet ne par ko.',
  'look.card-before':
    'Balsošanas tiesības piesaista šai ierīcei. Citā ierīcē tās var lietot tikai ar balsošanas karti: to varēsi saglabāt uzreiz pēc nobalsošanas.',
  'look.cast': 'Nobalsot',
  'look.cast-changed': 'Nodot jauno balsi',
  'look.cast-open': 'Nobalsot ar savu vārdu',
  'look.back': 'Labot izvēli',

  'practice.title': 'Izmēģinājums: nekas netiek sūtīts',
  'practice.text': 'Te viss ir kā kabīnē, tikai urnas nav. Izvēlies un skaties, kas notiek.',
  'practice.nothing-sent': 'Kabīnē te būtu poga “Nobalsot”. Izmēģinājumā nekas neaiziet no šīs ierīces.',
  'practice.finish': 'Pabeigt izmēģinājumu',
  'practice.done': 'Tā tas notiek',
  'practice.done-text': 'Nekas nav nosūtīts, un tava balss nav nodota.',
  'practice.again': 'Izmēģināt vēlreiz',

  'open.title': 'Šis ir atklāts balsojums',
  'open.text': 'Pie tavas balss paliek tavs vārds: būs zināms, kā tu balsoji.',
  'open.sent': 'Nospiežot pogu, tavu balsi saglabā kopā ar tavu vārdu. Līdz beigām to var mainīt.',
  'open.done': 'Balss saglabāta',
  'open.done-text': 'Līdz balsošanas beigām ({until}) to vari mainīt.',

  'casting.title': 'Nododam balsi',
  'casting.token': 'Saņem balsošanas tiesības',
  'casting.seal': 'Aizzīmogo zīmi šajā ierīcē',
  'casting.cast': 'Ieliek urnā, bez tava vārda',
  'casting.stay': 'Tas ilgst dažas sekundes. Neaizver lapu.',
  'casting.lost': 'Savienojums pārtrūka',
  'casting.lost-text':
    'Nekas nav zudis: viss ir saglabāts šajā ierīcē, un mēģinām atkal, līdz saņemam atbildi.',
  'casting.stopped': 'Balss vēl nav nodota',
  'casting.nothing-lost': 'Tava izvēle ir saglabāta šajā ierīcē.',
  'casting.perhaps':
    'Pirms tam savienojums pārtrūka, tāpēc balss varbūt tomēr ir urnā. Pēc stundas pārbaudi to ar kvīti.',
  'casting.replace': 'Nodot šo balsi tās vietā',
  'casting.load-card': 'Ielādēt balsošanas karti',
  'casting.back': 'Atpakaļ pie izvēles',

  'box.title': 'Tava balss ir urnā',
  'box.title-again': 'Tu esi nobalsojis',
  'box.text': 'Līdz balsošanas beigām ({until}) vari balsot no jauna: skaita pēdējo balsi.',
  'box.change': 'Mainīt balsi',

  'receipt.title': 'Kvīts',
  'receipt.text':
    'Kvīts pierāda, ka tava zīme ir urnā un neviens to nav izņēmis. Kā balsoji, tajā nav, tāpēc to droši var rādīt.',
  'receipt.tracker':
    'Meklēšanas zīme, pēc kuras atradīsi savu atvērto balsi (nerādi nevienam, pēc tās redz, kā balsoji):',
  'receipt.save': 'Saglabāt kvīti',
  'receipt.file': 'kvits',
  'receipt.copy': 'Kopēt rindu',
  'receipt.copied': 'Kvīts nokopēta',
  'receipt.check': 'Pārbaudīt kvīti',
  'receipt.show-code': 'Rādīt kvīti kā kodu bildē',
  'receipt.code': 'Kvīts kods',

  'card.title': 'Balsošanas karte',
  'card.text':
    'Ar karti balso un maina balsi. Tā ir šajā ierīcē; bez tās citā ierīcē tavas balsošanas tiesības nevar lietot. Saglabā to un glabā kā atslēgu: kam ir karte, tas var mainīt tavu balsi.',
  'card.save': 'Saglabāt karti',
  'card.file': 'balsosanas-karte',
  'card.show-code': 'Rādīt karti kā kodu bildē',
  'card.code': 'Balsošanas kartes kods',
  'card.forget': 'Izņemt no šīs ierīces',
  'card.forget-title': 'Izņemt karti no šīs ierīces?',
  'card.forget-saved':
    'Nodotā balss paliek urnā. Mainīt to varēsi ar saglabāto karti. Tā dari, ja šī ierīce nav tava.',
  'card.forget-unsaved':
    'Nodotā balss paliek urnā, bet karte nav saglabāta: mainīt balsi tu vairs nevarēsi. Vispirms saglabā karti.',
  'card.forget-do': 'Izņemt karti',
  'card.forget-not': 'Paturēt',

  'load.title': 'Ielādē balsošanas karti',
  'load.text':
    'Balsošanas tiesības tev izsniegtas citā ierīcē. Atver tur balsojumu, saglabā karti vai nofotografē tās kodu un ielādē šeit.',
  'load.file': 'Kartes fails vai koda bilde',
  'load.file-hint': 'Teksta fails vai fotogrāfija, kurā redzams viss kods.',
  'load.choose': 'Izvēlēties failu',
  'load.drop': 'vai ievelc to šeit',
  'load.line': 'Vai kartes rinda',
  'load.load': 'Ielādēt karti',
  'load.no-code': 'Bildē kodu neatradām. Nofotografē to tuvāk, taisni un gaismā.',
  'load.without':
    'Ja kartes vairs nav, balsot no jauna nevar: otras tiesības netiek izsniegtas, lai katram būtu viena balss. Ja biji jau nobalsojis, tā balss ir spēkā.',

  'check.title': 'Pārbaudi kvīti',
  'check.lead':
    'Vai tava zīme ir urnā? To šajā ierīcē aprēķina no publicētā žurnāla, nevis tic serverim uz vārda.',
  'check.crumbs': 'Ceļš līdz šai lapai',
  'check.line': 'Kvīts rinda',
  'check.line-hint': 'Sākas ar talka-receipt-1.',
  'check.file': 'Kvīts fails vai koda bilde',
  'check.check': 'Pārbaudīt',
  'check.save-proof': 'Saglabāt kvīti ar pierādījumu',
  'check.how':
    'Jautājumu sūta bez tava vārda. Katru stundu žurnālu paraksta, un šī lapa pārbauda parakstu un ceļu no tavas zīmes līdz tam.',

  'found.included': 'Tava zīme ir žurnālā',
  'found.included-text':
    'Tā ir {index, number}. no {size, number} ierakstiem, un žurnāla paraksts ir īsts. Ja pēc tam balsoji no jauna, skaita jaunāko.',
  'found.counts': 'Tava zīme tiek skaitīta',
  'found.counts-text':
    'Tā ir {index, number}. no {size, number} žurnāla ierakstiem, un žurnāla paraksts ir īsts. Neviens to nav aizstājis: tā ir starp tām, ko skaita.',
  'found.replaced': 'Šī zīme ir aizstāta ar jaunāku',
  'found.replaced-text':
    'Skaita jaunāko. Šī ir {index, number}. no {size, number} žurnāla ierakstiem, un to neskaita. Ja no jauna nebalsoji, tava balsošanas karte bijusi kādam citam: saglabā kvīti un tūlīt vērsies pie palīdzības, kas norādīta zemāk, vai pašvaldībā.',
  'found.annulled': 'Tava zīme ir žurnālā, bet balsojums ir anulēts',
  'found.annulled-text':
    'Tā ir {index, number}. no {size, number} ierakstiem, un žurnāla paraksts ir īsts. Šajā balsojumā neskaita nevienu zīmi; kāpēc, teikts balsojuma lapā.',
  'found.waiting': 'Tava zīme ir urnā un gaida nākamo stundu',
  'found.waiting-text': 'Žurnālu papildina reizi stundā. Pārbaudi kvīti vēlāk.',
  'found.unknown': 'Šādas zīmes žurnālā nav',
  'found.unknown-text':
    'Pārbaudi, vai ielīmēta visa rinda. Ja ir, parādi kvīti pašvaldībai vai revidentam: tā ir pierādījums.',
  'found.wrong-vote': 'Šī kvīts ir no cita balsojuma',
  'found.wrong-vote-text': 'Atver to balsojumu un pārbaudi to tur.',
  'found.head-bad': 'Žurnāla paraksts nav īsts',
  'found.head-bad-text':
    'To, ko atbildēja serveris, nav parakstījusi šī balsojuma atslēga. Saglabā kvīti un ziņo revidentam.',
  'found.proof-bad': 'Pierādījums neved līdz žurnālam',
  'found.proof-bad-text': 'Kvīts vai žurnāls ir mainīts. Saglabā kvīti un ziņo revidentam.',
  'found.log-forked': 'Žurnāls ir mainīts',
  'found.log-forked-text':
    'Kvīts ir pierādīta ar parakstītu žurnāla stāvokli, bet šodienas žurnāls to neturpina: kādas zīmes ir izņemtas, pieliktas vai pārceltas. Saglabā kvīti un ziņo revidentam: abi paraksti ir pierādījums.',
  'found.malformed': 'Tā nav kvīts',
  'found.malformed-text': 'Ielīmē visu rindu, kas sākas ar talka-receipt-1., vai izvēlies saglabāto failu.',

  'picks.title': 'Tava izvēle',
  'picks.remember': 'Lai šī ierīce atceras, ko es izvēlējos',
  'picks.hint':
    'Tad pie rezultāta redzēsi, kas ar tavu izvēli notika. Tas paliek tikai šeit, nekur netiek sūtīts un pazūd, kad tu izej. Ja ierīci lieto arī citi, labāk neatzīmē.',
  'picks.full': 'Šī ierīce to nevar atcerēties: nav vietas, vai logs ir privāts.',
} as const;
