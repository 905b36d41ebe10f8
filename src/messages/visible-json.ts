/** JSON in which characters that are hidden, or that turn the text around them, are written as `\u202e`. */
export const toVisibleJSON = (value: unknown): string =>
  JSON.stringify(value).replace(/[\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]/gu, (hidden) =>
    hidden.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
