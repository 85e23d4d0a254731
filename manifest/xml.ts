import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Ordered = Record<string, unknown>;

const isRecord = (value: unknown): value is Ordered => typeof value === 'object' && value !== null;

function elementOf(node: Ordered): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text' || name.startsWith('?')) return undefined;
  const inside = node[name];
  const nodes = Array.isArray(inside) ? inside.filter(isRecord) : [];
  const attributes = isRecord(node[':@']) ? Object.entries(node[':@']) : [];
  return {
    name,
    attributes: new Map(attributes.map(([key, value]) => [key, String(value)])),
    children: nodes.flatMap((child) => elementOf(child) ?? []),
    text: nodes.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
  };
}

/** Reads XML with its elements in order. A string is what is wrong with it. */
export function readXml(xml: string): XmlElement | string {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return `line ${valid.err.line}: ${valid.err.msg}`;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes: unknown = parser.parse(xml);
  const element = Array.isArray(nodes) ? nodes.filter(isRecord).flatMap((node) => elementOf(node) ?? [])[0] : undefined;
  return element ?? 'there is no element';
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}

/** The first element at the end of a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** All elements below, in the order of the document. */
export function elementsBelow(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...elementsBelow(child)]);
}
