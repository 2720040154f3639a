import { MOST_CRITERIA } from '@talka/calls';
import { Button, Fieldset, PlusIcon, TextField } from '@talka/ui';
import type { Wrong } from '../../../site/wrong.js';
import { useText } from '../../../site/text.js';
import type { CallDraft } from '../calling.js';

type Criteria = CallDraft['criteria'];

/** By what applications are scored, and how much each counts. */
export function CriteriaEditor({
  criteria,
  wrong,
  onChange,
}: {
  criteria: Criteria;
  wrong: Wrong;
  onChange: (criteria: Criteria) => void;
}) {
  const t = useText('opencalls');
  const set = (place: number, part: Partial<Criteria[number]>) =>
    onChange(criteria.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Fieldset legend={t('opencalls.desk.form-criteria')} error={wrong.fields['criteria']}>
      <div className="calls__part">
        {criteria.map(({ name, weight }, at) => (
          <div key={at} className="calls__one">
            <TextField
              id={`call-criteria.${at}.name`}
              label={t('opencalls.desk.form-criterion', { number: at + 1 })}
              error={wrong.fields[`criteria.${at}.name`]}
              value={name}
              onChange={({ target }) => set(at, { name: target.value })}
            />
            <TextField
              id={`call-criteria.${at}.weight`}
              label={t('opencalls.desk.form-weight', { number: at + 1 })}
              short
              inputMode="numeric"
              error={wrong.fields[`criteria.${at}.weight`]}
              value={weight}
              onChange={({ target }) => set(at, { weight: target.value })}
            />
            {criteria.length > 1 ? (
              <Button
                tone="plain"
                size="small"
                onClick={() => onChange(criteria.filter((_, one) => one !== at))}
              >
                {t('opencalls.desk.form-criterion-remove')}
                <span className="t-hidden"> {at + 1}</span>
              </Button>
            ) : null}
          </div>
        ))}
        {criteria.length < MOST_CRITERIA ? (
          <Button
            tone="quiet"
            size="small"
            icon={<PlusIcon />}
            onClick={() => onChange([...criteria, { name: '', weight: '' }])}
          >
            {t('opencalls.desk.form-criterion-add')}
          </Button>
        ) : null}
      </div>
    </Fieldset>
  );
}
