import { describe, expect, it } from 'vitest';
import { csvOf } from '../../stories';
import { figureCells, figureRows } from './figures-rows';
import { en } from './strings.en';

const counts = { waiting: 3, upTo2Days: 1, upTo7Days: 1, older: 1, decided: 4 };
const tool = { kind: 'tool', title: 'Open internet tool', ...counts, medianDays: 1.5 };
const asked = { kind: 'asked', title: '=HYPERLINK("x")', ...counts };

describe('figures', () => {
  it('stand in the order of their columns, and say where nothing was decided', () => {
    expect(figureCells(tool, 'none yet')).toEqual(['Open internet tool', '3', '1', '1', '1', '4', '1.5']);
    expect(figureCells(asked, 'none yet')[6]).toBe('none yet');
  });

  it('are a file with the mailbox in front of each row', () => {
    const figures = { byKind: [tool, asked], all: counts };
    const rows = figureRows([{ whose: 'For you', figures }], en.figures);
    expect(rows[0]?.[0]).toBe('Mailbox');
    expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
    expect(csvOf(rows)).toContain(`For you,"'=HYPERLINK(""x"")",3`);
  });

  it('say in words what half of them took', () => {
    expect(en.figures.sentence('Tool', 0, 0, 2, en.figures.days(0.2))).toBe(
      'Tool: none waiting; 2 decided, half of them within a day.',
    );
    expect(en.figures.sentence('Tool', 0, 0, 1, en.figures.days(2))).toBe(
      'Tool: none waiting; 1 decided within 2 days.',
    );
    expect(en.figures.sentence('Tool', 3, 1, 0, undefined)).toBe(
      'Tool: 3 waiting, 1 of them for more than 7 days; 0 decided.',
    );
  });
});
