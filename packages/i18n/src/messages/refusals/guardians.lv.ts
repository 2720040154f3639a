/** Why a shift is refused for a guardian's sake, for somebody's age, or for rest. */
export const guardians = {
  'guardian.own-address': 'Šī ir tava paša adrese. Ieraksti vecāka vai aizbildņa e-pastu.',
  'guardian.not-needed': 'Tev vecāku piekrišana vairs nav vajadzīga. Piesakies bez tās.',
  'guardian.too-many':
    'Šodien jau ir nosūtīts daudz saišu. Palūdz vecākiem atbildēt uz kādu no tām vai pamēģini rīt.',
  'guardian.too-late': 'Līdz sākumam palicis pārāk maz laika, lai jautātu vecākiem. Izvēlies vēlāku maiņu.',
  'guardian.link-unknown':
    'Šī saite vairs neder. Atver jaunāko e-pastu vai palūdz jaunietim pieteikties vēlreiz.',
  'guardian.answered': 'Ar šo saiti jau ir atbildēts. Pārlādē lapu, lai redzētu atbildi.',
  'guardian.withdrawn': 'Piekrišana jau ir atsaukta. Ja pārdomāji, palūdz jaunietim pieteikties vēlreiz.',
  'guardian.over':
    'Atbildes laiks ir pagājis, un vieta ir brīva citiem. Palūdz jaunietim pieteikties vēlreiz.',
  'guardian.gone': 'Jaunietis no šīs vietas tikmēr ir atteicies. Tev vairs nekas nav jādara.',
  'guardian.none-given': 'Piekrišana nav dota, tāpēc nav ko atsaukt. Pārlādē lapu.',
  'guardian.event-over': 'Pasākums jau ir beidzies. Ja kas nebija kārtībā, raksti rīkotājam.',
  'guardian.custody-needed':
    'Piekrist var tikai vecāks, kam ir aizgādība, vai aizbildnis. Ja tas esi tu, atzīmē to.',
  'shift.barred':
    'Tev ir liegts pieteikties {who, select, organisation {maiņām, ko rīko „{organiser}”} other {visām šīs pašvaldības maiņām}}{ends, select, day {; liegums beidzas {lastDay}} other {}}. Kāpēc, izlasi sadaļā „Manas maiņas”; tur vari arī iebilst.',
  'bar.not-found': 'Tāda lieguma vairs nav: tas ir atcelts vai beidzies. Pārlādē lapu.',
  'bar.nobody': 'Ar šo e-pastu kontu neatrodam. Pārbaudi adresi vai pajautā to rīkotājam.',
  'walk-in.barred':
    'Šim cilvēkam ir liegts nākt uz šo maiņu. Atcelt liegumu var tikai pašvaldība; palūdz viņam rakstīt tai sadaļā „Manas maiņas”.',
  'bar.exists': 'Šim cilvēkam tas jau ir liegts. Lai liegumu mainītu, pašvaldība vispirms to atceļ.',
  'bar.own-people':
    'Nevar liegt pieteikties ne sev, ne tam, kas rīkojas organizācijas vārdā. Vispirms izņem šo cilvēku no organizācijas.',
  'bar.day-wrong': 'Lieguma pēdējā diena ir šodiena vai vēlāka. Pārbaudi datumu vai atstāj to tukšu.',
  'bar.objected': 'Tavs iebildums jau ir nosūtīts. Atbildi izlasīsi savās maiņās.',
  'bar.no-objection': 'Uz šo liegumu nav iebilduma, kas gaida atbildi. Pārlādē sarakstu.',
  'bar.own': 'Par liegumu, kas attiecas uz tevi vai ko tu pats noteici, lemj cits. Palūdz to kolēģim.',
  'shift.rest-needed':
    'Starp maiņām vajag vismaz {hours, number} stundas atpūtas no vietas vienā diennaktī. Izvēlies maiņu, kas sākas {rested} vai vēlāk.',
  'shift.day-full':
    'Vienā diennaktī maiņu var būt ne vairāk par {hours, number} stundām. Izvēlies citu dienu.',
  'shift.week-full':
    'Septiņās dienās maiņu var būt ne vairāk par {hours, number} stundām. Izvēlies vēlāku dienu.',
  'shift.too-young-then':
    'Tajā laikā vecuma dēļ šajā maiņā nedrīkst būt: {name}. Izvēlies citu laiku vai vispirms palūdz, lai viņi savu vietu atdod.',
  'minor.night': 'Šajā vecumā no plkst. {from} līdz plkst. {until} palīgā neiet. Izvēlies maiņu citā laikā.',
  'minor.school-time':
    'Skolas dienā no plkst. {from} līdz plkst. {until} ir mācības. Izvēlies maiņu pēc tām vai brīvdienā.',
  'minor.day-full':
    'Šajā vecumā tajā dienā maiņas var ilgt ne vairāk par {hours, number} stundām. Izvēlies īsāku maiņu vai citu dienu.',
  'minor.week-full':
    'Šajā vecumā tajā nedēļā maiņas var ilgt ne vairāk par {hours, number} stundām. Izvēlies citu nedēļu.',
  'agreement.none':
    'Līgums ir par vietu maiņā, kas ir apstiprināta. Piesakies maiņai vai sagaidi apstiprinājumu.',
  'agreement.not-yet':
    'Līgums ir tad, kad piekrišana ir dota un vieta ir apstiprināta. Vispirms atbildi ar saiti no e-pasta.',
  'supervisor.not-acting':
    'Pieskatīt var tie, kas rīkojas organizācijas vārdā. Vispirms pievieno šo cilvēku organizācijai.',
  'supervisor.too-young': 'Nepilngadīgos pieskata kāds, kam ir vismaz {age, number} gadu. Izvēlies citu.',
} as const;
