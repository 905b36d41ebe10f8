/** Takes the rules of a page for paper, as a browser does that prints it. */

export function takeForPaper(rule: CSSRule): void {
  const { media, cssRules } = rule as CSSMediaRule;
  if (media?.mediaText === 'print') media.mediaText = 'all';
  else if (media && /^(not print|screen\b)/.test(media.mediaText)) media.mediaText = 'not all';
  for (const inner of cssRules ?? []) takeForPaper(inner);
}
