import { z } from 'zod';
import { line, mailAddress, slug, telephone, webAddress } from '../format';
import type { Way } from '../guidance-data';
import { choices, heading, nextStep, select, several, some, text } from './pieces';

const way = z
  .strictObject({
    mail: mailAddress.exactOptional(),
    phone: telephone.exactOptional(),
    when: text.exactOptional(),
    chat: z.strictObject({ app: line, channel: line }).exactOptional(),
    web: webAddress.exactOptional(),
    label: heading.exactOptional(),
    network: z.enum(['organisation']).exactOptional(),
  })
  .superRefine((given, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const { mail, phone, chat, web } = given;
    if ([mail, phone, chat, web].filter((each) => each !== undefined).length !== 1) {
      say('needs exactly one of `mail`, `phone`, `chat` and `web`');
    } else {
      if (given.when !== undefined && phone === undefined) say('needs no `when`; it goes with `phone`');
      if (web === undefined && (given.label !== undefined || given.network !== undefined)) {
        say('needs no `label` and no `network`; they go with `web`');
      }
      if (web !== undefined && given.label === undefined) say('needs a `label` beside `web`');
    }
  })
  .transform(({ mail, phone, when, chat, web, label, network }): Way => {
    if (mail !== undefined) return { kind: 'mail', address: mail };
    if (phone !== undefined) return { kind: 'phone', number: phone, ...(when === undefined ? {} : { when }) };
    if (chat !== undefined) return { kind: 'chat', ...chat };
    const href = web ?? '';
    return { kind: 'web', label: label ?? { en: href }, href, ...(network === undefined ? {} : { network }) };
  });

/** `contacts.yaml`. */
export const contactsFile = z.strictObject({
  contacts: z.record(
    slug,
    z
      .strictObject({
        name: heading,
        about: text,
        ways: several(way),
        hours: text.exactOptional(),
        note: text.exactOptional(),
        synonyms: several(line),
      })
      .refine(
        ({ ways, note }) => ways.length > 0 || note !== undefined,
        'needs `ways`, or a `note` that says that the source gives none',
      ),
  ),
  retired: several(z.strictObject({ address: line, says: text, contacts: some(slug) })),
  selects: several(z.strictObject({ ...select.shape, when: choices.exactOptional() })),
  routes: several(
    z.strictObject({ when: choices, contacts: some(slug), says: text.exactOptional(), next: several(nextStep) }),
  ),
});

export type ContactsFile = z.infer<typeof contactsFile>;
