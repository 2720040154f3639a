/** Why nobody is asked to help, or an answer is not taken. */
export const help = {
  'help.unknown':
    'Šī saite vairs neder. Atver jaunāko e-pastu vai ieej Talkā, lai redzētu, vai tev kas jautāts.',
  'help.answered': 'Tu jau teici jā. Ja tomēr nevari nākt, atsakies no vietas savās maiņās.',
  'help.full': 'Pa to laiku visas vietas jau ir aizņemtas. Vari pieteikties rindā, ja kāds atteiksies.',
  'help.not-needed':
    'Šajā maiņā brīvu vietu nav, tāpēc palīgus meklēt nevajag. Ja vajag vairāk cilvēku, pievieno vietas.',
  'help.too-late':
    'Līdz sākumam palicis pārāk maz laika, lai kāds paspētu atnākt. Pārējos vari sagaidīt pie ieejas un ielaist sarakstā.',
  'help.no-municipality': 'Tādas pašvaldības te nav. Izvēlies no saraksta.',
  'help.no-kind': 'Par šādu darbu tev jau atkal var jautāt. Pārlādē lapu.',
} as const;
