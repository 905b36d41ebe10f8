export function licencesOf(moduleIds: readonly string[]): string[];
export function noticeOf(chunk: { readonly moduleIds: readonly string[] }): string;
