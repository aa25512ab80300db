import { describe, expect, it } from 'vitest';
import { signed } from './signed-value.ts';

describe('signed', () => {
  it('puts a fall below zero', () => {
    expect(signed(2.7, { kind: 'growth_rate', direction: 'down' })).toBe(-2.7);
    expect(signed(300, { kind: 'change', direction: 'down' })).toBe(-300);
  });

  it('leaves a fall that is printed with its minus where it is', () => {
    expect(signed(-2.7, { kind: 'growth_rate', direction: 'down' })).toBe(-2.7);
  });

  it('leaves a level that was fallen to above zero', () => {
    expect(signed(3.1, { kind: 'level', direction: 'down' })).toBe(3.1);
  });

  it('invents no sign where the direction is not known', () => {
    expect(signed(2.7, { kind: 'growth_rate' })).toBe(2.7);
  });
});
