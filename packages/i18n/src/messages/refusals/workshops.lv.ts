/** Why something about a workshop is refused. */
export const workshops = {
  'workshop.not-found': 'Tādas darbnīcas nav. Apskati, kādas ir gaidāmas.',
  'workshop.not-yours': 'To šajā darbnīcā dara tās vadītājs vai rīkotājs. Palūdz viņiem.',
  'workshop.not-draft': 'Darbnīca jau ir izsludināta. Pārlādē lapu un maini to kā izsludinātu.',
  'workshop.changed': 'Darbnīcu tikmēr ir mainījis cits. Pārlādē lapu un ieraksti savu vēlreiz.',
  'workshop.cancelled': 'Darbnīca ir atcelta, to vairs nemaina. Sāc jaunu.',
  'workshop.incomplete': 'Pirms izsludināšanas vajag aprakstu, vietu un kontaktu. Aizpildi atzīmēto lauku.',
  'workshop.no-sessions': 'Darbnīcai vēl nav nevienas nodarbības. Pieliec vismaz vienu.',
  'workshop.session-past':
    'Nodarbība, kas ir {number, number}. sarakstā, jau ir pagājusi. Izvēlies laiku, kas vēl būs.',
  'workshop.no-leader': 'Darbnīcai vajag vismaz vienu vadītāju. Vispirms nosauc citu.',
  'workshop.leader-unknown': 'Ar šo adresi Talkā neviena nav. Palūdz cilvēku vispirms reģistrēties.',
  'workshop.leader-none': 'Šis cilvēks darbnīcu vairs nevada. Pārlādē lapu.',
  'workshop.too-many-sessions':
    'Vienā darbnīcā var būt ne vairāk par {max, number} nodarbībām. Sadali to divās.',
  'workshop.session-times': 'Nodarbībai jābeidzas pēc sākuma un ne vēlāk kā pēc diennakts. Pārbaudi laikus.',
  'workshop.sessions-overlap': 'Divas nodarbības ir vienā laikā. Pārcel vienu no tām.',
  'workshop.places-unreal': 'Vietu var būt no 1 līdz {max, number}. Pārbaudi skaitu.',
  'workshop.catch-up-unknown':
    'Atgriezt nokavēto var tikai pēc nodarbības, ko tā aizstāj. Izvēlies nodarbību un vēlāku laiku.',
  'workshop.languages-missing': 'Nav pateikts, kurā valodā māca. Izvēlies vismaz vienu.',
  'workshop.ages': 'Lielākais vecums ir mazāks par mazāko. Pārbaudi abus.',
  'workshop.after-too-many': 'Pirms darbnīcas var prasīt ne vairāk par {max, number} citām. Izņem kādu.',
  'workshop.after-unknown': 'Kāda no darbnīcām, kas jāpabeidz pirms tam, nav izsludināta. Pārbaudi numurus.',
  'workshop.needed-unknown':
    'Apliecībai prasīta {number, number}. nodarbība, bet tādas kursā nav. Atzīmē vajadzīgās vēlreiz.',
  'workshop.too-young':
    'Šajā darbnīcā māca no {age, plural, zero {# gadiem} one {# gada} other {# gadiem}}. Apskati citas.',
  'workshop.too-old':
    'Šī darbnīca ir līdz {age, plural, zero {# gadiem} one {# gadam} other {# gadiem}}. Apskati citas.',
  'workshop.after-needed': 'Pirms tam jāpabeidz “{name}”. Piesakies vispirms tur.',
  'workshop.catch-up-for-enrolled':
    'Atgriezt nokavēto var tie, kas šo darbnīcu apmeklē. Piesakies darbnīcai pašai.',
  'workshop.was-there': 'Šajā nodarbībā tu biji, un tev nekas nav jāatgriež. Nāc uz nākamo.',
  'workshop.not-published': 'Darbnīca vēl ir melnraksts. Labo to un saglabā.',
  'workshop.session-unknown': 'Tādas nodarbības te nav. Pārlādē lapu.',
  'workshop.session-off': 'Šī nodarbība jau ir atcelta. Pārlādē lapu.',
  'workshop.session-begun': 'Kas jau ir sācies, to vairs nepārceļ un neatceļ. Maini nodarbības, kas vēl būs.',
  'workshop.last-session': 'Citu nodarbību vairs nav. Atcel visu darbnīcu.',
  'feedback.not-there': 'Kā gāja, var teikt tie, kam tur bija vieta. Apskati savas darbnīcas.',
  'feedback.not-yet': 'Tas vēl nav beidzies. Pastāsti, kad būs.',
  'feedback.given': 'Tu jau pastāstīji, kā gāja. Paldies!',
  'feedback.over': 'Kopš tā laika pagājis par ilgu. Raksti vadītājam pašam.',
} as const;
