import { expect, it, vi } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import * as english from '../../src/languages/en.js';
import { formatFinding, formatVerdict, type State } from '../../src/messages/format-finding.js';
import { toText } from '../../src/messages/message.js';
import { registries } from '../../src/registries/bundled.js';

it('a list is formatted only for a sentence that has one', () => {
  const ListFormat = vi.spyOn(Intl, 'ListFormat');
  const subject = { diagnosis: diagnose('håb!.se', registries), tld: 'se', tlds: ['se', 'nu'] };
  const [finding] = subject.diagnosis.findings;
  const say = (state: State): string => toText(formatVerdict(state, subject, english));
  say('refused');
  expect(toText(formatFinding(finding!, subject, english))).toContain('4');
  expect(ListFormat).not.toHaveBeenCalled();
  const listing = { ...english, messages: { ...english.messages, 'verdict-refused': 'Not under {tlds}.' } };
  expect([0, 1].map(() => toText(formatVerdict('refused', subject, listing)))).toEqual(['Not under .se and .nu.', 'Not under .se and .nu.']);
  expect(ListFormat).toHaveBeenCalledTimes(1);
});
