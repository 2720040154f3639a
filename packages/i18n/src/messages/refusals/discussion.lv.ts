/** About what people say in discussions of ideas. */
export const discussion = {
  'comment.suspended':
    'Moderators ir apturējis tavus komentārus šajā pašvaldībā; tas beidzas {back}. Kāpēc un kā pārsūdzēt, izlasi savā lapā „Brīdinājumi”.',
  'report.suspended':
    'Moderators ir apturējis tavus ziņojumus šajā pašvaldībā; tas beidzas {back}. Kāpēc un kā pārsūdzēt, izlasi savā lapā „Brīdinājumi”.',
  'misuse.too-few': 'Lēmumu ir {count, number}, noteikums prasa {needed, number}. Nogaidi.',
  'misuse.warn-first': 'Vispirms brīdina, un apturēt var tad, ja pēc tam nekas nemainās.',
  'misuse.nothing-since': 'Kopš brīdinājuma nekas nav noticis. Brīdinājums palīdzēja.',
  'misuse.suspended-already': 'Jau apturēts. Pagaidi, līdz tas beidzas.',
  'measure.not-found': 'Tāda brīdinājuma te nav. Atver sarakstu no jauna.',
  'comment.no-topic': 'Šīs idejas vairs nav, un par to vairs nerunā. Apskati citas idejas.',
  'comment.not-found': 'Šī komentāra vairs nav. Pārlādē lapu, lai redzētu sarunu, kāda tā ir tagad.',
  'comment.gone': 'Šis komentārs ir atsaukts vai paslēpts. Raksti jaunu komentāru.',
  'comment.closed': 'Šī saruna ir noslēgta. Jautājumus uzdod savai pašvaldībai.',
  'comment.edit-over':
    'Komentāru var labot {minutes, number} minūtes pēc uzrakstīšanas. Atbildi tam vai atsauc to.',
  'comment.checked': 'Komentārs pārbaudīts tāds, kāds tas ir. Atbildi tam vai atsauc to.',
  'comment.own': 'Paša komentāru neatbalsta. Atbalsti to, ko teikuši citi.',
  'comment.too-many-mentions':
    'Vienā komentārā var uzrunāt ne vairāk par {max, number} cilvēkiem. Izņem kādu.',
  'comment.mention-unknown': 'Kāda no uzrunātajiem šajā sarunā nav. Izņem viņu un izvēlies no saraksta.',
  'comment.slow-down':
    'Konta pirmajās dienās pieņemam {max, number} komentārus stundā. Tavs paliek lauciņā: sūti to pēc {minutes, plural, zero {# minūtēm} one {# minūtes} other {# minūtēm}}.',
  'idea.merged':
    'Šī ideja tagad ir daļa no {number, number}. idejas. Atver to: tur ir arī šīs idejas autori un atbalstītāji.',
  'merge.not-found': 'Šāda priekšlikuma nav. Pārlādē lapu.',
  'merge.not-yours': 'Idejas apvieno to autori. Ja tās ir līdzīgas, pasaki to sarunā.',
  'merge.no-such-idea': 'Idejas ar šādu numuru nav. Pārbaudi numuru idejas lapas adresē.',
  'merge.itself': 'Tā ir tā pati ideja. Izvēlies citu.',
  'merge.closed':
    'Šo ideju jau izvērtē vai par to balso, un citai to vairs nepievieno. Lai otra ideja pievienojas šai.',
  'merge.into-closed': 'Otra ideja atbalstu vairs nevāc. Izvēlies tādu, kas vēl vāc.',
  'merge.elsewhere': 'Otra ideja ir citā pašvaldībā. Izvēlies ideju tajā pašā pašvaldībā.',
  'merge.other-rule':
    'Otru ideju drīkst atbalstīt citi cilvēki, tāpēc atbalstu pārnest nevar. Izvēlies tā paša uzsaukuma ideju.',
  'merge.already': 'Viens priekšlikums jau gaida atbildi. Atsauc to, ja gribi pievienoties citai idejai.',
  'merge.decided': 'Šis priekšlikums jau ir izlemts vai atsaukts. Pārlādē lapu.',
  'suggestion.not-found': 'Šāda ieteikuma nav. Pārlādē lapu.',
  'suggestion.closed':
    'Šīs idejas tekstu vairs nemaina: to jau izvērtē vai par to balso. Savas domas raksti sarunā.',
  'suggestion.own-idea': 'Šī ir tava ideja. Uzaicini līdzautorus vai pieņem, ko iesaka citi.',
  'suggestion.too-many': 'Autorus jau gaida {max, number} ieteikumi. Pagaidi, kamēr viņi uz kādu atbild.',
  'suggestion.outdated':
    'Šo teksta vietu tikmēr kāds ir mainījis. Pārlādē lapu, izlasi jauno tekstu un iesaki no jauna.',
  'suggestion.same': 'Tekstā nekas nav mainīts. Izlabo to, ko teiktu citādi, un sūti.',
  'suggestion.already': 'Viens tavs ieteikums jau gaida atbildi. Atsauc to, ja gribi ieteikt ko citu.',
  'suggestion.decided': 'Šis ieteikums jau ir izlemts vai atsaukts. Pārlādē lapu.',
  'suggestion.not-yours': 'Par ieteikumiem lemj idejas autori. Savu ieteikumu vari atsaukt.',
  'suggestion.own': 'Savu ieteikumu pats nepieņem. Lai par to lemj cits autors.',
  'pool.nobody': 'Kas piedalās, tam jādod vismaz viens moderators. Atzīmē kādu.',
  'pool.not-a-moderator': 'Kāds no atzīmētajiem te vairs nav moderators. Ielādē lapu vēlreiz.',
  'pool.in-another': 'Kāds no atzīmētajiem jau dežurē citas pašvaldības vārdā. Noņem viņa atzīmi.',
  'duty.not-in-pool': 'Tu neesi kopējā galda dežurants. To maina pašvaldības administrators.',
  'duty.days-wrong': 'Pēdējai dienai jābūt pēc pirmās, ne pagātnē un ne vēlāk kā pēc gada. Izlabo dienas.',
  'duty.away-already': 'Par kādu no šīm dienām jau esi teicis. Atsauc to vai izvēlies citas.',
  'swap.not-found': 'Šāda lūguma mainīties nav. Pārlādē lapu.',
  'swap.not-open': 'Uz šo lūgumu jau ir atbildēts, tas ir atsaukts, vai nedēļa ir sākusies. Pārlādē lapu.',
  'swap.asked-already': 'Par šo nedēļu kolēģis jau domā. Atsauc to lūgumu, ja gribi lūgt citam.',
  'swap.colleague-not-in-pool': 'Šis kolēģis vairs nedežurē pie kopējā galda. Izvēlies citu.',
  'swap.not-on-duty': 'Šī nedēļa vairs nav tā, kurš lūdz. Pārlādē lapu un paskaties, kas kad dežurē.',
  'swap.colleague-not-on-duty':
    'Nedēļa, ko lūdz pretī, vairs nav kolēģa. Izvēlies citu vai lūdz tevi aizvietot.',
  'swap.week-begun':
    'Nedēļa jau ir sākusies, un to vairs nemaina. Ja nevari, pasaki to zemāk pie dienām, kad nevari.',
  'swap.double': 'Tad kāds no jums tajā nedēļā dežurētu divreiz. Izvēlies citu nedēļu vai kolēģi.',
  'swap.same-municipality':
    'Tad tajā nedēļā dežurētu divi no vienas pašvaldības. Izvēlies citu nedēļu vai kolēģi.',
  'swap.away': 'Tu esi teicis, ka tajā nedēļā nevari. Atsauc to vai izvēlies citu nedēļu.',
  'report.nothing-there': 'Tā, par ko ziņo, vairs nav. Pārlādē lapu.',
  'report.not-found': 'Ziņojuma ar šādu kodu nav. Pārbaudi kodu: tas ir 16 zīmes garš.',
  'report.own': 'Par savu komentāru neziņo. Ja tas jāizņem, atsauc to.',
  'report.already': 'Tu par to jau ziņoji. Kas no tā iznāks, lasi ar ziņojuma kodu.',
  'report.too-many': 'Tev jau gaida {max, number} ziņojumi. Pagaidi, kamēr pašvaldība uz kādu atbildēs.',
} as const;
