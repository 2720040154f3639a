import { Checkbox, Fieldset } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { fieldIdOf, type Drafting } from '../use-draft.js';
import { WholeNumber } from './whole-number.js';

/** What somebody does for a certificate: so many hours, the sessions nobody can do without, and what being excused counts for. */
export function CertificateRule({ drafting }: { drafting: Drafting }) {
  const t = useText('workshopdesk', 'workshops');
  const at = useAt();
  const { draft, wrong, change } = drafting;
  const { completion, sessions } = draft;
  const rule = completion ?? { percent: 80, needed: [], excused: 'apart' as const };
  const set = (part: Partial<typeof rule>) => change({ completion: { ...rule, ...part } });
  const ordinary = sessions.filter(({ catchUpFor }) => catchUpFor === null);
  return (
    <>
      <Checkbox
        label={t('workdesk.certificate')}
        checked={completion !== null}
        onChange={({ target }) => change({ completion: target.checked ? rule : null })}
      />
      {completion === null ? null : (
        <>
          <WholeNumber
            id={fieldIdOf('completion')}
            label={t('workdesk.field-percent')}
            value={completion.percent}
            most={100}
            onChange={(percent) => set({ percent: percent || 1 })}
          />
          {ordinary.length === 0 ? null : (
            <Fieldset
              legend={t('workdesk.field-needed')}
              hint={t('workdesk.needed-hint')}
              error={wrong.fields['completion']}
            >
              <div className="desk-needed">
                {ordinary.map(({ from }, nth) => (
                  <Checkbox
                    key={from}
                    label={`${t('workshop.session', { number: nth + 1 })}, ${at(from)}`}
                    checked={completion.needed.includes(nth + 1)}
                    onChange={({ target }) =>
                      set({
                        needed: ordinary
                          .map((_, which) => which + 1)
                          .filter((one) =>
                            one === nth + 1 ? target.checked : completion.needed.includes(one),
                          ),
                      })
                    }
                  />
                ))}
              </div>
            </Fieldset>
          )}
          <Checkbox
            label={t('workdesk.excused-apart')}
            checked={completion.excused === 'apart'}
            onChange={({ target }) => set({ excused: target.checked ? 'apart' : 'missed' })}
          />
        </>
      )}
    </>
  );
}
