import { describe, expect, it } from 'vitest';
import { hintCompile } from './hint-compile.ts';

type Bundle = Record<string, { type: 'chunk' | 'asset'; code?: string; source?: string }>;

function build(bundle: Bundle): Bundle {
  const { generateBundle } = hintCompile(new Set(['gate.js'])) as unknown as {
    generateBundle: (options: object, bundle: Bundle) => void;
  };
  generateBundle({}, bundle);
  return bundle;
}

describe('hintCompile', () => {
  it('puts the hint into the first line of a script that is named', () => {
    const { 'gate.js': gate } = build({ 'gate.js': { type: 'chunk', code: '(()=>{})();' } });
    expect(gate?.code).toBe('//# allFunctionsCalledOnLoad\n(()=>{})();');
  });

  it('leaves every other script and asset as it is', () => {
    const others: Bundle = {
      'popup.js': { type: 'chunk', code: 'a();' },
      'gate.js': { type: 'asset', source: 'b' },
    };
    expect(build(structuredClone(others))).toEqual(others);
  });
});
