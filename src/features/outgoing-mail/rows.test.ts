import { describe, expect, it } from 'vitest';
import type { Finding } from '../../engine';
import { nextRows, type Row, wantedFirst } from './rows';
import { asha, ask, finding, remove } from './sample.test-data';

const own = finding();
const sam = ask('sam.hill@mail.example');
const rob = ask('rob.lewis@mail.example');
const dana = ask('dana.cole@mail.example');

const rowsOf = (...findings: Finding[]) => nextRows([], findings, false);
const about = (rows: readonly Row[]) => rows.map((row) => row.finding.evidence[0]?.text.split('.')[0]);

function done(row: Row): Row {
  const act = { kind: 'fix', fix: remove(asha) } as const;
  return { ...row, result: { act, state: { kind: 'done', undo: async () => ({ kind: 'changed' }) } } };
}

describe('rows', () => {
  it('stand in the order of the report', () => {
    expect(about(rowsOf(own, sam, rob))).toEqual(['asha', 'sam', 'rob']);
  });

  it('follow a new order while nobody is in the pane', () => {
    expect(about(nextRows(rowsOf(sam, rob), [rob, sam], false))).toEqual(['rob', 'sam']);
  });

  it('keep their order while somebody is in the pane', () => {
    expect(about(nextRows(rowsOf(sam, rob), [rob, sam], true))).toEqual(['sam', 'rob']);
  });

  it('let a new finding in beside its neighbour of the report', () => {
    expect(about(nextRows(rowsOf(sam, rob), [own, sam, dana, rob], true))).toEqual(['asha', 'sam', 'dana', 'rob']);
  });

  it('go when their finding goes', () => {
    expect(about(nextRows(rowsOf(own, sam), [sam], true))).toEqual(['sam']);
  });

  it('stay in place to say what was done', () => {
    const [first, ...rest] = rowsOf(own, sam);
    const rows = nextRows(first === undefined ? [] : [done(first), ...rest], [sam], false);
    expect(about(rows)).toEqual(['asha', 'sam']);
    expect(rows.map((row) => row.live)).toEqual([false, true]);
  });

  it('no longer say "removed" once the address is back in the mail', () => {
    const gone = nextRows(rowsOf(own).map(done), [], true);
    const back = nextRows(gone, [own], true);
    expect(back.map((row) => [row.live, row.result])).toEqual([[true, null]]);
  });

  it('say no longer that it was not put back, once the person did', () => {
    const notPutBack = (row: Row): Row => {
      const act = { kind: 'fix', fix: remove(asha) } as const;
      return { ...row, result: { act, state: { kind: 'changed', undo: async () => ({ kind: 'changed' }) } } };
    };
    const gone = nextRows(rowsOf(own).map(notPutBack), [], true);
    expect(gone.map(({ result }) => result?.state.kind)).toEqual(['changed']);
    expect(nextRows(gone, [own], true).map(({ result }) => result)).toEqual([null]);
  });

  it('stay the same row where more is known of the same matter', () => {
    const [before] = rowsOf(own);
    const [after] = rowsOf(finding({ messageId: 'directory' }));
    expect(after?.key).toBe(before?.key);
  });

  it('tell two findings of one policy about one address apart', () => {
    expect(new Set(rowsOf(sam, sam).map((row) => row.key)).size).toBe(2);
  });

  it('begin with the finding that an alert asked for', () => {
    expect(about(wantedFirst(rowsOf(own, sam), 'someones-personal-address'))).toEqual(['sam', 'asha']);
    expect(about(wantedFirst(rowsOf(own, sam), 'gone-since'))).toEqual(['asha', 'sam']);
  });
});
