import { DAY, later, type TimeRange } from '@talka/kernel';
import { packOf, type VoteDraft } from '@talka/voting';
import { makeTrusteeKey, type Random, type TrusteeKey } from '@talka/voting/protocol';

/** An invented vote, and the keys of its invented keyholders. */
export interface DemoDraft {
  readonly pack: string;
  readonly draft: VoteDraft;
  readonly keys: readonly TrusteeKey[];
}

/** A project, what it costs in euros, and how many of a hundred voters like it. */
type Wish = readonly [name: string, euros: number, liked: number];

const PAST: readonly Wish[] = [
  ['Soliņi gar Daugavas dambi', 8_000, 62],
  ['Apgaismota taka Gubiščes ezera krastā', 19_500, 55],
  ['Spēļu laukums Ķīmiķu mikrorajonā', 16_000, 38],
  ['Atvērtā darbnīca pagrabā', 9_000, 31],
  ['Brīvdabas šahs pie bibliotēkas', 3_200, 29],
  ['Velonovietnes pie skolām', 6_400, 44],
  ['Suņu laukums Jaunbūvē', 11_000, 24],
  ['Vecās Forštates stāstu zīmes', 4_100, 21],
];

const PRESENT: readonly Wish[] = [
  ['Ziemas dārzs Cietoksnī', 14_000, 40],
  ['Lielās šūpoles Stropos', 7_500, 52],
  ['Senioru digitālā stunda', 4_800, 33],
  ['Ielu vingrotāju stūris', 9_900, 47],
  ['Trīs valodu lasītava', 6_000, 30],
  ['Pagalma augļkoki', 3_500, 58],
];

/** Ended three weeks ago: shown with its result, which anyone can count again. */
export const pastVote = (now: Date, random: Random): DemoDraft =>
  draftOf(
    {
      pack: 'equal-shares',
      name: { lv: 'Daugavpils apkaimju fonds', en: 'Daugavpils neighbourhood fund', ru: 'Фонд районов Даугавпилса' }, // prettier-ignore
      about: {
        lv: 'Kam iztērēt 40 000 eiro apkaimēs? Nauda sadalīta vienādās daļās starp visiem, kas balsoja.',
        en: 'What should 40,000 euros in the neighbourhoods go to? Everyone who voted had an equal share of it.',
        ru: 'На что потратить 40 000 евро в районах? Деньги поровну поделены между всеми голосовавшими.',
      },
      budgetCents: 4_000_000,
      time: { from: later(now, -35 * DAY), until: later(now, -21 * DAY) },
      wishes: PAST,
    },
    random,
  );

/** Began two days ago: somebody who tries the demonstration can vote in it. */
export const presentVote = (now: Date, random: Random): DemoDraft =>
  draftOf(
    {
      pack: 'two-projects',
      name: { lv: 'Daugavpils līdzdalības budžets', en: 'Daugavpils participatory budget', ru: 'Бюджет участия Даугавпилса' }, // prettier-ignore
      about: {
        lv: 'Katrs izvēlas līdz diviem projektiem. Uzvar tie, par kuriem ir visvairāk balsu.',
        en: 'Everyone chooses up to two projects. Those with the most votes win.',
        ru: 'Каждый выбирает до двух проектов. Побеждают те, за которые больше всего голосов.',
      },
      budgetCents: 2_500_000,
      time: { from: later(now, -2 * DAY), until: later(now, 12 * DAY) },
      wishes: PRESENT,
    },
    random,
  );

/** What a voter of the past vote chose: the same voter the same, and as many likes as a project is to have. */
export const wishedBy = (voter: number): string[] => {
  const liked = PAST.flatMap(([, , percent], at) =>
    (voter * 37 + at * 61) % 100 < percent ? [String(at + 1)] : [],
  );
  return liked.length > 0 ? liked : [String((voter % PAST.length) + 1)];
};

interface Facts extends Pick<VoteDraft, 'name' | 'about'> {
  readonly pack: string;
  readonly budgetCents: number;
  readonly time: TimeRange;
  readonly wishes: readonly Wish[];
}

const KEYHOLDERS = [
  ['Velga Ozola', 'Vēlēšanu komisija'],
  ['Imants Zvirbulis', 'Biedrība „Kaimiņi”'],
  ['Nadežda Belova', 'Pilsētas bibliotēka'],
] as const;

function draftOf({ pack, wishes, budgetCents, ...facts }: Facts, random: Random): DemoDraft {
  const rules = packOf(pack)?.vote;
  if (!rules) throw new Error(`no pack ${pack}`);
  const keys = KEYHOLDERS.map(() => makeTrusteeKey(random));
  return {
    ...{ pack, keys },
    draft: {
      ...facts,
      rules: { ...rules, pots: { kind: 'one', cents: budgetCents } },
      pots: [{ id: 'visi', name: 'Visa pilsēta', budgetCents, areas: [] }],
      projects: wishes.map(([name, euros], at) => ({
        ...{ id: String(at + 1), pot: 'visi', idea: null, name, summary: '', language: 'lv' },
        costCents: euros * 100,
      })),
      trustees: KEYHOLDERS.map(([name, office], at) => ({
        ...{ name, office },
        publicKey: Buffer.from(keys[at]?.publicKey ?? []).toString('base64'),
      })),
    },
  };
}
