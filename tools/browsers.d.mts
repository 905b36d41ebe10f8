export const chromiumFlags: readonly string[];
export function findBrowser(name: string): string | undefined;
export function wantedBrowsers(): string[];
