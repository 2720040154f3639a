import type { EventHelp, HelpQuestionRow, OwnHelp } from '@talka/composition';
import type { EventHelpView, HelpQuestionView, OwnHelpView } from '@talka/contracts';
import { questionViews } from '../registration/questions.presenter.js';

export const helpQuestionView = (row: HelpQuestionRow): HelpQuestionView => ({
  ...{ id: row.id, state: row.state, until: row.until.toISOString(), standing: row.standing },
  shift: {
    ...{ id: row.shift, event: row.event, title: row.title, role: row.role, about: row.role_about },
    questions: questionViews(row.asks),
    ...{ organiser: row.organiser, municipality: row.municipality, place: row.place, free: row.free },
    ...{ from: row.from.toISOString(), until: row.ends.toISOString() },
  },
  gone: row.cancelled ? 'cancelled' : row.begun ? 'begun' : null,
});

export const ownHelpView = ({ municipalities, questions, unwanted }: OwnHelp): OwnHelpView => ({
  municipalities: [...municipalities],
  questions: questions.map(helpQuestionView),
  unwanted: unwanted.map(({ id, role, organiser, since }) => ({
    ...{ id, role, organiser, since: since.toISOString() },
  })),
});

export const eventHelpView = ({ willing, shifts }: EventHelp): EventHelpView => ({
  willing,
  shifts: shifts.map(({ shift, wanted_at, look_at, ending, waves, ...sums }) => ({
    shift,
    call:
      wanted_at && look_at
        ? { wantedAt: wanted_at.toISOString(), nextLookAt: look_at.toISOString(), ending, waves }
        : null,
    ...{ asked: sums.asked, yes: sums.yes, no: sums.no, notThisKind: sums.not_this_kind, open: sums.open },
    unanswered: sums.asked - sums.yes - sums.no - sums.not_this_kind - sums.open,
    tookAPlace: sums.came,
  })),
});
