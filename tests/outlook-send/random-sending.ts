import { check, type Known, type Mailbox, type Message, type Pack, type Report } from '../../src/engine';
import { createMailPort, type FollowedItem, noChanges, readMail, sessionKeys } from '../../src/hosts';
import { chanceFrom } from '../../src/simulator/graph/chance';
import { composeStore } from '../../src/simulator/outlook/compose-store';
import {
  type Draft,
  type Entry,
  emptyDraft,
  emptyMeeting,
  recipientFields,
  writtenBody,
} from '../../src/simulator/outlook/draft';
import { keepSessionKnown } from '../../src/simulator/outlook/draft-from-mail';
import { type PlayedClient, playClient, type Sending } from '../../src/simulator/outlook/played-client';
import type { ClientProfile } from '../../src/simulator/outlook/profiles';
import { resolvedEntry } from '../../src/simulator/outlook/resolve-recipients';
import { roamingStores } from '../../src/simulator/outlook/roaming-stores';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const shared = { name: 'Prison Visits', address: 'prison.visits@justice.gov.uk' };
const ownAddress = 'asha.patel.test@gmail.com';
const book = { domains: ['justice.gov.uk'], people: [], lists: ['all.visits@justice.gov.uk'] };
const start = '2026-11-23T14:00:00.000Z';
const end = '2026-11-23T15:00:00.000Z';

const addresses = [
  'dana.cole@justice.gov.uk',
  'rob.lewis@justice.gov.uk',
  'all.visits@justice.gov.uk',
  'a.reid@northfield.example',
  'sam.hill.test@outlook.com',
  'nobody@justice.gov.uk.evil.example',
  // With those above, enough for strangers to see one another.
  'k.wells@lakeside.example',
  'm.moss@hillside.example',
  ownAddress,
  ownAddress.toUpperCase(),
];
const subjects = [
  '',
  'Rota for Thursday',
  'OFFICIAL-SENSITIVE Witness list',
  'SECRET Visit plan',
  'TOP SECRET // Visit plan',
  'Secret Santa on Friday',
  'Re: Rota for Thursday',
];
const texts = ['Hello', 'SECRET\n\nThe plan is below.', 'OFFICIAL\n\nThe list is below.', 'Ring me.', ''];
const histories = ['', 'From: Dana Cole\nSent: Monday\nSubject: SECRET plan\n\nEarlier words.'];
const files = ['list.xlsx', 'SECRET plan.docx', 'photo.png'];

/** All of a mail that a reason is for. An address in capitals is the same address; two files of one name and size are one. */
const contentOf = ({ kind, from, to, cc, bcc, subject, body, attachments, location }: Draft): string => {
  const places = [to, cc, bcc].map((entries) =>
    entries.map((entry) => (entry.kind === 'typed' ? entry.text : entry.address.toLowerCase())),
  );
  const there = attachments.map(({ name, size }) => [name, size]);
  return JSON.stringify([kind, from.address, places, subject, body.html, there, location]);
};

/** Who stood on a reply before anything was added, as far as that was noted: how soon that is depends on the client. */
function participantsOf({ composeType, sessionData }: Draft): readonly string[] | undefined {
  const noted = sessionData[sessionKeys.opened];
  if (composeType !== 'reply' || noted === undefined) return undefined;
  return (JSON.parse(noted) as { readonly participants: readonly string[] }).participants;
}

export interface RandomSending {
  /** Writes one mail or meeting, with whatever happens on the way, and sends it or throws it away. */
  sequence(): Promise<void>;
  /** What went wrong, in words that name the sequence; nothing where all is well. */
  readonly problems: readonly string[];
  readonly counts: { readonly [what: string]: number };
  close(): void;
}

