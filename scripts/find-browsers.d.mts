/** Where set-up puts the browsers it downloads. */
export const browserCache: string;
/** The path of the browser's executable, or undefined where there is none. */
export function findBrowser(name: 'chromium' | 'firefox', environment?: NodeJS.ProcessEnv): string | undefined;
