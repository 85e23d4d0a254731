import pack from '#pack';
import { keepHistory } from './keep-history';
import { startPane } from './start-pane';
import { en } from './strings.en';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the pane.');

const restore = () => keepHistory(window.history, History.prototype);
const pages = async () => (await import('./live-pages')).livePages(document);
const records = async () => (await import('./live-records')).liveRecords(window);

restore();
startPane({ office: Office, pack, records, pages, root })
  .catch(() => {
    root.textContent = en.couldNotStart;
  })
  .finally(restore);
