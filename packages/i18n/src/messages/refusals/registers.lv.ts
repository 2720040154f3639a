/** Why something about a register of attendance is refused, and what is missing for a certificate. */
export const registers = {
  'device.not-found': 'Tādas ierīces tavā kontā nav. Sagatavo šo ierīci no jauna.',
  'device.too-many':
    'Tev jau ir sagatavotas {max, number} ierīces, vairāk nevar. Vispirms atsauc kādu, ko vairs nelieto.',
  'register.not-found': 'Tāda žurnāla nav, vai tu šo darbnīcu nevadi. Atgriezies pie savām nodarbībām.',
  'fact.differs': 'Ar šo numuru jau ir saņemta cita atzīme. Atzīmē vēlreiz.',
  'fact.number-taken': 'Šī ierīce {number, number}. atzīmi jau ir sūtījusi. Atzīmē vēlreiz.',
  'fact.device-revoked':
    'Šī ierīce ir atsaukta, no tās atzīmes vairs nepieņem. Sagatavo to no jauna un atzīmē vēlreiz.',
  'fact.not-leader': 'Šo nodarbību tu nevadīji. Palūdz atzīmēt tam, kurš to vadīja.',
  'fact.stranger': 'Šī cilvēka darbnīcā nav. Pievieno viņu kā atnākušu bez pieteikšanās.',
  'fact.too-early': 'Nodarbība vēl tikai būs. Atzīmēt var, sākot no stundas pirms tās.',
  'fact.too-late': 'Kopš nodarbības ir pagājis pārāk ilgs laiks. Sazinies ar pašvaldību.',
  'fact.cancelled': 'Nodarbība ir atcelta, tās žurnālā neko neieraksta. Sazinies ar to, kas darbnīcu rīko.',
  'fact.closed': 'Darbnīca jau ir noslēgta, žurnālu vairs nemaina. Sazinies ar pašvaldību.',
  'self-check-in.not-enrolled':
    'Tava pieteikuma šai nodarbībai nav. Pasaki savu vārdu vadītājam, viņš tevi pievienos.',
  'self-check-in.not-now':
    'Reģistrēties var no stundas pirms nodarbības līdz tās beigām. Citā laikā to izdara vadītājs.',
  'self-check-in.wrong-code': 'Šis kods neder vai jau ir nomainījies. Ievadi to, kas ekrānā redzams tagad.',
  'self-check-in.marked': 'Vadītājs tevi jau ir atzīmējis citādi. Parunā ar viņu.',
  'self-check-in.no-pass': 'Tev šajā nodarbībā vietas nav, tāpēc nav arī caurlaides. Piesakies darbnīcai.',
  'learner-pass.unreadable':
    'Šī nav darbnīcas caurlaide. Palūdz atvērt lapu „Manas darbnīcas” un parādīt kodu vēlreiz.',
  'learner-pass.forged': 'Šo caurlaidi Talka nav izdevusi. Atrodi cilvēku sarakstā pēc vārda.',
  'learner-pass.unchecked':
    'Šī ierīce nevar pārbaudīt, vai caurlaide ir īsta. Atrodi cilvēku sarakstā pēc vārda.',
  'learner-pass.elsewhere':
    'Šī caurlaide ir citai darbnīcai{title, select, none {} other { („{title}”)}}. Ja cilvēks paliek šeit, pievieno viņu kā atnākušu.',
  'learner-pass.other-session':
    'Šī caurlaide ({name}) ir {session, number}. nodarbībai. Ja cilvēks paliek šeit, pievieno viņu kā atnākušu.',
  'learner-pass.unknown':
    'Žurnālā šīs vietas nav: no tās ir atteikušies, vai arī pieteikums ir jaunāks. Atjauno žurnālus tīklā vai pievieno cilvēku kā atnākušu.',
  'learner-pass.not-yet': 'Nodarbība vēl tikai būs ({name}). Caurlaides nolasa, sākot no stundas pirms tās.',
  'learner-pass.over': 'Nodarbība ir beigusies ({name}). Kas bija klāt, to atzīmē sarakstā pēc vārda.',
  'closing.not-leader': 'Darbnīcu noslēdz tās vadītājs. Palūdz viņam.',
  'closing.closed': 'Darbnīca jau ir noslēgta. Kas to pabeidza, redzi sarakstā.',
  'closing.not-over': 'Vēl nav notikusi pēdējā nodarbība. Noslēdz darbnīcu pēc tās.',
  'closing.conflicts':
    '{count, plural, zero {Par # atzīmēm} one {Par # atzīmi} other {Par # atzīmēm}} vadītāji nav vienisprātis. Vispirms izšķir tās žurnālā.',
  'closing.changed': 'Tikko ir saņemtas jaunas atzīmes. Apskati sarakstu vēlreiz un tad noslēdz.',
  'closing.not-closed': 'Darbnīca nav noslēgta, tajā var atzīmēt. Pārlādē lapu.',
  'closing.too-late':
    'Atzīmes vairs nepieņem: kopš pēdējās nodarbības pagājušas 60 dienas. Nepareizu apliecību atsauc pašvaldība; raksti tai.',
  'completion.hours':
    'Apmeklēti {attended, number} % no stundām, vajag {percent, number} %. Palīdz nodarbība, kurā var atgūt nokavēto.',
  'completion.session':
    'Nav apmeklēta {session, number}. nodarbība, bez kuras nevar. Palīdz tās atkārtojums.',
  'completion.nothing': 'Nav nevienas nodarbības, ko skaitīt. Jāapmeklē vismaz viena.',
  'completion.unmarked': 'Nav atzīmēta {session, number}. nodarbība. Atzīmē to žurnālā.',
  'completion.conflict': 'Par {session, number}. nodarbību vadītāji nav vienisprātis. Izšķir to žurnālā.',
} as const;
