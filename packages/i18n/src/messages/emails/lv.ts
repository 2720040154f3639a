const minutes = '{minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}';

export const lv = {
  'mail.greeting': 'Labdien, {name}!',
  'mail.contact': 'Ja tā nebija tava izvēle, sazinies ar pašvaldību: {municipality}, tālr. {phone}, {email}.',
  'mail.reason': 'Iemesls: {reason}.',
  'mail.reason.personal-data': 'tekstā ir citu cilvēku personas dati',
  'mail.reason.hostile': 'tekstā ir naids vai pazemošana',
  'mail.reason.rights': 'pārkāptas autortiesības vai citas tiesības',
  'mail.reason.unsafe': 'bīstama vai nelikumīga rīcība',
  'mail.reason.off-topic': 'tā nav par kopīgo programmu',
  'mail.reason.duplicate': 'tāda ideja jau ir',
  'mail.reason.advertising': 'reklāma',
  'mail.reason.not-municipal': 'pašvaldība to nevar izlemt',
  'mail.reason.unclear': 'nevar saprast, kas jādara',
  'mail.link': 'Ja poga nestrādā, ielīmē pārlūkā šo adresi:',
  'mail.turn-off': 'Šādus e-pastus vairs nesūtīt',
  'mail.footer': 'Vēstuli nosūtīja Talka, Latgales pašvaldību kopīgā līdzdalības vietne.',

  'mail.sign-in.subject': '{code} ir tavs kods ienākšanai Talkā',
  'mail.sign-in.heading': 'Ienāc Talkā',
  'mail.sign-in.lead': 'Ieraksti šo kodu lapā, kurā to palūdzi:',
  'mail.sign-in.after': `Kods der ${minutes} un vienu reizi. Vari arī nospiest pogu, tad kods nav jāraksta.`,
  'mail.sign-in.action': 'Ienākt Talkā',
  'mail.sign-in.note':
    'Ja kodu nelūdzi, nekas nav jādara: bez tā neviens tavā vietā neienāks. Nesaki to nevienam, arī mums ne.',

  'mail.confirm-email.subject': '{code} ir kods tavas jaunās adreses apstiprināšanai',
  'mail.confirm-email.heading': 'Apstiprini šo adresi',
  'mail.confirm-email.lead':
    'Tu palūdzi, lai Talka turpmāk raksta uz šo adresi. Ieraksti kodu sava konta lapā:',
  'mail.confirm-email.after': `Kods der ${minutes} un vienu reizi.`,
  'mail.confirm-email.note': 'Ja to nelūdzi, nekas nav jādara: bez koda nekas nemainīsies.',

  'mail.email-changed.subject': 'Tava Talkas konta adrese ir nomainīta',
  'mail.email-changed.heading': 'Adrese ir nomainīta',
  'mail.email-changed.lead':
    'Tavam Talkas kontam tagad ir adrese {newEmail}. Uz šo adresi vairs nerakstīsim.',

  'mail.desk-registered.subject': 'Tev ir konts Talkā',
  'mail.desk-registered.heading': 'Tev ir konts Talkā',
  'mail.desk-registered.lead':
    'Pašvaldības darbinieks pēc tava lūguma izveidoja tev kontu ar šo e-pasta adresi.',
  'mail.desk-registered.after':
    'Lai ienāktu, ieraksti šo adresi, un mēs atsūtīsim kodu. Parole nav vajadzīga.',

  'mail.desk-email-changed.subject': 'Tava Talkas konta jaunā adrese',
  'mail.desk-email-changed.heading': 'Tava konta jaunā adrese',
  'mail.desk-email-changed.lead':
    'Pašvaldības darbinieks pēc tava lūguma pierakstīja šo adresi tavam Talkas kontam. Vecā vairs neder.',
  'mail.desk-email-changed.after':
    'Visās ierīcēs jāienāk no jauna: ieraksti šo adresi, un mēs atsūtīsim kodu.',

  'mail.co-author-invitation.subject': '{name} aicina tevi rakstīt kopā',
  'mail.co-author-invitation.heading': 'Uzrakstīsim kopā?',
  'mail.co-author-invitation.lead': '{name} aicina tevi par līdzautoru idejai „{title}”.',
  'mail.co-author-invitation.after':
    'Ienāc ar šo e-pasta adresi, izlasi ideju un izlem. Kamēr nepiekrīti, tavs vārds pie tās neparādās.',
  'mail.co-author-invitation.action': 'Apskatīt uzaicinājumu',
  'mail.co-author-invitation.note': 'Ja šo cilvēku nepazīsti, vēstuli vari mierīgi dzēst.',

  'mail.idea-returned.subject': 'Ideja „{title}” jāpapildina',
  'mail.idea-returned.heading': 'Vēl mazliet, un varēs publicēt',
  'mail.idea-returned.lead':
    'Pašvaldība ({municipality}) izlasīja tavu ideju „{title}” un pirms publicēšanas lūdz kaut ko precizēt:',
  'mail.idea-returned.after': 'Papildini ideju un iesniedz to vēlreiz. Viss uzrakstītais ir saglabāts.',
  'mail.idea-returned.action': 'Papildināt ideju',

  'mail.idea-refused.subject': 'Ideja „{title}” nav publicēta',
  'mail.idea-refused.heading': 'Ideja šoreiz nav publicēta',
  'mail.idea-refused.lead':
    'Pašvaldība ({municipality}) izskatīja tavu ideju „{title}” un nolēma to nepublicēt.',
  'mail.idea-refused.after':
    'Lēmumu pieņēma cilvēks, nevis programma. Ja tam nepiekrīti, vari to pārsūdzēt: izskatīs cits darbinieks. Pārsūdzības termiņš beidzas {until}.',
  'mail.idea-refused.action': 'Izlasīt lēmumu',

  'mail.idea-answered.subject': 'Pašvaldība atbildēja uz ideju „{title}”',
  'mail.idea-answered.heading': 'Pašvaldības atbilde',
  'mail.idea-answered.lead': 'Uz ideju „{title}” atbildēja pašvaldība ({municipality}):',
  'mail.idea-answered.action': 'Atvērt ideju',

  'mail.idea-hidden.subject': 'Ideja „{title}” ir paslēpta',
  'mail.idea-hidden.heading': 'Ideja ir paslēpta',
  'mail.idea-hidden.lead':
    'Pašvaldība ({municipality}) izskatīja ziņojumu par tavu ideju „{title}” un nolēma to paslēpt.',
  'mail.idea-hidden.after':
    'Lēmumu pieņēma cilvēks, nevis programma. Ja tam nepiekrīti, vari to pārsūdzēt: izskatīs cits darbinieks. Pārsūdzības termiņš beidzas {until}.',
  'mail.idea-hidden.action': 'Izlasīt lēmumu',

  'mail.idea-published.subject': 'Tava ideja „{title}” ir publicēta',
  'mail.idea-published.heading': 'Tava ideja ir publiska',
  'mail.idea-published.lead': 'Ideju „{title}” tagad var lasīt un atbalstīt ikviens.',
  'mail.idea-published.after': 'Padalies ar saiti: pirmie atbalstītāji parasti ir kaimiņi.',
  'mail.idea-published.action': 'Atvērt ideju',

  'mail.appeal-granted.subject': 'Pārsūdzība apmierināta: ideja „{title}” ir publicēta',
  'mail.appeal-granted.heading': 'Lēmums ir mainīts',
  'mail.appeal-granted.lead':
    'Pašvaldībā ({municipality}) tavu ideju „{title}” pārskatīja cits darbinieks. Lēmums ir mainīts: ideja tagad ir publiska.',
  'mail.appeal-granted.action': 'Atvērt ideju',

  'mail.appeal-refused.subject': 'Pārsūdzība noraidīta: „{title}”',
  'mail.appeal-refused.heading': 'Lēmums paliek spēkā',
  'mail.appeal-refused.lead':
    'Pašvaldībā ({municipality}) tavu ideju „{title}” pārskatīja cits darbinieks. Lēmums to nepublicēt paliek spēkā.',
  'mail.appeal-refused.after':
    'Talkā šī ir pēdējā atbilde. Ja arī tai nepiekrīti, vari iesniegt pašvaldībai rakstisku sūdzību.',
  'mail.appeal-refused.action': 'Izlasīt lēmumu',

  'mail.comment-hidden.subject': 'Tavs komentārs par „{title}” ir paslēpts',
  'mail.comment-hidden.heading': 'Komentārs ir paslēpts',
  'mail.comment-hidden.lead':
    'Pašvaldība ({municipality}) izskatīja tavu komentāru par ideju „{title}” un nolēma to paslēpt.',
  'mail.comment-hidden.after':
    'Lēmumu pieņēma cilvēks, nevis programma. Ja tam nepiekrīti, vari to pārsūdzēt: izskatīs cits darbinieks. Pārsūdzības termiņš beidzas {until}.',
  'mail.comment-hidden.action': 'Izlasīt lēmumu',
  'mail.comment-put-back.subject': 'Tavs komentārs par „{title}” atkal ir redzams',
  'mail.comment-put-back.heading': 'Lēmums ir mainīts',
  'mail.comment-put-back.lead':
    'Pašvaldībā ({municipality}) tavu komentāru par ideju „{title}” pārskatīja cits darbinieks. Tas atkal ir redzams.',
  'mail.comment-put-back.action': 'Atvērt sarunu',
  'mail.comment-stays-hidden.subject': 'Pārsūdzība noraidīta: komentārs par „{title}”',
  'mail.comment-stays-hidden.heading': 'Lēmums paliek spēkā',
  'mail.comment-stays-hidden.lead':
    'Pašvaldībā ({municipality}) tavu komentāru par ideju „{title}” pārskatīja cits darbinieks. Tas paliek paslēpts.',
  'mail.comment-stays-hidden.action': 'Izlasīt lēmumu',
  'mail.report-received.subject': 'Ziņojums saņemts: „{title}”',
  'mail.report-received.heading': 'Ziņojums ir saņemts',
  'mail.report-received.lead': 'Tu ziņoji par to, kas teikts pie idejas „{title}”. Tava ziņojuma kods:',
  'mail.report-received.after':
    'Pašvaldība to izskatīs. Kas no tā iznāks, uzrakstīsim tev un to var izlasīt ar kodu.',
  'mail.report-received.action': 'Apskatīt ziņojumu',
  'mail.report-kept.subject': 'Tavs ziņojums par „{title}” ir izskatīts',
  'mail.report-kept.heading': 'Ziņojums ir izskatīts',
  'mail.report-kept.lead':
    'Pašvaldība ({municipality}) izskatīja, par ko tu ziņoji pie idejas „{title}”, un nolēma to atstāt.',
  'mail.report-kept.action': 'Apskatīt ziņojumu',
  'mail.report-acted-on.subject': 'Tavs ziņojums par „{title}” ir izskatīts',
  'mail.report-acted-on.heading': 'Paldies, ka ziņoji',
  'mail.report-acted-on.lead':
    'Pašvaldība ({municipality}) izskatīja, par ko tu ziņoji pie idejas „{title}”, un to paslēpa.',
  'mail.report-acted-on.action': 'Apskatīt ziņojumu',
  'mail.ground.not-competence': 'pašvaldība to nedrīkst izlemt',
  'mail.ground.not-owned': 'vieta nepieder pašvaldībai',
  'mail.ground.against-rules': 'to neļauj likums vai noteikumi',
  'mail.ground.technical': 'to nevar izdarīt tehniski',
  'mail.ground.too-costly': 'maksā vairāk, nekā ir naudas',
  'mail.ground.upkeep': 'uzturēt izmaksātu par dārgu',
  'mail.ground.already-planned': 'pašvaldība to jau plāno',
  'mail.delay.permits': 'atļaujas nāk ilgāk',
  'mail.delay.procurement': 'iepirkums ilgst vairāk',
  'mail.delay.weather': 'laikapstākļi',
  'mail.delay.costs': 'izmaksas ir lielākas',
  'mail.delay.supplies': 'trūkst materiālu vai darba roku',
  'mail.delay.other': 'cits iemesls, lasi idejas lapā',
  'mail.delivery-done.subject': 'Paveikts darbs: „{title}”',
  'mail.delivery-done.heading': 'Vēl viens darbs ir paveikts',
  'mail.delivery-done.lead': 'Pašvaldība ({municipality}) īsteno ideju „{title}”. Paveikts:',
  'mail.delivery-delayed.subject': 'Kavējas: „{title}”',
  'mail.delivery-delayed.heading': 'Darbs būs vēlāk, nekā solīts',
  'mail.delivery-delayed.lead':
    'Pašvaldība ({municipality}) īsteno ideju „{title}”. Šis darbs ir atlikts uz {until}:',
  'mail.delivery-delivered.subject': 'Ideja īstenota: „{title}”',
  'mail.delivery-delivered.heading': 'Ideja ir īstenota',
  'mail.delivery-delivered.lead':
    'Pašvaldība ({municipality}) ir īstenojusi ideju „{title}”. Viss no plāna ir paveikts.',
  'mail.delivery.after': 'Visu darbu gaita, izmaksas un bildes ir idejas lapā.',
  'mail.delivery.action': 'Skatīt darbu gaitu',
  'mail.found-feasible.subject': 'Ideju „{title}” var īstenot',
  'mail.found-feasible.heading': 'Tavu ideju var īstenot',
  'mail.found-feasible.lead':
    'Pašvaldība ({municipality}) izvērtēja ideju „{title}” un atzina, ka to var īstenot. Tā maksātu {sum}.',
  'mail.found-feasible.after': 'Nākamais solis ir balsojums. Tāme pa rindām ir idejas lapā.',
  'mail.found-feasible.action': 'Apskatīt tāmi',
  'mail.found-not-feasible.subject': 'Ideju „{title}” īstenot nevar',
  'mail.found-not-feasible.heading': 'Ideju šobrīd īstenot nevar',
  'mail.found-not-feasible.lead':
    'Pašvaldība ({municipality}) izvērtēja ideju „{title}” un atzina, ka to īstenot nevar.',
  'mail.found-not-feasible.after':
    'Ja nepiekrīti, vari to pārsūdzēt: izskatīs cits cilvēks. Pārsūdzības termiņš beidzas {until}.',
  'mail.found-not-feasible.action': 'Izlasīt lēmumu',
  'mail.finding-upheld.subject': 'Par pārsūdzību ir lēmums: „{title}”',
  'mail.finding-upheld.heading': 'Lēmums paliek spēkā',
  'mail.finding-upheld.lead':
    'Pašvaldībā ({municipality}) ideju „{title}” pārskatīja cits cilvēks. Ideju īstenot nevar.',
  'mail.finding-upheld.after':
    'Talkā šī ir pēdējā atbilde. Ja arī tai nepiekrīti, vari iesniegt pašvaldībai rakstisku sūdzību.',
  'mail.finding-upheld.action': 'Izlasīt lēmumu',
  'mail.finding-reversed.subject': 'Pārsūdzība apmierināta: „{title}”',
  'mail.finding-reversed.heading': 'Lēmums ir mainīts',
  'mail.finding-reversed.lead':
    'Pašvaldībā ({municipality}) ideju „{title}” pārskatīja cits cilvēks. Lēmums, ka to īstenot nevar, vairs nav spēkā.',
  'mail.finding-reversed.action': 'Atvērt ideju',

  'mail.support-threshold.subject':
    'Tavu ideju atbalsta {count, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}',
  'mail.support-threshold.heading': 'Atbalsts ir savākts',
  'mail.support-threshold.lead':
    'Ideju „{title}” atbalsta jau {count, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}: tik, cik vajag.',
  'mail.support-threshold.after': 'Tagad kārta pašvaldībai: tā izvērtēs, vai ideju var īstenot.',
  'mail.support-threshold.action': 'Atvērt ideju',

  'mail.guardian-asked.subject': 'Vai {name} drīkst palīdzēt: „{title}”?',
  'mail.guardian-asked.heading': 'Gaidām tavu piekrišanu',
  'mail.guardian-asked.lead':
    '{guardian}, {name} ir pieteikusies vai pieteicies brīvprātīgajam darbam: {role}, {from}. Līdz 16 gadu vecumam vajag vecāka vai aizbildņa piekrišanu.',
  'mail.guardian-asked.after':
    'Vieta tiek turēta; atbildes laiks beidzas {until}. Atver saiti, izlasi, kas tas par pasākumu, un atbildi. Konts nav vajadzīgs. Ar to pašu saiti vēlāk vari piekrišanu atsaukt, tāpēc saglabā šo e-pastu.',
  'mail.guardian-asked.action': 'Izlasīt un atbildēt',
  'mail.guardian-asked.note': 'Ja šo jaunieti nepazīsti, vari neko nedarīt: bez atbildes vieta atbrīvosies.',
  'mail.guardian-answered.subject':
    '{outcome, select, consented {Vecāki piekrita: „{title}”} refused {Vecāki nepiekrita: „{title}”} withdrawn {Piekrišana ir atsaukta: „{title}”} other {Atbildes nebija: „{title}”}}',
  'mail.guardian-answered.heading':
    '{outcome, select, consented {Tev ir vieta} other {Vietas tev vairs nav}}',
  'mail.guardian-answered.lead':
    '{outcome, select, consented {Tavs vecāks vai aizbildnis piekrita. Tiekamies: {role}, {from}.} refused {Tavs vecāks vai aizbildnis nepiekrita, tāpēc vieta ir brīva citiem: {role}, {from}.} withdrawn {Tavs vecāks vai aizbildnis piekrišanu atsauca, tāpēc vieta ir brīva citiem: {role}, {from}.} other {Laiks, kurā vecākiem bija jāatbild, ir pagājis, un vieta ir brīva citiem: {role}, {from}. Vari pieteikties vēlreiz.}}',
  'mail.guardian-answered.action': 'Skatīt manas maiņas',
  'mail.guardian-change.subject':
    '{what, select, moved {{name}: maiņai cits laiks, „{title}”} place {{name}: cita vieta, „{title}”} other {{name}: atcelts, „{title}”}}',
  'mail.guardian-change.heading':
    '{what, select, moved {Maiņai, kurai piekriti, ir cits laiks} place {Maiņa, kurai piekriti, notiks citur} all {Pasākums nenotiks} other {Maiņa, kurai piekriti, nenotiks}}',
  'mail.guardian-change.lead':
    '{what, select, moved {{name}, „{title}”, {role}: tagad {from}, bija {before}.} place {{name}, „{title}”, {role}, {from}. Tagad jānāk šeit: {place}.} other {{name}, „{title}”, {role}, {from}: tas ir atcelts, un nekur nav jānāk.}}',
  'mail.guardian-change.after':
    'Tava piekrišana paliek spēkā. Ja tagad tas neder, atsauc to ar saiti, kas ir mūsu iepriekšējā vēstulē.',
  'mail.shift-changed.subject':
    '{what, select, moved {Maiņai cits laiks: „{title}”} place {Cita vieta: „{title}”} needs {Pienākumam vajag ko vairāk: „{title}”} other {Atcelts: „{title}”}}',
  'mail.shift-changed.heading':
    '{what, select, moved {Tavai maiņai ir cits laiks} place {Jānāk uz citu vietu} needs {Tavam pienākumam tagad vajag ko vairāk} all {Pasākums nenotiks} other {Maiņa nenotiks}}',
  'mail.shift-changed.lead':
    '{what, select, moved {„{title}”, {role}: tagad {from}, bija {before}.} place {„{title}”, {role}, {from}. Tagad jānāk šeit: {place}.} needs {„{title}”, {role}, {from}. Rīkotājs šim pienākumam tagad prasa ko tādu, kas tev pēc mūsu ziņām nav: vecumu, prasmi vai apliecību. Kas tas ir, lasi pasākuma lapā.} all {Pasākums „{title}” ir atcelts, un tev nekur nav jānāk. Tava maiņa bija: {role}, {from}.} other {„{title}”, {role}, {from}: maiņa ir atcelta, un tev nav jānāk.}}',
  'mail.shift-changed.many':
    '{shifts, plural, zero {Tas attiecas uz # tavām maiņām tur.} one {Tas attiecas uz # tavu maiņu tur.} other {Tas attiecas uz # tavām maiņām tur.}}',
  'mail.shift-changed.why': 'Rīkotājs raksta: {words}',
  'mail.shift-changed.after':
    '{what, select, off {Citas maiņas ir pasākuma lapā.} all {Paldies, ka gribēji palīdzēt. Citas maiņas ir sarakstā.} needs {Tava vieta paliek tava. Ja tev tas ir, pasaki to lapā „Ko es protu”; ja nav, sarunā ar rīkotāju vai atsakies.} other {{overlaps, select, yes {Šajā laikā tev jau ir cita vieta. Abas paliek tavas: atsakies no tās, uz kuru netiksi.} other {Tava vieta paliek tava. Ja vairs netiec, atsakies, un to piedāvās nākamajam.}}}}',
  'mail.shift-changed.action':
    '{what, select, off {Skatīt citas maiņas} all {Skatīt pasākumu} other {Manas maiņas}}',
  'mail.shift-message.subject': 'Ziņa no rīkotāja: „{title}”',
  'mail.shift-message.heading': 'Rīkotājs tev raksta',
  'mail.shift-message.lead': '{organiser} par pasākumu „{title}”, kurā tev ir vieta:',
  'mail.shift-message.ask': 'Uz šo e-pastu atbildēt nevar. Jautājumus uzdod rīkotājam: {contact}.',
  'mail.shift-message.action': 'Manas maiņas',
  'mail.shift-thanks.subject': 'Paldies par palīdzību: „{title}”',
  'mail.shift-thanks.heading': 'Paldies par palīdzību!',
  'mail.shift-thanks.lead': '{organiser} par pasākumu „{title}”, kurā tu palīdzēji:',
  'mail.shift-thanks.ask': 'Uz šo e-pastu atbildēt nevar. Rīkotāju sasniegsi tā: {contact}.',
  'mail.shift-thanks.action': 'Manas stundas',
  'mail.help-asked.subject': 'Vai vari palīdzēt? {role}, {title}',
  'mail.help-asked.heading': 'Pietrūkst palīgu',
  'mail.help-asked.lead':
    '{organiser} meklē palīgus: {title}. Darbs: {role}. Sākums: {from}, {place}. Tu teici, ka tev var jautāt, un šajā laikā, cik zinām, esi brīvs.',
  'mail.help-asked.after':
    'Atbildi vienā pieskārienā: jā, nē vai „šādu darbu man vairs nepiedāvāt”. Atbildes laiks beidzas {until}; pēc tam pajautāsim citiem.',
  'mail.help-asked.action': 'Apskatīt un atbildēt',
  'mail.help-asked.note':
    'Saite ir tikai tev: ar to var atbildēt tavā vārdā, nepārsūti to. Jautājam ne biežāk kā divas reizes nedēļā; pārdomāt vari sadaļā „Kad vajag palīgus”.',
  'mail.together.subject':
    '{what, select, joined {Jūs nāksiet kopā} waits {Jūs kopā gaidāt rindā} other {Jūs tomēr nenāksiet}}: „{title}”',
  'mail.together.heading':
    '{what, select, joined {Jūs esat pieteikti kopā} waits {Jūs esat rindā kopā} other {Jūsu vietas ir atdotas}}',
  'mail.together.lead':
    '{what, select, joined {{name} pieteica tevi: „{title}”, {role}, {from}. Pirms tam tu teici, ka nāksi līdzi.} waits {Maiņa ir pilna, un {name} ierakstīja jūs visus rindā: „{title}”, {role}, {from}. Jums jautās reizē, kad vietu pietiks visiem.} other {{name} atteica visas jūsu vietas: „{title}”, {role}, {from}. Tevi tur vairs negaida.}}',
  'mail.together.after': 'Ja tev tas neder, vari pats atteikties savās maiņās.',
  'mail.together.action': 'Manas maiņas',
  'mail.place-given-up.subject': 'Neilgi pirms maiņas ir brīva vieta: „{title}”',
  'mail.place-given-up.heading': 'Kāds nevar atnākt',
  'mail.place-given-up.lead':
    '{name} atteicās no vietas: „{title}”, {role}, {from}. Tiem, kas gaida, vieta jau tiek piedāvāta.',
  'mail.place-given-up.why':
    '{why, select, unwell {Iemesls: slikta pašsajūta.} work {Iemesls: darbs vai mācības.} family {Iemesls: ģimene.} way {Iemesls: nevar nokļūt.} other {Iemesls: cits.}}',
  'mail.place-given-up.action': 'Dalībnieku saraksts',
  'mail.duty-swap.subject':
    '{what, select, asked {{name} lūdz mainīties: dežūra {week}} accepted {Dežūra {week} vairs nav tava} declined {Dežūra {week} paliek tava} lapsed {Lūgums mainīties vairs nav spēkā: {week}} taken {Dežūra {week} ir tava} other {Kopējā galda dežūras ir mainītas}}',
  'mail.duty-swap.heading':
    '{what, select, asked {Kolēģis lūdz mainīties} accepted {Kolēģis piekrita} declined {Kolēģis nevar mainīties} lapsed {Lūgums vairs nav spēkā} taken {Tu uzņēmies dežūru} other {Dežūras ir mainītas}}',
  'mail.duty-swap.lead':
    '{what, select, asked {{kind, select, swap {{name} lūdz tevi dežurēt pie kopējā moderatoru galda {week} un pretī dežurētu tavā vietā {inReturn}.} other {{name} lūdz tevi dežurēt savā vietā pie kopējā moderatoru galda {week}.}}} accepted {{kind, select, swap {{name} dežurē tavā vietā {week}. Pretī tu dežurē {inReturn}.} other {{name} dežurē tavā vietā {week}.}}} declined {{name} nevar dežurēt tavā vietā {week}.} lapsed {Tavs lūgums par dežūru {week} ({name}) vairs nav spēkā: nedēļa ir sākusies, vai dežūras ir mainījušās.} taken {{kind, select, swap {Tu dežurē {week}, un tavā vietā {inReturn} dežurē {name}.} other {Tu dežurē {week}. Pirms tam tur dežurēja {name}.}}} other {{kind, select, swap {Kolēģi, ar kuriem tu dežurē kopā, ir mainījušies. Nedēļas: {week}; {inReturn}.} other {Nedēļā, kurā tu dežurē, kolēģis ir cits: {week}.}}}}',
  'mail.duty-swap.after':
    '{what, select, asked {Kamēr tu nepiekrīti, nekas nemainās. Lūgums ir spēkā, līdz nedēļa sākas.} accepted {Trīs dienas pirms tavas nedēļas Talka to atgādinās.} declined {Vari palūgt citam kolēģim vai pateikt, ka nevari: tad nedēļa pāriet citam pēc kārtas.} lapsed {Ja vēl vajag, palūdz no jauna.} taken {Trīs dienas pirms nedēļas Talka to atgādinās.} other {Tavas nedēļas nemainās.}}',
  'mail.duty-swap.action': '{what, select, asked {Atbildēt} other {Mana dežūra}}',
  'mail.certificate-ready.subject': 'Apliecība ir gatava: {what}',
  'mail.certificate-ready.heading': 'Tava apliecība ir gatava',
  'mail.certificate-ready.lead':
    'Izsniedza: {municipality}. To var lejupielādēt, nodrukāt vai nosūtīt kā digitālu nozīmi.',
  'mail.certificate-ready.after': 'Ko redz tie, kuri pārbauda kodu, izvēlies tu.',
  'mail.certificate-ready.action': 'Manas apliecības',
  'mail.certificate-revoked.subject': 'Apliecība ir atsaukta: {what}',
  'mail.certificate-revoked.heading': 'Tava apliecība ir atsaukta',
  'mail.certificate-revoked.lead': '{municipality} to atsauca. Iemesls:',
  'mail.certificate-revoked.after':
    'Pārbaudes lapa turpmāk rāda, ka tā ir atsaukta, bet ne iemeslu. Ja tā ir kļūda, raksti pašvaldībai.',
  'mail.place-taken-back.subject': 'Tava vieta ir atcelta: „{title}”',
  'mail.place-taken-back.heading': 'Rīkotājs atcēla tavu vietu',
  'mail.place-taken-back.lead': '„{title}”, {role}, {from}: tevi tur negaida.',
  'mail.place-taken-back.why': 'Rīkotājs raksta: {words}',
  'mail.place-taken-back.action': 'Manas maiņas',
  'mail.guardian-taken-back.subject': 'Vieta ir atcelta: {name}, „{title}”',
  'mail.guardian-taken-back.heading': 'Vieta, kurai piekriti, ir atcelta',
  'mail.guardian-taken-back.lead': '{name}, „{title}”, {role}, {from}: rīkotājs vietu atcēla, nākt nevajag.',
  'mail.barred.subject': 'Tev ir liegts pieteikties maiņām: {by}',
  'mail.barred.heading': 'Tu nevari pieteikties maiņām',
  'mail.barred.lead':
    '{who, select, organisation {Tev ir liegts pieteikties maiņām, ko rīko „{by}”.} other {Tev ir liegts pieteikties visām maiņām šajā pašvaldībā: {by}.}} {ends, select, day {Liegums beidzas {until}.} other {Tas ir spēkā, līdz to atceļ.}} Ja tev tur bija vieta, tā ir atcelta.',
  'mail.barred.after':
    'Ja domā, ka tas nav taisnīgi, vari vienreiz iebilst. Iebildumu izlasīs pašvaldības administrators, un tu saņemsi atbildi.',
  'mail.barred.action': 'Lasīt un iebilst',
  'mail.bar-decided.subject':
    '{decision, select, lifted {Tu atkal vari pieteikties maiņām: {by}} other {Liegums paliek spēkā: {by}}}',
  'mail.bar-decided.heading': '{decision, select, lifted {Liegums ir atcelts} other {Liegums paliek spēkā}}',
  'mail.bar-decided.lead':
    '{decision, select, lifted {Pašvaldība atcēla liegumu: {by}. Vietas, kas tika atceltas, pašas neatgriežas; piesakies no jauna.} other {Pašvaldība izlasīja tavu iebildumu un atstāja liegumu spēkā: {by}.}}',
  'mail.bar-decided.action': 'Manas maiņas',
  'mail.place-taken-over.subject': 'Tavu vietu pārņēma: „{title}”',
  'mail.place-taken-over.heading': 'Tavā vietā nāks kāds cits',
  'mail.place-taken-over.lead': '{name} nāks tavā vietā: „{title}”, {role}, {from}. Tevi tur vairs negaida.',
  'mail.place-taken-over.action': 'Manas maiņas',
  'mail.place-offered.subject': 'Tev ir brīva vieta: „{title}”',
  'mail.place-offered.heading': 'Vieta tev ir paturēta līdz atbildei',
  'mail.place-offered.lead':
    '{role}, {from}. Par vietu atbildi līdz šim brīdim: {until}. Ja neatbildēsi, vietu piedāvās nākamajam.',
  'mail.place-offered.after':
    'Ja netiec, pasaki to: nākamais uzzinās ātrāk. Ja vēlies vēl pagaidīt, paliec rindā un palaid garām.',
  'mail.place-offered.action': 'Atbildēt',

  'mail.organisation-verified.subject': 'Organizācija apstiprināta: „{title}”',
  'mail.organisation-verified.heading': 'Vari rīkot pasākumus',
  'mail.organisation-verified.lead':
    'Pašvaldība ({municipality}) ir apstiprinājusi organizāciju „{title}”. Tagad tās vārdā vari publicēt pasākumus un aicināt palīgus.',
  'mail.organisation-verified.action': 'Sākt pasākumu',
  'mail.organisation-turned-down.subject': 'Organizācija nav apstiprināta: „{title}”',
  'mail.organisation-turned-down.heading': 'Pašvaldība organizāciju neapstiprināja',
  'mail.organisation-turned-down.lead':
    'Pašvaldība ({municipality}) paskatījās uz organizāciju „{title}” un raksta:',
  'mail.organisation-turned-down.after': 'Kad tas ir sakārtots, vari pieteikt organizāciju vēlreiz.',
  'mail.organisation-turned-down.action': 'Skatīt organizāciju',

  'mail.shifts-tomorrow.subject': 'Rīt {time}: „{title}”',
  'mail.shifts-tomorrow.heading': 'Rīt tevi gaida',
  'mail.shifts-soon.subject': 'Drīz sākas, {time}: „{title}”',
  'mail.shifts-soon.heading': 'Šodien tevi gaida',
  'mail.shifts.one': '{time}. {role}, „{title}”. Vieta: {place}.',
  'mail.shifts.after':
    'Ja nevari ierasties, dod ziņu tagad: atdod vietu vai atrodi kādu, kas nāk tavā vietā.',
  'mail.shifts.action': 'Manas maiņas',
  'mail.partner-signed.subject': 'Memorands parakstīts: „{title}”',
  'mail.partner-signed.heading': 'Jūs esat partneris',
  'mail.partner-signed.lead':
    '„{title}” ir pievienojusies memorandam. Tās vārds un apņemšanās tagad ir redzami visiem.',
  'mail.partner-signed.action': 'Apskatīt memorandu',
  'mail.partner-declined.subject': 'Memorands nav parakstīts: „{title}”',
  'mail.partner-declined.heading': 'Šoreiz vēl ne',
  'mail.partner-declined.lead': '„{title}” nav pievienota memorandam. Iemesls:',
  'mail.partner-declined.after': 'Kad tas ir mainījies, vari pieteikties vēlreiz.',
  'mail.partner-declined.action': 'Pieteikties vēlreiz',
  'mail.jury-drawn.subject': 'Tevi izlozēja žūrijā „{title}”',
  'mail.jury-drawn.heading': 'Tu esi izlozēts',
  'mail.jury-drawn.lead':
    'Tu pieteicies žūrijā „{title}”, un loze krita uz tevi. Atbildi, vai piedalīsies; pēdējais brīdis: {until}.',
  'mail.jury-drawn.no':
    'Ja nevari, saki to droši: vietu piedāvās nākamajam. Kas nav atbildējis laikā, to izlaiž.',
  'mail.jury-drawn.action': 'Atbildēt',
  'mail.call-juror.subject': 'Tu esi iecelts vērtēt: „{title}”',
  'mail.call-juror.heading': 'Tev uzticēts vērtēt pieteikumus',
  'mail.call-juror.lead':
    'Pašvaldība lūdz tevi vērtēt pieteikumus konkursam „{title}”. Sākt var, kad beidzas pieteikšanās.',
  'mail.call-juror.how':
    'Par katru pieteikumu vispirms saki, vai tev nav interešu konflikta. Pieteicēju vārdus un citu vērtējumus redzēsi, kad vērtēšana būs noslēgta. Tavs vārds būs publicēts kopā ar rezultātu.',
  'mail.call-juror.action': 'Atvērt vērtēšanu',
  'mail.call-decided.subject': 'Lēmums: „{title}”',
  'mail.call-decided.chosen': 'Tavs pieteikums ir izraudzīts',
  'mail.call-decided.not-chosen': 'Tavs pieteikums šoreiz nav izraudzīts',
  'mail.call-decided.given': 'Konkursā „{title}” tev piešķir {sum}. Pašvaldība raksta:',
  'mail.call-decided.not-given': 'Konkursā „{title}” izraudzīti citi pieteikumi. Pašvaldība raksta:',
  'mail.call-decided.action': 'Atvērt pieteikumu',
  'mail.joint-proposed.subject': 'Kopīgs lēmums: „{title}”',
  'mail.joint-proposed.heading': 'Vajadzīga jūsu pašvaldības balss',
  'mail.joint-proposed.lead':
    '{municipality} aicina izlemt kopā: „{title}”. Lēmums noslēdzas {until} pusnaktī. Katrai pašvaldībai ir viena balss.',
  'mail.joint-proposed.action': 'Izlasīt un izteikties',
  'mail.joint-closed.subject': 'Kopīgs lēmums noslēgts: „{title}”',
  'mail.joint-closed.heading': 'Pašvaldības ir izteikušās',
  'mail.joint-closed.lead':
    '{outcome, select, carried {„{title}”: pieņemts.} rejected {„{title}”: nav pieņemts.} other {„{title}”: izteicās pārāk maz pašvaldību, tāpēc lēmuma nav.}}',
  'mail.joint-closed.action': 'Izlasīt lēmumu',
  'mail.programme-moved.subject': 'Cits laiks vai vieta: „{title}”',
  'mail.programme-moved.heading': 'Pasākums ir pārcelts',
  'mail.programme-moved.lead': 'Tu gribēji iet uz „{title}”. Tagad tas ir {when}, {place}.',
  'mail.programme-moved.action': 'Atvērt pasākumu',
  'mail.programme-cancelled.subject': 'Atcelts: „{title}”',
  'mail.programme-cancelled.heading': 'Pasākums ir atcelts',
  'mail.programme-cancelled.lead': 'Tu gribēji iet uz „{title}”. Tas nenotiks. Rīkotāji raksta:',
  'mail.programme-cancelled.action': 'Paskatīties, kas vēl notiek',
  'mail.vote-begun.subject': 'Var balsot: „{title}”',
  'mail.vote-begun.heading': 'Balsošana ir sākusies',
  'mail.vote-begun.lead': '{municipality} aicina izlemt kopā: „{title}”. Balsošana beidzas {until}.',
  'mail.vote-begun.action': 'Iet balsot',
  'mail.vote-ends-soon.subject': 'Drīz beigsies balsošana: „{title}”',
  'mail.vote-ends-soon.heading': 'Balsošana beidzas {until}',
  'mail.vote-ends-soon.lead':
    '{municipality}: balsošana „{title}” drīz beigsies. Līdz tam savu izvēli var arī mainīt.',
  'mail.vote-ends-soon.action': 'Iet balsot',
  'mail.vote-annulled.subject': 'Balsošana atcelta: „{title}”',
  'mail.vote-annulled.heading': 'Balsošana ir atcelta',
  'mail.vote-annulled.lead':
    '{municipality}: balsošanu „{title}” ar publisku pamatojumu atcēluši divi cilvēki. Nodotās balsis netiks saskaitītas.',
  'mail.vote-annulled.action': 'Izlasīt, kāpēc',
  'mail.vote-result.subject': 'Rezultāts: „{title}”',
  'mail.vote-result.heading': 'Balsošanas rezultāts ir publicēts',
  'mail.vote-result.lead':
    '{municipality}: var redzēt, kuri balsošanas „{title}” projekti uzvarēja un kāpēc, un pašam saskaitīt visu vēlreiz.',
  'mail.vote-result.action': 'Skatīt rezultātu',
  'mail.vote.prove':
    'Lai balsotu, vienreiz jāapliecina dzīvesvieta: klientu apkalpošanas centrā vai, ja konts to piedāvā, ar eID.',
  'mail.vote.to-all': 'Šo vēstuli saņem visi, kas drīkst balsot. Vai esi jau nobalsojis, neviens neskatās.',
  'roster-sheet.title': 'Kas nāk: {event}',
  'roster-sheet.shift':
    '{places, plural, zero {{role}, {from}–{until} ({expected, number} no # vietām)} one {{role}, {from}–{until} ({expected, number} no # vietas)} other {{role}, {from}–{until} ({expected, number} no # vietām)}}',
  'roster-sheet.came': 'atnāca',
  'roster-sheet.left': 'aizgāja',
  'roster-sheet.supervised': 'Pieskata',
  'roster-sheet.unsupervised': 'Nav norādīts, kas pieskata nepilngadīgos.',
  'roster-sheet.age': '{age, plural, zero {# gadu} one {# gads} other {# gadi}}',
  'roster-sheet.none': 'Tajā dienā maiņu nav',
  'roster-sheet.foot': 'Sarakstu {at} izveidoja Talka. Tajā ir personu dati: pēc pasākuma to iznīcini.',
  'sign-sheet.title': 'Dalībnieki: {workshop}',
  'sign-sheet.session': '{number}. nodarbība',
  'sign-sheet.organiser': 'Rīko',
  'sign-sheet.people':
    'Paraksti ({count, plural, zero {# dalībnieku} one {# dalībnieks} other {# dalībnieki}})',
  'sign-sheet.foot':
    'Sarakstu {at} izveidoja Talka. Tajā ir personu dati: glabā to drošā vietā un iznīcini, kad vairs nevajag.',
  'certificate.title': 'Apliecība',
  'certificate.given': 'Šī apliecība ir izsniegta',
  'certificate.for-hours': 'par brīvprātīgo darbu',
  'certificate.for-workshop': 'par pabeigtu darbnīcu „{title}”',
  'certificate.how-long': 'Apjoms',
  'certificate.hours': '{hours, plural, zero {# stundu} one {# stunda} other {# stundas}}',
  'certificate.when': 'Laiks',
  'certificate.organiser': 'Rīkoja',
  'certificate.organisers': 'Vairāki rīkotāji, {municipality}',
  'certificate.issued': 'Izsniedza',
  'certificate.check': 'Pārbaudi, vai tā ir īsta',
  'certificate.check-text': 'Nolasi kodu ar tālruni vai atver {address} un ieraksti:',
  'certificate.foot':
    'Izsniegta elektroniski, derīga bez paraksta. Vai pašvaldība to nav atsaukusi, pasaka pārbaudes lapa.',
  'certificate.badge-hours': 'Brīvprātīgais darbs',
  'certificate.badge-text': '{what}: {hours}, {from} – {until}. {organiser}.',
  'certificate.badge-hours-criteria': 'Rīkotāji ir apstiprinājuši stundas, kuras cilvēks ir palīdzējis.',
  'certificate.badge-workshop-criteria': 'Darbnīca ir pabeigta pēc tās noteikumiem.',

  'reference.title': 'Apliecinājums par brīvprātīgo darbu',
  'reference.lead': 'Paldies par palīdzību! Šeit ir viss, ko rīkotāji ir apstiprinājuši.',
  'reference.skills': 'Prasmes, ko uzdevumi prasīja',
  'reference.hours': '{hours, number} st.',
  'reference.in-all': 'Kopā',
  'reference.tasks': 'Darbi',
  'reference.foot': 'Dokumentu {at} izveidoja Talka no rīkotāju apstiprinātajām stundām.',
  'agreement.title': 'Brīvprātīgā darba līgums',
  'agreement.lead':
    'Rakstveida līgums saskaņā ar Brīvprātīgā darba likumu: obligāts, ja palīdz nepilngadīgie, ja atlīdzina izdevumus vai ja to lūdz kāda puse.',
  'agreement.parties': 'Puses',
  'agreement.organiser': 'Brīvprātīgā darba organizētājs',
  'agreement.volunteer': 'Brīvprātīgā darba veicējs',
  'agreement.number': 'reģ. Nr. {number}',
  'agreement.born': 'dzim. {day}',
  'agreement.guardian': 'Likumiskais pārstāvis',
  'agreement.consent': '{name} ({relation}), rakstveida piekrišana dota {at}',
  'agreement.mother': 'māte',
  'agreement.father': 'tēvs',
  'agreement.work': 'Darbs',
  'agreement.event': 'Pasākums',
  'agreement.task': 'Uzdevums',
  'agreement.time': 'Laiks',
  'agreement.place': 'Vieta',
  'agreement.contact': 'Kam jautāt',
  'agreement.supervisors': 'Nepilngadīgos pieskata',
  'agreement.terms': 'Noteikumi',
  'agreement.term-unpaid': 'Darbs ir brīvprātīgs un bez atlīdzības; tas neaizstāj darbinieku.',
  'agreement.term-costs': 'Atlīdzināmie izdevumi (ja tādi ir): ______________________________',
  'agreement.term-repaid': 'Atlīdzināmie izdevumi: {repaid}',
  'agreement.term-safety':
    'Organizētājs pirms darba iepazīstina ar drošības noteikumiem, pienākumiem un tiesībām un nodrošina drošu darba vidi.',
  'agreement.term-end':
    'Katra puse var izbeigt līgumu, par to vismaz trīs dienas iepriekš rakstveidā brīdinot otru.',
  'agreement.term-young':
    'Darbs notiek no mācībām brīvajā laikā un nekaitē veselībai, drošībai un tikumībai.',
  'agreement.foot':
    'Sagatavots Talkā {at}. Pamats: Brīvprātīgā darba likums, 4. un 5. pants (likumi.lv/ta/id/275061).',
  'mail.workshop-told.subject':
    '{what, select, moved {Nodarbībai cits laiks: „{title}”} off {Nodarbība nenotiks: „{title}”} all {Darbnīca nenotiks: „{title}”} other {Ziņa no darbnīcas: „{title}”}}',
  'mail.workshop-told.heading':
    '{what, select, moved {Nodarbībai ir cits laiks} off {Nodarbība nenotiks} all {Darbnīca nenotiks} other {Tev raksta no darbnīcas}}',
  'mail.workshop-told.lead':
    '{what, select, moved {„{title}”: tagad {from}, bija {before}. Vieta: {place}. Tava vieta paliek tava.} off {„{title}”: nodarbība {from} ir atcelta, un tajā laikā nav jānāk.} all {„{title}” ir atcelta, un tev nav jānāk. Tā būtu sākusies: {from}.} other {{organiser} par darbnīcu „{title}”:}}',
  'mail.workshop-told.ask': 'Uz šo e-pastu atbildēt nevar. Jautājumiem: {contact}.',
  'mail.workshop-told.action': 'Skatīt darbnīcu',

  'mail.digest.subject': '{count, plural, zero {# jaunumu tev} one {# jaunums tev} other {# jaunumi tev}}',
  'mail.digest.heading': 'Kas tev jauns',
  'mail.digest.more': 'Un vēl {more} vietnē.',
  'mail.digest.action': 'Atvērt manus paziņojumus',
  'mail.digest.note': 'Vietnē izlasīto te neatkārtojam. Cik bieži tādi e-pasti nāk, tu izvēlies vietnē.',

  'mail.news-confirm.subject': 'Vai tu gribi saņemt ziņas: {municipality}?',
  'mail.news-confirm.heading': 'Apstiprini, ka gribi ziņas',
  'mail.news-confirm.lead':
    'Kāds Talkā lūdza uz šo adresi sūtīt pašvaldības ziņas: {municipality}. Ja tas biji tu, apstiprini to.',
  'mail.news-confirm.action': 'Apstiprināt',
  'mail.news-confirm.note':
    '{hours, plural, zero {Saite der # stundas. Ja tu to nelūdzi, nedari neko: vairāk uz šo adresi neko nesūtīsim.} one {Saite der # stundu. Ja tu to nelūdzi, nedari neko: vairāk uz šo adresi neko nesūtīsim.} other {Saite der # stundas. Ja tu to nelūdzi, nedari neko: vairāk uz šo adresi neko nesūtīsim.}}',
  'mail.newsletter.latvian-only': 'Šī vēstule ir uzrakstīta tikai latviski.',
  'mail.newsletter.why': 'Tu saņem šo vēstuli, jo lūdzi ziņas: {municipality}.',
} as const;
