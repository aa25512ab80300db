/** Exact decimal numbers: a whole mantissa and a power of ten. Nothing is rounded before `toNumber`. */

export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export const zero: Decimal = { mantissa: 0n, exponent: 0 };
export const one: Decimal = { mantissa: 1n, exponent: 0 };

/** Reads plain digits with an optional fraction; the caller has taken the groupings out. */
export function decimalOf(whole: string, fraction = ''): Decimal {
  return { mantissa: BigInt(whole + fraction || '0'), exponent: -fraction.length };
}

/** A finite double as the decimal it is printed as. */
export function decimalFrom(value: number): Decimal {
  if (Number.isInteger(value)) return { mantissa: BigInt(value), exponent: 0 };
  const [digits = '0', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const size = scaleBy(decimalOf(whole, fraction), Number(power));
  return value < 0 ? negate(size) : size;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: a.mantissa * power(a.exponent - exponent) + b.mantissa * power(b.exponent - exponent), exponent };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent };
}

/** `a` times ten to the power of `exponent`. */
export function scaleBy(a: Decimal, exponent: number): Decimal {
  return { mantissa: a.mantissa, exponent: a.exponent + exponent };
}

export function negate(a: Decimal): Decimal {
  return { mantissa: -a.mantissa, exponent: a.exponent };
}

export function isZero(a: Decimal): boolean {
  return a.mantissa === 0n;
}

/** The nearest double. */
export function toNumber(a: Decimal): number {
  return Number(`${a.mantissa}e${a.exponent}`);
}

/** The quotient as the nearest double; undefined for a zero divisor. */
export function ratio(a: Decimal, b: Decimal): number | undefined {
  return isZero(b) ? undefined : toNumber(a) / toNumber(b);
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
