import { useState } from 'react';
import type { RequestKind } from '../../pack';
import type { Claim, Request, Standing } from '../../records';
import { isTurnOf } from '../../stories';
import { type Standpoint, standpointOf, type Viewpoint } from './standpoint';

export interface Edition {
  readonly standpoint: Standpoint;
  readonly standsAt: (story: Standing) => Standpoint;
  /** Another edition arrived than the one on the screen. */
  readonly isChanged: boolean;
  /** The story with the edition that the person has before them: another one is neither shown nor decided unseen. */
  readonly shown: Standing;
  /** What it replaced, once the person asked for what changed. */
  readonly replaced: Claim<Request> | null;
  readonly showChanges: () => void;
}

/** Which edition of a request is on the screen, and where its reader stands with it. */
export function useEdition(standing: Standing, kind: RequestKind | undefined, viewpoint: Viewpoint): Edition {
  const [opened, setOpened] = useState(standing.request);
  const [replaced, setReplaced] = useState<Claim<Request> | null>(null);
  const standsAt = (story: Standing) =>
    standpointOf(story, viewpoint, (step) => kind === undefined || isTurnOf(story, kind, step));
  const standpoint = standsAt(standing);
  const isChanged = standpoint.is === 'open' && standing.request.hash !== opened.hash;
  return {
    ...{ standpoint, standsAt, isChanged, replaced },
    shown: isChanged ? { ...standing, request: opened } : standing,
    showChanges() {
      setReplaced(opened);
      setOpened(standing.request);
    },
  };
}
