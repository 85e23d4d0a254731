import { describe, expect, it } from 'vitest';
import { ashaAtHome, dana, jo, playedMail, readToTheEnd, until } from '../../tests/mail-scan/played-mail';
import { createGraphApp } from '../simulator/graph';
import type { ScanState } from './scan';

const day = 86_400_000;
const ago = (days: number): string => new Date(Date.parse('2020-09-28T09:42:00Z') - days * day).toISOString();
const verdicts = ({ rows }: ScanState) => rows.map(({ subject, verdict }) => `${subject}: ${verdict}`).sort();
const html = (content: string) => ({ body: { contentType: 'html' as const, content } });

describe('a mail that is hard to read', () => {
  it('of twenty megabytes is checked by its beginning, and said to be too large', async () => {
    const office = playedMail();
    const large = office.put('drafts', { subject: 'Large', ...html('<p>more and more</p>'.repeat(1_050_000)) });
    office.put('drafts', { subject: 'Marked', ...html(`<p>SECRET</p>${'<p>more</p>'.repeat(200_000)}`) });
    office.put('drafts', { subject: 'Large to myself', to: [ashaAtHome], ...html('<p>more</p>'.repeat(200_000)) });
    office.put('drafts', { subject: 'Small' });
    const state = await readToTheEnd(office.open(), 'waiting');
    expect(verdicts(state)).toEqual(['Large to myself: ask', 'Large: unchecked', 'Marked: stop', 'Small: pass']);
    expect(state.notRead.map(({ subject, why }) => `${subject} ${why}`).sort()).toEqual([
      'Large to myself tooLarge',
      'Large tooLarge',
      'Marked tooLarge',
    ]);
    const { message, report, text } = await office.open().open(large);
    expect(text).toMatch(/^more and more/);
    expect(message.unread).toContainEqual({
      field: 'text',
      reason: 'The text is over a million characters long, so only its beginning was read.',
    });
    expect(report.unchecked.map(({ what }) => what)).toContain('field.text');
    // The next visit knows it without reading it.
    office.asked.length = 0;
    const later = await readToTheEnd(office.open(), 'waiting');
    expect(later.notRead).toHaveLength(3);
    expect(later.rows).toHaveLength(4);
  });

  it('is read whole where only pasted pictures make it large', async () => {
    const office = playedMail();
    office.put('drafts', html(`<p>SECRET: plan</p><img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`));
    expect((await readToTheEnd(office.open(), 'waiting')).notRead).toEqual([]);
  });

  it.each([
    ['unclosed tags', `<div><p><b>Hello${'<div>'.repeat(20_000)}`],
    ['an unclosed attribute', `<p title="${'x'.repeat(50_000)}`],
    ['an unclosed comment', `<p>Hello</p><!-- ${'-'.repeat(50_000)}`],
    ['broken entities', '&'.repeat(50_000)],
    ['half of a surrogate pair', '<p>\ud83d</p>'],
  ])('with %s has a verdict like any other', async (_, content) => {
    const office = playedMail();
    office.put('drafts', { subject: 'SECRET - plan', ...html(content) });
    const state = await readToTheEnd(office.open(), 'waiting');
    expect(verdicts(state)).toEqual(['SECRET - plan: stop']);
    expect(state.state).toBe('done');
  });

  it('with five thousand recipients has a verdict, and shows three of them', async () => {
    const office = playedMail();
    const to = Array.from({ length: 5000 }, (_, index) => ({ name: `P ${index}`, address: `p${index}@firm.example` }));
    office.put('drafts', { subject: 'Everybody', to: [...to, ashaAtHome] });
    const state = await readToTheEnd(office.open(), 'waiting');
    expect(state.rows[0]).toMatchObject({ verdict: 'ask', recipients: 5001, to: ['P 0', 'P 1', 'P 2'] });
    expect(state.notChecked).toContainEqual({ what: 'firstContact', why: 'notAsked', count: 4961 });
  });

  it('with an attachment without a name says so', async () => {
    const office = playedMail();
    const file = { contentType: 'application/pdf', contentBytes: '', size: 3, isInline: false };
    const id = office.put('drafts', {
      attachments: [
        { id: 'A', name: '', ...file },
        { id: 'B', name: 'SECRET plan.pdf', ...file },
        { id: 'C', name: 'logo.png', ...file, contentType: 'image/png', isInline: true },
      ],
    });
    const { message, report, attachmentsRead } = await office.open().open(id);
    expect(message.attachments).toEqual([
      { name: '', size: 3 },
      { name: 'SECRET plan.pdf', size: 3 },
    ]);
    expect(attachmentsRead).toBe(true);
    expect(report.unchecked.map(({ what }) => what)).toContain('field.attachments');
  });

  it('that nobody can read does not keep the others back', async () => {
    const office = playedMail();
    const bad = office.put('drafts', { subject: 'Bad' });
    for (let index = 0; index < 30; index += 1) office.put('drafts', { subject: 'Good' });
    const app = createGraphApp(office.tenant);
    // Wherever it is read in full it is not as Graph describes a mail; the page with it is lost.
    const fetchOf: typeof fetch = async (input, init) => {
      const response = await app.fetch(new Request(input, init));
      const text = await response.text();
      const { status, headers } = response;
      return new Response(text.includes('"attachments"') ? text.replace('"subject":"Bad"', '"subject":5') : text, {
        status,
        headers,
      });
    };
    const state = await readToTheEnd(office.open({ fetch: fetchOf }), 'waiting');
    expect(state.state).toBe('done');
    expect(state.rows.filter(({ verdict }) => verdict === 'pass')).toHaveLength(30);
    expect(state.notRead).toEqual([{ id: bad, subject: 'Bad', why: 'failed' }]);
  });
});

