import type {SamplePerson} from './sample-person.ts';

/** What a program signs in with, RFC 6749 §2.3.1. */
export interface DemoClient {
  readonly id: string;
  /** No secret at all: it follows from the name, and opens sample data alone. */
  readonly secret: string;
}

/** The client that acts as a sample person without asking anybody. */
export function clientOf({id}: SamplePerson): DemoClient {
  return {id: `contoh-${id}`, secret: `hanya-untuk-demo-${id}`};
}

/** The program that sends people to the sign-in page: a page or an app, so it has no secret. */
export const publicDemoClient = 'contoh-aplikasi';
