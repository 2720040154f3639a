/** About what is asked of everybody who takes a place. */
export const questions = {
  'answers.needed':
    '{count, plural, zero {Rīkotājs vēl gaida # atbilžu. Atbildi uz tām un piesakies.} one {Rīkotājs vēl gaida # atbildi. Atbildi un piesakies.} other {Rīkotājs vēl gaida # atbildes. Atbildi uz tām un piesakies.}}',
  'answers.unknown-question': 'Rīkotājs jautājumus tikmēr ir mainījis. Pārlādē lapu un atbildi vēlreiz.',
  'answers.unknown-choice': 'Tādas atbildes uz šo jautājumu nav. Izvēlies vienu no piedāvātajām.',
  'answers.too-late': 'Tas jau ir sācies, un atbildes vairs nemaina. Ko rīkotājam jāzina, pasaki klātienē.',
  'questions.too-many': 'Var uzdot ne vairāk par {max, number} jautājumiem. Izņem kādu.',
  'questions.twice': 'Divi jautājumi vai atbildes saucas vienādi. Pārlādē lapu un izlabo tos.',
  'questions.options': 'Izvēlei vajag no {min, number} līdz {max, number} atbildēm. Pieliec vai izņem kādu.',
  'questions.other-kind': 'Uz šo jautājumu jau var būt atbildēts citādi. Izņem to un pieliec jaunu.',
} as const;
