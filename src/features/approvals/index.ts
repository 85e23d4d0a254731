export { DecisionPage, type DecisionPageProps } from './decision-page';
export { DecisionPanel, type DecisionPanelProps } from './decision-panel';
export { Figures, type FiguresProps } from './figures';
export { NotGenuine, type NotGenuineProps } from './not-genuine';
export { Queue, type QueueProps } from './queue';
export { groupOf } from './queue-rows';
