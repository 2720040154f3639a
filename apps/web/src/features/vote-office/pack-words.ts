import type { RulePack } from '@talka/voting';
import { nameIn } from '../../site/territory.js';
import { useLanguage } from '../../site/text.js';

/** Names that exist in several languages, in the reader's: those of rule packs and of votes. */
export function useLocal(): (name: RulePack['name']) => string {
  const language = useLanguage();
  return (name) => nameIn(name, language);
}
