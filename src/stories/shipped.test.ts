import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBody } from '../engine';
import type { PackRequests, RequestField, RequestKind } from '../pack';
import { readPack } from '../pack';
import {
  type Account,
  type Fields,
  type FoundMail,
  foldMailbox,
  makeDirectory,
  makeReference,
  type Party,
  readEnvelope,
  type Standing,
  stepsOf,
  writeEnvelope,
} from '../records';
import { carry, minute, seal } from '../records/examples/mails';
import { asha, everybody, helen, party } from '../records/examples/people';
import { actorParty } from './act-recipients';
import {
  acknowledge,
  answerQuestion,
  askQuestion,
  complete,
  decide,
  editRequest,
  handBack,
  newRequest,
  passOn,
  remind,
  withdraw,
} from './acts';
import { answersOf } from './answers';
import { questionIn, stampOf } from './examples/told';
import { type FieldProblem, fieldProblems } from './field-problems';
import { asksOf, headingOf } from './headings';
import { noticesOf } from './notices';
import { savedCopy } from './saved-copy';
import { saysIt } from './says';
import type { Sending } from './sending';
import { nextOf, stateOf } from './state';
import { storyOf } from './story';

const folder = fileURLToPath(new URL('../../packs', import.meta.url));
const packs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bank-holidays')
  .map(({ name }) => readPack(join(folder, name)).requests)
  .filter((requests): requests is PackRequests => requests !== undefined);
const kinds = packs.flatMap((requests) =>
  requests.kinds.map((kind): [string, RequestKind, PackRequests] => [kind.kind.id, kind, requests]),
);

/** An answer of the right sort to every question. */
function answerTo(field: RequestField): string | readonly string[] {
  switch (field.type) {
    case 'text':
      return 'Something';
    case 'choice': {
      const first = field.options[0]?.value ?? '';
      return field.many ? [first] : first;
    }
    case 'yesNo':
      return 'no';
    case 'person':
      return 'Sam Hill <sam.hill@ministry.example>';
    case 'country':
      return field.many ? ['EG'] : 'EG';
    case 'date':
      return '2020-10-12';
  }
}

/** Answers that may be sent: where the first ones may not, others are tried, one question at a time. */
function answersFor(kind: RequestKind): Fields {
  const fields = kind.sections.flatMap((section) => section.fields);
  const first = Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]));
  const others = fields.flatMap((field) =>
    field.type === 'yesNo'
      ? [{ ...first, [field.id]: 'yes' }]
      : field.type === 'choice'
        ? field.options.map(({ value }) => ({ ...first, [field.id]: field.many ? [value] : value }))
        : [],
  );
  return [first, ...others].find((one) => refused(kind, one).length === 0) ?? first;
}

const now = Date.UTC(2020, 8, 28, 9);
const refused = (kind: RequestKind, fields: Fields): readonly FieldProblem[] => fieldProblems(kind, fields, now, 'en');

interface Scene {
  readonly kind: RequestKind;
  readonly requests: PackRequests;
  readonly sendings: readonly Sending[];
}

/** What a mailbox shows of everything that reached it, by the pack's own steps. */
function seenIn(owner: Party, { kind, requests, sendings }: Scene): Standing {
  const accounts: Account[] = [
    ...everybody.map(({ account }) => account),
    ...requests.teams.map(({ id, address }) => ({ id, addresses: [address], isTeam: true })),
  ];
  const found = sendings.flatMap((sending, at): readonly FoundMail[] => {
    const { by } = sending.record;
    const to = [...sending.to, ...sending.cc];
    if (![by, ...to].some(({ id }) => id === owner.id)) return [];
    const mail = carry(seal(sending.record), {
      from: by,
      to,
      in: owner,
      at,
      key: `${at}`,
      folder: by.id === owner.id ? 'sent' : 'received',
    });
    return [{ ...mail, text: sending.human.text }];
  });
  const { stories } = foldMailbox(found, {
    viewer: { owner: owner.id, writers: [] },
    directory: makeDirectory(accounts),
    trustedHosts: [],
    now: minute(1000),
    kinds: [kind.kind],
    says: (mail, about) => saysIt(mail, about, requests),
  });
  const [standing] = stories;
  if (standing === undefined) throw new Error('There is no story.');
  return standing;
}

