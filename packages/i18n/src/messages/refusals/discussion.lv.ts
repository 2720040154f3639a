/** About what people say in discussions of ideas. */
export const discussion = {
  'comment.no-topic': 'Šīs idejas vairs nav, un par to vairs nerunā. Apskati citas idejas.',
  'comment.not-found': 'Šī komentāra vairs nav. Pārlādē lapu, lai redzētu sarunu, kāda tā ir tagad.',
  'comment.gone': 'Šis komentārs ir atsaukts vai paslēpts. Raksti jaunu komentāru.',
  'comment.closed': 'Šī saruna ir noslēgta. Jautājumus uzdod savai pašvaldībai.',
  'comment.edit-over':
    'Komentāru var labot {minutes, number} minūtes pēc uzrakstīšanas. Atbildi tam vai atsauc to.',
  'comment.own': 'Paša komentāru neatbalsta. Atbalsti to, ko teikuši citi.',
  'comment.too-many-mentions':
    'Vienā komentārā var uzrunāt ne vairāk par {max, number} cilvēkiem. Izņem kādu.',
  'comment.mention-unknown': 'Kāda no uzrunātajiem šajā sarunā nav. Izņem viņu un izvēlies no saraksta.',
  'comment.slow-down':
    'Konta pirmajās dienās pieņemam {max, number} komentārus stundā. Tavs paliek lauciņā: sūti to pēc {minutes, plural, zero {# minūtēm} one {# minūtes} other {# minūtēm}}.',
  'report.nothing-there': 'Tā, par ko ziņo, vairs nav. Pārlādē lapu.',
  'report.not-found': 'Ziņojuma ar šādu kodu nav. Pārbaudi kodu: tas ir 16 zīmes garš.',
  'report.own': 'Par savu komentāru neziņo. Ja tas jāizņem, atsauc to.',
  'report.already': 'Tu par to jau ziņoji. Kas no tā iznāks, lasi ar ziņojuma kodu.',
  'report.too-many': 'Tev jau gaida {max, number} ziņojumi. Pagaidi, kamēr pašvaldība uz kādu atbildēs.',
} as const;
