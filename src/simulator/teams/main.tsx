import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../outlook/page.css';
import { TeamsPage } from './teams-page';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for Teams.');
createRoot(root).render(
  <StrictMode>
    <TeamsPage />
  </StrictMode>,
);
