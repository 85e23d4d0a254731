/** An Office call in its callback form: the last argument gets the result. */
export type OfficeCall<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** Waits for an Office call. Rejects with Outlook's own message when the call failed. */
export function officeCall<T>(call: OfficeCall<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      // The enum Office.AsyncResultStatus holds these words; the words need no global Office.
      if (`${result.status}` === 'succeeded') resolve(result.value);
      else reject(new Error(result.error?.message ?? 'Outlook gave no reason.'));
    });
  });
}
