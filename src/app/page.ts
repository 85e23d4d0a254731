import type { ComponentType } from 'react';
import type { Pack } from '../engine';
import type { AccountReading } from '../features/home';
import type { Scope } from '../graph';
import type { Host } from '../hosts';
import type { PackRequests, PackTools } from '../pack';
import type { DeskReading, Remembered } from '../session';
import type { Trouble } from '../ui';
import type { Params } from './address';
import type { CarriedAnswers } from './carried';
import type { OpenGuidance } from './guidance';
import type { MailReading } from './mail';
import type { AppStrings } from './strings.en';

/** What every page of the tab can use. */
export interface Tab {
  readonly host: Host;
  readonly pack: Pack;
  readonly remembered: Remembered;
  /** Who is signed in; read once, after the first page is on the screen. */
  readonly account: AccountReading;
  /** Requests and decisions: opened with the first page that shows them. */
  readonly desk: DeskReading;
  /** One's own outgoing mail: opened with the first page that shows it. */
  readonly mail: MailReading;
  /** What the pack says about requests; one promise, however often it is asked for. */
  readonly requests: () => Promise<PackRequests>;
  /** The pack's tools that decide; one promise as well. */
  readonly tools: () => Promise<PackTools>;
  /** What the pack says to be read and looked up; one promise as well. */
  readonly guidance: () => Promise<OpenGuidance>;
  /** What a tool that decides hands to the form it leads to. */
  readonly carried: CarriedAnswers;
  /** Opens the host's window, so only after a press. Rejects where the person does not agree. */
  readonly askForToken: (scopes: readonly Scope[]) => Promise<unknown>;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface PageProps {
  readonly tab: Tab;
  readonly params: Params;
  /** Of the address, without its question mark. */
  readonly query: string;
  /** The place inside the page that the address names; empty for none. */
  readonly row: string;
  /** Puts another query into the address, without a step that Back would return to. */
  readonly onQuery: (query: string) => void;
}

/** One of the places in the row of tabs. */
export interface Place {
  readonly id: string;
  /** Where choosing it leads. */
  readonly path: string;
  readonly label: (words: AppStrings) => string;
}

/** One address, or one kind of address, and what is shown there. */
export interface Page {
  /** `/mail/:id`. */
  readonly pattern: string;
  /** Id of the place it belongs to; null for those at the foot of every page. */
  readonly place: string | null;
  /** Its heading while the page itself is on its way. */
  readonly title: (words: AppStrings) => string;
  /** A part of the program of its own, loaded when somebody first goes there. */
  readonly load: () => Promise<ComponentType<PageProps>>;
}
