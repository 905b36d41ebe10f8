import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../finding.js';
import { type Language } from '../../locales/language.js';
import { fill } from '../../locales/phrase.js';
import { printable } from '../../locales/printable.js';
import { inserted, placeOf, sayCode, sayFinding, type Subject } from '../../locales/say.js';
import { renderPhrase } from './phrase.js';

/** More than this many are counted, not listed. */
const MOST_LISTED = 6;

/** What is wrong or was changed: errors first, each with its place, its reason and, once, the mends as buttons. */
export function renderFindings(
  subject: Subject,
  language: Language,
  isFixed: boolean,
  onMend: (name: string) => void,
): TemplateResult {
  const offered = new Set<string>();
  const groups = group(subject.diagnosis.findings);
  const more = groups.length - MOST_LISTED;
  return html`<ul class="findings" part="findings" aria-label=${language.strings.findings}>
    ${groups.slice(0, MOST_LISTED).map(({ finding, places }) => {
      const mends = (finding.suggestions ?? []).filter((name) => !offered.has(name));
      mends.forEach((name) => offered.add(name));
      return html`<li class=${finding.severity} data-code=${finding.code}>
        <span>${renderPhrase(sayFinding(finding, subject, language, places))}</span>
        ${mends.length > 0 ? html`<span class="mends">${mends.map((name) => renderMend(name, language, isFixed, onMend))}</span>` : nothing}
      </li>`;
    })}
    ${isCode(subject) ? html`<li class="note" data-code="explained">${renderPhrase(sayCode(subject, language))}</li>` : nothing}
    ${more > 0 ? html`<li class="note">${renderPhrase(fill(language.strings.more, { count: more }))}</li>` : nothing}
  </ul>`;
}

function renderMend(name: string, { strings }: Language, isFixed: boolean, onMend: (name: string) => void): TemplateResult {
  return html`<button type="button" class="mend" part="mend" ?disabled=${isFixed} @click=${() => onMend(name)}>
    ${renderPhrase(fill(strings.change, { name: inserted('name', printable(name)) }))}
  </button>`;
}

/** Someone who typed a code, and not a name, has just met one: on an invoice, in an order. */
const isCode = ({ diagnosis: { ascii, labels } }: Subject): boolean =>
  ascii !== '' && labels.some(({ input }) => /^xn--/i.test(input));

interface Group {
  readonly finding: Finding;
  readonly places: number[];
}

const order = ['error', 'warning', 'note'];

/** The same fault of the same character is said once, with all its places. */
function group(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings.filter((each) => isWorthSaying(each, findings))) {
    const { code, label, values } = finding;
    const key = [code, label, values?.['character'], values?.['what'], values?.['rule'], placeMatters(finding) && finding.at].join('\0');
    const same = groups.get(key);
    if (same) same.places.push(placeOf(finding));
    else groups.set(key, { finding, places: [placeOf(finding)] });
  }
  return [...groups.values()].toSorted(
    (one, other) => order.indexOf(one.finding.severity) - order.indexOf(other.finding.severity),
  );
}

const placeMatters = ({ code }: Finding): boolean => code === 'digit-at-edge';

/** What the verdict or a plainer finding says already is not said again. */
function isWorthSaying({ code, label, at }: Finding, all: readonly Finding[]): boolean {
  if (code === 'empty-name' || code === 'other-tld') return false;
  if (code === 'mapped-case') return all.every(({ severity }) => severity !== 'error');
  return code !== 'bidi' || !all.some((other) => other.code === 'digit-at-edge' && other.label === label && other.at === at);
}
