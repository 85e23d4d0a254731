import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useUiStrings } from './language';
import { useScreenReaderOnly } from './screen-reader-only';

const useStyles = makeStyles({
  root: { margin: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2 },
  mark: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface EvidenceProps {
  /** The field, as on screen: "Subject", "To", "Text, line 4". */
  readonly label: string;
  readonly before: string;
  /** The part that was noticed. */
  readonly noticed: string;
  readonly after: string;
  /** True where the field goes on beyond what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** A fact about the part, after it: "shown as Asha Patel". */
  readonly note: string | null;
}

/** One piece of evidence, quoted with what stands around it. `bdi` keeps right-to-left text from turning the line round. */
export function Evidence(props: EvidenceProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const strings = useUiStrings();
  return (
    <p className={styles.root}>
      <span className={styles.label}>{props.label}: </span>
      <bdi>
        {props.cutBefore ? strings.cut : ''}
        {props.before}
        <span className={hidden.root}>{strings.noticed} </span>
        <mark className={styles.mark}>{props.noticed}</mark>
        {props.after}
        {props.cutAfter ? strings.cut : ''}
      </bdi>
      {props.note === null ? null : <span className={mergeClasses(styles.note)}> {props.note}</span>}
    </p>
  );
}
