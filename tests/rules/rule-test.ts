import { describe, expect, it } from 'vitest';
import type { Mailbox, Message, RecipientField } from '../../src/engine/message';
import type { OwnBy, SeenMarking, SeenRecipient, Standing } from '../../src/engine/report';
import type { Notice, Reading, Rule } from '../../src/engine/rule';

/** One recipient of a hand-made Reading: its address as seen, and what the readers made of it. */
export interface Recipient {
  readonly address: string;
  readonly standing: Standing;
  readonly field?: RecipientField;
  readonly ownBy?: OwnBy;
  /** As the host gave it, where that differs from the address. */
  readonly given?: string;
}

/** What a case says of its Reading; everything else is empty. */
export interface Sketch extends Partial<Pick<Reading, 'known' | 'subject' | 'text' | 'quoted' | 'markings'>> {
  readonly recipients?: readonly Recipient[];
  readonly attachments?: Message['attachments'];
  readonly kind?: Message['kind'];
  readonly location?: string;
  readonly links?: readonly string[];
}

export interface Case<Options> {
  /** Completes "accepts …" or "reports …". */
  readonly name: string;
  readonly reading: Sketch;
  /** In place of the suite's options. */
  readonly options?: Options;
}

export interface ReportedCase<Options> extends Case<Options> {
  /** In order, and nothing beside them; of each, at least what is named here. */
  readonly notices: readonly (Partial<Notice> & { readonly messageId: string })[];
}

export interface Suite<Options> {
  readonly options: Options;
  readonly accepts: readonly Case<Options>[];
  readonly reports: readonly ReportedCase<Options>[];
}

/** A Reading made by hand, so that a rule is tested apart from the readers. */
export function sketchReading(sketch: Sketch): Reading {
  const { recipients = [], attachments, known = {}, subject, text, quoted, markings = [] } = sketch;
  const { kind = 'mail', location, links } = sketch;
  const mailboxes: { [field in RecipientField]: Mailbox[] } = { to: [], cc: [], bcc: [] };
  const seen = recipients.map(({ address, standing, field = 'to', ownBy, given = address }): SeenRecipient => {
    const index = mailboxes[field].push({ address: given }) - 1;
    return { field, index, address, standing, ...(ownBy === undefined ? {} : { ownBy }) };
  });
  const message: Message = {
    kind,
    ...mailboxes,
    ...(attachments === undefined ? {} : { attachments }),
    ...(location === undefined ? {} : { location }),
    ...(links === undefined ? {} : { links }),
  };
  return { message, known, subject, text, quoted, recipients: seen, markings, organisation: 'the Ministry' };
}

/** A marking as a reader would see it at the first place where its text stands in the string. */
export function markingIn(
  string: string,
  text: string,
  more: Partial<SeenMarking> & Pick<SeenMarking, 'level'>,
): SeenMarking {
  const start = string.indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in "${string}".`);
  return {
    scheme: 'uk-gscp-2018',
    parts: [],
    field: 'subject',
    start,
    end: start + text.length,
    text,
    use: 'marking',
    canonical: text,
    problems: [],
    ...more,
  };
}

/**
 * Tests one rule in two piles. Demands beside the cases that every message the rule declares is provoked, that a
 * notice holds exactly the data it declares, and that its evidence is what stands at its offsets.
 */
export function testRule<Options>(rule: Rule<Options>, suite: Suite<Options>): void {
  const run = ({ reading, options = suite.options }: Case<Options>) => rule.check(sketchReading(reading), options);

  describe(rule.id, () => {
    describe('accepts', () => {
      for (const accepted of suite.accepts) it(accepted.name, () => expect(run(accepted)).toEqual([]));
    });

    describe('reports', () => {
      for (const reported of suite.reports) {
        it(reported.name, () => {
          const notices = run(reported);
          expect(notices).toMatchObject(reported.notices);
          for (const notice of notices) expectSound(rule, notice, sketchReading(reported.reading));
        });
      }
    });

    it('provokes every message it declares', () => {
      const provoked = suite.reports.flatMap((reported) => run(reported).map(({ messageId }) => messageId));
      expect([...new Set(provoked)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function expectSound<Options>(rule: Rule<Options>, notice: Notice, reading: Reading): void {
  expect(Object.keys(notice.data).sort()).toEqual([...(rule.messages[notice.messageId] ?? [])].sort());
  // A link behind other words stands nowhere in the text.
  expect(notice.evidence[0]?.field ?? notice.field).toBe(notice.field);
  for (const { field, index = 0, start, end, text, masked } of notice.evidence) {
    const { message } = reading;
    const strings = {
      ...reading,
      from: '',
      label: '',
      location: message.location,
      to: message.to[index]?.address,
      cc: message.cc[index]?.address,
      bcc: message.bcc[index]?.address,
      attachments: message.attachments?.[index]?.name,
    };
    const shown = strings[field]?.slice(start, end);
    expect(masked === true ? `${shown?.slice(0, 2)}........` : shown).toBe(text);
  }
}
