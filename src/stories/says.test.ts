import { describe, expect, it } from 'vitest';
import { readEml } from '../eml';
import { readBody } from '../engine';
import { aboveArmour, type Entry, type FoundMail, makeReference, type Request, writeEnvelope } from '../records';
import { factsOf, idOf, minute, seal } from '../records/examples/mails';
import { asha, helen, party, rob, security } from '../records/examples/people';
import {
  acknowledge,
  answerQuestion,
  askQuestion,
  complete,
  decide,
  editRequest,
  handBack,
  keepSummary,
  newRequest,
  recordWords,
  remind,
  withdraw,
} from './acts';
import { requests, teamKind, toolAnswers, toolKind, travelKind } from './examples/kinds';
import { about, askedFor, questionIn, replied, seenBy, stampOf } from './examples/told';
import { saysIt } from './says';
import type { Sending } from './sending';

const asked = askedFor(toolKind);
const standing = seenBy(helen, [[asked, 0]]);
const step = { ...about(standing, toolKind), step: 'manager', by: helen };
const approve = decide({ ...step, outcome: 'approved', relation: 'checked', words: 'Go on.' }, stampOf(2));
const decline = decide({ ...step, outcome: 'declined', relation: 'notChecked' }, stampOf(2));

const requestIn = ({ record }: Sending): Request => {
  if (record.type !== 'request') throw new Error('It asks for nothing.');
  return record;
};

function mail(record: Entry, text: string): FoundMail {
  const facts = factsOf({ from: helen, to: [asha] });
  return { mail: facts, subject: '', text: aboveArmour(text), reading: { found: 'record', sealed: seal(record) } };
}

function envelopeOf({ record, human }: Sending) {
  const written = writeEnvelope(record, human);
  if (!written.ok) throw new Error(written.why);
  return written.envelope;
}

/** Whether an approval with these words above its part for programs counts. */
function countsWith(text: string, sending = approve, request = requestIn(asked)): boolean {
  return saysIt(mail(sending.record, text), request, requests);
}

const armour = (sending: Sending) => {
  const { text } = envelopeOf(sending);
  return text.slice(text.indexOf('-----BEGIN'));
};

