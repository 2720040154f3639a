export const newsletters = {
  'news.link-unknown': 'Šī saite neder. Piesakies ziņām vēlreiz, un mēs atsūtīsim jaunu.',
  'news.link-expired':
    '{hours, plural, =0 {Saites laiks ir pagājis. Piesakies ziņām vēlreiz, un mēs atsūtīsim jaunu.} zero {Saite derēja # stundas. Piesakies ziņām vēlreiz, un mēs atsūtīsim jaunu.} one {Saite derēja # stundu. Piesakies ziņām vēlreiz, un mēs atsūtīsim jaunu.} other {Saite derēja # stundas. Piesakies ziņām vēlreiz, un mēs atsūtīsim jaunu.}}',
  'news.area-elsewhere': 'Šis pagasts vai pilsēta ir citā pašvaldībā. Izvēlies vietu no saraksta.',
  'news.no-address': 'Tavam kontam nav e-pasta adreses. Pievieno to sava konta lapā un mēģini vēlreiz.',
  'letter.not-found': 'Šādas vēstules vairs nav. Atver vēstuļu sarakstu.',
  'letter.changed': 'Vēstuli tikmēr kāds ir mainījis. Pārlādē lapu, izlasi to un turpini.',
  'letter.on-its-way': 'Šī vēstule jau ir ceļā, un to vairs nemaina. Ja ir kas piebilstams, raksti jaunu.',
  'letter.too-many-drafts':
    'Pašvaldībai var būt ne vairāk kā {max, number} uzmetumi. Nosūti vai izmet kādu no tiem.',
  'letter.empty': 'Vēstulei vajag tematu un tekstu latviski. Uzraksti abus.',
  'letter.half-written':
    'Šajā valodā ir uzrakstīta tikai puse vēstules. Uzraksti gan tematu, gan tekstu, vai izdzēs abus.',
  'letter.nobody': 'Šādas ziņas neviens nav pieteicis. Izvēlies citas vietas vai tematus.',
  'letter.not-sending': 'Šī vēstule pašlaik netiek sūtīta. Pārlādē lapu un paskaties, kā tai klājas.',
  'letter.not-paused': 'Šī vēstule nav apturēta. Pārlādē lapu un paskaties, kā tai klājas.',
  'letter.not-on-its-way': 'Šī vēstule vairs nav ceļā. Pārlādē lapu un paskaties, kā tai klājas.',
} as const;
