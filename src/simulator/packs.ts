import type { Pack } from '../engine';
import type { SearchData } from '../guidance';
import type { Guidance, GuidanceLinks, PackRequests, PackTools } from '../pack';

type Loaders = { readonly [id: string]: () => Promise<{ default: unknown }> };

/** Loads one part of a pack, as it is compiled for a deployment. Rejects where there is none of that name. */
async function load(loaders: Loaders, id: string): Promise<unknown> {
  const read = loaders[id];
  if (read === undefined) throw new Error(`There is no pack ${id}.`);
  return (await read()).default;
}

const packs: Loaders = {
  moj: () => import('../../build/packs/moj.json'),
  'welsh-government': () => import('../../build/packs/welsh-government.json'),
};

const requests: Loaders = {
  moj: () => import('../../build/requests/moj.json'),
  'welsh-government': () => import('../../build/requests/welsh-government.json'),
};

const tools: Loaders = {
  moj: () => import('../../build/tools/moj.json'),
  'welsh-government': () => import('../../build/tools/welsh-government.json'),
};

const guidance: Loaders = {
  moj: () => import('../../build/guidance/moj.json'),
  'welsh-government': () => import('../../build/guidance/welsh-government.json'),
};

const searches: Loaders = {
  moj: () => import('../../build/guidance/moj.search.json'),
  'welsh-government': () => import('../../build/guidance/welsh-government.search.json'),
};

const links: Loaders = {
  moj: () => import('../../build/guidance/moj.links.json'),
  'welsh-government': () => import('../../build/guidance/welsh-government.links.json'),
};

export const loadPack = async (id: string): Promise<Pack> => (await load(packs, id)) as Pack;

/** What a pack says about requests. */
export const loadRequests = async (id: string): Promise<PackRequests> => (await load(requests, id)) as PackRequests;

/** Its tools that decide. */
export const loadTools = async (id: string): Promise<PackTools> => (await load(tools, id)) as PackTools;

/** Title and answer of each of its pages. */
export const loadGuidanceLinks = async (id: string): Promise<GuidanceLinks> => (await load(links, id)) as GuidanceLinks;

/** What a pack has to read and to look up, and what searching it needs besides. */
export async function loadGuidance(id: string): Promise<{ readonly guidance: Guidance; readonly search: SearchData }> {
  const [read, search] = await Promise.all([load(guidance, id), load(searches, id)]);
  return { guidance: read as Guidance, search: search as SearchData };
}
