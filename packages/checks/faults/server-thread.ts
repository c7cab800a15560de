/** The thread in which all servers run, so that they take neither time nor memory of the clients that are measured. */
import {parentPort} from 'node:worker_threads';
import {allFaults} from './all-faults.ts';
import type {Serve} from './exchange.ts';
import {openServer, type OpenServer} from './open-server.ts';
import type {ServerAnswer, ServerWish} from './servers.ts';
import {trials} from './trials.ts';

/** By the number of the wish that opened them. */
const open = new Map<number, OpenServer>();

async function openNamed(name: string): Promise<OpenServer> {
  const fault = allFaults.find((each) => each.name === name);
  if (fault) return openServer(fault.serve, fault.listening);
  const start: (() => Serve) | undefined = (trials as Readonly<Record<string, () => Serve>>)[name];
  if (!start) throw new RangeError(`No server is called ${name}`);
  return openServer(start());
}

async function fulfil(wish: ServerWish): Promise<Omit<ServerAnswer, 'number'>> {
  if (wish.does === 'open') {
    const server = await openNamed(wish.name);
    open.set(wish.number, server);
    return {origin: server.origin};
  }
  const server = open.get(wish.server)!;
  if (wish.does === 'close') {
    open.delete(wish.server);
    await server.close();
    return {};
  }
  const {requests, effects, elsewhereSaw, counts} = server.ledger;
  return {report: {requests, effects, elsewhereSaw, counts}};
}

parentPort!.on('message', (wish: ServerWish) => {
  void fulfil(wish).then((answer) => parentPort!.postMessage({number: wish.number, ...answer}));
});
