// As a page without a bundler loads it: when it is needed.
window.pictures = import(document.querySelector('link').href);
