import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense, use } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { cache } from '../site/api.js';
import { placeOf } from '../site/language.js';
import { LanguageProvider } from '../site/text.js';
import { MissingPage, TroubleBoundary } from '../site/trouble.js';
import { fetchPage } from './page-loader.js';
import type { PageEntry } from './page-entry.js';
import { pagesAt } from './pages.js';
import { Shell } from './shell.js';

export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={cache}>
        <BrowserRouter>
          <Site />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** The language is read off the address once; below it every path is without one, so a page survives a switch. */
function Site() {
  const { language, path } = placeOf(useLocation().pathname);
  const here = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return (
    <LanguageProvider language={language}>
      <Suspense>
        <Shell path={here}>
          <TroubleBoundary key={here}>
            <Pages path={here} />
          </TroubleBoundary>
        </Shell>
      </Suspense>
    </LanguageProvider>
  );
}

function Pages({ path }: { path: string }) {
  const location = useLocation();
  const pages = pagesAt(path);
  return (
    <Routes location={{ ...location, pathname: path }}>
      {(pages instanceof Promise ? use(pages) : pages).map((page) => (
        <Route key={page.path} path={page.path} element={<Opened page={page} />} />
      ))}
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}

function Opened({ page }: { page: PageEntry }) {
  const { default: Content } = use(fetchPage(page));
  return <Content />;
}
