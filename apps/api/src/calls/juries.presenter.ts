import { placesOf, type SeatState } from '@talka/calls';
import type { JuryCardRow, JuryPageRow, MyJuryRow } from '@talka/composition';
import type { JuryCard, JuryView, MyJuryView } from '@talka/contracts';

export const juryCard = (row: JuryCardRow): JuryCard => ({
  ...{ number: row.number, municipality: row.municipality, title: row.title, language: row.language },
  ...{ places: row.places, whoMay: row.who_may, state: row.state, volunteers: row.volunteers },
  announcedAt: row.announced_at.toISOString(),
  closesAt: row.closes_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
});

export const juryView = (row: JuryPageRow): JuryView => ({
  ...juryCard(row),
  ...{ words: row.words, calledOffWhy: row.words_at_end, commitment: row.commitment },
  traits: row.traits.map(({ trait, shares }) => {
    const places = placesOf(shares, row.places);
    return { trait, shares: shares.map((share, at) => ({ ...share, places: places[at] ?? 0 })) };
  }),
  draw:
    row.seed === null
      ? null
      : {
          ...{ seed: row.seed, volunteers: [...row.list] },
          drawn: row.seats.flatMap(({ number, instead_of }) => (instead_of === null ? [number] : [])),
          seats: row.seats.map(({ seat, number, instead_of, state }) => ({
            ...{ seat, number, insteadOf: instead_of },
            state: shown(state),
          })),
        },
});

/** Whether somebody declined, was silent or is gone, is theirs. */
const shown = (state: SeatState): 'asked' | 'accepted' | 'passed' =>
  state === 'asked' || state === 'accepted' ? state : 'passed';

export const myJuryView = (row: MyJuryRow | undefined): MyJuryView => ({
  as: row ? { number: row.number, age: row.age, area: row.area, gender: row.gender } : null,
  asked:
    row && row.seat !== null && row.state !== null && row.answer_by !== null
      ? { seat: row.seat, state: shown(row.state), answerBy: row.answer_by.toISOString() }
      : null,
});
