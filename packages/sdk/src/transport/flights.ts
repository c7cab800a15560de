import type {Answer} from './answer.js';
import type {Limits, Scope} from './limits.js';

interface Flight extends Scope {
  readonly controller: AbortController;
  readonly answer: Promise<Answer>;
  members: number;
}

/** Reads that are under way, by all that tells one from another. */
export type Flights = Map<string, Flight>;

/** Takes part in the same read if it is under way, or begins it. It ends early only when the last who waits has left. */
export function join(
  flights: Flights,
  key: string,
  limits: Limits,
  begin: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const flight = flights.get(key) ?? depart(limits, begin);
  const forget = (): unknown => flights.get(key) === flight && flights.delete(key);
  if (!flight.members++) {
    flights.set(key, flight);
    flight.answer.then(forget, forget);
  }
  flight.until = Math.max(flight.until, limits.until);
  limits.facts = flight.facts;
  limits.signal.addEventListener('abort', () => {
    if (--flight.members) return;
    flight.controller.abort();
    forget();
  });
  return flight.answer;
}

function depart({until, facts}: Limits, begin: (scope: Scope) => Promise<Answer>): Flight {
  const controller = new AbortController();
  const scope = {controller, signal: controller.signal, until, facts: {...facts}, members: 0};
  return Object.assign(scope, {answer: begin(scope)});
}
