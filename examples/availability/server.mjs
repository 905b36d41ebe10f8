/**
 * Answers whether a name can be had: `GET available?domain=xn--…` gives `{ "state": "free" }`, or `taken` or `unknown`. Browsers
 * can't speak EPP, and a registry's credentials are nothing for a page: the registrar's own server asks. `node server.mjs` tries it.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { diagnose, registries } from 'klartext/core';

const REGISTRIES = [registries.se, registries.nu];

/** Here stands an EPP <domain:check> or the registry's DAS; this one knows four names. */
async function isTaken(domain) {
  return ['xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.nu', 'xn--hbo-ula.se', 'iis.se'].includes(domain);
}

export async function answer(request, response) {
  try {
    await respond(request, response);
  } catch {
    response.destroy(); // an address that is none
  }
}

async function respond(request, response) {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const domain = searchParams.get('domain') ?? '';
  const state = await stateOf(domain);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(state === 'taken' ? { state, suggestions: await freeAmong(alternativesTo(domain)) } : { state }));
}

/** Whatever a browser sends: a registry is asked for names that it has, in their ACE form. */
async function stateOf(domain) {
  const { registrable, ascii } = diagnose(domain, REGISTRIES);
  if (registrable !== true || ascii !== domain) return 'unknown';
  try {
    return (await isTaken(domain)) ? 'taken' : 'free';
  } catch (error) {
    console.error(error);
    return 'unknown';
  }
}

/** The same name under the other top-level domain. */
const alternativesTo = (domain) => REGISTRIES.map(({ tld }) => diagnose(domain.replace(/[^.]+$/, tld), REGISTRIES).unicode);

async function freeAmong(names) {
  const states = await Promise.all(names.map((name) => stateOf(diagnose(name, REGISTRIES).ascii)));
  return names.filter((_, index) => states[index] === 'free');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createServer(answer).listen(8080, 'localhost', () => console.log('http://localhost:8080/available?domain=iis.se'));
}
