/** The one pack of a deployment, compiled. Each build points this name at `build/packs/<id>.json`. */
declare module '#pack' {
  const pack: import('../src/engine').Pack;
  export default pack;
}

/** What that pack says about requests, compiled: `build/requests/<id>.json`. Loaded with the first page that asks. */
declare module '#requests' {
  const requests: import('../src/pack').PackRequests;
  export default requests;
}

/** The tools of that pack that decide: `build/tools/<id>.json`. Loaded with the first tool that opens. */
declare module '#tools' {
  const tools: import('../src/pack').PackTools;
  export default tools;
}

/** What that pack has to read and to look up: `build/guidance/<id>.json`. Loaded with the first page that asks. */
declare module '#guidance' {
  const guidance: import('../src/pack').Guidance;
  export default guidance;
}

/** Title and answer of each of its pages, by slug, for whoever does not load the pages: `build/guidance/<id>.links.json`. */
declare module '#guidance-links' {
  const links: import('../src/pack').GuidanceLinks;
  export default links;
}

/** What search needs besides: `build/guidance/<id>.search.json`. */
declare module '#guidance-search' {
  const search: import('../src/guidance').SearchData;
  export default search;
}
