import { type Deployment, type SendMode, sendModes } from '../manifest/facts';

/** A deployment whose people sign in. */
export interface SignedInDeployment extends Deployment {
  /** Directory (tenant) id: an app of one organisation is not found at the sign-in address that all share. */
  readonly tenantId: string;
}

export interface ReadDeployment {
  /** Undefined where something is wrong. */
  readonly deployment: SignedInDeployment | undefined;
  /** A sentence each: the variable, what is wrong with it, and what it should be. */
  readonly problems: readonly string[];
}

type Environment = { readonly [name: string]: string | undefined };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nowhere = /^(localhost|[\d.]+|\[.*\]|.*\.(example|test|invalid|local|localhost))$/i;

function originProblem(text: string | undefined): string | undefined {
  const wanted = 'the address the site is served from, scheme and host alone, such as https://second-look.your-domain';
  const say = (what: string) => `SECOND_LOOK_ORIGIN ${what}: set it to ${wanted}.`;
  if (text === undefined || text === '') return say('is not set');
  if (!URL.canParse(text)) return say(`is no address ("${text}")`);
  const { protocol, pathname, search, hash, hostname, username } = new URL(text);
  if (protocol !== 'https:') return say(`does not begin with https ("${text}"), and Microsoft 365 loads nothing else`);
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '')
    return say(`holds more than scheme and host ("${text}")`);
  if (nowhere.test(hostname)) return say(`names a host that nobody else can reach ("${hostname}")`);
  return undefined;
}

function idProblem(name: string, label: string, text: string | undefined): string | undefined {
  const say = (what: string) => `${name} ${what}: copy "${label}" from the overview of your app registration in Entra.`;
  if (text === undefined || text === '') return say('is not set');
  if (!guid.test(text)) return say(`is no id ("${text}")`);
  if (/^0{8}-/.test(text)) return say('is still the example');
  return undefined;
}

const isSendMode = (text: string): text is SendMode => text in sendModes;

/** What Outlook does with what a policy stops, where the deployment chose: one of the names of `sendModes`. */
export function readSendMode({ SECOND_LOOK_SEND_MODE }: Environment): Pick<Deployment, 'sendMode'> | string {
  const text = SECOND_LOOK_SEND_MODE?.trim();
  if (text === undefined || text === '') return {};
  if (isSendMode(text)) return { sendMode: text };
  return `SECOND_LOOK_SEND_MODE is no send mode ("${text}"): set it to ${Object.keys(sendModes).join(' or ')}.`;
}

/** Where an organisation deploys to, from the environment. Stricter than a build: a package is for other people. */
export function readDeployment(environment: Environment): ReadDeployment {
  const origin = environment.SECOND_LOOK_ORIGIN?.trim();
  const clientId = environment.SECOND_LOOK_CLIENT_ID?.trim();
  const tenantId = environment.SECOND_LOOK_TENANT_ID?.trim();
  const chosen = readSendMode(environment);
  const problems = [
    originProblem(origin),
    idProblem('SECOND_LOOK_CLIENT_ID', 'Application (client) ID', clientId),
    idProblem('SECOND_LOOK_TENANT_ID', 'Directory (tenant) ID', tenantId),
    typeof chosen === 'string' ? chosen : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || !origin || !clientId || !tenantId || typeof chosen === 'string')
    return { deployment: undefined, problems };
  return { deployment: { origin: new URL(origin).origin, clientId, tenantId, ...chosen }, problems };
}
