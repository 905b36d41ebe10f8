/** The notices of the packages that a built file has in it. THIRD-PARTY-LICENSES.md has their licences whole. */
const notices = {
  lit: 'Lit (BSD-3-Clause, Copyright Google LLC)',
  'idb-keyval': 'idb-keyval (Apache-2.0, Copyright Jake Archibald)',
  '@rgrove/parse-xml': 'parse-xml (ISC, Copyright Ryan Grove)',
  uqr: 'uqr (MIT, Copyright Project Nayuki and Anthony Fu)',
};

/** Parts of Lit are packages of their own. */
const nameOf = { 'lit-html': 'lit', 'lit-element': 'lit', '@lit/reactive-element': 'lit', '@lit/react': 'lit' };

/** @throws for a package without a notice */
export function licencesOf(moduleIds) {
  const names = moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []).map((name) => nameOf[name] ?? name);
  return [...new Set(names)].toSorted().map((name) => {
    if (!notices[name]) throw new Error(`tools/licences.mjs has no notice of ${name}`);
    return notices[name];
  });
}

/** One line above a built file. */
export const noticeOf = ({ moduleIds }) => `/*! ${['klartext (MIT)', ...licencesOf(moduleIds)].join(', ')} */`;
