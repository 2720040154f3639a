import { Notice } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { eyes } from './codes-in-sight.js';
import './camera.css';

const LOOK_EVERY = 200;
/** A code that stays before the camera is read once, and again when somebody holds it there for longer. */
const SAME_AFTER = 5_000;

/** What is said while the camera is on, and where there is none: with the way on that helps there. */
export interface CameraWords {
  readonly starting: string;
  readonly on: string;
  readonly refused: string;
  readonly refusedText: string;
  readonly noReader: string;
}

/** The camera of the phone, looking for passes until it is put away. */
export function Camera({ words, onCode }: { words: CameraWords; onCode: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onCode);
  const [state, setState] = useState<'starting' | 'on' | 'refused' | 'no-reader'>('starting');
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    let over = false;
    let stream: MediaStream | undefined;
    const off = () => stream?.getTracks().forEach((track) => track.stop());
    const run = async (): Promise<void> => {
      const look = await eyes().catch(() => undefined);
      if (!look) return setState('no-reader');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const screen = video.current;
      if (over || !screen) return off();
      screen.srcObject = stream;
      await screen.play();
      setState('on');
      let last = { text: '', at: 0 };
      while (!over) {
        const text = await look(screen).catch(() => undefined);
        if (text !== undefined && (text !== last.text || Date.now() - last.at > SAME_AFTER)) {
          last = { text, at: Date.now() };
          latest.current(text);
        }
        await new Promise((done) => setTimeout(done, LOOK_EVERY));
      }
    };
    run().catch(() => {
      off();
      if (!over) setState('refused');
    });
    return () => {
      over = true;
      off();
    };
  }, []);
  if (state === 'no-reader') return <Notice tone="warning" live="assertive" title={words.noReader} />;
  if (state === 'refused')
    return (
      <Notice tone="warning" live="assertive" title={words.refused}>
        {words.refusedText}
      </Notice>
    );
  return (
    <div className="camera">
      <p role="status">{state === 'on' ? words.on : words.starting}</p>
      {/* There is nothing to hear, and nothing to read out: what comes of a look is said beside it. */}
      <video ref={video} muted playsInline aria-hidden="true" tabIndex={-1} />
    </div>
  );
}
