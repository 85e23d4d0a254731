import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Pack, Report } from '../../engine';
import { Reveal } from '../../ui';
import { coveredBy, stopsOf } from './allowance';
import { later } from './later';
import type { OverrideFormProps } from './override-form';
import { useMailStrings } from './strings';

const OverrideForm = later<OverrideFormProps>(async () => (await import('./override-form')).OverrideForm);

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface OverrideOfferProps extends Pick<OverrideFormProps, 'store' | 'audit' | 'onAllow'> {
  readonly finding: Finding;
  readonly report: Report;
  readonly pack: Pack;
}

/**
 * What stands on a finding that stops the mail: the way to send it with a reason, or that there is none. With several
 * such findings the first one bears it for all.
 */
export function OverrideOffer({ finding, report, pack, ...form }: OverrideOfferProps) {
  const styles = useStyles();
  const strings = useMailStrings().override;
  const stops = stopsOf(report);
  if (finding.outcome !== 'stop') return null;
  const { overrides, policyTeam } = pack;
  if (finding.override !== true || overrides === undefined) {
    return (
      <p className={styles.text}>
        {strings.none}{' '}
        {policyTeam === undefined ? null : (
          <Link inline href={`mailto:${encodeURIComponent(policyTeam).replace('%40', '@')}`}>
            {strings.whoToAsk(policyTeam)}
          </Link>
        )}
      </p>
    );
  }
  const leader = stops.find(({ override }) => override === true);
  if (leader !== finding) return null;
  if (stops.some(({ override }) => override !== true)) return <p className={styles.text}>{strings.otherHasNone}</p>;
  const covered = coveredBy(report);
  return (
    <Reveal label={covered.length === 1 ? strings.label : strings.labelAll(covered.length)}>
      <OverrideForm covered={covered} overrides={overrides} {...form} />
    </Reveal>
  );
}
