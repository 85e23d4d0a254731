import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/engine';
import { boxOf, buttonsOf, deskOf, wordsOf } from '../../src/record-box/sample.test-data';
import { type FoundMail as CarriedMail, foldMailbox, type Hashed } from '../../src/records';
import { contextOf, outsideHeaders, seal } from '../../src/records/examples/mails';
import { asha, type Example, helen, rob } from '../../src/records/examples/people';
import { decide, withdraw } from '../../src/stories';
import { requests, toolKind } from '../../src/stories/examples/kinds';
import { about, askedFor, delivered, seenBy, stampOf } from '../../src/stories/examples/told';
import { createReading, ThemeRoot, type Trouble } from '../../src/ui';
import { FoundStory } from './found-story';
import { type ReadMail, ReadPane } from './read-pane';

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16' },
  domains: { inside: [], partner: [] },
  schemes: [],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [],
};

const facts = { at: 0, code: 'none', requestId: '' };

/** The pane after looking at a mail: `read` answers, or fails for the reason given. */
async function shown(read: () => Promise<ReadMail>, trouble: Trouble = { kind: 'ours', facts }) {
  const reading = createReading<ReadMail>({
    read,
    ask: async () => undefined,
    explain: () => trouble,
    now: () => 0,
    whenOnline: () => () => undefined,
  });
  reading.read();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const html = renderToString(
    <ThemeRoot theme="light">
      <ReadPane reading={reading} pack={pack} now={() => 0} explain={() => trouble} onReport={() => undefined} />
    </ThemeRoot>,
  );
  reading.stop();
  return { text: wordsOf(html), buttons: buttonsOf(html), html };
}

interface Open {
  readonly sealed?: Hashed;
  readonly key?: string;
  readonly isQuoted?: boolean;
}

/** The pane beside a mail about a request, in the mailbox that holds these mails. */
function beside(owner: Example, mails: readonly CarriedMail[], { sealed, key, isQuoted = false }: Open) {
  const box = boxOf(owner, { state: foldMailbox(mails, contextOf(owner, { kinds: [toolKind.kind] })) });
  const found = {
    look: { is: 'about' as const, ref: 'T7KQ29FXM', isQuoted, ...(sealed === undefined ? {} : { sealed }) },
    key,
    box,
    desk: deskOf(owner, box),
    requests,
    linkTo: (path: string) => `https://teams.example${path}`,
  };
  return shown(async () => ({ found, Story: FoundStory }));
}

const asked = askedFor(toolKind);
const atHelen = seenBy(helen, [[asked, 0]]);
const approval = decide(
  { ...about(atHelen, toolKind), step: 'manager', by: helen, relation: 'checked', outcome: 'approved' },
  stampOf(2),
);
const request = seal(asked.record);
const toAct = ['Approve', 'Decline', 'Ask a question', 'Not mine to decide'];

describe('beside a mail that asks nothing', () => {
  it('says so, and offers nothing to press', async () => {
    const { text, buttons } = await shown(async () => ({ look: { is: 'nothing' } }));
    expect(text).toContain('Nothing for you to decide here');
    expect(buttons).toEqual([]);
  });

  it('says that a mail could not be read, and never that there is nothing in it', async () => {
    const { text, buttons } = await shown(async () => ({ look: { is: 'notRead' } }));
    expect(text).toContain('This mail could not be read');
    expect(text).not.toContain('Nothing for you');
    expect(buttons).toEqual(['Read it again']);
  });

  it.each([
    ['damaged', 'Do not act on it'],
    ['newer', 'newer version'],
    ['encrypted', 'encrypted'],
  ] as const)('says of a record that is %s what to do', async (why, words) => {
    expect((await shown(async () => ({ look: { is: 'unreadable', why } }))).text).toContain(words);
  });
});

describe('where the mailbox could not be looked at', () => {
  const failing = () => Promise.reject(new Error('No.'));

  it('asks to sign in, and says that one may reply in one’s own words', async () => {
    const { text, buttons } = await shown(failing, { kind: 'sign-in', facts });
    expect(text).toContain('Sign in to answer here, or reply in your own words: a person will read it.');
    expect(text.match(/a person will read it/g)).toHaveLength(1);
    expect(buttons).toEqual(['Sign in']);
  });

  it('says after any other failure too that one may reply in one’s own words', async () => {
    const { text, buttons } = await shown(failing, { kind: 'no-answer', facts });
    expect(text).toContain('You can also reply in your own words: a person will read it.');
    expect(buttons).toContain('Try again');
  });

  it('is busy, and says nothing yet, while it looks', async () => {
    const { text, html } = await shown(() => new Promise<ReadMail>(() => undefined));
    expect(text.trim()).toBe('');
    expect(html).toContain('aria-busy="true"');
  });
});

