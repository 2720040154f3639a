import '@talka/ui/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { prepare } from './app/page-loader.js';
import { cache } from './site/api.js';
import { fillCache, readEmbedded } from './site/embedded.js';
import { placeOf } from './site/language.js';

const embedded = readEmbedded(document);
if (embedded) fillCache(cache, embedded);

// The server's plain summary stays readable until the page can take its place whole.
const { language, path } = placeOf(location.pathname);
const root = document.getElementById('root');
if (root) {
  await prepare(language, path).catch(() => undefined);
  createRoot(root).render(<App />);
}
