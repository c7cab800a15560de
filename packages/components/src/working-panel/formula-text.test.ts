import type {ExplainedValue, ExplanationStep} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import {formulaLines, numberText, resultText} from './formula-text.js';

const value = (of: number | string, unit: ExplainedValue['unit'], exact = true): ExplainedValue => ({
  value: of,
  unit,
  exact,
});

describe('a number in a formula', () => {
  it.each([
    [value(3_000_000_000, 'rupiah'), '3.000.000.000', '3,000,000,000'],
    [value('28968222.9971', 'rupiah', false), '28.968.222,9971', '28,968,222.9971'],
    [value('0.25', 'percent'), '0,25\u00a0%', '0.25\u00a0%'],
    [value('31/365', 'fraction'), '31/365', '31/365'],
    [value(-52, 'rupiah'), '\u221252', '\u221252'],
    [value(120, 'months'), '120', '120'],
  ])('%o is written in both languages', (number, id, en) => {
    expect(numberText(number, 'id')).toBe(id);
    expect(numberText(number, 'en')).toBe(en);
  });
});

describe('what comes out', () => {
  it.each([
    [value(-52, 'rupiah'), '\u2212Rp\u00a052'],
    [value(28_968_223, 'rupiah'), 'Rp\u00a028.968.223'],
    [value(18, 'months'), '18 bulan (1 tahun 6 bulan)'],
    [value('0.5', 'percent'), '0,5\u00a0%'],
  ])('%o has its unit', (result, text) => {
    expect(resultText(result, 'id')).toBe(text);
  });
});

describe('a step', () => {
  const step: ExplanationStep = {
    key: 'installment-unrounded',
    text: {id: '', en: ''},
    formula: 'A′ = B / n',
    working: '{balance} / {months}',
    values: {balance: value(1_000_000, 'rupiah'), months: value(3, 'months')},
    result: value('333333.3333', 'rupiah', false),
  };

  it('is the formula, its numbers, and about what comes out', () => {
    expect(formulaLines(step, 'id')).toEqual(['A′ = B / n', '= 1.000.000 / 3', '≈ Rp\u00a0333.333,3333']);
  });

  it.each(['{balance}', '0', null])('whose working is %s repeats no number', (working) => {
    const plain = {...step, formula: 'Q = B', working, result: value(1_000_000, 'rupiah')};
    expect(formulaLines(plain, 'id')).toEqual(['Q = B', '= Rp\u00a01.000.000']);
  });
});
