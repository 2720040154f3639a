/** Why somebody is not checked in, or a pass not taken. */
export const attendance = {
  'registration.here': 'Šis cilvēks jau ir atzīmēts. Vispirms rīkotājam atzīme jāatsauc.',
  'attendance.unknown': 'Tāda cilvēka šajā maiņā nav. Pārlādē sarakstu vai uzņem viņu bez pieteikšanās.',
  'attendance.given-up':
    'No šīs vietas ir atteikušies. Ja cilvēks tomēr ir klāt, uzņem viņu bez pieteikšanās.',
  'attendance.no-place':
    'Šim cilvēkam maiņā vēl nav vietas. Ja viņš ir vajadzīgs, uzņem viņu bez pieteikšanās.',
  'attendance.too-early':
    '{hours, plural, zero {Atzīmēt var # stundas pirms sākuma. Pagaidi mazliet.} one {Atzīmēt var # stundu pirms sākuma. Pagaidi mazliet.} other {Atzīmēt var # stundas pirms sākuma. Pagaidi mazliet.}}',
  'attendance.over':
    'Šī maiņa jau ir beigusies, un caurlaide vairs neder. Kas bija klāt, atzīmē sarakstā pēc vārda.',
  'attendance.late-unreal': 'Tik vēlu vēl nav, vai maiņa tad jau būtu beigusies. Pārbaudi minūtes.',
  'attendance.not-here': 'Šis cilvēks nav atzīmēts kā atnācis. Vispirms atzīmē, ka viņš ir klāt.',
  'attendance.not-begun': 'Maiņa vēl nav sākusies, tāpēc neviens vēl nav iztrūcis. Pagaidi līdz sākumam.',
  'attendance.is-here': 'Šis cilvēks ir atzīmēts kā atnācis. Ja tā bija kļūda, vispirms atsauc atzīmi.',
  'attendance.none': 'Nekas nav atzīmēts, tāpēc nav ko atsaukt. Pārlādē sarakstu.',
  'pass.unreadable': 'Tā nav maiņas caurlaide. Palūdz atvērt lapu „Manas maiņas” un parādīt kodu vēlreiz.',
  'pass.forged': 'Šo caurlaidi nav izdevusi Talka. Atrodi cilvēku sarakstā pēc vārda.',
  'pass.elsewhere':
    'Šī caurlaide ir citam pasākumam. Palūdz parādīt īsto vai atrodi cilvēku sarakstā pēc vārda.',
  'pass.unknown-code': 'Šajā pasākumā tāda koda nav. Pārbaudi burtus vai atrodi cilvēku sarakstā pēc vārda.',
  'pass.none': 'Tev šajā maiņā vietas nav, tāpēc nav arī caurlaides. Kā tev ar to ir, redzi savās maiņās.',
  'hours.own':
    'Tavas stundas apstiprina kāds cits no rīkotājiem. Ja esi vienīgais cilvēks organizācijā, pievieno otru lapā, kurā rīko pasākumus.',
  'hours.not-there':
    'Šis cilvēks maiņā nav atzīmēts, tāpēc stundu nav. Vispirms atzīmē sarakstā, ka viņš bija.',
  'hours.still-there': 'Maiņa vēl nav beigusies. Atzīmē, ka cilvēks aizgāja, vai pagaidi līdz beigām.',
  'hours.unreal':
    'Tādas stundas nevar būt: vajag veselas ceturtdaļstundas, ne vairāk par {hours, number} stundām, un citas nekā līdz šim.',
  'hours.reason-needed': 'Tas nav tas, kas izriet no ierašanās un aiziešanas. Pasaki, kāpēc.',
  'hours.approved': 'Šīs stundas jau ir apstiprinātas. Pārlādē lapu; mainīt tās var ar labojumu.',
  'hours.not-approved': 'Šīs stundas vēl nav apstiprinātas. Vispirms apstiprini tās.',
  'hours.corrected': 'Stundas tikmēr ir labojis cits. Pārlādē lapu un pārbaudi vēlreiz.',
  'walk-in.too-late':
    'Kopš maiņas beigām ir pagājušas vairāk nekā {days, number} dienas, tai vairs nevienu nepievieno. Ja kāds tomēr palīdzēja, raksti pašvaldībai.',
  'walk-in.unknown': 'Ar šo adresi konta nav. Pārbaudi to vai palūdz cilvēku vispirms reģistrēties.',
  'message.nobody': 'Tur nav neviena, kam rakstīt. Izvēlies maiņu vai dienu, kurā kāds ir pieteicies.',
  'message.too-many':
    'Kādam no viņiem par šo pasākumu vienā diennaktī ir nosūtītas jau {max, number} ziņas. Pagaidi līdz rītdienai; steidzamu pasaki pa tālruni.',
  'message.not-over': 'Pasākums vēl nav beidzies. Pateikties visiem varēsi pēc pēdējās maiņas.',
  'message.thanked': 'Paldies par šo pasākumu jau ir nosūtīts. Tas ir redzams ziņu sarakstā.',
  'care.no-place': 'Šajā pasākumā tev vairs nav vietas. Vispirms piesakies maiņai.',
  'care.consent-needed':
    'Tas stāsta par veselību vai ticību, tāpēc vajag tavu skaidru piekrišanu. Atzīmē to vai aizver logu, neko nesaglabājot.',
  'care.nothing-said': 'Nekas nav atzīmēts. Atzīmē, kas tev vajadzīgs, vai aizver logu.',
  'care.too-early':
    'Kam kas vajadzīgs, redzams no {days, number}. dienas pirms maiņas. Līdz tam pietiek ar skaitļiem.',
  'care.over': 'Pasākums ir beidzies, un šīs ziņas tiek dzēstas.',
} as const;
