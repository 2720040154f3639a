import { useParams } from 'react-router';
import { ProveForm } from '../../features/office/components/prove-form.js';
import { RegisterForm } from '../../features/office/components/register-form.js';
import '../../features/office/office.css';
import { BatchList } from '../../features/paper-desk/components/batch-list.js';
import { BatchPage } from '../../features/paper-desk/components/batch-page.js';
import { DeskGate } from '../../features/paper-desk/components/desk-gate.js';
import { VoteAtDesk } from '../../features/paper-desk/components/vote-at-desk.js';
import { VoterDesk } from '../../features/paper-desk/components/voter-desk.js';
import type { OfficeForms } from '../../features/paper-desk/office-forms.js';
import { VotesOnPaper } from '../../features/paper-desk/components/votes-on-paper.js';
import { MissingPage } from '../../site/trouble.js';

const FORMS: OfficeForms = {
  prove: (of) => <ProveForm {...of} />,
  register: (of) => <RegisterForm {...of} />,
};
const isNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

/** Votes on paper: voters at the desk, and the batches from the box. */
export default function PaperDeskRoute() {
  const { municipality = '', number, part, batch } = useParams();
  return (
    <DeskGate municipality={municipality}>
      {(town) => {
        if (number === undefined) return <VotesOnPaper municipality={municipality} />;
        if (!isNumber(number) || (part ?? 'batches') !== 'batches' || !isNumber(batch ?? '1'))
          return <MissingPage />;
        return (
          <VoteAtDesk key={number} municipality={municipality} number={Number(number)}>
            {(vote) => {
              if (part === undefined) return <VoterDesk vote={vote} municipality={town} forms={FORMS} />;
              return batch === undefined ? (
                <BatchList vote={vote} municipality={town} />
              ) : (
                <BatchPage key={batch} vote={vote} municipality={town} batch={Number(batch)} />
              );
            }}
          </VoteAtDesk>
        );
      }}
    </DeskGate>
  );
}
