/** Other programs that use the same server as a page does, each as a sample person. */
import {clientCredentials, createClient, type Client} from '@koperasi/sdk';

/** A client of the API that signs in as a program of a sample person: `pengurus`, `pemasok`, `bank`, … */
export function demoCaller(origin: string, person: string): Client {
  const auth = clientCredentials({
    tokenUrl: `${origin}/demo/token`,
    clientId: `contoh-${person}`,
    clientSecret: `hanya-untuk-demo-${person}`,
  });
  return createClient({baseUrl: `${origin}/api`, auth, language: 'id'});
}
