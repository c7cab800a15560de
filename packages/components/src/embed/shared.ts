/** What the parts of the embed that come on demand take from its first file, so that no code is loaded twice. */
import {css, html, LitElement, nothing, svg} from 'lit';
import {property} from 'lit/decorators.js';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import {shortRupiah} from '../format/short-rupiah.js';
import {ticksEvery} from '../format/ticks.js';
import {amountInput, amountOf} from '../loan-simulator/amount-input.js';
import {describedBy, fieldTemplate} from '../loan-simulator/fields.js';
import {fill} from '../messages/fill.js';

Object.assign(globalThis, {
  [Symbol.for('koperasi-ui')]: {
    css,
    html,
    LitElement,
    nothing,
    svg,
    property,
    formatMonths,
    formatRupiah,
    shortRupiah,
    ticksEvery,
    amountInput,
    amountOf,
    describedBy,
    fieldTemplate,
    fill,
  },
});
