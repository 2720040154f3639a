/** How people help carry out what a vote has chosen. */
export const lv = {
  'work.title': 'Palīdzi to paveikt',
  'work.lead': 'Šo ideju izvēlējās balsojumā. Tagad to īsteno, un katras rokas noder.',
  'work.event': '{title}, rīko {organiser}',
  'work.free': '{count, plural, zero {brīvu vietu: #} one {# brīva vieta} other {brīvas vietas: #}}',
  'work.none': 'Pašlaik jaunu maiņu nav. Ienāc vēlāk.',
  'work.see': 'Apskatīt un pieteikties',
  'works.title': 'Izvēlēto ideju darbi',
  'works.title-of': 'Izvēlēto ideju darbi: {name}',
  'works.lead':
    'Idejas, ko izvēlējās balsojumā. Izvēlies, kura organizācija aicinās palīgus: tās cilvēki uzrakstīs maiņas un publicēs pasākumu.',
  'works.not-yours': 'Darbus atver pašvaldības administrators',
  'works.not-yours-text': 'Ja tas ir tavs darbs, palūdz administratoram šo lomu.',
  'works.loading': 'Nesam idejas…',
  'works.none': 'Balsojumā izvēlētu ideju vēl nav',
  'works.none-text': 'Kad balsojums būs beidzies, izvēlētās idejas parādīsies te.',
  'works.no-organisers': 'Vispirms jāapstiprina organizācija, kuras vārdā notiks pasākums.',
  'works.orgs': 'Organizācijas',
  'works.organiser': 'Kas rīko',
  'works.open': 'Atvērt pasākumu',
  'works.opened': 'Pasākuma melnraksts ir atvērts. To pabeigs un publicēs organizācijas cilvēki.',
  'works.event':
    '{title} ({organiser}): {state, select, draft {melnraksts} published {publicēts} other {atcelts}}',
} as const;