describe('beside a request', () => {
  const arrived = delivered(asked, helen, 0, { key: 'asked' });

  it('lets whoever was asked decide, and leads on to Teams', async () => {
    const { text, buttons, html } = await beside(helen, [arrived], { sealed: request, key: 'asked' });
    expect(text).toMatch(/^ ?Asha Patel asks to use KeePass/);
    expect(buttons).toEqual(expect.arrayContaining(toAct));
    expect(html).toContain('href="https://teams.example/decide/T7KQ29FXM"');
  });

  it('says when it was decided already, or withdrawn, and offers no decision', async () => {
    const decided = delivered(approval, helen, 2, { key: 'decided' });
    const first = await beside(helen, [arrived, decided], { sealed: request, key: 'asked' });
    expect(first.text).toContain('You approved this');
    const withdrawal = withdraw({ ...about(atHelen, toolKind), me: asha, words: '' }, stampOf(3));
    const gone = delivered(withdrawal, helen, 3, { key: 'gone' });
    const second = await beside(helen, [arrived, gone], { sealed: request, key: 'asked' });
    expect(second.text).toMatch(/[Ww]ithdr[ae]wn?/);
    for (const { buttons } of [first, second]) expect(buttons.filter((label) => toAct.includes(label))).toEqual([]);
  });

  it('tells anybody else who was asked, and offers no decision', async () => {
    const copied = delivered({ ...asked, cc: [rob] }, rob, 0, { key: 'copied' });
    const { text, buttons } = await beside(rob, [copied], { sealed: request, key: 'copied' });
    expect(text).toContain('Helen Marsh was asked');
    expect(buttons.filter((label) => toAct.includes(label))).toEqual([]);
  });

  it('says that this mail could not be told from others, and what stands all the same', async () => {
    const { text, buttons } = await beside(helen, [arrived], { sealed: request });
    expect(text).toContain('could not find this very mail');
    expect(buttons).toContain('Approve');
  });

  it('says that a mail which passes one on does not count', async () => {
    const { text } = await beside(helen, [arrived], { isQuoted: true, key: 'forwarded' });
    expect(text).toContain('passes an earlier one on, and does not count');
    expect((await beside(rob, [], { isQuoted: true, key: 'forwarded' })).text).toContain('This does not count here');
  });

  it('says that this mailbox knows nothing of it', async () => {
    const { text, buttons } = await beside(rob, [], { sealed: request });
    expect(text).toContain('Nothing that counts for the request T-7KQ2-9FXM was found in this mailbox.');
    expect(buttons).toEqual([]);
  });
});

describe('beside an answer', () => {
  const sent = delivered(asked, asha, 0, { key: 'sent' });

  it('shows whoever asked where it stands, with its last lines, and nothing to decide', async () => {
    const answered = delivered(approval, asha, 2, { key: 'answered' });
    const { text, buttons, html } = await beside(asha, [sent, answered], {
      sealed: seal(approval.record),
      key: 'answered',
    });
    expect(text).toContain('Approved');
    expect(text).toContain('What happened last');
    expect(text).toMatch(/Helen Marsh.* approved/);
    expect(buttons.filter((label) => toAct.includes(label))).toEqual([]);
    expect(html).toContain('href="https://teams.example/requests/T7KQ29FXM"');
  });
});

describe('beside a mail that does not count', () => {
  const spoof = delivered(asked, helen, 4, { key: 'spoof', facts: { headers: outsideHeaders } });

  it('stops, says whose name it bears, and can be reported', async () => {
    const { text, buttons } = await beside(helen, [spoof], { sealed: request, key: 'spoof' });
    expect(text).toMatch(/^ ?Do not act on this mail/);
    expect(text).toContain('It says it is from Asha Patel');
    expect(buttons).toEqual(['Report it']);
  });

  it('stops though the true request is there, which stays undecided', async () => {
    const arrived = delivered(asked, helen, 0, { key: 'asked' });
    const { text, buttons, html } = await beside(helen, [arrived, spoof], { sealed: request, key: 'spoof' });
    expect(text).toMatch(/^ ?Do not act on this mail/);
    expect(text).toContain('What happened last');
    expect(buttons).not.toContain('Approve');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});
