// The simulated office in a process of its own, so that the one that asks can tell how long its own tasks last.
import { createGraphApp } from '../src/simulator/graph';
import { playedMail } from '../tests/mail-scan/played-mail';
import { fill } from './scan-mails';

export interface Asked {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
}

export interface Answered {
  readonly id: number;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

const office = playedMail();
fill(office, false);
const app = createGraphApp(office.tenant);

process.on('message', async ({ id, url, method, headers, body }: Asked) => {
  const init = { method, headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])) };
  const response = await app.fetch(new Request(url, body === undefined ? init : { ...init, body }));
  const answer: Answered = {
    ...{ id, status: response.status, headers: [...response.headers] },
    text: await response.text(),
  };
  process.send?.(answer);
});
process.send?.('ready');
