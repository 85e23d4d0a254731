import { Component, type ReactNode } from 'react';

export interface BoundaryProps {
  /** What stands in its place once it broke. */
  readonly broken: (startAgain: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps what breaks from taking the rest of the pane with it. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.broken(() => this.setState({ isBroken: false })) : this.props.children;
  }
}
