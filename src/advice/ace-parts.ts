/** Divides an ACE form into its parts. */

export interface CodeParts {
  /** `xn--` */
  readonly prefix: string;
  /** The letters a–z, digits and hyphens of the name, in their order; '' if it has none. */
  readonly ascii: string;
  /** Which other characters it has, and where they stand. */
  readonly rest: string;
}

/** The parts of an A-label (RFC 3492 §3.1, RFC 5890 §2.3.2.1); undefined for any other label. */
export function partsOfCode(label: string): CodeParts | undefined {
  const [, prefix, ascii = '', rest] = /^(xn--)(?:(.+)-)?([^-]+)$/i.exec(label) ?? [];
  return prefix && rest ? { prefix, ascii, rest } : undefined;
}
