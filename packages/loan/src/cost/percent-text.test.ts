import {expect, it} from 'vitest';
import {percentText} from './percent-text.js';

it.each([
  {percent: 6.434_412, decimals: 1, text: '6.4'},
  {percent: 12.65, decimals: 1, text: '12.7'},
  // As a double 6.35 is a little less, and 1.005 as well.
  {percent: 6.35, decimals: 1, text: '6.4'},
  {percent: 1.005, decimals: 2, text: '1.01'},
  {percent: 6.349_999, decimals: 1, text: '6.3'},
  {percent: 0, decimals: 2, text: '0.00'},
  {percent: -1.25, decimals: 1, text: '-1.3'},
  {percent: 2_238_723.94, decimals: 1, text: '2238723.9'},
])('writes $percent as $text', ({percent, decimals, text}) => {
  expect(percentText(percent, decimals)).toBe(text);
});
