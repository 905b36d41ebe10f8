/** The documents are read in the repository and in the package as well: their headings and links mean the same here. */
import type { MarkdownRenderer } from 'vitepress';

/** The fragment of a heading's address, as GitHub makes it. */
export function githubSlug(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

/** What stands beside docs/ and is a page here, too. */
const included: Readonly<Record<string, string>> = { 'ACCESSIBILITY.md': 'accessibility.md', 'CHANGELOG.md': 'changelog.md', 'SECURITY.md': 'security.md' };

/** A link to a document beside docs/ leads to the page that includes it, and one of that document into docs/ to the page there. */
export function mapOutsideLinks(md: MarkdownRenderer): void {
  const render = md.renderer.rules['link_open'];
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const href = tokens[index]?.attrGet('href') ?? '';
    const [path = '', fragment] = href.split('#');
    const outside = included[path.replace(/^(\.\.\/)+/, '')];
    const up = '../'.repeat(env.relativePath.split('/').length - 1);
    const mapped = outside ? up + outside : path.startsWith('docs/') ? up + path.replace('docs/', '') : path;
    tokens[index]?.attrSet('href', fragment === undefined ? mapped : `${mapped}#${fragment}`);
    return render?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}
