/** Elements load the registries that their `tld` names, and judge nothing by others meanwhile. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-batch.js';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { allRegistries } from '../../src/core.js';
import { showCheck } from './check-screen.js';
import { findingsOf, inputOf, show, spokenBy, textsOf, verdictOf } from './screen.js';
import { staysQuiet } from './quiet.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const isLoaded = (tld: string): boolean => Object.hasOwn(allRegistries(), tld);

describe('a registry that is in no script', () => {
  it('is loaded when a converter names it, which says nothing before', async () => {
    expect(isLoaded('no')).to.equal(false);
    const converter = await fixture<HTMLElement & { value: string; updateComplete: Promise<boolean> }>('<idn-converter lang="sv" tld="no" value="ŋåk"></idn-converter>');
    const verdicts = new Set<string>();
    await waitUntil(() => verdicts.add(verdictOf(converter)).has('Tillåtet .no-namn'), 'not judged');
    expect([...verdicts].filter((verdict) => !/^(Inte klart än|Tillåtet \.no-namn)$/.test(verdict))).to.deep.equal([]);
    expect(isLoaded('fi')).to.equal(false);
  });

  it('is loaded when its name is put into the attribute', async () => {
    const converter = await show('lang="sv" tld="se" value="åbo"');
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    converter.tld = 'fi';
    await waitUntil(() => verdictOf(converter) === 'Tillåtet .fi-namn', 'not judged');
    converter.value = 'ærø';
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('”æ” och ”ø” går inte under .fi');
  });

  it('judges in an element that names no top-level domain, once another has loaded it', async () => {
    const any = await show('lang="sv" value="þór.is"');
    expect(verdictOf(any)).to.equal('.is bedöms inte här');
    await show('lang="sv" tld="is"');
    await waitUntil(() => verdictOf(any) === 'Tillåtet .is-namn', 'not judged');
  });

  it('judges what a form gets, which is nothing before', async () => {
    const { check, input } = await showCheck('tld="lv" lang="sv"', 'value="rīga"');
    expect(input.validity.valid).to.equal(isLoaded('lv'));
    await waitUntil(() => input.validity.valid, 'not judged');
    await check.updateComplete;
    expect(verdictOf(check)).to.equal('Tillåtet .lv-namn');
  });

  it('is spoken of once its rules have come', async () => {
    const converter = await show('lang="sv"');
    converter.tld = 'ee';
    const input = inputOf(converter);
    input.value = 'õun';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new FocusEvent('blur'));
    await waitUntil(() => spokenBy(converter).startsWith('õun.ee är ett tillåtet .ee-namn.'), 'not spoken');
  });

  it('has its characters in the table, where no other registry’s stand before', async () => {
    const table = await fixture<IdnTableElement>('<idn-table lang="sv" tld="lt"></idn-table>');
    const counts = new Set<number>();
    await waitUntil(() => counts.add(textsOf(table, '.tile').length).has(46), 'no table');
    expect([...counts].filter((count) => count !== 0 && count !== 46)).to.deep.equal([]);
    expect(textsOf(table, '.head a')[0]).to.equal('Källa: DOMREG');
  });

  it('says what nobody knows for certain', async () => {
    const converter = await show('lang="sv" tld="pl" value="köln"');
    await waitUntil(() => verdictOf(converter) === 'Vi vet inte säkert om köln.pl kan registreras', 'not judged');
    expect(findingsOf(converter)[0]).to.match(/^Tecken 2, ”ö”: vi vet inte säkert om \.pl tar det\./);
  });
});
