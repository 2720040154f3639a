/** Why a residence is not proved, a voter not entered at a desk, or paper not taken in. */
export const residence = {
  'residence.code-wrong': 'Šāda personas koda nav. Pārbaudi ciparus dokumentā un ieraksti vēlreiz.',
  'residence.taken':
    'Šī koda īpašniekam jau ir cits konts ar apliecinājumu. Pārbaudi ciparus, ienāc tajā kontā vai lūdz klientu centrā nomainīt tā e-pastu.',
  'residence.not-on-roll':
    'Ar eID zinām, kas tu esi, bet ne to, ka dzīvo šajā pašvaldībā. Parādi dokumentu tās klientu centrā vai apliecini tikai to, kas esi, lai balsotu tur, kur balso ikviens.',
  'residence.birth-date-differs':
    'Dzimšanas datums nesakrīt: kontā, dokumentā un personas kodā tam jābūt vienam. Pārbaudi visus trīs.',
  'residence.area-elsewhere':
    'Dzīvesvieta ir citā pašvaldībā. Izvēlies pagastu savā pašvaldībā vai vispirms maini pašvaldību kontā.',
  'residence.code-differs':
    'Šis iedzīvotājs te jau ir zināms ar citu personas kodu, un balsošanas laikā kodu nemaina. Pārbaudi ciparus vai labo to pēc balsošanas.',
  'residence.not-seen':
    'Pieteikšanās ar eID netika pabeigta, tāpēc tavu dzīvesvietu neuzzinājām. Mēģini vēlreiz vai nāc uz klientu centru ar dokumentu.',
  'residence.eid-off': 'Ar eID dzīvesvietu šeit vēl nevar apliecināt. Nāc uz klientu centru ar dokumentu.',
  'residence.eid-away':
    'Pakalpojums eID pašlaik neatbild. Mēģini pēc brīža vai nāc uz klientu centru ar dokumentu.',
  'roll.line-malformed':
    'Rindā jābūt 64 burtu un ciparu atslēgai, semikolam un teritorijas kodam. Sagatavo failu ar komandu „talka roll hash”.',
  'roll.area-elsewhere': 'Rindas teritorija nav šajā pašvaldībā. Pārbaudi tās kodu.',
  'roll.line-repeated': 'Šis cilvēks failā jau ir. Atstāj vienu rindu.',
  'desk.token-issued':
    'Šim balsotājam balsstiesību zīme jau ir izsniegta internetā, tāpēc papīra zīmi dot nedrīkst. Lai viņš balso ierīcē, kurā to saņēma.',
  'desk.paper-given': 'Šim balsotājam papīra zīme jau ir izsniegta. Otru nedod.',
  'paper.not-now': 'Papīra zīmes ievada no balsošanas sākuma līdz atvēršanai. Pārbaudi balsošanas laiku.',
  'paper.no-batch': 'Tādas papīra zīmju paciņas nav. Atgriezies pie saraksta.',
  'paper.number-taken': 'Paciņa ar šo numuru jau ir. Izvēlies citu numuru.',
  'paper.style-unknown': 'Tādas balsošanas zīmes šajā balsošanā nav. Izvēlies no saraksta.',
  'paper.more-than-roll':
    'Uz papīra šajā grupā pie galda nobalsojuši {roll}, bet paciņās kopā būtu {ballots}. Saskaiti zīmes vēlreiz.',
  'paper.accepted': 'Šī paciņa jau ir pieņemta un vairs nemainās. Turpini ar nākamo.',
  'paper.two-clerks-already': 'Šo paciņu jau ievada divi kolēģi. Ņem citu.',
  'paper.count-differs': 'Paciņā jābūt {declared} zīmēm, bet ievadītas {keyed}. Pārskaiti paciņu.',
  'paper.unreadable': 'Zīme nav salasāma vai ir sabojāta. To skaita pie nederīgajām.',
} as const;
