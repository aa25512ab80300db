import { describe, expect, it } from 'vitest';
import { signText } from './sign-text.ts';

describe('signText', () => {
  it('is the same for the same words, whatever the white space and the width', () => {
    expect(signText('增长 12%，\n达到300吨')).toBe(signText('增长１２％,达到300吨'));
  });

  it('differs when one digit does', () => {
    expect(signText('增长12%')).not.toBe(signText('增长13%'));
  });
});
