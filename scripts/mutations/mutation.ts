/** One small sabotage of the code, and the tests that are to notice it. */
export type Mutation = readonly [file: string, from: string, to: string, tests: string];
