import { Button } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from './boundary';
import { useMailStrings } from './strings';

/**
 * A piece of the pane that is loaded when it is first shown: nothing until it is here, and a way to try again where it
 * does not come, or breaks. React's own `lazy` would ask only once, and take the pane down with it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Piece: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const strings = useMailStrings();
    const [stands, setStands] = useState<'loading' | 'here' | 'failed'>(Piece === undefined ? 'loading' : 'here');
    useEffect(() => {
      if (stands !== 'loading') return;
      let isOver = false;
      load().then(
        (piece) => {
          Piece = piece;
          if (!isOver) setStands('here');
        },
        () => {
          if (!isOver) setStands('failed');
        },
      );
      return () => {
        isOver = true;
      };
    }, [stands]);
    const failed = (tryAgain: () => void) => (
      <p role="status">
        {strings.pieceFailed}{' '}
        <Button size="small" onClick={tryAgain}>
          {strings.tryAgain}
        </Button>
      </p>
    );
    if (stands === 'failed') return failed(() => setStands('loading'));
    if (Piece === undefined) return null;
    return (
      <Boundary broken={failed}>
        <Piece {...props} />
      </Boundary>
    );
  };
}
