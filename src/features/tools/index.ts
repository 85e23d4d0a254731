export type { AroundTool } from './around';
export { ToolInPlace } from './tool-in-place';
export { ToolPage, type ToolPageProps } from './tool-page';
