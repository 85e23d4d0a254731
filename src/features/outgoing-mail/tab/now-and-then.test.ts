import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nowAndThen } from './now-and-then';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function followed() {
  let tell = () => {};
  const unsubscribe = vi.fn();
  const changed = vi.fn();
  const stop = nowAndThen((listener) => {
    tell = listener;
    return unsubscribe;
  }, 250)(changed);
  return { tell: () => tell(), changed, stop, unsubscribe };
}

describe('being told now and then', () => {
  it('is told of the first change at once', () => {
    const { tell, changed } = followed();
    tell();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is told once of many that follow soon, the last for certain', () => {
    const { tell, changed } = followed();
    tell();
    for (let time = 0; time < 240; time += 40) {
      vi.advanceTimersByTime(40);
      tell();
    }
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10);
    expect(changed).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is told at once again after a rest', () => {
    const { tell, changed } = followed();
    tell();
    vi.advanceTimersByTime(250);
    tell();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is told nothing where nothing changed, or after it has stopped listening', () => {
    const { tell, changed, stop, unsubscribe } = followed();
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
    tell();
    tell();
    stop();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });
});
