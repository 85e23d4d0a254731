import { describe, expect, it } from 'vitest';
import { check, type Pack, type Verdict } from '../../../engine';
import { loadPack } from '../../packs';
import type { TenantSeed } from '../state';
import { moj } from './moj';
import { mojMails } from './moj-mails';
import type { SeedMails } from './seed-mail';
import { welshGovernment } from './welsh-government';
import { welshGovernmentMails } from './welsh-government-mails';

/** Judges each mail as the tab does, by the person's directory entry. */
function judged(pack: Pack, { people }: TenantSeed, mails: SeedMails) {
  return Object.entries(mails).flatMap(([id, own]) => {
    const person = people.find((one) => one.id === id);
    const me = { name: person?.displayName ?? '', addresses: [person?.mail ?? ''] };
    const ownAddresses = (person?.otherMails ?? []).map((address) => ({ address, from: 'directory' as const }));
    return own.map(({ folder, subject, body, to = [], cc = [], bcc = [] }) => {
      const message = { kind: 'mail' as const, me, to, cc, bcc, subject, html: body.content };
      const { verdict, findings } = check(message, pack, { ownAddresses });
      return { folder, verdict, policies: findings.map(({ policy }) => policy) };
    });
  });
}

const all: readonly Verdict[] = ['ask', 'inform', 'pass', 'stop'];

/** Outlook alone knows who stood on a reply when it was opened: its ready drafts show these. */
const ofReplies = ['marking-dropped-in-reply', 'outside-person-added-to-marked-reply', 'outside-person-added-to-reply'];

describe.each([
  // Who is locally engaged, and the team for buildings, are shown by the ready drafts of the played Outlook.
  ['moj', moj, mojMails, [...ofReplies, 'locsen-to-locally-engaged', 'physical-or-personnel-to-the-wrong-team']],
  ['welsh-government', welshGovernment, welshGovernmentMails, ofReplies],
] as const)('what people of the demo have written: %s', (packId, seed, mails, elsewhere) => {
  it.each(['drafts', 'sentitems'])('shows every verdict in %s', async (folder) => {
    const found = judged(await loadPack(packId), seed, mails).filter((mail) => mail.folder === folder);
    expect([...new Set(found.map(({ verdict }) => verdict))].sort()).toEqual(all);
  });

  it('lets every policy speak that is no card beside a mail that is being written', async () => {
    const pack = await loadPack(packId);
    const spoken = new Set([...judged(pack, seed, mails).flatMap(({ policies }) => policies), ...elsewhere]);
    const findings = pack.policies.filter(({ place }) => place === undefined);
    const cards = pack.policies.filter(({ place }) => place !== undefined).map(({ id }) => id);
    for (const card of cards) spoken.delete(card);
    expect([...spoken].sort()).toEqual(findings.map(({ id }) => id).sort());
  });
});
