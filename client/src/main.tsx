import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { languageOfThisBrowser, startFirstWords } from './words/interfaceWords';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root"');

void startFirstWords(languageOfThisBrowser()).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