describe('words that say what the record says', () => {
  const { text, html } = envelopeOf(approve);

  async function fromEml(head: string, body: string) {
    const { message } = await readEml(`From: a@b.example\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}`);
    return readBody({ text: message.text, html: message.html }).text ?? '';
  }

  const quotedPrintable = (body: string) =>
    body
      .split('\n')
      .map((line) =>
        (line.match(/.{1,30}/gsu) ?? [''])
          .map((part) =>
            [...Buffer.from(part)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
          )
          .join('=\r\n'),
      )
      .join('\r\n');

  it.each([
    ['as text', text],
    ['as HTML', readBody({ html }).text ?? ''],
    ['on one line', text.replace(/\n/g, ' ')],
    ['wrapped at forty', text.replace(/(.{30,40}) /g, '$1\n')],
    ['with no-break spaces', text.replace(/ /g, '\u00a0')],
    ['with invisible characters', text.replace(/(.{9})/g, '$1\u200b\u00ad')],
    ['below a banner', `CAUTION: This mail came from outside.\n\n${text}`],
    ['above a disclaimer', `${text}\n-- \nThis mail is confidential.`],
    ['behind quotation marks that a phone put there', text.replace(/^(?!-----)/gm, '> ')],
    ['with other hyphens and quotation marks', text.replace(/-(?=\w)/g, '‐').replace(/“/g, '"')],
  ])('%s', (_what, body) => {
    expect(countsWith(body)).toBe(true);
  });

  it('as quoted-printable, and rewritten as HTML', async () => {
    const plain = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable';
    expect(countsWith(await fromEml(plain, quotedPrintable(text)))).toBe(true);
    const markup = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable';
    const rewritten = `<html><body class="x"><div style="background:#ffc">CAUTION</div>${html
      .replace(/<p>/g, '<p class="MsoNormal"><span lang="EN-GB">')
      .replace(/<\/p>/g, '<o:p></o:p></span></p>')}</body></html>`;
    expect(countsWith(await fromEml(markup, quotedPrintable(rewritten)))).toBe(true);
  });

  it('where what was asked for is an address that mail programs and gateways turn into a link', () => {
    const ask = (tool: string) => {
      const given = { kind: toolKind, fields: { ...toolAnswers, manager: tool }, asks: { manager: party(helen) } };
      const who = { me: party(asha), ref: 'T7KQ29FXM', requests, language: 'en' };
      return newRequest({ ...given, ...who }, stampOf(1));
    };
    const linked = (body: string, shown: string) =>
      body.replaceAll(shown, `${shown}<https://gbr01.safelinks.protection.outlook.example/?url=x>`);
    for (const tool of ['www.boards.example', 'https://boards.example/plan', 'Boards at boards.example, for plans']) {
      const request = ask(tool);
      const about_ = { ...about(seenBy(helen, [[request, 0]]), toolKind), step: 'manager', by: helen };
      const sending = decide({ ...about_, outcome: 'approved', relation: 'checked' }, stampOf(2));
      const body = envelopeOf(sending).text;
      expect(countsWith(body, sending, requestIn(request))).toBe(true);
      expect(countsWith(linked(body, tool.split(' ').pop() ?? ''), sending, requestIn(request))).toBe(true);
      const shown = tool.includes('boards.example') ? 'boards.example' : tool;
      expect(countsWith(linked(body, shown), sending, requestIn(request))).toBe(true);
    }
  });

  it('are in every mail that Second Look writes', () => {
    const team = replied();
    const atTeam = { ...about(team.standing, teamKind), by: security };
    const own = about(standing, toolKind);
    const question = askQuestion({ ...step, words: 'Why?' }, stampOf(3));
    const questioned = seenBy(asha, [
      [asked, 0],
      [question, 3],
    ]);
    const travel = askedFor(travelKind);
    const travelling = { ...about(seenBy(rob, [[travel, 0]]), travelKind), by: rob, step: 'lineManager' };
    const checkpoint = {
      ...{ format: 1 as const, type: 'checkpoint' as const, id: idOf(9), story: standing.story, ref: standing.ref },
      ...{ kind: standing.kind, by: party(helen), at: minute(9), fields: {}, words: '', requester: asha.id },
      ...{ state: 'approved', rests: [], since: '', until: minute(9), predecessor: [] },
      kept: [asked.record, approve.record].map((record) => {
        if (record.type === 'checkpoint') throw new Error('Nothing keeps a summary.');
        return { at: minute(1), sentTo: [], record };
      }),
    };
    const all: readonly (readonly [Sending, Request | undefined])[] = [
      ...[asked, approve, decline, question, handBack({ ...step, words: 'Not mine.' }, stampOf(3))].map(
        (sending) => [sending, requestIn(asked)] as const,
      ),
      [withdraw({ ...own, me: asha, words: 'No need.' }, stampOf(4)), requestIn(asked)],
      [remind({ ...own, me: asha, step: 'manager' }, stampOf(4)), requestIn(asked)],
      [
        answerQuestion({ ...own, question: questionIn(questioned), me: asha, words: 'So.' }, stampOf(5)),
        requestIn(asked),
      ],
      ...[
        complete({ ...atTeam, step: 'team', outcome: 'done' }, stampOf(6)),
        complete({ ...atTeam, step: 'team', outcome: 'notForUs' }, stampOf(6)),
        recordWords({ ...atTeam, step: 'manager', inWords: team.inWords, outcome: 'approved' }, stampOf(6)),
      ].map((sending) => [sending, team.standing.request.record] as const),
      [decide({ ...travelling, outcome: 'approved', relation: 'checked' }, stampOf(7)), requestIn(travel)],
      [acknowledge({ ...travelling, step: 'receipt' }, stampOf(7)), requestIn(travel)],
      [keepSummary(own, checkpoint), undefined],
    ];
    const silent = all.filter(
      ([sending, request]) => !saysIt(mail(sending.record, envelopeOf(sending).text), request, requests),
    );
    expect(silent.map(([{ record }]) => record.type)).toEqual([]);
  });

  it('stay as they are, since mails that were sent are read by them', () => {
    const first = ({ human }: Sending) => human.text.split('\n')[0];
    expect([approve, decline].map(first)).toEqual([
      'Dr Helen Marsh approved this: Asha Patel asks to use KeePass.',
      'Dr Helen Marsh declined this: Asha Patel asks to use KeePass.',
    ]);
  });

  it('may stand in a mail from before the pack had other words', () => {
    const kinds = requests.kinds.map((kind) =>
      kind.kind.id === toolKind.kind.id ? { ...kind, asks: { en: 'May {requester} have {manager}?' } } : kind,
    );
    expect(saysIt(mail(approve.record, text), requestIn(asked), { ...requests, kinds })).toBe(true);
  });
});

describe('words that do not', () => {
  const { text } = envelopeOf(approve);

  it('are those of somebody who was asked to send a block that they cannot read', () => {
    expect(countsWith(`Hello Asha, here is what you wanted me to send back.\n\n${armour(approve)}`)).toBe(false);
    expect(countsWith(armour(approve))).toBe(false);
  });

  it('say the other outcome', () => {
    expect(countsWith(envelopeOf(decline).text)).toBe(false);
  });

  it('are about another reference', () => {
    expect(countsWith(text.replace('T-7KQ2-9FXM', 'T-3KQ2-9FXM'))).toBe(false);
    expect(
      saysIt(
        mail({ ...approve.record, ref: makeReference('A', [1, 2, 3, 4, 5, 6, 7]) }, text),
        requestIn(asked),
        requests,
      ),
    ).toBe(false);
  });

  it('are about something else that bears the same reference', () => {
    const other = editRequest(
      { ...about(standing, toolKind), fields: { ...toolAnswers, manager: 'Pencils' }, asks: {}, me: asha },
      stampOf(8),
    );
    expect(countsWith(text.replaceAll('KeePass', 'Pencils'))).toBe(false);
    expect(countsWith(text, approve, requestIn(other))).toBe(false);
  });

  it('name another decider', () => {
    expect(countsWith(text.replaceAll('Helen Marsh', 'Rob Lewis'))).toBe(false);
  });

  it('stand below the part for programs, where nobody need read', () => {
    expect(countsWith(`Thank you.\n\n${armour(approve)}\n${text.slice(0, text.indexOf('-----BEGIN'))}`)).toBe(false);
  });

  it('are those of a summary that does not say what it keeps', () => {
    const kept = [{ at: minute(1), sentTo: [], record: approve.record as Exclude<Entry, { type: 'checkpoint' }> }];
    const checkpoint: Entry = {
      ...{ format: 1, type: 'checkpoint', id: idOf(9), story: standing.story, ref: standing.ref, kind: standing.kind },
      ...{ by: party(helen), at: minute(9), fields: {}, words: '', requester: asha.id, state: 'approved', kept },
      ...{ rests: [], since: '', until: minute(9), predecessor: [] },
    };
    const said = keepSummary(about(standing, toolKind), { ...checkpoint, kept: [] });
    expect(saysIt(mail(checkpoint, said.human.text), undefined, requests)).toBe(false);
  });
});