describe('a mailbox that moves', () => {
  it('loses a mail that is deleted or sent while it is being read, and says which', async () => {
    const office = playedMail();
    const deleted = office.put('drafts', { subject: 'Deleted' });
    const sent = office.put('drafts', { subject: 'Sent' });
    office.put('drafts', { subject: 'Stays' });
    const mailbox = office.graph().mailbox('me');
    const scan = office.open();
    scan.start('waiting');
    await until(scan, 'waiting', ({ left }) => left === 3);
    await mailbox.remove(deleted);
    await mailbox.send(sent);
    const state = await until(scan, 'waiting', (one) => one.state === 'done');
    const gone = state.notRead.filter(({ why }) => why === 'gone').map(({ subject }) => subject);
    const known = state.rows.filter(({ verdict }) => verdict === 'pass').map(({ subject }) => subject);
    // Whichever was read before it left has a verdict; none is simply missing.
    expect([...gone, ...known].sort()).toEqual(['Deleted', 'Sent', 'Stays']);
    expect(verdicts(await readToTheEnd(scan, 'waiting'))).toEqual(['Stays: pass']);
  });

  it('opens no mail that is gone', async () => {
    const office = playedMail();
    const id = office.put('drafts');
    const mailbox = office.graph().mailbox('me');
    await mailbox.remove(id);
    await expect(office.open().open(id)).rejects.toMatchObject({ family: 'gone' });
    await mailbox.remove(id);
    await expect(office.open().open(id)).rejects.toMatchObject({ family: 'gone' });
  });
});

