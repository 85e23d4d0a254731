import { inLanguage, type Pack, type Policy } from '../../engine';

/** What a policy notices, in the words of its alerts but without the facts of any one mail. */
export interface PlainRule {
  readonly id: string;
  readonly outcome: Policy['outcome'];
  readonly trial: boolean;
  /** One for each thing it notices. */
  readonly notices: readonly string[];
  readonly source: Policy['source'];
  readonly guidance: string;
}

/** The policies of a pack in plain words, those that hold a mail up first. Cards are help, and no rules. */
export function plainRules(pack: Pack, language: string): readonly PlainRule[] {
  const weight = { stop: 0, ask: 1, inform: 2 };
  return pack.policies
    .filter(({ place }) => place === undefined)
    .map((policy) => ({
      id: policy.id,
      outcome: pack.informOnly || policy.trial ? ('inform' as const) : policy.outcome,
      trial: policy.trial,
      notices: [...new Set(headlines(policy, pack, language))],
      source: policy.source,
      guidance: policy.guidance,
    }))
    .sort((a, b) => weight[a.outcome] - weight[b.outcome]);
}

function headlines(policy: Policy, pack: Pack, language: string): readonly string[] {
  const values = valuesOf(policy.options, inLanguage(pack.organisation, language));
  const templates = Object.values(policy.wording).map((wording) => inLanguage(wording, language).headline);
  // A headline that counts says of several what another says of one.
  const single = templates.filter((template) => !template.includes('{count}'));
  return (single.length > 0 ? single : templates).map((template) => plain(template, values));
}

type Values = { readonly [name: string]: string };

/** What the options already say: the ceiling, the level, the mailboxes. The rest is known of a mail only. */
function valuesOf(options: unknown, organisation: string): Values {
  const said = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  const words = said.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const mailboxes = said.flatMap(([name, value]) => (name === 'mailboxes' && Array.isArray(value) ? value : []));
  const addresses = mailboxes.map((mailbox: unknown) =>
    typeof mailbox === 'object' && mailbox !== null && 'address' in mailbox ? mailbox.address : mailbox,
  );
  const parts = said.flatMap(([name, value]) => (name === 'parts' && Array.isArray(value) ? value : []));
  const marking = [...words.filter(([name]) => name === 'level').map(([, value]) => value), ...parts].join(' ');
  return {
    ...Object.fromEntries(words),
    ...(marking === '' ? {} : { marking }),
    ...(addresses.length > 0 ? { address: addresses.join(', ') } : {}),
    organisation,
    item: 'mail',
    // A headline that counts and stands here speaks of several in any case.
    count: 'several',
  };
}

/** A fact of some mail stands as its name between brackets. */
function plain(headline: string, values: Values): string {
  const words = headline.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => values[name] ?? `[${name}]`);
  const opening = words.split(' ', 1)[0] ?? '';
  return opening.includes('@') ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
