/** Whoever read the output has gone, as `| head` does: no fault, and no reason to go on. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes Reports no faster than they are taken, so that memory does not grow with the input. */
export class ReportOutput {
  private failure: Error | undefined;

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error;
    });
    stream.on('close', () => {
      this.failure = this.failure ?? new OutputClosed();
    });
  }

  async write(text: string): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.stream.write(text)) return;
    await this.taken();
    if (this.failure) throw this.failure;
  }

  private taken(): Promise<void> {
    if (this.failure) return Promise.resolve();
    return new Promise((resolve) => {
      const go = (): void => {
        for (const event of ['drain', 'error', 'close']) this.stream.removeListener(event, go);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.stream.on(event, go);
    });
  }
}
