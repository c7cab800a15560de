import {Decimal as SharedDecimal} from 'decimal.js';

/** The engine's own decimals, 64 digits: another library's `Decimal.set` does not reach them. */
export const Decimal = /*#__PURE__*/ SharedDecimal.clone({defaults: true, precision: 64});

/** A number of the engine's own kind, or one that it takes. */
export type Decimal = SharedDecimal;
