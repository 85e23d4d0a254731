import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts } from '../manifest/facts';
import { readPageFacts } from '../src/hosts';
import { withPageFacts } from './page-facts';

const pages = { 'the tab’s page': 'src/app/index.html', 'the pane’s page': 'addin/taskpane/index.html' };
const clientId = '2a6f4c1e-95b8-4d37-8e02-c41b6a90d7f5';
const tenantId = '7c2b9e05-1d4f-4a86-b3e7-90f1a5d6c284';

/** As much of a document as the tab reads. */
const documentOf = (html: string): Pick<Document, 'querySelector'> => ({
  querySelector: <E extends Element>(selector: string) => {
    const name = /name="([^"]+)"/.exec(selector)?.[1] ?? '';
    const content = new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
    return content === undefined ? null : ({ content } as unknown as E);
  },
});

describe.each(Object.entries(pages))('%s', (_, file) => {
  const page = readFileSync(file, 'utf8');

  it('says whose it is, as the tab reads it', () => {
    expect(readPageFacts(documentOf(withPageFacts(page, { clientId, tenantId })))).toEqual({
      clientId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      appId: facts.ids.app,
      tabId: facts.tab.id,
    });
  });

  it('leaves the place for people’s accounts open where no tenant was named', () => {
    const read = readPageFacts(documentOf(withPageFacts(page, { clientId, tenantId: undefined })));
    expect(read.authority).toBeUndefined();
  });

  it('can be filled again', () => {
    const once = withPageFacts(page, { clientId: 'another', tenantId: undefined });
    expect(withPageFacts(once, { clientId, tenantId })).toBe(withPageFacts(page, { clientId, tenantId }));
  });

  it.each([
    ['no place', page.replace('second-look-client', 'client'), '0 places for second-look-client'],
    [
      'two places',
      page.replace('</head>', '<meta name="second-look-tab" content="x"></head>'),
      '2 places for second-look-tab',
    ],
  ])('is refused with %s for a fact', (_, wrong, says) => {
    expect(() => withPageFacts(wrong, { clientId, tenantId })).toThrow(says);
  });
});
