import type { Pack } from '../engine';
import type { PackRequests } from '../pack';

/** The packs as they are compiled for a deployment. */
const packs: { readonly [id: string]: () => Promise<{ default: unknown }> } = {
  moj: () => import('../../build/packs/moj.json'),
  'welsh-government': () => import('../../build/packs/welsh-government.json'),
};

/** Loads a pack. Rejects where there is none of that name. */
export async function loadPack(id: string): Promise<Pack> {
  const read = packs[id];
  if (read === undefined) throw new Error(`There is no pack ${id}.`);
  return (await read()).default as Pack;
}

const requests: { readonly [id: string]: () => Promise<{ default: unknown }> } = {
  moj: () => import('../../build/requests/moj.json'),
  'welsh-government': () => import('../../build/requests/welsh-government.json'),
};

/** Loads what a pack says about requests. Rejects where there is none of that name. */
export async function loadRequests(id: string): Promise<PackRequests> {
  const read = requests[id];
  if (read === undefined) throw new Error(`There is no pack ${id}.`);
  return (await read()).default as PackRequests;
}
