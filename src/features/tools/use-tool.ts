import { useMemo, useState } from 'react';
import type { Tool } from '../../pack';
import { type Answers, type Run, runTool, withAnswer, withoutRefused } from '../../tools';

type Moments = Readonly<Record<string, number | undefined>>;

/** One use of a tool: all of it lives on the page, and goes with it. */
export interface ToolInUse {
  readonly tool: Tool;
  readonly given: Answers;
  readonly run: Run;
  readonly answer: (id: string, value: readonly string[]) => void;
  /** When each task and deed was ticked, by its id: milliseconds since 1970. */
  readonly ticked: Moments;
  readonly tick: (id: string, at: number | undefined) => void;
  /** What was written down beside a deed, by its id. */
  readonly kept: Readonly<Record<string, string | undefined>>;
  readonly keep: (id: string, text: string) => void;
  readonly startAgain: () => void;
}

/** @param today the day it is in the UK, `2020-09-28` */
export function useTool(tool: Tool, today: string, first: Answers = {}): ToolInUse {
  const [given, setGiven] = useState(first);
  const [ticked, setTicked] = useState<Moments>({});
  const [kept, setKept] = useState<Readonly<Record<string, string | undefined>>>({});
  return {
    tool,
    given,
    run: useMemo(() => runTool(tool, withoutRefused(tool, given, today)), [tool, given, today]),
    answer: (id, value) => setGiven((last) => withAnswer(tool, last, id, value)),
    ticked,
    tick: (id, at) => setTicked((last) => ({ ...last, [id]: at })),
    kept,
    keep: (id, text) => setKept((last) => ({ ...last, [id]: text })),
    startAgain() {
      setGiven({});
      setTicked({});
      setKept({});
    },
  };
}
