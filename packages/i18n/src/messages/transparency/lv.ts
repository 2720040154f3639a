/** What moderators did, year by year. */
export const lv = {
  'transparency.title': 'Ko darīja moderatori',
  'transparency.lead':
    'Cik par ko ziņots, kas nolemts un cik ātri, kas paslēpts un kāpēc, kas darīts pret ļaunprātību. Skaitīts pa gadiem un pašvaldībām; neviens cilvēks te nav nosaukts.',
  'transparency.loading': 'Skaitām…',
  'transparency.none': 'Vēl nav nekā, ko skaitīt.',
  'transparency.year': 'Gads',
  'transparency.place': 'Pašvaldība',
  'transparency.all': 'Visas',
  'transparency.csv': 'Tabula (CSV)',
  'transparency.json': 'Dati (JSON)',
  'transparency.reports': '{count, plural, zero {ziņojumu} one {ziņojums} other {ziņojumi}}',
  'transparency.signed-out':
    '{count, plural, zero {no tiem bez konta} one {no tiem bez konta} other {no tiem bez konta}}',
  'transparency.noticed':
    '{count, plural, zero {reižu Talka pati lūdza paskatīties} one {reizi Talka pati lūdza paskatīties} other {reizes Talka pati lūdza paskatīties}}',
  'transparency.decisions': '{count, plural, zero {lēmumu} one {lēmums} other {lēmumi}}',
  'transparency.appeals':
    '{count, plural, zero {no tiem par pārsūdzībām} one {no tiem par pārsūdzību} other {no tiem par pārsūdzībām}}',
  'transparency.granted':
    '{count, plural, zero {pārsūdzību apmierinātas} one {pārsūdzība apmierināta} other {pārsūdzības apmierinātas}}',
  'transparency.machine':
    '{count, plural, zero {lēmumu pieņēma programma} one {lēmumu pieņēma programma} other {lēmumus pieņēma programma}}',
  'transparency.decided': 'Lēmumi',
  'transparency.decided-text': 'Stundas: mediāna no lietas atvēršanas līdz lēmumam.',
  'transparency.what': 'Kas nolemts',
  'transparency.count': 'Skaits',
  'transparency.hours': 'Stundas',
  'transparency.restricted': 'Kas paslēpts vai noraidīts, un kāpēc',
  'transparency.restricted-text': 'Iemesli, kurus pateica moderatori.',
  'transparency.nothing-restricted': 'Nekas nav paslēpts un nekas nav noraidīts.',
  'transparency.why': 'Iemesls',
  'transparency.review-publish': 'Ideja publicēta',
  'transparency.review-return': 'Ideja atdota labošanai',
  'transparency.review-refuse': 'Ideja noraidīta',
  'transparency.report-keep': 'Pēc ziņojuma atstāts',
  'transparency.comment-review-publish': 'Komentārs pirms rādīšanas izlasīts un rādīts',
  'transparency.comment-review-refuse': 'Komentārs pirms rādīšanas izlasīts un nerādīts',
  'transparency.report-hide': 'Pēc ziņojuma paslēpts',
  'transparency.appeal-publish': 'Pārsūdzība apmierināta',
  'transparency.appeal-refuse': 'Pārsūdzība noraidīta',
  'transparency.misuse': 'Pret ļaunprātību',
  'transparency.misuse-text':
    'Kam bieži nācās slēpt rakstīto vai kas bieži ziņoja bez pamata, to vispirms brīdina, un tad var uz laiku apturēt (Digitālo pakalpojumu akta 23. pants). Katrs notikums skaitīts gadā, kurā tas bija.',
  'transparency.no-misuse': 'Neviens nav brīdināts, un nekas nav apturēts.',
  'transparency.misuse-what': 'Kas darīts',
  'transparency.misuse-commenting': 'Komentēšana',
  'transparency.misuse-reporting': 'Ziņošana',
  'transparency.misuse-warned': 'brīdinājums',
  'transparency.misuse-suspended': 'apturēta uz laiku',
  'transparency.misuse-appealed': 'pārsūdzība',
  'transparency.misuse-upheld': 'pārsūdzība noraidīta',
  'transparency.misuse-lifted': 'atcelta pēc pārsūdzības',
  'transparency.commenting-suspended':
    '{count, plural, zero {reižu apturēta komentēšana} one {reizi apturēta komentēšana} other {reizes apturēta komentēšana}}',
  'transparency.reporting-suspended':
    '{count, plural, zero {reižu apturēta ziņošana} one {reizi apturēta ziņošana} other {reizes apturēta ziņošana}}',
};
