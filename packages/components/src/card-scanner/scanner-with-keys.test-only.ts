import {fixture, html} from '@open-wc/testing';
import {cardKeys, cardRevocations} from '@koperasi/contract/examples';
import type {CardScanEvent} from './card-scanner.events.js';
import './card-scanner.define.js';
import type {CardScanner} from './card-scanner.js';

/** A scanner with the sample keys, and what it has told so far. */
export async function scannerWithKeys(): Promise<{scanner: CardScanner; scans: CardScanEvent[]}> {
  const revoked = cardRevocations.map(({id}) => id);
  const scanner = await fixture<CardScanner>(
    html`<kop-card-scanner .keys=${cardKeys} .revoked=${revoked}></kop-card-scanner>`,
  );
  const scans: CardScanEvent[] = [];
  scanner.addEventListener('kop-card-scan', (event) => scans.push(event));
  return {scanner, scans};
}
