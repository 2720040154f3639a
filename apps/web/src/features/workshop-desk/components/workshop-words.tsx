import type { WorkshopBody } from '@talka/contracts';
import { Checkbox, Fieldset, Select, TextArea, TextField } from '@talka/ui';
import { ACCESS_FEATURES, CRAFTS, ENROLMENTS, TEACHING_LANGUAGES } from '@talka/workshops';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { fieldIdOf, type Drafting } from '../use-draft.js';
import { CertificateRule } from './certificate-rule.js';
import { Translations } from './translations.js';
import { WholeNumber } from './whole-number.js';

type Event = { readonly currentTarget: { readonly value: string } };

/** What the workshop is, where, and whom to ask. */
export function WorkshopWords({ drafting, municipality }: { drafting: Drafting; municipality: string }) {
  const t = useText('workshopdesk', 'workshops');
  const { find } = useTerritory();
  const { draft, wrong, change } = drafting;
  const field = (name: 'title' | 'about' | 'bring' | 'place' | 'contact') => ({
    id: fieldIdOf(name),
    label: t(`workdesk.field-${name}`),
    error: wrong.fields[name],
    value: draft[name],
    onChange: (event: Event) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <div className="desk-form">
      <TextField {...field('title')} />
      <TextArea {...field('about')} hint={t('workdesk.field-about-hint')} rows={6} />
      <Translations drafting={drafting} />
      <Select
        id={fieldIdOf('craft')}
        label={t('workdesk.field-craft')}
        value={draft.craft}
        onChange={({ currentTarget }) =>
          change({ craft: CRAFTS.find((one) => one === currentTarget.value) ?? draft.craft })
        }
      >
        {CRAFTS.map((craft) => (
          <option key={craft} value={craft}>
            {t(`craft.${craft}`)}
          </option>
        ))}
      </Select>
      <TextArea {...field('bring')} hint={t('workdesk.field-bring-hint')} rows={2} />
      <TextField {...field('place')} />
      <Select
        id={fieldIdOf('area')}
        label={t('workdesk.field-area')}
        error={wrong.fields['area']}
        value={draft.area ?? ''}
        onChange={({ currentTarget }) => change({ area: currentTarget.value || null })}
      >
        <option value="">{t('workdesk.area-none')}</option>
        {(find(municipality)?.areas ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextField {...field('contact')} hint={t('workdesk.field-contact-hint')} />
    </div>
  );
}

/** For whom it is, what it costs, and how people enrol. */
export function WorkshopTerms({ drafting }: { drafting: Drafting }) {
  const t = useText('workshopdesk', 'workshops');
  const { draft, wrong, change } = drafting;
  const toggled = <T extends string>(all: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] =>
    all.filter((each) => (each === one ? on : chosen.includes(each)));
  return (
    <div className="desk-form">
      <Fieldset legend={t('workdesk.field-languages')} error={wrong.fields['languages']}>
        {TEACHING_LANGUAGES.map((one) => (
          <Checkbox
            key={one}
            label={t(`teaches.${one}`)}
            checked={draft.languages.includes(one)}
            onChange={({ target }) =>
              change({ languages: toggled(TEACHING_LANGUAGES, draft.languages, one, target.checked) })
            }
          />
        ))}
      </Fieldset>
      <Fieldset legend={t('workdesk.field-access')}>
        {ACCESS_FEATURES.map((one) => (
          <Checkbox
            key={one}
            label={t(`access.${one}`)}
            checked={draft.access.includes(one)}
            onChange={({ target }) =>
              change({ access: toggled(ACCESS_FEATURES, draft.access, one, target.checked) })
            }
          />
        ))}
      </Fieldset>
      <div className="desk-row">
        {(['youngest', 'oldest'] as const).map((name) => (
          <WholeNumber
            key={name}
            id={fieldIdOf(name)}
            label={t(`workdesk.field-${name}`)}
            hint={t('workdesk.age-hint')}
            error={wrong.fields[name]}
            value={draft[name]}
            most={120}
            onChange={(age) => change({ [name]: age })}
          />
        ))}
      </div>
      <div className="desk-row">
        <WholeNumber
          id={fieldIdOf('price')}
          label={t('workdesk.field-price')}
          hint={t('workdesk.field-price-hint')}
          value={draft.price / 100}
          most={1000}
          onChange={(euros) => change({ price: (euros ?? 0) * 100 })}
        />
        <WholeNumber
          id={fieldIdOf('places')}
          label={t('workdesk.field-places')}
          error={wrong.fields['places']}
          value={draft.places}
          most={500}
          onChange={(places) => change({ places: places ?? 0 })}
        />
      </div>
      <div className="desk-row">
        <Choice
          id={fieldIdOf('enrolment')}
          label={t('workdesk.field-enrolment')}
          value={draft.enrolment}
          options={ENROLMENTS.map((one) => [one, t(`workdesk.enrolment-${one}`)] as const)}
          onChange={(enrolment) => change({ enrolment })}
        />
        <Choice
          id={fieldIdOf('closesBefore')}
          label={t('workdesk.field-closesBefore')}
          value={String(draft.closesBefore)}
          options={[...new Set([0, 2, 12, 24, 48, 72, 168, draft.closesBefore])]
            .sort((a, b) => a - b)
            .map((hours) => [String(hours), t('workdesk.closes-hours', { hours })] as const)}
          onChange={(hours) => change({ closesBefore: Number(hours) })}
        />
      </div>
      <After draft={draft} error={wrong.fields['after']} change={change} />
      <CertificateRule drafting={drafting} />
    </div>
  );
}

function Choice<T extends string>(props: {
  id: string;
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  const { id, label, value, options, onChange } = props;
  return (
    <Select
      id={id}
      label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([one]) => one === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
}

interface PartProps {
  readonly draft: WorkshopBody;
  readonly error?: string | undefined;
  readonly change: Drafting['change'];
}

function After({ draft, error, change }: PartProps) {
  const t = useText('workshopdesk');
  return (
    <TextField
      id={fieldIdOf('after')}
      label={t('workdesk.field-after')}
      hint={t('workdesk.field-after-hint')}
      error={error}
      defaultValue={draft.after.join(', ')}
      onBlur={({ target }) =>
        change({ after: (target.value.match(/\d{1,9}/g) ?? []).map(Number).filter((one) => one > 0) })
      }
    />
  );
}
