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
