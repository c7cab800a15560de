import type {Answer} from './answer.js';
import type {Limits, Scope} from './limits.js';

interface Flight extends Scope {
  readonly controller: AbortController;
  members: number;
}

/** Reads that are under way, by all that tells one from another. */
export type Flights = Map<string, Flight & {answer: Promise<Answer>}>;

/** Takes part in the same read if it is under way, or begins it. It ends early only when the last who waits has left. */
export function join(
  flights: Flights,
  key: string,
  limits: Limits,
  begin: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const flight = flights.get(key) ?? depart(flights, key, limits, begin);
  flight.members++;
  flight.until = Math.max(flight.until, limits.until);
  limits.facts = flight.facts;
  limits.signal.addEventListener('abort', () => {
    if (--flight.members > 0) return;
    flight.controller.abort();
    forget(flights, key, flight);
  });
  return flight.answer;
}

function forget(flights: Flights, key: string, flight: Flight): void {
  if (flights.get(key) === flight) flights.delete(key);
}

function depart(
  flights: Flights,
  key: string,
  {until, facts}: Limits,
  begin: (scope: Scope) => Promise<Answer>,
): Flight & {answer: Promise<Answer>} {
  const controller = new AbortController();
  const flight: Flight = {controller, signal: controller.signal, until, facts: {...facts}, members: 0};
  const answer = begin(flight).finally(() => forget(flights, key, flight));
  const departed = Object.assign(flight, {answer});
  flights.set(key, departed);
  return departed;
}
