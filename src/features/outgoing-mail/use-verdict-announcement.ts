import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { announcement, type Standing } from './heading';
import type { MailStrings } from './strings.en';

/** While someone types a verdict may change and change back: only one that has lasted this long is spoken. */
const collect = 1000;

/** Says a changed verdict once, politely, and nothing on the first. */
export function useVerdictAnnouncement(standing: Standing | null, strings: MailStrings): void {
  const { announce } = useAnnounce();
  const said = useRef<Standing['is'] | null>(null);
  const latest = useRef(standing);
  latest.current = standing;
  const { is = null, report } = standing ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: each report begins the wait anew
  useEffect(() => {
    if (is === null) return;
    // Of a mail that was allowed nothing is spoken, so there is nothing to wait for.
    if (said.current === null || is === 'allowed') {
      said.current = is;
      return;
    }
    const timer = setTimeout(() => {
      const sentence = latest.current === null ? null : announcement(said.current, latest.current, strings);
      said.current = is;
      if (sentence !== null) announce(sentence, { polite: true });
    }, collect);
    return () => clearTimeout(timer);
  }, [is, report, strings, announce]);
}
