import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, isTest, read } from './source-files';

const markup =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc|DOMParser|createContextualFragment/;

const screens = ['src/ui', 'src/features', 'src/app', 'src/hosts', 'addin']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => isSource(file) && !isTest(file));

describe('a mail is shown as text, never as its HTML', () => {
  it('since nothing that draws a screen turns text into markup', () => {
    expect(screens.length).toBeGreaterThan(20);
    expect(screens.filter((file) => markup.test(read(file)))).toEqual([]);
  });

  it.each(['<p dangerouslySetInnerHTML={{ __html: text }} />', 'box.innerHTML = text', '<iframe srcDoc={text} />'])(
    'and this would be reported: %s',
    (source) => {
      expect(markup.test(source)).toBe(true);
    },
  );
});
