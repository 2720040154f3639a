import { groundsOf, type ReasonCode, type Subject } from '@talka/moderation';
import { Button, ButtonLink, Notice, RadioGroup, Stack, TextArea, TextField } from '@talka/ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { CopyField } from '../../../site/copy-field.js';
import { Link } from '../../../site/link.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { usePerson } from '../../../site/session.js';
import { useStranger } from '../../../site/stranger.js';
import { useLanguage, useText } from '../../../site/text.js';

/** Sheets are fetched with the first that opens: few readers report anything. */
const Dialog = lazy(async () => ({ default: (await import('@talka/ui/forms')).Dialog }));

/** What only the municipality weighs when an idea is handed in; nobody reports it. */
const OF_THE_DESK: readonly ReasonCode[] = ['not-municipal', 'unclear'];
const groundsFor = (kind: Subject['kind']) => groundsOf(kind).filter((one) => !OF_THE_DESK.includes(one));

/** Says to the municipality what is wrong with something public; with an account or without. */
export function Report({ subject, name }: { subject: Subject; name: string }) {
  const t = useText('discussion');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t(subject.kind === 'idea' ? 'report.open-idea' : 'report.open')}
        <span className="t-hidden">: {name}</span>
      </Button>
      {open ? (
        <Suspense>
          <Sheet subject={subject} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function Sheet({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = useText('discussion', 'desk');
  const refusals = useRefusals();
  const language = useLanguage();
  const person = usePerson();
  const [ground, setGround] = useState<ReasonCode>();
  const [words, setWords] = useState('');
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const stranger = useStranger(person === undefined);
  const report = useAction('reports.send', undefined, { proof: stranger.proof });
  const send = () => {
    if (report.isPending) return;
    if (!ground) return setSaid({ fields: { ground: t('report.choose') }, general: null });
    report.mutate(
      {
        body: {
          ...{ subject, ground, words, language, website: stranger.website },
          email: email.trim() === '' ? null : email,
        },
      },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  const code = report.data?.code;
  return (
    <Dialog
      open
      title={t(code ? 'report.sent' : subject.kind === 'idea' ? 'report.title-idea' : 'report.title')}
      closeLabel={t('report.close')}
      onClose={onClose}
      actions={
        code ? (
          <ButtonLink as={Link} to={`/reports/${code}`}>
            {t('report.see')}
          </ButtonLink>
        ) : (
          <Button busy={report.isPending} onClick={send}>
            {t('report.send')}
          </Button>
        )
      }
    >
      {code ? (
        <Stack>
          <p role="status">{t('report.code')}</p>
          <CopyField
            label={t('report.code-label')}
            hint={t('report.code-hint')}
            value={code.replace(/(.{4})(?=.)/g, '$1 ')}
            words={{ copy: t('report.copy'), copied: t('report.copied') }}
          />
        </Stack>
      ) : (
        <Stack>
          {stranger.trap}
          <p>{t('report.text')}</p>
          <RadioGroup
            legend={t('report.ground')}
            error={said.fields['ground']}
            value={ground}
            onChange={setGround}
            options={groundsFor(subject.kind).map((value) => ({ value, label: t(`desk.reason.${value}`) }))}
          />
          <TextArea
            label={t('report.words')}
            rows={3}
            error={said.fields['words']}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {person ? null : (
            <TextField
              type="email"
              autoComplete="email"
              label={t('report.email')}
              hint={t('report.email-hint')}
              error={said.fields['email']}
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
          )}
          {said.general ? <InSight title={said.general} /> : null}
        </Stack>
      )}
    </Dialog>
  );
}

/** Stands beside the button that was pressed; a sheet that is longer than a telephone shows it whole. */
function InSight({ title }: { title: string }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [title]);
  return (
    <div ref={here}>
      <Notice tone="warning" live="assertive" title={title} />
    </div>
  );
}
