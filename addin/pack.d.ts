/** The one pack of a deployment, compiled. Each build points this name at `build/packs/<id>.json`. */
declare module '#pack' {
  const pack: import('../src/engine').Pack;
  export default pack;
}
