import {Decimal as SharedDecimal} from 'decimal.js';
import type {RoundingMode} from '../terms.js';
import type {ExplainedValue, ExplanationStep} from './explanation.js';

const Exact = SharedDecimal.clone({defaults: true, precision: 120});
type Exact = SharedDecimal;

const nearest: Record<RoundingMode, SharedDecimal.Rounding> = {
  'half-up': SharedDecimal.ROUND_HALF_UP,
  'half-even': SharedDecimal.ROUND_HALF_EVEN,
  up: SharedDecimal.ROUND_UP,
  down: SharedDecimal.ROUND_DOWN,
};

/** A value as the number that it stands for in a formula. */
export function numberOf({value, unit}: ExplainedValue): Exact {
  const [numerator, denominator = '1'] = String(value).split('/');
  return new Exact(numerator!).div(denominator).div(unit === 'percent' ? 100 : 1);
}

/** Works a formula out from what is written on the page, as a reader with a calculator would. */
export function evaluateWorking({working, values}: ExplanationStep, mode: RoundingMode): Exact {
  const tokens = working!.match(/\{\w+\}|\d+|[+−×/^()⌊⌋⌈⌉]/g)!;
  if (tokens.join('') !== working!.replaceAll(' ', '')) throw new Error(`cannot read ${working}`);
  let at = 0;
  const atom = (): Exact => {
    const token = tokens[at++]!;
    if (/[(⌊⌈]/.test(token)) {
      const inner = sum();
      at++;
      // Thirds are cut at 120 digits; 60 places bring a tie back to where it is.
      return token === '(' ? inner : inner.toDecimalPlaces(60).toDecimalPlaces(0, nearest[mode]);
    }
    if (!token.startsWith('{')) return new Exact(token);
    const value = values[token.slice(1, -1)];
    if (!value) throw new Error(`${token} has no value`);
    return numberOf(value);
  };
  const power = (): Exact => {
    const base = atom();
    if (tokens[at] !== '^') return base;
    at++;
    return base.pow(atom());
  };
  const product = (): Exact => {
    let result = power();
    while (tokens[at] === '×' || tokens[at] === '/')
      result = tokens[at++] === '×' ? result.times(power()) : result.div(power());
    return result;
  };
  const sum = (): Exact => {
    let result = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      result = tokens[at++] === '+' ? result.plus(product()) : result.minus(product());
    return result;
  };
  return sum();
}
