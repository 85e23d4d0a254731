export { type Acting, isFixed } from './acting';
export { BoxView } from './box-view';
export { carryOut, hasGone, isUnsettled } from './carry-out';
export { type HalfCounts, RequestHalves } from './request-halves';
export { SendingNotice } from './sending-notice';
export { useTroubleWords } from './strings';
export { type ActingHandle, useActing } from './use-acting';
export { useAllBoxes, useBox, useDeskBoxes } from './use-boxes';
export { useStory } from './use-story';
