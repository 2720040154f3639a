import type { Standing } from '@talka/calls';
import type {
  CallDeskRow,
  CallFileRow,
  MyApplicationRow,
  MyJuryDutyRow,
  OpenCallCardRow,
  OpenCallPageRow,
  RoundResult,
  ScoringRow,
} from '@talka/composition';
import type {
  CallDeskView,
  CallFileView,
  CallView,
  MyApplicationCard,
  MyApplicationView,
  MyScoringCard,
  MyScoringView,
  OpenCallCard,
} from '@talka/contracts';
import type { Language } from '@talka/territory';

export const openCallCard = (row: OpenCallCardRow): OpenCallCard => ({
  ...{ number: row.number, municipality: row.municipality, kind: row.kind, whoMay: row.who_may },
  ...{ title: row.title, language: row.language, sum: row.sum, stage: row.stage },
  opensAt: row.opens_at.toISOString(),
  closesAt: row.closes_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
});

const standing = (it: Standing | undefined) => ({
  ...{ place: it?.place ?? null, score: it?.score ?? 0, lowest: it?.lowest ?? 0 },
  ...{ highest: it?.highest ?? 0, given: it?.given ?? 0, jurors: it?.jurors ?? 0 },
});

/** Of whoever is not chosen, the number of them is all that leaves here. */
export const callView = (row: OpenCallPageRow, round: RoundResult | undefined): CallView => ({
  ...openCallCard(row),
  ...{ words: row.words, conditions: row.conditions, scale: row.scale, reportBy: row.report_by },
  ...{ calledOffWhy: row.words_at_end, handedIn: row.handed_in },
  criteria: row.criteria.map(({ name, weight }) => ({ name, weight })),
  form: row.form.map((field) => ({ ...field, options: [...field.options] })),
  result:
    row.stage === 'decided' && round
      ? {
          jurors: [...row.jurors],
          given: row.chosen.reduce((sum, { amount }) => sum + amount, 0),
          notChosen: (row.handed_in ?? 0) - row.chosen.length,
          chosen: row.chosen
            .map((one) => ({
              ...standing(round.standings.find(({ application }) => application === one.number)),
              ...{ name: one.name, title: one.title, amount: one.amount },
              report:
                one.report_words === null ? null : { words: one.report_words, spent: one.report_cents ?? 0 },
            }))
            .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)),
        }
      : null,
});

const fileView = ({ id, field, kind, name, bytes }: CallFileRow, isNamed = true): CallFileView => ({
  ...{ id, field, kind, name: isNamed ? name : '', bytes },
  path: `/call-files/${id}/large`,
});

const report = (row: {
  readonly report_state: MyApplicationRow['report_state'];
  readonly report_words: string | null;
  readonly report_cents: number | null;
  readonly report_answer: string | null;
}): MyApplicationView['report'] =>
  row.report_state === null
    ? null
    : {
        ...{ state: row.report_state, words: row.report_words ?? '', spent: row.report_cents ?? 0 },
        answer: row.report_answer ?? '',
      };

const answersOf = (answers: MyApplicationRow['answers']): MyApplicationView['answers'] =>
  Object.fromEntries(
    Object.entries(answers).map(([id, said]) => [id, typeof said === 'string' ? said : [...said]]),
  );

export const callDeskView = (row: CallDeskRow, { standings, scorings }: RoundResult): CallDeskView => ({
  ...{ stage: row.stage, frozen: row.begun || row.stage === 'called-off' },
  jurors: [...row.jurors],
  applications: row.applications.map((it) => {
    const its = standings.find(({ application }) => application === it.number);
    return {
      ...{ number: it.number, title: it.title, scored: it.scored, name: it.name },
      answers: it.answers && answersOf(it.answers),
      files: row.files.filter(({ application }) => application === it.number).map((one) => fileView(one)),
      standing: its ? standing(its) : null,
      scorings: scorings
        .filter(({ application }) => application === it.number)
        .map(({ juror, points, words }) => ({ juror, points: [...points], words })),
      ...{ outcome: it.outcome, amount: it.amount, reason: it.reason, report: report(it) },
    };
  }),
});

export const myApplicationCard = (row: MyApplicationRow): MyApplicationCard => ({
  call: { number: row.call, title: row.call_title, language: row.call_language as Language },
  ...{ stage: row.stage, state: row.state, title: row.title, outcome: row.outcome },
  closesAt: row.closes_at.toISOString(),
  savedAt: row.saved_at.toISOString(),
  handedInAt: row.handed_in_at?.toISOString() ?? null,
  reportBy: row.outcome === 'chosen' ? row.report_by : null,
});

export const myApplicationView = (
  row: MyApplicationRow & { readonly files: readonly CallFileRow[] },
): MyApplicationView => ({
  ...myApplicationCard(row),
  ...{ name: row.name, answers: answersOf(row.answers), changed: row.changed },
  files: row.files.map((one) => fileView(one)),
  ...{ amount: row.amount, reason: row.reason, report: report(row) },
});

export const myScoringCard = (row: MyJuryDutyRow): MyScoringCard => ({
  ...{ call: row.call, title: row.title, language: row.language as Language, stage: row.stage },
  closesAt: row.closes_at.toISOString(),
});

export const myScoringView = (row: ScoringRow): MyScoringView => ({
  stage: row.stage,
  applications: row.applications.map((it) => ({
    ...{ number: it.number, title: it.title, conflict: it.conflict, words: it.words, name: it.name },
    answers: it.answers && answersOf(it.answers),
    points: it.points && [...it.points],
    files: row.files
      .filter(({ application }) => application === it.number)
      .map((one) => fileView(one, it.name !== null)),
  })),
});
