/** What events are followed at: an item, or the mailbox around it. */
export interface EventSource {
  addHandlerAsync(type: string, handler: unknown, callback: () => void): void;
  removeHandlerAsync(type: string, callback: () => void): void;
}

/** Follows an event of newer clients. Those before throw or refuse, and nothing is lost but the event. */
export function follow<Event>(source: EventSource, type: string, handler: (event: Event) => void): () => void {
  const ignore = () => undefined;
  try {
    source.addHandlerAsync(type, handler, ignore);
  } catch {
    return ignore;
  }
  return () => {
    try {
      source.removeHandlerAsync(type, ignore);
    } catch {
      ignore();
    }
  };
}
