import type { VoteResultView, VoteView } from '@talka/contracts';
import { announce, Button, Section, UploadIcon } from '@talka/ui';
import { useId, useRef, useState } from 'react';
import { askWorker } from '../../../counting/ask-worker.js';
import { useFormats, useText } from '../../../site/text.js';
import type { OpenRecountQuestion } from '../recount-open.js';
import { outcomeKey, type Recounted, type RecountQuestion } from '../recount.js';
import { RecountAnswer } from './recount-answer.js';

const MOST_BYTES = 64_000_000;

type State =
  | { readonly step: 'idle' | 'counting' | 'broken' | 'too-large' }
  | { readonly step: 'done'; readonly recounted: Recounted; readonly file: string | null };

type Question = RecountQuestion | OpenRecountQuestion;

/** Counts what is published once more, on the reader's own device: the page's bundle or ballots, or a bundle from a file. */
export function RecountPanel({ vote, result }: { vote: VoteView; result: VoteResultView }) {
  const t = useText('result');
  const { size } = useFormats();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ step: 'idle' });
  const { bundle } = result;
  const { configurationHash } = vote;
  const check = async (question: () => Promise<Question>, file: string | null): Promise<void> => {
    setState({ step: 'counting' });
    announce(t('recount.counting'));
    try {
      const recounted = await askWorker<Question, Recounted>(
        new Worker(new URL('../recount.worker.ts', import.meta.url), { type: 'module' }),
        await question(),
      );
      setState({ step: 'done', recounted, file });
      announce(t(outcomeKey(recounted)), 'assertive');
    } catch {
      setState({ step: 'broken' });
    }
  };
  const ofText = (text: string): Question => ({ text, configurationHash, published: result.pots });
  const ofPage = (): Question => (bundle === null ? { vote, published: result.pots } : ofText(bundle));
  const open = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > MOST_BYTES) setState({ step: 'too-large' });
    else void check(async () => ofText(await textOf(file)), file.name);
  };
  return (
    <Section title={t('recount.title')} id="recount">
      <p className="result__pot-lead">{t(bundle === null ? 'recount.lead-open' : 'recount.lead')}</p>
      <div className="result__recount">
        <Button
          busy={state.step === 'counting'}
          onClick={() => void check(() => Promise.resolve(ofPage()), null)}
        >
          {t(
            state.step === 'counting'
              ? 'recount.counting'
              : state.step === 'idle'
                ? 'recount.press'
                : 'recount.again',
          )}
        </Button>
        {bundle === null ? null : (
          <div className="result__file">
            <Button
              tone="quiet"
              icon={<UploadIcon />}
              aria-describedby={hint}
              onClick={() => input.current?.click()}
            >
              {t('recount.file')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              aria-label={t('recount.file')}
              onChange={({ target }) => {
                open(target.files?.[0]);
                // The same file, mended, can be chosen again.
                target.value = '';
              }}
            />
            <span className="result__note" id={hint}>
              {t('recount.file-hint')}
            </span>
          </div>
        )}
      </div>
      {state.step === 'done' ? <RecountAnswer recounted={state.recounted} file={state.file} /> : null}
      {state.step === 'too-large' ? (
        <p role="alert">{t('recount.refused-large', { size: size(MOST_BYTES) })}</p>
      ) : null}
      {state.step === 'broken' ? <p role="alert">{t('recount.broken')}</p> : null}
      <p className="result__note">{t(bundle === null ? 'recount.open' : 'recount.sees-not')}</p>
    </Section>
  );
}

/** Bytes that are no UTF-8 are no bundle: nothing is replaced on the way. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
