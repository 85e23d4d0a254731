/** Milliseconds of work after which others have a turn: well under what a person feels. */
const slice = 16;

/** Lets the page breathe: work is done in slices. */
export interface Slices {
  /** Waits for a turn where the slice is used up. */
  breathe(): Promise<void>;
  /** Waits for a turn, before something that may take long. */
  pause(): Promise<void>;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** `between` is called whenever a slice ends, before the others have their turn. */
export function createSlices(between: () => void, wait: () => Promise<void> = turn): Slices {
  let began = performance.now();
  async function pause(): Promise<void> {
    between();
    await wait();
    began = performance.now();
  }
  return {
    pause,
    async breathe() {
      if (performance.now() - began > slice) await pause();
    },
  };
}
