/** Lists what the page's policy refuses. Loaded first, so that it misses nothing. */
const refused = [];

function show() {
  const items = refused.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
  document.getElementById('refused')?.replaceChildren(...items);
}

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  refused.push(`${violatedDirective}: ${blockedURI} ${sample}`);
  show();
});
document.addEventListener('DOMContentLoaded', show);
