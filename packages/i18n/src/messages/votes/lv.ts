export const lv = {
  'votes.title': 'Balsojumi',
  'votes.lead': 'Par ko iedzīvotāji lemj paši: kurām idejām atvēlēt naudu.',
  'votes.loading': 'Nesam balsojumu…',
  'votes.now': 'Notiek tagad',
  'votes.coming': 'Sāksies drīz',
  'votes.past': 'Jau bijuši',
  'votes.secret': 'Aizklāts',
  'votes.open': 'Atklāts',
  'votes.projects': '{count, plural, zero {# ideju} one {# ideja} other {# idejas}}',
  'votes.pots': '{count, plural, zero {# naudas podu} one {# naudas pods} other {# naudas podi}}',
  'votes.empty': 'Te būs balsojumi par iedzīvotāju idejām',
  'votes.empty-text':
    'Kad pašvaldība izsludinās balsojumu, te redzēsi, par ko lemj, cik naudas ir un līdz kuram laikam balsot. Kamēr to gaida, atbalsti idejas, kas nonāks balsojumā.',
  'votes.empty-action': 'Apskati idejas',

  'vote-moment.draft': 'Top',
  'vote-moment.coming': 'Sāksies drīz',
  'vote-moment.open': 'Var balsot',
  'vote-moment.suspended': 'Apturēts',
  'vote-moment.over': 'Beidzies',
  'vote-moment.closed': 'Beidzies',
  'vote-moment.opened': 'Atver balsis',
  'vote-moment.published': 'Ir rezultāts',
  'vote-moment.final': 'Rezultāts galīgs',
  'vote-moment.annulled': 'Atcelts',
  'vote-when.draft': 'Balsojumu vēl gatavo.',
  'vote-when.coming': 'Balsošana sākas {from}, beidzas {until}.',
  'vote-when.open': 'Balsošana beidzas {until}.',
  'vote-when.suspended': 'Balsošana ir apturēta.',
  'vote-when.over': 'Balsošana beidzās {until}; urnu tūlīt aizver.',
  'vote-when.closed': 'Balsošana beidzās {until}. Atslēgas glabātāji vēl nav atvēruši balsis.',
  'vote-when.opened': 'Balsošana beidzās {until}. Balsis ir atvērtas, un tās skaita.',
  'vote-when.published': 'Balsošana beidzās {until}. Rezultāts ir publicēts, un to vēl var apstrīdēt.',
  'vote-when.final': 'Balsošana beidzās {until}. Rezultāts ir galīgs.',
  'vote-when.annulled': 'Balsojums ir atcelts, un neviena balss nav derīga.',

  'vote.gone': 'Šāda balsojuma te nav',
  'vote.gone-text': 'Varbūt adrese nav pilna vai balsojums vēl nav izsludināts.',
  'vote.suspended-why': 'Kāpēc apturēts',
  'vote.annulled-why': 'Kāpēc atcelts',
  'vote.rerun-of': 'Šis balsojums notiek no jauna: pirmais, Nr. {number}, ir atcelts.',
  'vote.rerun-as': 'Šis balsojums notiek no jauna kā Nr. {number}.',
  'vote.rerun-coming': 'Balsojums notiks no jauna. Kad to izsludinās, saite būs te.',
  'vote.what': 'Par ko balso',
  'vote.sum':
    '{count, plural, zero {# ideju} one {# ideja} other {# idejas}} par {sum}{pots, plural, =1 {} zero {, # naudas podos} one {, # naudas podā} other {, # naudas podos}}.',
  'vote.pot': 'podā {sum}',
  'vote.residents': '{count, plural, zero {# iedzīvotāju} one {# iedzīvotājs} other {# iedzīvotāji}}',
  'vote.own-pot': 'tavs pods',
  'vote.from-idea': 'Ideja, no kuras tas nāk (Nr. {number, number})',

  'vote-rules.title': 'Kā balso un kā skaita',
  'vote-rules.who': 'Kas balso',
  'vote-rules.who-text':
    '{residence, select, municipality {Pašvaldībā deklarētie iedzīvotāji} federation {Visu partnerības pašvaldību iedzīvotāji} other {Visi, kas apliecinājuši, kas viņi ir, lai kur dzīvotu,}} no {age, number} gadu vecuma.',
  'vote-rules.areas': 'Tikai šo vietu iedzīvotāji: {areas}.',
  'vote-rules.citizens': 'Balso pilsoņi.',
  'vote-rules.paper': 'Var balsot arī uz papīra klientu centrā: viens cilvēks, viena balss.',
  'vote-rules.ballot': 'Kā balso',
  'vote-rules.blank': 'Drīkst arī neizvēlēties neko: tā ir nodota tukša zīme.',
  'vote-rules.order': 'Katrs balsotājs redz idejas citā secībā, lai nevienai nebūtu labākas vietas.',
  'vote-rules.count': 'Kā skaita',
  'vote-rules.ties': 'Ja vienādi',
  'vote-rules.ties-text': 'Ja divas idejas ir vienādas, priekšroka ir tai, {how}.',
  'vote-rules.secrecy': 'Aizklātība',
  'vote-rules.secret-text':
    'Balsi aizzīmogo tavā ierīcē, un urnā tā nonāk bez vārda: pašvaldība zina, ka esi balsojis, bet ne par ko. Atvērtās balsis publicē jauktā secībā, lai ikviens tās var pārskaitīt.',
  'vote-rules.change-text': 'Līdz balsošanas beigām vari balsot no jauna; skaita pēdējo.',
  'vote-rules.trackers':
    'Zīmē būs meklēšanas zīme, pēc kuras pats atradīsi savu atvērto balsi. Nerādi to nevienam: pēc tās redz, kā balsoji.',
  'vote-rules.open-text':
    'Šis balsojums ir atklāts: pie katras balss paliek balsotāja vārds. Līdz beigām to var mainīt.',
  'vote-rules.complaints': 'Sūdzības',
  'vote-rules.complaints-text':
    'Rezultātu var apstrīdēt {days, plural, zero {# dienas} one {# dienu} other {# dienas}} pēc publicēšanas; tad tas kļūst galīgs.',
  'vote-rules.no-complaints': 'Rezultāts ir galīgs, tiklīdz publicēts.',
  'vote-rules.delivery': 'Īstenošana',
  'vote-rules.delivery-text':
    'Uzvarējušos projektus īsteno {months, plural, zero {# mēnešos} one {# mēnesī} other {# mēnešos}} pēc rezultāta publicēšanas.',
  'vote-rules.source': 'No kurienes noteikumi',
  'vote-rules.source-of': '„{name}”. Pēc parauga:',
  'vote-rules.source-text': '{title}, {year}',
  'vote-rules.source-numbered': '{title}, saistošie noteikumi Nr.\u00a0{number}, {year}',

  'vote-ballot.choose-one': 'Katrs izvēlas vienu ideju.',
  'vote-ballot.approval':
    'Katrs atzīmē līdz {count, plural, zero {# idejām} one {# idejai} other {# idejām}}, katru vienu reizi.',
  'vote-ballot.approval-exactly':
    'Katrs atzīmē tieši {count, plural, zero {# ideju} one {# ideju} other {# idejas}}.',
  'vote-ballot.approval-any': 'Katrs atzīmē tik ideju, cik vēlas, katru vienu reizi.',
  'vote-ballot.knapsack':
    'Katrs izvēlas idejas, kamēr pietiek poda naudas: kopā tās nedrīkst maksāt vairāk, nekā podā ir.',
  'vote-ballot.knapsack-limit': 'Katrs izvēlas idejas, kas kopā nemaksā vairāk par {limit}.',
  'vote-ballot.points':
    'Katrs izdala līdz {sum, plural, zero {# punktiem} one {# punktam} other {# punktiem}}, vienai idejai ne vairāk par {most, number}.',
  'vote-ballot.points-all':
    'Katrs izdala {sum, plural, zero {# punktu} one {# punktu} other {# punktus}}, vienai idejai ne vairāk par {most, number}.',
  'vote-ballot.ranking':
    'Katrs sarindo līdz {count, plural, zero {# idejām} one {# idejai} other {# idejām}}, labāko pirmo.',
  'vote-ballot.ranking-exactly':
    'Katrs sarindo {count, plural, zero {# ideju} one {# ideju} other {# idejas}}, labāko pirmo.',

  'vote-count.order':
    'Idejas sakārto pēc {what, select, points {saņemtajiem punktiem} places {vietu punktiem} other {balsu skaita}} un finansē pēc kārtas, kamēr pietiek naudas.',
  'vote-count.order-per-euro':
    'Idejas sakārto pēc {what, select, points {punktiem} places {vietu punktiem} other {balsīm}} uz katru eiro un finansē pēc kārtas, kamēr pietiek naudas.',
  'vote-count.skip': 'Ja kādai naudas nepietiek, ņem nākamo, kurai pietiek.',
  'vote-count.stop': 'Pie pirmās, kurai naudas nepietiek, apstājas.',
  'vote-count.threshold':
    'Finansē tikai ideju, kura saņēmusi vismaz {least} {what, select, points {punktus} places {vietu punktus} other {balsis}}.',
  'vote-count.mes':
    'Podu sadala vienādās daļās: katrs balsotājs rīkojas ar savu. Ideju finansē, ja tie, kas tai devuši {what, select, points {punktus} places {vietu} other {balsi}}, kopā to var samaksāt no savām daļām.',
  'vote-count.mes-price':
    'Vispirms ņem to, kura katram atbalstītājam iznāk vislētāk; kas savu daļu iztērējis, nākamo vairs nemaksā.',
  'vote-count.mes-rest': 'Ja nauda paliek pāri, visu daļas pamazām palielina un skaita no jauna.',

  'vote-tie.minCost': 'kura ir lētāka',
  'vote-tie.maxCost': 'kura ir dārgāka',
  'vote-tie.maxScore': 'kurai ir vairāk balsu',
  'vote-tie.minScore': 'kurai ir mazāk balsu',
  'vote-tie.id': 'kuras numurs ir pirmais',
  'vote-tie.drawn': 'kura ir pirmā izlozē: tās nospiedums publicēts pirms balsošanas',

  'vote-trustees.title': 'Kas glabā atslēgu',
  'vote-trustees.text':
    'Balsis atver ar atslēgu, kas sadalīta {of, plural, zero {# glabātājiem} one {# glabātājam} other {# glabātājiem}}: vajag {needed, number} no viņiem kopā, un vienatnē nevar neviens. Ja {needed, number} vairs nesanāk, balsojumu atceļ.',
  'vote-trustees.fingerprint': 'Atslēgas nospiedums',
  'vote-trustees.configuration':
    'Viss solītais (idejas, naudas podi, noteikumi, atslēgas) ir pirmais ieraksts balsošanas zīmju žurnālā. Tā nospiedums:',

  'vote-acts.title': 'Kas ar balsojumu darīts',
  'vote-acts.text':
    'Pagarināt, apturēt, atcelt un atvērt balsojumu var tikai divi cilvēki kopā, ar iemeslu, ko redz visi.',
  'vote-acts.none':
    'Nekas nav mainīts. Pagarināt, apturēt, atcelt un atvērt balsojumu var tikai divi cilvēki kopā, un iemesls parādīsies te.',
  'vote-acts.done': 'noticis',
  'vote-act.extend-ideas': 'Ideju laiks pagarināts: beidzas {until}',
  'vote-act.extend-support': 'Atbalsta laiks pagarināts: beidzas {until}',
  'vote-act.extend': 'Pagarināts: beidzas {until}',
  'vote-act.suspend': 'Apturēts',
  'vote-act.resume': 'Atsākts',
  'vote-act.annul': 'Atcelts',
  'vote-act.rerun': 'Atcelts, lai balsotu no jauna',
  'vote-act.open': 'Balsis atvērtas',
  'vote-act.set-aside': 'Atvērtais atlikts malā: atvērs no jauna',
  'vote-act.publish': 'Rezultāts publicēts',

  'vote-next.title-unknown': 'Ko vari darīt',
  'vote-next.title-sign-in': 'Balso arī tu',
  'vote-next.title-register': 'Balso arī tu',
  'vote-next.title-prove': 'Vispirms apliecini dzīvesvietu',
  'vote-next.title-blocked': 'Tu šeit nebalso',
  'vote-next.title-vote': 'Tava kārta',
  'vote-next.title-finish': 'Sākts, nav pabeigts',
  'vote-next.title-change': 'Tu esi nobalsojis',
  'vote-next.title-elsewhere': 'Balso ar karti',
  'vote-next.title-desk': 'Tu esi nobalsojis',
  'vote-next.title-coming': 'Vēl nav sācies',
  'vote-next.title-suspended': 'Balsošana apturēta',
  'vote-next.title-counting': 'Gaidām rezultātu',
  'vote-next.title-annulled': 'Balsojums atcelts',
  'vote-next.title-result': 'Rezultāts',
  'vote-next.sign-in-text': 'Ienāc, lai redzam, kuros naudas podos tu balso.',
  'vote-next.register-text': 'Pabeidz reģistrāciju, lai redzam, kuros naudas podos tu balso.',
  'vote-next.prove-text':
    'Vēl nav zināms, kas tu esi un kur dzīvo. Aizej ar pasi vai eID karti uz klientu centru: tas jādara vienreiz, un tad vari balsot mājās.',
  'vote-next.vote-text': 'Balsošana ilgst dažas minūtes. Balss ir aizklāta, un līdz beigām to var mainīt.',
  'vote-next.vote-open-text':
    'Balsojums ir atklāts: pie tavas balss paliks tavs vārds. Līdz beigām to var mainīt.',
  'vote-next.finish-text': 'Balsošanas tiesības tev jau ir, un tās ir šajā ierīcē. Atliek nobalsot.',
  'vote-next.change-text': 'Līdz balsošanas beigām vari balsot no jauna: skaita pēdējo balsi.',
  'vote-next.elsewhere-text':
    'Balsošanas tiesības tev izsniegtas citā ierīcē. Balso tajā vai ielādē šeit savu balsošanas karti.',
  'vote-next.desk-text': 'Tava balss nodota klientu centrā, uz papīra. Vairāk nekas nav jādara.',
  'vote-next.coming-text': 'Balsošana sāksies {from}. Jau tagad vari izmēģināt, kā tas notiek.',
  'vote-next.suspended-text': 'Nodotās balsis ir drošībā. Kad balsošana atsāksies, tas būs redzams te.',
  'vote-next.counting-text':
    'Nodotās balsis ir aizzīmogotas urnā. Rezultāts būs te, tiklīdz glabātāji tās atvērs.',
  'vote-next.annulled-text': 'Iemesls ir lapas sākumā. Par jaunu balsojumu paziņos te.',
  'vote-next.result-text':
    'Balsis ir saskaitītas. {open, select, yes {Rezultātu vēl var apstrīdēt; termiņš beidzas {until}.} other {Rezultāts ir galīgs.}}',
  'vote-next.go-result': 'Skatīt rezultātu',
  'vote-next.go-sign-in': 'Ienākt un balsot',
  'vote-next.go-register': 'Pabeigt reģistrāciju',
  'vote-next.go-vote': 'Balsot',
  'vote-next.go-finish': 'Pabeigt balsošanu',
  'vote-next.go-change': 'Mainīt balsi',
  'vote-next.go-elsewhere': 'Ielādēt karti',
  'vote-next.practice': 'Izmēģināt, kā tas notiek',
  'vote-next.receipt': 'Pārbaudīt kvīti',
} as const;
