/** How surely the characters of a registry are known, and from where. Loaded with the first one that publishes no table. */
import { html, nothing, type TemplateResult } from 'lit';
import { evidence as evidenceInEnglish } from '../../languages/en.js';
import { evidence as evidenceInSwedish } from '../../languages/sv.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';

const languages = { en: { evidence: evidenceInEnglish }, sv: { evidence: evidenceInSwedish } };

export function renderEvidence({ tld, uncertain, evidence }: Registry, chosen: ChosenLanguage): TemplateResult | typeof nothing {
  if (!evidence) return nothing;
  const { date, characters, lengths, sources = [] } = evidence;
  const { evidence: sentences } = addSections(chosen, languages);
  const day = new Date(date).toLocaleDateString(chosen.tag, { dateStyle: 'long', timeZone: 'UTC' });
  const said = [
    uncertain && say(sentences.partly, { tld }),
    say(characters === 'high' ? sentences.fromRegistry : sentences.fromOthers, { date: day }),
    lengths !== 'high' && sentences.lengths,
  ];
  const links = new Map(sources.map((address) => [/^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? '', address]));
  links.delete(''); // of a page’s own registry
  return html`<p class="evidence">${said.filter(Boolean).join(' ')}</p>
    ${links.size > 0 ? html`<p class="quiet">${sentences.sources} ${Array.from(links, ([host, address], index) => html`${index > 0 ? ', ' : ''}<a href=${address}>${host}</a>`)}</p>` : nothing}`;
}
