import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/record-box/sample.test-data';
import { PageInShort } from './page-in-short';

describe('the page beside a rule of the pane', () => {
  it('is there by its name before the pages are, and asks for none until it is shown', () => {
    let asked = 0;
    const pages = () => {
      asked += 1;
      return Promise.reject(new Error('Nobody is there.'));
    };
    const shown = renderToString(<PageInShort slug="marking-mail" pages={pages} />);
    expect(wordsOf(shown)).toBe('Marking mail');
    expect(asked).toBe(0);
  });
});
