import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import { AREA_GROUPS, GENDERS, type Announcing, type Share, type TraitShares } from '../jury.js';

/** Votes of the statutory kind begin at this age too. */
export const YOUNGEST = 16;
const MOST_BANDS = 6;

/** The shares an administrator has given, in the order in which they are drawn by. */
export function traitsOf({
  ages,
  areas,
  genders,
}: Pick<Announcing, 'ages' | 'areas' | 'genders'>): Result<TraitShares[], Refusal> {
  const first = ages[0]?.from ?? 0;
  const rising = ages.every(({ from }, at) => at === 0 || from > (ages[at - 1]?.from ?? from));
  if (ages.length > MOST_BANDS || !rising || first < YOUNGEST)
    return refuse('jury.ages-wrong', { age: YOUNGEST }, 'ages');
  const traits: TraitShares[] = [
    { trait: 'age', shares: ages.map(({ from, share }) => ({ value: String(from), share })) },
  ];
  if (areas)
    traits.push({ trait: 'area', shares: AREA_GROUPS.map((value) => ({ value, share: areas[value] })) });
  if (genders)
    traits.push({ trait: 'gender', shares: GENDERS.map((value) => ({ value, share: genders[value] })) });
  const without = traits.find(({ shares }) => !areShares(shares));
  return without ? refuse('jury.shares-wrong', undefined, FIELDS[without.trait]) : ok(traits);
}

const FIELDS = { age: 'ages', area: 'areas', gender: 'genders' } as const;

const areShares = (shares: readonly Share[]): boolean =>
  shares.every(({ share }) => Number.isSafeInteger(share) && share >= 0 && share <= 1_000) &&
  shares.some(({ share }) => share > 0);
