import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../manifest/facts';
import { escapeXml } from '../manifest/fill';

export interface SignInFacts {
  readonly clientId: string;
  /** Undefined: any work account, which an application of one organisation alone is not found by. */
  readonly tenantId: string | undefined;
}

/**
 * What a page says in its head about this deployment.
 * @throws where the page has no place, or two, for one of the facts.
 */
export function withPageFacts(page: string, { clientId, tenantId }: SignInFacts): string {
  const said: { readonly [name: string]: string } = {
    client: clientId,
    authority: tenantId ? `https://login.microsoftonline.com/${tenantId}` : '',
    app: facts.ids.app,
    tab: facts.tab.id,
  };
  return Object.entries(said).reduce((text, [name, value]) => {
    const place = new RegExp(`(<meta name="second-look-${name}" content=")[^"]*(")`, 'g');
    const places = text.match(place)?.length ?? 0;
    if (places !== 1) throw new Error(`The page has ${places} places for second-look-${name}, where 1 is wanted.`);
    return text.replace(place, (_, before: string, after: string) => before + escapeXml(value) + after);
  }, page);
}

/** Writes these facts into the built tab and the built pane of a site. */
export function writePageFacts(outDir: string, signIn: SignInFacts): void {
  for (const page of [facts.paths.tab, facts.paths.pane]) {
    const file = join(outDir, page);
    writeFileSync(file, withPageFacts(readFileSync(file, 'utf8'), signIn));
  }
}
