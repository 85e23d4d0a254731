import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ThemeRoot } from './theme-root';
import type { Trouble, TroubleKind } from './trouble';
import { TroubleNotice } from './trouble-notice';

const facts = { at: Date.parse('2020-09-28T09:42:00Z'), code: '403 ErrorAccessDenied', requestId: 'r-1' };

const troubleOf = (kind: TroubleKind): Trouble =>
  kind === 'wait' ? { kind, until: Date.parse('2020-09-28T09:43:00Z'), facts } : { kind, facts };

function shown(kind: TroubleKind): { readonly text: string; readonly buttons: readonly string[] } {
  const html = renderToString(
    <ThemeRoot theme="light">
      <TroubleNotice
        trouble={troubleOf(kind)}
        what="your drafts"
        signIn="Sign in to see your drafts. Guidance works without it."
        permissions={['Mail.Read']}
        busy={false}
        onTryAgain={() => undefined}
        onSignIn={() => undefined}
      />
    </ThemeRoot>,
  ).replace(/<style[\s\S]*?<\/style>/g, '');
  const plain = (part: string) =>
    part
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    text: plain(html),
    buttons: [...html.matchAll(/<button[\s\S]*?<\/button>/g)].map(([button]) => plain(button)),
  };
}

describe('what could not be read', () => {
  it.each<[TroubleKind, string, readonly string[]]>([
    ['offline', 'Not read, because you are offline: your drafts. It is read when you are back.', []],
    ['wait', 'Microsoft 365 asked us to wait. Trying again at 10:43.', []],
    ['sign-in', 'Sign in to see your drafts. Guidance works without it.', ['Sign in']],
    ['cancelled', 'The sign-in window was closed before it finished. Sign in to see', ['Sign in', 'Details']],
    ['consent', 'Microsoft 365 asks whether Second Look may read your drafts.', ['See what Microsoft asks', 'Details']],
    [
      'not-consented',
      'Your organisation has not yet let Second Look read your drafts.',
      ['What to ask your administrator for', 'Details'],
    ],
    [
      'permission',
      'Microsoft 365 did not let Second Look read your drafts.',
      ['What to ask your administrator for', 'Details'],
    ],
    ['blocked', 'Your organisation does not allow sign-in from this device or place.', ['Details']],
    ['no-sign-in', 'Could not read your drafts. Sign-in could not be started here.', ['Try again', 'Details']],
    [
      'sign-in-silent',
      'Could not read your drafts. Sign-in did not answer. Nothing is lost.',
      ['Try again', 'Details'],
    ],
    [
      'no-answer',
      'Could not read your drafts. Microsoft 365 did not answer. Nothing is lost.',
      ['Try again', 'Details'],
    ],
    ['gone', 'Could not read your drafts. It is no longer there, or it changed meanwhile.', ['Read again', 'Details']],
    ['ours', 'Could not read your drafts. The answer was not one', ['Try again', 'Details']],
  ])('%s: says %j, and offers only what can help', (kind, text, buttons) => {
    const notice = shown(kind);
    expect(notice.text).toContain(text);
    expect(notice.buttons).toEqual(buttons);
  });
});
