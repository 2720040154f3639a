/** Balsojuma rezultāts: kas uzvarēja, kāpēc, un kā to pārskaitīt pašam. */
export const lv = {
  'result.title': 'Rezultāts: {name}',
  'result.crumbs': 'Kur tu esi',
  'result.votes': 'Balsojumi',
  'result.loading': 'Ielādē rezultātu',
  'result.lead':
    '{winners, plural, zero {Uzvarēja # projektu} one {Uzvarēja # projekts} other {Uzvarēja # projekti}} no {projects, number}. Iztērēts {spent} no {budget}.',
  'result.lead-none': 'Neuzvarēja neviens no {projects, number} projektiem. Nauda, {budget}, paliek podā.',
  'result.to-recount': 'Pārskaiti pats',
  'result.to-lab': 'Kā būtu ar citiem noteikumiem',
  'result.to-vote': 'Par balsojumu',
  'result.published': 'Publicēts {when}',
  'result.state-complaints': 'Vēl var sūdzēties',
  'result.state-final': 'Galīgs',

  'result.soon': 'Rezultāta vēl nav',
  'result.soon-lead':
    'Te būs: kas uzvarēja un kāpēc, cik cilvēku balsoja un visas zīmes bez vārdiem, lai ikviens var pārskaitīt. Līdz publicēšanai neviens, arī mēs, nezina, kas ir priekšā.',
  'result.soon-coming': 'Balsošana sākas {from} un beidzas {until}. Pēc tam atslēgas glabātāji atver urnu.',
  'result.soon-open': 'Balsošana beidzas {until}. Pēc tam atslēgas glabātāji atver urnu.',
  'result.soon-suspended': 'Balsošana ir apturēta. Rezultāts būs, kad tā būs turpināta un beigusies.',
  'result.soon-over': 'Balsošana beidzās {until}. Tagad to noslēdz, un atslēgas glabātāji atver urnu.',
  'result.soon-closed': 'Balsošana beidzās {until}. Tagad atslēgas glabātāji atver urnu.',
  'result.soon-opened':
    'Balsošana beidzās {until}. Urnu ver vaļā, un to, kas tajā bija, pārbauda divi cilvēki, pirms publicē.',
  'result.soon-annulled': 'Šis balsojums ir atcelts. Rezultāta nebūs, un zīmes neatvērs.',
  'result.gone': 'Šāda balsojuma te nav',
  'result.gone-text': 'Varbūt adrese nav pilna vai balsojums vēl nav izsludināts.',

  'result.pot-lead':
    '{winners, plural, zero {Uzvarēja # projektu} one {Uzvarēja # projekts} other {Uzvarēja # projekti}} no {projects, number}. Iztērēts {spent} no {budget}, palika {left}.',
  'result.pot-none': 'Neuzvarēja neviens projekts. Podā ir {budget}.',
  'result.pot-counted':
    '{count, plural, zero {Saskaitītas # zīmes.} one {Saskaitīta # zīme.} other {Saskaitītas # zīmes.}}',
  'result.pot-counted-few': 'Saskaitītas mazāk nekā {least, number} zīmes.',
  'result.pot-counted-hidden':
    'Cik zīmju saskaitīts, nerādām: no tā varētu izrēķināt citu, pārāk mazu skaitli.',
  'result.winners': 'Uzvarēja',
  'result.others': 'Neuzvarēja',
  'result.yours': 'Tu to izvēlējies',
  'result.reasoning': 'Skaita, kāpēc tā iznāca',
  'result.unreasoned':
    'Pamatojumu šeit neizdevās izskaitīt. Iznākums ir tas pats; lejupielādē zīmes un pārskaiti ar programmu.',
  'result.reasons-elsewhere':
    'Kāpēc katrs uzvarēja vai neuzvarēja, šajā lapā izskaita skripts; bez tā to pasaka programma komandrindā.',
  'result.few':
    'Šajā podā saskaitīja mazāk nekā {least, number} zīmju. Publicēts tikai iznākums: pēc tik maz zīmēm varētu uzminēt, kā kāds balsoja. Tāpēc šo podu pārskaitīt var tikai revidents, kam zīmes ir nodotas.',

  'result.score-votes': '{n, plural, zero {# balsu} one {# balss} other {# balsis}}',
  'result.score-points': '{n, plural, zero {# punktu} one {# punkts} other {# punkti}}',
  'result.score-rankPoints': '{n, plural, zero {# vietu punktu} one {# vietu punkts} other {# vietu punkti}}',
  'result.quoted': '„{name}”',
  'result.about': 'apm. {amount}',

  'said.won': 'Uzvarēja. Par to {score}.',
  'said.lost': 'Neuzvarēja. Par to {score}.',
  'said.funded': 'Kad pienāca tā kārta, podā bija {left}, un projekts maksā {cost}.',
  'said.too-dear':
    'Kad pienāca tā kārta, podā bija palicis {left}, bet projekts maksā {cost}: trūka {missing}.',
  'said.not-reached':
    'Skaitīšana beidzās pirms tā kārtas: kādam, par ko bija vairāk balsu, naudas nepietika.',
  'said.below-threshold': 'Tik maz atbalsta noteikumi neļauj finansēt, lai arī naudas pietiktu.',
  'said.no-support': 'Par to neviens nebalsoja.',
  'said.over-budget':
    'Projekts maksā {cost}, vairāk nekā viss naudas pods ({budget}). Balsis to mainīt nevarēja.',
  'said.withdrawn': 'Projekts bija atsaukts, kad zīmes jau bija gatavas.',
  'said.not-eligible':
    'Projektu, kas maksā {cost}, noteikumi ļauj pirkt tikai tad, ja to vēlas lielāka daļa balsotāju.',
  'said.free': 'Tas nemaksā neko, un kāds to vēlas.',
  'said.bought-all': 'To nopirka {round}. kārtā: visi, kas to gribēja, samaksāja pa {price} no savas daļas.',
  'said.bought-all-points':
    'To nopirka {round}. kārtā: visi, kas to gribēja, no savas daļas samaksāja {price} par katru punktu.',
  'said.bought':
    'To nopirka {round}. kārtā: {full, number} samaksāja pa {price} no savas daļas{part, plural, =0 {} other {, # tik, cik bija palicis}}{none, plural, =0 {} other {, # vairs nebija nekā}}.',
  'said.bought-points':
    'To nopirka {round}. kārtā: {full, number} no savas daļas samaksāja {price} par katru punktu{part, plural, =0 {} other {, # tik, cik bija palicis}}{none, plural, =0 {} other {, # vairs nebija nekā}}.',
  'said.completed':
    'No daļām to nenopirka, bet podā vēl bija {left}. Atlikumu deva tiem, par ko vairāk balsu un kam pietiek.',
  'said.not-affordable':
    'Tiem, kas to gribēja, beigās kopā bija palicis {left}, bet projekts maksā {cost}: trūka {missing}.',
  'said.spent-elsewhere': 'Visvairāk viņi bija samaksājuši par „{name}”: {paid}.',
  'said.remainder-too-small': 'Kad viss bija nopirkts, podā palika {left}: šim ar to nepietiek.',
  'said.enough': 'Būtu pieticis, ja par to būtu vēl {score}, citiem balsojot tāpat.',
  'said.enough-voters':
    '{n, plural, zero {Noteikti pietiktu ar vēl # balsotāju, kas grib tikai šo} one {Noteikti pietiktu ar vēl # balsotāju, kas grib tikai šo} other {Noteikti pietiktu ar vēl # balsotājiem, kas grib tikai šo}}; varbūt jau ar mazāk.',
  'said.never': 'Ar balsīm vien tas nebija labojams.',

  'pot.picture': 'Kā podu iztērēja',
  'pot.picture-label': '{budget}: iztērēts {spent}, palika {left}',
  'pot.slider': 'Solis',
  'pot.step': '{step, number}. no {steps, number}: {name}, {cost}. Podā paliek {left}.',
  'pot.step-start': 'Sākums: podā ir {left}.',
  'pot.before': 'Iepriekšējais',
  'pot.next': 'Nākamais',
  'pot.table': 'Tas pats tabulā',
  'pot.table-caption': 'Projekti tādā secībā, kādā tos apmaksāja',
  'pot.col-step': 'Solis',
  'pot.col-project': 'Projekts',
  'pot.col-cost': 'Maksā',
  'pot.col-left': 'Podā paliek',
  'pot.left': 'Palika podā',

  'payers.label':
    'No {all, number}, kas to gribēja: pilnu daļu samaksāja {full, number}, tik, cik palicis, {part, number}, neko {none, number}.',
  'payers.full': 'Samaksāja pilnu daļu',
  'payers.part': 'Samaksāja, cik bija palicis',
  'payers.none': 'Nesamaksāja neko',
  'payers.effective': 'Faktiskais atbalsts: {effective} no {score}.',
  'payers.effective-note': 'Kas savu daļu jau iztērējis citur, faktiskajā atbalstā skaitās mazāk.',
  'payers.near-label': 'Tuvākajā brīdī tie, kas to gribēja, varēja samaksāt {percent} no cenas.',
  'payers.details': 'Kas to samaksāja',
  'payers.where': 'Kur palika viņu nauda',
  'payers.caption': 'Ko samaksāja tie, kas gribēja šo projektu',
  'payers.col-project': 'Par ko',
  'payers.col-paid': 'Samaksāja kopā',
  'payers.col-voters': 'Balsotāji',
  'payers.nothing': 'Viņi nav samaksājuši neko.',

  'how.title': 'Kā skaitīja',
  'how.greedy':
    'Projektus ņēma pēc kārtas: par ko vairāk balsu, tas pirmais. Kam naudas pietika, tas uzvarēja; kam nepietika, to izlaida.',
  'how.greedy-stop':
    'Projektus ņēma pēc kārtas: par ko vairāk balsu, tas pirmais. Pie pirmā, kam naudas nepietika, apstājās.',
  'how.greedy-cost':
    'Projektus ņēma pēc kārtas: kam vairāk balsu par katru eiro, tas pirmais. Kam naudas pietika, tas uzvarēja.',
  'how.knapsack':
    'Katrs balsotājs pats sadalīja visu podu. Tad projektus ņēma pēc kārtas: par ko vairāk balsu, tas pirmais.',
  'how.mes':
    'Podu sadalīja vienādās daļās starp visiem, kas balsoja. Projekts uzvar, ja tie, kas to grib, var to kopā samaksāt no savām daļām. Pirmais ir tas, kurš katram izmaksā vismazāk pret to, ko tas dod.',
  'how.share': 'Katra balsotāja daļa bija {share}.',
  'how.add1':
    'Lai nauda nepaliktu neiztērēta, daļu soli pa solim palielināja, katrreiz skaitot no jauna ({steps, plural, zero {# reižu} one {# reizi} other {# reizes}}), kamēr visiem pirkumiem podā pietika.',
  'how.completion': 'Ar to, kas palika, pirka vēl: par ko vairāk balsu, tas pirmais.',
  'how.completion-cost': 'Ar to, kas palika, pirka vēl: kam vairāk balsu par katru eiro, tas pirmais.',
  'how.voters':
    'Beigās {empty, number} balsotājiem daļa bija iztērēta līdz pēdējam centam, {untouched, number} no tās nebija iztērēts nekas.',
  'how.compared-shares':
    'Salīdzināja arī ar parasto skaitīšanu: ar daļām vairāk ieguva {shares, number}, ar parasto {greedy, number} balsotāju. Palika daļas.',
  'how.compared-greedy':
    'Salīdzināja arī ar parasto skaitīšanu: ar daļām vairāk ieguva {shares, number}, ar parasto {greedy, number} balsotāju. Tāpēc palika parastā.',

  'ties.title': 'Neizšķirti un kā tos izšķīra',
  'ties.none': 'Nevienam izšķirošam projektam nebija vienādu.',
  'ties.line': '{names} bija vienādi. Secība: {order}.',
  'ties.next': '{name} ({why})',
  'ties.minCost': 'jo maksā mazāk par nākamo',
  'ties.maxCost': 'jo maksā vairāk par nākamo',
  'ties.maxScore': 'jo par to vairāk balsu nekā par nākamo',
  'ties.minScore': 'jo par to mazāk balsu nekā par nākamo',
  'ties.id': 'jo zīmē tā numurs ir pirms nākamā',
  'ties.drawn': 'jo izlozē bija pirms nākamā',

  'turnout.title': 'Cik balsoja',
  'turnout.lead': 'Skaitļi, kam jāsaiet kopā.',
  'turnout.roll': 'Balsotāju sarakstā',
  'turnout.roll-note': 'cilvēki, kam izsniegta zīme vai kas balsoja klātienē',
  'turnout.issued': 'No tiem tiešsaistē',
  'turnout.issued-note': 'paņēma elektronisku zīmi',
  'turnout.envelopes': 'Aploksnes urnā',
  'turnout.envelopes-note': 'katrs var vairākkārt mainīt, skaita pēdējo',
  'turnout.paper': 'Zīmes uz papīra',
  'turnout.spoilt': 'Nederīgas',
  'turnout.counted': 'Saskaitītas',
  'turnout.sum':
    '{envelopes, plural, zero {# aplokšņu} one {# aploksne} other {# aploksnes}} + {paper, number} uz papīra − {spoilt, plural, zero {# nederīgu} one {# nederīga} other {# nederīgas}} = {counted, plural, zero {# saskaitītu} one {# saskaitīta} other {# saskaitītas}}',
  'turnout.sum-wrong': 'Šie skaitļi kopā nesaiet. Ziņo par to sūdzību termiņā.',
  'turnout.unused':
    '{n, plural, zero {# paņemtu zīmju urnā neielika} one {# paņemtu zīmi urnā neielika} other {# paņemtas zīmes urnā neielika}}.',
  'turnout.spoilt-title': 'Kāpēc zīmes bija nederīgas',
  'turnout.spoilt-none': 'Nederīgu zīmju nebija.',
  'turnout.spoilt-line': '{n, number} × {reason}',
  'turnout.spoilt-line-paper': '{n, number} × uz papīra: {reason}',
  'turnout.by-place': 'Pa vietām',
  'turnout.by-place-note': 'Kur dzīvo tie, kas piedalījās, balsošanai beidzoties.',
  'turnout.place': 'Vieta',
  'turnout.voters': 'Piedalījās',
  'turnout.place-none': 'Citur vai vairs nav zināms',
  'turnout.place-hidden-note':
    'Kur piedalījās mazāk par {least, number}, skaitli nerādām; ja to varētu izrēķināt, nerādām arī nākamo.',
  'turnout.by-style': 'Pa balsotāju grupām',
  'turnout.by-style-note': 'Grupa ir tie, kas var balsot par vieniem un tiem pašiem podiem.',
  'turnout.style': 'Grupa',
  'turnout.style-all': 'Visi podi',
  'turnout.in-box': 'Urnā',
  'turnout.hidden': 'mazāk par {least, number}',
  'turnout.hidden-too': 'nerādām',
  'turnout.hidden-note':
    'Kur ir mazāk par {least, number}, skaitli te nerādām; ja to varētu izrēķināt, nerādām arī nākamo. Pārbaudei vajadzīgie skaitļi ir balsojuma failā.',
  'turnout.open': 'Balsojums bija atklāts: saraksta un urnas nebija. Saskaitītas {counted, number} zīmes.',

  'result.delivered-by': 'Uzvarējušo projektu īstenošanai dotais laiks beidzas {day}.',
  'complaints.title': 'Sūdzības',
  'complaints.write': 'Raksti:',
  'complaints.until-short': 'Sūdzību laiks beidzas {until}.',
  'complaints.then': 'Rezultāts ir galīgs, kad šis laiks pagājis un neviena sūdzība nav to mainījusi.',
  'complaints.final': 'Sūdzību laiks beidzās {until}. Rezultāts ir galīgs.',

  'recount.title': 'Pārskaiti pats',
  'recount.lead':
    'Tava ierīce no jauna saskaita visas publicētās zīmes un pārbauda katru parakstu. Nekas netiek sūtīts.',
  'recount.lead-open': 'Tava ierīce no jauna saskaita visas publicētās zīmes. Nekas netiek sūtīts.',
  'recount.press': 'Pārskaitīt šajā ierīcē',
  'recount.again': 'Pārskaitīt vēlreiz',
  'recount.counting': 'Skaita un pārbauda',
  'recount.file': 'Pārbaudīt failu no savas ierīces',
  'recount.file-hint': 'Balsojuma fails (.json), ko lejupielādēji te vai saņēmi no cita.',
  'recount.of-page': 'Pārbaudīts tas, ko rāda šī lapa.',
  'recount.of-file': 'Pārbaudīts fails „{name}”.',
  'recount.equal': 'Sakrīt',
  'recount.equal-text':
    'Visas {count, number} pārbaudes izdevās, un pārskaitītais ir tas pats, kas publicēts.',
  'recount.differs': 'Nesakrīt',
  'recount.differs-text':
    '{failed, plural, zero {# pārbaudes neizdevās} one {# pārbaude neizdevās} other {# pārbaudes neizdevās}} no {count, number}:',
  'recount.refused': 'Šo failu pārbaudīt nevar',
  'recount.refused-json': 'Tas nav balsojuma faila teksts: fails ir cits vai sabojāts.',
  'recount.refused-large': 'Fails ir lielāks par {size}. Tik lielu pārskaiti ar programmu komandrindā.',
  'recount.refused-place': 'Failā kaut kas nav tā, kā vajag (vieta: {place}).',
  'recount.broken':
    'Pārskaitīt neizdevās: pārlūks apturēja skaitīšanu. Mēģini vēlreiz vai skaiti ar programmu komandrindā.',
  'recount.list': 'Pārbaudes',
  'recount.show-list': 'Visas pārbaudes, viena pēc otras',
  'recount.passed': 'Izdevās:',
  'recount.failed': 'Neizdevās:',
  'recount.hash': 'Noteikumu nospiedums (SHA-256)',
  'recount.hash-note': 'Salīdzini ar to, ko publicēja pirms balsošanas.',
  'recount.bytes': 'Faila nospiedums (SHA-256)',
  'recount.bytes-note': 'Kam ir tāds pats, tam ir tieši šis fails.',
  'recount.open': 'Balsojums bija atklāts: urnas un parakstu nebija, tāpēc pārbauda tikai skaitīšanu.',
  'recount.sees-not':
    'Ko šī pārbaude neredz: vai atslēgas glabātāji, atverot urnu, kādu zīmi neapmainīja, un vai visi saraksta cilvēki ir īsti. Pirmo katrs redz pēc savas kvīts, otro var vaicāt revidentam.',

  'check.configuration-first': 'Žurnāls sākas ar šī balsojuma noteikumiem.',
  'check-failed.configuration-first':
    'Žurnāls nesākas ar šiem noteikumiem: mainīti ir vai nu noteikumi, vai žurnāls.',
  'check.heads-signed': 'Visi žurnāla paraksti ir īsti ({found, number}).',
  'check-failed.heads-signed': 'Īsti ir {found, number} no {expected, number} žurnāla parakstiem.',
  'check.heads-consistent': 'Žurnāls tikai auga: agrākais nav mainīts un nav izņemts.',
  'check-failed.heads-consistent':
    'Žurnāls nav tas, kas parakstīts: kaut kas ir mainīts, izņemts vai pielikts.',
  'check.leaves-distinct': 'Neviena aploksne žurnālā nav divreiz.',
  'check-failed.leaves-distinct':
    'Kāda aploksne žurnālā ir divreiz: atšķiras {found, number} no {expected, number}.',
  'check.superseded-in-log': 'Visas nomainītās aploksnes ir žurnālā ({found, number}).',
  'check-failed.superseded-in-log':
    'Žurnālā ir {found, number} no {expected, number} aploksnēm, kas sauktas par nomainītām.',
  'check.leaves-add-up': 'Žurnālā ir tik aploksņu, cik saskaitīts ({found, number}).',
  'check-failed.leaves-add-up': 'Žurnālā aploksņu ir {found, number}, bet summās {expected, number}.',
  'check.sums-of-every-style': 'Summas ir par katru balsotāju grupu.',
  'check-failed.sums-of-every-style':
    'Summu par balsotāju grupām ir {found, number}, bet grupu {expected, number}, vai tās ir citas.',
  'check.sums-add-up': 'Grupā „{of}” saņemtais bez nederīgā ir saskaitītais ({found, number}).',
  'check-failed.sums-add-up':
    'Grupā „{of}” teikts, ka saskaitīts {found, number}, bet iznāk {expected, number}, vai zīmju ir vairāk nekā balsotāju.',
  'check.spoilt-listed': 'Grupā „{of}” katra nederīgā zīme ir nosaukta ar iemeslu ({found, number}).',
  'check-failed.spoilt-listed':
    'Grupā „{of}” nosauktas {found, number} nederīgas zīmes, bet teikts {expected, number}.',
  'check.every-pot': 'Iznākums ir par katru podu.',
  'check-failed.every-pot': 'Iznākumu ir {found, number}, bet podu {expected, number}, vai tie ir citi.',
  'check.lot-promised': 'Izloze ir tā, kas bija apsolīta pirms balsošanas.',
  'check-failed.lot-promised': 'Izloze nav tā, kas bija apsolīta pirms balsošanas.',
  'check.ballots-published': 'Podā „{of}” ir publicētas visas zīmes ({found, number}).',
  'check-failed.ballots-published':
    'Podā „{of}” lasāmas {found, number} zīmes, bet saskaitītas {expected, number}.',
  'check.ballots-withheld': 'Podā „{of}” zīmju ir pārāk maz, un tās nav publicētas.',
  'check-failed.ballots-withheld': 'Podā „{of}” zīmju ir pārāk maz, bet tās tomēr ir publicētas.',
  'check.withheld-brought': 'Poda „{of}” zīmes ir nodotas revidentam ({found, number}).',
  'check-failed.withheld-brought':
    'No revidentam nododamajām zīmēm nolasāmas {found, number}, bet jābūt {expected, number}.',
  'check.ballots-counted': 'Podā „{of}” zīmju ir tik, cik summās ({found, number}).',
  'check-failed.ballots-counted':
    'Podā „{of}” zīmju ir {found, number}, bet pēc summām jābūt {expected, number}.',
  'check.ballots-valid': 'Podā „{of}” visas zīmes ir derīgas ({found, number}).',
  'check-failed.ballots-valid': 'Podā „{of}” derīgas ir {found, number} no {expected, number} zīmēm.',
  'check.trackers': 'Podā „{of}” katrai zīmei ir sava meklēšanas zīme ({found, number}).',
  'check-failed.trackers':
    'Podā „{of}” meklēšanas zīmju ir {found, number}, bet balsošanas zīmju {expected, number}, vai meklēšanas zīmju nemaz nedrīkst būt.',
  'check.file-as-configured': 'Poda „{of}” projekti, cenas un nauda ir tie, kas noteikumos.',
  'check-failed.file-as-configured':
    'Poda „{of}” zīmju fails atšķiras no noteikumiem: projekti, cenas, nauda vai uzvarētāji ir citi.',
  'check.recount': 'Pods „{of}” pārskaitīts: uzvar tie paši ({found, number}).',
  'check-failed.recount': 'Pods „{of}” pārskaitīts: iznākums ir cits, nekā rakstīts failā.',
  'check.configuration-announced': 'Noteikumi ir tie, ko publicēja pirms balsošanas.',
  'check-failed.configuration-announced':
    'Noteikumi nav tie, ko publicēja pirms balsošanas: šis ir cita balsojuma fails vai tas ir mainīts.',
  'check.same-as-published': 'Poda „{of}” iznākums failā ir tas pats, kas šajā lapā.',
  'check-failed.same-as-published': 'Poda „{of}” iznākums failā ir cits nekā šajā lapā.',
  'check.counted-as-published': 'Pods „{of}” pārskaitīts pēc zīmēm: iznākums ir tas pats, kas šajā lapā.',
  'check-failed.counted-as-published': 'Pods „{of}” pārskaitīts pēc zīmēm: iznākums ir cits nekā šajā lapā.',

  'files.title': 'Lejupielādē',
  'files.bundle': 'Viss balsojums (.json)',
  'files.bundle-note': 'Noteikumi, žurnāls, summas, zīmes un iznākums: viss, kas vajadzīgs pārbaudei.',
  'files.pot': 'Zīmes: {name} (.pb)',
  'files.pot-note': 'Pabulib formāts; lasāms arī ar tabulu programmu.',
  'auditor.title': 'Revidentam',
  'auditor.text':
    '{count, plural, zero {# podos} one {# podā} other {# podos}} saskaitīts pārāk maz zīmju, lai tās publicētu. Jūs varat tās izlasīt un pārskaitīt. Pēc tik maz zīmēm var uzminēt, kā kāds balsojis: paturiet tās pie sevis un pēc tam izdzēsiet. Tas, ka jūs tās lasījāt, tiek pierakstīts.',
  'auditor.get': 'Saņemt zīmes',
  'auditor.got':
    '{count, plural, zero {Saglabāti # faili} one {Saglabāts # fails} other {Saglabāti # faili}}.',
  'files.command': 'Komandrindā',
  'files.command-text': 'Ar Talkas programmu uz sava datora iznāk tas pats:',

  'lab.title': 'Kā būtu: {name}',
  'lab.lead': 'Tās pašas zīmes, pēc citiem noteikumiem saskaitītas tavā ierīcē.',
  'lab.warning': 'Tas nav rezultāts, un nekas te to nemaina',
  'lab.warning-text':
    'Balsotāji zināja, pēc kādiem noteikumiem skaitīs, un ar citiem varbūt būtu balsojuši citādi. Īstais rezultāts ir viens.',
  'lab.to-result': 'Īstais rezultāts',
  'lab.counting': 'Skaita pēc visiem noteikumiem',
  'lab.uncounted': 'Citādi saskaitīt šeit neizdevās. Rezultāts ir tas pats.',
  'lab.few':
    'Šajā podā saskaitīja mazāk nekā {least, number} zīmju. Tās nav publicētas, tāpēc nav ko skaitīt citādi.',
  'lab.sum-all':
    '{ways, plural, zero {Arī pēc visiem # citiem noteikumiem uzvar tie paši projekti.} one {Arī pēc # cita skaitīšanas veida uzvar tie paši projekti.} other {Arī pēc visiem # citiem noteikumiem uzvar tie paši projekti.}}',
  'lab.sum':
    '{same, plural, =0 {Neviens no {ways, number} citiem skaitīšanas veidiem nedod tos pašus uzvarētājus.} zero {Tos pašus uzvarētājus dod # no {ways, number} citiem skaitīšanas veidiem.} one {Tos pašus uzvarētājus dod # no {ways, number} citiem skaitīšanas veidiem.} other {Tos pašus uzvarētājus dod # no {ways, number} citiem skaitīšanas veidiem.}}',
  'lab.always': 'Uzvar, lai skaitītu kā: {names}.',
  'lab.sometimes': 'Ar citiem noteikumiem varētu uzvarēt arī: {names}.',
  'lab.key-same': 'uzvar arī īstenībā',
  'lab.key-only': 'uzvar tikai šeit',
  'lab.key-left': 'paliek podā',
  'lab.real': 'Īstais rezultāts',
  'lab.what-if': 'Ja būtu',
  'lab.way-own': 'Šī balsojuma noteikumi',
  'lab.how-own': 'Tā, kā bija noteikts pirms balsošanas.',
  'lab.way-greedy':
    'Pēc {what, select, points {punktu skaita} rankPoints {vietu punktiem} other {balsu skaita}}',
  'lab.how-greedy':
    'Projektus ņem pēc kārtas, sākot ar to, kam vairāk {what, select, votes {balsu} other {punktu}}. Kam naudas vairs nepietiek, to izlaiž.',
  'lab.way-greedy-cost': 'Pēc {what, select, votes {balsīm} other {punktiem}} par katru eiro',
  'lab.how-greedy-cost':
    'Projektus ņem pēc kārtas, sākot ar to, kam vairāk {what, select, votes {balsu} other {punktu}} par katru eiro.',
  'lab.way-mes': 'Vienādas daļas',
  'lab.how-mes':
    'Podu sadala vienādi visiem balsotājiem. Uzvar, ko tie, kas to grib, var kopā samaksāt; pārējais paliek podā.',
  'lab.way-mes-utilitarian': 'Vienādas daļas, atlikums pēc kārtas',
  'lab.how-mes-utilitarian': 'Kā ar vienādām daļām; par atlikušo pēc kārtas pērk vēl, kamēr pietiek.',
  'lab.way-mes-add1': 'Vienādas daļas, kas aug',
  'lab.how-mes-add1': 'Kā ar vienādām daļām; tās pa vienam eiro palielina, kamēr podā visam pietiek.',
  'lab.way-mes-add1u': 'Vienādas daļas, kas aug, atlikums pēc kārtas',
  'lab.how-mes-add1u': 'Daļas palielina, kamēr pietiek; par atlikušo pēc kārtas pērk vēl.',
  'lab.way-knapsack': 'Naudas poda pildīšana',
  'lab.how-knapsack':
    'Skaitās tikai zīmes, kurās izvēlētais kopā nemaksā vairāk par podu; tad pēc balsu skaita.',
  'lab.spent':
    '{winners, plural, =0 {Neuzvar neviens projekts} zero {Uzvar # projektu} one {Uzvar # projekts} other {Uzvar # projekti}}. Iztērē {spent} no {budget}{change, select, more { (par {by} vairāk nekā īstenībā)} less { (par {by} mazāk nekā īstenībā)} other {}}.',
  'lab.served':
    'Vismaz viens izvēlētais uzvar {n, plural, zero {# balsotājiem} one {# balsotājam} other {# balsotājiem}} no {all, number}{change, select, more { (par {by, number} vairāk nekā īstenībā)} less { (par {by, number} mazāk nekā īstenībā)} other {}}.',
  'lab.rejected':
    '{n, plural, zero {# zīmju te neskaita: tajās izvēlētais maksā vairāk par podu.} one {# zīmi te neskaita: tajā izvēlētais maksā vairāk par podu.} other {# zīmes te neskaita: tajās izvēlētais maksā vairāk par podu.}}',
  'lab.same': 'Uzvar tie paši projekti.',
  'lab.also': 'Uzvarētu arī: {names}.',
  'lab.not': 'Neuzvarētu: {names}.',
  'lab.unsettled': 'Šādi izšķirt nevar: diviem projektiem viss ir vienāds.',
  'lab.table': 'Kurš kur uzvar',
  'lab.table-caption': 'Projekti un skaitīšanas veidi; pirmais ir īstais',
  'lab.col-project': 'Projekts',
  'lab.wins': '✓\u00a0uzvar',
  'lab.loses': 'nē',
  'lab.ways': 'Kā vēl var skaitīt',

  'own.title': 'Tava izvēle',
  'own.sum': 'Tu izvēlējies {all, number}; no tiem uzvarēja {won, number}.',
  'own.won': 'uzvarēja',
  'own.lost': 'neuzvarēja',
  'own.device':
    'To atceras tikai šī ierīce, un nekas netiek sūtīts. Kāpēc tā iznāca, teikts pie katra projekta zemāk.',
  'own.forget': 'Aizmirst manu izvēli',
  'own.forgotten': 'Šī ierīce tavu izvēli vairs neatceras',

  'tracker.title': 'Atrodi savu zīmi',
  'tracker.lead':
    'Pēc meklēšanas zīmes, ko redzēji pēc balsošanas, te atradīsi savu atvērto balsošanas zīmi. Meklē tikai šī ierīce. Dari to vienatnē: kas redz atbildi, redz, kā tu balsoji.',
  'tracker.label': 'Meklēšanas zīme',
  'tracker.hint': '16 burti un cipari',
  'tracker.find': 'Atrast',
  'tracker.found': 'Tava zīme ir atvērta un saskaitīta tā',
  'tracker.blank': 'nekas nav izvēlēts',
  'tracker.none': 'Starp publicētajām zīmēm tādas nav',
  'tracker.none-text':
    'Pārbaudi, vai uzrakstīta visa meklēšanas zīme. Nepublicē nederīgas zīmes un podus, kuros zīmju ir par maz. Ja tavējai jābūt te, sūdzies, kamēr vēl var.',
} as const;
