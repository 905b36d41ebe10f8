// As a page without a bundler does it.
const { decorate } = await import(document.querySelector('link').href);
window.decoration = decorate(document.body);
