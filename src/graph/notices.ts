import type { ActivityNotice } from './mail-types';
import type { Send } from './request';

/** Teams shows no more of a preview. */
const mostPreview = 150;

/**
 * Puts a line into somebody's activity feed. Graph refuses with 403 where the person has not got the app. Never repeated
 * on a lost answer. The manifest's template may name `title` and `ref`; `systemDefault` shows both.
 */
export async function notifyPerson(
  send: Send,
  userId: string,
  { activityType, title, ref, webUrl }: ActivityNotice,
): Promise<void> {
  const line = `${title} ${ref}`;
  const templateParameters =
    activityType === 'systemDefault'
      ? [{ name: 'systemDefaultText', value: line }]
      : [
          { name: 'title', value: title },
          { name: 'ref', value: ref },
        ];
  await send({
    method: 'POST',
    path: `/users/${encodeURIComponent(userId)}/teamwork/sendActivityNotification`,
    scopes: ['TeamsActivity.Send'],
    body: {
      topic: { source: 'text', value: line, webUrl },
      activityType,
      previewText: { content: line.slice(0, mostPreview) },
      templateParameters,
    },
  });
}