describe('a network that fails', () => {
  it('ends before the first answer with its failure, and with nothing shown as checked', async () => {
    const office = playedMail();
    office.put('drafts');
    office.tenant.faults.offline = true;
    expect(await readToTheEnd(office.open(), 'waiting')).toMatchObject({
      state: 'stopped',
      failure: { family: 'offline' },
      rows: [],
      left: undefined,
      readAt: undefined,
    });
  });

  it.each([
    ['half a page', { halfPage: true }, 'ours'],
    ['a page of the network’s own', { html: true }, 'ours'],
    ['a refusal', { forbidden: true }, 'permission'],
    ['no mailbox', { noMailbox: true }, 'permission'],
  ])('answers with %s, and it stops with that', async (_, faults, family) => {
    const office = playedMail();
    office.put('drafts');
    Object.assign(office.tenant.faults, faults);
    expect(await readToTheEnd(office.open(), 'waiting')).toMatchObject({ state: 'stopped', failure: { family } });
  });

  it('breaks all pages in the middle: it stops and does not ask a thousand times', async () => {
    const office = playedMail();
    for (let index = 0; index < 200; index += 1) office.put('sentitems', { sentDateTime: ago(1 + index / 100) });
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ left }) => left === 200);
    office.tenant.faults.halfPage = true;
    const state = await until(scan, 7, (one) => one.state === 'stopped');
    expect(state.failure).toMatchObject({ family: 'ours' });
    expect(office.asked.length).toBeLessThan(30);
    office.tenant.faults.halfPage = false;
    expect(await readToTheEnd(scan, 7)).toMatchObject({ state: 'done', done: 200, left: 0 });
  });

  it('loses now and then an answer, or throttles, and it gets through', async () => {
    const office = playedMail({ latency: 'tenant' });
    for (let index = 0; index < 200; index += 1) office.put('sentitems', { sentDateTime: ago(1 + index / 100) });
    Object.assign(office.tenant.faults, { lostAnswerChance: 0.1, lostRequestChance: 0.1, throttleChance: 0.1 });
    const scan = office.open();
    let state = await readToTheEnd(scan, 7);
    for (let press = 0; press < 5 && state.state !== 'done'; press += 1) state = await readToTheEnd(scan, 7);
    expect(state).toMatchObject({ state: 'done', done: 200 });
    expect(new Set(state.rows.map(({ id }) => id)).size).toBe(200);
  });
});

describe('an answer that leads elsewhere', () => {
  it.each([
    ['the changes', '/delta'],
    ['a page', 'sentitems/messages?'],
  ])('in %s is never followed', async (_, part) => {
    const office = playedMail();
    for (let index = 0; index < 60; index += 1) office.put('sentitems', { sentDateTime: ago(1 + index / 100) });
    const hosts = new Set<string>();
    const app = createGraphApp(office.tenant);
    const fetchOf: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      hosts.add(new URL(request.url).host);
      const response = await app.fetch(request);
      if (!decodeURIComponent(request.url).includes(part)) return response;
      const body = (await response.json()) as { [name: string]: unknown };
      const { '@odata.deltaLink': _gone, ...rest } = body;
      return Response.json({ ...rest, '@odata.nextLink': 'https://graph.example/v1.0/me/messages?$skip=1' });
    };
    const state = await readToTheEnd(office.open({ fetch: fetchOf }), 7);
    expect([...hosts]).toEqual(['graph.microsoft.com']);
    if (part === '/delta') expect(state).toMatchObject({ state: 'stopped', failure: { family: 'ours' } });
    // What the page did not lead to is read mail by mail.
    else expect(state).toMatchObject({ state: 'done', done: 60, left: 0, notRead: [] });
  });
});

describe('a clock that is wrong', () => {
  it.each([-400, 400])('by %i days here looks back from the server’s instant', async (days) => {
    const office = playedMail();
    office.put('sentitems', { subject: 'New', sentDateTime: ago(1) });
    office.put('sentitems', { subject: 'Old', sentDateTime: ago(20) });
    const id = office.put('drafts', { to: [jo, dana] });
    // The server is where it was; this machine is off. The simulator tells its own clock by an offset.
    office.clock.advance(days * day);
    office.tenant.faults.clockSkew = -days * day;
    const scan = office.open();
    expect(verdicts(await readToTheEnd(scan, 7))).toEqual(['New: pass']);
    expect((await scan.open(id)).known.now?.slice(0, 10)).toBe('2020-09-28');
  });
});
