type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Answers on their way from a tool to the request that it led to: in memory alone, and gone once that page is left. */
export interface CarriedAnswers {
  /** By the tool and the answer. */
  readonly get: () => Readonly<Record<string, Answers>>;
  readonly put: (tool: string, answers: Readonly<Record<string, readonly string[]>>) => void;
  readonly clear: () => void;
}

export function createCarried(): CarriedAnswers {
  let carried: Readonly<Record<string, Answers>> = {};
  return {
    get: () => carried,
    put(tool, answers) {
      carried = { [tool]: Object.fromEntries(Object.entries(answers).map(([name, given]) => [name, asOne(given)])) };
    },
    clear() {
      carried = {};
    },
  };
}

/** A request holds one answer as a text, and says "don't know" where a tool says "not sure". */
function asOne(given: readonly string[]): string | readonly string[] {
  const said = given.map((answer) => (answer === 'notSure' ? 'dontKnow' : answer));
  return said.length === 1 ? (said[0] ?? '') : said;
}
