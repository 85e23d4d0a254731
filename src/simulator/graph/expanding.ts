import { badRequest } from './odata-error';
import { attachmentResource } from './resource';
import type { Mail } from './state';

/** What a mail bears of named properties, by the ids that Graph takes. */
const namedProperties: { readonly [id: string]: (mail: Mail) => string | undefined } = {
  'String {00020386-0000-0000-C000-000000000046} Name msip_labels': ({ label }) => label,
};

/** The parts of `$expand`: commas inside brackets belong to a part. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** Attachments and named properties of a mail where `$expand` asks for them. Content comes only where it is not left out. */
export function expanded(mail: Mail, query: URLSearchParams): { readonly [name: string]: unknown } {
  const text = query.get('$expand');
  if (text === null) return {};
  const found: { [name: string]: unknown } = {};
  for (const part of partsOf(text)) {
    const [, name = '', , options = ''] = /^(\w+)(\(([\s\S]*)\))?$/.exec(part) ?? [];
    if (name === 'attachments') {
      const names = /^\$select=(.*)$/.exec(options)?.[1]?.split(',');
      found.attachments = mail.attachments.map((attachment) => {
        const all = Object.entries(attachmentResource(attachment));
        return Object.fromEntries(
          all.filter(([key]) => !names || key.startsWith('@odata.type') || names.includes(key)),
        );
      });
    } else if (name === 'singleValueExtendedProperties') {
      const ids = [...options.matchAll(/\bid eq '((?:[^']|'')*)'/g)].map(([, id = '']) => id);
      if (ids.length === 0) throw badRequest('Extended properties are expanded with a filter on their id.');
      const properties = ids.flatMap((id) => {
        const value = namedProperties[id]?.(mail);
        return value === undefined ? [] : [{ id, value }];
      });
      // A mail without any of them has no such list at all.
      if (properties.length > 0) found.singleValueExtendedProperties = properties;
    } else throw badRequest(`Could not find a property named '${name}' on type 'Microsoft.OutlookServices.Message'.`);
  }
  return found;
}
