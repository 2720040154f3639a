import { openBox } from './open-box.js';
import type { OpeningAnswer, OpeningQuestion } from './opening-message.js';

/** Opens beside the page, which stays alive meanwhile. What it is given and makes goes with it when it is ended. */
const page = self as unknown as Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<OpeningQuestion>) => void) | null;
};

page.onmessage = ({ data }) => {
  void openBox(data).then((answer) => {
    page.postMessage(answer as OpeningAnswer);
  });
};
