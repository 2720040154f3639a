import { attendance } from './attendance.lv.js';
import { certificates } from './certificates.lv.js';
import { residence } from './residence.lv.js';
import { discussion } from './discussion.lv.js';
import { feasibility } from './feasibility.lv.js';
import { guardians } from './guardians.lv.js';
import { newsletters } from './newsletters.lv.js';
import { heritage } from './heritage.lv.js';
import { calls } from './calls.lv.js';
import { partnership } from './partnership.lv.js';
import { programme } from './programme.lv.js';
import { organise } from './organise.lv.js';
import { help } from './help.lv.js';
import { questions } from './questions.lv.js';
import { registers } from './registers.lv.js';
import { volunteering } from './volunteering.lv.js';
import { voting } from './voting.lv.js';
import { workshops } from './workshops.lv.js';
import type { RefusalCode } from '@talka/contracts';

/** What is in the way, and the one step that helps. Parameters are those the rules give with each code. */
export const lv = {
  'request.malformed': 'Pieprasījumu neizdevās izlasīt. Pārlādē lapu un mēģini vēlreiz.',
  'request.invalid': 'Kaut kas veidlapā vēl nav īsti pareizi. Izlabo atzīmētos laukus un nosūti vēlreiz.',
  'request.unknown-field': 'Lapa, šķiet, ir novecojusi. Pārlādē to un mēģini vēlreiz.',
  'request.not-found': 'Šādas lapas te nav. Pārbaudi adresi vai sāc no sākumlapas.',
  'request.too-large': 'Sūtījums ir par lielu. Saīsini tekstu vai samazini failu un nosūti vēlreiz.',
  'request.wrong-type': 'Šādu saturu serveris nepieņem. Pārlādē lapu un mēģini vēlreiz.',
  'request.headers-too-large':
    'Adrese vai tas, ko pārlūks sūta tai līdzi, ir par garu. Saīsini adresi vai izdzēs šīs vietnes sīkdatnes.',
  'request.too-slow': 'Pieprasījums ceļā aizkavējās par ilgu. Pārbaudi savienojumu un mēģini vēlreiz.',
  'request.cross-site':
    'Pieprasījums nāca no citas vietnes, tāpēc to nepildījām. Atver Talku tieši un mēģini vēlreiz.',
  'request.too-many':
    '{seconds, plural, =0 {Pieprasījumu ir par daudz. Uzgaidi minūti un mēģini vēlreiz.} zero {Pieprasījumu ir par daudz. Mēģini vēlreiz pēc # sekundēm.} one {Pieprasījumu ir par daudz. Mēģini vēlreiz pēc # sekundes.} other {Pieprasījumu ir par daudz. Mēģini vēlreiz pēc # sekundēm.}}',
  'request.in-progress': 'Tieši to pašu jau pildām. Uzgaidi mirkli un pārlādē lapu.',
  'request.key-reused':
    'Šis sūtījums atšķiras no iepriekšējā ar to pašu atslēgu. Pārlādē lapu un nosūti vēlreiz.',
  'server.unexpected': 'Pie mums kaut kas nogāja greizi, tu nekļūdījies. Mēģini vēlreiz pēc brīža.',
  'server.busy': 'Serveris šobrīd ir aizņemts. Uzgaidi minūti un mēģini vēlreiz.',

  'form.unproved':
    'Veidlapai pietrūka nelielas skaitļošanas, ar ko pārlūks sargā no robotiem, vai arī tā ir novecojusi. Nosūti vēlreiz; ja nepalīdz, pieraksties.',
  'form.trap-filled':
    'Ir aizpildīts lauks, ko cilvēki neredz. Izslēdz automātisko aizpildīšanu, pārlādē lapu un nosūti vēlreiz, vai pieraksties.',

  'field.required': 'Šis lauks ir vajadzīgs. Lūdzu, aizpildi to.',
  'field.invalid': 'Tā šeit rakstīt nevar. Pārbaudi un izlabo.',
  'field.not-an-email': 'Tā neizskatās pēc e-pasta adreses. Ieraksti to šādi: vards@piemers.lv.',
  'text.empty': 'Šeit vēl nekā nav. Uzraksti vismaz dažus vārdus.',
  'text.too-short':
    '{missing, plural, zero {Vēl par īsu. Pieraksti vismaz # zīmju.} one {Vēl par īsu. Pieraksti vismaz # zīmi.} other {Vēl par īsu. Pieraksti vismaz # zīmes.}}',
  'text.too-long':
    '{over, plural, zero {Par # zīmēm par garu (atļautas {max, number}). Saīsini tekstu.} one {Par # zīmi par garu (atļautas {max, number}). Saīsini tekstu.} other {Par # zīmēm par garu (atļautas {max, number}). Saīsini tekstu.}}',
  'text.control-characters':
    '{position, plural, =0 {Tekstā ir zīmes, ko nevar parādīt. Izdzēs ielīmēto un uzraksti pats.} =1 {Pašā sākumā ir zīme, ko nevar parādīt. Izdzēs pirmo burtu un uzraksti to vēlreiz.} other {Aiz „{after}” ir zīme, ko nevar parādīt. Izdzēs tur vienu burtu un uzraksti to vēlreiz.}}',
  'text.hidden-characters':
    '{position, plural, =0 {Tekstā ir neredzamas zīmes. Izdzēs ielīmēto un uzraksti pats.} =1 {Pašā sākumā ir neredzama zīme. Izdzēs pirmo burtu un uzraksti to vēlreiz.} other {Aiz „{after}” ir neredzama zīme. Izdzēs tur vienu burtu un uzraksti to vēlreiz.}}',
  'name.mixed-scripts':
    'Vienā vārdā sajaukti latīņu un kirilicas burti. Uzraksti vārdu ar vieniem vai otriem burtiem.',

  'access.sign-in-first': 'Lai to darītu, vispirms ienāc.',
  'access.register-first': 'Vēl jāpasaka, kā tevi sauc un kur dzīvo. Pabeidz reģistrāciju.',
  'access.not-yours':
    'Šeit tev nav piekļuves. Ja tai vajadzētu būt, uzraksti savas pašvaldības administratoram.',
  'access.already-registered': 'Tev jau ir konts. Dodies uz savu lapu.',

  'sign-in.code-wrong':
    'Kods nav pareizs. Pārbaudi e-pastu: {left, plural, zero {palicis # mēģinājumu} one {palicis # mēģinājums} other {palikuši # mēģinājumi}}.',
  'sign-in.code-expired': 'Šis kods vairs neder. Palūdz jaunu.',
  'sign-in.link-expired': 'Šī saite vairs neder. Palūdz jaunu.',
  'registration.too-young':
    'Kontu var izveidot no {age, number} gadu vecuma. Idejas vari lasīt arī bez konta, un vecāki var ierosināt kopā ar tevi.',
  'registration.birth-date-unreal': 'Tāda dzimšanas datuma nav. Pārbaudi dienu, mēnesi un gadu.',
  'registration.area-elsewhere': 'Šis pagasts vai pilsēta ir citā pašvaldībā. Izvēlies vietu no saraksta.',
  'push.unknown-service': 'Šī pārlūka ziņu dienestu Talka nepazīst. Izmanto citu pārlūku vai saņem e-pastu.',
  'push.too-many': 'Talka var ziņot {max, number} pārlūkiem. Izslēdz kādu, ko vairs nelieto.',
  'mail.link-unknown': 'Šī saite neder. Ieej Talkā un izvēlies savā kontā, ko tev sūtīt.',
  'child.not-found': 'Šāda bērna tavā sarakstā nav. Pārlādē lapu.',
  'child.of-age':
    'No {age, plural, zero {# gadiem} one {# gada} other {# gadiem}} katram ir savs konts. Palūdz reģistrēties pašam.',
  'child.carer-minor':
    'Bērnus pieraksta pieaugušie, no {age, plural, zero {# gadiem} one {# gada} other {# gadiem}}. Palūdz kādam no mājiniekiem.',
  'child.too-many': 'Pierakstīt var ne vairāk par {most, number} bērniem. Izņem kādu, kas vairs nenāk līdzi.',
  'email.taken': 'Šī e-pasta adrese jau pieder citam kontam. Izmanto citu adresi vai ienāc ar šo.',
  'erasure.not-confirmed': 'Dzēšana nav apstiprināta. Atzīmē, ka saproti: to nevar atsaukt.',
  'erasure.holds-roles': 'Tev vēl ir lomas. Palūdz administratoram tās noņemt un tad dzēs kontu.',

  'roles.not-yours-to-give': 'Šo lomu tu nevari piešķirt. Palūdz platformas administratoram.',
  'roles.not-to-yourself': 'Pats sev lomas nepiešķir un nenoņem. Palūdz kolēģim.',
  'roles.place-missing': 'Lomai jānorāda pašvaldība. Izvēlies to.',
  'roles.no-such-person': 'Šāda cilvēka mēs neatrodam. Palūdz, lai viņš vispirms ienāk Talkā ar šo e-pastu.',
  'roles.already': 'Šim cilvēkam šī loma jau ir. Nekas vairs nav jādara.',
  'roles.last-platform-administrator':
    'Šis ir pēdējais platformas administrators. Vispirms piešķir šo lomu vēl kādam.',
  'roles.not-the-first': 'Platformas administrators jau ir. Palūdz, lai viņš lomu piešķir vietnē.',
  'clerk.identity-not-seen': 'Dati nesakrīt ar dokumentu. Pārbaudi dzimšanas datumu dokumentā.',
  'clerk.no-such-person': 'Šāda iedzīvotāja mēs neatrodam. Meklē vēlreiz vai reģistrē viņu.',

  'eligibility.too-young':
    'To var darīt no {age, number} gadu vecuma. Līdz tam lasi un pastāsti par ideju citiem.',
  'eligibility.lives-elsewhere':
    'To var šīs pašvaldības iedzīvotāji. Ja esi pārcēlies, nomaini dzīvesvietu savā kontā; lai balsotu, apliecini to no jauna.',

  'state.not-possible':
    'Tikmēr kaut kas ir mainījies, un tā vairs nevar. Pārlādē lapu un paskaties, kas jauns.',
  'idea.not-found': 'Šādas idejas te nav vai tā vairs nav publiska. Paskaties ideju sarakstā.',
  'idea.changed':
    'Ideju tikmēr kāds ir mainījis. Pārlādē to un ieraksti savu vēlreiz: tavs teksts te ir saglabāts.',
  'idea.on-ballot':
    'Ideja ir balsojuma lapā, un balsojuma laikā to nepaslēpj. Vispirms izlem par pašu balsojumu.',
  'idea.not-editable':
    'Ideja ir iesniegta, un to vairs nevar mainīt. Atsauc to vai pagaidi pašvaldības atbildi.',
  'idea.incomplete':
    '{count, plural, zero {Vēl trūkst # lietu. Aizpildi atzīmētos laukus.} one {Vēl trūkst # lietas. Aizpildi atzīmēto lauku.} other {Vēl trūkst # lietu. Aizpildi atzīmētos laukus.}}',
  'idea.answer-missing':
    'Pašvaldība tev ko jautāja. Uzraksti atbildi vai izmaini ideju, tad iesniedz vēlreiz.',
  'idea.call-not-chosen': 'Šeit tagad pieņem idejas vairākos aicinājumos. Izvēlies, kurā iesniegt.',
  'idea.no-open-call':
    'Šajā pašvaldībā idejas pašlaik nepieņem. Saglabā melnrakstu un nāc, kad uzsaukums atvērsies.',
  'idea.too-many-waiting':
    'Atbildi gaida jau {max, plural, zero {# tavu ideju} one {# tava ideja} other {# tavas idejas}}. Pagaidi, kamēr kāda ir izskatīta.',
  'idea.too-many-drafts': 'Melnrakstu ir pārāk daudz. Pabeidz vai izdzēs kādu no tiem.',
  'idea.title-missing': 'Idejai vēl nav nosaukuma. Nosauc to dažos vārdos.',
  'idea.summary-missing': 'Vēl nav pateikts, kas jādara. Apraksti to vienā vai divos teikumos.',
  'idea.why-missing': 'Vēl nav pateikts, kāpēc tas vajadzīgs. Pastāsti, kam tas palīdzēs.',
  'idea.task-missing': 'Vēl nav izvēlēts virziens. Izvēlies, kam ideja der visvairāk.',
  'idea.category-missing': 'Vēl nav izvēlēta joma. Izvēlies to, kas der visvairāk.',
  'idea.municipality-missing': 'Vēl nav izvēlēta pašvaldība. Izvēlies, kur tas notiks.',
  'idea.area-missing': 'Vēl nav izvēlēts pagasts vai pilsēta. Izvēlies, kur tas notiks.',
  'idea.cost-unreal': 'Tik lielas summas te nemēdz būt. Ieraksti aptuvenu summu līdz {max, number} €.',
  'idea.place-outside': 'Šī vieta nav Latgalē. Atzīmē kartē vēlreiz vai atstāj bez punkta.',
  'support.not-now': 'Šajā aicinājumā atbalstu tagad nevāc. Apskati ideju vēlāk.',
  'support.closed': 'Šai idejai atbalstu vairs nevāc. Paskaties, kā ar to iet tālāk.',
  'support.own-idea': 'Šī ir tava ideja, un tavs atbalsts jau ir saprotams pats par sevi. Padalies ar to!',

  'ballot.malformed': 'Balsošanas zīmi neizdevās izlasīt. Atver balsojumu no jauna un izvēlies vēlreiz.',
  'ballot.blank': 'Vēl nekas nav izvēlēts. Atzīmē vismaz vienu ideju.',
  'ballot.choice-unknown':
    'Viena no izvēlētajām idejām nav šajā balsojumā. Atver sarakstu no jauna un izvēlies vēlreiz.',
  'ballot.choice-repeated': 'Viena ideja izvēlēta divreiz. Atstāj to tikai vienu reizi.',
  'ballot.too-few':
    '{missing, plural, zero {Vēl jāizvēlas # ideju.} one {Vēl jāizvēlas # ideja.} other {Vēl jāizvēlas # idejas.}}',
  'ballot.too-many':
    '{over, plural, zero {Par # idejām par daudz (var izvēlēties {max, number}). Noņem liekās.} one {Par # ideju par daudz (var izvēlēties {max, number}). Noņem lieko.} other {Par # idejām par daudz (var izvēlēties {max, number}). Noņem liekās.}}',
  'ballot.over-budget': 'Izvēlētās idejas kopā maksā vairāk, nekā ir naudas. Noņem kādu no tām.',
  'ballot.points-not-whole': 'Punktus dod veselos skaitļos. Izlabo tos.',
  'ballot.points-outside':
    'Punktu skaits vienai idejai ir no {min, number} līdz {max, number}. Izlabo, kur ir citādi.',
  'ballot.points-over':
    '{over, plural, zero {Par # punktiem par daudz (kopā ir {max, number}). Atņem liekos.} one {Par # punktu par daudz (kopā ir {max, number}). Atņem lieko.} other {Par # punktiem par daudz (kopā ir {max, number}). Atņem liekos.}}',
  'ballot.points-under':
    '{missing, plural, zero {Vēl jāizdala # punktu.} one {Vēl jāizdala # punkts.} other {Vēl jāizdala # punkti.}}',
  'ballot.wrong-style':
    'Balsošanas zīme ir citu naudas podu balsotājiem. Atver balsojumu no jauna un izvēlies vēlreiz.',
  'ballot.not-openable':
    'Balsošanas zīmi ar šī balsojuma atslēgu nevar atvērt. Atver balsojumu no jauna un nobalso vēlreiz.',

  'count.rule-unknown': 'Tādu skaitīšanas veidu nepazīstam. Izvēlies kādu no saraksta.',
  'count.option-unknown': 'Šim skaitīšanas veidam nav iestatījuma „{option}”. Pārbaudi, kā tas rakstāms.',
  'count.option-invalid': 'Iestatījumam „{option}” šāda vērtība neder. Izlabo to.',
  'count.score-unfit': 'Šajās balsošanas zīmēs tādu punktu nav. Izvēlies citu vērtējumu.',
  'count.drawn-order-incomplete': 'Izlozes secībā katrai idejai jābūt tieši vienreiz. Papildini to.',
  'count.tie-unresolved':
    'Neizšķirts: {projects}. Pievieno vēl kādu noteikumu neizšķirtiem, piemēram, izlozi.',

  'configuration.malformed': 'Balsojuma iestatījumos nevar izlasīt vietu „{place}”. Izlabo to.',
  'configuration.repeated': 'Sarakstā „{list}” „{id}” ir divreiz. Atstāj vienu.',
  'configuration.pot-unknown': 'Naudas poda „{pot}” šajā balsojumā nav. Pievieno to vai izlabo nosaukumu.',
  'configuration.pot-empty': 'Naudas podā „{pot}” nav nevienas idejas. Pievieno kādu vai izņem podu.',
  'configuration.pot-without-voters':
    'Par naudas podu „{pot}” neviens nevar balsot. Norādi, kas par to balso.',
  'configuration.limits-impossible':
    'Balsošanas zīmi naudas podam „{pot}” tā nevar aizpildīt. Maini, cik drīkst izvēlēties, vai pievieno idejas.',
  'configuration.ends-before-it-begins': 'Balsojums beidzas, pirms tas sākas. Izlabo datumus.',
  'configuration.key-weak': 'Balsošanas tiesību atslēga grupai „{style}” ir par vāju. Izveido jaunu.',
  'configuration.too-few-trustees':
    '{missing, plural, zero {Vajag vismaz {min, number} atslēgas glabātājus; trūkst vēl #. Pieaicini tos.} one {Vajag vismaz {min, number} atslēgas glabātājus; trūkst vēl #. Pieaicini to.} other {Vajag vismaz {min, number} atslēgas glabātājus; trūkst vēl #. Pieaicini tos.}}',
  'configuration.threshold-outside':
    'Balsojumu kopā atver no {min, number} līdz {max, number} glabātājiem. Izvēlies skaitu šajās robežās.',
  'configuration.ballots-do-not-fit':
    'Garākajai balsošanas zīmei vajag {needed, number} baitus. Palielini tai atvēlēto garumu.',
  'configuration.ties-without-order':
    'Neizšķirtiem vajag vai nu zināmu secību, vai apsolītu izlozi. Norādi tieši vienu, ja noteikumos ir izloze.',

  'token.style-unknown':
    'Šajā balsojumā tādas balsotāju grupas nav. Atver balsojumu no jauna un mēģini vēlreiz.',
  'token.malformed':
    'Lūgumu pēc balsošanas tiesībām neizdevās izlasīt. Atver balsojumu no jauna un mēģini vēlreiz.',
  'token.not-signed':
    'Saņemtās balsošanas tiesības neder šim balsojumam. Mēģini vēlreiz; ja nelīdz, raksti balsojuma rīkotājam.',

  'envelope.malformed':
    'Aploksni ar balsošanas zīmi neizdevās izlasīt. Atver balsojumu no jauna un nobalso vēlreiz.',
  'envelope.wrong-vote': 'Šī aploksne ir citam balsojumam. Atver īsto balsojumu un nobalso tur.',
  'envelope.wrong-style':
    'Šajā balsojumā tādas balsotāju grupas nav. Atver balsojumu no jauna un nobalso vēlreiz.',
  'envelope.wrong-length':
    'Aizzīmogotajai balsošanas zīmei jābūt {length, number} baitus garai, bet tā ir {found, number}. Atver balsojumu no jauna un nobalso vēlreiz.',
  'envelope.revision-invalid':
    'Balsošanas zīmes kārtas numurs {revision} neder. Atver balsojumu no jauna un nobalso vēlreiz.',
  'envelope.revision-stale':
    'Ir jau saņemta jaunāka tava balsošanas zīme (nr. {revision}), un tā paliek. Ja gribi to mainīt, atver balsojumu no jauna.',
  'envelope.token-invalid':
    'Šīs balsošanas tiesības šajā balsojumā neder. Ielādē savu balsošanas karti un mēģini vēlreiz.',
  'envelope.signature-invalid':
    'Paraksts uz aploksnes neder. Ielādē savu balsošanas karti un mēģini vēlreiz.',

  'card.malformed': 'Balsošanas karti neizdevās izlasīt. Izvēlies citu failu vai nofotografē kodu vēlreiz.',
  'card.wrong-vote': 'Šī karte ir citam balsojumam. Atver to balsojumu vai izvēlies citu karti.',
  'card.not-signed': 'Šo karti balsojuma rīkotājs nav izsniedzis. Izvēlies citu karti.',

  'trustee.key-malformed': 'Atslēgas glabātāja failu neizdevās izlasīt. Izvēlies citu failu.',
  'ceremony.malformed': 'Atslēgas dalīšanas failu neizdevās izlasīt. Izvēlies citu failu.',
  'share.malformed': 'Atslēgas daļu neizdevās izlasīt. Izvēlies citu failu.',
  'share.not-yours':
    'Neviena atslēgas daļa nav aizzīmogota šim glabātājam. Izvēlies savu glabātāja failu vai īsto balsojumu.',
  'share.repeated': 'Viena un tā pati atslēgas daļa ir divreiz. Vajag dažādu glabātāju daļas.',
  'share.too-few':
    '{missing, plural, zero {Trūkst vēl # atslēgas daļu. Pieaicini vēl glabātājus.} one {Trūkst vēl # atslēgas daļas. Pieaicini vēl vienu glabātāju.} other {Trūkst vēl # atslēgas daļu. Pieaicini vēl glabātājus.}}',
  'share.wrong': 'No šīm daļām šī balsojuma atslēga nesanāk. Pārbaudi, vai visas ir no šī balsojuma.',

  'opening.malformed': 'Slēgtā balsojuma failā nevar izlasīt vietu „{place}”. Lejupielādē failu vēlreiz.',
  'opening.wrong-key': 'Šī nav balsojuma atslēga. Savieno šī balsojuma atslēgas daļas.',
  'opening.head-not-signed':
    'Žurnāla galvu nav parakstījis šī balsojuma žurnāls. Neatver balsojumu un ziņo vēlēšanu rīkotājam.',
  'opening.log-broken':
    'Žurnāla lapas neatbilst tā parakstītajai galvai. Neatver balsojumu un ziņo rīkotājam.',
  'opening.superseded-unknown':
    'Starp aizstātajām zīmēm ir tādas, kuru žurnālā nav vai kas ir divreiz ({count, number}). Neatver balsojumu un ziņo rīkotājam.',
  'opening.envelope-invalid': 'Aploksne nr. {number} neder ({reason}). Neatver balsojumu un ziņo rīkotājam.',
  'opening.envelopes-differ':
    'Aploksnes nav tās, kas žurnālā: trūkst {missing, number}, liekas {extra, number}. Neatver balsojumu un ziņo rīkotājam.',
  'opening.voter-twice': 'Vienai balsošanas kartei ir divas aploksnes. Neatver balsojumu un ziņo rīkotājam.',
  'opening.seal-twice':
    'Viena un tā pati aizzīmogotā zīme ir divās aploksnēs: kāds iesniedzis kopiju. Neatver balsojumu un ziņo rīkotājam.',
  'opening.paper-invalid':
    'Papīra zīmi nr. {number} nevar skaitīt ({reason}). Pārbaudi, vai tā ievadīta pareizi.',
  'opening.sums-differ':
    'Grupai „{style}” skaitļi nesaskan: balsošanas zīmju ir vairāk nekā izsniegto tiesību. Neatver balsojumu un ziņo rīkotājam.',
  'opening.seed-wrong': 'Izlozes sēkla nav tā, kas apsolīta. Pievieno īsto.',

  'file.too-many':
    'Pielikt var {max, plural, zero {# failu} one {# failu} other {# failus}}. Vispirms noņem kādu no tiem.',
  'file.too-large':
    '{max, plural, =0 {Fails ir par lielu. Samazini to un mēģini vēlreiz.} other {Fails ir lielāks par {max, number} MB. Samazini to un mēģini vēlreiz.}}',
  'file.empty': 'Fails ir tukšs. Izvēlies citu.',
  'file.wrong-type': 'Šādu failu te nevar likt. Der bildes (JPEG, PNG, WebP) un PDF dokumenti.',
  'file.unreadable': 'Failu neizdevās atvērt: tas, šķiet, ir bojāts. Izvēlies citu vai saglabā to no jauna.',
  'file.too-many-pixels': 'Bilde ir pārāk liela pēc izmēra. Samazini to un mēģini vēlreiz.',
  'file.cut-short': 'Fails atnāca līdz pusei. Pārbaudi savienojumu un sūti vēlreiz.',
  'file.not-found': 'Šī faila te vairs nav. Pārlādē lapu.',
  'invitation.not-found':
    'Šī uzaicinājuma vairs nav: tas atsaukts vai jau atbildēts. Pārjautā tam, kas tevi aicināja.',
  'invitation.own-address': 'Tā ir tava adrese, un tu jau esi autors. Ieraksti otra cilvēka e-pastu.',
  'invitation.too-many': 'Līdzautoru ir pietiekami. Vispirms atsauc kādu uzaicinājumu.',
  'invitation.already': 'Šis cilvēks jau ir uzaicināts. Palūdz viņam ieskatīties e-pastā.',

  'case.not-found': 'Uz tava galda šādas lietas nav. Atgriezies pie rindas.',
  'case.changed': 'Lieta tikmēr ir mainījusies. Pārlādē un izlasi to vēlreiz pirms lēmuma.',
  'case.held': 'Šo lietu līdz {until} izskata kolēģis. Paņem nākamo rindā.',
  'case.decided': 'Šajā lietā jau ir lēmums. Paņem nākamo rindā.',
  'case.own-report': 'Par to, par ko pats ziņojis, nelemj. To izskatīs kolēģis.',
  'case.declared-close': 'Tu teici, ka tas ir par kādu tuvu cilvēku. To izskatīs kolēģis.',
  'case.own-project': 'Savas pašvaldības darbus izskata kāds no citas pašvaldības. Atstāj to dežurantam.',
  'case.own-submission': 'Par savu ideju pats nelemj. To izskatīs kolēģis.',
  'case.second-person-needed': 'Pārsūdzību izskata cits cilvēks nekā pirmo reizi. Atstāj to kolēģim.',
  'case.outcome-of-another-kind':
    'Šo lietu tā neizlemj. Pārlādē lapu un izvēlies kādu no piedāvātajiem lēmumiem.',
  'case.appeal-is-yes-or-no':
    'Pārsūdzību var apmierināt vai noraidīt, bet ne atdot labošanai. Izvēlies vienu no abiem.',
  'decision.reason-missing': 'Šādam lēmumam jānosauc iemesls. Izvēlies to un paskaidro saviem vārdiem.',
  'appeal.nothing-to-appeal': 'Šeit nav noraidījuma, ko pārsūdzēt. Izlasi pēdējo pašvaldības atbildi.',
  'appeal.too-late': 'Pārsūdzības termiņš ir beidzies. Vari iesniegt jaunu ideju.',
  'appeal.already': 'Šis lēmums jau ir pārsūdzēts. Pagaidi otrā moderatora atbildi.',

  ...residence,
  ...feasibility,
  ...organise,
  ...newsletters,
  ...heritage,
  ...partnership,
  ...programme,
  ...calls,
  ...questions,
  ...discussion,
  ...registers,
  ...certificates,
  ...workshops,
  ...volunteering,
  ...attendance,
  ...guardians,
  ...help,
  ...voting,
} as const satisfies Record<RefusalCode, string>;
