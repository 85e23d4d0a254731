export type { AroundTool } from './around';
export { ToolPage, type ToolPageProps } from './tool-page';
