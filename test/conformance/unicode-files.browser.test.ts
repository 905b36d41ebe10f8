/** Unicode's conformance files once more, in each browser, whose own Unicode data the converter stands on. */
import { expect } from '@open-wc/testing';
import { checkDerivedProperty, checkIdnaTest, checkMappingTable, type Outcome } from './unicode-files.js';

const [idnaTest, mappingTable, idna2008] = await Promise.all(['IdnaTestV2.txt', 'IdnaMappingTable.txt', 'Idna2008-15.1.txt'].map(load));

/** Of Unicode 17: a mark of class 230 that goes behind one of class 220. An older normalize() leaves them as they are. */
const isCurrent = 'a\u1ACF\u0323'.normalize('NFD') === 'a\u0323\u1ACF';

const knows = isCurrent || !idna2008 || !mappingTable ? () => true : unchangedSince150(idna2008, mappingTable);
const whose = isCurrent ? 'every code point' : 'without those that are newer than this browser’s normalize()';
const reason = 'skipped: set CONFORMANCE_DATA to a folder with the files of unicode.org/Public/17.0.0/idna';

(idnaTest && mappingTable && idna2008 ? describe : describe.skip)(`Unicode's conformance files (without them ${reason})`, function () {
  this.timeout(120_000);

  it(`IdnaTestV2.txt, ${whose}`, function () {
    const outcome = checkIdnaTest(idnaTest as string, knows);
    this.test!.title += `: ${outcome.checked} of 6391 lines in both directions`;
    hold(outcome, 6391, 6000);
  });

  it(`IdnaMappingTable.txt, ${whose}`, function () {
    const outcome = checkMappingTable(mappingTable as string, knows);
    this.test!.title += `: ${outcome.checked} code points`;
    hold(outcome, 0x110000, 1_100_000);
  });

  it(`Idna2008-15.1.txt, ${whose}`, function () {
    const outcome = checkDerivedProperty(idna2008 as string, knows);
    this.test!.title += `: ${outcome.checked} code points`;
    hold(outcome, 0x110000, 1_100_000);
  });
});

/** Without a fault; all of the file, or in an older browser nearly all. */
function hold({ checked, failures }: Outcome, all: number, ofOld: number): void {
  expect(failures.slice(0, 20)).to.deep.equal([]);
  if (isCurrent) expect(checked).to.equal(all);
  else expect(checked).to.be.within(ofOld, all - 1);
}

async function load(name: string): Promise<string | undefined> {
  const response = await fetch(`/conformance/${name}`);
  return response.ok ? response.text() : undefined;
}

/**
 * What Unicode 15.0 had assigned, and what neither 17.0 nor this engine has assigned yet. JavaScript itself knows no age
 * of a character: the file of 15.1 has what was assigned then, without the three ranges that 15.1 added; that of 17.0
 * marks what is still reserved.
 */
function unchangedSince150(of151: string, of170: string): (codePoint: number) => boolean {
  const [newer, reserved] = [1, 2];
  const changed = new Uint8Array(0x110000);
  const mark = (file: string, pattern: RegExp, value: number): void => {
    for (const [, first = '', last = first] of file.matchAll(pattern)) changed.fill(value, parseInt(first, 16), parseInt(last, 16) + 1);
  };
  mark(of151, /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*UNASSIGNED/gm, newer);
  mark('2FFC..2FFF 31EF 2EBF0..2EE5D', /([0-9A-F]+)(?:\.\.([0-9A-F]+))?/g, newer);
  mark(of170, /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*disallowed.*<reserved-/gm, reserved);
  return (codePoint) =>
    changed[codePoint] === reserved ? /\p{Cn}/u.test(String.fromCodePoint(codePoint)) : changed[codePoint] !== newer;
}
