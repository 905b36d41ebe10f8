/** What happens with every order form, whatever it is built with: names and codes that are sent belong together. */
import { deepStrictEqual, strictEqual } from 'node:assert';
import type { Visitor } from './visitor.js';

/** A thing that must be so, and how it is found out. */
export type Step = readonly [what: string, act: (visitor: Visitor) => Promise<void>];

const submit = 'button:not([type=button])';
const typed = { domain: 'räksmörgås.se', domain_ace: 'xn--rksmrgs-5wao1o.se' };
const suggested = { domain: 'håbo.se', domain_ace: 'xn--hbo-ula.se' };

/** The page comes from a server, and can be typed into before its scripts are there. */
export const beforeHydration: Step = ['what is typed before the scripts are there is kept', async (visitor) => {
  const release = await visitor.openWithoutScripts();
  await visitor.type(typed.domain);
  await release();
  await visitor.hear(typed.domain_ace);
  strictEqual(await valueOf(visitor), typed.domain);
  await sendAndExpect(visitor, typed);
}];

export const orders: readonly Step[] = [
  ['a name that is typed is sent with its code', async (visitor) => {
    await visitor.open();
    await visitor.page.waitForSelector('idn-check:defined');
    await visitor.type(typed.domain);
    await visitor.hear(typed.domain_ace);
    await sendAndExpect(visitor, typed);
  }],
  ['a refused name is not sent, its reason is shown, and a name that a script sets goes with its own code', async (visitor) => {
    await visitor.open();
    await visitor.page.waitForSelector('idn-check:defined');
    await visitor.type('räk_smörgås.se');
    await visitor.hear('understreck');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.click(submit);
    strictEqual(await valueOf(visitor), 'räk_smörgås.se');
    await visitor.page.click('#suggest');
    await visitor.page.waitForFunction((name) => document.querySelector<HTMLInputElement>('input[name=domain]')?.value === name, {}, suggested.domain);
    await sendAndExpect(visitor, suggested);
  }],
  ['a refused name that a script sets is not sent', async (visitor) => {
    await visitor.open();
    await visitor.page.waitForSelector('idn-check:defined');
    await visitor.type(typed.domain);
    await visitor.hear(typed.domain_ace);
    await visitor.page.$eval('input[name=domain]', (input) => { (input as HTMLInputElement).value = 'räk smörgås.se'; });
    await visitor.page.click(submit);
    await visitor.page.click('#suggest');
    await sendAndExpect(visitor, suggested);
  }],
];

/** A list is judged beside the page, not in it. */
export const listWorker: Step = ['the worker of lists is found', async (visitor) => {
  await visitor.open();
  await visitor.page.click('idn-batch >>> textarea');
  await visitor.page.keyboard.type('räksmörgås.se');
  await visitor.page.click('idn-batch >>> button.check');
  await visitor.page.waitForSelector('idn-batch >>> .listing');
  strictEqual(visitor.workers.length, 1, 'no worker was started');
}];

/** One form is sent, and nothing was before. */
async function sendAndExpect(visitor: Visitor, expected: typeof typed): Promise<void> {
  await visitor.page.click(submit);
  deepStrictEqual(await visitor.received(), expected);
  strictEqual(visitor.posts, 1, `${visitor.posts} forms were sent`);
}

const valueOf = (visitor: Visitor): Promise<string> => visitor.page.$eval('input[name=domain]', (input) => (input as HTMLInputElement).value);

/** Each is registered, shows something, and none needed what the policy of the page keeps out. */
export const allElements: Step = ['all six elements are there', async (visitor) => {
  await visitor.open();
  for (const name of ['converter', 'check', 'name', 'pair', 'table', 'batch']) {
    await visitor.page.waitForFunction((tag) => (document.querySelector(tag)?.shadowRoot?.childElementCount ?? 0) > 0, {}, `idn-${name}`);
  }
}];