/** Random edits and sendings in one client, the same for the same seed. `script` is the built one, with this pack in it. */
export async function randomSending(
  seed: number,
  profile: ClientProfile,
  script: string,
  pack: Pack,
): Promise<RandomSending> {
  const chance = chanceFrom(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const happens = (likelihood: number): boolean => chance() < likelihood;
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const counts: { [what: string]: number } = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const problems: string[] = [];
  let number = 0;
  let seen = 0;
  /** The mail for which a reason was given, and not used up yet. */
  let allowedFor: string | undefined;
  let trouble: ((path: string) => boolean) | undefined;

  /** What only informs never holds a mail up. */
  const alerting: Pack = { ...pack, policies: pack.policies.filter(({ outcome }) => outcome !== 'inform') };
  const isMailOnly = !profile.has.meetings || !profile.events.includes('OnAppointmentSend');
  const hasSend = profile.events.includes('OnMessageSend');
  const told = await toldBefore();
  const settings = roamingStores(profile.settings);
  const startOutlook = (): PlayedClient =>
    playClient({
      profile,
      script,
      draft: newDraft(),
      book,
      user: asha,
      settings,
      latency: 5,
      now: '2026-11-22T10:00:00.000Z',
      keepsRuntime: true,
      hangs: (path) => trouble?.(path) ?? false,
    });
  let client = startOutlook();

  /** What a signed-in pane hands over before anything else: whose own address that is. */
  async function toldBefore(): Promise<Draft['sessionData']> {
    const store = composeStore(emptyDraft(asha));
    const ownAddresses = [{ address: ownAddress, from: 'declared' as const }];
    await keepSessionKnown(store, { ownAddresses, changes: noChanges }, asha);
    return store.get().sessionData;
  }

  function newDraft(): Draft {
    const blank = !isMailOnly && happens(0.2) ? emptyMeeting(asha, start, end) : emptyDraft(asha);
    const isReply = blank.kind === 'mail' && happens(0.3);
    const history = isReply ? pick(histories) : '';
    const there = happens(0.5) ? [addresses[0], addresses[3]] : [];
    return {
      ...blank,
      to: isReply ? there.map((address = '') => resolvedEntry({ name: '', address }, book)) : [],
      ...(isReply ? { composeType: pick(['reply', 'forward'] as const), inReplyTo: '<earlier@mail.example>' } : {}),
      subject: pick(subjects),
      body: writtenBody(pick(texts), history),
      sessionData: profile.has.sessionData && happens(0.8) ? told : {},
    };
  }

  function edit(): void {
    const { kind } = client.draft();
    const fields = kind === 'meeting' ? (['to', 'cc'] as const) : recipientFields;
    const field = pick(fields);
    const act = below(8);
    if (act < 3) client.add(field, happens(0.1) ? addresses : [pick(addresses)], pick(['all', 'each'] as const));
    else if (act === 3) client.edit((draft) => ({ ...draft, [field]: draft[field].slice(1) }));
    else if (act === 4) client.edit((draft) => ({ ...draft, subject: pick(subjects) }));
    else if (act === 5) client.edit((draft) => ({ ...draft, body: writtenBody(pick(texts), draft.body.history) }));
    else if (act === 6)
      client.edit(({ attachments, ...draft }) => ({
        ...draft,
        attachments:
          attachments.length > 0 && happens(0.5)
            ? attachments.slice(1)
            : [...attachments, { id: `file-${below(1_000_000)}`, name: pick(files), size: 1000 }],
      }));
    else if (kind === 'mail') client.edit((draft) => ({ ...draft, from: draft.from === asha ? shared : asha }));
    count('edits');
  }

  /** What the pane would say, read through the pane's own Office. */
  function openPort() {
    const office = client.openPane() as Pick<typeof Office, 'context'>;
    const { mailbox, roamingSettings } = office.context;
    const item = mailbox.item as unknown as FollowedItem & Parameters<typeof readMail>[0];
    const context = { now: '2026-11-22T10:00:00.000Z', language: 'en', settings: roamingSettings };
    const page = { isVisible: () => false, onFocus: () => () => undefined };
    return createMailPort({ item, page, read: () => readMail(item, mailbox, context, { supports: () => true }) });
  }

  async function giveReason(): Promise<void> {
    const port = openPort();
    const { message, known } = await port.read();
    const report = check(message, pack, known);
    const stops = report.findings.filter(({ outcome }) => outcome === 'stop');
    if (stops.length === 0 || stops.some(({ override }) => override !== true)) return;
    const given = await port.allow('urgent', message, report);
    if (given.kind !== 'done') return;
    allowedFor = contentOf(client.draft());
    count('reasons given');
  }

  /** Takes what stops out of the mail, as a person would who was told. */
  function mend(): void {
    const isOwn = (entry: Entry): boolean =>
      entry.kind === 'resolved' && entry.address.toLowerCase() === ownAddress.toLowerCase();
    client.edit((draft) => ({
      ...draft,
      to: draft.to.filter((entry) => !isOwn(entry)),
      cc: draft.cc.filter((entry) => !isOwn(entry)),
      bcc: draft.bcc.filter((entry) => !isOwn(entry)),
      subject: /SECRET/.test(draft.subject) ? 'Rota' : draft.subject,
      body: /SECRET/.test(draft.body.text) ? writtenBody('Hello', draft.body.history) : draft.body,
      attachments: draft.attachments.filter(({ name }) => !/SECRET/.test(name)),
    }));
    count('mended');
  }

  /** By the mail alone, without any of what reads it in Outlook. */
  function expected(draft: Draft): Report {
    const boxes = (entries: readonly Entry[]): readonly Mailbox[] =>
      entries.map((entry) =>
        entry.kind === 'typed'
          ? { address: '', name: entry.text }
          : { address: entry.address, name: entry.name, kind: entry.type === 'distributionList' ? 'list' : 'person' },
      );
    const message: Message = {
      kind: draft.kind,
      from: { address: draft.from.address, name: draft.from.name },
      me: { name: asha.name, addresses: [asha.address] },
      to: boxes(draft.to),
      cc: boxes(draft.cc),
      bcc: boxes(draft.bcc),
      subject: draft.subject,
      html: draft.body.html,
      attachments: draft.attachments.map(({ name, size }) => ({ name, size })),
    };
    const participants = participantsOf(draft);
    // The person's own address is theirs, whatever account they send from.
    const isTold = draft.sessionData[sessionKeys.known] !== undefined;
    const known: Known = {
      now: '2026-11-22T10:00:00.000Z',
      ...(isTold ? { ownAddresses: [{ address: ownAddress, from: 'declared' }] } : {}),
      origin: {
        kind: draft.composeType === 'newMail' ? 'new' : draft.composeType,
        ...(participants === undefined ? {} : { participants }),
      },
    };
    return check(message, alerting, known);
  }

  function judge(before: Draft, sending: Sending): void {
    const { verdict, findings } = expected(before);
    const where = `seed ${seed}, ${profile.id}, sequence ${number}`;
    const say = (what: string): void =>
      void problems.push(`${where}: ${what} (${verdict}: ${findings.map(({ policy }) => policy).join(', ')})`);
    const header = client.draft().internetHeaders[pack.overrides?.header ?? ''];
    if (sending.faults.length > 0) say(`Outlook refused ${sending.faults.join('; ')}`);
    if (!hasSend) {
      if (sending.place !== 'sent' || sending.dialogs.length > 0) say('held up where there is no send event');
      return;
    }
    count(`${sending.place} with ${verdict}`);
    const wasAsked = sending.dialogs.includes('notMet');
    if (sending.place === 'sent' && verdict === 'stop') {
      if (contentOf(before) !== allowedFor) say('an unmended stop was sent');
      if (header === undefined) say('sent with a reason and no header');
      count('reasons used');
    }
    if (sending.place === 'sent' && verdict !== 'stop' && header !== undefined) say('a header where none belongs');
    if (header !== undefined && !/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(header)) say(`an odd header: ${header}`);
    if (verdict === 'ask' && !wasAsked) say('went without the question');
    if (verdict === 'pass' && wasAsked) say('asked for nothing');
  }

  async function sequence(): Promise<void> {
    number += 1;
    trouble = undefined;
    allowedFor = undefined;
    client.open(newDraft(), happens(0.1));
    const isFaulty = happens(0.05);
    for (let left = below(8); left > 0; left -= 1) {
      edit();
      if (happens(0.5)) client.pass(below(1500));
    }
    if (recipientFields.every((field) => client.draft()[field].length === 0)) client.add('to', [pick(addresses)]);
    if (isFaulty) {
      const silent = pick(['to.getAsync', 'body.getAsync', 'sessionData', 'subject.getAsync', 'notificationMessages']);
      trouble = (path) => path.startsWith(silent);
      count('faulty');
    }
    for (let attempt = 0; attempt < 4; attempt += 1) {
      if (happens(0.3)) client.settle();
      const before = client.draft();
      const sending = client.send(pick(['cancel', 'sendAnyway', 'dismiss'] as const));
      if (!isFaulty) judge(before, sending);
      if (isFaulty && hasSend && sending.answer?.kind !== 'completed')
        problems.push(`seed ${seed}, ${profile.id}, sequence ${number}: Send was never answered`);
      if (sending.place !== 'compose') break;
      if (happens(0.4) && hasSend && !isFaulty) await giveReason();
      if (happens(0.3)) edit();
      if (happens(0.3)) mend();
    }
    client.settle();
    if (isFaulty) {
      // What was never answered would stand in the way of every later mail.
      client.close();
      client = startOutlook();
      seen = 0;
      return;
    }
    const wrong = client.problems();
    if (wrong.length > seen) problems.push(`seed ${seed}, ${profile.id}, sequence ${number}: ${wrong[seen]}`);
    seen = wrong.length;
  }

  return { sequence, problems, counts, close: () => client.close() };
}
