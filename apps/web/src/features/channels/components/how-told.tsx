import type { GroupPaceChoice, GroupPaceView, TellingView } from '@talka/contracts';
import { pacesOf, type Channel } from '@talka/identity';
import { Actions, Button, Checkbox, Fieldset, Notice, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** The night of most people, until they say otherwise. */
const NIGHT = { from: '22:00', until: '07:00' };

/** How each group comes, and when it is quiet; kept with one button, for a list that is moved through by keys changes at every key. */
export function HowTold({ kept }: { kept: TellingView }) {
  const t = useText('channels');
  const [how, setHow] = useState(kept);
  const [tried, setTried] = useState(false);
  const save = useAction('my-mail.choose', (now) => {
    setHow(now);
    return forget('my-mail.read');
  });
  const change = (next: TellingView): void => {
    save.reset();
    setHow(next);
  };
  const { groups, quiet } = how;
  const isWrong = quiet !== null && (quiet.from === quiet.until || !quiet.from || !quiet.until);
  return (
    <form
      className="channels"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        // Each list offers what the group may be chosen to.
        if (!isWrong) save.mutate({ body: { quiet, groups: groups as GroupPaceChoice[] } });
      }}
    >
      <p className="channels__hint">{t('pace.hint')}</p>
      {groups.map((group) => (
        <Group
          key={group.group}
          group={group}
          onChange={(next) =>
            change({ ...how, groups: groups.map((one) => (one.group === next.group ? next : one)) })
          }
        />
      ))}
      <Fieldset legend={t('quiet.title')}>
        <Checkbox
          label={t('quiet.want')}
          hint={t('quiet.hint')}
          checked={quiet !== null}
          onChange={({ currentTarget }) => change({ ...how, quiet: currentTarget.checked ? NIGHT : null })}
        />
        {quiet ? (
          <div className="channels__pair">
            {(['from', 'until'] as const).map((edge) => (
              <TextField
                key={edge}
                type="time"
                short
                required
                label={t(`quiet.${edge}`)}
                value={quiet[edge]}
                error={tried && isWrong && edge === 'until' ? t('quiet.same') : undefined}
                onChange={({ currentTarget }) =>
                  change({ ...how, quiet: { ...quiet, [edge]: currentTarget.value } })
                }
              />
            ))}
          </div>
        ) : null}
        <p className="channels__hint">{t('quiet.not')}</p>
      </Fieldset>
      {save.error ? <Trouble error={save.error} /> : null}
      {save.isSuccess ? <Notice tone="success" live="polite" title={t('mails.saved')} /> : null}
      <Actions>
        <Button type="submit" busy={save.isPending}>
          {t('mails.save')}
        </Button>
      </Actions>
    </form>
  );
}

function Group({ group, onChange }: { group: GroupPaceView; onChange: (next: GroupPaceView) => void }) {
  const t = useText('channels');
  const choice = (channel: Channel) => {
    const paces = pacesOf(group.group, channel);
    if (paces.length === 0) return null;
    return (
      <Select
        label={t(`mails.${channel}`)}
        value={group[channel] ?? 'now'}
        onChange={({ currentTarget }) => {
          const pace = paces.find((one) => one === currentTarget.value);
          if (pace) onChange({ ...group, [channel]: pace });
        }}
      >
        {paces.map((pace) => (
          <option key={pace} value={pace}>
            {t(`pace.${pace}`)}
          </option>
        ))}
      </Select>
    );
  };
  return (
    <Fieldset legend={t(`mails.${group.group}`)} hint={t(`mails.${group.group}-hint`)}>
      <div className="channels__pair">
        {choice('site')}
        {choice('mail')}
        {choice('push')}
      </div>
    </Fieldset>
  );
}
