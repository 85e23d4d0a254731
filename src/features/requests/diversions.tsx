import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { useLanguage } from '../../ui';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '1.2em' },
  title: { fontWeight: tokens.fontWeightSemibold },
  link: { display: 'inline-block', minHeight: '24px' },
});

/** What a form is not for, and where that goes instead. */
export function Diversions({ diversions }: Pick<RequestKind, 'diversions'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { list: strings } = useRequestStrings();
  return (
    <ul className={styles.list}>
      {diversions.map(({ title, text, write }) => (
        <li key={inLanguage(title, 'en')}>
          <span className={styles.title}>{inLanguage(title, language)}</span> {inLanguage(text, language)}{' '}
          {write === undefined ? null : (
            <Link inline className={styles.link} href={`mailto:${write}`}>
              {strings.write(write)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
