import type { OpenCallView } from '@talka/contracts';
import { RadioGroup } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';

/** What takes ideas in a municipality now. */
export function useOpenCalls(municipality: string | null): readonly OpenCallView[] {
  const query = { municipality: municipality ?? '' };
  const found = useCall('calls.list', { query }, { enabled: municipality !== null, staleTime: 0 });
  return municipality === null ? [] : (found.data?.calls ?? []);
}

/** Where more than one call takes ideas, its author says which one an idea is for. */
export function ChooseCall({
  calls,
  chosen,
  onChoose,
}: {
  calls: readonly OpenCallView[];
  chosen: string;
  onChoose: (call: string) => void;
}) {
  const t = useText('propose');
  const language = useLanguage();
  const { date } = useFormats();
  return (
    <RadioGroup
      legend={t('submit.call')}
      hint={t('submit.call-hint')}
      value={chosen}
      onChange={onChoose}
      options={calls.map(({ id, name, closesAt }) => ({
        value: id,
        label: nameIn(name, language),
        hint: closesAt ? t('submit.call-until', { day: date(closesAt) }) : t('submit.call-always'),
      }))}
    />
  );
}
