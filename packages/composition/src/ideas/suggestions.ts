import {
  ideaSuggestedTo,
  PgIdeaStore,
  PgSuggestionStore,
  record,
  suggestionsTo,
  transactionOf,
} from '@talka/database';
import {
  acceptSuggestion,
  declineSuggestion,
  suggestChange,
  withdrawSuggestion,
  type SuggestionPorts,
} from '@talka/ideas';
import type { DataSource, EntityManager } from 'typeorm';
import { MunicipalDesk } from './ideas.ports.js';

const suggestionPorts = (manager: EntityManager): SuggestionPorts => ({
  ideas: new PgIdeaStore(manager),
  suggestions: new PgSuggestionStore(manager),
  desk: new MunicipalDesk(manager),
  record: async (happening) => void (await record(manager, happening)),
});

/** What others than its authors would say differently in an idea. */
export const suggestions = (source: DataSource) => {
  const transaction = transactionOf(source, suggestionPorts);
  return {
    idea: (number: number, reader: string) => ideaSuggestedTo(source, number, reader),
    to: (idea: string, reader: string, author: boolean) => suggestionsTo(source, idea, reader, author),
    send: suggestChange(transaction),
    accept: acceptSuggestion(transaction),
    decline: declineSuggestion(transaction),
    withdraw: withdrawSuggestion(transaction),
  };
};

export type Suggestions = ReturnType<typeof suggestions>;
export const SUGGESTIONS = Symbol('Suggestions');
