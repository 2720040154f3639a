/** Why something about a shift, an event or its organiser is refused. */
export const volunteering = {
  'slot.not-found': 'Tādas reizes nav. Apskati, kas vēl ir gaidāms.',
  'slot.not-open': 'Te vēl nevar pieteikties. Ienāc, kad tas būs izsludināts.',
  'slot.not-yet': 'Pieteikšanās vēl nav sākusies. Ienāc vēlāk.',
  'slot.closed': 'Pieteikšanās ir beigusies. Apskati, kur vēl var pieteikties.',
  'slot.over': 'Tas jau ir sācies. Apskati, kas vēl ir gaidāms.',
  'slot.cancelled': 'Tas ir atcelts. Apskati, kas vēl ir gaidāms.',
  'slot.overlaps': 'Šajā laikā tev jau ir cits pieteikums. Vispirms atsakies no tā.',
  'registration.exists': 'Tavs pieteikums te jau ir. Kā ar to ir, redzi savā lapā.',
  'registration.gone': 'Šim cilvēkam te vietas vairs nav. Atver sarakstu vēlreiz.',
  'registration.none': 'Tava pieteikuma te nav. Piesakies, ja vēl ir vieta.',
  'hand-over.none':
    'Šo vietu vairs nevar pārņemt: tās īpašnieks no tās ir atteicies, vai kāds bija ātrāks. Apskati citas maiņas.',
  'hand-over.to-oneself': 'Šī vieta jau ir tava. Pārsūti saiti tam, kurš varētu nākt tavā vietā.',
  'hand-over.one-asked': 'Par šo vietu pašlaik jautā kādam citam. Pamēģini vēlāk.',
  'hand-over.has-place': 'Tev šajā maiņā jau ir vieta. Skaties savās maiņās.',
  'together.none': 'Šī saite vairs neder, vai arī viņi jau ir pieteikušies. Pajautā tam, kurš to sūtīja.',
  'together.elsewhere':
    'Uz šo maiņu tu jau nāc kopā ar citiem. Vispirms atsakies tur, tad vari nākt ar šiem.',
  'together.too-many':
    'Uz šo maiņu kopā var nākt ne vairāk kā {count}. Sadalieties divās grupās vai atrodi maiņu, kur vietu ir vairāk.',
  'together.alone': 'Neviens vēl nav teicis, ka nāks kopā ar tevi. Pagaidi viņus vai piesakies viens.',
  'together.changed': 'Tikko mainījās, kas nāk kopā ar tevi. Apskati sarakstu vēlreiz un tad piesaki.',
  'together.cannot':
    'Kāds no jums šo maiņu pašlaik nevar ņemt: {name}. Palūdz atvērt maiņas lapu, tur ir teikts, kāpēc, vai nāciet bez šī cilvēka.',
  'together.not-yours': 'To var tikai tas, kurš pārējos aicināja. Palūdz viņam.',
  'stand-in.none': 'Šī saite vairs neder. Palūdz jaunu tam, kurš to sūtīja.',
  'stand-in.other-cannot':
    'Otrs cilvēks maiņu, ko lūdz pretī, uzņemties nevar. Palūdz apmaiņai izvēlēties citu.',
  'stand-in.nothing-to-give':
    'Apmaiņai vajag vietu maiņā, ko otrs lūdz pretī, bet tev tās nav. Palūdz saiti bez apmaiņas.',
  'form.too-many':
    'Tev jau tiek turētas vietas {max} maiņās, kamēr aizpildi to veidlapas. Vispirms pabeidz vai aizver kādu no tām.',
  'stand-in.other-place': 'Apmaiņai der cita maiņa, kas vēl nav sākusies. Izvēlies to sarakstā.',
  'offer.none': 'Vieta tev pašlaik nav piedāvāta. Kad tā atbrīvosies, mēs pajautāsim.',
  'offer.over':
    'Laiks atbildēt ir pagājis, un vieta ir piedāvāta nākamajam. Tavu vietu rindā redzi savā lapā.',
  'offer.answered': 'Tava atbilde uz šo piedāvājumu jau ir saņemta. Kā ar vietu ir, redzi savā lapā.',
  'shift.too-young':
    'Šajā maiņā palīdz no {age, plural, zero {# gadiem} one {# gada} other {# gadiem}}. Apskati citas maiņas.',
  'shift.guardian-needed':
    'Līdz {age, number} gadu vecumam vajag vecāka vai aizbildņa piekrišanu. Piesakies maiņai un ieraksti, kam to jautāt.',
  'organisation.not-found': 'Tādas organizācijas nav, vai tu tās vārdā nerīkojies. Atgriezies pie saraksta.',
  'organisation.role-needed':
    '{role, select, coordinator {To dara organizācijas koordinatori un vadītāji.} other {To dara organizācijas vadītāji.}} Palūdz kādam no viņiem: tie redzami sadaļā „Kas rīkojas organizācijas vārdā”.',
  'organisation.number-wrong': 'Reģistrācijas numuram ir 11 ciparu. Pārbaudi to Uzņēmumu reģistrā.',
  'organisation.known':
    'Organizācija ar šo numuru jau ir pieteikta. Palūdz tam, kurš to pieteica, vai sazinies ar pašvaldību.',
  'organisation.no-municipality': 'Tādas pašvaldības nav. Izvēlies to no saraksta.',
  'organisation.decided': 'Par šo organizāciju jau ir izlemts. Pārlādē sarakstu.',
  'organisation.own': 'Par organizāciju, kuras pieteikums ir tavs, izlemj cits. Palūdz to kolēģim.',
  'organisation.not-verified':
    'Pašvaldība organizāciju vēl nav apstiprinājusi. Melnraksts paliek; publicē to, kad būs atbilde.',
  'organisation.too-young': 'Organizācijas vārdā rīkojas tie, kam ir {age} gadi. Palūdz to kādam pieaugušam.',
  'organisation.nobody':
    'Ar šo e-pastu neatrodam pilngadīga cilvēka kontu. Palūdz, lai viņš vispirms ienāk Talkā ar to.',
  'organisation.has-person': 'Šis cilvēks organizācijas vārdā jau rīkojas. Pārlādē sarakstu.',
  'organisation.last-person': 'Organizācijai vajag vadītāju. Vispirms ieceļ par vadītāju kādu citu.',
  'event.not-found': 'Tāda pasākuma nav. Atgriezies pie saraksta.',
  'event.not-draft': 'Pasākums jau ir publicēts. Pārlādē lapu un apskati to.',
  'event.changed': 'Pasākumu tikmēr ir mainījis cits. Pārlādē lapu un ieraksti savu vēlreiz.',
  'event.area-elsewhere': 'Šī teritorija ir citā pašvaldībā. Izvēlies savējo.',
  'event.too-many':
    'Tik daudz vienā pasākumā neietilpst: vairāk par {max, number} nevar. Sadali to vairākos pasākumos.',
  'event.role-unknown': 'Maiņai ir pienākums, kura pasākumā nav. Izvēlies to no saraksta.',
  'event.role-twice': 'Divi pienākumi ir ar vienu apzīmējumu. Pārlādē lapu un pievieno pienākumu vēlreiz.',
  'event.shift-times': 'Maiņai jābeidzas pēc sākuma un ne vēlāk kā pēc diennakts. Pārbaudi laikus.',
  'event.places-unreal': 'Maiņā var būt no 1 līdz {max, number} vietām. Pārbaudi skaitu.',
  'time.skipped': 'Laika {time} naktī uz {day} nav: pulksteni pagriež uz priekšu. Izvēlies citu stundu.',
  'time.missing': 'Ieraksti dienu un laiku: no cikiem līdz cikiem.',
  'event.last-day': 'Pēdējā diena ir pirms pirmās. Pārbaudi dienas.',
  'slot.begun':
    'Šī maiņa jau ir sākusies, to vairs nevar ne pārcelt, ne atcelt. Mainīt var tās, kas vēl priekšā.',
  'slot.people-here':
    '{count, plural, zero {Šajā maiņā jau ir atzīmēti # cilvēku} one {Šajā maiņā jau ir atzīmēts # cilvēks} other {Šajā maiņā jau ir atzīmēti # cilvēki}}. Vispirms atsauc viņu atzīmes sarakstā.',
  'slot.moved-to-past': 'Šis laiks jau ir pagājis. Izvēlies laiku, kas vēl būs.',
  'slot.places-taken':
    '{count, plural, zero {Vietas jau ir # cilvēkiem} one {Vieta jau ir # cilvēkam} other {Vietas jau ir # cilvēkiem}}, mazāk nevar būt. Atstāj vismaz tik, vai atcel maiņu.',
  'event.not-published': 'Pasākums vēl ir melnraksts. Labo to un saglabā.',
  'event.cancelled': 'Pasākums ir atcelts, to vairs nemaina. Sāc jaunu pasākumu.',
  'event.over':
    'Viss pasākums jau ir sācies vai noticis, to vairs neatceļ. Ja kāds neatnāca, atzīmē to sarakstā.',
  'event.incomplete': 'Šis lauks vēl ir tukšs. Aizpildi to un publicē vēlreiz.',
  'event.no-shifts': 'Pasākumā vēl nav nevienas maiņas. Pievieno vismaz vienu.',
  'event.shift-past': '{number, number}. maiņa jau būtu sākusies. Pārcel to vai izņem.',
} as const;
