/** What editors read of the elements: VS Code's custom data for HTML, and web-types for those of JetBrains. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes both into the folder. @param manifest a Custom Elements Manifest, which stays as it is */
export function writeEditorData(manifest, outdir) {
  const options = { outdir, hideMethodDocs: true, hideLogs: true };
  generateVsCodeCustomElementData(structuredClone(manifest), { ...options, cssFileName: null });
  generateJetBrainsWebTypes(structuredClone(manifest), options);
  for (const file of ['vscode.html-custom-data.json', 'web-types.json']) tidy(`${outdir}/${file}`);
}

/** Both generators write down that a custom property has no default, and that an attribute may be the text `''`. */
function tidy(path) {
  const text = readFileSync(path, 'utf8').replaceAll(' _(default: undefined)_', '');
  const data = JSON.parse(text, (key, value) => (key === 'values' ? value.filter(({ name }) => name !== "''") : value));
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}
