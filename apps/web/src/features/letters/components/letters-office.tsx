import { OfficialsOnly } from '../../../site/officials-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage } from '../../../site/trouble.js';
import { LetterList } from './letter-list.js';
import { LetterPage, NewLetter } from './letter-page.js';
import './letters.css';

const WRITERS = ['administrator'] as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a municipality writes to those who asked for its news. */
export function LettersOffice({
  municipality,
  letter,
}: {
  municipality: string;
  letter: string | undefined;
}) {
  const t = useText('letters');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={WRITERS}
      title={t('letters.title')}
      others={{ title: t('letters.not-yours'), text: t('letters.not-yours-text') }}
    >
      {({ municipality: here }) => {
        if (letter === undefined) return <LetterList municipality={municipality} />;
        if (letter === 'new') return <NewLetter municipality={here} />;
        return UUID.test(letter) ? <LetterPage municipality={here} letter={letter} /> : <MissingPage />;
      }}
    </OfficialsOnly>
  );
}
