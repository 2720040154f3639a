import type { MyIdeaView } from '@talka/contracts';
import { Card } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

/** What the municipality asked when it gave the idea back, in sight while one mends it. */
export function Questions({ view }: { view: MyIdeaView }) {
  const t = useText('propose');
  const { nameOf } = useTerritory();
  const { date } = useFormats();
  const asked = view.statements.find(({ outcome }) => outcome === 'return');
  if (!asked) return null;
  return (
    <Card edge="ochre" as="section" className="questions">
      <h2 className="questions__title">{t('questions.title', { who: nameOf(asked.municipality) })}</h2>
      <p className="t-small t-muted">{date(asked.at)}</p>
      <p className="prewrap">{asked.words}</p>
    </Card>
  );
}
