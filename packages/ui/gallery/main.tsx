/// <reference types="vite/client" />
import '../src/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EverydayPage } from './everyday-page.js';
import { FormsPage } from './forms-page.js';

// ?page=forms&theme=dark&contrast=more&text=large, so that each state is one address to look at.
const asked = new URLSearchParams(location.search);
for (const key of ['theme', 'contrast', 'text'] as const) {
  const value = asked.get(key);
  if (value) document.documentElement.dataset[key] = value;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      {asked.get('page') === 'forms' ? <FormsPage open={asked.get('open')} /> : <EverydayPage />}
    </StrictMode>,
  );
}
