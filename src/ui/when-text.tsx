import { useLanguage, useUiStrings } from './language';
import { isOutsideUkTime, longMoment, shortDay, shortMoment, ukDay, weekDay } from './when';

export type WhenTextProps = {
  /**
   * `full` for pages, `short` for lists and tables, `day` for a short day without its time.
   * @default 'full'
   */
  readonly form?: 'full' | 'short' | 'day';
} & (
  | {
      /** An instant in UTC, `2020-09-28T09:42:00Z`, or milliseconds since 1970. */
      readonly instant: string | number;
    }
  /** A calendar day, `2020-09-28`. */
  | { readonly day: string }
);

/** When, in UK time, and said to be where the reader's own clock shows another. As it was given where it is no time. */
export function WhenText(props: WhenTextProps) {
  const language = useLanguage();
  const strings = useUiStrings();
  const form = props.form ?? 'full';
  if ('day' in props) {
    const write = form === 'full' ? weekDay : shortDay;
    return <time dateTime={props.day}>{write(props.day, language)}</time>;
  }
  const instant = new Date(props.instant);
  if (Number.isNaN(instant.getTime())) return <>{String(props.instant)}</>;
  if (form === 'day') return <time dateTime={instant.toISOString()}>{shortDay(ukDay(instant), language)}</time>;
  const words = (form === 'full' ? longMoment : shortMoment)(instant, language);
  return (
    <time dateTime={instant.toISOString()}>{isOutsideUkTime(instant) ? `${words}, ${strings.ukTime}` : words}</time>
  );
}
