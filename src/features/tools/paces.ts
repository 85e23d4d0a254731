import { AllAtOnce } from './all-at-once';
import { Deeds } from './deeds';
import { OneByOne } from './one-by-one';

/** How the questions of a tool are asked, by its pace. */
export const paces = { steps: OneByOne, page: AllAtOnce, do: Deeds };
