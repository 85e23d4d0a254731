import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { OutlookPage } from './outlook-page';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for Outlook.');
createRoot(root).render(
  <StrictMode>
    <OutlookPage />
  </StrictMode>,
);
