import type { Answers } from '../tools';

type Carried = Readonly<Record<string, string | readonly string[]>>;

/** Answers on their way from a tool to the request that it led to: in memory alone, and gone once that page is left. */
export interface CarriedAnswers {
  /** By the tool and the answer. */
  readonly get: () => Readonly<Record<string, Carried>>;
  /** @param given everything that was answered, for the way back */
  readonly put: (tool: string, answers: Readonly<Record<string, readonly string[]>>, given: Answers) => void;
  readonly clear: () => void;
  /** What was answered in a tool, where Back leads to it from the request; undefined where a link does. */
  readonly comingBack: (tool: string) => Answers | undefined;
  readonly forget: () => void;
}

interface Left {
  readonly tool: string;
  readonly given: Answers;
  /** How long the history was on the request's page: Back leaves it so, and a link makes it longer. */
  readonly length: number;
}

/** Browsers keep no more steps: from here on a link leaves the length as it is, too. */
const LONGEST_HISTORY = 50;

export function createCarried(page: Pick<Window, 'history' | 'location' | 'addEventListener'>): CarriedAnswers {
  let carried: Readonly<Record<string, Carried>> = {};
  let left: Left | undefined;
  return {
    get: () => carried,
    put(tool, answers, given) {
      carried = { [tool]: Object.fromEntries(Object.entries(answers).map(([name, each]) => [name, asOne(each)])) };
      left = undefined;
      const arrive = () => {
        const isRequest = page.location.hash.startsWith('#/requests/new/');
        left = isRequest ? { tool, given, length: page.history.length } : undefined;
      };
      page.addEventListener('hashchange', arrive, { once: true });
    },
    clear() {
      carried = {};
    },
    comingBack(tool) {
      const { length } = page.history;
      const isBack = left?.tool === tool && left.length === length && length < LONGEST_HISTORY;
      return isBack ? left?.given : undefined;
    },
    forget() {
      left = undefined;
    },
  };
}

/** A request holds one answer as a text, and says "don't know" where a tool says "not sure". */
function asOne(given: readonly string[]): string | readonly string[] {
  const said = given.map((answer) => (answer === 'notSure' ? 'dontKnow' : answer));
  return said.length === 1 ? (said[0] ?? '') : said;
}
