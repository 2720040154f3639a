/** The bands an administrator gives shares to: wide, so that none is small. */
export const BANDS = [16, 30, 45, 60] as const;

/** What is typed, as it is typed. */
export const EMPTY_JURY = {
  ...{ title: '', words: '', places: '12', whoMay: 'municipality', closesOn: '' },
  ...{ age16: '25', age30: '25', age45: '25', age60: '25' },
  ...{ town: '', parish: '', woman: '', man: '' },
};
export type JuryDraft = typeof EMPTY_JURY;

const whole = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0);
const both = (one: string, other: string): boolean => one.trim() !== '' || other.trim() !== '';

/** What is sent of it: a trait with nothing in it is not drawn by. */
export const announcementOf = (draft: JuryDraft) => ({
  ...{ title: draft.title, words: draft.words, closesOn: draft.closesOn, places: whole(draft.places) },
  whoMay: draft.whoMay === 'region' ? ('region' as const) : ('municipality' as const),
  ages: BANDS.map((from) => ({ from, share: whole(draft[`age${from}`]) })),
  areas: both(draft.town, draft.parish) ? { town: whole(draft.town), parish: whole(draft.parish) } : null,
  genders: both(draft.woman, draft.man) ? { woman: whole(draft.woman), man: whole(draft.man) } : null,
});
