import type { Proposal, SigningOn, Voice } from '@talka/partnership';

/** Who speaks for a municipality among the invented people. */
export const SPEAKERS = {
  ...{ daugavpils: 'oksana', rezekne: 'juris', 'rezeknes-novads': 'ligija', 'balvu-novads': 'guntis' },
  ...{ 'augsdaugavas-novads': 'aivars', 'kraslavas-novads': 'vitolds', 'livanu-novads': 'arnis' },
  ...{ 'ludzas-novads': 'jevgenijs', 'preilu-novads': 'raivis' },
} as const;
export type Speaking = keyof typeof SPEAKERS;

interface DemoPartner {
  readonly by: string;
  readonly asked: SigningOn;
  readonly daysAgo: number;
  readonly signed: boolean;
}

/** Invented organisations that have signed the memorandum, and one that waits. */
export const demoPartners: readonly DemoPartner[] = [
  {
    by: 'tekla',
    asked: {
      ...{ kind: 'association', name: 'Biedrība „Māla balss”', registrationNumber: '40008990011' },
      ...{ country: 'LV', seat: 'Ludza', website: 'https://mala-balss.example', task: 1, language: 'lv' },
      pledge: 'Divreiz gadā kurinām atvērto cepli un parādām katram, kas nāk, kā top melnā keramika.',
      signedAs: 'valdes locekle',
    },
    daysAgo: 210,
    signed: true,
  },
  {
    by: 'marta',
    asked: {
      ...{ kind: 'institution', name: 'Pierobežas tautas nams', registrationNumber: '90009990022' },
      ...{ country: 'LV', seat: 'Viļaka', website: null, task: 2, language: 'ltg' },
      pledge:
        'Kotru godu iz sovys skotivis aicynojam trejs cytu nūvodu kolektivus, i uzjamam jūs kai goda vīsus.',
      signedAs: 'vadītāja',
    },
    daysAgo: 160,
    signed: true,
  },
  {
    by: 'boris',
    asked: {
      ...{ kind: 'business', name: 'SIA „Upes laivas”', registrationNumber: '40203990033' },
      ...{ country: 'LV', seat: 'Krāslava', website: 'https://upes-laivas.example', task: 1, language: 'ru' },
      pledge: 'Бесплатно перевозим по Даугаве школьные экскурсии в первую неделю сентября.',
      signedAs: 'владелец',
    },
    daysAgo: 120,
    signed: true,
  },
  {
    by: 'oskars',
    asked: {
      ...{ kind: 'association', name: 'Nodibinājums „Lasīsim kopā”', registrationNumber: '40008990044' },
      ...{ country: 'LV', seat: 'Preiļi', website: null, task: 3, language: 'lv' },
      pledge: 'Brīvprātīgie reizi nedēļā lasa priekšā senioriem piecos pagastos un apmāca jaunos lasītājus.',
      signedAs: 'dibinātājs',
    },
    daysAgo: 3,
    signed: false,
  },
];

interface DemoDecision {
  readonly from: Speaking;
  readonly proposal: Proposal;
  readonly daysAgo: number;
  /** In days. */
  readonly openFor: number;
  readonly remarks: readonly { readonly from: Speaking; readonly words: string }[];
  readonly voices: readonly (readonly [Speaking, Voice, string?])[];
  readonly minutes?: string;
}

/** What the municipalities have decided together, and what is open now. */
export const demoDecisions: readonly DemoDecision[] = [
  {
    from: 'daugavpils',
    proposal: {
      title: 'Kopīga pārvietojamā skatuve',
      words:
        'Pērkam vienu pārvietojamo skatuvi ar jumtu un gaismām. Glabā Rēzekne, pieteikt var ikviena pašvaldība.\n\nMaksa: 84 000 eiro, dalām pēc iedzīvotāju skaita. Uzturēšanu maksā tas, kas lieto.',
      ...{ language: 'lv', task: 2 },
    },
    ...{ daysAgo: 90, openFor: 21 },
    remarks: [
      { from: 'livanu-novads', words: 'Atbalstām, ja vedējs ir cenā. Mums sava kravas auto nav.' },
      { from: 'daugavpils', words: 'Vedējs ir cenā divdesmit reizes gadā.' },
    ],
    voices: [
      ['daugavpils', 'for'],
      ['rezekne', 'for', 'Glabāsim pilsētas garāžā bez maksas.'],
      ['livanu-novads', 'for'],
      ['ludzas-novads', 'for'],
      ['balvu-novads', 'for', 'Piesakāmies Jāņu nedēļai.'],
      ['preilu-novads', 'abstain', 'Mūsu dome budžetu skata tikai janvārī.'],
      ['kraslavas-novads', 'against', 'Mums skatuve jau ir.'],
    ],
    minutes:
      'Izteicās septiņas pašvaldības: piecas par, viena pret, viena atturējās. Pieņemts.\n\nSkatuvi iepērk Daugavpils līdz martam, glabā Rēzekne. Grafiku katru ceturksni publicē koordinatore.',
  },
  {
    from: 'rezekne',
    proposal: {
      title: 'Viena bilete visām muzeju naktīm',
      words:
        'Muzeju naktī visos Latgales muzejos derētu viena bilete par trim eiro. Ieņēmumus dala pēc apmeklētājiem.',
      ...{ language: 'lv', task: 1 },
    },
    ...{ daysAgo: 60, openFor: 14 },
    remarks: [],
    voices: [
      ['rezekne', 'for'],
      ['daugavpils', 'against', 'Mūsu muzejos ieeja tajā naktī ir brīva.'],
      ['ludzas-novads', 'for'],
    ],
  },
  {
    from: 'ludzas-novads',
    proposal: {
      title: 'Kopīgs tulks latgaliešu, lietuviešu un poļu valodai',
      words:
        'Algojam vienu tulku uz pusslodzi, kas pavada meistarus gadatirgos un tulko programmas aprakstus.\n\nMaksa: 14 400 eiro gadā, vienādās daļās deviņām pašvaldībām.',
      ...{ language: 'lv', task: 1 },
    },
    ...{ daysAgo: 5, openFor: 20 },
    remarks: [{ from: 'augsdaugavas-novads', words: 'Vai tulks brauktu arī uz robežas tirgu Zarasos?' }],
    voices: [
      ['ludzas-novads', 'for'],
      ['rezeknes-novads', 'for', 'Mums vajadzīgs jau vasarā.'],
    ],
  },
];
