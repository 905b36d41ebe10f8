/**
 * An order form from a server, here Node's own without a framework: `node server.mjs`. The form works without scripts;
 * with them, <idn-check> tells what is wrong while people type. The server judges what it is sent again, by the same
 * rules, as nothing that a browser says can be trusted; the hidden field with the code is not even read.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { diagnose, registries } from 'klartext/core';

export async function answer(request, response) {
  try {
    await respond(request, response);
  } catch {
    response.destroy(); // whoever asked has gone away, or goes on sending
  }
}

async function respond(request, response) {
  const path = request.url.slice(1);
  if (path in hashes) return send(response, 200, 'text/javascript', readFileSync(new URL(path, list)));
  if (request.method !== 'POST') return sendPage(response, 200, form());

  const typed = new URLSearchParams(await bodyOf(request)).get('domain') ?? '';
  const diagnosis = diagnose(typed, registries.se);
  if (diagnosis.registrable !== true) return sendPage(response, 422, form(typed, diagnosis));
  const domain = diagnosis.ascii.split('.').slice(-2).join('.'); // of www.håbo.se, too
  sendPage(response, 200, confirmation(domain));
}

/** No form of one field has more. */
const MAX_BODY_CODE_UNITS = 100_000;

async function bodyOf(request) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) {
    body += part;
    if (body.length > MAX_BODY_CODE_UNITS) throw new RangeError('too large');
  }
  return body;
}

const form = (typed = '', diagnosis = undefined) => `
  <h1>Beställ ett domännamn</h1>
  ${diagnosis ? `<p role="alert">Namnet kan inte registreras. ${proposals(diagnosis)}</p>` : ''}
  <form action="order" method="post">
    <idn-check tld="se" ace-name="domain_ace">
      <label>Domännamn under .se <input name="domain" value="${escaped(typed)}" required /></label>
    </idn-check>
    <button>Beställ</button>
  </form>`;

const proposals = ({ findings }) => {
  const names = findings.flatMap(({ suggestions = [] }) => suggestions);
  return names.length > 0 ? `Menade du ${escaped(names.join(' eller '))}?` : '';
};

const confirmation = (domain) => `
  <h1>Tack för din beställning</h1>
  <p>Du har beställt <idn-name inline>${escaped(domain)}</idn-name>.</p>`;

const sendPage = (response, status, content) => send(response, status, 'text/html', `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Beställ ett domännamn</title>
    <script type="importmap">${JSON.stringify({ integrity: hashes })}</script>
    ${scripts.map((file) => `<script type="module" src="${file}" integrity="${hashes[file]}"></script>`).join('\n    ')}
  </head>
  <body>${content}
  </body>
</html>`);

/** The files for script tags, which carry the version in their names, and their hashes. */
const list = new URL(import.meta.resolve('klartext/cdn/integrity.json'));
const hashes = Object.assign(Object.create(null), JSON.parse(readFileSync(list, 'utf8')));
const scripts = Object.keys(hashes).filter((file) => /^klartext-(check|name)-\d/.test(file)); // which import others

const escaped = (words) => words.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) createServer(answer).listen(8080, 'localhost');
