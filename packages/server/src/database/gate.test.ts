import {describe, expect, it} from 'vitest';
import {createGate} from './gate.ts';

function work(milliseconds: number, log: string[], name: string): () => Promise<string> {
  return async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    log.push(`${name} ends`);
    return name;
  };
}

describe('a gate with one place', () => {
  it('lets one in after the other, in the order in which they came', async () => {
    const gate = createGate(1, 10, 1_000);
    const log: string[] = [];
    await Promise.all([
      gate.run(work(20, log, 'a')),
      gate.run(work(5, log, 'b')),
      gate.run(work(1, log, 'c')),
    ]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('refuses at once when too many wait', async () => {
    const gate = createGate(1, 1, 1_000);
    const first = gate.run(work(20, [], 'a'));
    const second = gate.run(work(1, [], 'b'));
    await expect(gate.run(work(1, [], 'c'))).rejects.toMatchObject({kind: 'busy'});
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  it('refuses whoever waits longer than is bearable, and forgets them', async () => {
    const gate = createGate(1, 10, 20);
    const log: string[] = [];
    const first = gate.run(work(80, log, 'a'));
    await expect(gate.run(work(1, log, 'b'))).rejects.toMatchObject({kind: 'busy'});
    await first;
    expect(await gate.run(work(1, log, 'c'))).toBe('c');
    expect(log).not.toContain('b begins');
  });

  it('is free again after work that failed', async () => {
    const gate = createGate(1, 10, 1_000);
    await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await gate.run(work(1, [], 'a'))).toBe('a');
  });

  it('closes when everybody who had come is out, and lets nobody in afterwards', async () => {
    const gate = createGate(1, 10, 1_000);
    const log: string[] = [];
    const first = gate.run(work(10, log, 'a'));
    const second = gate.run(work(10, log, 'b'));
    const closed = gate.close().then(() => log.push('closed'));
    await expect(gate.run(work(1, log, 'c'))).rejects.toMatchObject({kind: 'unavailable'});
    await Promise.all([first, second, closed]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'closed']);
  });
});
