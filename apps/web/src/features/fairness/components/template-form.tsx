import type { TemplatesView } from '@talka/contracts';
import { LANGUAGE_NAMES, translateWith, type Messages } from '@talka/i18n/browser';
import { TOLD_IN, type ReasonCode, type Translated } from '@talka/moderation';
import { announce, Button, Details, Notice, Tag, TextArea } from '@talka/ui';
import { use, useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { fetchText, useText } from '../../../site/text.js';

/** What is written to one ground: the municipality's own words, or the product's until there are any. */
export function TemplateForm({
  municipality,
  reason,
  kept,
}: {
  municipality: string;
  reason: ReasonCode;
  kept: Translated | null;
}) {
  const t = useText('fairness', 'desk');
  const refusals = useRefusals();
  const shipped = useShipped(reason);
  const [words, setWords] = useState<Translated>(kept ?? shipped);
  const [said, setSaid] = useState(nothingSaid);
  const name = t(`desk.reason.${reason}`);
  const done = (now: TemplatesView) => {
    setSaid(nothingSaid);
    cache.setQueryData(queryKey('reason-templates.list', { params: { municipality } }), now);
    announce(t('fairness.kept', { reason: name }));
  };
  const keep = useAction('reason-templates.keep', done);
  const drop = useAction('reason-templates.drop', done);
  const params = { municipality, reason };
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  return (
    <Details
      summary={
        <>
          {name} <Tag tone={kept ? 'info' : 'neutral'}>{t(kept ? 'fairness.own' : 'fairness.shipped')}</Tag>
        </>
      }
    >
      <form
        noValidate
        className="fairness__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!keep.isPending) keep.mutate({ params, body: { words } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {TOLD_IN.map((language) => (
          <TextArea
            key={language}
            id={`reason-${reason}-${language}`}
            label={t('fairness.words-in', { reason: name, language: LANGUAGE_NAMES[language] })}
            lang={language}
            rows={4}
            error={said.fields[language]}
            value={words[language]}
            onChange={({ currentTarget: { value } }) => setWords({ ...words, [language]: value })}
          />
        ))}
        <div className="t-actions">
          <Button type="submit" busy={keep.isPending}>
            {t('fairness.keep', { reason: name })}
          </Button>
          {kept ? (
            <Button tone="quiet" busy={drop.isPending} onClick={() => drop.mutate({ params }, { onError })}>
              {t('fairness.drop', { reason: name })}
            </Button>
          ) : null}
        </div>
      </form>
    </Details>
  );
}

/** The product's own words to a ground, in each language. */
function useShipped(reason: ReasonCode): Translated {
  const all = {
    lv: use(fetchText('lv', 'desk')),
    en: use(fetchText('en', 'desk')),
    ru: use(fetchText('ru', 'desk')),
  };
  const said = TOLD_IN.map((language) => [
    language,
    translateWith<'desk'>(language, all[language] as unknown as Messages<'desk'>)(`desk.phrase.${reason}`),
  ]);
  return Object.fromEntries(said) as Translated;
}
