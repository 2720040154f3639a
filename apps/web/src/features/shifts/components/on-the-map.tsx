import { mapAddress } from '../../../site/map-address.js';
import { useText } from '../../../site/text.js';

/** A link from a place in words to the map; who follows it is not told about. */
export function OnTheMap({ words }: { words: readonly (string | undefined)[] }) {
  const t = useText('shifts');
  return (
    <a href={mapAddress(words)} target="_blank" rel="noreferrer">
      {t('shift.map')}
      <span className="t-hidden"> {words[0]}</span>
    </a>
  );
}
