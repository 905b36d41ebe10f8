// Loaded before everything else, so that a test can ask the page afterwards what was refused, thrown, rejected or logged.
window.noticed = [];
const notice = (text) => window.noticed.push(String(text));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => notice(`${violatedDirective}: ${blockedURI} ${sample}`));
addEventListener('error', ({ message }) => notice(message));
addEventListener('unhandledrejection', ({ reason }) => notice(reason));
for (const method of ['log', 'info', 'warn', 'error', 'debug']) console[method] = notice;
