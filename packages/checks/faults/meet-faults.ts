import type {FaultClient} from './client.ts';
import type {Fault} from './fault.ts';
import type {FaultRow} from './outcome-table.ts';
import type {Outcome} from './outcome.ts';

/** Does each piece of work, at most `width` at once; answers in their order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({length: width}, lane));
  return results;
}

/** Whether a fault is met by one client at a time: it takes much of the machine, or milliseconds count. */
function isAlone({heavy, abortAfterMs}: Fault): boolean {
  return heavy === true || abortAfterMs !== undefined;
}

/**
 * Lets every client meet every fault. Clients meet a fault side by side, `width` faults at once, and after that those
 * that have to be met alone.
 */
export async function meetFaults(
  faults: readonly Fault[],
  clients: readonly FaultClient[],
  width: number,
  run: (fault: Fault, client: FaultClient) => Promise<Outcome>,
): Promise<FaultRow[]> {
  const rows = new Map<Fault, FaultRow>();
  const meet = async (fault: Fault): Promise<void> => {
    const outcomes = await inParallel<FaultClient, Outcome>(
      clients,
      isAlone(fault) ? 1 : clients.length,
      (client) => run(fault, client),
    );
    rows.set(fault, {fault, outcomes});
  };
  await inParallel(
    faults.filter((fault) => !isAlone(fault)),
    width,
    meet,
  );
  await inParallel(faults.filter(isAlone), 1, meet);
  return faults.map((fault) => rows.get(fault)!);
}
