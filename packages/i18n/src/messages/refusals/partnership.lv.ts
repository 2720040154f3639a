export const partnership = {
  'partner.not-found': 'Šāda partnera nav. Pārlādē lapu un paskaties, kas pieteicies.',
  'partner.there-already':
    'Organizācija ar šādu nosaukumu vai numuru jau ir partneris vai gaida atbildi. Atrodi to partneru sarakstā.',
  'partner.not-waiting': 'Uz šo pieteikumu jau ir atbildēts. Pārlādē lapu un paskaties, kā.',
  'partner.not-signed': 'Šī organizācija vairs nav partneris. Pārlādē lapu un paskaties, kā tas noticis.',
  'partner.number-wrong': 'Reģistrācijas numuram Latvijā ir 11 cipari. Pārraksti to no reģistra.',
  'partner.website-wrong':
    'Tā nav mājaslapas adrese. Ieraksti to tā, kā tā redzama pārlūkā, piemēram, https://talka.example.',
  'joint.not-found': 'Šāda kopīga lēmuma nav. Atver lēmumu sarakstu.',
  'joint.too-many-open':
    'Pašvaldībai vienlaikus var būt ne vairāk kā {most, number} atklāti priekšlikumi. Pagaidi, līdz kāds no tiem noslēdzas, vai atsauc kādu.',
  'joint.too-soon': 'Pašvaldībām vajag vismaz trīs dienas, ko apspriest mājās. Izvēlies vēlāku dienu.',
  'joint.too-late': 'Kopīgs lēmums ir atklāts ne ilgāk kā divus mēnešus. Izvēlies agrāku dienu.',
  'joint.over': 'Šis lēmums jau ir noslēgts. Pārlādē lapu un izlasi, kas nolemts.',
  'joint.not-over': 'Lēmums vēl ir atklāts. Protokolu raksta, kad tas ir noslēgts.',
  'joint.spoken':
    'Tava pašvaldība jau ir izteikusies: tai ir viena balss. Ja tā domā citādi, vispirms atsauc iepriekšējo.',
  'joint.not-spoken': 'Tava pašvaldība vēl nav izteikusies, tāpēc nav ko atsaukt. Pārlādē lapu.',
  'joint.not-yours':
    'Priekšlikumu atsauc tā pašvaldība, kas to iesniegusi. Uzraksti piezīmi vai izsakies pret to.',
  'joint.changed': 'Protokolu tikmēr kāds ir papildinājis. Pārlādē lapu, izlasi jauno un turpini.',
} as const;
