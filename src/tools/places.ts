import type { Template } from '../pack';

/** A place in a template that an answer fills: `{countries}`. */
export const place = /\{([A-Za-z][A-Za-z0-9-]*)\}/g;

/** Ids of the questions that a template names, in any of its languages. */
export const placesIn = (template: Template): readonly string[] =>
  Object.values(template).flatMap((text) => [...text.matchAll(place)].flatMap(([, id]) => id ?? []));
