import { describe, expect, it } from 'vitest';
import { hashWithName, nameInHash } from '../../src/links/name-link.js';

describe('the name in a fragment', () => {
  it.each([
    ['#name=xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.se'], ['#xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.se'],
    ['#XN--RKSMRGS-5WAO1O.SE', 'XN--RKSMRGS-5WAO1O.SE'], ['#name=r%C3%A4ka', 'räka'], ['#name=räka', 'räka'], ['#search=hake&name=x', 'x'],
    ['#name=a+b', 'a b'], ['#name=%D7%93%D7%95%D7%93', 'דוד'], ['#name=%E0%A4%A', '\uFFFD%A'], ['', ''], ['#', ''], ['#name', ''],
    ['#/route', ''], ['#search=hake', ''], ['#räka', ''], ['#name=<b>', '<b>'],
  ])('%s', (hash, name) => {
    expect(nameInHash(hash)).toBe(name);
  });
});

describe('a fragment with a name', () => {
  it.each(['xn--rksmrgs-5wao1o.se', 'räksmörgås', 'דוד.se', 'a b', 'a&b=c#d', '100%', '\u202E', '💩'])('of %s leads to it', (name) => {
    expect(nameInHash(new URL(hashWithName('', name), 'https://x.example').hash)).toBe(name);
  });

  it('keeps what else is in it, but no other name', () => {
    expect(hashWithName('#search=hake&name=x', 'y')).toBe('#search=hake&name=y');
    expect(hashWithName('#xn--x', 'y')).toBe('#name=y');
  });
});
