import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../engine';
import { Reveal } from '../../ui';
import { ActButtons } from './act-buttons';
import type { Act } from './acts';
import { useCardContent } from './card-content';
import { asHeading } from './heading';
import type { Row } from './rows';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface UsefulHereProps {
  /** At most two. */
  readonly cards: readonly Row[];
  readonly report: Report;
  readonly mail: SeenMail;
  /** Whether a card can be hidden for good. */
  readonly canHide: boolean;
  readonly onPress: (rowKey: string, act: Act) => void;
  readonly onUndo: (rowKey: string) => void;
}

/** Guidance that helps with what is being written: one shut line each, which opens in place. */
export function UsefulHere({ cards, ...rest }: UsefulHereProps) {
  const styles = useStyles();
  const strings = useMailStrings().useful;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{strings.title}</h2>
      {cards.map((row) => (
        <Reveal key={row.key} label={asHeading(row.finding.words.headline)}>
          <UsefulCard row={row} {...rest} />
        </Reveal>
      ))}
    </section>
  );
}

/** What stands in a card once it is open. */
export function UsefulCard({
  row,
  report,
  mail,
  canHide,
  onPress,
  onUndo,
}: Omit<UsefulHereProps, 'cards'> & { readonly row: Row }) {
  const styles = useStyles();
  const content = useCardContent();
  const { finding, result } = row;
  const { message, labels = [] } = mail;
  const isHiding = result?.act.kind === 'hide';
  const isHidden = isHiding && result.state.kind === 'done';
  const group = (acts: readonly Act[], shown: Row['result']) => (
    <div className={styles.buttons}>
      <ActButtons
        {...{ report, mail, acts }}
        row={{ ...row, result: shown }}
        leads={false}
        onPress={(act) => onPress(row.key, act)}
        onUndo={() => onUndo(row.key)}
      />
    </div>
  );
  const buttons = (acts: readonly Act[]) => group(acts, isHiding ? null : result);
  return (
    <div className={styles.card}>
      {isHidden ? null : content({ place: finding.place ?? '', finding, message, labels, buttons })}
      {canHide ? group([{ kind: 'hide', policy: finding.policy }], isHiding ? result : null) : null}
    </div>
  );
}
