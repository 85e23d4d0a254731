import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { FailureDetails } from './failure-details';
import { useUiStrings } from './language';
import { PageFrame } from './page-frame';
import type { FailureFacts } from './trouble';

export interface PageBoundaryProps {
  /** Heading of the page in its stead. */
  readonly title: string;
  readonly now: () => number;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Keeps a page that broke from taking the rest with it. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly facts: FailureFacts | undefined }> {
  override state: { readonly facts: FailureFacts | undefined } = { facts: undefined };

  static getDerivedStateFromError(error: unknown): { facts: FailureFacts } {
    // The message of an error may hold what it was about; its name holds only what kind it is.
    return { facts: { at: 0, code: error instanceof Error ? error.name : 'Unknown', requestId: '' } };
  }

  override componentDidCatch(): void {
    const { facts } = this.state;
    if (facts !== undefined) this.setState({ facts: { ...facts, at: this.props.now() } });
  }

  override render(): ReactNode {
    const { facts } = this.state;
    if (facts === undefined) return this.props.children;
    return <Stopped title={this.props.title} facts={facts} onReload={this.props.onReload} />;
  }
}

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  inside: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

export interface StoppedProps {
  readonly title: string;
  readonly facts: FailureFacts;
  readonly onReload: () => void;
}

/** A page that stopped working. */
function Stopped({ title, facts, onReload }: StoppedProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  return (
    <PageFrame title={title}>
      <MessageBar className={styles.bar} intent="error" layout="multiline">
        <MessageBarBody>
          <div className={styles.inside}>
            {strings.stopped}
            <Button className={styles.button} onClick={onReload}>
              {strings.reloadPage}
            </Button>
            <FailureDetails facts={facts} />
          </div>
        </MessageBarBody>
      </MessageBar>
    </PageFrame>
  );
}
