import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type Desk, inLanguage } from '../../engine';
import { useLanguage } from '../../ui';
import { useHomeStrings } from './strings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  first: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: { fontWeight: tokens.fontWeightSemibold, display: 'inline-block', padding: `${tokens.spacingVerticalXS} 0` },
  who: { color: tokens.colorNeutralForeground2 },
});

/** Whom to reach when a device is lost, in plain sight: it must not stand behind a press. */
export function DeviceTrouble({ desks }: { readonly desks: readonly Desk[] }) {
  const styles = useStyles();
  const strings = useHomeStrings();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {desks.map(({ who, call, write }, index) => (
        <li key={inLanguage(who, 'en')} className={index === 0 ? styles.first : ''}>
          {call === undefined ? null : (
            <Link inline className={styles.link} href={`tel:${call.replace(/ /g, '')}`}>
              {strings.call(call)}
            </Link>
          )}{' '}
          {write === undefined ? null : (
            <Link inline className={styles.link} href={`mailto:${write}`}>
              {strings.writeTo(write)}
            </Link>
          )}{' '}
          <span className={styles.who}>{strings.forWhom(inLanguage(who, language))}</span>
        </li>
      ))}
    </ul>
  );
}
