import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { LoadingRows } from '../../ui';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  box: { width: '100%', maxWidth: '560px', minWidth: 0 },
});

/** How long typing must have stopped before the address follows. */
const quietTime = 500;
/** Fewer letters find half of everything. */
const least = 2;

export interface AskBoxProps {
  readonly query: string;
  /** Told once typing has stopped, so that the address can follow. */
  readonly onQuery: (query: string) => void;
  /** What is found; may suspend until the guidance is here, and nothing typed meanwhile is lost. */
  readonly results: (query: string) => ReactNode;
  /** What stands here as long as nothing is asked. @default null */
  readonly children?: ReactNode;
}

/** The question box: answers stand below it, from the second letter on. */
export function AskBox({ query: first, onQuery, results, children = null }: AskBoxProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const [query, setQuery] = useState(first);
  const asked = query.trim();
  useEffect(() => {
    if (asked === first) return;
    const timer = setTimeout(() => onQuery(asked), quietTime);
    return () => clearTimeout(timer);
  }, [asked, first, onQuery]);
  return (
    <div className={styles.root}>
      <Field label={strings.ask}>
        <SearchBox
          className={styles.box}
          size="large"
          value={query}
          placeholder={strings.askPlaceholder}
          input={{ autoComplete: 'off', spellCheck: false }}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {asked.length < least ? (
        children
      ) : (
        <Suspense fallback={<LoadingRows what={strings.title} />}>{results(asked)}</Suspense>
      )}
    </div>
  );
}
