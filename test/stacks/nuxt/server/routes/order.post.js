export default defineEventHandler(async (event) => {
  const order = JSON.stringify(await readBody(event)).replaceAll('<', '&lt;');
  setHeader(event, 'content-type', 'text/html; charset=utf-8');
  return `<!doctype html><html lang="sv"><title>Tack</title><link rel="icon" href="data:,"><pre id="received">${order}</pre></html>`;
});
