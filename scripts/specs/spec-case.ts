/** One case of the Recognizers-Text suite as the shared material has it. */
export interface SpecResult {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly resolution?: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string };
}

export interface SpecCase {
  readonly id: string;
  readonly lang: string;
  readonly model: string;
  readonly input: string;
  readonly results: readonly SpecResult[];
  readonly sensible: boolean;
}
