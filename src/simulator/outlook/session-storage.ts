import { readSession, type Session, writeSession } from './kept-session';

/** Raised with the shape of what is kept, so that another version's is left alone. */
const name = 'second-look.played-outlook.3';

export function sessionBefore(): Session {
  try {
    return readSession(window.sessionStorage.getItem(name));
  } catch {
    // A browser may forbid storage altogether: then nothing outlives the page.
    return readSession(null);
  }
}

export function keepSession(session: Session): void {
  try {
    window.sessionStorage.setItem(name, writeSession(session));
  } catch {
    // Forbidden or full: the page goes on as it is.
  }
}
