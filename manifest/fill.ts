/** For text between tags and for attributes in double quotes. */
export function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Fills every `{{name}}` of a template.
 * @throws where a name has no value: an empty place in a manifest is found out by users, not by Outlook.
 */
export function fillText(
  template: string,
  values: ReadonlyMap<string, string>,
  escapeValue: (value: string) => string = (value) => value,
): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The template asks for {{${name}}}, which has no value.`);
    return escapeValue(value);
  });
}

/** The same for every string inside plain data. A string that is nothing but the name of a list becomes that list. */
export function fillJson(
  data: unknown,
  values: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, readonly unknown[]> = new Map(),
): unknown {
  if (typeof data === 'string') return lists.get(/^\{\{(\w+)\}\}$/.exec(data)?.[1] ?? '') ?? fillText(data, values);
  if (Array.isArray(data)) return data.map((item) => fillJson(item, values, lists));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fillJson(value, values, lists)]));
}
