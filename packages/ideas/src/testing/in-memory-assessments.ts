import { Refused, type PersonId } from '@talka/kernel';
import type { MunicipalRole } from '@talka/identity';
import { assessmentId, emptyCosting, type Assessment } from '../assessment.js';
import type { IdeaId } from '../idea.js';
import type { AssessmentStore, BallotPlaceStore } from '../ports.js';
import { HERE } from './here.js';

export interface BallotPlace {
  readonly vote: string;
  readonly outcome: string | null;
}

/** What is kept of checks and ballots. */
export interface KeptChecks {
  readonly assessments: Record<string, readonly Assessment[]>;
  readonly places: Record<string, readonly BallotPlace[]>;
}

/** Officials are known by their names. */
export const ROLES: Readonly<Record<string, readonly MunicipalRole[]>> = {
  daina: ['administrator'],
  edgars: ['moderator'],
  fanija: ['clerk'],
};

export function assessmentsIn(
  kept: KeptChecks,
  supporters: (id: IdeaId) => readonly PersonId[],
): AssessmentStore {
  const change = (of: Assessment, changed: Partial<Assessment>): Assessment => {
    const known = kept.assessments[of.idea] ?? [];
    if (known.at(-1)?.revision !== of.revision) throw new Refused({ code: 'costing.changed' });
    const next = { ...of, ...changed, revision: of.revision + 1 };
    kept.assessments[of.idea] = [...known.slice(0, -1), next];
    return next;
  };
  return {
    supportOf: async (id) => ({ count: supporters(id).length, needed: 2 }),
    open: async (idea, _, { evaluators }) => {
      const known = kept.assessments[idea.id] ?? [];
      const opened: Assessment = {
        id: assessmentId(`${idea.id}/${known.length + 1}`),
        ...{ idea: idea.id, municipality: HERE, revision: 1, evaluators },
        costing: known.at(-1)?.costing ?? emptyCosting,
        ...{ finding: null, appealed: false, secondFinding: null },
      };
      kept.assessments[idea.id] = [...known, opened];
      return opened;
    },
    newest: async (id) => kept.assessments[id]?.at(-1),
    saveCosting: async (of, costing) => change(of, { costing }),
    assign: async (of, person) => change(of, { evaluators: [...of.evaluators, person] }),
    relieve: async (of, person) => change(of, { evaluators: of.evaluators.filter((one) => one !== person) }),
    keepFinding: async (of, finding) => change(of, of.finding ? { secondFinding: finding } : { finding }),
    keepAppeal: async (of) => change(of, { appealed: true }),
    rolesOf: async (person) => ROLES[person] ?? [],
  };
}

export const placesIn = (kept: KeptChecks): BallotPlaceStore => ({
  put: async (idea, { id: vote }) => {
    kept.places[idea] = [...(kept.places[idea] ?? []), { vote, outcome: null }];
  },
  leave: async (idea, { id: vote }, outcome) => {
    const places = kept.places[idea] ?? [];
    const held = places.find((place) => place.vote === vote && place.outcome === null);
    kept.places[idea] = places.map((place) => (place === held ? { vote, outcome } : place));
    return held !== undefined;
  },
});