/** Everything that may happen to a request of a kind, as sendings one after another. */
function scenesOf(kind: RequestKind, requests: PackRequests): readonly Scene[] {
  const given = { kind, requests, language: 'en' };
  const me = party(asha);
  const fields = answersFor(kind);
  const asks = Object.fromEntries(
    stepsOf(kind.kind, fields)
      .filter(({ by }) => 'person' in by)
      .map(({ id }) => [id, party(helen)]),
  );
  const ref = makeReference(kind.letter, [1, 2, 3, 4, 5, 6, 7]);
  const asked = newRequest({ ...given, fields, asks, me, ref }, stampOf(1));
  const scenes: Scene[] = [];
  const scene = (sendings: readonly Sending[]): Scene => {
    const made = { kind, requests, sendings };
    scenes.push(made);
    return made;
  };
  const mine = (sendings: readonly Sending[]) => ({ ...given, me, standing: seenIn(me, { kind, requests, sendings }) });
  let sofar: readonly Sending[] = [asked];
  scene(sofar);
  scene([asked, withdraw({ ...mine(sofar), words: 'x' }, stampOf(90))]);
  scene([asked, editRequest({ ...mine(sofar), fields, asks }, stampOf(91))]);
  for (const [n, step] of stepsOf(kind.kind, fields).entries()) {
    const record = asked.record;
    if (record.type !== 'request') throw new Error('Not a request.');
    const by = actorParty(step, record, requests, 'en');
    if (by === undefined) throw new Error(`Nobody acts at ${step.id}.`);
    if (
      !sofar.some(
        ({ to, cc, record: sent }) => sent.type === 'request' && [...to, ...cc].some(({ id }) => id === by.id),
      )
    ) {
      sofar = [...sofar, passOn({ ...mine(sofar), step: step.id })];
      scene(sofar);
    }
    const stamp = stampOf(10 + n);
    const at = {
      ...given,
      standing: seenIn(by, { kind, requests, sendings: sofar }),
      step: step.id,
      by,
      words: 'Words.',
    };
    scene([...sofar, remind({ ...mine(sofar), step: step.id }, stampOf(60 + n))]);
    if (step.does !== 'copy') {
      const question = askQuestion(at, stampOf(20 + n));
      const { standing } = scene([...sofar, question]).sendings.length > 0 ? mine([...sofar, question]) : mine(sofar);
      const answer = answerQuestion(
        { ...given, me, standing, question: questionIn(standing), words: 'So.' },
        stampOf(30 + n),
      );
      scene([...sofar, question, answer]);
    }
    if (step.does === 'decide') {
      scene([...sofar, handBack(at, stampOf(40 + n))]);
      scene([...sofar, decide({ ...at, outcome: 'declined', relation: 'checked' }, stampOf(50 + n))]);
      sofar = [...sofar, decide({ ...at, outcome: 'approved', relation: 'notChecked' }, stamp)];
    } else if (step.does === 'complete') {
      scene([...sofar, complete({ ...at, outcome: 'notForUs' }, stampOf(50 + n))]);
      sofar = [...sofar, complete({ ...at, outcome: 'done' }, stamp)];
    } else if (step.does === 'acknowledge') {
      sofar = [...sofar, acknowledge(at, stamp)];
    }
    scene(sofar);
  }
  return scenes;
}

/** Nothing missing, nothing left in braces, nothing that only a program says. */
const isWhole = (text: string) => text.trim() !== '' && !/[{}]|undefined|\[object|NaN| {2}|\.\.|\?:/.test(text);

describe('every kind of request that ships', () => {
  it('is there', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(4);
  });

  it.each(kinds)('%s can be filled in and sent', (_id, kind) => {
    const fields = answersFor(kind);
    expect(refused(kind, fields)).toEqual([]);
    expect(
      answersOf(kind, fields, 'en')
        .flatMap(({ rows }) => rows)
        .every(({ answer }) => isWhole(answer)),
    ).toBe(true);
  });

  it.each(kinds)('%s has whole words wherever it stands, for everybody who sees it', (_id, kind, requests) => {
    const broken: string[] = [];
    const said = new Set<string>();
    for (const scene of scenesOf(kind, requests)) {
      const parties = new Map(
        scene.sendings.flatMap(({ record, to, cc }) => [record.by, ...to, ...cc]).map((one) => [one.id, one]),
      );
      for (const owner of parties.values()) {
        if (
          !scene.sendings.some(
            ({ record, to, cc }) =>
              record.type === 'request' && [record.by, ...to, ...cc].some(({ id }) => id === owner.id),
          )
        )
          continue;
        const standing = seenIn(owner, scene);
        expect(standing.notCounted).toEqual([]);
        const view = { standing, kind, viewer: owner, requests, language: 'en', mail: () => undefined };
        const state = stateOf(standing, kind, owner, requests, 'en');
        said.add(state.tone);
        const texts = [
          headingOf(standing, kind, 'en'),
          asksOf(standing, kind, 'en'),
          state.words,
          nextOf(standing, kind, owner, requests, 'en'),
          ...noticesOf(kind, standing.request.record.fields, 'en'),
          ...storyOf(view).flatMap(({ text, why }) => (why === undefined ? [text] : [text, why])),
          savedCopy({ ...view, by: owner, now }).replace(/<style>[\s\S]*<\/style>/, ''),
        ];
        broken.push(...texts.filter((text) => !isWhole(text)));
      }
    }
    expect(broken).toEqual([]);
    expect([...said]).toEqual(expect.arrayContaining(['waiting', 'question', 'declined', 'withdrawn']));
  });

  it.each(kinds)('%s sends mails with whole words, each of which carries its record', (_id, kind, requests) => {
    const sendings = new Set(scenesOf(kind, requests).flatMap((scene) => scene.sendings));
    for (const { record, human } of sendings) {
      expect(human.text.split('\n').filter((line) => line !== '' && !isWhole(line))).toEqual([]);
      const written = writeEnvelope(record, human);
      if (!written.ok) throw new Error(written.why);
      expect(readEnvelope(readBody({ html: written.envelope.html })).found).toBe('record');
      expect(written.envelope.subject).toBe(`${kind.title.en} ${record.ref}`);
    }
  });
});
