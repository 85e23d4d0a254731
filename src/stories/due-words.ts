import { inLanguage } from '../engine';
import { fullDay, weekdayAndDay } from './dates';
import { wordsIn } from './language';
import type { Due } from './working-days';

/** "Answer by Wednesday 2 September 2020 (2 working days; Monday 31 August is Summer bank holiday)". */
export function dueWords(due: Due, now: number, language: string): string {
  const words = wordsIn(language).due;
  const holidays = due.skipped.map(({ day, name }) =>
    words.holiday(weekdayAndDay(day, language), inLanguage(name, language)),
  );
  const text = words.by(fullDay(due.day, language), words.rule(due.workingDays, holidays));
  return due.isLate(now) ? words.late(text) : text;
}
