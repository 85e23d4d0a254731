import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Report, Verdict } from '../../engine';
import { announcement } from './heading';
import type { MailStrings } from './strings.en';

/** While someone types a verdict may change and change back: only one that has lasted this long is spoken. */
const collect = 1000;

/** Says a changed verdict once, politely, and nothing on the first. */
export function useVerdictAnnouncement(report: Report | null, strings: MailStrings): void {
  const { announce } = useAnnounce();
  const said = useRef<Verdict | null>(null);
  useEffect(() => {
    if (report === null) return;
    if (said.current === null) {
      said.current = report.verdict;
      return;
    }
    const timer = setTimeout(() => {
      const sentence = announcement(said.current, report, strings);
      said.current = report.verdict;
      if (sentence !== null) announce(sentence, { polite: true });
    }, collect);
    return () => clearTimeout(timer);
  }, [report, strings, announce]);
}
