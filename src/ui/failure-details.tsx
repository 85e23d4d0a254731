import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from './copy-button';
import { useLanguage, useUiStrings } from './language';
import { Reveal } from './reveal';
import type { FailureFacts } from './trouble';
import { longMoment } from './when';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What to pass on to whoever helps: when it was, what Microsoft said, and the request's id. */
export function FailureDetails({ facts }: { readonly facts: FailureFacts }) {
  const styles = useStyles();
  const strings = useUiStrings();
  const language = useLanguage();
  const lines = [
    strings.factsAt(longMoment(new Date(facts.at), language)),
    strings.factsCode(facts.code),
    ...(facts.requestId === '' ? [] : [strings.factsRequest(facts.requestId)]),
  ];
  return (
    <Reveal label={strings.details}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CopyButton label={strings.copyDetails} text={lines.join('\n')} />
    </Reveal>
  );
}
