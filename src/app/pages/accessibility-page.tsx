import { PageFrame } from '../../ui';
import { useAppStrings } from '../strings';
import { version } from '../version';
import { Paragraph, Part, Points } from './reading-page';

/** How far the tab can be used by everybody, as far as it is known. */
export function AccessibilityPage() {
  const { accessibility: strings, help } = useAppStrings();
  return (
    <PageFrame title={strings.title}>
      <Paragraph>{strings.lead}</Paragraph>
      <Part title={strings.doesTitle}>
        <Points points={strings.does} />
      </Part>
      <Part title={strings.testedTitle}>
        <Points points={strings.tested} />
      </Part>
      <Part title={strings.limitsTitle}>
        <Points points={strings.limits} />
      </Part>
      <Part title={strings.reportTitle}>
        <Paragraph>{strings.report}</Paragraph>
        <Paragraph>
          {help.versionOf(version)}. {strings.prepared}
        </Paragraph>
      </Part>
    </PageFrame>
  );
}
