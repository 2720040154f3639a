import type { HoursOfferView } from '@talka/contracts';
import { Button, Notice, Select, Stack, TextField } from '@talka/ui';
import { useId, useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useDuration } from '../../../site/use-duration.js';
import { choicesOf } from '../choices.js';

/** Asks for a certificate of confirmed hours: with whom, and in which time. */
export function AskCertificate({ hours }: { hours: readonly HoursOfferView[] }) {
  const t = useText('certificates');
  const id = useId();
  const refusals = useRefusals();
  const duration = useDuration();
  const { nameOf } = useTerritory();
  const choices = choicesOf(hours);
  const [chosen, setChosen] = useState(0);
  const choice = choices[chosen] ?? choices[0];
  const [typed, setTyped] = useState<{ from?: string; until?: string }>({});
  const [said, setSaid] = useState(nothingSaid);
  const [done, setDone] = useState(false);
  const ask = useAction('my-certificates.ask', () => {
    setDone(true);
    void forget('my-certificates.list');
  });
  if (!choice) return null;
  const { municipality, organisation } = choice;
  const from = typed.from ?? choice.from;
  const until = typed.until ?? choice.until;
  return (
    <form
      noValidate
      className="certificates__ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (ask.isPending) return;
        setSaid(nothingSaid);
        setDone(false);
        ask.mutate(
          { body: { municipality, organisation, from, until } },
          { onError: (error) => setSaid(refusals.ofError(error)) },
        );
      }}
    >
      <Stack>
        <Select
          id={id}
          label={t('certificates.with')}
          value={chosen}
          onChange={(event) => {
            setChosen(Number(event.currentTarget.value));
            setTyped({});
          }}
        >
          {choices.map((one, at) => (
            <option key={`${one.municipality} ${one.organisation ?? ''}`} value={at}>
              {one.organiser === null
                ? t('certificates.with-all', { municipality: nameOf(one.municipality) })
                : t('certificates.with-one', {
                    organiser: one.organiser,
                    duration: duration(one.minutes),
                  })}
            </option>
          ))}
        </Select>
        <div className="certificates__days">
          <TextField
            type="date"
            label={t('certificates.from')}
            value={from}
            error={said.fields['from']}
            onChange={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('certificates.until')}
            value={until}
            error={said.fields['until']}
            onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
          />
        </div>
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {done ? <Notice tone="success" live="polite" title={t('certificates.asked')} /> : null}
        <div>
          <Button type="submit" busy={ask.isPending}>
            {t('certificates.ask')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
