import type { MessageKey } from '@talka/i18n/browser';
import type { ProcessView } from '@talka/contracts';
import type { TimeRange } from '@talka/kernel';
import { decideProcess, packOf, type ProcessDraft, type ProcessRefusal } from '@talka/voting';
import { fault, timeFault, when, type Fault } from './fault.js';
import { momentOfClock } from '@talka/kernel';
import { wholeIn } from '../../site/typed.js';
import { processSent } from './process-form.js';
import type { VoteForm } from './vote-form.js';

/** What the phases before the vote still need; whether they fit together is the server's own rule. */
export function processFaults(form: VoteForm): Fault[] {
  const { takesIdeas, takesSupport, deliveryMonths } = form;
  const months = wholeIn(deliveryMonths);
  const asksSupport = takesIdeas && takesSupport;
  const found = [
    ...(takesIdeas
      ? [...timeFault('ideas-from', form.ideasFrom), ...timeFault('ideas-until', form.ideasUntil)]
      : []),
    ...(takesIdeas ? ageFault('proposes', form.proposes.age) : []),
    ...(asksSupport
      ? [...timeFault('support-from', form.supportFrom), ...timeFault('support-until', form.supportUntil)]
      : []),
    ...(asksSupport ? ageFault('supports', form.supports.age) : []),
    ...when(asksSupport && !wholeIn(form.threshold), 'threshold', 'voteoffice.fault-threshold'),
    ...when(
      deliveryMonths.trim() !== '' && (!months || months > 120),
      'delivery-months',
      'voteoffice.fault-months',
    ),
  ];
  return found.length > 0 ? found : unfit(form);
}

const ageFault = (who: 'proposes' | 'supports', typed: string): Fault[] => {
  const age = wholeIn(typed);
  return when(age === undefined || age < 13 || age > 120, `${who}-age`, 'voteoffice.fault-age');
};

function unfit(form: VoteForm): Fault[] {
  const [opens, closes] = [momentOfClock(form.opens), momentOfClock(form.closes)];
  const process = processSent(form);
  if (!opens || !closes || !process) return [];
  const { submission, support, ...who } = process;
  const decided = decideProcess({
    process: { ...(who as ProcessDraft), submission: rangeOf(submission), support: rangeOf(support) },
    submissionDays: packOf(form.pack)?.submissionDays ?? 0,
    voting: { from: opens, until: closes },
  });
  if (decided.ok) return [];
  const { code, params = {}, field } = decided.refusal;
  const at = code === 'process.support-too-early' ? 'support-from-day' : field === 'support' ? 'support-until-day' : 'ideas-until-day'; // prettier-ignore
  return [{ ...fault(at, WORDS[code]), params }];
}

const rangeOf = (window: ProcessView['submission']): TimeRange | null =>
  window && { from: new Date(window.opensAt), until: new Date(window.closesAt) };

const WORDS: Readonly<Record<ProcessRefusal['code'], MessageKey<'voteoffice'>>> = {
  'process.dates-wrong': 'voteoffice.fault-order',
  'process.submission-too-short': 'voteoffice.fault-too-short',
  'process.support-without-ideas': 'voteoffice.fault-order',
  'process.support-too-early': 'voteoffice.fault-support-early',
  'process.after-voting': 'voteoffice.fault-after-voting',
};
