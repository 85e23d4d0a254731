import { createRoot } from 'react-dom/client';
import pack from '#pack';
import { followTheme } from '../hosts';
import { type ThemeChoice, ThemeRoot } from '../ui';
import { FirstPage } from './first-page';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the tab.');

const tree = createRoot(root);
const today = new Date().toISOString().slice(0, 10);

function render(theme: ThemeChoice): void {
  tree.render(
    <ThemeRoot theme={theme}>
      <FirstPage pack={pack} today={today} />
    </ThemeRoot>,
  );
}

render('system');
// Without Teams the page is whole, in the system's theme.
if (window.parent !== window) followTheme(render).catch(() => undefined);
