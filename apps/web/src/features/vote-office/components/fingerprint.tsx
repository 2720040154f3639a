import { useEffect, useState } from 'react';

/** A key's fingerprint in groups. The hash comes with the code that knows keys, when one is there to be shown. */
export function Fingerprint({ publicKey }: { publicKey: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    void import('../keys.js').then(({ fingerprintOf }) => {
      if (!gone) setSaid(fingerprintOf(publicKey) ?? '');
    });
    return () => {
      gone = true;
    };
  }, [publicKey]);
  return <code className="vote-office__code">{said}</code>;
}
