/**
 * Name of the sensitivity label in an `msip_labels` header: entries between semicolons, each
 * `MSIP_Label_<id>_<attribute>=<value>`. Undefined where none is switched on, or it bears no name.
 */
export function readLabel(header: string): string | undefined {
  const labels = new Map<string, Map<string, string>>();
  for (const entry of header.split(';')) {
    const equals = entry.indexOf('=');
    const [, id, attribute] =
      /^MSIP_Label_([0-9a-fA-F-]{1,64})_([A-Za-z]{1,40})$/.exec(entry.slice(0, equals).trim()) ?? [];
    if (equals < 0 || id === undefined || attribute === undefined) continue;
    const known = labels.get(id.toLowerCase()) ?? new Map<string, string>();
    labels.set(id.toLowerCase(), known.set(attribute.toLowerCase(), entry.slice(equals + 1).trim()));
  }
  for (const attributes of labels.values()) {
    const name = attributes.get('name');
    if (attributes.get('enabled')?.toLowerCase() === 'true' && name) return name;
  }
  return undefined;
}
