import {
  answersBehind,
  assessmentsOn,
  ballotsOf,
  chosenHere,
  countByMunicipality,
  fileForReader,
  filesOf,
  ideaCards,
  ideaPage,
  ideaPoints,
  invitationsOf,
  mergedInto,
  milestonesOf,
  myIdea,
  myIdeas,
  notesOn,
  openCallsOf,
  picksOf,
  publicIdea,
  publicVersionsOf,
  similarIdeas,
  stagesOf,
  statementsOn,
  staysBehind,
  todayInRiga,
  versionsOf,
  type IdeaFilter,
  type PageWanted,
} from '@talka/database';
import type { DataSource } from 'typeorm';

/** Reads skip the domain: one query for a list, a few for a page. */
export const ideasReads = (source: DataSource) => ({
  calls: (municipality: string) => openCallsOf(source, municipality),
  list: (filter: IdeaFilter, page: Omit<PageWanted, 'counted'>) =>
    ideaCards(source, filter, { ...page, counted: false }),
  countedList: (filter: IdeaFilter, page: Omit<PageWanted, 'counted'>) =>
    ideaCards(source, filter, { ...page, counted: true }),
  similar: (title: string, municipality: string | null) => similarIdeas(source, title, municipality),
  points: (filter: IdeaFilter) => ideaPoints(source, filter),
  byMunicipality: (filter: IdeaFilter) => countByMunicipality(source, filter),
  page: (number: number, reader: string | null) => ideaPage(source, number, reader),
  idOf: (number: number) => publicIdea(source, number),
  /** The public idea that another has become part of. */
  mergedInto: (number: number) => mergedInto(source, number),
  files: (idea: string) => filesOf(source, idea),
  file: (file: string) => fileForReader(source, file),
  path: (idea: string) => milestonesOf(source, idea),
  /** What a municipality does with what is proposed, with the public ideas behind each number. */
  account: async (municipality: string) => {
    const [today, answers, stages, stays, chosen] = await Promise.all([
      todayInRiga(source),
      answersBehind(source, municipality),
      stagesOf(source, municipality),
      staysBehind(source, municipality),
      chosenHere(source, municipality),
    ]);
    return { today, answers, stages, stays, chosen };
  },
  picks: async (person: string) => {
    const [today, picks] = await Promise.all([todayInRiga(source), picksOf(source, person)]);
    return { today, picks };
  },
  versions: (idea: string) => versionsOf(source, idea),
  publicVersions: (idea: string) => publicVersionsOf(source, idea),
  mine: (person: string) => myIdeas(source, person),
  one: (idea: string, person: string) => myIdea(source, idea, person),
  invitations: (idea: string) => invitationsOf(source, idea),
  statements: (idea: string) => statementsOn(source, idea),
  notes: (idea: string) => notesOn(source, idea),
  assessments: (idea: string) => assessmentsOn(source, idea),
  pageParts: async (idea: string) => {
    const [files, path, assessments, ballots] = await Promise.all([
      filesOf(source, idea),
      milestonesOf(source, idea),
      assessmentsOn(source, idea),
      ballotsOf(source, idea),
    ]);
    return { files, path, assessments, ballots };
  },
});
